# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `windows_sandbox` part."""

from .._model import OpenEnum, ProtocolModel
from .shared import AbsolutePathBuf


class WindowsSandboxReadiness(OpenEnum):
    """`WindowsSandboxReadiness` of the protocol."""

    ready = "ready"
    not_configured = "notConfigured"
    update_required = "updateRequired"


class WindowsSandboxReadinessResponse(ProtocolModel):
    """`WindowsSandboxReadinessResponse` of the protocol."""

    status: WindowsSandboxReadiness


class WindowsSandboxSetupMode(OpenEnum):
    """`WindowsSandboxSetupMode` of the protocol."""

    elevated = "elevated"
    unelevated = "unelevated"


class WindowsSandboxSetupCompletedNotification(ProtocolModel):
    """`WindowsSandboxSetupCompletedNotification` of the protocol."""

    error: str | None = None
    mode: WindowsSandboxSetupMode
    success: bool


class WindowsSandboxSetupStartParams(ProtocolModel):
    """`WindowsSandboxSetupStartParams` of the protocol."""

    cwd: AbsolutePathBuf | None = None
    mode: WindowsSandboxSetupMode


class WindowsSandboxSetupStartResponse(ProtocolModel):
    """`WindowsSandboxSetupStartResponse` of the protocol."""

    started: bool
