// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `permissionProfile` uses.

use serde_json::{Map, Value};

use crate::wire::{object, setters};

/// Parameters of [`permissionProfile/list`](super::methods::PermissionProfileList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionProfileListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional working directory to resolve project config layers.
    pub cwd: Option<String>,
    /// Optional page size; defaults to the full result set.
    pub limit: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PermissionProfileListParams {
        optional cursor "cursor",
        optional cwd "cwd",
        optional limit "limit",
    }
}

setters! {
    PermissionProfileListParams {
        cursor: impl Into<String>,
        cwd: impl Into<String>,
        limit: u32,
    }
}

/// Result of [`permissionProfile/list`](super::methods::PermissionProfileList).
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionProfileListResponse {
    pub data: Vec<PermissionProfileSummary>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PermissionProfileListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionProfileSummary {
    /// Whether the effective requirements allow selecting this profile.
    pub allowed: bool,
    /// Optional user-facing description for display in clients.
    pub description: Option<String>,
    /// Available permission profile identifier.
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PermissionProfileSummary {
        required allowed "allowed",
        optional description "description",
        required id "id",
    }
}
