// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `memory` uses.

use serde_json::{Map, Value};

use crate::wire::{object, setters};

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`memory/reset`](super::methods::MemoryReset).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemoryResetResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MemoryResetResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`memory/status`](super::methods::MemoryStatus).
#[derive(Clone, Default)]
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

setters! {
    MemoryStatusParams {
        min_consolidated_threads: u32,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`memory/status`](super::methods::MemoryStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct MemoryStatusResponse {
    pub v2_consolidated_threads: u32,
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
