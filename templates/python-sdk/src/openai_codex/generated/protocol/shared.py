# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models that several parts of the protocol use."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import (
    OpenEnum,
    ProtocolModel,
    ProtocolRoot,
    TaggedModel,
    Text,
    UnionModel,
    Unrecognized,
    by_form,
    by_key,
    by_property,
)


class AbsolutePathBuf(Text):
    """A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or
    exist on the filesystem).

    IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using [AbsolutePathBufGuard::new].
    If no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
    """


class NonSteerableTurnKind(OpenEnum):
    review = "review"
    compact = "compact"


class CodexErrorInfoActiveTurnNotSteerable(ProtocolModel):
    turn_kind: NonSteerableTurnKind


class ActiveTurnNotSteerableCodexErrorInfo(ProtocolModel):
    """Returned when `turn/start` or `turn/steer` is submitted while the current active turn cannot accept same-turn
    steering, for example `/review` or manual `/compact`.
    """

    active_turn_not_steerable: CodexErrorInfoActiveTurnNotSteerable


class AddPatchChangeKind(TaggedModel):
    type: Literal["add"] = "add"


class AdditionalToolsResponseItem(TaggedModel):
    id: str | None = None
    role: str
    tools: list[Any]
    type: Literal["additional_tools"] = "additional_tools"


class AgentMessageDelivery(OpenEnum):
    async_ = "async"


class InputTextAgentMessageInputContent(TaggedModel):
    text: str
    type: Literal["input_text"] = "input_text"


class EncryptedContentAgentMessageInputContent(TaggedModel):
    encrypted_content: Annotated[str, Field(alias="encrypted_content")]
    type: Literal["encrypted_content"] = "encrypted_content"


class AgentMessageInputContent(UnionModel):
    root: Annotated[
        Annotated[InputTextAgentMessageInputContent, Tag("input_text")]
        | Annotated[EncryptedContentAgentMessageInputContent, Tag("encrypted_content")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class InternalChatMessageMetadataPassthrough(ProtocolModel):
    """Internal Responses API passthrough metadata copied into underlying chat messages.

    Responses API strongly types this payload. Do not modify it without first getting API approval and making the
    corresponding Responses API change.
    """

    turn_id: Annotated[str | None, Field(alias="turn_id")] = None


class AgentMessageResponseItem(TaggedModel):
    author: str
    content: list[AgentMessageInputContent]
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    recipient: str
    type: Literal["agent_message"] = "agent_message"


class MemoryCitationEntry(ProtocolModel):
    line_end: int
    line_start: int
    note: str
    path: str


class MemoryCitation(ProtocolModel):
    entries: list[MemoryCitationEntry]
    thread_ids: list[str]


class MessagePhase(OpenEnum):
    """Classifies assistant text as commentary, a partial answer, or a terminal answer.

    Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep
    compatibility behavior for legacy models.
    """

    commentary = "commentary"
    """Mid-turn assistant text (for example preamble/progress narration).

    Additional tool calls or assistant output may follow before turn completion.
    """
    partial_answer = "partial_answer"
    """Stable answer text that may be followed by more assistant output or tools."""
    final_answer = "final_answer"
    """The assistant's declared terminal answer text for the current turn."""


class AsyncUserInputQuestion(ProtocolModel):
    options: list[str] | None = None
    title: str


class AgentMessageThreadItem(TaggedModel):
    delivery: AgentMessageDelivery | None = None
    id: str
    memory_citation: MemoryCitation | None = None
    phase: MessagePhase | None = None
    questions: list[AsyncUserInputQuestion] | None = None
    text: str
    type: Literal["agentMessage"] = "agentMessage"


class AllowDenyRequirement(OpenEnum):
    allow = "allow"
    deny = "deny"


class ApprovalsReviewer(OpenEnum):
    """Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network
    access, MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted
    subagent to gather relevant context and apply a risk-based decision framework before approving or denying the
    request. The legacy value `guardian_subagent` is accepted for compatibility.
    """

    user = "user"
    auto_review = "auto_review"
    guardian_subagent = "guardian_subagent"


class AppToolApproval(OpenEnum):
    auto = "auto"
    prompt = "prompt"
    writes = "writes"
    approve = "approve"


class AppLinksConfig(ProtocolModel):
    """Account settings for a single app."""


class ToolExposureSurface(OpenEnum):
    """A model-facing surface on which a tool can be exposed."""

    code_mode = "code_mode"
    """Nested tools available to Code Mode scripts."""
    deferred = "deferred"
    """Tools discovered later through tool search."""
    direct = "direct"
    """Tools present in the model's initial tool list."""


class AppToolsConfig(ProtocolModel):
    pass


class AppConfig(ProtocolModel):
    approvals_reviewer: Annotated[ApprovalsReviewer | None, Field(alias="approvals_reviewer")] = None
    default_tools_approval_mode: Annotated[AppToolApproval | None, Field(alias="default_tools_approval_mode")] = None
    default_tools_enabled: Annotated[bool | None, Field(alias="default_tools_enabled")] = None
    destructive_enabled: Annotated[bool | None, Field(alias="destructive_enabled")] = None
    enabled: bool | None = True
    links: AppLinksConfig | None = None
    """Per-account approval settings keyed by link ID."""
    omit_tools_from: Annotated[list[ToolExposureSurface] | None, Field(alias="omit_tools_from")] = None
    """Additional model-facing surfaces omitted for this connector's tools."""
    open_world_enabled: Annotated[bool | None, Field(alias="open_world_enabled")] = None
    tools: AppToolsConfig | None = None


class AppLinkConfig(ProtocolModel):
    """Approval settings for a connected account within an app."""

    approvals_reviewer: Annotated[ApprovalsReviewer | None, Field(alias="approvals_reviewer")] = None
    default_tools_approval_mode: Annotated[AppToolApproval | None, Field(alias="default_tools_approval_mode")] = None


class AppToolConfig(ProtocolModel):
    approval_mode: Annotated[AppToolApproval | None, Field(alias="approval_mode")] = None
    enabled: bool | None = None


class AskForApprovalGranular(ProtocolModel):
    mcp_elicitations: Annotated[bool, Field(alias="mcp_elicitations")]
    request_permissions: Annotated[bool | None, Field(alias="request_permissions")] = False
    rules: bool
    sandbox_approval: Annotated[bool, Field(alias="sandbox_approval")]
    skill_approval: Annotated[bool | None, Field(alias="skill_approval")] = False


class GranularAskForApproval(ProtocolModel):
    granular: AskForApprovalGranular


class AskForApprovalValue(OpenEnum):
    """The bare strings of `AskForApproval`."""

    untrusted = "untrusted"
    on_request = "on-request"
    never = "never"


class AskForApproval(UnionModel):
    root: Annotated[
        Annotated[AskForApprovalValue, Tag("str")]
        | Annotated[GranularAskForApproval, Tag("granular")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class AudioUserInput(TaggedModel):
    type: Literal["audio"] = "audio"
    url: str


class ByteRange(ProtocolModel):
    end: int
    start: int


class UserVerificationCancellationReason(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    user_cancelled = "userCancelled"
    interrupted = "interrupted"


class CancelledUserVerificationErrorDetails(TaggedModel):
    reason: UserVerificationCancellationReason
    type: Literal["cancelled"] = "cancelled"


class CodexErrorInfoHttpConnectionFailed(ProtocolModel):
    http_status_code: int | None = None


class CodexErrorInfoResponseStreamConnectionFailed(ProtocolModel):
    http_status_code: int | None = None


class CodexErrorInfoResponseStreamDisconnected(ProtocolModel):
    http_status_code: int | None = None


class CodexErrorInfoResponseTooManyFailedAttempts(ProtocolModel):
    http_status_code: int | None = None


class HttpConnectionFailedCodexErrorInfo(ProtocolModel):
    http_connection_failed: CodexErrorInfoHttpConnectionFailed


class ResponseStreamConnectionFailedCodexErrorInfo(ProtocolModel):
    """Failed to connect to the response SSE stream."""

    response_stream_connection_failed: CodexErrorInfoResponseStreamConnectionFailed


class ResponseStreamDisconnectedCodexErrorInfo(ProtocolModel):
    """The response SSE stream disconnected in the middle of a turn before completion."""

    response_stream_disconnected: CodexErrorInfoResponseStreamDisconnected


class ResponseTooManyFailedAttemptsCodexErrorInfo(ProtocolModel):
    """Reached the retry limit for responses."""

    response_too_many_failed_attempts: CodexErrorInfoResponseTooManyFailedAttempts


class CodexErrorInfoValue(OpenEnum):
    """The bare strings of `CodexErrorInfo`."""

    context_window_exceeded = "contextWindowExceeded"
    session_budget_exceeded = "sessionBudgetExceeded"
    usage_limit_exceeded = "usageLimitExceeded"
    rate_limit_exceeded = "rateLimitExceeded"
    flex_unavailable = "flexUnavailable"
    server_overloaded = "serverOverloaded"
    cyber_policy = "cyberPolicy"
    misalignment_policy_violation = "misalignmentPolicyViolation"
    too_many_denials = "tooManyDenials"
    internal_server_error = "internalServerError"
    unauthorized = "unauthorized"
    bad_request = "badRequest"
    thread_rollback_failed = "threadRollbackFailed"
    sandbox_error = "sandboxError"
    other = "other"


class CodexErrorInfo(UnionModel):
    """This translation layer make sure that we expose codex error code in camel case.

    When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded
    in `httpStatusCode` on the relevant `codexErrorInfo` variant.
    """

    root: Annotated[
        Annotated[CodexErrorInfoValue, Tag("str")]
        | Annotated[HttpConnectionFailedCodexErrorInfo, Tag("httpConnectionFailed")]
        | Annotated[ResponseStreamConnectionFailedCodexErrorInfo, Tag("responseStreamConnectionFailed")]
        | Annotated[ResponseStreamDisconnectedCodexErrorInfo, Tag("responseStreamDisconnected")]
        | Annotated[ResponseTooManyFailedAttemptsCodexErrorInfo, Tag("responseTooManyFailedAttempts")]
        | Annotated[ActiveTurnNotSteerableCodexErrorInfo, Tag("activeTurnNotSteerable")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class CollabAgentStatus(OpenEnum):
    pending_init = "pendingInit"
    running = "running"
    interrupted = "interrupted"
    completed = "completed"
    errored = "errored"
    shutdown = "shutdown"
    not_found = "notFound"


class CollabAgentState(ProtocolModel):
    message: str | None = None
    status: CollabAgentStatus


class CollabAgentTool(OpenEnum):
    spawn_agent = "spawnAgent"
    send_input = "sendInput"
    resume_agent = "resumeAgent"
    wait = "wait"
    close_agent = "closeAgent"
    send_message = "sendMessage"
    followup_task = "followupTask"
    interrupt_agent = "interruptAgent"
    list_agents = "listAgents"


class CollabAgentToolCallStatus(OpenEnum):
    in_progress = "inProgress"
    completed = "completed"
    failed = "failed"
    interrupted = "interrupted"


class ReasoningEffort(OpenEnum):
    """A non-empty reasoning effort value advertised by the model."""

    none = "none"
    minimal = "minimal"
    low = "low"
    medium = "medium"
    high = "high"
    xhigh = "xhigh"
    max = "max"
    ultra = "ultra"


class CollabAgentToolCallThreadItem(TaggedModel):
    agents_states: dict[str, CollabAgentState]
    """Last known status of the target agents, when available."""
    id: str
    """Unique identifier for this collab tool call."""
    model: str | None = None
    """Model requested for the spawned agent, when applicable."""
    prompt: str | None = None
    """Prompt text sent as part of the collab tool call, when available."""
    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort requested for the spawned agent, when applicable."""
    receiver_thread_ids: list[str]
    """Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly
    spawned agent.
    """
    sender_thread_id: str
    """Thread ID of the agent issuing the collab request."""
    status: CollabAgentToolCallStatus
    """Current status of the collab tool call."""
    tool: CollabAgentTool
    """Name of the collab tool that was invoked."""
    type: Literal["collabAgentToolCall"] = "collabAgentToolCall"


class ModeKind(OpenEnum):
    """Initial collaboration mode to use when the TUI starts."""

    plan = "plan"
    default = "default"


class Settings(ProtocolModel):
    """Settings for a collaboration mode."""

    developer_instructions: Annotated[str | None, Field(alias="developer_instructions")] = None
    model: str
    reasoning_effort: Annotated[ReasoningEffort | None, Field(alias="reasoning_effort")] = None


class CollaborationMode(ProtocolModel):
    """Collaboration mode for a Codex session."""

    mode: ModeKind
    settings: Settings


class LegacyAppPathString(Text):
    pass


class ReadCommandAction(TaggedModel):
    command: str
    name: str
    path: LegacyAppPathString
    type: Literal["read"] = "read"


class ListFilesCommandAction(TaggedModel):
    command: str
    path: str | None = None
    type: Literal["listFiles"] = "listFiles"


class SearchCommandAction(TaggedModel):
    command: str
    path: str | None = None
    query: str | None = None
    type: Literal["search"] = "search"


class UnknownCommandAction(TaggedModel):
    command: str
    type: Literal["unknown"] = "unknown"


class CommandAction(UnionModel):
    root: Annotated[
        Annotated[ReadCommandAction, Tag("read")]
        | Annotated[ListFilesCommandAction, Tag("listFiles")]
        | Annotated[SearchCommandAction, Tag("search")]
        | Annotated[UnknownCommandAction, Tag("unknown")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class CommandExecutionSource(OpenEnum):
    agent = "agent"
    user_shell = "userShell"
    unified_exec_startup = "unifiedExecStartup"
    unified_exec_interaction = "unifiedExecInteraction"


class CommandExecutionStatus(OpenEnum):
    in_progress = "inProgress"
    completed = "completed"
    failed = "failed"
    declined = "declined"


class CommandExecutionThreadItem(TaggedModel):
    aggregated_output: str | None = None
    """The command's output, aggregated from stdout and stderr."""
    command: str
    """The command to be executed."""
    command_actions: list[CommandAction]
    """A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of
    CommandAction objects because a single shell command may be composed of many commands piped together.
    """
    cwd: LegacyAppPathString
    """The command's working directory."""
    duration_ms: int | None = None
    """The duration of the command execution in milliseconds."""
    exit_code: int | None = None
    """The command's exit code."""
    id: str
    plugin_id: str | None = None
    """Trusted first-party plugin id when this command resolves to one plugin script."""
    process_id: str | None = None
    """Identifier for the underlying PTY process (when available)."""
    script_path: str | None = None
    """Safe plugin-relative path when this command resolves to one plugin script."""
    source: CommandExecutionSource | None = CommandExecutionSource.agent
    status: CommandExecutionStatus
    type: Literal["commandExecution"] = "commandExecution"


class CompactionResponseItem(TaggedModel):
    encrypted_content: Annotated[str, Field(alias="encrypted_content")]
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    type: Literal["compaction"] = "compaction"


class CompactionTriggerResponseItem(TaggedModel):
    type: Literal["compaction_trigger"] = "compaction_trigger"


class ConfigurationReasoning(ProtocolModel):
    """Reasoning settings interpreted by the backend for the routed model."""

    effort: ReasoningEffort


class ConfigurationUpdateResponseItem(TaggedModel):
    """A durable input control interpreted by the backend at its position in history."""

    reasoning: ConfigurationReasoning
    type: Literal["configuration_update"] = "configuration_update"


class InputTextContentItem(TaggedModel):
    text: str
    type: Literal["input_text"] = "input_text"


class ImageDetail(OpenEnum):
    auto = "auto"
    low = "low"
    high = "high"
    original = "original"


class InputImageContentItem(TaggedModel):
    detail: ImageDetail | None = None
    type: Literal["input_image"] = "input_image"
    image_url: Annotated[str | None, Field(alias="image_url")] = None
    file_id: Annotated[str | None, Field(alias="file_id")] = None


class InputAudioContentItem(TaggedModel):
    audio_url: Annotated[str, Field(alias="audio_url")]
    type: Literal["input_audio"] = "input_audio"


class OutputTextContentItem(TaggedModel):
    annotations: list[Any] | None = None
    logprobs: list[Any] | None = None
    text: str
    type: Literal["output_text"] = "output_text"


class ContentItem(UnionModel):
    root: Annotated[
        Annotated[InputTextContentItem, Tag("input_text")]
        | Annotated[InputImageContentItem, Tag("input_image")]
        | Annotated[InputAudioContentItem, Tag("input_audio")]
        | Annotated[OutputTextContentItem, Tag("output_text")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ContextCompactionResponseItem(TaggedModel):
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    type: Literal["context_compaction"] = "context_compaction"


class ContextCompactionThreadItem(TaggedModel):
    id: str
    type: Literal["contextCompaction"] = "contextCompaction"


class CustomMultiAgentMode(ProtocolModel):
    custom: str


class InputTextFunctionCallOutputContentItem(TaggedModel):
    text: str
    type: Literal["input_text"] = "input_text"


class InputImageFunctionCallOutputContentItem(TaggedModel):
    detail: ImageDetail | None = None
    type: Literal["input_image"] = "input_image"
    image_url: Annotated[str | None, Field(alias="image_url")] = None
    file_id: Annotated[str | None, Field(alias="file_id")] = None


class InputAudioFunctionCallOutputContentItem(TaggedModel):
    audio_url: Annotated[str, Field(alias="audio_url")]
    type: Literal["input_audio"] = "input_audio"


class EncryptedContentFunctionCallOutputContentItem(TaggedModel):
    encrypted_content: Annotated[str, Field(alias="encrypted_content")]
    type: Literal["encrypted_content"] = "encrypted_content"


class FunctionCallOutputContentItem(UnionModel):
    """Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem
    with the types we support as function call outputs.
    """

    root: Annotated[
        Annotated[InputTextFunctionCallOutputContentItem, Tag("input_text")]
        | Annotated[InputImageFunctionCallOutputContentItem, Tag("input_image")]
        | Annotated[InputAudioFunctionCallOutputContentItem, Tag("input_audio")]
        | Annotated[EncryptedContentFunctionCallOutputContentItem, Tag("encrypted_content")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class FunctionCallOutputBody(UnionModel):
    root: Annotated[
        Annotated[str, Tag("str")]
        | Annotated[list[FunctionCallOutputContentItem], Tag("list")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class CustomToolCallOutputResponseItem(TaggedModel):
    call_id: Annotated[str, Field(alias="call_id")]
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    name: str | None = None
    output: FunctionCallOutputBody
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"


class CustomToolCallResponseItem(TaggedModel):
    call_id: Annotated[str, Field(alias="call_id")]
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    input: str
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    name: str
    namespace: str | None = None
    status: str | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"


class CyberAccessProgram(OpenEnum):
    """Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain
    server-owned.
    """

    standard = "standard"
    daybreak_blue = "daybreakBlue"
    daybreak_red = "daybreakRed"


class DangerFullAccessSandboxPolicy(TaggedModel):
    type: Literal["dangerFullAccess"] = "dangerFullAccess"


class DeletePatchChangeKind(TaggedModel):
    type: Literal["delete"] = "delete"


class InputTextDynamicToolCallOutputContentItem(TaggedModel):
    text: str
    type: Literal["inputText"] = "inputText"


class InputImageDynamicToolCallOutputContentItem(TaggedModel):
    image_url: str
    type: Literal["inputImage"] = "inputImage"


class InputAudioDynamicToolCallOutputContentItem(TaggedModel):
    audio_url: str
    type: Literal["inputAudio"] = "inputAudio"


class DynamicToolCallOutputContentItem(UnionModel):
    root: Annotated[
        Annotated[InputTextDynamicToolCallOutputContentItem, Tag("inputText")]
        | Annotated[InputImageDynamicToolCallOutputContentItem, Tag("inputImage")]
        | Annotated[InputAudioDynamicToolCallOutputContentItem, Tag("inputAudio")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class DynamicToolCallStatus(OpenEnum):
    in_progress = "inProgress"
    completed = "completed"
    failed = "failed"


class DynamicToolCallThreadItem(TaggedModel):
    arguments: Any
    content_items: list[DynamicToolCallOutputContentItem] | None = None
    duration_ms: int | None = None
    """The duration of the dynamic tool call in milliseconds."""
    id: str
    namespace: str | None = None
    status: DynamicToolCallStatus
    success: bool | None = None
    tool: str
    type: Literal["dynamicToolCall"] = "dynamicToolCall"


class EnteredReviewModeThreadItem(TaggedModel):
    id: str
    review: str
    type: Literal["enteredReviewMode"] = "enteredReviewMode"


class ExecLocalShellAction(TaggedModel):
    command: list[str]
    env: dict[str, str] | None = None
    timeout_ms: Annotated[int | None, Field(alias="timeout_ms")] = None
    type: Literal["exec"] = "exec"
    user: str | None = None
    working_directory: Annotated[str | None, Field(alias="working_directory")] = None


class ExitedReviewModeThreadItem(TaggedModel):
    id: str
    review: str
    type: Literal["exitedReviewMode"] = "exitedReviewMode"


class NetworkAccess(OpenEnum):
    restricted = "restricted"
    enabled = "enabled"


class ExternalSandboxSandboxPolicy(TaggedModel):
    network_access: NetworkAccess | None = NetworkAccess.restricted
    type: Literal["externalSandbox"] = "externalSandbox"


class UserVerificationFailureReason(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    authentication_failed = "authenticationFailed"
    timeout = "timeout"
    provider_error = "providerError"
    service_error = "serviceError"


class FailedUserVerificationErrorDetails(TaggedModel):
    reason: UserVerificationFailureReason
    type: Literal["failed"] = "failed"


class UpdatePatchChangeKind(TaggedModel):
    move_path: Annotated[str | None, Field(alias="move_path")] = None
    type: Literal["update"] = "update"


class PatchChangeKind(UnionModel):
    root: Annotated[
        Annotated[AddPatchChangeKind, Tag("add")]
        | Annotated[DeletePatchChangeKind, Tag("delete")]
        | Annotated[UpdatePatchChangeKind, Tag("update")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class FileUpdateChange(ProtocolModel):
    diff: str
    kind: PatchChangeKind
    path: str


class PatchApplyStatus(OpenEnum):
    in_progress = "inProgress"
    completed = "completed"
    failed = "failed"
    declined = "declined"


class FileChangeThreadItem(TaggedModel):
    changes: list[FileUpdateChange]
    id: str
    status: PatchApplyStatus
    type: Literal["fileChange"] = "fileChange"


class FindInPageResponsesApiWebSearchAction(TaggedModel):
    pattern: str | None = None
    type: Literal["find_in_page"] = "find_in_page"
    url: str | None = None


class FindInPageWebSearchAction(TaggedModel):
    pattern: str | None = None
    type: Literal["findInPage"] = "findInPage"
    url: str | None = None


class ForcedLoginMethod(OpenEnum):
    chatgpt = "chatgpt"
    api = "api"


class FunctionCallOutputResponseItem(TaggedModel):
    call_id: Annotated[str | None, Field(alias="call_id")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    name: str | None = None
    namespace: str | None = None
    output: FunctionCallOutputBody
    type: Literal["function_call_output"] = "function_call_output"


class FunctionCallOutputThreadItem(TaggedModel):
    id: str
    name: str
    namespace: str | None = None
    output: FunctionCallOutputBody
    type: Literal["functionCallOutput"] = "functionCallOutput"


class FunctionCallResponseItem(TaggedModel):
    arguments: str
    call_id: Annotated[str, Field(alias="call_id")]
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    encrypted_function_args: Annotated[list[str] | None, Field(alias="encrypted_function_args")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    name: str
    namespace: str | None = None
    status: str | None = None
    type: Literal["function_call"] = "function_call"


class FuzzyFileSearchMatchType(OpenEnum):
    file = "file"
    directory = "directory"


class FuzzyFileSearchResult(ProtocolModel):
    """Superset of [`codex_file_search::FileMatch`]"""

    file_name: Annotated[str, Field(alias="file_name")]
    indices: list[int] | None = None
    match_type: Annotated[FuzzyFileSearchMatchType, Field(alias="match_type")]
    path: str
    root: str
    score: int


class GetAccountRateLimitsParams(ProtocolModel):
    """Usage-read capabilities of the requesting client, never inferred from its experiment arm.

    Parameters of `account/rateLimits/read`.
    """

    exclude_reset_credit_details: bool | None = None
    """Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the
    available count; omitted/false preserves detailed reads.
    """
    supports_luna_reserve: bool | None = None
    """The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to
    record experiment exposure after ordinary usage is blocked.
    """


class GetAccountTokenUsageParams(ProtocolModel):
    """Parameters of `account/usage/read`."""

    thread_id: str | None = None
    """When present, read estimated usage for this thread instead of account-wide token activity."""


class HookEventName(OpenEnum):
    pre_tool_use = "preToolUse"
    permission_request = "permissionRequest"
    post_tool_use = "postToolUse"
    pre_compact = "preCompact"
    post_compact = "postCompact"
    session_start = "sessionStart"
    session_end = "sessionEnd"
    user_prompt_submit = "userPromptSubmit"
    subagent_start = "subagentStart"
    subagent_stop = "subagentStop"
    stop = "stop"
    interrupt = "interrupt"


class HookPromptFragment(ProtocolModel):
    hook_run_id: str
    text: str


class HookPromptThreadItem(TaggedModel):
    fragments: list[HookPromptFragment]
    id: str
    type: Literal["hookPrompt"] = "hookPrompt"


class HookSource(OpenEnum):
    system = "system"
    user = "user"
    project = "project"
    mdm = "mdm"
    session_flags = "sessionFlags"
    plugin = "plugin"
    cloud_requirements = "cloudRequirements"
    cloud_managed_config = "cloudManagedConfig"
    legacy_managed_config_file = "legacyManagedConfigFile"
    legacy_managed_config_mdm = "legacyManagedConfigMdm"
    unknown = "unknown"


class ImageGenerationCallResponseItem(TaggedModel):
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    result: str
    revised_prompt: Annotated[str | None, Field(alias="revised_prompt")] = None
    status: str
    type: Literal["image_generation_call"] = "image_generation_call"


class UsageLimitExceededImageGenerationFailure(TaggedModel):
    limit_id: str
    resets_at: int | None = None
    type: Literal["usageLimitExceeded"] = "usageLimitExceeded"


class ImageGenerationFailure(UnionModel):
    root: Annotated[
        Annotated[UsageLimitExceededImageGenerationFailure, Tag("usageLimitExceeded")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ImageGenerationThreadItem(TaggedModel):
    failure: ImageGenerationFailure | None = None
    id: str
    result: str
    revised_prompt: str | None = None
    saved_path: AbsolutePathBuf | None = None
    status: str
    transparent_background: bool | None = None
    type: Literal["imageGeneration"] = "imageGeneration"


class ImageUserInput(TaggedModel):
    detail: ImageDetail | None = None
    type: Literal["image"] = "image"
    url: str | None = None
    file_id: str | None = None


class ImageViewThreadItem(TaggedModel):
    id: str
    path: LegacyAppPathString
    type: Literal["imageView"] = "imageView"


class UserVerificationInvalidRequestReason(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    invalid_params = "invalidParams"


class InvalidRequestUserVerificationErrorDetails(TaggedModel):
    reason: UserVerificationInvalidRequestReason
    type: Literal["invalidRequest"] = "invalidRequest"


class JSONRPCErrorError(ProtocolModel):
    code: int
    data: Any = None
    message: str


class RequestId(UnionModel):
    root: Annotated[
        Annotated[str, Tag("str")] | Annotated[int, Tag("int")] | Annotated[Unrecognized, Tag("")], by_form()
    ]


class JSONRPCError(ProtocolModel):
    """A response to a request that indicates an error occurred."""

    error: JSONRPCErrorError
    id: RequestId


class W3cTraceContext(ProtocolModel):
    traceparent: str | None = None
    tracestate: str | None = None


class JSONRPCRequest(ProtocolModel):
    """A request that expects a response."""

    id: RequestId
    method: str
    params: Any = None
    trace: W3cTraceContext | None = None
    """Optional W3C Trace Context for distributed tracing."""


class JSONRPCNotification(ProtocolModel):
    """A notification which does not expect a response."""

    method: str
    params: Any = None


class JSONRPCResponse(ProtocolModel):
    """A successful (non-error) response to a request."""

    id: RequestId
    result: Any


class JSONRPCMessage(UnionModel):
    """Refers to any valid JSON-RPC object that can be decoded off the wire, or encoded to be sent."""

    root: Annotated[
        Annotated[JSONRPCRequest, Tag("JSONRPCRequest")]
        | Annotated[JSONRPCNotification, Tag("JSONRPCNotification")]
        | Annotated[JSONRPCResponse, Tag("JSONRPCResponse")]
        | Annotated[JSONRPCError, Tag("JSONRPCError")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class LocalAudioUserInput(TaggedModel):
    path: str
    type: Literal["localAudio"] = "localAudio"


class LocalImageUserInput(TaggedModel):
    detail: ImageDetail | None = None
    path: str
    type: Literal["localImage"] = "localImage"


class LocalShellAction(UnionModel):
    root: Annotated[
        Annotated[ExecLocalShellAction, Tag("exec")] | Annotated[Unrecognized, Tag("")], by_property("type")
    ]


class LocalShellStatus(OpenEnum):
    completed = "completed"
    in_progress = "in_progress"
    incomplete = "incomplete"


class LocalShellCallResponseItem(TaggedModel):
    action: LocalShellAction
    call_id: Annotated[str | None, Field(alias="call_id")] = None
    """Set when using the Responses API."""
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    """Legacy id field retained for compatibility with older payloads."""
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    status: LocalShellStatus
    type: Literal["local_shell_call"] = "local_shell_call"


class McpAppDisplayMode(OpenEnum):
    inline = "inline"
    fullscreen = "fullscreen"


class McpAppUi(ProtocolModel):
    """UI resource and display preference for model invocations, captured from the tool descriptor."""

    preferred_model_display_mode: McpAppDisplayMode
    resource_uri: str


class McpToolCallAppContext(ProtocolModel):
    action_name: str | None = None
    app_name: str | None = None
    connector_id: str
    link_id: str | None = None
    resource_uri: str | None = None


class McpToolCallError(ProtocolModel):
    message: str


class McpToolCallResult(ProtocolModel):
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    content: list[Any]
    structured_content: Any = None


class McpToolCallStatus(OpenEnum):
    in_progress = "inProgress"
    completed = "completed"
    failed = "failed"


class McpToolCallThreadItem(TaggedModel):
    app_context: McpToolCallAppContext | None = None
    arguments: Any
    duration_ms: int | None = None
    """The duration of the MCP tool call in milliseconds."""
    error: McpToolCallError | None = None
    id: str
    mcp_app_resource_uri: str | None = None
    """Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available."""
    mcp_app_ui: McpAppUi | None = None
    """Presentation captured from the invoked descriptor; absent in older history."""
    plugin_id: str | None = None
    read_only_hint: bool | None = None
    result: McpToolCallResult | None = None
    server: str
    status: McpToolCallStatus
    tool: str
    type: Literal["mcpToolCall"] = "mcpToolCall"


class MentionUserInput(TaggedModel):
    name: str
    path: str
    type: Literal["mention"] = "mention"


class MessageResponseItem(TaggedModel):
    content: list[ContentItem]
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    phase: MessagePhase | None = None
    role: str
    status: str | None = None
    type: Literal["message"] = "message"


class MisalignmentSteer(ProtocolModel):
    message: str


class MisalignmentErrorDetails(ProtocolModel):
    detailed_explanation: str | None = None
    """A substantive localized explanation is required before offering continuation."""
    error_type: str | None = None
    """Open-ended classification; clients must accept categories added by Responses."""
    review_target: str | None = None
    """Opaque server-issued block target. Presence alone does not enable target-based continuation."""
    steer: MisalignmentSteer | None = None
    """Instruction to submit as the next turn's user input if continuation is confirmed."""


class MultiAgentModeValue(OpenEnum):
    """The bare strings of `MultiAgentMode`."""

    explicit_request_only = "explicitRequestOnly"
    proactive = "proactive"


class MultiAgentMode(UnionModel):
    """Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint
    defines the policy instead of a built-in policy.
    """

    root: Annotated[
        Annotated[MultiAgentModeValue, Tag("str")]
        | Annotated[CustomMultiAgentMode, Tag("custom")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class NetworkPolicyRuleAction(OpenEnum):
    allow = "allow"
    deny = "deny"


class NetworkPolicyAmendment(ProtocolModel):
    action: NetworkPolicyRuleAction
    host: str


class NullableGetAccountRateLimitsParams(ProtocolRoot):
    root: GetAccountRateLimitsParams | None


class NullableGetAccountTokenUsageParams(ProtocolRoot):
    root: GetAccountTokenUsageParams | None


class RemoteControlDisableParams(ProtocolModel):
    """Parameters of `remoteControl/disable`."""

    ephemeral: bool | None = None


class NullableRemoteControlDisableParams(ProtocolRoot):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    root: RemoteControlDisableParams | None


class RemoteControlEnableParams(ProtocolModel):
    """Parameters of `remoteControl/enable`."""

    ephemeral: bool | None = None


class NullableRemoteControlEnableParams(ProtocolRoot):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    root: RemoteControlEnableParams | None


class OpenPageResponsesApiWebSearchAction(TaggedModel):
    type: Literal["open_page"] = "open_page"
    url: str | None = None


class OpenPageWebSearchAction(TaggedModel):
    type: Literal["openPage"] = "openPage"
    url: str | None = None


class OtherResponseItem(TaggedModel):
    type: Literal["other"] = "other"


class OtherResponsesApiWebSearchAction(TaggedModel):
    type: Literal["other"] = "other"


class OtherWebSearchAction(TaggedModel):
    type: Literal["other"] = "other"


class Personality(OpenEnum):
    """Deprecated: `friendly` and `pragmatic` no longer select a style."""

    none = "none"
    friendly = "friendly"
    pragmatic = "pragmatic"


class PlanThreadItem(TaggedModel):
    """EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the
    concatenation of `PlanDelta` text.
    """

    id: str
    text: str
    type: Literal["plan"] = "plan"


class TokenUsageBreakdown(ProtocolModel):
    cache_write_input_tokens: int | None = 0
    cached_input_tokens: int
    input_tokens: int
    output_tokens: int
    reasoning_output_tokens: int
    total_tokens: int


class ResponseUsageMetadata(ProtocolModel):
    """Usage metadata reported for one upstream response."""

    amount: str | None = None
    metadata: Any = None


class RawResponseCompletedNotification(ProtocolModel):
    """Internal-only notification containing the exact usage from one upstream Responses API completion."""

    response_id: str
    thread_id: str
    turn_id: str
    usage: TokenUsageBreakdown | None = None
    usage_metadata: ResponseUsageMetadata | None = None


class ReasoningTextReasoningItemContent(TaggedModel):
    text: str
    type: Literal["reasoning_text"] = "reasoning_text"


class TextReasoningItemContent(TaggedModel):
    text: str
    type: Literal["text"] = "text"


class ReasoningItemContent(UnionModel):
    root: Annotated[
        Annotated[ReasoningTextReasoningItemContent, Tag("reasoning_text")]
        | Annotated[TextReasoningItemContent, Tag("text")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class SummaryTextReasoningItemReasoningSummary(TaggedModel):
    text: str
    type: Literal["summary_text"] = "summary_text"


class ReasoningItemReasoningSummary(UnionModel):
    root: Annotated[
        Annotated[SummaryTextReasoningItemReasoningSummary, Tag("summary_text")] | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ReasoningResponseItem(TaggedModel):
    content: list[ReasoningItemContent] | None = None
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    summary: list[ReasoningItemReasoningSummary]
    type: Literal["reasoning"] = "reasoning"


class ToolSearchCallResponseItem(TaggedModel):
    arguments: Any
    call_id: Annotated[str | None, Field(alias="call_id")] = None
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    execution: str
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    status: str | None = None
    type: Literal["tool_search_call"] = "tool_search_call"


class ToolSearchOutputResponseItem(TaggedModel):
    call_id: Annotated[str | None, Field(alias="call_id")] = None
    execution: str
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    status: str
    tools: list[Any]
    type: Literal["tool_search_output"] = "tool_search_output"


class SearchResponsesApiWebSearchAction(TaggedModel):
    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"] = "search"


class ResponsesApiWebSearchAction(UnionModel):
    root: Annotated[
        Annotated[SearchResponsesApiWebSearchAction, Tag("search")]
        | Annotated[OpenPageResponsesApiWebSearchAction, Tag("open_page")]
        | Annotated[FindInPageResponsesApiWebSearchAction, Tag("find_in_page")]
        | Annotated[OtherResponsesApiWebSearchAction, Tag("other")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class WebSearchCallResponseItem(TaggedModel):
    action: ResponsesApiWebSearchAction | None = None
    encrypted_content: Annotated[str | None, Field(alias="encrypted_content")] = None
    id: str | None = None
    internal_chat_message_metadata_passthrough: Annotated[
        InternalChatMessageMetadataPassthrough | None, Field(alias="internal_chat_message_metadata_passthrough")
    ] = None
    status: str | None = None
    type: Literal["web_search_call"] = "web_search_call"


class ResponseItem(UnionModel):
    root: Annotated[
        Annotated[AdditionalToolsResponseItem, Tag("additional_tools")]
        | Annotated[MessageResponseItem, Tag("message")]
        | Annotated[AgentMessageResponseItem, Tag("agent_message")]
        | Annotated[ReasoningResponseItem, Tag("reasoning")]
        | Annotated[LocalShellCallResponseItem, Tag("local_shell_call")]
        | Annotated[FunctionCallResponseItem, Tag("function_call")]
        | Annotated[ToolSearchCallResponseItem, Tag("tool_search_call")]
        | Annotated[FunctionCallOutputResponseItem, Tag("function_call_output")]
        | Annotated[CustomToolCallResponseItem, Tag("custom_tool_call")]
        | Annotated[CustomToolCallOutputResponseItem, Tag("custom_tool_call_output")]
        | Annotated[ToolSearchOutputResponseItem, Tag("tool_search_output")]
        | Annotated[WebSearchCallResponseItem, Tag("web_search_call")]
        | Annotated[ImageGenerationCallResponseItem, Tag("image_generation_call")]
        | Annotated[CompactionResponseItem, Tag("compaction")]
        | Annotated[ConfigurationUpdateResponseItem, Tag("configuration_update")]
        | Annotated[CompactionTriggerResponseItem, Tag("compaction_trigger")]
        | Annotated[ContextCompactionResponseItem, Tag("context_compaction")]
        | Annotated[OtherResponseItem, Tag("other")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class RawResponseItemCompletedNotification(ProtocolModel):
    item: ResponseItem
    thread_id: str
    turn_id: str


class ReadOnlySandboxPolicy(TaggedModel):
    network_access: bool | None = False
    type: Literal["readOnly"] = "readOnly"


class ReasoningSummary(OpenEnum):
    """A summary of the reasoning performed by the model. This can be useful for debugging and understanding the
    model's reasoning process. See
    https://platform.openai.com/docs/guides/reasoning?api-mode=responses#reasoning-summaries
    """

    auto = "auto"
    concise = "concise"
    detailed = "detailed"
    none = "none"
    """Option to disable reasoning summaries."""


class ReasoningThreadItem(TaggedModel):
    content: list[str] | None = []
    id: str
    summary: list[str] | None = []
    type: Literal["reasoning"] = "reasoning"


class SandboxMode(OpenEnum):
    read_only = "read-only"
    workspace_write = "workspace-write"
    danger_full_access = "danger-full-access"


class WorkspaceWriteSandboxPolicy(TaggedModel):
    exclude_slash_tmp: bool | None = False
    exclude_tmpdir_env_var: bool | None = False
    network_access: bool | None = False
    type: Literal["workspaceWrite"] = "workspaceWrite"
    writable_roots: list[AbsolutePathBuf] | None = []


class SandboxPolicy(UnionModel):
    root: Annotated[
        Annotated[DangerFullAccessSandboxPolicy, Tag("dangerFullAccess")]
        | Annotated[ReadOnlySandboxPolicy, Tag("readOnly")]
        | Annotated[ExternalSandboxSandboxPolicy, Tag("externalSandbox")]
        | Annotated[WorkspaceWriteSandboxPolicy, Tag("workspaceWrite")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class SearchWebSearchAction(TaggedModel):
    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"] = "search"


class SkillInterface(ProtocolModel):
    brand_color: str | None = None
    default_prompt: str | None = None
    display_name: str | None = None
    icon_large: AbsolutePathBuf | None = None
    icon_large_url: str | None = None
    """Remote large icon URL from the plugin catalog."""
    icon_small: AbsolutePathBuf | None = None
    icon_small_url: str | None = None
    """Remote small icon URL from the plugin catalog."""
    short_description: str | None = None


class SkillUserInput(TaggedModel):
    name: str
    path: str
    type: Literal["skill"] = "skill"


class SleepThreadItem(TaggedModel):
    """Display item emitted by the interruptible `clock.sleep` tool."""

    duration_ms: int
    id: str
    type: Literal["sleep"] = "sleep"


class SortDirection(OpenEnum):
    asc = "asc"
    desc = "desc"


class SubAgentActivityKind(OpenEnum):
    started = "started"
    interacted = "interacted"
    interrupted = "interrupted"
    completed = "completed"


class SubAgentActivityThreadItem(TaggedModel):
    agent_path: str
    agent_thread_id: str
    id: str
    kind: SubAgentActivityKind
    model: str | None = None
    """Resolved model at sub-agent creation; absent from older records and other activities."""
    reasoning_effort: ReasoningEffort | None = None
    """Resolved reasoning effort at sub-agent creation, when known."""
    type: Literal["subAgentActivity"] = "subAgentActivity"


class TextElement(ProtocolModel):
    byte_range: ByteRange
    """Byte range in the parent `text` buffer that this element occupies."""
    placeholder: str | None = None
    """Optional human-readable placeholder for the element, displayed in the UI."""


class TextUserInput(TaggedModel):
    text: str
    text_elements: Annotated[list[TextElement] | None, Field(alias="text_elements")] = []
    """UI-defined spans within `text` used to render or persist special elements."""
    type: Literal["text"] = "text"


class ThreadId(Text):
    pass


class UserInput(UnionModel):
    root: Annotated[
        Annotated[TextUserInput, Tag("text")]
        | Annotated[ImageUserInput, Tag("image")]
        | Annotated[LocalImageUserInput, Tag("localImage")]
        | Annotated[AudioUserInput, Tag("audio")]
        | Annotated[LocalAudioUserInput, Tag("localAudio")]
        | Annotated[SkillUserInput, Tag("skill")]
        | Annotated[MentionUserInput, Tag("mention")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class UserMessageThreadItem(TaggedModel):
    client_id: str | None = None
    content: list[UserInput]
    id: str
    type: Literal["userMessage"] = "userMessage"


class WebSearchAction(UnionModel):
    root: Annotated[
        Annotated[SearchWebSearchAction, Tag("search")]
        | Annotated[OpenPageWebSearchAction, Tag("openPage")]
        | Annotated[FindInPageWebSearchAction, Tag("findInPage")]
        | Annotated[OtherWebSearchAction, Tag("other")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class WebSearchThreadItem(TaggedModel):
    action: WebSearchAction | None = None
    id: str
    query: str
    results: list[Any] | None = None
    """Structured search results returned out-of-band by standalone web search.

    These stay as opaque JSON at the extension/app-server boundary so new result fields and result types can pass
    through without a Codex release.
    """
    type: Literal["webSearch"] = "webSearch"


class ThreadItem(UnionModel):
    root: Annotated[
        Annotated[UserMessageThreadItem, Tag("userMessage")]
        | Annotated[HookPromptThreadItem, Tag("hookPrompt")]
        | Annotated[AgentMessageThreadItem, Tag("agentMessage")]
        | Annotated[FunctionCallOutputThreadItem, Tag("functionCallOutput")]
        | Annotated[PlanThreadItem, Tag("plan")]
        | Annotated[ReasoningThreadItem, Tag("reasoning")]
        | Annotated[CommandExecutionThreadItem, Tag("commandExecution")]
        | Annotated[FileChangeThreadItem, Tag("fileChange")]
        | Annotated[McpToolCallThreadItem, Tag("mcpToolCall")]
        | Annotated[DynamicToolCallThreadItem, Tag("dynamicToolCall")]
        | Annotated[CollabAgentToolCallThreadItem, Tag("collabAgentToolCall")]
        | Annotated[SubAgentActivityThreadItem, Tag("subAgentActivity")]
        | Annotated[WebSearchThreadItem, Tag("webSearch")]
        | Annotated[ImageViewThreadItem, Tag("imageView")]
        | Annotated[SleepThreadItem, Tag("sleep")]
        | Annotated[ImageGenerationThreadItem, Tag("imageGeneration")]
        | Annotated[EnteredReviewModeThreadItem, Tag("enteredReviewMode")]
        | Annotated[ExitedReviewModeThreadItem, Tag("exitedReviewMode")]
        | Annotated[ContextCompactionThreadItem, Tag("contextCompaction")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadSectionAppearance(ProtocolModel):
    """Extensible visual presentation for a custom thread section."""

    color: str | None = None
    icon: str | None = None


class ThreadSection(ProtocolModel):
    """An independently persisted, user-visible thread section."""

    appearance: ThreadSectionAppearance | None = None
    """Optional appearance synchronized across clients."""
    id: str
    """Opaque UUIDv7 identity that remains stable when the section is renamed."""
    name: str
    """The current user-visible section name."""


class TurnError(ProtocolModel):
    additional_details: str | None = None
    codex_error_info: CodexErrorInfo | None = None
    message: str
    misalignment: MisalignmentErrorDetails | None = None
    """Optional public explanation and continuation instruction for a misalignment block."""


class TurnItemsView(OpenEnum):
    not_loaded = "notLoaded"
    """`items` was not loaded for this turn. The field is intentionally empty."""
    summary = "summary"
    """`items` contains only a display summary for this turn."""
    full = "full"
    """`items` contains every ThreadItem available from persisted app-server history for this turn."""


class TurnStatus(OpenEnum):
    completed = "completed"
    interrupted = "interrupted"
    failed = "failed"
    in_progress = "inProgress"


class Turn(ProtocolModel):
    completed_at: int | None = None
    """Unix timestamp (in seconds) when the turn completed."""
    duration_ms: int | None = None
    """Duration between turn start and completion in milliseconds, if known."""
    error: TurnError | None = None
    """Error associated with a failed or interrupted turn."""
    id: str
    """Identifier for this turn. Codex-generated turn IDs are UUIDv7."""
    items: list[ThreadItem]
    """Thread items currently included in this turn payload."""
    items_view: TurnItemsView | None = TurnItemsView.full
    """Describes how much of `items` has been loaded for this turn."""
    root_turn_id: str | None = None
    """ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work
    on behalf of this turn. May be null in older history or a `review/start` response.
    """
    started_at: int | None = None
    """Unix timestamp (in seconds) when the turn started."""
    status: TurnStatus


class TurnEnvironmentParams(ProtocolModel):
    cwd: LegacyAppPathString
    environment_id: str
    runtime_workspace_roots: list[LegacyAppPathString] | None = None
    """Environment-native runtime workspace roots. Omitted defaults to `cwd`."""


class UserVerificationUnavailableReason(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    credential_missing = "credentialMissing"
    biometrics_unavailable = "biometricsUnavailable"
    provider_unavailable = "providerUnavailable"


class UnavailableUserVerificationErrorDetails(TaggedModel):
    reason: UserVerificationUnavailableReason
    type: Literal["unavailable"] = "unavailable"


class UserVerificationErrorDetails(UnionModel):
    """Closed error categories; native diagnostic payloads must not cross this boundary.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    root: Annotated[
        Annotated[InvalidRequestUserVerificationErrorDetails, Tag("invalidRequest")]
        | Annotated[UnavailableUserVerificationErrorDetails, Tag("unavailable")]
        | Annotated[CancelledUserVerificationErrorDetails, Tag("cancelled")]
        | Annotated[FailedUserVerificationErrorDetails, Tag("failed")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class UserVerificationRpcError(ProtocolModel):
    """The error object inside the normal JSON-RPC envelope.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    code: int
    data: UserVerificationErrorDetails
    message: str


class WebSearchMode(OpenEnum):
    disabled = "disabled"
    cached = "cached"
    indexed = "indexed"
    live = "live"
