// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `windowsSandbox` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxReadiness {
    Ready,
    NotConfigured,
    UpdateRequired,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WindowsSandboxReadiness {
        Ready "ready",
        NotConfigured "notConfigured",
        UpdateRequired "updateRequired",
    }
}

/// Result of [`windowsSandbox/readiness`](super::methods::WindowsSandboxReadiness).
#[derive(Clone)]
#[non_exhaustive]
pub struct WindowsSandboxReadinessResponse {
    pub status: WindowsSandboxReadiness,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsSandboxReadinessResponse {
        required status "status",
    }
}

/// Parameters of [`windowsSandbox/setupCompleted`](super::ServerNotification::WindowsSandboxSetupCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct WindowsSandboxSetupCompletedNotification {
    pub error: Option<String>,
    pub mode: WindowsSandboxSetupMode,
    pub success: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsSandboxSetupCompletedNotification {
        optional error "error",
        required mode "mode",
        required success "success",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxSetupMode {
    Elevated,
    Unelevated,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WindowsSandboxSetupMode {
        Elevated "elevated",
        Unelevated "unelevated",
    }
}

/// Parameters of [`windowsSandbox/setupStart`](super::methods::WindowsSandboxSetupStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartParams {
    pub cwd: Option<AbsolutePathBuf>,
    pub mode: WindowsSandboxSetupMode,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsSandboxSetupStartParams {
        optional cwd "cwd",
        required mode "mode",
    }
}

impl WindowsSandboxSetupStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(mode: WindowsSandboxSetupMode) -> Self {
        Self { cwd: None, mode, rest: Map::new() }
    }
}

setters! {
    WindowsSandboxSetupStartParams {
        cwd: AbsolutePathBuf,
    }
}

/// Result of [`windowsSandbox/setupStart`](super::methods::WindowsSandboxSetupStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartResponse {
    pub started: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsSandboxSetupStartResponse {
        required started "started",
    }
}
