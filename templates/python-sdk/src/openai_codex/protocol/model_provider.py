# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `model_provider` part."""

from .._model import Model


class AuthRecoveryNotification(Model):
    """`AuthRecoveryNotification` of the protocol."""

    message: str
    provider: str
    thread_id: str
    turn_id: str


class ModelProviderCapabilitiesReadParams(Model):
    """`ModelProviderCapabilitiesReadParams` of the protocol."""


class ModelProviderCapabilitiesReadResponse(Model):
    """`ModelProviderCapabilitiesReadResponse` of the protocol."""

    image_generation: bool
    web_search: bool
