# Derived from _async_codex.py by derive_sync.py. Edit that, and run the script.
"""Codex, threads and turns with blocking calls."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, TypeAlias, overload

from . import _models_by_name as protocol
from . import models as _models
from ._approval_mode import ApprovalMode, approval_settings
from ._arguments import seconds
from ._calls import (
    LOGIN_START,
    ModelT,
    chatgpt_fields,
    device_code_fields,
    fields,
    load_item_models,
    named,
    takes_params,
    text_at,
    typed_result,
)
from ._config import CodexConfig
from ._inputs import RunInput, turn_input
from ._login import ChatgptLoginHandle, DeviceCodeLoginHandle
from ._opening import ThreadOpened
from ._result import OutputT, TurnResult
from ._server_requests import (
    ATTESTATION,
    CURRENT_TIME,
    FORM,
    QUESTION,
    TOKEN_REFRESH,
    ApprovalHandler,
    RequestHandler,
)
from ._streams import Transport
from ._tools import Tool, by_name, offered
from ._turn import TurnHandle
from ._typed import with_output, with_schema
from ._wire import JsonObject
from .client import CodexClient
from .errors import RequestTimeoutError
from .generated._high_level_calls import CodexMethods, ThreadMethods
from .models import Notification

AnyTool: TypeAlias = Tool[..., Any]


class Codex(CodexMethods):
    """A running Codex with blocking calls. It can be used from several threads.

    The constructor starts the runtime and returns when it is ready. Use it as a
    context manager, so that the runtime is ended when the block is left.

    ``approval_handler(method, params)`` is called, on a separate thread, when the
    runtime sends a request, usually for approval to run a command or change files.
    It returns the result to send, such as ``{"decision": "accept"}``, or ``None``
    to refuse. Without a handler nothing is ever approved.
    """

    def __init__(
        self,
        config: CodexConfig | None = None,
        *,
        approval_handler: ApprovalHandler | None = None,
        question_handler: RequestHandler | None = None,
        form_handler: RequestHandler | None = None,
        token_refresh_handler: RequestHandler | None = None,
        current_time_handler: RequestHandler | None = None,
        attestation_handler: RequestHandler | None = None,
        transport: Transport | None = None,
    ) -> None:
        # A test may have put another class where programs look for this one.
        make: type[CodexClient] = getattr(sys.modules.get("openai_codex.api"), "CodexClient", CodexClient)
        self._client = make(config) if approval_handler is None else make(config, approval_handler)
        if transport is not None:
            # In place of a process.
            self._client.transport = transport
        for method, handler in (
            (QUESTION, question_handler),
            (FORM, form_handler),
            (TOKEN_REFRESH, token_refresh_handler),
            (CURRENT_TIME, current_time_handler),
            (ATTESTATION, attestation_handler),
        ):
            if handler is not None:
                self._client.on_request(method, handler)
        self._start()

    def __enter__(self) -> Codex:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _start(self) -> None:
        try:
            self._client.start()
            # While the runtime starts. Under asyncio beside the loop, which other tasks need.
            load_item_models()
            self._metadata = named(self._client.initialize())
        except BaseException:
            self._client.close()
            raise

    @property
    def metadata(self) -> _models.InitializeResponse:
        """The runtime's description of itself: name, version, platform."""
        return self._metadata

    def close(self) -> None:
        """End the runtime. Calls that wait for it end with :class:`TransportClosedError`."""
        self._client.close()

    def on_request(self, method: str, handler: RequestHandler, *, raw: bool = False) -> None:
        """Let ``handler`` answer the runtime's requests for one method.

        It gets the parameters as their model and returns the result, as its
        model, a dataclass or a dict; with ``raw``, and for methods that this
        release does not know, both are JSON. ``None``, an exception or
        an invalid result refuses the request. For an approval request it takes precedence over
        ``approval_handler``, and its answer is checked against the request; ``approval_handler`` always
        decides whether a tool of an MCP server may be used.
        """
        self._client.on_request(method, handler, raw=raw)

    @property
    def client(self) -> CodexClient:
        """The connection at protocol level: any request, typed or raw."""
        return self._client

    def is_closed(self) -> bool:
        """Whether the connection has ended: it was closed, or the runtime has ended or no longer reads."""
        return self._client.is_closed()

    def login_api_key(self, api_key: str) -> None:
        """Log in with an API key."""
        client = self._client
        client.request_raw(LOGIN_START, {"type": "apiKey", "apiKey": api_key})

    def login_chatgpt(self) -> ChatgptLoginHandle:
        """Begin a ChatGPT login in the browser."""
        client = self._client
        response = client.request_raw(LOGIN_START, {"type": "chatgpt"})
        return ChatgptLoginHandle(self._client, *chatgpt_fields(response))

    def login_chatgpt_device_code(self) -> DeviceCodeLoginHandle:
        """Begin a ChatGPT login by device code, for machines without a browser."""
        client = self._client
        response = client.request_raw(LOGIN_START, {"type": "chatgptDeviceCode"})
        return DeviceCodeLoginHandle(self._client, *device_code_fields(response))

    def account(self, *, refresh_token: bool = False) -> protocol.GetAccountResponse:
        """The account in use, if any; ``refresh_token`` renews its token first."""
        client = self._client
        params: JsonObject = {"refreshToken": refresh_token}
        return client.request("account/read", params, response_model=protocol.GetAccountResponse)

    def logout(self) -> None:
        """Log out."""
        client = self._client
        client.request_raw("account/logout")

    def thread_archive(self, thread_id: str) -> protocol.ThreadArchiveResponse:
        """Move a stored thread to the archive."""
        client = self._client
        return client.request("thread/archive", {"threadId": thread_id}, response_model=protocol.ThreadArchiveResponse)

    def thread_unarchive(self, thread_id: str) -> Thread:
        """Take a thread out of the archive again."""
        client = self._client
        result = client.request_raw("thread/unarchive", {"threadId": thread_id})
        return Thread(self._client, text_at("thread/unarchive", result, "thread", "id"))

    def thread(self, thread_id: str) -> Thread:
        """A handle to a thread that this runtime has loaded. Nothing is sent, and ``opened`` is ``None``."""
        return Thread(self._client, thread_id)

    def models(self, *, include_hidden: bool = False) -> protocol.ModelListResponse:
        """The available models, from all pages; ``include_hidden`` adds those that pickers leave out."""
        client, model = self._client, protocol.ModelListResponse
        params: JsonObject = {"includeHidden": include_hidden}
        page = client.request("model/list", params, response_model=model)
        models = page.data
        # A cursor that comes again would lead round in a circle.
        while page.next_cursor not in (None, params.get("cursor")):
            params["cursor"] = page.next_cursor
            page = client.request("model/list", params, response_model=model)
            models = [*models, *page.data]
        return model(data=models)

    def notifications(self) -> Iterator[Notification]:
        """All notifications that the runtime sends from now on, including those of turns.

        It ends with an error: :class:`TransportClosedError` when the connection
        does, :class:`LaggedError` when it is not read fast enough.
        """
        return self._client.notifications()

    @overload
    def request(
        self,
        method: str,
        params: protocol.BaseModel | Mapping[str, Any] | None = None,
        *,
        response_model: type[ModelT],
        timeout: float | None = None,
    ) -> ModelT: ...

    @overload
    def request(
        self,
        method: str,
        params: protocol.BaseModel | Mapping[str, Any] | None = None,
        *,
        response_model: None = None,
        timeout: float | None = None,
    ) -> Any: ...

    def request(
        self,
        method: str,
        params: protocol.BaseModel | Mapping[str, Any] | None = None,
        *,
        response_model: type[protocol.BaseModel] | None = None,
        timeout: float | None = None,
    ) -> Any:
        """Send any request of the protocol, even one that only a newer runtime knows.

        ``params`` is a protocol model or JSON as on the wire. The result is a ``response_model`` if given, or
        else the model that :mod:`openai_codex.protocol` has for it, or else JSON. Thread settings sent this
        way are not verified.
        """
        sent = fields(params) if params is not None or takes_params(method) else None
        client = self._client
        result = client.request_raw(method, sent, timeout=timeout)
        return typed_result(method, result, response_model)

    def _opened(
        self, method: str, params: JsonObject, approval_mode: ApprovalMode | None, tools: Sequence[AnyTool] | None
    ) -> Thread:
        has_handler = self._client.has_approval_handler
        settings = approval_settings(approval_mode, has_handler=has_handler, new_thread=method == "thread/start")
        named_tools = by_name(tools)
        client = self._client
        opened = client.open_thread(method, {**offered(method, params, named_tools), **settings})
        thread_id = text_at(method, opened.raw, "thread", "id")
        client.connection.tools.opened(method, params, thread_id, named_tools)
        return Thread(self._client, thread_id, opened)

    def _thread_start(
        self, params: JsonObject, approval_mode: ApprovalMode | None, tools: Sequence[AnyTool] | None
    ) -> Thread:
        return self._opened("thread/start", params, approval_mode, tools)

    def _thread_resume(
        self,
        thread_id: str,
        params: JsonObject,
        approval_mode: ApprovalMode | None,
        tools: Sequence[AnyTool] | None,
    ) -> Thread:
        return self._opened("thread/resume", {"threadId": thread_id, **params}, approval_mode, tools)

    def _thread_fork(
        self,
        thread_id: str,
        params: JsonObject,
        approval_mode: ApprovalMode | None,
        tools: Sequence[AnyTool] | None,
    ) -> Thread:
        return self._opened("thread/fork", {"threadId": thread_id, **params}, approval_mode, tools)

    def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse:
        client = self._client
        return client.request("thread/list", params, response_model=protocol.ThreadListResponse)


@dataclass(slots=True)
class Thread(ThreadMethods):
    """A conversation: a sequence of turns that share their history. ``id`` identifies it for later.

    ``opened`` is the runtime's answer when it was started, resumed or forked: model, approval policy,
    sandbox. It is ``None`` for a handle created without a request.
    """

    _client: CodexClient
    id: str
    opened: ThreadOpened | None = field(default=None, repr=False, compare=False)

    def read(self, *, include_turns: bool = False) -> protocol.ThreadReadResponse:
        """The thread as stored; ``include_turns`` adds its history."""
        client = self._client
        params: JsonObject = {"threadId": self.id, "includeTurns": include_turns}
        return client.request("thread/read", params, response_model=protocol.ThreadReadResponse)

    def set_name(self, name: str) -> protocol.ThreadSetNameResponse:
        """Give the thread a name that people see in lists."""
        client = self._client
        params: JsonObject = {"threadId": self.id, "name": name}
        return client.request("thread/name/set", params, response_model=protocol.ThreadSetNameResponse)

    def compact(self) -> protocol.ThreadCompactStartResponse:
        """Start replacing the thread's history with a summary, which frees context."""
        client = self._client
        params: JsonObject = {"threadId": self.id}
        return client.request("thread/compact/start", params, response_model=protocol.ThreadCompactStartResponse)

    def _turn(
        self,
        input: RunInput,
        params: JsonObject,
        approval_mode: ApprovalMode | None,
        timeout: float | None = None,
    ) -> TurnHandle:
        settings = approval_settings(approval_mode, has_handler=self._client.has_approval_handler)
        client = self._client
        params = {**params, **turn_input(input), **settings}
        subscription = client.start_turn(self.id, params, self.opened, timeout=timeout)
        return TurnHandle(self._client, self.id, subscription.turn_id, _subscription=subscription)

    def _run(
        self,
        input: RunInput,
        params: JsonObject,
        approval_mode: ApprovalMode | None,
        timeout: float | None,
        output_type: type[OutputT] | None = None,
    ) -> TurnResult[OutputT]:
        begun, timeout = time.monotonic(), seconds("timeout", timeout)
        turn = self._turn(input, with_schema(params, output_type), approval_mode, timeout)
        try:
            result = turn.run(timeout=None if timeout is None else begun + timeout - time.monotonic())
        except RequestTimeoutError:
            # There is no other handle of the turn: it would continue, and nothing could stop it.
            turn._interrupt_quietly()
            raise
        return with_output(result, output_type)
