// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! The requests that a client makes: method name, type of the parameters, type of the result.

use crate::wire::RequestMethod;

/// `initialize`.
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

/// `userVerification/status`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationStatus;

impl RequestMethod for UserVerificationStatus {
    const METHOD: &'static str = "userVerification/status";
    type Params = super::UserVerificationStatusParams;
    type Result = super::UserVerificationStatusResponse;
}

/// `userVerification/enroll`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationEnroll;

impl RequestMethod for UserVerificationEnroll {
    const METHOD: &'static str = "userVerification/enroll";
    type Params = super::UserVerificationEnrollParams;
    type Result = super::UserVerificationEnrollResponse;
}

/// `userVerification/delete`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationDelete;

impl RequestMethod for UserVerificationDelete {
    const METHOD: &'static str = "userVerification/delete";
    type Params = super::UserVerificationDeleteParams;
    type Result = super::UserVerificationDeleteResponse;
}

/// `userVerification/verify`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationVerify;

impl RequestMethod for UserVerificationVerify {
    const METHOD: &'static str = "userVerification/verify";
    type Params = super::UserVerificationVerifyParams;
    type Result = super::UserVerificationVerifyResponse;
}

/// `userVerification/cancel`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct UserVerificationCancel;

impl RequestMethod for UserVerificationCancel {
    const METHOD: &'static str = "userVerification/cancel";
    type Params = super::UserVerificationCancelParams;
    type Result = super::UserVerificationCancelResponse;
}

/// NEW APIs
///
/// Method `thread/start`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadStart;

impl RequestMethod for ThreadStart {
    const METHOD: &'static str = "thread/start";
    type Params = super::ThreadStartParams;
    type Result = super::ThreadStartResponse;
}

/// `thread/resume`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadResume;

impl RequestMethod for ThreadResume {
    const METHOD: &'static str = "thread/resume";
    type Params = super::ThreadResumeParams;
    type Result = super::ThreadResumeResponse;
}

/// `thread/fork`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadFork;

impl RequestMethod for ThreadFork {
    const METHOD: &'static str = "thread/fork";
    type Params = super::ThreadForkParams;
    type Result = super::ThreadForkResponse;
}

/// `thread/archive`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadArchive;

impl RequestMethod for ThreadArchive {
    const METHOD: &'static str = "thread/archive";
    type Params = super::ThreadArchiveParams;
    type Result = super::ThreadArchiveResponse;
}

/// `thread/delete`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadDelete;

impl RequestMethod for ThreadDelete {
    const METHOD: &'static str = "thread/delete";
    type Params = super::ThreadDeleteParams;
    type Result = super::ThreadDeleteResponse;
}

/// `thread/unsubscribe`.
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

/// `thread/name/set`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadNameSet;

impl RequestMethod for ThreadNameSet {
    const METHOD: &'static str = "thread/name/set";
    type Params = super::ThreadSetNameParams;
    type Result = super::ThreadSetNameResponse;
}

/// `thread/prediction/request`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadPredictionRequest;

impl RequestMethod for ThreadPredictionRequest {
    const METHOD: &'static str = "thread/prediction/request";
    type Params = super::ThreadPredictionRequestParams;
    type Result = super::ThreadPredictionRequestResponse;
}

/// `thread/goal/set`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalSet;

impl RequestMethod for ThreadGoalSet {
    const METHOD: &'static str = "thread/goal/set";
    type Params = super::ThreadGoalSetParams;
    type Result = super::ThreadGoalSetResponse;
}

/// `thread/goal/get`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalGet;

impl RequestMethod for ThreadGoalGet {
    const METHOD: &'static str = "thread/goal/get";
    type Params = super::ThreadGoalGetParams;
    type Result = super::ThreadGoalGetResponse;
}

/// `thread/goal/clear`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadGoalClear;

impl RequestMethod for ThreadGoalClear {
    const METHOD: &'static str = "thread/goal/clear";
    type Params = super::ThreadGoalClearParams;
    type Result = super::ThreadGoalClearResponse;
}

/// `thread/queue/add`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueAdd;

impl RequestMethod for ThreadQueueAdd {
    const METHOD: &'static str = "thread/queue/add";
    type Params = super::ThreadQueueAddParams;
    type Result = super::ThreadQueueAddResponse;
}

/// `thread/queue/list`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueList;

impl RequestMethod for ThreadQueueList {
    const METHOD: &'static str = "thread/queue/list";
    type Params = super::ThreadQueueListParams;
    type Result = super::ThreadQueueListResponse;
}

/// `thread/queue/update`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueUpdate;

impl RequestMethod for ThreadQueueUpdate {
    const METHOD: &'static str = "thread/queue/update";
    type Params = super::ThreadQueueUpdateParams;
    type Result = super::ThreadQueueUpdateResponse;
}

/// `thread/queue/delete`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueDelete;

impl RequestMethod for ThreadQueueDelete {
    const METHOD: &'static str = "thread/queue/delete";
    type Params = super::ThreadQueueDeleteParams;
    type Result = super::ThreadQueueDeleteResponse;
}

/// `thread/queue/reorder`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueReorder;

impl RequestMethod for ThreadQueueReorder {
    const METHOD: &'static str = "thread/queue/reorder";
    type Params = super::ThreadQueueReorderParams;
    type Result = super::ThreadQueueReorderResponse;
}

/// `thread/queue/start`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadQueueStart;

impl RequestMethod for ThreadQueueStart {
    const METHOD: &'static str = "thread/queue/start";
    type Params = super::ThreadQueueStartParams;
    type Result = super::ThreadQueueStartResponse;
}

/// `thread/metadata/update`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadMetadataUpdate;

impl RequestMethod for ThreadMetadataUpdate {
    const METHOD: &'static str = "thread/metadata/update";
    type Params = super::ThreadMetadataUpdateParams;
    type Result = super::ThreadMetadataUpdateResponse;
}

/// `thread/attachment/add`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentAdd;

impl RequestMethod for ThreadAttachmentAdd {
    const METHOD: &'static str = "thread/attachment/add";
    type Params = super::ThreadAttachmentAddParams;
    type Result = super::ThreadAttachmentAddResponse;
}

/// `thread/attachment/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentList;

impl RequestMethod for ThreadAttachmentList {
    const METHOD: &'static str = "thread/attachment/list";
    type Params = super::ThreadAttachmentListParams;
    type Result = super::ThreadAttachmentListResponse;
}

/// `thread/attachmentOwner/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentOwnerList;

impl RequestMethod for ThreadAttachmentOwnerList {
    const METHOD: &'static str = "thread/attachmentOwner/list";
    type Params = super::ThreadAttachmentOwnerListParams;
    type Result = super::ThreadAttachmentOwnerListResponse;
}

/// `thread/attachment/remove`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadAttachmentRemove;

impl RequestMethod for ThreadAttachmentRemove {
    const METHOD: &'static str = "thread/attachment/remove";
    type Params = super::ThreadAttachmentRemoveParams;
    type Result = super::ThreadAttachmentRemoveResponse;
}

/// `thread/section/move`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionMove;

impl RequestMethod for ThreadSectionMove {
    const METHOD: &'static str = "thread/section/move";
    type Params = super::ThreadSectionMoveParams;
    type Result = super::ThreadSectionMoveResponse;
}

/// `thread/settings/update`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSettingsUpdate;

impl RequestMethod for ThreadSettingsUpdate {
    const METHOD: &'static str = "thread/settings/update";
    type Params = super::ThreadSettingsUpdateParams;
    type Result = super::ThreadSettingsUpdateResponse;
}

/// `thread/memoryMode/set`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadMemoryModeSet;

impl RequestMethod for ThreadMemoryModeSet {
    const METHOD: &'static str = "thread/memoryMode/set";
    type Params = super::ThreadMemoryModeSetParams;
    type Result = super::ThreadMemoryModeSetResponse;
}

/// `memory/status`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct MemoryStatus;

impl RequestMethod for MemoryStatus {
    const METHOD: &'static str = "memory/status";
    type Params = super::MemoryStatusParams;
    type Result = super::MemoryStatusResponse;
}

/// `memory/reset`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
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

/// `thread/unarchive`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadUnarchive;

impl RequestMethod for ThreadUnarchive {
    const METHOD: &'static str = "thread/unarchive";
    type Params = super::ThreadUnarchiveParams;
    type Result = super::ThreadUnarchiveResponse;
}

/// `thread/compact/start`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadCompactStart;

impl RequestMethod for ThreadCompactStart {
    const METHOD: &'static str = "thread/compact/start";
    type Params = super::ThreadCompactStartParams;
    type Result = super::ThreadCompactStartResponse;
}

/// `thread/shellCommand`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadShellCommand;

impl RequestMethod for ThreadShellCommand {
    const METHOD: &'static str = "thread/shellCommand";
    type Params = super::ThreadShellCommandParams;
    type Result = super::ThreadShellCommandResponse;
}

/// `thread/approveGuardianDeniedAction`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadApproveGuardianDeniedAction;

impl RequestMethod for ThreadApproveGuardianDeniedAction {
    const METHOD: &'static str = "thread/approveGuardianDeniedAction";
    type Params = super::ThreadApproveGuardianDeniedActionParams;
    type Result = super::ThreadApproveGuardianDeniedActionResponse;
}

/// `thread/backgroundTerminals/clean`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsClean;

impl RequestMethod for ThreadBackgroundTerminalsClean {
    const METHOD: &'static str = "thread/backgroundTerminals/clean";
    type Params = super::ThreadBackgroundTerminalsCleanParams;
    type Result = super::ThreadBackgroundTerminalsCleanResponse;
}

/// `thread/backgroundTerminals/list`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsList;

impl RequestMethod for ThreadBackgroundTerminalsList {
    const METHOD: &'static str = "thread/backgroundTerminals/list";
    type Params = super::ThreadBackgroundTerminalsListParams;
    type Result = super::ThreadBackgroundTerminalsListResponse;
}

/// `thread/backgroundTerminals/terminate`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadBackgroundTerminalsTerminate;

impl RequestMethod for ThreadBackgroundTerminalsTerminate {
    const METHOD: &'static str = "thread/backgroundTerminals/terminate";
    type Params = super::ThreadBackgroundTerminalsTerminateParams;
    type Result = super::ThreadBackgroundTerminalsTerminateResponse;
}

/// `thread/revert`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRevert;

impl RequestMethod for ThreadRevert {
    const METHOD: &'static str = "thread/revert";
    type Params = super::ThreadRevertParams;
    type Result = super::ThreadRevertResponse;
}

/// `thread/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadList;

impl RequestMethod for ThreadList {
    const METHOD: &'static str = "thread/list";
    type Params = super::ThreadListParams;
    type Result = super::ThreadListResponse;
}

/// `project/list`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectList;

impl RequestMethod for ProjectList {
    const METHOD: &'static str = "project/list";
    type Params = super::ProjectListParams;
    type Result = super::ProjectListResponse;
}

/// `project/read`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectRead;

impl RequestMethod for ProjectRead {
    const METHOD: &'static str = "project/read";
    type Params = super::ProjectReadParams;
    type Result = super::ProjectReadResponse;
}

/// `project/create`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectCreate;

impl RequestMethod for ProjectCreate {
    const METHOD: &'static str = "project/create";
    type Params = super::ProjectCreateParams;
    type Result = super::ProjectCreateResponse;
}

/// `project/import`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectImport;

impl RequestMethod for ProjectImport {
    const METHOD: &'static str = "project/import";
    type Params = super::ProjectImportParams;
    type Result = super::ProjectImportResponse;
}

/// `project/update`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectUpdate;

impl RequestMethod for ProjectUpdate {
    const METHOD: &'static str = "project/update";
    type Params = super::ProjectUpdateParams;
    type Result = super::ProjectUpdateResponse;
}

/// `project/move`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectMove;

impl RequestMethod for ProjectMove {
    const METHOD: &'static str = "project/move";
    type Params = super::ProjectMoveParams;
    type Result = super::ProjectMoveResponse;
}

/// `project/delete`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectDelete;

impl RequestMethod for ProjectDelete {
    const METHOD: &'static str = "project/delete";
    type Params = super::ProjectDeleteParams;
    type Result = super::ProjectDeleteResponse;
}

/// `threadSection/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionList;

impl RequestMethod for ThreadSectionList {
    const METHOD: &'static str = "threadSection/list";
    type Params = super::ThreadSectionListParams;
    type Result = super::ThreadSectionListResponse;
}

/// `threadSection/create`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionCreate;

impl RequestMethod for ThreadSectionCreate {
    const METHOD: &'static str = "threadSection/create";
    type Params = super::ThreadSectionCreateParams;
    type Result = super::ThreadSectionCreateResponse;
}

/// `threadSection/update`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionUpdate;

impl RequestMethod for ThreadSectionUpdate {
    const METHOD: &'static str = "threadSection/update";
    type Params = super::ThreadSectionUpdateParams;
    type Result = super::ThreadSectionUpdateResponse;
}

/// `threadSection/delete`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSectionDelete;

impl RequestMethod for ThreadSectionDelete {
    const METHOD: &'static str = "threadSection/delete";
    type Params = super::ThreadSectionDeleteParams;
    type Result = super::ThreadSectionDeleteResponse;
}

/// `thread/search`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSearch;

impl RequestMethod for ThreadSearch {
    const METHOD: &'static str = "thread/search";
    type Params = super::ThreadSearchParams;
    type Result = super::ThreadSearchResponse;
}

/// `thread/searchOccurrences`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadSearchOccurrences;

impl RequestMethod for ThreadSearchOccurrences {
    const METHOD: &'static str = "thread/searchOccurrences";
    type Params = super::ThreadSearchOccurrencesParams;
    type Result = super::ThreadSearchOccurrencesResponse;
}

/// `thread/loaded/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadLoadedList;

impl RequestMethod for ThreadLoadedList {
    const METHOD: &'static str = "thread/loaded/list";
    type Params = super::ThreadLoadedListParams;
    type Result = super::ThreadLoadedListResponse;
}

/// `thread/read`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRead;

impl RequestMethod for ThreadRead {
    const METHOD: &'static str = "thread/read";
    type Params = super::ThreadReadParams;
    type Result = super::ThreadReadResponse;
}

/// `thread/readState/update`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadReadStateUpdate;

impl RequestMethod for ThreadReadStateUpdate {
    const METHOD: &'static str = "thread/readState/update";
    type Params = super::ThreadReadStateUpdateParams;
    type Result = super::ThreadReadStateUpdateResponse;
}

/// `thread/turns/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadTurnsList;

impl RequestMethod for ThreadTurnsList {
    const METHOD: &'static str = "thread/turns/list";
    type Params = super::ThreadTurnsListParams;
    type Result = super::ThreadTurnsListResponse;
}

/// `thread/items/list`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadItemsList;

impl RequestMethod for ThreadItemsList {
    const METHOD: &'static str = "thread/items/list";
    type Params = super::ThreadItemsListParams;
    type Result = super::ThreadItemsListResponse;
}

/// `thread/items/read`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
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

/// `skills/list`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsList;

impl RequestMethod for SkillsList {
    const METHOD: &'static str = "skills/list";
    type Params = super::SkillsListParams;
    type Result = super::SkillsListResponse;
}

/// `skills/extraRoots/set`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsExtraRootsSet;

impl RequestMethod for SkillsExtraRootsSet {
    const METHOD: &'static str = "skills/extraRoots/set";
    type Params = super::SkillsExtraRootsSetParams;
    type Result = super::SkillsExtraRootsSetResponse;
}

/// `hooks/list`.
#[derive(Debug, Clone, Copy)]
pub struct HooksList;

impl RequestMethod for HooksList {
    const METHOD: &'static str = "hooks/list";
    type Params = super::HooksListParams;
    type Result = super::HooksListResponse;
}

/// `marketplace/add`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceAdd;

impl RequestMethod for MarketplaceAdd {
    const METHOD: &'static str = "marketplace/add";
    type Params = super::MarketplaceAddParams;
    type Result = super::MarketplaceAddResponse;
}

/// `marketplace/remove`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceRemove;

impl RequestMethod for MarketplaceRemove {
    const METHOD: &'static str = "marketplace/remove";
    type Params = super::MarketplaceRemoveParams;
    type Result = super::MarketplaceRemoveResponse;
}

/// `marketplace/upgrade`.
#[derive(Debug, Clone, Copy)]
pub struct MarketplaceUpgrade;

impl RequestMethod for MarketplaceUpgrade {
    const METHOD: &'static str = "marketplace/upgrade";
    type Params = super::MarketplaceUpgradeParams;
    type Result = super::MarketplaceUpgradeResponse;
}

/// `plugin/list`.
#[derive(Debug, Clone, Copy)]
pub struct PluginList;

impl RequestMethod for PluginList {
    const METHOD: &'static str = "plugin/list";
    type Params = super::PluginListParams;
    type Result = super::PluginListResponse;
}

/// `plugin/search`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct PluginSearch;

impl RequestMethod for PluginSearch {
    const METHOD: &'static str = "plugin/search";
    type Params = super::PluginSearchParams;
    type Result = super::PluginSearchResponse;
}

/// `plugin/installed`.
#[derive(Debug, Clone, Copy)]
pub struct PluginInstalled;

impl RequestMethod for PluginInstalled {
    const METHOD: &'static str = "plugin/installed";
    type Params = super::PluginInstalledParams;
    type Result = super::PluginInstalledResponse;
}

/// `plugin/reconcile`.
#[derive(Debug, Clone, Copy)]
pub struct PluginReconcile;

impl RequestMethod for PluginReconcile {
    const METHOD: &'static str = "plugin/reconcile";
    type Params = super::PluginReconcileParams;
    type Result = super::PluginReconcileResponse;
}

/// `plugin/read`.
#[derive(Debug, Clone, Copy)]
pub struct PluginRead;

impl RequestMethod for PluginRead {
    const METHOD: &'static str = "plugin/read";
    type Params = super::PluginReadParams;
    type Result = super::PluginReadResponse;
}

/// `plugin/skill/read`.
#[derive(Debug, Clone, Copy)]
pub struct PluginSkillRead;

impl RequestMethod for PluginSkillRead {
    const METHOD: &'static str = "plugin/skill/read";
    type Params = super::PluginSkillReadParams;
    type Result = super::PluginSkillReadResponse;
}

/// `plugin/share/save`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareSave;

impl RequestMethod for PluginShareSave {
    const METHOD: &'static str = "plugin/share/save";
    type Params = super::PluginShareSaveParams;
    type Result = super::PluginShareSaveResponse;
}

/// `plugin/share/updateTargets`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareUpdateTargets;

impl RequestMethod for PluginShareUpdateTargets {
    const METHOD: &'static str = "plugin/share/updateTargets";
    type Params = super::PluginShareUpdateTargetsParams;
    type Result = super::PluginShareUpdateTargetsResponse;
}

/// `plugin/share/list`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareList;

impl RequestMethod for PluginShareList {
    const METHOD: &'static str = "plugin/share/list";
    type Params = super::PluginShareListParams;
    type Result = super::PluginShareListResponse;
}

/// `plugin/share/checkout`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareCheckout;

impl RequestMethod for PluginShareCheckout {
    const METHOD: &'static str = "plugin/share/checkout";
    type Params = super::PluginShareCheckoutParams;
    type Result = super::PluginShareCheckoutResponse;
}

/// `plugin/share/delete`.
#[derive(Debug, Clone, Copy)]
pub struct PluginShareDelete;

impl RequestMethod for PluginShareDelete {
    const METHOD: &'static str = "plugin/share/delete";
    type Params = super::PluginShareDeleteParams;
    type Result = super::PluginShareDeleteResponse;
}

/// `app/read`.
#[derive(Debug, Clone, Copy)]
pub struct AppRead;

impl RequestMethod for AppRead {
    const METHOD: &'static str = "app/read";
    type Params = super::AppsReadParams;
    type Result = super::AppsReadResponse;
}

/// `app/list`.
#[derive(Debug, Clone, Copy)]
pub struct AppList;

impl RequestMethod for AppList {
    const METHOD: &'static str = "app/list";
    type Params = super::AppsListParams;
    type Result = super::AppsListResponse;
}

/// `app/installed`.
#[derive(Debug, Clone, Copy)]
pub struct AppInstalled;

impl RequestMethod for AppInstalled {
    const METHOD: &'static str = "app/installed";
    type Params = super::AppsInstalledParams;
    type Result = super::AppsInstalledResponse;
}

/// `fs/readFile`.
#[derive(Debug, Clone, Copy)]
pub struct FsReadFile;

impl RequestMethod for FsReadFile {
    const METHOD: &'static str = "fs/readFile";
    type Params = super::FsReadFileParams;
    type Result = super::FsReadFileResponse;
}

/// `fs/writeFile`.
#[derive(Debug, Clone, Copy)]
pub struct FsWriteFile;

impl RequestMethod for FsWriteFile {
    const METHOD: &'static str = "fs/writeFile";
    type Params = super::FsWriteFileParams;
    type Result = super::FsWriteFileResponse;
}

/// `fs/createDirectory`.
#[derive(Debug, Clone, Copy)]
pub struct FsCreateDirectory;

impl RequestMethod for FsCreateDirectory {
    const METHOD: &'static str = "fs/createDirectory";
    type Params = super::FsCreateDirectoryParams;
    type Result = super::FsCreateDirectoryResponse;
}

/// `fs/getMetadata`.
#[derive(Debug, Clone, Copy)]
pub struct FsGetMetadata;

impl RequestMethod for FsGetMetadata {
    const METHOD: &'static str = "fs/getMetadata";
    type Params = super::FsGetMetadataParams;
    type Result = super::FsGetMetadataResponse;
}

/// `fs/readDirectory`.
#[derive(Debug, Clone, Copy)]
pub struct FsReadDirectory;

impl RequestMethod for FsReadDirectory {
    const METHOD: &'static str = "fs/readDirectory";
    type Params = super::FsReadDirectoryParams;
    type Result = super::FsReadDirectoryResponse;
}

/// `fs/remove`.
#[derive(Debug, Clone, Copy)]
pub struct FsRemove;

impl RequestMethod for FsRemove {
    const METHOD: &'static str = "fs/remove";
    type Params = super::FsRemoveParams;
    type Result = super::FsRemoveResponse;
}

/// `fs/copy`.
#[derive(Debug, Clone, Copy)]
pub struct FsCopy;

impl RequestMethod for FsCopy {
    const METHOD: &'static str = "fs/copy";
    type Params = super::FsCopyParams;
    type Result = super::FsCopyResponse;
}

/// `fs/watch`.
#[derive(Debug, Clone, Copy)]
pub struct FsWatch;

impl RequestMethod for FsWatch {
    const METHOD: &'static str = "fs/watch";
    type Params = super::FsWatchParams;
    type Result = super::FsWatchResponse;
}

/// `fs/unwatch`.
#[derive(Debug, Clone, Copy)]
pub struct FsUnwatch;

impl RequestMethod for FsUnwatch {
    const METHOD: &'static str = "fs/unwatch";
    type Params = super::FsUnwatchParams;
    type Result = super::FsUnwatchResponse;
}

/// `skills/config/write`.
#[derive(Debug, Clone, Copy)]
pub struct SkillsConfigWrite;

impl RequestMethod for SkillsConfigWrite {
    const METHOD: &'static str = "skills/config/write";
    type Params = super::SkillsConfigWriteParams;
    type Result = super::SkillsConfigWriteResponse;
}

/// `plugin/install`.
#[derive(Debug, Clone, Copy)]
pub struct PluginInstall;

impl RequestMethod for PluginInstall {
    const METHOD: &'static str = "plugin/install";
    type Params = super::PluginInstallParams;
    type Result = super::PluginInstallResponse;
}

/// `plugin/uninstall`.
#[derive(Debug, Clone, Copy)]
pub struct PluginUninstall;

impl RequestMethod for PluginUninstall {
    const METHOD: &'static str = "plugin/uninstall";
    type Params = super::PluginUninstallParams;
    type Result = super::PluginUninstallResponse;
}

/// `turn/start`.
#[derive(Debug, Clone, Copy)]
pub struct TurnStart;

impl RequestMethod for TurnStart {
    const METHOD: &'static str = "turn/start";
    type Params = super::TurnStartParams;
    type Result = super::TurnStartResponse;
}

/// `turn/settings/update`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct TurnSettingsUpdate;

impl RequestMethod for TurnSettingsUpdate {
    const METHOD: &'static str = "turn/settings/update";
    type Params = super::TurnSettingsUpdateParams;
    type Result = super::TurnSettingsUpdateResponse;
}

/// `turn/steer`.
#[derive(Debug, Clone, Copy)]
pub struct TurnSteer;

impl RequestMethod for TurnSteer {
    const METHOD: &'static str = "turn/steer";
    type Params = super::TurnSteerParams;
    type Result = super::TurnSteerResponse;
}

/// `turn/interrupt`.
#[derive(Debug, Clone, Copy)]
pub struct TurnInterrupt;

impl RequestMethod for TurnInterrupt {
    const METHOD: &'static str = "turn/interrupt";
    type Params = super::TurnInterruptParams;
    type Result = super::TurnInterruptResponse;
}

/// `thread/realtime/start`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeStart;

impl RequestMethod for ThreadRealtimeStart {
    const METHOD: &'static str = "thread/realtime/start";
    type Params = super::ThreadRealtimeStartParams;
    type Result = super::ThreadRealtimeStartResponse;
}

/// `thread/realtime/appendAudio`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendAudio;

impl RequestMethod for ThreadRealtimeAppendAudio {
    const METHOD: &'static str = "thread/realtime/appendAudio";
    type Params = super::ThreadRealtimeAppendAudioParams;
    type Result = super::ThreadRealtimeAppendAudioResponse;
}

/// `thread/realtime/appendText`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendText;

impl RequestMethod for ThreadRealtimeAppendText {
    const METHOD: &'static str = "thread/realtime/appendText";
    type Params = super::ThreadRealtimeAppendTextParams;
    type Result = super::ThreadRealtimeAppendTextResponse;
}

/// `thread/realtime/appendSpeech`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeAppendSpeech;

impl RequestMethod for ThreadRealtimeAppendSpeech {
    const METHOD: &'static str = "thread/realtime/appendSpeech";
    type Params = super::ThreadRealtimeAppendSpeechParams;
    type Result = super::ThreadRealtimeAppendSpeechResponse;
}

/// `thread/realtime/stop`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeStop;

impl RequestMethod for ThreadRealtimeStop {
    const METHOD: &'static str = "thread/realtime/stop";
    type Params = super::ThreadRealtimeStopParams;
    type Result = super::ThreadRealtimeStopResponse;
}

/// `thread/timeline/list`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadTimelineList;

impl RequestMethod for ThreadTimelineList {
    const METHOD: &'static str = "thread/timeline/list";
    type Params = super::ThreadTimelineListParams;
    type Result = super::ThreadTimelineListResponse;
}

/// `thread/realtime/listVoices`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct ThreadRealtimeListVoices;

impl RequestMethod for ThreadRealtimeListVoices {
    const METHOD: &'static str = "thread/realtime/listVoices";
    type Params = super::ThreadRealtimeListVoicesParams;
    type Result = super::ThreadRealtimeListVoicesResponse;
}

/// `review/start`.
#[derive(Debug, Clone, Copy)]
pub struct ReviewStart;

impl RequestMethod for ReviewStart {
    const METHOD: &'static str = "review/start";
    type Params = super::ReviewStartParams;
    type Result = super::ReviewStartResponse;
}

/// `model/list`.
#[derive(Debug, Clone, Copy)]
pub struct ModelList;

impl RequestMethod for ModelList {
    const METHOD: &'static str = "model/list";
    type Params = super::ModelListParams;
    type Result = super::ModelListResponse;
}

/// `account/gatewayOAuth/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthRead;

impl RequestMethod for AccountGatewayOAuthRead {
    const METHOD: &'static str = "account/gatewayOAuth/read";
    type Params = ();
    type Result = super::GatewayOAuthReadResponse;
}

/// `account/gatewayOAuth/login`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthLogin;

impl RequestMethod for AccountGatewayOAuthLogin {
    const METHOD: &'static str = "account/gatewayOAuth/login";
    type Params = ();
    type Result = super::GatewayOAuthLoginResponse;
}

/// `account/gatewayOAuth/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct AccountGatewayOAuthCancel;

impl RequestMethod for AccountGatewayOAuthCancel {
    const METHOD: &'static str = "account/gatewayOAuth/cancel";
    type Params = ();
    type Result = super::GatewayOAuthCancelResponse;
}

/// `modelProvider/capabilities/read`.
#[derive(Debug, Clone, Copy)]
pub struct ModelProviderCapabilitiesRead;

impl RequestMethod for ModelProviderCapabilitiesRead {
    const METHOD: &'static str = "modelProvider/capabilities/read";
    type Params = super::ModelProviderCapabilitiesReadParams;
    type Result = super::ModelProviderCapabilitiesReadResponse;
}

/// `experimentalFeature/list`.
#[derive(Debug, Clone, Copy)]
pub struct ExperimentalFeatureList;

impl RequestMethod for ExperimentalFeatureList {
    const METHOD: &'static str = "experimentalFeature/list";
    type Params = super::ExperimentalFeatureListParams;
    type Result = super::ExperimentalFeatureListResponse;
}

/// `permissionProfile/list`.
#[derive(Debug, Clone, Copy)]
pub struct PermissionProfileList;

impl RequestMethod for PermissionProfileList {
    const METHOD: &'static str = "permissionProfile/list";
    type Params = super::PermissionProfileListParams;
    type Result = super::PermissionProfileListResponse;
}

/// `experimentalFeature/enablement/set`.
#[derive(Debug, Clone, Copy)]
pub struct ExperimentalFeatureEnablementSet;

impl RequestMethod for ExperimentalFeatureEnablementSet {
    const METHOD: &'static str = "experimentalFeature/enablement/set";
    type Params = super::ExperimentalFeatureEnablementSetParams;
    type Result = super::ExperimentalFeatureEnablementSetResponse;
}

/// `remoteControl/enable`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlEnable;

impl RequestMethod for RemoteControlEnable {
    const METHOD: &'static str = "remoteControl/enable";
    type Params = Option<super::RemoteControlEnableParams>;
    type Result = super::RemoteControlEnableResponse;
}

/// `remoteControl/disable`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlDisable;

impl RequestMethod for RemoteControlDisable {
    const METHOD: &'static str = "remoteControl/disable";
    type Params = Option<super::RemoteControlDisableParams>;
    type Result = super::RemoteControlDisableResponse;
}

/// `remoteControl/status/read`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlStatusRead;

impl RequestMethod for RemoteControlStatusRead {
    const METHOD: &'static str = "remoteControl/status/read";
    type Params = ();
    type Result = super::RemoteControlStatusReadResponse;
}

/// `remoteControl/pairing/start`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlPairingStart;

impl RequestMethod for RemoteControlPairingStart {
    const METHOD: &'static str = "remoteControl/pairing/start";
    type Params = super::RemoteControlPairingStartParams;
    type Result = super::RemoteControlPairingStartResponse;
}

/// `remoteControl/pairing/status`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlPairingStatus;

impl RequestMethod for RemoteControlPairingStatus {
    const METHOD: &'static str = "remoteControl/pairing/status";
    type Params = super::RemoteControlPairingStatusParams;
    type Result = super::RemoteControlPairingStatusResponse;
}

/// `remoteControl/client/list`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct RemoteControlClientList;

impl RequestMethod for RemoteControlClientList {
    const METHOD: &'static str = "remoteControl/client/list";
    type Params = super::RemoteControlClientsListParams;
    type Result = super::RemoteControlClientsListResponse;
}

/// `remoteControl/client/revoke`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
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

/// `mcpServer/oauth/login`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerOauthLogin;

impl RequestMethod for McpServerOauthLogin {
    const METHOD: &'static str = "mcpServer/oauth/login";
    type Params = super::McpServerOauthLoginParams;
    type Result = super::McpServerOauthLoginResponse;
}

/// `config/mcpServer/reload`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigMcpServerReload;

impl RequestMethod for ConfigMcpServerReload {
    const METHOD: &'static str = "config/mcpServer/reload";
    type Params = ();
    type Result = super::McpServerRefreshResponse;
}

/// `mcpServerStatus/list`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerStatusList;

impl RequestMethod for McpServerStatusList {
    const METHOD: &'static str = "mcpServerStatus/list";
    type Params = super::ListMcpServerStatusParams;
    type Result = super::ListMcpServerStatusResponse;
}

/// `mcpServer/resource/read`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerResourceRead;

impl RequestMethod for McpServerResourceRead {
    const METHOD: &'static str = "mcpServer/resource/read";
    type Params = super::McpResourceReadParams;
    type Result = super::McpResourceReadResponse;
}

/// `mcpServer/event/stream/start`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerEventStreamStart;

impl RequestMethod for McpServerEventStreamStart {
    const METHOD: &'static str = "mcpServer/event/stream/start";
    type Params = super::McpServerEventStreamStartParams;
    type Result = super::McpServerEventStreamStartResponse;
}

/// `mcpServer/event/stream/stop`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerEventStreamStop;

impl RequestMethod for McpServerEventStreamStop {
    const METHOD: &'static str = "mcpServer/event/stream/stop";
    type Params = super::McpServerEventStreamStopParams;
    type Result = super::McpServerEventStreamStopResponse;
}

/// `mcpServer/tool/call`.
#[derive(Debug, Clone, Copy)]
pub struct McpServerToolCall;

impl RequestMethod for McpServerToolCall {
    const METHOD: &'static str = "mcpServer/tool/call";
    type Params = super::McpServerToolCallParams;
    type Result = super::McpServerToolCallResponse;
}

/// `windowsSandbox/setupStart`.
#[derive(Debug, Clone, Copy)]
pub struct WindowsSandboxSetupStart;

impl RequestMethod for WindowsSandboxSetupStart {
    const METHOD: &'static str = "windowsSandbox/setupStart";
    type Params = super::WindowsSandboxSetupStartParams;
    type Result = super::WindowsSandboxSetupStartResponse;
}

/// `windowsSandbox/readiness`.
#[derive(Debug, Clone, Copy)]
pub struct WindowsSandboxReadiness;

impl RequestMethod for WindowsSandboxReadiness {
    const METHOD: &'static str = "windowsSandbox/readiness";
    type Params = ();
    type Result = super::WindowsSandboxReadinessResponse;
}

/// `account/login/start`.
#[derive(Debug, Clone, Copy)]
pub struct AccountLoginStart;

impl RequestMethod for AccountLoginStart {
    const METHOD: &'static str = "account/login/start";
    type Params = super::LoginAccountParams;
    type Result = super::LoginAccountResponse;
}

/// `account/bedrock/discover`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockDiscover;

impl RequestMethod for AccountBedrockDiscover {
    const METHOD: &'static str = "account/bedrock/discover";
    type Params = super::BedrockDiscoverParams;
    type Result = super::BedrockDiscoverResponse;
}

/// `account/bedrock/setup`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockSetup;

impl RequestMethod for AccountBedrockSetup {
    const METHOD: &'static str = "account/bedrock/setup";
    type Params = super::BedrockSetupParams;
    type Result = super::BedrockSetupResponse;
}

/// `account/bedrock/checkGovCloudRequirements`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct AccountBedrockCheckGovCloudRequirements;

impl RequestMethod for AccountBedrockCheckGovCloudRequirements {
    const METHOD: &'static str = "account/bedrock/checkGovCloudRequirements";
    type Params = super::BedrockCheckGovCloudRequirementsParams;
    type Result = super::BedrockCheckGovCloudRequirementsResponse;
}

/// `account/login/cancel`.
#[derive(Debug, Clone, Copy)]
pub struct AccountLoginCancel;

impl RequestMethod for AccountLoginCancel {
    const METHOD: &'static str = "account/login/cancel";
    type Params = super::CancelLoginAccountParams;
    type Result = super::CancelLoginAccountResponse;
}

/// `account/logout`.
#[derive(Debug, Clone, Copy)]
pub struct AccountLogout;

impl RequestMethod for AccountLogout {
    const METHOD: &'static str = "account/logout";
    type Params = ();
    type Result = super::LogoutAccountResponse;
}

/// `account/rateLimits/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRateLimitsRead;

impl RequestMethod for AccountRateLimitsRead {
    const METHOD: &'static str = "account/rateLimits/read";
    type Params = Option<super::GetAccountRateLimitsParams>;
    type Result = super::GetAccountRateLimitsResponse;
}

/// `account/rateLimitResetCredit/consume`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRateLimitResetCreditConsume;

impl RequestMethod for AccountRateLimitResetCreditConsume {
    const METHOD: &'static str = "account/rateLimitResetCredit/consume";
    type Params = super::ConsumeAccountRateLimitResetCreditParams;
    type Result = super::ConsumeAccountRateLimitResetCreditResponse;
}

/// `account/usage/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountUsageRead;

impl RequestMethod for AccountUsageRead {
    const METHOD: &'static str = "account/usage/read";
    type Params = Option<super::GetAccountTokenUsageParams>;
    type Result = super::GetAccountTokenUsageResponse;
}

/// `account/workspaceMessages/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountWorkspaceMessagesRead;

impl RequestMethod for AccountWorkspaceMessagesRead {
    const METHOD: &'static str = "account/workspaceMessages/read";
    type Params = ();
    type Result = super::GetWorkspaceMessagesResponse;
}

/// `account/sendAddCreditsNudgeEmail`.
#[derive(Debug, Clone, Copy)]
pub struct AccountSendAddCreditsNudgeEmail;

impl RequestMethod for AccountSendAddCreditsNudgeEmail {
    const METHOD: &'static str = "account/sendAddCreditsNudgeEmail";
    type Params = super::SendAddCreditsNudgeEmailParams;
    type Result = super::SendAddCreditsNudgeEmailResponse;
}

/// `feedback/upload`.
#[derive(Debug, Clone, Copy)]
pub struct FeedbackUpload;

impl RequestMethod for FeedbackUpload {
    const METHOD: &'static str = "feedback/upload";
    type Params = super::FeedbackUploadParams;
    type Result = super::FeedbackUploadResponse;
}

/// Execute a standalone command (argv vector) under the server's sandbox.
///
/// Method `command/exec`.
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
/// Method `process/spawn`.
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

/// `config/read`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRead;

impl RequestMethod for ConfigRead {
    const METHOD: &'static str = "config/read";
    type Params = super::ConfigReadParams;
    type Result = super::ConfigReadResponse;
}

/// `externalAgentConfig/detect`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigDetect;

impl RequestMethod for ExternalAgentConfigDetect {
    const METHOD: &'static str = "externalAgentConfig/detect";
    type Params = super::ExternalAgentConfigDetectParams;
    type Result = super::ExternalAgentConfigDetectResponse;
}

/// `externalAgentConfig/import`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImport;

impl RequestMethod for ExternalAgentConfigImport {
    const METHOD: &'static str = "externalAgentConfig/import";
    type Params = super::ExternalAgentConfigImportParams;
    type Result = super::ExternalAgentConfigImportResponse;
}

/// `externalAgentConfig/import/recordHistory`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImportRecordHistory;

impl RequestMethod for ExternalAgentConfigImportRecordHistory {
    const METHOD: &'static str = "externalAgentConfig/import/recordHistory";
    type Params = super::ExternalAgentConfigImportHistoryRecordParams;
    type Result = super::ExternalAgentConfigImportHistoryRecordResponse;
}

/// `externalAgentConfig/import/readHistories`.
#[derive(Debug, Clone, Copy)]
pub struct ExternalAgentConfigImportReadHistories;

impl RequestMethod for ExternalAgentConfigImportReadHistories {
    const METHOD: &'static str = "externalAgentConfig/import/readHistories";
    type Params = ();
    type Result = super::ExternalAgentConfigImportHistoriesReadResponse;
}

/// `config/value/write`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigValueWrite;

impl RequestMethod for ConfigValueWrite {
    const METHOD: &'static str = "config/value/write";
    type Params = super::ConfigValueWriteParams;
    type Result = super::ConfigWriteResponse;
}

/// `config/batchWrite`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigBatchWrite;

impl RequestMethod for ConfigBatchWrite {
    const METHOD: &'static str = "config/batchWrite";
    type Params = super::ConfigBatchWriteParams;
    type Result = super::ConfigWriteResponse;
}

/// `configRequirements/read`.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRequirementsRead;

impl RequestMethod for ConfigRequirementsRead {
    const METHOD: &'static str = "configRequirements/read";
    type Params = ();
    type Result = super::ConfigRequirementsReadResponse;
}

/// `account/read`.
#[derive(Debug, Clone, Copy)]
pub struct AccountRead;

impl RequestMethod for AccountRead {
    const METHOD: &'static str = "account/read";
    type Params = super::GetAccountParams;
    type Result = super::GetAccountResponse;
}

/// `fuzzyFileSearch`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearch;

impl RequestMethod for FuzzyFileSearch {
    const METHOD: &'static str = "fuzzyFileSearch";
    type Params = super::FuzzyFileSearchParams;
    type Result = super::FuzzyFileSearchResponse;
}

/// `fuzzyFileSearch/sessionStart`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionStart;

impl RequestMethod for FuzzyFileSearchSessionStart {
    const METHOD: &'static str = "fuzzyFileSearch/sessionStart";
    type Params = super::FuzzyFileSearchSessionStartParams;
    type Result = super::FuzzyFileSearchSessionStartResponse;
}

/// `fuzzyFileSearch/sessionUpdate`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionUpdate;

impl RequestMethod for FuzzyFileSearchSessionUpdate {
    const METHOD: &'static str = "fuzzyFileSearch/sessionUpdate";
    type Params = super::FuzzyFileSearchSessionUpdateParams;
    type Result = super::FuzzyFileSearchSessionUpdateResponse;
}

/// `fuzzyFileSearch/sessionStop`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, Copy)]
pub struct FuzzyFileSearchSessionStop;

impl RequestMethod for FuzzyFileSearchSessionStop {
    const METHOD: &'static str = "fuzzyFileSearch/sessionStop";
    type Params = super::FuzzyFileSearchSessionStopParams;
    type Result = super::FuzzyFileSearchSessionStopResponse;
}
