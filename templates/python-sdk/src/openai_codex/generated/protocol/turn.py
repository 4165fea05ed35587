# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `turn` part."""

from typing import Any

from ..._model import OpenEnum, ProtocolModel
from .shared import (
    AbsolutePathBuf,
    ApprovalsReviewer,
    AskForApproval,
    CollaborationMode,
    CyberAccessProgram,
    FunctionCallOutputBody,
    MultiAgentMode,
    Personality,
    ReasoningEffort,
    ReasoningSummary,
    SandboxPolicy,
    Turn,
    TurnEnvironmentParams,
    UserInput,
)


class AdditionalContextKind(OpenEnum):
    untrusted = "untrusted"
    application = "application"


class AdditionalContextEntry(ProtocolModel):
    kind: AdditionalContextKind
    value: str


class TurnCompletedNotification(ProtocolModel):
    """Parameters of `turn/completed`."""

    thread_id: str
    turn: Turn


class TurnDiffUpdatedNotification(ProtocolModel):
    """Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file
    changes in the turn.

    Parameters of `turn/diff/updated`.
    """

    diff: str
    thread_id: str
    turn_id: str


class TurnInterruptParams(ProtocolModel):
    """Parameters of `turn/interrupt`."""

    thread_id: str
    turn_id: str


class TurnInterruptResponse(ProtocolModel):
    """Result of `turn/interrupt`."""


class TurnModerationMetadataNotification(ProtocolModel):
    """Parameters of `turn/moderationMetadata`."""

    metadata: Any
    thread_id: str
    turn_id: str


class TurnPlanStepStatus(OpenEnum):
    pending = "pending"
    in_progress = "inProgress"
    completed = "completed"


class TurnPlanStep(ProtocolModel):
    status: TurnPlanStepStatus
    step: str


class TurnPlanUpdatedNotification(ProtocolModel):
    """Parameters of `turn/plan/updated`."""

    explanation: str | None = None
    plan: list[TurnPlanStep]
    thread_id: str
    turn_id: str


class TurnSettingsUpdateParams(ProtocolModel):
    """Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather
    than silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen
    initial settings are unchanged.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `turn/settings/update`.
    """

    approvals_reviewer: ApprovalsReviewer | None = None
    """Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending
    approvals retain their original reviewer.
    """
    effort: ReasoningEffort | None = None
    """Omission or `null` leaves the effort unchanged."""
    model: str | None = None
    """Omission or `null` leaves the model unchanged."""
    service_tier: str | None = None
    """`null` clears the requested tier; omission leaves it unchanged."""
    summary: ReasoningSummary | None = None
    """Omission or `null` leaves the summary preference unchanged."""
    thread_id: str
    turn_id: str


class TurnSettingsUpdateStatus(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    applied = "applied"
    """Published for subsequent captures, even if the values were unchanged. Already captured steps are unchanged; a
    later inference is not guaranteed.
    """
    target_unavailable = "targetUnavailable"
    """No matching live task remained available for publication."""


class TurnSettingsUpdateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `turn/settings/update`.
    """

    status: TurnSettingsUpdateStatus


class TurnToolOutput(ProtocolModel):
    name: str
    namespace: str | None = None
    output: FunctionCallOutputBody
    retain: bool | None = None
    """Requests retention of this output in the thread's model history."""


class TurnStartParams(ProtocolModel):
    """Parameters of `turn/start`."""

    additional_context: dict[str, AdditionalContextEntry] | None = None
    """Optional client-provided context fragments keyed by an opaque source identifier.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    approval_policy: AskForApproval | None = None
    """Override the approval policy for this turn and subsequent turns."""
    approvals_reviewer: ApprovalsReviewer | None = None
    """Override where approval requests are routed for review on this turn and subsequent turns."""
    client_user_message_id: str | None = None
    collaboration_mode: CollaborationMode | None = None
    """EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer
    instructions if set.

    For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the
    selected mode".

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    cwd: str | None = None
    """Override the working directory for this turn and subsequent turns."""
    cyber_access_program: CyberAccessProgram | None = None
    """EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This
    does not grant access.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    disabled_plugin_ids: list[str] | None = None
    """Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it."""
    effort: ReasoningEffort | None = None
    """Override the reasoning effort for this turn and subsequent turns."""
    environments: list[TurnEnvironmentParams] | None = None
    """Optional environments for this turn and subsequent turns.

    Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty
    selects the first environment as the current turn environment for this turn.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    input: list[UserInput]
    model: str | None = None
    """Override the model for this turn and subsequent turns."""
    multi_agent_mode: MultiAgentMode | None = None
    """@deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    output_schema: Any = None
    """Optional JSON Schema used to constrain the final assistant message for this turn."""
    parent_turn_id: str | None = None
    """ID of the turn that caused this new turn to start.

    Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave
    unset for work started directly by the user. Ignored when this request adds input to an active turn.
    """
    permissions: str | None = None
    """Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with
    `sandboxPolicy`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    personality: Personality | None = None
    """@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    existing instructions.
    """
    responsesapi_client_metadata: dict[str, str] | None = None
    """Optional metadata to enrich Codex's ResponsesAPI turn metadata.

    Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI
    HTTP and websocket requests.

    They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`,
    `thread_id`, `turn_id`, and `window_id` cannot be overridden.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    root_turn_id: str | None = None
    """ID of the first turn in the chain of work that led to this new turn.

    When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
    attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds
    input to an active turn.
    """
    runtime_workspace_roots: list[AbsolutePathBuf] | None = None
    """Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    sandbox_policy: SandboxPolicy | None = None
    """Override the sandbox policy for this turn and subsequent turns."""
    service_tier: str | None = None
    """Override the service tier for this turn and subsequent turns."""
    service_tier_for_turn: str | None = None
    """Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted
    or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    """
    summary: ReasoningSummary | None = None
    """Override the reasoning summary for this turn and subsequent turns."""
    thread_id: str
    tool_output: TurnToolOutput | None = None
    turn_trigger: str | None = None
    """Optional source classification for the caller that starts this turn. Ignored when this request steers an
    already-active turn.
    """


class TurnStartResponse(ProtocolModel):
    """Result of `turn/start`."""

    turn: Turn


class TurnStartedNotification(ProtocolModel):
    """Parameters of `turn/started`."""

    thread_id: str
    turn: Turn


class TurnSteerParams(ProtocolModel):
    """Parameters of `turn/steer`."""

    additional_context: dict[str, AdditionalContextEntry] | None = None
    """Optional client-provided context fragments keyed by an opaque source identifier.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    client_user_message_id: str | None = None
    expected_turn_id: str
    """Required active turn id precondition. The request fails when it does not match the currently active turn."""
    input: list[UserInput]
    responsesapi_client_metadata: dict[str, str] | None = None
    """Optional metadata to enrich Codex's ResponsesAPI turn metadata.

    Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI
    HTTP and websocket requests.

    They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`,
    `thread_id`, `turn_id`, and `window_id` cannot be overridden.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    thread_id: str


class TurnSteerResponse(ProtocolModel):
    """Result of `turn/steer`."""

    turn_id: str
