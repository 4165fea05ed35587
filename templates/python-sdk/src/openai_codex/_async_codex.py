"""Codex, threads and turns for asyncio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING

from . import _models_by_name as protocol
from . import models as _models
from ._approval_mode import ApprovalMode, approval_settings
from ._config import CodexConfig
from ._inputs import Input, RunInput, turn_input, wire_input
from ._login import START as LOGIN_START
from ._login import AsyncChatgptLoginHandle, AsyncDeviceCodeLoginHandle, chatgpt_fields, device_code_fields
from ._result import COLLECTED, TurnCollector, TurnResult
from ._router import Subscription
from ._server_requests import AsyncApprovalHandler
from ._wire import JsonObject, Message
from ._wrappers import AsyncCodexMethods, AsyncThreadMethods
from .async_client import AsyncCodexClient
from .client import load_item_models, text_at
from .models import Notification

if TYPE_CHECKING:
    from ._async_transport import AsyncInbox

START_POLL = 0.005
"""Seconds between looks at a runtime that another caller is starting, which takes ten times as long."""


class AsyncCodex(AsyncCodexMethods):
    """A running Codex for asyncio: what :class:`Codex` does, awaited.

    The runtime starts with the first awaited call, or on entering
    ``async with AsyncCodex() as codex``, which is the better way because it
    also ends the runtime. ``approval_handler`` may be a coroutine function.
    """

    def __init__(
        self, config: CodexConfig | None = None, *, approval_handler: AsyncApprovalHandler | None = None
    ) -> None:
        self._client = AsyncCodexClient(config, approval_handler)
        self._metadata: _models.InitializeResponse | None = None
        self._initialized = False
        # Held across awaits, by callers that may be in several loops: a lock of asyncio belongs to one.
        self._start_lock = threading.Lock()

    async def __aenter__(self) -> AsyncCodex:
        await self._running()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _running(self) -> AsyncCodexClient:
        if not self._initialized:
            while not self._start_lock.acquire(blocking=False):  # noqa: ASYNC110 - an event belongs to one loop
                await asyncio.sleep(START_POLL)
            try:
                if not self._initialized:
                    await self._start()
            finally:
                self._start_lock.release()
        return self._client

    async def _start(self) -> None:
        try:
            await self._client.start()
            # Beside the loop, which other tasks need, and while the runtime starts.
            await asyncio.to_thread(load_item_models)
            self._metadata = await self._client.initialize()
            self._initialized = True
        except BaseException:
            await self._client.close()
            raise

    @property
    def metadata(self) -> _models.InitializeResponse:
        """What the runtime said of itself at the start: name, version, platform."""
        if self._metadata is None:
            raise RuntimeError("The runtime is not started yet: use `async with AsyncCodex()` or await a call first.")
        return self._metadata

    async def close(self) -> None:
        """End the runtime. Calls that wait for it end with :class:`TransportClosedError`."""
        self._initialized = False
        self._metadata = None
        await self._client.close()

    async def login_api_key(self, api_key: str) -> None:
        """Log in with an API key."""
        await (await self._running()).request_raw(LOGIN_START, {"type": "apiKey", "apiKey": api_key})

    async def login_chatgpt(self) -> AsyncChatgptLoginHandle:
        """Begin a ChatGPT login in the browser."""
        response = await (await self._running()).request_raw(LOGIN_START, {"type": "chatgpt"})
        return AsyncChatgptLoginHandle(self, *chatgpt_fields(response))

    async def login_chatgpt_device_code(self) -> AsyncDeviceCodeLoginHandle:
        """Begin a ChatGPT login by device code, for machines without a browser."""
        response = await (await self._running()).request_raw(LOGIN_START, {"type": "chatgptDeviceCode"})
        return AsyncDeviceCodeLoginHandle(self, *device_code_fields(response))

    async def account(self, *, refresh_token: bool = False) -> protocol.GetAccountResponse:
        """The account in use, if any; ``refresh_token`` renews its token first."""
        client = await self._running()
        params: JsonObject = {"refreshToken": refresh_token}
        return await client.request("account/read", params, response_model=protocol.GetAccountResponse)

    async def logout(self) -> None:
        """Log out."""
        await (await self._running()).request_raw("account/logout")

    async def thread_archive(self, thread_id: str) -> protocol.ThreadArchiveResponse:
        """Move a stored thread to the archive."""
        client = await self._running()
        return await client.request(
            "thread/archive", {"threadId": thread_id}, response_model=protocol.ThreadArchiveResponse
        )

    async def thread_unarchive(self, thread_id: str) -> AsyncThread:
        """Take a thread out of the archive again."""
        return await self._thread("thread/unarchive", {"threadId": thread_id})

    async def models(self, *, include_hidden: bool = False) -> protocol.ModelListResponse:
        """The models that can be used; ``include_hidden`` adds those that pickers leave out."""
        client = await self._running()
        params: JsonObject = {"includeHidden": include_hidden}
        return await client.request("model/list", params, response_model=protocol.ModelListResponse)

    async def _thread(self, method: str, params: JsonObject) -> AsyncThread:
        result = await (await self._running()).request_raw(method, params)
        return AsyncThread(self, text_at(method, result, "thread", "id"))

    async def _thread_start(self, params: JsonObject, approval_mode: ApprovalMode | None) -> AsyncThread:
        return await self._thread("thread/start", {**params, **approval_settings(approval_mode, new_thread=True)})

    async def _thread_resume(
        self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None
    ) -> AsyncThread:
        settings = approval_settings(approval_mode)
        return await self._thread("thread/resume", {"threadId": thread_id, **params, **settings})

    async def _thread_fork(self, thread_id: str, params: JsonObject, approval_mode: ApprovalMode | None) -> AsyncThread:
        settings = approval_settings(approval_mode)
        return await self._thread("thread/fork", {"threadId": thread_id, **params, **settings})

    async def _thread_list(self, params: JsonObject) -> protocol.ThreadListResponse:
        return await (await self._running()).request("thread/list", params, response_model=protocol.ThreadListResponse)


@dataclass(slots=True)
class AsyncThread(AsyncThreadMethods):
    """A conversation: a sequence of turns that share their history. ``id`` names it for later."""

    _codex: AsyncCodex
    id: str

    async def read(self, *, include_turns: bool = False) -> protocol.ThreadReadResponse:
        """The thread as stored; ``include_turns`` adds its history."""
        client = await self._codex._running()
        params: JsonObject = {"threadId": self.id, "includeTurns": include_turns}
        return await client.request("thread/read", params, response_model=protocol.ThreadReadResponse)

    async def set_name(self, name: str) -> protocol.ThreadSetNameResponse:
        """Give the thread a name that people see in lists."""
        client = await self._codex._running()
        params: JsonObject = {"threadId": self.id, "name": name}
        return await client.request("thread/name/set", params, response_model=protocol.ThreadSetNameResponse)

    async def compact(self) -> protocol.ThreadCompactStartResponse:
        """Begin to replace the thread's history by a summary, which frees context."""
        client = await self._codex._running()
        params: JsonObject = {"threadId": self.id}
        return await client.request("thread/compact/start", params, response_model=protocol.ThreadCompactStartResponse)

    async def _turn(self, input: RunInput, params: JsonObject, approval_mode: ApprovalMode | None) -> AsyncTurnHandle:
        fields = {**params, **turn_input(input), **approval_settings(approval_mode)}
        subscription = await (await self._codex._running()).start_turn(self.id, fields)
        return AsyncTurnHandle(self._codex, self.id, subscription.turn_id, _subscription=subscription)

    async def _run(self, input: RunInput, params: JsonObject, approval_mode: ApprovalMode | None) -> TurnResult:
        return await (await self._turn(input, params, approval_mode)).run()


@dataclass(init=False, slots=True)
class AsyncTurnHandle:
    """A turn that was started. Each of its events is read once, by :meth:`stream` or by :meth:`run`.

    A stream that is left early can be taken up again, and ``run()`` after
    ``stream()`` gives the result of the whole turn.
    """

    _codex: AsyncCodex = field(repr=False)
    thread_id: str
    id: str
    _collector: TurnCollector = field(repr=False, compare=False)
    _subscription: Subscription[AsyncInbox] = field(repr=False, compare=False)

    def __init__(
        self, _codex: AsyncCodex, thread_id: str, id: str, *, _subscription: Subscription[AsyncInbox] | None = None
    ) -> None:
        self._codex = _codex
        self.thread_id = thread_id
        self.id = id
        self._collector = TurnCollector(id)
        self._subscription = _subscription or _codex._client.subscribe_turn(id)

    async def steer(self, input: Input | str) -> protocol.TurnSteerResponse:
        """Add input to the turn while it runs."""
        client = await self._codex._running()
        params: Message = {"threadId": self.thread_id, "expectedTurnId": self.id, "input": wire_input(input)}
        return await client.request("turn/steer", params, response_model=protocol.TurnSteerResponse)

    async def interrupt(self) -> protocol.TurnInterruptResponse:
        """Stop the turn; its stream then ends with status ``interrupted``."""
        client = await self._codex._running()
        params: JsonObject = {"threadId": self.thread_id, "turnId": self.id}
        return await client.request("turn/interrupt", params, response_model=protocol.TurnInterruptResponse)

    async def stream(self) -> AsyncIterator[Notification]:
        """Yield the turn's events as they come, ``turn/completed`` last."""
        collector = self._collector
        inbox = self._subscription.inbox
        while not collector.completed:
            event = inbox.get_nowait() or await inbox.get()
            if event.method in COLLECTED:
                collector.add(event)
            yield event
        self._subscription.close()

    async def run(self) -> TurnResult:
        """Wait for the end of the turn and gather what it produced.

        :class:`TurnFailedError` (a ``RuntimeError``) when it failed.
        """
        async for _ in self.stream():
            pass
        return self._collector.result()
