# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `config` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_form, by_property
from .shared import (
    AbsolutePathBuf,
    AllowDenyRequirement,
    ApprovalsReviewer,
    AppToolApproval,
    AskForApproval,
    ForcedLoginMethod,
    ReasoningEffort,
    ReasoningSummary,
    SandboxMode,
    WebSearchMode,
)


class AnalyticsConfig(ProtocolModel):
    enabled: bool | None = None


class AppsDefaultConfig(ProtocolModel):
    approvals_reviewer: Annotated[ApprovalsReviewer | None, Field(alias="approvals_reviewer")] = None
    default_tools_approval_mode: Annotated[AppToolApproval | None, Field(alias="default_tools_approval_mode")] = None
    destructive_enabled: Annotated[bool | None, Field(alias="destructive_enabled")] = True
    enabled: bool | None = True
    open_world_enabled: Annotated[bool | None, Field(alias="open_world_enabled")] = True


class AppsConfig(ProtocolModel):
    field_default: Annotated[AppsDefaultConfig | None, Field(alias="_default")] = None


class AutoCompactTokenLimitScope(OpenEnum):
    """Selects which part of the active context is charged against `model_auto_compact_token_limit`."""

    total = "total"
    """Count the full active context against the limit."""
    body_after_prefix = "body_after_prefix"
    """Count sampled output and later growth after the carried window prefix."""


class BrowserUseOriginPolicyConfig(ProtocolModel):
    access: AllowDenyRequirement | None = None
    downloads: AllowDenyRequirement | None = None
    full_cdp_access: Annotated[AllowDenyRequirement | None, Field(alias="full_cdp_access")] = None
    uploads: AllowDenyRequirement | None = None


class BrowserUseConfig(ProtocolModel):
    allow_history_access: Annotated[bool | None, Field(alias="allow_history_access")] = None
    default_origin_policy: Annotated[BrowserUseOriginPolicyConfig | None, Field(alias="default_origin_policy")] = None
    origins: dict[str, BrowserUseOriginPolicyConfig] | None = None


class ComputerUseMacosConfig(ProtocolModel):
    bundle_ids: Annotated[dict[str, AllowDenyRequirement] | None, Field(alias="bundle_ids")] = None


class ComputerUseWindowsExeConfig(ProtocolModel):
    access: AllowDenyRequirement
    binary_name: Annotated[str | None, Field(alias="binary_name")] = None
    product_name: Annotated[str, Field(alias="product_name")]
    publisher_name: Annotated[str, Field(alias="publisher_name")]


class ComputerUseWindowsConfig(ProtocolModel):
    aumids: dict[str, AllowDenyRequirement] | None = None
    exes: list[ComputerUseWindowsExeConfig] | None = None


class ComputerUseConfig(ProtocolModel):
    default_app_access: Annotated[AllowDenyRequirement | None, Field(alias="default_app_access")] = None
    macos: ComputerUseMacosConfig | None = None
    windows: ComputerUseWindowsConfig | None = None


class ForcedChatgptWorkspaceIds(UnionModel):
    """Backward-compatible API shape for ChatGPT workspace login restrictions."""

    root: Annotated[
        Annotated[str, Tag("str")] | Annotated[list[str], Tag("list")] | Annotated[Unrecognized, Tag("")], by_form()
    ]


class Verbosity(OpenEnum):
    """Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match
    the OpenAI API.
    """

    low = "low"
    medium = "medium"
    high = "high"


class SandboxWorkspaceWrite(ProtocolModel):
    exclude_slash_tmp: Annotated[bool | None, Field(alias="exclude_slash_tmp")] = False
    exclude_tmpdir_env_var: Annotated[bool | None, Field(alias="exclude_tmpdir_env_var")] = False
    network_access: Annotated[bool | None, Field(alias="network_access")] = False
    writable_roots: Annotated[list[str] | None, Field(alias="writable_roots")] = []


class WebSearchContextSize(OpenEnum):
    low = "low"
    medium = "medium"
    high = "high"


class WebSearchLocation(ProtocolModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class WebSearchToolConfig(ProtocolModel):
    allowed_domains: Annotated[list[str] | None, Field(alias="allowed_domains")] = None
    context_size: Annotated[WebSearchContextSize | None, Field(alias="context_size")] = None
    location: WebSearchLocation | None = None


class ToolsV2(ProtocolModel):
    web_search: Annotated[WebSearchToolConfig | None, Field(alias="web_search")] = None


class Config(ProtocolModel):
    analytics: AnalyticsConfig | None = None
    approval_policy: Annotated[AskForApproval | None, Field(alias="approval_policy")] = None
    approvals_reviewer: Annotated[ApprovalsReviewer | None, Field(alias="approvals_reviewer")] = None
    """[UNSTABLE] Optional default for where approval requests are routed for review."""
    apps: AppsConfig | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""
    browser_use: Annotated[BrowserUseConfig | None, Field(alias="browser_use")] = None
    compact_prompt: Annotated[str | None, Field(alias="compact_prompt")] = None
    computer_use: Annotated[ComputerUseConfig | None, Field(alias="computer_use")] = None
    desktop: dict[str, Any] | None = None
    developer_instructions: Annotated[str | None, Field(alias="developer_instructions")] = None
    forced_chatgpt_workspace_id: Annotated[
        ForcedChatgptWorkspaceIds | None, Field(alias="forced_chatgpt_workspace_id")
    ] = None
    forced_login_method: Annotated[ForcedLoginMethod | None, Field(alias="forced_login_method")] = None
    instructions: str | None = None
    model: str | None = None
    model_auto_compact_token_limit: Annotated[int | None, Field(alias="model_auto_compact_token_limit")] = None
    model_auto_compact_token_limit_scope: Annotated[
        AutoCompactTokenLimitScope | None, Field(alias="model_auto_compact_token_limit_scope")
    ] = None
    model_context_window: Annotated[int | None, Field(alias="model_context_window")] = None
    model_provider: Annotated[str | None, Field(alias="model_provider")] = None
    model_reasoning_effort: Annotated[ReasoningEffort | None, Field(alias="model_reasoning_effort")] = None
    model_reasoning_summary: Annotated[ReasoningSummary | None, Field(alias="model_reasoning_summary")] = None
    model_verbosity: Annotated[Verbosity | None, Field(alias="model_verbosity")] = None
    review_model: Annotated[str | None, Field(alias="review_model")] = None
    sandbox_mode: Annotated[SandboxMode | None, Field(alias="sandbox_mode")] = None
    sandbox_workspace_write: Annotated[SandboxWorkspaceWrite | None, Field(alias="sandbox_workspace_write")] = None
    service_tier: Annotated[str | None, Field(alias="service_tier")] = None
    tools: ToolsV2 | None = None
    web_search: Annotated[WebSearchMode | None, Field(alias="web_search")] = None


class MergeStrategy(OpenEnum):
    replace = "replace"  # type: ignore[assignment]
    upsert = "upsert"


class ConfigEdit(ProtocolModel):
    key_path: str
    merge_strategy: MergeStrategy
    value: Any


class ConfigBatchWriteParams(ProtocolModel):
    """Parameters of `config/batchWrite`."""

    edits: list[ConfigEdit]
    expected_version: str | None = None
    file_path: str | None = None
    """Path to the config file to write; defaults to the user's `config.toml` when omitted."""
    reload_user_config: bool | None = None
    """When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model,
    reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated
    personality setting is also not reloaded.
    """


class PackagedDefaultsConfigLayerSource(TaggedModel):
    """Default configuration supplied with the installed Codex package."""

    file: AbsolutePathBuf
    """Path to the packaged default configuration file."""
    type: Literal["packagedDefaults"] = "packagedDefaults"


class MdmConfigLayerSource(TaggedModel):
    """Managed preferences layer delivered by MDM (macOS only)."""

    domain: str
    key: str
    type: Literal["mdm"] = "mdm"


class SystemConfigLayerSource(TaggedModel):
    """Managed config layer from a file (usually `managed_config.toml`)."""

    file: AbsolutePathBuf
    """This is the path to the system config.toml file, though it is not guaranteed to exist."""
    type: Literal["system"] = "system"


class EnterpriseManagedConfigLayerSource(TaggedModel):
    """Enterprise-managed config layer delivered by the cloud config bundle."""

    id: str
    """Stable identifier for the delivered layer."""
    name: str
    """Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer
    needs administrator attention.
    """
    type: Literal["enterpriseManaged"] = "enterpriseManaged"


class UserConfigLayerSource(TaggedModel):
    """User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable
    by the user - generally outside the workspace directory
    """

    file: AbsolutePathBuf
    """This is the path to the user's config.toml file, though it is not guaranteed to exist."""
    profile: str | None = None
    """Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one."""
    type: Literal["user"] = "user"


class ProjectConfigLayerSource(TaggedModel):
    """Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo
    root.
    """

    dot_codex_folder: AbsolutePathBuf
    type: Literal["project"] = "project"


class SessionFlagsConfigLayerSource(TaggedModel):
    """Session-layer overrides supplied via `-c`/`--config`."""

    type: Literal["sessionFlags"] = "sessionFlags"


class LegacyManagedConfigTomlFromFileConfigLayerSource(TaggedModel):
    """`managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else.
    This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out
    `managed_config.toml` in favor of `requirements.toml`.
    """

    file: AbsolutePathBuf
    type: Literal["legacyManagedConfigTomlFromFile"] = "legacyManagedConfigTomlFromFile"


class LegacyManagedConfigTomlFromMdmConfigLayerSource(TaggedModel):
    type: Literal["legacyManagedConfigTomlFromMdm"] = "legacyManagedConfigTomlFromMdm"


class ConfigLayerSource(UnionModel):
    root: Annotated[
        Annotated[PackagedDefaultsConfigLayerSource, Tag("packagedDefaults")]
        | Annotated[MdmConfigLayerSource, Tag("mdm")]
        | Annotated[SystemConfigLayerSource, Tag("system")]
        | Annotated[EnterpriseManagedConfigLayerSource, Tag("enterpriseManaged")]
        | Annotated[UserConfigLayerSource, Tag("user")]
        | Annotated[ProjectConfigLayerSource, Tag("project")]
        | Annotated[SessionFlagsConfigLayerSource, Tag("sessionFlags")]
        | Annotated[LegacyManagedConfigTomlFromFileConfigLayerSource, Tag("legacyManagedConfigTomlFromFile")]
        | Annotated[LegacyManagedConfigTomlFromMdmConfigLayerSource, Tag("legacyManagedConfigTomlFromMdm")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ConfigLayer(ProtocolModel):
    config: Any
    disabled_reason: str | None = None
    name: ConfigLayerSource
    version: str


class ConfigLayerMetadata(ProtocolModel):
    name: ConfigLayerSource
    version: str


class ConfigReadParams(ProtocolModel):
    """Parameters of `config/read`."""

    cwd: str | None = None
    """Optional working directory to resolve project config layers. If specified, return the effective config as seen
    from that directory (i.e., including any project layers between `cwd` and the project/repo root).
    """
    include_layers: bool | None = None


class ConfigReadResponse(ProtocolModel):
    """Result of `config/read`."""

    config: Config
    layers: list[ConfigLayer] | None = None
    origins: dict[str, ConfigLayerMetadata]


class ConfigValueWriteParams(ProtocolModel):
    """Parameters of `config/value/write`."""

    expected_version: str | None = None
    file_path: str | None = None
    """Path to the config file to write; defaults to the user's `config.toml` when omitted."""
    key_path: str
    merge_strategy: MergeStrategy
    value: Any


class OverriddenMetadata(ProtocolModel):
    effective_value: Any
    message: str
    overriding_layer: ConfigLayerMetadata


class WriteStatus(OpenEnum):
    ok = "ok"
    ok_overridden = "okOverridden"


class ConfigWriteResponse(ProtocolModel):
    """Result of `config/value/write` and `config/batchWrite`."""

    file_path: AbsolutePathBuf
    """Canonical path to the config file that was written."""
    overridden_metadata: OverriddenMetadata | None = None
    status: WriteStatus
    version: str


class McpServerRefreshResponse(ProtocolModel):
    """Result of `config/mcpServer/reload`."""
