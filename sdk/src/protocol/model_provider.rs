// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `modelProvider` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// `AuthRecoveryNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthRecoveryNotification {
    /// `message`.
    pub message: String,
    /// `provider`.
    pub provider: String,
    /// `threadId`.
    pub thread_id: String,
    /// `turnId`.
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

/// `ModelProviderCapabilitiesReadParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelProviderCapabilitiesReadParams {}
}

/// `ModelProviderCapabilitiesReadResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadResponse {
    /// `imageGeneration`.
    pub image_generation: bool,
    /// `webSearch`.
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
