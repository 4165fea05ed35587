# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""The calls whose keyword parameters come from the protocol; the classes that inherit them say what a call does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

import openai_codex

from . import _models_by_name as protocol
from ._approval_mode import ApprovalMode
from ._sandbox import Sandbox, sandbox_mode, sandbox_policy
from ._schema import OutputSchema, json_schema
from ._wire import JsonObject


def _given(params: dict[str, Any]) -> JsonObject:
    return {key: value for key, value in params.items() if value is not None}


class CodexMethods:
    """Calls that start threads and list them."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _thread_start(self, params: JsonObject, approval_mode: ApprovalMode | None) -> openai_codex.Thread: ...

        def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse: ...

        def _thread_resume(
            self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.Thread: ...

        def _thread_fork(
            self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.Thread: ...

    def thread_start(
        self,
        *,
        approval_mode: ApprovalMode = ApprovalMode.auto_review,
        allow_provider_model_fallback: bool | None = None,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        daybreak_enabled: bool | None = None,
        developer_instructions: str | None = None,
        dynamic_tools: Sequence[protocol.DynamicToolSpec] | None = None,
        environments: Sequence[protocol.TurnEnvironmentParams] | None = None,
        ephemeral: bool | None = None,
        experimental_raw_events: bool | None = None,
        history_mode: protocol.ThreadHistoryMode | None = None,
        mock_experimental_field: str | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        multi_agent_mode: protocol.MultiAgentMode | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        project_id: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        selected_capability_roots: Sequence[protocol.SelectedCapabilityRoot] | None = None,
        service_name: str | None = None,
        service_tier: str | None = None,
        session_start_source: protocol.ThreadStartSource | None = None,
        thread_source: protocol.ThreadSource | None = None,
    ) -> openai_codex.Thread:
        """Start a new thread.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows.
        - `allow_provider_model_fallback`: Experimental. Allow a provider with an authoritative static model
          catalog to replace an unavailable requested model with its default.
        - `daybreak_enabled`: Experimental. Initial Daybreak choice for this persistent thread. Omitted or null
          leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for
          ephemeral threads.
        - `dynamic_tools`: Experimental.
        - `environments`: Experimental. Optional sticky environments for this thread. Omitted selects the default
          environment when environment access is enabled. Empty disables environment access for turns that do not
          provide a turn override. Non-empty selects the first environment as the current turn environment.
        - `experimental_raw_events`: Experimental. If true, opt into emitting raw Responses API items on the event
          stream. This is for internal use only (e.g. Codex Cloud).
        - `history_mode`: Experimental. Persisted thread history contract to use for this new thread.
        - `mock_experimental_field`: Experimental. Test-only experimental field used to validate experimental
          gating and schema filtering behavior in a stable way.
        - `multi_agent_mode`: Experimental. @deprecated Ignored. Use Ultra reasoning effort for proactive
          multi-agent behavior.
        - `permissions`: Experimental. Named profile id for this thread. Cannot be combined with `sandbox`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style.
        - `project_id`: Experimental. Optional project identity for this new thread. Durable threads persist the
          assignment; ephemeral threads expose it only in live responses.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots. Paths must be
          absolute.
        - `sandbox`: What commands may do to the file system.
        - `selected_capability_roots`: Experimental. Capability roots selected for this thread by the hosting
          platform.
        - `thread_source`: Optional client-supplied analytics source classification for this thread.
        """
        params: dict[str, Any] = {
            "allowProviderModelFallback": allow_provider_model_fallback,
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "daybreakEnabled": daybreak_enabled,
            "developerInstructions": developer_instructions,
            "dynamicTools": dynamic_tools,
            "environments": environments,
            "ephemeral": ephemeral,
            "experimentalRawEvents": experimental_raw_events,
            "historyMode": history_mode,
            "mockExperimentalField": mock_experimental_field,
            "model": model,
            "modelProvider": model_provider,
            "multiAgentMode": multi_agent_mode,
            "permissions": permissions,
            "personality": personality,
            "projectId": project_id,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandbox": sandbox_mode(sandbox),
            "selectedCapabilityRoots": selected_capability_roots,
            "serviceName": service_name,
            "serviceTier": service_tier,
            "sessionStartSource": session_start_source,
            "threadSource": thread_source,
        }
        return self._thread_start(_given(params), approval_mode)

    def thread_list(
        self,
        *,
        ancestor_thread_id: str | None = None,
        archived: bool | None = None,
        cursor: str | None = None,
        cwd: protocol.ThreadListCwdFilter | str | Sequence[str] | PathLike[str] | None = None,
        excluded_thread_ids: Sequence[str] | None = None,
        limit: int | None = None,
        model_providers: Sequence[str] | None = None,
        originators: Sequence[str] | None = None,
        parent_thread_id: str | None = None,
        project_id: str | None = None,
        search_term: str | None = None,
        section_id: str | None = None,
        sort_direction: protocol.SortDirection | None = None,
        sort_key: protocol.ThreadSortKey | None = None,
        source_kinds: Sequence[protocol.ThreadSourceKind] | None = None,
        use_state_db_only: bool | None = None,
    ) -> protocol.ThreadListResponse:
        """List stored threads, a page at a time.

        None leaves a parameter out.

        - `ancestor_thread_id`: Experimental. Optional ancestor thread filter. Returns spawned descendants at any
          depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
        - `archived`: Optional archived filter; when set to true, only archived threads are returned. If false or
          null, only non-archived threads are returned.
        - `cursor`: Opaque pagination cursor returned by a previous call.
        - `cwd`: Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of
          these paths are returned.
        - `excluded_thread_ids`: Thread IDs to exclude before applying the result limit. Up to 100 entries;
          invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page.
          Omitted, null, or empty means no exclusions.
        - `limit`: Optional page size; defaults to a reasonable server-side value.
        - `model_providers`: Optional provider filter; when set, only sessions recorded under these providers are
          returned. When present but empty, includes all providers.
        - `originators`: Optional originator allowlist, matching any supplied value exactly. Supported by hosted
          backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators
          unrestricted.
        - `parent_thread_id`: Experimental. Optional direct parent thread filter. Mutually exclusive with
          `ancestorThreadId`.
        - `project_id`: Experimental. Omit to include every project, set to null for unassigned threads, or
          provide a project ID to return only threads in that project.
        - `search_term`: Optional substring filter for the extracted thread title.
        - `section_id`: Omit to include every section, set to `null` for unsectioned threads, or provide a section
          ID to return only threads in that section.
        - `sort_direction`: Optional sort direction; defaults to descending (newest first).
        - `sort_key`: Optional sort key; defaults to created_at.
        - `source_kinds`: Optional source filter; when set, only sessions from these source kinds are returned.
          When omitted or empty, defaults to interactive sources.
        - `use_state_db_only`: If true, return from the state DB without scanning JSONL rollouts to repair thread
          metadata. Omitted or false preserves scan-and-repair behavior.
        """
        params: dict[str, Any] = {
            "ancestorThreadId": ancestor_thread_id,
            "archived": archived,
            "cursor": cursor,
            "cwd": cwd,
            "excludedThreadIds": excluded_thread_ids,
            "limit": limit,
            "modelProviders": model_providers,
            "originators": originators,
            "parentThreadId": parent_thread_id,
            "projectId": project_id,
            "searchTerm": search_term,
            "sectionId": section_id,
            "sortDirection": sort_direction,
            "sortKey": sort_key,
            "sourceKinds": source_kinds,
            "useStateDbOnly": use_state_db_only,
        }
        return self._thread_list(_given(params))

    def thread_resume(
        self,
        thread_id: str,
        *,
        approval_mode: ApprovalMode | None = None,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        developer_instructions: str | None = None,
        history: Sequence[protocol.ResponseItem] | None = None,
        include_turns: bool | None = None,
        initial_turns_page: protocol.ThreadResumeInitialTurnsPageParams | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        path: str | PathLike[str] | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
    ) -> openai_codex.Thread:
        """Take up a stored thread again.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `history`: Experimental. [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be
          resumed with the provided history instead of loaded from disk.
        - `include_turns`: Whether the answer holds the thread's turns; what the model sees does not depend on it.
        - `initial_turns_page`: Experimental. When present, include a `thread/turns/list` page in the resume
          response so clients can bootstrap recent turns without a second request.
        - `model`: Configuration overrides for the resumed thread, if any.
        - `path`: Experimental. [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running
          thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must
          match the active rollout path.
        - `permissions`: Experimental. Named profile id for the resumed thread. Cannot be combined with `sandbox`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots. Paths must be
          absolute.
        - `sandbox`: What commands may do to the file system.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "history": history,
            "excludeTurns": None if include_turns is None else not include_turns,
            "initialTurnsPage": initial_turns_page,
            "model": model,
            "modelProvider": model_provider,
            "path": path,
            "permissions": permissions,
            "personality": personality,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
        }
        return self._thread_resume(thread_id, _given(params), approval_mode)

    def thread_fork(
        self,
        thread_id: str,
        *,
        approval_mode: ApprovalMode | None = None,
        base_instructions: str | None = None,
        before_turn_id: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        defer_goal_continuation: bool | None = None,
        developer_instructions: str | None = None,
        ephemeral: bool | None = None,
        experimental_prediction_mode: bool | None = None,
        include_turns: bool | None = None,
        last_turn_id: str | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        path: str | PathLike[str] | None = None,
        permissions: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        thread_source: protocol.ThreadSource | None = None,
    ) -> openai_codex.Thread:
        """Start a new thread from the history of another one.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `before_turn_id`: Experimental. Optional turn id to fork before, excluding that turn and all later
          turns. Cannot be combined with `last_turn_id`.
        - `defer_goal_continuation`: Experimental. When true, carry the source thread's current goal into the fork
          without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and
          normal automatic continuation resumes after it.
        - `experimental_prediction_mode`: Experimental. Start from the loaded parent's effective config, tools,
          environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent
          and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Cannot be combined with
          configuration overrides, `path`, `lastTurnId`, or `beforeTurnId`.
        - `include_turns`: Whether the answer holds the thread's turns; what the model sees does not depend on it.
        - `last_turn_id`: Optional last turn id to fork through, inclusive. When specified, turns after
          `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
        - `model`: Configuration overrides for the forked thread, if any.
        - `path`: Experimental. [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id
          param will be ignored.
        - `permissions`: Experimental. Named profile id for the forked thread. Cannot be combined with `sandbox`.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots. Paths must be
          absolute.
        - `sandbox`: What commands may do to the file system.
        - `thread_source`: Optional client-supplied analytics source classification for this forked thread.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "beforeTurnId": before_turn_id,
            "config": config,
            "cwd": cwd,
            "deferGoalContinuation": defer_goal_continuation,
            "developerInstructions": developer_instructions,
            "ephemeral": ephemeral,
            "experimentalPredictionMode": experimental_prediction_mode,
            "excludeTurns": None if include_turns is None else not include_turns,
            "lastTurnId": last_turn_id,
            "model": model,
            "modelProvider": model_provider,
            "path": path,
            "permissions": permissions,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
            "threadSource": thread_source,
        }
        return self._thread_fork(thread_id, _given(params), approval_mode)


class ThreadMethods:
    """Calls that run turns."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _turn(
            self, input: openai_codex.RunInput, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.TurnHandle: ...

        def _run(
            self, input: openai_codex.RunInput, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.TurnResult: ...

    def turn(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        additional_context: Mapping[str, protocol.AdditionalContextEntry] | None = None,
        client_user_message_id: str | None = None,
        collaboration_mode: protocol.CollaborationMode | None = None,
        cwd: str | PathLike[str] | None = None,
        cyber_access_program: protocol.CyberAccessProgram | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        environments: Sequence[protocol.TurnEnvironmentParams] | None = None,
        model: str | None = None,
        multi_agent_mode: protocol.MultiAgentMode | None = None,
        output_schema: OutputSchema | None = None,
        parent_turn_id: str | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        responsesapi_client_metadata: Mapping[str, str] | None = None,
        root_turn_id: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
    ) -> openai_codex.TurnHandle:
        """Start a turn, or join the one that is running, and return its handle.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `additional_context`: Experimental. Optional client-provided context fragments keyed by an opaque source
          identifier.
        - `collaboration_mode`: Experimental. EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence
          over model, reasoning_effort, and developer instructions if set. For
          `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for
          the selected mode".
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `cyber_access_program`: Experimental. EXPERIMENTAL - Request an authorized cyber program for this turn.
          Omission preserves automatic behavior. This does not grant access.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `environments`: Experimental. Optional environments for this turn and subsequent turns. Omitted uses the
          thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first
          environment as the current turn environment for this turn.
        - `model`: Override the model for this turn and subsequent turns.
        - `multi_agent_mode`: Experimental. @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent
          behavior.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `parent_turn_id`: ID of the turn that caused this new turn to start. Set this when starting work on
          behalf of another turn, such as delegated work in a different thread. Leave unset for work started
          directly by the user. Ignored when this request adds input to an active turn.
        - `permissions`: Experimental. Select a named permissions profile id for this turn and subsequent turns.
          Cannot be combined with `sandboxPolicy`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `responsesapi_client_metadata`: Experimental. Optional metadata to enrich Codex's ResponsesAPI turn
          metadata. Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]`
          on ResponsesAPI HTTP and websocket requests. They are not sent as top-level ResponsesAPI
          `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id`
          cannot be overridden.
        - `root_turn_id`: ID of the first turn in the chain of work that led to this new turn. When setting
          `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
          attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this
          request adds input to an active turn.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots for this turn and
          subsequent turns. Paths must be absolute.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        """
        params: dict[str, Any] = {
            "additionalContext": additional_context,
            "clientUserMessageId": client_user_message_id,
            "collaborationMode": collaboration_mode,
            "cwd": cwd,
            "cyberAccessProgram": cyber_access_program,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "environments": environments,
            "model": model,
            "multiAgentMode": multi_agent_mode,
            "outputSchema": json_schema(output_schema),
            "parentTurnId": parent_turn_id,
            "permissions": permissions,
            "personality": personality,
            "responsesapiClientMetadata": responsesapi_client_metadata,
            "rootTurnId": root_turn_id,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        return self._turn(input, _given(params), approval_mode)

    def run(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        additional_context: Mapping[str, protocol.AdditionalContextEntry] | None = None,
        client_user_message_id: str | None = None,
        collaboration_mode: protocol.CollaborationMode | None = None,
        cwd: str | PathLike[str] | None = None,
        cyber_access_program: protocol.CyberAccessProgram | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        environments: Sequence[protocol.TurnEnvironmentParams] | None = None,
        model: str | None = None,
        multi_agent_mode: protocol.MultiAgentMode | None = None,
        output_schema: OutputSchema | None = None,
        parent_turn_id: str | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        responsesapi_client_metadata: Mapping[str, str] | None = None,
        root_turn_id: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
    ) -> openai_codex.TurnResult:
        """Run a turn to its end and return what came of it.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `additional_context`: Experimental. Optional client-provided context fragments keyed by an opaque source
          identifier.
        - `collaboration_mode`: Experimental. EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence
          over model, reasoning_effort, and developer instructions if set. For
          `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for
          the selected mode".
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `cyber_access_program`: Experimental. EXPERIMENTAL - Request an authorized cyber program for this turn.
          Omission preserves automatic behavior. This does not grant access.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `environments`: Experimental. Optional environments for this turn and subsequent turns. Omitted uses the
          thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first
          environment as the current turn environment for this turn.
        - `model`: Override the model for this turn and subsequent turns.
        - `multi_agent_mode`: Experimental. @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent
          behavior.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `parent_turn_id`: ID of the turn that caused this new turn to start. Set this when starting work on
          behalf of another turn, such as delegated work in a different thread. Leave unset for work started
          directly by the user. Ignored when this request adds input to an active turn.
        - `permissions`: Experimental. Select a named permissions profile id for this turn and subsequent turns.
          Cannot be combined with `sandboxPolicy`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `responsesapi_client_metadata`: Experimental. Optional metadata to enrich Codex's ResponsesAPI turn
          metadata. Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]`
          on ResponsesAPI HTTP and websocket requests. They are not sent as top-level ResponsesAPI
          `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id`
          cannot be overridden.
        - `root_turn_id`: ID of the first turn in the chain of work that led to this new turn. When setting
          `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
          attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this
          request adds input to an active turn.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots for this turn and
          subsequent turns. Paths must be absolute.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        """
        params: dict[str, Any] = {
            "additionalContext": additional_context,
            "clientUserMessageId": client_user_message_id,
            "collaborationMode": collaboration_mode,
            "cwd": cwd,
            "cyberAccessProgram": cyber_access_program,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "environments": environments,
            "model": model,
            "multiAgentMode": multi_agent_mode,
            "outputSchema": json_schema(output_schema),
            "parentTurnId": parent_turn_id,
            "permissions": permissions,
            "personality": personality,
            "responsesapiClientMetadata": responsesapi_client_metadata,
            "rootTurnId": root_turn_id,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        return self._run(input, _given(params), approval_mode)


class AsyncCodexMethods:
    """Calls that start threads and list them, for asyncio."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def _thread_start(
            self, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.AsyncThread: ...

        async def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse: ...

        async def _thread_resume(
            self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.AsyncThread: ...

        async def _thread_fork(
            self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.AsyncThread: ...

    async def thread_start(
        self,
        *,
        approval_mode: ApprovalMode = ApprovalMode.auto_review,
        allow_provider_model_fallback: bool | None = None,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        daybreak_enabled: bool | None = None,
        developer_instructions: str | None = None,
        dynamic_tools: Sequence[protocol.DynamicToolSpec] | None = None,
        environments: Sequence[protocol.TurnEnvironmentParams] | None = None,
        ephemeral: bool | None = None,
        experimental_raw_events: bool | None = None,
        history_mode: protocol.ThreadHistoryMode | None = None,
        mock_experimental_field: str | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        multi_agent_mode: protocol.MultiAgentMode | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        project_id: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        selected_capability_roots: Sequence[protocol.SelectedCapabilityRoot] | None = None,
        service_name: str | None = None,
        service_tier: str | None = None,
        session_start_source: protocol.ThreadStartSource | None = None,
        thread_source: protocol.ThreadSource | None = None,
    ) -> openai_codex.AsyncThread:
        """Start a new thread.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows.
        - `allow_provider_model_fallback`: Experimental. Allow a provider with an authoritative static model
          catalog to replace an unavailable requested model with its default.
        - `daybreak_enabled`: Experimental. Initial Daybreak choice for this persistent thread. Omitted or null
          leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for
          ephemeral threads.
        - `dynamic_tools`: Experimental.
        - `environments`: Experimental. Optional sticky environments for this thread. Omitted selects the default
          environment when environment access is enabled. Empty disables environment access for turns that do not
          provide a turn override. Non-empty selects the first environment as the current turn environment.
        - `experimental_raw_events`: Experimental. If true, opt into emitting raw Responses API items on the event
          stream. This is for internal use only (e.g. Codex Cloud).
        - `history_mode`: Experimental. Persisted thread history contract to use for this new thread.
        - `mock_experimental_field`: Experimental. Test-only experimental field used to validate experimental
          gating and schema filtering behavior in a stable way.
        - `multi_agent_mode`: Experimental. @deprecated Ignored. Use Ultra reasoning effort for proactive
          multi-agent behavior.
        - `permissions`: Experimental. Named profile id for this thread. Cannot be combined with `sandbox`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style.
        - `project_id`: Experimental. Optional project identity for this new thread. Durable threads persist the
          assignment; ephemeral threads expose it only in live responses.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots. Paths must be
          absolute.
        - `sandbox`: What commands may do to the file system.
        - `selected_capability_roots`: Experimental. Capability roots selected for this thread by the hosting
          platform.
        - `thread_source`: Optional client-supplied analytics source classification for this thread.
        """
        params: dict[str, Any] = {
            "allowProviderModelFallback": allow_provider_model_fallback,
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "daybreakEnabled": daybreak_enabled,
            "developerInstructions": developer_instructions,
            "dynamicTools": dynamic_tools,
            "environments": environments,
            "ephemeral": ephemeral,
            "experimentalRawEvents": experimental_raw_events,
            "historyMode": history_mode,
            "mockExperimentalField": mock_experimental_field,
            "model": model,
            "modelProvider": model_provider,
            "multiAgentMode": multi_agent_mode,
            "permissions": permissions,
            "personality": personality,
            "projectId": project_id,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandbox": sandbox_mode(sandbox),
            "selectedCapabilityRoots": selected_capability_roots,
            "serviceName": service_name,
            "serviceTier": service_tier,
            "sessionStartSource": session_start_source,
            "threadSource": thread_source,
        }
        return await self._thread_start(_given(params), approval_mode)

    async def thread_list(
        self,
        *,
        ancestor_thread_id: str | None = None,
        archived: bool | None = None,
        cursor: str | None = None,
        cwd: protocol.ThreadListCwdFilter | str | Sequence[str] | PathLike[str] | None = None,
        excluded_thread_ids: Sequence[str] | None = None,
        limit: int | None = None,
        model_providers: Sequence[str] | None = None,
        originators: Sequence[str] | None = None,
        parent_thread_id: str | None = None,
        project_id: str | None = None,
        search_term: str | None = None,
        section_id: str | None = None,
        sort_direction: protocol.SortDirection | None = None,
        sort_key: protocol.ThreadSortKey | None = None,
        source_kinds: Sequence[protocol.ThreadSourceKind] | None = None,
        use_state_db_only: bool | None = None,
    ) -> protocol.ThreadListResponse:
        """List stored threads, a page at a time.

        None leaves a parameter out.

        - `ancestor_thread_id`: Experimental. Optional ancestor thread filter. Returns spawned descendants at any
          depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
        - `archived`: Optional archived filter; when set to true, only archived threads are returned. If false or
          null, only non-archived threads are returned.
        - `cursor`: Opaque pagination cursor returned by a previous call.
        - `cwd`: Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of
          these paths are returned.
        - `excluded_thread_ids`: Thread IDs to exclude before applying the result limit. Up to 100 entries;
          invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page.
          Omitted, null, or empty means no exclusions.
        - `limit`: Optional page size; defaults to a reasonable server-side value.
        - `model_providers`: Optional provider filter; when set, only sessions recorded under these providers are
          returned. When present but empty, includes all providers.
        - `originators`: Optional originator allowlist, matching any supplied value exactly. Supported by hosted
          backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators
          unrestricted.
        - `parent_thread_id`: Experimental. Optional direct parent thread filter. Mutually exclusive with
          `ancestorThreadId`.
        - `project_id`: Experimental. Omit to include every project, set to null for unassigned threads, or
          provide a project ID to return only threads in that project.
        - `search_term`: Optional substring filter for the extracted thread title.
        - `section_id`: Omit to include every section, set to `null` for unsectioned threads, or provide a section
          ID to return only threads in that section.
        - `sort_direction`: Optional sort direction; defaults to descending (newest first).
        - `sort_key`: Optional sort key; defaults to created_at.
        - `source_kinds`: Optional source filter; when set, only sessions from these source kinds are returned.
          When omitted or empty, defaults to interactive sources.
        - `use_state_db_only`: If true, return from the state DB without scanning JSONL rollouts to repair thread
          metadata. Omitted or false preserves scan-and-repair behavior.
        """
        params: dict[str, Any] = {
            "ancestorThreadId": ancestor_thread_id,
            "archived": archived,
            "cursor": cursor,
            "cwd": cwd,
            "excludedThreadIds": excluded_thread_ids,
            "limit": limit,
            "modelProviders": model_providers,
            "originators": originators,
            "parentThreadId": parent_thread_id,
            "projectId": project_id,
            "searchTerm": search_term,
            "sectionId": section_id,
            "sortDirection": sort_direction,
            "sortKey": sort_key,
            "sourceKinds": source_kinds,
            "useStateDbOnly": use_state_db_only,
        }
        return await self._thread_list(_given(params))

    async def thread_resume(
        self,
        thread_id: str,
        *,
        approval_mode: ApprovalMode | None = None,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        developer_instructions: str | None = None,
        history: Sequence[protocol.ResponseItem] | None = None,
        include_turns: bool | None = None,
        initial_turns_page: protocol.ThreadResumeInitialTurnsPageParams | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        path: str | PathLike[str] | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
    ) -> openai_codex.AsyncThread:
        """Take up a stored thread again.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `history`: Experimental. [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be
          resumed with the provided history instead of loaded from disk.
        - `include_turns`: Whether the answer holds the thread's turns; what the model sees does not depend on it.
        - `initial_turns_page`: Experimental. When present, include a `thread/turns/list` page in the resume
          response so clients can bootstrap recent turns without a second request.
        - `model`: Configuration overrides for the resumed thread, if any.
        - `path`: Experimental. [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running
          thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must
          match the active rollout path.
        - `permissions`: Experimental. Named profile id for the resumed thread. Cannot be combined with `sandbox`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots. Paths must be
          absolute.
        - `sandbox`: What commands may do to the file system.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "history": history,
            "excludeTurns": None if include_turns is None else not include_turns,
            "initialTurnsPage": initial_turns_page,
            "model": model,
            "modelProvider": model_provider,
            "path": path,
            "permissions": permissions,
            "personality": personality,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
        }
        return await self._thread_resume(thread_id, _given(params), approval_mode)

    async def thread_fork(
        self,
        thread_id: str,
        *,
        approval_mode: ApprovalMode | None = None,
        base_instructions: str | None = None,
        before_turn_id: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        defer_goal_continuation: bool | None = None,
        developer_instructions: str | None = None,
        ephemeral: bool | None = None,
        experimental_prediction_mode: bool | None = None,
        include_turns: bool | None = None,
        last_turn_id: str | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        path: str | PathLike[str] | None = None,
        permissions: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        thread_source: protocol.ThreadSource | None = None,
    ) -> openai_codex.AsyncThread:
        """Start a new thread from the history of another one.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `before_turn_id`: Experimental. Optional turn id to fork before, excluding that turn and all later
          turns. Cannot be combined with `last_turn_id`.
        - `defer_goal_continuation`: Experimental. When true, carry the source thread's current goal into the fork
          without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and
          normal automatic continuation resumes after it.
        - `experimental_prediction_mode`: Experimental. Start from the loaded parent's effective config, tools,
          environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent
          and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Cannot be combined with
          configuration overrides, `path`, `lastTurnId`, or `beforeTurnId`.
        - `include_turns`: Whether the answer holds the thread's turns; what the model sees does not depend on it.
        - `last_turn_id`: Optional last turn id to fork through, inclusive. When specified, turns after
          `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
        - `model`: Configuration overrides for the forked thread, if any.
        - `path`: Experimental. [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id
          param will be ignored.
        - `permissions`: Experimental. Named profile id for the forked thread. Cannot be combined with `sandbox`.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots. Paths must be
          absolute.
        - `sandbox`: What commands may do to the file system.
        - `thread_source`: Optional client-supplied analytics source classification for this forked thread.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "beforeTurnId": before_turn_id,
            "config": config,
            "cwd": cwd,
            "deferGoalContinuation": defer_goal_continuation,
            "developerInstructions": developer_instructions,
            "ephemeral": ephemeral,
            "experimentalPredictionMode": experimental_prediction_mode,
            "excludeTurns": None if include_turns is None else not include_turns,
            "lastTurnId": last_turn_id,
            "model": model,
            "modelProvider": model_provider,
            "path": path,
            "permissions": permissions,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
            "threadSource": thread_source,
        }
        return await self._thread_fork(thread_id, _given(params), approval_mode)


class AsyncThreadMethods:
    """Calls that run turns, for asyncio."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def _turn(
            self, input: openai_codex.RunInput, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.AsyncTurnHandle: ...

        async def _run(
            self, input: openai_codex.RunInput, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.TurnResult: ...

    async def turn(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        additional_context: Mapping[str, protocol.AdditionalContextEntry] | None = None,
        client_user_message_id: str | None = None,
        collaboration_mode: protocol.CollaborationMode | None = None,
        cwd: str | PathLike[str] | None = None,
        cyber_access_program: protocol.CyberAccessProgram | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        environments: Sequence[protocol.TurnEnvironmentParams] | None = None,
        model: str | None = None,
        multi_agent_mode: protocol.MultiAgentMode | None = None,
        output_schema: OutputSchema | None = None,
        parent_turn_id: str | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        responsesapi_client_metadata: Mapping[str, str] | None = None,
        root_turn_id: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
    ) -> openai_codex.AsyncTurnHandle:
        """Start a turn, or join the one that is running, and return its handle.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `additional_context`: Experimental. Optional client-provided context fragments keyed by an opaque source
          identifier.
        - `collaboration_mode`: Experimental. EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence
          over model, reasoning_effort, and developer instructions if set. For
          `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for
          the selected mode".
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `cyber_access_program`: Experimental. EXPERIMENTAL - Request an authorized cyber program for this turn.
          Omission preserves automatic behavior. This does not grant access.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `environments`: Experimental. Optional environments for this turn and subsequent turns. Omitted uses the
          thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first
          environment as the current turn environment for this turn.
        - `model`: Override the model for this turn and subsequent turns.
        - `multi_agent_mode`: Experimental. @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent
          behavior.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `parent_turn_id`: ID of the turn that caused this new turn to start. Set this when starting work on
          behalf of another turn, such as delegated work in a different thread. Leave unset for work started
          directly by the user. Ignored when this request adds input to an active turn.
        - `permissions`: Experimental. Select a named permissions profile id for this turn and subsequent turns.
          Cannot be combined with `sandboxPolicy`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `responsesapi_client_metadata`: Experimental. Optional metadata to enrich Codex's ResponsesAPI turn
          metadata. Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]`
          on ResponsesAPI HTTP and websocket requests. They are not sent as top-level ResponsesAPI
          `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id`
          cannot be overridden.
        - `root_turn_id`: ID of the first turn in the chain of work that led to this new turn. When setting
          `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
          attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this
          request adds input to an active turn.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots for this turn and
          subsequent turns. Paths must be absolute.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        """
        params: dict[str, Any] = {
            "additionalContext": additional_context,
            "clientUserMessageId": client_user_message_id,
            "collaborationMode": collaboration_mode,
            "cwd": cwd,
            "cyberAccessProgram": cyber_access_program,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "environments": environments,
            "model": model,
            "multiAgentMode": multi_agent_mode,
            "outputSchema": json_schema(output_schema),
            "parentTurnId": parent_turn_id,
            "permissions": permissions,
            "personality": personality,
            "responsesapiClientMetadata": responsesapi_client_metadata,
            "rootTurnId": root_turn_id,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        return await self._turn(input, _given(params), approval_mode)

    async def run(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        additional_context: Mapping[str, protocol.AdditionalContextEntry] | None = None,
        client_user_message_id: str | None = None,
        collaboration_mode: protocol.CollaborationMode | None = None,
        cwd: str | PathLike[str] | None = None,
        cyber_access_program: protocol.CyberAccessProgram | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        environments: Sequence[protocol.TurnEnvironmentParams] | None = None,
        model: str | None = None,
        multi_agent_mode: protocol.MultiAgentMode | None = None,
        output_schema: OutputSchema | None = None,
        parent_turn_id: str | None = None,
        permissions: str | None = None,
        personality: protocol.Personality | None = None,
        responsesapi_client_metadata: Mapping[str, str] | None = None,
        root_turn_id: str | None = None,
        runtime_workspace_roots: Sequence[str | PathLike[str]] | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
    ) -> openai_codex.TurnResult:
        """Run a turn to its end and return what came of it.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None preserves
          what the thread has.
        - `additional_context`: Experimental. Optional client-provided context fragments keyed by an opaque source
          identifier.
        - `collaboration_mode`: Experimental. EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence
          over model, reasoning_effort, and developer instructions if set. For
          `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for
          the selected mode".
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `cyber_access_program`: Experimental. EXPERIMENTAL - Request an authorized cyber program for this turn.
          Omission preserves automatic behavior. This does not grant access.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `environments`: Experimental. Optional environments for this turn and subsequent turns. Omitted uses the
          thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first
          environment as the current turn environment for this turn.
        - `model`: Override the model for this turn and subsequent turns.
        - `multi_agent_mode`: Experimental. @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent
          behavior.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `parent_turn_id`: ID of the turn that caused this new turn to start. Set this when starting work on
          behalf of another turn, such as delegated work in a different thread. Leave unset for work started
          directly by the user. Ignored when this request adds input to an active turn.
        - `permissions`: Experimental. Select a named permissions profile id for this turn and subsequent turns.
          Cannot be combined with `sandboxPolicy`.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `responsesapi_client_metadata`: Experimental. Optional metadata to enrich Codex's ResponsesAPI turn
          metadata. Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]`
          on ResponsesAPI HTTP and websocket requests. They are not sent as top-level ResponsesAPI
          `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id`
          cannot be overridden.
        - `root_turn_id`: ID of the first turn in the chain of work that led to this new turn. When setting
          `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
          attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this
          request adds input to an active turn.
        - `runtime_workspace_roots`: Experimental. Replace the thread's runtime workspace roots for this turn and
          subsequent turns. Paths must be absolute.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        """
        params: dict[str, Any] = {
            "additionalContext": additional_context,
            "clientUserMessageId": client_user_message_id,
            "collaborationMode": collaboration_mode,
            "cwd": cwd,
            "cyberAccessProgram": cyber_access_program,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "environments": environments,
            "model": model,
            "multiAgentMode": multi_agent_mode,
            "outputSchema": json_schema(output_schema),
            "parentTurnId": parent_turn_id,
            "permissions": permissions,
            "personality": personality,
            "responsesapiClientMetadata": responsesapi_client_metadata,
            "rootTurnId": root_turn_id,
            "runtimeWorkspaceRoots": runtime_workspace_roots,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        return await self._run(input, _given(params), approval_mode)


# Messages name the class that callers know.
_OWNERS: tuple[tuple[type, str], ...] = (
    (CodexMethods, "Codex"),
    (ThreadMethods, "Thread"),
    (AsyncCodexMethods, "AsyncCodex"),
    (AsyncThreadMethods, "AsyncThread"),
)
for _mixin, _owner in _OWNERS:
    for _name, _method in vars(_mixin).items():
        if not _name.startswith("_"):
            _method.__qualname__ = f"{_owner}.{_name}"
