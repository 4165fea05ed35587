// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `attestation` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// `AttestationGenerateParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttestationGenerateParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AttestationGenerateParams {}
}

/// `AttestationGenerateResponse` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttestationGenerateResponse {
    /// Opaque client attestation token.
    pub token: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AttestationGenerateResponse {
        required token "token",
    }
}

/// Without what may be a secret.
impl std::fmt::Debug for AttestationGenerateResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AttestationGenerateResponse").finish_non_exhaustive()
    }
}

impl AttestationGenerateResponse {
    /// With the required fields; everything else is left out.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), rest: Map::new() }
    }
}
