# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `external_agent_config` part."""

from .._model import OpenEnum, ProtocolModel


class CommandMigration(ProtocolModel):
    """`CommandMigration` of the protocol."""

    name: str


class ExternalAgentConfigDetectParams(ProtocolModel):
    """`ExternalAgentConfigDetectParams` of the protocol."""

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
    """`ExternalAgentDetectedConnectorSource` of the protocol."""

    remote_mcp_servers_config = "remoteMcpServersConfig"
    session_tool_use = "sessionToolUse"


class ExternalAgentDetectedConnectorCandidate(ProtocolModel):
    """`ExternalAgentDetectedConnectorCandidate` of the protocol."""

    name: str
    session_count: int
    source: ExternalAgentDetectedConnectorSource


class HookMigration(ProtocolModel):
    """`HookMigration` of the protocol."""

    name: str


class McpServerMigration(ProtocolModel):
    """`McpServerMigration` of the protocol."""

    name: str


class PluginsMigration(ProtocolModel):
    """`PluginsMigration` of the protocol."""

    marketplace_name: str
    plugin_names: list[str]


class SessionMigration(ProtocolModel):
    """`SessionMigration` of the protocol."""

    cwd: str
    path: str
    title: str | None = None


class SkillMigration(ProtocolModel):
    """`SkillMigration` of the protocol."""

    name: str


class SubagentMigration(ProtocolModel):
    """`SubagentMigration` of the protocol."""

    name: str


class MigrationDetails(ProtocolModel):
    """`MigrationDetails` of the protocol."""

    commands: list[CommandMigration] | None = []
    hooks: list[HookMigration] | None = []
    mcp_servers: list[McpServerMigration] | None = []
    memory: list[str] | None = None
    plugins: list[PluginsMigration] | None = []
    sessions: list[SessionMigration] | None = []
    skills: list[SkillMigration] | None = []
    subagents: list[SubagentMigration] | None = []


class ExternalAgentConfigMigrationItemType(OpenEnum):
    """`ExternalAgentConfigMigrationItemType` of the protocol."""

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
    """`ExternalAgentConfigMigrationItem` of the protocol."""

    cwd: str | None = None
    """Null or empty means home-scoped migration; non-empty means repo-scoped migration."""
    description: str
    details: MigrationDetails | None = None
    item_type: ExternalAgentConfigMigrationItemType


class ExternalAgentConfigDetectResponse(ProtocolModel):
    """`ExternalAgentConfigDetectResponse` of the protocol."""

    connectors: list[ExternalAgentDetectedConnectorCandidate] | None = []
    items: list[ExternalAgentConfigMigrationItem]


class ExternalAgentConfigImportItemTypeFailure(ProtocolModel):
    """`ExternalAgentConfigImportItemTypeFailure` of the protocol."""

    cwd: str | None = None
    error_type: str | None = None
    failure_stage: str
    item_type: ExternalAgentConfigMigrationItemType
    message: str
    source: str | None = None
    sub_error_type: str | None = None


class ExternalAgentConfigImportItemTypeSuccess(ProtocolModel):
    """`ExternalAgentConfigImportItemTypeSuccess` of the protocol."""

    cwd: str | None = None
    item_type: ExternalAgentConfigMigrationItemType
    source: str | None = None
    target: str | None = None
    title: str | None = None
    """Original title for an imported session; null for other item types."""


class ExternalAgentConfigImportTypeResult(ProtocolModel):
    """`ExternalAgentConfigImportTypeResult` of the protocol."""

    failures: list[ExternalAgentConfigImportItemTypeFailure]
    item_type: ExternalAgentConfigMigrationItemType
    successes: list[ExternalAgentConfigImportItemTypeSuccess]


class ExternalAgentConfigImportCompletedNotification(ProtocolModel):
    """`ExternalAgentConfigImportCompletedNotification` of the protocol."""

    import_id: str
    item_type_results: list[ExternalAgentConfigImportTypeResult]


class ExternalAgentImportedConnectorSource(OpenEnum):
    """`ExternalAgentImportedConnectorSource` of the protocol."""

    remote_mcp_servers_config = "remoteMcpServersConfig"


class ExternalAgentImportedConnectorCandidate(ProtocolModel):
    """`ExternalAgentImportedConnectorCandidate` of the protocol."""

    name: str
    session_count: int
    source: ExternalAgentImportedConnectorSource


class ExternalAgentConfigImportHistory(ProtocolModel):
    """`ExternalAgentConfigImportHistory` of the protocol."""

    completed_at_ms: int
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    import_id: str
    provider_id: str | None = None
    successes: list[ExternalAgentConfigImportItemTypeSuccess]


class ExternalAgentConfigImportHistoriesReadResponse(ProtocolModel):
    """`ExternalAgentConfigImportHistoriesReadResponse` of the protocol."""

    connectors: list[ExternalAgentImportedConnectorCandidate]
    data: list[ExternalAgentConfigImportHistory]


class ExternalAgentConfigImportHistoryRecordSuccessParams(ProtocolModel):
    """`ExternalAgentConfigImportHistoryRecordSuccessParams` of the protocol."""

    cwd: str | None = None
    item_type: ExternalAgentConfigMigrationItemType
    source: str | None = None
    target: str | None = None
    title: str | None = None
    """Original title for an imported session, when available."""


class ExternalAgentConfigImportHistoryRecordTypeResultParams(ProtocolModel):
    """`ExternalAgentConfigImportHistoryRecordTypeResultParams` of the protocol."""

    failures: list[ExternalAgentConfigImportItemTypeFailure]
    item_type: ExternalAgentConfigMigrationItemType
    successes: list[ExternalAgentConfigImportHistoryRecordSuccessParams]


class ExternalAgentConfigImportHistoryRecordParams(ProtocolModel):
    """`ExternalAgentConfigImportHistoryRecordParams` of the protocol."""

    item_type_results: list[ExternalAgentConfigImportHistoryRecordTypeResultParams]
    """Completed results grouped by imported item type."""
    provider_id: str
    """Opaque provider identifier for the externally completed import."""


class ExternalAgentConfigImportHistoryRecordResponse(ProtocolModel):
    """`ExternalAgentConfigImportHistoryRecordResponse` of the protocol."""

    import_id: str


class ExternalAgentConfigImportParams(ProtocolModel):
    """`ExternalAgentConfigImportParams` of the protocol."""

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
    """`ExternalAgentConfigImportProgressNotification` of the protocol."""

    import_id: str
    item_type_results: list[ExternalAgentConfigImportTypeResult]


class ExternalAgentConfigImportResponse(ProtocolModel):
    """`ExternalAgentConfigImportResponse` of the protocol."""

    import_id: str
