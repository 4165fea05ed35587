// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `configRequirements` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum, tagged_union};

/// `AgentConfiguredHookHandler` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentConfiguredHookHandler {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AgentConfiguredHookHandler ["type" "agent"] {}
}

/// `ApplicationNetworkRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationNetworkRequirements {
    /// `domains`.
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

/// `ApplicationRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationRequirements {
    /// `network`.
    pub network: Option<ApplicationNetworkRequirements>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApplicationRequirements {
        optional network "network",
    }
}

/// `AutoReviewRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutoReviewRequirements {
    /// `ignoreRules`.
    pub ignore_rules: Option<Vec<String>>,
    /// `requiredOnModels`.
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

/// `BrowserUseAccessApprovalLifetime` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BrowserUseAccessApprovalLifetime {
    /// `turn`.
    Turn,
    /// `thread`.
    Thread,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    BrowserUseAccessApprovalLifetime {
        Turn "turn",
        Thread "thread",
    }
}

/// `BrowserUseExtensionRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BrowserUseExtensionRequirements {
    /// `requestHeaders`.
    pub request_headers: Option<Vec<RequestHeader>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BrowserUseExtensionRequirements {
        optional request_headers "requestHeaders",
    }
}

/// `BrowserUseOriginPolicy` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BrowserUseOriginPolicy {
    /// `access`.
    pub access: Option<AllowDenyRequirement>,
    /// `accessApprovalLifetime`.
    pub access_approval_lifetime: Option<BrowserUseAccessApprovalLifetime>,
    /// `autoReview`.
    pub auto_review: Option<AllowDenyRequirement>,
    /// `downloads`.
    pub downloads: Option<AllowDenyRequirement>,
    /// `fullCdpAccess`.
    pub full_cdp_access: Option<AllowDenyRequirement>,
    /// `persistentApproval`.
    pub persistent_approval: Option<bool>,
    /// `uploads`.
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

/// `BrowserUseRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BrowserUseRequirements {
    /// `allowGlobalPersistentApproval`.
    pub allow_global_persistent_approval: Option<bool>,
    /// `allowHistoryAccess`.
    pub allow_history_access: Option<bool>,
    /// `allowWebmcp`.
    pub allow_webmcp: Option<bool>,
    /// `defaultOriginPolicy`.
    pub default_origin_policy: Option<BrowserUseOriginPolicy>,
    /// `disableAutoReview`.
    pub disable_auto_review: Option<bool>,
    /// `extension`.
    pub extension: Option<BrowserUseExtensionRequirements>,
    /// `origins`.
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

/// `CliAuthCredentialsStoreMode` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CliAuthCredentialsStoreMode {
    /// `file`.
    File,
    /// `keyring`.
    Keyring,
    /// `auto`.
    Auto,
    /// `ephemeral`.
    Ephemeral,
    /// A value this release does not know, kept as it came.
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

/// `CommandConfiguredHookHandler` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandConfiguredHookHandler {
    /// Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens; `0`
    /// disables spilling for this hook. The threshold is evaluated against the original context; a spilled preview also
    /// includes recovery metadata.
    pub additional_context_limit: Option<u64>,
    /// `async`.
    pub r#async: bool,
    /// `command`.
    pub command: String,
    /// `commandWindows`.
    pub command_windows: Option<String>,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// `timeoutSec`.
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

/// `ComputerUseMacosRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputerUseMacosRequirements {
    /// `bundleIds`.
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ComputerUseMacosRequirements {
        optional bundle_ids "bundleIds",
    }
}

/// `ComputerUseRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputerUseRequirements {
    /// `allowLockedComputerUse`.
    pub allow_locked_computer_use: Option<bool>,
    /// `allowPersistentApproval`.
    pub allow_persistent_approval: Option<bool>,
    /// `defaultAppAccess`.
    pub default_app_access: Option<AllowDenyRequirement>,
    /// `macos`.
    pub macos: Option<ComputerUseMacosRequirements>,
    /// `windows`.
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

/// `ComputerUseWindowsExeRequirement` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseWindowsExeRequirement {
    /// `access`.
    pub access: AllowDenyRequirement,
    /// `binaryName`.
    pub binary_name: Option<String>,
    /// `productName`.
    pub product_name: String,
    /// `publisherName`.
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

/// `ComputerUseWindowsRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ComputerUseWindowsRequirements {
    /// `aumids`.
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    /// `exes`.
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

/// `ConfigRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigRequirements {
    /// `additionalDeveloperInstructions`.
    pub additional_developer_instructions: Option<String>,
    /// `allowAppshots`.
    pub allow_appshots: Option<bool>,
    /// `allowBrowserAndComputerUse`.
    pub allow_browser_and_computer_use: Option<bool>,
    /// `allowLoginShell`.
    pub allow_login_shell: Option<bool>,
    /// `allowManagedHooksOnly`.
    pub allow_managed_hooks_only: Option<bool>,
    /// `allowRemoteControl`.
    pub allow_remote_control: Option<bool>,
    /// `allowedApprovalPolicies`.
    pub allowed_approval_policies: Option<Vec<AskForApproval>>,
    /// `allowedApprovalsReviewers`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub allowed_approvals_reviewers: Option<Vec<ApprovalsReviewer>>,
    /// Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login
    /// method. Older servers may omit this field.
    pub allowed_login_methods: Option<Vec<ForcedLoginMethod>>,
    /// `allowedPermissionProfiles`.
    pub allowed_permission_profiles: Option<BTreeMap<String, bool>>,
    /// `allowedSandboxModes`.
    pub allowed_sandbox_modes: Option<Vec<SandboxMode>>,
    /// `allowedWebSearchModes`.
    pub allowed_web_search_modes: Option<Vec<WebSearchMode>>,
    /// `allowedWindowsSandboxImplementations`.
    pub allowed_windows_sandbox_implementations: Option<Vec<WindowsSandboxImplementation>>,
    /// `application`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub application: Option<ApplicationRequirements>,
    /// `autoReview`.
    pub auto_review: Option<AutoReviewRequirements>,
    /// `browserUse`.
    pub browser_use: Option<BrowserUseRequirements>,
    /// `chatgptBaseUrl`.
    pub chatgpt_base_url: Option<String>,
    /// `checkForUpdateOnStartup`.
    pub check_for_update_on_startup: Option<bool>,
    /// `cliAuthCredentialsStore`.
    pub cli_auth_credentials_store: Option<CliAuthCredentialsStoreMode>,
    /// `computerUse`.
    pub computer_use: Option<ComputerUseRequirements>,
    /// `defaultPermissions`.
    pub default_permissions: Option<String>,
    /// `enforceResidency`.
    pub enforce_residency: Option<ResidencyRequirement>,
    /// `featureRequirements`.
    pub feature_requirements: Option<BTreeMap<String, bool>>,
    /// `feedback`.
    pub feedback: Option<FeedbackRequirements>,
    /// `hooks`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub hooks: Option<ManagedHooksRequirements>,
    /// `inAppBrowser`.
    pub in_app_browser: Option<InAppBrowserRequirements>,
    /// `logDir`.
    pub log_dir: Option<String>,
    /// `modelCatalogJson`.
    pub model_catalog_json: Option<String>,
    /// Exact provider selection required by managed policy.
    pub model_provider: Option<String>,
    /// Complete required provider definitions, using config.toml field names.
    pub model_providers: Option<Map<String, Value>>,
    /// `models`.
    pub models: Option<ModelsRequirements>,
    /// `network`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub network: Option<NetworkRequirements>,
    /// `sqliteHome`.
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

/// `ConfigRequirementsReadResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
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

/// `ConfiguredHookHandler` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfiguredHookHandler {
    /// `type`: `command`.
    Command(CommandConfiguredHookHandler),
    /// `type`: `mcp_tool`.
    McpTool(McpToolConfiguredHookHandler),
    /// `type`: `prompt`.
    Prompt(PromptConfiguredHookHandler),
    /// `type`: `agent`.
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

/// `ConfiguredHookMatcherGroup` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredHookMatcherGroup {
    /// `hooks`.
    pub hooks: Vec<ConfiguredHookHandler>,
    /// `matcher`.
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

/// `FeedbackRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FeedbackRequirements {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FeedbackRequirements {
        optional enabled "enabled",
    }
}

/// `InAppBrowserRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InAppBrowserRequirements {
    /// `allowExternalBrowserSettingsImport`.
    pub allow_external_browser_settings_import: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InAppBrowserRequirements {
        optional allow_external_browser_settings_import "allowExternalBrowserSettingsImport",
    }
}

/// `ManagedHooksRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedHooksRequirements {
    /// `Interrupt`.
    ///
    /// Absent, it means `[]`.
    pub interrupt: Option<Vec<ConfiguredHookMatcherGroup>>,
    /// `PermissionRequest`.
    pub permission_request: Vec<ConfiguredHookMatcherGroup>,
    /// `PostCompact`.
    pub post_compact: Vec<ConfiguredHookMatcherGroup>,
    /// `PostToolUse`.
    pub post_tool_use: Vec<ConfiguredHookMatcherGroup>,
    /// `PreCompact`.
    pub pre_compact: Vec<ConfiguredHookMatcherGroup>,
    /// `PreToolUse`.
    pub pre_tool_use: Vec<ConfiguredHookMatcherGroup>,
    /// `SessionEnd`.
    ///
    /// Absent, it means `[]`.
    pub session_end: Option<Vec<ConfiguredHookMatcherGroup>>,
    /// `SessionStart`.
    pub session_start: Vec<ConfiguredHookMatcherGroup>,
    /// `Stop`.
    pub stop: Vec<ConfiguredHookMatcherGroup>,
    /// `SubagentStart`.
    pub subagent_start: Vec<ConfiguredHookMatcherGroup>,
    /// `SubagentStop`.
    pub subagent_stop: Vec<ConfiguredHookMatcherGroup>,
    /// `UserPromptSubmit`.
    pub user_prompt_submit: Vec<ConfiguredHookMatcherGroup>,
    /// `managedDir`.
    pub managed_dir: Option<String>,
    /// `windowsManagedDir`.
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

/// `McpToolConfiguredHookHandler` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpToolConfiguredHookHandler {
    /// `input`.
    pub input: Map<String, Value>,
    /// `server`.
    pub server: String,
    /// `statusMessage`.
    pub status_message: Option<String>,
    /// `timeoutSec`.
    pub timeout_sec: Option<u64>,
    /// `tool`.
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

/// `ModelsRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModelsRequirements {
    /// `newThread`.
    pub new_thread: Option<NewThreadModelDefaults>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelsRequirements {
        optional new_thread "newThread",
    }
}

/// `NetworkDomainPermission` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkDomainPermission {
    /// `allow`.
    Allow,
    /// `deny`.
    Deny,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    NetworkDomainPermission {
        Allow "allow",
        Deny "deny",
    }
}

/// `NetworkRequirements` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkRequirements {
    /// `allowLocalBinding`.
    pub allow_local_binding: Option<bool>,
    /// Legacy compatibility view derived from `unix_sockets`.
    pub allow_unix_sockets: Option<Vec<String>>,
    /// `allowUpstreamProxy`.
    pub allow_upstream_proxy: Option<bool>,
    /// Legacy compatibility view derived from `domains`.
    pub allowed_domains: Option<Vec<String>>,
    /// `dangerouslyAllowAllUnixSockets`.
    pub dangerously_allow_all_unix_sockets: Option<bool>,
    /// `dangerouslyAllowNonLoopbackProxy`.
    pub dangerously_allow_non_loopback_proxy: Option<bool>,
    /// Legacy compatibility view derived from `domains`.
    pub denied_domains: Option<Vec<String>>,
    /// Canonical network permission map for `experimental_network`.
    pub domains: Option<BTreeMap<String, NetworkDomainPermission>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `httpPort`.
    pub http_port: Option<u16>,
    /// When true, only managed allowlist entries are respected while managed network enforcement is active.
    pub managed_allowed_domains_only: Option<bool>,
    /// `socksPort`.
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

/// `NetworkUnixSocketPermission` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkUnixSocketPermission {
    /// `allow`.
    Allow,
    /// `deny`.
    Deny,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    NetworkUnixSocketPermission {
        Allow "allow",
        Deny "deny",
    }
}

/// `NewThreadModelDefaults` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewThreadModelDefaults {
    /// `model`.
    pub model: Option<String>,
    /// `modelReasoningEffort`.
    pub model_reasoning_effort: Option<ReasoningEffort>,
    /// `serviceTier`.
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

/// `PromptConfiguredHookHandler` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PromptConfiguredHookHandler {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PromptConfiguredHookHandler ["type" "prompt"] {}
}

/// `RequestHeader` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestHeader {
    /// `name`.
    pub name: String,
    /// `value`.
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

/// `ResidencyRequirement` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResidencyRequirement {
    /// `us`.
    Us,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ResidencyRequirement {
        Us "us",
    }
}

/// `WindowsSandboxImplementation` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WindowsSandboxImplementation {
    /// `elevated`.
    Elevated,
    /// `unelevated`.
    Unelevated,
    /// `mxc`.
    Mxc,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    WindowsSandboxImplementation {
        Elevated "elevated",
        Unelevated "unelevated",
        Mxc "mxc",
    }
}
