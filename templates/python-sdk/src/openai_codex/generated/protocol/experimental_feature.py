# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `experimental_feature` part."""

from ..._model import OpenEnum, ProtocolModel


class ExperimentalFeatureStage(OpenEnum):
    beta = "beta"
    """Feature is available for user testing and feedback."""
    under_development = "underDevelopment"
    """Feature is still being built and not ready for broad use."""
    stable = "stable"
    """Feature is production-ready."""
    deprecated = "deprecated"
    """Feature is deprecated and should be avoided."""
    removed = "removed"
    """Feature flag is retained only for backwards compatibility."""


class ExperimentalFeature(ProtocolModel):
    announcement: str | None = None
    """Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta."""
    default_enabled: bool
    """Whether this feature is enabled by default."""
    description: str | None = None
    """Short summary describing what the feature does. Null when this feature is not in beta."""
    display_name: str | None = None
    """User-facing display name shown in the experimental features UI. Null when this feature is not in beta."""
    enabled: bool
    """Whether this feature is currently enabled in the loaded config."""
    name: str
    """Stable key used in config.toml and CLI flag toggles."""
    stage: ExperimentalFeatureStage
    """Lifecycle stage of this feature flag."""


class ExperimentalFeatureEnablementSetParams(ProtocolModel):
    """Parameters of `experimentalFeature/enablement/set`."""

    enablement: dict[str, bool]
    """Process-wide runtime feature enablement keyed by canonical feature name.

    Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
    """


class ExperimentalFeatureEnablementSetResponse(ProtocolModel):
    """Result of `experimentalFeature/enablement/set`."""

    enablement: dict[str, bool]
    """Feature enablement entries updated by this request."""


class ExperimentalFeatureListParams(ProtocolModel):
    """Parameters of `experimentalFeature/list`."""

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    limit: int | None = None
    """Optional page size; defaults to a reasonable server-side value."""
    thread_id: str | None = None
    """Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is
    computed from that thread's refreshed config, including project-local config for the thread's cwd.
    """


class ExperimentalFeatureListResponse(ProtocolModel):
    """Result of `experimentalFeature/list`."""

    data: list[ExperimentalFeature]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    return.
    """
