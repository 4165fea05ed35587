# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""The methods of the protocol by area, each with its parameters, its result and the notifications that it causes.

Importing this imports no model.

account:

    account/gatewayOAuth/read() -> GatewayOAuthReadResponse
    account/gatewayOAuth/login() -> GatewayOAuthLoginResponse
    account/gatewayOAuth/cancel() -> GatewayOAuthCancelResponse
    account/login/start(LoginAccountParams) -> LoginAccountResponse
        causes account/login/completed, account/updated
    account/bedrock/discover(BedrockDiscoverParams) -> BedrockDiscoverResponse
    account/bedrock/setup(BedrockSetupParams) -> BedrockSetupResponse
    account/bedrock/checkGovCloudRequirements(BedrockCheckGovCloudRequirementsParams) ->
        BedrockCheckGovCloudRequirementsResponse
    account/login/cancel(CancelLoginAccountParams) -> CancelLoginAccountResponse
    account/logout() -> LogoutAccountResponse
        causes account/updated
    account/rateLimits/read(GetAccountRateLimitsParams) -> GetAccountRateLimitsResponse
    account/rateLimitResetCredit/consume(ConsumeAccountRateLimitResetCreditParams) ->
        ConsumeAccountRateLimitResetCreditResponse
    account/usage/read(GetAccountTokenUsageParams) -> GetAccountTokenUsageResponse
    account/workspaceMessages/read() -> GetWorkspaceMessagesResponse
    account/sendAddCreditsNudgeEmail(SendAddCreditsNudgeEmailParams) -> SendAddCreditsNudgeEmailResponse
    account/read(GetAccountParams) -> GetAccountResponse

app:

    app/read(AppsReadParams) -> AppsReadResponse
    app/list(AppsListParams) -> AppsListResponse
    app/installed(AppsInstalledParams) -> AppsInstalledResponse

collaborationMode:

    collaborationMode/list(CollaborationModeListParams) -> CollaborationModeListResponse

command:

    command/exec(CommandExecParams) -> CommandExecResponse
        causes command/exec/outputDelta
    command/exec/write(CommandExecWriteParams) -> CommandExecWriteResponse
    command/exec/terminate(CommandExecTerminateParams) -> CommandExecTerminateResponse
    command/exec/resize(CommandExecResizeParams) -> CommandExecResizeResponse

config:

    config/mcpServer/reload() -> McpServerRefreshResponse
    config/read(ConfigReadParams) -> ConfigReadResponse
    config/value/write(ConfigValueWriteParams) -> ConfigWriteResponse
    config/batchWrite(ConfigBatchWriteParams) -> ConfigWriteResponse

configRequirements:

    configRequirements/read() -> ConfigRequirementsReadResponse

environment:

    environment/add(EnvironmentAddParams) -> EnvironmentAddResponse
    environment/info(EnvironmentInfoParams) -> EnvironmentInfoResponse
    environment/status(EnvironmentStatusParams) -> EnvironmentStatusResponse

experimentalFeature:

    experimentalFeature/list(ExperimentalFeatureListParams) -> ExperimentalFeatureListResponse
    experimentalFeature/enablement/set(ExperimentalFeatureEnablementSetParams) ->
        ExperimentalFeatureEnablementSetResponse

externalAgentConfig:

    externalAgentConfig/detect(ExternalAgentConfigDetectParams) -> ExternalAgentConfigDetectResponse
    externalAgentConfig/import(ExternalAgentConfigImportParams) -> ExternalAgentConfigImportResponse
        causes externalAgentConfig/import/progress, externalAgentConfig/import/completed
    externalAgentConfig/import/recordHistory(ExternalAgentConfigImportHistoryRecordParams) ->
        ExternalAgentConfigImportHistoryRecordResponse
    externalAgentConfig/import/readHistories() -> ExternalAgentConfigImportHistoriesReadResponse

feedback:

    feedback/upload(FeedbackUploadParams) -> FeedbackUploadResponse

fs:

    fs/readFile(FsReadFileParams) -> FsReadFileResponse
    fs/writeFile(FsWriteFileParams) -> FsWriteFileResponse
    fs/createDirectory(FsCreateDirectoryParams) -> FsCreateDirectoryResponse
    fs/getMetadata(FsGetMetadataParams) -> FsGetMetadataResponse
    fs/readDirectory(FsReadDirectoryParams) -> FsReadDirectoryResponse
    fs/remove(FsRemoveParams) -> FsRemoveResponse
    fs/copy(FsCopyParams) -> FsCopyResponse
    fs/watch(FsWatchParams) -> FsWatchResponse
        causes fs/changed
    fs/unwatch(FsUnwatchParams) -> FsUnwatchResponse

fuzzyFileSearch:

    fuzzyFileSearch/sessionStart(FuzzyFileSearchSessionStartParams) -> FuzzyFileSearchSessionStartResponse
    fuzzyFileSearch/sessionUpdate(FuzzyFileSearchSessionUpdateParams) -> FuzzyFileSearchSessionUpdateResponse
        causes fuzzyFileSearch/sessionUpdated, fuzzyFileSearch/sessionCompleted
    fuzzyFileSearch/sessionStop(FuzzyFileSearchSessionStopParams) -> FuzzyFileSearchSessionStopResponse

hooks:

    hooks/list(HooksListParams) -> HooksListResponse

marketplace:

    marketplace/add(MarketplaceAddParams) -> MarketplaceAddResponse
    marketplace/remove(MarketplaceRemoveParams) -> MarketplaceRemoveResponse
    marketplace/upgrade(MarketplaceUpgradeParams) -> MarketplaceUpgradeResponse

mcpServer:

    mcpServer/oauth/login(McpServerOauthLoginParams) -> McpServerOauthLoginResponse
        causes mcpServer/oauthLogin/completed
    mcpServer/resource/read(McpResourceReadParams) -> McpResourceReadResponse
    mcpServer/event/stream/start(McpServerEventStreamStartParams) -> McpServerEventStreamStartResponse
        causes mcpServer/event/stream/notification
    mcpServer/event/stream/stop(McpServerEventStreamStopParams) -> McpServerEventStreamStopResponse
    mcpServer/tool/call(McpServerToolCallParams) -> McpServerToolCallResponse

mcpServerStatus:

    mcpServerStatus/list(ListMcpServerStatusParams) -> ListMcpServerStatusResponse

memory:

    memory/status(MemoryStatusParams) -> MemoryStatusResponse
    memory/reset() -> MemoryResetResponse

model:

    model/list(ModelListParams) -> ModelListResponse

modelProvider:

    modelProvider/capabilities/read(ModelProviderCapabilitiesReadParams) -> ModelProviderCapabilitiesReadResponse

permissionProfile:

    permissionProfile/list(PermissionProfileListParams) -> PermissionProfileListResponse

plugin:

    plugin/list(PluginListParams) -> PluginListResponse
    plugin/search(PluginSearchParams) -> PluginSearchResponse
    plugin/installed(PluginInstalledParams) -> PluginInstalledResponse
    plugin/reconcile(PluginReconcileParams) -> PluginReconcileResponse
    plugin/read(PluginReadParams) -> PluginReadResponse
    plugin/skill/read(PluginSkillReadParams) -> PluginSkillReadResponse
    plugin/share/save(PluginShareSaveParams) -> PluginShareSaveResponse
    plugin/share/updateTargets(PluginShareUpdateTargetsParams) -> PluginShareUpdateTargetsResponse
    plugin/share/list(PluginShareListParams) -> PluginShareListResponse
    plugin/share/checkout(PluginShareCheckoutParams) -> PluginShareCheckoutResponse
    plugin/share/delete(PluginShareDeleteParams) -> PluginShareDeleteResponse
    plugin/install(PluginInstallParams) -> PluginInstallResponse
    plugin/uninstall(PluginUninstallParams) -> PluginUninstallResponse

process:

    process/spawn(ProcessSpawnParams) -> ProcessSpawnResponse
        causes process/outputDelta, process/exited
    process/writeStdin(ProcessWriteStdinParams) -> ProcessWriteStdinResponse
    process/kill(ProcessKillParams) -> ProcessKillResponse
    process/resizePty(ProcessResizePtyParams) -> ProcessResizePtyResponse

project:

    project/list(ProjectListParams) -> ProjectListResponse
    project/read(ProjectReadParams) -> ProjectReadResponse
    project/create(ProjectCreateParams) -> ProjectCreateResponse
        causes project/changed
    project/import(ProjectImportParams) -> ProjectImportResponse
    project/update(ProjectUpdateParams) -> ProjectUpdateResponse
        causes project/changed
    project/move(ProjectMoveParams) -> ProjectMoveResponse
        causes project/changed
    project/delete(ProjectDeleteParams) -> ProjectDeleteResponse
        causes project/changed

remoteControl:

    remoteControl/enable(RemoteControlEnableParams) -> RemoteControlEnableResponse
    remoteControl/disable(RemoteControlDisableParams) -> RemoteControlDisableResponse
    remoteControl/status/read() -> RemoteControlStatusReadResponse
    remoteControl/pairing/start(RemoteControlPairingStartParams) -> RemoteControlPairingStartResponse
    remoteControl/pairing/status(RemoteControlPairingStatusParams) -> RemoteControlPairingStatusResponse
    remoteControl/client/list(RemoteControlClientsListParams) -> RemoteControlClientsListResponse
    remoteControl/client/revoke(RemoteControlClientsRevokeParams) -> RemoteControlClientsRevokeResponse

review:

    review/start(ReviewStartParams) -> ReviewStartResponse
        causes turn/started, item/started, item/completed, turn/completed

rollout:

    rollout/compress() -> RolloutCompressResponse

server:

    server/diagnostics(ServerDiagnosticsParams) -> ServerDiagnosticsResponse

session:

    initialize(InitializeParams) -> InitializeResponse
    fuzzyFileSearch(FuzzyFileSearchParams) -> FuzzyFileSearchResponse

skills:

    skills/list(SkillsListParams) -> SkillsListResponse
    skills/extraRoots/set(SkillsExtraRootsSetParams) -> SkillsExtraRootsSetResponse
    skills/config/write(SkillsConfigWriteParams) -> SkillsConfigWriteResponse

thread:

    thread/start(ThreadStartParams) -> ThreadStartResponse
        causes thread/started
    thread/resume(ThreadResumeParams) -> ThreadResumeResponse
    thread/fork(ThreadForkParams) -> ThreadForkResponse
        causes thread/started
    thread/archive(ThreadArchiveParams) -> ThreadArchiveResponse
        causes thread/archived
    thread/delete(ThreadDeleteParams) -> ThreadDeleteResponse
        causes thread/deleted
    thread/unsubscribe(ThreadUnsubscribeParams) -> ThreadUnsubscribeResponse
    thread/increment_elicitation(ThreadIncrementElicitationParams) -> ThreadIncrementElicitationResponse
    thread/decrement_elicitation(ThreadDecrementElicitationParams) -> ThreadDecrementElicitationResponse
    thread/name/set(ThreadSetNameParams) -> ThreadSetNameResponse
        causes thread/name/updated
    thread/prediction/request(ThreadPredictionRequestParams) -> ThreadPredictionRequestResponse
        causes thread/prediction/updated
    thread/goal/set(ThreadGoalSetParams) -> ThreadGoalSetResponse
        causes thread/goal/updated
    thread/goal/get(ThreadGoalGetParams) -> ThreadGoalGetResponse
    thread/goal/clear(ThreadGoalClearParams) -> ThreadGoalClearResponse
        causes thread/goal/cleared
    thread/queue/add(ThreadQueueAddParams) -> ThreadQueueAddResponse
        causes thread/queue/changed
    thread/queue/list(ThreadQueueListParams) -> ThreadQueueListResponse
    thread/queue/update(ThreadQueueUpdateParams) -> ThreadQueueUpdateResponse
        causes thread/queue/changed
    thread/queue/delete(ThreadQueueDeleteParams) -> ThreadQueueDeleteResponse
        causes thread/queue/changed
    thread/queue/reorder(ThreadQueueReorderParams) -> ThreadQueueReorderResponse
        causes thread/queue/changed
    thread/queue/start(ThreadQueueStartParams) -> ThreadQueueStartResponse
        causes thread/queue/changed
    thread/metadata/update(ThreadMetadataUpdateParams) -> ThreadMetadataUpdateResponse
    thread/attachment/add(ThreadAttachmentAddParams) -> ThreadAttachmentAddResponse
        causes thread/attachment/updated
    thread/attachment/list(ThreadAttachmentListParams) -> ThreadAttachmentListResponse
    thread/attachmentOwner/list(ThreadAttachmentOwnerListParams) -> ThreadAttachmentOwnerListResponse
    thread/attachment/remove(ThreadAttachmentRemoveParams) -> ThreadAttachmentRemoveResponse
        causes thread/attachment/updated
    thread/section/move(ThreadSectionMoveParams) -> ThreadSectionMoveResponse
    thread/settings/update(ThreadSettingsUpdateParams) -> ThreadSettingsUpdateResponse
        causes thread/settings/updated
    thread/memoryMode/set(ThreadMemoryModeSetParams) -> ThreadMemoryModeSetResponse
    thread/unarchive(ThreadUnarchiveParams) -> ThreadUnarchiveResponse
        causes thread/unarchived
    thread/compact/start(ThreadCompactStartParams) -> ThreadCompactStartResponse
    thread/shellCommand(ThreadShellCommandParams) -> ThreadShellCommandResponse
    thread/approveGuardianDeniedAction(ThreadApproveGuardianDeniedActionParams) ->
        ThreadApproveGuardianDeniedActionResponse
    thread/backgroundTerminals/clean(ThreadBackgroundTerminalsCleanParams) -> ThreadBackgroundTerminalsCleanResponse
    thread/backgroundTerminals/list(ThreadBackgroundTerminalsListParams) -> ThreadBackgroundTerminalsListResponse
    thread/backgroundTerminals/terminate(ThreadBackgroundTerminalsTerminateParams) ->
        ThreadBackgroundTerminalsTerminateResponse
    thread/revert(ThreadRevertParams) -> ThreadRevertResponse
        causes thread/reverted
    thread/list(ThreadListParams) -> ThreadListResponse
    thread/search(ThreadSearchParams) -> ThreadSearchResponse
    thread/searchOccurrences(ThreadSearchOccurrencesParams) -> ThreadSearchOccurrencesResponse
    thread/loaded/list(ThreadLoadedListParams) -> ThreadLoadedListResponse
    thread/read(ThreadReadParams) -> ThreadReadResponse
    thread/readState/update(ThreadReadStateUpdateParams) -> ThreadReadStateUpdateResponse
        causes thread/readState/changed
    thread/turns/list(ThreadTurnsListParams) -> ThreadTurnsListResponse
    thread/items/list(ThreadItemsListParams) -> ThreadItemsListResponse
    thread/items/read(ThreadItemsReadParams) -> ThreadItemsReadResponse
    thread/inject_items(ThreadInjectItemsParams) -> ThreadInjectItemsResponse
    thread/realtime/start(ThreadRealtimeStartParams) -> ThreadRealtimeStartResponse
        causes thread/realtime/started
    thread/realtime/appendAudio(ThreadRealtimeAppendAudioParams) -> ThreadRealtimeAppendAudioResponse
    thread/realtime/appendText(ThreadRealtimeAppendTextParams) -> ThreadRealtimeAppendTextResponse
    thread/realtime/appendSpeech(ThreadRealtimeAppendSpeechParams) -> ThreadRealtimeAppendSpeechResponse
    thread/realtime/stop(ThreadRealtimeStopParams) -> ThreadRealtimeStopResponse
        causes thread/realtime/closed
    thread/timeline/list(ThreadTimelineListParams) -> ThreadTimelineListResponse
    thread/realtime/listVoices(ThreadRealtimeListVoicesParams) -> ThreadRealtimeListVoicesResponse

threadSection:

    threadSection/list(ThreadSectionListParams) -> ThreadSectionListResponse
    threadSection/create(ThreadSectionCreateParams) -> ThreadSectionCreateResponse
    threadSection/update(ThreadSectionUpdateParams) -> ThreadSectionUpdateResponse
    threadSection/delete(ThreadSectionDeleteParams) -> ThreadSectionDeleteResponse

turn:

    turn/start(TurnStartParams) -> TurnStartResponse
        causes turn/started, item/started, item/agentMessage/delta, item/completed, thread/tokenUsage/updated,
            thread/status/changed, turn/completed
    turn/settings/update(TurnSettingsUpdateParams) -> TurnSettingsUpdateResponse
    turn/steer(TurnSteerParams) -> TurnSteerResponse
    turn/interrupt(TurnInterruptParams) -> TurnInterruptResponse
        causes turn/completed

userVerification:

    userVerification/status(UserVerificationStatusParams) -> UserVerificationStatusResponse
    userVerification/enroll(UserVerificationEnrollParams) -> UserVerificationEnrollResponse
    userVerification/delete(UserVerificationDeleteParams) -> UserVerificationDeleteResponse
    userVerification/verify(UserVerificationVerifyParams) -> UserVerificationVerifyResponse
    userVerification/cancel(UserVerificationCancelParams) -> UserVerificationCancelResponse

windowsSandbox:

    windowsSandbox/setupStart(WindowsSandboxSetupStartParams) -> WindowsSandboxSetupStartResponse
        causes windowsSandbox/setupCompleted
    windowsSandbox/readiness() -> WindowsSandboxReadinessResponse

account, asked by the server:

    account/chatgptAuthTokens/refresh(ChatgptAuthTokensRefreshParams) -> ChatgptAuthTokensRefreshResponse

attestation, asked by the server:

    attestation/generate(AttestationGenerateParams) -> AttestationGenerateResponse

currentTime, asked by the server:

    currentTime/read(CurrentTimeReadParams) -> CurrentTimeReadResponse

item, asked by the server:

    item/commandExecution/requestApproval(CommandExecutionRequestApprovalParams) ->
        CommandExecutionRequestApprovalResponse
    item/fileChange/requestApproval(FileChangeRequestApprovalParams) -> FileChangeRequestApprovalResponse
    item/tool/requestUserInput(ToolRequestUserInputParams) -> ToolRequestUserInputResponse
    item/permissions/requestApproval(PermissionsRequestApprovalParams) -> PermissionsRequestApprovalResponse
    item/tool/call(DynamicToolCallParams) -> DynamicToolCallResponse

mcpServer, asked by the server:

    mcpServer/elicitation/request(McpServerElicitationRequestParams) -> McpServerElicitationRequestResponse

session, asked by the server:

    applyPatchApproval(ApplyPatchApprovalParams) -> ApplyPatchApprovalResponse
    execCommandApproval(ExecCommandApprovalParams) -> ExecCommandApprovalResponse
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pydantic import BaseModel

CLIENT_REQUESTS: Final[dict[str, tuple[str | None, str | None]]] = {
    "initialize": ("InitializeParams", "InitializeResponse"),
    "server/diagnostics": ("ServerDiagnosticsParams", "ServerDiagnosticsResponse"),
    "userVerification/status": ("UserVerificationStatusParams", "UserVerificationStatusResponse"),
    "userVerification/enroll": ("UserVerificationEnrollParams", "UserVerificationEnrollResponse"),
    "userVerification/delete": ("UserVerificationDeleteParams", "UserVerificationDeleteResponse"),
    "userVerification/verify": ("UserVerificationVerifyParams", "UserVerificationVerifyResponse"),
    "userVerification/cancel": ("UserVerificationCancelParams", "UserVerificationCancelResponse"),
    "thread/start": ("ThreadStartParams", "ThreadStartResponse"),
    "thread/resume": ("ThreadResumeParams", "ThreadResumeResponse"),
    "thread/fork": ("ThreadForkParams", "ThreadForkResponse"),
    "thread/archive": ("ThreadArchiveParams", "ThreadArchiveResponse"),
    "thread/delete": ("ThreadDeleteParams", "ThreadDeleteResponse"),
    "thread/unsubscribe": ("ThreadUnsubscribeParams", "ThreadUnsubscribeResponse"),
    "thread/increment_elicitation": ("ThreadIncrementElicitationParams", "ThreadIncrementElicitationResponse"),
    "thread/decrement_elicitation": ("ThreadDecrementElicitationParams", "ThreadDecrementElicitationResponse"),
    "thread/name/set": ("ThreadSetNameParams", "ThreadSetNameResponse"),
    "thread/prediction/request": ("ThreadPredictionRequestParams", "ThreadPredictionRequestResponse"),
    "thread/goal/set": ("ThreadGoalSetParams", "ThreadGoalSetResponse"),
    "thread/goal/get": ("ThreadGoalGetParams", "ThreadGoalGetResponse"),
    "thread/goal/clear": ("ThreadGoalClearParams", "ThreadGoalClearResponse"),
    "thread/queue/add": ("ThreadQueueAddParams", "ThreadQueueAddResponse"),
    "thread/queue/list": ("ThreadQueueListParams", "ThreadQueueListResponse"),
    "thread/queue/update": ("ThreadQueueUpdateParams", "ThreadQueueUpdateResponse"),
    "thread/queue/delete": ("ThreadQueueDeleteParams", "ThreadQueueDeleteResponse"),
    "thread/queue/reorder": ("ThreadQueueReorderParams", "ThreadQueueReorderResponse"),
    "thread/queue/start": ("ThreadQueueStartParams", "ThreadQueueStartResponse"),
    "thread/metadata/update": ("ThreadMetadataUpdateParams", "ThreadMetadataUpdateResponse"),
    "thread/attachment/add": ("ThreadAttachmentAddParams", "ThreadAttachmentAddResponse"),
    "thread/attachment/list": ("ThreadAttachmentListParams", "ThreadAttachmentListResponse"),
    "thread/attachmentOwner/list": ("ThreadAttachmentOwnerListParams", "ThreadAttachmentOwnerListResponse"),
    "thread/attachment/remove": ("ThreadAttachmentRemoveParams", "ThreadAttachmentRemoveResponse"),
    "thread/section/move": ("ThreadSectionMoveParams", "ThreadSectionMoveResponse"),
    "thread/settings/update": ("ThreadSettingsUpdateParams", "ThreadSettingsUpdateResponse"),
    "thread/memoryMode/set": ("ThreadMemoryModeSetParams", "ThreadMemoryModeSetResponse"),
    "memory/status": ("MemoryStatusParams", "MemoryStatusResponse"),
    "memory/reset": (None, "MemoryResetResponse"),
    "rollout/compress": (None, "RolloutCompressResponse"),
    "thread/unarchive": ("ThreadUnarchiveParams", "ThreadUnarchiveResponse"),
    "thread/compact/start": ("ThreadCompactStartParams", "ThreadCompactStartResponse"),
    "thread/shellCommand": ("ThreadShellCommandParams", "ThreadShellCommandResponse"),
    "thread/approveGuardianDeniedAction": (
        "ThreadApproveGuardianDeniedActionParams",
        "ThreadApproveGuardianDeniedActionResponse",
    ),
    "thread/backgroundTerminals/clean": (
        "ThreadBackgroundTerminalsCleanParams",
        "ThreadBackgroundTerminalsCleanResponse",
    ),
    "thread/backgroundTerminals/list": ("ThreadBackgroundTerminalsListParams", "ThreadBackgroundTerminalsListResponse"),
    "thread/backgroundTerminals/terminate": (
        "ThreadBackgroundTerminalsTerminateParams",
        "ThreadBackgroundTerminalsTerminateResponse",
    ),
    "thread/revert": ("ThreadRevertParams", "ThreadRevertResponse"),
    "thread/list": ("ThreadListParams", "ThreadListResponse"),
    "project/list": ("ProjectListParams", "ProjectListResponse"),
    "project/read": ("ProjectReadParams", "ProjectReadResponse"),
    "project/create": ("ProjectCreateParams", "ProjectCreateResponse"),
    "project/import": ("ProjectImportParams", "ProjectImportResponse"),
    "project/update": ("ProjectUpdateParams", "ProjectUpdateResponse"),
    "project/move": ("ProjectMoveParams", "ProjectMoveResponse"),
    "project/delete": ("ProjectDeleteParams", "ProjectDeleteResponse"),
    "threadSection/list": ("ThreadSectionListParams", "ThreadSectionListResponse"),
    "threadSection/create": ("ThreadSectionCreateParams", "ThreadSectionCreateResponse"),
    "threadSection/update": ("ThreadSectionUpdateParams", "ThreadSectionUpdateResponse"),
    "threadSection/delete": ("ThreadSectionDeleteParams", "ThreadSectionDeleteResponse"),
    "thread/search": ("ThreadSearchParams", "ThreadSearchResponse"),
    "thread/searchOccurrences": ("ThreadSearchOccurrencesParams", "ThreadSearchOccurrencesResponse"),
    "thread/loaded/list": ("ThreadLoadedListParams", "ThreadLoadedListResponse"),
    "thread/read": ("ThreadReadParams", "ThreadReadResponse"),
    "thread/readState/update": ("ThreadReadStateUpdateParams", "ThreadReadStateUpdateResponse"),
    "thread/turns/list": ("ThreadTurnsListParams", "ThreadTurnsListResponse"),
    "thread/items/list": ("ThreadItemsListParams", "ThreadItemsListResponse"),
    "thread/items/read": ("ThreadItemsReadParams", "ThreadItemsReadResponse"),
    "thread/inject_items": ("ThreadInjectItemsParams", "ThreadInjectItemsResponse"),
    "skills/list": ("SkillsListParams", "SkillsListResponse"),
    "skills/extraRoots/set": ("SkillsExtraRootsSetParams", "SkillsExtraRootsSetResponse"),
    "hooks/list": ("HooksListParams", "HooksListResponse"),
    "marketplace/add": ("MarketplaceAddParams", "MarketplaceAddResponse"),
    "marketplace/remove": ("MarketplaceRemoveParams", "MarketplaceRemoveResponse"),
    "marketplace/upgrade": ("MarketplaceUpgradeParams", "MarketplaceUpgradeResponse"),
    "plugin/list": ("PluginListParams", "PluginListResponse"),
    "plugin/search": ("PluginSearchParams", "PluginSearchResponse"),
    "plugin/installed": ("PluginInstalledParams", "PluginInstalledResponse"),
    "plugin/reconcile": ("PluginReconcileParams", "PluginReconcileResponse"),
    "plugin/read": ("PluginReadParams", "PluginReadResponse"),
    "plugin/skill/read": ("PluginSkillReadParams", "PluginSkillReadResponse"),
    "plugin/share/save": ("PluginShareSaveParams", "PluginShareSaveResponse"),
    "plugin/share/updateTargets": ("PluginShareUpdateTargetsParams", "PluginShareUpdateTargetsResponse"),
    "plugin/share/list": ("PluginShareListParams", "PluginShareListResponse"),
    "plugin/share/checkout": ("PluginShareCheckoutParams", "PluginShareCheckoutResponse"),
    "plugin/share/delete": ("PluginShareDeleteParams", "PluginShareDeleteResponse"),
    "app/read": ("AppsReadParams", "AppsReadResponse"),
    "app/list": ("AppsListParams", "AppsListResponse"),
    "app/installed": ("AppsInstalledParams", "AppsInstalledResponse"),
    "fs/readFile": ("FsReadFileParams", "FsReadFileResponse"),
    "fs/writeFile": ("FsWriteFileParams", "FsWriteFileResponse"),
    "fs/createDirectory": ("FsCreateDirectoryParams", "FsCreateDirectoryResponse"),
    "fs/getMetadata": ("FsGetMetadataParams", "FsGetMetadataResponse"),
    "fs/readDirectory": ("FsReadDirectoryParams", "FsReadDirectoryResponse"),
    "fs/remove": ("FsRemoveParams", "FsRemoveResponse"),
    "fs/copy": ("FsCopyParams", "FsCopyResponse"),
    "fs/watch": ("FsWatchParams", "FsWatchResponse"),
    "fs/unwatch": ("FsUnwatchParams", "FsUnwatchResponse"),
    "skills/config/write": ("SkillsConfigWriteParams", "SkillsConfigWriteResponse"),
    "plugin/install": ("PluginInstallParams", "PluginInstallResponse"),
    "plugin/uninstall": ("PluginUninstallParams", "PluginUninstallResponse"),
    "turn/start": ("TurnStartParams", "TurnStartResponse"),
    "turn/settings/update": ("TurnSettingsUpdateParams", "TurnSettingsUpdateResponse"),
    "turn/steer": ("TurnSteerParams", "TurnSteerResponse"),
    "turn/interrupt": ("TurnInterruptParams", "TurnInterruptResponse"),
    "thread/realtime/start": ("ThreadRealtimeStartParams", "ThreadRealtimeStartResponse"),
    "thread/realtime/appendAudio": ("ThreadRealtimeAppendAudioParams", "ThreadRealtimeAppendAudioResponse"),
    "thread/realtime/appendText": ("ThreadRealtimeAppendTextParams", "ThreadRealtimeAppendTextResponse"),
    "thread/realtime/appendSpeech": ("ThreadRealtimeAppendSpeechParams", "ThreadRealtimeAppendSpeechResponse"),
    "thread/realtime/stop": ("ThreadRealtimeStopParams", "ThreadRealtimeStopResponse"),
    "thread/timeline/list": ("ThreadTimelineListParams", "ThreadTimelineListResponse"),
    "thread/realtime/listVoices": ("ThreadRealtimeListVoicesParams", "ThreadRealtimeListVoicesResponse"),
    "review/start": ("ReviewStartParams", "ReviewStartResponse"),
    "model/list": ("ModelListParams", "ModelListResponse"),
    "account/gatewayOAuth/read": (None, "GatewayOAuthReadResponse"),
    "account/gatewayOAuth/login": (None, "GatewayOAuthLoginResponse"),
    "account/gatewayOAuth/cancel": (None, "GatewayOAuthCancelResponse"),
    "modelProvider/capabilities/read": ("ModelProviderCapabilitiesReadParams", "ModelProviderCapabilitiesReadResponse"),
    "experimentalFeature/list": ("ExperimentalFeatureListParams", "ExperimentalFeatureListResponse"),
    "permissionProfile/list": ("PermissionProfileListParams", "PermissionProfileListResponse"),
    "experimentalFeature/enablement/set": (
        "ExperimentalFeatureEnablementSetParams",
        "ExperimentalFeatureEnablementSetResponse",
    ),
    "remoteControl/enable": ("RemoteControlEnableParams", "RemoteControlEnableResponse"),
    "remoteControl/disable": ("RemoteControlDisableParams", "RemoteControlDisableResponse"),
    "remoteControl/status/read": (None, "RemoteControlStatusReadResponse"),
    "remoteControl/pairing/start": ("RemoteControlPairingStartParams", "RemoteControlPairingStartResponse"),
    "remoteControl/pairing/status": ("RemoteControlPairingStatusParams", "RemoteControlPairingStatusResponse"),
    "remoteControl/client/list": ("RemoteControlClientsListParams", "RemoteControlClientsListResponse"),
    "remoteControl/client/revoke": ("RemoteControlClientsRevokeParams", "RemoteControlClientsRevokeResponse"),
    "collaborationMode/list": ("CollaborationModeListParams", "CollaborationModeListResponse"),
    "environment/add": ("EnvironmentAddParams", "EnvironmentAddResponse"),
    "environment/info": ("EnvironmentInfoParams", "EnvironmentInfoResponse"),
    "environment/status": ("EnvironmentStatusParams", "EnvironmentStatusResponse"),
    "mcpServer/oauth/login": ("McpServerOauthLoginParams", "McpServerOauthLoginResponse"),
    "config/mcpServer/reload": (None, "McpServerRefreshResponse"),
    "mcpServerStatus/list": ("ListMcpServerStatusParams", "ListMcpServerStatusResponse"),
    "mcpServer/resource/read": ("McpResourceReadParams", "McpResourceReadResponse"),
    "mcpServer/event/stream/start": ("McpServerEventStreamStartParams", "McpServerEventStreamStartResponse"),
    "mcpServer/event/stream/stop": ("McpServerEventStreamStopParams", "McpServerEventStreamStopResponse"),
    "mcpServer/tool/call": ("McpServerToolCallParams", "McpServerToolCallResponse"),
    "windowsSandbox/setupStart": ("WindowsSandboxSetupStartParams", "WindowsSandboxSetupStartResponse"),
    "windowsSandbox/readiness": (None, "WindowsSandboxReadinessResponse"),
    "account/login/start": ("LoginAccountParams", "LoginAccountResponse"),
    "account/bedrock/discover": ("BedrockDiscoverParams", "BedrockDiscoverResponse"),
    "account/bedrock/setup": ("BedrockSetupParams", "BedrockSetupResponse"),
    "account/bedrock/checkGovCloudRequirements": (
        "BedrockCheckGovCloudRequirementsParams",
        "BedrockCheckGovCloudRequirementsResponse",
    ),
    "account/login/cancel": ("CancelLoginAccountParams", "CancelLoginAccountResponse"),
    "account/logout": (None, "LogoutAccountResponse"),
    "account/rateLimits/read": ("GetAccountRateLimitsParams", "GetAccountRateLimitsResponse"),
    "account/rateLimitResetCredit/consume": (
        "ConsumeAccountRateLimitResetCreditParams",
        "ConsumeAccountRateLimitResetCreditResponse",
    ),
    "account/usage/read": ("GetAccountTokenUsageParams", "GetAccountTokenUsageResponse"),
    "account/workspaceMessages/read": (None, "GetWorkspaceMessagesResponse"),
    "account/sendAddCreditsNudgeEmail": ("SendAddCreditsNudgeEmailParams", "SendAddCreditsNudgeEmailResponse"),
    "feedback/upload": ("FeedbackUploadParams", "FeedbackUploadResponse"),
    "command/exec": ("CommandExecParams", "CommandExecResponse"),
    "command/exec/write": ("CommandExecWriteParams", "CommandExecWriteResponse"),
    "command/exec/terminate": ("CommandExecTerminateParams", "CommandExecTerminateResponse"),
    "command/exec/resize": ("CommandExecResizeParams", "CommandExecResizeResponse"),
    "process/spawn": ("ProcessSpawnParams", "ProcessSpawnResponse"),
    "process/writeStdin": ("ProcessWriteStdinParams", "ProcessWriteStdinResponse"),
    "process/kill": ("ProcessKillParams", "ProcessKillResponse"),
    "process/resizePty": ("ProcessResizePtyParams", "ProcessResizePtyResponse"),
    "config/read": ("ConfigReadParams", "ConfigReadResponse"),
    "externalAgentConfig/detect": ("ExternalAgentConfigDetectParams", "ExternalAgentConfigDetectResponse"),
    "externalAgentConfig/import": ("ExternalAgentConfigImportParams", "ExternalAgentConfigImportResponse"),
    "externalAgentConfig/import/recordHistory": (
        "ExternalAgentConfigImportHistoryRecordParams",
        "ExternalAgentConfigImportHistoryRecordResponse",
    ),
    "externalAgentConfig/import/readHistories": (None, "ExternalAgentConfigImportHistoriesReadResponse"),
    "config/value/write": ("ConfigValueWriteParams", "ConfigWriteResponse"),
    "config/batchWrite": ("ConfigBatchWriteParams", "ConfigWriteResponse"),
    "configRequirements/read": (None, "ConfigRequirementsReadResponse"),
    "account/read": ("GetAccountParams", "GetAccountResponse"),
    "fuzzyFileSearch": ("FuzzyFileSearchParams", "FuzzyFileSearchResponse"),
    "fuzzyFileSearch/sessionStart": ("FuzzyFileSearchSessionStartParams", "FuzzyFileSearchSessionStartResponse"),
    "fuzzyFileSearch/sessionUpdate": ("FuzzyFileSearchSessionUpdateParams", "FuzzyFileSearchSessionUpdateResponse"),
    "fuzzyFileSearch/sessionStop": ("FuzzyFileSearchSessionStopParams", "FuzzyFileSearchSessionStopResponse"),
}
"""Requests of a client: parameters, result."""

SERVER_REQUESTS: Final[dict[str, tuple[str | None, str | None]]] = {
    "item/commandExecution/requestApproval": (
        "CommandExecutionRequestApprovalParams",
        "CommandExecutionRequestApprovalResponse",
    ),
    "item/fileChange/requestApproval": ("FileChangeRequestApprovalParams", "FileChangeRequestApprovalResponse"),
    "item/tool/requestUserInput": ("ToolRequestUserInputParams", "ToolRequestUserInputResponse"),
    "mcpServer/elicitation/request": ("McpServerElicitationRequestParams", "McpServerElicitationRequestResponse"),
    "item/permissions/requestApproval": ("PermissionsRequestApprovalParams", "PermissionsRequestApprovalResponse"),
    "item/tool/call": ("DynamicToolCallParams", "DynamicToolCallResponse"),
    "account/chatgptAuthTokens/refresh": ("ChatgptAuthTokensRefreshParams", "ChatgptAuthTokensRefreshResponse"),
    "attestation/generate": ("AttestationGenerateParams", "AttestationGenerateResponse"),
    "currentTime/read": ("CurrentTimeReadParams", "CurrentTimeReadResponse"),
    "applyPatchApproval": ("ApplyPatchApprovalParams", "ApplyPatchApprovalResponse"),
    "execCommandApproval": ("ExecCommandApprovalParams", "ExecCommandApprovalResponse"),
}
"""Requests of the server: parameters, result."""

SERVER_NOTIFICATIONS: Final[dict[str, str | None]] = {
    "error": "ErrorNotification",
    "thread/started": "ThreadStartedNotification",
    "thread/status/changed": "ThreadStatusChangedNotification",
    "thread/readState/changed": "ThreadReadStateChangedNotification",
    "thread/archived": "ThreadArchivedNotification",
    "thread/deleted": "ThreadDeletedNotification",
    "thread/unarchived": "ThreadUnarchivedNotification",
    "thread/closed": "ThreadClosedNotification",
    "thread/reverted": "ThreadRevertedNotification",
    "skills/changed": "SkillsChangedNotification",
    "thread/name/updated": "ThreadNameUpdatedNotification",
    "thread/attachment/updated": "ThreadAttachmentUpdatedNotification",
    "thread/goal/updated": "ThreadGoalUpdatedNotification",
    "thread/prediction/updated": "ThreadPredictionUpdatedNotification",
    "thread/goal/cleared": "ThreadGoalClearedNotification",
    "thread/queue/changed": "ThreadQueueChangedNotification",
    "project/changed": "ProjectChangedNotification",
    "thread/project/updated": "ThreadProjectUpdatedNotification",
    "thread/environment/connected": "EnvironmentConnectionNotification",
    "thread/environment/disconnected": "EnvironmentConnectionNotification",
    "thread/settings/updated": "ThreadSettingsUpdatedNotification",
    "thread/tokenUsage/updated": "ThreadTokenUsageUpdatedNotification",
    "turn/started": "TurnStartedNotification",
    "hook/started": "HookStartedNotification",
    "turn/completed": "TurnCompletedNotification",
    "hook/completed": "HookCompletedNotification",
    "turn/diff/updated": "TurnDiffUpdatedNotification",
    "turn/plan/updated": "TurnPlanUpdatedNotification",
    "item/started": "ItemStartedNotification",
    "item/autoApprovalReview/started": "ItemGuardianApprovalReviewStartedNotification",
    "item/autoApprovalReview/completed": "ItemGuardianApprovalReviewCompletedNotification",
    "autoApprovalReview/strictReviewRequired": "StrictReviewRequiredNotification",
    "item/completed": "ItemCompletedNotification",
    "item/agentMessage/delta": "AgentMessageDeltaNotification",
    "item/plan/delta": "PlanDeltaNotification",
    "command/exec/outputDelta": "CommandExecOutputDeltaNotification",
    "process/outputDelta": "ProcessOutputDeltaNotification",
    "process/exited": "ProcessExitedNotification",
    "item/commandExecution/outputDelta": "CommandExecutionOutputDeltaNotification",
    "item/commandExecution/terminalInteraction": "TerminalInteractionNotification",
    "item/fileChange/outputDelta": "FileChangeOutputDeltaNotification",
    "item/fileChange/patchUpdated": "FileChangePatchUpdatedNotification",
    "serverRequest/resolved": "ServerRequestResolvedNotification",
    "item/mcpToolCall/progress": "McpToolCallProgressNotification",
    "mcpServer/oauthLogin/completed": "McpServerOauthLoginCompletedNotification",
    "mcpServer/startupStatus/updated": "McpServerStatusUpdatedNotification",
    "mcpServer/event/stream/notification": "McpServerEventStreamNotification",
    "account/updated": "AccountUpdatedNotification",
    "account/gatewayOAuth/changed": "GatewayOAuthChangedNotification",
    "account/rateLimits/updated": "AccountRateLimitsUpdatedNotification",
    "app/list/updated": "AppListUpdatedNotification",
    "remoteControl/status/changed": "RemoteControlStatusChangedNotification",
    "externalAgentConfig/import/progress": "ExternalAgentConfigImportProgressNotification",
    "externalAgentConfig/import/completed": "ExternalAgentConfigImportCompletedNotification",
    "fs/changed": "FsChangedNotification",
    "item/reasoning/summaryTextDelta": "ReasoningSummaryTextDeltaNotification",
    "item/reasoning/summaryPartAdded": "ReasoningSummaryPartAddedNotification",
    "item/reasoning/textDelta": "ReasoningTextDeltaNotification",
    "thread/compacted": "ContextCompactedNotification",
    "model/rerouted": "ModelReroutedNotification",
    "model/verification": "ModelVerificationNotification",
    "modelProvider/authRecoveryStarted": "AuthRecoveryNotification",
    "modelProvider/authRecoveryCompleted": "AuthRecoveryNotification",
    "turn/moderationMetadata": "TurnModerationMetadataNotification",
    "model/safetyBuffering/updated": "ModelSafetyBufferingUpdatedNotification",
    "warning": "WarningNotification",
    "guardianWarning": "GuardianWarningNotification",
    "deprecationNotice": "DeprecationNoticeNotification",
    "configWarning": "ConfigWarningNotification",
    "fuzzyFileSearch/sessionUpdated": "FuzzyFileSearchSessionUpdatedNotification",
    "fuzzyFileSearch/sessionCompleted": "FuzzyFileSearchSessionCompletedNotification",
    "thread/realtime/started": "ThreadRealtimeStartedNotification",
    "thread/realtime/itemAdded": "ThreadRealtimeItemAddedNotification",
    "thread/realtime/item/started": "ThreadRealtimeItemStartedNotification",
    "thread/realtime/item/transcript/delta": "ThreadRealtimeItemTranscriptDeltaNotification",
    "thread/realtime/item/completed": "ThreadRealtimeItemCompletedNotification",
    "thread/realtime/transcript/delta": "ThreadRealtimeTranscriptDeltaNotification",
    "thread/realtime/transcript/done": "ThreadRealtimeTranscriptDoneNotification",
    "thread/realtime/outputAudio/delta": "ThreadRealtimeOutputAudioDeltaNotification",
    "thread/realtime/sdp": "ThreadRealtimeSdpNotification",
    "thread/realtime/error": "ThreadRealtimeErrorNotification",
    "thread/realtime/closed": "ThreadRealtimeClosedNotification",
    "windows/worldWritableWarning": "WindowsWorldWritableWarningNotification",
    "windowsSandbox/setupCompleted": "WindowsSandboxSetupCompletedNotification",
    "account/login/completed": "AccountLoginCompletedNotification",
}
"""Notifications of the server: parameters."""

CLIENT_NOTIFICATIONS: Final[dict[str, str | None]] = {"initialized": None}
"""Notifications of a client: parameters."""


def load(name: str) -> "type[BaseModel]":
    """Return the model with this name; its module is imported if it has not been."""
    from importlib import import_module

    model: type[BaseModel] = getattr(import_module(__name__.rpartition(".")[0]), name)
    return model
