# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""The models that the payload of a notification can have. Importing this imports all of them."""

from typing import TypeAlias

from .protocol import (
    AccountLoginCompletedNotification,
    AccountRateLimitsUpdatedNotification,
    AccountUpdatedNotification,
    AgentMessageDeltaNotification,
    AppListUpdatedNotification,
    AuthRecoveryNotification,
    CommandExecOutputDeltaNotification,
    CommandExecutionOutputDeltaNotification,
    ConfigWarningNotification,
    ContextCompactedNotification,
    DeprecationNoticeNotification,
    EnvironmentConnectionNotification,
    ErrorNotification,
    ExternalAgentConfigImportCompletedNotification,
    ExternalAgentConfigImportProgressNotification,
    FileChangeOutputDeltaNotification,
    FileChangePatchUpdatedNotification,
    FsChangedNotification,
    FuzzyFileSearchSessionCompletedNotification,
    FuzzyFileSearchSessionUpdatedNotification,
    GatewayOAuthChangedNotification,
    GuardianWarningNotification,
    HookCompletedNotification,
    HookStartedNotification,
    ItemCompletedNotification,
    ItemGuardianApprovalReviewCompletedNotification,
    ItemGuardianApprovalReviewStartedNotification,
    ItemStartedNotification,
    McpServerEventStreamNotification,
    McpServerOauthLoginCompletedNotification,
    McpServerStatusUpdatedNotification,
    McpToolCallProgressNotification,
    ModelReroutedNotification,
    ModelSafetyBufferingUpdatedNotification,
    ModelVerificationNotification,
    PlanDeltaNotification,
    ProcessExitedNotification,
    ProcessOutputDeltaNotification,
    ProjectChangedNotification,
    ReasoningSummaryPartAddedNotification,
    ReasoningSummaryTextDeltaNotification,
    ReasoningTextDeltaNotification,
    RemoteControlStatusChangedNotification,
    ServerRequestResolvedNotification,
    SkillsChangedNotification,
    StrictReviewRequiredNotification,
    TerminalInteractionNotification,
    ThreadArchivedNotification,
    ThreadAttachmentUpdatedNotification,
    ThreadClosedNotification,
    ThreadDeletedNotification,
    ThreadGoalClearedNotification,
    ThreadGoalUpdatedNotification,
    ThreadNameUpdatedNotification,
    ThreadPredictionUpdatedNotification,
    ThreadProjectUpdatedNotification,
    ThreadQueueChangedNotification,
    ThreadReadStateChangedNotification,
    ThreadRealtimeClosedNotification,
    ThreadRealtimeErrorNotification,
    ThreadRealtimeItemAddedNotification,
    ThreadRealtimeItemCompletedNotification,
    ThreadRealtimeItemStartedNotification,
    ThreadRealtimeItemTranscriptDeltaNotification,
    ThreadRealtimeOutputAudioDeltaNotification,
    ThreadRealtimeSdpNotification,
    ThreadRealtimeStartedNotification,
    ThreadRealtimeTranscriptDeltaNotification,
    ThreadRealtimeTranscriptDoneNotification,
    ThreadRevertedNotification,
    ThreadSettingsUpdatedNotification,
    ThreadStartedNotification,
    ThreadStatusChangedNotification,
    ThreadTokenUsageUpdatedNotification,
    ThreadUnarchivedNotification,
    TurnCompletedNotification,
    TurnDiffUpdatedNotification,
    TurnModerationMetadataNotification,
    TurnPlanUpdatedNotification,
    TurnStartedNotification,
    WarningNotification,
    WindowsSandboxSetupCompletedNotification,
    WindowsWorldWritableWarningNotification,
)

KnownNotificationPayload: TypeAlias = (
    AccountLoginCompletedNotification
    | AccountRateLimitsUpdatedNotification
    | AccountUpdatedNotification
    | AgentMessageDeltaNotification
    | AppListUpdatedNotification
    | AuthRecoveryNotification
    | CommandExecOutputDeltaNotification
    | CommandExecutionOutputDeltaNotification
    | ConfigWarningNotification
    | ContextCompactedNotification
    | DeprecationNoticeNotification
    | EnvironmentConnectionNotification
    | ErrorNotification
    | ExternalAgentConfigImportCompletedNotification
    | ExternalAgentConfigImportProgressNotification
    | FileChangeOutputDeltaNotification
    | FileChangePatchUpdatedNotification
    | FsChangedNotification
    | FuzzyFileSearchSessionCompletedNotification
    | FuzzyFileSearchSessionUpdatedNotification
    | GatewayOAuthChangedNotification
    | GuardianWarningNotification
    | HookCompletedNotification
    | HookStartedNotification
    | ItemCompletedNotification
    | ItemGuardianApprovalReviewCompletedNotification
    | ItemGuardianApprovalReviewStartedNotification
    | ItemStartedNotification
    | McpServerEventStreamNotification
    | McpServerOauthLoginCompletedNotification
    | McpServerStatusUpdatedNotification
    | McpToolCallProgressNotification
    | ModelReroutedNotification
    | ModelSafetyBufferingUpdatedNotification
    | ModelVerificationNotification
    | PlanDeltaNotification
    | ProcessExitedNotification
    | ProcessOutputDeltaNotification
    | ProjectChangedNotification
    | ReasoningSummaryPartAddedNotification
    | ReasoningSummaryTextDeltaNotification
    | ReasoningTextDeltaNotification
    | RemoteControlStatusChangedNotification
    | ServerRequestResolvedNotification
    | SkillsChangedNotification
    | StrictReviewRequiredNotification
    | TerminalInteractionNotification
    | ThreadArchivedNotification
    | ThreadAttachmentUpdatedNotification
    | ThreadClosedNotification
    | ThreadDeletedNotification
    | ThreadGoalClearedNotification
    | ThreadGoalUpdatedNotification
    | ThreadNameUpdatedNotification
    | ThreadPredictionUpdatedNotification
    | ThreadProjectUpdatedNotification
    | ThreadQueueChangedNotification
    | ThreadReadStateChangedNotification
    | ThreadRealtimeClosedNotification
    | ThreadRealtimeErrorNotification
    | ThreadRealtimeItemAddedNotification
    | ThreadRealtimeItemCompletedNotification
    | ThreadRealtimeItemStartedNotification
    | ThreadRealtimeItemTranscriptDeltaNotification
    | ThreadRealtimeOutputAudioDeltaNotification
    | ThreadRealtimeSdpNotification
    | ThreadRealtimeStartedNotification
    | ThreadRealtimeTranscriptDeltaNotification
    | ThreadRealtimeTranscriptDoneNotification
    | ThreadRevertedNotification
    | ThreadSettingsUpdatedNotification
    | ThreadStartedNotification
    | ThreadStatusChangedNotification
    | ThreadTokenUsageUpdatedNotification
    | ThreadUnarchivedNotification
    | TurnCompletedNotification
    | TurnDiffUpdatedNotification
    | TurnModerationMetadataNotification
    | TurnPlanUpdatedNotification
    | TurnStartedNotification
    | WarningNotification
    | WindowsSandboxSetupCompletedNotification
    | WindowsWorldWritableWarningNotification
)
"""The parameters of one of the notifications that this release knows."""

__all__ = [
    "AccountLoginCompletedNotification",
    "AccountRateLimitsUpdatedNotification",
    "AccountUpdatedNotification",
    "AgentMessageDeltaNotification",
    "AppListUpdatedNotification",
    "AuthRecoveryNotification",
    "CommandExecOutputDeltaNotification",
    "CommandExecutionOutputDeltaNotification",
    "ConfigWarningNotification",
    "ContextCompactedNotification",
    "DeprecationNoticeNotification",
    "EnvironmentConnectionNotification",
    "ErrorNotification",
    "ExternalAgentConfigImportCompletedNotification",
    "ExternalAgentConfigImportProgressNotification",
    "FileChangeOutputDeltaNotification",
    "FileChangePatchUpdatedNotification",
    "FsChangedNotification",
    "FuzzyFileSearchSessionCompletedNotification",
    "FuzzyFileSearchSessionUpdatedNotification",
    "GatewayOAuthChangedNotification",
    "GuardianWarningNotification",
    "HookCompletedNotification",
    "HookStartedNotification",
    "ItemCompletedNotification",
    "ItemGuardianApprovalReviewCompletedNotification",
    "ItemGuardianApprovalReviewStartedNotification",
    "ItemStartedNotification",
    "KnownNotificationPayload",
    "McpServerEventStreamNotification",
    "McpServerOauthLoginCompletedNotification",
    "McpServerStatusUpdatedNotification",
    "McpToolCallProgressNotification",
    "ModelReroutedNotification",
    "ModelSafetyBufferingUpdatedNotification",
    "ModelVerificationNotification",
    "PlanDeltaNotification",
    "ProcessExitedNotification",
    "ProcessOutputDeltaNotification",
    "ProjectChangedNotification",
    "ReasoningSummaryPartAddedNotification",
    "ReasoningSummaryTextDeltaNotification",
    "ReasoningTextDeltaNotification",
    "RemoteControlStatusChangedNotification",
    "ServerRequestResolvedNotification",
    "SkillsChangedNotification",
    "StrictReviewRequiredNotification",
    "TerminalInteractionNotification",
    "ThreadArchivedNotification",
    "ThreadAttachmentUpdatedNotification",
    "ThreadClosedNotification",
    "ThreadDeletedNotification",
    "ThreadGoalClearedNotification",
    "ThreadGoalUpdatedNotification",
    "ThreadNameUpdatedNotification",
    "ThreadPredictionUpdatedNotification",
    "ThreadProjectUpdatedNotification",
    "ThreadQueueChangedNotification",
    "ThreadReadStateChangedNotification",
    "ThreadRealtimeClosedNotification",
    "ThreadRealtimeErrorNotification",
    "ThreadRealtimeItemAddedNotification",
    "ThreadRealtimeItemCompletedNotification",
    "ThreadRealtimeItemStartedNotification",
    "ThreadRealtimeItemTranscriptDeltaNotification",
    "ThreadRealtimeOutputAudioDeltaNotification",
    "ThreadRealtimeSdpNotification",
    "ThreadRealtimeStartedNotification",
    "ThreadRealtimeTranscriptDeltaNotification",
    "ThreadRealtimeTranscriptDoneNotification",
    "ThreadRevertedNotification",
    "ThreadSettingsUpdatedNotification",
    "ThreadStartedNotification",
    "ThreadStatusChangedNotification",
    "ThreadTokenUsageUpdatedNotification",
    "ThreadUnarchivedNotification",
    "TurnCompletedNotification",
    "TurnDiffUpdatedNotification",
    "TurnModerationMetadataNotification",
    "TurnPlanUpdatedNotification",
    "TurnStartedNotification",
    "WarningNotification",
    "WindowsSandboxSetupCompletedNotification",
    "WindowsWorldWritableWarningNotification",
]
