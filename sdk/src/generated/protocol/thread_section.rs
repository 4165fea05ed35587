// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `threadSection` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters};

/// Parameters for creating an independently persisted thread section.
///
/// Parameters of [`threadSection/create`](super::methods::ThreadSectionCreate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionCreateParams {
    pub appearance: Option<ThreadSectionAppearance>,
    /// The user-visible name of the section.
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionCreateParams {
        optional appearance "appearance",
        required name "name",
    }
}

impl ThreadSectionCreateParams {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { appearance: None, name: name.into(), rest: Map::new() }
    }
}

setters! {
    ThreadSectionCreateParams {
        appearance: ThreadSectionAppearance,
    }
}

/// The independently persisted section created by the server.
///
/// Result of [`threadSection/create`](super::methods::ThreadSectionCreate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionCreateResponse {
    pub section: ThreadSection,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionCreateResponse {
        required section "section",
    }
}

/// Parameters for deleting an independently persisted thread section.
///
/// Parameters of [`threadSection/delete`](super::methods::ThreadSectionDelete).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionDeleteParams {
    /// The stable, server-generated identity of the section to delete.
    pub section_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionDeleteParams {
        required section_id "sectionId",
    }
}

impl ThreadSectionDeleteParams {
    /// With the required fields; everything else is left out.
    pub fn new(section_id: impl Into<String>) -> Self {
        Self { section_id: section_id.into(), rest: Map::new() }
    }
}

/// Successful deletion does not return additional section data.
///
/// Result of [`threadSection/delete`](super::methods::ThreadSectionDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadSectionDeleteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionDeleteResponse {}
}

/// Parameters for listing independently persisted thread sections.
///
/// Parameters of [`threadSection/list`](super::methods::ThreadSectionList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadSectionListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Maximum number of sections to return.
    pub limit: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionListParams {
        optional cursor "cursor",
        optional limit "limit",
    }
}

setters! {
    ThreadSectionListParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// One page of independently persisted thread sections.
///
/// Result of [`threadSection/list`](super::methods::ThreadSectionList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionListResponse {
    pub data: Vec<ThreadSection>,
    /// Opaque cursor for the next page, or `null` when no sections remain.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// Parameters for updating an independently persisted thread section.
///
/// Parameters of [`threadSection/update`](super::methods::ThreadSectionUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionUpdateParams {
    /// Omit to preserve appearance, use `null` to clear it, or provide a replacement.
    pub appearance: Option<Option<ThreadSectionAppearance>>,
    /// The updated user-visible name of the section.
    pub name: String,
    /// The stable, server-generated identity of the section to update.
    pub section_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionUpdateParams {
        nullable appearance "appearance",
        required name "name",
        required section_id "sectionId",
    }
}

impl ThreadSectionUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>, section_id: impl Into<String>) -> Self {
        Self { appearance: None, name: name.into(), section_id: section_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadSectionUpdateParams {
        appearance: Option<ThreadSectionAppearance>,
    }
}

/// The independently persisted section after its name is updated.
///
/// Result of [`threadSection/update`](super::methods::ThreadSectionUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionUpdateResponse {
    pub section: ThreadSection,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionUpdateResponse {
        required section "section",
    }
}
