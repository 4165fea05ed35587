# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `mock` part."""

from .._model import Model


class MockExperimentalMethodParams(Model):
    """`MockExperimentalMethodParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    value: str | None = None
    """Test-only payload field."""


class MockExperimentalMethodResponse(Model):
    """`MockExperimentalMethodResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    echoed: str | None = None
    """Echoes the input `value`."""
