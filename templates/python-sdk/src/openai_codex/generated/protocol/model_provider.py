# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `model_provider` part."""

from ..._model import ProtocolModel


class AuthRecoveryNotification(ProtocolModel):
    """Parameters of `modelProvider/authRecoveryStarted` and `modelProvider/authRecoveryCompleted`."""

    message: str
    provider: str
    thread_id: str
    turn_id: str


class ModelProviderCapabilitiesReadParams(ProtocolModel):
    """Parameters of `modelProvider/capabilities/read`."""


class ModelProviderCapabilitiesReadResponse(ProtocolModel):
    """Result of `modelProvider/capabilities/read`."""

    image_generation: bool
    web_search: bool
