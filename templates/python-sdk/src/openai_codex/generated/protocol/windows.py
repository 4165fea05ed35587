# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `windows` part."""

from ..._model import ProtocolModel


class WindowsWorldWritableWarningNotification(ProtocolModel):
    """Parameters of `windows/worldWritableWarning`."""

    extra_count: int
    failed_scan: bool
    sample_paths: list[str]
