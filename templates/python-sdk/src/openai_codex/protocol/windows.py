# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `windows` part."""

from .._model import Model


class WindowsWorldWritableWarningNotification(Model):
    """`WindowsWorldWritableWarningNotification` of the protocol."""

    extra_count: int
    failed_scan: bool
    sample_paths: list[str]
