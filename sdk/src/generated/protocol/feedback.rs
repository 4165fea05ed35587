// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `feedback` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, setters};

/// Parameters of [`feedback/upload`](super::methods::FeedbackUpload).
#[derive(Clone)]
#[non_exhaustive]
pub struct FeedbackUploadParams {
    pub classification: String,
    pub extra_log_files: Option<Vec<String>>,
    pub include_logs: Option<bool>,
    pub reason: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FeedbackUploadParams {
        required classification "classification",
        optional extra_log_files "extraLogFiles",
        optional include_logs "includeLogs",
        optional reason "reason",
        optional tags "tags",
        optional thread_id "threadId",
    }
}

impl FeedbackUploadParams {
    /// With the required fields; everything else is left out.
    pub fn new(classification: impl Into<String>) -> Self {
        Self {
            classification: classification.into(),
            extra_log_files: None,
            include_logs: None,
            reason: None,
            tags: None,
            thread_id: None,
            rest: Map::new(),
        }
    }
}

setters! {
    FeedbackUploadParams {
        extra_log_files: Vec<String>,
        include_logs: bool,
        reason: impl Into<String>,
        tags: BTreeMap<String, String>,
        thread_id: impl Into<String>,
    }
}

/// Result of [`feedback/upload`](super::methods::FeedbackUpload).
#[derive(Clone)]
#[non_exhaustive]
pub struct FeedbackUploadResponse {
    /// Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does
    /// not include later developer messages. Null when the reported rollout has no prompt metadata.
    pub prompt_hash: Option<String>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FeedbackUploadResponse {
        optional prompt_hash "promptHash",
        required thread_id "threadId",
    }
}
