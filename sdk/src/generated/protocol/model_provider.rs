// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `modelProvider` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// Parameters of [`modelProvider/authRecoveryStarted`](super::ServerNotification::ModelProviderAuthRecoveryStarted) and
/// [`modelProvider/authRecoveryCompleted`](super::ServerNotification::ModelProviderAuthRecoveryCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthRecoveryNotification {
    pub message: String,
    pub provider: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AuthRecoveryNotification {
        required message "message",
        required provider "provider",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`modelProvider/capabilities/read`](super::methods::ModelProviderCapabilitiesRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelProviderCapabilitiesReadParams {}
}

/// Result of [`modelProvider/capabilities/read`](super::methods::ModelProviderCapabilitiesRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadResponse {
    pub image_generation: bool,
    pub web_search: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelProviderCapabilitiesReadResponse {
        required image_generation "imageGeneration",
        required web_search "webSearch",
    }
}
