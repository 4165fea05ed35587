// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `serverRequest` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::object;

/// Parameters of [`serverRequest/resolved`](super::ServerNotification::ServerRequestResolved).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServerRequestResolvedNotification {
    pub request_id: RequestId,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ServerRequestResolvedNotification {
        required request_id "requestId",
        required thread_id "threadId",
    }
}
