// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `windowsSandbox` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum};

/// `WindowsSandboxReadiness` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxReadiness {
    /// `ready`.
    Ready,
    /// `notConfigured`.
    NotConfigured,
    /// `updateRequired`.
    UpdateRequired,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    WindowsSandboxReadiness {
        Ready "ready",
        NotConfigured "notConfigured",
        UpdateRequired "updateRequired",
    }
}

/// `WindowsSandboxReadinessResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WindowsSandboxReadinessResponse {
    /// `status`.
    pub status: WindowsSandboxReadiness,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsSandboxReadinessResponse {
        required status "status",
    }
}

/// `WindowsSandboxSetupCompletedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WindowsSandboxSetupCompletedNotification {
    /// `error`.
    pub error: Option<String>,
    /// `mode`.
    pub mode: WindowsSandboxSetupMode,
    /// `success`.
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

/// `WindowsSandboxSetupMode` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxSetupMode {
    /// `elevated`.
    Elevated,
    /// `unelevated`.
    Unelevated,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    WindowsSandboxSetupMode {
        Elevated "elevated",
        Unelevated "unelevated",
    }
}

/// `WindowsSandboxSetupStartParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartParams {
    /// `cwd`.
    pub cwd: Option<AbsolutePathBuf>,
    /// `mode`.
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

/// `WindowsSandboxSetupStartResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartResponse {
    /// `started`.
    pub started: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsSandboxSetupStartResponse {
        required started "started",
    }
}
