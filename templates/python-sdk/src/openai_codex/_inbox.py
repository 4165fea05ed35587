"""What a stream has not read yet, up to a bound."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from .errors import CodexError, LaggedError, RequestTimeoutError, TransportClosedError
from .models import Notification, received, streamed

if TYPE_CHECKING:
    from ._deltas import Deltas

TURN_COMPLETED = "turn/completed"
"""The notification that ends a turn, regardless of its parameters."""

COLLECTED = frozenset({"item/completed", "thread/tokenUsage/updated", TURN_COMPLETED})
"""The notifications that a result is built from."""

STREAM_BUFFER = 64 * 1024 * 1024
"""Bytes of events that may wait in one stream."""

EVENT_OVERHEAD = 512
"""Bytes that an event counts in addition to its line, so that very many small ones are limited too."""

# On Windows a lock that is waited for without a limit cannot be interrupted with Ctrl+C.
_WAIT_SLICE = 0.5


def used_in_fork(parent: int) -> TransportClosedError:
    """The error of using in a forked process what belongs to its parent."""
    return TransportClosedError(
        f"This client belongs to process {parent}, and this is process {os.getpid()}, forked from it, where nothing "
        "serves it. Create another client after the fork."
    )


class AnyInbox(Protocol):
    """What the router needs of an inbox. Putting never blocks; several puts may share one wake."""

    def put(self, event: Notification, size: int) -> None:
        """Append an event of ``size`` bytes without waking the waiters."""

    def put_deltas(self, deltas: Deltas, size: int) -> None:
        """Append the events of these pieces of text, of ``size`` bytes each."""

    def wake(self) -> None:
        """Wake the waiters."""

    def close(self, failure: Callable[[], CodexError]) -> None:
        """Make reads fail once the events already there have been taken."""

    def clear(self) -> None:
        """Drop all events."""

    def lag(self) -> None:
        """End the stream: it lacks events."""


class _Pieces:
    """What is left of some pieces of text, which become events when they are taken."""

    __slots__ = ("form", "method", "size", "texts")

    def __init__(self, deltas: Deltas, size: int) -> None:
        self.form = deltas.form
        self.method = deltas.form.method
        self.texts = deque(deltas.texts)
        self.size = size


class EventQueue:
    """The events of one stream. One thread puts them in, under the router's lock; others take them out."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._events: deque[tuple[Notification, int] | _Pieces] = deque()
        self._removing = threading.Lock()
        self._belongs_to = os.getpid()
        self._failure: Callable[[], CodexError] | None = None
        # Each is written by one side only, so that neither needs a lock for it.
        self._bytes_put = 0
        self._bytes_taken = 0

    def put(self, event: Notification, size: int) -> None:
        """Append an event. The first one that does not fit ends the stream after those already queued."""
        if self._failure is not None:
            return
        put = self._bytes_put + size + EVENT_OVERHEAD
        if put - self._bytes_taken > self._capacity and event.method not in COLLECTED and self._events:
            # What results are made of is kept in any case, and a single event that is larger than the whole bound
            # passes, or its stream could never be read.
            self.lag()
            return
        self._bytes_put = put
        self._events.append((event, size))

    def put_deltas(self, deltas: Deltas, size: int) -> None:
        """Append the events of these pieces of text, of ``size`` bytes each, as :meth:`put` does."""
        put = self._bytes_put + len(deltas.texts) * (size + EVENT_OVERHEAD)
        if self._failure is None and put - self._bytes_taken <= self._capacity:
            self._bytes_put = put
            self._events.append(_Pieces(deltas, size))
            return
        for event in streamed(deltas):
            self.put(event, size)

    def lag(self) -> None:
        """End the stream: it lacks events."""
        capacity = self._capacity
        self._failure = self._failure or (lambda: LaggedError(capacity))

    def take(self) -> Notification | None:
        """The next event, if there is one."""
        events = self._events
        while events:
            try:
                first = events[0]
            except IndexError:
                continue  # Somebody else has taken it meanwhile.
            if type(first) is _Pieces:
                # Taking is atomic, and so is looking at what comes first: no lock is needed for a piece of text.
                try:
                    text = first.texts.popleft()
                except IndexError:
                    pass  # Nothing is left of it.
                else:
                    self._bytes_taken += first.size + EVENT_OVERHEAD
                    return received(first.method, (first.form, text))
            with self._removing:
                if events and events[0] is first:
                    del events[0]
                    if type(first) is tuple:
                        event, size = first
                        self._bytes_taken += size + EVENT_OVERHEAD
                        return event
        return None

    def require_own_process(self) -> None:
        """:class:`TransportClosedError` in a forked process, where nothing more will come."""
        if os.getpid() != self._belongs_to:
            raise used_in_fork(self._belongs_to)

    def clear(self) -> None:
        """Drop all events."""
        while self.take() is not None:
            pass


class Inbox(EventQueue):
    """Events for one consumer that blocks while there are none."""

    def __init__(self, capacity: int = STREAM_BUFFER) -> None:
        super().__init__(capacity)
        self._condition = threading.Condition()

    def wake(self) -> None:
        """Wake the waiters."""
        with self._condition:
            self._condition.notify_all()

    def close(self, failure: Callable[[], CodexError]) -> None:
        """Make reads fail once the events already there have been taken."""
        with self._condition:
            self._failure = self._failure or failure
            self._condition.notify_all()

    def get(self, deadline: float | None = None) -> Notification:
        """The next event. ``deadline`` is a moment of ``time.monotonic()``."""
        while True:
            # What `take` does with a piece of text, done here for speed.
            try:
                first = self._events[0]
                if type(first) is _Pieces:
                    text = first.texts.popleft()
                    self._bytes_taken += first.size + EVENT_OVERHEAD
                    return received(first.method, (first.form, text))
            except IndexError:
                pass
            event = self.take()
            if event is not None:
                return event
            self.require_own_process()
            with self._condition:
                while not self._events:
                    if self._failure is not None:
                        raise self._failure()
                    wait = _WAIT_SLICE
                    if deadline is not None:
                        wait = min(wait, deadline - time.monotonic())
                        if wait <= 0:
                            raise RequestTimeoutError("No event arrived in the time allowed")
                    self._condition.wait(wait)
