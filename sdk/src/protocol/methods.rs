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

use crate::wire::RequestMethod;

/// Method `initialize`.
#[derive(Debug, Clone, Copy)]
pub struct Initialize;

impl RequestMethod for Initialize {
    const METHOD: &'static str = "initialize";
    type Params = super::InitializeParams;
    type Result = super::InitializeResponse;
}

/// Read content-free, process-local diagnostics.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `server/diagnostics`.
#[derive(Debug, Clone, Copy)]
pub struct ServerDiagnostics;

impl RequestMethod for ServerDiagnostics {
    const METHOD: &'static str = "server/diagnostics";
    type Params = super::ServerDiagnosticsParams;
    type Result = super::ServerDiagnosticsResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/status`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationStatus;

impl RequestMethod for UserVerificationStatus {
    const METHOD: &'static str = "userVerification/status";
    type Params = super::UserVerificationStatusParams;
    type Result = super::UserVerificationStatusResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/enroll`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationEnroll;

impl RequestMethod for UserVerificationEnroll {
    const METHOD: &'static str = "userVerification/enroll";
    type Params = super::UserVerificationEnrollParams;
    type Result = super::UserVerificationEnrollResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/delete`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationDelete;

impl RequestMethod for UserVerificationDelete {
    const METHOD: &'static str = "userVerification/delete";
    type Params = super::UserVerificationDeleteParams;
    type Result = super::UserVerificationDeleteResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/verify`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationVerify;

impl RequestMethod for UserVerificationVerify {
    const METHOD: &'static str = "userVerification/verify";
    type Params = super::UserVerificationVerifyParams;
    type Result = super::UserVerificationVerifyResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `userVerification/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationCancel;

impl RequestMethod for UserVerificationCancel {
    const METHOD: &'static str = "userVerification/cancel";
    type Params = super::UserVerificationCancelParams;
    type Result = super::UserVerificationCancelResponse;
}

/// NEW APIs
///
/// Method `thread/start`. Causes [`thread/started`](super::ServerNotification::ThreadStarted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadStart;

impl RequestMethod for ThreadStart {
    const METHOD: &'static str = "thread/start";
    type Params = super::ThreadStartParams;
    type Result = super::ThreadStartResponse;
}

/// Method `thread/resume`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadResume;

impl RequestMethod for ThreadResume {
    const METHOD: &'static str = "thread/resume";
    type Params = super::ThreadResumeParams;
    type Result = super::ThreadResumeResponse;
}

/// Method `thread/fork`. Causes [`thread/started`](super::ServerNotification::ThreadStarted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadFork;

impl RequestMethod for ThreadFork {
    const METHOD: &'static str = "thread/fork";
    type Params = super::ThreadForkParams;
    type Result = super::ThreadForkResponse;
}

/// Method `thread/archive`. Causes [`thread/archived`](super::ServerNotification::ThreadArchived).
#[derive(Debug, Clone, Copy)]
pub struct ThreadArchive;

impl RequestMethod for ThreadArchive {
    const METHOD: &'static str = "thread/archive";
    type Params = super::ThreadArchiveParams;
    type Result = super::ThreadArchiveResponse;
}

/// Method `thread/delete`. Causes [`thread/deleted`](super::ServerNotification::ThreadDeleted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadDelete;

impl RequestMethod for ThreadDelete {
    const METHOD: &'static str = "thread/delete";
    type Params = super::ThreadDeleteParams;
    type Result = super::ThreadDeleteResponse;
}

/// Method `thread/unsubscribe`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadUnsubscribe;

impl RequestMethod for ThreadUnsubscribe {
    const METHOD: &'static str = "thread/unsubscribe";
    type Params = super::ThreadUnsubscribeParams;
    type Result = super::ThreadUnsubscribeResponse;
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

impl RequestMethod for ThreadIncrementElicitation {
    const METHOD: &'static str = "thread/increment_elicitation";
    type Params = super::ThreadIncrementElicitationParams;
    type Result = super::ThreadIncrementElicitationResponse;
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

impl RequestMethod for ThreadDecrementElicitation {
    const METHOD: &'static str = "thread/decrement_elicitation";
    type Params = super::ThreadDecrementElicitationParams;
    type Result = super::ThreadDecrementElicitationResponse;
}

/// Method `thread/name/set`. Causes [`thread/name/updated`](super::ServerNotification::ThreadNameUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadNameSet;

impl RequestMethod for ThreadNameSet {
    const METHOD: &'static str = "thread/name/set";
    type Params = super::ThreadSetNameParams;
    type Result = super::ThreadSetNameResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/prediction/request`. Causes
/// [`thread/prediction/updated`](super::ServerNotification::ThreadPredictionUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadPredictionRequest;

impl RequestMethod for ThreadPredictionRequest {
    const METHOD: &'static str = "thread/prediction/request";
    type Params = super::ThreadPredictionRequestParams;
    type Result = super::ThreadPredictionRequestResponse;
}

/// Method `thread/goal/set`. Causes [`thread/goal/updated`](super::ServerNotification::ThreadGoalUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalSet;

impl RequestMethod for ThreadGoalSet {
    const METHOD: &'static str = "thread/goal/set";
    type Params = super::ThreadGoalSetParams;
    type Result = super::ThreadGoalSetResponse;
}

/// Method `thread/goal/get`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalGet;

impl RequestMethod for ThreadGoalGet {
    const METHOD: &'static str = "thread/goal/get";
    type Params = super::ThreadGoalGetParams;
    type Result = super::ThreadGoalGetResponse;
}

/// Method `thread/goal/clear`. Causes [`thread/goal/cleared`](super::ServerNotification::ThreadGoalCleared).
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalClear;

impl RequestMethod for ThreadGoalClear {
    const METHOD: &'static str = "thread/goal/clear";
    type Params = super::ThreadGoalClearParams;
    type Result = super::ThreadGoalClearResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/add`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueAdd;

impl RequestMethod for ThreadQueueAdd {
    const METHOD: &'static str = "thread/queue/add";
    type Params = super::ThreadQueueAddParams;
    type Result = super::ThreadQueueAddResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueList;

impl RequestMethod for ThreadQueueList {
    const METHOD: &'static str = "thread/queue/list";
    type Params = super::ThreadQueueListParams;
    type Result = super::ThreadQueueListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/update`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueUpdate;

impl RequestMethod for ThreadQueueUpdate {
    const METHOD: &'static str = "thread/queue/update";
    type Params = super::ThreadQueueUpdateParams;
    type Result = super::ThreadQueueUpdateResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/delete`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueDelete;

impl RequestMethod for ThreadQueueDelete {
    const METHOD: &'static str = "thread/queue/delete";
    type Params = super::ThreadQueueDeleteParams;
    type Result = super::ThreadQueueDeleteResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/reorder`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueReorder;

impl RequestMethod for ThreadQueueReorder {
    const METHOD: &'static str = "thread/queue/reorder";
    type Params = super::ThreadQueueReorderParams;
    type Result = super::ThreadQueueReorderResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/queue/start`. Causes [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueStart;

impl RequestMethod for ThreadQueueStart {
    const METHOD: &'static str = "thread/queue/start";
    type Params = super::ThreadQueueStartParams;
    type Result = super::ThreadQueueStartResponse;
}

/// Method `thread/metadata/update`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadMetadataUpdate;

impl RequestMethod for ThreadMetadataUpdate {
    const METHOD: &'static str = "thread/metadata/update";
    type Params = super::ThreadMetadataUpdateParams;
    type Result = super::ThreadMetadataUpdateResponse;
}

/// Method `thread/attachment/add`. Causes
/// [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentAdd;

impl RequestMethod for ThreadAttachmentAdd {
    const METHOD: &'static str = "thread/attachment/add";
    type Params = super::ThreadAttachmentAddParams;
    type Result = super::ThreadAttachmentAddResponse;
}

/// Method `thread/attachment/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentList;

impl RequestMethod for ThreadAttachmentList {
    const METHOD: &'static str = "thread/attachment/list";
    type Params = super::ThreadAttachmentListParams;
    type Result = super::ThreadAttachmentListResponse;
}

/// Method `thread/attachmentOwner/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentOwnerList;

impl RequestMethod for ThreadAttachmentOwnerList {
    const METHOD: &'static str = "thread/attachmentOwner/list";
    type Params = super::ThreadAttachmentOwnerListParams;
    type Result = super::ThreadAttachmentOwnerListResponse;
}

/// Method `thread/attachment/remove`. Causes
/// [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentRemove;

impl RequestMethod for ThreadAttachmentRemove {
    const METHOD: &'static str = "thread/attachment/remove";
    type Params = super::ThreadAttachmentRemoveParams;
    type Result = super::ThreadAttachmentRemoveResponse;
}

/// Method `thread/section/move`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionMove;

impl RequestMethod for ThreadSectionMove {
    const METHOD: &'static str = "thread/section/move";
    type Params = super::ThreadSectionMoveParams;
    type Result = super::ThreadSectionMoveResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/settings/update`. Causes
/// [`thread/settings/updated`](super::ServerNotification::ThreadSettingsUpdated).
#[derive(Debug, Clone, Copy)]
pub struct ThreadSettingsUpdate;

impl RequestMethod for ThreadSettingsUpdate {
    const METHOD: &'static str = "thread/settings/update";
    type Params = super::ThreadSettingsUpdateParams;
    type Result = super::ThreadSettingsUpdateResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/memoryMode/set`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadMemoryModeSet;

impl RequestMethod for ThreadMemoryModeSet {
    const METHOD: &'static str = "thread/memoryMode/set";
    type Params = super::ThreadMemoryModeSetParams;
    type Result = super::ThreadMemoryModeSetResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `memory/status`.
#[derive(Debug, Clone, Copy)]
pub struct MemoryStatus;

impl RequestMethod for MemoryStatus {
    const METHOD: &'static str = "memory/status";
    type Params = super::MemoryStatusParams;
    type Result = super::MemoryStatusResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `memory/reset`.
#[derive(Debug, Clone, Copy)]
pub struct MemoryReset;

impl RequestMethod for MemoryReset {
    const METHOD: &'static str = "memory/reset";
    type Params = ();
    type Result = super::MemoryResetResponse;
}

/// Start a best-effort background compression pass for cold local rollouts.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `rollout/compress`.
#[derive(Debug, Clone, Copy)]
pub struct RolloutCompress;

impl RequestMethod for RolloutCompress {
    const METHOD: &'static str = "rollout/compress";
    type Params = ();
    type Result = super::RolloutCompressResponse;
}

/// Method `thread/unarchive`. Causes [`thread/unarchived`](super::ServerNotification::ThreadUnarchived).
#[derive(Debug, Clone, Copy)]
pub struct ThreadUnarchive;

impl RequestMethod for ThreadUnarchive {
    const METHOD: &'static str = "thread/unarchive";
    type Params = super::ThreadUnarchiveParams;
    type Result = super::ThreadUnarchiveResponse;
}

/// Method `thread/compact/start`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadCompactStart;

impl RequestMethod for ThreadCompactStart {
    const METHOD: &'static str = "thread/compact/start";
    type Params = super::ThreadCompactStartParams;
    type Result = super::ThreadCompactStartResponse;
}

/// Method `thread/shellCommand`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadShellCommand;

impl RequestMethod for ThreadShellCommand {
    const METHOD: &'static str = "thread/shellCommand";
    type Params = super::ThreadShellCommandParams;
    type Result = super::ThreadShellCommandResponse;
}

/// Method `thread/approveGuardianDeniedAction`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadApproveGuardianDeniedAction;

impl RequestMethod for ThreadApproveGuardianDeniedAction {
    const METHOD: &'static str = "thread/approveGuardianDeniedAction";
    type Params = super::ThreadApproveGuardianDeniedActionParams;
    type Result = super::ThreadApproveGuardianDeniedActionResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/backgroundTerminals/clean`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsClean;

impl RequestMethod for ThreadBackgroundTerminalsClean {
    const METHOD: &'static str = "thread/backgroundTerminals/clean";
    type Params = super::ThreadBackgroundTerminalsCleanParams;
    type Result = super::ThreadBackgroundTerminalsCleanResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/backgroundTerminals/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsList;

impl RequestMethod for ThreadBackgroundTerminalsList {
    const METHOD: &'static str = "thread/backgroundTerminals/list";
    type Params = super::ThreadBackgroundTerminalsListParams;
    type Result = super::ThreadBackgroundTerminalsListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/backgroundTerminals/terminate`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsTerminate;

impl RequestMethod for ThreadBackgroundTerminalsTerminate {
    const METHOD: &'static str = "thread/backgroundTerminals/terminate";
    type Params = super::ThreadBackgroundTerminalsTerminateParams;
    type Result = super::ThreadBackgroundTerminalsTerminateResponse;
}

/// Method `thread/revert`. Causes [`thread/reverted`](super::ServerNotification::ThreadReverted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadRevert;

impl RequestMethod for ThreadRevert {
    const METHOD: &'static str = "thread/revert";
    type Params = super::ThreadRevertParams;
    type Result = super::ThreadRevertResponse;
}

/// Method `thread/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadList;

impl RequestMethod for ThreadList {
    const METHOD: &'static str = "thread/list";
    type Params = super::ThreadListParams;
    type Result = super::ThreadListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/list`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectList;

impl RequestMethod for ProjectList {
    const METHOD: &'static str = "project/list";
    type Params = super::ProjectListParams;
    type Result = super::ProjectListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/read`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectRead;

impl RequestMethod for ProjectRead {
    const METHOD: &'static str = "project/read";
    type Params = super::ProjectReadParams;
    type Result = super::ProjectReadResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/create`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectCreate;

impl RequestMethod for ProjectCreate {
    const METHOD: &'static str = "project/create";
    type Params = super::ProjectCreateParams;
    type Result = super::ProjectCreateResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/import`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectImport;

impl RequestMethod for ProjectImport {
    const METHOD: &'static str = "project/import";
    type Params = super::ProjectImportParams;
    type Result = super::ProjectImportResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/update`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectUpdate;

impl RequestMethod for ProjectUpdate {
    const METHOD: &'static str = "project/update";
    type Params = super::ProjectUpdateParams;
    type Result = super::ProjectUpdateResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/move`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectMove;

impl RequestMethod for ProjectMove {
    const METHOD: &'static str = "project/move";
    type Params = super::ProjectMoveParams;
    type Result = super::ProjectMoveResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `project/delete`. Causes [`project/changed`](super::ServerNotification::ProjectChanged).
#[derive(Debug, Clone, Copy)]
pub struct ProjectDelete;

impl RequestMethod for ProjectDelete {
    const METHOD: &'static str = "project/delete";
    type Params = super::ProjectDeleteParams;
    type Result = super::ProjectDeleteResponse;
}

/// Method `threadSection/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionList;

impl RequestMethod for ThreadSectionList {
    const METHOD: &'static str = "threadSection/list";
    type Params = super::ThreadSectionListParams;
    type Result = super::ThreadSectionListResponse;
}

/// Method `threadSection/create`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionCreate;

impl RequestMethod for ThreadSectionCreate {
    const METHOD: &'static str = "threadSection/create";
    type Params = super::ThreadSectionCreateParams;
    type Result = super::ThreadSectionCreateResponse;
}

/// Method `threadSection/update`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionUpdate;

impl RequestMethod for ThreadSectionUpdate {
    const METHOD: &'static str = "threadSection/update";
    type Params = super::ThreadSectionUpdateParams;
    type Result = super::ThreadSectionUpdateResponse;
}

/// Method `threadSection/delete`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionDelete;

impl RequestMethod for ThreadSectionDelete {
    const METHOD: &'static str = "threadSection/delete";
    type Params = super::ThreadSectionDeleteParams;
    type Result = super::ThreadSectionDeleteResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/search`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSearch;

impl RequestMethod for ThreadSearch {
    const METHOD: &'static str = "thread/search";
    type Params = super::ThreadSearchParams;
    type Result = super::ThreadSearchResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/searchOccurrences`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSearchOccurrences;

impl RequestMethod for ThreadSearchOccurrences {
    const METHOD: &'static str = "thread/searchOccurrences";
    type Params = super::ThreadSearchOccurrencesParams;
    type Result = super::ThreadSearchOccurrencesResponse;
}

/// Method `thread/loaded/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadLoadedList;

impl RequestMethod for ThreadLoadedList {
    const METHOD: &'static str = "thread/loaded/list";
    type Params = super::ThreadLoadedListParams;
    type Result = super::ThreadLoadedListResponse;
}

/// Method `thread/read`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRead;

impl RequestMethod for ThreadRead {
    const METHOD: &'static str = "thread/read";
    type Params = super::ThreadReadParams;
    type Result = super::ThreadReadResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/readState/update`. Causes
/// [`thread/readState/changed`](super::ServerNotification::ThreadReadStateChanged).
#[derive(Debug, Clone, Copy)]
pub struct ThreadReadStateUpdate;

impl RequestMethod for ThreadReadStateUpdate {
    const METHOD: &'static str = "thread/readState/update";
    type Params = super::ThreadReadStateUpdateParams;
    type Result = super::ThreadReadStateUpdateResponse;
}

/// Method `thread/turns/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadTurnsList;

impl RequestMethod for ThreadTurnsList {
    const METHOD: &'static str = "thread/turns/list";
    type Params = super::ThreadTurnsListParams;
    type Result = super::ThreadTurnsListResponse;
}

/// Method `thread/items/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadItemsList;

impl RequestMethod for ThreadItemsList {
    const METHOD: &'static str = "thread/items/list";
    type Params = super::ThreadItemsListParams;
    type Result = super::ThreadItemsListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/items/read`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadItemsRead;

impl RequestMethod for ThreadItemsRead {
    const METHOD: &'static str = "thread/items/read";
    type Params = super::ThreadItemsReadParams;
    type Result = super::ThreadItemsReadResponse;
}

/// Append raw Responses API items to the thread history without starting a user turn.
///
/// Method `thread/inject_items`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadInjectItems;

impl RequestMethod for ThreadInjectItems {
    const METHOD: &'static str = "thread/inject_items";
    type Params = super::ThreadInjectItemsParams;
    type Result = super::ThreadInjectItemsResponse;
}

/// Method `skills/list`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsList;

impl RequestMethod for SkillsList {
    const METHOD: &'static str = "skills/list";
    type Params = super::SkillsListParams;
    type Result = super::SkillsListResponse;
}

/// Method `skills/extraRoots/set`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsExtraRootsSet;

impl RequestMethod for SkillsExtraRootsSet {
    const METHOD: &'static str = "skills/extraRoots/set";
    type Params = super::SkillsExtraRootsSetParams;
    type Result = super::SkillsExtraRootsSetResponse;
}

/// Method `hooks/list`.
#[derive(Debug, Clone, Copy)]
pub struct HooksList;

impl RequestMethod for HooksList {
    const METHOD: &'static str = "hooks/list";
    type Params = super::HooksListParams;
    type Result = super::HooksListResponse;
}

/// Method `marketplace/add`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceAdd;

impl RequestMethod for MarketplaceAdd {
    const METHOD: &'static str = "marketplace/add";
    type Params = super::MarketplaceAddParams;
    type Result = super::MarketplaceAddResponse;
}

/// Method `marketplace/remove`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceRemove;

impl RequestMethod for MarketplaceRemove {
    const METHOD: &'static str = "marketplace/remove";
    type Params = super::MarketplaceRemoveParams;
    type Result = super::MarketplaceRemoveResponse;
}

/// Method `marketplace/upgrade`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceUpgrade;

impl RequestMethod for MarketplaceUpgrade {
    const METHOD: &'static str = "marketplace/upgrade";
    type Params = super::MarketplaceUpgradeParams;
    type Result = super::MarketplaceUpgradeResponse;
}

/// Method `plugin/list`.
#[derive(Debug, Clone, Copy)]
pub struct PluginList;

impl RequestMethod for PluginList {
    const METHOD: &'static str = "plugin/list";
    type Params = super::PluginListParams;
    type Result = super::PluginListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `plugin/search`.
#[derive(Debug, Clone, Copy)]
pub struct PluginSearch;

impl RequestMethod for PluginSearch {
    const METHOD: &'static str = "plugin/search";
    type Params = super::PluginSearchParams;
    type Result = super::PluginSearchResponse;
}

/// Method `plugin/installed`.
#[derive(Debug, Clone, Copy)]
pub struct PluginInstalled;

impl RequestMethod for PluginInstalled {
    const METHOD: &'static str = "plugin/installed";
    type Params = super::PluginInstalledParams;
    type Result = super::PluginInstalledResponse;
}

/// Method `plugin/reconcile`.
#[derive(Debug, Clone, Copy)]
pub struct PluginReconcile;

impl RequestMethod for PluginReconcile {
    const METHOD: &'static str = "plugin/reconcile";
    type Params = super::PluginReconcileParams;
    type Result = super::PluginReconcileResponse;
}

/// Method `plugin/read`.
#[derive(Debug, Clone, Copy)]
pub struct PluginRead;

impl RequestMethod for PluginRead {
    const METHOD: &'static str = "plugin/read";
    type Params = super::PluginReadParams;
    type Result = super::PluginReadResponse;
}

/// Method `plugin/skill/read`.
#[derive(Debug, Clone, Copy)]
pub struct PluginSkillRead;

impl RequestMethod for PluginSkillRead {
    const METHOD: &'static str = "plugin/skill/read";
    type Params = super::PluginSkillReadParams;
    type Result = super::PluginSkillReadResponse;
}

/// Method `plugin/share/save`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareSave;

impl RequestMethod for PluginShareSave {
    const METHOD: &'static str = "plugin/share/save";
    type Params = super::PluginShareSaveParams;
    type Result = super::PluginShareSaveResponse;
}

/// Method `plugin/share/updateTargets`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareUpdateTargets;

impl RequestMethod for PluginShareUpdateTargets {
    const METHOD: &'static str = "plugin/share/updateTargets";
    type Params = super::PluginShareUpdateTargetsParams;
    type Result = super::PluginShareUpdateTargetsResponse;
}

/// Method `plugin/share/list`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareList;

impl RequestMethod for PluginShareList {
    const METHOD: &'static str = "plugin/share/list";
    type Params = super::PluginShareListParams;
    type Result = super::PluginShareListResponse;
}

/// Method `plugin/share/checkout`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareCheckout;

impl RequestMethod for PluginShareCheckout {
    const METHOD: &'static str = "plugin/share/checkout";
    type Params = super::PluginShareCheckoutParams;
    type Result = super::PluginShareCheckoutResponse;
}

/// Method `plugin/share/delete`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareDelete;

impl RequestMethod for PluginShareDelete {
    const METHOD: &'static str = "plugin/share/delete";
    type Params = super::PluginShareDeleteParams;
    type Result = super::PluginShareDeleteResponse;
}

/// Method `app/read`.
#[derive(Debug, Clone, Copy)]
pub struct AppRead;

impl RequestMethod for AppRead {
    const METHOD: &'static str = "app/read";
    type Params = super::AppsReadParams;
    type Result = super::AppsReadResponse;
}

/// Method `app/list`.
#[derive(Debug, Clone, Copy)]
pub struct AppList;

impl RequestMethod for AppList {
    const METHOD: &'static str = "app/list";
    type Params = super::AppsListParams;
    type Result = super::AppsListResponse;
}

/// Method `app/installed`.
#[derive(Debug, Clone, Copy)]
pub struct AppInstalled;

impl RequestMethod for AppInstalled {
    const METHOD: &'static str = "app/installed";
    type Params = super::AppsInstalledParams;
    type Result = super::AppsInstalledResponse;
}

/// Method `fs/readFile`.
#[derive(Debug, Clone, Copy)]
pub struct FsReadFile;

impl RequestMethod for FsReadFile {
    const METHOD: &'static str = "fs/readFile";
    type Params = super::FsReadFileParams;
    type Result = super::FsReadFileResponse;
}

/// Method `fs/writeFile`.
#[derive(Debug, Clone, Copy)]
pub struct FsWriteFile;

impl RequestMethod for FsWriteFile {
    const METHOD: &'static str = "fs/writeFile";
    type Params = super::FsWriteFileParams;
    type Result = super::FsWriteFileResponse;
}

/// Method `fs/createDirectory`.
#[derive(Debug, Clone, Copy)]
pub struct FsCreateDirectory;

impl RequestMethod for FsCreateDirectory {
    const METHOD: &'static str = "fs/createDirectory";
    type Params = super::FsCreateDirectoryParams;
    type Result = super::FsCreateDirectoryResponse;
}

/// Method `fs/getMetadata`.
#[derive(Debug, Clone, Copy)]
pub struct FsGetMetadata;

impl RequestMethod for FsGetMetadata {
    const METHOD: &'static str = "fs/getMetadata";
    type Params = super::FsGetMetadataParams;
    type Result = super::FsGetMetadataResponse;
}

/// Method `fs/readDirectory`.
#[derive(Debug, Clone, Copy)]
pub struct FsReadDirectory;

impl RequestMethod for FsReadDirectory {
    const METHOD: &'static str = "fs/readDirectory";
    type Params = super::FsReadDirectoryParams;
    type Result = super::FsReadDirectoryResponse;
}

/// Method `fs/remove`.
#[derive(Debug, Clone, Copy)]
pub struct FsRemove;

impl RequestMethod for FsRemove {
    const METHOD: &'static str = "fs/remove";
    type Params = super::FsRemoveParams;
    type Result = super::FsRemoveResponse;
}

/// Method `fs/copy`.
#[derive(Debug, Clone, Copy)]
pub struct FsCopy;

impl RequestMethod for FsCopy {
    const METHOD: &'static str = "fs/copy";
    type Params = super::FsCopyParams;
    type Result = super::FsCopyResponse;
}

/// Method `fs/watch`. Causes [`fs/changed`](super::ServerNotification::FsChanged).
#[derive(Debug, Clone, Copy)]
pub struct FsWatch;

impl RequestMethod for FsWatch {
    const METHOD: &'static str = "fs/watch";
    type Params = super::FsWatchParams;
    type Result = super::FsWatchResponse;
}

/// Method `fs/unwatch`.
#[derive(Debug, Clone, Copy)]
pub struct FsUnwatch;

impl RequestMethod for FsUnwatch {
    const METHOD: &'static str = "fs/unwatch";
    type Params = super::FsUnwatchParams;
    type Result = super::FsUnwatchResponse;
}

/// Method `skills/config/write`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsConfigWrite;

impl RequestMethod for SkillsConfigWrite {
    const METHOD: &'static str = "skills/config/write";
    type Params = super::SkillsConfigWriteParams;
    type Result = super::SkillsConfigWriteResponse;
}

/// Method `plugin/install`.
#[derive(Debug, Clone, Copy)]
pub struct PluginInstall;

impl RequestMethod for PluginInstall {
    const METHOD: &'static str = "plugin/install";
    type Params = super::PluginInstallParams;
    type Result = super::PluginInstallResponse;
}

/// Method `plugin/uninstall`.
#[derive(Debug, Clone, Copy)]
pub struct PluginUninstall;

impl RequestMethod for PluginUninstall {
    const METHOD: &'static str = "plugin/uninstall";
    type Params = super::PluginUninstallParams;
    type Result = super::PluginUninstallResponse;
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

impl RequestMethod for TurnStart {
    const METHOD: &'static str = "turn/start";
    type Params = super::TurnStartParams;
    type Result = super::TurnStartResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `turn/settings/update`.
#[derive(Debug, Clone, Copy)]
pub struct TurnSettingsUpdate;

impl RequestMethod for TurnSettingsUpdate {
    const METHOD: &'static str = "turn/settings/update";
    type Params = super::TurnSettingsUpdateParams;
    type Result = super::TurnSettingsUpdateResponse;
}

/// Method `turn/steer`.
#[derive(Debug, Clone, Copy)]
pub struct TurnSteer;

impl RequestMethod for TurnSteer {
    const METHOD: &'static str = "turn/steer";
    type Params = super::TurnSteerParams;
    type Result = super::TurnSteerResponse;
}

/// Method `turn/interrupt`. Causes [`turn/completed`](super::ServerNotification::TurnCompleted).
#[derive(Debug, Clone, Copy)]
pub struct TurnInterrupt;

impl RequestMethod for TurnInterrupt {
    const METHOD: &'static str = "turn/interrupt";
    type Params = super::TurnInterruptParams;
    type Result = super::TurnInterruptResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/start`. Causes
/// [`thread/realtime/started`](super::ServerNotification::ThreadRealtimeStarted).
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeStart;

impl RequestMethod for ThreadRealtimeStart {
    const METHOD: &'static str = "thread/realtime/start";
    type Params = super::ThreadRealtimeStartParams;
    type Result = super::ThreadRealtimeStartResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/appendAudio`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendAudio;

impl RequestMethod for ThreadRealtimeAppendAudio {
    const METHOD: &'static str = "thread/realtime/appendAudio";
    type Params = super::ThreadRealtimeAppendAudioParams;
    type Result = super::ThreadRealtimeAppendAudioResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/appendText`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendText;

impl RequestMethod for ThreadRealtimeAppendText {
    const METHOD: &'static str = "thread/realtime/appendText";
    type Params = super::ThreadRealtimeAppendTextParams;
    type Result = super::ThreadRealtimeAppendTextResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/appendSpeech`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendSpeech;

impl RequestMethod for ThreadRealtimeAppendSpeech {
    const METHOD: &'static str = "thread/realtime/appendSpeech";
    type Params = super::ThreadRealtimeAppendSpeechParams;
    type Result = super::ThreadRealtimeAppendSpeechResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/stop`. Causes [`thread/realtime/closed`](super::ServerNotification::ThreadRealtimeClosed).
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeStop;

impl RequestMethod for ThreadRealtimeStop {
    const METHOD: &'static str = "thread/realtime/stop";
    type Params = super::ThreadRealtimeStopParams;
    type Result = super::ThreadRealtimeStopResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/timeline/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadTimelineList;

impl RequestMethod for ThreadTimelineList {
    const METHOD: &'static str = "thread/timeline/list";
    type Params = super::ThreadTimelineListParams;
    type Result = super::ThreadTimelineListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `thread/realtime/listVoices`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeListVoices;

impl RequestMethod for ThreadRealtimeListVoices {
    const METHOD: &'static str = "thread/realtime/listVoices";
    type Params = super::ThreadRealtimeListVoicesParams;
    type Result = super::ThreadRealtimeListVoicesResponse;
}

/// Method `review/start`. Causes [`turn/started`](super::ServerNotification::TurnStarted),
/// [`item/started`](super::ServerNotification::ItemStarted),
/// [`item/completed`](super::ServerNotification::ItemCompleted) and
/// [`turn/completed`](super::ServerNotification::TurnCompleted).
#[derive(Debug, Clone, Copy)]
pub struct ReviewStart;

impl RequestMethod for ReviewStart {
    const METHOD: &'static str = "review/start";
    type Params = super::ReviewStartParams;
    type Result = super::ReviewStartResponse;
}

/// Method `model/list`.
#[derive(Debug, Clone, Copy)]
pub struct ModelList;

impl RequestMethod for ModelList {
    const METHOD: &'static str = "model/list";
    type Params = super::ModelListParams;
    type Result = super::ModelListResponse;
}

/// Method `account/gatewayOAuth/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthRead;

impl RequestMethod for AccountGatewayOAuthRead {
    const METHOD: &'static str = "account/gatewayOAuth/read";
    type Params = ();
    type Result = super::GatewayOAuthReadResponse;
}

/// Method `account/gatewayOAuth/login`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthLogin;

impl RequestMethod for AccountGatewayOAuthLogin {
    const METHOD: &'static str = "account/gatewayOAuth/login";
    type Params = ();
    type Result = super::GatewayOAuthLoginResponse;
}

/// Method `account/gatewayOAuth/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthCancel;

impl RequestMethod for AccountGatewayOAuthCancel {
    const METHOD: &'static str = "account/gatewayOAuth/cancel";
    type Params = ();
    type Result = super::GatewayOAuthCancelResponse;
}

/// Method `modelProvider/capabilities/read`.
#[derive(Debug, Clone, Copy)]
pub struct ModelProviderCapabilitiesRead;

impl RequestMethod for ModelProviderCapabilitiesRead {
    const METHOD: &'static str = "modelProvider/capabilities/read";
    type Params = super::ModelProviderCapabilitiesReadParams;
    type Result = super::ModelProviderCapabilitiesReadResponse;
}

/// Method `experimentalFeature/list`.
#[derive(Debug, Clone, Copy)]
pub struct ExperimentalFeatureList;

impl RequestMethod for ExperimentalFeatureList {
    const METHOD: &'static str = "experimentalFeature/list";
    type Params = super::ExperimentalFeatureListParams;
    type Result = super::ExperimentalFeatureListResponse;
}

/// Method `permissionProfile/list`.
#[derive(Debug, Clone, Copy)]
pub struct PermissionProfileList;

impl RequestMethod for PermissionProfileList {
    const METHOD: &'static str = "permissionProfile/list";
    type Params = super::PermissionProfileListParams;
    type Result = super::PermissionProfileListResponse;
}

/// Method `experimentalFeature/enablement/set`.
#[derive(Debug, Clone, Copy)]
pub struct ExperimentalFeatureEnablementSet;

impl RequestMethod for ExperimentalFeatureEnablementSet {
    const METHOD: &'static str = "experimentalFeature/enablement/set";
    type Params = super::ExperimentalFeatureEnablementSetParams;
    type Result = super::ExperimentalFeatureEnablementSetResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/enable`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlEnable;

impl RequestMethod for RemoteControlEnable {
    const METHOD: &'static str = "remoteControl/enable";
    type Params = Option<super::RemoteControlEnableParams>;
    type Result = super::RemoteControlEnableResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/disable`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlDisable;

impl RequestMethod for RemoteControlDisable {
    const METHOD: &'static str = "remoteControl/disable";
    type Params = Option<super::RemoteControlDisableParams>;
    type Result = super::RemoteControlDisableResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/status/read`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlStatusRead;

impl RequestMethod for RemoteControlStatusRead {
    const METHOD: &'static str = "remoteControl/status/read";
    type Params = ();
    type Result = super::RemoteControlStatusReadResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/pairing/start`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlPairingStart;

impl RequestMethod for RemoteControlPairingStart {
    const METHOD: &'static str = "remoteControl/pairing/start";
    type Params = super::RemoteControlPairingStartParams;
    type Result = super::RemoteControlPairingStartResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/pairing/status`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlPairingStatus;

impl RequestMethod for RemoteControlPairingStatus {
    const METHOD: &'static str = "remoteControl/pairing/status";
    type Params = super::RemoteControlPairingStatusParams;
    type Result = super::RemoteControlPairingStatusResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/client/list`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlClientList;

impl RequestMethod for RemoteControlClientList {
    const METHOD: &'static str = "remoteControl/client/list";
    type Params = super::RemoteControlClientsListParams;
    type Result = super::RemoteControlClientsListResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `remoteControl/client/revoke`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlClientRevoke;

impl RequestMethod for RemoteControlClientRevoke {
    const METHOD: &'static str = "remoteControl/client/revoke";
    type Params = super::RemoteControlClientsRevokeParams;
    type Result = super::RemoteControlClientsRevokeResponse;
}

/// Lists collaboration mode presets.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `collaborationMode/list`.
#[derive(Debug, Clone, Copy)]
pub struct CollaborationModeList;

impl RequestMethod for CollaborationModeList {
    const METHOD: &'static str = "collaborationMode/list";
    type Params = super::CollaborationModeListParams;
    type Result = super::CollaborationModeListResponse;
}

/// Adds or replaces a remote environment by id for later selection.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `environment/add`.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentAdd;

impl RequestMethod for EnvironmentAdd {
    const METHOD: &'static str = "environment/add";
    type Params = super::EnvironmentAddParams;
    type Result = super::EnvironmentAddResponse;
}

/// Reads information from a configured execution environment.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `environment/info`.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentInfo;

impl RequestMethod for EnvironmentInfo {
    const METHOD: &'static str = "environment/info";
    type Params = super::EnvironmentInfoParams;
    type Result = super::EnvironmentInfoResponse;
}

/// Reads the current status of a configured execution environment.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `environment/status`.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentStatus;

impl RequestMethod for EnvironmentStatus {
    const METHOD: &'static str = "environment/status";
    type Params = super::EnvironmentStatusParams;
    type Result = super::EnvironmentStatusResponse;
}

/// Method `mcpServer/oauth/login`. Causes
/// [`mcpServer/oauthLogin/completed`](super::ServerNotification::McpServerOauthLoginCompleted).
#[derive(Debug, Clone, Copy)]
pub struct McpServerOauthLogin;

impl RequestMethod for McpServerOauthLogin {
    const METHOD: &'static str = "mcpServer/oauth/login";
    type Params = super::McpServerOauthLoginParams;
    type Result = super::McpServerOauthLoginResponse;
}

/// Method `config/mcpServer/reload`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigMcpServerReload;

impl RequestMethod for ConfigMcpServerReload {
    const METHOD: &'static str = "config/mcpServer/reload";
    type Params = ();
    type Result = super::McpServerRefreshResponse;
}

/// Method `mcpServerStatus/list`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerStatusList;

impl RequestMethod for McpServerStatusList {
    const METHOD: &'static str = "mcpServerStatus/list";
    type Params = super::ListMcpServerStatusParams;
    type Result = super::ListMcpServerStatusResponse;
}

/// Method `mcpServer/resource/read`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerResourceRead;

impl RequestMethod for McpServerResourceRead {
    const METHOD: &'static str = "mcpServer/resource/read";
    type Params = super::McpResourceReadParams;
    type Result = super::McpResourceReadResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `mcpServer/event/stream/start`. Causes
/// [`mcpServer/event/stream/notification`](super::ServerNotification::McpServerEventStreamNotification).
#[derive(Debug, Clone, Copy)]
pub struct McpServerEventStreamStart;

impl RequestMethod for McpServerEventStreamStart {
    const METHOD: &'static str = "mcpServer/event/stream/start";
    type Params = super::McpServerEventStreamStartParams;
    type Result = super::McpServerEventStreamStartResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `mcpServer/event/stream/stop`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerEventStreamStop;

impl RequestMethod for McpServerEventStreamStop {
    const METHOD: &'static str = "mcpServer/event/stream/stop";
    type Params = super::McpServerEventStreamStopParams;
    type Result = super::McpServerEventStreamStopResponse;
}

/// Method `mcpServer/tool/call`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerToolCall;

impl RequestMethod for McpServerToolCall {
    const METHOD: &'static str = "mcpServer/tool/call";
    type Params = super::McpServerToolCallParams;
    type Result = super::McpServerToolCallResponse;
}

/// Method `windowsSandbox/setupStart`. Causes
/// [`windowsSandbox/setupCompleted`](super::ServerNotification::WindowsSandboxSetupCompleted).
#[derive(Debug, Clone, Copy)]
pub struct WindowsSandboxSetupStart;

impl RequestMethod for WindowsSandboxSetupStart {
    const METHOD: &'static str = "windowsSandbox/setupStart";
    type Params = super::WindowsSandboxSetupStartParams;
    type Result = super::WindowsSandboxSetupStartResponse;
}

/// Method `windowsSandbox/readiness`.
#[derive(Debug, Clone, Copy)]
pub struct WindowsSandboxReadiness;

impl RequestMethod for WindowsSandboxReadiness {
    const METHOD: &'static str = "windowsSandbox/readiness";
    type Params = ();
    type Result = super::WindowsSandboxReadinessResponse;
}

/// Method `account/login/start`. Causes [`account/login/completed`](super::ServerNotification::AccountLoginCompleted)
/// and [`account/updated`](super::ServerNotification::AccountUpdated).
#[derive(Debug, Clone, Copy)]
pub struct AccountLoginStart;

impl RequestMethod for AccountLoginStart {
    const METHOD: &'static str = "account/login/start";
    type Params = super::LoginAccountParams;
    type Result = super::LoginAccountResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `account/bedrock/discover`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockDiscover;

impl RequestMethod for AccountBedrockDiscover {
    const METHOD: &'static str = "account/bedrock/discover";
    type Params = super::BedrockDiscoverParams;
    type Result = super::BedrockDiscoverResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `account/bedrock/setup`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockSetup;

impl RequestMethod for AccountBedrockSetup {
    const METHOD: &'static str = "account/bedrock/setup";
    type Params = super::BedrockSetupParams;
    type Result = super::BedrockSetupResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `account/bedrock/checkGovCloudRequirements`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockCheckGovCloudRequirements;

impl RequestMethod for AccountBedrockCheckGovCloudRequirements {
    const METHOD: &'static str = "account/bedrock/checkGovCloudRequirements";
    type Params = super::BedrockCheckGovCloudRequirementsParams;
    type Result = super::BedrockCheckGovCloudRequirementsResponse;
}

/// Method `account/login/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct AccountLoginCancel;

impl RequestMethod for AccountLoginCancel {
    const METHOD: &'static str = "account/login/cancel";
    type Params = super::CancelLoginAccountParams;
    type Result = super::CancelLoginAccountResponse;
}

/// Method `account/logout`. Causes [`account/updated`](super::ServerNotification::AccountUpdated).
#[derive(Debug, Clone, Copy)]
pub struct AccountLogout;

impl RequestMethod for AccountLogout {
    const METHOD: &'static str = "account/logout";
    type Params = ();
    type Result = super::LogoutAccountResponse;
}

/// Method `account/rateLimits/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRateLimitsRead;

impl RequestMethod for AccountRateLimitsRead {
    const METHOD: &'static str = "account/rateLimits/read";
    type Params = Option<super::GetAccountRateLimitsParams>;
    type Result = super::GetAccountRateLimitsResponse;
}

/// Method `account/rateLimitResetCredit/consume`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRateLimitResetCreditConsume;

impl RequestMethod for AccountRateLimitResetCreditConsume {
    const METHOD: &'static str = "account/rateLimitResetCredit/consume";
    type Params = super::ConsumeAccountRateLimitResetCreditParams;
    type Result = super::ConsumeAccountRateLimitResetCreditResponse;
}

/// Method `account/usage/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountUsageRead;

impl RequestMethod for AccountUsageRead {
    const METHOD: &'static str = "account/usage/read";
    type Params = Option<super::GetAccountTokenUsageParams>;
    type Result = super::GetAccountTokenUsageResponse;
}

/// Method `account/workspaceMessages/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountWorkspaceMessagesRead;

impl RequestMethod for AccountWorkspaceMessagesRead {
    const METHOD: &'static str = "account/workspaceMessages/read";
    type Params = ();
    type Result = super::GetWorkspaceMessagesResponse;
}

/// Method `account/sendAddCreditsNudgeEmail`.
#[derive(Debug, Clone, Copy)]
pub struct AccountSendAddCreditsNudgeEmail;

impl RequestMethod for AccountSendAddCreditsNudgeEmail {
    const METHOD: &'static str = "account/sendAddCreditsNudgeEmail";
    type Params = super::SendAddCreditsNudgeEmailParams;
    type Result = super::SendAddCreditsNudgeEmailResponse;
}

/// Method `feedback/upload`.
#[derive(Debug, Clone, Copy)]
pub struct FeedbackUpload;

impl RequestMethod for FeedbackUpload {
    const METHOD: &'static str = "feedback/upload";
    type Params = super::FeedbackUploadParams;
    type Result = super::FeedbackUploadResponse;
}

/// Execute a standalone command (argv vector) under the server's sandbox.
///
/// Method `command/exec`. Causes [`command/exec/outputDelta`](super::ServerNotification::CommandExecOutputDelta).
#[derive(Debug, Clone, Copy)]
pub struct CommandExec;

impl RequestMethod for CommandExec {
    const METHOD: &'static str = "command/exec";
    type Params = super::CommandExecParams;
    type Result = super::CommandExecResponse;
}

/// Write stdin bytes to a running `command/exec` session or close stdin.
///
/// Method `command/exec/write`.
#[derive(Debug, Clone, Copy)]
pub struct CommandExecWrite;

impl RequestMethod for CommandExecWrite {
    const METHOD: &'static str = "command/exec/write";
    type Params = super::CommandExecWriteParams;
    type Result = super::CommandExecWriteResponse;
}

/// Terminate a running `command/exec` session by client-supplied `processId`.
///
/// Method `command/exec/terminate`.
#[derive(Debug, Clone, Copy)]
pub struct CommandExecTerminate;

impl RequestMethod for CommandExecTerminate {
    const METHOD: &'static str = "command/exec/terminate";
    type Params = super::CommandExecTerminateParams;
    type Result = super::CommandExecTerminateResponse;
}

/// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
///
/// Method `command/exec/resize`.
#[derive(Debug, Clone, Copy)]
pub struct CommandExecResize;

impl RequestMethod for CommandExecResize {
    const METHOD: &'static str = "command/exec/resize";
    type Params = super::CommandExecResizeParams;
    type Result = super::CommandExecResizeResponse;
}

/// Spawn a standalone process (argv vector) without a Codex sandbox.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/spawn`. Causes [`process/outputDelta`](super::ServerNotification::ProcessOutputDelta) and
/// [`process/exited`](super::ServerNotification::ProcessExited).
#[derive(Debug, Clone, Copy)]
pub struct ProcessSpawn;

impl RequestMethod for ProcessSpawn {
    const METHOD: &'static str = "process/spawn";
    type Params = super::ProcessSpawnParams;
    type Result = super::ProcessSpawnResponse;
}

/// Write stdin bytes to a running `process/spawn` session or close stdin.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/writeStdin`.
#[derive(Debug, Clone, Copy)]
pub struct ProcessWriteStdin;

impl RequestMethod for ProcessWriteStdin {
    const METHOD: &'static str = "process/writeStdin";
    type Params = super::ProcessWriteStdinParams;
    type Result = super::ProcessWriteStdinResponse;
}

/// Terminate a running `process/spawn` session by client-supplied `processHandle`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/kill`.
#[derive(Debug, Clone, Copy)]
pub struct ProcessKill;

impl RequestMethod for ProcessKill {
    const METHOD: &'static str = "process/kill";
    type Params = super::ProcessKillParams;
    type Result = super::ProcessKillResponse;
}

/// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `process/resizePty`.
#[derive(Debug, Clone, Copy)]
pub struct ProcessResizePty;

impl RequestMethod for ProcessResizePty {
    const METHOD: &'static str = "process/resizePty";
    type Params = super::ProcessResizePtyParams;
    type Result = super::ProcessResizePtyResponse;
}

/// Method `config/read`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRead;

impl RequestMethod for ConfigRead {
    const METHOD: &'static str = "config/read";
    type Params = super::ConfigReadParams;
    type Result = super::ConfigReadResponse;
}

/// Method `externalAgentConfig/detect`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigDetect;

impl RequestMethod for ExternalAgentConfigDetect {
    const METHOD: &'static str = "externalAgentConfig/detect";
    type Params = super::ExternalAgentConfigDetectParams;
    type Result = super::ExternalAgentConfigDetectResponse;
}

/// Method `externalAgentConfig/import`. Causes
/// [`externalAgentConfig/import/progress`](super::ServerNotification::ExternalAgentConfigImportProgress) and
/// [`externalAgentConfig/import/completed`](super::ServerNotification::ExternalAgentConfigImportCompleted).
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImport;

impl RequestMethod for ExternalAgentConfigImport {
    const METHOD: &'static str = "externalAgentConfig/import";
    type Params = super::ExternalAgentConfigImportParams;
    type Result = super::ExternalAgentConfigImportResponse;
}

/// Method `externalAgentConfig/import/recordHistory`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImportRecordHistory;

impl RequestMethod for ExternalAgentConfigImportRecordHistory {
    const METHOD: &'static str = "externalAgentConfig/import/recordHistory";
    type Params = super::ExternalAgentConfigImportHistoryRecordParams;
    type Result = super::ExternalAgentConfigImportHistoryRecordResponse;
}

/// Method `externalAgentConfig/import/readHistories`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImportReadHistories;

impl RequestMethod for ExternalAgentConfigImportReadHistories {
    const METHOD: &'static str = "externalAgentConfig/import/readHistories";
    type Params = ();
    type Result = super::ExternalAgentConfigImportHistoriesReadResponse;
}

/// Method `config/value/write`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigValueWrite;

impl RequestMethod for ConfigValueWrite {
    const METHOD: &'static str = "config/value/write";
    type Params = super::ConfigValueWriteParams;
    type Result = super::ConfigWriteResponse;
}

/// Method `config/batchWrite`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigBatchWrite;

impl RequestMethod for ConfigBatchWrite {
    const METHOD: &'static str = "config/batchWrite";
    type Params = super::ConfigBatchWriteParams;
    type Result = super::ConfigWriteResponse;
}

/// Method `configRequirements/read`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRequirementsRead;

impl RequestMethod for ConfigRequirementsRead {
    const METHOD: &'static str = "configRequirements/read";
    type Params = ();
    type Result = super::ConfigRequirementsReadResponse;
}

/// Method `account/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRead;

impl RequestMethod for AccountRead {
    const METHOD: &'static str = "account/read";
    type Params = super::GetAccountParams;
    type Result = super::GetAccountResponse;
}

/// Method `fuzzyFileSearch`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearch;

impl RequestMethod for FuzzyFileSearch {
    const METHOD: &'static str = "fuzzyFileSearch";
    type Params = super::FuzzyFileSearchParams;
    type Result = super::FuzzyFileSearchResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `fuzzyFileSearch/sessionStart`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionStart;

impl RequestMethod for FuzzyFileSearchSessionStart {
    const METHOD: &'static str = "fuzzyFileSearch/sessionStart";
    type Params = super::FuzzyFileSearchSessionStartParams;
    type Result = super::FuzzyFileSearchSessionStartResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `fuzzyFileSearch/sessionUpdate`. Causes
/// [`fuzzyFileSearch/sessionUpdated`](super::ServerNotification::FuzzyFileSearchSessionUpdated) and
/// [`fuzzyFileSearch/sessionCompleted`](super::ServerNotification::FuzzyFileSearchSessionCompleted).
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionUpdate;

impl RequestMethod for FuzzyFileSearchSessionUpdate {
    const METHOD: &'static str = "fuzzyFileSearch/sessionUpdate";
    type Params = super::FuzzyFileSearchSessionUpdateParams;
    type Result = super::FuzzyFileSearchSessionUpdateResponse;
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Method `fuzzyFileSearch/sessionStop`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionStop;

impl RequestMethod for FuzzyFileSearchSessionStop {
    const METHOD: &'static str = "fuzzyFileSearch/sessionStop";
    type Params = super::FuzzyFileSearchSessionStopParams;
    type Result = super::FuzzyFileSearchSessionStopResponse;
}
