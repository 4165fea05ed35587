// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `windows` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// Parameters of [`windows/worldWritableWarning`](super::ServerNotification::WindowsWorldWritableWarning).
#[derive(Clone)]
#[non_exhaustive]
pub struct WindowsWorldWritableWarningNotification {
    pub extra_count: u64,
    pub failed_scan: bool,
    pub sample_paths: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WindowsWorldWritableWarningNotification {
        required extra_count "extraCount",
        required failed_scan "failedScan",
        required sample_paths "samplePaths",
    }
}
