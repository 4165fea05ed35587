// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `hooks` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum, tagged_union};

#[derive(Clone)]
#[non_exhaustive]
pub struct AgentHookMetadata {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AgentHookMetadata ["handlerType" "agent"] {
        optional additional_context_limit "additionalContextLimit",
        required current_hash "currentHash",
        required display_order "displayOrder",
        required enabled "enabled",
        required event_name "eventName",
        required is_managed "isManaged",
        required key "key",
        optional matcher "matcher",
        optional plugin_id "pluginId",
        required source "source",
        required source_path "sourcePath",
        optional status_message "statusMessage",
        required timeout_sec "timeoutSec",
        required trust_status "trustStatus",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandHookMetadata {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    /// Absent, it means `false`.
    pub r#async: Option<bool>,
    pub command: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandHookMetadata ["handlerType" "command"] {
        optional additional_context_limit "additionalContextLimit",
        required current_hash "currentHash",
        required display_order "displayOrder",
        required enabled "enabled",
        required event_name "eventName",
        required is_managed "isManaged",
        required key "key",
        optional matcher "matcher",
        optional plugin_id "pluginId",
        required source "source",
        required source_path "sourcePath",
        optional status_message "statusMessage",
        required timeout_sec "timeoutSec",
        required trust_status "trustStatus",
        optional r#async "async",
        required command "command",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct HookErrorInfo {
    pub message: String,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookErrorInfo {
        required message "message",
        required path "path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum HookMetadata {
    Command(CommandHookMetadata),
    McpTool(McpToolHookMetadata),
    Prompt(PromptHookMetadata),
    Agent(AgentHookMetadata),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    HookMetadata "handlerType" {
        Command "command",
        McpTool "mcpTool",
        Prompt "prompt",
        Agent "agent",
    }
}

impl HookMetadata {
    /// `currentHash`, which every known variant has.
    pub fn current_hash(&self) -> Option<&str> {
        match self {
            Self::Command(value) => Some(&value.current_hash),
            Self::McpTool(value) => Some(&value.current_hash),
            Self::Prompt(value) => Some(&value.current_hash),
            Self::Agent(value) => Some(&value.current_hash),
            Self::Unrecognized(_) => None,
        }
    }

    /// `displayOrder`, which every known variant has.
    pub fn display_order(&self) -> Option<&i64> {
        match self {
            Self::Command(value) => Some(&value.display_order),
            Self::McpTool(value) => Some(&value.display_order),
            Self::Prompt(value) => Some(&value.display_order),
            Self::Agent(value) => Some(&value.display_order),
            Self::Unrecognized(_) => None,
        }
    }

    /// `enabled`, which every known variant has.
    pub fn enabled(&self) -> Option<&bool> {
        match self {
            Self::Command(value) => Some(&value.enabled),
            Self::McpTool(value) => Some(&value.enabled),
            Self::Prompt(value) => Some(&value.enabled),
            Self::Agent(value) => Some(&value.enabled),
            Self::Unrecognized(_) => None,
        }
    }

    /// `eventName`, which every known variant has.
    pub fn event_name(&self) -> Option<&HookEventName> {
        match self {
            Self::Command(value) => Some(&value.event_name),
            Self::McpTool(value) => Some(&value.event_name),
            Self::Prompt(value) => Some(&value.event_name),
            Self::Agent(value) => Some(&value.event_name),
            Self::Unrecognized(_) => None,
        }
    }

    /// `isManaged`, which every known variant has.
    pub fn is_managed(&self) -> Option<&bool> {
        match self {
            Self::Command(value) => Some(&value.is_managed),
            Self::McpTool(value) => Some(&value.is_managed),
            Self::Prompt(value) => Some(&value.is_managed),
            Self::Agent(value) => Some(&value.is_managed),
            Self::Unrecognized(_) => None,
        }
    }

    /// `key`, which every known variant has.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Command(value) => Some(&value.key),
            Self::McpTool(value) => Some(&value.key),
            Self::Prompt(value) => Some(&value.key),
            Self::Agent(value) => Some(&value.key),
            Self::Unrecognized(_) => None,
        }
    }

    /// `source`, which every known variant has.
    pub fn source(&self) -> Option<&HookSource> {
        match self {
            Self::Command(value) => Some(&value.source),
            Self::McpTool(value) => Some(&value.source),
            Self::Prompt(value) => Some(&value.source),
            Self::Agent(value) => Some(&value.source),
            Self::Unrecognized(_) => None,
        }
    }

    /// `sourcePath`, which every known variant has.
    pub fn source_path(&self) -> Option<&AbsolutePathBuf> {
        match self {
            Self::Command(value) => Some(&value.source_path),
            Self::McpTool(value) => Some(&value.source_path),
            Self::Prompt(value) => Some(&value.source_path),
            Self::Agent(value) => Some(&value.source_path),
            Self::Unrecognized(_) => None,
        }
    }

    /// `timeoutSec`, which every known variant has.
    pub fn timeout_sec(&self) -> Option<&u64> {
        match self {
            Self::Command(value) => Some(&value.timeout_sec),
            Self::McpTool(value) => Some(&value.timeout_sec),
            Self::Prompt(value) => Some(&value.timeout_sec),
            Self::Agent(value) => Some(&value.timeout_sec),
            Self::Unrecognized(_) => None,
        }
    }

    /// `trustStatus`, which every known variant has.
    pub fn trust_status(&self) -> Option<&HookTrustStatus> {
        match self {
            Self::Command(value) => Some(&value.trust_status),
            Self::McpTool(value) => Some(&value.trust_status),
            Self::Prompt(value) => Some(&value.trust_status),
            Self::Agent(value) => Some(&value.trust_status),
            Self::Unrecognized(_) => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookTrustStatus {
    Managed,
    Untrusted,
    Trusted,
    Modified,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    HookTrustStatus {
        Managed "managed",
        Untrusted "untrusted",
        Trusted "trusted",
        Modified "modified",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct HooksListEntry {
    pub cwd: String,
    pub errors: Vec<HookErrorInfo>,
    pub hooks: Vec<HookMetadata>,
    pub warnings: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HooksListEntry {
        required cwd "cwd",
        required errors "errors",
        required hooks "hooks",
        required warnings "warnings",
    }
}

/// Parameters of [`hooks/list`](super::methods::HooksList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HooksListParams {
    /// When empty, defaults to the current session working directory.
    pub cwds: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HooksListParams {
        optional cwds "cwds",
    }
}

setters! {
    HooksListParams {
        cwds: Vec<String>,
    }
}

/// Result of [`hooks/list`](super::methods::HooksList).
#[derive(Clone)]
#[non_exhaustive]
pub struct HooksListResponse {
    pub data: Vec<HooksListEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HooksListResponse {
        required data "data",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolHookMetadata {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    pub server: String,
    pub tool: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolHookMetadata ["handlerType" "mcpTool"] {
        optional additional_context_limit "additionalContextLimit",
        required current_hash "currentHash",
        required display_order "displayOrder",
        required enabled "enabled",
        required event_name "eventName",
        required is_managed "isManaged",
        required key "key",
        optional matcher "matcher",
        optional plugin_id "pluginId",
        required source "source",
        required source_path "sourcePath",
        optional status_message "statusMessage",
        required timeout_sec "timeoutSec",
        required trust_status "trustStatus",
        required server "server",
        required tool "tool",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PromptHookMetadata {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PromptHookMetadata ["handlerType" "prompt"] {
        optional additional_context_limit "additionalContextLimit",
        required current_hash "currentHash",
        required display_order "displayOrder",
        required enabled "enabled",
        required event_name "eventName",
        required is_managed "isManaged",
        required key "key",
        optional matcher "matcher",
        optional plugin_id "pluginId",
        required source "source",
        required source_path "sourcePath",
        optional status_message "statusMessage",
        required timeout_sec "timeoutSec",
        required trust_status "trustStatus",
    }
}
