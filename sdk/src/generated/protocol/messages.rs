// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Requests and notifications by method.

use serde_json::Value;

use super::*;
use crate::wire::messages;

/// Request from the client to the server.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientRequest {
    Initialize(InitializeParams),
    /// Read content-free, process-local diagnostics.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ServerDiagnostics(ServerDiagnosticsParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationStatus(UserVerificationStatusParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationEnroll(UserVerificationEnrollParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationDelete(UserVerificationDeleteParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationVerify(UserVerificationVerifyParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationCancel(UserVerificationCancelParams),
    /// NEW APIs
    ThreadStart(ThreadStartParams),
    ThreadResume(ThreadResumeParams),
    ThreadFork(ThreadForkParams),
    ThreadArchive(ThreadArchiveParams),
    ThreadDelete(ThreadDeleteParams),
    ThreadUnsubscribe(ThreadUnsubscribeParams),
    /// Increment the thread-local out-of-band elicitation counter.
    ///
    /// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is
    /// pending outside the app-server request flow.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadIncrementElicitation(ThreadIncrementElicitationParams),
    /// Decrement the thread-local out-of-band elicitation counter.
    ///
    /// When the count reaches zero, timeout accounting resumes for the thread.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadDecrementElicitation(ThreadDecrementElicitationParams),
    ThreadNameSet(ThreadSetNameParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadPredictionRequest(ThreadPredictionRequestParams),
    ThreadGoalSet(ThreadGoalSetParams),
    ThreadGoalGet(ThreadGoalGetParams),
    ThreadGoalClear(ThreadGoalClearParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueAdd(ThreadQueueAddParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueList(ThreadQueueListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueUpdate(ThreadQueueUpdateParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueDelete(ThreadQueueDeleteParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueReorder(ThreadQueueReorderParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueStart(ThreadQueueStartParams),
    ThreadMetadataUpdate(ThreadMetadataUpdateParams),
    ThreadAttachmentAdd(ThreadAttachmentAddParams),
    ThreadAttachmentList(ThreadAttachmentListParams),
    ThreadAttachmentOwnerList(ThreadAttachmentOwnerListParams),
    ThreadAttachmentRemove(ThreadAttachmentRemoveParams),
    ThreadSectionMove(ThreadSectionMoveParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadSettingsUpdate(ThreadSettingsUpdateParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadMemoryModeSet(ThreadMemoryModeSetParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    MemoryStatus(MemoryStatusParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    MemoryReset,
    /// Start a best-effort background compression pass for cold local rollouts.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RolloutCompress,
    ThreadUnarchive(ThreadUnarchiveParams),
    ThreadCompactStart(ThreadCompactStartParams),
    ThreadShellCommand(ThreadShellCommandParams),
    ThreadApproveGuardianDeniedAction(ThreadApproveGuardianDeniedActionParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadBackgroundTerminalsClean(ThreadBackgroundTerminalsCleanParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadBackgroundTerminalsList(ThreadBackgroundTerminalsListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadBackgroundTerminalsTerminate(ThreadBackgroundTerminalsTerminateParams),
    ThreadRevert(ThreadRevertParams),
    ThreadList(ThreadListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectList(ProjectListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectRead(ProjectReadParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectCreate(ProjectCreateParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectImport(ProjectImportParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectUpdate(ProjectUpdateParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectMove(ProjectMoveParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectDelete(ProjectDeleteParams),
    ThreadSectionList(ThreadSectionListParams),
    ThreadSectionCreate(ThreadSectionCreateParams),
    ThreadSectionUpdate(ThreadSectionUpdateParams),
    ThreadSectionDelete(ThreadSectionDeleteParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadSearch(ThreadSearchParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadSearchOccurrences(ThreadSearchOccurrencesParams),
    ThreadLoadedList(ThreadLoadedListParams),
    ThreadRead(ThreadReadParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadReadStateUpdate(ThreadReadStateUpdateParams),
    ThreadTurnsList(ThreadTurnsListParams),
    ThreadItemsList(ThreadItemsListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadItemsRead(ThreadItemsReadParams),
    /// Append raw Responses API items to the thread history without starting a user turn.
    ThreadInjectItems(ThreadInjectItemsParams),
    SkillsList(SkillsListParams),
    SkillsExtraRootsSet(SkillsExtraRootsSetParams),
    HooksList(HooksListParams),
    MarketplaceAdd(MarketplaceAddParams),
    MarketplaceRemove(MarketplaceRemoveParams),
    MarketplaceUpgrade(MarketplaceUpgradeParams),
    PluginList(PluginListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    PluginSearch(PluginSearchParams),
    PluginInstalled(PluginInstalledParams),
    PluginReconcile(PluginReconcileParams),
    PluginRead(PluginReadParams),
    PluginSkillRead(PluginSkillReadParams),
    PluginShareSave(PluginShareSaveParams),
    PluginShareUpdateTargets(PluginShareUpdateTargetsParams),
    PluginShareList(PluginShareListParams),
    PluginShareCheckout(PluginShareCheckoutParams),
    PluginShareDelete(PluginShareDeleteParams),
    AppRead(AppsReadParams),
    AppList(AppsListParams),
    AppInstalled(AppsInstalledParams),
    FsReadFile(FsReadFileParams),
    FsWriteFile(FsWriteFileParams),
    FsCreateDirectory(FsCreateDirectoryParams),
    FsGetMetadata(FsGetMetadataParams),
    FsReadDirectory(FsReadDirectoryParams),
    FsRemove(FsRemoveParams),
    FsCopy(FsCopyParams),
    FsWatch(FsWatchParams),
    FsUnwatch(FsUnwatchParams),
    SkillsConfigWrite(SkillsConfigWriteParams),
    PluginInstall(PluginInstallParams),
    PluginUninstall(PluginUninstallParams),
    TurnStart(TurnStartParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    TurnSettingsUpdate(TurnSettingsUpdateParams),
    TurnSteer(TurnSteerParams),
    TurnInterrupt(TurnInterruptParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeStart(ThreadRealtimeStartParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeAppendAudio(ThreadRealtimeAppendAudioParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeAppendText(ThreadRealtimeAppendTextParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeAppendSpeech(ThreadRealtimeAppendSpeechParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeStop(ThreadRealtimeStopParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadTimelineList(ThreadTimelineListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeListVoices(ThreadRealtimeListVoicesParams),
    ReviewStart(ReviewStartParams),
    ModelList(ModelListParams),
    AccountGatewayOAuthRead,
    AccountGatewayOAuthLogin,
    AccountGatewayOAuthCancel,
    ModelProviderCapabilitiesRead(ModelProviderCapabilitiesReadParams),
    ExperimentalFeatureList(ExperimentalFeatureListParams),
    PermissionProfileList(PermissionProfileListParams),
    ExperimentalFeatureEnablementSet(ExperimentalFeatureEnablementSetParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlEnable(Option<RemoteControlEnableParams>),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlDisable(Option<RemoteControlDisableParams>),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlStatusRead,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlPairingStart(RemoteControlPairingStartParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlPairingStatus(RemoteControlPairingStatusParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlClientList(RemoteControlClientsListParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlClientRevoke(RemoteControlClientsRevokeParams),
    /// Lists collaboration mode presets.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    CollaborationModeList(CollaborationModeListParams),
    /// Adds or replaces a remote environment by id for later selection.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    EnvironmentAdd(EnvironmentAddParams),
    /// Reads information from a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    EnvironmentInfo(EnvironmentInfoParams),
    /// Reads the current status of a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    EnvironmentStatus(EnvironmentStatusParams),
    McpServerOauthLogin(McpServerOauthLoginParams),
    ConfigMcpServerReload,
    McpServerStatusList(ListMcpServerStatusParams),
    McpServerResourceRead(McpResourceReadParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    McpServerEventStreamStart(McpServerEventStreamStartParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    McpServerEventStreamStop(McpServerEventStreamStopParams),
    McpServerToolCall(McpServerToolCallParams),
    WindowsSandboxSetupStart(WindowsSandboxSetupStartParams),
    WindowsSandboxReadiness,
    AccountLoginStart(LoginAccountParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    AccountBedrockDiscover(BedrockDiscoverParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    AccountBedrockSetup(BedrockSetupParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    AccountBedrockCheckGovCloudRequirements(BedrockCheckGovCloudRequirementsParams),
    AccountLoginCancel(CancelLoginAccountParams),
    AccountLogout,
    AccountRateLimitsRead(Option<GetAccountRateLimitsParams>),
    AccountRateLimitResetCreditConsume(ConsumeAccountRateLimitResetCreditParams),
    AccountUsageRead(Option<GetAccountTokenUsageParams>),
    AccountWorkspaceMessagesRead,
    AccountSendAddCreditsNudgeEmail(SendAddCreditsNudgeEmailParams),
    FeedbackUpload(FeedbackUploadParams),
    /// Execute a standalone command (argv vector) under the server's sandbox.
    CommandExec(CommandExecParams),
    /// Write stdin bytes to a running `command/exec` session or close stdin.
    CommandExecWrite(CommandExecWriteParams),
    /// Terminate a running `command/exec` session by client-supplied `processId`.
    CommandExecTerminate(CommandExecTerminateParams),
    /// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
    CommandExecResize(CommandExecResizeParams),
    /// Spawn a standalone process (argv vector) without a Codex sandbox.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProcessSpawn(ProcessSpawnParams),
    /// Write stdin bytes to a running `process/spawn` session or close stdin.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProcessWriteStdin(ProcessWriteStdinParams),
    /// Terminate a running `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProcessKill(ProcessKillParams),
    /// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProcessResizePty(ProcessResizePtyParams),
    ConfigRead(ConfigReadParams),
    ExternalAgentConfigDetect(ExternalAgentConfigDetectParams),
    ExternalAgentConfigImport(ExternalAgentConfigImportParams),
    ExternalAgentConfigImportRecordHistory(ExternalAgentConfigImportHistoryRecordParams),
    ExternalAgentConfigImportReadHistories,
    ConfigValueWrite(ConfigValueWriteParams),
    ConfigBatchWrite(ConfigBatchWriteParams),
    ConfigRequirementsRead,
    AccountRead(GetAccountParams),
    FuzzyFileSearch(FuzzyFileSearchParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    FuzzyFileSearchSessionStart(FuzzyFileSearchSessionStartParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    FuzzyFileSearchSessionUpdate(FuzzyFileSearchSessionUpdateParams),
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    FuzzyFileSearchSessionStop(FuzzyFileSearchSessionStopParams),
    /// A method this release does not know, kept as it came.
    Unknown {
        /// The method name.
        method: String,
        /// The parameters, if there were any.
        params: Option<Value>,
    },
}

messages! {
    ClientRequest {
        MemoryReset "memory/reset",
        RolloutCompress "rollout/compress",
        AccountGatewayOAuthRead "account/gatewayOAuth/read",
        AccountGatewayOAuthLogin "account/gatewayOAuth/login",
        AccountGatewayOAuthCancel "account/gatewayOAuth/cancel",
        RemoteControlStatusRead "remoteControl/status/read",
        ConfigMcpServerReload "config/mcpServer/reload",
        WindowsSandboxReadiness "windowsSandbox/readiness",
        AccountLogout "account/logout",
        AccountWorkspaceMessagesRead "account/workspaceMessages/read",
        ExternalAgentConfigImportReadHistories "externalAgentConfig/import/readHistories",
        ConfigRequirementsRead "configRequirements/read",
    } {
        Initialize "initialize",
        ServerDiagnostics "server/diagnostics",
        UserVerificationStatus "userVerification/status",
        UserVerificationEnroll "userVerification/enroll",
        UserVerificationDelete "userVerification/delete",
        UserVerificationVerify "userVerification/verify",
        UserVerificationCancel "userVerification/cancel",
        ThreadStart "thread/start",
        ThreadResume "thread/resume",
        ThreadFork "thread/fork",
        ThreadArchive "thread/archive",
        ThreadDelete "thread/delete",
        ThreadUnsubscribe "thread/unsubscribe",
        ThreadIncrementElicitation "thread/increment_elicitation",
        ThreadDecrementElicitation "thread/decrement_elicitation",
        ThreadNameSet "thread/name/set",
        ThreadPredictionRequest "thread/prediction/request",
        ThreadGoalSet "thread/goal/set",
        ThreadGoalGet "thread/goal/get",
        ThreadGoalClear "thread/goal/clear",
        ThreadQueueAdd "thread/queue/add",
        ThreadQueueList "thread/queue/list",
        ThreadQueueUpdate "thread/queue/update",
        ThreadQueueDelete "thread/queue/delete",
        ThreadQueueReorder "thread/queue/reorder",
        ThreadQueueStart "thread/queue/start",
        ThreadMetadataUpdate "thread/metadata/update",
        ThreadAttachmentAdd "thread/attachment/add",
        ThreadAttachmentList "thread/attachment/list",
        ThreadAttachmentOwnerList "thread/attachmentOwner/list",
        ThreadAttachmentRemove "thread/attachment/remove",
        ThreadSectionMove "thread/section/move",
        ThreadSettingsUpdate "thread/settings/update",
        ThreadMemoryModeSet "thread/memoryMode/set",
        MemoryStatus "memory/status",
        ThreadUnarchive "thread/unarchive",
        ThreadCompactStart "thread/compact/start",
        ThreadShellCommand "thread/shellCommand",
        ThreadApproveGuardianDeniedAction "thread/approveGuardianDeniedAction",
        ThreadBackgroundTerminalsClean "thread/backgroundTerminals/clean",
        ThreadBackgroundTerminalsList "thread/backgroundTerminals/list",
        ThreadBackgroundTerminalsTerminate "thread/backgroundTerminals/terminate",
        ThreadRevert "thread/revert",
        ThreadList "thread/list",
        ProjectList "project/list",
        ProjectRead "project/read",
        ProjectCreate "project/create",
        ProjectImport "project/import",
        ProjectUpdate "project/update",
        ProjectMove "project/move",
        ProjectDelete "project/delete",
        ThreadSectionList "threadSection/list",
        ThreadSectionCreate "threadSection/create",
        ThreadSectionUpdate "threadSection/update",
        ThreadSectionDelete "threadSection/delete",
        ThreadSearch "thread/search",
        ThreadSearchOccurrences "thread/searchOccurrences",
        ThreadLoadedList "thread/loaded/list",
        ThreadRead "thread/read",
        ThreadReadStateUpdate "thread/readState/update",
        ThreadTurnsList "thread/turns/list",
        ThreadItemsList "thread/items/list",
        ThreadItemsRead "thread/items/read",
        ThreadInjectItems "thread/inject_items",
        SkillsList "skills/list",
        SkillsExtraRootsSet "skills/extraRoots/set",
        HooksList "hooks/list",
        MarketplaceAdd "marketplace/add",
        MarketplaceRemove "marketplace/remove",
        MarketplaceUpgrade "marketplace/upgrade",
        PluginList "plugin/list",
        PluginSearch "plugin/search",
        PluginInstalled "plugin/installed",
        PluginReconcile "plugin/reconcile",
        PluginRead "plugin/read",
        PluginSkillRead "plugin/skill/read",
        PluginShareSave "plugin/share/save",
        PluginShareUpdateTargets "plugin/share/updateTargets",
        PluginShareList "plugin/share/list",
        PluginShareCheckout "plugin/share/checkout",
        PluginShareDelete "plugin/share/delete",
        AppRead "app/read",
        AppList "app/list",
        AppInstalled "app/installed",
        FsReadFile "fs/readFile",
        FsWriteFile "fs/writeFile",
        FsCreateDirectory "fs/createDirectory",
        FsGetMetadata "fs/getMetadata",
        FsReadDirectory "fs/readDirectory",
        FsRemove "fs/remove",
        FsCopy "fs/copy",
        FsWatch "fs/watch",
        FsUnwatch "fs/unwatch",
        SkillsConfigWrite "skills/config/write",
        PluginInstall "plugin/install",
        PluginUninstall "plugin/uninstall",
        TurnStart "turn/start",
        TurnSettingsUpdate "turn/settings/update",
        TurnSteer "turn/steer",
        TurnInterrupt "turn/interrupt",
        ThreadRealtimeStart "thread/realtime/start",
        ThreadRealtimeAppendAudio "thread/realtime/appendAudio",
        ThreadRealtimeAppendText "thread/realtime/appendText",
        ThreadRealtimeAppendSpeech "thread/realtime/appendSpeech",
        ThreadRealtimeStop "thread/realtime/stop",
        ThreadTimelineList "thread/timeline/list",
        ThreadRealtimeListVoices "thread/realtime/listVoices",
        ReviewStart "review/start",
        ModelList "model/list",
        ModelProviderCapabilitiesRead "modelProvider/capabilities/read",
        ExperimentalFeatureList "experimentalFeature/list",
        PermissionProfileList "permissionProfile/list",
        ExperimentalFeatureEnablementSet "experimentalFeature/enablement/set",
        RemoteControlEnable "remoteControl/enable",
        RemoteControlDisable "remoteControl/disable",
        RemoteControlPairingStart "remoteControl/pairing/start",
        RemoteControlPairingStatus "remoteControl/pairing/status",
        RemoteControlClientList "remoteControl/client/list",
        RemoteControlClientRevoke "remoteControl/client/revoke",
        CollaborationModeList "collaborationMode/list",
        EnvironmentAdd "environment/add",
        EnvironmentInfo "environment/info",
        EnvironmentStatus "environment/status",
        McpServerOauthLogin "mcpServer/oauth/login",
        McpServerStatusList "mcpServerStatus/list",
        McpServerResourceRead "mcpServer/resource/read",
        McpServerEventStreamStart "mcpServer/event/stream/start",
        McpServerEventStreamStop "mcpServer/event/stream/stop",
        McpServerToolCall "mcpServer/tool/call",
        WindowsSandboxSetupStart "windowsSandbox/setupStart",
        AccountLoginStart "account/login/start",
        AccountBedrockDiscover "account/bedrock/discover",
        AccountBedrockSetup "account/bedrock/setup",
        AccountBedrockCheckGovCloudRequirements "account/bedrock/checkGovCloudRequirements",
        AccountLoginCancel "account/login/cancel",
        AccountRateLimitsRead "account/rateLimits/read",
        AccountRateLimitResetCreditConsume "account/rateLimitResetCredit/consume",
        AccountUsageRead "account/usage/read",
        AccountSendAddCreditsNudgeEmail "account/sendAddCreditsNudgeEmail",
        FeedbackUpload "feedback/upload",
        CommandExec "command/exec",
        CommandExecWrite "command/exec/write",
        CommandExecTerminate "command/exec/terminate",
        CommandExecResize "command/exec/resize",
        ProcessSpawn "process/spawn",
        ProcessWriteStdin "process/writeStdin",
        ProcessKill "process/kill",
        ProcessResizePty "process/resizePty",
        ConfigRead "config/read",
        ExternalAgentConfigDetect "externalAgentConfig/detect",
        ExternalAgentConfigImport "externalAgentConfig/import",
        ExternalAgentConfigImportRecordHistory "externalAgentConfig/import/recordHistory",
        ConfigValueWrite "config/value/write",
        ConfigBatchWrite "config/batchWrite",
        AccountRead "account/read",
        FuzzyFileSearch "fuzzyFileSearch",
        FuzzyFileSearchSessionStart "fuzzyFileSearch/sessionStart",
        FuzzyFileSearchSessionUpdate "fuzzyFileSearch/sessionUpdate",
        FuzzyFileSearchSessionStop "fuzzyFileSearch/sessionStop",
    }
}

/// Request initiated from the server and sent to the client.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerRequest {
    /// NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns
    /// started via turn/start.
    ItemCommandExecutionRequestApproval(CommandExecutionRequestApprovalParams),
    /// Sent when approval is requested for a specific file change. This request is used for Turns started via
    /// turn/start.
    ItemFileChangeRequestApproval(FileChangeRequestApprovalParams),
    /// EXPERIMENTAL - Request input from the user for a tool call.
    ItemToolRequestUserInput(ToolRequestUserInputParams),
    /// Request input for an MCP server elicitation.
    McpServerElicitationRequest(McpServerElicitationRequestParams),
    /// Request approval for additional permissions from the user.
    ItemPermissionsRequestApproval(PermissionsRequestApprovalParams),
    /// Execute a dynamic tool call on the client.
    ItemToolCall(DynamicToolCallParams),
    AccountChatgptAuthTokensRefresh(ChatgptAuthTokensRefreshParams),
    /// Generate a fresh upstream attestation result on demand.
    AttestationGenerate(AttestationGenerateParams),
    /// Read the current time from an external clock owned by the client.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    CurrentTimeRead(CurrentTimeReadParams),
    /// DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs
    /// (i.e. SendUserTurn, SendUserMessage).
    ApplyPatchApproval(ApplyPatchApprovalParams),
    /// Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn,
    /// SendUserMessage).
    ExecCommandApproval(ExecCommandApprovalParams),
    /// A method this release does not know, kept as it came.
    Unknown {
        /// The method name.
        method: String,
        /// The parameters, if there were any.
        params: Option<Value>,
    },
}

messages! {
    ServerRequest {
    } {
        ItemCommandExecutionRequestApproval "item/commandExecution/requestApproval",
        ItemFileChangeRequestApproval "item/fileChange/requestApproval",
        ItemToolRequestUserInput "item/tool/requestUserInput",
        McpServerElicitationRequest "mcpServer/elicitation/request",
        ItemPermissionsRequestApproval "item/permissions/requestApproval",
        ItemToolCall "item/tool/call",
        AccountChatgptAuthTokensRefresh "account/chatgptAuthTokens/refresh",
        AttestationGenerate "attestation/generate",
        CurrentTimeRead "currentTime/read",
        ApplyPatchApproval "applyPatchApproval",
        ExecCommandApproval "execCommandApproval",
    }
}

/// Notification sent from the server to the client.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerNotification {
    /// NEW NOTIFICATIONS
    Error(ErrorNotification),
    ThreadStarted(ThreadStartedNotification),
    ThreadStatusChanged(ThreadStatusChangedNotification),
    ThreadReadStateChanged(ThreadReadStateChangedNotification),
    ThreadArchived(ThreadArchivedNotification),
    ThreadDeleted(ThreadDeletedNotification),
    ThreadUnarchived(ThreadUnarchivedNotification),
    ThreadClosed(ThreadClosedNotification),
    ThreadReverted(ThreadRevertedNotification),
    SkillsChanged(SkillsChangedNotification),
    ThreadNameUpdated(ThreadNameUpdatedNotification),
    ThreadAttachmentUpdated(ThreadAttachmentUpdatedNotification),
    ThreadGoalUpdated(ThreadGoalUpdatedNotification),
    ThreadPredictionUpdated(ThreadPredictionUpdatedNotification),
    ThreadGoalCleared(ThreadGoalClearedNotification),
    ThreadQueueChanged(ThreadQueueChangedNotification),
    ProjectChanged(ProjectChangedNotification),
    ThreadProjectUpdated(ThreadProjectUpdatedNotification),
    ThreadEnvironmentConnected(EnvironmentConnectionNotification),
    ThreadEnvironmentDisconnected(EnvironmentConnectionNotification),
    ThreadSettingsUpdated(ThreadSettingsUpdatedNotification),
    ThreadTokenUsageUpdated(ThreadTokenUsageUpdatedNotification),
    TurnStarted(TurnStartedNotification),
    HookStarted(HookStartedNotification),
    TurnCompleted(TurnCompletedNotification),
    HookCompleted(HookCompletedNotification),
    TurnDiffUpdated(TurnDiffUpdatedNotification),
    TurnPlanUpdated(TurnPlanUpdatedNotification),
    ItemStarted(ItemStartedNotification),
    ItemAutoApprovalReviewStarted(ItemGuardianApprovalReviewStartedNotification),
    ItemAutoApprovalReviewCompleted(ItemGuardianApprovalReviewCompletedNotification),
    AutoApprovalReviewStrictReviewRequired(StrictReviewRequiredNotification),
    ItemCompleted(ItemCompletedNotification),
    ItemAgentMessageDelta(AgentMessageDeltaNotification),
    /// EXPERIMENTAL - proposed plan streaming deltas for plan items.
    ItemPlanDelta(PlanDeltaNotification),
    /// Stream base64-encoded stdout/stderr chunks for a running `command/exec` session.
    CommandExecOutputDelta(CommandExecOutputDeltaNotification),
    /// Stream base64-encoded stdout/stderr chunks for a running `process/spawn` session.
    ProcessOutputDelta(ProcessOutputDeltaNotification),
    /// Final exit notification for a `process/spawn` session.
    ProcessExited(ProcessExitedNotification),
    ItemCommandExecutionOutputDelta(CommandExecutionOutputDeltaNotification),
    ItemCommandExecutionTerminalInteraction(TerminalInteractionNotification),
    /// Deprecated legacy apply_patch output stream notification.
    ItemFileChangeOutputDelta(FileChangeOutputDeltaNotification),
    ItemFileChangePatchUpdated(FileChangePatchUpdatedNotification),
    ServerRequestResolved(ServerRequestResolvedNotification),
    ItemMcpToolCallProgress(McpToolCallProgressNotification),
    McpServerOauthLoginCompleted(McpServerOauthLoginCompletedNotification),
    McpServerStartupStatusUpdated(McpServerStatusUpdatedNotification),
    McpServerEventStreamNotification(McpServerEventStreamNotification),
    AccountUpdated(AccountUpdatedNotification),
    AccountGatewayOAuthChanged(GatewayOAuthChangedNotification),
    AccountRateLimitsUpdated(AccountRateLimitsUpdatedNotification),
    AppListUpdated(AppListUpdatedNotification),
    RemoteControlStatusChanged(RemoteControlStatusChangedNotification),
    ExternalAgentConfigImportProgress(ExternalAgentConfigImportProgressNotification),
    ExternalAgentConfigImportCompleted(ExternalAgentConfigImportCompletedNotification),
    FsChanged(FsChangedNotification),
    ItemReasoningSummaryTextDelta(ReasoningSummaryTextDeltaNotification),
    ItemReasoningSummaryPartAdded(ReasoningSummaryPartAddedNotification),
    ItemReasoningTextDelta(ReasoningTextDeltaNotification),
    /// Deprecated: Use `ContextCompaction` item type instead.
    ThreadCompacted(ContextCompactedNotification),
    ModelRerouted(ModelReroutedNotification),
    ModelVerification(ModelVerificationNotification),
    ModelProviderAuthRecoveryStarted(AuthRecoveryNotification),
    ModelProviderAuthRecoveryCompleted(AuthRecoveryNotification),
    TurnModerationMetadata(TurnModerationMetadataNotification),
    ModelSafetyBufferingUpdated(ModelSafetyBufferingUpdatedNotification),
    Warning(WarningNotification),
    GuardianWarning(GuardianWarningNotification),
    DeprecationNotice(DeprecationNoticeNotification),
    ConfigWarning(ConfigWarningNotification),
    FuzzyFileSearchSessionUpdated(FuzzyFileSearchSessionUpdatedNotification),
    FuzzyFileSearchSessionCompleted(FuzzyFileSearchSessionCompletedNotification),
    ThreadRealtimeStarted(ThreadRealtimeStartedNotification),
    ThreadRealtimeItemAdded(ThreadRealtimeItemAddedNotification),
    ThreadRealtimeItemStarted(ThreadRealtimeItemStartedNotification),
    ThreadRealtimeItemTranscriptDelta(ThreadRealtimeItemTranscriptDeltaNotification),
    ThreadRealtimeItemCompleted(ThreadRealtimeItemCompletedNotification),
    ThreadRealtimeTranscriptDelta(ThreadRealtimeTranscriptDeltaNotification),
    ThreadRealtimeTranscriptDone(ThreadRealtimeTranscriptDoneNotification),
    ThreadRealtimeOutputAudioDelta(ThreadRealtimeOutputAudioDeltaNotification),
    ThreadRealtimeSdp(ThreadRealtimeSdpNotification),
    ThreadRealtimeError(ThreadRealtimeErrorNotification),
    ThreadRealtimeClosed(ThreadRealtimeClosedNotification),
    /// Notifies the user of world-writable directories on Windows, which cannot be protected by the sandbox.
    WindowsWorldWritableWarning(WindowsWorldWritableWarningNotification),
    WindowsSandboxSetupCompleted(WindowsSandboxSetupCompletedNotification),
    AccountLoginCompleted(AccountLoginCompletedNotification),
    /// A method this release does not know, kept as it came.
    Unknown {
        /// The method name.
        method: String,
        /// The parameters, if there were any.
        params: Option<Value>,
    },
}

messages! {
    ServerNotification {
    } {
        Error "error",
        ThreadStarted "thread/started",
        ThreadStatusChanged "thread/status/changed",
        ThreadReadStateChanged "thread/readState/changed",
        ThreadArchived "thread/archived",
        ThreadDeleted "thread/deleted",
        ThreadUnarchived "thread/unarchived",
        ThreadClosed "thread/closed",
        ThreadReverted "thread/reverted",
        SkillsChanged "skills/changed",
        ThreadNameUpdated "thread/name/updated",
        ThreadAttachmentUpdated "thread/attachment/updated",
        ThreadGoalUpdated "thread/goal/updated",
        ThreadPredictionUpdated "thread/prediction/updated",
        ThreadGoalCleared "thread/goal/cleared",
        ThreadQueueChanged "thread/queue/changed",
        ProjectChanged "project/changed",
        ThreadProjectUpdated "thread/project/updated",
        ThreadEnvironmentConnected "thread/environment/connected",
        ThreadEnvironmentDisconnected "thread/environment/disconnected",
        ThreadSettingsUpdated "thread/settings/updated",
        ThreadTokenUsageUpdated "thread/tokenUsage/updated",
        TurnStarted "turn/started",
        HookStarted "hook/started",
        TurnCompleted "turn/completed",
        HookCompleted "hook/completed",
        TurnDiffUpdated "turn/diff/updated",
        TurnPlanUpdated "turn/plan/updated",
        ItemStarted "item/started",
        ItemAutoApprovalReviewStarted "item/autoApprovalReview/started",
        ItemAutoApprovalReviewCompleted "item/autoApprovalReview/completed",
        AutoApprovalReviewStrictReviewRequired "autoApprovalReview/strictReviewRequired",
        ItemCompleted "item/completed",
        ItemAgentMessageDelta "item/agentMessage/delta",
        ItemPlanDelta "item/plan/delta",
        CommandExecOutputDelta "command/exec/outputDelta",
        ProcessOutputDelta "process/outputDelta",
        ProcessExited "process/exited",
        ItemCommandExecutionOutputDelta "item/commandExecution/outputDelta",
        ItemCommandExecutionTerminalInteraction "item/commandExecution/terminalInteraction",
        ItemFileChangeOutputDelta "item/fileChange/outputDelta",
        ItemFileChangePatchUpdated "item/fileChange/patchUpdated",
        ServerRequestResolved "serverRequest/resolved",
        ItemMcpToolCallProgress "item/mcpToolCall/progress",
        McpServerOauthLoginCompleted "mcpServer/oauthLogin/completed",
        McpServerStartupStatusUpdated "mcpServer/startupStatus/updated",
        McpServerEventStreamNotification "mcpServer/event/stream/notification",
        AccountUpdated "account/updated",
        AccountGatewayOAuthChanged "account/gatewayOAuth/changed",
        AccountRateLimitsUpdated "account/rateLimits/updated",
        AppListUpdated "app/list/updated",
        RemoteControlStatusChanged "remoteControl/status/changed",
        ExternalAgentConfigImportProgress "externalAgentConfig/import/progress",
        ExternalAgentConfigImportCompleted "externalAgentConfig/import/completed",
        FsChanged "fs/changed",
        ItemReasoningSummaryTextDelta "item/reasoning/summaryTextDelta",
        ItemReasoningSummaryPartAdded "item/reasoning/summaryPartAdded",
        ItemReasoningTextDelta "item/reasoning/textDelta",
        ThreadCompacted "thread/compacted",
        ModelRerouted "model/rerouted",
        ModelVerification "model/verification",
        ModelProviderAuthRecoveryStarted "modelProvider/authRecoveryStarted",
        ModelProviderAuthRecoveryCompleted "modelProvider/authRecoveryCompleted",
        TurnModerationMetadata "turn/moderationMetadata",
        ModelSafetyBufferingUpdated "model/safetyBuffering/updated",
        Warning "warning",
        GuardianWarning "guardianWarning",
        DeprecationNotice "deprecationNotice",
        ConfigWarning "configWarning",
        FuzzyFileSearchSessionUpdated "fuzzyFileSearch/sessionUpdated",
        FuzzyFileSearchSessionCompleted "fuzzyFileSearch/sessionCompleted",
        ThreadRealtimeStarted "thread/realtime/started",
        ThreadRealtimeItemAdded "thread/realtime/itemAdded",
        ThreadRealtimeItemStarted "thread/realtime/item/started",
        ThreadRealtimeItemTranscriptDelta "thread/realtime/item/transcript/delta",
        ThreadRealtimeItemCompleted "thread/realtime/item/completed",
        ThreadRealtimeTranscriptDelta "thread/realtime/transcript/delta",
        ThreadRealtimeTranscriptDone "thread/realtime/transcript/done",
        ThreadRealtimeOutputAudioDelta "thread/realtime/outputAudio/delta",
        ThreadRealtimeSdp "thread/realtime/sdp",
        ThreadRealtimeError "thread/realtime/error",
        ThreadRealtimeClosed "thread/realtime/closed",
        WindowsWorldWritableWarning "windows/worldWritableWarning",
        WindowsSandboxSetupCompleted "windowsSandbox/setupCompleted",
        AccountLoginCompleted "account/login/completed",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ClientNotification {
    Initialized,
    /// A method this release does not know, kept as it came.
    Unknown {
        /// The method name.
        method: String,
        /// The parameters, if there were any.
        params: Option<Value>,
    },
}

messages! {
    ClientNotification {
        Initialized "initialized",
    } {
    }
}
