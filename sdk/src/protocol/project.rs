// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `project` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum};

/// `Project` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// `createdAt`.
    pub created_at: i64,
    /// `id`.
    pub id: String,
    /// `metadata`.
    pub metadata: BTreeMap<String, String>,
    /// `name`.
    pub name: String,
    /// `position`.
    pub position: i64,
    /// Newest non-archived member thread's recency, in Unix seconds; null when none exist.
    pub recency_at: Option<i64>,
    /// `roots`.
    pub roots: Vec<ProjectRoot>,
    /// `updatedAt`.
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

/// `ProjectChangeType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectChangeType {
    /// `created`.
    Created,
    /// `updated`.
    Updated,
    /// `deleted`.
    Deleted,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ProjectChangeType {
        Created "created",
        Updated "updated",
        Deleted "deleted",
    }
}

/// `ProjectChangedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectChangedNotification {
    /// `changeType`.
    pub change_type: ProjectChangeType,
    /// `projectId`.
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

/// `ProjectCreateParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectCreateParams {
    /// `idempotencyKey`.
    pub idempotency_key: String,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `name`.
    pub name: String,
    /// `roots`.
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

/// `ProjectCreateResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectCreateResponse {
    /// `project`.
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectCreateResponse {
        required project "project",
    }
}

/// `ProjectDeleteParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectDeleteParams {
    /// `projectId`.
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

/// `ProjectDeleteResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectDeleteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectDeleteResponse {}
}

/// `ProjectImportParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectImportParams {
    /// `idempotencyKey`.
    pub idempotency_key: String,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `name`.
    pub name: String,
    /// `roots`.
    pub roots: Vec<ProjectRoot>,
    /// `threads`.
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

/// `ProjectImportResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectImportResponse {
    /// `project`.
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectImportResponse {
        required project "project",
    }
}

/// `ProjectListParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectListParams {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `limit`.
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

/// `ProjectListResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectListResponse {
    /// `data`.
    pub data: Vec<Project>,
    /// `nextCursor`.
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

/// `ProjectMoveParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectMoveParams {
    /// `beforeProjectId`.
    pub before_project_id: Option<String>,
    /// `projectId`.
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

/// `ProjectMoveResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectMoveResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectMoveResponse {}
}

/// `ProjectReadParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectReadParams {
    /// `projectId`.
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

/// `ProjectReadResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectReadResponse {
    /// `project`.
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectReadResponse {
        required project "project",
    }
}

/// `ProjectRoot` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectRoot {
    /// `path`.
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

/// `ProjectSortKey` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectSortKey {
    /// `position`.
    Position,
    /// `recencyAt`.
    RecencyAt,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ProjectSortKey {
        Position "position",
        RecencyAt "recencyAt",
    }
}

/// `ProjectUpdateParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectUpdateParams {
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `name`.
    pub name: Option<String>,
    /// `projectId`.
    pub project_id: String,
    /// `roots`.
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

/// `ProjectUpdateResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectUpdateResponse {
    /// `project`.
    pub project: Project,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectUpdateResponse {
        required project "project",
    }
}
