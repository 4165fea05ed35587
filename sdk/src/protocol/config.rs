// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `config` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum, tagged_union, untagged_union};

/// `AnalyticsConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalyticsConfig {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AnalyticsConfig {
        optional enabled "enabled",
    }
}

/// `AppsConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsConfig {
    /// `_default`.
    pub default: Option<AppsDefaultConfig>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsConfig {
        optional default "_default",
    }
}

/// `AppsDefaultConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDefaultConfig {
    /// `approvals_reviewer`.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// `default_tools_approval_mode`.
    pub default_tools_approval_mode: Option<AppToolApproval>,
    /// `destructive_enabled`.
    ///
    /// Absent, it means `true`.
    pub destructive_enabled: Option<bool>,
    /// `enabled`.
    ///
    /// Absent, it means `true`.
    pub enabled: Option<bool>,
    /// `open_world_enabled`.
    ///
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
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    AutoCompactTokenLimitScope {
        Total "total",
        BodyAfterPrefix "body_after_prefix",
    }
}

/// `BrowserUseConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BrowserUseConfig {
    /// `allow_history_access`.
    pub allow_history_access: Option<bool>,
    /// `default_origin_policy`.
    pub default_origin_policy: Option<BrowserUseOriginPolicyConfig>,
    /// `origins`.
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

/// `BrowserUseOriginPolicyConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BrowserUseOriginPolicyConfig {
    /// `access`.
    pub access: Option<AllowDenyRequirement>,
    /// `downloads`.
    pub downloads: Option<AllowDenyRequirement>,
    /// `full_cdp_access`.
    pub full_cdp_access: Option<AllowDenyRequirement>,
    /// `uploads`.
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

/// `ComputerUseConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputerUseConfig {
    /// `default_app_access`.
    pub default_app_access: Option<AllowDenyRequirement>,
    /// `macos`.
    pub macos: Option<ComputerUseMacosConfig>,
    /// `windows`.
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

/// `ComputerUseMacosConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputerUseMacosConfig {
    /// `bundle_ids`.
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseMacosConfig {
        optional bundle_ids "bundle_ids",
    }
}

/// `ComputerUseWindowsConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputerUseWindowsConfig {
    /// `aumids`.
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    /// `exes`.
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

/// `ComputerUseWindowsExeConfig` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseWindowsExeConfig {
    /// `access`.
    pub access: AllowDenyRequirement,
    /// `binary_name`.
    pub binary_name: Option<String>,
    /// `product_name`.
    pub product_name: String,
    /// `publisher_name`.
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

/// `Config` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Config {
    /// `analytics`.
    pub analytics: Option<AnalyticsConfig>,
    /// `approval_policy`.
    pub approval_policy: Option<AskForApproval>,
    /// \[UNSTABLE\] Optional default for where approval requests are routed for review.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// `apps`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub apps: Option<AppsConfig>,
    /// `browser_use`.
    pub browser_use: Option<BrowserUseConfig>,
    /// `compact_prompt`.
    pub compact_prompt: Option<String>,
    /// `computer_use`.
    pub computer_use: Option<ComputerUseConfig>,
    /// `desktop`.
    pub desktop: Option<Map<String, Value>>,
    /// `developer_instructions`.
    pub developer_instructions: Option<String>,
    /// `forced_chatgpt_workspace_id`.
    pub forced_chatgpt_workspace_id: Option<ForcedChatgptWorkspaceIds>,
    /// `forced_login_method`.
    pub forced_login_method: Option<ForcedLoginMethod>,
    /// `instructions`.
    pub instructions: Option<String>,
    /// `model`.
    pub model: Option<String>,
    /// `model_auto_compact_token_limit`.
    pub model_auto_compact_token_limit: Option<i64>,
    /// `model_auto_compact_token_limit_scope`.
    pub model_auto_compact_token_limit_scope: Option<AutoCompactTokenLimitScope>,
    /// `model_context_window`.
    pub model_context_window: Option<i64>,
    /// `model_provider`.
    pub model_provider: Option<String>,
    /// `model_reasoning_effort`.
    pub model_reasoning_effort: Option<ReasoningEffort>,
    /// `model_reasoning_summary`.
    pub model_reasoning_summary: Option<ReasoningSummary>,
    /// `model_verbosity`.
    pub model_verbosity: Option<Verbosity>,
    /// `review_model`.
    pub review_model: Option<String>,
    /// `sandbox_mode`.
    pub sandbox_mode: Option<SandboxMode>,
    /// `sandbox_workspace_write`.
    pub sandbox_workspace_write: Option<SandboxWorkspaceWrite>,
    /// `service_tier`.
    pub service_tier: Option<String>,
    /// `tools`.
    pub tools: Option<ToolsV2>,
    /// `web_search`.
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

/// `ConfigBatchWriteParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigBatchWriteParams {
    /// `edits`.
    pub edits: Vec<ConfigEdit>,
    /// `expectedVersion`.
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

/// `ConfigEdit` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigEdit {
    /// `keyPath`.
    pub key_path: String,
    /// `mergeStrategy`.
    pub merge_strategy: MergeStrategy,
    /// `value`.
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

/// `ConfigLayer` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigLayer {
    /// `config`.
    pub config: Value,
    /// `disabledReason`.
    pub disabled_reason: Option<String>,
    /// `name`.
    pub name: ConfigLayerSource,
    /// `version`.
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

/// Without what may be a secret.
impl std::fmt::Debug for ConfigLayer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ConfigLayer")
            .field("disabled_reason", &self.disabled_reason)
            .field("name", &self.name)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// `ConfigLayerMetadata` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigLayerMetadata {
    /// `name`.
    pub name: ConfigLayerSource,
    /// `version`.
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

/// `ConfigLayerSource` of the protocol.
#[derive(Debug, Clone, PartialEq)]
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
    /// `type`: `legacyManagedConfigTomlFromMdm`.
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

/// `ConfigReadParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigReadParams {
    /// Optional working directory to resolve project config layers. If specified, return the effective config as seen
    /// from that directory (i.e., including any project layers between `cwd` and the project/repo root).
    pub cwd: Option<String>,
    /// `includeLayers`.
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

/// `ConfigReadResponse` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigReadResponse {
    /// `config`.
    pub config: Config,
    /// `layers`.
    pub layers: Option<Vec<ConfigLayer>>,
    /// `origins`.
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

/// Without what may be a secret.
impl std::fmt::Debug for ConfigReadResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ConfigReadResponse")
            .field("layers", &self.layers)
            .field("origins", &self.origins)
            .finish_non_exhaustive()
    }
}

/// `ConfigValueWriteParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigValueWriteParams {
    /// `expectedVersion`.
    pub expected_version: Option<String>,
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    pub file_path: Option<String>,
    /// `keyPath`.
    pub key_path: String,
    /// `mergeStrategy`.
    pub merge_strategy: MergeStrategy,
    /// `value`.
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

/// `ConfigWriteResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigWriteResponse {
    /// Canonical path to the config file that was written.
    pub file_path: AbsolutePathBuf,
    /// `overriddenMetadata`.
    pub overridden_metadata: Option<OverriddenMetadata>,
    /// `status`.
    pub status: WriteStatus,
    /// `version`.
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ForcedChatgptWorkspaceIds {
    /// `String`.
    String(String),
    /// `Vec<String>`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyManagedConfigTomlFromFileConfigLayerSource {
    /// `file`.
    pub file: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LegacyManagedConfigTomlFromFileConfigLayerSource ["type" "legacyManagedConfigTomlFromFile"] {
        required file "file",
    }
}

/// `LegacyManagedConfigTomlFromMdmConfigLayerSource` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LegacyManagedConfigTomlFromMdmConfigLayerSource {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LegacyManagedConfigTomlFromMdmConfigLayerSource ["type" "legacyManagedConfigTomlFromMdm"] {}
}

/// `McpServerRefreshResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct McpServerRefreshResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerRefreshResponse {}
}

/// Managed preferences layer delivered by MDM (macOS only).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MdmConfigLayerSource {
    /// `domain`.
    pub domain: String,
    /// `key`.
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

/// `MergeStrategy` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MergeStrategy {
    /// `replace`.
    Replace,
    /// `upsert`.
    Upsert,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    MergeStrategy {
        Replace "replace",
        Upsert "upsert",
    }
}

/// `OverriddenMetadata` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OverriddenMetadata {
    /// `effectiveValue`.
    pub effective_value: Value,
    /// `message`.
    pub message: String,
    /// `overridingLayer`.
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectConfigLayerSource {
    /// `dotCodexFolder`.
    pub dot_codex_folder: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectConfigLayerSource ["type" "project"] {
        required dot_codex_folder "dotCodexFolder",
    }
}

/// `SandboxWorkspaceWrite` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxWorkspaceWrite {
    /// `exclude_slash_tmp`.
    ///
    /// Absent, it means `false`.
    pub exclude_slash_tmp: Option<bool>,
    /// `exclude_tmpdir_env_var`.
    ///
    /// Absent, it means `false`.
    pub exclude_tmpdir_env_var: Option<bool>,
    /// `network_access`.
    ///
    /// Absent, it means `false`.
    pub network_access: Option<bool>,
    /// `writable_roots`.
    ///
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
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionFlagsConfigLayerSource {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SessionFlagsConfigLayerSource ["type" "sessionFlags"] {}
}

/// Managed config layer from a file (usually `managed_config.toml`).
#[derive(Debug, Clone, PartialEq)]
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

/// `ToolsV2` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ToolsV2 {
    /// `web_search`.
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
#[derive(Debug, Clone, PartialEq)]
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
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `high`.
    High,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    Verbosity {
        Low "low",
        Medium "medium",
        High "high",
    }
}

/// `WebSearchContextSize` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebSearchContextSize {
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `high`.
    High,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    WebSearchContextSize {
        Low "low",
        Medium "medium",
        High "high",
    }
}

/// `WebSearchLocation` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebSearchLocation {
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `timezone`.
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

/// `WebSearchToolConfig` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebSearchToolConfig {
    /// `allowed_domains`.
    pub allowed_domains: Option<Vec<String>>,
    /// `context_size`.
    pub context_size: Option<WebSearchContextSize>,
    /// `location`.
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

/// `WriteStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WriteStatus {
    /// `ok`.
    Ok,
    /// `okOverridden`.
    OkOverridden,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    WriteStatus {
        Ok "ok",
        OkOverridden "okOverridden",
    }
}
