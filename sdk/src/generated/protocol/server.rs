// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `server` uses.

use serde_json::{Map, Value};

use crate::wire::object;

#[derive(Clone)]
#[non_exhaustive]
pub struct ServerDiagnosticsGauge {
    pub name: String,
    pub value: u64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ServerDiagnosticsGauge {
        required name "name",
        required value "value",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`server/diagnostics`](super::methods::ServerDiagnostics).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerDiagnosticsParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ServerDiagnosticsParams {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ServerDiagnosticsProcess {
    pub id: u32,
    pub physical_footprint_bytes: Option<u64>,
    pub resident_memory_bytes: Option<u64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ServerDiagnosticsProcess {
        required id "id",
        optional physical_footprint_bytes "physicalFootprintBytes",
        optional resident_memory_bytes "residentMemoryBytes",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`server/diagnostics`](super::methods::ServerDiagnostics).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServerDiagnosticsResponse {
    pub gauges: Vec<ServerDiagnosticsGauge>,
    pub process: ServerDiagnosticsProcess,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ServerDiagnosticsResponse {
        required gauges "gauges",
        required process "process",
    }
}
