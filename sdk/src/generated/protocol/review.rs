// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `review` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum, tagged_union};

/// Review changes between the current branch and the given base branch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BaseBranchReviewTarget {
    pub branch: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BaseBranchReviewTarget ["type" "baseBranch"] {
        required branch "branch",
    }
}

impl BaseBranchReviewTarget {
    /// With the required fields; everything else is left out.
    pub fn new(branch: impl Into<String>) -> Self {
        Self { branch: branch.into(), rest: Map::new() }
    }
}

/// Review the changes introduced by a specific commit.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitReviewTarget {
    pub sha: String,
    /// Optional human-readable label (e.g., commit subject) for UIs.
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommitReviewTarget ["type" "commit"] {
        required sha "sha",
        optional title "title",
    }
}

impl CommitReviewTarget {
    /// With the required fields; everything else is left out.
    pub fn new(sha: impl Into<String>) -> Self {
        Self { sha: sha.into(), title: None, rest: Map::new() }
    }
}

setters! {
    CommitReviewTarget {
        title: impl Into<String>,
    }
}

/// Arbitrary instructions, equivalent to the old free-form prompt.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomReviewTarget {
    pub instructions: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CustomReviewTarget ["type" "custom"] {
        required instructions "instructions",
    }
}

impl CustomReviewTarget {
    /// With the required fields; everything else is left out.
    pub fn new(instructions: impl Into<String>) -> Self {
        Self { instructions: instructions.into(), rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReviewDelivery {
    Inline,
    Detached,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ReviewDelivery {
        Inline "inline",
        Detached "detached",
    }
}

/// Parameters of [`review/start`](super::methods::ReviewStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewStartParams {
    /// Where to run the review: inline (default) on the current thread or detached on a new thread (returned in
    /// `reviewThreadId`). Detached delivery is deprecated and emits `deprecationNotice`. Use `thread/start` followed by
    /// an inline review for a separate review thread.
    pub delivery: Option<ReviewDelivery>,
    pub target: ReviewTarget,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReviewStartParams {
        optional delivery "delivery",
        required target "target",
        required thread_id "threadId",
    }
}

impl ReviewStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(target: ReviewTarget, thread_id: impl Into<String>) -> Self {
        Self { delivery: None, target, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ReviewStartParams {
        delivery: ReviewDelivery,
    }
}

/// Result of [`review/start`](super::methods::ReviewStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewStartResponse {
    /// Identifies the thread where the review runs.
    ///
    /// For inline reviews, this is the original thread id. For detached reviews, this is the id of the new review
    /// thread.
    pub review_thread_id: String,
    pub turn: Turn,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReviewStartResponse {
        required review_thread_id "reviewThreadId",
        required turn "turn",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewTarget {
    /// Review the working tree: staged, unstaged, and untracked files.
    UncommittedChanges(UncommittedChangesReviewTarget),
    /// Review changes between the current branch and the given base branch.
    BaseBranch(BaseBranchReviewTarget),
    /// Review the changes introduced by a specific commit.
    Commit(CommitReviewTarget),
    /// Arbitrary instructions, equivalent to the old free-form prompt.
    Custom(CustomReviewTarget),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ReviewTarget "type" {
        UncommittedChanges "uncommittedChanges",
        BaseBranch "baseBranch",
        Commit "commit",
        Custom "custom",
    }
}

/// Review the working tree: staged, unstaged, and untracked files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UncommittedChangesReviewTarget {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UncommittedChangesReviewTarget ["type" "uncommittedChanges"] {}
}
