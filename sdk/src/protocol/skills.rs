// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `skills` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum};

/// `SkillDependencies` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillDependencies {
    /// `tools`.
    pub tools: Vec<SkillToolDependency>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillDependencies {
        required tools "tools",
    }
}

/// `SkillErrorInfo` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillErrorInfo {
    /// `message`.
    pub message: String,
    /// `path`.
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

/// `SkillMetadata` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillMetadata {
    /// `dependencies`.
    pub dependencies: Option<SkillDependencies>,
    /// `description`.
    pub description: String,
    /// `enabled`.
    pub enabled: bool,
    /// `interface`.
    pub interface: Option<SkillInterface>,
    /// `name`.
    pub name: String,
    /// `path`.
    pub path: LegacyAppPathString,
    /// Owning plugin ID, matching `PluginSummary.id`, when known.
    pub plugin_id: Option<String>,
    /// `scope`.
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

/// `SkillScope` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SkillScope {
    /// `user`.
    User,
    /// `repo`.
    Repo,
    /// `system`.
    System,
    /// `admin`.
    Admin,
    /// A value this release does not know, kept as it came.
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

/// `SkillToolDependency` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillToolDependency {
    /// `command`.
    pub command: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `transport`.
    pub transport: Option<String>,
    /// `type`.
    pub r#type: String,
    /// `url`.
    pub url: Option<String>,
    /// `value`.
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
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SkillsChangedNotification {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsChangedNotification {}
}

/// `SkillsConfigWriteParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillsConfigWriteParams {
    /// `enabled`.
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

/// `SkillsConfigWriteResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillsConfigWriteResponse {
    /// `effectiveEnabled`.
    pub effective_enabled: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsConfigWriteResponse {
        required effective_enabled "effectiveEnabled",
    }
}

/// `SkillsExtraRootsSetParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillsExtraRootsSetParams {
    /// `extraRoots`.
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

/// `SkillsExtraRootsSetResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SkillsExtraRootsSetResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsExtraRootsSetResponse {}
}

/// `SkillsListEntry` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillsListEntry {
    /// `cwd`.
    pub cwd: String,
    /// `errors`.
    pub errors: Vec<SkillErrorInfo>,
    /// `skills`.
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

/// `SkillsListParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
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

/// `SkillsListResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillsListResponse {
    /// `data`.
    pub data: Vec<SkillsListEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillsListResponse {
        required data "data",
    }
}
