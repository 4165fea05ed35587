# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `auto_approval_review` part."""

from .._model import Model


class StrictReviewRequiredNotification(Model):
    """`StrictReviewRequiredNotification` of the protocol."""

    started_at_ms: int
    """Unix timestamp (in milliseconds) when this review started."""
    thread_id: str
    turn_id: str
