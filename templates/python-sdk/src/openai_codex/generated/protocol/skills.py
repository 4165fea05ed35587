# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `skills` part."""

from ..._model import OpenEnum, ProtocolModel
from .shared import AbsolutePathBuf, LegacyAppPathString, SkillInterface


class SkillToolDependency(ProtocolModel):
    command: str | None = None
    description: str | None = None
    transport: str | None = None
    type: str
    url: str | None = None
    value: str


class SkillDependencies(ProtocolModel):
    tools: list[SkillToolDependency]


class SkillErrorInfo(ProtocolModel):
    message: str
    path: str


class SkillScope(OpenEnum):
    user = "user"
    repo = "repo"
    system = "system"
    admin = "admin"


class SkillMetadata(ProtocolModel):
    dependencies: SkillDependencies | None = None
    description: str
    enabled: bool
    interface: SkillInterface | None = None
    name: str
    path: LegacyAppPathString
    plugin_id: str | None = None
    """Owning plugin ID, matching `PluginSummary.id`, when known."""
    scope: SkillScope
    short_description: str | None = None
    """Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description."""


class SkillsChangedNotification(ProtocolModel):
    """Notification emitted when watched local skill files change.

    Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when
    refreshed skill metadata is needed.

    Parameters of `skills/changed`.
    """


class SkillsConfigWriteParams(ProtocolModel):
    """Parameters of `skills/config/write`."""

    enabled: bool
    name: str | None = None
    """Name-based selector."""
    path: AbsolutePathBuf | None = None
    """Path-based selector."""


class SkillsConfigWriteResponse(ProtocolModel):
    """Result of `skills/config/write`."""

    effective_enabled: bool


class SkillsExtraRootsSetParams(ProtocolModel):
    """Parameters of `skills/extraRoots/set`."""

    extra_roots: list[AbsolutePathBuf]


class SkillsExtraRootsSetResponse(ProtocolModel):
    """Result of `skills/extraRoots/set`."""


class SkillsListEntry(ProtocolModel):
    cwd: str
    errors: list[SkillErrorInfo]
    skills: list[SkillMetadata]


class SkillsListParams(ProtocolModel):
    """Parameters of `skills/list`."""

    cwds: list[str] | None = None
    """When empty, defaults to the current session working directory."""
    force_reload: bool | None = None
    """When true, bypass the skills cache and re-scan skills from disk."""


class SkillsListResponse(ProtocolModel):
    """Result of `skills/list`."""

    data: list[SkillsListEntry]
