# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Every model of the protocol in the place, and by the names, that it had in other releases of this package.

Kept for the programs that import from here. New ones import from `openai_codex.types` or `openai_codex.protocol`.
"""

from typing import TYPE_CHECKING, Any

from . import protocol

if TYPE_CHECKING:
    from .._former_models import (
        CodexAppServerProtocolV2,
        FileIdContentItem,
        FileIdFunctionCallOutputContentItem,
        FileIdUserInput,
        Indice,
    )
    from .protocol import *  # noqa: F403

    AccountBedrockCheckGovCloudRequirementsRequest = protocol.AccountBedrockCheckGovCloudRequirementsClientRequest
    AccountBedrockDiscoverRequest = protocol.AccountBedrockDiscoverClientRequest
    AccountBedrockSetupRequest = protocol.AccountBedrockSetupClientRequest
    AccountGatewayOAuthCancelRequest = protocol.AccountGatewayOAuthCancelClientRequest
    AccountGatewayOAuthLoginRequest = protocol.AccountGatewayOAuthLoginClientRequest
    AccountGatewayOAuthReadRequest = protocol.AccountGatewayOAuthReadClientRequest
    AccountLoginCancelRequest = protocol.AccountLoginCancelClientRequest
    AccountLoginStartRequest = protocol.AccountLoginStartClientRequest
    AccountLogoutRequest = protocol.AccountLogoutClientRequest
    AccountRateLimitResetCreditConsumeRequest = protocol.AccountRateLimitResetCreditConsumeClientRequest
    AccountRateLimitsReadRequest = protocol.AccountRateLimitsReadClientRequest
    AccountReadRequest = protocol.AccountReadClientRequest
    AccountSendAddCreditsNudgeEmailRequest = protocol.AccountSendAddCreditsNudgeEmailClientRequest
    AccountUsageReadRequest = protocol.AccountUsageReadClientRequest
    AccountWorkspaceMessagesReadRequest = protocol.AccountWorkspaceMessagesReadClientRequest
    ActiveTurnNotSteerable = protocol.CodexErrorInfoActiveTurnNotSteerable
    AppInstalledRequest = protocol.AppInstalledClientRequest
    AppListRequest = protocol.AppListClientRequest
    AppReadRequest = protocol.AppReadClientRequest
    CollaborationModeListRequest = protocol.CollaborationModeListClientRequest
    CommandExecRequest = protocol.CommandExecClientRequest
    CommandExecResizeRequest = protocol.CommandExecResizeClientRequest
    CommandExecTerminateRequest = protocol.CommandExecTerminateClientRequest
    CommandExecWriteRequest = protocol.CommandExecWriteClientRequest
    ConfigBatchWriteRequest = protocol.ConfigBatchWriteClientRequest
    ConfigMcpServerReloadRequest = protocol.ConfigMcpServerReloadClientRequest
    ConfigReadRequest = protocol.ConfigReadClientRequest
    ConfigRequirementsReadRequest = protocol.ConfigRequirementsReadClientRequest
    ConfigValueWriteRequest = protocol.ConfigValueWriteClientRequest
    EnvironmentAddRequest = protocol.EnvironmentAddClientRequest
    EnvironmentInfoRequest = protocol.EnvironmentInfoClientRequest
    EnvironmentStatusRequest = protocol.EnvironmentStatusClientRequest
    ExperimentalFeatureEnablementSetRequest = protocol.ExperimentalFeatureEnablementSetClientRequest
    ExperimentalFeatureListRequest = protocol.ExperimentalFeatureListClientRequest
    ExternalAgentConfigDetectRequest = protocol.ExternalAgentConfigDetectClientRequest
    ExternalAgentConfigImportReadHistoriesRequest = protocol.ExternalAgentConfigImportReadHistoriesClientRequest
    ExternalAgentConfigImportRecordHistoryRequest = protocol.ExternalAgentConfigImportRecordHistoryClientRequest
    ExternalAgentConfigImportRequest = protocol.ExternalAgentConfigImportClientRequest
    FeedbackUploadRequest = protocol.FeedbackUploadClientRequest
    FileSystemSpecialPath1 = protocol.UnknownFileSystemSpecialPath
    FsCopyRequest = protocol.FsCopyClientRequest
    FsCreateDirectoryRequest = protocol.FsCreateDirectoryClientRequest
    FsGetMetadataRequest = protocol.FsGetMetadataClientRequest
    FsReadDirectoryRequest = protocol.FsReadDirectoryClientRequest
    FsReadFileRequest = protocol.FsReadFileClientRequest
    FsRemoveRequest = protocol.FsRemoveClientRequest
    FsUnwatchRequest = protocol.FsUnwatchClientRequest
    FsWatchRequest = protocol.FsWatchClientRequest
    FsWriteFileRequest = protocol.FsWriteFileClientRequest
    FuzzyFileSearchRequest = protocol.FuzzyFileSearchClientRequest
    FuzzyFileSearchSessionStartRequest = protocol.FuzzyFileSearchSessionStartClientRequest
    FuzzyFileSearchSessionStopRequest = protocol.FuzzyFileSearchSessionStopClientRequest
    FuzzyFileSearchSessionUpdateRequest = protocol.FuzzyFileSearchSessionUpdateClientRequest
    Granular = protocol.AskForApprovalGranular
    HookMetadata1 = protocol.CommandHookMetadata
    HookMetadata2 = protocol.McpToolHookMetadata
    HooksListRequest = protocol.HooksListClientRequest
    HttpConnectionFailed = protocol.CodexErrorInfoHttpConnectionFailed
    InitializeRequest = protocol.InitializeClientRequest
    KindFileSystemSpecialPath = protocol.ProjectRootsFileSystemSpecialPath
    MarketplaceAddRequest = protocol.MarketplaceAddClientRequest
    MarketplaceRemoveRequest = protocol.MarketplaceRemoveClientRequest
    MarketplaceUpgradeRequest = protocol.MarketplaceUpgradeClientRequest
    McpServerEventStreamStartRequest = protocol.McpServerEventStreamStartClientRequest
    McpServerEventStreamStopRequest = protocol.McpServerEventStreamStopClientRequest
    McpServerOauthLoginRequest = protocol.McpServerOauthLoginClientRequest
    McpServerResourceReadRequest = protocol.McpServerResourceReadClientRequest
    McpServerStatusListRequest = protocol.McpServerStatusListClientRequest
    McpServerToolCallRequest = protocol.McpServerToolCallClientRequest
    MemoryResetRequest = protocol.MemoryResetClientRequest
    MemoryStatusRequest = protocol.MemoryStatusClientRequest
    ModelListRequest = protocol.ModelListClientRequest
    ModelProviderCapabilitiesReadRequest = protocol.ModelProviderCapabilitiesReadClientRequest
    PermissionProfileListRequest = protocol.PermissionProfileListClientRequest
    PluginInstallRequest = protocol.PluginInstallClientRequest
    PluginInstalledRequest = protocol.PluginInstalledClientRequest
    PluginListRequest = protocol.PluginListClientRequest
    PluginReadRequest = protocol.PluginReadClientRequest
    PluginReconcileRequest = protocol.PluginReconcileClientRequest
    PluginSearchRequest = protocol.PluginSearchClientRequest
    PluginShareCheckoutRequest = protocol.PluginShareCheckoutClientRequest
    PluginShareDeleteRequest = protocol.PluginShareDeleteClientRequest
    PluginShareListRequest = protocol.PluginShareListClientRequest
    PluginShareSaveRequest = protocol.PluginShareSaveClientRequest
    PluginShareUpdateTargetsRequest = protocol.PluginShareUpdateTargetsClientRequest
    PluginSkillReadRequest = protocol.PluginSkillReadClientRequest
    PluginUninstallRequest = protocol.PluginUninstallClientRequest
    ProcessKillRequest = protocol.ProcessKillClientRequest
    ProcessResizePtyRequest = protocol.ProcessResizePtyClientRequest
    ProcessSpawnRequest = protocol.ProcessSpawnClientRequest
    ProcessWriteStdinRequest = protocol.ProcessWriteStdinClientRequest
    ProjectCreateRequest = protocol.ProjectCreateClientRequest
    ProjectDeleteRequest = protocol.ProjectDeleteClientRequest
    ProjectImportRequest = protocol.ProjectImportClientRequest
    ProjectListRequest = protocol.ProjectListClientRequest
    ProjectMoveRequest = protocol.ProjectMoveClientRequest
    ProjectReadRequest = protocol.ProjectReadClientRequest
    ProjectUpdateRequest = protocol.ProjectUpdateClientRequest
    ReasoningSummaryValue = protocol.ReasoningSummary
    RemoteControlClientListRequest = protocol.RemoteControlClientListClientRequest
    RemoteControlClientRevokeRequest = protocol.RemoteControlClientRevokeClientRequest
    RemoteControlDisableRequest = protocol.RemoteControlDisableClientRequest
    RemoteControlEnableRequest = protocol.RemoteControlEnableClientRequest
    RemoteControlPairingStartRequest = protocol.RemoteControlPairingStartClientRequest
    RemoteControlPairingStatusRequest = protocol.RemoteControlPairingStatusClientRequest
    RemoteControlStatusReadRequest = protocol.RemoteControlStatusReadClientRequest
    ResourceContent1 = protocol.TextResourceContent
    ResourceContent2 = protocol.BlobResourceContent
    ResponseStreamConnectionFailed = protocol.CodexErrorInfoResponseStreamConnectionFailed
    ResponseStreamDisconnected = protocol.CodexErrorInfoResponseStreamDisconnected
    ResponseTooManyFailedAttempts = protocol.CodexErrorInfoResponseTooManyFailedAttempts
    ReviewStartRequest = protocol.ReviewStartClientRequest
    RolloutCompressRequest = protocol.RolloutCompressClientRequest
    ServerDiagnosticsRequest = protocol.ServerDiagnosticsClientRequest
    SkillsConfigWriteRequest = protocol.SkillsConfigWriteClientRequest
    SkillsExtraRootsSetRequest = protocol.SkillsExtraRootsSetClientRequest
    SkillsListRequest = protocol.SkillsListClientRequest
    ThreadApproveGuardianDeniedActionRequest = protocol.ThreadApproveGuardianDeniedActionClientRequest
    ThreadArchiveRequest = protocol.ThreadArchiveClientRequest
    ThreadAttachmentAddRequest = protocol.ThreadAttachmentAddClientRequest
    ThreadAttachmentListRequest = protocol.ThreadAttachmentListClientRequest
    ThreadAttachmentOwnerListRequest = protocol.ThreadAttachmentOwnerListClientRequest
    ThreadAttachmentRemoveRequest = protocol.ThreadAttachmentRemoveClientRequest
    ThreadBackgroundTerminalsCleanRequest = protocol.ThreadBackgroundTerminalsCleanClientRequest
    ThreadBackgroundTerminalsListRequest = protocol.ThreadBackgroundTerminalsListClientRequest
    ThreadBackgroundTerminalsTerminateRequest = protocol.ThreadBackgroundTerminalsTerminateClientRequest
    ThreadCompactStartRequest = protocol.ThreadCompactStartClientRequest
    ThreadDecrementElicitationRequest = protocol.ThreadDecrementElicitationClientRequest
    ThreadDeleteRequest = protocol.ThreadDeleteClientRequest
    ThreadForkRequest = protocol.ThreadForkClientRequest
    ThreadGoalClearRequest = protocol.ThreadGoalClearClientRequest
    ThreadGoalGetRequest = protocol.ThreadGoalGetClientRequest
    ThreadGoalSetRequest = protocol.ThreadGoalSetClientRequest
    ThreadIncrementElicitationRequest = protocol.ThreadIncrementElicitationClientRequest
    ThreadInjectItemsRequest = protocol.ThreadInjectItemsClientRequest
    ThreadItemsListRequest = protocol.ThreadItemsListClientRequest
    ThreadItemsReadRequest = protocol.ThreadItemsReadClientRequest
    ThreadListRequest = protocol.ThreadListClientRequest
    ThreadLoadedListRequest = protocol.ThreadLoadedListClientRequest
    ThreadMemoryModeSetRequest = protocol.ThreadMemoryModeSetClientRequest
    ThreadMetadataUpdateRequest = protocol.ThreadMetadataUpdateClientRequest
    ThreadNameSetRequest = protocol.ThreadNameSetClientRequest
    ThreadPredictionRequestRequest = protocol.ThreadPredictionRequestClientRequest
    ThreadQueueAddRequest = protocol.ThreadQueueAddClientRequest
    ThreadQueueDeleteRequest = protocol.ThreadQueueDeleteClientRequest
    ThreadQueueListRequest = protocol.ThreadQueueListClientRequest
    ThreadQueueReorderRequest = protocol.ThreadQueueReorderClientRequest
    ThreadQueueStartRequest = protocol.ThreadQueueStartClientRequest
    ThreadQueueUpdateRequest = protocol.ThreadQueueUpdateClientRequest
    ThreadReadRequest = protocol.ThreadReadClientRequest
    ThreadReadStateUpdateRequest = protocol.ThreadReadStateUpdateClientRequest
    ThreadRealtimeAppendAudioRequest = protocol.ThreadRealtimeAppendAudioClientRequest
    ThreadRealtimeAppendSpeechRequest = protocol.ThreadRealtimeAppendSpeechClientRequest
    ThreadRealtimeAppendTextRequest = protocol.ThreadRealtimeAppendTextClientRequest
    ThreadRealtimeListVoicesRequest = protocol.ThreadRealtimeListVoicesClientRequest
    ThreadRealtimeStartRequest = protocol.ThreadRealtimeStartClientRequest
    ThreadRealtimeStopRequest = protocol.ThreadRealtimeStopClientRequest
    ThreadResumeRequest = protocol.ThreadResumeClientRequest
    ThreadRevertRequest = protocol.ThreadRevertClientRequest
    ThreadSearchOccurrencesRequest = protocol.ThreadSearchOccurrencesClientRequest
    ThreadSearchRequest = protocol.ThreadSearchClientRequest
    ThreadSectionCreateRequest = protocol.ThreadSectionCreateClientRequest
    ThreadSectionDeleteRequest = protocol.ThreadSectionDeleteClientRequest
    ThreadSectionListRequest = protocol.ThreadSectionListClientRequest
    ThreadSectionMoveRequest = protocol.ThreadSectionMoveClientRequest
    ThreadSectionUpdateRequest = protocol.ThreadSectionUpdateClientRequest
    ThreadSettingsUpdateRequest = protocol.ThreadSettingsUpdateClientRequest
    ThreadShellCommandRequest = protocol.ThreadShellCommandClientRequest
    ThreadSpawn = protocol.SubAgentSourceThreadSpawn
    ThreadStartRequest = protocol.ThreadStartClientRequest
    ThreadTimelineListRequest = protocol.ThreadTimelineListClientRequest
    ThreadTurnsListRequest = protocol.ThreadTurnsListClientRequest
    ThreadUnarchiveRequest = protocol.ThreadUnarchiveClientRequest
    ThreadUnsubscribeRequest = protocol.ThreadUnsubscribeClientRequest
    TurnInterruptRequest = protocol.TurnInterruptClientRequest
    TurnSettingsUpdateRequest = protocol.TurnSettingsUpdateClientRequest
    TurnStartRequest = protocol.TurnStartClientRequest
    TurnSteerRequest = protocol.TurnSteerClientRequest
    UserVerificationCancelRequest = protocol.UserVerificationCancelClientRequest
    UserVerificationDeleteRequest = protocol.UserVerificationDeleteClientRequest
    UserVerificationEnrollRequest = protocol.UserVerificationEnrollClientRequest
    UserVerificationStatusRequest = protocol.UserVerificationStatusClientRequest
    UserVerificationVerifyRequest = protocol.UserVerificationVerifyClientRequest
    WindowsSandboxReadinessRequest = protocol.WindowsSandboxReadinessClientRequest
    WindowsSandboxSetupStartRequest = protocol.WindowsSandboxSetupStartClientRequest

_RENAMED = {
    "AccountBedrockCheckGovCloudRequirementsRequest": "AccountBedrockCheckGovCloudRequirementsClientRequest",
    "AccountBedrockDiscoverRequest": "AccountBedrockDiscoverClientRequest",
    "AccountBedrockSetupRequest": "AccountBedrockSetupClientRequest",
    "AccountGatewayOAuthCancelRequest": "AccountGatewayOAuthCancelClientRequest",
    "AccountGatewayOAuthLoginRequest": "AccountGatewayOAuthLoginClientRequest",
    "AccountGatewayOAuthReadRequest": "AccountGatewayOAuthReadClientRequest",
    "AccountLoginCancelRequest": "AccountLoginCancelClientRequest",
    "AccountLoginStartRequest": "AccountLoginStartClientRequest",
    "AccountLogoutRequest": "AccountLogoutClientRequest",
    "AccountRateLimitResetCreditConsumeRequest": "AccountRateLimitResetCreditConsumeClientRequest",
    "AccountRateLimitsReadRequest": "AccountRateLimitsReadClientRequest",
    "AccountReadRequest": "AccountReadClientRequest",
    "AccountSendAddCreditsNudgeEmailRequest": "AccountSendAddCreditsNudgeEmailClientRequest",
    "AccountUsageReadRequest": "AccountUsageReadClientRequest",
    "AccountWorkspaceMessagesReadRequest": "AccountWorkspaceMessagesReadClientRequest",
    "ActiveTurnNotSteerable": "CodexErrorInfoActiveTurnNotSteerable",
    "AppInstalledRequest": "AppInstalledClientRequest",
    "AppListRequest": "AppListClientRequest",
    "AppReadRequest": "AppReadClientRequest",
    "CollaborationModeListRequest": "CollaborationModeListClientRequest",
    "CommandExecRequest": "CommandExecClientRequest",
    "CommandExecResizeRequest": "CommandExecResizeClientRequest",
    "CommandExecTerminateRequest": "CommandExecTerminateClientRequest",
    "CommandExecWriteRequest": "CommandExecWriteClientRequest",
    "ConfigBatchWriteRequest": "ConfigBatchWriteClientRequest",
    "ConfigMcpServerReloadRequest": "ConfigMcpServerReloadClientRequest",
    "ConfigReadRequest": "ConfigReadClientRequest",
    "ConfigRequirementsReadRequest": "ConfigRequirementsReadClientRequest",
    "ConfigValueWriteRequest": "ConfigValueWriteClientRequest",
    "EnvironmentAddRequest": "EnvironmentAddClientRequest",
    "EnvironmentInfoRequest": "EnvironmentInfoClientRequest",
    "EnvironmentStatusRequest": "EnvironmentStatusClientRequest",
    "ExperimentalFeatureEnablementSetRequest": "ExperimentalFeatureEnablementSetClientRequest",
    "ExperimentalFeatureListRequest": "ExperimentalFeatureListClientRequest",
    "ExternalAgentConfigDetectRequest": "ExternalAgentConfigDetectClientRequest",
    "ExternalAgentConfigImportReadHistoriesRequest": "ExternalAgentConfigImportReadHistoriesClientRequest",
    "ExternalAgentConfigImportRecordHistoryRequest": "ExternalAgentConfigImportRecordHistoryClientRequest",
    "ExternalAgentConfigImportRequest": "ExternalAgentConfigImportClientRequest",
    "FeedbackUploadRequest": "FeedbackUploadClientRequest",
    "FileSystemSpecialPath1": "UnknownFileSystemSpecialPath",
    "FsCopyRequest": "FsCopyClientRequest",
    "FsCreateDirectoryRequest": "FsCreateDirectoryClientRequest",
    "FsGetMetadataRequest": "FsGetMetadataClientRequest",
    "FsReadDirectoryRequest": "FsReadDirectoryClientRequest",
    "FsReadFileRequest": "FsReadFileClientRequest",
    "FsRemoveRequest": "FsRemoveClientRequest",
    "FsUnwatchRequest": "FsUnwatchClientRequest",
    "FsWatchRequest": "FsWatchClientRequest",
    "FsWriteFileRequest": "FsWriteFileClientRequest",
    "FuzzyFileSearchRequest": "FuzzyFileSearchClientRequest",
    "FuzzyFileSearchSessionStartRequest": "FuzzyFileSearchSessionStartClientRequest",
    "FuzzyFileSearchSessionStopRequest": "FuzzyFileSearchSessionStopClientRequest",
    "FuzzyFileSearchSessionUpdateRequest": "FuzzyFileSearchSessionUpdateClientRequest",
    "Granular": "AskForApprovalGranular",
    "HookMetadata1": "CommandHookMetadata",
    "HookMetadata2": "McpToolHookMetadata",
    "HooksListRequest": "HooksListClientRequest",
    "HttpConnectionFailed": "CodexErrorInfoHttpConnectionFailed",
    "InitializeRequest": "InitializeClientRequest",
    "KindFileSystemSpecialPath": "ProjectRootsFileSystemSpecialPath",
    "MarketplaceAddRequest": "MarketplaceAddClientRequest",
    "MarketplaceRemoveRequest": "MarketplaceRemoveClientRequest",
    "MarketplaceUpgradeRequest": "MarketplaceUpgradeClientRequest",
    "McpServerEventStreamStartRequest": "McpServerEventStreamStartClientRequest",
    "McpServerEventStreamStopRequest": "McpServerEventStreamStopClientRequest",
    "McpServerOauthLoginRequest": "McpServerOauthLoginClientRequest",
    "McpServerResourceReadRequest": "McpServerResourceReadClientRequest",
    "McpServerStatusListRequest": "McpServerStatusListClientRequest",
    "McpServerToolCallRequest": "McpServerToolCallClientRequest",
    "MemoryResetRequest": "MemoryResetClientRequest",
    "MemoryStatusRequest": "MemoryStatusClientRequest",
    "ModelListRequest": "ModelListClientRequest",
    "ModelProviderCapabilitiesReadRequest": "ModelProviderCapabilitiesReadClientRequest",
    "PermissionProfileListRequest": "PermissionProfileListClientRequest",
    "PluginInstallRequest": "PluginInstallClientRequest",
    "PluginInstalledRequest": "PluginInstalledClientRequest",
    "PluginListRequest": "PluginListClientRequest",
    "PluginReadRequest": "PluginReadClientRequest",
    "PluginReconcileRequest": "PluginReconcileClientRequest",
    "PluginSearchRequest": "PluginSearchClientRequest",
    "PluginShareCheckoutRequest": "PluginShareCheckoutClientRequest",
    "PluginShareDeleteRequest": "PluginShareDeleteClientRequest",
    "PluginShareListRequest": "PluginShareListClientRequest",
    "PluginShareSaveRequest": "PluginShareSaveClientRequest",
    "PluginShareUpdateTargetsRequest": "PluginShareUpdateTargetsClientRequest",
    "PluginSkillReadRequest": "PluginSkillReadClientRequest",
    "PluginUninstallRequest": "PluginUninstallClientRequest",
    "ProcessKillRequest": "ProcessKillClientRequest",
    "ProcessResizePtyRequest": "ProcessResizePtyClientRequest",
    "ProcessSpawnRequest": "ProcessSpawnClientRequest",
    "ProcessWriteStdinRequest": "ProcessWriteStdinClientRequest",
    "ProjectCreateRequest": "ProjectCreateClientRequest",
    "ProjectDeleteRequest": "ProjectDeleteClientRequest",
    "ProjectImportRequest": "ProjectImportClientRequest",
    "ProjectListRequest": "ProjectListClientRequest",
    "ProjectMoveRequest": "ProjectMoveClientRequest",
    "ProjectReadRequest": "ProjectReadClientRequest",
    "ProjectUpdateRequest": "ProjectUpdateClientRequest",
    "ReasoningSummaryValue": "ReasoningSummary",
    "RemoteControlClientListRequest": "RemoteControlClientListClientRequest",
    "RemoteControlClientRevokeRequest": "RemoteControlClientRevokeClientRequest",
    "RemoteControlDisableRequest": "RemoteControlDisableClientRequest",
    "RemoteControlEnableRequest": "RemoteControlEnableClientRequest",
    "RemoteControlPairingStartRequest": "RemoteControlPairingStartClientRequest",
    "RemoteControlPairingStatusRequest": "RemoteControlPairingStatusClientRequest",
    "RemoteControlStatusReadRequest": "RemoteControlStatusReadClientRequest",
    "ResourceContent1": "TextResourceContent",
    "ResourceContent2": "BlobResourceContent",
    "ResponseStreamConnectionFailed": "CodexErrorInfoResponseStreamConnectionFailed",
    "ResponseStreamDisconnected": "CodexErrorInfoResponseStreamDisconnected",
    "ResponseTooManyFailedAttempts": "CodexErrorInfoResponseTooManyFailedAttempts",
    "ReviewStartRequest": "ReviewStartClientRequest",
    "RolloutCompressRequest": "RolloutCompressClientRequest",
    "ServerDiagnosticsRequest": "ServerDiagnosticsClientRequest",
    "SkillsConfigWriteRequest": "SkillsConfigWriteClientRequest",
    "SkillsExtraRootsSetRequest": "SkillsExtraRootsSetClientRequest",
    "SkillsListRequest": "SkillsListClientRequest",
    "ThreadApproveGuardianDeniedActionRequest": "ThreadApproveGuardianDeniedActionClientRequest",
    "ThreadArchiveRequest": "ThreadArchiveClientRequest",
    "ThreadAttachmentAddRequest": "ThreadAttachmentAddClientRequest",
    "ThreadAttachmentListRequest": "ThreadAttachmentListClientRequest",
    "ThreadAttachmentOwnerListRequest": "ThreadAttachmentOwnerListClientRequest",
    "ThreadAttachmentRemoveRequest": "ThreadAttachmentRemoveClientRequest",
    "ThreadBackgroundTerminalsCleanRequest": "ThreadBackgroundTerminalsCleanClientRequest",
    "ThreadBackgroundTerminalsListRequest": "ThreadBackgroundTerminalsListClientRequest",
    "ThreadBackgroundTerminalsTerminateRequest": "ThreadBackgroundTerminalsTerminateClientRequest",
    "ThreadCompactStartRequest": "ThreadCompactStartClientRequest",
    "ThreadDecrementElicitationRequest": "ThreadDecrementElicitationClientRequest",
    "ThreadDeleteRequest": "ThreadDeleteClientRequest",
    "ThreadForkRequest": "ThreadForkClientRequest",
    "ThreadGoalClearRequest": "ThreadGoalClearClientRequest",
    "ThreadGoalGetRequest": "ThreadGoalGetClientRequest",
    "ThreadGoalSetRequest": "ThreadGoalSetClientRequest",
    "ThreadIncrementElicitationRequest": "ThreadIncrementElicitationClientRequest",
    "ThreadInjectItemsRequest": "ThreadInjectItemsClientRequest",
    "ThreadItemsListRequest": "ThreadItemsListClientRequest",
    "ThreadItemsReadRequest": "ThreadItemsReadClientRequest",
    "ThreadListRequest": "ThreadListClientRequest",
    "ThreadLoadedListRequest": "ThreadLoadedListClientRequest",
    "ThreadMemoryModeSetRequest": "ThreadMemoryModeSetClientRequest",
    "ThreadMetadataUpdateRequest": "ThreadMetadataUpdateClientRequest",
    "ThreadNameSetRequest": "ThreadNameSetClientRequest",
    "ThreadPredictionRequestRequest": "ThreadPredictionRequestClientRequest",
    "ThreadQueueAddRequest": "ThreadQueueAddClientRequest",
    "ThreadQueueDeleteRequest": "ThreadQueueDeleteClientRequest",
    "ThreadQueueListRequest": "ThreadQueueListClientRequest",
    "ThreadQueueReorderRequest": "ThreadQueueReorderClientRequest",
    "ThreadQueueStartRequest": "ThreadQueueStartClientRequest",
    "ThreadQueueUpdateRequest": "ThreadQueueUpdateClientRequest",
    "ThreadReadRequest": "ThreadReadClientRequest",
    "ThreadReadStateUpdateRequest": "ThreadReadStateUpdateClientRequest",
    "ThreadRealtimeAppendAudioRequest": "ThreadRealtimeAppendAudioClientRequest",
    "ThreadRealtimeAppendSpeechRequest": "ThreadRealtimeAppendSpeechClientRequest",
    "ThreadRealtimeAppendTextRequest": "ThreadRealtimeAppendTextClientRequest",
    "ThreadRealtimeListVoicesRequest": "ThreadRealtimeListVoicesClientRequest",
    "ThreadRealtimeStartRequest": "ThreadRealtimeStartClientRequest",
    "ThreadRealtimeStopRequest": "ThreadRealtimeStopClientRequest",
    "ThreadResumeRequest": "ThreadResumeClientRequest",
    "ThreadRevertRequest": "ThreadRevertClientRequest",
    "ThreadSearchOccurrencesRequest": "ThreadSearchOccurrencesClientRequest",
    "ThreadSearchRequest": "ThreadSearchClientRequest",
    "ThreadSectionCreateRequest": "ThreadSectionCreateClientRequest",
    "ThreadSectionDeleteRequest": "ThreadSectionDeleteClientRequest",
    "ThreadSectionListRequest": "ThreadSectionListClientRequest",
    "ThreadSectionMoveRequest": "ThreadSectionMoveClientRequest",
    "ThreadSectionUpdateRequest": "ThreadSectionUpdateClientRequest",
    "ThreadSettingsUpdateRequest": "ThreadSettingsUpdateClientRequest",
    "ThreadShellCommandRequest": "ThreadShellCommandClientRequest",
    "ThreadSpawn": "SubAgentSourceThreadSpawn",
    "ThreadStartRequest": "ThreadStartClientRequest",
    "ThreadTimelineListRequest": "ThreadTimelineListClientRequest",
    "ThreadTurnsListRequest": "ThreadTurnsListClientRequest",
    "ThreadUnarchiveRequest": "ThreadUnarchiveClientRequest",
    "ThreadUnsubscribeRequest": "ThreadUnsubscribeClientRequest",
    "TurnInterruptRequest": "TurnInterruptClientRequest",
    "TurnSettingsUpdateRequest": "TurnSettingsUpdateClientRequest",
    "TurnStartRequest": "TurnStartClientRequest",
    "TurnSteerRequest": "TurnSteerClientRequest",
    "UserVerificationCancelRequest": "UserVerificationCancelClientRequest",
    "UserVerificationDeleteRequest": "UserVerificationDeleteClientRequest",
    "UserVerificationEnrollRequest": "UserVerificationEnrollClientRequest",
    "UserVerificationStatusRequest": "UserVerificationStatusClientRequest",
    "UserVerificationVerifyRequest": "UserVerificationVerifyClientRequest",
    "WindowsSandboxReadinessRequest": "WindowsSandboxReadinessClientRequest",
    "WindowsSandboxSetupStartRequest": "WindowsSandboxSetupStartClientRequest",
}

_FORMS = (
    "CodexAppServerProtocolV2",
    "FileIdContentItem",
    "FileIdFunctionCallOutputContentItem",
    "FileIdUserInput",
    "Indice",
)

__all__ = [
    "AccountBedrockCheckGovCloudRequirementsRequest",
    "AccountBedrockDiscoverRequest",
    "AccountBedrockSetupRequest",
    "AccountGatewayOAuthCancelRequest",
    "AccountGatewayOAuthLoginRequest",
    "AccountGatewayOAuthReadRequest",
    "AccountLoginCancelRequest",
    "AccountLoginStartRequest",
    "AccountLogoutRequest",
    "AccountRateLimitResetCreditConsumeRequest",
    "AccountRateLimitsReadRequest",
    "AccountReadRequest",
    "AccountSendAddCreditsNudgeEmailRequest",
    "AccountUsageReadRequest",
    "AccountWorkspaceMessagesReadRequest",
    "ActiveTurnNotSteerable",
    "AppInstalledRequest",
    "AppListRequest",
    "AppReadRequest",
    "CodexAppServerProtocolV2",
    "CollaborationModeListRequest",
    "CommandExecRequest",
    "CommandExecResizeRequest",
    "CommandExecTerminateRequest",
    "CommandExecWriteRequest",
    "ConfigBatchWriteRequest",
    "ConfigMcpServerReloadRequest",
    "ConfigReadRequest",
    "ConfigRequirementsReadRequest",
    "ConfigValueWriteRequest",
    "EnvironmentAddRequest",
    "EnvironmentInfoRequest",
    "EnvironmentStatusRequest",
    "ExperimentalFeatureEnablementSetRequest",
    "ExperimentalFeatureListRequest",
    "ExternalAgentConfigDetectRequest",
    "ExternalAgentConfigImportReadHistoriesRequest",
    "ExternalAgentConfigImportRecordHistoryRequest",
    "ExternalAgentConfigImportRequest",
    "FeedbackUploadRequest",
    "FileIdContentItem",
    "FileIdFunctionCallOutputContentItem",
    "FileIdUserInput",
    "FileSystemSpecialPath1",
    "FsCopyRequest",
    "FsCreateDirectoryRequest",
    "FsGetMetadataRequest",
    "FsReadDirectoryRequest",
    "FsReadFileRequest",
    "FsRemoveRequest",
    "FsUnwatchRequest",
    "FsWatchRequest",
    "FsWriteFileRequest",
    "FuzzyFileSearchRequest",
    "FuzzyFileSearchSessionStartRequest",
    "FuzzyFileSearchSessionStopRequest",
    "FuzzyFileSearchSessionUpdateRequest",
    "Granular",
    "HookMetadata1",
    "HookMetadata2",
    "HooksListRequest",
    "HttpConnectionFailed",
    "Indice",
    "InitializeRequest",
    "KindFileSystemSpecialPath",
    "MarketplaceAddRequest",
    "MarketplaceRemoveRequest",
    "MarketplaceUpgradeRequest",
    "McpServerEventStreamStartRequest",
    "McpServerEventStreamStopRequest",
    "McpServerOauthLoginRequest",
    "McpServerResourceReadRequest",
    "McpServerStatusListRequest",
    "McpServerToolCallRequest",
    "MemoryResetRequest",
    "MemoryStatusRequest",
    "ModelListRequest",
    "ModelProviderCapabilitiesReadRequest",
    "PermissionProfileListRequest",
    "PluginInstallRequest",
    "PluginInstalledRequest",
    "PluginListRequest",
    "PluginReadRequest",
    "PluginReconcileRequest",
    "PluginSearchRequest",
    "PluginShareCheckoutRequest",
    "PluginShareDeleteRequest",
    "PluginShareListRequest",
    "PluginShareSaveRequest",
    "PluginShareUpdateTargetsRequest",
    "PluginSkillReadRequest",
    "PluginUninstallRequest",
    "ProcessKillRequest",
    "ProcessResizePtyRequest",
    "ProcessSpawnRequest",
    "ProcessWriteStdinRequest",
    "ProjectCreateRequest",
    "ProjectDeleteRequest",
    "ProjectImportRequest",
    "ProjectListRequest",
    "ProjectMoveRequest",
    "ProjectReadRequest",
    "ProjectUpdateRequest",
    "ReasoningSummaryValue",
    "RemoteControlClientListRequest",
    "RemoteControlClientRevokeRequest",
    "RemoteControlDisableRequest",
    "RemoteControlEnableRequest",
    "RemoteControlPairingStartRequest",
    "RemoteControlPairingStatusRequest",
    "RemoteControlStatusReadRequest",
    "ResourceContent1",
    "ResourceContent2",
    "ResponseStreamConnectionFailed",
    "ResponseStreamDisconnected",
    "ResponseTooManyFailedAttempts",
    "ReviewStartRequest",
    "RolloutCompressRequest",
    "ServerDiagnosticsRequest",
    "SkillsConfigWriteRequest",
    "SkillsExtraRootsSetRequest",
    "SkillsListRequest",
    "ThreadApproveGuardianDeniedActionRequest",
    "ThreadArchiveRequest",
    "ThreadAttachmentAddRequest",
    "ThreadAttachmentListRequest",
    "ThreadAttachmentOwnerListRequest",
    "ThreadAttachmentRemoveRequest",
    "ThreadBackgroundTerminalsCleanRequest",
    "ThreadBackgroundTerminalsListRequest",
    "ThreadBackgroundTerminalsTerminateRequest",
    "ThreadCompactStartRequest",
    "ThreadDecrementElicitationRequest",
    "ThreadDeleteRequest",
    "ThreadForkRequest",
    "ThreadGoalClearRequest",
    "ThreadGoalGetRequest",
    "ThreadGoalSetRequest",
    "ThreadIncrementElicitationRequest",
    "ThreadInjectItemsRequest",
    "ThreadItemsListRequest",
    "ThreadItemsReadRequest",
    "ThreadListRequest",
    "ThreadLoadedListRequest",
    "ThreadMemoryModeSetRequest",
    "ThreadMetadataUpdateRequest",
    "ThreadNameSetRequest",
    "ThreadPredictionRequestRequest",
    "ThreadQueueAddRequest",
    "ThreadQueueDeleteRequest",
    "ThreadQueueListRequest",
    "ThreadQueueReorderRequest",
    "ThreadQueueStartRequest",
    "ThreadQueueUpdateRequest",
    "ThreadReadRequest",
    "ThreadReadStateUpdateRequest",
    "ThreadRealtimeAppendAudioRequest",
    "ThreadRealtimeAppendSpeechRequest",
    "ThreadRealtimeAppendTextRequest",
    "ThreadRealtimeListVoicesRequest",
    "ThreadRealtimeStartRequest",
    "ThreadRealtimeStopRequest",
    "ThreadResumeRequest",
    "ThreadRevertRequest",
    "ThreadSearchOccurrencesRequest",
    "ThreadSearchRequest",
    "ThreadSectionCreateRequest",
    "ThreadSectionDeleteRequest",
    "ThreadSectionListRequest",
    "ThreadSectionMoveRequest",
    "ThreadSectionUpdateRequest",
    "ThreadSettingsUpdateRequest",
    "ThreadShellCommandRequest",
    "ThreadSpawn",
    "ThreadStartRequest",
    "ThreadTimelineListRequest",
    "ThreadTurnsListRequest",
    "ThreadUnarchiveRequest",
    "ThreadUnsubscribeRequest",
    "TurnInterruptRequest",
    "TurnSettingsUpdateRequest",
    "TurnStartRequest",
    "TurnSteerRequest",
    "UserVerificationCancelRequest",
    "UserVerificationDeleteRequest",
    "UserVerificationEnrollRequest",
    "UserVerificationStatusRequest",
    "UserVerificationVerifyRequest",
    "WindowsSandboxReadinessRequest",
    "WindowsSandboxSetupStartRequest",
]
__all__ += protocol.__all__


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _FORMS:
        from .. import _former_models

        model = getattr(_former_models, name)
    else:
        model = getattr(protocol, _RENAMED.get(name, name))
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
