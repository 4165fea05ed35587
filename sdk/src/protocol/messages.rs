// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Requests and notifications by method.

use serde_json::Value;

use super::*;
use crate::wire::messages;

/// Request from the client to the server.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientRequest {
    /// `initialize`.
    Initialize(InitializeParams),
    /// Read content-free, process-local diagnostics.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `server/diagnostics`.
    ServerDiagnostics(ServerDiagnosticsParams),
    /// `userVerification/status`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationStatus(UserVerificationStatusParams),
    /// `userVerification/enroll`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationEnroll(UserVerificationEnrollParams),
    /// `userVerification/delete`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationDelete(UserVerificationDeleteParams),
    /// `userVerification/verify`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationVerify(UserVerificationVerifyParams),
    /// `userVerification/cancel`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    UserVerificationCancel(UserVerificationCancelParams),
    /// NEW APIs
    ///
    /// Method `thread/start`.
    ThreadStart(ThreadStartParams),
    /// `thread/resume`.
    ThreadResume(ThreadResumeParams),
    /// `thread/fork`.
    ThreadFork(ThreadForkParams),
    /// `thread/archive`.
    ThreadArchive(ThreadArchiveParams),
    /// `thread/delete`.
    ThreadDelete(ThreadDeleteParams),
    /// `thread/unsubscribe`.
    ThreadUnsubscribe(ThreadUnsubscribeParams),
    /// Increment the thread-local out-of-band elicitation counter.
    ///
    /// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is
    /// pending outside the app-server request flow.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `thread/increment_elicitation`.
    ThreadIncrementElicitation(ThreadIncrementElicitationParams),
    /// Decrement the thread-local out-of-band elicitation counter.
    ///
    /// When the count reaches zero, timeout accounting resumes for the thread.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `thread/decrement_elicitation`.
    ThreadDecrementElicitation(ThreadDecrementElicitationParams),
    /// `thread/name/set`.
    ThreadNameSet(ThreadSetNameParams),
    /// `thread/prediction/request`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadPredictionRequest(ThreadPredictionRequestParams),
    /// `thread/goal/set`.
    ThreadGoalSet(ThreadGoalSetParams),
    /// `thread/goal/get`.
    ThreadGoalGet(ThreadGoalGetParams),
    /// `thread/goal/clear`.
    ThreadGoalClear(ThreadGoalClearParams),
    /// `thread/queue/add`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueAdd(ThreadQueueAddParams),
    /// `thread/queue/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueList(ThreadQueueListParams),
    /// `thread/queue/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueUpdate(ThreadQueueUpdateParams),
    /// `thread/queue/delete`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueDelete(ThreadQueueDeleteParams),
    /// `thread/queue/reorder`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueReorder(ThreadQueueReorderParams),
    /// `thread/queue/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadQueueStart(ThreadQueueStartParams),
    /// `thread/metadata/update`.
    ThreadMetadataUpdate(ThreadMetadataUpdateParams),
    /// `thread/attachment/add`.
    ThreadAttachmentAdd(ThreadAttachmentAddParams),
    /// `thread/attachment/list`.
    ThreadAttachmentList(ThreadAttachmentListParams),
    /// `thread/attachmentOwner/list`.
    ThreadAttachmentOwnerList(ThreadAttachmentOwnerListParams),
    /// `thread/attachment/remove`.
    ThreadAttachmentRemove(ThreadAttachmentRemoveParams),
    /// `thread/section/move`.
    ThreadSectionMove(ThreadSectionMoveParams),
    /// `thread/settings/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadSettingsUpdate(ThreadSettingsUpdateParams),
    /// `thread/memoryMode/set`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadMemoryModeSet(ThreadMemoryModeSetParams),
    /// `memory/status`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    MemoryStatus(MemoryStatusParams),
    /// `memory/reset`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    MemoryReset,
    /// Start a best-effort background compression pass for cold local rollouts.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `rollout/compress`.
    RolloutCompress,
    /// `thread/unarchive`.
    ThreadUnarchive(ThreadUnarchiveParams),
    /// `thread/compact/start`.
    ThreadCompactStart(ThreadCompactStartParams),
    /// `thread/shellCommand`.
    ThreadShellCommand(ThreadShellCommandParams),
    /// `thread/approveGuardianDeniedAction`.
    ThreadApproveGuardianDeniedAction(ThreadApproveGuardianDeniedActionParams),
    /// `thread/backgroundTerminals/clean`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadBackgroundTerminalsClean(ThreadBackgroundTerminalsCleanParams),
    /// `thread/backgroundTerminals/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadBackgroundTerminalsList(ThreadBackgroundTerminalsListParams),
    /// `thread/backgroundTerminals/terminate`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadBackgroundTerminalsTerminate(ThreadBackgroundTerminalsTerminateParams),
    /// `thread/revert`.
    ThreadRevert(ThreadRevertParams),
    /// `thread/list`.
    ThreadList(ThreadListParams),
    /// `project/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectList(ProjectListParams),
    /// `project/read`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectRead(ProjectReadParams),
    /// `project/create`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectCreate(ProjectCreateParams),
    /// `project/import`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectImport(ProjectImportParams),
    /// `project/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectUpdate(ProjectUpdateParams),
    /// `project/move`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectMove(ProjectMoveParams),
    /// `project/delete`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ProjectDelete(ProjectDeleteParams),
    /// `threadSection/list`.
    ThreadSectionList(ThreadSectionListParams),
    /// `threadSection/create`.
    ThreadSectionCreate(ThreadSectionCreateParams),
    /// `threadSection/update`.
    ThreadSectionUpdate(ThreadSectionUpdateParams),
    /// `threadSection/delete`.
    ThreadSectionDelete(ThreadSectionDeleteParams),
    /// `thread/search`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadSearch(ThreadSearchParams),
    /// `thread/searchOccurrences`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadSearchOccurrences(ThreadSearchOccurrencesParams),
    /// `thread/loaded/list`.
    ThreadLoadedList(ThreadLoadedListParams),
    /// `thread/read`.
    ThreadRead(ThreadReadParams),
    /// `thread/readState/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadReadStateUpdate(ThreadReadStateUpdateParams),
    /// `thread/turns/list`.
    ThreadTurnsList(ThreadTurnsListParams),
    /// `thread/items/list`.
    ThreadItemsList(ThreadItemsListParams),
    /// `thread/items/read`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadItemsRead(ThreadItemsReadParams),
    /// Append raw Responses API items to the thread history without starting a user turn.
    ///
    /// Method `thread/inject_items`.
    ThreadInjectItems(ThreadInjectItemsParams),
    /// `skills/list`.
    SkillsList(SkillsListParams),
    /// `skills/extraRoots/set`.
    SkillsExtraRootsSet(SkillsExtraRootsSetParams),
    /// `hooks/list`.
    HooksList(HooksListParams),
    /// `marketplace/add`.
    MarketplaceAdd(MarketplaceAddParams),
    /// `marketplace/remove`.
    MarketplaceRemove(MarketplaceRemoveParams),
    /// `marketplace/upgrade`.
    MarketplaceUpgrade(MarketplaceUpgradeParams),
    /// `plugin/list`.
    PluginList(PluginListParams),
    /// `plugin/search`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    PluginSearch(PluginSearchParams),
    /// `plugin/installed`.
    PluginInstalled(PluginInstalledParams),
    /// `plugin/reconcile`.
    PluginReconcile(PluginReconcileParams),
    /// `plugin/read`.
    PluginRead(PluginReadParams),
    /// `plugin/skill/read`.
    PluginSkillRead(PluginSkillReadParams),
    /// `plugin/share/save`.
    PluginShareSave(PluginShareSaveParams),
    /// `plugin/share/updateTargets`.
    PluginShareUpdateTargets(PluginShareUpdateTargetsParams),
    /// `plugin/share/list`.
    PluginShareList(PluginShareListParams),
    /// `plugin/share/checkout`.
    PluginShareCheckout(PluginShareCheckoutParams),
    /// `plugin/share/delete`.
    PluginShareDelete(PluginShareDeleteParams),
    /// `app/read`.
    AppRead(AppsReadParams),
    /// `app/list`.
    AppList(AppsListParams),
    /// `app/installed`.
    AppInstalled(AppsInstalledParams),
    /// `fs/readFile`.
    FsReadFile(FsReadFileParams),
    /// `fs/writeFile`.
    FsWriteFile(FsWriteFileParams),
    /// `fs/createDirectory`.
    FsCreateDirectory(FsCreateDirectoryParams),
    /// `fs/getMetadata`.
    FsGetMetadata(FsGetMetadataParams),
    /// `fs/readDirectory`.
    FsReadDirectory(FsReadDirectoryParams),
    /// `fs/remove`.
    FsRemove(FsRemoveParams),
    /// `fs/copy`.
    FsCopy(FsCopyParams),
    /// `fs/watch`.
    FsWatch(FsWatchParams),
    /// `fs/unwatch`.
    FsUnwatch(FsUnwatchParams),
    /// `skills/config/write`.
    SkillsConfigWrite(SkillsConfigWriteParams),
    /// `plugin/install`.
    PluginInstall(PluginInstallParams),
    /// `plugin/uninstall`.
    PluginUninstall(PluginUninstallParams),
    /// `turn/start`.
    TurnStart(TurnStartParams),
    /// `turn/settings/update`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    TurnSettingsUpdate(TurnSettingsUpdateParams),
    /// `turn/steer`.
    TurnSteer(TurnSteerParams),
    /// `turn/interrupt`.
    TurnInterrupt(TurnInterruptParams),
    /// `thread/realtime/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeStart(ThreadRealtimeStartParams),
    /// `thread/realtime/appendAudio`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeAppendAudio(ThreadRealtimeAppendAudioParams),
    /// `thread/realtime/appendText`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeAppendText(ThreadRealtimeAppendTextParams),
    /// `thread/realtime/appendSpeech`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeAppendSpeech(ThreadRealtimeAppendSpeechParams),
    /// `thread/realtime/stop`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeStop(ThreadRealtimeStopParams),
    /// `thread/timeline/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadTimelineList(ThreadTimelineListParams),
    /// `thread/realtime/listVoices`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ThreadRealtimeListVoices(ThreadRealtimeListVoicesParams),
    /// `review/start`.
    ReviewStart(ReviewStartParams),
    /// `model/list`.
    ModelList(ModelListParams),
    /// `account/gatewayOAuth/read`.
    AccountGatewayOAuthRead,
    /// `account/gatewayOAuth/login`.
    AccountGatewayOAuthLogin,
    /// `account/gatewayOAuth/cancel`.
    AccountGatewayOAuthCancel,
    /// `modelProvider/capabilities/read`.
    ModelProviderCapabilitiesRead(ModelProviderCapabilitiesReadParams),
    /// `experimentalFeature/list`.
    ExperimentalFeatureList(ExperimentalFeatureListParams),
    /// `permissionProfile/list`.
    PermissionProfileList(PermissionProfileListParams),
    /// `experimentalFeature/enablement/set`.
    ExperimentalFeatureEnablementSet(ExperimentalFeatureEnablementSetParams),
    /// `remoteControl/enable`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlEnable(Option<RemoteControlEnableParams>),
    /// `remoteControl/disable`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlDisable(Option<RemoteControlDisableParams>),
    /// `remoteControl/status/read`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlStatusRead,
    /// `remoteControl/pairing/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlPairingStart(RemoteControlPairingStartParams),
    /// `remoteControl/pairing/status`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlPairingStatus(RemoteControlPairingStatusParams),
    /// `remoteControl/client/list`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlClientList(RemoteControlClientsListParams),
    /// `remoteControl/client/revoke`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    RemoteControlClientRevoke(RemoteControlClientsRevokeParams),
    /// Lists collaboration mode presets.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `collaborationMode/list`.
    CollaborationModeList(CollaborationModeListParams),
    /// Adds or replaces a remote environment by id for later selection.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `environment/add`.
    EnvironmentAdd(EnvironmentAddParams),
    /// Reads information from a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `environment/info`.
    EnvironmentInfo(EnvironmentInfoParams),
    /// Reads the current status of a configured execution environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `environment/status`.
    EnvironmentStatus(EnvironmentStatusParams),
    /// `mcpServer/oauth/login`.
    McpServerOauthLogin(McpServerOauthLoginParams),
    /// `config/mcpServer/reload`.
    ConfigMcpServerReload,
    /// `mcpServerStatus/list`.
    McpServerStatusList(ListMcpServerStatusParams),
    /// `mcpServer/resource/read`.
    McpServerResourceRead(McpResourceReadParams),
    /// `mcpServer/event/stream/start`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    McpServerEventStreamStart(McpServerEventStreamStartParams),
    /// `mcpServer/event/stream/stop`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    McpServerEventStreamStop(McpServerEventStreamStopParams),
    /// `mcpServer/tool/call`.
    McpServerToolCall(McpServerToolCallParams),
    /// `windowsSandbox/setupStart`.
    WindowsSandboxSetupStart(WindowsSandboxSetupStartParams),
    /// `windowsSandbox/readiness`.
    WindowsSandboxReadiness,
    /// `account/login/start`.
    AccountLoginStart(LoginAccountParams),
    /// `account/bedrock/discover`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    AccountBedrockDiscover(BedrockDiscoverParams),
    /// `account/bedrock/setup`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    AccountBedrockSetup(BedrockSetupParams),
    /// `account/bedrock/checkGovCloudRequirements`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    AccountBedrockCheckGovCloudRequirements(BedrockCheckGovCloudRequirementsParams),
    /// `account/login/cancel`.
    AccountLoginCancel(CancelLoginAccountParams),
    /// `account/logout`.
    AccountLogout,
    /// `account/rateLimits/read`.
    AccountRateLimitsRead(Option<GetAccountRateLimitsParams>),
    /// `account/rateLimitResetCredit/consume`.
    AccountRateLimitResetCreditConsume(ConsumeAccountRateLimitResetCreditParams),
    /// `account/usage/read`.
    AccountUsageRead(Option<GetAccountTokenUsageParams>),
    /// `account/workspaceMessages/read`.
    AccountWorkspaceMessagesRead,
    /// `account/sendAddCreditsNudgeEmail`.
    AccountSendAddCreditsNudgeEmail(SendAddCreditsNudgeEmailParams),
    /// `feedback/upload`.
    FeedbackUpload(FeedbackUploadParams),
    /// Execute a standalone command (argv vector) under the server's sandbox.
    ///
    /// Method `command/exec`.
    CommandExec(CommandExecParams),
    /// Write stdin bytes to a running `command/exec` session or close stdin.
    ///
    /// Method `command/exec/write`.
    CommandExecWrite(CommandExecWriteParams),
    /// Terminate a running `command/exec` session by client-supplied `processId`.
    ///
    /// Method `command/exec/terminate`.
    CommandExecTerminate(CommandExecTerminateParams),
    /// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
    ///
    /// Method `command/exec/resize`.
    CommandExecResize(CommandExecResizeParams),
    /// Spawn a standalone process (argv vector) without a Codex sandbox.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/spawn`.
    ProcessSpawn(ProcessSpawnParams),
    /// Write stdin bytes to a running `process/spawn` session or close stdin.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/writeStdin`.
    ProcessWriteStdin(ProcessWriteStdinParams),
    /// Terminate a running `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/kill`.
    ProcessKill(ProcessKillParams),
    /// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `process/resizePty`.
    ProcessResizePty(ProcessResizePtyParams),
    /// `config/read`.
    ConfigRead(ConfigReadParams),
    /// `externalAgentConfig/detect`.
    ExternalAgentConfigDetect(ExternalAgentConfigDetectParams),
    /// `externalAgentConfig/import`.
    ExternalAgentConfigImport(ExternalAgentConfigImportParams),
    /// `externalAgentConfig/import/recordHistory`.
    ExternalAgentConfigImportRecordHistory(ExternalAgentConfigImportHistoryRecordParams),
    /// `externalAgentConfig/import/readHistories`.
    ExternalAgentConfigImportReadHistories,
    /// `config/value/write`.
    ConfigValueWrite(ConfigValueWriteParams),
    /// `config/batchWrite`.
    ConfigBatchWrite(ConfigBatchWriteParams),
    /// `configRequirements/read`.
    ConfigRequirementsRead,
    /// `account/read`.
    AccountRead(GetAccountParams),
    /// `fuzzyFileSearch`.
    FuzzyFileSearch(FuzzyFileSearchParams),
    /// `fuzzyFileSearch/sessionStart`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    FuzzyFileSearchSessionStart(FuzzyFileSearchSessionStartParams),
    /// `fuzzyFileSearch/sessionUpdate`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    FuzzyFileSearchSessionUpdate(FuzzyFileSearchSessionUpdateParams),
    /// `fuzzyFileSearch/sessionStop`.
    ///
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerRequest {
    /// NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns
    /// started via turn/start.
    ///
    /// Method `item/commandExecution/requestApproval`.
    ItemCommandExecutionRequestApproval(CommandExecutionRequestApprovalParams),
    /// Sent when approval is requested for a specific file change. This request is used for Turns started via
    /// turn/start.
    ///
    /// Method `item/fileChange/requestApproval`.
    ItemFileChangeRequestApproval(FileChangeRequestApprovalParams),
    /// EXPERIMENTAL - Request input from the user for a tool call.
    ///
    /// Method `item/tool/requestUserInput`.
    ItemToolRequestUserInput(ToolRequestUserInputParams),
    /// Request input for an MCP server elicitation.
    ///
    /// Method `mcpServer/elicitation/request`.
    McpServerElicitationRequest(McpServerElicitationRequestParams),
    /// Request approval for additional permissions from the user.
    ///
    /// Method `item/permissions/requestApproval`.
    ItemPermissionsRequestApproval(PermissionsRequestApprovalParams),
    /// Execute a dynamic tool call on the client.
    ///
    /// Method `item/tool/call`.
    ItemToolCall(DynamicToolCallParams),
    /// `account/chatgptAuthTokens/refresh`.
    AccountChatgptAuthTokensRefresh(ChatgptAuthTokensRefreshParams),
    /// Generate a fresh upstream attestation result on demand.
    ///
    /// Method `attestation/generate`.
    AttestationGenerate(AttestationGenerateParams),
    /// Read the current time from an external clock owned by the client.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Method `currentTime/read`.
    CurrentTimeRead(CurrentTimeReadParams),
    /// DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs
    /// (i.e. SendUserTurn, SendUserMessage).
    ///
    /// Method `applyPatchApproval`.
    ApplyPatchApproval(ApplyPatchApprovalParams),
    /// Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn,
    /// SendUserMessage).
    ///
    /// Method `execCommandApproval`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerNotification {
    /// NEW NOTIFICATIONS
    ///
    /// Method `error`.
    Error(ErrorNotification),
    /// `thread/started`.
    ThreadStarted(ThreadStartedNotification),
    /// `thread/status/changed`.
    ThreadStatusChanged(ThreadStatusChangedNotification),
    /// `thread/readState/changed`.
    ThreadReadStateChanged(ThreadReadStateChangedNotification),
    /// `thread/archived`.
    ThreadArchived(ThreadArchivedNotification),
    /// `thread/deleted`.
    ThreadDeleted(ThreadDeletedNotification),
    /// `thread/unarchived`.
    ThreadUnarchived(ThreadUnarchivedNotification),
    /// `thread/closed`.
    ThreadClosed(ThreadClosedNotification),
    /// `thread/reverted`.
    ThreadReverted(ThreadRevertedNotification),
    /// `skills/changed`.
    SkillsChanged(SkillsChangedNotification),
    /// `thread/name/updated`.
    ThreadNameUpdated(ThreadNameUpdatedNotification),
    /// `thread/attachment/updated`.
    ThreadAttachmentUpdated(ThreadAttachmentUpdatedNotification),
    /// `thread/goal/updated`.
    ThreadGoalUpdated(ThreadGoalUpdatedNotification),
    /// `thread/prediction/updated`.
    ThreadPredictionUpdated(ThreadPredictionUpdatedNotification),
    /// `thread/goal/cleared`.
    ThreadGoalCleared(ThreadGoalClearedNotification),
    /// `thread/queue/changed`.
    ThreadQueueChanged(ThreadQueueChangedNotification),
    /// `project/changed`.
    ProjectChanged(ProjectChangedNotification),
    /// `thread/project/updated`.
    ThreadProjectUpdated(ThreadProjectUpdatedNotification),
    /// `thread/environment/connected`.
    ThreadEnvironmentConnected(EnvironmentConnectionNotification),
    /// `thread/environment/disconnected`.
    ThreadEnvironmentDisconnected(EnvironmentConnectionNotification),
    /// `thread/settings/updated`.
    ThreadSettingsUpdated(ThreadSettingsUpdatedNotification),
    /// `thread/tokenUsage/updated`.
    ThreadTokenUsageUpdated(ThreadTokenUsageUpdatedNotification),
    /// `turn/started`.
    TurnStarted(TurnStartedNotification),
    /// `hook/started`.
    HookStarted(HookStartedNotification),
    /// `turn/completed`.
    TurnCompleted(TurnCompletedNotification),
    /// `hook/completed`.
    HookCompleted(HookCompletedNotification),
    /// `turn/diff/updated`.
    TurnDiffUpdated(TurnDiffUpdatedNotification),
    /// `turn/plan/updated`.
    TurnPlanUpdated(TurnPlanUpdatedNotification),
    /// `item/started`.
    ItemStarted(ItemStartedNotification),
    /// `item/autoApprovalReview/started`.
    ItemAutoApprovalReviewStarted(ItemGuardianApprovalReviewStartedNotification),
    /// `item/autoApprovalReview/completed`.
    ItemAutoApprovalReviewCompleted(ItemGuardianApprovalReviewCompletedNotification),
    /// `autoApprovalReview/strictReviewRequired`.
    AutoApprovalReviewStrictReviewRequired(StrictReviewRequiredNotification),
    /// `item/completed`.
    ItemCompleted(ItemCompletedNotification),
    /// `item/agentMessage/delta`.
    ItemAgentMessageDelta(AgentMessageDeltaNotification),
    /// EXPERIMENTAL - proposed plan streaming deltas for plan items.
    ///
    /// Method `item/plan/delta`.
    ItemPlanDelta(PlanDeltaNotification),
    /// Stream base64-encoded stdout/stderr chunks for a running `command/exec` session.
    ///
    /// Method `command/exec/outputDelta`.
    CommandExecOutputDelta(CommandExecOutputDeltaNotification),
    /// Stream base64-encoded stdout/stderr chunks for a running `process/spawn` session.
    ///
    /// Method `process/outputDelta`.
    ProcessOutputDelta(ProcessOutputDeltaNotification),
    /// Final exit notification for a `process/spawn` session.
    ///
    /// Method `process/exited`.
    ProcessExited(ProcessExitedNotification),
    /// `item/commandExecution/outputDelta`.
    ItemCommandExecutionOutputDelta(CommandExecutionOutputDeltaNotification),
    /// `item/commandExecution/terminalInteraction`.
    ItemCommandExecutionTerminalInteraction(TerminalInteractionNotification),
    /// Deprecated legacy apply_patch output stream notification.
    ///
    /// Method `item/fileChange/outputDelta`.
    ItemFileChangeOutputDelta(FileChangeOutputDeltaNotification),
    /// `item/fileChange/patchUpdated`.
    ItemFileChangePatchUpdated(FileChangePatchUpdatedNotification),
    /// `serverRequest/resolved`.
    ServerRequestResolved(ServerRequestResolvedNotification),
    /// `item/mcpToolCall/progress`.
    ItemMcpToolCallProgress(McpToolCallProgressNotification),
    /// `mcpServer/oauthLogin/completed`.
    McpServerOauthLoginCompleted(McpServerOauthLoginCompletedNotification),
    /// `mcpServer/startupStatus/updated`.
    McpServerStartupStatusUpdated(McpServerStatusUpdatedNotification),
    /// `mcpServer/event/stream/notification`.
    McpServerEventStreamNotification(McpServerEventStreamNotification),
    /// `account/updated`.
    AccountUpdated(AccountUpdatedNotification),
    /// `account/gatewayOAuth/changed`.
    AccountGatewayOAuthChanged(GatewayOAuthChangedNotification),
    /// `account/rateLimits/updated`.
    AccountRateLimitsUpdated(AccountRateLimitsUpdatedNotification),
    /// `app/list/updated`.
    AppListUpdated(AppListUpdatedNotification),
    /// `remoteControl/status/changed`.
    RemoteControlStatusChanged(RemoteControlStatusChangedNotification),
    /// `externalAgentConfig/import/progress`.
    ExternalAgentConfigImportProgress(ExternalAgentConfigImportProgressNotification),
    /// `externalAgentConfig/import/completed`.
    ExternalAgentConfigImportCompleted(ExternalAgentConfigImportCompletedNotification),
    /// `fs/changed`.
    FsChanged(FsChangedNotification),
    /// `item/reasoning/summaryTextDelta`.
    ItemReasoningSummaryTextDelta(ReasoningSummaryTextDeltaNotification),
    /// `item/reasoning/summaryPartAdded`.
    ItemReasoningSummaryPartAdded(ReasoningSummaryPartAddedNotification),
    /// `item/reasoning/textDelta`.
    ItemReasoningTextDelta(ReasoningTextDeltaNotification),
    /// Deprecated: Use `ContextCompaction` item type instead.
    ///
    /// Method `thread/compacted`.
    ThreadCompacted(ContextCompactedNotification),
    /// `model/rerouted`.
    ModelRerouted(ModelReroutedNotification),
    /// `model/verification`.
    ModelVerification(ModelVerificationNotification),
    /// `modelProvider/authRecoveryStarted`.
    ModelProviderAuthRecoveryStarted(AuthRecoveryNotification),
    /// `modelProvider/authRecoveryCompleted`.
    ModelProviderAuthRecoveryCompleted(AuthRecoveryNotification),
    /// `turn/moderationMetadata`.
    TurnModerationMetadata(TurnModerationMetadataNotification),
    /// `model/safetyBuffering/updated`.
    ModelSafetyBufferingUpdated(ModelSafetyBufferingUpdatedNotification),
    /// `warning`.
    Warning(WarningNotification),
    /// `guardianWarning`.
    GuardianWarning(GuardianWarningNotification),
    /// `deprecationNotice`.
    DeprecationNotice(DeprecationNoticeNotification),
    /// `configWarning`.
    ConfigWarning(ConfigWarningNotification),
    /// `fuzzyFileSearch/sessionUpdated`.
    FuzzyFileSearchSessionUpdated(FuzzyFileSearchSessionUpdatedNotification),
    /// `fuzzyFileSearch/sessionCompleted`.
    FuzzyFileSearchSessionCompleted(FuzzyFileSearchSessionCompletedNotification),
    /// `thread/realtime/started`.
    ThreadRealtimeStarted(ThreadRealtimeStartedNotification),
    /// `thread/realtime/itemAdded`.
    ThreadRealtimeItemAdded(ThreadRealtimeItemAddedNotification),
    /// `thread/realtime/item/started`.
    ThreadRealtimeItemStarted(ThreadRealtimeItemStartedNotification),
    /// `thread/realtime/item/transcript/delta`.
    ThreadRealtimeItemTranscriptDelta(ThreadRealtimeItemTranscriptDeltaNotification),
    /// `thread/realtime/item/completed`.
    ThreadRealtimeItemCompleted(ThreadRealtimeItemCompletedNotification),
    /// `thread/realtime/transcript/delta`.
    ThreadRealtimeTranscriptDelta(ThreadRealtimeTranscriptDeltaNotification),
    /// `thread/realtime/transcript/done`.
    ThreadRealtimeTranscriptDone(ThreadRealtimeTranscriptDoneNotification),
    /// `thread/realtime/outputAudio/delta`.
    ThreadRealtimeOutputAudioDelta(ThreadRealtimeOutputAudioDeltaNotification),
    /// `thread/realtime/sdp`.
    ThreadRealtimeSdp(ThreadRealtimeSdpNotification),
    /// `thread/realtime/error`.
    ThreadRealtimeError(ThreadRealtimeErrorNotification),
    /// `thread/realtime/closed`.
    ThreadRealtimeClosed(ThreadRealtimeClosedNotification),
    /// Notifies the user of world-writable directories on Windows, which cannot be protected by the sandbox.
    ///
    /// Method `windows/worldWritableWarning`.
    WindowsWorldWritableWarning(WindowsWorldWritableWarningNotification),
    /// `windowsSandbox/setupCompleted`.
    WindowsSandboxSetupCompleted(WindowsSandboxSetupCompletedNotification),
    /// `account/login/completed`.
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

/// `ClientNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientNotification {
    /// `initialized`.
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
