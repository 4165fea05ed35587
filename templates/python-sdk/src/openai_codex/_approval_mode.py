"""The two approval behaviours and what they are on the wire."""

from __future__ import annotations

from enum import Enum
from typing import Any


class ApprovalMode(str, Enum):
    """What happens when the model asks to run something outside the sandbox.

    ``auto_review``: an automatic reviewer decides on each request.
    ``deny_all``: every such request is refused.
    """

    deny_all = "deny_all"
    auto_review = "auto_review"


def approval_settings(approval_mode: ApprovalMode | None, *, new_thread: bool = False) -> dict[str, Any]:
    """Wire fields of a mode; none at all for ``None``, which leaves a thread's own setting as it is.

    A new thread has none of its own yet and needs a mode.
    """
    if approval_mode is None and not new_thread:
        return {}
    if not isinstance(approval_mode, ApprovalMode):
        supported = ", ".join(f"ApprovalMode.{mode.name}" for mode in ApprovalMode)
        raise ValueError(f"approval_mode must be one of {supported}, got {approval_mode!r}")
    if approval_mode is ApprovalMode.auto_review:
        return {"approvalPolicy": "on-request", "approvalsReviewer": "auto_review"}
    return {"approvalPolicy": "never"}
