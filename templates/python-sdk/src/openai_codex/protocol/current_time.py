# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `current_time` part."""

from .._model import ProtocolModel


class CurrentTimeReadParams(ProtocolModel):
    """`CurrentTimeReadParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    thread_id: str


class CurrentTimeReadResponse(ProtocolModel):
    """`CurrentTimeReadResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    current_time_at: int
    """Current time as whole Unix seconds."""
