# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `config_requirements` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_property
from .shared import (
    AllowDenyRequirement,
    ApprovalsReviewer,
    AskForApproval,
    ForcedLoginMethod,
    ReasoningEffort,
    SandboxMode,
    WebSearchMode,
)


class AgentConfiguredHookHandler(TaggedModel):
    type: Literal["agent"] = "agent"


class NetworkDomainPermission(OpenEnum):
    allow = "allow"
    deny = "deny"


class ApplicationNetworkRequirements(ProtocolModel):
    domains: dict[str, NetworkDomainPermission]
    enabled: bool
    """When enabled, only explicitly allowed exact domains may be contacted."""


class ApplicationRequirements(ProtocolModel):
    network: ApplicationNetworkRequirements | None = None


class AutoReviewRequirements(ProtocolModel):
    ignore_rules: list[str] | None = None
    required_on_models: list[str] | None = None


class BrowserUseAccessApprovalLifetime(OpenEnum):
    turn = "turn"
    thread = "thread"


class RequestHeader(ProtocolModel):
    name: str
    value: str


class BrowserUseExtensionRequirements(ProtocolModel):
    request_headers: list[RequestHeader] | None = None


class BrowserUseOriginPolicy(ProtocolModel):
    access: AllowDenyRequirement | None = None
    access_approval_lifetime: BrowserUseAccessApprovalLifetime | None = None
    auto_review: AllowDenyRequirement | None = None
    downloads: AllowDenyRequirement | None = None
    full_cdp_access: AllowDenyRequirement | None = None
    persistent_approval: bool | None = None
    uploads: AllowDenyRequirement | None = None


class BrowserUseRequirements(ProtocolModel):
    allow_global_persistent_approval: bool | None = None
    allow_history_access: bool | None = None
    allow_webmcp: bool | None = None
    default_origin_policy: BrowserUseOriginPolicy | None = None
    disable_auto_review: bool | None = None
    extension: BrowserUseExtensionRequirements | None = None
    origins: dict[str, BrowserUseOriginPolicy] | None = None


class CliAuthCredentialsStoreMode(OpenEnum):
    file = "file"
    keyring = "keyring"
    auto = "auto"
    ephemeral = "ephemeral"


class CommandConfiguredHookHandler(TaggedModel):
    additional_context_limit: int | None = None
    """Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens;
    `0` disables spilling for this hook. The threshold is evaluated against the original context; a spilled
    preview also includes recovery metadata.
    """
    async_: Annotated[bool, Field(alias="async")]
    command: str
    command_windows: str | None = None
    status_message: str | None = None
    timeout_sec: int | None = None
    type: Literal["command"] = "command"


class ComputerUseMacosRequirements(ProtocolModel):
    bundle_ids: dict[str, AllowDenyRequirement] | None = None


class ComputerUseWindowsExeRequirement(ProtocolModel):
    access: AllowDenyRequirement
    binary_name: str | None = None
    product_name: str
    publisher_name: str


class ComputerUseWindowsRequirements(ProtocolModel):
    aumids: dict[str, AllowDenyRequirement] | None = None
    exes: list[ComputerUseWindowsExeRequirement] | None = None


class ComputerUseRequirements(ProtocolModel):
    allow_locked_computer_use: bool | None = None
    allow_persistent_approval: bool | None = None
    default_app_access: AllowDenyRequirement | None = None
    macos: ComputerUseMacosRequirements | None = None
    windows: ComputerUseWindowsRequirements | None = None


class WindowsSandboxImplementation(OpenEnum):
    elevated = "elevated"
    unelevated = "unelevated"
    mxc = "mxc"


class ResidencyRequirement(OpenEnum):
    us = "us"


class FeedbackRequirements(ProtocolModel):
    enabled: bool | None = None


class McpToolConfiguredHookHandler(TaggedModel):
    input: dict[str, Any]
    server: str
    status_message: str | None = None
    timeout_sec: int | None = None
    tool: str
    type: Literal["mcp_tool"] = "mcp_tool"


class PromptConfiguredHookHandler(TaggedModel):
    type: Literal["prompt"] = "prompt"


class ConfiguredHookHandler(UnionModel):
    root: Annotated[
        Annotated[CommandConfiguredHookHandler, Tag("command")]
        | Annotated[McpToolConfiguredHookHandler, Tag("mcp_tool")]
        | Annotated[PromptConfiguredHookHandler, Tag("prompt")]
        | Annotated[AgentConfiguredHookHandler, Tag("agent")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ConfiguredHookMatcherGroup(ProtocolModel):
    hooks: list[ConfiguredHookHandler]
    matcher: str | None = None


class ManagedHooksRequirements(ProtocolModel):
    interrupt: Annotated[list[ConfiguredHookMatcherGroup] | None, Field(alias="Interrupt")] = []
    permission_request: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="PermissionRequest")]
    post_compact: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="PostCompact")]
    post_tool_use: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="PostToolUse")]
    pre_compact: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="PreCompact")]
    pre_tool_use: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="PreToolUse")]
    session_end: Annotated[list[ConfiguredHookMatcherGroup] | None, Field(alias="SessionEnd")] = []
    session_start: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="SessionStart")]
    stop: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="Stop")]
    subagent_start: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="SubagentStart")]
    subagent_stop: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="SubagentStop")]
    user_prompt_submit: Annotated[list[ConfiguredHookMatcherGroup], Field(alias="UserPromptSubmit")]
    managed_dir: str | None = None
    windows_managed_dir: str | None = None


class InAppBrowserRequirements(ProtocolModel):
    allow_external_browser_settings_import: bool | None = None


class NewThreadModelDefaults(ProtocolModel):
    model: str | None = None
    model_reasoning_effort: ReasoningEffort | None = None
    service_tier: str | None = None


class ModelsRequirements(ProtocolModel):
    new_thread: NewThreadModelDefaults | None = None


class NetworkUnixSocketPermission(OpenEnum):
    allow = "allow"
    deny = "deny"


class NetworkRequirements(ProtocolModel):
    allow_local_binding: bool | None = None
    allow_unix_sockets: list[str] | None = None
    """Legacy compatibility view derived from `unix_sockets`."""
    allow_upstream_proxy: bool | None = None
    allowed_domains: list[str] | None = None
    """Legacy compatibility view derived from `domains`."""
    dangerously_allow_all_unix_sockets: bool | None = None
    dangerously_allow_non_loopback_proxy: bool | None = None
    denied_domains: list[str] | None = None
    """Legacy compatibility view derived from `domains`."""
    domains: dict[str, NetworkDomainPermission] | None = None
    """Canonical network permission map for `experimental_network`."""
    enabled: bool | None = None
    http_port: int | None = None
    managed_allowed_domains_only: bool | None = None
    """When true, only managed allowlist entries are respected while managed network enforcement is active."""
    socks_port: int | None = None
    unix_sockets: dict[str, NetworkUnixSocketPermission] | None = None
    """Canonical unix socket permission map for `experimental_network`."""


class ConfigRequirements(ProtocolModel):
    additional_developer_instructions: str | None = None
    allow_appshots: bool | None = None
    allow_browser_and_computer_use: bool | None = None
    allow_login_shell: bool | None = None
    allow_managed_hooks_only: bool | None = None
    allow_remote_control: bool | None = None
    allowed_approval_policies: list[AskForApproval] | None = None
    allowed_approvals_reviewers: list[ApprovalsReviewer] | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""
    allowed_login_methods: list[ForcedLoginMethod] | None = None
    """Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no
    login method. Older servers may omit this field.
    """
    allowed_permission_profiles: dict[str, bool] | None = None
    allowed_sandbox_modes: list[SandboxMode] | None = None
    allowed_web_search_modes: list[WebSearchMode] | None = None
    allowed_windows_sandbox_implementations: list[WindowsSandboxImplementation] | None = None
    application: ApplicationRequirements | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""
    auto_review: AutoReviewRequirements | None = None
    browser_use: BrowserUseRequirements | None = None
    chatgpt_base_url: str | None = None
    check_for_update_on_startup: bool | None = None
    cli_auth_credentials_store: CliAuthCredentialsStoreMode | None = None
    computer_use: ComputerUseRequirements | None = None
    default_permissions: str | None = None
    enforce_residency: ResidencyRequirement | None = None
    feature_requirements: dict[str, bool] | None = None
    feedback: FeedbackRequirements | None = None
    hooks: ManagedHooksRequirements | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""
    in_app_browser: InAppBrowserRequirements | None = None
    log_dir: str | None = None
    model_catalog_json: str | None = None
    model_provider: str | None = None
    """Exact provider selection required by managed policy."""
    model_providers: dict[str, Any] | None = None
    """Complete required provider definitions, using config.toml field names."""
    models: ModelsRequirements | None = None
    network: NetworkRequirements | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""
    sqlite_home: str | None = None


class ConfigRequirementsReadResponse(ProtocolModel):
    """Result of `configRequirements/read`."""

    requirements: ConfigRequirements | None = None
    """Null if no requirements are configured (e.g. no requirements.toml/MDM entries)."""
    supports_independent_speed_modes: bool | None = None
    """Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use
    Fast mode as a shared speed gate.
    """
