# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `memory` part."""

from ..._model import ProtocolModel


class MemoryResetResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `memory/reset`.
    """


class MemoryStatusParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `memory/status`.
    """

    min_consolidated_threads: int | None = None
    """Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096."""


class MemoryStatusResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `memory/status`.
    """

    v2_consolidated_threads: int
    v2_ready: bool
