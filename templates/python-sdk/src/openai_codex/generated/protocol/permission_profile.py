# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `permission_profile` part."""

from ..._model import ProtocolModel


class PermissionProfileListParams(ProtocolModel):
    """Parameters of `permissionProfile/list`."""

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    cwd: str | None = None
    """Optional working directory to resolve project config layers."""
    limit: int | None = None
    """Optional page size; defaults to the full result set."""


class PermissionProfileSummary(ProtocolModel):
    allowed: bool
    """Whether the effective requirements allow selecting this profile."""
    description: str | None = None
    """Optional user-facing description for display in clients."""
    id: str
    """Available permission profile identifier."""


class PermissionProfileListResponse(ProtocolModel):
    """Result of `permissionProfile/list`."""

    data: list[PermissionProfileSummary]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    return.
    """
