# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `thread` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, Text, UnionModel, Unrecognized, by_form, by_key, by_property
from .shared import (
    AbsolutePathBuf,
    ApprovalsReviewer,
    AskForApproval,
    CollaborationMode,
    LegacyAppPathString,
    MultiAgentMode,
    Personality,
    ReasoningEffort,
    ReasoningSummary,
    ResponseItem,
    SandboxMode,
    SandboxPolicy,
    SortDirection,
    ThreadId,
    ThreadItem,
    ThreadSection,
    TokenUsageBreakdown,
    Turn,
    TurnEnvironmentParams,
    TurnError,
    TurnItemsView,
    TurnStatus,
    UserInput,
)


class ActivePermissionProfile(ProtocolModel):
    extends: str | None = None
    """Parent profile identifier from the selected permissions profile's `extends` setting, when present."""
    id: str
    """Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined
    `[permissions.<id>]` profile.
    """


class ThreadActiveFlag(OpenEnum):
    waiting_on_approval = "waitingOnApproval"
    waiting_on_user_input = "waitingOnUserInput"


class ActiveThreadStatus(TaggedModel):
    active_flags: list[ThreadActiveFlag]
    type: Literal["active"] = "active"


class AgentPath(Text):
    pass


class WholeItemThreadRealtimeBemItemPresentation(TaggedModel):
    type: Literal["wholeItem"] = "wholeItem"


class InlineMarkdownThreadRealtimeBemItemPresentation(TaggedModel):
    type: Literal["inlineMarkdown"] = "inlineMarkdown"


class InlineVisualizationThreadRealtimeBemItemPresentation(TaggedModel):
    index: int
    type: Literal["inlineVisualization"] = "inlineVisualization"


class ThreadRealtimeBemItemPresentation(UnionModel):
    """EXPERIMENTAL - how an existing agent item appears in a realtime conversation."""

    root: Annotated[
        Annotated[WholeItemThreadRealtimeBemItemPresentation, Tag("wholeItem")]
        | Annotated[InlineMarkdownThreadRealtimeBemItemPresentation, Tag("inlineMarkdown")]
        | Annotated[InlineVisualizationThreadRealtimeBemItemPresentation, Tag("inlineVisualization")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class BemItemPromotedThreadRealtimeItem(TaggedModel):
    id: str
    realtime_session_id: str
    item_id: Annotated[str, Field(alias="item_id")]
    presentation: ThreadRealtimeBemItemPresentation
    turn_id: Annotated[str, Field(alias="turn_id")]
    type: Literal["bemItemPromoted"] = "bemItemPromoted"


class EnvironmentCapabilityRootLocation(TaggedModel):
    """A path owned by an execution environment."""

    environment_id: str
    path: str
    """Absolute path for the root in the selected environment."""
    type: Literal["environment"] = "environment"


class CapabilityRootLocation(UnionModel):
    """Location used to resolve a selected capability root."""

    root: Annotated[
        Annotated[EnvironmentCapabilityRootLocation, Tag("environment")] | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class CodexResponseHandoffMode(OpenEnum):
    thinking = "thinking"
    commentary = "commentary"
    bem_tags = "bemTags"


class CompletedThreadPredictionResult(TaggedModel):
    text: str | None = None
    type: Literal["completed"] = "completed"


class ContextCompactedNotification(ProtocolModel):
    """Deprecated: Use `ContextCompaction` item type instead.

    Parameters of `thread/compacted`.
    """

    thread_id: str
    turn_id: str


class ConversationTextRole(OpenEnum):
    user = "user"
    developer = "developer"
    assistant = "assistant"


class CustomSessionSource(ProtocolModel):
    custom: str


class FunctionDynamicToolNamespaceTool(TaggedModel):
    defer_loading: bool | None = None
    description: str
    input_schema: Any
    name: str
    type: Literal["function"] = "function"


class DynamicToolNamespaceTool(UnionModel):
    root: Annotated[
        Annotated[FunctionDynamicToolNamespaceTool, Tag("function")] | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class FunctionDynamicToolSpec(TaggedModel):
    defer_loading: bool | None = None
    description: str
    input_schema: Any
    name: str
    type: Literal["function"] = "function"


class NamespaceDynamicToolSpec(TaggedModel):
    description: str
    name: str
    tools: list[DynamicToolNamespaceTool]
    type: Literal["namespace"] = "namespace"


class DynamicToolSpec(UnionModel):
    root: Annotated[
        Annotated[FunctionDynamicToolSpec, Tag("function")]
        | Annotated[NamespaceDynamicToolSpec, Tag("namespace")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class EnvironmentConnectionNotification(ProtocolModel):
    """Parameters of `thread/environment/connected` and `thread/environment/disconnected`."""

    environment_id: str
    thread_id: str


class ExistingCallThreadRealtimeStartTransport(TaggedModel):
    call_id: str
    """Identifier of a realtime call already created and negotiated by the client."""
    type: Literal["existingCall"] = "existingCall"


class FailedThreadPredictionResult(TaggedModel):
    type: Literal["failed"] = "failed"


class GitInfo(ProtocolModel):
    branch: str | None = None
    origin_url: str | None = None
    sha: str | None = None


class IdleThreadStatus(TaggedModel):
    type: Literal["idle"] = "idle"


class ItemThreadItemsListAnchor(TaggedModel):
    item_id: str
    type: Literal["item"] = "item"


class ItemThreadTimelineEntry(TaggedModel):
    item: ThreadItem
    position: int
    turn_id: str
    type: Literal["item"] = "item"


class NotLoadedThreadStatus(TaggedModel):
    type: Literal["notLoaded"] = "notLoaded"


class OtherSubAgentSource(ProtocolModel):
    other: str


class QueuedSubmission(ProtocolModel):
    client_user_message_id: str
    id: str
    input: list[UserInput]


class ReadThreadReadStateOperation(TaggedModel):
    type: Literal["read"] = "read"


class RealtimeConversationVersion(OpenEnum):
    v1 = "v1"
    v2 = "v2"
    v3 = "v3"


class RealtimeOutputModality(OpenEnum):
    text = "text"
    audio = "audio"


class ThreadRealtimeSessionOutcome(OpenEnum):
    ended = "ended"
    failed = "failed"


class RealtimeSessionClosedThreadRealtimeItem(TaggedModel):
    id: str
    realtime_session_id: str
    outcome: ThreadRealtimeSessionOutcome
    type: Literal["realtimeSessionClosed"] = "realtimeSessionClosed"


class RealtimeSessionStartedThreadRealtimeItem(TaggedModel):
    id: str
    realtime_session_id: str
    type: Literal["realtimeSessionStarted"] = "realtimeSessionStarted"


class ThreadRealtimeTranscriptRole(OpenEnum):
    user = "user"
    assistant = "assistant"


class TranscriptSegmentThreadRealtimeItem(TaggedModel):
    id: str
    realtime_session_id: str
    role: ThreadRealtimeTranscriptRole
    text: str
    type: Literal["transcriptSegment"] = "transcriptSegment"


class ThreadRealtimeItem(UnionModel):
    """EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline."""

    root: Annotated[
        Annotated[RealtimeSessionStartedThreadRealtimeItem, Tag("realtimeSessionStarted")]
        | Annotated[TranscriptSegmentThreadRealtimeItem, Tag("transcriptSegment")]
        | Annotated[BemItemPromotedThreadRealtimeItem, Tag("bemItemPromoted")]
        | Annotated[RealtimeSessionClosedThreadRealtimeItem, Tag("realtimeSessionClosed")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class RealtimeThreadTimelineEntry(TaggedModel):
    item: ThreadRealtimeItem
    position: int
    type: Literal["realtime"] = "realtime"


class RealtimeVoice(OpenEnum):
    alloy = "alloy"
    arbor = "arbor"
    ash = "ash"
    aube = "aube"
    ballad = "ballad"
    breeze = "breeze"
    bubbie = "bubbie"
    cedar = "cedar"
    coral = "coral"
    cove = "cove"
    echo = "echo"
    ember = "ember"
    haetsal = "haetsal"
    hanul = "hanul"
    himari = "himari"
    juniper = "juniper"
    leher = "leher"
    maple = "maple"
    marin = "marin"
    miko = "miko"
    neer = "neer"
    porto = "porto"
    rindo = "rindo"
    rio = "rio"
    rivage = "rivage"
    sage = "sage"
    selva = "selva"
    shimmer = "shimmer"
    sol = "sol"
    sonna = "sonna"
    spruce = "spruce"
    tinta = "tinta"
    vale = "vale"
    verse = "verse"
    viola = "viola"


class RealtimeVoicesList(ProtocolModel):
    default_v1: RealtimeVoice
    default_v2: RealtimeVoice
    v1: list[RealtimeVoice]
    v2: list[RealtimeVoice]
    v3: list[RealtimeVoice] | None = []


class SelectedCapabilityRoot(ProtocolModel):
    """A user-selected root that can expose one or more runtime capabilities."""

    id: str
    """Stable identifier supplied by the capability selection platform."""
    location: CapabilityRootLocation
    """Where the selected root can be resolved."""


class SubAgentSourceThreadSpawn(ProtocolModel):
    agent_nickname: Annotated[str | None, Field(alias="agent_nickname")] = None
    agent_path: Annotated[AgentPath | None, Field(alias="agent_path")] = None
    agent_role: Annotated[str | None, Field(alias="agent_role")] = None
    depth: int
    parent_thread_id: Annotated[ThreadId, Field(alias="parent_thread_id")]


class ThreadSpawnSubAgentSource(ProtocolModel):
    thread_spawn: Annotated[SubAgentSourceThreadSpawn, Field(alias="thread_spawn")]


class SubAgentSourceValue(OpenEnum):
    """The bare strings of `SubAgentSource`."""

    review = "review"
    compact = "compact"
    memory_consolidation = "memory_consolidation"


class SubAgentSource(UnionModel):
    root: Annotated[
        Annotated[SubAgentSourceValue, Tag("str")]
        | Annotated[ThreadSpawnSubAgentSource, Tag("thread_spawn")]
        | Annotated[OtherSubAgentSource, Tag("other")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class SubAgentSessionSource(ProtocolModel):
    sub_agent: SubAgentSource


class SessionSourceValue(OpenEnum):
    """The bare strings of `SessionSource`."""

    cli = "cli"
    vscode = "vscode"
    exec = "exec"
    app_server = "appServer"
    unknown = "unknown"


class SessionSource(UnionModel):
    root: Annotated[
        Annotated[SessionSourceValue, Tag("str")]
        | Annotated[CustomSessionSource, Tag("custom")]
        | Annotated[SubAgentSessionSource, Tag("subAgent")]
        | Annotated[Unrecognized, Tag("")],
        by_key(),
    ]


class SystemErrorThreadStatus(TaggedModel):
    type: Literal["systemError"] = "systemError"


class ThreadEnvironment(ProtocolModel):
    """An environment selected by a loaded thread, independent of connection status."""

    cwd: LegacyAppPathString
    environment_id: str
    runtime_workspace_roots: list[LegacyAppPathString]


class ThreadExtra(ProtocolModel):
    """Extra app-server data for a thread."""


class ThreadHistoryMode(OpenEnum):
    legacy = "legacy"
    paginated = "paginated"


class ThreadStatus(UnionModel):
    root: Annotated[
        Annotated[NotLoadedThreadStatus, Tag("notLoaded")]
        | Annotated[IdleThreadStatus, Tag("idle")]
        | Annotated[SystemErrorThreadStatus, Tag("systemError")]
        | Annotated[ActiveThreadStatus, Tag("active")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadSource(OpenEnum):
    user = "user"
    subagent = "subagent"
    memory_consolidation = "memory_consolidation"


class Thread(ProtocolModel):
    agent_nickname: str | None = None
    """Optional random unique nickname assigned to an AgentControl-spawned sub-agent."""
    agent_role: str | None = None
    """Optional role (agent_role) assigned to an AgentControl-spawned sub-agent."""
    can_accept_direct_input: bool | None = None
    """Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is
    unavailable, such as for an unloaded stored thread.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    cli_version: str
    """Version of the CLI that created the thread."""
    created_at: int
    """Unix timestamp (in seconds) when the thread was created."""
    cwd: AbsolutePathBuf
    """Working directory captured for the thread."""
    daybreak_enabled: bool | None = None
    """Saved Daybreak choice, independent of turn execution. Null if unset.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    environments: list[ThreadEnvironment] | None = None
    """Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not
    loaded or the server does not expose its selection. An empty list means no environments are selected. This
    does not report connection status.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    ephemeral: bool
    """Whether the thread is ephemeral and should not be materialized on disk."""
    extra: ThreadExtra | None = None
    """Optional implementation-specific thread data.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    forked_from_id: str | None = None
    """Source thread id when this thread was created by forking another thread."""
    git_info: GitInfo | None = None
    """Optional Git metadata captured when the thread was created."""
    history_mode: ThreadHistoryMode | None = ThreadHistoryMode.legacy
    """Persisted thread history contract selected when this thread was created."""
    id: str
    """Identifier for this thread. Codex-generated thread IDs are UUIDv7."""
    model: str | None = None
    """Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not
    per-turn execution telemetry.
    """
    model_provider: str
    """Model provider used for this thread (for example, 'openai')."""
    name: str | None = None
    """Optional user-facing thread title."""
    originator: str | None = None
    """Originator recorded when the thread was created, independent of its current client or executor. Null when the
    recorded originator is unavailable.
    """
    parent_thread_id: str | None = None
    """The ID of the parent thread. This will only be set if this thread is a subagent."""
    path: str | None = None
    """[UNSTABLE] Path to the thread on disk."""
    preview: str
    """Usually the first user message in the thread, if available."""
    project_id: str | None = None
    """Canonical project assignment owned by app-server, if any."""
    reasoning_effort: ReasoningEffort | None = None
    """Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or
    unavailable. This is not per-turn execution telemetry.
    """
    recency_at: int | None = None
    """Unix timestamp (in seconds) used for thread recency ordering."""
    section: ThreadSection | None = None
    """The independently persisted section selected for this thread, if any."""
    section_entered_at: int | None = None
    """Unix timestamp in seconds when the thread entered its current section."""
    session_id: str
    """Session id shared by threads that belong to the same session tree."""
    source: SessionSource
    """Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.)."""
    status: ThreadStatus
    """Current runtime status for the thread."""
    thread_source: ThreadSource | None = None
    """Optional analytics source classification for this thread."""
    turns: list[Turn]
    """Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses.
    For all other responses and notifications returning a Thread, the turns field will be an empty list.
    """
    updated_at: int
    """Unix timestamp (in seconds) when the thread was last updated."""


class ThreadApproveGuardianDeniedActionParams(ProtocolModel):
    """Parameters of `thread/approveGuardianDeniedAction`."""

    event: Any
    """Serialized `codex_protocol::protocol::GuardianAssessmentEvent`."""
    thread_id: str


class ThreadApproveGuardianDeniedActionResponse(ProtocolModel):
    """Result of `thread/approveGuardianDeniedAction`."""


class ThreadArchiveParams(ProtocolModel):
    """Parameters of `thread/archive`."""

    thread_id: str


class ThreadArchiveResponse(ProtocolModel):
    """Result of `thread/archive`."""


class ThreadArchivedNotification(ProtocolModel):
    """Parameters of `thread/archived`."""

    thread_id: str


class ThreadAttachment(ProtocolModel):
    """An independently persisted attachment associated with a thread."""

    attachment_type: str
    created_at: int
    id: str
    identity_key: str
    payload: Any


class ThreadAttachmentAddOutcome(OpenEnum):
    """Result of attempting to associate an attachment with a thread."""

    created = "created"
    existing = "existing"


class ThreadAttachmentAddParams(ProtocolModel):
    """Parameters for creating or locating an attachment on its owning thread.

    Parameters of `thread/attachment/add`.
    """

    attachment_type: str
    identity_key: str
    payload: Any
    thread_id: str


class ThreadAttachmentAddResponse(ProtocolModel):
    """The created or existing attachment.

    Result of `thread/attachment/add`.
    """

    attachment: ThreadAttachment
    outcome: ThreadAttachmentAddOutcome


class ThreadAttachmentListParams(ProtocolModel):
    """Parameters for listing attachments from one thread.

    Parameters of `thread/attachment/list`.
    """

    cursor: str | None = None
    limit: int | None = None
    thread_id: str


class ThreadAttachmentListResponse(ProtocolModel):
    """One page of attachments associated with the requested thread.

    Result of `thread/attachment/list`.
    """

    data: list[ThreadAttachment]
    next_cursor: str | None = None


class ThreadAttachmentOperation(OpenEnum):
    """The persisted attachment change represented by a notification."""

    created = "created"
    deleted = "deleted"


class ThreadAttachmentOwner(ProtocolModel):
    """A thread that currently owns an attachment with the requested identity."""

    archived: bool
    """Whether the owning thread is archived, not whether it is currently executing a turn."""
    thread_id: str


class ThreadAttachmentOwnerListParams(ProtocolModel):
    """Parameters for reverse lookup by attachment identity within this server's store.

    Parameters of `thread/attachmentOwner/list`.
    """

    archived: bool | None = None
    """Omitted or null returns all matches; false returns non-archived threads only."""
    attachment_type: str
    cursor: str | None = None
    identity_key: str
    limit: int | None = None


class ThreadAttachmentOwnerListResponse(ProtocolModel):
    """One page of matching owners, including threads without their own user messages.

    Result of `thread/attachmentOwner/list`.
    """

    data: list[ThreadAttachmentOwner]
    next_cursor: str | None = None


class ThreadAttachmentRemoveParams(ProtocolModel):
    """Parameters for deleting an attachment by its stable thread-local identity.

    Parameters of `thread/attachment/remove`.
    """

    attachment_type: str
    identity_key: str
    thread_id: str


class ThreadAttachmentRemoveResponse(ProtocolModel):
    """Successful deletion does not return additional attachment data.

    Result of `thread/attachment/remove`.
    """


class ThreadAttachmentUpdatedNotification(ProtocolModel):
    """Notification published after a thread attachment is created or deleted.

    Parameters of `thread/attachment/updated`.
    """

    attachment_id: str
    attachment_type: str
    identity_key: str
    operation: ThreadAttachmentOperation
    thread_id: str


class ThreadBackgroundTerminal(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    command: str
    cpu_percent: float | None = None
    cwd: LegacyAppPathString
    item_id: str
    os_pid: int | None = None
    process_id: str
    rss_kb: int | None = None


class ThreadBackgroundTerminalsCleanParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/backgroundTerminals/clean`.
    """

    thread_id: str


class ThreadBackgroundTerminalsCleanResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/backgroundTerminals/clean`.
    """


class ThreadBackgroundTerminalsListParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/backgroundTerminals/list`.
    """

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    limit: int | None = None
    """Optional page size."""
    thread_id: str


class ThreadBackgroundTerminalsListResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/backgroundTerminals/list`.
    """

    data: list[ThreadBackgroundTerminal]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    return.
    """


class ThreadBackgroundTerminalsTerminateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/backgroundTerminals/terminate`.
    """

    process_id: str
    thread_id: str


class ThreadBackgroundTerminalsTerminateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/backgroundTerminals/terminate`.
    """

    terminated: bool


class ThreadClosedNotification(ProtocolModel):
    """Parameters of `thread/closed`."""

    thread_id: str


class ThreadCompactStartParams(ProtocolModel):
    """Parameters of `thread/compact/start`."""

    thread_id: str


class ThreadCompactStartResponse(ProtocolModel):
    """Result of `thread/compact/start`."""


class ThreadDecrementElicitationParams(ProtocolModel):
    """Parameters for `thread/decrement_elicitation`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/decrement_elicitation`.
    """

    thread_id: str
    """Thread whose out-of-band elicitation counter should be decremented."""


class ThreadDecrementElicitationResponse(ProtocolModel):
    """Response for `thread/decrement_elicitation`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/decrement_elicitation`.
    """

    count: int
    """Current out-of-band elicitation count after the decrement."""
    paused: bool
    """Whether timeout accounting remains paused after applying the decrement."""


class ThreadDeleteParams(ProtocolModel):
    """Parameters of `thread/delete`."""

    thread_id: str


class ThreadDeleteResponse(ProtocolModel):
    """Result of `thread/delete`."""


class ThreadDeletedNotification(ProtocolModel):
    """Parameters of `thread/deleted`."""

    thread_id: str


class ThreadForkParams(ProtocolModel):
    """There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into
    a new thread. 2. By path: load the thread from disk by path and fork it into a new thread.

    If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as
    absent.

    Prefer using thread_id whenever possible.

    Parameters of `thread/fork`.
    """

    approval_policy: AskForApproval | None = None
    approvals_reviewer: ApprovalsReviewer | None = None
    """Override where approval requests are routed for review on this thread and subsequent turns."""
    base_instructions: str | None = None
    before_turn_id: str | None = None
    """Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with
    `last_turn_id`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    config: dict[str, Any] | None = None
    cwd: str | None = None
    defer_goal_continuation: bool | None = None
    """When true, carry the source thread's current goal into the fork without starting its initial automatic
    continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after
    it.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    developer_instructions: str | None = None
    ephemeral: bool | None = None
    exclude_turns: bool | None = None
    """When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful
    when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is
    deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    """
    experimental_prediction_mode: bool | None = None
    """Start from the loaded parent's effective config, tools, environments, and persisted history to maximize
    prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables
    `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides, `path`,
    `lastTurnId`, or `beforeTurnId`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    last_turn_id: str | None = None
    """Optional last turn id to fork through, inclusive.

    When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in
    progress.
    """
    model: str | None = None
    """Configuration overrides for the forked thread, if any."""
    model_provider: str | None = None
    path: str | None = None
    """[UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    permissions: str | None = None
    """Named profile id for the forked thread. Cannot be combined with `sandbox`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Replace the thread's runtime workspace roots. Paths must be absolute.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox: SandboxMode | None = None
    service_tier: str | None = None
    thread_id: str
    thread_source: ThreadSource | None = None
    """Optional client-supplied analytics source classification for this forked thread."""


class ThreadForkResponse(ProtocolModel):
    """Result of `thread/fork`."""

    active_permission_profile: ActivePermissionProfile | None = None
    """Named or implicit built-in profile that produced the active permissions, when known.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    approval_policy: AskForApproval
    approvals_reviewer: ApprovalsReviewer
    """Reviewer currently used for approval requests on this thread."""
    cwd: AbsolutePathBuf
    disabled_plugin_ids: list[str] | None = []
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    instruction_sources: list[LegacyAppPathString] | None = []
    """Environment-native paths to instruction source files currently loaded for this thread."""
    model: str
    model_provider: str
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    reasoning_effort: ReasoningEffort | None = None
    runtime_workspace_roots: list[AbsolutePathBuf] | None = []
    """Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox: SandboxPolicy
    """Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile`
    for profile provenance.
    """
    service_tier: str | None = None
    thread: Thread


class ThreadGoalStatus(OpenEnum):
    active = "active"
    paused = "paused"
    blocked = "blocked"
    usage_limited = "usageLimited"
    budget_limited = "budgetLimited"
    complete = "complete"


class ThreadGoal(ProtocolModel):
    created_at: int
    objective: str
    status: ThreadGoalStatus
    thread_id: str
    time_used_seconds: int
    token_budget: int | None = None
    tokens_used: int
    updated_at: int


class ThreadGoalMutationOrigin(OpenEnum):
    """Distinguishes explicit user actions from automatic goal lifecycle mutations."""

    user = "user"
    automatic = "automatic"


class ThreadGoalClearParams(ProtocolModel):
    """Parameters of `thread/goal/clear`."""

    origin: ThreadGoalMutationOrigin | None = None
    """Missing provenance does not supply user authorization."""
    thread_id: str


class ThreadGoalClearResponse(ProtocolModel):
    """Result of `thread/goal/clear`."""

    cleared: bool


class ThreadGoalClearedNotification(ProtocolModel):
    """Parameters of `thread/goal/cleared`."""

    thread_id: str


class ThreadGoalGetParams(ProtocolModel):
    """Parameters of `thread/goal/get`."""

    thread_id: str


class ThreadGoalGetResponse(ProtocolModel):
    """Result of `thread/goal/get`."""

    goal: ThreadGoal | None = None


class ThreadGoalSetParams(ProtocolModel):
    """Parameters of `thread/goal/set`."""

    objective: str | None = None
    origin: ThreadGoalMutationOrigin | None = None
    """Missing provenance does not supply user authorization."""
    status: ThreadGoalStatus | None = None
    thread_id: str
    token_budget: int | None = None


class ThreadGoalSetResponse(ProtocolModel):
    """Result of `thread/goal/set`."""

    goal: ThreadGoal


class ThreadGoalUpdatedNotification(ProtocolModel):
    """Parameters of `thread/goal/updated`."""

    goal: ThreadGoal
    thread_id: str
    turn_id: str | None = None


class ThreadIncrementElicitationParams(ProtocolModel):
    """Parameters for `thread/increment_elicitation`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/increment_elicitation`.
    """

    thread_id: str
    """Thread whose out-of-band elicitation counter should be incremented."""


class ThreadIncrementElicitationResponse(ProtocolModel):
    """Response for `thread/increment_elicitation`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/increment_elicitation`.
    """

    count: int
    """Current out-of-band elicitation count after the increment."""
    paused: bool
    """Whether timeout accounting is paused after applying the increment."""


class ThreadInjectItemsParams(ProtocolModel):
    """Parameters of `thread/inject_items`."""

    items: list[Any]
    """Raw Responses API items to append to the thread's model-visible history."""
    thread_id: str


class ThreadInjectItemsResponse(ProtocolModel):
    """Result of `thread/inject_items`."""


class ThreadItemEntry(ProtocolModel):
    completed_at_ms: int | None = None
    """Unix timestamp (milliseconds) when the item completed, if recorded by the producer."""
    item: ThreadItem
    started_at_ms: int | None = None
    """Unix timestamp (milliseconds) when the item started, if recorded by the producer."""
    turn_id: str
    """Turn containing this item."""


class ThreadItemsListAnchor(UnionModel):
    """An exclusive item position within the requested visible turn."""

    root: Annotated[
        Annotated[ItemThreadItemsListAnchor, Tag("item")] | Annotated[Unrecognized, Tag("")], by_property("type")
    ]


class ThreadItemsListCursor(UnionModel):
    """Starting position for an item-history page."""

    root: Annotated[
        Annotated[str, Tag("str")]
        | Annotated[ThreadItemsListAnchor, Tag("ThreadItemsListAnchor")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class ThreadItemsListParams(ProtocolModel):
    """Parameters of `thread/items/list`."""

    cursor: ThreadItemsListCursor | None = None
    """Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires
    a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it.
    Continue with the returned string cursor.
    """
    limit: int | None = None
    """Optional item page size."""
    sort_direction: SortDirection | None = None
    """Optional item pagination direction; defaults to ascending."""
    thread_id: str
    turn_id: str | None = None
    """Optional turn id to filter by. When omitted, returns items across the thread."""


class ThreadItemsListResponse(ProtocolModel):
    """Result of `thread/items/list`."""

    backwards_cursor: str | None = None
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page
    contains at least one item.
    """
    data: list[ThreadItemEntry]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    return.
    """


class ThreadItemsReadParams(ProtocolModel):
    """EXPERIMENTAL - retrieve a bounded set of persisted items from one turn.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/items/read`.
    """

    item_ids: list[str]
    """Item IDs to retrieve. Supply 1 to 100 IDs."""
    thread_id: str
    turn_id: str


class ThreadItemsReadResponse(ProtocolModel):
    """EXPERIMENTAL - persisted items returned in canonical stored order.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/items/read`.
    """

    data: list[ThreadItemEntry]


class ThreadListCwdFilter(UnionModel):
    root: Annotated[
        Annotated[str, Tag("str")] | Annotated[list[str], Tag("list")] | Annotated[Unrecognized, Tag("")], by_form()
    ]


class ThreadSortKey(OpenEnum):
    created_at = "created_at"
    updated_at = "updated_at"
    recency_at = "recency_at"
    section_position = "section_position"


class ThreadSourceKind(OpenEnum):
    cli = "cli"
    vscode = "vscode"
    exec = "exec"
    app_server = "appServer"
    sub_agent = "subAgent"
    sub_agent_review = "subAgentReview"
    sub_agent_compact = "subAgentCompact"
    sub_agent_thread_spawn = "subAgentThreadSpawn"
    sub_agent_other = "subAgentOther"
    unknown = "unknown"


class ThreadListParams(ProtocolModel):
    """Parameters of `thread/list`."""

    ancestor_thread_id: str | None = None
    """Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself.
    Mutually exclusive with `parentThreadId`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    archived: bool | None = None
    """Optional archived filter; when set to true, only archived threads are returned. If false or null, only
    non-archived threads are returned.
    """
    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    cwd: ThreadListCwdFilter | None = None
    """Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths
    are returned.
    """
    excluded_thread_ids: list[str] | None = None
    """Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are
    rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
    """
    limit: int | None = None
    """Optional page size; defaults to a reasonable server-side value."""
    model_providers: list[str] | None = None
    """Optional provider filter; when set, only sessions recorded under these providers are returned. When present
    but empty, includes all providers.
    """
    originators: list[str] | None = None
    """Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the
    local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
    """
    parent_thread_id: str | None = None
    """Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    project_id: str | None = None
    """Omit to include every project, set to null for unassigned threads, or provide a project ID to return only
    threads in that project.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    search_term: str | None = None
    """Optional substring filter for the extracted thread title."""
    section_id: str | None = None
    """Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only
    threads in that section.
    """
    sort_direction: SortDirection | None = None
    """Optional sort direction; defaults to descending (newest first)."""
    sort_key: ThreadSortKey | None = None
    """Optional sort key; defaults to created_at."""
    source_kinds: list[ThreadSourceKind] | None = None
    """Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty,
    defaults to interactive sources.
    """
    use_state_db_only: bool | None = None
    """If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false
    preserves scan-and-repair behavior.
    """


class ThreadStartThreadUnreadPosition(TaggedModel):
    """Explicitly marked unread, including when the thread has no turns."""

    type: Literal["threadStart"] = "threadStart"


class TurnThreadUnreadPosition(TaggedModel):
    """The earliest completed result needing attention."""

    turn_id: str
    type: Literal["turn"] = "turn"


class ThreadUnreadPosition(UnionModel):
    root: Annotated[
        Annotated[ThreadStartThreadUnreadPosition, Tag("threadStart")]
        | Annotated[TurnThreadUnreadPosition, Tag("turn")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadReadState(ProtocolModel):
    """The first unread position in a durable local thread. A null position means read. The opaque revision guards
    edits against activity or marks the caller has not seen.
    """

    first_unread: ThreadUnreadPosition | None = None
    revision: str


class ThreadListResponse(ProtocolModel):
    """Result of `thread/list`."""

    backwards_cursor: str | None = None
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page
    contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the
    start of the page timestamp so same-second updates are not skipped.
    """
    data: list[Thread]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    return.
    """
    read_states: dict[str, ThreadReadState] | None = None
    """Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is
    unavailable; an absent key means that row is ineligible.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class ThreadLoadedListParams(ProtocolModel):
    """Parameters of `thread/loaded/list`."""

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    limit: int | None = None
    """Optional page size; defaults to no limit."""


class ThreadLoadedListResponse(ProtocolModel):
    """Result of `thread/loaded/list`."""

    data: list[str]
    """Thread ids for sessions currently loaded in memory."""
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    return.
    """


class ThreadMemoryMode(OpenEnum):
    enabled = "enabled"
    disabled = "disabled"


class ThreadMemoryModeSetParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/memoryMode/set`.
    """

    mode: ThreadMemoryMode
    thread_id: str


class ThreadMemoryModeSetResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/memoryMode/set`.
    """


class ThreadMetadataGitInfoUpdateParams(ProtocolModel):
    branch: str | None = None
    """Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace
    it.
    """
    origin_url: str | None = None
    """Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to
    replace it.
    """
    sha: str | None = None
    """Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace
    it.
    """


class ThreadMetadataUpdateParams(ProtocolModel):
    """Parameters of `thread/metadata/update`."""

    daybreak_enabled: bool | None = None
    """Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does
    not select a turn's `cyberAccessProgram` or grant access.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    git_info: ThreadMetadataGitInfoUpdateParams | None = None
    """Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear
    it, or provide a string to replace the stored value.
    """
    project_id: str | None = None
    """Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to
    assign it.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    thread_id: str


class ThreadMetadataUpdateResponse(ProtocolModel):
    """Result of `thread/metadata/update`."""

    thread: Thread


class ThreadNameUpdatedNotification(ProtocolModel):
    """Parameters of `thread/name/updated`."""

    thread_id: str
    thread_name: str | None = None


class ThreadPredictionRequestParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/prediction/request`.
    """

    source_turn_id: str
    thread_id: str


class ThreadPredictionRequestResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/prediction/request`.
    """


class ThreadPredictionResult(UnionModel):
    root: Annotated[
        Annotated[CompletedThreadPredictionResult, Tag("completed")]
        | Annotated[FailedThreadPredictionResult, Tag("failed")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadPredictionUpdatedNotification(ProtocolModel):
    """Parameters of `thread/prediction/updated`."""

    result: ThreadPredictionResult
    source_turn_id: str
    thread_id: str


class ThreadProjectUpdatedNotification(ProtocolModel):
    """Parameters of `thread/project/updated`."""

    project_id: str | None = None
    thread_id: str


class ThreadQueueAddParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/queue/add`.
    """

    client_user_message_id: str
    input: list[UserInput]
    thread_id: str


class ThreadQueueAddResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/queue/add`.
    """

    queued_submission: QueuedSubmission


class ThreadQueueChangedNotification(ProtocolModel):
    """Parameters of `thread/queue/changed`."""

    thread_id: str


class ThreadQueueDeleteParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/queue/delete`.
    """

    queued_submission_id: str
    thread_id: str


class ThreadQueueDeleteResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/queue/delete`.
    """

    deleted: bool


class ThreadQueueListParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/queue/list`.
    """

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    limit: int | None = None
    """Optional page size; defaults to the standard thread-list page size."""
    thread_id: str


class ThreadQueueListResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/queue/list`.
    """

    data: list[QueuedSubmission]
    next_cursor: str | None = None
    """Opaque cursor for the next page, or `null` when no submissions remain."""


class ThreadQueueReorderParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/queue/reorder`.
    """

    queued_submission_ids: list[str]
    thread_id: str


class ThreadQueueReorderResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/queue/reorder`.
    """


class ThreadQueueStartParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/queue/start`.
    """

    queued_submission_id: str | None = None
    thread_id: str


class ThreadQueueStartResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/queue/start`.
    """

    turn: Turn


class ThreadQueueUpdateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/queue/update`.
    """

    input: list[UserInput]
    queued_submission_id: str
    thread_id: str


class ThreadQueueUpdateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/queue/update`.
    """

    queued_submission: QueuedSubmission


class ThreadReadParams(ProtocolModel):
    """Parameters of `thread/read`."""

    include_turns: bool | None = None
    """When true, include turns and their items from rollout history. Full-history hydration is deprecated for
    paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
    """
    thread_id: str


class ThreadReadResponse(ProtocolModel):
    """Result of `thread/read`."""

    read_state: ThreadReadState | None = None
    """Local receipt. Null means this thread's durable read state is unavailable.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    thread: Thread


class ThreadReadStateChangedNotification(ProtocolModel):
    """Parameters of `thread/readState/changed`."""

    read_state: ThreadReadState
    thread_id: str


class UnreadThreadReadStateOperation(TaggedModel):
    type: Literal["unread"] = "unread"


class ThreadReadStateOperation(UnionModel):
    root: Annotated[
        Annotated[ReadThreadReadStateOperation, Tag("read")]
        | Annotated[UnreadThreadReadStateOperation, Tag("unread")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadReadStateUpdateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/readState/update`.
    """

    expected_revision: str
    """Revision of the row or transcript actually seen. Conflicts require a fresh user action."""
    operation: ThreadReadStateOperation
    thread_id: str


class ThreadReadStateUpdateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/readState/update`.
    """

    read_state: ThreadReadState


class ThreadRealtimeAudioChunk(ProtocolModel):
    """EXPERIMENTAL - thread realtime audio chunk."""

    data: str
    item_id: str | None = None
    num_channels: int
    sample_rate: int
    samples_per_channel: int | None = None


class ThreadRealtimeAppendAudioParams(ProtocolModel):
    """EXPERIMENTAL - append audio input to thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/realtime/appendAudio`.
    """

    audio: ThreadRealtimeAudioChunk
    thread_id: str


class ThreadRealtimeAppendAudioResponse(ProtocolModel):
    """EXPERIMENTAL - response for appending realtime audio input.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/realtime/appendAudio`.
    """


class ThreadRealtimeAppendSpeechParams(ProtocolModel):
    """EXPERIMENTAL - append speakable text to thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/realtime/appendSpeech`.
    """

    text: str
    thread_id: str


class ThreadRealtimeAppendSpeechResponse(ProtocolModel):
    """EXPERIMENTAL - response for appending realtime speech.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/realtime/appendSpeech`.
    """


class ThreadRealtimeAppendTextParams(ProtocolModel):
    """EXPERIMENTAL - append text input to thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/realtime/appendText`.
    """

    role: ConversationTextRole | None = ConversationTextRole.user
    text: str
    thread_id: str


class ThreadRealtimeAppendTextResponse(ProtocolModel):
    """EXPERIMENTAL - response for appending realtime text input.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/realtime/appendText`.
    """


class ThreadRealtimeClosedNotification(ProtocolModel):
    """EXPERIMENTAL - emitted when thread realtime transport closes.

    Parameters of `thread/realtime/closed`.
    """

    reason: str | None = None
    thread_id: str


class ThreadRealtimeErrorNotification(ProtocolModel):
    """EXPERIMENTAL - emitted when thread realtime encounters an error.

    Parameters of `thread/realtime/error`.
    """

    message: str
    thread_id: str


class ThreadRealtimeInitialItem(ProtocolModel):
    """EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts."""

    role: ConversationTextRole
    text: str


class ThreadRealtimeItemAddedNotification(ProtocolModel):
    """EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend.

    Parameters of `thread/realtime/itemAdded`.
    """

    item: Any
    thread_id: str


class ThreadRealtimeItemCompletedNotification(ProtocolModel):
    """EXPERIMENTAL - a realtime timeline item published after canonical commit.

    Parameters of `thread/realtime/item/completed`.
    """

    item: ThreadRealtimeItem
    thread_id: str


class ThreadRealtimeItemStartedNotification(ProtocolModel):
    """EXPERIMENTAL - a realtime timeline item started before its content streams.

    Parameters of `thread/realtime/item/started`.
    """

    item: ThreadRealtimeItem
    thread_id: str


class ThreadRealtimeItemTranscriptDeltaNotification(ProtocolModel):
    """EXPERIMENTAL - text appended to an active realtime transcript item.

    Parameters of `thread/realtime/item/transcript/delta`.
    """

    delta: str
    item_id: str
    thread_id: str


class ThreadRealtimeListVoicesParams(ProtocolModel):
    """EXPERIMENTAL - list voices supported by thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/realtime/listVoices`.
    """


class ThreadRealtimeListVoicesResponse(ProtocolModel):
    """EXPERIMENTAL - response for listing supported realtime voices.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/realtime/listVoices`.
    """

    voices: RealtimeVoicesList


class ThreadRealtimeOutputAudioDeltaNotification(ProtocolModel):
    """EXPERIMENTAL - streamed output audio emitted by thread realtime.

    Parameters of `thread/realtime/outputAudio/delta`.
    """

    audio: ThreadRealtimeAudioChunk
    thread_id: str


class ThreadRealtimeSdpNotification(ProtocolModel):
    """EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session.

    Parameters of `thread/realtime/sdp`.
    """

    sdp: str
    thread_id: str


class WebsocketThreadRealtimeStartTransport(TaggedModel):
    type: Literal["websocket"] = "websocket"


class WebrtcThreadRealtimeStartTransport(TaggedModel):
    sdp: str
    """SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data
    channel.
    """
    type: Literal["webrtc"] = "webrtc"


class ThreadRealtimeStartTransport(UnionModel):
    """EXPERIMENTAL - transport used by thread realtime."""

    root: Annotated[
        Annotated[WebsocketThreadRealtimeStartTransport, Tag("websocket")]
        | Annotated[WebrtcThreadRealtimeStartTransport, Tag("webrtc")]
        | Annotated[ExistingCallThreadRealtimeStartTransport, Tag("existingCall")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadRealtimeStartParams(ProtocolModel):
    """EXPERIMENTAL - start a thread-scoped realtime session.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/realtime/start`.
    """

    backend_reasoning_status: bool | None = None
    """Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false."""
    client_managed_handoffs: bool | None = None
    """Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically.
    Defaults to false.
    """
    codex_response_handoff_channel_prefixes: dict[str, list[str]] | None = None
    """Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default
    uppercase bracketed prefixes.
    """
    codex_response_handoff_mode: CodexResponseHandoffMode | None = None
    """Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to
    `thinking`. Realtime V1 and V2 ignore this setting.
    """
    codex_response_item_prefix: str | None = None
    """Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true."""
    codex_responses_as_items: bool | None = None
    """Sends automatic Codex responses as realtime conversation items instead of handoff appends."""
    delegation_ack_filler: bool | None = None
    """Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the
    Realtime API's default behavior.
    """
    flush_transcript_tail_on_session_end: bool | None = None
    """Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this
    rollout knob once transcript-tail flushing is always enabled.
    """
    include_startup_context: bool | None = None
    """Set to false to start without Codex's startup context. Omitted or null includes it."""
    initial_items: list[ThreadRealtimeInitialItem] | None = None
    """Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by
    realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text
    tokens in total.
    """
    model: str | None = None
    """Overrides the configured realtime model for this session only."""
    output_modality: RealtimeOutputModality
    """Selects text or audio output for the realtime session. Transport and voice stay independent so clients can
    choose how they connect separately from what the model emits.
    """
    prompt: str | None = None
    realtime_end_instructions: str | None = None
    """Developer instructions given to the backing Codex model when this realtime session ends."""
    realtime_session_id: str | None = None
    realtime_start_instructions: str | None = None
    """Developer instructions given to the backing Codex model when this realtime session starts."""
    thread_id: str
    transport: ThreadRealtimeStartTransport | None = None
    version: RealtimeConversationVersion | None = None
    """Overrides the configured realtime protocol version for this session only."""
    voice: RealtimeVoice | None = None


class ThreadRealtimeStartResponse(ProtocolModel):
    """EXPERIMENTAL - response for starting thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/realtime/start`.
    """


class ThreadRealtimeStartedNotification(ProtocolModel):
    """EXPERIMENTAL - emitted when thread realtime startup is accepted.

    Parameters of `thread/realtime/started`.
    """

    realtime_session_id: str | None = None
    thread_id: str
    version: RealtimeConversationVersion


class ThreadRealtimeStopParams(ProtocolModel):
    """EXPERIMENTAL - stop thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/realtime/stop`.
    """

    thread_id: str


class ThreadRealtimeStopResponse(ProtocolModel):
    """EXPERIMENTAL - response for stopping thread realtime.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/realtime/stop`.
    """


class ThreadRealtimeTranscriptDeltaNotification(ProtocolModel):
    """EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes.

    Parameters of `thread/realtime/transcript/delta`.
    """

    delta: str
    """Live transcript delta from the realtime event."""
    role: str
    thread_id: str


class ThreadRealtimeTranscriptDoneNotification(ProtocolModel):
    """EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part.

    Parameters of `thread/realtime/transcript/done`.
    """

    role: str
    text: str
    """Final complete text for the transcript part."""
    thread_id: str


class ThreadResumeInitialTurnsPageParams(ProtocolModel):
    items_view: TurnItemsView | None = None
    """How much item detail to include for each returned turn; defaults to summary."""
    limit: int | None = None
    """Optional turn page size."""
    sort_direction: SortDirection | None = None
    """Optional turn pagination direction; defaults to descending."""


class ThreadResumeParams(ProtocolModel):
    """There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume
    it. 2. By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by
    path and resume it.

    For non-running threads, the precedence is: history > non-empty path > thread_id. If using history or a
    non-empty path for a non-running thread, the thread_id param will be ignored.

    If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a
    consistency check against the active rollout path. Empty string path values are treated as absent.

    Prefer using thread_id whenever possible.

    Parameters of `thread/resume`.
    """

    approval_policy: AskForApproval | None = None
    approvals_reviewer: ApprovalsReviewer | None = None
    """Override where approval requests are routed for review on this thread and subsequent turns."""
    base_instructions: str | None = None
    config: dict[str, Any] | None = None
    cwd: str | None = None
    developer_instructions: str | None = None
    exclude_turns: bool | None = None
    """When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful
    when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is
    deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    """
    history: list[ResponseItem] | None = None
    """[UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history
    instead of loaded from disk.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    initial_turns_page: ThreadResumeInitialTurnsPageParams | None = None
    """When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns
    without a second request.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    model: str | None = None
    """Configuration overrides for the resumed thread, if any."""
    model_provider: str | None = None
    path: str | None = None
    """[UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param
    will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    permissions: str | None = None
    """Named profile id for the resumed thread. Cannot be combined with `sandbox`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    personality: Personality | None = None
    """@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    existing instructions.
    """
    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Replace the thread's runtime workspace roots. Paths must be absolute.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox: SandboxMode | None = None
    service_tier: str | None = None
    thread_id: str


class TurnsPage(ProtocolModel):
    backwards_cursor: str | None = None
    data: list[Turn]
    next_cursor: str | None = None


class ThreadResumeResponse(ProtocolModel):
    """Result of `thread/resume`."""

    active_permission_profile: ActivePermissionProfile | None = None
    """Named or implicit built-in profile that produced the active permissions, when known.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    approval_policy: AskForApproval
    approvals_reviewer: ApprovalsReviewer
    """Reviewer currently used for approval requests on this thread."""
    collaboration_mode: CollaborationMode | None = None
    """Effective collaboration mode. Absent when resuming from an older server."""
    cwd: AbsolutePathBuf
    disabled_plugin_ids: list[str] | None = []
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    initial_turns_page: TurnsPage | None = None
    """`thread/turns/list` page returned when requested by `initialTurnsPage`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    instruction_sources: list[LegacyAppPathString] | None = []
    """Environment-native paths to instruction source files currently loaded for this thread."""
    items_backwards_cursor: str | None = None
    """Opaque cursor for hydrating paginated items backwards.

    Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item
    identified by the cursor.
    """
    model: str
    model_provider: str
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    reasoning_effort: ReasoningEffort | None = None
    runtime_workspace_roots: list[AbsolutePathBuf] | None = []
    """Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox: SandboxPolicy
    """Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile`
    for profile provenance.
    """
    service_tier: str | None = None
    thread: Thread
    turns_backwards_cursor: str | None = None
    """Opaque cursor for hydrating paginated turns backwards.

    Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn
    identified by the cursor.
    """


class ThreadRevertParams(ProtocolModel):
    """Replace a paginated thread's durable history with the prefix before one turn.

    This only changes persisted conversation history. It does not revert local file changes.

    Parameters of `thread/revert`.
    """

    before_turn_id: str
    """Turn excluded from the replacement history, together with every later turn."""
    thread_id: str


class ThreadRevertResponse(ProtocolModel):
    """Result of `thread/revert`."""

    items_backwards_cursor: str | None = None
    """Opaque cursor for hydrating paginated items backwards.

    Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item
    identified by the cursor.
    """
    thread: Thread
    """Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`."""
    turns_backwards_cursor: str | None = None
    """Opaque cursor for hydrating paginated turns backwards.

    Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn
    identified by the cursor.
    """


class ThreadRevertedNotification(ProtocolModel):
    """Parameters of `thread/reverted`."""

    thread_id: str


class ThreadSearchTextRange(ProtocolModel):
    """UTF-16 code-unit range within `snippet`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    end: int
    """Exclusive UTF-16 code-unit offset."""
    start: int
    """Inclusive UTF-16 code-unit offset."""


class ThreadSearchOccurrence(ProtocolModel):
    """One visible message occurrence returned by [`ThreadSearchOccurrencesResponse`].

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    item_id: str
    snippet: str
    snippet_match_range: ThreadSearchTextRange
    """Match range within `snippet`, in UTF-16 code units."""
    turn_cursor: str
    """Opaque inclusive cursor accepted by `thread/turns/list` for this turn."""
    turn_id: str


class ThreadSearchOccurrencesParams(ProtocolModel):
    """Parameters for searching visible message occurrences within one paginated thread.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/searchOccurrences`.
    """

    cursor: str | None = None
    """Opaque cursor returned by a previous call for the same thread and search term."""
    limit: int | None = None
    """Optional occurrence page size."""
    search_term: str
    """Case-insensitive literal substring to find in visible user messages and both partial and final assistant
    answers.
    """
    thread_id: str


class ThreadSearchOccurrencesResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/searchOccurrences`.
    """

    data: list[ThreadSearchOccurrence]
    """Occurrences in chronological message order."""
    next_cursor: str | None = None
    """Opaque cursor to continue after the last returned occurrence."""


class ThreadSearchSortKey(OpenEnum):
    created_at = "created_at"
    updated_at = "updated_at"
    recency_at = "recency_at"


class ThreadSearchParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/search`.
    """

    archived: bool | None = None
    """Optional archived filter; when set to true, only archived threads are returned. If false or null, only
    non-archived threads are returned.
    """
    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    limit: int | None = None
    """Optional page size; defaults to a reasonable server-side value."""
    search_term: str
    """Required substring/full-text query for thread search."""
    sort_direction: SortDirection | None = None
    """Optional sort direction; defaults to descending (newest first)."""
    sort_key: ThreadSearchSortKey | None = None
    """Optional sort key; defaults to created_at."""
    source_kinds: list[ThreadSourceKind] | None = None
    """Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty,
    defaults to interactive sources.
    """


class ThreadSearchResult(ProtocolModel):
    snippet: str
    thread: Thread


class ThreadSearchResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/search`.
    """

    backwards_cursor: str | None = None
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page
    contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the
    start of the page timestamp so same-second updates are not skipped.
    """
    data: list[ThreadSearchResult]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    return.
    """


class ThreadSectionMoveParams(ProtocolModel):
    """Parameters for moving a thread within a server-owned section ordering.

    Parameters of `thread/section/move`.
    """

    before_thread_id: str | None = None
    """Existing thread to insert before; omission or null appends to the section."""
    section_id: str | None = None
    """Destination section, or `null` to remove the thread from its section."""
    thread_id: str
    """Thread to move into, within, or out of a section."""


class ThreadSectionMoveResponse(ProtocolModel):
    """Result of `thread/section/move`."""


class ThreadSetNameParams(ProtocolModel):
    """Parameters of `thread/name/set`."""

    name: str
    thread_id: str


class ThreadSetNameResponse(ProtocolModel):
    """Result of `thread/name/set`."""


class ThreadSettings(ProtocolModel):
    active_permission_profile: ActivePermissionProfile | None = None
    approval_policy: AskForApproval
    approvals_reviewer: ApprovalsReviewer
    collaboration_mode: CollaborationMode
    cwd: AbsolutePathBuf
    disabled_plugin_ids: list[str] | None = []
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    effort: ReasoningEffort | None = None
    model: str
    model_provider: str
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    personality: Personality | None = None
    """@deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style."""
    sandbox_policy: SandboxPolicy
    service_tier: str | None = None
    summary: ReasoningSummary | None = None


class ThreadSettingsUpdateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/settings/update`.
    """

    approval_policy: AskForApproval | None = None
    """Override the approval policy for subsequent turns."""
    approvals_reviewer: ApprovalsReviewer | None = None
    """Override where approval requests are routed for subsequent turns."""
    collaboration_mode: CollaborationMode | None = None
    """EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.

    For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the
    selected mode".
    """
    cwd: str | None = None
    """Override the working directory for subsequent turns."""
    disabled_plugin_ids: list[str] | None = None
    """Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it."""
    effort: ReasoningEffort | None = None
    """Override the reasoning effort for subsequent turns."""
    model: str | None = None
    """Override the model for subsequent turns."""
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior."""
    permissions: str | None = None
    """Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`."""
    personality: Personality | None = None
    """@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    existing instructions.
    """
    sandbox_policy: SandboxPolicy | None = None
    """Override the sandbox policy for subsequent turns."""
    service_tier: str | None = None
    """Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it
    unchanged.
    """
    summary: ReasoningSummary | None = None
    """Override the reasoning summary for subsequent turns."""
    thread_id: str


class ThreadSettingsUpdateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/settings/update`.
    """


class ThreadSettingsUpdatedNotification(ProtocolModel):
    """Parameters of `thread/settings/updated`."""

    thread_id: str
    thread_settings: ThreadSettings


class ThreadShellCommandParams(ProtocolModel):
    """Parameters of `thread/shellCommand`."""

    command: str
    """Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally
    preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather
    than inheriting the thread sandbox policy.
    """
    thread_id: str
    timeout_ms: int | None = None
    """Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero
    requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
    """


class ThreadShellCommandResponse(ProtocolModel):
    """Result of `thread/shellCommand`."""


class ThreadStartSource(OpenEnum):
    startup = "startup"
    clear = "clear"


class ThreadStartParams(ProtocolModel):
    """Parameters of `thread/start`."""

    allow_provider_model_fallback: bool | None = None
    """Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its
    default.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    approval_policy: AskForApproval | None = None
    approvals_reviewer: ApprovalsReviewer | None = None
    """Override where approval requests are routed for review on this thread and subsequent turns."""
    base_instructions: str | None = None
    config: dict[str, Any] | None = None
    cwd: str | None = None
    daybreak_enabled: bool | None = None
    """Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a
    turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    developer_instructions: str | None = None
    dynamic_tools: list[DynamicToolSpec] | None = None
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""
    environments: list[TurnEnvironmentParams] | None = None
    """Optional sticky environments for this thread.

    Omitted selects the default environment when environment access is enabled. Empty disables environment access
    for turns that do not provide a turn override. Non-empty selects the first environment as the current turn
    environment.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    ephemeral: bool | None = None
    experimental_raw_events: bool | None = None
    """If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g.
    Codex Cloud).

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    history_mode: ThreadHistoryMode | None = None
    """Persisted thread history contract to use for this new thread.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    model: str | None = None
    model_provider: str | None = None
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    permissions: str | None = None
    """Named profile id for this thread. Cannot be combined with `sandbox`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    personality: Personality | None = None
    """@deprecated `friendly` and `pragmatic` no longer select a style."""
    project_id: str | None = None
    """Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads
    expose it only in live responses.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Replace the thread's runtime workspace roots. Paths must be absolute.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox: SandboxMode | None = None
    selected_capability_roots: list[SelectedCapabilityRoot] | None = None
    """Capability roots selected for this thread by the hosting platform.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    service_name: str | None = None
    service_tier: str | None = None
    session_start_source: ThreadStartSource | None = None
    thread_source: ThreadSource | None = None
    """Optional client-supplied analytics source classification for this thread."""


class ThreadStartResponse(ProtocolModel):
    """Result of `thread/start`."""

    active_permission_profile: ActivePermissionProfile | None = None
    """Named or implicit built-in profile that produced the active permissions, when known.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    approval_policy: AskForApproval
    approvals_reviewer: ApprovalsReviewer
    """Reviewer currently used for approval requests on this thread."""
    cwd: AbsolutePathBuf
    disabled_plugin_ids: list[str] | None = []
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    instruction_sources: list[LegacyAppPathString] | None = []
    """Environment-native paths to instruction source files currently loaded for this thread."""
    model: str
    model_provider: str
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    reasoning_effort: ReasoningEffort | None = None
    runtime_workspace_roots: list[AbsolutePathBuf] | None = []
    """Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox: SandboxPolicy
    """Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile`
    for profile provenance.
    """
    service_tier: str | None = None
    thread: Thread


class ThreadStartedNotification(ProtocolModel):
    """Parameters of `thread/started`."""

    thread: Thread


class ThreadStatusChangedNotification(ProtocolModel):
    """Parameters of `thread/status/changed`."""

    status: ThreadStatus
    thread_id: str


class TurnStartedThreadTimelineEntry(TaggedModel):
    position: int
    started_at: Annotated[int | None, Field(alias="started_at")] = None
    turn_id: Annotated[str, Field(alias="turn_id")]
    type: Literal["turnStarted"] = "turnStarted"


class TurnCompletedThreadTimelineEntry(TaggedModel):
    completed_at: Annotated[int | None, Field(alias="completed_at")] = None
    duration_ms: Annotated[int | None, Field(alias="duration_ms")] = None
    error: TurnError | None = None
    position: int
    started_at: Annotated[int | None, Field(alias="started_at")] = None
    status: TurnStatus
    turn_id: Annotated[str, Field(alias="turn_id")]
    type: Literal["turnCompleted"] = "turnCompleted"


class ThreadTimelineEntry(UnionModel):
    """EXPERIMENTAL - one item or turn boundary in canonical rollout order."""

    root: Annotated[
        Annotated[ItemThreadTimelineEntry, Tag("item")]
        | Annotated[RealtimeThreadTimelineEntry, Tag("realtime")]
        | Annotated[TurnStartedThreadTimelineEntry, Tag("turnStarted")]
        | Annotated[TurnCompletedThreadTimelineEntry, Tag("turnCompleted")]
        | Annotated[Unrecognized, Tag("")],
        by_property("type"),
    ]


class ThreadTimelineListParams(ProtocolModel):
    """EXPERIMENTAL - list ordinary and realtime thread history in rollout order.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `thread/timeline/list`.
    """

    cursor: str | None = None
    limit: int | None = None
    thread_id: str


class ThreadTimelineListResponse(ProtocolModel):
    """EXPERIMENTAL - a bounded timeline page with its resolved opening voice state.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `thread/timeline/list`.
    """

    active_realtime_session_at_page_start: str | None = None
    data: list[ThreadTimelineEntry]
    next_cursor: str | None = None


class ThreadTokenUsage(ProtocolModel):
    last: TokenUsageBreakdown
    model_context_window: int | None = None
    total: TokenUsageBreakdown


class ThreadTokenUsageUpdatedNotification(ProtocolModel):
    """Parameters of `thread/tokenUsage/updated`."""

    thread_id: str
    token_usage: ThreadTokenUsage
    turn_id: str


class ThreadTurnsListParams(ProtocolModel):
    """Parameters of `thread/turns/list`."""

    cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last turn."""
    items_view: TurnItemsView | None = None
    """How much item detail to include for each returned turn; defaults to summary."""
    limit: int | None = None
    """Optional turn page size."""
    sort_direction: SortDirection | None = None
    """Optional turn pagination direction; defaults to descending."""
    thread_id: str


class ThreadTurnsListResponse(ProtocolModel):
    """Result of `thread/turns/list`."""

    backwards_cursor: str | None = None
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page
    contains at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and
    catch updates to that turn.
    """
    data: list[Turn]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to
    return.
    """


class ThreadUnarchiveParams(ProtocolModel):
    """Parameters of `thread/unarchive`."""

    thread_id: str


class ThreadUnarchiveResponse(ProtocolModel):
    """Result of `thread/unarchive`."""

    thread: Thread


class ThreadUnarchivedNotification(ProtocolModel):
    """Parameters of `thread/unarchived`."""

    thread_id: str


class ThreadUnsubscribeParams(ProtocolModel):
    """Parameters of `thread/unsubscribe`."""

    thread_id: str


class ThreadUnsubscribeStatus(OpenEnum):
    not_loaded = "notLoaded"
    not_subscribed = "notSubscribed"
    unsubscribed = "unsubscribed"


class ThreadUnsubscribeResponse(ProtocolModel):
    """Result of `thread/unsubscribe`."""

    status: ThreadUnsubscribeStatus
