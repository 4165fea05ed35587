# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Arguments of the high-level calls that hold several options of the protocol in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from typing import Any

from .. import _models_by_name as protocol


@dataclass(frozen=True, kw_only=True)
class ThreadStartExperimental:
    """Options of `thread/start`, given as `experimental`.

    Options of the experimental part of the protocol. They can change with any release, and the runtime accepts
    them only from clients that request `experimentalApi`, as this one does by default.

    None leaves an option out.

    - `allow_provider_model_fallback`: Allow a provider with an authoritative static model catalog to replace an
      unavailable requested model with its default.
    - `daybreak_enabled`: Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset.
      This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
    - `environments`: Optional sticky environments for this thread. Omitted selects the default environment when
      environment access is enabled. Empty disables environment access for turns that do not provide a turn
      override. Non-empty selects the first environment as the current turn environment.
    - `experimental_raw_events`: If true, opt into emitting raw Responses API items on the event stream. This is
      for internal use only (e.g. Codex Cloud).
    - `history_mode`: Persisted thread history contract to use for this new thread.
    - `multi_agent_mode`: @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
    - `permissions`: Named profile id for this thread. Cannot be combined with `sandbox`.
    - `project_id`: Optional project identity for this new thread. Durable threads persist the assignment;
      ephemeral threads expose it only in live responses.
    - `runtime_workspace_roots`: Replace the thread's runtime workspace roots. Paths must be absolute.
    - `selected_capability_roots`: Capability roots selected for this thread by the hosting platform.
    """

    allow_provider_model_fallback: bool | None = None
    daybreak_enabled: bool | None = None
    environments: Sequence[protocol.TurnEnvironmentParams] | None = None
    experimental_raw_events: bool | None = None
    history_mode: protocol.ThreadHistoryMode | None = None
    multi_agent_mode: protocol.MultiAgentMode | None = None
    permissions: str | None = None
    project_id: str | None = None
    runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None
    selected_capability_roots: Sequence[protocol.SelectedCapabilityRoot] | None = None

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of the request, by their names in the protocol."""
        return {
            "allowProviderModelFallback": self.allow_provider_model_fallback,
            "daybreakEnabled": self.daybreak_enabled,
            "environments": self.environments,
            "experimentalRawEvents": self.experimental_raw_events,
            "historyMode": self.history_mode,
            "multiAgentMode": self.multi_agent_mode,
            "permissions": self.permissions,
            "projectId": self.project_id,
            "runtimeWorkspaceRoots": self.runtime_workspace_roots,
            "selectedCapabilityRoots": self.selected_capability_roots,
        }


@dataclass(frozen=True, kw_only=True)
class ThreadListExperimental:
    """Options of `thread/list`, given as `experimental`.

    Options of the experimental part of the protocol. They can change with any release, and the runtime accepts
    them only from clients that request `experimentalApi`, as this one does by default.

    None leaves an option out.

    - `ancestor_thread_id`: Optional ancestor thread filter. Returns spawned descendants at any depth, excluding
      the ancestor itself. Mutually exclusive with `parentThreadId`.
    - `parent_thread_id`: Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
    - `project_id`: Omit to include every project, set to null for unassigned threads, or provide a project ID to
      return only threads in that project.
    """

    ancestor_thread_id: str | None = None
    parent_thread_id: str | None = None
    project_id: str | None = None

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of the request, by their names in the protocol."""
        return {
            "ancestorThreadId": self.ancestor_thread_id,
            "parentThreadId": self.parent_thread_id,
            "projectId": self.project_id,
        }


@dataclass(frozen=True, kw_only=True)
class ThreadResumeExperimental:
    """Options of `thread/resume`, given as `experimental`.

    Options of the experimental part of the protocol. They can change with any release, and the runtime accepts
    them only from clients that request `experimentalApi`, as this one does by default.

    None leaves an option out.

    - `history`: [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the
      provided history instead of loaded from disk.
    - `initial_turns_page`: When present, include a `thread/turns/list` page in the resume response so clients can
      bootstrap recent turns without a second request.
    - `path`: [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the
      thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active
      rollout path.
    - `permissions`: Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    - `runtime_workspace_roots`: Replace the thread's runtime workspace roots. Paths must be absolute.
    """

    history: Sequence[protocol.ResponseItem] | None = None
    initial_turns_page: protocol.ThreadResumeInitialTurnsPageParams | None = None
    path: str | PathLike[str] | None = None
    permissions: str | None = None
    runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of the request, by their names in the protocol."""
        return {
            "history": self.history,
            "initialTurnsPage": self.initial_turns_page,
            "path": self.path,
            "permissions": self.permissions,
            "runtimeWorkspaceRoots": self.runtime_workspace_roots,
        }


@dataclass(frozen=True, kw_only=True)
class ThreadForkExperimental:
    """Options of `thread/fork`, given as `experimental`.

    Options of the experimental part of the protocol. They can change with any release, and the runtime accepts
    them only from clients that request `experimentalApi`, as this one does by default.

    None leaves an option out.

    - `before_turn_id`: Optional turn id to fork before, excluding that turn and all later turns. Cannot be
      combined with `last_turn_id`.
    - `defer_goal_continuation`: When true, carry the source thread's current goal into the fork without starting
      its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic
      continuation resumes after it.
    - `experimental_prediction_mode`: Start from the loaded parent's effective config, tools, environments, and
      persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`.
      Enables `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides,
      `path`, `lastTurnId`, or `beforeTurnId`.
    - `path`: [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    - `permissions`: Named profile id for the forked thread. Cannot be combined with `sandbox`.
    - `runtime_workspace_roots`: Replace the thread's runtime workspace roots. Paths must be absolute.
    """

    before_turn_id: str | None = None
    defer_goal_continuation: bool | None = None
    experimental_prediction_mode: bool | None = None
    path: str | PathLike[str] | None = None
    permissions: str | None = None
    runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of the request, by their names in the protocol."""
        return {
            "beforeTurnId": self.before_turn_id,
            "deferGoalContinuation": self.defer_goal_continuation,
            "experimentalPredictionMode": self.experimental_prediction_mode,
            "path": self.path,
            "permissions": self.permissions,
            "runtimeWorkspaceRoots": self.runtime_workspace_roots,
        }


@dataclass(frozen=True, kw_only=True)
class TurnExperimental:
    """Options of `turn/start`, given as `experimental`.

    Options of the experimental part of the protocol. They can change with any release, and the runtime accepts
    them only from clients that request `experimentalApi`, as this one does by default.

    None leaves an option out.

    - `additional_context`: Optional client-provided context fragments keyed by an opaque source identifier.
    - `collaboration_mode`: EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model,
      reasoning_effort, and developer instructions if set. For
      `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the
      selected mode".
    - `cyber_access_program`: EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves
      automatic behavior. This does not grant access.
    - `environments`: Optional environments for this turn and subsequent turns. Omitted uses the thread sticky
      environments. Empty disables environment access for this turn. Non-empty selects the first environment as
      the current turn environment for this turn.
    - `multi_agent_mode`: @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    - `permissions`: Select a named permissions profile id for this turn and subsequent turns. Cannot be combined
      with `sandboxPolicy`.
    - `responsesapi_client_metadata`: Optional metadata to enrich Codex's ResponsesAPI turn metadata. Entries are
      flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and
      websocket requests. They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys
      such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    - `runtime_workspace_roots`: Replace the thread's runtime workspace roots for this turn and subsequent turns.
      Paths must be absolute.
    """

    additional_context: Mapping[str, protocol.AdditionalContextEntry] | None = None
    collaboration_mode: protocol.CollaborationMode | None = None
    cyber_access_program: protocol.CyberAccessProgram | None = None
    environments: Sequence[protocol.TurnEnvironmentParams] | None = None
    multi_agent_mode: protocol.MultiAgentMode | None = None
    permissions: str | None = None
    responsesapi_client_metadata: Mapping[str, str] | None = None
    runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of the request, by their names in the protocol."""
        return {
            "additionalContext": self.additional_context,
            "collaborationMode": self.collaboration_mode,
            "cyberAccessProgram": self.cyber_access_program,
            "environments": self.environments,
            "multiAgentMode": self.multi_agent_mode,
            "permissions": self.permissions,
            "responsesapiClientMetadata": self.responsesapi_client_metadata,
            "runtimeWorkspaceRoots": self.runtime_workspace_roots,
        }


@dataclass(frozen=True, kw_only=True)
class TurnOrigin:
    """Options of `turn/start`, given as `origin`.

    The origin of a turn, for tools that follow work across turns.

    None leaves an option out.

    - `parent_turn_id`: ID of the turn that caused this new turn to start. Set this when starting work on behalf
      of another turn, such as delegated work in a different thread. Leave unset for work started directly by the
      user. Ignored when this request adds input to an active turn.
    - `root_turn_id`: ID of the first turn in the chain of work that led to this new turn. When setting
      `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed
      to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to
      an active turn.
    """

    client_user_message_id: str | None = None
    parent_turn_id: str | None = None
    root_turn_id: str | None = None

    def to_params(self) -> dict[str, Any]:
        """Return the parameters of the request, by their names in the protocol."""
        return {
            "clientUserMessageId": self.client_user_message_id,
            "parentTurnId": self.parent_turn_id,
            "rootTurnId": self.root_turn_id,
        }
