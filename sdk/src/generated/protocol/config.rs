// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `config` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum, tagged_union, untagged_union};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsConfig {
    pub enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AnalyticsConfig {
        optional enabled "enabled",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsConfig {
    pub default: Option<AppsDefaultConfig>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsConfig {
        optional default "_default",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsDefaultConfig {
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub default_tools_approval_mode: Option<AppToolApproval>,
    /// Absent, it means `true`.
    pub destructive_enabled: Option<bool>,
    /// Absent, it means `true`.
    pub enabled: Option<bool>,
    /// Absent, it means `true`.
    pub open_world_enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsDefaultConfig {
        optional approvals_reviewer "approvals_reviewer",
        optional default_tools_approval_mode "default_tools_approval_mode",
        optional destructive_enabled "destructive_enabled",
        optional enabled "enabled",
        optional open_world_enabled "open_world_enabled",
    }
}

/// Selects which part of the active context is charged against `model_auto_compact_token_limit`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoCompactTokenLimitScope {
    /// Count the full active context against the limit.
    Total,
    /// Count sampled output and later growth after the carried window prefix.
    BodyAfterPrefix,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AutoCompactTokenLimitScope {
        Total "total",
        BodyAfterPrefix "body_after_prefix",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserUseConfig {
    pub allow_history_access: Option<bool>,
    pub default_origin_policy: Option<BrowserUseOriginPolicyConfig>,
    pub origins: Option<BTreeMap<String, BrowserUseOriginPolicyConfig>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BrowserUseConfig {
        optional allow_history_access "allow_history_access",
        optional default_origin_policy "default_origin_policy",
        optional origins "origins",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserUseOriginPolicyConfig {
    pub access: Option<AllowDenyRequirement>,
    pub downloads: Option<AllowDenyRequirement>,
    pub full_cdp_access: Option<AllowDenyRequirement>,
    pub uploads: Option<AllowDenyRequirement>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BrowserUseOriginPolicyConfig {
        optional access "access",
        optional downloads "downloads",
        optional full_cdp_access "full_cdp_access",
        optional uploads "uploads",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseConfig {
    pub default_app_access: Option<AllowDenyRequirement>,
    pub macos: Option<ComputerUseMacosConfig>,
    pub windows: Option<ComputerUseWindowsConfig>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseConfig {
        optional default_app_access "default_app_access",
        optional macos "macos",
        optional windows "windows",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseMacosConfig {
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseMacosConfig {
        optional bundle_ids "bundle_ids",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseWindowsConfig {
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    pub exes: Option<Vec<ComputerUseWindowsExeConfig>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseWindowsConfig {
        optional aumids "aumids",
        optional exes "exes",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ComputerUseWindowsExeConfig {
    pub access: AllowDenyRequirement,
    pub binary_name: Option<String>,
    pub product_name: String,
    pub publisher_name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseWindowsExeConfig {
        required access "access",
        optional binary_name "binary_name",
        required product_name "product_name",
        required publisher_name "publisher_name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    pub analytics: Option<AnalyticsConfig>,
    pub approval_policy: Option<AskForApproval>,
    /// \[UNSTABLE\] Optional default for where approval requests are routed for review.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub apps: Option<AppsConfig>,
    pub browser_use: Option<BrowserUseConfig>,
    pub compact_prompt: Option<String>,
    pub computer_use: Option<ComputerUseConfig>,
    pub desktop: Option<Map<String, Value>>,
    pub developer_instructions: Option<String>,
    pub forced_chatgpt_workspace_id: Option<ForcedChatgptWorkspaceIds>,
    pub forced_login_method: Option<ForcedLoginMethod>,
    pub instructions: Option<String>,
    pub model: Option<String>,
    pub model_auto_compact_token_limit: Option<i64>,
    pub model_auto_compact_token_limit_scope: Option<AutoCompactTokenLimitScope>,
    pub model_context_window: Option<i64>,
    pub model_provider: Option<String>,
    pub model_reasoning_effort: Option<ReasoningEffort>,
    pub model_reasoning_summary: Option<ReasoningSummary>,
    pub model_verbosity: Option<Verbosity>,
    pub review_model: Option<String>,
    pub sandbox_mode: Option<SandboxMode>,
    pub sandbox_workspace_write: Option<SandboxWorkspaceWrite>,
    pub service_tier: Option<String>,
    pub tools: Option<ToolsV2>,
    pub web_search: Option<WebSearchMode>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Config {
        optional analytics "analytics",
        optional approval_policy "approval_policy",
        optional approvals_reviewer "approvals_reviewer",
        optional apps "apps",
        optional browser_use "browser_use",
        optional compact_prompt "compact_prompt",
        optional computer_use "computer_use",
        optional desktop "desktop",
        optional developer_instructions "developer_instructions",
        optional forced_chatgpt_workspace_id "forced_chatgpt_workspace_id",
        optional forced_login_method "forced_login_method",
        optional instructions "instructions",
        optional model "model",
        optional model_auto_compact_token_limit "model_auto_compact_token_limit",
        optional model_auto_compact_token_limit_scope "model_auto_compact_token_limit_scope",
        optional model_context_window "model_context_window",
        optional model_provider "model_provider",
        optional model_reasoning_effort "model_reasoning_effort",
        optional model_reasoning_summary "model_reasoning_summary",
        optional model_verbosity "model_verbosity",
        optional review_model "review_model",
        optional sandbox_mode "sandbox_mode",
        optional sandbox_workspace_write "sandbox_workspace_write",
        optional service_tier "service_tier",
        optional tools "tools",
        optional web_search "web_search",
    }
}

/// Parameters of [`config/batchWrite`](super::methods::ConfigBatchWrite).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigBatchWriteParams {
    pub edits: Vec<ConfigEdit>,
    pub expected_version: Option<String>,
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    pub file_path: Option<String>,
    /// When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model,
    /// reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated
    /// personality setting is also not reloaded.
    pub reload_user_config: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigBatchWriteParams {
        required edits "edits",
        optional expected_version "expectedVersion",
        optional file_path "filePath",
        optional reload_user_config "reloadUserConfig",
    }
}

impl ConfigBatchWriteParams {
    /// With the required fields; everything else is left out.
    pub fn new(edits: Vec<ConfigEdit>) -> Self {
        Self { edits, expected_version: None, file_path: None, reload_user_config: None, rest: Map::new() }
    }
}

setters! {
    ConfigBatchWriteParams {
        expected_version: impl Into<String>,
        file_path: impl Into<String>,
        reload_user_config: bool,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigEdit {
    pub key_path: String,
    pub merge_strategy: MergeStrategy,
    pub value: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigEdit {
        required key_path "keyPath",
        required merge_strategy "mergeStrategy",
        required value "value",
    }
}

impl ConfigEdit {
    /// With the required fields; everything else is left out.
    pub fn new(key_path: impl Into<String>, merge_strategy: MergeStrategy, value: Value) -> Self {
        Self { key_path: key_path.into(), merge_strategy, value, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigLayer {
    pub config: Value,
    pub disabled_reason: Option<String>,
    pub name: ConfigLayerSource,
    pub version: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigLayer {
        required config "config",
        optional disabled_reason "disabledReason",
        required name "name",
        required version "version",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigLayerMetadata {
    pub name: ConfigLayerSource,
    pub version: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigLayerMetadata {
        required name "name",
        required version "version",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigLayerSource {
    /// Default configuration supplied with the installed Codex package.
    PackagedDefaults(PackagedDefaultsConfigLayerSource),
    /// Managed preferences layer delivered by MDM (macOS only).
    Mdm(MdmConfigLayerSource),
    /// Managed config layer from a file (usually `managed_config.toml`).
    System(SystemConfigLayerSource),
    /// Enterprise-managed config layer delivered by the cloud config bundle.
    EnterpriseManaged(EnterpriseManagedConfigLayerSource),
    /// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable
    /// by the user - generally outside the workspace directory
    User(UserConfigLayerSource),
    /// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo
    /// root.
    Project(ProjectConfigLayerSource),
    /// Session-layer overrides supplied via `-c`/`--config`.
    SessionFlags(SessionFlagsConfigLayerSource),
    /// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else.
    /// This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out
    /// `managed_config.toml` in favor of `requirements.toml`.
    LegacyManagedConfigTomlFromFile(LegacyManagedConfigTomlFromFileConfigLayerSource),
    LegacyManagedConfigTomlFromMdm(LegacyManagedConfigTomlFromMdmConfigLayerSource),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ConfigLayerSource "type" {
        PackagedDefaults "packagedDefaults",
        Mdm "mdm",
        System "system",
        EnterpriseManaged "enterpriseManaged",
        User "user",
        Project "project",
        SessionFlags "sessionFlags",
        LegacyManagedConfigTomlFromFile "legacyManagedConfigTomlFromFile",
        LegacyManagedConfigTomlFromMdm "legacyManagedConfigTomlFromMdm",
    }
}

/// Parameters of [`config/read`](super::methods::ConfigRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigReadParams {
    /// Optional working directory to resolve project config layers. If specified, return the effective config as seen
    /// from that directory (i.e., including any project layers between `cwd` and the project/repo root).
    pub cwd: Option<String>,
    pub include_layers: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigReadParams {
        optional cwd "cwd",
        optional include_layers "includeLayers",
    }
}

setters! {
    ConfigReadParams {
        cwd: impl Into<String>,
        include_layers: bool,
    }
}

/// Result of [`config/read`](super::methods::ConfigRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigReadResponse {
    pub config: Config,
    pub layers: Option<Vec<ConfigLayer>>,
    pub origins: BTreeMap<String, ConfigLayerMetadata>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigReadResponse {
        required config "config",
        optional layers "layers",
        required origins "origins",
    }
}

/// Parameters of [`config/value/write`](super::methods::ConfigValueWrite).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigValueWriteParams {
    pub expected_version: Option<String>,
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    pub file_path: Option<String>,
    pub key_path: String,
    pub merge_strategy: MergeStrategy,
    pub value: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigValueWriteParams {
        optional expected_version "expectedVersion",
        optional file_path "filePath",
        required key_path "keyPath",
        required merge_strategy "mergeStrategy",
        required value "value",
    }
}

impl ConfigValueWriteParams {
    /// With the required fields; everything else is left out.
    pub fn new(key_path: impl Into<String>, merge_strategy: MergeStrategy, value: Value) -> Self {
        Self {
            expected_version: None,
            file_path: None,
            key_path: key_path.into(),
            merge_strategy,
            value,
            rest: Map::new(),
        }
    }
}

setters! {
    ConfigValueWriteParams {
        expected_version: impl Into<String>,
        file_path: impl Into<String>,
    }
}

/// Result of [`config/value/write`](super::methods::ConfigValueWrite) and
/// [`config/batchWrite`](super::methods::ConfigBatchWrite).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigWriteResponse {
    /// Canonical path to the config file that was written.
    pub file_path: AbsolutePathBuf,
    pub overridden_metadata: Option<OverriddenMetadata>,
    pub status: WriteStatus,
    pub version: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigWriteResponse {
        required file_path "filePath",
        optional overridden_metadata "overriddenMetadata",
        required status "status",
        required version "version",
    }
}

/// Enterprise-managed config layer delivered by the cloud config bundle.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseManagedConfigLayerSource {
    /// Stable identifier for the delivered layer.
    pub id: String,
    /// Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer needs
    /// administrator attention.
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnterpriseManagedConfigLayerSource ["type" "enterpriseManaged"] {
        required id "id",
        required name "name",
    }
}

/// Backward-compatible API shape for ChatGPT workspace login restrictions.
#[derive(Clone)]
#[non_exhaustive]
pub enum ForcedChatgptWorkspaceIds {
    String(String),
    List(Vec<String>),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    ForcedChatgptWorkspaceIds {
        String [
            Kind "string",
        ],
        List [
            Kind "array",
        ],
    }
}

/// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This
/// scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out
/// `managed_config.toml` in favor of `requirements.toml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyManagedConfigTomlFromFileConfigLayerSource {
    pub file: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LegacyManagedConfigTomlFromFileConfigLayerSource ["type" "legacyManagedConfigTomlFromFile"] {
        required file "file",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegacyManagedConfigTomlFromMdmConfigLayerSource {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LegacyManagedConfigTomlFromMdmConfigLayerSource ["type" "legacyManagedConfigTomlFromMdm"] {}
}

/// Result of [`config/mcpServer/reload`](super::methods::ConfigMcpServerReload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerRefreshResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerRefreshResponse {}
}

/// Managed preferences layer delivered by MDM (macOS only).
#[derive(Clone)]
#[non_exhaustive]
pub struct MdmConfigLayerSource {
    pub domain: String,
    pub key: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MdmConfigLayerSource ["type" "mdm"] {
        required domain "domain",
        required key "key",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MergeStrategy {
    Replace,
    Upsert,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    MergeStrategy {
        Replace "replace",
        Upsert "upsert",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct OverriddenMetadata {
    pub effective_value: Value,
    pub message: String,
    pub overriding_layer: ConfigLayerMetadata,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OverriddenMetadata {
        required effective_value "effectiveValue",
        required message "message",
        required overriding_layer "overridingLayer",
    }
}

/// Default configuration supplied with the installed Codex package.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackagedDefaultsConfigLayerSource {
    /// Path to the packaged default configuration file.
    pub file: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PackagedDefaultsConfigLayerSource ["type" "packagedDefaults"] {
        required file "file",
    }
}

/// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectConfigLayerSource {
    pub dot_codex_folder: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectConfigLayerSource ["type" "project"] {
        required dot_codex_folder "dotCodexFolder",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxWorkspaceWrite {
    /// Absent, it means `false`.
    pub exclude_slash_tmp: Option<bool>,
    /// Absent, it means `false`.
    pub exclude_tmpdir_env_var: Option<bool>,
    /// Absent, it means `false`.
    pub network_access: Option<bool>,
    /// Absent, it means `[]`.
    pub writable_roots: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SandboxWorkspaceWrite {
        optional exclude_slash_tmp "exclude_slash_tmp",
        optional exclude_tmpdir_env_var "exclude_tmpdir_env_var",
        optional network_access "network_access",
        optional writable_roots "writable_roots",
    }
}

/// Session-layer overrides supplied via `-c`/`--config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionFlagsConfigLayerSource {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SessionFlagsConfigLayerSource ["type" "sessionFlags"] {}
}

/// Managed config layer from a file (usually `managed_config.toml`).
#[derive(Clone)]
#[non_exhaustive]
pub struct SystemConfigLayerSource {
    /// This is the path to the system config.toml file, though it is not guaranteed to exist.
    pub file: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SystemConfigLayerSource ["type" "system"] {
        required file "file",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolsV2 {
    pub web_search: Option<WebSearchToolConfig>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolsV2 {
        optional web_search "web_search",
    }
}

/// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by
/// the user - generally outside the workspace directory
#[derive(Clone)]
#[non_exhaustive]
pub struct UserConfigLayerSource {
    /// This is the path to the user's config.toml file, though it is not guaranteed to exist.
    pub file: AbsolutePathBuf,
    /// Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one.
    pub profile: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserConfigLayerSource ["type" "user"] {
        required file "file",
        optional profile "profile",
    }
}

/// Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match the
/// OpenAI API.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Verbosity {
    Low,
    Medium,
    High,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    Verbosity {
        Low "low",
        Medium "medium",
        High "high",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebSearchContextSize {
    Low,
    Medium,
    High,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WebSearchContextSize {
        Low "low",
        Medium "medium",
        High "high",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchLocation {
    pub city: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub timezone: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WebSearchLocation {
        optional city "city",
        optional country "country",
        optional region "region",
        optional timezone "timezone",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchToolConfig {
    pub allowed_domains: Option<Vec<String>>,
    pub context_size: Option<WebSearchContextSize>,
    pub location: Option<WebSearchLocation>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WebSearchToolConfig {
        optional allowed_domains "allowed_domains",
        optional context_size "context_size",
        optional location "location",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WriteStatus {
    Ok,
    OkOverridden,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WriteStatus {
        Ok "ok",
        OkOverridden "okOverridden",
    }
}
