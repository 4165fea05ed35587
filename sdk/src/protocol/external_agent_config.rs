// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `externalAgentConfig` uses.

use serde_json::{Map, Value};

use crate::wire::{object, string_enum};

/// `CommandMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandMigration {
    /// `name`.
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

/// `ExternalAgentConfigDetectParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
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

/// `ExternalAgentConfigDetectResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigDetectResponse {
    /// `connectors`.
    ///
    /// Absent, it means `[]`.
    pub connectors: Option<Vec<ExternalAgentDetectedConnectorCandidate>>,
    /// `items`.
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

/// `ExternalAgentConfigImportCompletedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportCompletedNotification {
    /// `importId`.
    pub import_id: String,
    /// `itemTypeResults`.
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

/// `ExternalAgentConfigImportHistoriesReadResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoriesReadResponse {
    /// `connectors`.
    pub connectors: Vec<ExternalAgentImportedConnectorCandidate>,
    /// `data`.
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

/// `ExternalAgentConfigImportHistory` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistory {
    /// `completedAtMs`.
    pub completed_at_ms: i64,
    /// `failures`.
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    /// `importId`.
    pub import_id: String,
    /// `providerId`.
    pub provider_id: Option<String>,
    /// `successes`.
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

/// `ExternalAgentConfigImportHistoryRecordParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
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

/// `ExternalAgentConfigImportHistoryRecordResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordResponse {
    /// `importId`.
    pub import_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportHistoryRecordResponse {
        required import_id "importId",
    }
}

/// `ExternalAgentConfigImportHistoryRecordSuccessParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordSuccessParams {
    /// `cwd`.
    pub cwd: Option<String>,
    /// `itemType`.
    pub item_type: ExternalAgentConfigMigrationItemType,
    /// `source`.
    pub source: Option<String>,
    /// `target`.
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

/// `ExternalAgentConfigImportHistoryRecordTypeResultParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordTypeResultParams {
    /// `failures`.
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    /// `itemType`.
    pub item_type: ExternalAgentConfigMigrationItemType,
    /// `successes`.
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

/// `ExternalAgentConfigImportItemTypeFailure` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeFailure {
    /// `cwd`.
    pub cwd: Option<String>,
    /// `errorType`.
    pub error_type: Option<String>,
    /// `failureStage`.
    pub failure_stage: String,
    /// `itemType`.
    pub item_type: ExternalAgentConfigMigrationItemType,
    /// `message`.
    pub message: String,
    /// `source`.
    pub source: Option<String>,
    /// `subErrorType`.
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

/// `ExternalAgentConfigImportItemTypeSuccess` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeSuccess {
    /// `cwd`.
    pub cwd: Option<String>,
    /// `itemType`.
    pub item_type: ExternalAgentConfigMigrationItemType,
    /// `source`.
    pub source: Option<String>,
    /// `target`.
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

/// `ExternalAgentConfigImportParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportParams {
    /// `migrationItems`.
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

/// `ExternalAgentConfigImportProgressNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportProgressNotification {
    /// `importId`.
    pub import_id: String,
    /// `itemTypeResults`.
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

/// `ExternalAgentConfigImportResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportResponse {
    /// `importId`.
    pub import_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalAgentConfigImportResponse {
        required import_id "importId",
    }
}

/// `ExternalAgentConfigImportTypeResult` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportTypeResult {
    /// `failures`.
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    /// `itemType`.
    pub item_type: ExternalAgentConfigMigrationItemType,
    /// `successes`.
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

/// `ExternalAgentConfigMigrationItem` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentConfigMigrationItem {
    /// Null or empty means home-scoped migration; non-empty means repo-scoped migration.
    pub cwd: Option<String>,
    /// `description`.
    pub description: String,
    /// `details`.
    pub details: Option<MigrationDetails>,
    /// `itemType`.
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

/// `ExternalAgentConfigMigrationItemType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAgentConfigMigrationItemType {
    /// `AGENTS_MD`.
    AgentsMd,
    /// `CONFIG`.
    Config,
    /// `SKILLS`.
    Skills,
    /// `PLUGINS`.
    Plugins,
    /// `MCP_SERVER_CONFIG`.
    McpServerConfig,
    /// `SUBAGENTS`.
    Subagents,
    /// `HOOKS`.
    Hooks,
    /// `COMMANDS`.
    Commands,
    /// `MEMORY`.
    Memory,
    /// `SESSIONS`.
    Sessions,
    /// A value this release does not know, kept as it came.
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

/// `ExternalAgentDetectedConnectorCandidate` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentDetectedConnectorCandidate {
    /// `name`.
    pub name: String,
    /// `sessionCount`.
    pub session_count: u32,
    /// `source`.
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

/// `ExternalAgentDetectedConnectorSource` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAgentDetectedConnectorSource {
    /// `remoteMcpServersConfig`.
    RemoteMcpServersConfig,
    /// `sessionToolUse`.
    SessionToolUse,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ExternalAgentDetectedConnectorSource {
        RemoteMcpServersConfig "remoteMcpServersConfig",
        SessionToolUse "sessionToolUse",
    }
}

/// `ExternalAgentImportedConnectorCandidate` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalAgentImportedConnectorCandidate {
    /// `name`.
    pub name: String,
    /// `sessionCount`.
    pub session_count: u32,
    /// `source`.
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

/// `ExternalAgentImportedConnectorSource` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAgentImportedConnectorSource {
    /// `remoteMcpServersConfig`.
    RemoteMcpServersConfig,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ExternalAgentImportedConnectorSource {
        RemoteMcpServersConfig "remoteMcpServersConfig",
    }
}

/// `HookMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HookMigration {
    /// `name`.
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

/// `McpServerMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerMigration {
    /// `name`.
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

/// `MigrationDetails` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationDetails {
    /// `commands`.
    ///
    /// Absent, it means `[]`.
    pub commands: Option<Vec<CommandMigration>>,
    /// `hooks`.
    ///
    /// Absent, it means `[]`.
    pub hooks: Option<Vec<HookMigration>>,
    /// `mcpServers`.
    ///
    /// Absent, it means `[]`.
    pub mcp_servers: Option<Vec<McpServerMigration>>,
    /// `memory`.
    pub memory: Option<Vec<String>>,
    /// `plugins`.
    ///
    /// Absent, it means `[]`.
    pub plugins: Option<Vec<PluginsMigration>>,
    /// `sessions`.
    ///
    /// Absent, it means `[]`.
    pub sessions: Option<Vec<SessionMigration>>,
    /// `skills`.
    ///
    /// Absent, it means `[]`.
    pub skills: Option<Vec<SkillMigration>>,
    /// `subagents`.
    ///
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

/// `PluginsMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PluginsMigration {
    /// `marketplaceName`.
    pub marketplace_name: String,
    /// `pluginNames`.
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

/// `SessionMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionMigration {
    /// `cwd`.
    pub cwd: String,
    /// `path`.
    pub path: String,
    /// `title`.
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

/// `SkillMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SkillMigration {
    /// `name`.
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

/// `SubagentMigration` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubagentMigration {
    /// `name`.
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
