// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `hook` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum};

/// `HookCompletedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HookCompletedNotification {
    /// `run`.
    pub run: HookRunSummary,
    /// `threadId`.
    pub thread_id: String,
    /// `turnId`.
    pub turn_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookCompletedNotification {
        required run "run",
        required thread_id "threadId",
        optional turn_id "turnId",
    }
}

/// `HookExecutionMode` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookExecutionMode {
    /// `sync`.
    Sync,
    /// `async`.
    Async,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    HookExecutionMode {
        Sync "sync",
        Async "async",
    }
}

/// `HookHandlerType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookHandlerType {
    /// `command`.
    Command,
    /// `mcpTool`.
    McpTool,
    /// `prompt`.
    Prompt,
    /// `agent`.
    Agent,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    HookHandlerType {
        Command "command",
        McpTool "mcpTool",
        Prompt "prompt",
        Agent "agent",
    }
}

/// `HookOutputEntry` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HookOutputEntry {
    /// `kind`.
    pub kind: HookOutputEntryKind,
    /// `text`.
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookOutputEntry {
        required kind "kind",
        required text "text",
    }
}

/// `HookOutputEntryKind` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookOutputEntryKind {
    /// `warning`.
    Warning,
    /// `stop`.
    Stop,
    /// `feedback`.
    Feedback,
    /// `context`.
    Context,
    /// `error`.
    Error,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    HookOutputEntryKind {
        Warning "warning",
        Stop "stop",
        Feedback "feedback",
        Context "context",
        Error "error",
    }
}

/// `HookRunStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookRunStatus {
    /// `running`.
    Running,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `blocked`.
    Blocked,
    /// `stopped`.
    Stopped,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    HookRunStatus {
        Running "running",
        Completed "completed",
        Failed "failed",
        Blocked "blocked",
        Stopped "stopped",
    }
}

/// `HookRunSummary` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HookRunSummary {
    /// `completedAt`.
    pub completed_at: Option<i64>,
    /// `displayOrder`.
    pub display_order: i64,
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `entries`.
    pub entries: Vec<HookOutputEntry>,
    /// `eventName`.
    pub event_name: HookEventName,
    /// `executionMode`.
    pub execution_mode: HookExecutionMode,
    /// `handlerType`.
    pub handler_type: HookHandlerType,
    /// `id`.
    pub id: String,
    /// `scope`.
    pub scope: HookScope,
    /// `source`.
    ///
    /// Absent, it means `"unknown"`.
    pub source: Option<HookSource>,
    /// `sourcePath`.
    pub source_path: AbsolutePathBuf,
    /// `startedAt`.
    pub started_at: i64,
    /// `status`.
    pub status: HookRunStatus,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookRunSummary {
        optional completed_at "completedAt",
        required display_order "displayOrder",
        optional duration_ms "durationMs",
        required entries "entries",
        required event_name "eventName",
        required execution_mode "executionMode",
        required handler_type "handlerType",
        required id "id",
        required scope "scope",
        optional source "source",
        required source_path "sourcePath",
        required started_at "startedAt",
        required status "status",
        optional status_message "statusMessage",
    }
}

/// `HookScope` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookScope {
    /// `thread`.
    Thread,
    /// `turn`.
    Turn,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    HookScope {
        Thread "thread",
        Turn "turn",
    }
}

/// `HookStartedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HookStartedNotification {
    /// `run`.
    pub run: HookRunSummary,
    /// `threadId`.
    pub thread_id: String,
    /// `turnId`.
    pub turn_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookStartedNotification {
        required run "run",
        required thread_id "threadId",
        optional turn_id "turnId",
    }
}
