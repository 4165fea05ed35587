// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `hook` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum};

/// Parameters of [`hook/completed`](super::ServerNotification::HookCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct HookCompletedNotification {
    pub run: HookRunSummary,
    pub thread_id: String,
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookExecutionMode {
    Sync,
    Async,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    HookExecutionMode {
        Sync "sync",
        Async "async",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookHandlerType {
    Command,
    McpTool,
    Prompt,
    Agent,
    /// A value that this release does not know, kept unchanged.
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

#[derive(Clone)]
#[non_exhaustive]
pub struct HookOutputEntry {
    pub kind: HookOutputEntryKind,
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookOutputEntryKind {
    Warning,
    Stop,
    Feedback,
    Context,
    Error,
    /// A value that this release does not know, kept unchanged.
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookRunStatus {
    Running,
    Completed,
    Failed,
    Blocked,
    Stopped,
    /// A value that this release does not know, kept unchanged.
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

#[derive(Clone)]
#[non_exhaustive]
pub struct HookRunSummary {
    pub completed_at: Option<i64>,
    pub display_order: i64,
    pub duration_ms: Option<i64>,
    pub entries: Vec<HookOutputEntry>,
    pub event_name: HookEventName,
    pub execution_mode: HookExecutionMode,
    pub handler_type: HookHandlerType,
    pub id: String,
    pub scope: HookScope,
    /// Absent, it means `"unknown"`.
    pub source: Option<HookSource>,
    pub source_path: AbsolutePathBuf,
    pub started_at: i64,
    pub status: HookRunStatus,
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookScope {
    Thread,
    Turn,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    HookScope {
        Thread "thread",
        Turn "turn",
    }
}

/// Parameters of [`hook/started`](super::ServerNotification::HookStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct HookStartedNotification {
    pub run: HookRunSummary,
    pub thread_id: String,
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
