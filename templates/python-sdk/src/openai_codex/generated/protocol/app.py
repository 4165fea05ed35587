# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `app` part."""

from ..._model import ProtocolModel


class AppBranding(ProtocolModel):
    """EXPERIMENTAL - app metadata returned by app-list APIs."""

    category: str | None = None
    developer: str | None = None
    is_discoverable_app: bool
    privacy_policy: str | None = None
    terms_of_service: str | None = None
    website: str | None = None


class AppReview(ProtocolModel):
    status: str


class AppScreenshot(ProtocolModel):
    file_id: str | None = None
    url: str | None = None
    user_prompt: str


class AppMetadata(ProtocolModel):
    categories: list[str] | None = None
    developer: str | None = None
    first_party_requires_install: bool | None = None
    review: AppReview | None = None
    screenshots: list[AppScreenshot] | None = None
    seo_description: str | None = None
    show_in_composer_when_unlinked: bool | None = None
    sub_categories: list[str] | None = None
    version: str | None = None
    version_id: str | None = None
    version_notes: str | None = None


class AppInfo(ProtocolModel):
    """EXPERIMENTAL - app metadata returned by app-list APIs."""

    app_metadata: AppMetadata | None = None
    branding: AppBranding | None = None
    description: str | None = None
    distribution_channel: str | None = None
    icon_assets: dict[str, str] | None = None
    icon_dark_assets: dict[str, str] | None = None
    id: str
    install_url: str | None = None
    is_accessible: bool | None = False
    is_enabled: bool | None = True
    """Whether this app is enabled in config.toml. Example: ```toml [apps.bad_app] enabled = false ```"""
    labels: dict[str, str] | None = None
    logo_url: str | None = None
    logo_url_dark: str | None = None
    name: str
    plugin_display_names: list[str] | None = []


class AppListUpdatedNotification(ProtocolModel):
    """EXPERIMENTAL - notification emitted when the app list changes.

    Parameters of `app/list/updated`.
    """

    data: list[AppInfo]


class AppToolSummary(ProtocolModel):
    """EXPERIMENTAL - metadata returned by app/read."""

    description: str
    disabled_reason: str | None = None
    is_enabled: bool | None = True
    is_read_only: bool | None = False
    name: str
    title: str | None = None


class AppsInstalledParams(ProtocolModel):
    """Read the committed installed connector runtime snapshot.

    Parameters of `app/installed`.
    """

    force_refresh: bool | None = None
    """When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first."""
    thread_id: str | None = None
    """Optional loaded thread id used to evaluate effective app configuration."""


class InstalledApp(ProtocolModel):
    """Installed connector runtime state."""

    callable: bool
    """Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and
    app/tool policy in the committed runtime snapshot.
    """
    enabled: bool
    """Effective enabled state after applying global, workspace, local, and managed configuration at read time."""
    id: str
    runtime_name: str | None = None
    """Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`."""


class AppsInstalledResponse(ProtocolModel):
    """The installed connectors in one committed runtime snapshot.

    Result of `app/installed`.
    """

    apps: list[InstalledApp]


class AppsListParams(ProtocolModel):
    """EXPERIMENTAL - list available apps/connectors.

    Parameters of `app/list`.
    """

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    force_refetch: bool | None = None
    """When true, bypass app caches and fetch the latest data from sources."""
    limit: int | None = None
    """Optional page size; defaults to a reasonable server-side value."""
    thread_id: str | None = None
    """Optional thread id used to evaluate app feature gating from that thread's config."""


class AppsListResponse(ProtocolModel):
    """EXPERIMENTAL - app list response.

    Result of `app/list`.
    """

    data: list[AppInfo]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    return.
    """


class AppsReadParams(ProtocolModel):
    """EXPERIMENTAL - read metadata for specific apps/connectors.

    Parameters of `app/read`.
    """

    app_ids: list[str]
    """App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their
    first-request order.
    """
    include_tools: bool | None = None
    """When true, include display-only public tool summaries in the returned metadata."""
    thread_id: str | None = None
    """Optional loaded thread id used to evaluate effective app configuration."""


class ConnectorMetadata(ProtocolModel):
    """EXPERIMENTAL - metadata returned by app/read."""

    description: str | None = None
    distribution_channel: str | None = None
    icon_url: str | None = None
    icon_url_dark: str | None = None
    id: str
    install_url: str | None = None
    name: str
    plugin_display_names: list[str] | None = []
    tool_summaries: list[AppToolSummary] | None = None


class AppsReadResponse(ProtocolModel):
    """EXPERIMENTAL - app/read response.

    Result of `app/read`.
    """

    apps: list[ConnectorMetadata]
    missing_app_ids: list[str]
