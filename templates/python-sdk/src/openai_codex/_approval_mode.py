"""The three approval modes and their form on the wire."""

from __future__ import annotations

from enum import Enum
from typing import Any

from .errors import NoApprovalHandlerError


class ApprovalMode(str, Enum):
    """What happens when the model asks to run something outside the sandbox.

    ``auto_review``: an automatic reviewer decides on each request.
    ``deny_all``: every such request is refused.
    ``ask_handler``: the client's approval handler decides. Without a handler the
    call fails with :class:`NoApprovalHandlerError`, before anything is sent.
    """

    deny_all = "deny_all"
    auto_review = "auto_review"
    ask_handler = "ask_handler"


_WIRE: dict[ApprovalMode, dict[str, Any]] = {
    ApprovalMode.deny_all: {"approvalPolicy": "never"},
    ApprovalMode.auto_review: {"approvalPolicy": "on-request", "approvalsReviewer": "auto_review"},
    ApprovalMode.ask_handler: {"approvalPolicy": "on-request", "approvalsReviewer": "user"},
}


def approval_settings(
    approval_mode: ApprovalMode | None, *, has_handler: bool, new_thread: bool = False
) -> dict[str, Any]:
    """The wire fields of a mode; none for ``None``, which keeps the thread's own setting.

    A new thread has no setting yet and needs a mode.
    """
    if approval_mode is None and not new_thread:
        return {}
    if not isinstance(approval_mode, ApprovalMode):
        supported = ", ".join(f"ApprovalMode.{mode.name}" for mode in ApprovalMode)
        raise ValueError(f"approval_mode must be one of {supported}, got {approval_mode!r}")
    if approval_mode is ApprovalMode.ask_handler and not has_handler:
        raise NoApprovalHandlerError(
            "ApprovalMode.ask_handler needs an approval handler, and this client has none. "
            "Pass one: Codex(approval_handler=...)."
        )
    return dict(_WIRE[approval_mode])
