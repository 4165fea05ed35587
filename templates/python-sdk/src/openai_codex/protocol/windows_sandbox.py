# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `windows_sandbox` part."""

from .._model import Model, OpenEnum
from .shared import AbsolutePathBuf


class WindowsSandboxReadiness(OpenEnum):
    """`WindowsSandboxReadiness` of the protocol."""

    ready = "ready"
    not_configured = "notConfigured"
    update_required = "updateRequired"


class WindowsSandboxReadinessResponse(Model):
    """`WindowsSandboxReadinessResponse` of the protocol."""

    status: WindowsSandboxReadiness


class WindowsSandboxSetupMode(OpenEnum):
    """`WindowsSandboxSetupMode` of the protocol."""

    elevated = "elevated"
    unelevated = "unelevated"


class WindowsSandboxSetupCompletedNotification(Model):
    """`WindowsSandboxSetupCompletedNotification` of the protocol."""

    error: str | None = None
    mode: WindowsSandboxSetupMode
    success: bool


class WindowsSandboxSetupStartParams(Model):
    """`WindowsSandboxSetupStartParams` of the protocol."""

    cwd: AbsolutePathBuf | None = None
    mode: WindowsSandboxSetupMode


class WindowsSandboxSetupStartResponse(Model):
    """`WindowsSandboxSetupStartResponse` of the protocol."""

    started: bool
