# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `account` part."""

from typing import Annotated, Any, Literal

from pydantic import Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_property


class ApiKeyAccount(TaggedModel):
    type: Literal["apiKey"] = "apiKey"


class PlanType(OpenEnum):
    free = "free"
    go = "go"
    plus = "plus"
    pro = "pro"
    prolite = "prolite"
    promax = "promax"
    team = "team"
    self_serve_business_prolite = "self_serve_business_prolite"
    self_serve_business_usage_based = "self_serve_business_usage_based"
    business = "business"
    ent26 = "ent26"
    enterprise_cbp_automation = "enterprise_cbp_automation"
    enterprise_cbp_usage_based = "enterprise_cbp_usage_based"
    enterprise = "enterprise"
    edu = "edu"
    edu_plus = "edu_plus"
    edu_pro = "edu_pro"
    unknown = "unknown"


class ChatgptAccount(TaggedModel):
    email: str | None = None
    plan_type: PlanType
    type: Literal["chatgpt"] = "chatgpt"


class AmazonBedrockAccount(TaggedModel):
    type: Literal["amazonBedrock"] = "amazonBedrock"
    uses_codex_managed_credentials: bool | None = False


class Account(UnionModel):
    root: Annotated[
        Annotated[ApiKeyAccount, Tag("apiKey")]
        | Annotated[ChatgptAccount, Tag("chatgpt")]
        | Annotated[AmazonBedrockAccount, Tag("amazonBedrock")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class DesktopOnboardingEntrypoint(OpenEnum):
    life_sciences = "life_sciences"


class AccountLoginCompletedNotification(ProtocolModel):
    """Parameters of `account/login/completed`."""

    error: str | None = None
    login_id: str | None = None
    onboarding_entrypoint: DesktopOnboardingEntrypoint | None = None
    success: bool


class CreditsSnapshot(ProtocolModel):
    balance: str | None = None
    has_credits: bool
    unlimited: bool


class SpendControlLimitSnapshot(ProtocolModel):
    limit: str
    remaining_percent: int
    resets_at: int
    used: str


class RateLimitWindow(ProtocolModel):
    resets_at: int | None = None
    used_percent: int
    window_duration_mins: int | None = None


class RateLimitReachedType(OpenEnum):
    rate_limit_reached = "rate_limit_reached"
    workspace_owner_credits_depleted = "workspace_owner_credits_depleted"
    workspace_member_credits_depleted = "workspace_member_credits_depleted"
    workspace_owner_usage_limit_reached = "workspace_owner_usage_limit_reached"
    workspace_member_usage_limit_reached = "workspace_member_usage_limit_reached"


class RateLimitSnapshot(ProtocolModel):
    credits: CreditsSnapshot | None = None
    individual_limit: SpendControlLimitSnapshot | None = None
    limit_id: str | None = None
    limit_name: str | None = None
    normal_model_slug: str | None = None
    """Normal model whose display name and reasoning options describe this quota alias."""
    plan_type: PlanType | None = None
    primary: RateLimitWindow | None = None
    rate_limit_reached_type: RateLimitReachedType | None = None
    secondary: RateLimitWindow | None = None
    spend_control_reached: bool | None = None
    """Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery."""


class AccountRateLimitsUpdatedNotification(ProtocolModel):
    """Sparse rolling rate-limit update.

    Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that
    snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously
    observed value.

    Parameters of `account/rateLimits/updated`.
    """

    rate_limits: RateLimitSnapshot


class AccountRoutingOverride(OpenEnum):
    """Backend routing policy. Wire values match the accounts/check contract."""

    no_constraint = "NO_CONSTRAINT"
    us = "us"
    us_cr = "us_cr"


class AccountTokenUsageDailyBucket(ProtocolModel):
    start_date: str
    tokens: int


class AccountTokenUsageSummary(ProtocolModel):
    current_streak_days: int | None = None
    lifetime_tokens: int | None = None
    longest_running_turn_sec: int | None = None
    longest_streak_days: int | None = None
    peak_daily_tokens: int | None = None


class AuthMode(OpenEnum):
    """Authentication mode for OpenAI-backed providers."""

    apikey = "apikey"
    """OpenAI API key provided by the caller and stored by Codex."""
    chatgpt = "chatgpt"
    """ChatGPT OAuth managed by Codex (tokens persisted and refreshed by Codex)."""
    chatgpt_auth_tokens = "chatgptAuthTokens"
    """[UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE.

    ChatGPT auth tokens are supplied by an external host app and are only stored in memory. Token refresh must be
    handled by the external host app.
    """
    headers = "headers"
    """Backend auth supplied as request headers."""
    agent_identity = "agentIdentity"
    """Programmatic Codex auth backed by a registered Agent Identity."""
    personal_access_token = "personalAccessToken"
    """Programmatic Codex auth backed by a personal access token."""
    bedrock_api_key = "bedrockApiKey"
    """Amazon Bedrock bearer token managed by Codex."""
    bedrock_access_keys = "bedrockAccessKeys"
    """Amazon Bedrock AWS access keys managed by Codex."""


class AccountUpdatedNotification(ProtocolModel):
    """Parameters of `account/updated`."""

    auth_mode: AuthMode | None = None
    plan_type: PlanType | None = None


class AddCreditsNudgeCreditType(OpenEnum):
    credits = "credits"
    usage_limit = "usage_limit"


class AddCreditsNudgeEmailStatus(OpenEnum):
    sent = "sent"
    cooldown_active = "cooldown_active"


class AmazonBedrockAccessKeysLoginAccountParams(TaggedModel):
    """[UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental."""

    access_key_id: str
    region: str
    secret_access_key: str
    session_token: str | None = None
    type: Literal["amazonBedrockAccessKeys"] = "amazonBedrockAccessKeys"


class AmazonBedrockLoginAccountParams(TaggedModel):
    """[UNSTABLE] Managed Amazon Bedrock login is experimental."""

    api_key: str
    region: str
    type: Literal["amazonBedrock"] = "amazonBedrock"


class AmazonBedrockLoginAccountResponse(TaggedModel):
    type: Literal["amazonBedrock"] = "amazonBedrock"


class ApiKeyLoginAccountParams(TaggedModel):
    api_key: str
    type: Literal["apiKey"] = "apiKey"


class ApiKeyLoginAccountResponse(TaggedModel):
    type: Literal["apiKey"] = "apiKey"


class AwsCredentialType(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    access_keys = "accessKeys"
    bedrock_api_key = "bedrockApiKey"


class BedrockAwsProfile(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    name: str
    region: str | None = None


class BedrockCheckGovCloudRequirementsParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `account/bedrock/checkGovCloudRequirements`.
    """


class BedrockCheckGovCloudRequirementsResponse(ProtocolModel):
    """Advisory check of the current Bedrock configuration after login or setup.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `account/bedrock/checkGovCloudRequirements`.
    """

    is_gov_cloud: bool
    """Whether the active Bedrock authentication resolves to a GovCloud region."""
    should_warn: bool
    """Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general
    certification of the network configuration.
    """


class BedrockDiscoverParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `account/bedrock/discover`.
    """


class BedrockEnvironmentCredential(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    region: str | None = None
    type: AwsCredentialType


class BedrockDiscoverResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `account/bedrock/discover`.
    """

    environment_credentials: list[BedrockEnvironmentCredential]
    profiles: list[BedrockAwsProfile]


class ProfileBedrockSetupParams(TaggedModel):
    profile: str
    region: str
    type: Literal["profile"] = "profile"


class EnvironmentBedrockSetupParams(TaggedModel):
    region: str
    type: Literal["environment"] = "environment"


class BedrockSetupParams(UnionModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `account/bedrock/setup`.
    """

    root: Annotated[
        Annotated[ProfileBedrockSetupParams, Tag("profile")]
        | Annotated[EnvironmentBedrockSetupParams, Tag("environment")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class BedrockSetupResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `account/bedrock/setup`.
    """


class CancelLoginAccountParams(ProtocolModel):
    """Parameters of `account/login/cancel`."""

    login_id: str


class CancelLoginAccountStatus(OpenEnum):
    canceled = "canceled"
    not_found = "notFound"


class CancelLoginAccountResponse(ProtocolModel):
    """Result of `account/login/cancel`."""

    status: CancelLoginAccountStatus


class ChatgptAuthTokensLoginAccountParams(TaggedModel):
    """[UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that
    Codex-managed ChatGPT auth tokens have.
    """

    access_token: str
    """Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction."""
    chatgpt_account_id: str
    """Workspace/account identifier supplied by the client."""
    chatgpt_plan_type: str | None = None
    """Optional plan type supplied by the client.

    When `null`, Codex attempts to derive the plan type from access-token claims. If unavailable, the plan
    defaults to `unknown`.
    """
    type: Literal["chatgptAuthTokens"] = "chatgptAuthTokens"


class ChatgptAuthTokensLoginAccountResponse(TaggedModel):
    type: Literal["chatgptAuthTokens"] = "chatgptAuthTokens"


class ChatgptAuthTokensRefreshReason(OpenEnum):
    unauthorized = "unauthorized"


class ChatgptAuthTokensRefreshParams(ProtocolModel):
    """Parameters of `account/chatgptAuthTokens/refresh`."""

    previous_account_id: str | None = None
    """Workspace/account identifier that Codex was previously using.

    Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct
    workspace.

    This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    """
    reason: ChatgptAuthTokensRefreshReason


class ChatgptAuthTokensRefreshResponse(ProtocolModel):
    """Result of `account/chatgptAuthTokens/refresh`."""

    access_token: str
    chatgpt_account_id: str
    chatgpt_plan_type: str | None = None


class ChatgptDeviceCodeLoginAccountParams(TaggedModel):
    type: Literal["chatgptDeviceCode"] = "chatgptDeviceCode"


class ChatgptDeviceCodeLoginAccountResponse(TaggedModel):
    login_id: str
    type: Literal["chatgptDeviceCode"] = "chatgptDeviceCode"
    user_code: str
    """One-time code the user must enter after signing in."""
    verification_url: str
    """URL the client should open in a browser to complete device code authorization."""


class LoginAppBrand(OpenEnum):
    codex = "codex"
    chatgpt = "chatgpt"


class ChatgptLoginAccountParams(TaggedModel):
    app_brand: LoginAppBrand | None = None
    codex_streamlined_login: bool | None = None
    type: Literal["chatgpt"] = "chatgpt"
    use_hosted_login_success_page: bool | None = None


class ChatgptLoginAccountResponse(TaggedModel):
    auth_url: str
    """URL the client should open in a browser to initiate the OAuth flow."""
    login_id: str
    type: Literal["chatgpt"] = "chatgpt"


class ConsumeAccountRateLimitResetCreditOutcome(OpenEnum):
    reset = "reset"
    """A reset credit was consumed and the eligible rate-limit windows were reset."""
    nothing_to_reset = "nothingToReset"
    """No current rate-limit window is eligible for a reset."""
    no_credit = "noCredit"
    """The account has no earned reset credits available."""
    already_redeemed = "alreadyRedeemed"
    """The same idempotency key already completed a reset successfully."""


class ConsumeAccountRateLimitResetCreditParams(ProtocolModel):
    """Parameters of `account/rateLimitResetCredit/consume`."""

    credit_id: str | None = None
    """Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit."""
    idempotency_key: str
    """Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt."""


class ConsumeAccountRateLimitResetCreditResponse(ProtocolModel):
    """Result of `account/rateLimitResetCredit/consume`."""

    outcome: ConsumeAccountRateLimitResetCreditOutcome


class GatewayOAuthCancelResponse(ProtocolModel):
    """Result of `account/gatewayOAuth/cancel`."""


class GatewayOAuthStatus(OpenEnum):
    not_ready = "notReady"
    started = "started"
    succeeded = "succeeded"
    failed = "failed"


class GatewayOAuthChangedNotification(ProtocolModel):
    """Parameters of `account/gatewayOAuth/changed`."""

    auth_url: str | None = None
    """Authorization handoff, sent only to the connection that started login."""
    error: str | None = None
    provider_id: str
    status: GatewayOAuthStatus


class GatewayOAuthLoginResponse(ProtocolModel):
    """Result of `account/gatewayOAuth/login`."""


class GatewayOAuthReadResponse(ProtocolModel):
    """Current effective gateway policy and credential readiness; never contains credentials.

    Result of `account/gatewayOAuth/read`.
    """

    error: str | None = None
    provider_id: str
    provider_name: str
    required: bool
    """Whether the selected provider uses gateway OAuth, even when already signed in."""
    status: GatewayOAuthStatus | None = None
    """Null when the effective provider does not use gateway OAuth."""


class GetAccountParams(ProtocolModel):
    """Parameters of `account/read`."""

    refresh_token: bool | None = None
    """When `true`, requests a proactive token refresh before returning.

    In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored.
    Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
    """


class RateLimitResetType(OpenEnum):
    codex_rate_limits = "codexRateLimits"
    unknown = "unknown"


class RateLimitResetCreditStatus(OpenEnum):
    available = "available"
    redeeming = "redeeming"
    redeemed = "redeemed"
    unknown = "unknown"


class RateLimitResetCredit(ProtocolModel):
    description: str | None = None
    """Backend-provided display description for this credit, or `null` when unavailable."""
    expires_at: int | None = None
    """Unix timestamp in seconds when the credit expires, or `null` if it does not expire."""
    granted_at: int
    """Unix timestamp in seconds when the credit was granted."""
    id: str
    """Opaque backend identifier for this reset credit."""
    reset_type: RateLimitResetType
    status: RateLimitResetCreditStatus
    title: str | None = None
    """Backend-provided display title for this credit, or `null` when unavailable."""


class RateLimitResetCreditsSummary(ProtocolModel):
    available_count: int
    credits: list[RateLimitResetCredit] | None = None
    """Detail rows for available reset credits, when the backend provides them.

    `null` means only `availableCount` is known, while an empty array means details were fetched and no available
    credits were returned. The backend may cap this list, so its length can be less than `availableCount`.
    """


class GetAccountRateLimitsResponse(ProtocolModel):
    """Result of `account/rateLimits/read`."""

    account_id: str | None = None
    """Account associated with this usage snapshot, when supplied by the backend."""
    ordinary_usage_allowed: bool | None = None
    """Backend permission for ordinary included usage, validated against the active account. Null means unavailable;
    clients must not infer recovery from percentages or reset times.
    """
    rate_limit_reset_credits: RateLimitResetCreditsSummary | None = None
    rate_limit_upsell: Any = None
    """Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case
    contract; an absent banner leaves the client's existing UI unchanged.
    """
    rate_limits: RateLimitSnapshot
    """Backward-compatible single-bucket view; mirrors the historical payload."""
    rate_limits_by_limit_id: dict[str, RateLimitSnapshot] | None = None
    """Multi-bucket view keyed by metered `limit_id` (for example, `codex`)."""


class WorkspaceRouting(ProtocolModel):
    account_routing_override: AccountRoutingOverride
    backend_origin: str
    chatgpt_account_id: str


class GetAccountResponse(ProtocolModel):
    """Result of `account/read`."""

    account: Account | None = None
    requires_openai_auth: bool
    workspace_routing: WorkspaceRouting | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""


class ThreadUsageBreakdownGroup(ProtocolModel):
    cached_input_tokens: int | None = None
    estimated_usage_credits_micros: int
    input_tokens: int | None = None
    model: str | None = None
    net_new_input_tokens: int | None = None
    output_tokens: int | None = None
    reasoning_effort: str | None = None
    speed: str | None = None
    total_tokens: int | None = None


class ThreadUsage(ProtocolModel):
    estimated_usage_credits_micros: int
    estimated_usage_usd_micros: int | None = None
    groups: list[ThreadUsageBreakdownGroup]
    thread_id: str


class GetAccountTokenUsageResponse(ProtocolModel):
    """Result of `account/usage/read`."""

    daily_usage_buckets: list[AccountTokenUsageDailyBucket] | None = None
    summary: AccountTokenUsageSummary
    thread_usage: ThreadUsage | None = None
    """Estimated usage when a thread was requested and its billing route is available."""


class WorkspaceMessageType(OpenEnum):
    headline = "headline"
    announcement = "announcement"
    unknown = "unknown"


class WorkspaceMessage(ProtocolModel):
    archived_at: int | None = None
    """Unix timestamp (in seconds) when the message was archived."""
    created_at: int | None = None
    """Unix timestamp (in seconds) when the message was created."""
    message_body: str
    message_id: str
    message_type: WorkspaceMessageType


class GetWorkspaceMessagesResponse(ProtocolModel):
    """Result of `account/workspaceMessages/read`."""

    feature_enabled: bool
    """Whether the workspace-message backend route is available for this client."""
    messages: list[WorkspaceMessage]
    """Active workspace messages returned by the backend."""


class LoginAccountParams(UnionModel):
    """Parameters of `account/login/start`."""

    root: Annotated[
        Annotated[ApiKeyLoginAccountParams, Tag("apiKey")]
        | Annotated[ChatgptLoginAccountParams, Tag("chatgpt")]
        | Annotated[ChatgptDeviceCodeLoginAccountParams, Tag("chatgptDeviceCode")]
        | Annotated[ChatgptAuthTokensLoginAccountParams, Tag("chatgptAuthTokens")]
        | Annotated[AmazonBedrockLoginAccountParams, Tag("amazonBedrock")]
        | Annotated[AmazonBedrockAccessKeysLoginAccountParams, Tag("amazonBedrockAccessKeys")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class LoginAccountResponse(UnionModel):
    """Result of `account/login/start`."""

    root: Annotated[
        Annotated[ApiKeyLoginAccountResponse, Tag("apiKey")]
        | Annotated[ChatgptLoginAccountResponse, Tag("chatgpt")]
        | Annotated[ChatgptDeviceCodeLoginAccountResponse, Tag("chatgptDeviceCode")]
        | Annotated[ChatgptAuthTokensLoginAccountResponse, Tag("chatgptAuthTokens")]
        | Annotated[AmazonBedrockLoginAccountResponse, Tag("amazonBedrock")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class LogoutAccountResponse(ProtocolModel):
    """Result of `account/logout`."""


class SendAddCreditsNudgeEmailParams(ProtocolModel):
    """Parameters of `account/sendAddCreditsNudgeEmail`."""

    credit_type: AddCreditsNudgeCreditType


class SendAddCreditsNudgeEmailResponse(ProtocolModel):
    """Result of `account/sendAddCreditsNudgeEmail`."""

    status: AddCreditsNudgeEmailStatus
