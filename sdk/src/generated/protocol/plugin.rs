// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `plugin` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum, tagged_union};

/// EXPERIMENTAL - app metadata summary for plugin responses.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppSummary {
    pub category: Option<String>,
    pub description: Option<String>,
    pub id: String,
    pub install_url: Option<String>,
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppSummary {
        optional category "category",
        optional description "description",
        required id "id",
        optional install_url "installUrl",
        required name "name",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AppTemplateSummary {
    pub canonical_connector_id: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub logo_url: Option<String>,
    pub logo_url_dark: Option<String>,
    pub materialized_app_ids: Vec<String>,
    pub name: String,
    pub reason: Option<AppTemplateUnavailableReason>,
    pub template_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppTemplateSummary {
        optional canonical_connector_id "canonicalConnectorId",
        optional category "category",
        optional description "description",
        optional logo_url "logoUrl",
        optional logo_url_dark "logoUrlDark",
        required materialized_app_ids "materializedAppIds",
        required name "name",
        optional reason "reason",
        required template_id "templateId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppTemplateUnavailableReason {
    NotConfiguredForWorkspace,
    NoActiveWorkspace,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AppTemplateUnavailableReason {
        NotConfiguredForWorkspace "NOT_CONFIGURED_FOR_WORKSPACE",
        NoActiveWorkspace "NO_ACTIVE_WORKSPACE",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct DailyScheduledTaskSchedule {
    pub time: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DailyScheduledTaskSchedule ["type" "daily"] {
        required time "time",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct GitPluginSource {
    pub path: Option<String>,
    pub ref_name: Option<String>,
    pub sha: Option<String>,
    pub url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GitPluginSource ["type" "git"] {
        optional path "path",
        optional ref_name "refName",
        optional sha "sha",
        required url "url",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct HourlyScheduledTaskSchedule {
    pub days: Option<Vec<ScheduledTaskWeekday>>,
    pub interval_hours: u32,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HourlyScheduledTaskSchedule ["type" "hourly"] {
        optional days "days",
        required interval_hours "intervalHours",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct LocalPluginSource {
    pub path: AbsolutePathBuf,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LocalPluginSource ["type" "local"] {
        required path "path",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceInterface {
    pub display_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceInterface {
        optional display_name "displayName",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceLoadErrorInfo {
    pub marketplace_path: AbsolutePathBuf,
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceLoadErrorInfo {
        required marketplace_path "marketplacePath",
        required message "message",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct NpmPluginSource {
    pub package: String,
    /// Optional HTTPS registry URL. Authentication stays in the user's npm config.
    pub registry: Option<String>,
    /// Optional npm version or version range.
    pub version: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NpmPluginSource ["type" "npm"] {
        required package "package",
        optional registry "registry",
        optional version "version",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginAuthPolicy {
    OnInstall,
    OnUse,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginAuthPolicy {
        OnInstall "ON_INSTALL",
        OnUse "ON_USE",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginAvailability {
    DisabledByAdmin,
    /// Plugin-service currently sends `"ENABLED"` for available remote plugins. Codex app-server exposes `"AVAILABLE"`
    /// in its API; the alias keeps decoding compatible with that upstream response.
    Available,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginAvailability {
        DisabledByAdmin "DISABLED_BY_ADMIN",
        Available "AVAILABLE",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginDetail {
    pub app_templates: Vec<AppTemplateSummary>,
    pub apps: Vec<AppSummary>,
    pub description: Option<String>,
    pub hooks: Vec<PluginHookSummary>,
    pub marketplace_name: String,
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub mcp_servers: Vec<String>,
    /// The declared onboarding skill, when the plugin and visible skill are enabled.
    pub onboarding_skill: Option<SkillSummary>,
    pub scheduled_tasks: Option<Vec<ScheduledTaskSummary>>,
    pub share_url: Option<String>,
    pub skills: Vec<SkillSummary>,
    pub summary: PluginSummary,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginDetail {
        required app_templates "appTemplates",
        required apps "apps",
        optional description "description",
        required hooks "hooks",
        required marketplace_name "marketplaceName",
        optional marketplace_path "marketplacePath",
        required mcp_servers "mcpServers",
        optional onboarding_skill "onboardingSkill",
        optional scheduled_tasks "scheduledTasks",
        optional share_url "shareUrl",
        required skills "skills",
        required summary "summary",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginDisabledReason {
    DisabledByAdmin,
    PlanNotEligible,
    RequiredAppUnavailable,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginDisabledReason {
        DisabledByAdmin "disabled_by_admin",
        PlanNotEligible "plan_not_eligible",
        RequiredAppUnavailable "required_app_unavailable",
        Unknown "unknown",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginHookSummary {
    pub event_name: HookEventName,
    pub key: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginHookSummary {
        required event_name "eventName",
        required key "key",
    }
}

/// Parameters of [`plugin/install`](super::methods::PluginInstall).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginInstallParams {
    /// Client-generated identifier used to correlate one installation attempt.
    pub install_attempt_id: Option<String>,
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub plugin_name: String,
    pub remote_marketplace_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginInstallParams {
        optional install_attempt_id "installAttemptId",
        optional marketplace_path "marketplacePath",
        required plugin_name "pluginName",
        optional remote_marketplace_name "remoteMarketplaceName",
    }
}

impl PluginInstallParams {
    /// With the required fields; everything else is left out.
    pub fn new(plugin_name: impl Into<String>) -> Self {
        Self {
            install_attempt_id: None,
            marketplace_path: None,
            plugin_name: plugin_name.into(),
            remote_marketplace_name: None,
            rest: Map::new(),
        }
    }
}

setters! {
    PluginInstallParams {
        install_attempt_id: impl Into<String>,
        marketplace_path: AbsolutePathBuf,
        remote_marketplace_name: impl Into<String>,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginInstallPolicy {
    NotAvailable,
    Available,
    InstalledByDefault,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginInstallPolicy {
        NotAvailable "NOT_AVAILABLE",
        Available "AVAILABLE",
        InstalledByDefault "INSTALLED_BY_DEFAULT",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginInstallPolicySource {
    WorkspaceSetting,
    ImplicitCanonicalApp,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginInstallPolicySource {
        WorkspaceSetting "WORKSPACE_SETTING",
        ImplicitCanonicalApp "IMPLICIT_CANONICAL_APP",
    }
}

/// Result of [`plugin/install`](super::methods::PluginInstall).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginInstallResponse {
    pub apps_needing_auth: Vec<AppSummary>,
    pub auth_policy: PluginAuthPolicy,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginInstallResponse {
        required apps_needing_auth "appsNeedingAuth",
        required auth_policy "authPolicy",
    }
}

/// Parameters of [`plugin/installed`](super::methods::PluginInstalled).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginInstalledParams {
    /// Optional working directories used to discover repo marketplaces.
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    /// Additional uninstalled plugin names that should be returned when present locally. This is used by mention
    /// surfaces that intentionally expose install entrypoints.
    pub install_suggestion_plugin_names: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginInstalledParams {
        optional cwds "cwds",
        optional install_suggestion_plugin_names "installSuggestionPluginNames",
    }
}

setters! {
    PluginInstalledParams {
        cwds: Vec<AbsolutePathBuf>,
        install_suggestion_plugin_names: Vec<String>,
    }
}

/// Result of [`plugin/installed`](super::methods::PluginInstalled).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginInstalledResponse {
    /// Absent, it means `[]`.
    pub marketplace_load_errors: Option<Vec<MarketplaceLoadErrorInfo>>,
    pub marketplaces: Vec<PluginMarketplaceEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginInstalledResponse {
        optional marketplace_load_errors "marketplaceLoadErrors",
        required marketplaces "marketplaces",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginInterface {
    pub brand_color: Option<String>,
    pub capabilities: Vec<String>,
    pub category: Option<String>,
    /// Local composer icon path, resolved from the installed plugin package.
    pub composer_icon: Option<AbsolutePathBuf>,
    /// Remote composer icon URL from the plugin catalog.
    pub composer_icon_url: Option<String>,
    /// Starter prompts for the plugin. Capped at 3 entries with a maximum of 128 characters per entry.
    pub default_prompt: Option<Vec<String>>,
    pub developer_name: Option<String>,
    pub display_name: Option<String>,
    /// Local logo path, resolved from the installed plugin package.
    pub logo: Option<AbsolutePathBuf>,
    /// Local dark-mode logo path, resolved from the installed plugin package.
    pub logo_dark: Option<AbsolutePathBuf>,
    /// Remote logo URL from the plugin catalog.
    pub logo_url: Option<String>,
    /// Remote dark-mode logo URL from the plugin catalog.
    pub logo_url_dark: Option<String>,
    pub long_description: Option<String>,
    pub privacy_policy_url: Option<String>,
    /// Remote screenshot URLs from the plugin catalog.
    pub screenshot_urls: Vec<String>,
    /// Local screenshot paths, resolved from the installed plugin package.
    pub screenshots: Vec<AbsolutePathBuf>,
    pub short_description: Option<String>,
    pub terms_of_service_url: Option<String>,
    pub website_url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginInterface {
        optional brand_color "brandColor",
        required capabilities "capabilities",
        optional category "category",
        optional composer_icon "composerIcon",
        optional composer_icon_url "composerIconUrl",
        optional default_prompt "defaultPrompt",
        optional developer_name "developerName",
        optional display_name "displayName",
        optional logo "logo",
        optional logo_dark "logoDark",
        optional logo_url "logoUrl",
        optional logo_url_dark "logoUrlDark",
        optional long_description "longDescription",
        optional privacy_policy_url "privacyPolicyUrl",
        required screenshot_urls "screenshotUrls",
        required screenshots "screenshots",
        optional short_description "shortDescription",
        optional terms_of_service_url "termsOfServiceUrl",
        optional website_url "websiteUrl",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginListMarketplaceKind {
    Local,
    Vertical,
    WorkspaceDirectory,
    SharedWithMe,
    CreatedByMeRemote,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginListMarketplaceKind {
        Local "local",
        Vertical "vertical",
        WorkspaceDirectory "workspace-directory",
        SharedWithMe "shared-with-me",
        CreatedByMeRemote "created-by-me-remote",
    }
}

/// Parameters of [`plugin/list`](super::methods::PluginList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginListParams {
    /// Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and
    /// the official curated marketplace are considered.
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    /// Whether the client requests a fresh remote plugin catalog fetch.
    pub force_refetch: Option<bool>,
    /// Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote
    /// catalog when enabled by feature flag.
    pub marketplace_kinds: Option<Vec<PluginListMarketplaceKind>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginListParams {
        optional cwds "cwds",
        optional force_refetch "forceRefetch",
        optional marketplace_kinds "marketplaceKinds",
    }
}

setters! {
    PluginListParams {
        cwds: Vec<AbsolutePathBuf>,
        force_refetch: bool,
        marketplace_kinds: Vec<PluginListMarketplaceKind>,
    }
}

/// Result of [`plugin/list`](super::methods::PluginList).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginListResponse {
    /// Absent, it means `[]`.
    pub featured_plugin_ids: Option<Vec<String>>,
    /// Absent, it means `[]`.
    pub marketplace_load_errors: Option<Vec<MarketplaceLoadErrorInfo>>,
    pub marketplaces: Vec<PluginMarketplaceEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginListResponse {
        optional featured_plugin_ids "featuredPluginIds",
        optional marketplace_load_errors "marketplaceLoadErrors",
        required marketplaces "marketplaces",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginMarketplaceEntry {
    pub interface: Option<MarketplaceInterface>,
    pub name: String,
    /// Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces do
    /// not have a local path.
    pub path: Option<AbsolutePathBuf>,
    pub plugins: Vec<PluginSummary>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginMarketplaceEntry {
        optional interface "interface",
        required name "name",
        optional path "path",
        required plugins "plugins",
    }
}

/// Parameters of [`plugin/read`](super::methods::PluginRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginReadParams {
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub plugin_name: String,
    pub remote_marketplace_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginReadParams {
        optional marketplace_path "marketplacePath",
        required plugin_name "pluginName",
        optional remote_marketplace_name "remoteMarketplaceName",
    }
}

impl PluginReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(plugin_name: impl Into<String>) -> Self {
        Self {
            marketplace_path: None,
            plugin_name: plugin_name.into(),
            remote_marketplace_name: None,
            rest: Map::new(),
        }
    }
}

setters! {
    PluginReadParams {
        marketplace_path: AbsolutePathBuf,
        remote_marketplace_name: impl Into<String>,
    }
}

/// Result of [`plugin/read`](super::methods::PluginRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginReadResponse {
    pub plugin: PluginDetail,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginReadResponse {
        required plugin "plugin",
    }
}

/// Runtime categories affected by this change, not just capabilities currently present. Flags describe declarations
/// before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and cached reinstalls
/// use the cached bundle; removals retain the old bundle's flags.
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginReconcileChangedPlugin {
    pub has_apps: bool,
    pub has_hooks: bool,
    pub has_mcps: bool,
    /// Whether either bundle declares skill roots; not a validated inventory of enabled skills.
    pub has_skills: bool,
    /// Local plugin ID (`name@marketplace`), matching `PluginSummary.id`.
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginReconcileChangedPlugin {
        required has_apps "hasApps",
        required has_hooks "hasHooks",
        required has_mcps "hasMcps",
        required has_skills "hasSkills",
        required id "id",
    }
}

/// Parameters of [`plugin/reconcile`](super::methods::PluginReconcile).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginReconcileParams {
    /// Optional client-provided reason recorded with the reconciliation attempt.
    pub reason: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginReconcileParams {
        optional reason "reason",
    }
}

setters! {
    PluginReconcileParams {
        reason: impl Into<String>,
    }
}

/// Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a cumulative
/// diff since the client's last request. Other metadata-only changes are not listed.
///
/// Result of [`plugin/reconcile`](super::methods::PluginReconcile).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginReconcileResponse {
    /// Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against the
    /// previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures; unchanged
    /// plugins are omitted.
    pub changed_plugins: Vec<PluginReconcileChangedPlugin>,
    /// Subset of failures for which the requested bundle could not be materialized. A previously cached version may
    /// still be available.
    pub failed_materialization_remote_plugin_ids: Vec<String>,
    /// Backend remote plugin IDs whose bundle or identity update failed.
    pub failed_remote_plugin_ids: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginReconcileResponse {
        required changed_plugins "changedPlugins",
        required failed_materialization_remote_plugin_ids "failedMaterializationRemotePluginIds",
        required failed_remote_plugin_ids "failedRemotePluginIds",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`plugin/search`](super::methods::PluginSearch).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginSearchParams {
    pub cursor: Option<String>,
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    pub limit: Option<u32>,
    pub scope: Option<PluginSearchScope>,
    pub search_term: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSearchParams {
        optional cursor "cursor",
        optional cwds "cwds",
        optional limit "limit",
        optional scope "scope",
        required search_term "searchTerm",
    }
}

impl PluginSearchParams {
    /// With the required fields; everything else is left out.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self { cursor: None, cwds: None, limit: None, scope: None, search_term: search_term.into(), rest: Map::new() }
    }
}

setters! {
    PluginSearchParams {
        cursor: impl Into<String>,
        cwds: Vec<AbsolutePathBuf>,
        limit: u32,
        scope: PluginSearchScope,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`plugin/search`](super::methods::PluginSearch).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginSearchResponse {
    pub data: Vec<PluginSearchResult>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSearchResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginSearchResult {
    pub marketplace_name: String,
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub plugin: PluginSummary,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSearchResult {
        required marketplace_name "marketplaceName",
        optional marketplace_path "marketplacePath",
        required plugin "plugin",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginSearchScope {
    Global,
    Workspace,
    Personal,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginSearchScope {
        Global "global",
        Workspace "workspace",
        Personal "personal",
    }
}

/// Parameters of [`plugin/share/checkout`](super::methods::PluginShareCheckout).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareCheckoutParams {
    pub remote_plugin_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareCheckoutParams {
        required remote_plugin_id "remotePluginId",
    }
}

impl PluginShareCheckoutParams {
    /// With the required fields; everything else is left out.
    pub fn new(remote_plugin_id: impl Into<String>) -> Self {
        Self { remote_plugin_id: remote_plugin_id.into(), rest: Map::new() }
    }
}

/// Result of [`plugin/share/checkout`](super::methods::PluginShareCheckout).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareCheckoutResponse {
    pub marketplace_name: String,
    pub marketplace_path: AbsolutePathBuf,
    pub plugin_id: String,
    pub plugin_name: String,
    pub plugin_path: AbsolutePathBuf,
    pub remote_plugin_id: String,
    pub remote_version: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareCheckoutResponse {
        required marketplace_name "marketplaceName",
        required marketplace_path "marketplacePath",
        required plugin_id "pluginId",
        required plugin_name "pluginName",
        required plugin_path "pluginPath",
        required remote_plugin_id "remotePluginId",
        optional remote_version "remoteVersion",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareContext {
    pub can_publish_to_workspace: Option<bool>,
    pub creator_account_user_id: Option<String>,
    pub creator_name: Option<String>,
    pub discoverability: Option<PluginShareDiscoverability>,
    pub remote_plugin_id: String,
    /// Version of the remote shared plugin release when available.
    pub remote_version: Option<String>,
    pub share_principals: Option<Vec<PluginSharePrincipal>>,
    pub share_url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareContext {
        optional can_publish_to_workspace "canPublishToWorkspace",
        optional creator_account_user_id "creatorAccountUserId",
        optional creator_name "creatorName",
        optional discoverability "discoverability",
        required remote_plugin_id "remotePluginId",
        optional remote_version "remoteVersion",
        optional share_principals "sharePrincipals",
        optional share_url "shareUrl",
    }
}

/// Parameters of [`plugin/share/delete`](super::methods::PluginShareDelete).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareDeleteParams {
    pub remote_plugin_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareDeleteParams {
        required remote_plugin_id "remotePluginId",
    }
}

impl PluginShareDeleteParams {
    /// With the required fields; everything else is left out.
    pub fn new(remote_plugin_id: impl Into<String>) -> Self {
        Self { remote_plugin_id: remote_plugin_id.into(), rest: Map::new() }
    }
}

/// Result of [`plugin/share/delete`](super::methods::PluginShareDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginShareDeleteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareDeleteResponse {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginShareDiscoverability {
    Listed,
    Unlisted,
    Private,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginShareDiscoverability {
        Listed "LISTED",
        Unlisted "UNLISTED",
        Private "PRIVATE",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareListItem {
    pub local_plugin_path: Option<AbsolutePathBuf>,
    pub plugin: PluginSummary,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareListItem {
        optional local_plugin_path "localPluginPath",
        required plugin "plugin",
    }
}

/// Parameters of [`plugin/share/list`](super::methods::PluginShareList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginShareListParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareListParams {}
}

/// Result of [`plugin/share/list`](super::methods::PluginShareList).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareListResponse {
    pub data: Vec<PluginShareListItem>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareListResponse {
        required data "data",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginSharePrincipal {
    pub name: String,
    pub principal_id: String,
    pub principal_type: PluginSharePrincipalType,
    pub role: PluginSharePrincipalRole,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSharePrincipal {
        required name "name",
        required principal_id "principalId",
        required principal_type "principalType",
        required role "role",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginSharePrincipalRole {
    Reader,
    Editor,
    Owner,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginSharePrincipalRole {
        Reader "reader",
        Editor "editor",
        Owner "owner",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginSharePrincipalType {
    User,
    Group,
    Workspace,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginSharePrincipalType {
        User "user",
        Group "group",
        Workspace "workspace",
    }
}

/// Parameters of [`plugin/share/save`](super::methods::PluginShareSave).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareSaveParams {
    pub discoverability: Option<PluginShareDiscoverability>,
    pub plugin_path: AbsolutePathBuf,
    pub remote_plugin_id: Option<String>,
    pub share_targets: Option<Vec<PluginShareTarget>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareSaveParams {
        optional discoverability "discoverability",
        required plugin_path "pluginPath",
        optional remote_plugin_id "remotePluginId",
        optional share_targets "shareTargets",
    }
}

impl PluginShareSaveParams {
    /// With the required fields; everything else is left out.
    pub fn new(plugin_path: AbsolutePathBuf) -> Self {
        Self { discoverability: None, plugin_path, remote_plugin_id: None, share_targets: None, rest: Map::new() }
    }
}

setters! {
    PluginShareSaveParams {
        discoverability: PluginShareDiscoverability,
        remote_plugin_id: impl Into<String>,
        share_targets: Vec<PluginShareTarget>,
    }
}

/// Result of [`plugin/share/save`](super::methods::PluginShareSave).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareSaveResponse {
    pub can_publish_to_workspace: Option<bool>,
    pub remote_plugin_id: String,
    pub share_url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareSaveResponse {
        optional can_publish_to_workspace "canPublishToWorkspace",
        required remote_plugin_id "remotePluginId",
        required share_url "shareUrl",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareTarget {
    pub principal_id: String,
    pub principal_type: PluginSharePrincipalType,
    pub role: PluginShareTargetRole,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareTarget {
        required principal_id "principalId",
        required principal_type "principalType",
        required role "role",
    }
}

impl PluginShareTarget {
    /// With the required fields; everything else is left out.
    pub fn new(
        principal_id: impl Into<String>,
        principal_type: PluginSharePrincipalType,
        role: PluginShareTargetRole,
    ) -> Self {
        Self { principal_id: principal_id.into(), principal_type, role, rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginShareTargetRole {
    Reader,
    Editor,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginShareTargetRole {
        Reader "reader",
        Editor "editor",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PluginShareUpdateDiscoverability {
    Unlisted,
    Private,
    Listed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PluginShareUpdateDiscoverability {
        Unlisted "UNLISTED",
        Private "PRIVATE",
        Listed "LISTED",
    }
}

/// Parameters of [`plugin/share/updateTargets`](super::methods::PluginShareUpdateTargets).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareUpdateTargetsParams {
    pub discoverability: PluginShareUpdateDiscoverability,
    pub remote_plugin_id: String,
    pub share_targets: Vec<PluginShareTarget>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareUpdateTargetsParams {
        required discoverability "discoverability",
        required remote_plugin_id "remotePluginId",
        required share_targets "shareTargets",
    }
}

impl PluginShareUpdateTargetsParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        discoverability: PluginShareUpdateDiscoverability,
        remote_plugin_id: impl Into<String>,
        share_targets: Vec<PluginShareTarget>,
    ) -> Self {
        Self { discoverability, remote_plugin_id: remote_plugin_id.into(), share_targets, rest: Map::new() }
    }
}

/// Result of [`plugin/share/updateTargets`](super::methods::PluginShareUpdateTargets).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginShareUpdateTargetsResponse {
    pub discoverability: PluginShareDiscoverability,
    pub principals: Vec<PluginSharePrincipal>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginShareUpdateTargetsResponse {
        required discoverability "discoverability",
        required principals "principals",
    }
}

/// Parameters of [`plugin/skill/read`](super::methods::PluginSkillRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginSkillReadParams {
    pub remote_marketplace_name: String,
    pub remote_plugin_id: String,
    pub skill_name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSkillReadParams {
        required remote_marketplace_name "remoteMarketplaceName",
        required remote_plugin_id "remotePluginId",
        required skill_name "skillName",
    }
}

impl PluginSkillReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        remote_marketplace_name: impl Into<String>,
        remote_plugin_id: impl Into<String>,
        skill_name: impl Into<String>,
    ) -> Self {
        Self {
            remote_marketplace_name: remote_marketplace_name.into(),
            remote_plugin_id: remote_plugin_id.into(),
            skill_name: skill_name.into(),
            rest: Map::new(),
        }
    }
}

/// Result of [`plugin/skill/read`](super::methods::PluginSkillRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginSkillReadResponse {
    pub contents: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSkillReadResponse {
        optional contents "contents",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum PluginSource {
    Local(LocalPluginSource),
    Git(GitPluginSource),
    Npm(NpmPluginSource),
    /// The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through
    /// the app-server API.
    Remote(RemotePluginSource),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    PluginSource "type" {
        Local "local",
        Git "git",
        Npm "npm",
        Remote "remote",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PluginSummary {
    pub auth_policy: PluginAuthPolicy,
    /// Availability state for installing and using the plugin.
    ///
    /// Absent, it means `"AVAILABLE"`.
    pub availability: Option<PluginAvailability>,
    /// Why the remote plugin is unavailable, when provided by plugin-service.
    pub disabled_reason: Option<PluginDisabledReason>,
    /// Raw plugin-service plan identifiers eligible to install the plugin.
    pub eligible_plan_types: Option<Vec<String>>,
    pub enabled: bool,
    pub id: String,
    pub install_policy: PluginInstallPolicy,
    pub install_policy_source: Option<PluginInstallPolicySource>,
    pub installed: bool,
    /// Unix timestamp in seconds when the remote plugin was installed, when available.
    pub installed_at: Option<i64>,
    pub interface: Option<PluginInterface>,
    /// Absent, it means `[]`.
    pub keywords: Option<Vec<String>>,
    /// Version of the locally materialized plugin package when available.
    pub local_version: Option<String>,
    pub must_show_installation_interstitial: Option<bool>,
    pub name: String,
    /// Backend remote plugin identifier when available.
    pub remote_plugin_id: Option<String>,
    /// Remote sharing context associated with this plugin when available.
    pub share_context: Option<PluginShareContext>,
    pub source: PluginSource,
    /// Version advertised by the remote marketplace backend when available.
    pub version: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginSummary {
        required auth_policy "authPolicy",
        optional availability "availability",
        optional disabled_reason "disabledReason",
        optional eligible_plan_types "eligiblePlanTypes",
        required enabled "enabled",
        required id "id",
        required install_policy "installPolicy",
        optional install_policy_source "installPolicySource",
        required installed "installed",
        optional installed_at "installedAt",
        optional interface "interface",
        optional keywords "keywords",
        optional local_version "localVersion",
        optional must_show_installation_interstitial "mustShowInstallationInterstitial",
        required name "name",
        optional remote_plugin_id "remotePluginId",
        optional share_context "shareContext",
        required source "source",
        optional version "version",
    }
}

/// Parameters of [`plugin/uninstall`](super::methods::PluginUninstall).
#[derive(Clone)]
#[non_exhaustive]
pub struct PluginUninstallParams {
    pub plugin_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginUninstallParams {
        required plugin_id "pluginId",
    }
}

impl PluginUninstallParams {
    /// With the required fields; everything else is left out.
    pub fn new(plugin_id: impl Into<String>) -> Self {
        Self { plugin_id: plugin_id.into(), rest: Map::new() }
    }
}

/// Result of [`plugin/uninstall`](super::methods::PluginUninstall).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginUninstallResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PluginUninstallResponse {}
}

/// The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through the
/// app-server API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemotePluginSource {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemotePluginSource ["type" "remote"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduledTaskSchedule {
    Hourly(HourlyScheduledTaskSchedule),
    Daily(DailyScheduledTaskSchedule),
    Weekdays(WeekdaysScheduledTaskSchedule),
    Weekly(WeeklyScheduledTaskSchedule),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ScheduledTaskSchedule "type" {
        Hourly "hourly",
        Daily "daily",
        Weekdays "weekdays",
        Weekly "weekly",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledTaskSummary {
    pub key: String,
    pub name: String,
    pub prompt: String,
    pub schedule: ScheduledTaskSchedule,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ScheduledTaskSummary {
        required key "key",
        required name "name",
        required prompt "prompt",
        required schedule "schedule",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ScheduledTaskWeekday {
    Mo,
    Tu,
    We,
    Th,
    Fr,
    Sa,
    Su,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ScheduledTaskWeekday {
        Mo "MO",
        Tu "TU",
        We "WE",
        Th "TH",
        Fr "FR",
        Sa "SA",
        Su "SU",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillSummary {
    pub description: String,
    pub enabled: bool,
    pub interface: Option<SkillInterface>,
    pub name: String,
    pub path: Option<LegacyAppPathString>,
    pub short_description: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillSummary {
        required description "description",
        required enabled "enabled",
        optional interface "interface",
        required name "name",
        optional path "path",
        optional short_description "shortDescription",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct WeekdaysScheduledTaskSchedule {
    pub time: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WeekdaysScheduledTaskSchedule ["type" "weekdays"] {
        required time "time",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct WeeklyScheduledTaskSchedule {
    pub days: Vec<ScheduledTaskWeekday>,
    pub time: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WeeklyScheduledTaskSchedule ["type" "weekly"] {
        required days "days",
        required time "time",
    }
}
