# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `auto_approval_review` part."""

from ..._model import ProtocolModel


class StrictReviewRequiredNotification(ProtocolModel):
    """Parameters of `autoApprovalReview/strictReviewRequired`."""

    started_at_ms: int
    """Unix timestamp (in milliseconds) when this review started."""
    thread_id: str
    turn_id: str
