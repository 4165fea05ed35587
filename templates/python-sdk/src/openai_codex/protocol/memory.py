# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `memory` part."""

from .._model import Model


class MemoryResetResponse(Model):
    """`MemoryResetResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class MemoryStatusParams(Model):
    """`MemoryStatusParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    min_consolidated_threads: int | None = None
    """Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096."""


class MemoryStatusResponse(Model):
    """`MemoryStatusResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    v2_consolidated_threads: int
    v2_ready: bool
