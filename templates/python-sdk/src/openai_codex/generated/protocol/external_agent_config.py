# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `external_agent_config` part."""

from ..._model import OpenEnum, ProtocolModel


class CommandMigration(ProtocolModel):
    name: str


class ExternalAgentConfigDetectParams(ProtocolModel):
    """Parameters of `externalAgentConfig/detect`."""

    cwds: list[str] | None = None
    """Zero or more working directories to include for repo-scoped detection."""
    include_home: bool | None = None
    """If true, include detection under the user's home directory."""
    max_session_age_days: int | None = None
    """Maximum age in days for detected sessions. Missing values use the default limit."""
    max_sessions: int | None = None
    """Maximum number of sessions to detect. Missing values use the default limit."""
    migration_source: str | None = None
    """Optional migration-source selector. Missing or unrecognized values use the default source."""
    source: str | None = None
    """Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the
    migration source.
    """


class ExternalAgentDetectedConnectorSource(OpenEnum):
    remote_mcp_servers_config = "remoteMcpServersConfig"
    session_tool_use = "sessionToolUse"


class ExternalAgentDetectedConnectorCandidate(ProtocolModel):
    name: str
    session_count: int
    source: ExternalAgentDetectedConnectorSource


class HookMigration(ProtocolModel):
    name: str


class McpServerMigration(ProtocolModel):
    name: str


class PluginsMigration(ProtocolModel):
    marketplace_name: str
    plugin_names: list[str]


class SessionMigration(ProtocolModel):
    cwd: str
    path: str
    title: str | None = None


class SkillMigration(ProtocolModel):
    name: str


class SubagentMigration(ProtocolModel):
    name: str


class MigrationDetails(ProtocolModel):
    commands: list[CommandMigration] | None = []
    hooks: list[HookMigration] | None = []
    mcp_servers: list[McpServerMigration] | None = []
    memory: list[str] | None = None
    plugins: list[PluginsMigration] | None = []
    sessions: list[SessionMigration] | None = []
    skills: list[SkillMigration] | None = []
    subagents: list[SubagentMigration] | None = []


class ExternalAgentConfigMigrationItemType(OpenEnum):
    agents_md = "AGENTS_MD"
    config = "CONFIG"
    skills = "SKILLS"
    plugins = "PLUGINS"
    mcp_server_config = "MCP_SERVER_CONFIG"
    subagents = "SUBAGENTS"
    hooks = "HOOKS"
    commands = "COMMANDS"
    memory = "MEMORY"
    sessions = "SESSIONS"


class ExternalAgentConfigMigrationItem(ProtocolModel):
    cwd: str | None = None
    """Null or empty means home-scoped migration; non-empty means repo-scoped migration."""
    description: str
    details: MigrationDetails | None = None
    item_type: ExternalAgentConfigMigrationItemType


class ExternalAgentConfigDetectResponse(ProtocolModel):
    """Result of `externalAgentConfig/detect`."""

    connectors: list[ExternalAgentDetectedConnectorCandidate] | None = []
    items: list[ExternalAgentConfigMigrationItem]


class ExternalAgentConfigImportItemTypeFailure(ProtocolModel):
    cwd: str | None = None
    error_type: str | None = None
    failure_stage: str
    item_type: ExternalAgentConfigMigrationItemType
    message: str
    source: str | None = None
    sub_error_type: str | None = None


class ExternalAgentConfigImportItemTypeSuccess(ProtocolModel):
    cwd: str | None = None
    item_type: ExternalAgentConfigMigrationItemType
    source: str | None = None
    target: str | None = None
    title: str | None = None
    """Original title for an imported session; null for other item types."""


class ExternalAgentConfigImportTypeResult(ProtocolModel):
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    item_type: ExternalAgentConfigMigrationItemType
    successes: list[ExternalAgentConfigImportItemTypeSuccess]


class ExternalAgentConfigImportCompletedNotification(ProtocolModel):
    """Parameters of `externalAgentConfig/import/completed`."""

    import_id: str
    item_type_results: list[ExternalAgentConfigImportTypeResult]


class ExternalAgentImportedConnectorSource(OpenEnum):
    remote_mcp_servers_config = "remoteMcpServersConfig"


class ExternalAgentImportedConnectorCandidate(ProtocolModel):
    name: str
    session_count: int
    source: ExternalAgentImportedConnectorSource


class ExternalAgentConfigImportHistory(ProtocolModel):
    completed_at_ms: int
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    import_id: str
    provider_id: str | None = None
    successes: list[ExternalAgentConfigImportItemTypeSuccess]


class ExternalAgentConfigImportHistoriesReadResponse(ProtocolModel):
    """Result of `externalAgentConfig/import/readHistories`."""

    connectors: list[ExternalAgentImportedConnectorCandidate]
    data: list[ExternalAgentConfigImportHistory]


class ExternalAgentConfigImportHistoryRecordSuccessParams(ProtocolModel):
    cwd: str | None = None
    item_type: ExternalAgentConfigMigrationItemType
    source: str | None = None
    target: str | None = None
    title: str | None = None
    """Original title for an imported session, when available."""


class ExternalAgentConfigImportHistoryRecordTypeResultParams(ProtocolModel):
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    item_type: ExternalAgentConfigMigrationItemType
    successes: list[ExternalAgentConfigImportHistoryRecordSuccessParams]


class ExternalAgentConfigImportHistoryRecordParams(ProtocolModel):
    """Parameters of `externalAgentConfig/import/recordHistory`."""

    item_type_results: list[ExternalAgentConfigImportHistoryRecordTypeResultParams]
    """Completed results grouped by imported item type."""
    provider_id: str
    """Opaque provider identifier for the externally completed import."""


class ExternalAgentConfigImportHistoryRecordResponse(ProtocolModel):
    """Result of `externalAgentConfig/import/recordHistory`."""

    import_id: str


class ExternalAgentConfigImportParams(ProtocolModel):
    """Parameters of `externalAgentConfig/import`."""

    migration_items: list[ExternalAgentConfigMigrationItem]
    migration_source: str | None = None
    """Migration-source selector used to produce the migration items. Pass the same value to detection and import;
    missing or unrecognized values use the default source.
    """
    provider_id: str | None = None
    """Opaque provider identifier supplied by the caller for analytics attribution and import history display. This
    does not select the migration source.
    """
    source: str | None = None
    """Optional identifier for the product that initiated the import."""


class ExternalAgentConfigImportProgressNotification(ProtocolModel):
    """Parameters of `externalAgentConfig/import/progress`."""

    import_id: str
    item_type_results: list[ExternalAgentConfigImportTypeResult]


class ExternalAgentConfigImportResponse(ProtocolModel):
    """Result of `externalAgentConfig/import`."""

    import_id: str
