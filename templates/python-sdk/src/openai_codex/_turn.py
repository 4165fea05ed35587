# Derived from _async_turn.py by derive_sync.py. Edit that, and run the script.
"""A turn that was started, with blocking calls."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import TracebackType

from . import _models_by_name as protocol
from ._arguments import seconds
from ._inbox import TURN_COMPLETED, Inbox
from ._inputs import Input, wire_input
from ._result import TurnResult
from ._turns import INTERRUPT_GRACE, Subscription, stream_ended
from ._typed import text_piece
from ._wire import JsonObject, Message, logger
from .client import CodexClient
from .errors import CodexError
from .models import Notification


@dataclass(init=False, slots=True)
class TurnHandle:
    """A turn that was started. Each of its events is read once, by :meth:`stream` or by :meth:`run`.

    A stream that is left early can be continued, and ``run()`` after ``stream()``
    returns the result of the whole turn.
    """

    _client: CodexClient = field(repr=False)
    thread_id: str
    id: str
    _subscription: Subscription[Inbox] = field(repr=False, compare=False)
    _ended: bool = field(repr=False, compare=False)

    def __init__(
        self, _client: CodexClient, thread_id: str, id: str, *, _subscription: Subscription[Inbox] | None = None
    ) -> None:
        self._client = _client
        self.thread_id = thread_id
        self.id = id
        self._subscription = _subscription or _client.subscribe_turn(id)
        self._ended = False

    def __enter__(self) -> TurnHandle:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Interrupt the turn unless it has ended."""
        self._interrupt_quietly()

    def steer(self, input: Input | str) -> protocol.TurnSteerResponse:
        """Add input to the turn while it runs, once it has begun."""
        client = self._client
        client.wait_for_turn(self._subscription, "start", client.config.request_timeout_s)
        params: Message = {"threadId": self.thread_id, "expectedTurnId": self.id, "input": wire_input(input)}
        return client.request("turn/steer", params, response_model=protocol.TurnSteerResponse)

    def interrupt(self) -> protocol.TurnInterruptResponse:
        """Stop the turn, once it has begun; its stream then ends with status ``interrupted``."""
        client = self._client
        return self._interrupt(client.config.request_timeout_s)

    def _interrupt(self, timeout: float | None) -> protocol.TurnInterruptResponse:
        client = self._client
        client.wait_for_turn(self._subscription, "start", timeout)
        params: JsonObject = {"threadId": self.thread_id, "turnId": self.id}
        model = protocol.TurnInterruptResponse
        return client.request("turn/interrupt", params, response_model=model, timeout=timeout)

    def _interrupt_quietly(self) -> None:
        if self._subscription.record.collector.completed or self._client.is_closed():
            return
        try:
            self._interrupt(INTERRUPT_GRACE)
        except CodexError as error:
            logger.debug("turn %s was not interrupted: %s", self.id, error)

    def stream(self, *, timeout: float | None = None) -> Iterator[Notification]:
        """Yield the turn's events as they arrive, ``turn/completed`` last.

        After a total of ``timeout`` seconds :class:`RequestTimeoutError` is raised;
        the turn itself continues in the runtime unless it is interrupted.
        :class:`LaggedError` is raised after the last event that fitted, if
        more were waiting than ``CodexConfig.stream_buffer`` allows.
        """
        deadline = None if seconds("timeout", timeout) is None else time.monotonic() + (timeout or 0)
        inbox = self._subscription.inbox
        while not self._ended:
            event = inbox.get(deadline)
            if event.method == TURN_COMPLETED:
                self._end()
            yield event

    def text(self, *, timeout: float | None = None) -> Iterator[str]:
        """Yield the text of the turn's messages, piece by piece; like :meth:`stream`, on which it is built."""
        for event in self.stream(timeout=timeout):
            piece = text_piece(event)
            if piece:
                yield piece

    def _end(self) -> None:
        self._ended = True
        self._subscription.inbox.close(stream_ended)

    def run(self, *, timeout: float | None = None) -> TurnResult:
        """Wait for the end of the turn and return its result, including what :meth:`stream` has yielded.

        :class:`TurnFailedError` (a ``RuntimeError``) if it failed. After
        ``timeout`` seconds :class:`RequestTimeoutError`: the turn continues unless
        it is interrupted, and a stream lacks what came meanwhile. Ctrl-C
        interrupts the turn before ``KeyboardInterrupt`` is raised.
        """
        subscription = self._subscription
        # Only the result is wanted, and that is kept apart.
        subscription.muted = True
        subscription.inbox.clear()
        try:
            client = self._client
            client.wait_for_turn(subscription, "end", seconds("timeout", timeout))
        except KeyboardInterrupt:
            self._interrupt_quietly()
            raise
        finally:
            subscription.muted = False
        self._end()
        return subscription.record.collector.result()
