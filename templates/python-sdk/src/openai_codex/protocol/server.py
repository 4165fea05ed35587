# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `server` part."""

from .._model import Model


class ServerDiagnosticsGauge(Model):
    """`ServerDiagnosticsGauge` of the protocol."""

    name: str
    value: int


class ServerDiagnosticsParams(Model):
    """`ServerDiagnosticsParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ServerDiagnosticsProcess(Model):
    """`ServerDiagnosticsProcess` of the protocol."""

    id: int
    physical_footprint_bytes: int | None = None
    resident_memory_bytes: int | None = None


class ServerDiagnosticsResponse(Model):
    """`ServerDiagnosticsResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    gauges: list[ServerDiagnosticsGauge]
    process: ServerDiagnosticsProcess
