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
    /// Method [`account/gatewayOAuth/read`](super::methods::AccountGatewayOAuthRead).
    pub async fn gateway_o_auth_read(&self) -> Result<super::GatewayOAuthReadResponse, C::Error> {
        self.requester.request::<methods::AccountGatewayOAuthRead>(()).await
    }

    /// Method [`account/gatewayOAuth/login`](super::methods::AccountGatewayOAuthLogin).
    pub async fn gateway_o_auth_login(&self) -> Result<super::GatewayOAuthLoginResponse, C::Error> {
        self.requester.request::<methods::AccountGatewayOAuthLogin>(()).await
    }

    /// Method [`account/gatewayOAuth/cancel`](super::methods::AccountGatewayOAuthCancel).
    pub async fn gateway_o_auth_cancel(&self) -> Result<super::GatewayOAuthCancelResponse, C::Error> {
        self.requester.request::<methods::AccountGatewayOAuthCancel>(()).await
    }

    /// Method [`account/login/start`](super::methods::AccountLoginStart). Causes
    /// [`account/login/completed`](super::ServerNotification::AccountLoginCompleted) and
    /// [`account/updated`](super::ServerNotification::AccountUpdated).
    pub async fn login_start(
        &self,
        params: super::LoginAccountParams,
    ) -> Result<super::LoginAccountResponse, C::Error> {
        self.requester.request::<methods::AccountLoginStart>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`account/bedrock/discover`](super::methods::AccountBedrockDiscover).
    pub async fn bedrock_discover(
        &self,
        params: super::BedrockDiscoverParams,
    ) -> Result<super::BedrockDiscoverResponse, C::Error> {
        self.requester.request::<methods::AccountBedrockDiscover>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`account/bedrock/setup`](super::methods::AccountBedrockSetup).
    pub async fn bedrock_setup(
        &self,
        params: super::BedrockSetupParams,
    ) -> Result<super::BedrockSetupResponse, C::Error> {
        self.requester.request::<methods::AccountBedrockSetup>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`account/bedrock/checkGovCloudRequirements`](super::methods::AccountBedrockCheckGovCloudRequirements).
    pub async fn bedrock_check_gov_cloud_requirements(
        &self,
        params: super::BedrockCheckGovCloudRequirementsParams,
    ) -> Result<super::BedrockCheckGovCloudRequirementsResponse, C::Error> {
        self.requester.request::<methods::AccountBedrockCheckGovCloudRequirements>(params).await
    }

    /// Method [`account/login/cancel`](super::methods::AccountLoginCancel).
    pub async fn login_cancel(
        &self,
        params: super::CancelLoginAccountParams,
    ) -> Result<super::CancelLoginAccountResponse, C::Error> {
        self.requester.request::<methods::AccountLoginCancel>(params).await
    }

    /// Method [`account/logout`](super::methods::AccountLogout). Causes
    /// [`account/updated`](super::ServerNotification::AccountUpdated).
    pub async fn logout(&self) -> Result<super::LogoutAccountResponse, C::Error> {
        self.requester.request::<methods::AccountLogout>(()).await
    }

    /// Method [`account/rateLimits/read`](super::methods::AccountRateLimitsRead).
    pub async fn rate_limits_read(
        &self,
        params: Option<super::GetAccountRateLimitsParams>,
    ) -> Result<super::GetAccountRateLimitsResponse, C::Error> {
        self.requester.request::<methods::AccountRateLimitsRead>(params).await
    }

    /// Method [`account/rateLimitResetCredit/consume`](super::methods::AccountRateLimitResetCreditConsume).
    pub async fn rate_limit_reset_credit_consume(
        &self,
        params: super::ConsumeAccountRateLimitResetCreditParams,
    ) -> Result<super::ConsumeAccountRateLimitResetCreditResponse, C::Error> {
        self.requester.request::<methods::AccountRateLimitResetCreditConsume>(params).await
    }

    /// Method [`account/usage/read`](super::methods::AccountUsageRead).
    pub async fn usage_read(
        &self,
        params: Option<super::GetAccountTokenUsageParams>,
    ) -> Result<super::GetAccountTokenUsageResponse, C::Error> {
        self.requester.request::<methods::AccountUsageRead>(params).await
    }

    /// Method [`account/workspaceMessages/read`](super::methods::AccountWorkspaceMessagesRead).
    pub async fn workspace_messages_read(&self) -> Result<super::GetWorkspaceMessagesResponse, C::Error> {
        self.requester.request::<methods::AccountWorkspaceMessagesRead>(()).await
    }

    /// Method [`account/sendAddCreditsNudgeEmail`](super::methods::AccountSendAddCreditsNudgeEmail).
    pub async fn send_add_credits_nudge_email(
        &self,
        params: super::SendAddCreditsNudgeEmailParams,
    ) -> Result<super::SendAddCreditsNudgeEmailResponse, C::Error> {
        self.requester.request::<methods::AccountSendAddCreditsNudgeEmail>(params).await
    }

    /// Method [`account/read`](super::methods::AccountRead).
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
    /// Method [`app/read`](super::methods::AppRead).
    pub async fn read(&self, params: super::AppsReadParams) -> Result<super::AppsReadResponse, C::Error> {
        self.requester.request::<methods::AppRead>(params).await
    }

    /// Method [`app/list`](super::methods::AppList).
    pub async fn list(&self, params: super::AppsListParams) -> Result<super::AppsListResponse, C::Error> {
        self.requester.request::<methods::AppList>(params).await
    }

    /// Method [`app/installed`](super::methods::AppInstalled).
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
    /// Method [`collaborationMode/list`](super::methods::CollaborationModeList).
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
    /// Method [`command/exec`](super::methods::CommandExec). Causes
    /// [`command/exec/outputDelta`](super::ServerNotification::CommandExecOutputDelta).
    pub async fn exec(&self, params: super::CommandExecParams) -> Result<super::CommandExecResponse, C::Error> {
        self.requester.request::<methods::CommandExec>(params).await
    }

    /// Write stdin bytes to a running `command/exec` session or close stdin.
    ///
    /// Method [`command/exec/write`](super::methods::CommandExecWrite).
    pub async fn exec_write(
        &self,
        params: super::CommandExecWriteParams,
    ) -> Result<super::CommandExecWriteResponse, C::Error> {
        self.requester.request::<methods::CommandExecWrite>(params).await
    }

    /// Terminate a running `command/exec` session by client-supplied `processId`.
    ///
    /// Method [`command/exec/terminate`](super::methods::CommandExecTerminate).
    pub async fn exec_terminate(
        &self,
        params: super::CommandExecTerminateParams,
    ) -> Result<super::CommandExecTerminateResponse, C::Error> {
        self.requester.request::<methods::CommandExecTerminate>(params).await
    }

    /// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
    ///
    /// Method [`command/exec/resize`](super::methods::CommandExecResize).
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
    /// Method [`config/mcpServer/reload`](super::methods::ConfigMcpServerReload).
    pub async fn mcp_server_reload(&self) -> Result<super::McpServerRefreshResponse, C::Error> {
        self.requester.request::<methods::ConfigMcpServerReload>(()).await
    }

    /// Method [`config/read`](super::methods::ConfigRead).
    pub async fn read(&self, params: super::ConfigReadParams) -> Result<super::ConfigReadResponse, C::Error> {
        self.requester.request::<methods::ConfigRead>(params).await
    }

    /// Method [`config/value/write`](super::methods::ConfigValueWrite).
    pub async fn value_write(
        &self,
        params: super::ConfigValueWriteParams,
    ) -> Result<super::ConfigWriteResponse, C::Error> {
        self.requester.request::<methods::ConfigValueWrite>(params).await
    }

    /// Method [`config/batchWrite`](super::methods::ConfigBatchWrite).
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
    /// Method [`configRequirements/read`](super::methods::ConfigRequirementsRead).
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
    /// Method [`environment/add`](super::methods::EnvironmentAdd).
    pub async fn add(&self, params: super::EnvironmentAddParams) -> Result<super::EnvironmentAddResponse, C::Error> {
        self.requester.request::<methods::EnvironmentAdd>(params).await
    }

    /// Reads information from a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`environment/info`](super::methods::EnvironmentInfo).
    pub async fn info(&self, params: super::EnvironmentInfoParams) -> Result<super::EnvironmentInfoResponse, C::Error> {
        self.requester.request::<methods::EnvironmentInfo>(params).await
    }

    /// Reads the current status of a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`environment/status`](super::methods::EnvironmentStatus).
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
    /// Method [`experimentalFeature/list`](super::methods::ExperimentalFeatureList).
    pub async fn list(
        &self,
        params: super::ExperimentalFeatureListParams,
    ) -> Result<super::ExperimentalFeatureListResponse, C::Error> {
        self.requester.request::<methods::ExperimentalFeatureList>(params).await
    }

    /// Method [`experimentalFeature/enablement/set`](super::methods::ExperimentalFeatureEnablementSet).
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
    /// Method [`externalAgentConfig/detect`](super::methods::ExternalAgentConfigDetect).
    pub async fn detect(
        &self,
        params: super::ExternalAgentConfigDetectParams,
    ) -> Result<super::ExternalAgentConfigDetectResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigDetect>(params).await
    }

    /// Method [`externalAgentConfig/import`](super::methods::ExternalAgentConfigImport). Causes
    /// [`externalAgentConfig/import/progress`](super::ServerNotification::ExternalAgentConfigImportProgress) and
    /// [`externalAgentConfig/import/completed`](super::ServerNotification::ExternalAgentConfigImportCompleted).
    pub async fn import(
        &self,
        params: super::ExternalAgentConfigImportParams,
    ) -> Result<super::ExternalAgentConfigImportResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigImport>(params).await
    }

    /// Method [`externalAgentConfig/import/recordHistory`](super::methods::ExternalAgentConfigImportRecordHistory).
    pub async fn import_record_history(
        &self,
        params: super::ExternalAgentConfigImportHistoryRecordParams,
    ) -> Result<super::ExternalAgentConfigImportHistoryRecordResponse, C::Error> {
        self.requester.request::<methods::ExternalAgentConfigImportRecordHistory>(params).await
    }

    /// Method [`externalAgentConfig/import/readHistories`](super::methods::ExternalAgentConfigImportReadHistories).
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
    /// Method [`feedback/upload`](super::methods::FeedbackUpload).
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
    /// Method [`fs/readFile`](super::methods::FsReadFile).
    pub async fn read_file(&self, params: super::FsReadFileParams) -> Result<super::FsReadFileResponse, C::Error> {
        self.requester.request::<methods::FsReadFile>(params).await
    }

    /// Method [`fs/writeFile`](super::methods::FsWriteFile).
    pub async fn write_file(&self, params: super::FsWriteFileParams) -> Result<super::FsWriteFileResponse, C::Error> {
        self.requester.request::<methods::FsWriteFile>(params).await
    }

    /// Method [`fs/createDirectory`](super::methods::FsCreateDirectory).
    pub async fn create_directory(
        &self,
        params: super::FsCreateDirectoryParams,
    ) -> Result<super::FsCreateDirectoryResponse, C::Error> {
        self.requester.request::<methods::FsCreateDirectory>(params).await
    }

    /// Method [`fs/getMetadata`](super::methods::FsGetMetadata).
    pub async fn get_metadata(
        &self,
        params: super::FsGetMetadataParams,
    ) -> Result<super::FsGetMetadataResponse, C::Error> {
        self.requester.request::<methods::FsGetMetadata>(params).await
    }

    /// Method [`fs/readDirectory`](super::methods::FsReadDirectory).
    pub async fn read_directory(
        &self,
        params: super::FsReadDirectoryParams,
    ) -> Result<super::FsReadDirectoryResponse, C::Error> {
        self.requester.request::<methods::FsReadDirectory>(params).await
    }

    /// Method [`fs/remove`](super::methods::FsRemove).
    pub async fn remove(&self, params: super::FsRemoveParams) -> Result<super::FsRemoveResponse, C::Error> {
        self.requester.request::<methods::FsRemove>(params).await
    }

    /// Method [`fs/copy`](super::methods::FsCopy).
    pub async fn copy(&self, params: super::FsCopyParams) -> Result<super::FsCopyResponse, C::Error> {
        self.requester.request::<methods::FsCopy>(params).await
    }

    /// Method [`fs/watch`](super::methods::FsWatch). Causes [`fs/changed`](super::ServerNotification::FsChanged).
    pub async fn watch(&self, params: super::FsWatchParams) -> Result<super::FsWatchResponse, C::Error> {
        self.requester.request::<methods::FsWatch>(params).await
    }

    /// Method [`fs/unwatch`](super::methods::FsUnwatch).
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
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`fuzzyFileSearch/sessionStart`](super::methods::FuzzyFileSearchSessionStart).
    pub async fn session_start(
        &self,
        params: super::FuzzyFileSearchSessionStartParams,
    ) -> Result<super::FuzzyFileSearchSessionStartResponse, C::Error> {
        self.requester.request::<methods::FuzzyFileSearchSessionStart>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`fuzzyFileSearch/sessionUpdate`](super::methods::FuzzyFileSearchSessionUpdate). Causes
    /// [`fuzzyFileSearch/sessionUpdated`](super::ServerNotification::FuzzyFileSearchSessionUpdated) and
    /// [`fuzzyFileSearch/sessionCompleted`](super::ServerNotification::FuzzyFileSearchSessionCompleted).
    pub async fn session_update(
        &self,
        params: super::FuzzyFileSearchSessionUpdateParams,
    ) -> Result<super::FuzzyFileSearchSessionUpdateResponse, C::Error> {
        self.requester.request::<methods::FuzzyFileSearchSessionUpdate>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`fuzzyFileSearch/sessionStop`](super::methods::FuzzyFileSearchSessionStop).
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
    /// Method [`hooks/list`](super::methods::HooksList).
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
    /// Method [`marketplace/add`](super::methods::MarketplaceAdd).
    pub async fn add(&self, params: super::MarketplaceAddParams) -> Result<super::MarketplaceAddResponse, C::Error> {
        self.requester.request::<methods::MarketplaceAdd>(params).await
    }

    /// Method [`marketplace/remove`](super::methods::MarketplaceRemove).
    pub async fn remove(
        &self,
        params: super::MarketplaceRemoveParams,
    ) -> Result<super::MarketplaceRemoveResponse, C::Error> {
        self.requester.request::<methods::MarketplaceRemove>(params).await
    }

    /// Method [`marketplace/upgrade`](super::methods::MarketplaceUpgrade).
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
    /// Method [`mcpServer/oauth/login`](super::methods::McpServerOauthLogin). Causes
    /// [`mcpServer/oauthLogin/completed`](super::ServerNotification::McpServerOauthLoginCompleted).
    pub async fn oauth_login(
        &self,
        params: super::McpServerOauthLoginParams,
    ) -> Result<super::McpServerOauthLoginResponse, C::Error> {
        self.requester.request::<methods::McpServerOauthLogin>(params).await
    }

    /// Method [`mcpServer/resource/read`](super::methods::McpServerResourceRead).
    pub async fn resource_read(
        &self,
        params: super::McpResourceReadParams,
    ) -> Result<super::McpResourceReadResponse, C::Error> {
        self.requester.request::<methods::McpServerResourceRead>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`mcpServer/event/stream/start`](super::methods::McpServerEventStreamStart). Causes
    /// [`mcpServer/event/stream/notification`](super::ServerNotification::McpServerEventStreamNotification).
    pub async fn event_stream_start(
        &self,
        params: super::McpServerEventStreamStartParams,
    ) -> Result<super::McpServerEventStreamStartResponse, C::Error> {
        self.requester.request::<methods::McpServerEventStreamStart>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`mcpServer/event/stream/stop`](super::methods::McpServerEventStreamStop).
    pub async fn event_stream_stop(
        &self,
        params: super::McpServerEventStreamStopParams,
    ) -> Result<super::McpServerEventStreamStopResponse, C::Error> {
        self.requester.request::<methods::McpServerEventStreamStop>(params).await
    }

    /// Method [`mcpServer/tool/call`](super::methods::McpServerToolCall).
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
    /// Method [`mcpServerStatus/list`](super::methods::McpServerStatusList).
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
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`memory/status`](super::methods::MemoryStatus).
    pub async fn status(&self, params: super::MemoryStatusParams) -> Result<super::MemoryStatusResponse, C::Error> {
        self.requester.request::<methods::MemoryStatus>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`memory/reset`](super::methods::MemoryReset).
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
    /// Method [`model/list`](super::methods::ModelList).
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
    /// Method [`modelProvider/capabilities/read`](super::methods::ModelProviderCapabilitiesRead).
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
    /// Method [`permissionProfile/list`](super::methods::PermissionProfileList).
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
    /// Method [`plugin/list`](super::methods::PluginList).
    pub async fn list(&self, params: super::PluginListParams) -> Result<super::PluginListResponse, C::Error> {
        self.requester.request::<methods::PluginList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`plugin/search`](super::methods::PluginSearch).
    pub async fn search(&self, params: super::PluginSearchParams) -> Result<super::PluginSearchResponse, C::Error> {
        self.requester.request::<methods::PluginSearch>(params).await
    }

    /// Method [`plugin/installed`](super::methods::PluginInstalled).
    pub async fn installed(
        &self,
        params: super::PluginInstalledParams,
    ) -> Result<super::PluginInstalledResponse, C::Error> {
        self.requester.request::<methods::PluginInstalled>(params).await
    }

    /// Method [`plugin/reconcile`](super::methods::PluginReconcile).
    pub async fn reconcile(
        &self,
        params: super::PluginReconcileParams,
    ) -> Result<super::PluginReconcileResponse, C::Error> {
        self.requester.request::<methods::PluginReconcile>(params).await
    }

    /// Method [`plugin/read`](super::methods::PluginRead).
    pub async fn read(&self, params: super::PluginReadParams) -> Result<super::PluginReadResponse, C::Error> {
        self.requester.request::<methods::PluginRead>(params).await
    }

    /// Method [`plugin/skill/read`](super::methods::PluginSkillRead).
    pub async fn skill_read(
        &self,
        params: super::PluginSkillReadParams,
    ) -> Result<super::PluginSkillReadResponse, C::Error> {
        self.requester.request::<methods::PluginSkillRead>(params).await
    }

    /// Method [`plugin/share/save`](super::methods::PluginShareSave).
    pub async fn share_save(
        &self,
        params: super::PluginShareSaveParams,
    ) -> Result<super::PluginShareSaveResponse, C::Error> {
        self.requester.request::<methods::PluginShareSave>(params).await
    }

    /// Method [`plugin/share/updateTargets`](super::methods::PluginShareUpdateTargets).
    pub async fn share_update_targets(
        &self,
        params: super::PluginShareUpdateTargetsParams,
    ) -> Result<super::PluginShareUpdateTargetsResponse, C::Error> {
        self.requester.request::<methods::PluginShareUpdateTargets>(params).await
    }

    /// Method [`plugin/share/list`](super::methods::PluginShareList).
    pub async fn share_list(
        &self,
        params: super::PluginShareListParams,
    ) -> Result<super::PluginShareListResponse, C::Error> {
        self.requester.request::<methods::PluginShareList>(params).await
    }

    /// Method [`plugin/share/checkout`](super::methods::PluginShareCheckout).
    pub async fn share_checkout(
        &self,
        params: super::PluginShareCheckoutParams,
    ) -> Result<super::PluginShareCheckoutResponse, C::Error> {
        self.requester.request::<methods::PluginShareCheckout>(params).await
    }

    /// Method [`plugin/share/delete`](super::methods::PluginShareDelete).
    pub async fn share_delete(
        &self,
        params: super::PluginShareDeleteParams,
    ) -> Result<super::PluginShareDeleteResponse, C::Error> {
        self.requester.request::<methods::PluginShareDelete>(params).await
    }

    /// Method [`plugin/install`](super::methods::PluginInstall).
    pub async fn install(&self, params: super::PluginInstallParams) -> Result<super::PluginInstallResponse, C::Error> {
        self.requester.request::<methods::PluginInstall>(params).await
    }

    /// Method [`plugin/uninstall`](super::methods::PluginUninstall).
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
    /// Method [`process/spawn`](super::methods::ProcessSpawn). Causes
    /// [`process/outputDelta`](super::ServerNotification::ProcessOutputDelta) and
    /// [`process/exited`](super::ServerNotification::ProcessExited).
    pub async fn spawn(&self, params: super::ProcessSpawnParams) -> Result<super::ProcessSpawnResponse, C::Error> {
        self.requester.request::<methods::ProcessSpawn>(params).await
    }

    /// Write stdin bytes to a running `process/spawn` session or close stdin.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`process/writeStdin`](super::methods::ProcessWriteStdin).
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
    /// Method [`process/kill`](super::methods::ProcessKill).
    pub async fn kill(&self, params: super::ProcessKillParams) -> Result<super::ProcessKillResponse, C::Error> {
        self.requester.request::<methods::ProcessKill>(params).await
    }

    /// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`process/resizePty`](super::methods::ProcessResizePty).
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
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/list`](super::methods::ProjectList).
    pub async fn list(&self, params: super::ProjectListParams) -> Result<super::ProjectListResponse, C::Error> {
        self.requester.request::<methods::ProjectList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/read`](super::methods::ProjectRead).
    pub async fn read(&self, params: super::ProjectReadParams) -> Result<super::ProjectReadResponse, C::Error> {
        self.requester.request::<methods::ProjectRead>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/create`](super::methods::ProjectCreate). Causes
    /// [`project/changed`](super::ServerNotification::ProjectChanged).
    pub async fn create(&self, params: super::ProjectCreateParams) -> Result<super::ProjectCreateResponse, C::Error> {
        self.requester.request::<methods::ProjectCreate>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/import`](super::methods::ProjectImport).
    pub async fn import(&self, params: super::ProjectImportParams) -> Result<super::ProjectImportResponse, C::Error> {
        self.requester.request::<methods::ProjectImport>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/update`](super::methods::ProjectUpdate). Causes
    /// [`project/changed`](super::ServerNotification::ProjectChanged).
    pub async fn update(&self, params: super::ProjectUpdateParams) -> Result<super::ProjectUpdateResponse, C::Error> {
        self.requester.request::<methods::ProjectUpdate>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/move`](super::methods::ProjectMove). Causes
    /// [`project/changed`](super::ServerNotification::ProjectChanged).
    pub async fn r#move(&self, params: super::ProjectMoveParams) -> Result<super::ProjectMoveResponse, C::Error> {
        self.requester.request::<methods::ProjectMove>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`project/delete`](super::methods::ProjectDelete). Causes
    /// [`project/changed`](super::ServerNotification::ProjectChanged).
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
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/enable`](super::methods::RemoteControlEnable).
    pub async fn enable(
        &self,
        params: Option<super::RemoteControlEnableParams>,
    ) -> Result<super::RemoteControlEnableResponse, C::Error> {
        self.requester.request::<methods::RemoteControlEnable>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/disable`](super::methods::RemoteControlDisable).
    pub async fn disable(
        &self,
        params: Option<super::RemoteControlDisableParams>,
    ) -> Result<super::RemoteControlDisableResponse, C::Error> {
        self.requester.request::<methods::RemoteControlDisable>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/status/read`](super::methods::RemoteControlStatusRead).
    pub async fn status_read(&self) -> Result<super::RemoteControlStatusReadResponse, C::Error> {
        self.requester.request::<methods::RemoteControlStatusRead>(()).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/pairing/start`](super::methods::RemoteControlPairingStart).
    pub async fn pairing_start(
        &self,
        params: super::RemoteControlPairingStartParams,
    ) -> Result<super::RemoteControlPairingStartResponse, C::Error> {
        self.requester.request::<methods::RemoteControlPairingStart>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/pairing/status`](super::methods::RemoteControlPairingStatus).
    pub async fn pairing_status(
        &self,
        params: super::RemoteControlPairingStatusParams,
    ) -> Result<super::RemoteControlPairingStatusResponse, C::Error> {
        self.requester.request::<methods::RemoteControlPairingStatus>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/client/list`](super::methods::RemoteControlClientList).
    pub async fn client_list(
        &self,
        params: super::RemoteControlClientsListParams,
    ) -> Result<super::RemoteControlClientsListResponse, C::Error> {
        self.requester.request::<methods::RemoteControlClientList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`remoteControl/client/revoke`](super::methods::RemoteControlClientRevoke).
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
    /// Method [`review/start`](super::methods::ReviewStart). Causes
    /// [`turn/started`](super::ServerNotification::TurnStarted),
    /// [`item/started`](super::ServerNotification::ItemStarted),
    /// [`item/completed`](super::ServerNotification::ItemCompleted) and
    /// [`turn/completed`](super::ServerNotification::TurnCompleted).
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
    /// Method [`rollout/compress`](super::methods::RolloutCompress).
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
    /// Method [`server/diagnostics`](super::methods::ServerDiagnostics).
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
    /// Method [`initialize`](super::methods::Initialize).
    pub async fn initialize(&self, params: super::InitializeParams) -> Result<super::InitializeResponse, C::Error> {
        self.requester.request::<methods::Initialize>(params).await
    }

    /// Method [`fuzzyFileSearch`](super::methods::FuzzyFileSearch).
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
    /// Method [`skills/list`](super::methods::SkillsList).
    pub async fn list(&self, params: super::SkillsListParams) -> Result<super::SkillsListResponse, C::Error> {
        self.requester.request::<methods::SkillsList>(params).await
    }

    /// Method [`skills/extraRoots/set`](super::methods::SkillsExtraRootsSet).
    pub async fn extra_roots_set(
        &self,
        params: super::SkillsExtraRootsSetParams,
    ) -> Result<super::SkillsExtraRootsSetResponse, C::Error> {
        self.requester.request::<methods::SkillsExtraRootsSet>(params).await
    }

    /// Method [`skills/config/write`](super::methods::SkillsConfigWrite).
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
    /// Method [`thread/start`](super::methods::ThreadStart). Causes
    /// [`thread/started`](super::ServerNotification::ThreadStarted).
    pub async fn start(&self, params: super::ThreadStartParams) -> Result<super::ThreadStartResponse, C::Error> {
        self.requester.request::<methods::ThreadStart>(params).await
    }

    /// Method [`thread/resume`](super::methods::ThreadResume).
    pub async fn resume(&self, params: super::ThreadResumeParams) -> Result<super::ThreadResumeResponse, C::Error> {
        self.requester.request::<methods::ThreadResume>(params).await
    }

    /// Method [`thread/fork`](super::methods::ThreadFork). Causes
    /// [`thread/started`](super::ServerNotification::ThreadStarted).
    pub async fn fork(&self, params: super::ThreadForkParams) -> Result<super::ThreadForkResponse, C::Error> {
        self.requester.request::<methods::ThreadFork>(params).await
    }

    /// Method [`thread/archive`](super::methods::ThreadArchive). Causes
    /// [`thread/archived`](super::ServerNotification::ThreadArchived).
    pub async fn archive(&self, params: super::ThreadArchiveParams) -> Result<super::ThreadArchiveResponse, C::Error> {
        self.requester.request::<methods::ThreadArchive>(params).await
    }

    /// Method [`thread/delete`](super::methods::ThreadDelete). Causes
    /// [`thread/deleted`](super::ServerNotification::ThreadDeleted).
    pub async fn delete(&self, params: super::ThreadDeleteParams) -> Result<super::ThreadDeleteResponse, C::Error> {
        self.requester.request::<methods::ThreadDelete>(params).await
    }

    /// Method [`thread/unsubscribe`](super::methods::ThreadUnsubscribe).
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
    /// Method [`thread/increment_elicitation`](super::methods::ThreadIncrementElicitation).
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
    /// Method [`thread/decrement_elicitation`](super::methods::ThreadDecrementElicitation).
    pub async fn decrement_elicitation(
        &self,
        params: super::ThreadDecrementElicitationParams,
    ) -> Result<super::ThreadDecrementElicitationResponse, C::Error> {
        self.requester.request::<methods::ThreadDecrementElicitation>(params).await
    }

    /// Method [`thread/name/set`](super::methods::ThreadNameSet). Causes
    /// [`thread/name/updated`](super::ServerNotification::ThreadNameUpdated).
    pub async fn name_set(&self, params: super::ThreadSetNameParams) -> Result<super::ThreadSetNameResponse, C::Error> {
        self.requester.request::<methods::ThreadNameSet>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/prediction/request`](super::methods::ThreadPredictionRequest). Causes
    /// [`thread/prediction/updated`](super::ServerNotification::ThreadPredictionUpdated).
    pub async fn prediction_request(
        &self,
        params: super::ThreadPredictionRequestParams,
    ) -> Result<super::ThreadPredictionRequestResponse, C::Error> {
        self.requester.request::<methods::ThreadPredictionRequest>(params).await
    }

    /// Method [`thread/goal/set`](super::methods::ThreadGoalSet). Causes
    /// [`thread/goal/updated`](super::ServerNotification::ThreadGoalUpdated).
    pub async fn goal_set(&self, params: super::ThreadGoalSetParams) -> Result<super::ThreadGoalSetResponse, C::Error> {
        self.requester.request::<methods::ThreadGoalSet>(params).await
    }

    /// Method [`thread/goal/get`](super::methods::ThreadGoalGet).
    pub async fn goal_get(&self, params: super::ThreadGoalGetParams) -> Result<super::ThreadGoalGetResponse, C::Error> {
        self.requester.request::<methods::ThreadGoalGet>(params).await
    }

    /// Method [`thread/goal/clear`](super::methods::ThreadGoalClear). Causes
    /// [`thread/goal/cleared`](super::ServerNotification::ThreadGoalCleared).
    pub async fn goal_clear(
        &self,
        params: super::ThreadGoalClearParams,
    ) -> Result<super::ThreadGoalClearResponse, C::Error> {
        self.requester.request::<methods::ThreadGoalClear>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/queue/add`](super::methods::ThreadQueueAdd). Causes
    /// [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
    pub async fn queue_add(
        &self,
        params: super::ThreadQueueAddParams,
    ) -> Result<super::ThreadQueueAddResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueAdd>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/queue/list`](super::methods::ThreadQueueList).
    pub async fn queue_list(
        &self,
        params: super::ThreadQueueListParams,
    ) -> Result<super::ThreadQueueListResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/queue/update`](super::methods::ThreadQueueUpdate). Causes
    /// [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
    pub async fn queue_update(
        &self,
        params: super::ThreadQueueUpdateParams,
    ) -> Result<super::ThreadQueueUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueUpdate>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/queue/delete`](super::methods::ThreadQueueDelete). Causes
    /// [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
    pub async fn queue_delete(
        &self,
        params: super::ThreadQueueDeleteParams,
    ) -> Result<super::ThreadQueueDeleteResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueDelete>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/queue/reorder`](super::methods::ThreadQueueReorder). Causes
    /// [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
    pub async fn queue_reorder(
        &self,
        params: super::ThreadQueueReorderParams,
    ) -> Result<super::ThreadQueueReorderResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueReorder>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/queue/start`](super::methods::ThreadQueueStart). Causes
    /// [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
    pub async fn queue_start(
        &self,
        params: super::ThreadQueueStartParams,
    ) -> Result<super::ThreadQueueStartResponse, C::Error> {
        self.requester.request::<methods::ThreadQueueStart>(params).await
    }

    /// Method [`thread/metadata/update`](super::methods::ThreadMetadataUpdate).
    pub async fn metadata_update(
        &self,
        params: super::ThreadMetadataUpdateParams,
    ) -> Result<super::ThreadMetadataUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadMetadataUpdate>(params).await
    }

    /// Method [`thread/attachment/add`](super::methods::ThreadAttachmentAdd). Causes
    /// [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
    pub async fn attachment_add(
        &self,
        params: super::ThreadAttachmentAddParams,
    ) -> Result<super::ThreadAttachmentAddResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentAdd>(params).await
    }

    /// Method [`thread/attachment/list`](super::methods::ThreadAttachmentList).
    pub async fn attachment_list(
        &self,
        params: super::ThreadAttachmentListParams,
    ) -> Result<super::ThreadAttachmentListResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentList>(params).await
    }

    /// Method [`thread/attachmentOwner/list`](super::methods::ThreadAttachmentOwnerList).
    pub async fn attachment_owner_list(
        &self,
        params: super::ThreadAttachmentOwnerListParams,
    ) -> Result<super::ThreadAttachmentOwnerListResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentOwnerList>(params).await
    }

    /// Method [`thread/attachment/remove`](super::methods::ThreadAttachmentRemove). Causes
    /// [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
    pub async fn attachment_remove(
        &self,
        params: super::ThreadAttachmentRemoveParams,
    ) -> Result<super::ThreadAttachmentRemoveResponse, C::Error> {
        self.requester.request::<methods::ThreadAttachmentRemove>(params).await
    }

    /// Method [`thread/section/move`](super::methods::ThreadSectionMove).
    pub async fn section_move(
        &self,
        params: super::ThreadSectionMoveParams,
    ) -> Result<super::ThreadSectionMoveResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionMove>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/settings/update`](super::methods::ThreadSettingsUpdate). Causes
    /// [`thread/settings/updated`](super::ServerNotification::ThreadSettingsUpdated).
    pub async fn settings_update(
        &self,
        params: super::ThreadSettingsUpdateParams,
    ) -> Result<super::ThreadSettingsUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadSettingsUpdate>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/memoryMode/set`](super::methods::ThreadMemoryModeSet).
    pub async fn memory_mode_set(
        &self,
        params: super::ThreadMemoryModeSetParams,
    ) -> Result<super::ThreadMemoryModeSetResponse, C::Error> {
        self.requester.request::<methods::ThreadMemoryModeSet>(params).await
    }

    /// Method [`thread/unarchive`](super::methods::ThreadUnarchive). Causes
    /// [`thread/unarchived`](super::ServerNotification::ThreadUnarchived).
    pub async fn unarchive(
        &self,
        params: super::ThreadUnarchiveParams,
    ) -> Result<super::ThreadUnarchiveResponse, C::Error> {
        self.requester.request::<methods::ThreadUnarchive>(params).await
    }

    /// Method [`thread/compact/start`](super::methods::ThreadCompactStart).
    pub async fn compact_start(
        &self,
        params: super::ThreadCompactStartParams,
    ) -> Result<super::ThreadCompactStartResponse, C::Error> {
        self.requester.request::<methods::ThreadCompactStart>(params).await
    }

    /// Method [`thread/shellCommand`](super::methods::ThreadShellCommand).
    pub async fn shell_command(
        &self,
        params: super::ThreadShellCommandParams,
    ) -> Result<super::ThreadShellCommandResponse, C::Error> {
        self.requester.request::<methods::ThreadShellCommand>(params).await
    }

    /// Method [`thread/approveGuardianDeniedAction`](super::methods::ThreadApproveGuardianDeniedAction).
    pub async fn approve_guardian_denied_action(
        &self,
        params: super::ThreadApproveGuardianDeniedActionParams,
    ) -> Result<super::ThreadApproveGuardianDeniedActionResponse, C::Error> {
        self.requester.request::<methods::ThreadApproveGuardianDeniedAction>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/backgroundTerminals/clean`](super::methods::ThreadBackgroundTerminalsClean).
    pub async fn background_terminals_clean(
        &self,
        params: super::ThreadBackgroundTerminalsCleanParams,
    ) -> Result<super::ThreadBackgroundTerminalsCleanResponse, C::Error> {
        self.requester.request::<methods::ThreadBackgroundTerminalsClean>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/backgroundTerminals/list`](super::methods::ThreadBackgroundTerminalsList).
    pub async fn background_terminals_list(
        &self,
        params: super::ThreadBackgroundTerminalsListParams,
    ) -> Result<super::ThreadBackgroundTerminalsListResponse, C::Error> {
        self.requester.request::<methods::ThreadBackgroundTerminalsList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/backgroundTerminals/terminate`](super::methods::ThreadBackgroundTerminalsTerminate).
    pub async fn background_terminals_terminate(
        &self,
        params: super::ThreadBackgroundTerminalsTerminateParams,
    ) -> Result<super::ThreadBackgroundTerminalsTerminateResponse, C::Error> {
        self.requester.request::<methods::ThreadBackgroundTerminalsTerminate>(params).await
    }

    /// Method [`thread/revert`](super::methods::ThreadRevert). Causes
    /// [`thread/reverted`](super::ServerNotification::ThreadReverted).
    pub async fn revert(&self, params: super::ThreadRevertParams) -> Result<super::ThreadRevertResponse, C::Error> {
        self.requester.request::<methods::ThreadRevert>(params).await
    }

    /// Method [`thread/list`](super::methods::ThreadList).
    pub async fn list(&self, params: super::ThreadListParams) -> Result<super::ThreadListResponse, C::Error> {
        self.requester.request::<methods::ThreadList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/search`](super::methods::ThreadSearch).
    pub async fn search(&self, params: super::ThreadSearchParams) -> Result<super::ThreadSearchResponse, C::Error> {
        self.requester.request::<methods::ThreadSearch>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/searchOccurrences`](super::methods::ThreadSearchOccurrences).
    pub async fn search_occurrences(
        &self,
        params: super::ThreadSearchOccurrencesParams,
    ) -> Result<super::ThreadSearchOccurrencesResponse, C::Error> {
        self.requester.request::<methods::ThreadSearchOccurrences>(params).await
    }

    /// Method [`thread/loaded/list`](super::methods::ThreadLoadedList).
    pub async fn loaded_list(
        &self,
        params: super::ThreadLoadedListParams,
    ) -> Result<super::ThreadLoadedListResponse, C::Error> {
        self.requester.request::<methods::ThreadLoadedList>(params).await
    }

    /// Method [`thread/read`](super::methods::ThreadRead).
    pub async fn read(&self, params: super::ThreadReadParams) -> Result<super::ThreadReadResponse, C::Error> {
        self.requester.request::<methods::ThreadRead>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/readState/update`](super::methods::ThreadReadStateUpdate). Causes
    /// [`thread/readState/changed`](super::ServerNotification::ThreadReadStateChanged).
    pub async fn read_state_update(
        &self,
        params: super::ThreadReadStateUpdateParams,
    ) -> Result<super::ThreadReadStateUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadReadStateUpdate>(params).await
    }

    /// Method [`thread/turns/list`](super::methods::ThreadTurnsList).
    pub async fn turns_list(
        &self,
        params: super::ThreadTurnsListParams,
    ) -> Result<super::ThreadTurnsListResponse, C::Error> {
        self.requester.request::<methods::ThreadTurnsList>(params).await
    }

    /// Method [`thread/items/list`](super::methods::ThreadItemsList).
    pub async fn items_list(
        &self,
        params: super::ThreadItemsListParams,
    ) -> Result<super::ThreadItemsListResponse, C::Error> {
        self.requester.request::<methods::ThreadItemsList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/items/read`](super::methods::ThreadItemsRead).
    pub async fn items_read(
        &self,
        params: super::ThreadItemsReadParams,
    ) -> Result<super::ThreadItemsReadResponse, C::Error> {
        self.requester.request::<methods::ThreadItemsRead>(params).await
    }

    /// Append raw Responses API items to the thread history without starting a user turn.
    ///
    /// Method [`thread/inject_items`](super::methods::ThreadInjectItems).
    pub async fn inject_items(
        &self,
        params: super::ThreadInjectItemsParams,
    ) -> Result<super::ThreadInjectItemsResponse, C::Error> {
        self.requester.request::<methods::ThreadInjectItems>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/realtime/start`](super::methods::ThreadRealtimeStart). Causes
    /// [`thread/realtime/started`](super::ServerNotification::ThreadRealtimeStarted).
    pub async fn realtime_start(
        &self,
        params: super::ThreadRealtimeStartParams,
    ) -> Result<super::ThreadRealtimeStartResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeStart>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/realtime/appendAudio`](super::methods::ThreadRealtimeAppendAudio).
    pub async fn realtime_append_audio(
        &self,
        params: super::ThreadRealtimeAppendAudioParams,
    ) -> Result<super::ThreadRealtimeAppendAudioResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeAppendAudio>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/realtime/appendText`](super::methods::ThreadRealtimeAppendText).
    pub async fn realtime_append_text(
        &self,
        params: super::ThreadRealtimeAppendTextParams,
    ) -> Result<super::ThreadRealtimeAppendTextResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeAppendText>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/realtime/appendSpeech`](super::methods::ThreadRealtimeAppendSpeech).
    pub async fn realtime_append_speech(
        &self,
        params: super::ThreadRealtimeAppendSpeechParams,
    ) -> Result<super::ThreadRealtimeAppendSpeechResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeAppendSpeech>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/realtime/stop`](super::methods::ThreadRealtimeStop). Causes
    /// [`thread/realtime/closed`](super::ServerNotification::ThreadRealtimeClosed).
    pub async fn realtime_stop(
        &self,
        params: super::ThreadRealtimeStopParams,
    ) -> Result<super::ThreadRealtimeStopResponse, C::Error> {
        self.requester.request::<methods::ThreadRealtimeStop>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/timeline/list`](super::methods::ThreadTimelineList).
    pub async fn timeline_list(
        &self,
        params: super::ThreadTimelineListParams,
    ) -> Result<super::ThreadTimelineListResponse, C::Error> {
        self.requester.request::<methods::ThreadTimelineList>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`thread/realtime/listVoices`](super::methods::ThreadRealtimeListVoices).
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
    /// Method [`threadSection/list`](super::methods::ThreadSectionList).
    pub async fn list(
        &self,
        params: super::ThreadSectionListParams,
    ) -> Result<super::ThreadSectionListResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionList>(params).await
    }

    /// Method [`threadSection/create`](super::methods::ThreadSectionCreate).
    pub async fn create(
        &self,
        params: super::ThreadSectionCreateParams,
    ) -> Result<super::ThreadSectionCreateResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionCreate>(params).await
    }

    /// Method [`threadSection/update`](super::methods::ThreadSectionUpdate).
    pub async fn update(
        &self,
        params: super::ThreadSectionUpdateParams,
    ) -> Result<super::ThreadSectionUpdateResponse, C::Error> {
        self.requester.request::<methods::ThreadSectionUpdate>(params).await
    }

    /// Method [`threadSection/delete`](super::methods::ThreadSectionDelete).
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
    /// Method [`turn/start`](super::methods::TurnStart). Causes
    /// [`turn/started`](super::ServerNotification::TurnStarted),
    /// [`item/started`](super::ServerNotification::ItemStarted),
    /// [`item/agentMessage/delta`](super::ServerNotification::ItemAgentMessageDelta),
    /// [`item/completed`](super::ServerNotification::ItemCompleted),
    /// [`thread/tokenUsage/updated`](super::ServerNotification::ThreadTokenUsageUpdated),
    /// [`thread/status/changed`](super::ServerNotification::ThreadStatusChanged) and
    /// [`turn/completed`](super::ServerNotification::TurnCompleted).
    pub async fn start(&self, params: super::TurnStartParams) -> Result<super::TurnStartResponse, C::Error> {
        self.requester.request::<methods::TurnStart>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`turn/settings/update`](super::methods::TurnSettingsUpdate).
    pub async fn settings_update(
        &self,
        params: super::TurnSettingsUpdateParams,
    ) -> Result<super::TurnSettingsUpdateResponse, C::Error> {
        self.requester.request::<methods::TurnSettingsUpdate>(params).await
    }

    /// Method [`turn/steer`](super::methods::TurnSteer).
    pub async fn steer(&self, params: super::TurnSteerParams) -> Result<super::TurnSteerResponse, C::Error> {
        self.requester.request::<methods::TurnSteer>(params).await
    }

    /// Method [`turn/interrupt`](super::methods::TurnInterrupt). Causes
    /// [`turn/completed`](super::ServerNotification::TurnCompleted).
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
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`userVerification/status`](super::methods::UserVerificationStatus).
    pub async fn status(
        &self,
        params: super::UserVerificationStatusParams,
    ) -> Result<super::UserVerificationStatusResponse, C::Error> {
        self.requester.request::<methods::UserVerificationStatus>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`userVerification/enroll`](super::methods::UserVerificationEnroll).
    pub async fn enroll(
        &self,
        params: super::UserVerificationEnrollParams,
    ) -> Result<super::UserVerificationEnrollResponse, C::Error> {
        self.requester.request::<methods::UserVerificationEnroll>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`userVerification/delete`](super::methods::UserVerificationDelete).
    pub async fn delete(
        &self,
        params: super::UserVerificationDeleteParams,
    ) -> Result<super::UserVerificationDeleteResponse, C::Error> {
        self.requester.request::<methods::UserVerificationDelete>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`userVerification/verify`](super::methods::UserVerificationVerify).
    pub async fn verify(
        &self,
        params: super::UserVerificationVerifyParams,
    ) -> Result<super::UserVerificationVerifyResponse, C::Error> {
        self.requester.request::<methods::UserVerificationVerify>(params).await
    }

    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method [`userVerification/cancel`](super::methods::UserVerificationCancel).
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
    /// Method [`windowsSandbox/setupStart`](super::methods::WindowsSandboxSetupStart). Causes
    /// [`windowsSandbox/setupCompleted`](super::ServerNotification::WindowsSandboxSetupCompleted).
    pub async fn setup_start(
        &self,
        params: super::WindowsSandboxSetupStartParams,
    ) -> Result<super::WindowsSandboxSetupStartResponse, C::Error> {
        self.requester.request::<methods::WindowsSandboxSetupStart>(params).await
    }

    /// Method [`windowsSandbox/readiness`](super::methods::WindowsSandboxReadiness).
    pub async fn readiness(&self) -> Result<super::WindowsSandboxReadinessResponse, C::Error> {
        self.requester.request::<methods::WindowsSandboxReadiness>(()).await
    }
}
