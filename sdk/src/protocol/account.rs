// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `account` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, string_enum, tagged_union};

/// `Account` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// `type`: `apiKey`.
    ApiKey(ApiKeyAccount),
    /// `type`: `chatgpt`.
    Chatgpt(ChatgptAccount),
    /// `type`: `amazonBedrock`.
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

/// `AccountLoginCompletedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountLoginCompletedNotification {
    /// `error`.
    pub error: Option<String>,
    /// `loginId`.
    pub login_id: Option<String>,
    /// `onboardingEntrypoint`.
    pub onboarding_entrypoint: Option<DesktopOnboardingEntrypoint>,
    /// `success`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountRateLimitsUpdatedNotification {
    /// `rateLimits`.
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
    /// `NO_CONSTRAINT`.
    NoConstraint,
    /// `us`.
    Us,
    /// `us_cr`.
    UsCr,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    AccountRoutingOverride {
        NoConstraint "NO_CONSTRAINT",
        Us "us",
        UsCr "us_cr",
    }
}

/// `AccountTokenUsageDailyBucket` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountTokenUsageDailyBucket {
    /// `startDate`.
    pub start_date: String,
    /// `tokens`.
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

/// `AccountTokenUsageSummary` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountTokenUsageSummary {
    /// `currentStreakDays`.
    pub current_streak_days: Option<i64>,
    /// `lifetimeTokens`.
    pub lifetime_tokens: Option<i64>,
    /// `longestRunningTurnSec`.
    pub longest_running_turn_sec: Option<i64>,
    /// `longestStreakDays`.
    pub longest_streak_days: Option<i64>,
    /// `peakDailyTokens`.
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

/// `AccountUpdatedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountUpdatedNotification {
    /// `authMode`.
    pub auth_mode: Option<AuthMode>,
    /// `planType`.
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

/// `AddCreditsNudgeCreditType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddCreditsNudgeCreditType {
    /// `credits`.
    Credits,
    /// `usage_limit`.
    UsageLimit,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    AddCreditsNudgeCreditType {
        Credits "credits",
        UsageLimit "usage_limit",
    }
}

/// `AddCreditsNudgeEmailStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddCreditsNudgeEmailStatus {
    /// `sent`.
    Sent,
    /// `cooldown_active`.
    CooldownActive,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    AddCreditsNudgeEmailStatus {
        Sent "sent",
        CooldownActive "cooldown_active",
    }
}

/// \[UNSTABLE\] Managed Amazon Bedrock AWS access key login is experimental.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmazonBedrockAccessKeysLoginAccountParams {
    /// `accessKeyId`.
    pub access_key_id: String,
    /// `region`.
    pub region: String,
    /// `secretAccessKey`.
    pub secret_access_key: String,
    /// `sessionToken`.
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

/// Without what may be a secret.
impl std::fmt::Debug for AmazonBedrockAccessKeysLoginAccountParams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("AmazonBedrockAccessKeysLoginAccountParams")
            .field("region", &self.region)
            .finish_non_exhaustive()
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

/// `AmazonBedrockAccount` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AmazonBedrockAccount {
    /// `usesCodexManagedCredentials`.
    ///
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmazonBedrockLoginAccountParams {
    /// `apiKey`.
    pub api_key: String,
    /// `region`.
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

/// Without what may be a secret.
impl std::fmt::Debug for AmazonBedrockLoginAccountParams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AmazonBedrockLoginAccountParams").field("region", &self.region).finish_non_exhaustive()
    }
}

impl AmazonBedrockLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(api_key: impl Into<String>, region: impl Into<String>) -> Self {
        Self { api_key: api_key.into(), region: region.into(), rest: Map::new() }
    }
}

/// `AmazonBedrockLoginAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AmazonBedrockLoginAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AmazonBedrockLoginAccountResponse ["type" "amazonBedrock"] {}
}

/// `ApiKeyAccount` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiKeyAccount {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApiKeyAccount ["type" "apiKey"] {}
}

/// `ApiKeyLoginAccountParams` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyLoginAccountParams {
    /// `apiKey`.
    pub api_key: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApiKeyLoginAccountParams ["type" "apiKey"] {
        required api_key "apiKey",
    }
}

/// Without what may be a secret.
impl std::fmt::Debug for ApiKeyLoginAccountParams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ApiKeyLoginAccountParams").finish_non_exhaustive()
    }
}

impl ApiKeyLoginAccountParams {
    /// With the required fields; everything else is left out.
    pub fn new(api_key: impl Into<String>) -> Self {
        Self { api_key: api_key.into(), rest: Map::new() }
    }
}

/// `ApiKeyLoginAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// A value this release does not know, kept as it came.
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

/// `AwsCredentialType` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AwsCredentialType {
    /// `accessKeys`.
    AccessKeys,
    /// `bedrockApiKey`.
    BedrockApiKey,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    AwsCredentialType {
        AccessKeys "accessKeys",
        BedrockApiKey "bedrockApiKey",
    }
}

/// `BedrockAwsProfile` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BedrockAwsProfile {
    /// `name`.
    pub name: String,
    /// `region`.
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

/// `BedrockCheckGovCloudRequirementsParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
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
#[derive(Debug, Clone, PartialEq)]
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

/// `BedrockDiscoverParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BedrockDiscoverParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockDiscoverParams {}
}

/// `BedrockDiscoverResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BedrockDiscoverResponse {
    /// `environmentCredentials`.
    pub environment_credentials: Vec<BedrockEnvironmentCredential>,
    /// `profiles`.
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

/// `BedrockEnvironmentCredential` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BedrockEnvironmentCredential {
    /// `region`.
    pub region: Option<String>,
    /// `type`.
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

/// `BedrockSetupParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BedrockSetupParams {
    /// `type`: `profile`.
    Profile(ProfileBedrockSetupParams),
    /// `type`: `environment`.
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

/// `BedrockSetupResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BedrockSetupResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BedrockSetupResponse {}
}

/// `CancelLoginAccountParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelLoginAccountParams {
    /// `loginId`.
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

/// `CancelLoginAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelLoginAccountResponse {
    /// `status`.
    pub status: CancelLoginAccountStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CancelLoginAccountResponse {
        required status "status",
    }
}

/// `CancelLoginAccountStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancelLoginAccountStatus {
    /// `canceled`.
    Canceled,
    /// `notFound`.
    NotFound,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    CancelLoginAccountStatus {
        Canceled "canceled",
        NotFound "notFound",
    }
}

/// `ChatgptAccount` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatgptAccount {
    /// `email`.
    pub email: Option<String>,
    /// `planType`.
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
#[derive(Clone, PartialEq)]
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

/// Without what may be a secret.
impl std::fmt::Debug for ChatgptAuthTokensLoginAccountParams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ChatgptAuthTokensLoginAccountParams")
            .field("chatgpt_account_id", &self.chatgpt_account_id)
            .field("chatgpt_plan_type", &self.chatgpt_plan_type)
            .finish_non_exhaustive()
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

/// `ChatgptAuthTokensLoginAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatgptAuthTokensLoginAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptAuthTokensLoginAccountResponse ["type" "chatgptAuthTokens"] {}
}

/// `ChatgptAuthTokensRefreshParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshParams {
    /// Workspace/account identifier that Codex was previously using.
    ///
    /// Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct
    /// workspace.
    ///
    /// This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    pub previous_account_id: Option<String>,
    /// `reason`.
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

/// `ChatgptAuthTokensRefreshReason` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatgptAuthTokensRefreshReason {
    /// `unauthorized`.
    Unauthorized,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ChatgptAuthTokensRefreshReason {
        Unauthorized "unauthorized",
    }
}

/// `ChatgptAuthTokensRefreshResponse` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshResponse {
    /// `accessToken`.
    pub access_token: String,
    /// `chatgptAccountId`.
    pub chatgpt_account_id: String,
    /// `chatgptPlanType`.
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

/// Without what may be a secret.
impl std::fmt::Debug for ChatgptAuthTokensRefreshResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ChatgptAuthTokensRefreshResponse")
            .field("chatgpt_account_id", &self.chatgpt_account_id)
            .field("chatgpt_plan_type", &self.chatgpt_plan_type)
            .finish_non_exhaustive()
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

/// `ChatgptDeviceCodeLoginAccountParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatgptDeviceCodeLoginAccountParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ChatgptDeviceCodeLoginAccountParams ["type" "chatgptDeviceCode"] {}
}

/// `ChatgptDeviceCodeLoginAccountResponse` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatgptDeviceCodeLoginAccountResponse {
    /// `loginId`.
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

/// Without what may be a secret.
impl std::fmt::Debug for ChatgptDeviceCodeLoginAccountResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ChatgptDeviceCodeLoginAccountResponse")
            .field("login_id", &self.login_id)
            .field("verification_url", &self.verification_url)
            .finish_non_exhaustive()
    }
}

/// `ChatgptLoginAccountParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatgptLoginAccountParams {
    /// `appBrand`.
    pub app_brand: Option<LoginAppBrand>,
    /// `codexStreamlinedLogin`.
    pub codex_streamlined_login: Option<bool>,
    /// `useHostedLoginSuccessPage`.
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

/// `ChatgptLoginAccountResponse` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatgptLoginAccountResponse {
    /// URL the client should open in a browser to initiate the OAuth flow.
    pub auth_url: String,
    /// `loginId`.
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

/// Without what may be a secret.
impl std::fmt::Debug for ChatgptLoginAccountResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ChatgptLoginAccountResponse").field("login_id", &self.login_id).finish_non_exhaustive()
    }
}

/// `ConsumeAccountRateLimitResetCreditOutcome` of the protocol.
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
    /// A value this release does not know, kept as it came.
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

/// `ConsumeAccountRateLimitResetCreditParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
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

/// `ConsumeAccountRateLimitResetCreditResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumeAccountRateLimitResetCreditResponse {
    /// `outcome`.
    pub outcome: ConsumeAccountRateLimitResetCreditOutcome,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConsumeAccountRateLimitResetCreditResponse {
        required outcome "outcome",
    }
}

/// `CreditsSnapshot` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditsSnapshot {
    /// `balance`.
    pub balance: Option<String>,
    /// `hasCredits`.
    pub has_credits: bool,
    /// `unlimited`.
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

/// `DesktopOnboardingEntrypoint` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DesktopOnboardingEntrypoint {
    /// `life_sciences`.
    LifeSciences,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    DesktopOnboardingEntrypoint {
        LifeSciences "life_sciences",
    }
}

/// `EnvironmentBedrockSetupParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentBedrockSetupParams {
    /// `region`.
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

/// `GatewayOAuthCancelResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewayOAuthCancelResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GatewayOAuthCancelResponse {}
}

/// `GatewayOAuthChangedNotification` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayOAuthChangedNotification {
    /// Authorization handoff, sent only to the connection that started login.
    pub auth_url: Option<String>,
    /// `error`.
    pub error: Option<String>,
    /// `providerId`.
    pub provider_id: String,
    /// `status`.
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

/// Without what may be a secret.
impl std::fmt::Debug for GatewayOAuthChangedNotification {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("GatewayOAuthChangedNotification")
            .field("error", &self.error)
            .field("provider_id", &self.provider_id)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// `GatewayOAuthLoginResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewayOAuthLoginResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GatewayOAuthLoginResponse {}
}

/// Current effective gateway policy and credential readiness; never contains credentials.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayOAuthReadResponse {
    /// `error`.
    pub error: Option<String>,
    /// `providerId`.
    pub provider_id: String,
    /// `providerName`.
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

/// `GatewayOAuthStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GatewayOAuthStatus {
    /// `notReady`.
    NotReady,
    /// `started`.
    Started,
    /// `succeeded`.
    Succeeded,
    /// `failed`.
    Failed,
    /// A value this release does not know, kept as it came.
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

/// `GetAccountParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
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

/// `GetAccountRateLimitsResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountRateLimitsResponse {
    /// Account associated with this usage snapshot, when supplied by the backend.
    pub account_id: Option<String>,
    /// Backend permission for ordinary included usage, validated against the active account. Null means unavailable;
    /// clients must not infer recovery from percentages or reset times.
    pub ordinary_usage_allowed: Option<bool>,
    /// `rateLimitResetCredits`.
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

/// `GetAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountResponse {
    /// `account`.
    pub account: Option<Account>,
    /// `requiresOpenaiAuth`.
    pub requires_openai_auth: bool,
    /// `workspaceRouting`.
    ///
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

/// `GetAccountTokenUsageResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccountTokenUsageResponse {
    /// `dailyUsageBuckets`.
    pub daily_usage_buckets: Option<Vec<AccountTokenUsageDailyBucket>>,
    /// `summary`.
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

/// `GetWorkspaceMessagesResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
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

/// `LoginAccountParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginAccountParams {
    /// `type`: `apiKey`.
    ApiKey(ApiKeyLoginAccountParams),
    /// `type`: `chatgpt`.
    Chatgpt(ChatgptLoginAccountParams),
    /// `type`: `chatgptDeviceCode`.
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

/// `LoginAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginAccountResponse {
    /// `type`: `apiKey`.
    ApiKey(ApiKeyLoginAccountResponse),
    /// `type`: `chatgpt`.
    Chatgpt(ChatgptLoginAccountResponse),
    /// `type`: `chatgptDeviceCode`.
    ChatgptDeviceCode(ChatgptDeviceCodeLoginAccountResponse),
    /// `type`: `chatgptAuthTokens`.
    ChatgptAuthTokens(ChatgptAuthTokensLoginAccountResponse),
    /// `type`: `amazonBedrock`.
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

/// `LoginAppBrand` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LoginAppBrand {
    /// `codex`.
    Codex,
    /// `chatgpt`.
    Chatgpt,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    LoginAppBrand {
        Codex "codex",
        Chatgpt "chatgpt",
    }
}

/// `LogoutAccountResponse` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LogoutAccountResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LogoutAccountResponse {}
}

/// `PlanType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlanType {
    /// `free`.
    Free,
    /// `go`.
    Go,
    /// `plus`.
    Plus,
    /// `pro`.
    Pro,
    /// `prolite`.
    Prolite,
    /// `promax`.
    Promax,
    /// `team`.
    Team,
    /// `self_serve_business_prolite`.
    SelfServeBusinessProlite,
    /// `self_serve_business_usage_based`.
    SelfServeBusinessUsageBased,
    /// `business`.
    Business,
    /// `ent26`.
    Ent26,
    /// `enterprise_cbp_automation`.
    EnterpriseCbpAutomation,
    /// `enterprise_cbp_usage_based`.
    EnterpriseCbpUsageBased,
    /// `enterprise`.
    Enterprise,
    /// `edu`.
    Edu,
    /// `edu_plus`.
    EduPlus,
    /// `edu_pro`.
    EduPro,
    /// `unknown`.
    Unknown,
    /// A value this release does not know, kept as it came.
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

/// `ProfileBedrockSetupParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileBedrockSetupParams {
    /// `profile`.
    pub profile: String,
    /// `region`.
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

/// `RateLimitReachedType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateLimitReachedType {
    /// `rate_limit_reached`.
    RateLimitReached,
    /// `workspace_owner_credits_depleted`.
    WorkspaceOwnerCreditsDepleted,
    /// `workspace_member_credits_depleted`.
    WorkspaceMemberCreditsDepleted,
    /// `workspace_owner_usage_limit_reached`.
    WorkspaceOwnerUsageLimitReached,
    /// `workspace_member_usage_limit_reached`.
    WorkspaceMemberUsageLimitReached,
    /// A value this release does not know, kept as it came.
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

/// `RateLimitResetCredit` of the protocol.
#[derive(Debug, Clone, PartialEq)]
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
    /// `resetType`.
    pub reset_type: RateLimitResetType,
    /// `status`.
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

/// `RateLimitResetCreditStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateLimitResetCreditStatus {
    /// `available`.
    Available,
    /// `redeeming`.
    Redeeming,
    /// `redeemed`.
    Redeemed,
    /// `unknown`.
    Unknown,
    /// A value this release does not know, kept as it came.
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

/// `RateLimitResetCreditsSummary` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateLimitResetCreditsSummary {
    /// `availableCount`.
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

/// `RateLimitResetType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateLimitResetType {
    /// `codexRateLimits`.
    CodexRateLimits,
    /// `unknown`.
    Unknown,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    RateLimitResetType {
        CodexRateLimits "codexRateLimits",
        Unknown "unknown",
    }
}

/// `RateLimitSnapshot` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitSnapshot {
    /// `credits`.
    pub credits: Option<CreditsSnapshot>,
    /// `individualLimit`.
    pub individual_limit: Option<SpendControlLimitSnapshot>,
    /// `limitId`.
    pub limit_id: Option<String>,
    /// `limitName`.
    pub limit_name: Option<String>,
    /// Normal model whose display name and reasoning options describe this quota alias.
    pub normal_model_slug: Option<String>,
    /// `planType`.
    pub plan_type: Option<PlanType>,
    /// `primary`.
    pub primary: Option<RateLimitWindow>,
    /// `rateLimitReachedType`.
    pub rate_limit_reached_type: Option<RateLimitReachedType>,
    /// `secondary`.
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

/// `RateLimitWindow` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateLimitWindow {
    /// `resetsAt`.
    pub resets_at: Option<i64>,
    /// `usedPercent`.
    pub used_percent: i32,
    /// `windowDurationMins`.
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

/// `SendAddCreditsNudgeEmailParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailParams {
    /// `creditType`.
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

/// `SendAddCreditsNudgeEmailResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailResponse {
    /// `status`.
    pub status: AddCreditsNudgeEmailStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SendAddCreditsNudgeEmailResponse {
        required status "status",
    }
}

/// `SpendControlLimitSnapshot` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SpendControlLimitSnapshot {
    /// `limit`.
    pub limit: String,
    /// `remainingPercent`.
    pub remaining_percent: i32,
    /// `resetsAt`.
    pub resets_at: i64,
    /// `used`.
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

/// `ThreadUsage` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreadUsage {
    /// `estimatedUsageCreditsMicros`.
    pub estimated_usage_credits_micros: i64,
    /// `estimatedUsageUsdMicros`.
    pub estimated_usage_usd_micros: Option<i64>,
    /// `groups`.
    pub groups: Vec<ThreadUsageBreakdownGroup>,
    /// `threadId`.
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

/// `ThreadUsageBreakdownGroup` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreadUsageBreakdownGroup {
    /// `cachedInputTokens`.
    pub cached_input_tokens: Option<i64>,
    /// `estimatedUsageCreditsMicros`.
    pub estimated_usage_credits_micros: i64,
    /// `inputTokens`.
    pub input_tokens: Option<i64>,
    /// `model`.
    pub model: Option<String>,
    /// `netNewInputTokens`.
    pub net_new_input_tokens: Option<i64>,
    /// `outputTokens`.
    pub output_tokens: Option<i64>,
    /// `reasoningEffort`.
    pub reasoning_effort: Option<String>,
    /// `speed`.
    pub speed: Option<String>,
    /// `totalTokens`.
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

/// `WorkspaceMessage` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceMessage {
    /// Unix timestamp (in seconds) when the message was archived.
    pub archived_at: Option<i64>,
    /// Unix timestamp (in seconds) when the message was created.
    pub created_at: Option<i64>,
    /// `messageBody`.
    pub message_body: String,
    /// `messageId`.
    pub message_id: String,
    /// `messageType`.
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

/// `WorkspaceMessageType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceMessageType {
    /// `headline`.
    Headline,
    /// `announcement`.
    Announcement,
    /// `unknown`.
    Unknown,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    WorkspaceMessageType {
        Headline "headline",
        Announcement "announcement",
        Unknown "unknown",
    }
}

/// `WorkspaceRouting` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceRouting {
    /// `accountRoutingOverride`.
    pub account_routing_override: AccountRoutingOverride,
    /// `backendOrigin`.
    pub backend_origin: String,
    /// `chatgptAccountId`.
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
