# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `current_time` part."""

from .._model import Model


class CurrentTimeReadParams(Model):
    """`CurrentTimeReadParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    thread_id: str


class CurrentTimeReadResponse(Model):
    """`CurrentTimeReadResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    current_time_at: int
    """Current time as whole Unix seconds."""
