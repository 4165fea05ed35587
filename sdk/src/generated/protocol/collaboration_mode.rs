// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `collaborationMode` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::object;

/// EXPERIMENTAL - list collaboration mode presets.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`collaborationMode/list`](super::methods::CollaborationModeList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationModeListParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CollaborationModeListParams {}
}

/// EXPERIMENTAL - collaboration mode presets response.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`collaborationMode/list`](super::methods::CollaborationModeList).
#[derive(Clone)]
#[non_exhaustive]
pub struct CollaborationModeListResponse {
    pub data: Vec<CollaborationModeMask>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CollaborationModeListResponse {
        required data "data",
    }
}

/// EXPERIMENTAL - collaboration mode preset metadata for clients.
#[derive(Clone)]
#[non_exhaustive]
pub struct CollaborationModeMask {
    pub mode: Option<ModeKind>,
    pub model: Option<String>,
    pub name: String,
    pub reasoning_effort: Option<Option<ReasoningEffort>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CollaborationModeMask {
        optional mode "mode",
        optional model "model",
        required name "name",
        optional reasoning_effort "reasoning_effort",
    }
}
