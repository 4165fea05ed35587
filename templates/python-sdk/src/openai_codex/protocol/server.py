# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `server` part."""

from .._model import ProtocolModel


class ServerDiagnosticsGauge(ProtocolModel):
    """`ServerDiagnosticsGauge` of the protocol."""

    name: str
    value: int


class ServerDiagnosticsParams(ProtocolModel):
    """`ServerDiagnosticsParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ServerDiagnosticsProcess(ProtocolModel):
    """`ServerDiagnosticsProcess` of the protocol."""

    id: int
    physical_footprint_bytes: int | None = None
    resident_memory_bytes: int | None = None


class ServerDiagnosticsResponse(ProtocolModel):
    """`ServerDiagnosticsResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    gauges: list[ServerDiagnosticsGauge]
    process: ServerDiagnosticsProcess
