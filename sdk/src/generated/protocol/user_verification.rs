// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `userVerification` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::object;

/// Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for each
/// operation and a distinct ID for this cancellation RPC.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`userVerification/cancel`](super::methods::UserVerificationCancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserVerificationCancelParams {
    pub request_id: RequestId,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationCancelParams {
        required request_id "requestId",
    }
}

impl UserVerificationCancelParams {
    /// With the required fields; everything else is left out.
    pub fn new(request_id: RequestId) -> Self {
        Self { request_id, rest: Map::new() }
    }
}

/// Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a no-op,
/// and completed effects are not rolled back.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`userVerification/cancel`](super::methods::UserVerificationCancel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVerificationCancelResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationCancelResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`userVerification/delete`](super::methods::UserVerificationDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVerificationDeleteParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationDeleteParams {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`userVerification/delete`](super::methods::UserVerificationDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVerificationDeleteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationDeleteResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`userVerification/enroll`](super::methods::UserVerificationEnroll).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVerificationEnrollParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationEnrollParams {}
}

/// Public metadata for a created or reused local credential. The caller completes backend registration; this response
/// does not establish server enrollment. Older app-servers omit the metadata fields; callers must check both before
/// registration.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`userVerification/enroll`](super::methods::UserVerificationEnroll).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserVerificationEnrollResponse {
    pub algorithm: Option<String>,
    pub credential_id: String,
    /// Unpadded base64url of the SubjectPublicKeyInfo DER encoding.
    pub public_key: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationEnrollResponse {
        optional algorithm "algorithm",
        required credential_id "credentialId",
        optional public_key "publicKey",
    }
}

/// A signature over the exact decoded challenge. The verifier validates and consumes it.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserVerificationProof {
    pub credential_id: String,
    /// Unpadded base64url DER ECDSA signature using P-256 and SHA-256.
    pub signature: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationProof {
        required credential_id "credentialId",
        required signature "signature",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`userVerification/status`](super::methods::UserVerificationStatus).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVerificationStatusParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationStatusParams {}
}

/// Local readiness only; this neither prompts nor queries server registration.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`userVerification/status`](super::methods::UserVerificationStatus).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserVerificationStatusResponse {
    pub credential_id: Option<String>,
    pub unavailable_message: Option<String>,
    pub unavailable_reason: Option<UserVerificationUnavailableReason>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationStatusResponse {
        optional credential_id "credentialId",
        optional unavailable_message "unavailableMessage",
        optional unavailable_reason "unavailableReason",
    }
}

/// Local signing primitive, independent of any pending elicitation.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`userVerification/verify`](super::methods::UserVerificationVerify).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserVerificationVerifyParams {
    /// Unpadded base64url encoding of 1–4096 challenge bytes.
    pub challenge: String,
    /// Additional display context; at most 4096 UTF-8 bytes.
    pub description: String,
    /// Display context already approved by the UI; 1–256 UTF-8 bytes.
    pub title: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationVerifyParams {
        required challenge "challenge",
        required description "description",
        required title "title",
    }
}

impl UserVerificationVerifyParams {
    /// With the required fields; everything else is left out.
    pub fn new(challenge: impl Into<String>, description: impl Into<String>, title: impl Into<String>) -> Self {
        Self { challenge: challenge.into(), description: description.into(), title: title.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`userVerification/verify`](super::methods::UserVerificationVerify).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserVerificationVerifyResponse {
    pub proof: UserVerificationProof,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationVerifyResponse {
        required proof "proof",
    }
}
