// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! One method a request of the protocol, grouped as the protocol groups them: `thread/start` is
//! [`requests.thread().start(params)`](ThreadRequests::start).

use super::methods;
use crate::wire::Requester;

/// Every request of the protocol over one connection.
#[derive(Debug)]
pub struct Requests<'a, C> {
    requester: &'a C,
}

impl<'a, C: Requester> Requests<'a, C> {
    /// Over this connection.
    pub fn new(requester: &'a C) -> Self {
        Self { requester }
    }

    /// Requests of the group `account`.
    pub fn account(&self) -> AccountRequests<'a, C> {
        AccountRequests { requester: self.requester }
    }

    /// Requests of the group `app`.
    pub fn app(&self) -> AppRequests<'a, C> {
        AppRequests { requester: self.requester }
    }

    /// Requests of the group `collaborationMode`.
    pub fn collaboration_mode(&self) -> CollaborationModeRequests<'a, C> {
        CollaborationModeRequests { requester: self.requester }
    }

    /// Requests of the group `command`.
    pub fn command(&self) -> CommandRequests<'a, C> {
        CommandRequests { requester: self.requester }
    }

    /// Requests of the group `config`.
    pub fn config(&self) -> ConfigRequests<'a, C> {
        ConfigRequests { requester: self.requester }
    }

    /// Requests of the group `configRequirements`.
    pub fn config_requirements(&self) -> ConfigRequirementsRequests<'a, C> {
        ConfigRequirementsRequests { requester: self.requester }
    }

    /// Requests of the group `environment`.
    pub fn environment(&self) -> EnvironmentRequests<'a, C> {
        EnvironmentRequests { requester: self.requester }
    }

    /// Requests of the group `experimentalFeature`.
    pub fn experimental_feature(&self) -> ExperimentalFeatureRequests<'a, C> {
        ExperimentalFeatureRequests { requester: self.requester }
    }

    /// Requests of the group `externalAgentConfig`.
    pub fn external_agent_config(&self) -> ExternalAgentConfigRequests<'a, C> {
        ExternalAgentConfigRequests { requester: self.requester }
    }

    /// Requests of the group `feedback`.
    pub fn feedback(&self) -> FeedbackRequests<'a, C> {
        FeedbackRequests { requester: self.requester }
    }

    /// Requests of the group `fs`.
    pub fn fs(&self) -> FsRequests<'a, C> {
        FsRequests { requester: self.requester }
    }

    /// Requests of the group `fuzzyFileSearch`.
    pub fn fuzzy_file_search(&self) -> FuzzyFileSearchRequests<'a, C> {
        FuzzyFileSearchRequests { requester: self.requester }
    }

    /// Requests of the group `hooks`.
    pub fn hooks(&self) -> HooksRequests<'a, C> {
        HooksRequests { requester: self.requester }
    }

    /// Requests of the group `marketplace`.
    pub fn marketplace(&self) -> MarketplaceRequests<'a, C> {
        MarketplaceRequests { requester: self.requester }
    }

    /// Requests of the group `mcpServer`.
    pub fn mcp_server(&self) -> McpServerRequests<'a, C> {
        McpServerRequests { requester: self.requester }
    }

    /// Requests of the group `mcpServerStatus`.
    pub fn mcp_server_status(&self) -> McpServerStatusRequests<'a, C> {
        McpServerStatusRequests { requester: self.requester }
    }

    /// Requests of the group `memory`.
    pub fn memory(&self) -> MemoryRequests<'a, C> {
        MemoryRequests { requester: self.requester }
    }

    /// Requests of the group `model`.
    pub fn model(&self) -> ModelRequests<'a, C> {
        ModelRequests { requester: self.requester }
    }

    /// Requests of the group `modelProvider`.
    pub fn model_provider(&self) -> ModelProviderRequests<'a, C> {
        ModelProviderRequests { requester: self.requester }
    }

    /// Requests of the group `permissionProfile`.
    pub fn permission_profile(&self) -> PermissionProfileRequests<'a, C> {
        PermissionProfileRequests { requester: self.requester }
    }

    /// Requests of the group `plugin`.
    pub fn plugin(&self) -> PluginRequests<'a, C> {
        PluginRequests { requester: self.requester }
    }

    /// Requests of the group `process`.
    pub fn process(&self) -> ProcessRequests<'a, C> {
        ProcessRequests { requester: self.requester }
    }

    /// Requests of the group `project`.
    pub fn project(&self) -> ProjectRequests<'a, C> {
        ProjectRequests { requester: self.requester }
    }

    /// Requests of the group `remoteControl`.
    pub fn remote_control(&self) -> RemoteControlRequests<'a, C> {
        RemoteControlRequests { requester: self.requester }
    }

    /// Requests of the group `review`.
    pub fn review(&self) -> ReviewRequests<'a, C> {
        ReviewRequests { requester: self.requester }
    }

    /// Requests of the group `rollout`.
    pub fn rollout(&self) -> RolloutRequests<'a, C> {
        RolloutRequests { requester: self.requester }
    }

    /// Requests of the group `server`.
    pub fn server(&self) -> ServerRequests<'a, C> {
        ServerRequests { requester: self.requester }
    }

    /// Requests without a group.
    pub fn session(&self) -> SessionRequests<'a, C> {
        SessionRequests { requester: self.requester }
    }

    /// Requests of the group `skills`.
    pub fn skills(&self) -> SkillsRequests<'a, C> {
        SkillsRequests { requester: self.requester }
    }

    /// Requests of the group `thread`.
    pub fn thread(&self) -> ThreadRequests<'a, C> {
        ThreadRequests { requester: self.requester }
    }

    /// Requests of the group `threadSection`.
    pub fn thread_section(&self) -> ThreadSectionRequests<'a, C> {
        ThreadSectionRequests { requester: self.requester }
    }

    /// Requests of the group `turn`.
    pub fn turn(&self) -> TurnRequests<'a, C> {
        TurnRequests { requester: self.requester }
    }

    /// Requests of the group `userVerification`.
    pub fn user_verification(&self) -> UserVerificationRequests<'a, C> {
        UserVerificationRequests { requester: self.requester }
    }

    /// Requests of the group `windowsSandbox`.
    pub fn windows_sandbox(&self) -> WindowsSandboxRequests<'a, C> {
        WindowsSandboxRequests { requester: self.requester }
    }
}

/// Requests of the group `account`.
#[derive(Debug)]
pub struct AccountRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> AccountRequests<'_, C> {
    /// `account/gatewayOAuth/read`.
    pub async fn gateway_o_auth_read(&self) -> Result<super::GatewayOAuthReadResponse, C::Error> {
        self.requester.request::<methods::AccountGatewayOAuthRead>(()).await
    }

    /// `account/gatewayOAuth/login`.
    pub async fn gateway_o_auth_login(&self) -> Result<super::GatewayOAuthLoginResponse, C::Error> {
        self.requester.request::<methods::AccountGatewayOAuthLogin>(()).await
    }

    /// `account/gatewayOAuth/cancel`.
    pub async fn gateway_o_auth_cancel(&self) -> Result<super::GatewayOAuthCancelResponse, C::Error> {
        self.requester.request::<methods::AccountGatewayOAuthCancel>(()).await
    }

    /// `account/login/start`.
    pub async fn login_start(
        &self,
        params: super::LoginAccountParams,
    ) -> Result<super::LoginAccountResponse, C::Error> {
        self.requester.request::<methods::AccountLoginStart>(params).await
    }

    /// `account/bedrock/discover`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn bedrock_discover(
        &self,
        params: super::BedrockDiscoverParams,
    ) -> Result<super::BedrockDiscoverResponse, C::Error> {
        self.requester.request::<methods::AccountBedrockDiscover>(params).await
    }

    /// `account/bedrock/setup`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn bedrock_setup(
        &self,
        params: super::BedrockSetupParams,
    ) -> Result<super::BedrockSetupResponse, C::Error> {
        self.requester.request::<methods::AccountBedrockSetup>(params).await
    }

    /// `account/bedrock/checkGovCloudRequirements`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn bedrock_check_gov_cloud_requirements(
        &self,
        params: super::BedrockCheckGovCloudRequirementsParams,
    ) -> Result<super::BedrockCheckGovCloudRequirementsResponse, C::Error> {
        self.requester.request::<methods::AccountBedrockCheckGovCloudRequirements>(params).await
    }

    /// `account/login/cancel`.
    pub async fn login_cancel(
        &self,
        params: super::CancelLoginAccountParams,
    ) -> Result<super::CancelLoginAccountResponse, C::Error> {
        self.requester.request::<methods::AccountLoginCancel>(params).await
    }

    /// `account/logout`.
    pub async fn logout(&self) -> Result<super::LogoutAccountResponse, C::Error> {
        self.requester.request::<methods::AccountLogout>(()).await
    }

    /// `account/rateLimits/read`.
    pub async fn rate_limits_read(
        &self,
        params: Option<super::GetAccountRateLimitsParams>,
    ) -> Result<super::GetAccountRateLimitsResponse, C::Error> {
        self.requester.request::<methods::AccountRateLimitsRead>(params).await
    }

    /// `account/rateLimitResetCredit/consume`.
    pub async fn rate_limit_reset_credit_consume(
        &self,
        params: super::ConsumeAccountRateLimitResetCreditParams,
    ) -> Result<super::ConsumeAccountRateLimitResetCreditResponse, C::Error> {
        self.requester.request::<methods::AccountRateLimitResetCreditConsume>(params).await
    }

    /// `account/usage/read`.
    pub async fn usage_read(
        &self,
        params: Option<super::GetAccountTokenUsageParams>,
    ) -> Result<super::GetAccountTokenUsageResponse, C::Error> {
        self.requester.request::<methods::AccountUsageRead>(params).await
    }

    /// `account/workspaceMessages/read`.
    pub async fn workspace_messages_read(&self) -> Result<super::GetWorkspaceMessagesResponse, C::Error> {
        self.requester.request::<methods::AccountWorkspaceMessagesRead>(()).await
    }

    /// `account/sendAddCreditsNudgeEmail`.
    pub async fn send_add_credits_nudge_email(
        &self,
        params: super::SendAddCreditsNudgeEmailParams,
    ) -> Result<super::SendAddCreditsNudgeEmailResponse, C::Error> {
        self.requester.request::<methods::AccountSendAddCreditsNudgeEmail>(params).await
    }

    /// `account/read`.
    pub async fn read(&self, params: super::GetAccountParams) -> Result<super::GetAccountResponse, C::Error> {
        self.requester.request::<methods::AccountRead>(params).await
    }
}

/// Requests of the group `app`.
#[derive(Debug)]
pub struct AppRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> AppRequests<'_, C> {
    /// `app/read`.
    pub async fn read(&self, params: super::AppsReadParams) -> Result<super::AppsReadResponse, C::Error> {
        self.requester.request::<methods::AppRead>(params).await
    }

    /// `app/list`.
    pub async fn list(&self, params: super::AppsListParams) -> Result<super::AppsListResponse, C::Error> {
        self.requester.request::<methods::AppList>(params).await
    }

    /// `app/installed`.
    pub async fn installed(
        &self,
        params: super::AppsInstalledParams,
    ) -> Result<super::AppsInstalledResponse, C::Error> {
        self.requester.request::<methods::AppInstalled>(params).await
    }
}

/// Requests of the group `collaborationMode`.
#[derive(Debug)]
pub struct CollaborationModeRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> CollaborationModeRequests<'_, C> {
    /// Lists collaboration mode presets.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `collaborationMode/list`.
    pub async fn list(
        &self,
        params: super::CollaborationModeListParams,
    ) -> Result<super::CollaborationModeListResponse, C::Error> {
        self.requester.request::<methods::CollaborationModeList>(params).await
    }
}

/// Requests of the group `command`.
#[derive(Debug)]
pub struct CommandRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> CommandRequests<'_, C> {
    /// Execute a standalone command (argv vector) under the server's sandbox.
    ///
    /// Method `command/exec`.
    pub async fn exec(&self, params: super::CommandExecParams) -> Result<super::CommandExecResponse, C::Error> {
        self.requester.request::<methods::CommandExec>(params).await
    }

    /// Write stdin bytes to a running `command/exec` session or close stdin.
    ///
    /// Method `command/exec/write`.
    pub async fn exec_write(
        &self,
        params: super::CommandExecWriteParams,
    ) -> Result<super::CommandExecWriteResponse, C::Error> {
        self.requester.request::<methods::CommandExecWrite>(params).await
    }

    /// Terminate a running `command/exec` session by client-supplied `processId`.
    ///
    /// Method `command/exec/terminate`.
    pub async fn exec_terminate(
        &self,
        params: super::CommandExecTerminateParams,
    ) -> Result<super::CommandExecTerminateResponse, C::Error> {
        self.requester.request::<methods::CommandExecTerminate>(params).await
    }

    /// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
    ///
    /// Method `command/exec/resize`.
    pub async fn exec_resize(
        &self,
        params: super::CommandExecResizeParams,
    ) -> Result<super::CommandExecResizeResponse, C::Error> {
        self.requester.request::<methods::CommandExecResize>(params).await
    }
}

/// Requests of the group `config`.
#[derive(Debug)]
pub struct ConfigRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ConfigRequests<'_, C> {
    /// `config/mcpServer/reload`.
    pub async fn mcp_server_reload(&self) -> Result<super::McpServerRefreshResponse, C::Error> {
        self.requester.request::<methods::ConfigMcpServerReload>(()).await
    }

    /// `config/read`.
    pub async fn read(&self, params: super::ConfigReadParams) -> Result<super::ConfigReadResponse, C::Error> {
        self.requester.request::<methods::ConfigRead>(params).await
    }

    /// `config/value/write`.
    pub async fn value_write(
        &self,
        params: super::ConfigValueWriteParams,
    ) -> Result<super::ConfigWriteResponse, C::Error> {
        self.requester.request::<methods::ConfigValueWrite>(params).await
    }

    /// `config/batchWrite`.
    pub async fn batch_write(
        &self,
        params: super::ConfigBatchWriteParams,
    ) -> Result<super::ConfigWriteResponse, C::Error> {
        self.requester.request::<methods::ConfigBatchWrite>(params).await
    }
}

/// Requests of the group `configRequirements`.
#[derive(Debug)]
pub struct ConfigRequirementsRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ConfigRequirementsRequests<'_, C> {
    /// `configRequirements/read`.
    pub async fn read(&self) -> Result<super::ConfigRequirementsReadResponse, C::Error> {
        self.requester.request::<methods::ConfigRequirementsRead>(()).await
    }
}

/// Requests of the group `environment`.
#[derive(Debug)]
pub struct EnvironmentRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> EnvironmentRequests<'_, C> {
    /// Adds or replaces a remote environment by id for later selection.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `environment/add`.
    pub async fn add(&self, params: super::EnvironmentAddParams) -> Result<super::EnvironmentAddResponse, C::Error> {
        self.requester.request::<methods::EnvironmentAdd>(params).await
    }

    /// Reads information from a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `environment/info`.
    pub async fn info(&self, params: super::EnvironmentInfoParams) -> Result<super::EnvironmentInfoResponse, C::Error> {
        self.requester.request::<methods::EnvironmentInfo>(params).await
    }

    /// Reads the current status of a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `environment/status`.
    pub async fn status(
        &self,
        params: super::EnvironmentStatusParams,
    ) -> Result<super::EnvironmentStatusResponse, C::Error> {
        self.requester.request::<methods::EnvironmentStatus>(params).await
    }
}

/// Requests of the group `experimentalFeature`.
#[derive(Debug)]
pub struct ExperimentalFeatureRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ExperimentalFeatureRequests<'_, C> {
    /// `experimentalFeature/list`.
    pub async fn list(
        &self,
        params: super::ExperimentalFeatureListParams,
    ) -> Result<super::ExperimentalFeatureListResponse, C::Error> {
        self.requester.request::<methods::ExperimentalFeatureList>(params).await
    }

    /// `experimentalFeature/enablement/set`.
    pub async fn enablement_set(
        &self,
        params: super::ExperimentalFeatureEnablementSetParams,
    ) -> Result<super::ExperimentalFeatureEnablementSetResponse, C::Error> {
        self.requester.request::<methods::ExperimentalFeatureEnablementSet>(params).await
    }
}

/// Requests of the group `externalAgentConfig`.
#[derive(Debug)]
pub struct ExternalAgentConfigRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ExternalAgentConfigRequests<'_, C> {
    /// `externalAgentConfig/detect`.
    pub async fn detect(
        &self,
        params: super::ExternalAgentConfigDetectParams,
    ) -> Result<super::ExternalAgentConfigDetectResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigDetect>(params).await
    }

    /// `externalAgentConfig/import`.
    pub async fn import(
        &self,
        params: super::ExternalAgentConfigImportParams,
    ) -> Result<super::ExternalAgentConfigImportResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigImport>(params).await
    }

    /// `externalAgentConfig/import/recordHistory`.
    pub async fn import_record_history(
        &self,
        params: super::ExternalAgentConfigImportHistoryRecordParams,
    ) -> Result<super::ExternalAgentConfigImportHistoryRecordResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigImportRecordHistory>(params).await
    }

    /// `externalAgentConfig/import/readHistories`.
    pub async fn import_read_histories(
        &self,
    ) -> Result<super::ExternalAgentConfigImportHistoriesReadResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigImportReadHistories>(()).await
    }
}

/// Requests of the group `feedback`.
#[derive(Debug)]
pub struct FeedbackRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> FeedbackRequests<'_, C> {
    /// `feedback/upload`.
    pub async fn upload(&self, params: super::FeedbackUploadParams) -> Result<super::FeedbackUploadResponse, C::Error> {
        self.requester.request::<methods::FeedbackUpload>(params).await
    }
}

/// Requests of the group `fs`.
#[derive(Debug)]
pub struct FsRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> FsRequests<'_, C> {
    /// `fs/readFile`.
    pub async fn read_file(&self, params: super::FsReadFileParams) -> Result<super::FsReadFileResponse, C::Error> {
        self.requester.request::<methods::FsReadFile>(params).await
    }

    /// `fs/writeFile`.
    pub async fn write_file(&self, params: super::FsWriteFileParams) -> Result<super::FsWriteFileResponse, C::Error> {
        self.requester.request::<methods::FsWriteFile>(params).await
    }

    /// `fs/createDirectory`.
    pub async fn create_directory(
        &self,
        params: super::FsCreateDirectoryParams,
    ) -> Result<super::FsCreateDirectoryResponse, C::Error> {
        self.requester.request::<methods::FsCreateDirectory>(params).await
    }

    /// `fs/getMetadata`.
    pub async fn get_metadata(
        &self,
        params: super::FsGetMetadataParams,
    ) -> Result<super::FsGetMetadataResponse, C::Error> {
        self.requester.request::<methods::FsGetMetadata>(params).await
    }

    /// `fs/readDirectory`.
    pub async fn read_directory(
        &self,
        params: super::FsReadDirectoryParams,
    ) -> Result<super::FsReadDirectoryResponse, C::Error> {
        self.requester.request::<methods::FsReadDirectory>(params).await
    }

    /// `fs/remove`.
    pub async fn remove(&self, params: super::FsRemoveParams) -> Result<super::FsRemoveResponse, C::Error> {
        self.requester.request::<methods::FsRemove>(params).await
    }

    /// `fs/copy`.
    pub async fn copy(&self, params: super::FsCopyParams) -> Result<super::FsCopyResponse, C::Error> {
        self.requester.request::<methods::FsCopy>(params).await
    }

    /// `fs/watch`.
    pub async fn watch(&self, params: super::FsWatchParams) -> Result<super::FsWatchResponse, C::Error> {
        self.requester.request::<methods::FsWatch>(params).await
    }

    /// `fs/unwatch`.
    pub async fn unwatch(&self, params: super::FsUnwatchParams) -> Result<super::FsUnwatchResponse, C::Error> {
        self.requester.request::<methods::FsUnwatch>(params).await
    }
}

/// Requests of the group `fuzzyFileSearch`.
#[derive(Debug)]
pub struct FuzzyFileSearchRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> FuzzyFileSearchRequests<'_, C> {
    /// `fuzzyFileSearch/sessionStart`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn session_start(
        &self,
        params: super::FuzzyFileSearchSessionStartParams,
    ) -> Result<super::FuzzyFileSearchSessionStartResponse, C::Error> {
        self.requester.request::<methods::FuzzyFileSearchSessionStart>(params).await
    }

    /// `fuzzyFileSearch/sessionUpdate`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn session_update(
        &self,
        params: super::FuzzyFileSearchSessionUpdateParams,
    ) -> Result<super::FuzzyFileSearchSessionUpdateResponse, C::Error> {
        self.requester.request::<methods::FuzzyFileSearchSessionUpdate>(params).await
    }

    /// `fuzzyFileSearch/sessionStop`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn session_stop(
        &self,
        params: super::FuzzyFileSearchSessionStopParams,
    ) -> Result<super::FuzzyFileSearchSessionStopResponse, C::Error> {
        self.requester.request::<methods::FuzzyFileSearchSessionStop>(params).await
    }
}

/// Requests of the group `hooks`.
#[derive(Debug)]
pub struct HooksRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> HooksRequests<'_, C> {
    /// `hooks/list`.
    pub async fn list(&self, params: super::HooksListParams) -> Result<super::HooksListResponse, C::Error> {
        self.requester.request::<methods::HooksList>(params).await
    }
}

/// Requests of the group `marketplace`.
#[derive(Debug)]
pub struct MarketplaceRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> MarketplaceRequests<'_, C> {
    /// `marketplace/add`.
    pub async fn add(&self, params: super::MarketplaceAddParams) -> Result<super::MarketplaceAddResponse, C::Error> {
        self.requester.request::<methods::MarketplaceAdd>(params).await
    }

    /// `marketplace/remove`.
    pub async fn remove(
        &self,
        params: super::MarketplaceRemoveParams,
    ) -> Result<super::MarketplaceRemoveResponse, C::Error> {
        self.requester.request::<methods::MarketplaceRemove>(params).await
    }

    /// `marketplace/upgrade`.
    pub async fn upgrade(
        &self,
        params: super::MarketplaceUpgradeParams,
    ) -> Result<super::MarketplaceUpgradeResponse, C::Error> {
        self.requester.request::<methods::MarketplaceUpgrade>(params).await
    }
}

/// Requests of the group `mcpServer`.
#[derive(Debug)]
pub struct McpServerRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> McpServerRequests<'_, C> {
    /// `mcpServer/oauth/login`.
    pub async fn oauth_login(
        &self,
        params: super::McpServerOauthLoginParams,
    ) -> Result<super::McpServerOauthLoginResponse, C::Error> {
        self.requester.request::<methods::McpServerOauthLogin>(params).await
    }

    /// `mcpServer/resource/read`.
    pub async fn resource_read(
        &self,
        params: super::McpResourceReadParams,
    ) -> Result<super::McpResourceReadResponse, C::Error> {
        self.requester.request::<methods::McpServerResourceRead>(params).await
    }

    /// `mcpServer/event/stream/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn event_stream_start(
        &self,
        params: super::McpServerEventStreamStartParams,
    ) -> Result<super::McpServerEventStreamStartResponse, C::Error> {
        self.requester.request::<methods::McpServerEventStreamStart>(params).await
    }

    /// `mcpServer/event/stream/stop`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn event_stream_stop(
        &self,
        params: super::McpServerEventStreamStopParams,
    ) -> Result<super::McpServerEventStreamStopResponse, C::Error> {
        self.requester.request::<methods::McpServerEventStreamStop>(params).await
    }

    /// `mcpServer/tool/call`.
    pub async fn tool_call(
        &self,
        params: super::McpServerToolCallParams,
    ) -> Result<super::McpServerToolCallResponse, C::Error> {
        self.requester.request::<methods::McpServerToolCall>(params).await
    }
}

/// Requests of the group `mcpServerStatus`.
#[derive(Debug)]
pub struct McpServerStatusRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> McpServerStatusRequests<'_, C> {
    /// `mcpServerStatus/list`.
    pub async fn list(
        &self,
        params: super::ListMcpServerStatusParams,
    ) -> Result<super::ListMcpServerStatusResponse, C::Error> {
        self.requester.request::<methods::McpServerStatusList>(params).await
    }
}

/// Requests of the group `memory`.
#[derive(Debug)]
pub struct MemoryRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> MemoryRequests<'_, C> {
    /// `memory/status`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn status(&self, params: super::MemoryStatusParams) -> Result<super::MemoryStatusResponse, C::Error> {
        self.requester.request::<methods::MemoryStatus>(params).await
    }

    /// `memory/reset`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn reset(&self) -> Result<super::MemoryResetResponse, C::Error> {
        self.requester.request::<methods::MemoryReset>(()).await
    }
}

/// Requests of the group `model`.
#[derive(Debug)]
pub struct ModelRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ModelRequests<'_, C> {
    /// `model/list`.
    pub async fn list(&self, params: super::ModelListParams) -> Result<super::ModelListResponse, C::Error> {
        self.requester.request::<methods::ModelList>(params).await
    }
}

/// Requests of the group `modelProvider`.
#[derive(Debug)]
pub struct ModelProviderRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ModelProviderRequests<'_, C> {
    /// `modelProvider/capabilities/read`.
    pub async fn capabilities_read(
        &self,
        params: super::ModelProviderCapabilitiesReadParams,
    ) -> Result<super::ModelProviderCapabilitiesReadResponse, C::Error> {
        self.requester.request::<methods::ModelProviderCapabilitiesRead>(params).await
    }
}

/// Requests of the group `permissionProfile`.
#[derive(Debug)]
pub struct PermissionProfileRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> PermissionProfileRequests<'_, C> {
    /// `permissionProfile/list`.
    pub async fn list(
        &self,
        params: super::PermissionProfileListParams,
    ) -> Result<super::PermissionProfileListResponse, C::Error> {
        self.requester.request::<methods::PermissionProfileList>(params).await
    }
}

/// Requests of the group `plugin`.
#[derive(Debug)]
pub struct PluginRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> PluginRequests<'_, C> {
    /// `plugin/list`.
    pub async fn list(&self, params: super::PluginListParams) -> Result<super::PluginListResponse, C::Error> {
        self.requester.request::<methods::PluginList>(params).await
    }

    /// `plugin/search`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn search(&self, params: super::PluginSearchParams) -> Result<super::PluginSearchResponse, C::Error> {
        self.requester.request::<methods::PluginSearch>(params).await
    }

    /// `plugin/installed`.
    pub async fn installed(
        &self,
        params: super::PluginInstalledParams,
    ) -> Result<super::PluginInstalledResponse, C::Error> {
        self.requester.request::<methods::PluginInstalled>(params).await
    }

    /// `plugin/reconcile`.
    pub async fn reconcile(
        &self,
        params: super::PluginReconcileParams,
    ) -> Result<super::PluginReconcileResponse, C::Error> {
        self.requester.request::<methods::PluginReconcile>(params).await
    }

    /// `plugin/read`.
    pub async fn read(&self, params: super::PluginReadParams) -> Result<super::PluginReadResponse, C::Error> {
        self.requester.request::<methods::PluginRead>(params).await
    }

    /// `plugin/skill/read`.
    pub async fn skill_read(
        &self,
        params: super::PluginSkillReadParams,
    ) -> Result<super::PluginSkillReadResponse, C::Error> {
        self.requester.request::<methods::PluginSkillRead>(params).await
    }

    /// `plugin/share/save`.
    pub async fn share_save(
        &self,
        params: super::PluginShareSaveParams,
    ) -> Result<super::PluginShareSaveResponse, C::Error> {
        self.requester.request::<methods::PluginShareSave>(params).await
    }

    /// `plugin/share/updateTargets`.
    pub async fn share_update_targets(
        &self,
        params: super::PluginShareUpdateTargetsParams,
    ) -> Result<super::PluginShareUpdateTargetsResponse, C::Error> {
        self.requester.request::<methods::PluginShareUpdateTargets>(params).await
    }

    /// `plugin/share/list`.
    pub async fn share_list(
        &self,
        params: super::PluginShareListParams,
    ) -> Result<super::PluginShareListResponse, C::Error> {
        self.requester.request::<methods::PluginShareList>(params).await
    }

    /// `plugin/share/checkout`.
    pub async fn share_checkout(
        &self,
        params: super::PluginShareCheckoutParams,
    ) -> Result<super::PluginShareCheckoutResponse, C::Error> {
        self.requester.request::<methods::PluginShareCheckout>(params).await
    }

    /// `plugin/share/delete`.
    pub async fn share_delete(
        &self,
        params: super::PluginShareDeleteParams,
    ) -> Result<super::PluginShareDeleteResponse, C::Error> {
        self.requester.request::<methods::PluginShareDelete>(params).await
    }

    /// `plugin/install`.
    pub async fn install(&self, params: super::PluginInstallParams) -> Result<super::PluginInstallResponse, C::Error> {
        self.requester.request::<methods::PluginInstall>(params).await
    }

    /// `plugin/uninstall`.
    pub async fn uninstall(
        &self,
        params: super::PluginUninstallParams,
    ) -> Result<super::PluginUninstallResponse, C::Error> {
        self.requester.request::<methods::PluginUninstall>(params).await
    }
}

/// Requests of the group `process`.
#[derive(Debug)]
pub struct ProcessRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ProcessRequests<'_, C> {
    /// Spawn a standalone process (argv vector) without a Codex sandbox.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/spawn`.
    pub async fn spawn(&self, params: super::ProcessSpawnParams) -> Result<super::ProcessSpawnResponse, C::Error> {
        self.requester.request::<methods::ProcessSpawn>(params).await
    }

    /// Write stdin bytes to a running `process/spawn` session or close stdin.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/writeStdin`.
    pub async fn write_stdin(
        &self,
        params: super::ProcessWriteStdinParams,
    ) -> Result<super::ProcessWriteStdinResponse, C::Error> {
        self.requester.request::<methods::ProcessWriteStdin>(params).await
    }

    /// Terminate a running `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/kill`.
    pub async fn kill(&self, params: super::ProcessKillParams) -> Result<super::ProcessKillResponse, C::Error> {
        self.requester.request::<methods::ProcessKill>(params).await
    }

    /// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/resizePty`.
    pub async fn resize_pty(
        &self,
        params: super::ProcessResizePtyParams,
    ) -> Result<super::ProcessResizePtyResponse, C::Error> {
        self.requester.request::<methods::ProcessResizePty>(params).await
    }
}

/// Requests of the group `project`.
#[derive(Debug)]
pub struct ProjectRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ProjectRequests<'_, C> {
    /// `project/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn list(&self, params: super::ProjectListParams) -> Result<super::ProjectListResponse, C::Error> {
        self.requester.request::<methods::ProjectList>(params).await
    }

    /// `project/read`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn read(&self, params: super::ProjectReadParams) -> Result<super::ProjectReadResponse, C::Error> {
        self.requester.request::<methods::ProjectRead>(params).await
    }

    /// `project/create`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn create(&self, params: super::ProjectCreateParams) -> Result<super::ProjectCreateResponse, C::Error> {
        self.requester.request::<methods::ProjectCreate>(params).await
    }

    /// `project/import`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn import(&self, params: super::ProjectImportParams) -> Result<super::ProjectImportResponse, C::Error> {
        self.requester.request::<methods::ProjectImport>(params).await
    }

    /// `project/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn update(&self, params: super::ProjectUpdateParams) -> Result<super::ProjectUpdateResponse, C::Error> {
        self.requester.request::<methods::ProjectUpdate>(params).await
    }

    /// `project/move`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn r#move(&self, params: super::ProjectMoveParams) -> Result<super::ProjectMoveResponse, C::Error> {
        self.requester.request::<methods::ProjectMove>(params).await
    }

    /// `project/delete`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn delete(&self, params: super::ProjectDeleteParams) -> Result<super::ProjectDeleteResponse, C::Error> {
        self.requester.request::<methods::ProjectDelete>(params).await
    }
}

/// Requests of the group `remoteControl`.
#[derive(Debug)]
pub struct RemoteControlRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> RemoteControlRequests<'_, C> {
    /// `remoteControl/enable`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn enable(
        &self,
        params: Option<super::RemoteControlEnableParams>,
    ) -> Result<super::RemoteControlEnableResponse, C::Error> {
        self.requester.request::<methods::RemoteControlEnable>(params).await
    }

    /// `remoteControl/disable`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn disable(
        &self,
        params: Option<super::RemoteControlDisableParams>,
    ) -> Result<super::RemoteControlDisableResponse, C::Error> {
        self.requester.request::<methods::RemoteControlDisable>(params).await
    }

    /// `remoteControl/status/read`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn status_read(&self) -> Result<super::RemoteControlStatusReadResponse, C::Error> {
        self.requester.request::<methods::RemoteControlStatusRead>(()).await
    }

    /// `remoteControl/pairing/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn pairing_start(
        &self,
        params: super::RemoteControlPairingStartParams,
    ) -> Result<super::RemoteControlPairingStartResponse, C::Error> {
        self.requester.request::<methods::RemoteControlPairingStart>(params).await
    }

    /// `remoteControl/pairing/status`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn pairing_status(
        &self,
        params: super::RemoteControlPairingStatusParams,
    ) -> Result<super::RemoteControlPairingStatusResponse, C::Error> {
        self.requester.request::<methods::RemoteControlPairingStatus>(params).await
    }

    /// `remoteControl/client/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn client_list(
        &self,
        params: super::RemoteControlClientsListParams,
    ) -> Result<super::RemoteControlClientsListResponse, C::Error> {
        self.requester.request::<methods::RemoteControlClientList>(params).await
    }

    /// `remoteControl/client/revoke`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn client_revoke(
        &self,
        params: super::RemoteControlClientsRevokeParams,
    ) -> Result<super::RemoteControlClientsRevokeResponse, C::Error> {
        self.requester.request::<methods::RemoteControlClientRevoke>(params).await
    }
}

/// Requests of the group `review`.
#[derive(Debug)]
pub struct ReviewRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ReviewRequests<'_, C> {
    /// `review/start`.
    pub async fn start(&self, params: super::ReviewStartParams) -> Result<super::ReviewStartResponse, C::Error> {
        self.requester.request::<methods::ReviewStart>(params).await
    }
}

/// Requests of the group `rollout`.
#[derive(Debug)]
pub struct RolloutRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> RolloutRequests<'_, C> {
    /// Start a best-effort background compression pass for cold local rollouts.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `rollout/compress`.
    pub async fn compress(&self) -> Result<super::RolloutCompressResponse, C::Error> {
        self.requester.request::<methods::RolloutCompress>(()).await
    }
}

/// Requests of the group `server`.
#[derive(Debug)]
pub struct ServerRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ServerRequests<'_, C> {
    /// Read content-free, process-local diagnostics.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `server/diagnostics`.
    pub async fn diagnostics(
        &self,
        params: super::ServerDiagnosticsParams,
    ) -> Result<super::ServerDiagnosticsResponse, C::Error> {
        self.requester.request::<methods::ServerDiagnostics>(params).await
    }
}

/// Requests without a group.
#[derive(Debug)]
pub struct SessionRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> SessionRequests<'_, C> {
    /// `initialize`.
    pub async fn initialize(&self, params: super::InitializeParams) -> Result<super::InitializeResponse, C::Error> {
        self.requester.request::<methods::Initialize>(params).await
    }

    /// `fuzzyFileSearch`.
    pub async fn fuzzy_file_search(
        &self,
        params: super::FuzzyFileSearchParams,
    ) -> Result<super::FuzzyFileSearchResponse, C::Error> {
        self.requester.request::<methods::FuzzyFileSearch>(params).await
    }
}

/// Requests of the group `skills`.
#[derive(Debug)]
pub struct SkillsRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> SkillsRequests<'_, C> {
    /// `skills/list`.
    pub async fn list(&self, params: super::SkillsListParams) -> Result<super::SkillsListResponse, C::Error> {
        self.requester.request::<methods::SkillsList>(params).await
    }

    /// `skills/extraRoots/set`.
    pub async fn extra_roots_set(
        &self,
        params: super::SkillsExtraRootsSetParams,
    ) -> Result<super::SkillsExtraRootsSetResponse, C::Error> {
        self.requester.request::<methods::SkillsExtraRootsSet>(params).await
    }

    /// `skills/config/write`.
    pub async fn config_write(
        &self,
        params: super::SkillsConfigWriteParams,
    ) -> Result<super::SkillsConfigWriteResponse, C::Error> {
        self.requester.request::<methods::SkillsConfigWrite>(params).await
    }
}

/// Requests of the group `thread`.
#[derive(Debug)]
pub struct ThreadRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ThreadRequests<'_, C> {
    /// NEW APIs
    ///
    /// Method `thread/start`.
    pub async fn start(&self, params: super::ThreadStartParams) -> Result<super::ThreadStartResponse, C::Error> {
        self.requester.request::<methods::ThreadStart>(params).await
    }

    /// `thread/resume`.
    pub async fn resume(&self, params: super::ThreadResumeParams) -> Result<super::ThreadResumeResponse, C::Error> {
        self.requester.request::<methods::ThreadResume>(params).await
    }

    /// `thread/fork`.
    pub async fn fork(&self, params: super::ThreadForkParams) -> Result<super::ThreadForkResponse, C::Error> {
        self.requester.request::<methods::ThreadFork>(params).await
    }

    /// `thread/archive`.
    pub async fn archive(&self, params: super::ThreadArchiveParams) -> Result<super::ThreadArchiveResponse, C::Error> {
        self.requester.request::<methods::ThreadArchive>(params).await
    }

    /// `thread/delete`.
    pub async fn delete(&self, params: super::ThreadDeleteParams) -> Result<super::ThreadDeleteResponse, C::Error> {
        self.requester.request::<methods::ThreadDelete>(params).await
    }

    /// `thread/unsubscribe`.
    pub async fn unsubscribe(
        &self,
        params: super::ThreadUnsubscribeParams,
    ) -> Result<super::ThreadUnsubscribeResponse, C::Error> {
        self.requester.request::<methods::ThreadUnsubscribe>(params).await
    }

    /// Increment the thread-local out-of-band elicitation counter.
    ///
    /// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is
    /// pending outside the app-server request flow.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `thread/increment_elicitation`.
    pub async fn increment_elicitation(
        &self,
        params: super::ThreadIncrementElicitationParams,
    ) -> Result<super::ThreadIncrementElicitationResponse, C::Error> {
        self.requester.request::<methods::ThreadIncrementElicitation>(params).await
    }

    /// Decrement the thread-local out-of-band elicitation counter.
    ///
    /// When the count reaches zero, timeout accounting resumes for the thread.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `thread/decrement_elicitation`.
    pub async fn decrement_elicitation(
        &self,
        params: super::ThreadDecrementElicitationParams,
    ) -> Result<super::ThreadDecrementElicitationResponse, C::Error> {
        self.requester.request::<methods::ThreadDecrementElicitation>(params).await
    }

    /// `thread/name/set`.
    pub async fn name_set(&self, params: super::ThreadSetNameParams) -> Result<super::ThreadSetNameResponse, C::Error> {
        self.requester.request::<methods::ThreadNameSet>(params).await
    }

    /// `thread/prediction/request`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn prediction_request(
        &self,
        params: super::ThreadPredictionRequestParams,
    ) -> Result<super::ThreadPredictionRequestResponse, C::Error> {
        self.requester.request::<methods::ThreadPredictionRequest>(params).await
    }

    /// `thread/goal/set`.
    pub async fn goal_set(&self, params: super::ThreadGoalSetParams) -> Result<super::ThreadGoalSetResponse, C::Error> {
        self.requester.request::<methods::ThreadGoalSet>(params).await
    }

    /// `thread/goal/get`.
    pub async fn goal_get(&self, params: super::ThreadGoalGetParams) -> Result<super::ThreadGoalGetResponse, C::Error> {
        self.requester.request::<methods::ThreadGoalGet>(params).await
    }

    /// `thread/goal/clear`.
    pub async fn goal_clear(
        &self,
        params: super::ThreadGoalClearParams,
    ) -> Result<super::ThreadGoalClearResponse, C::Error> {
        self.requester.request::<methods::ThreadGoalClear>(params).await
    }

    /// `thread/queue/add`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn queue_add(
        &self,
        params: super::ThreadQueueAddParams,
    ) -> Result<super::ThreadQueueAddResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueAdd>(params).await
    }

    /// `thread/queue/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn queue_list(
        &self,
        params: super::ThreadQueueListParams,
    ) -> Result<super::ThreadQueueListResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueList>(params).await
    }

    /// `thread/queue/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn queue_update(
        &self,
        params: super::ThreadQueueUpdateParams,
    ) -> Result<super::ThreadQueueUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueUpdate>(params).await
    }

    /// `thread/queue/delete`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn queue_delete(
        &self,
        params: super::ThreadQueueDeleteParams,
    ) -> Result<super::ThreadQueueDeleteResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueDelete>(params).await
    }

    /// `thread/queue/reorder`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn queue_reorder(
        &self,
        params: super::ThreadQueueReorderParams,
    ) -> Result<super::ThreadQueueReorderResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueReorder>(params).await
    }

    /// `thread/queue/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn queue_start(
        &self,
        params: super::ThreadQueueStartParams,
    ) -> Result<super::ThreadQueueStartResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueStart>(params).await
    }

    /// `thread/metadata/update`.
    pub async fn metadata_update(
        &self,
        params: super::ThreadMetadataUpdateParams,
    ) -> Result<super::ThreadMetadataUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadMetadataUpdate>(params).await
    }

    /// `thread/attachment/add`.
    pub async fn attachment_add(
        &self,
        params: super::ThreadAttachmentAddParams,
    ) -> Result<super::ThreadAttachmentAddResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentAdd>(params).await
    }

    /// `thread/attachment/list`.
    pub async fn attachment_list(
        &self,
        params: super::ThreadAttachmentListParams,
    ) -> Result<super::ThreadAttachmentListResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentList>(params).await
    }

    /// `thread/attachmentOwner/list`.
    pub async fn attachment_owner_list(
        &self,
        params: super::ThreadAttachmentOwnerListParams,
    ) -> Result<super::ThreadAttachmentOwnerListResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentOwnerList>(params).await
    }

    /// `thread/attachment/remove`.
    pub async fn attachment_remove(
        &self,
        params: super::ThreadAttachmentRemoveParams,
    ) -> Result<super::ThreadAttachmentRemoveResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentRemove>(params).await
    }

    /// `thread/section/move`.
    pub async fn section_move(
        &self,
        params: super::ThreadSectionMoveParams,
    ) -> Result<super::ThreadSectionMoveResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionMove>(params).await
    }

    /// `thread/settings/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn settings_update(
        &self,
        params: super::ThreadSettingsUpdateParams,
    ) -> Result<super::ThreadSettingsUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadSettingsUpdate>(params).await
    }

    /// `thread/memoryMode/set`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn memory_mode_set(
        &self,
        params: super::ThreadMemoryModeSetParams,
    ) -> Result<super::ThreadMemoryModeSetResponse, C::Error> {
        self.requester.request::<methods::ThreadMemoryModeSet>(params).await
    }

    /// `thread/unarchive`.
    pub async fn unarchive(
        &self,
        params: super::ThreadUnarchiveParams,
    ) -> Result<super::ThreadUnarchiveResponse, C::Error> {
        self.requester.request::<methods::ThreadUnarchive>(params).await
    }

    /// `thread/compact/start`.
    pub async fn compact_start(
        &self,
        params: super::ThreadCompactStartParams,
    ) -> Result<super::ThreadCompactStartResponse, C::Error> {
        self.requester.request::<methods::ThreadCompactStart>(params).await
    }

    /// `thread/shellCommand`.
    pub async fn shell_command(
        &self,
        params: super::ThreadShellCommandParams,
    ) -> Result<super::ThreadShellCommandResponse, C::Error> {
        self.requester.request::<methods::ThreadShellCommand>(params).await
    }

    /// `thread/approveGuardianDeniedAction`.
    pub async fn approve_guardian_denied_action(
        &self,
        params: super::ThreadApproveGuardianDeniedActionParams,
    ) -> Result<super::ThreadApproveGuardianDeniedActionResponse, C::Error> {
        self.requester.request::<methods::ThreadApproveGuardianDeniedAction>(params).await
    }

    /// `thread/backgroundTerminals/clean`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn background_terminals_clean(
        &self,
        params: super::ThreadBackgroundTerminalsCleanParams,
    ) -> Result<super::ThreadBackgroundTerminalsCleanResponse, C::Error> {
        self.requester.request::<methods::ThreadBackgroundTerminalsClean>(params).await
    }

    /// `thread/backgroundTerminals/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn background_terminals_list(
        &self,
        params: super::ThreadBackgroundTerminalsListParams,
    ) -> Result<super::ThreadBackgroundTerminalsListResponse, C::Error> {
        self.requester.request::<methods::ThreadBackgroundTerminalsList>(params).await
    }

    /// `thread/backgroundTerminals/terminate`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn background_terminals_terminate(
        &self,
        params: super::ThreadBackgroundTerminalsTerminateParams,
    ) -> Result<super::ThreadBackgroundTerminalsTerminateResponse, C::Error> {
        self.requester.request::<methods::ThreadBackgroundTerminalsTerminate>(params).await
    }

    /// `thread/revert`.
    pub async fn revert(&self, params: super::ThreadRevertParams) -> Result<super::ThreadRevertResponse, C::Error> {
        self.requester.request::<methods::ThreadRevert>(params).await
    }

    /// `thread/list`.
    pub async fn list(&self, params: super::ThreadListParams) -> Result<super::ThreadListResponse, C::Error> {
        self.requester.request::<methods::ThreadList>(params).await
    }

    /// `thread/search`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn search(&self, params: super::ThreadSearchParams) -> Result<super::ThreadSearchResponse, C::Error> {
        self.requester.request::<methods::ThreadSearch>(params).await
    }

    /// `thread/searchOccurrences`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn search_occurrences(
        &self,
        params: super::ThreadSearchOccurrencesParams,
    ) -> Result<super::ThreadSearchOccurrencesResponse, C::Error> {
        self.requester.request::<methods::ThreadSearchOccurrences>(params).await
    }

    /// `thread/loaded/list`.
    pub async fn loaded_list(
        &self,
        params: super::ThreadLoadedListParams,
    ) -> Result<super::ThreadLoadedListResponse, C::Error> {
        self.requester.request::<methods::ThreadLoadedList>(params).await
    }

    /// `thread/read`.
    pub async fn read(&self, params: super::ThreadReadParams) -> Result<super::ThreadReadResponse, C::Error> {
        self.requester.request::<methods::ThreadRead>(params).await
    }

    /// `thread/readState/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn read_state_update(
        &self,
        params: super::ThreadReadStateUpdateParams,
    ) -> Result<super::ThreadReadStateUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadReadStateUpdate>(params).await
    }

    /// `thread/turns/list`.
    pub async fn turns_list(
        &self,
        params: super::ThreadTurnsListParams,
    ) -> Result<super::ThreadTurnsListResponse, C::Error> {
        self.requester.request::<methods::ThreadTurnsList>(params).await
    }

    /// `thread/items/list`.
    pub async fn items_list(
        &self,
        params: super::ThreadItemsListParams,
    ) -> Result<super::ThreadItemsListResponse, C::Error> {
        self.requester.request::<methods::ThreadItemsList>(params).await
    }

    /// `thread/items/read`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn items_read(
        &self,
        params: super::ThreadItemsReadParams,
    ) -> Result<super::ThreadItemsReadResponse, C::Error> {
        self.requester.request::<methods::ThreadItemsRead>(params).await
    }

    /// Append raw Responses API items to the thread history without starting a user turn.
    ///
    /// Method `thread/inject_items`.
    pub async fn inject_items(
        &self,
        params: super::ThreadInjectItemsParams,
    ) -> Result<super::ThreadInjectItemsResponse, C::Error> {
        self.requester.request::<methods::ThreadInjectItems>(params).await
    }

    /// `thread/realtime/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn realtime_start(
        &self,
        params: super::ThreadRealtimeStartParams,
    ) -> Result<super::ThreadRealtimeStartResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeStart>(params).await
    }

    /// `thread/realtime/appendAudio`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn realtime_append_audio(
        &self,
        params: super::ThreadRealtimeAppendAudioParams,
    ) -> Result<super::ThreadRealtimeAppendAudioResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeAppendAudio>(params).await
    }

    /// `thread/realtime/appendText`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn realtime_append_text(
        &self,
        params: super::ThreadRealtimeAppendTextParams,
    ) -> Result<super::ThreadRealtimeAppendTextResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeAppendText>(params).await
    }

    /// `thread/realtime/appendSpeech`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn realtime_append_speech(
        &self,
        params: super::ThreadRealtimeAppendSpeechParams,
    ) -> Result<super::ThreadRealtimeAppendSpeechResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeAppendSpeech>(params).await
    }

    /// `thread/realtime/stop`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn realtime_stop(
        &self,
        params: super::ThreadRealtimeStopParams,
    ) -> Result<super::ThreadRealtimeStopResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeStop>(params).await
    }

    /// `thread/timeline/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn timeline_list(
        &self,
        params: super::ThreadTimelineListParams,
    ) -> Result<super::ThreadTimelineListResponse, C::Error> {
        self.requester.request::<methods::ThreadTimelineList>(params).await
    }

    /// `thread/realtime/listVoices`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn realtime_list_voices(
        &self,
        params: super::ThreadRealtimeListVoicesParams,
    ) -> Result<super::ThreadRealtimeListVoicesResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeListVoices>(params).await
    }
}

/// Requests of the group `threadSection`.
#[derive(Debug)]
pub struct ThreadSectionRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> ThreadSectionRequests<'_, C> {
    /// `threadSection/list`.
    pub async fn list(
        &self,
        params: super::ThreadSectionListParams,
    ) -> Result<super::ThreadSectionListResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionList>(params).await
    }

    /// `threadSection/create`.
    pub async fn create(
        &self,
        params: super::ThreadSectionCreateParams,
    ) -> Result<super::ThreadSectionCreateResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionCreate>(params).await
    }

    /// `threadSection/update`.
    pub async fn update(
        &self,
        params: super::ThreadSectionUpdateParams,
    ) -> Result<super::ThreadSectionUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionUpdate>(params).await
    }

    /// `threadSection/delete`.
    pub async fn delete(
        &self,
        params: super::ThreadSectionDeleteParams,
    ) -> Result<super::ThreadSectionDeleteResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionDelete>(params).await
    }
}

/// Requests of the group `turn`.
#[derive(Debug)]
pub struct TurnRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> TurnRequests<'_, C> {
    /// `turn/start`.
    pub async fn start(&self, params: super::TurnStartParams) -> Result<super::TurnStartResponse, C::Error> {
        self.requester.request::<methods::TurnStart>(params).await
    }

    /// `turn/settings/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn settings_update(
        &self,
        params: super::TurnSettingsUpdateParams,
    ) -> Result<super::TurnSettingsUpdateResponse, C::Error> {
        self.requester.request::<methods::TurnSettingsUpdate>(params).await
    }

    /// `turn/steer`.
    pub async fn steer(&self, params: super::TurnSteerParams) -> Result<super::TurnSteerResponse, C::Error> {
        self.requester.request::<methods::TurnSteer>(params).await
    }

    /// `turn/interrupt`.
    pub async fn interrupt(
        &self,
        params: super::TurnInterruptParams,
    ) -> Result<super::TurnInterruptResponse, C::Error> {
        self.requester.request::<methods::TurnInterrupt>(params).await
    }
}

/// Requests of the group `userVerification`.
#[derive(Debug)]
pub struct UserVerificationRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> UserVerificationRequests<'_, C> {
    /// `userVerification/status`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn status(
        &self,
        params: super::UserVerificationStatusParams,
    ) -> Result<super::UserVerificationStatusResponse, C::Error> {
        self.requester.request::<methods::UserVerificationStatus>(params).await
    }

    /// `userVerification/enroll`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn enroll(
        &self,
        params: super::UserVerificationEnrollParams,
    ) -> Result<super::UserVerificationEnrollResponse, C::Error> {
        self.requester.request::<methods::UserVerificationEnroll>(params).await
    }

    /// `userVerification/delete`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn delete(
        &self,
        params: super::UserVerificationDeleteParams,
    ) -> Result<super::UserVerificationDeleteResponse, C::Error> {
        self.requester.request::<methods::UserVerificationDelete>(params).await
    }

    /// `userVerification/verify`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn verify(
        &self,
        params: super::UserVerificationVerifyParams,
    ) -> Result<super::UserVerificationVerifyResponse, C::Error> {
        self.requester.request::<methods::UserVerificationVerify>(params).await
    }

    /// `userVerification/cancel`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub async fn cancel(
        &self,
        params: super::UserVerificationCancelParams,
    ) -> Result<super::UserVerificationCancelResponse, C::Error> {
        self.requester.request::<methods::UserVerificationCancel>(params).await
    }
}

/// Requests of the group `windowsSandbox`.
#[derive(Debug)]
pub struct WindowsSandboxRequests<'a, C> {
    requester: &'a C,
}

impl<C: Requester> WindowsSandboxRequests<'_, C> {
    /// `windowsSandbox/setupStart`.
    pub async fn setup_start(
        &self,
        params: super::WindowsSandboxSetupStartParams,
    ) -> Result<super::WindowsSandboxSetupStartResponse, C::Error> {
        self.requester.request::<methods::WindowsSandboxSetupStart>(params).await
    }

    /// `windowsSandbox/readiness`.
    pub async fn readiness(&self) -> Result<super::WindowsSandboxReadinessResponse, C::Error> {
        self.requester.request::<methods::WindowsSandboxReadiness>(()).await
    }
}
