# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `mock` part."""

from .._model import ProtocolModel


class MockExperimentalMethodParams(ProtocolModel):
    """`MockExperimentalMethodParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    value: str | None = None
    """Test-only payload field."""


class MockExperimentalMethodResponse(ProtocolModel):
    """`MockExperimentalMethodResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    echoed: str | None = None
    """Echoes the input `value`."""
