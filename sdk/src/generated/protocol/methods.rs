// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! The requests that a client makes, with their parameters, their results and the notifications that they cause.
//!
//! ## account
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`account/gatewayOAuth/read`](AccountGatewayOAuthRead) |  | [`GatewayOAuthReadResponse`](super::GatewayOAuthReadResponse) |  |
//! | [`account/gatewayOAuth/login`](AccountGatewayOAuthLogin) |  | [`GatewayOAuthLoginResponse`](super::GatewayOAuthLoginResponse) |  |
//! | [`account/gatewayOAuth/cancel`](AccountGatewayOAuthCancel) |  | [`GatewayOAuthCancelResponse`](super::GatewayOAuthCancelResponse) |  |
//! | [`account/login/start`](AccountLoginStart) | [`LoginAccountParams`](super::LoginAccountParams) | [`LoginAccountResponse`](super::LoginAccountResponse) | [`account/login/completed`](super::ServerNotification::AccountLoginCompleted), [`account/updated`](super::ServerNotification::AccountUpdated) |
//! | [`account/bedrock/discover`](AccountBedrockDiscover) | [`BedrockDiscoverParams`](super::BedrockDiscoverParams) | [`BedrockDiscoverResponse`](super::BedrockDiscoverResponse) |  |
//! | [`account/bedrock/setup`](AccountBedrockSetup) | [`BedrockSetupParams`](super::BedrockSetupParams) | [`BedrockSetupResponse`](super::BedrockSetupResponse) |  |
//! | [`account/bedrock/checkGovCloudRequirements`](AccountBedrockCheckGovCloudRequirements) | [`BedrockCheckGovCloudRequirementsParams`](super::BedrockCheckGovCloudRequirementsParams) | [`BedrockCheckGovCloudRequirementsResponse`](super::BedrockCheckGovCloudRequirementsResponse) |  |
//! | [`account/login/cancel`](AccountLoginCancel) | [`CancelLoginAccountParams`](super::CancelLoginAccountParams) | [`CancelLoginAccountResponse`](super::CancelLoginAccountResponse) |  |
//! | [`account/logout`](AccountLogout) |  | [`LogoutAccountResponse`](super::LogoutAccountResponse) | [`account/updated`](super::ServerNotification::AccountUpdated) |
//! | [`account/rateLimits/read`](AccountRateLimitsRead) | [`GetAccountRateLimitsParams`](super::GetAccountRateLimitsParams) | [`GetAccountRateLimitsResponse`](super::GetAccountRateLimitsResponse) |  |
//! | [`account/rateLimitResetCredit/consume`](AccountRateLimitResetCreditConsume) | [`ConsumeAccountRateLimitResetCreditParams`](super::ConsumeAccountRateLimitResetCreditParams) | [`ConsumeAccountRateLimitResetCreditResponse`](super::ConsumeAccountRateLimitResetCreditResponse) |  |
//! | [`account/usage/read`](AccountUsageRead) | [`GetAccountTokenUsageParams`](super::GetAccountTokenUsageParams) | [`GetAccountTokenUsageResponse`](super::GetAccountTokenUsageResponse) |  |
//! | [`account/workspaceMessages/read`](AccountWorkspaceMessagesRead) |  | [`GetWorkspaceMessagesResponse`](super::GetWorkspaceMessagesResponse) |  |
//! | [`account/sendAddCreditsNudgeEmail`](AccountSendAddCreditsNudgeEmail) | [`SendAddCreditsNudgeEmailParams`](super::SendAddCreditsNudgeEmailParams) | [`SendAddCreditsNudgeEmailResponse`](super::SendAddCreditsNudgeEmailResponse) |  |
//! | [`account/read`](AccountRead) | [`GetAccountParams`](super::GetAccountParams) | [`GetAccountResponse`](super::GetAccountResponse) |  |
//!
//! ## app
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`app/read`](AppRead) | [`AppsReadParams`](super::AppsReadParams) | [`AppsReadResponse`](super::AppsReadResponse) |  |
//! | [`app/list`](AppList) | [`AppsListParams`](super::AppsListParams) | [`AppsListResponse`](super::AppsListResponse) |  |
//! | [`app/installed`](AppInstalled) | [`AppsInstalledParams`](super::AppsInstalledParams) | [`AppsInstalledResponse`](super::AppsInstalledResponse) |  |
//!
//! ## collaborationMode
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`collaborationMode/list`](CollaborationModeList) | [`CollaborationModeListParams`](super::CollaborationModeListParams) | [`CollaborationModeListResponse`](super::CollaborationModeListResponse) |  |
//!
//! ## command
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`command/exec`](CommandExec) | [`CommandExecParams`](super::CommandExecParams) | [`CommandExecResponse`](super::CommandExecResponse) | [`command/exec/outputDelta`](super::ServerNotification::CommandExecOutputDelta) |
//! | [`command/exec/write`](CommandExecWrite) | [`CommandExecWriteParams`](super::CommandExecWriteParams) | [`CommandExecWriteResponse`](super::CommandExecWriteResponse) |  |
//! | [`command/exec/terminate`](CommandExecTerminate) | [`CommandExecTerminateParams`](super::CommandExecTerminateParams) | [`CommandExecTerminateResponse`](super::CommandExecTerminateResponse) |  |
//! | [`command/exec/resize`](CommandExecResize) | [`CommandExecResizeParams`](super::CommandExecResizeParams) | [`CommandExecResizeResponse`](super::CommandExecResizeResponse) |  |
//!
//! ## config
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`config/mcpServer/reload`](ConfigMcpServerReload) |  | [`McpServerRefreshResponse`](super::McpServerRefreshResponse) |  |
//! | [`config/read`](ConfigRead) | [`ConfigReadParams`](super::ConfigReadParams) | [`ConfigReadResponse`](super::ConfigReadResponse) |  |
//! | [`config/value/write`](ConfigValueWrite) | [`ConfigValueWriteParams`](super::ConfigValueWriteParams) | [`ConfigWriteResponse`](super::ConfigWriteResponse) |  |
//! | [`config/batchWrite`](ConfigBatchWrite) | [`ConfigBatchWriteParams`](super::ConfigBatchWriteParams) | [`ConfigWriteResponse`](super::ConfigWriteResponse) |  |
//!
//! ## configRequirements
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`configRequirements/read`](ConfigRequirementsRead) |  | [`ConfigRequirementsReadResponse`](super::ConfigRequirementsReadResponse) |  |
//!
//! ## environment
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`environment/add`](EnvironmentAdd) | [`EnvironmentAddParams`](super::EnvironmentAddParams) | [`EnvironmentAddResponse`](super::EnvironmentAddResponse) |  |
//! | [`environment/info`](EnvironmentInfo) | [`EnvironmentInfoParams`](super::EnvironmentInfoParams) | [`EnvironmentInfoResponse`](super::EnvironmentInfoResponse) |  |
//! | [`environment/status`](EnvironmentStatus) | [`EnvironmentStatusParams`](super::EnvironmentStatusParams) | [`EnvironmentStatusResponse`](super::EnvironmentStatusResponse) |  |
//!
//! ## experimentalFeature
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`experimentalFeature/list`](ExperimentalFeatureList) | [`ExperimentalFeatureListParams`](super::ExperimentalFeatureListParams) | [`ExperimentalFeatureListResponse`](super::ExperimentalFeatureListResponse) |  |
//! | [`experimentalFeature/enablement/set`](ExperimentalFeatureEnablementSet) | [`ExperimentalFeatureEnablementSetParams`](super::ExperimentalFeatureEnablementSetParams) | [`ExperimentalFeatureEnablementSetResponse`](super::ExperimentalFeatureEnablementSetResponse) |  |
//!
//! ## externalAgentConfig
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`externalAgentConfig/detect`](ExternalAgentConfigDetect) | [`ExternalAgentConfigDetectParams`](super::ExternalAgentConfigDetectParams) | [`ExternalAgentConfigDetectResponse`](super::ExternalAgentConfigDetectResponse) |  |
//! | [`externalAgentConfig/import`](ExternalAgentConfigImport) | [`ExternalAgentConfigImportParams`](super::ExternalAgentConfigImportParams) | [`ExternalAgentConfigImportResponse`](super::ExternalAgentConfigImportResponse) | [`externalAgentConfig/import/progress`](super::ServerNotification::ExternalAgentConfigImportProgress), [`externalAgentConfig/import/completed`](super::ServerNotification::ExternalAgentConfigImportCompleted) |
//! | [`externalAgentConfig/import/recordHistory`](ExternalAgentConfigImportRecordHistory) | [`ExternalAgentConfigImportHistoryRecordParams`](super::ExternalAgentConfigImportHistoryRecordParams) | [`ExternalAgentConfigImportHistoryRecordResponse`](super::ExternalAgentConfigImportHistoryRecordResponse) |  |
//! | [`externalAgentConfig/import/readHistories`](ExternalAgentConfigImportReadHistories) |  | [`ExternalAgentConfigImportHistoriesReadResponse`](super::ExternalAgentConfigImportHistoriesReadResponse) |  |
//!
//! ## feedback
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`feedback/upload`](FeedbackUpload) | [`FeedbackUploadParams`](super::FeedbackUploadParams) | [`FeedbackUploadResponse`](super::FeedbackUploadResponse) |  |
//!
//! ## fs
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`fs/readFile`](FsReadFile) | [`FsReadFileParams`](super::FsReadFileParams) | [`FsReadFileResponse`](super::FsReadFileResponse) |  |
//! | [`fs/writeFile`](FsWriteFile) | [`FsWriteFileParams`](super::FsWriteFileParams) | [`FsWriteFileResponse`](super::FsWriteFileResponse) |  |
//! | [`fs/createDirectory`](FsCreateDirectory) | [`FsCreateDirectoryParams`](super::FsCreateDirectoryParams) | [`FsCreateDirectoryResponse`](super::FsCreateDirectoryResponse) |  |
//! | [`fs/getMetadata`](FsGetMetadata) | [`FsGetMetadataParams`](super::FsGetMetadataParams) | [`FsGetMetadataResponse`](super::FsGetMetadataResponse) |  |
//! | [`fs/readDirectory`](FsReadDirectory) | [`FsReadDirectoryParams`](super::FsReadDirectoryParams) | [`FsReadDirectoryResponse`](super::FsReadDirectoryResponse) |  |
//! | [`fs/remove`](FsRemove) | [`FsRemoveParams`](super::FsRemoveParams) | [`FsRemoveResponse`](super::FsRemoveResponse) |  |
//! | [`fs/copy`](FsCopy) | [`FsCopyParams`](super::FsCopyParams) | [`FsCopyResponse`](super::FsCopyResponse) |  |
//! | [`fs/watch`](FsWatch) | [`FsWatchParams`](super::FsWatchParams) | [`FsWatchResponse`](super::FsWatchResponse) | [`fs/changed`](super::ServerNotification::FsChanged) |
//! | [`fs/unwatch`](FsUnwatch) | [`FsUnwatchParams`](super::FsUnwatchParams) | [`FsUnwatchResponse`](super::FsUnwatchResponse) |  |
//!
//! ## fuzzyFileSearch
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`fuzzyFileSearch/sessionStart`](FuzzyFileSearchSessionStart) | [`FuzzyFileSearchSessionStartParams`](super::FuzzyFileSearchSessionStartParams) | [`FuzzyFileSearchSessionStartResponse`](super::FuzzyFileSearchSessionStartResponse) |  |
//! | [`fuzzyFileSearch/sessionUpdate`](FuzzyFileSearchSessionUpdate) | [`FuzzyFileSearchSessionUpdateParams`](super::FuzzyFileSearchSessionUpdateParams) | [`FuzzyFileSearchSessionUpdateResponse`](super::FuzzyFileSearchSessionUpdateResponse) | [`fuzzyFileSearch/sessionUpdated`](super::ServerNotification::FuzzyFileSearchSessionUpdated), [`fuzzyFileSearch/sessionCompleted`](super::ServerNotification::FuzzyFileSearchSessionCompleted) |
//! | [`fuzzyFileSearch/sessionStop`](FuzzyFileSearchSessionStop) | [`FuzzyFileSearchSessionStopParams`](super::FuzzyFileSearchSessionStopParams) | [`FuzzyFileSearchSessionStopResponse`](super::FuzzyFileSearchSessionStopResponse) |  |
//!
//! ## hooks
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`hooks/list`](HooksList) | [`HooksListParams`](super::HooksListParams) | [`HooksListResponse`](super::HooksListResponse) |  |
//!
//! ## marketplace
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`marketplace/add`](MarketplaceAdd) | [`MarketplaceAddParams`](super::MarketplaceAddParams) | [`MarketplaceAddResponse`](super::MarketplaceAddResponse) |  |
//! | [`marketplace/remove`](MarketplaceRemove) | [`MarketplaceRemoveParams`](super::MarketplaceRemoveParams) | [`MarketplaceRemoveResponse`](super::MarketplaceRemoveResponse) |  |
//! | [`marketplace/upgrade`](MarketplaceUpgrade) | [`MarketplaceUpgradeParams`](super::MarketplaceUpgradeParams) | [`MarketplaceUpgradeResponse`](super::MarketplaceUpgradeResponse) |  |
//!
//! ## mcpServer
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`mcpServer/oauth/login`](McpServerOauthLogin) | [`McpServerOauthLoginParams`](super::McpServerOauthLoginParams) | [`McpServerOauthLoginResponse`](super::McpServerOauthLoginResponse) | [`mcpServer/oauthLogin/completed`](super::ServerNotification::McpServerOauthLoginCompleted) |
//! | [`mcpServer/resource/read`](McpServerResourceRead) | [`McpResourceReadParams`](super::McpResourceReadParams) | [`McpResourceReadResponse`](super::McpResourceReadResponse) |  |
//! | [`mcpServer/event/stream/start`](McpServerEventStreamStart) | [`McpServerEventStreamStartParams`](super::McpServerEventStreamStartParams) | [`McpServerEventStreamStartResponse`](super::McpServerEventStreamStartResponse) | [`mcpServer/event/stream/notification`](super::ServerNotification::McpServerEventStreamNotification) |
//! | [`mcpServer/event/stream/stop`](McpServerEventStreamStop) | [`McpServerEventStreamStopParams`](super::McpServerEventStreamStopParams) | [`McpServerEventStreamStopResponse`](super::McpServerEventStreamStopResponse) |  |
//! | [`mcpServer/tool/call`](McpServerToolCall) | [`McpServerToolCallParams`](super::McpServerToolCallParams) | [`McpServerToolCallResponse`](super::McpServerToolCallResponse) |  |
//!
//! ## mcpServerStatus
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`mcpServerStatus/list`](McpServerStatusList) | [`ListMcpServerStatusParams`](super::ListMcpServerStatusParams) | [`ListMcpServerStatusResponse`](super::ListMcpServerStatusResponse) |  |
//!
//! ## memory
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`memory/status`](MemoryStatus) | [`MemoryStatusParams`](super::MemoryStatusParams) | [`MemoryStatusResponse`](super::MemoryStatusResponse) |  |
//! | [`memory/reset`](MemoryReset) |  | [`MemoryResetResponse`](super::MemoryResetResponse) |  |
//!
//! ## model
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`model/list`](ModelList) | [`ModelListParams`](super::ModelListParams) | [`ModelListResponse`](super::ModelListResponse) |  |
//!
//! ## modelProvider
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`modelProvider/capabilities/read`](ModelProviderCapabilitiesRead) | [`ModelProviderCapabilitiesReadParams`](super::ModelProviderCapabilitiesReadParams) | [`ModelProviderCapabilitiesReadResponse`](super::ModelProviderCapabilitiesReadResponse) |  |
//!
//! ## permissionProfile
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`permissionProfile/list`](PermissionProfileList) | [`PermissionProfileListParams`](super::PermissionProfileListParams) | [`PermissionProfileListResponse`](super::PermissionProfileListResponse) |  |
//!
//! ## plugin
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`plugin/list`](PluginList) | [`PluginListParams`](super::PluginListParams) | [`PluginListResponse`](super::PluginListResponse) |  |
//! | [`plugin/search`](PluginSearch) | [`PluginSearchParams`](super::PluginSearchParams) | [`PluginSearchResponse`](super::PluginSearchResponse) |  |
//! | [`plugin/installed`](PluginInstalled) | [`PluginInstalledParams`](super::PluginInstalledParams) | [`PluginInstalledResponse`](super::PluginInstalledResponse) |  |
//! | [`plugin/reconcile`](PluginReconcile) | [`PluginReconcileParams`](super::PluginReconcileParams) | [`PluginReconcileResponse`](super::PluginReconcileResponse) |  |
//! | [`plugin/read`](PluginRead) | [`PluginReadParams`](super::PluginReadParams) | [`PluginReadResponse`](super::PluginReadResponse) |  |
//! | [`plugin/skill/read`](PluginSkillRead) | [`PluginSkillReadParams`](super::PluginSkillReadParams) | [`PluginSkillReadResponse`](super::PluginSkillReadResponse) |  |
//! | [`plugin/share/save`](PluginShareSave) | [`PluginShareSaveParams`](super::PluginShareSaveParams) | [`PluginShareSaveResponse`](super::PluginShareSaveResponse) |  |
//! | [`plugin/share/updateTargets`](PluginShareUpdateTargets) | [`PluginShareUpdateTargetsParams`](super::PluginShareUpdateTargetsParams) | [`PluginShareUpdateTargetsResponse`](super::PluginShareUpdateTargetsResponse) |  |
//! | [`plugin/share/list`](PluginShareList) | [`PluginShareListParams`](super::PluginShareListParams) | [`PluginShareListResponse`](super::PluginShareListResponse) |  |
//! | [`plugin/share/checkout`](PluginShareCheckout) | [`PluginShareCheckoutParams`](super::PluginShareCheckoutParams) | [`PluginShareCheckoutResponse`](super::PluginShareCheckoutResponse) |  |
//! | [`plugin/share/delete`](PluginShareDelete) | [`PluginShareDeleteParams`](super::PluginShareDeleteParams) | [`PluginShareDeleteResponse`](super::PluginShareDeleteResponse) |  |
//! | [`plugin/install`](PluginInstall) | [`PluginInstallParams`](super::PluginInstallParams) | [`PluginInstallResponse`](super::PluginInstallResponse) |  |
//! | [`plugin/uninstall`](PluginUninstall) | [`PluginUninstallParams`](super::PluginUninstallParams) | [`PluginUninstallResponse`](super::PluginUninstallResponse) |  |
//!
//! ## process
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`process/spawn`](ProcessSpawn) | [`ProcessSpawnParams`](super::ProcessSpawnParams) | [`ProcessSpawnResponse`](super::ProcessSpawnResponse) | [`process/outputDelta`](super::ServerNotification::ProcessOutputDelta), [`process/exited`](super::ServerNotification::ProcessExited) |
//! | [`process/writeStdin`](ProcessWriteStdin) | [`ProcessWriteStdinParams`](super::ProcessWriteStdinParams) | [`ProcessWriteStdinResponse`](super::ProcessWriteStdinResponse) |  |
//! | [`process/kill`](ProcessKill) | [`ProcessKillParams`](super::ProcessKillParams) | [`ProcessKillResponse`](super::ProcessKillResponse) |  |
//! | [`process/resizePty`](ProcessResizePty) | [`ProcessResizePtyParams`](super::ProcessResizePtyParams) | [`ProcessResizePtyResponse`](super::ProcessResizePtyResponse) |  |
//!
//! ## project
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`project/list`](ProjectList) | [`ProjectListParams`](super::ProjectListParams) | [`ProjectListResponse`](super::ProjectListResponse) |  |
//! | [`project/read`](ProjectRead) | [`ProjectReadParams`](super::ProjectReadParams) | [`ProjectReadResponse`](super::ProjectReadResponse) |  |
//! | [`project/create`](ProjectCreate) | [`ProjectCreateParams`](super::ProjectCreateParams) | [`ProjectCreateResponse`](super::ProjectCreateResponse) | [`project/changed`](super::ServerNotification::ProjectChanged) |
//! | [`project/import`](ProjectImport) | [`ProjectImportParams`](super::ProjectImportParams) | [`ProjectImportResponse`](super::ProjectImportResponse) |  |
//! | [`project/update`](ProjectUpdate) | [`ProjectUpdateParams`](super::ProjectUpdateParams) | [`ProjectUpdateResponse`](super::ProjectUpdateResponse) | [`project/changed`](super::ServerNotification::ProjectChanged) |
//! | [`project/move`](ProjectMove) | [`ProjectMoveParams`](super::ProjectMoveParams) | [`ProjectMoveResponse`](super::ProjectMoveResponse) | [`project/changed`](super::ServerNotification::ProjectChanged) |
//! | [`project/delete`](ProjectDelete) | [`ProjectDeleteParams`](super::ProjectDeleteParams) | [`ProjectDeleteResponse`](super::ProjectDeleteResponse) | [`project/changed`](super::ServerNotification::ProjectChanged) |
//!
//! ## remoteControl
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`remoteControl/enable`](RemoteControlEnable) | [`RemoteControlEnableParams`](super::RemoteControlEnableParams) | [`RemoteControlEnableResponse`](super::RemoteControlEnableResponse) |  |
//! | [`remoteControl/disable`](RemoteControlDisable) | [`RemoteControlDisableParams`](super::RemoteControlDisableParams) | [`RemoteControlDisableResponse`](super::RemoteControlDisableResponse) |  |
//! | [`remoteControl/status/read`](RemoteControlStatusRead) |  | [`RemoteControlStatusReadResponse`](super::RemoteControlStatusReadResponse) |  |
//! | [`remoteControl/pairing/start`](RemoteControlPairingStart) | [`RemoteControlPairingStartParams`](super::RemoteControlPairingStartParams) | [`RemoteControlPairingStartResponse`](super::RemoteControlPairingStartResponse) |  |
//! | [`remoteControl/pairing/status`](RemoteControlPairingStatus) | [`RemoteControlPairingStatusParams`](super::RemoteControlPairingStatusParams) | [`RemoteControlPairingStatusResponse`](super::RemoteControlPairingStatusResponse) |  |
//! | [`remoteControl/client/list`](RemoteControlClientList) | [`RemoteControlClientsListParams`](super::RemoteControlClientsListParams) | [`RemoteControlClientsListResponse`](super::RemoteControlClientsListResponse) |  |
//! | [`remoteControl/client/revoke`](RemoteControlClientRevoke) | [`RemoteControlClientsRevokeParams`](super::RemoteControlClientsRevokeParams) | [`RemoteControlClientsRevokeResponse`](super::RemoteControlClientsRevokeResponse) |  |
//!
//! ## review
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`review/start`](ReviewStart) | [`ReviewStartParams`](super::ReviewStartParams) | [`ReviewStartResponse`](super::ReviewStartResponse) | [`turn/started`](super::ServerNotification::TurnStarted), [`item/started`](super::ServerNotification::ItemStarted), [`item/completed`](super::ServerNotification::ItemCompleted), [`turn/completed`](super::ServerNotification::TurnCompleted) |
//!
//! ## rollout
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`rollout/compress`](RolloutCompress) |  | [`RolloutCompressResponse`](super::RolloutCompressResponse) |  |
//!
//! ## server
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`server/diagnostics`](ServerDiagnostics) | [`ServerDiagnosticsParams`](super::ServerDiagnosticsParams) | [`ServerDiagnosticsResponse`](super::ServerDiagnosticsResponse) |  |
//!
//! ## session
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`initialize`](Initialize) | [`InitializeParams`](super::InitializeParams) | [`InitializeResponse`](super::InitializeResponse) |  |
//! | [`fuzzyFileSearch`](FuzzyFileSearch) | [`FuzzyFileSearchParams`](super::FuzzyFileSearchParams) | [`FuzzyFileSearchResponse`](super::FuzzyFileSearchResponse) |  |
//!
//! ## skills
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`skills/list`](SkillsList) | [`SkillsListParams`](super::SkillsListParams) | [`SkillsListResponse`](super::SkillsListResponse) |  |
//! | [`skills/extraRoots/set`](SkillsExtraRootsSet) | [`SkillsExtraRootsSetParams`](super::SkillsExtraRootsSetParams) | [`SkillsExtraRootsSetResponse`](super::SkillsExtraRootsSetResponse) |  |
//! | [`skills/config/write`](SkillsConfigWrite) | [`SkillsConfigWriteParams`](super::SkillsConfigWriteParams) | [`SkillsConfigWriteResponse`](super::SkillsConfigWriteResponse) |  |
//!
//! ## thread
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`thread/start`](ThreadStart) | [`ThreadStartParams`](super::ThreadStartParams) | [`ThreadStartResponse`](super::ThreadStartResponse) | [`thread/started`](super::ServerNotification::ThreadStarted) |
//! | [`thread/resume`](ThreadResume) | [`ThreadResumeParams`](super::ThreadResumeParams) | [`ThreadResumeResponse`](super::ThreadResumeResponse) |  |
//! | [`thread/fork`](ThreadFork) | [`ThreadForkParams`](super::ThreadForkParams) | [`ThreadForkResponse`](super::ThreadForkResponse) | [`thread/started`](super::ServerNotification::ThreadStarted) |
//! | [`thread/archive`](ThreadArchive) | [`ThreadArchiveParams`](super::ThreadArchiveParams) | [`ThreadArchiveResponse`](super::ThreadArchiveResponse) | [`thread/archived`](super::ServerNotification::ThreadArchived) |
//! | [`thread/delete`](ThreadDelete) | [`ThreadDeleteParams`](super::ThreadDeleteParams) | [`ThreadDeleteResponse`](super::ThreadDeleteResponse) | [`thread/deleted`](super::ServerNotification::ThreadDeleted) |
//! | [`thread/unsubscribe`](ThreadUnsubscribe) | [`ThreadUnsubscribeParams`](super::ThreadUnsubscribeParams) | [`ThreadUnsubscribeResponse`](super::ThreadUnsubscribeResponse) |  |
//! | [`thread/increment_elicitation`](ThreadIncrementElicitation) | [`ThreadIncrementElicitationParams`](super::ThreadIncrementElicitationParams) | [`ThreadIncrementElicitationResponse`](super::ThreadIncrementElicitationResponse) |  |
//! | [`thread/decrement_elicitation`](ThreadDecrementElicitation) | [`ThreadDecrementElicitationParams`](super::ThreadDecrementElicitationParams) | [`ThreadDecrementElicitationResponse`](super::ThreadDecrementElicitationResponse) |  |
//! | [`thread/name/set`](ThreadNameSet) | [`ThreadSetNameParams`](super::ThreadSetNameParams) | [`ThreadSetNameResponse`](super::ThreadSetNameResponse) | [`thread/name/updated`](super::ServerNotification::ThreadNameUpdated) |
//! | [`thread/prediction/request`](ThreadPredictionRequest) | [`ThreadPredictionRequestParams`](super::ThreadPredictionRequestParams) | [`ThreadPredictionRequestResponse`](super::ThreadPredictionRequestResponse) | [`thread/prediction/updated`](super::ServerNotification::ThreadPredictionUpdated) |
//! | [`thread/goal/set`](ThreadGoalSet) | [`ThreadGoalSetParams`](super::ThreadGoalSetParams) | [`ThreadGoalSetResponse`](super::ThreadGoalSetResponse) | [`thread/goal/updated`](super::ServerNotification::ThreadGoalUpdated) |
//! | [`thread/goal/get`](ThreadGoalGet) | [`ThreadGoalGetParams`](super::ThreadGoalGetParams) | [`ThreadGoalGetResponse`](super::ThreadGoalGetResponse) |  |
//! | [`thread/goal/clear`](ThreadGoalClear) | [`ThreadGoalClearParams`](super::ThreadGoalClearParams) | [`ThreadGoalClearResponse`](super::ThreadGoalClearResponse) | [`thread/goal/cleared`](super::ServerNotification::ThreadGoalCleared) |
//! | [`thread/queue/add`](ThreadQueueAdd) | [`ThreadQueueAddParams`](super::ThreadQueueAddParams) | [`ThreadQueueAddResponse`](super::ThreadQueueAddResponse) | [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged) |
//! | [`thread/queue/list`](ThreadQueueList) | [`ThreadQueueListParams`](super::ThreadQueueListParams) | [`ThreadQueueListResponse`](super::ThreadQueueListResponse) |  |
//! | [`thread/queue/update`](ThreadQueueUpdate) | [`ThreadQueueUpdateParams`](super::ThreadQueueUpdateParams) | [`ThreadQueueUpdateResponse`](super::ThreadQueueUpdateResponse) | [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged) |
//! | [`thread/queue/delete`](ThreadQueueDelete) | [`ThreadQueueDeleteParams`](super::ThreadQueueDeleteParams) | [`ThreadQueueDeleteResponse`](super::ThreadQueueDeleteResponse) | [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged) |
//! | [`thread/queue/reorder`](ThreadQueueReorder) | [`ThreadQueueReorderParams`](super::ThreadQueueReorderParams) | [`ThreadQueueReorderResponse`](super::ThreadQueueReorderResponse) | [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged) |
//! | [`thread/queue/start`](ThreadQueueStart) | [`ThreadQueueStartParams`](super::ThreadQueueStartParams) | [`ThreadQueueStartResponse`](super::ThreadQueueStartResponse) | [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged) |
//! | [`thread/metadata/update`](ThreadMetadataUpdate) | [`ThreadMetadataUpdateParams`](super::ThreadMetadataUpdateParams) | [`ThreadMetadataUpdateResponse`](super::ThreadMetadataUpdateResponse) |  |
//! | [`thread/attachment/add`](ThreadAttachmentAdd) | [`ThreadAttachmentAddParams`](super::ThreadAttachmentAddParams) | [`ThreadAttachmentAddResponse`](super::ThreadAttachmentAddResponse) | [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated) |
//! | [`thread/attachment/list`](ThreadAttachmentList) | [`ThreadAttachmentListParams`](super::ThreadAttachmentListParams) | [`ThreadAttachmentListResponse`](super::ThreadAttachmentListResponse) |  |
//! | [`thread/attachmentOwner/list`](ThreadAttachmentOwnerList) | [`ThreadAttachmentOwnerListParams`](super::ThreadAttachmentOwnerListParams) | [`ThreadAttachmentOwnerListResponse`](super::ThreadAttachmentOwnerListResponse) |  |
//! | [`thread/attachment/remove`](ThreadAttachmentRemove) | [`ThreadAttachmentRemoveParams`](super::ThreadAttachmentRemoveParams) | [`ThreadAttachmentRemoveResponse`](super::ThreadAttachmentRemoveResponse) | [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated) |
//! | [`thread/section/move`](ThreadSectionMove) | [`ThreadSectionMoveParams`](super::ThreadSectionMoveParams) | [`ThreadSectionMoveResponse`](super::ThreadSectionMoveResponse) |  |
//! | [`thread/settings/update`](ThreadSettingsUpdate) | [`ThreadSettingsUpdateParams`](super::ThreadSettingsUpdateParams) | [`ThreadSettingsUpdateResponse`](super::ThreadSettingsUpdateResponse) | [`thread/settings/updated`](super::ServerNotification::ThreadSettingsUpdated) |
//! | [`thread/memoryMode/set`](ThreadMemoryModeSet) | [`ThreadMemoryModeSetParams`](super::ThreadMemoryModeSetParams) | [`ThreadMemoryModeSetResponse`](super::ThreadMemoryModeSetResponse) |  |
//! | [`thread/unarchive`](ThreadUnarchive) | [`ThreadUnarchiveParams`](super::ThreadUnarchiveParams) | [`ThreadUnarchiveResponse`](super::ThreadUnarchiveResponse) | [`thread/unarchived`](super::ServerNotification::ThreadUnarchived) |
//! | [`thread/compact/start`](ThreadCompactStart) | [`ThreadCompactStartParams`](super::ThreadCompactStartParams) | [`ThreadCompactStartResponse`](super::ThreadCompactStartResponse) |  |
//! | [`thread/shellCommand`](ThreadShellCommand) | [`ThreadShellCommandParams`](super::ThreadShellCommandParams) | [`ThreadShellCommandResponse`](super::ThreadShellCommandResponse) |  |
//! | [`thread/approveGuardianDeniedAction`](ThreadApproveGuardianDeniedAction) | [`ThreadApproveGuardianDeniedActionParams`](super::ThreadApproveGuardianDeniedActionParams) | [`ThreadApproveGuardianDeniedActionResponse`](super::ThreadApproveGuardianDeniedActionResponse) |  |
//! | [`thread/backgroundTerminals/clean`](ThreadBackgroundTerminalsClean) | [`ThreadBackgroundTerminalsCleanParams`](super::ThreadBackgroundTerminalsCleanParams) | [`ThreadBackgroundTerminalsCleanResponse`](super::ThreadBackgroundTerminalsCleanResponse) |  |
//! | [`thread/backgroundTerminals/list`](ThreadBackgroundTerminalsList) | [`ThreadBackgroundTerminalsListParams`](super::ThreadBackgroundTerminalsListParams) | [`ThreadBackgroundTerminalsListResponse`](super::ThreadBackgroundTerminalsListResponse) |  |
//! | [`thread/backgroundTerminals/terminate`](ThreadBackgroundTerminalsTerminate) | [`ThreadBackgroundTerminalsTerminateParams`](super::ThreadBackgroundTerminalsTerminateParams) | [`ThreadBackgroundTerminalsTerminateResponse`](super::ThreadBackgroundTerminalsTerminateResponse) |  |
//! | [`thread/revert`](ThreadRevert) | [`ThreadRevertParams`](super::ThreadRevertParams) | [`ThreadRevertResponse`](super::ThreadRevertResponse) | [`thread/reverted`](super::ServerNotification::ThreadReverted) |
//! | [`thread/list`](ThreadList) | [`ThreadListParams`](super::ThreadListParams) | [`ThreadListResponse`](super::ThreadListResponse) |  |
//! | [`thread/search`](ThreadSearch) | [`ThreadSearchParams`](super::ThreadSearchParams) | [`ThreadSearchResponse`](super::ThreadSearchResponse) |  |
//! | [`thread/searchOccurrences`](ThreadSearchOccurrences) | [`ThreadSearchOccurrencesParams`](super::ThreadSearchOccurrencesParams) | [`ThreadSearchOccurrencesResponse`](super::ThreadSearchOccurrencesResponse) |  |
//! | [`thread/loaded/list`](ThreadLoadedList) | [`ThreadLoadedListParams`](super::ThreadLoadedListParams) | [`ThreadLoadedListResponse`](super::ThreadLoadedListResponse) |  |
//! | [`thread/read`](ThreadRead) | [`ThreadReadParams`](super::ThreadReadParams) | [`ThreadReadResponse`](super::ThreadReadResponse) |  |
//! | [`thread/readState/update`](ThreadReadStateUpdate) | [`ThreadReadStateUpdateParams`](super::ThreadReadStateUpdateParams) | [`ThreadReadStateUpdateResponse`](super::ThreadReadStateUpdateResponse) | [`thread/readState/changed`](super::ServerNotification::ThreadReadStateChanged) |
//! | [`thread/turns/list`](ThreadTurnsList) | [`ThreadTurnsListParams`](super::ThreadTurnsListParams) | [`ThreadTurnsListResponse`](super::ThreadTurnsListResponse) |  |
//! | [`thread/items/list`](ThreadItemsList) | [`ThreadItemsListParams`](super::ThreadItemsListParams) | [`ThreadItemsListResponse`](super::ThreadItemsListResponse) |  |
//! | [`thread/items/read`](ThreadItemsRead) | [`ThreadItemsReadParams`](super::ThreadItemsReadParams) | [`ThreadItemsReadResponse`](super::ThreadItemsReadResponse) |  |
//! | [`thread/inject_items`](ThreadInjectItems) | [`ThreadInjectItemsParams`](super::ThreadInjectItemsParams) | [`ThreadInjectItemsResponse`](super::ThreadInjectItemsResponse) |  |
//! | [`thread/realtime/start`](ThreadRealtimeStart) | [`ThreadRealtimeStartParams`](super::ThreadRealtimeStartParams) | [`ThreadRealtimeStartResponse`](super::ThreadRealtimeStartResponse) | [`thread/realtime/started`](super::ServerNotification::ThreadRealtimeStarted) |
//! | [`thread/realtime/appendAudio`](ThreadRealtimeAppendAudio) | [`ThreadRealtimeAppendAudioParams`](super::ThreadRealtimeAppendAudioParams) | [`ThreadRealtimeAppendAudioResponse`](super::ThreadRealtimeAppendAudioResponse) |  |
//! | [`thread/realtime/appendText`](ThreadRealtimeAppendText) | [`ThreadRealtimeAppendTextParams`](super::ThreadRealtimeAppendTextParams) | [`ThreadRealtimeAppendTextResponse`](super::ThreadRealtimeAppendTextResponse) |  |
//! | [`thread/realtime/appendSpeech`](ThreadRealtimeAppendSpeech) | [`ThreadRealtimeAppendSpeechParams`](super::ThreadRealtimeAppendSpeechParams) | [`ThreadRealtimeAppendSpeechResponse`](super::ThreadRealtimeAppendSpeechResponse) |  |
//! | [`thread/realtime/stop`](ThreadRealtimeStop) | [`ThreadRealtimeStopParams`](super::ThreadRealtimeStopParams) | [`ThreadRealtimeStopResponse`](super::ThreadRealtimeStopResponse) | [`thread/realtime/closed`](super::ServerNotification::ThreadRealtimeClosed) |
//! | [`thread/timeline/list`](ThreadTimelineList) | [`ThreadTimelineListParams`](super::ThreadTimelineListParams) | [`ThreadTimelineListResponse`](super::ThreadTimelineListResponse) |  |
//! | [`thread/realtime/listVoices`](ThreadRealtimeListVoices) | [`ThreadRealtimeListVoicesParams`](super::ThreadRealtimeListVoicesParams) | [`ThreadRealtimeListVoicesResponse`](super::ThreadRealtimeListVoicesResponse) |  |
//!
//! ## threadSection
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`threadSection/list`](ThreadSectionList) | [`ThreadSectionListParams`](super::ThreadSectionListParams) | [`ThreadSectionListResponse`](super::ThreadSectionListResponse) |  |
//! | [`threadSection/create`](ThreadSectionCreate) | [`ThreadSectionCreateParams`](super::ThreadSectionCreateParams) | [`ThreadSectionCreateResponse`](super::ThreadSectionCreateResponse) |  |
//! | [`threadSection/update`](ThreadSectionUpdate) | [`ThreadSectionUpdateParams`](super::ThreadSectionUpdateParams) | [`ThreadSectionUpdateResponse`](super::ThreadSectionUpdateResponse) |  |
//! | [`threadSection/delete`](ThreadSectionDelete) | [`ThreadSectionDeleteParams`](super::ThreadSectionDeleteParams) | [`ThreadSectionDeleteResponse`](super::ThreadSectionDeleteResponse) |  |
//!
//! ## turn
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`turn/start`](TurnStart) | [`TurnStartParams`](super::TurnStartParams) | [`TurnStartResponse`](super::TurnStartResponse) | [`turn/started`](super::ServerNotification::TurnStarted), [`item/started`](super::ServerNotification::ItemStarted), [`item/agentMessage/delta`](super::ServerNotification::ItemAgentMessageDelta), [`item/completed`](super::ServerNotification::ItemCompleted), [`thread/tokenUsage/updated`](super::ServerNotification::ThreadTokenUsageUpdated), [`thread/status/changed`](super::ServerNotification::ThreadStatusChanged), [`turn/completed`](super::ServerNotification::TurnCompleted) |
//! | [`turn/settings/update`](TurnSettingsUpdate) | [`TurnSettingsUpdateParams`](super::TurnSettingsUpdateParams) | [`TurnSettingsUpdateResponse`](super::TurnSettingsUpdateResponse) |  |
//! | [`turn/steer`](TurnSteer) | [`TurnSteerParams`](super::TurnSteerParams) | [`TurnSteerResponse`](super::TurnSteerResponse) |  |
//! | [`turn/interrupt`](TurnInterrupt) | [`TurnInterruptParams`](super::TurnInterruptParams) | [`TurnInterruptResponse`](super::TurnInterruptResponse) | [`turn/completed`](super::ServerNotification::TurnCompleted) |
//!
//! ## userVerification
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`userVerification/status`](UserVerificationStatus) | [`UserVerificationStatusParams`](super::UserVerificationStatusParams) | [`UserVerificationStatusResponse`](super::UserVerificationStatusResponse) |  |
//! | [`userVerification/enroll`](UserVerificationEnroll) | [`UserVerificationEnrollParams`](super::UserVerificationEnrollParams) | [`UserVerificationEnrollResponse`](super::UserVerificationEnrollResponse) |  |
//! | [`userVerification/delete`](UserVerificationDelete) | [`UserVerificationDeleteParams`](super::UserVerificationDeleteParams) | [`UserVerificationDeleteResponse`](super::UserVerificationDeleteResponse) |  |
//! | [`userVerification/verify`](UserVerificationVerify) | [`UserVerificationVerifyParams`](super::UserVerificationVerifyParams) | [`UserVerificationVerifyResponse`](super::UserVerificationVerifyResponse) |  |
//! | [`userVerification/cancel`](UserVerificationCancel) | [`UserVerificationCancelParams`](super::UserVerificationCancelParams) | [`UserVerificationCancelResponse`](super::UserVerificationCancelResponse) |  |
//!
//! ## windowsSandbox
//!
//! | method | parameters | result | causes |
//! |---|---|---|---|
//! | [`windowsSandbox/setupStart`](WindowsSandboxSetupStart) | [`WindowsSandboxSetupStartParams`](super::WindowsSandboxSetupStartParams) | [`WindowsSandboxSetupStartResponse`](super::WindowsSandboxSetupStartResponse) | [`windowsSandbox/setupCompleted`](super::ServerNotification::WindowsSandboxSetupCompleted) |
//! | [`windowsSandbox/readiness`](WindowsSandboxReadiness) |  | [`WindowsSandboxReadinessResponse`](super::WindowsSandboxReadinessResponse) |  |

use crate::wire::request;

/// Method `initialize`.
#[derive(Debug, Clone, Copy)]
pub struct Initialize;

request! {
    Initialize "initialize" super::InitializeParams => super::InitializeResponse
}

/// Read content-free, process-local diagnostics.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `server/diagnostics`.
#[derive(Debug, Clone, Copy)]
pub struct ServerDiagnostics;

request! {
    ServerDiagnostics "server/diagnostics" super::ServerDiagnosticsParams => super::ServerDiagnosticsResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/status`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationStatus;

request! {
    UserVerificationStatus "userVerification/status" super::UserVerificationStatusParams => super::UserVerificationStatusResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/enroll`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationEnroll;

request! {
    UserVerificationEnroll "userVerification/enroll" super::UserVerificationEnrollParams => super::UserVerificationEnrollResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/delete`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationDelete;

request! {
    UserVerificationDelete "userVerification/delete" super::UserVerificationDeleteParams => super::UserVerificationDeleteResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/verify`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationVerify;

request! {
    UserVerificationVerify "userVerification/verify" super::UserVerificationVerifyParams => super::UserVerificationVerifyResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationCancel;

request! {
    UserVerificationCancel "userVerification/cancel" super::UserVerificationCancelParams => super::UserVerificationCancelResponse
}

/// NEW APIs
///
/// Method `thread/start`. Causes [`thread/started`](super::ServerNotification::ThreadStarted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadStart;

request! {
    ThreadStart "thread/start" super::ThreadStartParams => super::ThreadStartResponse
}

/// Method `thread/resume`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadResume;

request! {
    ThreadResume "thread/resume" super::ThreadResumeParams => super::ThreadResumeResponse
}

/// Method `thread/fork`. Causes [`thread/started`](super::ServerNotification::ThreadStarted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadFork;

request! {
    ThreadFork "thread/fork" super::ThreadForkParams => super::ThreadForkResponse
}

/// Method `thread/archive`. Causes [`thread/archived`](super::ServerNotification::ThreadArchived).
#[derive(Debug, Clone, Copy)]
pub struct ThreadArchive;

request! {
    ThreadArchive "thread/archive" super::ThreadArchiveParams => super::ThreadArchiveResponse
}

/// Method `thread/delete`. Causes [`thread/deleted`](super::ServerNotification::ThreadDeleted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadDelete;

request! {
    ThreadDelete "thread/delete" super::ThreadDeleteParams => super::ThreadDeleteResponse
}

/// Method `thread/unsubscribe`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadUnsubscribe;

request! {
    ThreadUnsubscribe "thread/unsubscribe" super::ThreadUnsubscribeParams => super::ThreadUnsubscribeResponse
}

/// Increment the thread-local out-of-band elicitation counter.
///
/// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending
/// outside the app-server request flow.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/increment_elicitation`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadIncrementElicitation;

request! {
    ThreadIncrementElicitation "thread/increment_elicitation" super::ThreadIncrementElicitationParams => super::ThreadIncrementElicitationResponse
}

/// Decrement the thread-local out-of-band elicitation counter.
///
/// When the count reaches zero, timeout accounting resumes for the thread.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/decrement_elicitation`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadDecrementElicitation;

request! {
    ThreadDecrementElicitation "thread/decrement_elicitation" super::ThreadDecrementElicitationParams => super::ThreadDecrementElicitationResponse
}

/// Method `thread/name/set`. Causes [`thread/name/updated`](super::ServerNotification::ThreadNameUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadNameSet;

request! {
    ThreadNameSet "thread/name/set" super::ThreadSetNameParams => super::ThreadSetNameResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/prediction/request`. Causes
/// [`thread/prediction/updated`](super::ServerNotification::ThreadPredictionUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadPredictionRequest;

request! {
    ThreadPredictionRequest "thread/prediction/request" super::ThreadPredictionRequestParams => super::ThreadPredictionRequestResponse
}

/// Method `thread/goal/set`. Causes [`thread/goal/updated`](super::ServerNotification::ThreadGoalUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalSet;

request! {
    ThreadGoalSet "thread/goal/set" super::ThreadGoalSetParams => super::ThreadGoalSetResponse
}

/// Method `thread/goal/get`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalGet;

request! {
    ThreadGoalGet "thread/goal/get" super::ThreadGoalGetParams => super::ThreadGoalGetResponse
}

/// Method `thread/goal/clear`. Causes [`thread/goal/cleared`](super::ServerNotification::ThreadGoalCleared).
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalClear;

request! {
    ThreadGoalClear "thread/goal/clear" super::ThreadGoalClearParams => super::ThreadGoalClearResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/add`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueAdd;

request! {
    ThreadQueueAdd "thread/queue/add" super::ThreadQueueAddParams => super::ThreadQueueAddResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueList;

request! {
    ThreadQueueList "thread/queue/list" super::ThreadQueueListParams => super::ThreadQueueListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/update`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueUpdate;

request! {
    ThreadQueueUpdate "thread/queue/update" super::ThreadQueueUpdateParams => super::ThreadQueueUpdateResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/delete`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueDelete;

request! {
    ThreadQueueDelete "thread/queue/delete" super::ThreadQueueDeleteParams => super::ThreadQueueDeleteResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/reorder`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueReorder;

request! {
    ThreadQueueReorder "thread/queue/reorder" super::ThreadQueueReorderParams => super::ThreadQueueReorderResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/start`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueStart;

request! {
    ThreadQueueStart "thread/queue/start" super::ThreadQueueStartParams => super::ThreadQueueStartResponse
}

/// Method `thread/metadata/update`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadMetadataUpdate;

request! {
    ThreadMetadataUpdate "thread/metadata/update" super::ThreadMetadataUpdateParams => super::ThreadMetadataUpdateResponse
}

/// Method `thread/attachment/add`. Causes
/// [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentAdd;

request! {
    ThreadAttachmentAdd "thread/attachment/add" super::ThreadAttachmentAddParams => super::ThreadAttachmentAddResponse
}

/// Method `thread/attachment/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentList;

request! {
    ThreadAttachmentList "thread/attachment/list" super::ThreadAttachmentListParams => super::ThreadAttachmentListResponse
}

/// Method `thread/attachmentOwner/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentOwnerList;

request! {
    ThreadAttachmentOwnerList "thread/attachmentOwner/list" super::ThreadAttachmentOwnerListParams => super::ThreadAttachmentOwnerListResponse
}

/// Method `thread/attachment/remove`. Causes
/// [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentRemove;

request! {
    ThreadAttachmentRemove "thread/attachment/remove" super::ThreadAttachmentRemoveParams => super::ThreadAttachmentRemoveResponse
}

/// Method `thread/section/move`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionMove;

request! {
    ThreadSectionMove "thread/section/move" super::ThreadSectionMoveParams => super::ThreadSectionMoveResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/settings/update`. Causes
/// [`thread/settings/updated`](super::ServerNotification::ThreadSettingsUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadSettingsUpdate;

request! {
    ThreadSettingsUpdate "thread/settings/update" super::ThreadSettingsUpdateParams => super::ThreadSettingsUpdateResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/memoryMode/set`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadMemoryModeSet;

request! {
    ThreadMemoryModeSet "thread/memoryMode/set" super::ThreadMemoryModeSetParams => super::ThreadMemoryModeSetResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `memory/status`.
#[derive(Debug, Clone, Copy)]
pub struct MemoryStatus;

request! {
    MemoryStatus "memory/status" super::MemoryStatusParams => super::MemoryStatusResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `memory/reset`.
#[derive(Debug, Clone, Copy)]
pub struct MemoryReset;

request! {
    MemoryReset "memory/reset" () => super::MemoryResetResponse
}

/// Start a best-effort background compression pass for cold local rollouts.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `rollout/compress`.
#[derive(Debug, Clone, Copy)]
pub struct RolloutCompress;

request! {
    RolloutCompress "rollout/compress" () => super::RolloutCompressResponse
}

/// Method `thread/unarchive`. Causes [`thread/unarchived`](super::ServerNotification::ThreadUnarchived).
#[derive(Debug, Clone, Copy)]
pub struct ThreadUnarchive;

request! {
    ThreadUnarchive "thread/unarchive" super::ThreadUnarchiveParams => super::ThreadUnarchiveResponse
}

/// Method `thread/compact/start`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadCompactStart;

request! {
    ThreadCompactStart "thread/compact/start" super::ThreadCompactStartParams => super::ThreadCompactStartResponse
}

/// Method `thread/shellCommand`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadShellCommand;

request! {
    ThreadShellCommand "thread/shellCommand" super::ThreadShellCommandParams => super::ThreadShellCommandResponse
}

/// Method `thread/approveGuardianDeniedAction`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadApproveGuardianDeniedAction;

request! {
    ThreadApproveGuardianDeniedAction "thread/approveGuardianDeniedAction" super::ThreadApproveGuardianDeniedActionParams => super::ThreadApproveGuardianDeniedActionResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/backgroundTerminals/clean`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsClean;

request! {
    ThreadBackgroundTerminalsClean "thread/backgroundTerminals/clean" super::ThreadBackgroundTerminalsCleanParams => super::ThreadBackgroundTerminalsCleanResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/backgroundTerminals/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsList;

request! {
    ThreadBackgroundTerminalsList "thread/backgroundTerminals/list" super::ThreadBackgroundTerminalsListParams => super::ThreadBackgroundTerminalsListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/backgroundTerminals/terminate`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsTerminate;

request! {
    ThreadBackgroundTerminalsTerminate "thread/backgroundTerminals/terminate" super::ThreadBackgroundTerminalsTerminateParams => super::ThreadBackgroundTerminalsTerminateResponse
}

/// Method `thread/revert`. Causes [`thread/reverted`](super::ServerNotification::ThreadReverted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadRevert;

request! {
    ThreadRevert "thread/revert" super::ThreadRevertParams => super::ThreadRevertResponse
}

/// Method `thread/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadList;

request! {
    ThreadList "thread/list" super::ThreadListParams => super::ThreadListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/list`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectList;

request! {
    ProjectList "project/list" super::ProjectListParams => super::ProjectListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/read`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectRead;

request! {
    ProjectRead "project/read" super::ProjectReadParams => super::ProjectReadResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/create`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectCreate;

request! {
    ProjectCreate "project/create" super::ProjectCreateParams => super::ProjectCreateResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/import`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectImport;

request! {
    ProjectImport "project/import" super::ProjectImportParams => super::ProjectImportResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/update`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectUpdate;

request! {
    ProjectUpdate "project/update" super::ProjectUpdateParams => super::ProjectUpdateResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/move`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectMove;

request! {
    ProjectMove "project/move" super::ProjectMoveParams => super::ProjectMoveResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/delete`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectDelete;

request! {
    ProjectDelete "project/delete" super::ProjectDeleteParams => super::ProjectDeleteResponse
}

/// Method `threadSection/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionList;

request! {
    ThreadSectionList "threadSection/list" super::ThreadSectionListParams => super::ThreadSectionListResponse
}

/// Method `threadSection/create`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionCreate;

request! {
    ThreadSectionCreate "threadSection/create" super::ThreadSectionCreateParams => super::ThreadSectionCreateResponse
}

/// Method `threadSection/update`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionUpdate;

request! {
    ThreadSectionUpdate "threadSection/update" super::ThreadSectionUpdateParams => super::ThreadSectionUpdateResponse
}

/// Method `threadSection/delete`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionDelete;

request! {
    ThreadSectionDelete "threadSection/delete" super::ThreadSectionDeleteParams => super::ThreadSectionDeleteResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/search`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSearch;

request! {
    ThreadSearch "thread/search" super::ThreadSearchParams => super::ThreadSearchResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/searchOccurrences`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSearchOccurrences;

request! {
    ThreadSearchOccurrences "thread/searchOccurrences" super::ThreadSearchOccurrencesParams => super::ThreadSearchOccurrencesResponse
}

/// Method `thread/loaded/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadLoadedList;

request! {
    ThreadLoadedList "thread/loaded/list" super::ThreadLoadedListParams => super::ThreadLoadedListResponse
}

/// Method `thread/read`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRead;

request! {
    ThreadRead "thread/read" super::ThreadReadParams => super::ThreadReadResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/readState/update`. Causes
/// [`thread/readState/changed`](super::ServerNotification::ThreadReadStateChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadReadStateUpdate;

request! {
    ThreadReadStateUpdate "thread/readState/update" super::ThreadReadStateUpdateParams => super::ThreadReadStateUpdateResponse
}

/// Method `thread/turns/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadTurnsList;

request! {
    ThreadTurnsList "thread/turns/list" super::ThreadTurnsListParams => super::ThreadTurnsListResponse
}

/// Method `thread/items/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadItemsList;

request! {
    ThreadItemsList "thread/items/list" super::ThreadItemsListParams => super::ThreadItemsListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/items/read`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadItemsRead;

request! {
    ThreadItemsRead "thread/items/read" super::ThreadItemsReadParams => super::ThreadItemsReadResponse
}

/// Append raw Responses API items to the thread history without starting a user turn.
///
/// Method `thread/inject_items`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadInjectItems;

request! {
    ThreadInjectItems "thread/inject_items" super::ThreadInjectItemsParams => super::ThreadInjectItemsResponse
}

/// Method `skills/list`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsList;

request! {
    SkillsList "skills/list" super::SkillsListParams => super::SkillsListResponse
}

/// Method `skills/extraRoots/set`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsExtraRootsSet;

request! {
    SkillsExtraRootsSet "skills/extraRoots/set" super::SkillsExtraRootsSetParams => super::SkillsExtraRootsSetResponse
}

/// Method `hooks/list`.
#[derive(Debug, Clone, Copy)]
pub struct HooksList;

request! {
    HooksList "hooks/list" super::HooksListParams => super::HooksListResponse
}

/// Method `marketplace/add`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceAdd;

request! {
    MarketplaceAdd "marketplace/add" super::MarketplaceAddParams => super::MarketplaceAddResponse
}

/// Method `marketplace/remove`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceRemove;

request! {
    MarketplaceRemove "marketplace/remove" super::MarketplaceRemoveParams => super::MarketplaceRemoveResponse
}

/// Method `marketplace/upgrade`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceUpgrade;

request! {
    MarketplaceUpgrade "marketplace/upgrade" super::MarketplaceUpgradeParams => super::MarketplaceUpgradeResponse
}

/// Method `plugin/list`.
#[derive(Debug, Clone, Copy)]
pub struct PluginList;

request! {
    PluginList "plugin/list" super::PluginListParams => super::PluginListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `plugin/search`.
#[derive(Debug, Clone, Copy)]
pub struct PluginSearch;

request! {
    PluginSearch "plugin/search" super::PluginSearchParams => super::PluginSearchResponse
}

/// Method `plugin/installed`.
#[derive(Debug, Clone, Copy)]
pub struct PluginInstalled;

request! {
    PluginInstalled "plugin/installed" super::PluginInstalledParams => super::PluginInstalledResponse
}

/// Method `plugin/reconcile`.
#[derive(Debug, Clone, Copy)]
pub struct PluginReconcile;

request! {
    PluginReconcile "plugin/reconcile" super::PluginReconcileParams => super::PluginReconcileResponse
}

/// Method `plugin/read`.
#[derive(Debug, Clone, Copy)]
pub struct PluginRead;

request! {
    PluginRead "plugin/read" super::PluginReadParams => super::PluginReadResponse
}

/// Method `plugin/skill/read`.
#[derive(Debug, Clone, Copy)]
pub struct PluginSkillRead;

request! {
    PluginSkillRead "plugin/skill/read" super::PluginSkillReadParams => super::PluginSkillReadResponse
}

/// Method `plugin/share/save`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareSave;

request! {
    PluginShareSave "plugin/share/save" super::PluginShareSaveParams => super::PluginShareSaveResponse
}

/// Method `plugin/share/updateTargets`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareUpdateTargets;

request! {
    PluginShareUpdateTargets "plugin/share/updateTargets" super::PluginShareUpdateTargetsParams => super::PluginShareUpdateTargetsResponse
}

/// Method `plugin/share/list`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareList;

request! {
    PluginShareList "plugin/share/list" super::PluginShareListParams => super::PluginShareListResponse
}

/// Method `plugin/share/checkout`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareCheckout;

request! {
    PluginShareCheckout "plugin/share/checkout" super::PluginShareCheckoutParams => super::PluginShareCheckoutResponse
}

/// Method `plugin/share/delete`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareDelete;

request! {
    PluginShareDelete "plugin/share/delete" super::PluginShareDeleteParams => super::PluginShareDeleteResponse
}

/// Method `app/read`.
#[derive(Debug, Clone, Copy)]
pub struct AppRead;

request! {
    AppRead "app/read" super::AppsReadParams => super::AppsReadResponse
}

/// Method `app/list`.
#[derive(Debug, Clone, Copy)]
pub struct AppList;

request! {
    AppList "app/list" super::AppsListParams => super::AppsListResponse
}

/// Method `app/installed`.
#[derive(Debug, Clone, Copy)]
pub struct AppInstalled;

request! {
    AppInstalled "app/installed" super::AppsInstalledParams => super::AppsInstalledResponse
}

/// Method `fs/readFile`.
#[derive(Debug, Clone, Copy)]
pub struct FsReadFile;

request! {
    FsReadFile "fs/readFile" super::FsReadFileParams => super::FsReadFileResponse
}

/// Method `fs/writeFile`.
#[derive(Debug, Clone, Copy)]
pub struct FsWriteFile;

request! {
    FsWriteFile "fs/writeFile" super::FsWriteFileParams => super::FsWriteFileResponse
}

/// Method `fs/createDirectory`.
#[derive(Debug, Clone, Copy)]
pub struct FsCreateDirectory;

request! {
    FsCreateDirectory "fs/createDirectory" super::FsCreateDirectoryParams => super::FsCreateDirectoryResponse
}

/// Method `fs/getMetadata`.
#[derive(Debug, Clone, Copy)]
pub struct FsGetMetadata;

request! {
    FsGetMetadata "fs/getMetadata" super::FsGetMetadataParams => super::FsGetMetadataResponse
}

/// Method `fs/readDirectory`.
#[derive(Debug, Clone, Copy)]
pub struct FsReadDirectory;

request! {
    FsReadDirectory "fs/readDirectory" super::FsReadDirectoryParams => super::FsReadDirectoryResponse
}

/// Method `fs/remove`.
#[derive(Debug, Clone, Copy)]
pub struct FsRemove;

request! {
    FsRemove "fs/remove" super::FsRemoveParams => super::FsRemoveResponse
}

/// Method `fs/copy`.
#[derive(Debug, Clone, Copy)]
pub struct FsCopy;

request! {
    FsCopy "fs/copy" super::FsCopyParams => super::FsCopyResponse
}

/// Method `fs/watch`. Causes [`fs/changed`](super::ServerNotification::FsChanged).
#[derive(Debug, Clone, Copy)]
pub struct FsWatch;

request! {
    FsWatch "fs/watch" super::FsWatchParams => super::FsWatchResponse
}

/// Method `fs/unwatch`.
#[derive(Debug, Clone, Copy)]
pub struct FsUnwatch;

request! {
    FsUnwatch "fs/unwatch" super::FsUnwatchParams => super::FsUnwatchResponse
}

/// Method `skills/config/write`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsConfigWrite;

request! {
    SkillsConfigWrite "skills/config/write" super::SkillsConfigWriteParams => super::SkillsConfigWriteResponse
}

/// Method `plugin/install`.
#[derive(Debug, Clone, Copy)]
pub struct PluginInstall;

request! {
    PluginInstall "plugin/install" super::PluginInstallParams => super::PluginInstallResponse
}

/// Method `plugin/uninstall`.
#[derive(Debug, Clone, Copy)]
pub struct PluginUninstall;

request! {
    PluginUninstall "plugin/uninstall" super::PluginUninstallParams => super::PluginUninstallResponse
}

/// Method `turn/start`. Causes [`turn/started`](super::ServerNotification::TurnStarted),
/// [`item/started`](super::ServerNotification::ItemStarted),
/// [`item/agentMessage/delta`](super::ServerNotification::ItemAgentMessageDelta),
/// [`item/completed`](super::ServerNotification::ItemCompleted),
/// [`thread/tokenUsage/updated`](super::ServerNotification::ThreadTokenUsageUpdated),
/// [`thread/status/changed`](super::ServerNotification::ThreadStatusChanged) and
/// [`turn/completed`](super::ServerNotification::TurnCompleted).
#[derive(Debug, Clone, Copy)]
pub struct TurnStart;

request! {
    TurnStart "turn/start" super::TurnStartParams => super::TurnStartResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `turn/settings/update`.
#[derive(Debug, Clone, Copy)]
pub struct TurnSettingsUpdate;

request! {
    TurnSettingsUpdate "turn/settings/update" super::TurnSettingsUpdateParams => super::TurnSettingsUpdateResponse
}

/// Method `turn/steer`.
#[derive(Debug, Clone, Copy)]
pub struct TurnSteer;

request! {
    TurnSteer "turn/steer" super::TurnSteerParams => super::TurnSteerResponse
}

/// Method `turn/interrupt`. Causes [`turn/completed`](super::ServerNotification::TurnCompleted).
#[derive(Debug, Clone, Copy)]
pub struct TurnInterrupt;

request! {
    TurnInterrupt "turn/interrupt" super::TurnInterruptParams => super::TurnInterruptResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/start`. Causes
/// [`thread/realtime/started`](super::ServerNotification::ThreadRealtimeStarted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeStart;

request! {
    ThreadRealtimeStart "thread/realtime/start" super::ThreadRealtimeStartParams => super::ThreadRealtimeStartResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/appendAudio`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendAudio;

request! {
    ThreadRealtimeAppendAudio "thread/realtime/appendAudio" super::ThreadRealtimeAppendAudioParams => super::ThreadRealtimeAppendAudioResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/appendText`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendText;

request! {
    ThreadRealtimeAppendText "thread/realtime/appendText" super::ThreadRealtimeAppendTextParams => super::ThreadRealtimeAppendTextResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/appendSpeech`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendSpeech;

request! {
    ThreadRealtimeAppendSpeech "thread/realtime/appendSpeech" super::ThreadRealtimeAppendSpeechParams => super::ThreadRealtimeAppendSpeechResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/stop`. Causes [`thread/realtime/closed`](super::ServerNotification::ThreadRealtimeClosed).
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeStop;

request! {
    ThreadRealtimeStop "thread/realtime/stop" super::ThreadRealtimeStopParams => super::ThreadRealtimeStopResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/timeline/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadTimelineList;

request! {
    ThreadTimelineList "thread/timeline/list" super::ThreadTimelineListParams => super::ThreadTimelineListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/listVoices`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeListVoices;

request! {
    ThreadRealtimeListVoices "thread/realtime/listVoices" super::ThreadRealtimeListVoicesParams => super::ThreadRealtimeListVoicesResponse
}

/// Method `review/start`. Causes [`turn/started`](super::ServerNotification::TurnStarted),
/// [`item/started`](super::ServerNotification::ItemStarted),
/// [`item/completed`](super::ServerNotification::ItemCompleted) and
/// [`turn/completed`](super::ServerNotification::TurnCompleted).
#[derive(Debug, Clone, Copy)]
pub struct ReviewStart;

request! {
    ReviewStart "review/start" super::ReviewStartParams => super::ReviewStartResponse
}

/// Method `model/list`.
#[derive(Debug, Clone, Copy)]
pub struct ModelList;

request! {
    ModelList "model/list" super::ModelListParams => super::ModelListResponse
}

/// Method `account/gatewayOAuth/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthRead;

request! {
    AccountGatewayOAuthRead "account/gatewayOAuth/read" () => super::GatewayOAuthReadResponse
}

/// Method `account/gatewayOAuth/login`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthLogin;

request! {
    AccountGatewayOAuthLogin "account/gatewayOAuth/login" () => super::GatewayOAuthLoginResponse
}

/// Method `account/gatewayOAuth/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthCancel;

request! {
    AccountGatewayOAuthCancel "account/gatewayOAuth/cancel" () => super::GatewayOAuthCancelResponse
}

/// Method `modelProvider/capabilities/read`.
#[derive(Debug, Clone, Copy)]
pub struct ModelProviderCapabilitiesRead;

request! {
    ModelProviderCapabilitiesRead "modelProvider/capabilities/read" super::ModelProviderCapabilitiesReadParams => super::ModelProviderCapabilitiesReadResponse
}

/// Method `experimentalFeature/list`.
#[derive(Debug, Clone, Copy)]
pub struct ExperimentalFeatureList;

request! {
    ExperimentalFeatureList "experimentalFeature/list" super::ExperimentalFeatureListParams => super::ExperimentalFeatureListResponse
}

/// Method `permissionProfile/list`.
#[derive(Debug, Clone, Copy)]
pub struct PermissionProfileList;

request! {
    PermissionProfileList "permissionProfile/list" super::PermissionProfileListParams => super::PermissionProfileListResponse
}

/// Method `experimentalFeature/enablement/set`.
#[derive(Debug, Clone, Copy)]
pub struct ExperimentalFeatureEnablementSet;

request! {
    ExperimentalFeatureEnablementSet "experimentalFeature/enablement/set" super::ExperimentalFeatureEnablementSetParams => super::ExperimentalFeatureEnablementSetResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/enable`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlEnable;

request! {
    RemoteControlEnable "remoteControl/enable" Option<super::RemoteControlEnableParams> => super::RemoteControlEnableResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/disable`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlDisable;

request! {
    RemoteControlDisable "remoteControl/disable" Option<super::RemoteControlDisableParams> => super::RemoteControlDisableResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/status/read`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlStatusRead;

request! {
    RemoteControlStatusRead "remoteControl/status/read" () => super::RemoteControlStatusReadResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/pairing/start`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlPairingStart;

request! {
    RemoteControlPairingStart "remoteControl/pairing/start" super::RemoteControlPairingStartParams => super::RemoteControlPairingStartResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/pairing/status`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlPairingStatus;

request! {
    RemoteControlPairingStatus "remoteControl/pairing/status" super::RemoteControlPairingStatusParams => super::RemoteControlPairingStatusResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/client/list`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlClientList;

request! {
    RemoteControlClientList "remoteControl/client/list" super::RemoteControlClientsListParams => super::RemoteControlClientsListResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/client/revoke`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlClientRevoke;

request! {
    RemoteControlClientRevoke "remoteControl/client/revoke" super::RemoteControlClientsRevokeParams => super::RemoteControlClientsRevokeResponse
}

/// Lists collaboration mode presets.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `collaborationMode/list`.
#[derive(Debug, Clone, Copy)]
pub struct CollaborationModeList;

request! {
    CollaborationModeList "collaborationMode/list" super::CollaborationModeListParams => super::CollaborationModeListResponse
}

/// Adds or replaces a remote environment by id for later selection.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `environment/add`.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentAdd;

request! {
    EnvironmentAdd "environment/add" super::EnvironmentAddParams => super::EnvironmentAddResponse
}

/// Reads information from a configured execution environment.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `environment/info`.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentInfo;

request! {
    EnvironmentInfo "environment/info" super::EnvironmentInfoParams => super::EnvironmentInfoResponse
}

/// Reads the current status of a configured execution environment.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `environment/status`.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentStatus;

request! {
    EnvironmentStatus "environment/status" super::EnvironmentStatusParams => super::EnvironmentStatusResponse
}

/// Method `mcpServer/oauth/login`. Causes
/// [`mcpServer/oauthLogin/completed`](super::ServerNotification::McpServerOauthLoginCompleted).
#[derive(Debug, Clone, Copy)]
pub struct McpServerOauthLogin;

request! {
    McpServerOauthLogin "mcpServer/oauth/login" super::McpServerOauthLoginParams => super::McpServerOauthLoginResponse
}

/// Method `config/mcpServer/reload`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigMcpServerReload;

request! {
    ConfigMcpServerReload "config/mcpServer/reload" () => super::McpServerRefreshResponse
}

/// Method `mcpServerStatus/list`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerStatusList;

request! {
    McpServerStatusList "mcpServerStatus/list" super::ListMcpServerStatusParams => super::ListMcpServerStatusResponse
}

/// Method `mcpServer/resource/read`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerResourceRead;

request! {
    McpServerResourceRead "mcpServer/resource/read" super::McpResourceReadParams => super::McpResourceReadResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `mcpServer/event/stream/start`. Causes
/// [`mcpServer/event/stream/notification`](super::ServerNotification::McpServerEventStreamNotification).
#[derive(Debug, Clone, Copy)]
pub struct McpServerEventStreamStart;

request! {
    McpServerEventStreamStart "mcpServer/event/stream/start" super::McpServerEventStreamStartParams => super::McpServerEventStreamStartResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `mcpServer/event/stream/stop`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerEventStreamStop;

request! {
    McpServerEventStreamStop "mcpServer/event/stream/stop" super::McpServerEventStreamStopParams => super::McpServerEventStreamStopResponse
}

/// Method `mcpServer/tool/call`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerToolCall;

request! {
    McpServerToolCall "mcpServer/tool/call" super::McpServerToolCallParams => super::McpServerToolCallResponse
}

/// Method `windowsSandbox/setupStart`. Causes
/// [`windowsSandbox/setupCompleted`](super::ServerNotification::WindowsSandboxSetupCompleted).
#[derive(Debug, Clone, Copy)]
pub struct WindowsSandboxSetupStart;

request! {
    WindowsSandboxSetupStart "windowsSandbox/setupStart" super::WindowsSandboxSetupStartParams => super::WindowsSandboxSetupStartResponse
}

/// Method `windowsSandbox/readiness`.
#[derive(Debug, Clone, Copy)]
pub struct WindowsSandboxReadiness;

request! {
    WindowsSandboxReadiness "windowsSandbox/readiness" () => super::WindowsSandboxReadinessResponse
}

/// Method `account/login/start`. Causes [`account/login/completed`](super::ServerNotification::AccountLoginCompleted)
/// and [`account/updated`](super::ServerNotification::AccountUpdated).
#[derive(Debug, Clone, Copy)]
pub struct AccountLoginStart;

request! {
    AccountLoginStart "account/login/start" super::LoginAccountParams => super::LoginAccountResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `account/bedrock/discover`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockDiscover;

request! {
    AccountBedrockDiscover "account/bedrock/discover" super::BedrockDiscoverParams => super::BedrockDiscoverResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `account/bedrock/setup`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockSetup;

request! {
    AccountBedrockSetup "account/bedrock/setup" super::BedrockSetupParams => super::BedrockSetupResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `account/bedrock/checkGovCloudRequirements`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockCheckGovCloudRequirements;

request! {
    AccountBedrockCheckGovCloudRequirements "account/bedrock/checkGovCloudRequirements" super::BedrockCheckGovCloudRequirementsParams => super::BedrockCheckGovCloudRequirementsResponse
}

/// Method `account/login/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct AccountLoginCancel;

request! {
    AccountLoginCancel "account/login/cancel" super::CancelLoginAccountParams => super::CancelLoginAccountResponse
}

/// Method `account/logout`. Causes [`account/updated`](super::ServerNotification::AccountUpdated).
#[derive(Debug, Clone, Copy)]
pub struct AccountLogout;

request! {
    AccountLogout "account/logout" () => super::LogoutAccountResponse
}

/// Method `account/rateLimits/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRateLimitsRead;

request! {
    AccountRateLimitsRead "account/rateLimits/read" Option<super::GetAccountRateLimitsParams> => super::GetAccountRateLimitsResponse
}

/// Method `account/rateLimitResetCredit/consume`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRateLimitResetCreditConsume;

request! {
    AccountRateLimitResetCreditConsume "account/rateLimitResetCredit/consume" super::ConsumeAccountRateLimitResetCreditParams => super::ConsumeAccountRateLimitResetCreditResponse
}

/// Method `account/usage/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountUsageRead;

request! {
    AccountUsageRead "account/usage/read" Option<super::GetAccountTokenUsageParams> => super::GetAccountTokenUsageResponse
}

/// Method `account/workspaceMessages/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountWorkspaceMessagesRead;

request! {
    AccountWorkspaceMessagesRead "account/workspaceMessages/read" () => super::GetWorkspaceMessagesResponse
}

/// Method `account/sendAddCreditsNudgeEmail`.
#[derive(Debug, Clone, Copy)]
pub struct AccountSendAddCreditsNudgeEmail;

request! {
    AccountSendAddCreditsNudgeEmail "account/sendAddCreditsNudgeEmail" super::SendAddCreditsNudgeEmailParams => super::SendAddCreditsNudgeEmailResponse
}

/// Method `feedback/upload`.
#[derive(Debug, Clone, Copy)]
pub struct FeedbackUpload;

request! {
    FeedbackUpload "feedback/upload" super::FeedbackUploadParams => super::FeedbackUploadResponse
}

/// Execute a standalone command (argv vector) under the server's sandbox.
///
/// Method `command/exec`. Causes [`command/exec/outputDelta`](super::ServerNotification::CommandExecOutputDelta).
#[derive(Debug, Clone, Copy)]
pub struct CommandExec;

request! {
    CommandExec "command/exec" super::CommandExecParams => super::CommandExecResponse
}

/// Write stdin bytes to a running `command/exec` session or close stdin.
///
/// Method `command/exec/write`.
#[derive(Debug, Clone, Copy)]
pub struct CommandExecWrite;

request! {
    CommandExecWrite "command/exec/write" super::CommandExecWriteParams => super::CommandExecWriteResponse
}

/// Terminate a running `command/exec` session by client-supplied `processId`.
///
/// Method `command/exec/terminate`.
#[derive(Debug, Clone, Copy)]
pub struct CommandExecTerminate;

request! {
    CommandExecTerminate "command/exec/terminate" super::CommandExecTerminateParams => super::CommandExecTerminateResponse
}

/// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
///
/// Method `command/exec/resize`.
#[derive(Debug, Clone, Copy)]
pub struct CommandExecResize;

request! {
    CommandExecResize "command/exec/resize" super::CommandExecResizeParams => super::CommandExecResizeResponse
}

/// Spawn a standalone process (argv vector) without a Codex sandbox.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/spawn`. Causes [`process/outputDelta`](super::ServerNotification::ProcessOutputDelta) and
/// [`process/exited`](super::ServerNotification::ProcessExited).
#[derive(Debug, Clone, Copy)]
pub struct ProcessSpawn;

request! {
    ProcessSpawn "process/spawn" super::ProcessSpawnParams => super::ProcessSpawnResponse
}

/// Write stdin bytes to a running `process/spawn` session or close stdin.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/writeStdin`.
#[derive(Debug, Clone, Copy)]
pub struct ProcessWriteStdin;

request! {
    ProcessWriteStdin "process/writeStdin" super::ProcessWriteStdinParams => super::ProcessWriteStdinResponse
}

/// Terminate a running `process/spawn` session by client-supplied `processHandle`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/kill`.
#[derive(Debug, Clone, Copy)]
pub struct ProcessKill;

request! {
    ProcessKill "process/kill" super::ProcessKillParams => super::ProcessKillResponse
}

/// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/resizePty`.
#[derive(Debug, Clone, Copy)]
pub struct ProcessResizePty;

request! {
    ProcessResizePty "process/resizePty" super::ProcessResizePtyParams => super::ProcessResizePtyResponse
}

/// Method `config/read`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRead;

request! {
    ConfigRead "config/read" super::ConfigReadParams => super::ConfigReadResponse
}

/// Method `externalAgentConfig/detect`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigDetect;

request! {
    ExternalAgentConfigDetect "externalAgentConfig/detect" super::ExternalAgentConfigDetectParams => super::ExternalAgentConfigDetectResponse
}

/// Method `externalAgentConfig/import`. Causes
/// [`externalAgentConfig/import/progress`](super::ServerNotification::ExternalAgentConfigImportProgress) and
/// [`externalAgentConfig/import/completed`](super::ServerNotification::ExternalAgentConfigImportCompleted).
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImport;

request! {
    ExternalAgentConfigImport "externalAgentConfig/import" super::ExternalAgentConfigImportParams => super::ExternalAgentConfigImportResponse
}

/// Method `externalAgentConfig/import/recordHistory`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImportRecordHistory;

request! {
    ExternalAgentConfigImportRecordHistory "externalAgentConfig/import/recordHistory" super::ExternalAgentConfigImportHistoryRecordParams => super::ExternalAgentConfigImportHistoryRecordResponse
}

/// Method `externalAgentConfig/import/readHistories`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImportReadHistories;

request! {
    ExternalAgentConfigImportReadHistories "externalAgentConfig/import/readHistories" () => super::ExternalAgentConfigImportHistoriesReadResponse
}

/// Method `config/value/write`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigValueWrite;

request! {
    ConfigValueWrite "config/value/write" super::ConfigValueWriteParams => super::ConfigWriteResponse
}

/// Method `config/batchWrite`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigBatchWrite;

request! {
    ConfigBatchWrite "config/batchWrite" super::ConfigBatchWriteParams => super::ConfigWriteResponse
}

/// Method `configRequirements/read`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRequirementsRead;

request! {
    ConfigRequirementsRead "configRequirements/read" () => super::ConfigRequirementsReadResponse
}

/// Method `account/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRead;

request! {
    AccountRead "account/read" super::GetAccountParams => super::GetAccountResponse
}

/// Method `fuzzyFileSearch`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearch;

request! {
    FuzzyFileSearch "fuzzyFileSearch" super::FuzzyFileSearchParams => super::FuzzyFileSearchResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `fuzzyFileSearch/sessionStart`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionStart;

request! {
    FuzzyFileSearchSessionStart "fuzzyFileSearch/sessionStart" super::FuzzyFileSearchSessionStartParams => super::FuzzyFileSearchSessionStartResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `fuzzyFileSearch/sessionUpdate`. Causes
/// [`fuzzyFileSearch/sessionUpdated`](super::ServerNotification::FuzzyFileSearchSessionUpdated) and
/// [`fuzzyFileSearch/sessionCompleted`](super::ServerNotification::FuzzyFileSearchSessionCompleted).
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionUpdate;

request! {
    FuzzyFileSearchSessionUpdate "fuzzyFileSearch/sessionUpdate" super::FuzzyFileSearchSessionUpdateParams => super::FuzzyFileSearchSessionUpdateResponse
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `fuzzyFileSearch/sessionStop`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionStop;

request! {
    FuzzyFileSearchSessionStop "fuzzyFileSearch/sessionStop" super::FuzzyFileSearchSessionStopParams => super::FuzzyFileSearchSessionStopResponse
}
