# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""The calls whose keyword parameters come from the protocol; the classes that inherit them say what a call does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

import openai_codex

from .. import _models_by_name as protocol
from .._approval_mode import ApprovalMode
from .._result import OutputT
from .._sandbox import Sandbox, sandbox_mode, sandbox_policy
from .._schema import OutputSchema, json_schema
from .._wire import JsonObject


def _given(params: dict[str, Any]) -> JsonObject:
    return {key: value for key, value in params.items() if value is not None}


class CodexMethods:
    """Calls that start threads and list them."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _thread_start(
            self,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            tools: Sequence[openai_codex.Tool[..., Any]] | None,
        ) -> openai_codex.Thread: ...

        def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse: ...

        def _thread_resume(
            self,
            thread_id: str,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            tools: Sequence[openai_codex.Tool[..., Any]] | None,
        ) -> openai_codex.Thread: ...

        def _thread_fork(
            self,
            thread_id: str,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            tools: Sequence[openai_codex.Tool[..., Any]] | None,
        ) -> openai_codex.Thread: ...

    def thread_start(
        self,
        *,
        approval_mode: ApprovalMode = ApprovalMode.auto_review,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        developer_instructions: str | None = None,
        ephemeral: bool | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_name: str | None = None,
        service_tier: str | None = None,
        session_start_source: protocol.ThreadStartSource | None = None,
        thread_source: protocol.ThreadSource | None = None,
        experimental: openai_codex.ThreadStartExperimental | None = None,
        tools: Sequence[openai_codex.Tool[..., Any]] | None = None,
    ) -> openai_codex.Thread:
        """Start a new thread.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style.
        - `sandbox`: What commands may do to the file system.
        - `thread_source`: Optional client-supplied analytics source classification for this thread.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with
          tools still knows them when it is resumed or forked, but needs the functions again.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "ephemeral": ephemeral,
            "model": model,
            "modelProvider": model_provider,
            "personality": personality,
            "sandbox": sandbox_mode(sandbox),
            "serviceName": service_name,
            "serviceTier": service_tier,
            "sessionStartSource": session_start_source,
            "threadSource": thread_source,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return self._thread_start(_given(params), approval_mode, tools)

    def thread_list(
        self,
        *,
        archived: bool | None = None,
        cursor: str | None = None,
        cwd: protocol.ThreadListCwdFilter | str | Sequence[str] | PathLike[str] | None = None,
        excluded_thread_ids: Sequence[str] | None = None,
        limit: int | None = None,
        model_providers: Sequence[str] | None = None,
        originators: Sequence[str] | None = None,
        search_term: str | None = None,
        section_id: str | None = None,
        sort_direction: protocol.SortDirection | None = None,
        sort_key: protocol.ThreadSortKey | None = None,
        source_kinds: Sequence[protocol.ThreadSourceKind] | None = None,
        use_state_db_only: bool | None = None,
        experimental: openai_codex.ThreadListExperimental | None = None,
    ) -> protocol.ThreadListResponse:
        """List stored threads, one page at a time.

        None leaves a parameter out.

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
        - `search_term`: Optional substring filter for the extracted thread title.
        - `section_id`: Omit to include every section, set to `null` for unsectioned threads, or provide a section
          ID to return only threads in that section.
        - `sort_direction`: Optional sort direction; defaults to descending (newest first).
        - `sort_key`: Optional sort key; defaults to created_at.
        - `source_kinds`: Optional source filter; when set, only sessions from these source kinds are returned.
          When omitted or empty, defaults to interactive sources.
        - `use_state_db_only`: If true, return from the state DB without scanning JSONL rollouts to repair thread
          metadata. Omitted or false preserves scan-and-repair behavior.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        """
        params: dict[str, Any] = {
            "archived": archived,
            "cursor": cursor,
            "cwd": cwd,
            "excludedThreadIds": excluded_thread_ids,
            "limit": limit,
            "modelProviders": model_providers,
            "originators": originators,
            "searchTerm": search_term,
            "sectionId": section_id,
            "sortDirection": sort_direction,
            "sortKey": sort_key,
            "sourceKinds": source_kinds,
            "useStateDbOnly": use_state_db_only,
        }
        if experimental is not None:
            params.update(experimental.to_params())
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
        include_turns: bool | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        experimental: openai_codex.ThreadResumeExperimental | None = None,
        tools: Sequence[openai_codex.Tool[..., Any]] | None = None,
    ) -> openai_codex.Thread:
        """Continue a stored thread.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `include_turns`: Whether the answer contains the thread's turns; the model sees them either way.
        - `model`: Configuration overrides for the resumed thread, if any.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `sandbox`: What commands may do to the file system.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with
          tools still knows them when it is resumed or forked, but needs the functions again.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "excludeTurns": None if include_turns is None else not include_turns,
            "model": model,
            "modelProvider": model_provider,
            "personality": personality,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return self._thread_resume(thread_id, _given(params), approval_mode, tools)

    def thread_fork(
        self,
        thread_id: str,
        *,
        approval_mode: ApprovalMode | None = None,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        developer_instructions: str | None = None,
        ephemeral: bool | None = None,
        include_turns: bool | None = None,
        last_turn_id: str | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        thread_source: protocol.ThreadSource | None = None,
        experimental: openai_codex.ThreadForkExperimental | None = None,
        tools: Sequence[openai_codex.Tool[..., Any]] | None = None,
    ) -> openai_codex.Thread:
        """Start a new thread from the history of another one.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `include_turns`: Whether the answer contains the thread's turns; the model sees them either way.
        - `last_turn_id`: Optional last turn id to fork through, inclusive. When specified, turns after
          `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
        - `model`: Configuration overrides for the forked thread, if any.
        - `sandbox`: What commands may do to the file system.
        - `thread_source`: Optional client-supplied analytics source classification for this forked thread.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with
          tools still knows them when it is resumed or forked, but needs the functions again.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "ephemeral": ephemeral,
            "excludeTurns": None if include_turns is None else not include_turns,
            "lastTurnId": last_turn_id,
            "model": model,
            "modelProvider": model_provider,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
            "threadSource": thread_source,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return self._thread_fork(thread_id, _given(params), approval_mode, tools)


class ThreadMethods:
    """Calls that run turns."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _turn(
            self, input: openai_codex.RunInput, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.TurnHandle: ...

        def _run(
            self,
            input: openai_codex.RunInput,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            timeout: float | None,
            output_type: type[OutputT] | None,
        ) -> openai_codex.TurnResult[OutputT]: ...

    def turn(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        cwd: str | PathLike[str] | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        model: str | None = None,
        output_schema: OutputSchema | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
        experimental: openai_codex.TurnExperimental | None = None,
        origin: openai_codex.TurnOrigin | None = None,
    ) -> openai_codex.TurnHandle:
        """Start a turn, or join the one that is running, and return its handle.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `model`: Override the model for this turn and subsequent turns.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `origin`: The origin of a turn, for tools that follow work across turns.
        """
        params: dict[str, Any] = {
            "cwd": cwd,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "model": model,
            "outputSchema": json_schema(output_schema),
            "personality": personality,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        if origin is not None:
            params.update(origin.to_params())
        return self._turn(input, _given(params), approval_mode)

    def run(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        cwd: str | PathLike[str] | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        model: str | None = None,
        output_schema: OutputSchema | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
        experimental: openai_codex.TurnExperimental | None = None,
        timeout: float | None = None,
        output_type: type[OutputT] | None = None,
    ) -> openai_codex.TurnResult[OutputT]:
        """Run a turn to its end and return what came of it.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `model`: Override the model for this turn and subsequent turns.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `timeout`: Time limit of the whole call in seconds; after it, the turn is interrupted and
          `RequestTimeoutError` raised.
        - `output_type`: A class that pydantic can describe: the final answer must follow its schema, and `output`
          of the result is an instance; otherwise `OutputError` is raised. Cannot be combined with
          `output_schema`.
        """
        params: dict[str, Any] = {
            "cwd": cwd,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "model": model,
            "outputSchema": json_schema(output_schema),
            "personality": personality,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return self._run(input, _given(params), approval_mode, timeout, output_type)


class AsyncCodexMethods:
    """Calls that start threads and list them, for asyncio."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def _thread_start(
            self,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            tools: Sequence[openai_codex.Tool[..., Any]] | None,
        ) -> openai_codex.AsyncThread: ...

        async def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse: ...

        async def _thread_resume(
            self,
            thread_id: str,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            tools: Sequence[openai_codex.Tool[..., Any]] | None,
        ) -> openai_codex.AsyncThread: ...

        async def _thread_fork(
            self,
            thread_id: str,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            tools: Sequence[openai_codex.Tool[..., Any]] | None,
        ) -> openai_codex.AsyncThread: ...

    async def thread_start(
        self,
        *,
        approval_mode: ApprovalMode = ApprovalMode.auto_review,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        developer_instructions: str | None = None,
        ephemeral: bool | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_name: str | None = None,
        service_tier: str | None = None,
        session_start_source: protocol.ThreadStartSource | None = None,
        thread_source: protocol.ThreadSource | None = None,
        experimental: openai_codex.ThreadStartExperimental | None = None,
        tools: Sequence[openai_codex.Tool[..., Any]] | None = None,
    ) -> openai_codex.AsyncThread:
        """Start a new thread.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style.
        - `sandbox`: What commands may do to the file system.
        - `thread_source`: Optional client-supplied analytics source classification for this thread.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with
          tools still knows them when it is resumed or forked, but needs the functions again.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "ephemeral": ephemeral,
            "model": model,
            "modelProvider": model_provider,
            "personality": personality,
            "sandbox": sandbox_mode(sandbox),
            "serviceName": service_name,
            "serviceTier": service_tier,
            "sessionStartSource": session_start_source,
            "threadSource": thread_source,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return await self._thread_start(_given(params), approval_mode, tools)

    async def thread_list(
        self,
        *,
        archived: bool | None = None,
        cursor: str | None = None,
        cwd: protocol.ThreadListCwdFilter | str | Sequence[str] | PathLike[str] | None = None,
        excluded_thread_ids: Sequence[str] | None = None,
        limit: int | None = None,
        model_providers: Sequence[str] | None = None,
        originators: Sequence[str] | None = None,
        search_term: str | None = None,
        section_id: str | None = None,
        sort_direction: protocol.SortDirection | None = None,
        sort_key: protocol.ThreadSortKey | None = None,
        source_kinds: Sequence[protocol.ThreadSourceKind] | None = None,
        use_state_db_only: bool | None = None,
        experimental: openai_codex.ThreadListExperimental | None = None,
    ) -> protocol.ThreadListResponse:
        """List stored threads, one page at a time.

        None leaves a parameter out.

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
        - `search_term`: Optional substring filter for the extracted thread title.
        - `section_id`: Omit to include every section, set to `null` for unsectioned threads, or provide a section
          ID to return only threads in that section.
        - `sort_direction`: Optional sort direction; defaults to descending (newest first).
        - `sort_key`: Optional sort key; defaults to created_at.
        - `source_kinds`: Optional source filter; when set, only sessions from these source kinds are returned.
          When omitted or empty, defaults to interactive sources.
        - `use_state_db_only`: If true, return from the state DB without scanning JSONL rollouts to repair thread
          metadata. Omitted or false preserves scan-and-repair behavior.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        """
        params: dict[str, Any] = {
            "archived": archived,
            "cursor": cursor,
            "cwd": cwd,
            "excludedThreadIds": excluded_thread_ids,
            "limit": limit,
            "modelProviders": model_providers,
            "originators": originators,
            "searchTerm": search_term,
            "sectionId": section_id,
            "sortDirection": sort_direction,
            "sortKey": sort_key,
            "sourceKinds": source_kinds,
            "useStateDbOnly": use_state_db_only,
        }
        if experimental is not None:
            params.update(experimental.to_params())
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
        include_turns: bool | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        experimental: openai_codex.ThreadResumeExperimental | None = None,
        tools: Sequence[openai_codex.Tool[..., Any]] | None = None,
    ) -> openai_codex.AsyncThread:
        """Continue a stored thread.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `include_turns`: Whether the answer contains the thread's turns; the model sees them either way.
        - `model`: Configuration overrides for the resumed thread, if any.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `sandbox`: What commands may do to the file system.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with
          tools still knows them when it is resumed or forked, but needs the functions again.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "excludeTurns": None if include_turns is None else not include_turns,
            "model": model,
            "modelProvider": model_provider,
            "personality": personality,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return await self._thread_resume(thread_id, _given(params), approval_mode, tools)

    async def thread_fork(
        self,
        thread_id: str,
        *,
        approval_mode: ApprovalMode | None = None,
        base_instructions: str | None = None,
        config: Mapping[str, Any] | None = None,
        cwd: str | PathLike[str] | None = None,
        developer_instructions: str | None = None,
        ephemeral: bool | None = None,
        include_turns: bool | None = None,
        last_turn_id: str | None = None,
        model: str | None = None,
        model_provider: str | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        thread_source: protocol.ThreadSource | None = None,
        experimental: openai_codex.ThreadForkExperimental | None = None,
        tools: Sequence[openai_codex.Tool[..., Any]] | None = None,
    ) -> openai_codex.AsyncThread:
        """Start a new thread from the history of another one.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `include_turns`: Whether the answer contains the thread's turns; the model sees them either way.
        - `last_turn_id`: Optional last turn id to fork through, inclusive. When specified, turns after
          `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
        - `model`: Configuration overrides for the forked thread, if any.
        - `sandbox`: What commands may do to the file system.
        - `thread_source`: Optional client-supplied analytics source classification for this forked thread.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `tools`: Functions that the model can call, made by `openai_codex.tool`. A thread that was started with
          tools still knows them when it is resumed or forked, but needs the functions again.
        """
        params: dict[str, Any] = {
            "baseInstructions": base_instructions,
            "config": config,
            "cwd": cwd,
            "developerInstructions": developer_instructions,
            "ephemeral": ephemeral,
            "excludeTurns": None if include_turns is None else not include_turns,
            "lastTurnId": last_turn_id,
            "model": model,
            "modelProvider": model_provider,
            "sandbox": sandbox_mode(sandbox),
            "serviceTier": service_tier,
            "threadSource": thread_source,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return await self._thread_fork(thread_id, _given(params), approval_mode, tools)


class AsyncThreadMethods:
    """Calls that run turns, for asyncio."""

    __slots__ = ()

    if TYPE_CHECKING:

        async def _turn(
            self, input: openai_codex.RunInput, params: JsonObject, approval_mode: ApprovalMode | None
        ) -> openai_codex.AsyncTurnHandle: ...

        async def _run(
            self,
            input: openai_codex.RunInput,
            params: JsonObject,
            approval_mode: ApprovalMode | None,
            timeout: float | None,
            output_type: type[OutputT] | None,
        ) -> openai_codex.TurnResult[OutputT]: ...

    async def turn(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        cwd: str | PathLike[str] | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        model: str | None = None,
        output_schema: OutputSchema | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
        experimental: openai_codex.TurnExperimental | None = None,
        origin: openai_codex.TurnOrigin | None = None,
    ) -> openai_codex.AsyncTurnHandle:
        """Start a turn, or join the one that is running, and return its handle.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `model`: Override the model for this turn and subsequent turns.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `origin`: The origin of a turn, for tools that follow work across turns.
        """
        params: dict[str, Any] = {
            "cwd": cwd,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "model": model,
            "outputSchema": json_schema(output_schema),
            "personality": personality,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        if origin is not None:
            params.update(origin.to_params())
        return await self._turn(input, _given(params), approval_mode)

    async def run(
        self,
        input: openai_codex.RunInput,
        *,
        approval_mode: ApprovalMode | None = None,
        cwd: str | PathLike[str] | None = None,
        disabled_plugin_ids: Sequence[str] | None = None,
        effort: protocol.ReasoningEffort | None = None,
        model: str | None = None,
        output_schema: OutputSchema | None = None,
        personality: protocol.Personality | None = None,
        sandbox: Sandbox | None = None,
        service_tier: str | None = None,
        source: str | None = None,
        summary: protocol.ReasoningSummary | None = None,
        turn_service_tier: str | None = None,
        experimental: openai_codex.TurnExperimental | None = None,
        timeout: float | None = None,
        output_type: type[OutputT] | None = None,
    ) -> openai_codex.TurnResult[OutputT]:
        """Run a turn to its end and return what came of it.

        None leaves a parameter out.

        - `approval_mode`: What happens when the model asks to do more than the sandbox allows. None keeps the
          thread's mode.
        - `cwd`: Override the working directory for this turn and subsequent turns.
        - `disabled_plugin_ids`: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; []
          clears it.
        - `effort`: Override the reasoning effort for this turn and subsequent turns.
        - `model`: Override the model for this turn and subsequent turns.
        - `output_schema`: Optional JSON Schema used to constrain the final assistant message for this turn.
        - `personality`: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not
          rewrite the thread's existing instructions.
        - `sandbox`: What commands may do to the file system.
        - `service_tier`: Override the service tier for this turn and subsequent turns.
        - `source`: Optional source classification for the caller that starts this turn. Ignored when this request
          steers an already-active turn.
        - `summary`: Override the reasoning summary for this turn and subsequent turns.
        - `turn_service_tier`: Override the service tier only when this request starts a new turn. Use "default"
          for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a
          turn being steered.
        - `experimental`: Options of the experimental part of the protocol. They can change with any release, and
          the runtime accepts them only from clients that request `experimentalApi`, as this one does by default.
        - `timeout`: Time limit of the whole call in seconds; after it, the turn is interrupted and
          `RequestTimeoutError` raised.
        - `output_type`: A class that pydantic can describe: the final answer must follow its schema, and `output`
          of the result is an instance; otherwise `OutputError` is raised. Cannot be combined with
          `output_schema`.
        """
        params: dict[str, Any] = {
            "cwd": cwd,
            "disabledPluginIds": disabled_plugin_ids,
            "effort": effort,
            "model": model,
            "outputSchema": json_schema(output_schema),
            "personality": personality,
            "sandboxPolicy": sandbox_policy(sandbox),
            "serviceTier": service_tier,
            "turnTrigger": source,
            "summary": summary,
            "serviceTierForTurn": turn_service_tier,
        }
        if experimental is not None:
            params.update(experimental.to_params())
        return await self._run(input, _given(params), approval_mode, timeout, output_type)


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
