// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `rollout` uses.

use serde_json::{Map, Value};

use crate::wire::object;

/// Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the
/// background pass to skip without doing work.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`rollout/compress`](super::methods::RolloutCompress).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolloutCompressResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RolloutCompressResponse {}
}
