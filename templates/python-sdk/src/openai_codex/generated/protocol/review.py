# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `review` part."""

from typing import Annotated, Literal

from pydantic import Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_property
from .shared import Turn


class BaseBranchReviewTarget(TaggedModel):
    """Review changes between the current branch and the given base branch."""

    branch: str
    type: Literal["baseBranch"] = "baseBranch"


class CommitReviewTarget(TaggedModel):
    """Review the changes introduced by a specific commit."""

    sha: str
    title: str | None = None
    """Optional human-readable label (e.g., commit subject) for UIs."""
    type: Literal["commit"] = "commit"


class CustomReviewTarget(TaggedModel):
    """Arbitrary instructions, equivalent to the old free-form prompt."""

    instructions: str
    type: Literal["custom"] = "custom"


class ReviewDelivery(OpenEnum):
    inline = "inline"
    detached = "detached"


class UncommittedChangesReviewTarget(TaggedModel):
    """Review the working tree: staged, unstaged, and untracked files."""

    type: Literal["uncommittedChanges"] = "uncommittedChanges"


class ReviewTarget(UnionModel):
    root: Annotated[
        Annotated[UncommittedChangesReviewTarget, Tag("uncommittedChanges")]
        | Annotated[BaseBranchReviewTarget, Tag("baseBranch")]
        | Annotated[CommitReviewTarget, Tag("commit")]
        | Annotated[CustomReviewTarget, Tag("custom")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ReviewStartParams(ProtocolModel):
    """Parameters of `review/start`."""

    delivery: ReviewDelivery | None = None
    """Where to run the review: inline (default) on the current thread or detached on a new thread (returned in
    `reviewThreadId`). Detached delivery is deprecated and emits `deprecationNotice`. Use `thread/start` followed
    by an inline review for a separate review thread.
    """
    target: ReviewTarget
    thread_id: str


class ReviewStartResponse(ProtocolModel):
    """Result of `review/start`."""

    review_thread_id: str
    """Identifies the thread where the review runs.

    For inline reviews, this is the original thread id. For detached reviews, this is the id of the new review
    thread.
    """
    turn: Turn
