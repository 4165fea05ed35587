// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `memory` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// `MemoryResetResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MemoryResetResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MemoryResetResponse {}
}

/// `MemoryStatusParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MemoryStatusParams {
    /// Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
    pub min_consolidated_threads: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MemoryStatusParams {
        optional min_consolidated_threads "minConsolidatedThreads",
    }
}

/// `MemoryStatusResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemoryStatusResponse {
    /// `v2ConsolidatedThreads`.
    pub v2_consolidated_threads: u32,
    /// `v2Ready`.
    pub v2_ready: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MemoryStatusResponse {
        required v2_consolidated_threads "v2ConsolidatedThreads",
        required v2_ready "v2Ready",
    }
}
