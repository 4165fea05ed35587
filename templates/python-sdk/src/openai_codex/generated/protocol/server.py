# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `server` part."""

from ..._model import ProtocolModel


class ServerDiagnosticsGauge(ProtocolModel):
    name: str
    value: int


class ServerDiagnosticsParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `server/diagnostics`.
    """


class ServerDiagnosticsProcess(ProtocolModel):
    id: int
    physical_footprint_bytes: int | None = None
    resident_memory_bytes: int | None = None


class ServerDiagnosticsResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `server/diagnostics`.
    """

    gauges: list[ServerDiagnosticsGauge]
    process: ServerDiagnosticsProcess
