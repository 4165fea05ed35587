// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `configRequirements` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum, tagged_union};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentConfiguredHookHandler {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AgentConfiguredHookHandler ["type" "agent"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationNetworkRequirements {
    pub domains: BTreeMap<String, NetworkDomainPermission>,
    /// When enabled, only explicitly allowed exact domains may be contacted.
    pub enabled: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApplicationNetworkRequirements {
        required domains "domains",
        required enabled "enabled",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationRequirements {
    pub network: Option<ApplicationNetworkRequirements>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApplicationRequirements {
        optional network "network",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoReviewRequirements {
    pub ignore_rules: Option<Vec<String>>,
    pub required_on_models: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AutoReviewRequirements {
        optional ignore_rules "ignoreRules",
        optional required_on_models "requiredOnModels",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BrowserUseAccessApprovalLifetime {
    Turn,
    Thread,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    BrowserUseAccessApprovalLifetime {
        Turn "turn",
        Thread "thread",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserUseExtensionRequirements {
    pub request_headers: Option<Vec<RequestHeader>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BrowserUseExtensionRequirements {
        optional request_headers "requestHeaders",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserUseOriginPolicy {
    pub access: Option<AllowDenyRequirement>,
    pub access_approval_lifetime: Option<BrowserUseAccessApprovalLifetime>,
    pub auto_review: Option<AllowDenyRequirement>,
    pub downloads: Option<AllowDenyRequirement>,
    pub full_cdp_access: Option<AllowDenyRequirement>,
    pub persistent_approval: Option<bool>,
    pub uploads: Option<AllowDenyRequirement>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BrowserUseOriginPolicy {
        optional access "access",
        optional access_approval_lifetime "accessApprovalLifetime",
        optional auto_review "autoReview",
        optional downloads "downloads",
        optional full_cdp_access "fullCdpAccess",
        optional persistent_approval "persistentApproval",
        optional uploads "uploads",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserUseRequirements {
    pub allow_global_persistent_approval: Option<bool>,
    pub allow_history_access: Option<bool>,
    pub allow_webmcp: Option<bool>,
    pub default_origin_policy: Option<BrowserUseOriginPolicy>,
    pub disable_auto_review: Option<bool>,
    pub extension: Option<BrowserUseExtensionRequirements>,
    pub origins: Option<BTreeMap<String, BrowserUseOriginPolicy>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BrowserUseRequirements {
        optional allow_global_persistent_approval "allowGlobalPersistentApproval",
        optional allow_history_access "allowHistoryAccess",
        optional allow_webmcp "allowWebmcp",
        optional default_origin_policy "defaultOriginPolicy",
        optional disable_auto_review "disableAutoReview",
        optional extension "extension",
        optional origins "origins",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CliAuthCredentialsStoreMode {
    File,
    Keyring,
    Auto,
    Ephemeral,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CliAuthCredentialsStoreMode {
        File "file",
        Keyring "keyring",
        Auto "auto",
        Ephemeral "ephemeral",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandConfiguredHookHandler {
    /// Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens; `0`
    /// disables spilling for this hook. The threshold is evaluated against the original context; a spilled preview also
    /// includes recovery metadata.
    pub additional_context_limit: Option<u64>,
    pub r#async: bool,
    pub command: String,
    pub command_windows: Option<String>,
    pub status_message: Option<String>,
    pub timeout_sec: Option<u64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandConfiguredHookHandler ["type" "command"] {
        optional additional_context_limit "additionalContextLimit",
        required r#async "async",
        required command "command",
        optional command_windows "commandWindows",
        optional status_message "statusMessage",
        optional timeout_sec "timeoutSec",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseMacosRequirements {
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseMacosRequirements {
        optional bundle_ids "bundleIds",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseRequirements {
    pub allow_locked_computer_use: Option<bool>,
    pub allow_persistent_approval: Option<bool>,
    pub default_app_access: Option<AllowDenyRequirement>,
    pub macos: Option<ComputerUseMacosRequirements>,
    pub windows: Option<ComputerUseWindowsRequirements>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseRequirements {
        optional allow_locked_computer_use "allowLockedComputerUse",
        optional allow_persistent_approval "allowPersistentApproval",
        optional default_app_access "defaultAppAccess",
        optional macos "macos",
        optional windows "windows",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ComputerUseWindowsExeRequirement {
    pub access: AllowDenyRequirement,
    pub binary_name: Option<String>,
    pub product_name: String,
    pub publisher_name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseWindowsExeRequirement {
        required access "access",
        optional binary_name "binaryName",
        required product_name "productName",
        required publisher_name "publisherName",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseWindowsRequirements {
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    pub exes: Option<Vec<ComputerUseWindowsExeRequirement>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseWindowsRequirements {
        optional aumids "aumids",
        optional exes "exes",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRequirements {
    pub additional_developer_instructions: Option<String>,
    pub allow_appshots: Option<bool>,
    pub allow_browser_and_computer_use: Option<bool>,
    pub allow_login_shell: Option<bool>,
    pub allow_managed_hooks_only: Option<bool>,
    pub allow_remote_control: Option<bool>,
    pub allowed_approval_policies: Option<Vec<AskForApproval>>,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub allowed_approvals_reviewers: Option<Vec<ApprovalsReviewer>>,
    /// Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login
    /// method. Older servers may omit this field.
    pub allowed_login_methods: Option<Vec<ForcedLoginMethod>>,
    pub allowed_permission_profiles: Option<BTreeMap<String, bool>>,
    pub allowed_sandbox_modes: Option<Vec<SandboxMode>>,
    pub allowed_web_search_modes: Option<Vec<WebSearchMode>>,
    pub allowed_windows_sandbox_implementations: Option<Vec<WindowsSandboxImplementation>>,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub application: Option<ApplicationRequirements>,
    pub auto_review: Option<AutoReviewRequirements>,
    pub browser_use: Option<BrowserUseRequirements>,
    pub chatgpt_base_url: Option<String>,
    pub check_for_update_on_startup: Option<bool>,
    pub cli_auth_credentials_store: Option<CliAuthCredentialsStoreMode>,
    pub computer_use: Option<ComputerUseRequirements>,
    pub default_permissions: Option<String>,
    pub enforce_residency: Option<ResidencyRequirement>,
    pub feature_requirements: Option<BTreeMap<String, bool>>,
    pub feedback: Option<FeedbackRequirements>,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub hooks: Option<ManagedHooksRequirements>,
    pub in_app_browser: Option<InAppBrowserRequirements>,
    pub log_dir: Option<String>,
    pub model_catalog_json: Option<String>,
    /// Exact provider selection required by managed policy.
    pub model_provider: Option<String>,
    /// Complete required provider definitions, using config.toml field names.
    pub model_providers: Option<Map<String, Value>>,
    pub models: Option<ModelsRequirements>,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub network: Option<NetworkRequirements>,
    pub sqlite_home: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigRequirements {
        optional additional_developer_instructions "additionalDeveloperInstructions",
        optional allow_appshots "allowAppshots",
        optional allow_browser_and_computer_use "allowBrowserAndComputerUse",
        optional allow_login_shell "allowLoginShell",
        optional allow_managed_hooks_only "allowManagedHooksOnly",
        optional allow_remote_control "allowRemoteControl",
        optional allowed_approval_policies "allowedApprovalPolicies",
        optional allowed_approvals_reviewers "allowedApprovalsReviewers",
        optional allowed_login_methods "allowedLoginMethods",
        optional allowed_permission_profiles "allowedPermissionProfiles",
        optional allowed_sandbox_modes "allowedSandboxModes",
        optional allowed_web_search_modes "allowedWebSearchModes",
        optional allowed_windows_sandbox_implementations "allowedWindowsSandboxImplementations",
        optional application "application",
        optional auto_review "autoReview",
        optional browser_use "browserUse",
        optional chatgpt_base_url "chatgptBaseUrl",
        optional check_for_update_on_startup "checkForUpdateOnStartup",
        optional cli_auth_credentials_store "cliAuthCredentialsStore",
        optional computer_use "computerUse",
        optional default_permissions "defaultPermissions",
        optional enforce_residency "enforceResidency",
        optional feature_requirements "featureRequirements",
        optional feedback "feedback",
        optional hooks "hooks",
        optional in_app_browser "inAppBrowser",
        optional log_dir "logDir",
        optional model_catalog_json "modelCatalogJson",
        optional model_provider "modelProvider",
        optional model_providers "modelProviders",
        optional models "models",
        optional network "network",
        optional sqlite_home "sqliteHome",
    }
}

/// Result of [`configRequirements/read`](super::methods::ConfigRequirementsRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRequirementsReadResponse {
    /// Null if no requirements are configured (e.g. no requirements.toml/MDM entries).
    pub requirements: Option<ConfigRequirements>,
    /// Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use Fast
    /// mode as a shared speed gate.
    pub supports_independent_speed_modes: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigRequirementsReadResponse {
        optional requirements "requirements",
        optional supports_independent_speed_modes "supportsIndependentSpeedModes",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ConfiguredHookHandler {
    Command(CommandConfiguredHookHandler),
    McpTool(McpToolConfiguredHookHandler),
    Prompt(PromptConfiguredHookHandler),
    Agent(AgentConfiguredHookHandler),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ConfiguredHookHandler "type" {
        Command "command",
        McpTool "mcp_tool",
        Prompt "prompt",
        Agent "agent",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfiguredHookMatcherGroup {
    pub hooks: Vec<ConfiguredHookHandler>,
    pub matcher: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfiguredHookMatcherGroup {
        required hooks "hooks",
        optional matcher "matcher",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeedbackRequirements {
    pub enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FeedbackRequirements {
        optional enabled "enabled",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppBrowserRequirements {
    pub allow_external_browser_settings_import: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InAppBrowserRequirements {
        optional allow_external_browser_settings_import "allowExternalBrowserSettingsImport",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ManagedHooksRequirements {
    /// Absent, it means `[]`.
    pub interrupt: Option<Vec<ConfiguredHookMatcherGroup>>,
    pub permission_request: Vec<ConfiguredHookMatcherGroup>,
    pub post_compact: Vec<ConfiguredHookMatcherGroup>,
    pub post_tool_use: Vec<ConfiguredHookMatcherGroup>,
    pub pre_compact: Vec<ConfiguredHookMatcherGroup>,
    pub pre_tool_use: Vec<ConfiguredHookMatcherGroup>,
    /// Absent, it means `[]`.
    pub session_end: Option<Vec<ConfiguredHookMatcherGroup>>,
    pub session_start: Vec<ConfiguredHookMatcherGroup>,
    pub stop: Vec<ConfiguredHookMatcherGroup>,
    pub subagent_start: Vec<ConfiguredHookMatcherGroup>,
    pub subagent_stop: Vec<ConfiguredHookMatcherGroup>,
    pub user_prompt_submit: Vec<ConfiguredHookMatcherGroup>,
    pub managed_dir: Option<String>,
    pub windows_managed_dir: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ManagedHooksRequirements {
        optional interrupt "Interrupt",
        required permission_request "PermissionRequest",
        required post_compact "PostCompact",
        required post_tool_use "PostToolUse",
        required pre_compact "PreCompact",
        required pre_tool_use "PreToolUse",
        optional session_end "SessionEnd",
        required session_start "SessionStart",
        required stop "Stop",
        required subagent_start "SubagentStart",
        required subagent_stop "SubagentStop",
        required user_prompt_submit "UserPromptSubmit",
        optional managed_dir "managedDir",
        optional windows_managed_dir "windowsManagedDir",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolConfiguredHookHandler {
    pub input: Map<String, Value>,
    pub server: String,
    pub status_message: Option<String>,
    pub timeout_sec: Option<u64>,
    pub tool: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolConfiguredHookHandler ["type" "mcp_tool"] {
        required input "input",
        required server "server",
        optional status_message "statusMessage",
        optional timeout_sec "timeoutSec",
        required tool "tool",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelsRequirements {
    pub new_thread: Option<NewThreadModelDefaults>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelsRequirements {
        optional new_thread "newThread",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkDomainPermission {
    Allow,
    Deny,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    NetworkDomainPermission {
        Allow "allow",
        Deny "deny",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkRequirements {
    pub allow_local_binding: Option<bool>,
    /// Legacy compatibility view derived from `unix_sockets`.
    pub allow_unix_sockets: Option<Vec<String>>,
    pub allow_upstream_proxy: Option<bool>,
    /// Legacy compatibility view derived from `domains`.
    pub allowed_domains: Option<Vec<String>>,
    pub dangerously_allow_all_unix_sockets: Option<bool>,
    pub dangerously_allow_non_loopback_proxy: Option<bool>,
    /// Legacy compatibility view derived from `domains`.
    pub denied_domains: Option<Vec<String>>,
    /// Canonical network permission map for `experimental_network`.
    pub domains: Option<BTreeMap<String, NetworkDomainPermission>>,
    pub enabled: Option<bool>,
    pub http_port: Option<u16>,
    /// When true, only managed allowlist entries are respected while managed network enforcement is active.
    pub managed_allowed_domains_only: Option<bool>,
    pub socks_port: Option<u16>,
    /// Canonical unix socket permission map for `experimental_network`.
    pub unix_sockets: Option<BTreeMap<String, NetworkUnixSocketPermission>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NetworkRequirements {
        optional allow_local_binding "allowLocalBinding",
        optional allow_unix_sockets "allowUnixSockets",
        optional allow_upstream_proxy "allowUpstreamProxy",
        optional allowed_domains "allowedDomains",
        optional dangerously_allow_all_unix_sockets "dangerouslyAllowAllUnixSockets",
        optional dangerously_allow_non_loopback_proxy "dangerouslyAllowNonLoopbackProxy",
        optional denied_domains "deniedDomains",
        optional domains "domains",
        optional enabled "enabled",
        optional http_port "httpPort",
        optional managed_allowed_domains_only "managedAllowedDomainsOnly",
        optional socks_port "socksPort",
        optional unix_sockets "unixSockets",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkUnixSocketPermission {
    Allow,
    Deny,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    NetworkUnixSocketPermission {
        Allow "allow",
        Deny "deny",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewThreadModelDefaults {
    pub model: Option<String>,
    pub model_reasoning_effort: Option<ReasoningEffort>,
    pub service_tier: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NewThreadModelDefaults {
        optional model "model",
        optional model_reasoning_effort "modelReasoningEffort",
        optional service_tier "serviceTier",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptConfiguredHookHandler {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PromptConfiguredHookHandler ["type" "prompt"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RequestHeader {
    pub name: String,
    pub value: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RequestHeader {
        required name "name",
        required value "value",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResidencyRequirement {
    Us,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ResidencyRequirement {
        Us "us",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxImplementation {
    Elevated,
    Unelevated,
    Mxc,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WindowsSandboxImplementation {
        Elevated "elevated",
        Unelevated "unelevated",
        Mxc "mxc",
    }
}
