// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `server` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// `ServerDiagnosticsGauge` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerDiagnosticsGauge {
    /// `name`.
    pub name: String,
    /// `value`.
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

/// `ServerDiagnosticsParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerDiagnosticsParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ServerDiagnosticsParams {}
}

/// `ServerDiagnosticsProcess` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerDiagnosticsProcess {
    /// `id`.
    pub id: u32,
    /// `physicalFootprintBytes`.
    pub physical_footprint_bytes: Option<u64>,
    /// `residentMemoryBytes`.
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

/// `ServerDiagnosticsResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerDiagnosticsResponse {
    /// `gauges`.
    pub gauges: Vec<ServerDiagnosticsGauge>,
    /// `process`.
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
