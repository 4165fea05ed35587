# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Requests and notifications by method."""

from typing import Annotated, Literal

from pydantic import Tag

from ..._model import TaggedModel, UnionModel, Unrecognized, by_property
from .account import (
    AccountLoginCompletedNotification,
    AccountRateLimitsUpdatedNotification,
    AccountUpdatedNotification,
    BedrockCheckGovCloudRequirementsParams,
    BedrockDiscoverParams,
    BedrockSetupParams,
    CancelLoginAccountParams,
    ChatgptAuthTokensRefreshParams,
    ConsumeAccountRateLimitResetCreditParams,
    GatewayOAuthChangedNotification,
    GetAccountParams,
    LoginAccountParams,
    SendAddCreditsNudgeEmailParams,
)
from .app import AppListUpdatedNotification, AppsInstalledParams, AppsListParams, AppsReadParams
from .attestation import AttestationGenerateParams
from .auto_approval_review import StrictReviewRequiredNotification
from .collaboration_mode import CollaborationModeListParams
from .command import (
    CommandExecOutputDeltaNotification,
    CommandExecParams,
    CommandExecResizeParams,
    CommandExecTerminateParams,
    CommandExecWriteParams,
)
from .config import ConfigBatchWriteParams, ConfigReadParams, ConfigValueWriteParams
from .current_time import CurrentTimeReadParams
from .environment import EnvironmentAddParams, EnvironmentInfoParams, EnvironmentStatusParams
from .experimental_feature import ExperimentalFeatureEnablementSetParams, ExperimentalFeatureListParams
from .external_agent_config import (
    ExternalAgentConfigDetectParams,
    ExternalAgentConfigImportCompletedNotification,
    ExternalAgentConfigImportHistoryRecordParams,
    ExternalAgentConfigImportParams,
    ExternalAgentConfigImportProgressNotification,
)
from .feedback import FeedbackUploadParams
from .fs import (
    FsChangedNotification,
    FsCopyParams,
    FsCreateDirectoryParams,
    FsGetMetadataParams,
    FsReadDirectoryParams,
    FsReadFileParams,
    FsRemoveParams,
    FsUnwatchParams,
    FsWatchParams,
    FsWriteFileParams,
)
from .fuzzy_file_search import (
    FuzzyFileSearchSessionCompletedNotification,
    FuzzyFileSearchSessionStartParams,
    FuzzyFileSearchSessionStopParams,
    FuzzyFileSearchSessionUpdatedNotification,
    FuzzyFileSearchSessionUpdateParams,
)
from .hook import HookCompletedNotification, HookStartedNotification
from .hooks import HooksListParams
from .item import (
    AgentMessageDeltaNotification,
    CommandExecutionOutputDeltaNotification,
    CommandExecutionRequestApprovalParams,
    DynamicToolCallParams,
    FileChangeOutputDeltaNotification,
    FileChangePatchUpdatedNotification,
    FileChangeRequestApprovalParams,
    ItemCompletedNotification,
    ItemGuardianApprovalReviewCompletedNotification,
    ItemGuardianApprovalReviewStartedNotification,
    ItemStartedNotification,
    McpToolCallProgressNotification,
    PermissionsRequestApprovalParams,
    PlanDeltaNotification,
    ReasoningSummaryPartAddedNotification,
    ReasoningSummaryTextDeltaNotification,
    ReasoningTextDeltaNotification,
    TerminalInteractionNotification,
    ToolRequestUserInputParams,
)
from .marketplace import MarketplaceAddParams, MarketplaceRemoveParams, MarketplaceUpgradeParams
from .mcp_server import (
    McpResourceReadParams,
    McpServerElicitationRequestParams,
    McpServerEventStreamNotification,
    McpServerEventStreamStartParams,
    McpServerEventStreamStopParams,
    McpServerOauthLoginCompletedNotification,
    McpServerOauthLoginParams,
    McpServerStatusUpdatedNotification,
    McpServerToolCallParams,
)
from .mcp_server_status import ListMcpServerStatusParams
from .memory import MemoryStatusParams
from .model import (
    ModelListParams,
    ModelReroutedNotification,
    ModelSafetyBufferingUpdatedNotification,
    ModelVerificationNotification,
)
from .model_provider import AuthRecoveryNotification, ModelProviderCapabilitiesReadParams
from .permission_profile import PermissionProfileListParams
from .plugin import (
    PluginInstalledParams,
    PluginInstallParams,
    PluginListParams,
    PluginReadParams,
    PluginReconcileParams,
    PluginSearchParams,
    PluginShareCheckoutParams,
    PluginShareDeleteParams,
    PluginShareListParams,
    PluginShareSaveParams,
    PluginShareUpdateTargetsParams,
    PluginSkillReadParams,
    PluginUninstallParams,
)
from .process import (
    ProcessExitedNotification,
    ProcessKillParams,
    ProcessOutputDeltaNotification,
    ProcessResizePtyParams,
    ProcessSpawnParams,
    ProcessWriteStdinParams,
)
from .project import (
    ProjectChangedNotification,
    ProjectCreateParams,
    ProjectDeleteParams,
    ProjectImportParams,
    ProjectListParams,
    ProjectMoveParams,
    ProjectReadParams,
    ProjectUpdateParams,
)
from .remote_control import (
    RemoteControlClientsListParams,
    RemoteControlClientsRevokeParams,
    RemoteControlPairingStartParams,
    RemoteControlPairingStatusParams,
    RemoteControlStatusChangedNotification,
)
from .review import ReviewStartParams
from .server import ServerDiagnosticsParams
from .server_request import ServerRequestResolvedNotification
from .session import (
    ApplyPatchApprovalParams,
    ConfigWarningNotification,
    DeprecationNoticeNotification,
    ErrorNotification,
    ExecCommandApprovalParams,
    FuzzyFileSearchParams,
    GuardianWarningNotification,
    InitializeParams,
    WarningNotification,
)
from .shared import (
    GetAccountRateLimitsParams,
    GetAccountTokenUsageParams,
    RemoteControlDisableParams,
    RemoteControlEnableParams,
    RequestId,
)
from .skills import SkillsChangedNotification, SkillsConfigWriteParams, SkillsExtraRootsSetParams, SkillsListParams
from .thread import (
    ContextCompactedNotification,
    EnvironmentConnectionNotification,
    ThreadApproveGuardianDeniedActionParams,
    ThreadArchivedNotification,
    ThreadArchiveParams,
    ThreadAttachmentAddParams,
    ThreadAttachmentListParams,
    ThreadAttachmentOwnerListParams,
    ThreadAttachmentRemoveParams,
    ThreadAttachmentUpdatedNotification,
    ThreadBackgroundTerminalsCleanParams,
    ThreadBackgroundTerminalsListParams,
    ThreadBackgroundTerminalsTerminateParams,
    ThreadClosedNotification,
    ThreadCompactStartParams,
    ThreadDecrementElicitationParams,
    ThreadDeletedNotification,
    ThreadDeleteParams,
    ThreadForkParams,
    ThreadGoalClearedNotification,
    ThreadGoalClearParams,
    ThreadGoalGetParams,
    ThreadGoalSetParams,
    ThreadGoalUpdatedNotification,
    ThreadIncrementElicitationParams,
    ThreadInjectItemsParams,
    ThreadItemsListParams,
    ThreadItemsReadParams,
    ThreadListParams,
    ThreadLoadedListParams,
    ThreadMemoryModeSetParams,
    ThreadMetadataUpdateParams,
    ThreadNameUpdatedNotification,
    ThreadPredictionRequestParams,
    ThreadPredictionUpdatedNotification,
    ThreadProjectUpdatedNotification,
    ThreadQueueAddParams,
    ThreadQueueChangedNotification,
    ThreadQueueDeleteParams,
    ThreadQueueListParams,
    ThreadQueueReorderParams,
    ThreadQueueStartParams,
    ThreadQueueUpdateParams,
    ThreadReadParams,
    ThreadReadStateChangedNotification,
    ThreadReadStateUpdateParams,
    ThreadRealtimeAppendAudioParams,
    ThreadRealtimeAppendSpeechParams,
    ThreadRealtimeAppendTextParams,
    ThreadRealtimeClosedNotification,
    ThreadRealtimeErrorNotification,
    ThreadRealtimeItemAddedNotification,
    ThreadRealtimeItemCompletedNotification,
    ThreadRealtimeItemStartedNotification,
    ThreadRealtimeItemTranscriptDeltaNotification,
    ThreadRealtimeListVoicesParams,
    ThreadRealtimeOutputAudioDeltaNotification,
    ThreadRealtimeSdpNotification,
    ThreadRealtimeStartedNotification,
    ThreadRealtimeStartParams,
    ThreadRealtimeStopParams,
    ThreadRealtimeTranscriptDeltaNotification,
    ThreadRealtimeTranscriptDoneNotification,
    ThreadResumeParams,
    ThreadRevertedNotification,
    ThreadRevertParams,
    ThreadSearchOccurrencesParams,
    ThreadSearchParams,
    ThreadSectionMoveParams,
    ThreadSetNameParams,
    ThreadSettingsUpdatedNotification,
    ThreadSettingsUpdateParams,
    ThreadShellCommandParams,
    ThreadStartedNotification,
    ThreadStartParams,
    ThreadStatusChangedNotification,
    ThreadTimelineListParams,
    ThreadTokenUsageUpdatedNotification,
    ThreadTurnsListParams,
    ThreadUnarchivedNotification,
    ThreadUnarchiveParams,
    ThreadUnsubscribeParams,
)
from .thread_section import (
    ThreadSectionCreateParams,
    ThreadSectionDeleteParams,
    ThreadSectionListParams,
    ThreadSectionUpdateParams,
)
from .turn import (
    TurnCompletedNotification,
    TurnDiffUpdatedNotification,
    TurnInterruptParams,
    TurnModerationMetadataNotification,
    TurnPlanUpdatedNotification,
    TurnSettingsUpdateParams,
    TurnStartedNotification,
    TurnStartParams,
    TurnSteerParams,
)
from .user_verification import (
    UserVerificationCancelParams,
    UserVerificationDeleteParams,
    UserVerificationEnrollParams,
    UserVerificationStatusParams,
    UserVerificationVerifyParams,
)
from .windows import WindowsWorldWritableWarningNotification
from .windows_sandbox import WindowsSandboxSetupCompletedNotification, WindowsSandboxSetupStartParams


class AccountBedrockCheckGovCloudRequirementsClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["account/bedrock/checkGovCloudRequirements"] = "account/bedrock/checkGovCloudRequirements"
    params: BedrockCheckGovCloudRequirementsParams


class AccountBedrockDiscoverClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["account/bedrock/discover"] = "account/bedrock/discover"
    params: BedrockDiscoverParams


class AccountBedrockSetupClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["account/bedrock/setup"] = "account/bedrock/setup"
    params: BedrockSetupParams


class AccountChatgptAuthTokensRefreshServerRequest(TaggedModel):
    id: RequestId
    method: Literal["account/chatgptAuthTokens/refresh"] = "account/chatgptAuthTokens/refresh"
    params: ChatgptAuthTokensRefreshParams


class AccountGatewayOAuthCancelClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/gatewayOAuth/cancel"] = "account/gatewayOAuth/cancel"


class AccountGatewayOAuthChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["account/gatewayOAuth/changed"] = "account/gatewayOAuth/changed"
    params: GatewayOAuthChangedNotification


class AccountGatewayOAuthLoginClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/gatewayOAuth/login"] = "account/gatewayOAuth/login"


class AccountGatewayOAuthReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/gatewayOAuth/read"] = "account/gatewayOAuth/read"


class AccountLoginCancelClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/login/cancel"] = "account/login/cancel"
    params: CancelLoginAccountParams


class AccountLoginCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["account/login/completed"] = "account/login/completed"
    params: AccountLoginCompletedNotification


class AccountLoginStartClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/login/start"] = "account/login/start"
    params: LoginAccountParams


class AccountLogoutClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/logout"] = "account/logout"


class AccountRateLimitResetCreditConsumeClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/rateLimitResetCredit/consume"] = "account/rateLimitResetCredit/consume"
    params: ConsumeAccountRateLimitResetCreditParams


class AccountRateLimitsReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/rateLimits/read"] = "account/rateLimits/read"
    params: GetAccountRateLimitsParams | None = None


class AccountRateLimitsUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["account/rateLimits/updated"] = "account/rateLimits/updated"
    params: AccountRateLimitsUpdatedNotification


class AccountReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/read"] = "account/read"
    params: GetAccountParams


class AccountSendAddCreditsNudgeEmailClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/sendAddCreditsNudgeEmail"] = "account/sendAddCreditsNudgeEmail"
    params: SendAddCreditsNudgeEmailParams


class AccountUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["account/updated"] = "account/updated"
    params: AccountUpdatedNotification


class AccountUsageReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/usage/read"] = "account/usage/read"
    params: GetAccountTokenUsageParams | None = None


class AccountWorkspaceMessagesReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["account/workspaceMessages/read"] = "account/workspaceMessages/read"


class AppInstalledClientRequest(TaggedModel):
    id: RequestId
    method: Literal["app/installed"] = "app/installed"
    params: AppsInstalledParams


class AppListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["app/list"] = "app/list"
    params: AppsListParams


class AppListUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["app/list/updated"] = "app/list/updated"
    params: AppListUpdatedNotification


class AppReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["app/read"] = "app/read"
    params: AppsReadParams


class ApplyPatchApprovalServerRequest(TaggedModel):
    """DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs
    (i.e. SendUserTurn, SendUserMessage).
    """

    id: RequestId
    method: Literal["applyPatchApproval"] = "applyPatchApproval"
    params: ApplyPatchApprovalParams


class AttestationGenerateServerRequest(TaggedModel):
    """Generate a fresh upstream attestation result on demand."""

    id: RequestId
    method: Literal["attestation/generate"] = "attestation/generate"
    params: AttestationGenerateParams


class AutoApprovalReviewStrictReviewRequiredServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["autoApprovalReview/strictReviewRequired"] = "autoApprovalReview/strictReviewRequired"
    params: StrictReviewRequiredNotification


class InitializedClientNotification(TaggedModel):
    method: Literal["initialized"] = "initialized"


class ClientNotification(UnionModel):
    root: Annotated[
        Annotated[InitializedClientNotification, Tag("initialized")] | Annotated[Unrecognized, Tag("")],
        by_property("method"),
    ]


class InitializeClientRequest(TaggedModel):
    id: RequestId
    method: Literal["initialize"] = "initialize"
    params: InitializeParams


class ServerDiagnosticsClientRequest(TaggedModel):
    """Read content-free, process-local diagnostics.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["server/diagnostics"] = "server/diagnostics"
    params: ServerDiagnosticsParams


class UserVerificationStatusClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["userVerification/status"] = "userVerification/status"
    params: UserVerificationStatusParams


class UserVerificationEnrollClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["userVerification/enroll"] = "userVerification/enroll"
    params: UserVerificationEnrollParams


class UserVerificationDeleteClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["userVerification/delete"] = "userVerification/delete"
    params: UserVerificationDeleteParams


class UserVerificationVerifyClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["userVerification/verify"] = "userVerification/verify"
    params: UserVerificationVerifyParams


class UserVerificationCancelClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["userVerification/cancel"] = "userVerification/cancel"
    params: UserVerificationCancelParams


class ThreadStartClientRequest(TaggedModel):
    """NEW APIs"""

    id: RequestId
    method: Literal["thread/start"] = "thread/start"
    params: ThreadStartParams


class ThreadResumeClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/resume"] = "thread/resume"
    params: ThreadResumeParams


class ThreadForkClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/fork"] = "thread/fork"
    params: ThreadForkParams


class ThreadArchiveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/archive"] = "thread/archive"
    params: ThreadArchiveParams


class ThreadDeleteClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/delete"] = "thread/delete"
    params: ThreadDeleteParams


class ThreadUnsubscribeClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/unsubscribe"] = "thread/unsubscribe"
    params: ThreadUnsubscribeParams


class ThreadIncrementElicitationClientRequest(TaggedModel):
    """Increment the thread-local out-of-band elicitation counter.

    This is used by external helpers to pause timeout accounting while a user approval or other elicitation is
    pending outside the app-server request flow.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["thread/increment_elicitation"] = "thread/increment_elicitation"
    params: ThreadIncrementElicitationParams


class ThreadDecrementElicitationClientRequest(TaggedModel):
    """Decrement the thread-local out-of-band elicitation counter.

    When the count reaches zero, timeout accounting resumes for the thread.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["thread/decrement_elicitation"] = "thread/decrement_elicitation"
    params: ThreadDecrementElicitationParams


class ThreadNameSetClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/name/set"] = "thread/name/set"
    params: ThreadSetNameParams


class ThreadPredictionRequestClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/prediction/request"] = "thread/prediction/request"
    params: ThreadPredictionRequestParams


class ThreadGoalSetClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/goal/set"] = "thread/goal/set"
    params: ThreadGoalSetParams


class ThreadGoalGetClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/goal/get"] = "thread/goal/get"
    params: ThreadGoalGetParams


class ThreadGoalClearClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/goal/clear"] = "thread/goal/clear"
    params: ThreadGoalClearParams


class ThreadQueueAddClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/queue/add"] = "thread/queue/add"
    params: ThreadQueueAddParams


class ThreadQueueListClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/queue/list"] = "thread/queue/list"
    params: ThreadQueueListParams


class ThreadQueueUpdateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/queue/update"] = "thread/queue/update"
    params: ThreadQueueUpdateParams


class ThreadQueueDeleteClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/queue/delete"] = "thread/queue/delete"
    params: ThreadQueueDeleteParams


class ThreadQueueReorderClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/queue/reorder"] = "thread/queue/reorder"
    params: ThreadQueueReorderParams


class ThreadQueueStartClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/queue/start"] = "thread/queue/start"
    params: ThreadQueueStartParams


class ThreadMetadataUpdateClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/metadata/update"] = "thread/metadata/update"
    params: ThreadMetadataUpdateParams


class ThreadAttachmentAddClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/attachment/add"] = "thread/attachment/add"
    params: ThreadAttachmentAddParams


class ThreadAttachmentListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/attachment/list"] = "thread/attachment/list"
    params: ThreadAttachmentListParams


class ThreadAttachmentOwnerListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/attachmentOwner/list"] = "thread/attachmentOwner/list"
    params: ThreadAttachmentOwnerListParams


class ThreadAttachmentRemoveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/attachment/remove"] = "thread/attachment/remove"
    params: ThreadAttachmentRemoveParams


class ThreadSectionMoveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/section/move"] = "thread/section/move"
    params: ThreadSectionMoveParams


class ThreadSettingsUpdateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/settings/update"] = "thread/settings/update"
    params: ThreadSettingsUpdateParams


class ThreadMemoryModeSetClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/memoryMode/set"] = "thread/memoryMode/set"
    params: ThreadMemoryModeSetParams


class MemoryStatusClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["memory/status"] = "memory/status"
    params: MemoryStatusParams


class MemoryResetClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["memory/reset"] = "memory/reset"


class RolloutCompressClientRequest(TaggedModel):
    """Start a best-effort background compression pass for cold local rollouts.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["rollout/compress"] = "rollout/compress"


class ThreadUnarchiveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/unarchive"] = "thread/unarchive"
    params: ThreadUnarchiveParams


class ThreadCompactStartClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/compact/start"] = "thread/compact/start"
    params: ThreadCompactStartParams


class ThreadShellCommandClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/shellCommand"] = "thread/shellCommand"
    params: ThreadShellCommandParams


class ThreadApproveGuardianDeniedActionClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/approveGuardianDeniedAction"] = "thread/approveGuardianDeniedAction"
    params: ThreadApproveGuardianDeniedActionParams


class ThreadBackgroundTerminalsCleanClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/backgroundTerminals/clean"] = "thread/backgroundTerminals/clean"
    params: ThreadBackgroundTerminalsCleanParams


class ThreadBackgroundTerminalsListClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/backgroundTerminals/list"] = "thread/backgroundTerminals/list"
    params: ThreadBackgroundTerminalsListParams


class ThreadBackgroundTerminalsTerminateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/backgroundTerminals/terminate"] = "thread/backgroundTerminals/terminate"
    params: ThreadBackgroundTerminalsTerminateParams


class ThreadRevertClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/revert"] = "thread/revert"
    params: ThreadRevertParams


class ThreadListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/list"] = "thread/list"
    params: ThreadListParams


class ProjectListClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/list"] = "project/list"
    params: ProjectListParams


class ProjectReadClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/read"] = "project/read"
    params: ProjectReadParams


class ProjectCreateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/create"] = "project/create"
    params: ProjectCreateParams


class ProjectImportClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/import"] = "project/import"
    params: ProjectImportParams


class ProjectUpdateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/update"] = "project/update"
    params: ProjectUpdateParams


class ProjectMoveClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/move"] = "project/move"
    params: ProjectMoveParams


class ProjectDeleteClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["project/delete"] = "project/delete"
    params: ProjectDeleteParams


class ThreadSectionListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["threadSection/list"] = "threadSection/list"
    params: ThreadSectionListParams


class ThreadSectionCreateClientRequest(TaggedModel):
    id: RequestId
    method: Literal["threadSection/create"] = "threadSection/create"
    params: ThreadSectionCreateParams


class ThreadSectionUpdateClientRequest(TaggedModel):
    id: RequestId
    method: Literal["threadSection/update"] = "threadSection/update"
    params: ThreadSectionUpdateParams


class ThreadSectionDeleteClientRequest(TaggedModel):
    id: RequestId
    method: Literal["threadSection/delete"] = "threadSection/delete"
    params: ThreadSectionDeleteParams


class ThreadSearchClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/search"] = "thread/search"
    params: ThreadSearchParams


class ThreadSearchOccurrencesClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/searchOccurrences"] = "thread/searchOccurrences"
    params: ThreadSearchOccurrencesParams


class ThreadLoadedListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/loaded/list"] = "thread/loaded/list"
    params: ThreadLoadedListParams


class ThreadReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/read"] = "thread/read"
    params: ThreadReadParams


class ThreadReadStateUpdateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/readState/update"] = "thread/readState/update"
    params: ThreadReadStateUpdateParams


class ThreadTurnsListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/turns/list"] = "thread/turns/list"
    params: ThreadTurnsListParams


class ThreadItemsListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["thread/items/list"] = "thread/items/list"
    params: ThreadItemsListParams


class ThreadItemsReadClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/items/read"] = "thread/items/read"
    params: ThreadItemsReadParams


class ThreadInjectItemsClientRequest(TaggedModel):
    """Append raw Responses API items to the thread history without starting a user turn."""

    id: RequestId
    method: Literal["thread/inject_items"] = "thread/inject_items"
    params: ThreadInjectItemsParams


class SkillsListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["skills/list"] = "skills/list"
    params: SkillsListParams


class SkillsExtraRootsSetClientRequest(TaggedModel):
    id: RequestId
    method: Literal["skills/extraRoots/set"] = "skills/extraRoots/set"
    params: SkillsExtraRootsSetParams


class HooksListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["hooks/list"] = "hooks/list"
    params: HooksListParams


class MarketplaceAddClientRequest(TaggedModel):
    id: RequestId
    method: Literal["marketplace/add"] = "marketplace/add"
    params: MarketplaceAddParams


class MarketplaceRemoveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["marketplace/remove"] = "marketplace/remove"
    params: MarketplaceRemoveParams


class MarketplaceUpgradeClientRequest(TaggedModel):
    id: RequestId
    method: Literal["marketplace/upgrade"] = "marketplace/upgrade"
    params: MarketplaceUpgradeParams


class PluginListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/list"] = "plugin/list"
    params: PluginListParams


class PluginSearchClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["plugin/search"] = "plugin/search"
    params: PluginSearchParams


class PluginInstalledClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/installed"] = "plugin/installed"
    params: PluginInstalledParams


class PluginReconcileClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/reconcile"] = "plugin/reconcile"
    params: PluginReconcileParams


class PluginReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/read"] = "plugin/read"
    params: PluginReadParams


class PluginSkillReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/skill/read"] = "plugin/skill/read"
    params: PluginSkillReadParams


class PluginShareSaveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/share/save"] = "plugin/share/save"
    params: PluginShareSaveParams


class PluginShareUpdateTargetsClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/share/updateTargets"] = "plugin/share/updateTargets"
    params: PluginShareUpdateTargetsParams


class PluginShareListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/share/list"] = "plugin/share/list"
    params: PluginShareListParams


class PluginShareCheckoutClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/share/checkout"] = "plugin/share/checkout"
    params: PluginShareCheckoutParams


class PluginShareDeleteClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/share/delete"] = "plugin/share/delete"
    params: PluginShareDeleteParams


class FsReadFileClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/readFile"] = "fs/readFile"
    params: FsReadFileParams


class FsWriteFileClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/writeFile"] = "fs/writeFile"
    params: FsWriteFileParams


class FsCreateDirectoryClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/createDirectory"] = "fs/createDirectory"
    params: FsCreateDirectoryParams


class FsGetMetadataClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/getMetadata"] = "fs/getMetadata"
    params: FsGetMetadataParams


class FsReadDirectoryClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/readDirectory"] = "fs/readDirectory"
    params: FsReadDirectoryParams


class FsRemoveClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/remove"] = "fs/remove"
    params: FsRemoveParams


class FsCopyClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/copy"] = "fs/copy"
    params: FsCopyParams


class FsWatchClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/watch"] = "fs/watch"
    params: FsWatchParams


class FsUnwatchClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fs/unwatch"] = "fs/unwatch"
    params: FsUnwatchParams


class SkillsConfigWriteClientRequest(TaggedModel):
    id: RequestId
    method: Literal["skills/config/write"] = "skills/config/write"
    params: SkillsConfigWriteParams


class PluginInstallClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/install"] = "plugin/install"
    params: PluginInstallParams


class PluginUninstallClientRequest(TaggedModel):
    id: RequestId
    method: Literal["plugin/uninstall"] = "plugin/uninstall"
    params: PluginUninstallParams


class TurnStartClientRequest(TaggedModel):
    id: RequestId
    method: Literal["turn/start"] = "turn/start"
    params: TurnStartParams


class TurnSettingsUpdateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["turn/settings/update"] = "turn/settings/update"
    params: TurnSettingsUpdateParams


class TurnSteerClientRequest(TaggedModel):
    id: RequestId
    method: Literal["turn/steer"] = "turn/steer"
    params: TurnSteerParams


class TurnInterruptClientRequest(TaggedModel):
    id: RequestId
    method: Literal["turn/interrupt"] = "turn/interrupt"
    params: TurnInterruptParams


class ThreadRealtimeStartClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/realtime/start"] = "thread/realtime/start"
    params: ThreadRealtimeStartParams


class ThreadRealtimeAppendAudioClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/realtime/appendAudio"] = "thread/realtime/appendAudio"
    params: ThreadRealtimeAppendAudioParams


class ThreadRealtimeAppendTextClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/realtime/appendText"] = "thread/realtime/appendText"
    params: ThreadRealtimeAppendTextParams


class ThreadRealtimeAppendSpeechClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/realtime/appendSpeech"] = "thread/realtime/appendSpeech"
    params: ThreadRealtimeAppendSpeechParams


class ThreadRealtimeStopClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/realtime/stop"] = "thread/realtime/stop"
    params: ThreadRealtimeStopParams


class ThreadTimelineListClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/timeline/list"] = "thread/timeline/list"
    params: ThreadTimelineListParams


class ThreadRealtimeListVoicesClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["thread/realtime/listVoices"] = "thread/realtime/listVoices"
    params: ThreadRealtimeListVoicesParams


class ReviewStartClientRequest(TaggedModel):
    id: RequestId
    method: Literal["review/start"] = "review/start"
    params: ReviewStartParams


class ModelListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["model/list"] = "model/list"
    params: ModelListParams


class ModelProviderCapabilitiesReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["modelProvider/capabilities/read"] = "modelProvider/capabilities/read"
    params: ModelProviderCapabilitiesReadParams


class ExperimentalFeatureListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["experimentalFeature/list"] = "experimentalFeature/list"
    params: ExperimentalFeatureListParams


class PermissionProfileListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["permissionProfile/list"] = "permissionProfile/list"
    params: PermissionProfileListParams


class ExperimentalFeatureEnablementSetClientRequest(TaggedModel):
    id: RequestId
    method: Literal["experimentalFeature/enablement/set"] = "experimentalFeature/enablement/set"
    params: ExperimentalFeatureEnablementSetParams


class RemoteControlEnableClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/enable"] = "remoteControl/enable"
    params: RemoteControlEnableParams | None = None


class RemoteControlDisableClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/disable"] = "remoteControl/disable"
    params: RemoteControlDisableParams | None = None


class RemoteControlStatusReadClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/status/read"] = "remoteControl/status/read"


class RemoteControlPairingStartClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/pairing/start"] = "remoteControl/pairing/start"
    params: RemoteControlPairingStartParams


class RemoteControlPairingStatusClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/pairing/status"] = "remoteControl/pairing/status"
    params: RemoteControlPairingStatusParams


class RemoteControlClientListClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/client/list"] = "remoteControl/client/list"
    params: RemoteControlClientsListParams


class RemoteControlClientRevokeClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["remoteControl/client/revoke"] = "remoteControl/client/revoke"
    params: RemoteControlClientsRevokeParams


class CollaborationModeListClientRequest(TaggedModel):
    """Lists collaboration mode presets.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["collaborationMode/list"] = "collaborationMode/list"
    params: CollaborationModeListParams


class EnvironmentAddClientRequest(TaggedModel):
    """Adds or replaces a remote environment by id for later selection.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["environment/add"] = "environment/add"
    params: EnvironmentAddParams


class EnvironmentInfoClientRequest(TaggedModel):
    """Reads information from a configured execution environment.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["environment/info"] = "environment/info"
    params: EnvironmentInfoParams


class EnvironmentStatusClientRequest(TaggedModel):
    """Reads the current status of a configured execution environment.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["environment/status"] = "environment/status"
    params: EnvironmentStatusParams


class McpServerOauthLoginClientRequest(TaggedModel):
    id: RequestId
    method: Literal["mcpServer/oauth/login"] = "mcpServer/oauth/login"
    params: McpServerOauthLoginParams


class ConfigMcpServerReloadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["config/mcpServer/reload"] = "config/mcpServer/reload"


class McpServerStatusListClientRequest(TaggedModel):
    id: RequestId
    method: Literal["mcpServerStatus/list"] = "mcpServerStatus/list"
    params: ListMcpServerStatusParams


class McpServerResourceReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["mcpServer/resource/read"] = "mcpServer/resource/read"
    params: McpResourceReadParams


class McpServerEventStreamStartClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["mcpServer/event/stream/start"] = "mcpServer/event/stream/start"
    params: McpServerEventStreamStartParams


class McpServerEventStreamStopClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["mcpServer/event/stream/stop"] = "mcpServer/event/stream/stop"
    params: McpServerEventStreamStopParams


class McpServerToolCallClientRequest(TaggedModel):
    id: RequestId
    method: Literal["mcpServer/tool/call"] = "mcpServer/tool/call"
    params: McpServerToolCallParams


class WindowsSandboxSetupStartClientRequest(TaggedModel):
    id: RequestId
    method: Literal["windowsSandbox/setupStart"] = "windowsSandbox/setupStart"
    params: WindowsSandboxSetupStartParams


class WindowsSandboxReadinessClientRequest(TaggedModel):
    id: RequestId
    method: Literal["windowsSandbox/readiness"] = "windowsSandbox/readiness"


class FeedbackUploadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["feedback/upload"] = "feedback/upload"
    params: FeedbackUploadParams


class CommandExecClientRequest(TaggedModel):
    """Execute a standalone command (argv vector) under the server's sandbox."""

    id: RequestId
    method: Literal["command/exec"] = "command/exec"
    params: CommandExecParams


class CommandExecWriteClientRequest(TaggedModel):
    """Write stdin bytes to a running `command/exec` session or close stdin."""

    id: RequestId
    method: Literal["command/exec/write"] = "command/exec/write"
    params: CommandExecWriteParams


class CommandExecTerminateClientRequest(TaggedModel):
    """Terminate a running `command/exec` session by client-supplied `processId`."""

    id: RequestId
    method: Literal["command/exec/terminate"] = "command/exec/terminate"
    params: CommandExecTerminateParams


class CommandExecResizeClientRequest(TaggedModel):
    """Resize a running PTY-backed `command/exec` session by client-supplied `processId`."""

    id: RequestId
    method: Literal["command/exec/resize"] = "command/exec/resize"
    params: CommandExecResizeParams


class ProcessSpawnClientRequest(TaggedModel):
    """Spawn a standalone process (argv vector) without a Codex sandbox.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["process/spawn"] = "process/spawn"
    params: ProcessSpawnParams


class ProcessWriteStdinClientRequest(TaggedModel):
    """Write stdin bytes to a running `process/spawn` session or close stdin.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["process/writeStdin"] = "process/writeStdin"
    params: ProcessWriteStdinParams


class ProcessKillClientRequest(TaggedModel):
    """Terminate a running `process/spawn` session by client-supplied `processHandle`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["process/kill"] = "process/kill"
    params: ProcessKillParams


class ProcessResizePtyClientRequest(TaggedModel):
    """Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["process/resizePty"] = "process/resizePty"
    params: ProcessResizePtyParams


class ConfigReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["config/read"] = "config/read"
    params: ConfigReadParams


class ExternalAgentConfigDetectClientRequest(TaggedModel):
    id: RequestId
    method: Literal["externalAgentConfig/detect"] = "externalAgentConfig/detect"
    params: ExternalAgentConfigDetectParams


class ExternalAgentConfigImportClientRequest(TaggedModel):
    id: RequestId
    method: Literal["externalAgentConfig/import"] = "externalAgentConfig/import"
    params: ExternalAgentConfigImportParams


class ExternalAgentConfigImportRecordHistoryClientRequest(TaggedModel):
    id: RequestId
    method: Literal["externalAgentConfig/import/recordHistory"] = "externalAgentConfig/import/recordHistory"
    params: ExternalAgentConfigImportHistoryRecordParams


class ExternalAgentConfigImportReadHistoriesClientRequest(TaggedModel):
    id: RequestId
    method: Literal["externalAgentConfig/import/readHistories"] = "externalAgentConfig/import/readHistories"


class ConfigValueWriteClientRequest(TaggedModel):
    id: RequestId
    method: Literal["config/value/write"] = "config/value/write"
    params: ConfigValueWriteParams


class ConfigBatchWriteClientRequest(TaggedModel):
    id: RequestId
    method: Literal["config/batchWrite"] = "config/batchWrite"
    params: ConfigBatchWriteParams


class ConfigRequirementsReadClientRequest(TaggedModel):
    id: RequestId
    method: Literal["configRequirements/read"] = "configRequirements/read"


class FuzzyFileSearchClientRequest(TaggedModel):
    id: RequestId
    method: Literal["fuzzyFileSearch"] = "fuzzyFileSearch"
    params: FuzzyFileSearchParams


class FuzzyFileSearchSessionStartClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["fuzzyFileSearch/sessionStart"] = "fuzzyFileSearch/sessionStart"
    params: FuzzyFileSearchSessionStartParams


class FuzzyFileSearchSessionUpdateClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["fuzzyFileSearch/sessionUpdate"] = "fuzzyFileSearch/sessionUpdate"
    params: FuzzyFileSearchSessionUpdateParams


class FuzzyFileSearchSessionStopClientRequest(TaggedModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    id: RequestId
    method: Literal["fuzzyFileSearch/sessionStop"] = "fuzzyFileSearch/sessionStop"
    params: FuzzyFileSearchSessionStopParams


class ClientRequest(UnionModel):
    """Request from the client to the server."""

    root: Annotated[
        Annotated[InitializeClientRequest, Tag("initialize")]
        | Annotated[ServerDiagnosticsClientRequest, Tag("server/diagnostics")]
        | Annotated[UserVerificationStatusClientRequest, Tag("userVerification/status")]
        | Annotated[UserVerificationEnrollClientRequest, Tag("userVerification/enroll")]
        | Annotated[UserVerificationDeleteClientRequest, Tag("userVerification/delete")]
        | Annotated[UserVerificationVerifyClientRequest, Tag("userVerification/verify")]
        | Annotated[UserVerificationCancelClientRequest, Tag("userVerification/cancel")]
        | Annotated[ThreadStartClientRequest, Tag("thread/start")]
        | Annotated[ThreadResumeClientRequest, Tag("thread/resume")]
        | Annotated[ThreadForkClientRequest, Tag("thread/fork")]
        | Annotated[ThreadArchiveClientRequest, Tag("thread/archive")]
        | Annotated[ThreadDeleteClientRequest, Tag("thread/delete")]
        | Annotated[ThreadUnsubscribeClientRequest, Tag("thread/unsubscribe")]
        | Annotated[ThreadIncrementElicitationClientRequest, Tag("thread/increment_elicitation")]
        | Annotated[ThreadDecrementElicitationClientRequest, Tag("thread/decrement_elicitation")]
        | Annotated[ThreadNameSetClientRequest, Tag("thread/name/set")]
        | Annotated[ThreadPredictionRequestClientRequest, Tag("thread/prediction/request")]
        | Annotated[ThreadGoalSetClientRequest, Tag("thread/goal/set")]
        | Annotated[ThreadGoalGetClientRequest, Tag("thread/goal/get")]
        | Annotated[ThreadGoalClearClientRequest, Tag("thread/goal/clear")]
        | Annotated[ThreadQueueAddClientRequest, Tag("thread/queue/add")]
        | Annotated[ThreadQueueListClientRequest, Tag("thread/queue/list")]
        | Annotated[ThreadQueueUpdateClientRequest, Tag("thread/queue/update")]
        | Annotated[ThreadQueueDeleteClientRequest, Tag("thread/queue/delete")]
        | Annotated[ThreadQueueReorderClientRequest, Tag("thread/queue/reorder")]
        | Annotated[ThreadQueueStartClientRequest, Tag("thread/queue/start")]
        | Annotated[ThreadMetadataUpdateClientRequest, Tag("thread/metadata/update")]
        | Annotated[ThreadAttachmentAddClientRequest, Tag("thread/attachment/add")]
        | Annotated[ThreadAttachmentListClientRequest, Tag("thread/attachment/list")]
        | Annotated[ThreadAttachmentOwnerListClientRequest, Tag("thread/attachmentOwner/list")]
        | Annotated[ThreadAttachmentRemoveClientRequest, Tag("thread/attachment/remove")]
        | Annotated[ThreadSectionMoveClientRequest, Tag("thread/section/move")]
        | Annotated[ThreadSettingsUpdateClientRequest, Tag("thread/settings/update")]
        | Annotated[ThreadMemoryModeSetClientRequest, Tag("thread/memoryMode/set")]
        | Annotated[MemoryStatusClientRequest, Tag("memory/status")]
        | Annotated[MemoryResetClientRequest, Tag("memory/reset")]
        | Annotated[RolloutCompressClientRequest, Tag("rollout/compress")]
        | Annotated[ThreadUnarchiveClientRequest, Tag("thread/unarchive")]
        | Annotated[ThreadCompactStartClientRequest, Tag("thread/compact/start")]
        | Annotated[ThreadShellCommandClientRequest, Tag("thread/shellCommand")]
        | Annotated[ThreadApproveGuardianDeniedActionClientRequest, Tag("thread/approveGuardianDeniedAction")]
        | Annotated[ThreadBackgroundTerminalsCleanClientRequest, Tag("thread/backgroundTerminals/clean")]
        | Annotated[ThreadBackgroundTerminalsListClientRequest, Tag("thread/backgroundTerminals/list")]
        | Annotated[ThreadBackgroundTerminalsTerminateClientRequest, Tag("thread/backgroundTerminals/terminate")]
        | Annotated[ThreadRevertClientRequest, Tag("thread/revert")]
        | Annotated[ThreadListClientRequest, Tag("thread/list")]
        | Annotated[ProjectListClientRequest, Tag("project/list")]
        | Annotated[ProjectReadClientRequest, Tag("project/read")]
        | Annotated[ProjectCreateClientRequest, Tag("project/create")]
        | Annotated[ProjectImportClientRequest, Tag("project/import")]
        | Annotated[ProjectUpdateClientRequest, Tag("project/update")]
        | Annotated[ProjectMoveClientRequest, Tag("project/move")]
        | Annotated[ProjectDeleteClientRequest, Tag("project/delete")]
        | Annotated[ThreadSectionListClientRequest, Tag("threadSection/list")]
        | Annotated[ThreadSectionCreateClientRequest, Tag("threadSection/create")]
        | Annotated[ThreadSectionUpdateClientRequest, Tag("threadSection/update")]
        | Annotated[ThreadSectionDeleteClientRequest, Tag("threadSection/delete")]
        | Annotated[ThreadSearchClientRequest, Tag("thread/search")]
        | Annotated[ThreadSearchOccurrencesClientRequest, Tag("thread/searchOccurrences")]
        | Annotated[ThreadLoadedListClientRequest, Tag("thread/loaded/list")]
        | Annotated[ThreadReadClientRequest, Tag("thread/read")]
        | Annotated[ThreadReadStateUpdateClientRequest, Tag("thread/readState/update")]
        | Annotated[ThreadTurnsListClientRequest, Tag("thread/turns/list")]
        | Annotated[ThreadItemsListClientRequest, Tag("thread/items/list")]
        | Annotated[ThreadItemsReadClientRequest, Tag("thread/items/read")]
        | Annotated[ThreadInjectItemsClientRequest, Tag("thread/inject_items")]
        | Annotated[SkillsListClientRequest, Tag("skills/list")]
        | Annotated[SkillsExtraRootsSetClientRequest, Tag("skills/extraRoots/set")]
        | Annotated[HooksListClientRequest, Tag("hooks/list")]
        | Annotated[MarketplaceAddClientRequest, Tag("marketplace/add")]
        | Annotated[MarketplaceRemoveClientRequest, Tag("marketplace/remove")]
        | Annotated[MarketplaceUpgradeClientRequest, Tag("marketplace/upgrade")]
        | Annotated[PluginListClientRequest, Tag("plugin/list")]
        | Annotated[PluginSearchClientRequest, Tag("plugin/search")]
        | Annotated[PluginInstalledClientRequest, Tag("plugin/installed")]
        | Annotated[PluginReconcileClientRequest, Tag("plugin/reconcile")]
        | Annotated[PluginReadClientRequest, Tag("plugin/read")]
        | Annotated[PluginSkillReadClientRequest, Tag("plugin/skill/read")]
        | Annotated[PluginShareSaveClientRequest, Tag("plugin/share/save")]
        | Annotated[PluginShareUpdateTargetsClientRequest, Tag("plugin/share/updateTargets")]
        | Annotated[PluginShareListClientRequest, Tag("plugin/share/list")]
        | Annotated[PluginShareCheckoutClientRequest, Tag("plugin/share/checkout")]
        | Annotated[PluginShareDeleteClientRequest, Tag("plugin/share/delete")]
        | Annotated[AppReadClientRequest, Tag("app/read")]
        | Annotated[AppListClientRequest, Tag("app/list")]
        | Annotated[AppInstalledClientRequest, Tag("app/installed")]
        | Annotated[FsReadFileClientRequest, Tag("fs/readFile")]
        | Annotated[FsWriteFileClientRequest, Tag("fs/writeFile")]
        | Annotated[FsCreateDirectoryClientRequest, Tag("fs/createDirectory")]
        | Annotated[FsGetMetadataClientRequest, Tag("fs/getMetadata")]
        | Annotated[FsReadDirectoryClientRequest, Tag("fs/readDirectory")]
        | Annotated[FsRemoveClientRequest, Tag("fs/remove")]
        | Annotated[FsCopyClientRequest, Tag("fs/copy")]
        | Annotated[FsWatchClientRequest, Tag("fs/watch")]
        | Annotated[FsUnwatchClientRequest, Tag("fs/unwatch")]
        | Annotated[SkillsConfigWriteClientRequest, Tag("skills/config/write")]
        | Annotated[PluginInstallClientRequest, Tag("plugin/install")]
        | Annotated[PluginUninstallClientRequest, Tag("plugin/uninstall")]
        | Annotated[TurnStartClientRequest, Tag("turn/start")]
        | Annotated[TurnSettingsUpdateClientRequest, Tag("turn/settings/update")]
        | Annotated[TurnSteerClientRequest, Tag("turn/steer")]
        | Annotated[TurnInterruptClientRequest, Tag("turn/interrupt")]
        | Annotated[ThreadRealtimeStartClientRequest, Tag("thread/realtime/start")]
        | Annotated[ThreadRealtimeAppendAudioClientRequest, Tag("thread/realtime/appendAudio")]
        | Annotated[ThreadRealtimeAppendTextClientRequest, Tag("thread/realtime/appendText")]
        | Annotated[ThreadRealtimeAppendSpeechClientRequest, Tag("thread/realtime/appendSpeech")]
        | Annotated[ThreadRealtimeStopClientRequest, Tag("thread/realtime/stop")]
        | Annotated[ThreadTimelineListClientRequest, Tag("thread/timeline/list")]
        | Annotated[ThreadRealtimeListVoicesClientRequest, Tag("thread/realtime/listVoices")]
        | Annotated[ReviewStartClientRequest, Tag("review/start")]
        | Annotated[ModelListClientRequest, Tag("model/list")]
        | Annotated[AccountGatewayOAuthReadClientRequest, Tag("account/gatewayOAuth/read")]
        | Annotated[AccountGatewayOAuthLoginClientRequest, Tag("account/gatewayOAuth/login")]
        | Annotated[AccountGatewayOAuthCancelClientRequest, Tag("account/gatewayOAuth/cancel")]
        | Annotated[ModelProviderCapabilitiesReadClientRequest, Tag("modelProvider/capabilities/read")]
        | Annotated[ExperimentalFeatureListClientRequest, Tag("experimentalFeature/list")]
        | Annotated[PermissionProfileListClientRequest, Tag("permissionProfile/list")]
        | Annotated[ExperimentalFeatureEnablementSetClientRequest, Tag("experimentalFeature/enablement/set")]
        | Annotated[RemoteControlEnableClientRequest, Tag("remoteControl/enable")]
        | Annotated[RemoteControlDisableClientRequest, Tag("remoteControl/disable")]
        | Annotated[RemoteControlStatusReadClientRequest, Tag("remoteControl/status/read")]
        | Annotated[RemoteControlPairingStartClientRequest, Tag("remoteControl/pairing/start")]
        | Annotated[RemoteControlPairingStatusClientRequest, Tag("remoteControl/pairing/status")]
        | Annotated[RemoteControlClientListClientRequest, Tag("remoteControl/client/list")]
        | Annotated[RemoteControlClientRevokeClientRequest, Tag("remoteControl/client/revoke")]
        | Annotated[CollaborationModeListClientRequest, Tag("collaborationMode/list")]
        | Annotated[EnvironmentAddClientRequest, Tag("environment/add")]
        | Annotated[EnvironmentInfoClientRequest, Tag("environment/info")]
        | Annotated[EnvironmentStatusClientRequest, Tag("environment/status")]
        | Annotated[McpServerOauthLoginClientRequest, Tag("mcpServer/oauth/login")]
        | Annotated[ConfigMcpServerReloadClientRequest, Tag("config/mcpServer/reload")]
        | Annotated[McpServerStatusListClientRequest, Tag("mcpServerStatus/list")]
        | Annotated[McpServerResourceReadClientRequest, Tag("mcpServer/resource/read")]
        | Annotated[McpServerEventStreamStartClientRequest, Tag("mcpServer/event/stream/start")]
        | Annotated[McpServerEventStreamStopClientRequest, Tag("mcpServer/event/stream/stop")]
        | Annotated[McpServerToolCallClientRequest, Tag("mcpServer/tool/call")]
        | Annotated[WindowsSandboxSetupStartClientRequest, Tag("windowsSandbox/setupStart")]
        | Annotated[WindowsSandboxReadinessClientRequest, Tag("windowsSandbox/readiness")]
        | Annotated[AccountLoginStartClientRequest, Tag("account/login/start")]
        | Annotated[AccountBedrockDiscoverClientRequest, Tag("account/bedrock/discover")]
        | Annotated[AccountBedrockSetupClientRequest, Tag("account/bedrock/setup")]
        | Annotated[
            AccountBedrockCheckGovCloudRequirementsClientRequest, Tag("account/bedrock/checkGovCloudRequirements")
        ]
        | Annotated[AccountLoginCancelClientRequest, Tag("account/login/cancel")]
        | Annotated[AccountLogoutClientRequest, Tag("account/logout")]
        | Annotated[AccountRateLimitsReadClientRequest, Tag("account/rateLimits/read")]
        | Annotated[AccountRateLimitResetCreditConsumeClientRequest, Tag("account/rateLimitResetCredit/consume")]
        | Annotated[AccountUsageReadClientRequest, Tag("account/usage/read")]
        | Annotated[AccountWorkspaceMessagesReadClientRequest, Tag("account/workspaceMessages/read")]
        | Annotated[AccountSendAddCreditsNudgeEmailClientRequest, Tag("account/sendAddCreditsNudgeEmail")]
        | Annotated[FeedbackUploadClientRequest, Tag("feedback/upload")]
        | Annotated[CommandExecClientRequest, Tag("command/exec")]
        | Annotated[CommandExecWriteClientRequest, Tag("command/exec/write")]
        | Annotated[CommandExecTerminateClientRequest, Tag("command/exec/terminate")]
        | Annotated[CommandExecResizeClientRequest, Tag("command/exec/resize")]
        | Annotated[ProcessSpawnClientRequest, Tag("process/spawn")]
        | Annotated[ProcessWriteStdinClientRequest, Tag("process/writeStdin")]
        | Annotated[ProcessKillClientRequest, Tag("process/kill")]
        | Annotated[ProcessResizePtyClientRequest, Tag("process/resizePty")]
        | Annotated[ConfigReadClientRequest, Tag("config/read")]
        | Annotated[ExternalAgentConfigDetectClientRequest, Tag("externalAgentConfig/detect")]
        | Annotated[ExternalAgentConfigImportClientRequest, Tag("externalAgentConfig/import")]
        | Annotated[
            ExternalAgentConfigImportRecordHistoryClientRequest, Tag("externalAgentConfig/import/recordHistory")
        ]
        | Annotated[
            ExternalAgentConfigImportReadHistoriesClientRequest, Tag("externalAgentConfig/import/readHistories")
        ]
        | Annotated[ConfigValueWriteClientRequest, Tag("config/value/write")]
        | Annotated[ConfigBatchWriteClientRequest, Tag("config/batchWrite")]
        | Annotated[ConfigRequirementsReadClientRequest, Tag("configRequirements/read")]
        | Annotated[AccountReadClientRequest, Tag("account/read")]
        | Annotated[FuzzyFileSearchClientRequest, Tag("fuzzyFileSearch")]
        | Annotated[FuzzyFileSearchSessionStartClientRequest, Tag("fuzzyFileSearch/sessionStart")]
        | Annotated[FuzzyFileSearchSessionUpdateClientRequest, Tag("fuzzyFileSearch/sessionUpdate")]
        | Annotated[FuzzyFileSearchSessionStopClientRequest, Tag("fuzzyFileSearch/sessionStop")]
        | Annotated[Unrecognized, Tag("")],
        by_property("method"),
    ]


class CommandExecOutputDeltaServerNotification(TaggedModel):
    """Stream base64-encoded stdout/stderr chunks for a running `command/exec` session."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["command/exec/outputDelta"] = "command/exec/outputDelta"
    params: CommandExecOutputDeltaNotification


class ConfigWarningServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["configWarning"] = "configWarning"
    params: ConfigWarningNotification


class CurrentTimeReadServerRequest(TaggedModel):
    """Read the current time from an external clock owned by the client.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    id: RequestId
    method: Literal["currentTime/read"] = "currentTime/read"
    params: CurrentTimeReadParams


class DeprecationNoticeServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["deprecationNotice"] = "deprecationNotice"
    params: DeprecationNoticeNotification


class ErrorServerNotification(TaggedModel):
    """NEW NOTIFICATIONS"""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["error"] = "error"
    params: ErrorNotification


class ExecCommandApprovalServerRequest(TaggedModel):
    """Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn,
    SendUserMessage).
    """

    id: RequestId
    method: Literal["execCommandApproval"] = "execCommandApproval"
    params: ExecCommandApprovalParams


class ExternalAgentConfigImportCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["externalAgentConfig/import/completed"] = "externalAgentConfig/import/completed"
    params: ExternalAgentConfigImportCompletedNotification


class ExternalAgentConfigImportProgressServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["externalAgentConfig/import/progress"] = "externalAgentConfig/import/progress"
    params: ExternalAgentConfigImportProgressNotification


class FsChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["fs/changed"] = "fs/changed"
    params: FsChangedNotification


class FuzzyFileSearchSessionCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["fuzzyFileSearch/sessionCompleted"] = "fuzzyFileSearch/sessionCompleted"
    params: FuzzyFileSearchSessionCompletedNotification


class FuzzyFileSearchSessionUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["fuzzyFileSearch/sessionUpdated"] = "fuzzyFileSearch/sessionUpdated"
    params: FuzzyFileSearchSessionUpdatedNotification


class GuardianWarningServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["guardianWarning"] = "guardianWarning"
    params: GuardianWarningNotification


class HookCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["hook/completed"] = "hook/completed"
    params: HookCompletedNotification


class HookStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["hook/started"] = "hook/started"
    params: HookStartedNotification


class ItemAgentMessageDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/agentMessage/delta"] = "item/agentMessage/delta"
    params: AgentMessageDeltaNotification


class ItemAutoApprovalReviewCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/autoApprovalReview/completed"] = "item/autoApprovalReview/completed"
    params: ItemGuardianApprovalReviewCompletedNotification


class ItemAutoApprovalReviewStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/autoApprovalReview/started"] = "item/autoApprovalReview/started"
    params: ItemGuardianApprovalReviewStartedNotification


class ItemCommandExecutionOutputDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/commandExecution/outputDelta"] = "item/commandExecution/outputDelta"
    params: CommandExecutionOutputDeltaNotification


class ItemCommandExecutionRequestApprovalServerRequest(TaggedModel):
    """NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns
    started via turn/start.
    """

    id: RequestId
    method: Literal["item/commandExecution/requestApproval"] = "item/commandExecution/requestApproval"
    params: CommandExecutionRequestApprovalParams


class ItemCommandExecutionTerminalInteractionServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/commandExecution/terminalInteraction"] = "item/commandExecution/terminalInteraction"
    params: TerminalInteractionNotification


class ItemCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/completed"] = "item/completed"
    params: ItemCompletedNotification


class ItemFileChangeOutputDeltaServerNotification(TaggedModel):
    """Deprecated legacy apply_patch output stream notification."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/fileChange/outputDelta"] = "item/fileChange/outputDelta"
    params: FileChangeOutputDeltaNotification


class ItemFileChangePatchUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/fileChange/patchUpdated"] = "item/fileChange/patchUpdated"
    params: FileChangePatchUpdatedNotification


class ItemFileChangeRequestApprovalServerRequest(TaggedModel):
    """Sent when approval is requested for a specific file change. This request is used for Turns started via
    turn/start.
    """

    id: RequestId
    method: Literal["item/fileChange/requestApproval"] = "item/fileChange/requestApproval"
    params: FileChangeRequestApprovalParams


class ItemMcpToolCallProgressServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/mcpToolCall/progress"] = "item/mcpToolCall/progress"
    params: McpToolCallProgressNotification


class ItemPermissionsRequestApprovalServerRequest(TaggedModel):
    """Request approval for additional permissions from the user."""

    id: RequestId
    method: Literal["item/permissions/requestApproval"] = "item/permissions/requestApproval"
    params: PermissionsRequestApprovalParams


class ItemPlanDeltaServerNotification(TaggedModel):
    """EXPERIMENTAL - proposed plan streaming deltas for plan items."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/plan/delta"] = "item/plan/delta"
    params: PlanDeltaNotification


class ItemReasoningSummaryPartAddedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/reasoning/summaryPartAdded"] = "item/reasoning/summaryPartAdded"
    params: ReasoningSummaryPartAddedNotification


class ItemReasoningSummaryTextDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/reasoning/summaryTextDelta"] = "item/reasoning/summaryTextDelta"
    params: ReasoningSummaryTextDeltaNotification


class ItemReasoningTextDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/reasoning/textDelta"] = "item/reasoning/textDelta"
    params: ReasoningTextDeltaNotification


class ItemStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["item/started"] = "item/started"
    params: ItemStartedNotification


class ItemToolCallServerRequest(TaggedModel):
    """Execute a dynamic tool call on the client."""

    id: RequestId
    method: Literal["item/tool/call"] = "item/tool/call"
    params: DynamicToolCallParams


class ItemToolRequestUserInputServerRequest(TaggedModel):
    """EXPERIMENTAL - Request input from the user for a tool call."""

    id: RequestId
    method: Literal["item/tool/requestUserInput"] = "item/tool/requestUserInput"
    params: ToolRequestUserInputParams


class McpServerElicitationRequestServerRequest(TaggedModel):
    """Request input for an MCP server elicitation."""

    id: RequestId
    method: Literal["mcpServer/elicitation/request"] = "mcpServer/elicitation/request"
    params: McpServerElicitationRequestParams


class McpServerEventStreamNotificationServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["mcpServer/event/stream/notification"] = "mcpServer/event/stream/notification"
    params: McpServerEventStreamNotification


class McpServerOauthLoginCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["mcpServer/oauthLogin/completed"] = "mcpServer/oauthLogin/completed"
    params: McpServerOauthLoginCompletedNotification


class McpServerStartupStatusUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["mcpServer/startupStatus/updated"] = "mcpServer/startupStatus/updated"
    params: McpServerStatusUpdatedNotification


class ModelProviderAuthRecoveryCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["modelProvider/authRecoveryCompleted"] = "modelProvider/authRecoveryCompleted"
    params: AuthRecoveryNotification


class ModelProviderAuthRecoveryStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["modelProvider/authRecoveryStarted"] = "modelProvider/authRecoveryStarted"
    params: AuthRecoveryNotification


class ModelReroutedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["model/rerouted"] = "model/rerouted"
    params: ModelReroutedNotification


class ModelSafetyBufferingUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["model/safetyBuffering/updated"] = "model/safetyBuffering/updated"
    params: ModelSafetyBufferingUpdatedNotification


class ModelVerificationServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["model/verification"] = "model/verification"
    params: ModelVerificationNotification


class ProcessExitedServerNotification(TaggedModel):
    """Final exit notification for a `process/spawn` session."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["process/exited"] = "process/exited"
    params: ProcessExitedNotification


class ProcessOutputDeltaServerNotification(TaggedModel):
    """Stream base64-encoded stdout/stderr chunks for a running `process/spawn` session."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["process/outputDelta"] = "process/outputDelta"
    params: ProcessOutputDeltaNotification


class ProjectChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["project/changed"] = "project/changed"
    params: ProjectChangedNotification


class RemoteControlStatusChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["remoteControl/status/changed"] = "remoteControl/status/changed"
    params: RemoteControlStatusChangedNotification


class ThreadStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/started"] = "thread/started"
    params: ThreadStartedNotification


class ThreadStatusChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/status/changed"] = "thread/status/changed"
    params: ThreadStatusChangedNotification


class ThreadReadStateChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/readState/changed"] = "thread/readState/changed"
    params: ThreadReadStateChangedNotification


class ThreadArchivedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/archived"] = "thread/archived"
    params: ThreadArchivedNotification


class ThreadDeletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/deleted"] = "thread/deleted"
    params: ThreadDeletedNotification


class ThreadUnarchivedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/unarchived"] = "thread/unarchived"
    params: ThreadUnarchivedNotification


class ThreadClosedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/closed"] = "thread/closed"
    params: ThreadClosedNotification


class ThreadRevertedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/reverted"] = "thread/reverted"
    params: ThreadRevertedNotification


class SkillsChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["skills/changed"] = "skills/changed"
    params: SkillsChangedNotification


class ThreadNameUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/name/updated"] = "thread/name/updated"
    params: ThreadNameUpdatedNotification


class ThreadAttachmentUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/attachment/updated"] = "thread/attachment/updated"
    params: ThreadAttachmentUpdatedNotification


class ThreadGoalUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/goal/updated"] = "thread/goal/updated"
    params: ThreadGoalUpdatedNotification


class ThreadPredictionUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/prediction/updated"] = "thread/prediction/updated"
    params: ThreadPredictionUpdatedNotification


class ThreadGoalClearedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/goal/cleared"] = "thread/goal/cleared"
    params: ThreadGoalClearedNotification


class ThreadQueueChangedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/queue/changed"] = "thread/queue/changed"
    params: ThreadQueueChangedNotification


class ThreadProjectUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/project/updated"] = "thread/project/updated"
    params: ThreadProjectUpdatedNotification


class ThreadEnvironmentConnectedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/environment/connected"] = "thread/environment/connected"
    params: EnvironmentConnectionNotification


class ThreadEnvironmentDisconnectedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/environment/disconnected"] = "thread/environment/disconnected"
    params: EnvironmentConnectionNotification


class ThreadSettingsUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/settings/updated"] = "thread/settings/updated"
    params: ThreadSettingsUpdatedNotification


class ThreadTokenUsageUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/tokenUsage/updated"] = "thread/tokenUsage/updated"
    params: ThreadTokenUsageUpdatedNotification


class TurnStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["turn/started"] = "turn/started"
    params: TurnStartedNotification


class TurnCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["turn/completed"] = "turn/completed"
    params: TurnCompletedNotification


class TurnDiffUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["turn/diff/updated"] = "turn/diff/updated"
    params: TurnDiffUpdatedNotification


class TurnPlanUpdatedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["turn/plan/updated"] = "turn/plan/updated"
    params: TurnPlanUpdatedNotification


class ServerRequestResolvedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["serverRequest/resolved"] = "serverRequest/resolved"
    params: ServerRequestResolvedNotification


class ThreadCompactedServerNotification(TaggedModel):
    """Deprecated: Use `ContextCompaction` item type instead."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/compacted"] = "thread/compacted"
    params: ContextCompactedNotification


class TurnModerationMetadataServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["turn/moderationMetadata"] = "turn/moderationMetadata"
    params: TurnModerationMetadataNotification


class WarningServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["warning"] = "warning"
    params: WarningNotification


class ThreadRealtimeStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/started"] = "thread/realtime/started"
    params: ThreadRealtimeStartedNotification


class ThreadRealtimeItemAddedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/itemAdded"] = "thread/realtime/itemAdded"
    params: ThreadRealtimeItemAddedNotification


class ThreadRealtimeItemStartedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/item/started"] = "thread/realtime/item/started"
    params: ThreadRealtimeItemStartedNotification


class ThreadRealtimeItemTranscriptDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/item/transcript/delta"] = "thread/realtime/item/transcript/delta"
    params: ThreadRealtimeItemTranscriptDeltaNotification


class ThreadRealtimeItemCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/item/completed"] = "thread/realtime/item/completed"
    params: ThreadRealtimeItemCompletedNotification


class ThreadRealtimeTranscriptDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/transcript/delta"] = "thread/realtime/transcript/delta"
    params: ThreadRealtimeTranscriptDeltaNotification


class ThreadRealtimeTranscriptDoneServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/transcript/done"] = "thread/realtime/transcript/done"
    params: ThreadRealtimeTranscriptDoneNotification


class ThreadRealtimeOutputAudioDeltaServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/outputAudio/delta"] = "thread/realtime/outputAudio/delta"
    params: ThreadRealtimeOutputAudioDeltaNotification


class ThreadRealtimeSdpServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/sdp"] = "thread/realtime/sdp"
    params: ThreadRealtimeSdpNotification


class ThreadRealtimeErrorServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/error"] = "thread/realtime/error"
    params: ThreadRealtimeErrorNotification


class ThreadRealtimeClosedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["thread/realtime/closed"] = "thread/realtime/closed"
    params: ThreadRealtimeClosedNotification


class WindowsWorldWritableWarningServerNotification(TaggedModel):
    """Notifies the user of world-writable directories on Windows, which cannot be protected by the sandbox."""

    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["windows/worldWritableWarning"] = "windows/worldWritableWarning"
    params: WindowsWorldWritableWarningNotification


class WindowsSandboxSetupCompletedServerNotification(TaggedModel):
    emitted_at_ms: int | None = None
    """Unix timestamp (in milliseconds) when app-server emitted this notification."""
    method: Literal["windowsSandbox/setupCompleted"] = "windowsSandbox/setupCompleted"
    params: WindowsSandboxSetupCompletedNotification


class ServerNotification(UnionModel):
    """Notification sent from the server to the client."""

    root: Annotated[
        Annotated[ErrorServerNotification, Tag("error")]
        | Annotated[ThreadStartedServerNotification, Tag("thread/started")]
        | Annotated[ThreadStatusChangedServerNotification, Tag("thread/status/changed")]
        | Annotated[ThreadReadStateChangedServerNotification, Tag("thread/readState/changed")]
        | Annotated[ThreadArchivedServerNotification, Tag("thread/archived")]
        | Annotated[ThreadDeletedServerNotification, Tag("thread/deleted")]
        | Annotated[ThreadUnarchivedServerNotification, Tag("thread/unarchived")]
        | Annotated[ThreadClosedServerNotification, Tag("thread/closed")]
        | Annotated[ThreadRevertedServerNotification, Tag("thread/reverted")]
        | Annotated[SkillsChangedServerNotification, Tag("skills/changed")]
        | Annotated[ThreadNameUpdatedServerNotification, Tag("thread/name/updated")]
        | Annotated[ThreadAttachmentUpdatedServerNotification, Tag("thread/attachment/updated")]
        | Annotated[ThreadGoalUpdatedServerNotification, Tag("thread/goal/updated")]
        | Annotated[ThreadPredictionUpdatedServerNotification, Tag("thread/prediction/updated")]
        | Annotated[ThreadGoalClearedServerNotification, Tag("thread/goal/cleared")]
        | Annotated[ThreadQueueChangedServerNotification, Tag("thread/queue/changed")]
        | Annotated[ProjectChangedServerNotification, Tag("project/changed")]
        | Annotated[ThreadProjectUpdatedServerNotification, Tag("thread/project/updated")]
        | Annotated[ThreadEnvironmentConnectedServerNotification, Tag("thread/environment/connected")]
        | Annotated[ThreadEnvironmentDisconnectedServerNotification, Tag("thread/environment/disconnected")]
        | Annotated[ThreadSettingsUpdatedServerNotification, Tag("thread/settings/updated")]
        | Annotated[ThreadTokenUsageUpdatedServerNotification, Tag("thread/tokenUsage/updated")]
        | Annotated[TurnStartedServerNotification, Tag("turn/started")]
        | Annotated[HookStartedServerNotification, Tag("hook/started")]
        | Annotated[TurnCompletedServerNotification, Tag("turn/completed")]
        | Annotated[HookCompletedServerNotification, Tag("hook/completed")]
        | Annotated[TurnDiffUpdatedServerNotification, Tag("turn/diff/updated")]
        | Annotated[TurnPlanUpdatedServerNotification, Tag("turn/plan/updated")]
        | Annotated[ItemStartedServerNotification, Tag("item/started")]
        | Annotated[ItemAutoApprovalReviewStartedServerNotification, Tag("item/autoApprovalReview/started")]
        | Annotated[ItemAutoApprovalReviewCompletedServerNotification, Tag("item/autoApprovalReview/completed")]
        | Annotated[
            AutoApprovalReviewStrictReviewRequiredServerNotification, Tag("autoApprovalReview/strictReviewRequired")
        ]
        | Annotated[ItemCompletedServerNotification, Tag("item/completed")]
        | Annotated[ItemAgentMessageDeltaServerNotification, Tag("item/agentMessage/delta")]
        | Annotated[ItemPlanDeltaServerNotification, Tag("item/plan/delta")]
        | Annotated[CommandExecOutputDeltaServerNotification, Tag("command/exec/outputDelta")]
        | Annotated[ProcessOutputDeltaServerNotification, Tag("process/outputDelta")]
        | Annotated[ProcessExitedServerNotification, Tag("process/exited")]
        | Annotated[ItemCommandExecutionOutputDeltaServerNotification, Tag("item/commandExecution/outputDelta")]
        | Annotated[
            ItemCommandExecutionTerminalInteractionServerNotification, Tag("item/commandExecution/terminalInteraction")
        ]
        | Annotated[ItemFileChangeOutputDeltaServerNotification, Tag("item/fileChange/outputDelta")]
        | Annotated[ItemFileChangePatchUpdatedServerNotification, Tag("item/fileChange/patchUpdated")]
        | Annotated[ServerRequestResolvedServerNotification, Tag("serverRequest/resolved")]
        | Annotated[ItemMcpToolCallProgressServerNotification, Tag("item/mcpToolCall/progress")]
        | Annotated[McpServerOauthLoginCompletedServerNotification, Tag("mcpServer/oauthLogin/completed")]
        | Annotated[McpServerStartupStatusUpdatedServerNotification, Tag("mcpServer/startupStatus/updated")]
        | Annotated[McpServerEventStreamNotificationServerNotification, Tag("mcpServer/event/stream/notification")]
        | Annotated[AccountUpdatedServerNotification, Tag("account/updated")]
        | Annotated[AccountGatewayOAuthChangedServerNotification, Tag("account/gatewayOAuth/changed")]
        | Annotated[AccountRateLimitsUpdatedServerNotification, Tag("account/rateLimits/updated")]
        | Annotated[AppListUpdatedServerNotification, Tag("app/list/updated")]
        | Annotated[RemoteControlStatusChangedServerNotification, Tag("remoteControl/status/changed")]
        | Annotated[ExternalAgentConfigImportProgressServerNotification, Tag("externalAgentConfig/import/progress")]
        | Annotated[ExternalAgentConfigImportCompletedServerNotification, Tag("externalAgentConfig/import/completed")]
        | Annotated[FsChangedServerNotification, Tag("fs/changed")]
        | Annotated[ItemReasoningSummaryTextDeltaServerNotification, Tag("item/reasoning/summaryTextDelta")]
        | Annotated[ItemReasoningSummaryPartAddedServerNotification, Tag("item/reasoning/summaryPartAdded")]
        | Annotated[ItemReasoningTextDeltaServerNotification, Tag("item/reasoning/textDelta")]
        | Annotated[ThreadCompactedServerNotification, Tag("thread/compacted")]
        | Annotated[ModelReroutedServerNotification, Tag("model/rerouted")]
        | Annotated[ModelVerificationServerNotification, Tag("model/verification")]
        | Annotated[ModelProviderAuthRecoveryStartedServerNotification, Tag("modelProvider/authRecoveryStarted")]
        | Annotated[ModelProviderAuthRecoveryCompletedServerNotification, Tag("modelProvider/authRecoveryCompleted")]
        | Annotated[TurnModerationMetadataServerNotification, Tag("turn/moderationMetadata")]
        | Annotated[ModelSafetyBufferingUpdatedServerNotification, Tag("model/safetyBuffering/updated")]
        | Annotated[WarningServerNotification, Tag("warning")]
        | Annotated[GuardianWarningServerNotification, Tag("guardianWarning")]
        | Annotated[DeprecationNoticeServerNotification, Tag("deprecationNotice")]
        | Annotated[ConfigWarningServerNotification, Tag("configWarning")]
        | Annotated[FuzzyFileSearchSessionUpdatedServerNotification, Tag("fuzzyFileSearch/sessionUpdated")]
        | Annotated[FuzzyFileSearchSessionCompletedServerNotification, Tag("fuzzyFileSearch/sessionCompleted")]
        | Annotated[ThreadRealtimeStartedServerNotification, Tag("thread/realtime/started")]
        | Annotated[ThreadRealtimeItemAddedServerNotification, Tag("thread/realtime/itemAdded")]
        | Annotated[ThreadRealtimeItemStartedServerNotification, Tag("thread/realtime/item/started")]
        | Annotated[ThreadRealtimeItemTranscriptDeltaServerNotification, Tag("thread/realtime/item/transcript/delta")]
        | Annotated[ThreadRealtimeItemCompletedServerNotification, Tag("thread/realtime/item/completed")]
        | Annotated[ThreadRealtimeTranscriptDeltaServerNotification, Tag("thread/realtime/transcript/delta")]
        | Annotated[ThreadRealtimeTranscriptDoneServerNotification, Tag("thread/realtime/transcript/done")]
        | Annotated[ThreadRealtimeOutputAudioDeltaServerNotification, Tag("thread/realtime/outputAudio/delta")]
        | Annotated[ThreadRealtimeSdpServerNotification, Tag("thread/realtime/sdp")]
        | Annotated[ThreadRealtimeErrorServerNotification, Tag("thread/realtime/error")]
        | Annotated[ThreadRealtimeClosedServerNotification, Tag("thread/realtime/closed")]
        | Annotated[WindowsWorldWritableWarningServerNotification, Tag("windows/worldWritableWarning")]
        | Annotated[WindowsSandboxSetupCompletedServerNotification, Tag("windowsSandbox/setupCompleted")]
        | Annotated[AccountLoginCompletedServerNotification, Tag("account/login/completed")]
        | Annotated[Unrecognized, Tag("")],
        by_property("method"),
    ]


class ServerRequest(UnionModel):
    """Request initiated from the server and sent to the client."""

    root: Annotated[
        Annotated[ItemCommandExecutionRequestApprovalServerRequest, Tag("item/commandExecution/requestApproval")]
        | Annotated[ItemFileChangeRequestApprovalServerRequest, Tag("item/fileChange/requestApproval")]
        | Annotated[ItemToolRequestUserInputServerRequest, Tag("item/tool/requestUserInput")]
        | Annotated[McpServerElicitationRequestServerRequest, Tag("mcpServer/elicitation/request")]
        | Annotated[ItemPermissionsRequestApprovalServerRequest, Tag("item/permissions/requestApproval")]
        | Annotated[ItemToolCallServerRequest, Tag("item/tool/call")]
        | Annotated[AccountChatgptAuthTokensRefreshServerRequest, Tag("account/chatgptAuthTokens/refresh")]
        | Annotated[AttestationGenerateServerRequest, Tag("attestation/generate")]
        | Annotated[CurrentTimeReadServerRequest, Tag("currentTime/read")]
        | Annotated[ApplyPatchApprovalServerRequest, Tag("applyPatchApproval")]
        | Annotated[ExecCommandApprovalServerRequest, Tag("execCommandApproval")]
        | Annotated[Unrecognized, Tag("")],
        by_property("method"),
    ]
