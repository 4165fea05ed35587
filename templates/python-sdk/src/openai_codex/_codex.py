"""Codex, threads and turns by blocking calls."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import TracebackType

from . import _models_by_name as protocol
from . import models as _models
from ._approval_mode import ApprovalMode, approval_settings
from ._config import CodexConfig
from ._inputs import Input, RunInput, turn_input, wire_input
from ._login import START as LOGIN_START
from ._login import ChatgptLoginHandle, DeviceCodeLoginHandle, chatgpt_fields, device_code_fields
from ._result import COLLECTED, TurnCollector, TurnResult
from ._router import Inbox, Subscription
from ._server_requests import ApprovalHandler
from ._wire import JsonObject, Message
from ._wrappers import CodexMethods, ThreadMethods
from .client import CodexClient, load_item_models, text_at
from .models import Notification


class Codex(CodexMethods):
    """A running Codex, driven by blocking calls. Usable from several threads.

    The constructor starts the runtime and returns when it is ready. Use it as a
    context manager, so that the runtime is ended when the block is left.

    ``approval_handler(method, params)`` is called, on a thread of its own, when
    the runtime asks for something: leave to run a command or change files,
    mostly. It returns the result to answer with, such as
    ``{"decision": "accept"}``, or ``None`` to refuse. Without a handler nothing
    is ever approved.
    """

    def __init__(self, config: CodexConfig | None = None, *, approval_handler: ApprovalHandler | None = None) -> None:
        self._client = CodexClient(config, approval_handler)
        try:
            self._client.start()
            load_item_models()
            self._introduction = self._client.introduce()
        except BaseException:
            self._client.close()
            raise

    def __enter__(self) -> Codex:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def metadata(self) -> _models.InitializeResponse:
        """What the runtime said of itself at the start: name, version, platform."""
        from ._initialize import initialize_response

        result, identity = self._introduction
        return initialize_response(result, *identity)

    def close(self) -> None:
        """End the runtime. Calls that wait for it end with :class:`TransportClosedError`."""
        self._client.close()

    def login_api_key(self, api_key: str) -> None:
        """Log in with an API key."""
        self._client.request_raw(LOGIN_START, {"type": "apiKey", "apiKey": api_key})

    def login_chatgpt(self) -> ChatgptLoginHandle:
        """Begin a ChatGPT login in the browser."""
        response = self._client.request_raw(LOGIN_START, {"type": "chatgpt"})
        return ChatgptLoginHandle(self._client, *chatgpt_fields(response))

    def login_chatgpt_device_code(self) -> DeviceCodeLoginHandle:
        """Begin a ChatGPT login by device code, for machines without a browser."""
        response = self._client.request_raw(LOGIN_START, {"type": "chatgptDeviceCode"})
        return DeviceCodeLoginHandle(self._client, *device_code_fields(response))

    def account(self, *, refresh_token: bool = False) -> protocol.GetAccountResponse:
        """The account in use, if any; ``refresh_token`` renews its token first."""
        params: JsonObject = {"refreshToken": refresh_token}
        return self._client.request("account/read", params, response_model=protocol.GetAccountResponse)

    def logout(self) -> None:
        """Log out."""
        self._client.request_raw("account/logout")

    def thread_archive(self, thread_id: str) -> protocol.ThreadArchiveResponse:
        """Move a stored thread to the archive."""
        return self._client.request(
            "thread/archive", {"threadId": thread_id}, response_model=protocol.ThreadArchiveResponse
        )

    def thread_unarchive(self, thread_id: str) -> Thread:
        """Take a thread out of the archive again."""
        return self._thread("thread/unarchive", {"threadId": thread_id})

    def models(self, *, include_hidden: bool = False) -> protocol.ModelListResponse:
        """The models that can be used; ``include_hidden`` adds those that pickers leave out."""
        params: JsonObject = {"includeHidden": include_hidden}
        return self._client.request("model/list", params, response_model=protocol.ModelListResponse)

    def _thread(self, method: str, params: JsonObject) -> Thread:
        result = self._client.request_raw(method, params)
        return Thread(self._client, text_at(method, result, "thread", "id"))

    def _thread_start(self, params: JsonObject, approval_mode: ApprovalMode | None) -> Thread:
        return self._thread("thread/start", {**params, **approval_settings(approval_mode, new_thread=True)})

    def _thread_resume(self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None) -> Thread:
        return self._thread("thread/resume", {"threadId": thread_id, **params, **approval_settings(approval_mode)})

    def _thread_fork(self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None) -> Thread:
        return self._thread("thread/fork", {"threadId": thread_id, **params, **approval_settings(approval_mode)})

    def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse:
        return self._client.request("thread/list", params, response_model=protocol.ThreadListResponse)


@dataclass(slots=True)
class Thread(ThreadMethods):
    """A conversation: a sequence of turns that share their history. ``id`` names it for later."""

    _client: CodexClient
    id: str

    def read(self, *, include_turns: bool = False) -> protocol.ThreadReadResponse:
        """The thread as stored; ``include_turns`` adds its history."""
        params: JsonObject = {"threadId": self.id, "includeTurns": include_turns}
        return self._client.request("thread/read", params, response_model=protocol.ThreadReadResponse)

    def set_name(self, name: str) -> protocol.ThreadSetNameResponse:
        """Give the thread a name that people see in lists."""
        params: JsonObject = {"threadId": self.id, "name": name}
        return self._client.request("thread/name/set", params, response_model=protocol.ThreadSetNameResponse)

    def compact(self) -> protocol.ThreadCompactStartResponse:
        """Begin to replace the thread's history by a summary, which frees context."""
        params: JsonObject = {"threadId": self.id}
        return self._client.request("thread/compact/start", params, response_model=protocol.ThreadCompactStartResponse)

    def _turn(self, input: RunInput, params: JsonObject, approval_mode: ApprovalMode | None) -> TurnHandle:
        fields = {**params, **turn_input(input), **approval_settings(approval_mode)}
        subscription = self._client.start_turn(self.id, fields)
        return TurnHandle(self._client, self.id, subscription.turn_id, _subscription=subscription)

    def _run(self, input: RunInput, params: JsonObject, approval_mode: ApprovalMode | None) -> TurnResult:
        return self._turn(input, params, approval_mode).run()


@dataclass(init=False, slots=True)
class TurnHandle:
    """A turn that was started. Each of its events is read once, by :meth:`stream` or by :meth:`run`.

    A stream that is left early can be taken up again, and ``run()`` after
    ``stream()`` gives the result of the whole turn.
    """

    _client: CodexClient = field(repr=False)
    thread_id: str
    id: str
    _collector: TurnCollector = field(repr=False, compare=False)
    _subscription: Subscription[Inbox] = field(repr=False, compare=False)

    def __init__(
        self, _client: CodexClient, thread_id: str, id: str, *, _subscription: Subscription[Inbox] | None = None
    ) -> None:
        self._client = _client
        self.thread_id = thread_id
        self.id = id
        self._collector = TurnCollector(id)
        self._subscription = _subscription or _client.subscribe_turn(id)

    def steer(self, input: Input | str) -> protocol.TurnSteerResponse:
        """Add input to the turn while it runs."""
        params: Message = {"threadId": self.thread_id, "expectedTurnId": self.id, "input": wire_input(input)}
        return self._client.request("turn/steer", params, response_model=protocol.TurnSteerResponse)

    def interrupt(self) -> protocol.TurnInterruptResponse:
        """Stop the turn; its stream then ends with status ``interrupted``."""
        params: JsonObject = {"threadId": self.thread_id, "turnId": self.id}
        return self._client.request("turn/interrupt", params, response_model=protocol.TurnInterruptResponse)

    def stream(self, *, timeout: float | None = None) -> Iterator[Notification]:
        """Yield the turn's events as they come, ``turn/completed`` last.

        After ``timeout`` seconds in all :class:`RequestTimeoutError` is raised;
        the turn itself goes on in the runtime unless it is interrupted.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        collector = self._collector
        next_event = self._subscription.inbox.get
        while not collector.completed:
            event = next_event(deadline)
            if event.method in COLLECTED:
                collector.add(event)
            yield event
        self._subscription.close()

    def run(self, *, timeout: float | None = None) -> TurnResult:
        """Wait for the end of the turn and gather what it produced.

        :class:`TurnFailedError` (a ``RuntimeError``) when it failed. ``timeout``
        as for :meth:`stream`.
        """
        for _ in self.stream(timeout=timeout):
            pass
        return self._collector.result()
