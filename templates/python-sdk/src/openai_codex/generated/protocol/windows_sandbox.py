# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `windows_sandbox` part."""

from ..._model import OpenEnum, ProtocolModel
from .shared import AbsolutePathBuf


class WindowsSandboxReadiness(OpenEnum):
    ready = "ready"
    not_configured = "notConfigured"
    update_required = "updateRequired"


class WindowsSandboxReadinessResponse(ProtocolModel):
    """Result of `windowsSandbox/readiness`."""

    status: WindowsSandboxReadiness


class WindowsSandboxSetupMode(OpenEnum):
    elevated = "elevated"
    unelevated = "unelevated"


class WindowsSandboxSetupCompletedNotification(ProtocolModel):
    """Parameters of `windowsSandbox/setupCompleted`."""

    error: str | None = None
    mode: WindowsSandboxSetupMode
    success: bool


class WindowsSandboxSetupStartParams(ProtocolModel):
    """Parameters of `windowsSandbox/setupStart`."""

    cwd: AbsolutePathBuf | None = None
    mode: WindowsSandboxSetupMode


class WindowsSandboxSetupStartResponse(ProtocolModel):
    """Result of `windowsSandbox/setupStart`."""

    started: bool
