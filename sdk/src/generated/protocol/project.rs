// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `project` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub struct Project {
    pub created_at: i64,
    pub id: String,
    pub metadata: BTreeMap<String, String>,
    pub name: String,
    pub position: i64,
    /// Newest non-archived member thread's recency, in Unix seconds; null when none exist.
    pub recency_at: Option<i64>,
    pub roots: Vec<ProjectRoot>,
    pub updated_at: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Project {
        required created_at "createdAt",
        required id "id",
        required metadata "metadata",
        required name "name",
        required position "position",
        optional recency_at "recencyAt",
        required roots "roots",
        required updated_at "updatedAt",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectChangeType {
    Created,
    Updated,
    Deleted,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ProjectChangeType {
        Created "created",
        Updated "updated",
        Deleted "deleted",
    }
}

/// Parameters of [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectChangedNotification {
    pub change_type: ProjectChangeType,
    pub project_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectChangedNotification {
        required change_type "changeType",
        required project_id "projectId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/create`](super::methods::ProjectCreate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectCreateParams {
    pub idempotency_key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: String,
    pub roots: Vec<ProjectRoot>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectCreateParams {
        required idempotency_key "idempotencyKey",
        optional metadata "metadata",
        required name "name",
        required roots "roots",
    }
}

impl ProjectCreateParams {
    /// With the required fields; everything else is left out.
    pub fn new(idempotency_key: impl Into<String>, name: impl Into<String>, roots: Vec<ProjectRoot>) -> Self {
        Self { idempotency_key: idempotency_key.into(), metadata: None, name: name.into(), roots, rest: Map::new() }
    }
}

setters! {
    ProjectCreateParams {
        metadata: BTreeMap<String, String>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/create`](super::methods::ProjectCreate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectCreateResponse {
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectCreateResponse {
        required project "project",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/delete`](super::methods::ProjectDelete).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectDeleteParams {
    pub project_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectDeleteParams {
        required project_id "projectId",
    }
}

impl ProjectDeleteParams {
    /// With the required fields; everything else is left out.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self { project_id: project_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/delete`](super::methods::ProjectDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectDeleteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectDeleteResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/import`](super::methods::ProjectImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectImportParams {
    pub idempotency_key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: String,
    pub roots: Vec<ProjectRoot>,
    pub threads: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectImportParams {
        required idempotency_key "idempotencyKey",
        optional metadata "metadata",
        required name "name",
        required roots "roots",
        optional threads "threads",
    }
}

impl ProjectImportParams {
    /// With the required fields; everything else is left out.
    pub fn new(idempotency_key: impl Into<String>, name: impl Into<String>, roots: Vec<ProjectRoot>) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            metadata: None,
            name: name.into(),
            roots,
            threads: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ProjectImportParams {
        metadata: BTreeMap<String, String>,
        threads: Vec<String>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/import`](super::methods::ProjectImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectImportResponse {
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectImportResponse {
        required project "project",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/list`](super::methods::ProjectList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectListParams {
    pub cursor: Option<String>,
    pub limit: Option<u32>,
    /// Requires sortKey. Defaults to asc for position and desc for recencyAt.
    pub sort_direction: Option<SortDirection>,
    /// Defaults to position. Recency sorting always places empty projects last.
    pub sort_key: Option<ProjectSortKey>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectListParams {
        optional cursor "cursor",
        optional limit "limit",
        optional sort_direction "sortDirection",
        optional sort_key "sortKey",
    }
}

setters! {
    ProjectListParams {
        cursor: impl Into<String>,
        limit: u32,
        sort_direction: SortDirection,
        sort_key: ProjectSortKey,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/list`](super::methods::ProjectList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectListResponse {
    pub data: Vec<Project>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/move`](super::methods::ProjectMove).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectMoveParams {
    pub before_project_id: Option<String>,
    pub project_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectMoveParams {
        optional before_project_id "beforeProjectId",
        required project_id "projectId",
    }
}

impl ProjectMoveParams {
    /// With the required fields; everything else is left out.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self { before_project_id: None, project_id: project_id.into(), rest: Map::new() }
    }
}

setters! {
    ProjectMoveParams {
        before_project_id: impl Into<String>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/move`](super::methods::ProjectMove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectMoveResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectMoveResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/read`](super::methods::ProjectRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectReadParams {
    pub project_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectReadParams {
        required project_id "projectId",
    }
}

impl ProjectReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self { project_id: project_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/read`](super::methods::ProjectRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectReadResponse {
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectReadResponse {
        required project "project",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectRoot {
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectRoot {
        required path "path",
    }
}

impl ProjectRoot {
    /// With the required fields; everything else is left out.
    pub fn new(path: AbsolutePathBuf) -> Self {
        Self { path, rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectSortKey {
    Position,
    RecencyAt,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ProjectSortKey {
        Position "position",
        RecencyAt "recencyAt",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`project/update`](super::methods::ProjectUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectUpdateParams {
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub project_id: String,
    pub roots: Option<Vec<ProjectRoot>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectUpdateParams {
        optional metadata "metadata",
        optional name "name",
        required project_id "projectId",
        optional roots "roots",
    }
}

impl ProjectUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self { metadata: None, name: None, project_id: project_id.into(), roots: None, rest: Map::new() }
    }
}

setters! {
    ProjectUpdateParams {
        metadata: BTreeMap<String, String>,
        name: impl Into<String>,
        roots: Vec<ProjectRoot>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`project/update`](super::methods::ProjectUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectUpdateResponse {
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectUpdateResponse {
        required project "project",
    }
}
