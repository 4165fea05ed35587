// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `account` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, setters, string_enum, tagged_union};

#[derive(Clone)]
#[non_exhaustive]
pub enum Account {
    ApiKey(ApiKeyAccount),
    Chatgpt(ChatgptAccount),
    AmazonBedrock(AmazonBedrockAccount),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    Account "type" {
        ApiKey "apiKey",
        Chatgpt "chatgpt",
        AmazonBedrock "amazonBedrock",
    }
}

/// Parameters of [`account/login/completed`](super::ServerNotification::AccountLoginCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountLoginCompletedNotification {
    pub error: Option<String>,
    pub login_id: Option<String>,
    pub onboarding_entrypoint: Option<DesktopOnboardingEntrypoint>,
    pub success: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AccountLoginCompletedNotification {
        optional error "error",
        optional login_id "loginId",
        optional onboarding_entrypoint "onboardingEntrypoint",
        required success "success",
    }
}

/// Sparse rolling rate-limit update.
///
/// Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that
/// snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously observed
/// value.
///
/// Parameters of [`account/rateLimits/updated`](super::ServerNotification::AccountRateLimitsUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRateLimitsUpdatedNotification {
    pub rate_limits: RateLimitSnapshot,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AccountRateLimitsUpdatedNotification {
        required rate_limits "rateLimits",
    }
}

/// Backend routing policy. Wire values match the accounts/check contract.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountRoutingOverride {
    NoConstraint,
    Us,
    UsCr,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AccountRoutingOverride {
        NoConstraint "NO_CONSTRAINT",
        Us "us",
        UsCr "us_cr",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTokenUsageDailyBucket {
    pub start_date: String,
    pub tokens: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AccountTokenUsageDailyBucket {
        required start_date "startDate",
        required tokens "tokens",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTokenUsageSummary {
    pub current_streak_days: Option<i64>,
    pub lifetime_tokens: Option<i64>,
    pub longest_running_turn_sec: Option<i64>,
    pub longest_streak_days: Option<i64>,
    pub peak_daily_tokens: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AccountTokenUsageSummary {
        optional current_streak_days "currentStreakDays",
        optional lifetime_tokens "lifetimeTokens",
        optional longest_running_turn_sec "longestRunningTurnSec",
        optional longest_streak_days "longestStreakDays",
        optional peak_daily_tokens "peakDailyTokens",
    }
}

/// Parameters of [`account/updated`](super::ServerNotification::AccountUpdated).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountUpdatedNotification {
    pub auth_mode: Option<AuthMode>,
    pub plan_type: Option<PlanType>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AccountUpdatedNotification {
        optional auth_mode "authMode",
        optional plan_type "planType",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddCreditsNudgeCreditType {
    Credits,
    UsageLimit,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AddCreditsNudgeCreditType {
        Credits "credits",
        UsageLimit "usage_limit",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddCreditsNudgeEmailStatus {
    Sent,
    CooldownActive,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AddCreditsNudgeEmailStatus {
        Sent "sent",
        CooldownActive "cooldown_active",
    }
}

/// \[UNSTABLE\] Managed Amazon Bedrock AWS access key login is experimental.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonBedrockAccessKeysLoginAccountParams {
    pub access_key_id: String,
    pub region: String,
    pub secret_access_key: String,
    pub session_token: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AmazonBedrockAccessKeysLoginAccountParams ["type" "amazonBedrockAccessKeys"] {
        required access_key_id "accessKeyId",
        required region "region",
        required secret_access_key "secretAccessKey",
        optional session_token "sessionToken",
    }
}

impl AmazonBedrockAccessKeysLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        access_key_id: impl Into<String>,
        region: impl Into<String>,
        secret_access_key: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            region: region.into(),
            secret_access_key: secret_access_key.into(),
            session_token: None,
            rest: Map::new(),
        }
    }
}

setters! {
    AmazonBedrockAccessKeysLoginAccountParams {
        session_token: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmazonBedrockAccount {
    /// Absent, it means `false`.
    pub uses_codex_managed_credentials: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AmazonBedrockAccount ["type" "amazonBedrock"] {
        optional uses_codex_managed_credentials "usesCodexManagedCredentials",
    }
}

/// \[UNSTABLE\] Managed Amazon Bedrock login is experimental.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonBedrockLoginAccountParams {
    pub api_key: String,
    pub region: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AmazonBedrockLoginAccountParams ["type" "amazonBedrock"] {
        required api_key "apiKey",
        required region "region",
    }
}

impl AmazonBedrockLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(api_key: impl Into<String>, region: impl Into<String>) -> Self {
        Self { api_key: api_key.into(), region: region.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmazonBedrockLoginAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AmazonBedrockLoginAccountResponse ["type" "amazonBedrock"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyAccount {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApiKeyAccount ["type" "apiKey"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ApiKeyLoginAccountParams {
    pub api_key: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApiKeyLoginAccountParams ["type" "apiKey"] {
        required api_key "apiKey",
    }
}

impl ApiKeyLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(api_key: impl Into<String>) -> Self {
        Self { api_key: api_key.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyLoginAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApiKeyLoginAccountResponse ["type" "apiKey"] {}
}

/// Authentication mode for OpenAI-backed providers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthMode {
    /// OpenAI API key provided by the caller and stored by Codex.
    Apikey,
    /// ChatGPT OAuth managed by Codex (tokens persisted and refreshed by Codex).
    Chatgpt,
    /// \[UNSTABLE\] FOR OPENAI INTERNAL USE ONLY - DO NOT USE.
    ///
    /// ChatGPT auth tokens are supplied by an external host app and are only stored in memory. Token refresh must be
    /// handled by the external host app.
    ChatgptAuthTokens,
    /// Backend auth supplied as request headers.
    Headers,
    /// Programmatic Codex auth backed by a registered Agent Identity.
    AgentIdentity,
    /// Programmatic Codex auth backed by a personal access token.
    PersonalAccessToken,
    /// Amazon Bedrock bearer token managed by Codex.
    BedrockApiKey,
    /// Amazon Bedrock AWS access keys managed by Codex.
    BedrockAccessKeys,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AuthMode {
        Apikey "apikey",
        Chatgpt "chatgpt",
        ChatgptAuthTokens "chatgptAuthTokens",
        Headers "headers",
        AgentIdentity "agentIdentity",
        PersonalAccessToken "personalAccessToken",
        BedrockApiKey "bedrockApiKey",
        BedrockAccessKeys "bedrockAccessKeys",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AwsCredentialType {
    AccessKeys,
    BedrockApiKey,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AwsCredentialType {
        AccessKeys "accessKeys",
        BedrockApiKey "bedrockApiKey",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BedrockAwsProfile {
    pub name: String,
    pub region: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockAwsProfile {
        required name "name",
        optional region "region",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of
/// [`account/bedrock/checkGovCloudRequirements`](super::methods::AccountBedrockCheckGovCloudRequirements).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BedrockCheckGovCloudRequirementsParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockCheckGovCloudRequirementsParams {}
}

/// Advisory check of the current Bedrock configuration after login or setup.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`account/bedrock/checkGovCloudRequirements`](super::methods::AccountBedrockCheckGovCloudRequirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct BedrockCheckGovCloudRequirementsResponse {
    /// Whether the active Bedrock authentication resolves to a GovCloud region.
    pub is_gov_cloud: bool,
    /// Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general
    /// certification of the network configuration.
    pub should_warn: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockCheckGovCloudRequirementsResponse {
        required is_gov_cloud "isGovCloud",
        required should_warn "shouldWarn",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`account/bedrock/discover`](super::methods::AccountBedrockDiscover).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BedrockDiscoverParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockDiscoverParams {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`account/bedrock/discover`](super::methods::AccountBedrockDiscover).
#[derive(Clone)]
#[non_exhaustive]
pub struct BedrockDiscoverResponse {
    pub environment_credentials: Vec<BedrockEnvironmentCredential>,
    pub profiles: Vec<BedrockAwsProfile>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockDiscoverResponse {
        required environment_credentials "environmentCredentials",
        required profiles "profiles",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BedrockEnvironmentCredential {
    pub region: Option<String>,
    pub r#type: AwsCredentialType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockEnvironmentCredential {
        optional region "region",
        required r#type "type",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`account/bedrock/setup`](super::methods::AccountBedrockSetup).
#[derive(Clone)]
#[non_exhaustive]
pub enum BedrockSetupParams {
    Profile(ProfileBedrockSetupParams),
    Environment(EnvironmentBedrockSetupParams),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    BedrockSetupParams "type" {
        Profile "profile",
        Environment "environment",
    }
}

impl BedrockSetupParams {
    /// `region`, which every known variant has.
    pub fn region(&self) -> Option<&str> {
        match self {
            Self::Profile(value) => Some(&value.region),
            Self::Environment(value) => Some(&value.region),
            Self::Unrecognized(_) => None,
        }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`account/bedrock/setup`](super::methods::AccountBedrockSetup).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BedrockSetupResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockSetupResponse {}
}

/// Parameters of [`account/login/cancel`](super::methods::AccountLoginCancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelLoginAccountParams {
    pub login_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CancelLoginAccountParams {
        required login_id "loginId",
    }
}

impl CancelLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(login_id: impl Into<String>) -> Self {
        Self { login_id: login_id.into(), rest: Map::new() }
    }
}

/// Result of [`account/login/cancel`](super::methods::AccountLoginCancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelLoginAccountResponse {
    pub status: CancelLoginAccountStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CancelLoginAccountResponse {
        required status "status",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancelLoginAccountStatus {
    Canceled,
    NotFound,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CancelLoginAccountStatus {
        Canceled "canceled",
        NotFound "notFound",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ChatgptAccount {
    pub email: Option<String>,
    pub plan_type: PlanType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptAccount ["type" "chatgpt"] {
        required email "email",
        required plan_type "planType",
    }
}

/// \[UNSTABLE\] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that
/// Codex-managed ChatGPT auth tokens have.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatgptAuthTokensLoginAccountParams {
    /// Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction.
    pub access_token: String,
    /// Workspace/account identifier supplied by the client.
    pub chatgpt_account_id: String,
    /// Optional plan type supplied by the client.
    ///
    /// When `null`, Codex attempts to derive the plan type from access-token claims. If unavailable, the plan defaults
    /// to `unknown`.
    pub chatgpt_plan_type: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptAuthTokensLoginAccountParams ["type" "chatgptAuthTokens"] {
        required access_token "accessToken",
        required chatgpt_account_id "chatgptAccountId",
        optional chatgpt_plan_type "chatgptPlanType",
    }
}

impl ChatgptAuthTokensLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ChatgptAuthTokensLoginAccountParams {
        chatgpt_plan_type: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatgptAuthTokensLoginAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptAuthTokensLoginAccountResponse ["type" "chatgptAuthTokens"] {}
}

/// Parameters of [`account/chatgptAuthTokens/refresh`](super::server_methods::AccountChatgptAuthTokensRefresh).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshParams {
    /// Workspace/account identifier that Codex was previously using.
    ///
    /// Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct
    /// workspace.
    ///
    /// This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    pub previous_account_id: Option<String>,
    pub reason: ChatgptAuthTokensRefreshReason,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptAuthTokensRefreshParams {
        optional previous_account_id "previousAccountId",
        required reason "reason",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatgptAuthTokensRefreshReason {
    Unauthorized,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ChatgptAuthTokensRefreshReason {
        Unauthorized "unauthorized",
    }
}

/// Result of [`account/chatgptAuthTokens/refresh`](super::server_methods::AccountChatgptAuthTokensRefresh).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshResponse {
    pub access_token: String,
    pub chatgpt_account_id: String,
    pub chatgpt_plan_type: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptAuthTokensRefreshResponse {
        required access_token "accessToken",
        required chatgpt_account_id "chatgptAccountId",
        optional chatgpt_plan_type "chatgptPlanType",
    }
}

impl ChatgptAuthTokensRefreshResponse {
    /// With the required fields; everything else is left out.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ChatgptAuthTokensRefreshResponse {
        chatgpt_plan_type: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatgptDeviceCodeLoginAccountParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptDeviceCodeLoginAccountParams ["type" "chatgptDeviceCode"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ChatgptDeviceCodeLoginAccountResponse {
    pub login_id: String,
    /// One-time code the user must enter after signing in.
    pub user_code: String,
    /// URL the client should open in a browser to complete device code authorization.
    pub verification_url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptDeviceCodeLoginAccountResponse ["type" "chatgptDeviceCode"] {
        required login_id "loginId",
        required user_code "userCode",
        required verification_url "verificationUrl",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatgptLoginAccountParams {
    pub app_brand: Option<LoginAppBrand>,
    pub codex_streamlined_login: Option<bool>,
    pub use_hosted_login_success_page: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptLoginAccountParams ["type" "chatgpt"] {
        optional app_brand "appBrand",
        optional codex_streamlined_login "codexStreamlinedLogin",
        optional use_hosted_login_success_page "useHostedLoginSuccessPage",
    }
}

setters! {
    ChatgptLoginAccountParams {
        app_brand: LoginAppBrand,
        codex_streamlined_login: bool,
        use_hosted_login_success_page: bool,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ChatgptLoginAccountResponse {
    /// URL the client should open in a browser to initiate the OAuth flow.
    pub auth_url: String,
    pub login_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptLoginAccountResponse ["type" "chatgpt"] {
        required auth_url "authUrl",
        required login_id "loginId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConsumeAccountRateLimitResetCreditOutcome {
    /// A reset credit was consumed and the eligible rate-limit windows were reset.
    Reset,
    /// No current rate-limit window is eligible for a reset.
    NothingToReset,
    /// The account has no earned reset credits available.
    NoCredit,
    /// The same idempotency key already completed a reset successfully.
    AlreadyRedeemed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ConsumeAccountRateLimitResetCreditOutcome {
        Reset "reset",
        NothingToReset "nothingToReset",
        NoCredit "noCredit",
        AlreadyRedeemed "alreadyRedeemed",
    }
}

/// Parameters of [`account/rateLimitResetCredit/consume`](super::methods::AccountRateLimitResetCreditConsume).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsumeAccountRateLimitResetCreditParams {
    /// Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
    pub credit_id: Option<String>,
    /// Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
    pub idempotency_key: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConsumeAccountRateLimitResetCreditParams {
        optional credit_id "creditId",
        required idempotency_key "idempotencyKey",
    }
}

impl ConsumeAccountRateLimitResetCreditParams {
    /// With the required fields; everything else is left out.
    pub fn new(idempotency_key: impl Into<String>) -> Self {
        Self { credit_id: None, idempotency_key: idempotency_key.into(), rest: Map::new() }
    }
}

setters! {
    ConsumeAccountRateLimitResetCreditParams {
        credit_id: impl Into<String>,
    }
}

/// Result of [`account/rateLimitResetCredit/consume`](super::methods::AccountRateLimitResetCreditConsume).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsumeAccountRateLimitResetCreditResponse {
    pub outcome: ConsumeAccountRateLimitResetCreditOutcome,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConsumeAccountRateLimitResetCreditResponse {
        required outcome "outcome",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CreditsSnapshot {
    pub balance: Option<String>,
    pub has_credits: bool,
    pub unlimited: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CreditsSnapshot {
        optional balance "balance",
        required has_credits "hasCredits",
        required unlimited "unlimited",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DesktopOnboardingEntrypoint {
    LifeSciences,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    DesktopOnboardingEntrypoint {
        LifeSciences "life_sciences",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentBedrockSetupParams {
    pub region: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentBedrockSetupParams ["type" "environment"] {
        required region "region",
    }
}

impl EnvironmentBedrockSetupParams {
    /// With the required fields; everything else is left out.
    pub fn new(region: impl Into<String>) -> Self {
        Self { region: region.into(), rest: Map::new() }
    }
}

/// Result of [`account/gatewayOAuth/cancel`](super::methods::AccountGatewayOAuthCancel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOAuthCancelResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GatewayOAuthCancelResponse {}
}

/// Parameters of [`account/gatewayOAuth/changed`](super::ServerNotification::AccountGatewayOAuthChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct GatewayOAuthChangedNotification {
    /// Authorization handoff, sent only to the connection that started login.
    pub auth_url: Option<String>,
    pub error: Option<String>,
    pub provider_id: String,
    pub status: GatewayOAuthStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GatewayOAuthChangedNotification {
        optional auth_url "authUrl",
        optional error "error",
        required provider_id "providerId",
        required status "status",
    }
}

/// Result of [`account/gatewayOAuth/login`](super::methods::AccountGatewayOAuthLogin).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayOAuthLoginResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GatewayOAuthLoginResponse {}
}

/// Current effective gateway policy and credential readiness; never contains credentials.
///
/// Result of [`account/gatewayOAuth/read`](super::methods::AccountGatewayOAuthRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct GatewayOAuthReadResponse {
    pub error: Option<String>,
    pub provider_id: String,
    pub provider_name: String,
    /// Whether the selected provider uses gateway OAuth, even when already signed in.
    pub required: bool,
    /// Null when the effective provider does not use gateway OAuth.
    pub status: Option<GatewayOAuthStatus>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GatewayOAuthReadResponse {
        optional error "error",
        required provider_id "providerId",
        required provider_name "providerName",
        required required "required",
        optional status "status",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GatewayOAuthStatus {
    NotReady,
    Started,
    Succeeded,
    Failed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    GatewayOAuthStatus {
        NotReady "notReady",
        Started "started",
        Succeeded "succeeded",
        Failed "failed",
    }
}

/// Parameters of [`account/read`](super::methods::AccountRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountParams {
    /// When `true`, requests a proactive token refresh before returning.
    ///
    /// In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored.
    /// Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
    pub refresh_token: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetAccountParams {
        optional refresh_token "refreshToken",
    }
}

setters! {
    GetAccountParams {
        refresh_token: bool,
    }
}

/// Result of [`account/rateLimits/read`](super::methods::AccountRateLimitsRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAccountRateLimitsResponse {
    /// Account associated with this usage snapshot, when supplied by the backend.
    pub account_id: Option<String>,
    /// Backend permission for ordinary included usage, validated against the active account. Null means unavailable;
    /// clients must not infer recovery from percentages or reset times.
    pub ordinary_usage_allowed: Option<bool>,
    pub rate_limit_reset_credits: Option<RateLimitResetCreditsSummary>,
    /// Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case
    /// contract; an absent banner leaves the client's existing UI unchanged.
    pub rate_limit_upsell: Option<Value>,
    /// Backward-compatible single-bucket view; mirrors the historical payload.
    pub rate_limits: RateLimitSnapshot,
    /// Multi-bucket view keyed by metered `limit_id` (for example, `codex`).
    pub rate_limits_by_limit_id: Option<BTreeMap<String, RateLimitSnapshot>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetAccountRateLimitsResponse {
        optional account_id "accountId",
        optional ordinary_usage_allowed "ordinaryUsageAllowed",
        optional rate_limit_reset_credits "rateLimitResetCredits",
        optional rate_limit_upsell "rateLimitUpsell",
        required rate_limits "rateLimits",
        optional rate_limits_by_limit_id "rateLimitsByLimitId",
    }
}

/// Result of [`account/read`](super::methods::AccountRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAccountResponse {
    pub account: Option<Account>,
    pub requires_openai_auth: bool,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub workspace_routing: Option<WorkspaceRouting>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetAccountResponse {
        optional account "account",
        required requires_openai_auth "requiresOpenaiAuth",
        optional workspace_routing "workspaceRouting",
    }
}

/// Result of [`account/usage/read`](super::methods::AccountUsageRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAccountTokenUsageResponse {
    pub daily_usage_buckets: Option<Vec<AccountTokenUsageDailyBucket>>,
    pub summary: AccountTokenUsageSummary,
    /// Estimated usage when a thread was requested and its billing route is available.
    pub thread_usage: Option<ThreadUsage>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetAccountTokenUsageResponse {
        optional daily_usage_buckets "dailyUsageBuckets",
        required summary "summary",
        optional thread_usage "threadUsage",
    }
}

/// Result of [`account/workspaceMessages/read`](super::methods::AccountWorkspaceMessagesRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetWorkspaceMessagesResponse {
    /// Whether the workspace-message backend route is available for this client.
    pub feature_enabled: bool,
    /// Active workspace messages returned by the backend.
    pub messages: Vec<WorkspaceMessage>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetWorkspaceMessagesResponse {
        required feature_enabled "featureEnabled",
        required messages "messages",
    }
}

/// Parameters of [`account/login/start`](super::methods::AccountLoginStart).
#[derive(Clone)]
#[non_exhaustive]
pub enum LoginAccountParams {
    ApiKey(ApiKeyLoginAccountParams),
    Chatgpt(ChatgptLoginAccountParams),
    ChatgptDeviceCode(ChatgptDeviceCodeLoginAccountParams),
    /// \[UNSTABLE\] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that
    /// Codex-managed ChatGPT auth tokens have.
    ChatgptAuthTokens(ChatgptAuthTokensLoginAccountParams),
    /// \[UNSTABLE\] Managed Amazon Bedrock login is experimental.
    AmazonBedrock(AmazonBedrockLoginAccountParams),
    /// \[UNSTABLE\] Managed Amazon Bedrock AWS access key login is experimental.
    AmazonBedrockAccessKeys(AmazonBedrockAccessKeysLoginAccountParams),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    LoginAccountParams "type" {
        ApiKey "apiKey",
        Chatgpt "chatgpt",
        ChatgptDeviceCode "chatgptDeviceCode",
        ChatgptAuthTokens "chatgptAuthTokens",
        AmazonBedrock "amazonBedrock",
        AmazonBedrockAccessKeys "amazonBedrockAccessKeys",
    }
}

/// Result of [`account/login/start`](super::methods::AccountLoginStart).
#[derive(Clone)]
#[non_exhaustive]
pub enum LoginAccountResponse {
    ApiKey(ApiKeyLoginAccountResponse),
    Chatgpt(ChatgptLoginAccountResponse),
    ChatgptDeviceCode(ChatgptDeviceCodeLoginAccountResponse),
    ChatgptAuthTokens(ChatgptAuthTokensLoginAccountResponse),
    AmazonBedrock(AmazonBedrockLoginAccountResponse),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    LoginAccountResponse "type" {
        ApiKey "apiKey",
        Chatgpt "chatgpt",
        ChatgptDeviceCode "chatgptDeviceCode",
        ChatgptAuthTokens "chatgptAuthTokens",
        AmazonBedrock "amazonBedrock",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LoginAppBrand {
    Codex,
    Chatgpt,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    LoginAppBrand {
        Codex "codex",
        Chatgpt "chatgpt",
    }
}

/// Result of [`account/logout`](super::methods::AccountLogout).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoutAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LogoutAccountResponse {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanType {
    Free,
    Go,
    Plus,
    Pro,
    Prolite,
    Promax,
    Team,
    SelfServeBusinessProlite,
    SelfServeBusinessUsageBased,
    Business,
    Ent26,
    EnterpriseCbpAutomation,
    EnterpriseCbpUsageBased,
    Enterprise,
    Edu,
    EduPlus,
    EduPro,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PlanType {
        Free "free",
        Go "go",
        Plus "plus",
        Pro "pro",
        Prolite "prolite",
        Promax "promax",
        Team "team",
        SelfServeBusinessProlite "self_serve_business_prolite",
        SelfServeBusinessUsageBased "self_serve_business_usage_based",
        Business "business",
        Ent26 "ent26",
        EnterpriseCbpAutomation "enterprise_cbp_automation",
        EnterpriseCbpUsageBased "enterprise_cbp_usage_based",
        Enterprise "enterprise",
        Edu "edu",
        EduPlus "edu_plus",
        EduPro "edu_pro",
        Unknown "unknown",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileBedrockSetupParams {
    pub profile: String,
    pub region: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProfileBedrockSetupParams ["type" "profile"] {
        required profile "profile",
        required region "region",
    }
}

impl ProfileBedrockSetupParams {
    /// With the required fields; everything else is left out.
    pub fn new(profile: impl Into<String>, region: impl Into<String>) -> Self {
        Self { profile: profile.into(), region: region.into(), rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateLimitReachedType {
    RateLimitReached,
    WorkspaceOwnerCreditsDepleted,
    WorkspaceMemberCreditsDepleted,
    WorkspaceOwnerUsageLimitReached,
    WorkspaceMemberUsageLimitReached,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RateLimitReachedType {
        RateLimitReached "rate_limit_reached",
        WorkspaceOwnerCreditsDepleted "workspace_owner_credits_depleted",
        WorkspaceMemberCreditsDepleted "workspace_member_credits_depleted",
        WorkspaceOwnerUsageLimitReached "workspace_owner_usage_limit_reached",
        WorkspaceMemberUsageLimitReached "workspace_member_usage_limit_reached",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitResetCredit {
    /// Backend-provided display description for this credit, or `null` when unavailable.
    pub description: Option<String>,
    /// Unix timestamp in seconds when the credit expires, or `null` if it does not expire.
    pub expires_at: Option<i64>,
    /// Unix timestamp in seconds when the credit was granted.
    pub granted_at: i64,
    /// Opaque backend identifier for this reset credit.
    pub id: String,
    pub reset_type: RateLimitResetType,
    pub status: RateLimitResetCreditStatus,
    /// Backend-provided display title for this credit, or `null` when unavailable.
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RateLimitResetCredit {
        optional description "description",
        optional expires_at "expiresAt",
        required granted_at "grantedAt",
        required id "id",
        required reset_type "resetType",
        required status "status",
        optional title "title",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateLimitResetCreditStatus {
    Available,
    Redeeming,
    Redeemed,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RateLimitResetCreditStatus {
        Available "available",
        Redeeming "redeeming",
        Redeemed "redeemed",
        Unknown "unknown",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitResetCreditsSummary {
    pub available_count: i64,
    /// Detail rows for available reset credits, when the backend provides them.
    ///
    /// `null` means only `availableCount` is known, while an empty array means details were fetched and no available
    /// credits were returned. The backend may cap this list, so its length can be less than `availableCount`.
    pub credits: Option<Vec<RateLimitResetCredit>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RateLimitResetCreditsSummary {
        required available_count "availableCount",
        optional credits "credits",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateLimitResetType {
    CodexRateLimits,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RateLimitResetType {
        CodexRateLimits "codexRateLimits",
        Unknown "unknown",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitSnapshot {
    pub credits: Option<CreditsSnapshot>,
    pub individual_limit: Option<SpendControlLimitSnapshot>,
    pub limit_id: Option<String>,
    pub limit_name: Option<String>,
    /// Normal model whose display name and reasoning options describe this quota alias.
    pub normal_model_slug: Option<String>,
    pub plan_type: Option<PlanType>,
    pub primary: Option<RateLimitWindow>,
    pub rate_limit_reached_type: Option<RateLimitReachedType>,
    pub secondary: Option<RateLimitWindow>,
    /// Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery.
    pub spend_control_reached: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RateLimitSnapshot {
        optional credits "credits",
        optional individual_limit "individualLimit",
        optional limit_id "limitId",
        optional limit_name "limitName",
        optional normal_model_slug "normalModelSlug",
        optional plan_type "planType",
        optional primary "primary",
        optional rate_limit_reached_type "rateLimitReachedType",
        optional secondary "secondary",
        optional spend_control_reached "spendControlReached",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitWindow {
    pub resets_at: Option<i64>,
    pub used_percent: i32,
    pub window_duration_mins: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RateLimitWindow {
        optional resets_at "resetsAt",
        required used_percent "usedPercent",
        optional window_duration_mins "windowDurationMins",
    }
}

/// Parameters of [`account/sendAddCreditsNudgeEmail`](super::methods::AccountSendAddCreditsNudgeEmail).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailParams {
    pub credit_type: AddCreditsNudgeCreditType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SendAddCreditsNudgeEmailParams {
        required credit_type "creditType",
    }
}

impl SendAddCreditsNudgeEmailParams {
    /// With the required fields; everything else is left out.
    pub fn new(credit_type: AddCreditsNudgeCreditType) -> Self {
        Self { credit_type, rest: Map::new() }
    }
}

/// Result of [`account/sendAddCreditsNudgeEmail`](super::methods::AccountSendAddCreditsNudgeEmail).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailResponse {
    pub status: AddCreditsNudgeEmailStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SendAddCreditsNudgeEmailResponse {
        required status "status",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SpendControlLimitSnapshot {
    pub limit: String,
    pub remaining_percent: i32,
    pub resets_at: i64,
    pub used: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SpendControlLimitSnapshot {
        required limit "limit",
        required remaining_percent "remainingPercent",
        required resets_at "resetsAt",
        required used "used",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUsage {
    pub estimated_usage_credits_micros: i64,
    pub estimated_usage_usd_micros: Option<i64>,
    pub groups: Vec<ThreadUsageBreakdownGroup>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUsage {
        required estimated_usage_credits_micros "estimatedUsageCreditsMicros",
        optional estimated_usage_usd_micros "estimatedUsageUsdMicros",
        required groups "groups",
        required thread_id "threadId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUsageBreakdownGroup {
    pub cached_input_tokens: Option<i64>,
    pub estimated_usage_credits_micros: i64,
    pub input_tokens: Option<i64>,
    pub model: Option<String>,
    pub net_new_input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub reasoning_effort: Option<String>,
    pub speed: Option<String>,
    pub total_tokens: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUsageBreakdownGroup {
        optional cached_input_tokens "cachedInputTokens",
        required estimated_usage_credits_micros "estimatedUsageCreditsMicros",
        optional input_tokens "inputTokens",
        optional model "model",
        optional net_new_input_tokens "netNewInputTokens",
        optional output_tokens "outputTokens",
        optional reasoning_effort "reasoningEffort",
        optional speed "speed",
        optional total_tokens "totalTokens",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct WorkspaceMessage {
    /// Unix timestamp (in seconds) when the message was archived.
    pub archived_at: Option<i64>,
    /// Unix timestamp (in seconds) when the message was created.
    pub created_at: Option<i64>,
    pub message_body: String,
    pub message_id: String,
    pub message_type: WorkspaceMessageType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WorkspaceMessage {
        optional archived_at "archivedAt",
        optional created_at "createdAt",
        required message_body "messageBody",
        required message_id "messageId",
        required message_type "messageType",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceMessageType {
    Headline,
    Announcement,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WorkspaceMessageType {
        Headline "headline",
        Announcement "announcement",
        Unknown "unknown",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct WorkspaceRouting {
    pub account_routing_override: AccountRoutingOverride,
    pub backend_origin: String,
    pub chatgpt_account_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WorkspaceRouting {
        required account_routing_override "accountRoutingOverride",
        required backend_origin "backendOrigin",
        required chatgpt_account_id "chatgptAccountId",
    }
}
