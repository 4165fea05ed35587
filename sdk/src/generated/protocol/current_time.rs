// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `currentTime` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`currentTime/read`](super::server_methods::CurrentTimeRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrentTimeReadParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CurrentTimeReadParams {
        required thread_id "threadId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`currentTime/read`](super::server_methods::CurrentTimeRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrentTimeReadResponse {
    /// Current time as whole Unix seconds.
    pub current_time_at: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CurrentTimeReadResponse {
        required current_time_at "currentTimeAt",
    }
}

impl CurrentTimeReadResponse {
    /// With the required fields; everything else is left out.
    pub fn new(current_time_at: i64) -> Self {
        Self { current_time_at, rest: Map::new() }
    }
}
