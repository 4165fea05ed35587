"""The three sandbox presets and their form on the wire."""

from __future__ import annotations

from enum import Enum
from typing import Any


class Sandbox(str, Enum):
    """What commands may do to the file system.

    ``read_only``: read everything, write nothing, no network.
    ``workspace_write``: write in the working directory, in the writable roots of
    the configuration and, unless the configuration excludes them, in ``/tmp``
    and ``$TMPDIR``; network where the configuration allows it.
    ``full_access``: no restriction.
    """

    read_only = "read-only"
    workspace_write = "workspace-write"
    full_access = "full-access"


_WIRE_MODE = {
    Sandbox.read_only: "read-only",
    Sandbox.workspace_write: "workspace-write",
    Sandbox.full_access: "danger-full-access",
}
_WIRE_POLICY = {
    Sandbox.read_only: "readOnly",
    Sandbox.workspace_write: "workspaceWrite",
    Sandbox.full_access: "dangerFullAccess",
}


def _require_preset(sandbox: Sandbox) -> None:
    if not isinstance(sandbox, Sandbox):
        supported = ", ".join(f"Sandbox.{preset.name}" for preset in Sandbox)
        raise ValueError(f"sandbox must be one of {supported}, got {sandbox!r}")


def sandbox_mode(sandbox: Sandbox | None) -> str | None:
    """The ``sandbox`` field of thread/start, thread/resume and thread/fork (protocol type SandboxMode)."""
    if sandbox is None:
        return None
    _require_preset(sandbox)
    return _WIRE_MODE[sandbox]


def sandbox_policy(sandbox: Sandbox | None) -> dict[str, Any] | None:
    """The ``sandboxPolicy`` field of turn/start (protocol type SandboxPolicy)."""
    if sandbox is None:
        return None
    _require_preset(sandbox)
    policy: dict[str, Any] = {"type": _WIRE_POLICY[sandbox]}
    if sandbox is Sandbox.read_only:
        policy["networkAccess"] = False
    # What workspace_write allows is the configuration's to say; the thread adds it before it sends the turn.
    return policy
