# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `attestation` part."""

from .._model import Model


class AttestationGenerateParams(Model):
    """`AttestationGenerateParams` of the protocol."""


class AttestationGenerateResponse(Model):
    """`AttestationGenerateResponse` of the protocol."""

    token: str
    """Opaque client attestation token."""
