# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `item` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_key, by_property
from .shared import (
    AbsolutePathBuf,
    CommandAction,
    DynamicToolCallOutputContentItem,
    FileUpdateChange,
    LegacyAppPathString,
    NetworkPolicyAmendment,
    ThreadItem,
)


class CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment(ProtocolModel):
    execpolicy_amendment: Annotated[list[str], Field(alias="execpolicy_amendment")]


class AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision(ProtocolModel):
    """User approved the command, and wants to apply the proposed execpolicy amendment so future matching commands
    can run without prompting.
    """

    accept_with_execpolicy_amendment: CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment


class FileSystemAccessMode(OpenEnum):
    read = "read"
    write = "write"
    deny = "deny"


class PathFileSystemPath(TaggedModel):
    path: LegacyAppPathString
    type: Literal["path"] = "path"


class GlobPatternFileSystemPath(TaggedModel):
    pattern: str
    type: Literal["glob_pattern"] = "glob_pattern"


class RootFileSystemSpecialPath(TaggedModel):
    kind: Literal["root"] = "root"


class MinimalFileSystemSpecialPath(TaggedModel):
    kind: Literal["minimal"] = "minimal"


class ProjectRootsFileSystemSpecialPath(TaggedModel):
    kind: Literal["project_roots"] = "project_roots"
    subpath: LegacyAppPathString | None = None


class TmpdirFileSystemSpecialPath(TaggedModel):
    kind: Literal["tmpdir"] = "tmpdir"


class SlashTmpFileSystemSpecialPath(TaggedModel):
    kind: Literal["slash_tmp"] = "slash_tmp"


class UnknownFileSystemSpecialPath(TaggedModel):
    kind: Literal["unknown"] = "unknown"
    path: str
    subpath: LegacyAppPathString | None = None


class FileSystemSpecialPath(UnionModel):
    root: Annotated[
        Annotated[RootFileSystemSpecialPath, Tag("root")]
        | Annotated[MinimalFileSystemSpecialPath, Tag("minimal")]
        | Annotated[ProjectRootsFileSystemSpecialPath, Tag("project_roots")]
        | Annotated[TmpdirFileSystemSpecialPath, Tag("tmpdir")]
        | Annotated[SlashTmpFileSystemSpecialPath, Tag("slash_tmp")]
        | Annotated[UnknownFileSystemSpecialPath, Tag("unknown")]
        | Annotated[Unrecognized, Tag("")],
        by_property("kind"),
    ]


class SpecialFileSystemPath(TaggedModel):
    type: Literal["special"] = "special"
    value: FileSystemSpecialPath


class FileSystemPath(UnionModel):
    root: Annotated[
        Annotated[PathFileSystemPath, Tag("path")]
        | Annotated[GlobPatternFileSystemPath, Tag("glob_pattern")]
        | Annotated[SpecialFileSystemPath, Tag("special")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class FileSystemSandboxEntry(ProtocolModel):
    access: FileSystemAccessMode
    path: FileSystemPath


class AdditionalFileSystemPermissions(ProtocolModel):
    entries: list[FileSystemSandboxEntry] | None = None
    glob_scan_max_depth: int | None = None
    read: list[LegacyAppPathString] | None = None
    """This will be removed in favor of `entries`."""
    write: list[LegacyAppPathString] | None = None
    """This will be removed in favor of `entries`."""


class AdditionalNetworkPermissions(ProtocolModel):
    enabled: bool | None = None


class AdditionalPermissionProfile(ProtocolModel):
    file_system: AdditionalFileSystemPermissions | None = None
    network: AdditionalNetworkPermissions | None = None
    """Partial overlay used for per-command permission requests."""


class AgentMessageDeltaNotification(ProtocolModel):
    """Parameters of `item/agentMessage/delta`."""

    delta: str
    item_id: str
    thread_id: str
    turn_id: str


class CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment(ProtocolModel):
    network_policy_amendment: Annotated[NetworkPolicyAmendment, Field(alias="network_policy_amendment")]


class ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision(ProtocolModel):
    """User chose a persistent network policy rule (allow/deny) for this host."""

    apply_network_policy_amendment: CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment


class ApplyPatchGuardianApprovalReviewAction(TaggedModel):
    cwd: LegacyAppPathString
    files: list[LegacyAppPathString]
    type: Literal["applyPatch"] = "applyPatch"


class AutoReviewDecisionSource(OpenEnum):
    """[UNSTABLE] Source that produced a terminal approval auto-review decision."""

    agent = "agent"


class CommandExecutionApprovalDecisionValue(OpenEnum):
    """The bare strings of `CommandExecutionApprovalDecision`."""

    accept = "accept"
    """User approved the command."""
    accept_for_session = "acceptForSession"
    """User approved the command and future prompts in the same session-scoped approval cache should run without
    prompting.
    """
    decline = "decline"
    """User denied the command. The agent will continue the turn."""
    cancel = "cancel"
    """User denied the command. The turn will also be immediately interrupted."""


class CommandExecutionApprovalDecision(UnionModel):
    root: Annotated[
        Annotated[CommandExecutionApprovalDecisionValue, Tag("str")]
        | Annotated[AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision, Tag("acceptWithExecpolicyAmendment")]
        | Annotated[ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision, Tag("applyNetworkPolicyAmendment")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class CommandExecutionApprovalKind(OpenEnum):
    """Distinguishes a command approval from input sent to an existing terminal."""

    command = "command"
    write_stdin = "writeStdin"


class CommandExecutionOutputDeltaNotification(ProtocolModel):
    """Parameters of `item/commandExecution/outputDelta`."""

    delta: str
    item_id: str
    thread_id: str
    turn_id: str


class NetworkApprovalProtocol(OpenEnum):
    http = "http"
    https = "https"
    socks5_tcp = "socks5Tcp"
    socks5_udp = "socks5Udp"


class NetworkApprovalContext(ProtocolModel):
    host: str
    protocol: NetworkApprovalProtocol


class CommandExecutionRequestApprovalParams(ProtocolModel):
    """Parameters of `item/commandExecution/requestApproval`."""

    additional_permissions: AdditionalPermissionProfile | None = None
    """Optional additional permissions requested for this command.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    approval_id: str | None = None
    """Unique identifier for this specific approval callback.

    For regular shell/unified_exec approvals, this is null.

    For zsh-exec-bridge subcommand approvals, multiple callbacks can belong to one parent `itemId`, so
    `approvalId` is a distinct opaque callback id (a UUID) used to disambiguate routing. Stdin approvals also use
    a distinct callback id; inspect `kind` to distinguish them.
    """
    available_decisions: list[CommandExecutionApprovalDecision] | None = None
    """Ordered list of decisions the client may present for this prompt.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    command: str | None = None
    """The command to be executed."""
    command_actions: list[CommandAction] | None = None
    """Best-effort parsed command actions for friendly display."""
    cwd: LegacyAppPathString | None = None
    """The command's working directory."""
    environment_id: str | None = None
    """Environment in which the command will run."""
    item_id: str
    kind: CommandExecutionApprovalKind | None = CommandExecutionApprovalKind.command
    """Kind of action under review. Defaults to `command` for older servers."""
    network_approval_context: NetworkApprovalContext | None = None
    """Optional context for a managed-network approval prompt."""
    proposed_execpolicy_amendment: list[str] | None = None
    """Optional proposed execpolicy amendment to allow similar commands without prompting."""
    proposed_network_policy_amendments: list[NetworkPolicyAmendment] | None = None
    """Optional proposed network policy amendments (allow/deny host) for future requests."""
    reason: str | None = None
    """Optional explanatory reason (e.g. request for network access)."""
    started_at_ms: int
    """Unix timestamp (in milliseconds) when this approval request started."""
    thread_id: str
    turn_id: str


class CommandExecutionRequestApprovalResponse(ProtocolModel):
    """Result of `item/commandExecution/requestApproval`."""

    decision: CommandExecutionApprovalDecision


class GuardianCommandSource(OpenEnum):
    shell = "shell"
    unified_exec = "unifiedExec"


class CommandGuardianApprovalReviewAction(TaggedModel):
    command: str
    cwd: LegacyAppPathString
    source: GuardianCommandSource
    type: Literal["command"] = "command"


class DynamicToolCallParams(ProtocolModel):
    """Parameters of `item/tool/call`."""

    arguments: Any
    call_id: str
    namespace: str | None = None
    thread_id: str
    tool: str
    turn_id: str


class DynamicToolCallResponse(ProtocolModel):
    """Result of `item/tool/call`."""

    content_items: list[DynamicToolCallOutputContentItem]
    success: bool


class ExecveGuardianApprovalReviewAction(TaggedModel):
    argv: list[str]
    cwd: AbsolutePathBuf
    program: str
    source: GuardianCommandSource
    type: Literal["execve"] = "execve"


class FileChangeApprovalDecision(OpenEnum):
    accept = "accept"
    """User approved the file changes."""
    accept_for_session = "acceptForSession"
    """User approved the file changes and future changes to the same files should run without prompting."""
    decline = "decline"
    """User denied the file changes. The agent will continue the turn."""
    cancel = "cancel"
    """User denied the file changes. The turn will also be immediately interrupted."""


class FileChangeOutputDeltaNotification(ProtocolModel):
    """Deprecated legacy notification for `apply_patch` textual output.

    The server no longer emits this notification.

    Parameters of `item/fileChange/outputDelta`.
    """

    delta: str
    item_id: str
    thread_id: str
    turn_id: str


class FileChangePatchUpdatedNotification(ProtocolModel):
    """Parameters of `item/fileChange/patchUpdated`."""

    changes: list[FileUpdateChange]
    item_id: str
    thread_id: str
    turn_id: str


class FileChangeRequestApprovalParams(ProtocolModel):
    """Parameters of `item/fileChange/requestApproval`."""

    grant_root: str | None = None
    """[UNSTABLE] When set, the agent is asking the user to allow writes under this root for the remainder of the
    session (unclear if this is honored today).
    """
    item_id: str
    reason: str | None = None
    """Optional explanatory reason (e.g. request for extra write access)."""
    started_at_ms: int
    """Unix timestamp (in milliseconds) when this approval request started."""
    thread_id: str
    turn_id: str


class FileChangeRequestApprovalResponse(ProtocolModel):
    """Result of `item/fileChange/requestApproval`."""

    decision: FileChangeApprovalDecision


class GrantedPermissionProfile(ProtocolModel):
    file_system: AdditionalFileSystemPermissions | None = None
    network: AdditionalNetworkPermissions | None = None


class GuardianRiskLevel(OpenEnum):
    """[UNSTABLE] Risk level assigned by approval auto-review."""

    low = "low"
    medium = "medium"
    high = "high"
    critical = "critical"


class GuardianApprovalReviewStatus(OpenEnum):
    """[UNSTABLE] Lifecycle state for an approval auto-review."""

    in_progress = "inProgress"
    approved = "approved"
    denied = "denied"
    timed_out = "timedOut"
    aborted = "aborted"


class GuardianUserAuthorization(OpenEnum):
    """[UNSTABLE] Authorization level assigned by approval auto-review."""

    unknown = "unknown"
    low = "low"
    medium = "medium"
    high = "high"


class GuardianApprovalReview(ProtocolModel):
    """[UNSTABLE] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This
    shape is expected to change soon.
    """

    rationale: str | None = None
    risk_level: GuardianRiskLevel | None = None
    status: GuardianApprovalReviewStatus
    user_authorization: GuardianUserAuthorization | None = None


class WriteStdinGuardianApprovalReviewAction(TaggedModel):
    """A child approval for input to an existing command execution item."""

    approval_id: str
    cwd: LegacyAppPathString
    process_id: str
    stdin: str
    type: Literal["writeStdin"] = "writeStdin"


class NetworkAccessGuardianApprovalReviewAction(TaggedModel):
    host: str
    port: int
    protocol: NetworkApprovalProtocol
    target: str
    type: Literal["networkAccess"] = "networkAccess"


class McpToolCallGuardianApprovalReviewAction(TaggedModel):
    connector_id: str | None = None
    connector_name: str | None = None
    server: str
    tool_name: str
    tool_title: str | None = None
    type: Literal["mcpToolCall"] = "mcpToolCall"


class RequestPermissionProfile(ProtocolModel):
    file_system: AdditionalFileSystemPermissions | None = None
    network: AdditionalNetworkPermissions | None = None


class RequestPermissionsGuardianApprovalReviewAction(TaggedModel):
    permissions: RequestPermissionProfile
    reason: str | None = None
    type: Literal["requestPermissions"] = "requestPermissions"


class GuardianApprovalReviewAction(UnionModel):
    root: Annotated[
        Annotated[CommandGuardianApprovalReviewAction, Tag("command")]
        | Annotated[ExecveGuardianApprovalReviewAction, Tag("execve")]
        | Annotated[WriteStdinGuardianApprovalReviewAction, Tag("writeStdin")]
        | Annotated[ApplyPatchGuardianApprovalReviewAction, Tag("applyPatch")]
        | Annotated[NetworkAccessGuardianApprovalReviewAction, Tag("networkAccess")]
        | Annotated[McpToolCallGuardianApprovalReviewAction, Tag("mcpToolCall")]
        | Annotated[RequestPermissionsGuardianApprovalReviewAction, Tag("requestPermissions")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ItemCompletedNotification(ProtocolModel):
    """Parameters of `item/completed`."""

    completed_at_ms: int
    """Unix timestamp (in milliseconds) when this item lifecycle completed."""
    item: ThreadItem
    thread_id: str
    turn_id: str


class ItemGuardianApprovalReviewCompletedNotification(ProtocolModel):
    """[UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.

    Parameters of `item/autoApprovalReview/completed`.
    """

    action: GuardianApprovalReviewAction
    completed_at_ms: int
    """Unix timestamp (in milliseconds) when this review completed."""
    decision_source: AutoReviewDecisionSource
    review: GuardianApprovalReview
    review_id: str
    """Stable identifier for this review."""
    started_at_ms: int
    """Unix timestamp (in milliseconds) when this review started."""
    target_item_id: str | None = None
    """Identifier for the reviewed item or tool call when one exists.

    In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command
    may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin
    reviews, which refer to the existing parent command item and have a separate approval ID in the action payload
    - network policy reviews, where there is no target item

    A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution
    item would be misleading because the review is about the network call, not the command execution. Therefore,
    target_item_id is set to None for network policy reviews.
    """
    thread_id: str
    turn_id: str


class ItemGuardianApprovalReviewStartedNotification(ProtocolModel):
    """[UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.

    Parameters of `item/autoApprovalReview/started`.
    """

    action: GuardianApprovalReviewAction
    review: GuardianApprovalReview
    review_id: str
    """Stable identifier for this review."""
    started_at_ms: int
    """Unix timestamp (in milliseconds) when this review started."""
    target_item_id: str | None = None
    """Identifier for the reviewed item or tool call when one exists.

    In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command
    may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin
    reviews, which refer to the existing parent command item and have a separate approval ID in the action payload
    - network policy reviews, where there is no target item

    A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution
    item would be misleading because the review is about the network call, not the command execution. Therefore,
    target_item_id is set to None for network policy reviews.
    """
    thread_id: str
    turn_id: str


class ItemStartedNotification(ProtocolModel):
    """Parameters of `item/started`."""

    item: ThreadItem
    started_at_ms: int
    """Unix timestamp (in milliseconds) when this item lifecycle started."""
    thread_id: str
    turn_id: str


class McpToolCallProgressNotification(ProtocolModel):
    """Parameters of `item/mcpToolCall/progress`."""

    item_id: str
    message: str
    thread_id: str
    turn_id: str


class PermissionGrantScope(OpenEnum):
    turn = "turn"
    session = "session"


class PermissionsRequestApprovalParams(ProtocolModel):
    """Parameters of `item/permissions/requestApproval`."""

    cwd: LegacyAppPathString
    environment_id: str | None = None
    item_id: str
    permissions: RequestPermissionProfile
    reason: str | None = None
    started_at_ms: int
    """Unix timestamp (in milliseconds) when this approval request started."""
    thread_id: str
    turn_id: str


class PermissionsRequestApprovalResponse(ProtocolModel):
    """Result of `item/permissions/requestApproval`."""

    permissions: GrantedPermissionProfile
    scope: PermissionGrantScope | None = PermissionGrantScope.turn
    strict_auto_review: bool | None = None
    """Review every subsequent command in this turn before normal sandboxed execution."""


class PlanDeltaNotification(ProtocolModel):
    """EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas
    match the completed plan item content.

    Parameters of `item/plan/delta`.
    """

    delta: str
    item_id: str
    thread_id: str
    turn_id: str


class ReasoningSummaryPartAddedNotification(ProtocolModel):
    """Parameters of `item/reasoning/summaryPartAdded`."""

    item_id: str
    summary_index: int
    thread_id: str
    turn_id: str


class ReasoningSummaryTextDeltaNotification(ProtocolModel):
    """Parameters of `item/reasoning/summaryTextDelta`."""

    delta: str
    item_id: str
    summary_index: int
    thread_id: str
    turn_id: str


class ReasoningTextDeltaNotification(ProtocolModel):
    """Parameters of `item/reasoning/textDelta`."""

    content_index: int
    delta: str
    item_id: str
    thread_id: str
    turn_id: str


class TerminalInteractionNotification(ProtocolModel):
    """Parameters of `item/commandExecution/terminalInteraction`."""

    item_id: str
    process_id: str
    stdin: str
    thread_id: str
    turn_id: str


class ToolRequestUserInputAnswer(ProtocolModel):
    """EXPERIMENTAL. Captures a user's answer to a request_user_input question."""

    answers: list[str]


class ToolRequestUserInputOption(ProtocolModel):
    """EXPERIMENTAL. Defines a single selectable option for request_user_input."""

    description: str
    label: str


class ToolRequestUserInputQuestion(ProtocolModel):
    """EXPERIMENTAL. Represents one request_user_input question and its required options."""

    header: str
    id: str
    is_other: bool | None = False
    is_secret: bool | None = False
    options: list[ToolRequestUserInputOption] | None = None
    question: str


class ToolRequestUserInputParams(ProtocolModel):
    """EXPERIMENTAL. Params sent with a request_user_input event.

    Parameters of `item/tool/requestUserInput`.
    """

    auto_resolution_ms: int | None = None
    """@deprecated Use `isBlocking` to decide whether the request should block."""
    is_blocking: bool
    item_id: str
    questions: list[ToolRequestUserInputQuestion]
    thread_id: str
    turn_id: str


class ToolRequestUserInputResponse(ProtocolModel):
    """EXPERIMENTAL. Response payload mapping question ids to answers.

    Result of `item/tool/requestUserInput`.
    """

    answers: dict[str, ToolRequestUserInputAnswer]
