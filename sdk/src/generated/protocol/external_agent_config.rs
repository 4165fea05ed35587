// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `externalAgentConfig` uses.

use serde_json::{Map, Value};

use crate::wire::{object, setters, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandMigration {
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandMigration {
        required name "name",
    }
}

impl CommandMigration {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rest: Map::new() }
    }
}

/// Parameters of [`externalAgentConfig/detect`](super::methods::ExternalAgentConfigDetect).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalAgentConfigDetectParams {
    /// Zero or more working directories to include for repo-scoped detection.
    pub cwds: Option<Vec<String>>,
    /// If true, include detection under the user's home directory.
    pub include_home: Option<bool>,
    /// Maximum age in days for detected sessions. Missing values use the default limit.
    pub max_session_age_days: Option<u32>,
    /// Maximum number of sessions to detect. Missing values use the default limit.
    pub max_sessions: Option<u32>,
    /// Optional migration-source selector. Missing or unrecognized values use the default source.
    pub migration_source: Option<String>,
    /// Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the
    /// migration source.
    pub source: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigDetectParams {
        optional cwds "cwds",
        optional include_home "includeHome",
        optional max_session_age_days "maxSessionAgeDays",
        optional max_sessions "maxSessions",
        optional migration_source "migrationSource",
        optional source "source",
    }
}

setters! {
    ExternalAgentConfigDetectParams {
        cwds: Vec<String>,
        include_home: bool,
        max_session_age_days: u32,
        max_sessions: u32,
        migration_source: impl Into<String>,
        source: impl Into<String>,
    }
}

/// Result of [`externalAgentConfig/detect`](super::methods::ExternalAgentConfigDetect).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigDetectResponse {
    /// Absent, it means `[]`.
    pub connectors: Option<Vec<ExternalAgentDetectedConnectorCandidate>>,
    pub items: Vec<ExternalAgentConfigMigrationItem>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigDetectResponse {
        optional connectors "connectors",
        required items "items",
    }
}

/// Parameters of
/// [`externalAgentConfig/import/completed`](super::ServerNotification::ExternalAgentConfigImportCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportCompletedNotification {
    pub import_id: String,
    pub item_type_results: Vec<ExternalAgentConfigImportTypeResult>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportCompletedNotification {
        required import_id "importId",
        required item_type_results "itemTypeResults",
    }
}

/// Result of [`externalAgentConfig/import/readHistories`](super::methods::ExternalAgentConfigImportReadHistories).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoriesReadResponse {
    pub connectors: Vec<ExternalAgentImportedConnectorCandidate>,
    pub data: Vec<ExternalAgentConfigImportHistory>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistoriesReadResponse {
        required connectors "connectors",
        required data "data",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistory {
    pub completed_at_ms: i64,
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub import_id: String,
    pub provider_id: Option<String>,
    pub successes: Vec<ExternalAgentConfigImportItemTypeSuccess>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistory {
        required completed_at_ms "completedAtMs",
        required failures "failures",
        required import_id "importId",
        optional provider_id "providerId",
        required successes "successes",
    }
}

/// Parameters of [`externalAgentConfig/import/recordHistory`](super::methods::ExternalAgentConfigImportRecordHistory).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordParams {
    /// Completed results grouped by imported item type.
    pub item_type_results: Vec<ExternalAgentConfigImportHistoryRecordTypeResultParams>,
    /// Opaque provider identifier for the externally completed import.
    pub provider_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistoryRecordParams {
        required item_type_results "itemTypeResults",
        required provider_id "providerId",
    }
}

impl ExternalAgentConfigImportHistoryRecordParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        item_type_results: Vec<ExternalAgentConfigImportHistoryRecordTypeResultParams>,
        provider_id: impl Into<String>,
    ) -> Self {
        Self { item_type_results, provider_id: provider_id.into(), rest: Map::new() }
    }
}

/// Result of [`externalAgentConfig/import/recordHistory`](super::methods::ExternalAgentConfigImportRecordHistory).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordResponse {
    pub import_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistoryRecordResponse {
        required import_id "importId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordSuccessParams {
    pub cwd: Option<String>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub source: Option<String>,
    pub target: Option<String>,
    /// Original title for an imported session, when available.
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistoryRecordSuccessParams {
        optional cwd "cwd",
        required item_type "itemType",
        optional source "source",
        optional target "target",
        optional title "title",
    }
}

impl ExternalAgentConfigImportHistoryRecordSuccessParams {
    /// With the required fields; everything else is left out.
    pub fn new(item_type: ExternalAgentConfigMigrationItemType) -> Self {
        Self { cwd: None, item_type, source: None, target: None, title: None, rest: Map::new() }
    }
}

setters! {
    ExternalAgentConfigImportHistoryRecordSuccessParams {
        cwd: impl Into<String>,
        source: impl Into<String>,
        target: impl Into<String>,
        title: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordTypeResultParams {
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub successes: Vec<ExternalAgentConfigImportHistoryRecordSuccessParams>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistoryRecordTypeResultParams {
        required failures "failures",
        required item_type "itemType",
        required successes "successes",
    }
}

impl ExternalAgentConfigImportHistoryRecordTypeResultParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
        item_type: ExternalAgentConfigMigrationItemType,
        successes: Vec<ExternalAgentConfigImportHistoryRecordSuccessParams>,
    ) -> Self {
        Self { failures, item_type, successes, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeFailure {
    pub cwd: Option<String>,
    pub error_type: Option<String>,
    pub failure_stage: String,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub message: String,
    pub source: Option<String>,
    pub sub_error_type: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportItemTypeFailure {
        optional cwd "cwd",
        optional error_type "errorType",
        required failure_stage "failureStage",
        required item_type "itemType",
        required message "message",
        optional source "source",
        optional sub_error_type "subErrorType",
    }
}

impl ExternalAgentConfigImportItemTypeFailure {
    /// With the required fields; everything else is left out.
    pub fn new(
        failure_stage: impl Into<String>,
        item_type: ExternalAgentConfigMigrationItemType,
        message: impl Into<String>,
    ) -> Self {
        Self {
            cwd: None,
            error_type: None,
            failure_stage: failure_stage.into(),
            item_type,
            message: message.into(),
            source: None,
            sub_error_type: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ExternalAgentConfigImportItemTypeFailure {
        cwd: impl Into<String>,
        error_type: impl Into<String>,
        source: impl Into<String>,
        sub_error_type: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeSuccess {
    pub cwd: Option<String>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub source: Option<String>,
    pub target: Option<String>,
    /// Original title for an imported session; null for other item types.
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportItemTypeSuccess {
        optional cwd "cwd",
        required item_type "itemType",
        optional source "source",
        optional target "target",
        optional title "title",
    }
}

/// Parameters of [`externalAgentConfig/import`](super::methods::ExternalAgentConfigImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportParams {
    pub migration_items: Vec<ExternalAgentConfigMigrationItem>,
    /// Migration-source selector used to produce the migration items. Pass the same value to detection and import;
    /// missing or unrecognized values use the default source.
    pub migration_source: Option<String>,
    /// Opaque provider identifier supplied by the caller for analytics attribution and import history display. This
    /// does not select the migration source.
    pub provider_id: Option<String>,
    /// Optional identifier for the product that initiated the import.
    pub source: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportParams {
        required migration_items "migrationItems",
        optional migration_source "migrationSource",
        optional provider_id "providerId",
        optional source "source",
    }
}

impl ExternalAgentConfigImportParams {
    /// With the required fields; everything else is left out.
    pub fn new(migration_items: Vec<ExternalAgentConfigMigrationItem>) -> Self {
        Self { migration_items, migration_source: None, provider_id: None, source: None, rest: Map::new() }
    }
}

setters! {
    ExternalAgentConfigImportParams {
        migration_source: impl Into<String>,
        provider_id: impl Into<String>,
        source: impl Into<String>,
    }
}

/// Parameters of [`externalAgentConfig/import/progress`](super::ServerNotification::ExternalAgentConfigImportProgress).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportProgressNotification {
    pub import_id: String,
    pub item_type_results: Vec<ExternalAgentConfigImportTypeResult>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportProgressNotification {
        required import_id "importId",
        required item_type_results "itemTypeResults",
    }
}

/// Result of [`externalAgentConfig/import`](super::methods::ExternalAgentConfigImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportResponse {
    pub import_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportResponse {
        required import_id "importId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportTypeResult {
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub successes: Vec<ExternalAgentConfigImportItemTypeSuccess>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportTypeResult {
        required failures "failures",
        required item_type "itemType",
        required successes "successes",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentConfigMigrationItem {
    /// Null or empty means home-scoped migration; non-empty means repo-scoped migration.
    pub cwd: Option<String>,
    pub description: String,
    pub details: Option<MigrationDetails>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigMigrationItem {
        optional cwd "cwd",
        required description "description",
        optional details "details",
        required item_type "itemType",
    }
}

impl ExternalAgentConfigMigrationItem {
    /// With the required fields; everything else is left out.
    pub fn new(description: impl Into<String>, item_type: ExternalAgentConfigMigrationItemType) -> Self {
        Self { cwd: None, description: description.into(), details: None, item_type, rest: Map::new() }
    }
}

setters! {
    ExternalAgentConfigMigrationItem {
        cwd: impl Into<String>,
        details: MigrationDetails,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAgentConfigMigrationItemType {
    AgentsMd,
    Config,
    Skills,
    Plugins,
    McpServerConfig,
    Subagents,
    Hooks,
    Commands,
    Memory,
    Sessions,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ExternalAgentConfigMigrationItemType {
        AgentsMd "AGENTS_MD",
        Config "CONFIG",
        Skills "SKILLS",
        Plugins "PLUGINS",
        McpServerConfig "MCP_SERVER_CONFIG",
        Subagents "SUBAGENTS",
        Hooks "HOOKS",
        Commands "COMMANDS",
        Memory "MEMORY",
        Sessions "SESSIONS",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentDetectedConnectorCandidate {
    pub name: String,
    pub session_count: u32,
    pub source: ExternalAgentDetectedConnectorSource,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentDetectedConnectorCandidate {
        required name "name",
        required session_count "sessionCount",
        required source "source",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAgentDetectedConnectorSource {
    RemoteMcpServersConfig,
    SessionToolUse,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ExternalAgentDetectedConnectorSource {
        RemoteMcpServersConfig "remoteMcpServersConfig",
        SessionToolUse "sessionToolUse",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAgentImportedConnectorCandidate {
    pub name: String,
    pub session_count: u32,
    pub source: ExternalAgentImportedConnectorSource,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentImportedConnectorCandidate {
        required name "name",
        required session_count "sessionCount",
        required source "source",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAgentImportedConnectorSource {
    RemoteMcpServersConfig,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ExternalAgentImportedConnectorSource {
        RemoteMcpServersConfig "remoteMcpServersConfig",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct HookMigration {
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookMigration {
        required name "name",
    }
}

impl HookMigration {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerMigration {
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerMigration {
        required name "name",
    }
}

impl McpServerMigration {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationDetails {
    /// Absent, it means `[]`.
    pub commands: Option<Vec<CommandMigration>>,
    /// Absent, it means `[]`.
    pub hooks: Option<Vec<HookMigration>>,
    /// Absent, it means `[]`.
    pub mcp_servers: Option<Vec<McpServerMigration>>,
    pub memory: Option<Vec<String>>,
    /// Absent, it means `[]`.
    pub plugins: Option<Vec<PluginsMigration>>,
    /// Absent, it means `[]`.
    pub sessions: Option<Vec<SessionMigration>>,
    /// Absent, it means `[]`.
    pub skills: Option<Vec<SkillMigration>>,
    /// Absent, it means `[]`.
    pub subagents: Option<Vec<SubagentMigration>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MigrationDetails {
        optional commands "commands",
        optional hooks "hooks",
        optional mcp_servers "mcpServers",
        optional memory "memory",
        optional plugins "plugins",
        optional sessions "sessions",
        optional skills "skills",
        optional subagents "subagents",
    }
}

setters! {
    MigrationDetails {
        commands: Vec<CommandMigration>,
        hooks: Vec<HookMigration>,
        mcp_servers: Vec<McpServerMigration>,
        memory: Vec<String>,
        plugins: Vec<PluginsMigration>,
        sessions: Vec<SessionMigration>,
        skills: Vec<SkillMigration>,
        subagents: Vec<SubagentMigration>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginsMigration {
    pub marketplace_name: String,
    pub plugin_names: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginsMigration {
        required marketplace_name "marketplaceName",
        required plugin_names "pluginNames",
    }
}

impl PluginsMigration {
    /// With the required fields; everything else is left out.
    pub fn new(marketplace_name: impl Into<String>, plugin_names: Vec<String>) -> Self {
        Self { marketplace_name: marketplace_name.into(), plugin_names, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SessionMigration {
    pub cwd: String,
    pub path: String,
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SessionMigration {
        required cwd "cwd",
        required path "path",
        optional title "title",
    }
}

impl SessionMigration {
    /// With the required fields; everything else is left out.
    pub fn new(cwd: impl Into<String>, path: impl Into<String>) -> Self {
        Self { cwd: cwd.into(), path: path.into(), title: None, rest: Map::new() }
    }
}

setters! {
    SessionMigration {
        title: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillMigration {
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillMigration {
        required name "name",
    }
}

impl SkillMigration {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SubagentMigration {
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SubagentMigration {
        required name "name",
    }
}

impl SubagentMigration {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rest: Map::new() }
    }
}
