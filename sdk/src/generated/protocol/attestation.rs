// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `attestation` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// Parameters of [`attestation/generate`](super::server_methods::AttestationGenerate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttestationGenerateParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AttestationGenerateParams {}
}

/// Result of [`attestation/generate`](super::server_methods::AttestationGenerate).
#[derive(Clone)]
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

impl AttestationGenerateResponse {
    /// With the required fields; everything else is left out.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), rest: Map::new() }
    }
}
