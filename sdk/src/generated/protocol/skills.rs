// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `skills` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillDependencies {
    pub tools: Vec<SkillToolDependency>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillDependencies {
        required tools "tools",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillErrorInfo {
    pub message: String,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillErrorInfo {
        required message "message",
        required path "path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillMetadata {
    pub dependencies: Option<SkillDependencies>,
    pub description: String,
    pub enabled: bool,
    pub interface: Option<SkillInterface>,
    pub name: String,
    pub path: LegacyAppPathString,
    /// Owning plugin ID, matching `PluginSummary.id`, when known.
    pub plugin_id: Option<String>,
    pub scope: SkillScope,
    /// Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description.
    pub short_description: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillMetadata {
        optional dependencies "dependencies",
        required description "description",
        required enabled "enabled",
        optional interface "interface",
        required name "name",
        required path "path",
        optional plugin_id "pluginId",
        required scope "scope",
        optional short_description "shortDescription",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SkillScope {
    User,
    Repo,
    System,
    Admin,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    SkillScope {
        User "user",
        Repo "repo",
        System "system",
        Admin "admin",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillToolDependency {
    pub command: Option<String>,
    pub description: Option<String>,
    pub transport: Option<String>,
    pub r#type: String,
    pub url: Option<String>,
    pub value: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillToolDependency {
        optional command "command",
        optional description "description",
        optional transport "transport",
        required r#type "type",
        optional url "url",
        required value "value",
    }
}

/// Notification emitted when watched local skill files change.
///
/// Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when refreshed
/// skill metadata is needed.
///
/// Parameters of [`skills/changed`](super::ServerNotification::SkillsChanged).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillsChangedNotification {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsChangedNotification {}
}

/// Parameters of [`skills/config/write`](super::methods::SkillsConfigWrite).
#[derive(Clone)]
#[non_exhaustive]
pub struct SkillsConfigWriteParams {
    pub enabled: bool,
    /// Name-based selector.
    pub name: Option<String>,
    /// Path-based selector.
    pub path: Option<AbsolutePathBuf>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsConfigWriteParams {
        required enabled "enabled",
        optional name "name",
        optional path "path",
    }
}

impl SkillsConfigWriteParams {
    /// With the required fields; everything else is left out.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, name: None, path: None, rest: Map::new() }
    }
}

setters! {
    SkillsConfigWriteParams {
        name: impl Into<String>,
        path: AbsolutePathBuf,
    }
}

/// Result of [`skills/config/write`](super::methods::SkillsConfigWrite).
#[derive(Clone)]
#[non_exhaustive]
pub struct SkillsConfigWriteResponse {
    pub effective_enabled: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsConfigWriteResponse {
        required effective_enabled "effectiveEnabled",
    }
}

/// Parameters of [`skills/extraRoots/set`](super::methods::SkillsExtraRootsSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct SkillsExtraRootsSetParams {
    pub extra_roots: Vec<AbsolutePathBuf>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsExtraRootsSetParams {
        required extra_roots "extraRoots",
    }
}

impl SkillsExtraRootsSetParams {
    /// With the required fields; everything else is left out.
    pub fn new(extra_roots: Vec<AbsolutePathBuf>) -> Self {
        Self { extra_roots, rest: Map::new() }
    }
}

/// Result of [`skills/extraRoots/set`](super::methods::SkillsExtraRootsSet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillsExtraRootsSetResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsExtraRootsSetResponse {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillsListEntry {
    pub cwd: String,
    pub errors: Vec<SkillErrorInfo>,
    pub skills: Vec<SkillMetadata>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsListEntry {
        required cwd "cwd",
        required errors "errors",
        required skills "skills",
    }
}

/// Parameters of [`skills/list`](super::methods::SkillsList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillsListParams {
    /// When empty, defaults to the current session working directory.
    pub cwds: Option<Vec<String>>,
    /// When true, bypass the skills cache and re-scan skills from disk.
    pub force_reload: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsListParams {
        optional cwds "cwds",
        optional force_reload "forceReload",
    }
}

setters! {
    SkillsListParams {
        cwds: Vec<String>,
        force_reload: bool,
    }
}

/// Result of [`skills/list`](super::methods::SkillsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct SkillsListResponse {
    pub data: Vec<SkillsListEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsListResponse {
        required data "data",
    }
}
