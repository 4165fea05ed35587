# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `current_time` part."""

from ..._model import ProtocolModel


class CurrentTimeReadParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `currentTime/read`.
    """

    thread_id: str


class CurrentTimeReadResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `currentTime/read`.
    """

    current_time_at: int
    """Current time as whole Unix seconds."""
