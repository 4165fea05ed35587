"""A turn that was started, for asyncio."""  # async only
# sync: """A turn that was started, with blocking calls."""

from __future__ import annotations

import asyncio  # async only
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING  # async only

from . import _models_by_name as protocol
from ._arguments import seconds
from ._inbox import TURN_COMPLETED

# sync: from ._inbox import Inbox
from ._inputs import Input, wire_input
from ._result import TurnResult
from ._turns import INTERRUPT_GRACE, Subscription, stream_ended
from ._typed import text_piece
from ._wire import JsonObject, Message, logger
from .async_client import StartedWhenUsed  # async only

# sync: from .client import CodexClient
from .errors import CodexError
from .models import Notification

if TYPE_CHECKING:  # async only
    from ._async_transport import AsyncInbox


@dataclass(init=False, slots=True)
class AsyncTurnHandle:
    """A turn that was started. Each of its events is read once, by :meth:`stream` or by :meth:`run`.

    A stream that is left early can be continued, and ``run()`` after ``stream()``
    returns the result of the whole turn.
    """

    _codex: StartedWhenUsed = field(repr=False)
    thread_id: str
    id: str
    _subscription: Subscription[AsyncInbox] = field(repr=False, compare=False)
    _ended: bool = field(repr=False, compare=False)

    def __init__(
        self, _codex: StartedWhenUsed, thread_id: str, id: str, *, _subscription: Subscription[AsyncInbox] | None = None
    ) -> None:
        self._codex = _codex
        self.thread_id = thread_id
        self.id = id
        self._subscription = _subscription or _codex._client.subscribe_turn(id)
        self._ended = False

    async def __aenter__(self) -> AsyncTurnHandle:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Interrupt the turn unless it has ended."""
        await self._interrupt_quietly()

    async def steer(self, input: Input | str) -> protocol.TurnSteerResponse:
        """Add input to the turn while it runs, once it has begun."""
        client = await self._codex._running()
        await client.wait_for_turn(self._subscription, "start", client.config.request_timeout_s)
        params: Message = {"threadId": self.thread_id, "expectedTurnId": self.id, "input": wire_input(input)}
        return await client.request("turn/steer", params, response_model=protocol.TurnSteerResponse)

    async def interrupt(self) -> protocol.TurnInterruptResponse:
        """Stop the turn, once it has begun; its stream then ends with status ``interrupted``."""
        client = await self._codex._running()
        return await self._interrupt(client.config.request_timeout_s)

    async def _interrupt(self, timeout: float | None) -> protocol.TurnInterruptResponse:
        client = await self._codex._running()
        await client.wait_for_turn(self._subscription, "start", timeout)
        params: JsonObject = {"threadId": self.thread_id, "turnId": self.id}
        model = protocol.TurnInterruptResponse
        return await client.request("turn/interrupt", params, response_model=model, timeout=timeout)

    async def _interrupt_quietly(self) -> None:
        if self._subscription.record.collector.completed or self._codex.is_closed():
            return
        try:
            await self._interrupt(INTERRUPT_GRACE)
        except CodexError as error:
            logger.debug("turn %s was not interrupted: %s", self.id, error)

    async def stream(self, *, timeout: float | None = None) -> AsyncIterator[Notification]:
        """Yield the turn's events as they arrive, ``turn/completed`` last.

        After a total of ``timeout`` seconds :class:`RequestTimeoutError` is raised;
        the turn itself continues in the runtime unless it is interrupted.
        :class:`LaggedError` is raised after the last event that fitted, if
        more were waiting than ``CodexConfig.stream_buffer`` allows.
        """
        deadline = None if seconds("timeout", timeout) is None else time.monotonic() + (timeout or 0)
        inbox = self._subscription.inbox
        while not self._ended:
            event = inbox.take() or await inbox.get(deadline)  # async only
            # sync: event = inbox.get(deadline)
            if event.method == TURN_COMPLETED:
                self._end()
            yield event

    async def text(self, *, timeout: float | None = None) -> AsyncIterator[str]:
        """Yield the text of the turn's messages, piece by piece; like :meth:`stream`, on which it is built."""
        async for event in self.stream(timeout=timeout):
            piece = text_piece(event)
            if piece:
                yield piece

    def _end(self) -> None:
        self._ended = True
        self._subscription.inbox.close(stream_ended)

    async def run(self, *, timeout: float | None = None) -> TurnResult:
        """Wait for the end of the turn and return its result, including what :meth:`stream` has yielded.

        :class:`TurnFailedError` (a ``RuntimeError``) if it failed. After
        ``timeout`` seconds :class:`RequestTimeoutError`: the turn continues unless
        it is interrupted, and a stream lacks what came meanwhile. When the call
        is cancelled, as by Ctrl-C under ``asyncio.run`` or by
        ``asyncio.wait_for``, the turn is interrupted first.
        """  # async only
        # sync: """Wait for the end of the turn and return its result, including what :meth:`stream` has yielded.
        # sync:
        # sync: :class:`TurnFailedError` (a ``RuntimeError``) if it failed. After
        # sync: ``timeout`` seconds :class:`RequestTimeoutError`: the turn continues unless
        # sync: it is interrupted, and a stream lacks what came meanwhile. Ctrl-C
        # sync: interrupts the turn before ``KeyboardInterrupt`` is raised.
        # sync: """
        subscription = self._subscription
        # Only the result is wanted, and that is kept apart.
        subscription.muted = True
        subscription.inbox.clear()
        try:
            client = await self._codex._running()
            await client.wait_for_turn(subscription, "end", seconds("timeout", timeout))
        except asyncio.CancelledError:
            await self._interrupt_quietly()
            raise
        finally:
            subscription.muted = False
        self._end()
        return subscription.record.collector.result()
