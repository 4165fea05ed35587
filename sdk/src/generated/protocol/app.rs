// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `app` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, setters};

/// EXPERIMENTAL - app metadata returned by app-list APIs.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppBranding {
    pub category: Option<String>,
    pub developer: Option<String>,
    pub is_discoverable_app: bool,
    pub privacy_policy: Option<String>,
    pub terms_of_service: Option<String>,
    pub website: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppBranding {
        optional category "category",
        optional developer "developer",
        required is_discoverable_app "isDiscoverableApp",
        optional privacy_policy "privacyPolicy",
        optional terms_of_service "termsOfService",
        optional website "website",
    }
}

/// EXPERIMENTAL - app metadata returned by app-list APIs.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppInfo {
    pub app_metadata: Option<AppMetadata>,
    pub branding: Option<AppBranding>,
    pub description: Option<String>,
    pub distribution_channel: Option<String>,
    pub icon_assets: Option<BTreeMap<String, String>>,
    pub icon_dark_assets: Option<BTreeMap<String, String>>,
    pub id: String,
    pub install_url: Option<String>,
    /// Absent, it means `false`.
    pub is_accessible: Option<bool>,
    /// Whether this app is enabled in config.toml. Example: ```toml [apps.bad_app] enabled = false ```
    ///
    /// Absent, it means `true`.
    pub is_enabled: Option<bool>,
    pub labels: Option<BTreeMap<String, String>>,
    pub logo_url: Option<String>,
    pub logo_url_dark: Option<String>,
    pub name: String,
    /// Absent, it means `[]`.
    pub plugin_display_names: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppInfo {
        optional app_metadata "appMetadata",
        optional branding "branding",
        optional description "description",
        optional distribution_channel "distributionChannel",
        optional icon_assets "iconAssets",
        optional icon_dark_assets "iconDarkAssets",
        required id "id",
        optional install_url "installUrl",
        optional is_accessible "isAccessible",
        optional is_enabled "isEnabled",
        optional labels "labels",
        optional logo_url "logoUrl",
        optional logo_url_dark "logoUrlDark",
        required name "name",
        optional plugin_display_names "pluginDisplayNames",
    }
}

/// EXPERIMENTAL - notification emitted when the app list changes.
///
/// Parameters of [`app/list/updated`](super::ServerNotification::AppListUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppListUpdatedNotification {
    pub data: Vec<AppInfo>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppListUpdatedNotification {
        required data "data",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMetadata {
    pub categories: Option<Vec<String>>,
    pub developer: Option<String>,
    pub first_party_requires_install: Option<bool>,
    pub review: Option<AppReview>,
    pub screenshots: Option<Vec<AppScreenshot>>,
    pub seo_description: Option<String>,
    pub show_in_composer_when_unlinked: Option<bool>,
    pub sub_categories: Option<Vec<String>>,
    pub version: Option<String>,
    pub version_id: Option<String>,
    pub version_notes: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppMetadata {
        optional categories "categories",
        optional developer "developer",
        optional first_party_requires_install "firstPartyRequiresInstall",
        optional review "review",
        optional screenshots "screenshots",
        optional seo_description "seoDescription",
        optional show_in_composer_when_unlinked "showInComposerWhenUnlinked",
        optional sub_categories "subCategories",
        optional version "version",
        optional version_id "versionId",
        optional version_notes "versionNotes",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AppReview {
    pub status: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppReview {
        required status "status",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AppScreenshot {
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub user_prompt: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppScreenshot {
        optional file_id "fileId",
        optional url "url",
        required user_prompt "userPrompt",
    }
}

/// EXPERIMENTAL - metadata returned by app/read.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppToolSummary {
    pub description: String,
    pub disabled_reason: Option<String>,
    /// Absent, it means `true`.
    pub is_enabled: Option<bool>,
    /// Absent, it means `false`.
    pub is_read_only: Option<bool>,
    pub name: String,
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppToolSummary {
        required description "description",
        optional disabled_reason "disabledReason",
        optional is_enabled "isEnabled",
        optional is_read_only "isReadOnly",
        required name "name",
        optional title "title",
    }
}

/// Read the committed installed connector runtime snapshot.
///
/// Parameters of [`app/installed`](super::methods::AppInstalled).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsInstalledParams {
    /// When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
    pub force_refresh: Option<bool>,
    /// Optional loaded thread id used to evaluate effective app configuration.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsInstalledParams {
        optional force_refresh "forceRefresh",
        optional thread_id "threadId",
    }
}

setters! {
    AppsInstalledParams {
        force_refresh: bool,
        thread_id: impl Into<String>,
    }
}

/// The installed connectors in one committed runtime snapshot.
///
/// Result of [`app/installed`](super::methods::AppInstalled).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsInstalledResponse {
    pub apps: Vec<InstalledApp>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsInstalledResponse {
        required apps "apps",
    }
}

/// EXPERIMENTAL - list available apps/connectors.
///
/// Parameters of [`app/list`](super::methods::AppList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppsListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// When true, bypass app caches and fetch the latest data from sources.
    pub force_refetch: Option<bool>,
    /// Optional page size; defaults to a reasonable server-side value.
    pub limit: Option<u32>,
    /// Optional thread id used to evaluate app feature gating from that thread's config.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsListParams {
        optional cursor "cursor",
        optional force_refetch "forceRefetch",
        optional limit "limit",
        optional thread_id "threadId",
    }
}

setters! {
    AppsListParams {
        cursor: impl Into<String>,
        force_refetch: bool,
        limit: u32,
        thread_id: impl Into<String>,
    }
}

/// EXPERIMENTAL - app list response.
///
/// Result of [`app/list`](super::methods::AppList).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsListResponse {
    pub data: Vec<AppInfo>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// EXPERIMENTAL - read metadata for specific apps/connectors.
///
/// Parameters of [`app/read`](super::methods::AppRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsReadParams {
    /// App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their
    /// first-request order.
    pub app_ids: Vec<String>,
    /// When true, include display-only public tool summaries in the returned metadata.
    pub include_tools: Option<bool>,
    /// Optional loaded thread id used to evaluate effective app configuration.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsReadParams {
        required app_ids "appIds",
        optional include_tools "includeTools",
        optional thread_id "threadId",
    }
}

impl AppsReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(app_ids: Vec<String>) -> Self {
        Self { app_ids, include_tools: None, thread_id: None, rest: Map::new() }
    }
}

setters! {
    AppsReadParams {
        include_tools: bool,
        thread_id: impl Into<String>,
    }
}

/// EXPERIMENTAL - app/read response.
///
/// Result of [`app/read`](super::methods::AppRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsReadResponse {
    pub apps: Vec<ConnectorMetadata>,
    pub missing_app_ids: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppsReadResponse {
        required apps "apps",
        required missing_app_ids "missingAppIds",
    }
}

/// EXPERIMENTAL - metadata returned by app/read.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectorMetadata {
    pub description: Option<String>,
    pub distribution_channel: Option<String>,
    pub icon_url: Option<String>,
    pub icon_url_dark: Option<String>,
    pub id: String,
    pub install_url: Option<String>,
    pub name: String,
    /// Absent, it means `[]`.
    pub plugin_display_names: Option<Vec<String>>,
    pub tool_summaries: Option<Vec<AppToolSummary>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConnectorMetadata {
        optional description "description",
        optional distribution_channel "distributionChannel",
        optional icon_url "iconUrl",
        optional icon_url_dark "iconUrlDark",
        required id "id",
        optional install_url "installUrl",
        required name "name",
        optional plugin_display_names "pluginDisplayNames",
        optional tool_summaries "toolSummaries",
    }
}

/// Installed connector runtime state.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstalledApp {
    /// Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and
    /// app/tool policy in the committed runtime snapshot.
    pub callable: bool,
    /// Effective enabled state after applying global, workspace, local, and managed configuration at read time.
    pub enabled: bool,
    pub id: String,
    /// Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`.
    pub runtime_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InstalledApp {
        required callable "callable",
        required enabled "enabled",
        required id "id",
        optional runtime_name "runtimeName",
    }
}
