// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `autoApprovalReview` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// Parameters of
/// [`autoApprovalReview/strictReviewRequired`](super::ServerNotification::AutoApprovalReviewStrictReviewRequired).
#[derive(Clone)]
#[non_exhaustive]
pub struct StrictReviewRequiredNotification {
    /// Unix timestamp (in milliseconds) when this review started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    StrictReviewRequiredNotification {
        required started_at_ms "startedAtMs",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}
