# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `plugin` part."""

from typing import Annotated, Literal

from pydantic import Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_property
from .shared import AbsolutePathBuf, HookEventName, LegacyAppPathString, SkillInterface


class AppSummary(ProtocolModel):
    """EXPERIMENTAL - app metadata summary for plugin responses."""

    category: str | None = None
    description: str | None = None
    id: str
    install_url: str | None = None
    name: str


class AppTemplateUnavailableReason(OpenEnum):
    not_configured_for_workspace = "NOT_CONFIGURED_FOR_WORKSPACE"
    no_active_workspace = "NO_ACTIVE_WORKSPACE"


class AppTemplateSummary(ProtocolModel):
    canonical_connector_id: str | None = None
    category: str | None = None
    description: str | None = None
    logo_url: str | None = None
    logo_url_dark: str | None = None
    materialized_app_ids: list[str]
    name: str
    reason: AppTemplateUnavailableReason | None = None
    template_id: str


class DailyScheduledTaskSchedule(TaggedModel):
    time: str
    type: Literal["daily"] = "daily"


class GitPluginSource(TaggedModel):
    path: str | None = None
    ref_name: str | None = None
    sha: str | None = None
    type: Literal["git"] = "git"
    url: str


class ScheduledTaskWeekday(OpenEnum):
    mo = "MO"
    tu = "TU"
    we = "WE"
    th = "TH"
    fr = "FR"
    sa = "SA"
    su = "SU"


class HourlyScheduledTaskSchedule(TaggedModel):
    days: list[ScheduledTaskWeekday] | None = None
    interval_hours: int
    type: Literal["hourly"] = "hourly"


class LocalPluginSource(TaggedModel):
    path: AbsolutePathBuf
    type: Literal["local"] = "local"


class MarketplaceInterface(ProtocolModel):
    display_name: str | None = None


class MarketplaceLoadErrorInfo(ProtocolModel):
    marketplace_path: AbsolutePathBuf
    message: str


class NpmPluginSource(TaggedModel):
    package: str
    registry: str | None = None
    """Optional HTTPS registry URL. Authentication stays in the user's npm config."""
    type: Literal["npm"] = "npm"
    version: str | None = None
    """Optional npm version or version range."""


class PluginAuthPolicy(OpenEnum):
    on_install = "ON_INSTALL"
    on_use = "ON_USE"


class PluginAvailability(OpenEnum):
    disabled_by_admin = "DISABLED_BY_ADMIN"
    available = "AVAILABLE"
    """Plugin-service currently sends `"ENABLED"` for available remote plugins. Codex app-server exposes
    `"AVAILABLE"` in its API; the alias keeps decoding compatible with that upstream response.
    """


class PluginHookSummary(ProtocolModel):
    event_name: HookEventName
    key: str


class SkillSummary(ProtocolModel):
    description: str
    enabled: bool
    interface: SkillInterface | None = None
    name: str
    path: LegacyAppPathString | None = None
    short_description: str | None = None


class WeekdaysScheduledTaskSchedule(TaggedModel):
    time: str
    type: Literal["weekdays"] = "weekdays"


class WeeklyScheduledTaskSchedule(TaggedModel):
    days: list[ScheduledTaskWeekday]
    time: str
    type: Literal["weekly"] = "weekly"


class ScheduledTaskSchedule(UnionModel):
    root: Annotated[
        Annotated[HourlyScheduledTaskSchedule, Tag("hourly")]
        | Annotated[DailyScheduledTaskSchedule, Tag("daily")]
        | Annotated[WeekdaysScheduledTaskSchedule, Tag("weekdays")]
        | Annotated[WeeklyScheduledTaskSchedule, Tag("weekly")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ScheduledTaskSummary(ProtocolModel):
    key: str
    name: str
    prompt: str
    schedule: ScheduledTaskSchedule


class PluginDisabledReason(OpenEnum):
    disabled_by_admin = "disabled_by_admin"
    plan_not_eligible = "plan_not_eligible"
    required_app_unavailable = "required_app_unavailable"
    unknown = "unknown"


class PluginInstallPolicy(OpenEnum):
    not_available = "NOT_AVAILABLE"
    available = "AVAILABLE"
    installed_by_default = "INSTALLED_BY_DEFAULT"


class PluginInstallPolicySource(OpenEnum):
    workspace_setting = "WORKSPACE_SETTING"
    implicit_canonical_app = "IMPLICIT_CANONICAL_APP"


class PluginInterface(ProtocolModel):
    brand_color: str | None = None
    capabilities: list[str]
    category: str | None = None
    composer_icon: AbsolutePathBuf | None = None
    """Local composer icon path, resolved from the installed plugin package."""
    composer_icon_url: str | None = None
    """Remote composer icon URL from the plugin catalog."""
    default_prompt: list[str] | None = None
    """Starter prompts for the plugin. Capped at 3 entries with a maximum of 128 characters per entry."""
    developer_name: str | None = None
    display_name: str | None = None
    logo: AbsolutePathBuf | None = None
    """Local logo path, resolved from the installed plugin package."""
    logo_dark: AbsolutePathBuf | None = None
    """Local dark-mode logo path, resolved from the installed plugin package."""
    logo_url: str | None = None
    """Remote logo URL from the plugin catalog."""
    logo_url_dark: str | None = None
    """Remote dark-mode logo URL from the plugin catalog."""
    long_description: str | None = None
    privacy_policy_url: str | None = None
    screenshot_urls: list[str]
    """Remote screenshot URLs from the plugin catalog."""
    screenshots: list[AbsolutePathBuf]
    """Local screenshot paths, resolved from the installed plugin package."""
    short_description: str | None = None
    terms_of_service_url: str | None = None
    website_url: str | None = None


class PluginShareDiscoverability(OpenEnum):
    listed = "LISTED"
    unlisted = "UNLISTED"
    private = "PRIVATE"


class PluginSharePrincipalType(OpenEnum):
    user = "user"
    group = "group"
    workspace = "workspace"


class PluginSharePrincipalRole(OpenEnum):
    reader = "reader"
    editor = "editor"
    owner = "owner"


class PluginSharePrincipal(ProtocolModel):
    name: str
    principal_id: str
    principal_type: PluginSharePrincipalType
    role: PluginSharePrincipalRole


class PluginShareContext(ProtocolModel):
    can_publish_to_workspace: bool | None = None
    creator_account_user_id: str | None = None
    creator_name: str | None = None
    discoverability: PluginShareDiscoverability | None = None
    remote_plugin_id: str
    remote_version: str | None = None
    """Version of the remote shared plugin release when available."""
    share_principals: list[PluginSharePrincipal] | None = None
    share_url: str | None = None


class RemotePluginSource(TaggedModel):
    """The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed
    through the app-server API.
    """

    type: Literal["remote"] = "remote"


class PluginSource(UnionModel):
    root: Annotated[
        Annotated[LocalPluginSource, Tag("local")]
        | Annotated[GitPluginSource, Tag("git")]
        | Annotated[NpmPluginSource, Tag("npm")]
        | Annotated[RemotePluginSource, Tag("remote")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class PluginSummary(ProtocolModel):
    auth_policy: PluginAuthPolicy
    availability: PluginAvailability | None = PluginAvailability.available
    """Availability state for installing and using the plugin."""
    disabled_reason: PluginDisabledReason | None = None
    """Why the remote plugin is unavailable, when provided by plugin-service."""
    eligible_plan_types: list[str] | None = None
    """Raw plugin-service plan identifiers eligible to install the plugin."""
    enabled: bool
    id: str
    install_policy: PluginInstallPolicy
    install_policy_source: PluginInstallPolicySource | None = None
    installed: bool
    installed_at: int | None = None
    """Unix timestamp in seconds when the remote plugin was installed, when available."""
    interface: PluginInterface | None = None
    keywords: list[str] | None = []
    local_version: str | None = None
    """Version of the locally materialized plugin package when available."""
    must_show_installation_interstitial: bool | None = None
    name: str
    remote_plugin_id: str | None = None
    """Backend remote plugin identifier when available."""
    share_context: PluginShareContext | None = None
    """Remote sharing context associated with this plugin when available."""
    source: PluginSource
    version: str | None = None
    """Version advertised by the remote marketplace backend when available."""


class PluginDetail(ProtocolModel):
    app_templates: list[AppTemplateSummary]
    apps: list[AppSummary]
    description: str | None = None
    hooks: list[PluginHookSummary]
    marketplace_name: str
    marketplace_path: AbsolutePathBuf | None = None
    mcp_servers: list[str]
    onboarding_skill: SkillSummary | None = None
    """The declared onboarding skill, when the plugin and visible skill are enabled."""
    scheduled_tasks: list[ScheduledTaskSummary] | None = None
    share_url: str | None = None
    skills: list[SkillSummary]
    summary: PluginSummary


class PluginInstallParams(ProtocolModel):
    """Parameters of `plugin/install`."""

    install_attempt_id: str | None = None
    """Client-generated identifier used to correlate one installation attempt."""
    marketplace_path: AbsolutePathBuf | None = None
    plugin_name: str
    remote_marketplace_name: str | None = None


class PluginInstallResponse(ProtocolModel):
    """Result of `plugin/install`."""

    apps_needing_auth: list[AppSummary]
    auth_policy: PluginAuthPolicy


class PluginInstalledParams(ProtocolModel):
    """Parameters of `plugin/installed`."""

    cwds: list[AbsolutePathBuf] | None = None
    """Optional working directories used to discover repo marketplaces."""
    install_suggestion_plugin_names: list[str] | None = None
    """Additional uninstalled plugin names that should be returned when present locally. This is used by mention
    surfaces that intentionally expose install entrypoints.
    """


class PluginMarketplaceEntry(ProtocolModel):
    interface: MarketplaceInterface | None = None
    name: str
    path: AbsolutePathBuf | None = None
    """Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces
    do not have a local path.
    """
    plugins: list[PluginSummary]


class PluginInstalledResponse(ProtocolModel):
    """Result of `plugin/installed`."""

    marketplace_load_errors: list[MarketplaceLoadErrorInfo] | None = []
    marketplaces: list[PluginMarketplaceEntry]


class PluginListMarketplaceKind(OpenEnum):
    local = "local"
    vertical = "vertical"
    workspace_directory = "workspace-directory"
    shared_with_me = "shared-with-me"
    created_by_me_remote = "created-by-me-remote"


class PluginListParams(ProtocolModel):
    """Parameters of `plugin/list`."""

    cwds: list[AbsolutePathBuf] | None = None
    """Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces
    and the official curated marketplace are considered.
    """
    force_refetch: bool | None = None
    """Whether the client requests a fresh remote plugin catalog fetch."""
    marketplace_kinds: list[PluginListMarketplaceKind] | None = None
    """Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote
    catalog when enabled by feature flag.
    """


class PluginListResponse(ProtocolModel):
    """Result of `plugin/list`."""

    featured_plugin_ids: list[str] | None = []
    marketplace_load_errors: list[MarketplaceLoadErrorInfo] | None = []
    marketplaces: list[PluginMarketplaceEntry]


class PluginReadParams(ProtocolModel):
    """Parameters of `plugin/read`."""

    marketplace_path: AbsolutePathBuf | None = None
    plugin_name: str
    remote_marketplace_name: str | None = None


class PluginReadResponse(ProtocolModel):
    """Result of `plugin/read`."""

    plugin: PluginDetail


class PluginReconcileChangedPlugin(ProtocolModel):
    """Runtime categories affected by this change, not just capabilities currently present. Flags describe
    declarations before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and
    cached reinstalls use the cached bundle; removals retain the old bundle's flags.
    """

    has_apps: bool
    has_hooks: bool
    has_mcps: bool
    has_skills: bool
    """Whether either bundle declares skill roots; not a validated inventory of enabled skills."""
    id: str
    """Local plugin ID (`name@marketplace`), matching `PluginSummary.id`."""


class PluginReconcileParams(ProtocolModel):
    """Parameters of `plugin/reconcile`."""

    reason: str | None = None
    """Optional client-provided reason recorded with the reconciliation attempt."""


class PluginReconcileResponse(ProtocolModel):
    """Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a
    cumulative diff since the client's last request. Other metadata-only changes are not listed.

    Result of `plugin/reconcile`.
    """

    changed_plugins: list[PluginReconcileChangedPlugin]
    """Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against
    the previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures;
    unchanged plugins are omitted.
    """
    failed_materialization_remote_plugin_ids: list[str]
    """Subset of failures for which the requested bundle could not be materialized. A previously cached version may
    still be available.
    """
    failed_remote_plugin_ids: list[str]
    """Backend remote plugin IDs whose bundle or identity update failed."""


class PluginSearchScope(OpenEnum):
    global_ = "global"
    workspace = "workspace"
    personal = "personal"


class PluginSearchParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `plugin/search`.
    """

    cursor: str | None = None
    cwds: list[AbsolutePathBuf] | None = None
    limit: int | None = None
    scope: PluginSearchScope | None = None
    search_term: str


class PluginSearchResult(ProtocolModel):
    marketplace_name: str
    marketplace_path: AbsolutePathBuf | None = None
    plugin: PluginSummary


class PluginSearchResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `plugin/search`.
    """

    data: list[PluginSearchResult]
    next_cursor: str | None = None


class PluginShareCheckoutParams(ProtocolModel):
    """Parameters of `plugin/share/checkout`."""

    remote_plugin_id: str


class PluginShareCheckoutResponse(ProtocolModel):
    """Result of `plugin/share/checkout`."""

    marketplace_name: str
    marketplace_path: AbsolutePathBuf
    plugin_id: str
    plugin_name: str
    plugin_path: AbsolutePathBuf
    remote_plugin_id: str
    remote_version: str | None = None


class PluginShareDeleteParams(ProtocolModel):
    """Parameters of `plugin/share/delete`."""

    remote_plugin_id: str


class PluginShareDeleteResponse(ProtocolModel):
    """Result of `plugin/share/delete`."""


class PluginShareListItem(ProtocolModel):
    local_plugin_path: AbsolutePathBuf | None = None
    plugin: PluginSummary


class PluginShareListParams(ProtocolModel):
    """Parameters of `plugin/share/list`."""


class PluginShareListResponse(ProtocolModel):
    """Result of `plugin/share/list`."""

    data: list[PluginShareListItem]


class PluginShareTargetRole(OpenEnum):
    reader = "reader"
    editor = "editor"


class PluginShareTarget(ProtocolModel):
    principal_id: str
    principal_type: PluginSharePrincipalType
    role: PluginShareTargetRole


class PluginShareSaveParams(ProtocolModel):
    """Parameters of `plugin/share/save`."""

    discoverability: PluginShareDiscoverability | None = None
    plugin_path: AbsolutePathBuf
    remote_plugin_id: str | None = None
    share_targets: list[PluginShareTarget] | None = None


class PluginShareSaveResponse(ProtocolModel):
    """Result of `plugin/share/save`."""

    can_publish_to_workspace: bool | None = None
    remote_plugin_id: str
    share_url: str


class PluginShareUpdateDiscoverability(OpenEnum):
    unlisted = "UNLISTED"
    private = "PRIVATE"
    listed = "LISTED"


class PluginShareUpdateTargetsParams(ProtocolModel):
    """Parameters of `plugin/share/updateTargets`."""

    discoverability: PluginShareUpdateDiscoverability
    remote_plugin_id: str
    share_targets: list[PluginShareTarget]


class PluginShareUpdateTargetsResponse(ProtocolModel):
    """Result of `plugin/share/updateTargets`."""

    discoverability: PluginShareDiscoverability
    principals: list[PluginSharePrincipal]


class PluginSkillReadParams(ProtocolModel):
    """Parameters of `plugin/skill/read`."""

    remote_marketplace_name: str
    remote_plugin_id: str
    skill_name: str


class PluginSkillReadResponse(ProtocolModel):
    """Result of `plugin/skill/read`."""

    contents: str | None = None


class PluginUninstallParams(ProtocolModel):
    """Parameters of `plugin/uninstall`."""

    plugin_id: str


class PluginUninstallResponse(ProtocolModel):
    """Result of `plugin/uninstall`."""
