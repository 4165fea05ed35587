"""The turns of a connection: which are running, who reads their events, and their results."""

from __future__ import annotations

import weakref
from collections import OrderedDict, deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from ._collecting import TurnCollector
from ._inbox import COLLECTED, EVENT_OVERHEAD, TURN_COMPLETED, AnyInbox
from .errors import CodexError, MessageLostError, TransportClosedError
from .models import Notification, streamed

if TYPE_CHECKING:
    from ._deltas import Deltas
    from ._wire import Message

TURN_STARTED = "turn/started"
"""The notification after which a turn can be interrupted and steered."""

INTERRUPT_GRACE = 5.0
"""Seconds for the interruption of a turn that is no longer awaited."""

FIRST_TURN = 60.0
"""Seconds within which the runtime must start to work on a goal; it does so immediately."""

MAX_ACTIVE = 10_000
"""Threads that are remembered to have a running turn; the ones heard of longest ago go first."""


Moment: TypeAlias = Literal["start", "end"]
"""Of a turn."""


class ResponseSlot(Protocol):
    """Where something that is waited for is put; called once."""

    def resolve(self, result: Any) -> None:
        """Deliver the result."""

    def reject(self, error: CodexError) -> None:
        """Deliver the failure."""


def stream_ended() -> CodexError:
    """The error for reading a stream past its end."""
    return TransportClosedError("This turn's stream has ended. Start another turn to continue.")


def message_lost(what: str) -> CodexError:
    """The error for waiting for a message that cannot be read."""
    return MessageLostError(
        f"A message from the runtime, {what}, was cut off, malformed or longer than CodexConfig.longest_line. "
        "The connection continues."
    )


InboxT = TypeVar("InboxT", bound=AnyInbox)


class TurnRecord(Generic[InboxT]):
    """One turn, shared by all its handles: what its result needs, apart from the streams."""

    def __init__(self, thread_id: str | None, turn_id: str, *, started: bool) -> None:
        self.thread_id = thread_id
        self.turn_id = turn_id
        self.started = started
        self.failure: Callable[[], CodexError] | None = None
        self.collector = TurnCollector(turn_id)
        self.subscriptions: list[weakref.ref[Subscription[InboxT]]] = []
        self._waiting_for_start: list[ResponseSlot] = []
        self._waiting_for_end: list[ResponseSlot] = []

    def note(self, event: Notification) -> None:
        """Take note of an event of the turn."""
        method = event.method
        if method in COLLECTED:
            self.collector.add(event)
        if not self.started and method in (TURN_STARTED, TURN_COMPLETED):
            self.started = True
            self._resolve(self._waiting_for_start)
        if method == TURN_COMPLETED:
            self._resolve(self._waiting_for_end)

    def wait_for_start(self, slot: ResponseSlot) -> None:
        """Resolve ``slot`` when the turn can be interrupted, or has ended."""
        self._wait(slot, self._waiting_for_start, self.started)

    def wait_for_end(self, slot: ResponseSlot) -> None:
        """Resolve ``slot`` when the turn has ended."""
        self._wait(slot, self._waiting_for_end, self.collector.completed)

    @staticmethod
    def _wait(slot: ResponseSlot, waiting: list[ResponseSlot], happened: bool) -> None:
        if happened:
            slot.resolve(None)
        else:
            waiting.append(slot)

    @staticmethod
    def _resolve(waiting: list[ResponseSlot]) -> None:
        for slot in waiting:
            slot.resolve(None)
        waiting.clear()

    def forget_wait(self, slot: ResponseSlot) -> None:
        """Undo a wait that was given up."""
        for waiting in (self._waiting_for_start, self._waiting_for_end):
            if slot in waiting:
                waiting.remove(slot)

    def fail(self, failure: Callable[[], CodexError]) -> None:
        """End every wait with an error, and those to come."""
        self.failure = self.failure or failure
        for slot in (*self._waiting_for_start, *self._waiting_for_end):
            slot.reject(failure())
        self._waiting_for_start.clear()
        self._waiting_for_end.clear()
        for reference in self.subscriptions:
            subscription = reference()
            if subscription is not None:
                subscription.inbox.close(failure)


class Subscription(Generic[InboxT]):
    """One handle's view of one turn. Events are kept for it only while it is referenced."""

    def __init__(self, record: TurnRecord[InboxT], inbox: InboxT) -> None:
        self.record = record
        self.turn_id = record.turn_id
        self.inbox = inbox
        self.muted = False
        """Whether events pass it by, because only the result is wanted."""


class PendingTurn:
    """Events kept from the moment a turn/start request is sent until its turn's id is known."""

    def __init__(self, thread_id: str, capacity: int) -> None:
        self.thread_id = thread_id
        self.turn_id: str | None = None
        self.events: list[tuple[str, Notification, int]] = []
        self.lagged_at: int | None = None
        self.heard_before: str | None = None
        """The turn of the thread whose events came last, and whose end did not, before this one was asked for."""
        self.completed: dict[str, TurnRecord[Any]] = {}
        """What is known of turns that have ended meanwhile, and that this one may have joined."""
        self.lost: list[str | None] = []
        """The turns that lost a message; ``None`` for any turn."""
        self.overlaps: list[PendingTurn] = []
        """Other starts in the same thread that were under way at the same time."""
        self._capacity = capacity
        self._bytes = 0

    @property
    def may_have_joined(self) -> bool:
        """Whether another start may have begun the turn, which this one then has joined."""
        if self.turn_id == self.heard_before:
            return True
        return any(other.turn_id in (None, self.turn_id) for other in self.overlaps)

    def put(self, turn_id: str, event: Notification, size: int) -> None:
        """Keep an event; past the bound only those that a result needs."""
        self._bytes += size + EVENT_OVERHEAD
        if self._bytes > self._capacity and self.events and self.lagged_at is None:
            self.lagged_at = len(self.events)
        if self.lagged_at is None or event.method in COLLECTED or event.method == TURN_STARTED:
            self.events.append((turn_id, event, size))


class TurnTable(Generic[InboxT]):
    """All turns of a connection. The caller holds the router's lock."""

    def __init__(self, new_inbox: Callable[[], InboxT], capacity: int) -> None:
        self._new_inbox = new_inbox
        self._capacity = capacity
        self._records: dict[str, TurnRecord[InboxT]] = {}
        self._pending: list[PendingTurn] = []
        self._active: OrderedDict[str, str] = OrderedDict()
        # The turns whose events came last, those of others included: less than to know that they run.
        self._heard: OrderedDict[str, str] = OrderedDict()
        # Turns that lost a handle. The garbage collector adds them, at any time, on any thread, and waits for no lock.
        self._released: deque[str] = deque()

    # ---- handles

    def expect(self, thread_id: str) -> PendingTurn:
        """Start keeping the thread's events for a turn whose id is not known yet."""
        pending = PendingTurn(thread_id, self._capacity)
        pending.heard_before = self._heard.get(thread_id)
        pending.overlaps = [other for other in self._pending if other.thread_id == thread_id]
        for other in pending.overlaps:
            other.overlaps.append(pending)
        self._pending.append(pending)
        return pending

    def give_up(self, pending: PendingTurn) -> None:
        """End what :meth:`expect` began."""
        self._pending.remove(pending)
        if pending.turn_id is None:
            pending.turn_id = ""  # It failed: it has begun nothing that is known.
        pending.events = []
        pending.overlaps = []

    def running(self, thread_id: str) -> str | None:
        """The id of the thread's running turn, if known; empty while the answer to its start is awaited."""
        active = self._active.get(thread_id)
        if active is None and any(pending.thread_id == thread_id for pending in self._pending):
            return ""
        return active

    def subscribe(self, turn_id: str, pending: PendingTurn | None) -> Subscription[InboxT]:
        """Receive the turn's events, from the moment of ``pending`` if it is given."""
        self._forget_released()
        if pending is not None:
            pending.turn_id = turn_id
        record = self._records.get(turn_id)
        if record is None and pending is not None:
            record = pending.completed.get(turn_id)
        joined = record is not None
        if record is None:
            thread_id = None if pending is None else pending.thread_id
            begun = thread_id is None or self._active.get(thread_id) == turn_id
            # Whether a turn that was started elsewhere has begun is unknown: ask the runtime.
            record = TurnRecord(thread_id, turn_id, started=begun)
            self._records[turn_id] = record
        subscription = Subscription(record, self._new_inbox())
        released = self._released
        record.subscriptions.append(weakref.ref(subscription, lambda _: released.append(turn_id)))
        for number, (event_turn, event, size) in enumerate([] if pending is None else pending.events):
            if pending is not None and number == pending.lagged_at:
                subscription.inbox.lag()
            if event_turn == turn_id:
                subscription.inbox.put(event, size)
                if not joined:
                    record.note(event)
        if pending is not None and pending.lagged_at == len(pending.events):
            subscription.inbox.lag()
        if pending is not None and not {None, turn_id}.isdisjoint(pending.lost):
            record.fail(partial(message_lost, f"a message of turn {turn_id}"))
        elif record.failure is not None:
            subscription.inbox.close(record.failure)
        if record.collector.completed:
            self._records.pop(turn_id, None)
        elif pending is not None:
            self._set_active(pending.thread_id, turn_id)
        return subscription

    def _forget_released(self) -> None:
        while self._released:
            turn_id = self._released.popleft()
            record = self._records.get(turn_id)
            if record is not None:
                record.subscriptions = [known for known in record.subscriptions if known() is not None]
                if not record.subscriptions:
                    del self._records[turn_id]

    def _set_active(self, thread_id: str, turn_id: str) -> None:
        self._active[thread_id] = turn_id
        self._active.move_to_end(thread_id)
        if len(self._active) > MAX_ACTIVE:
            self._active.popitem(last=False)

    # ---- what arrives

    def wanted(self, method: str, turn_id: str, thread_id: object) -> bool:
        """Whether this event is needed."""
        if self._released:
            self._forget_released()
        if type(thread_id) is str and self._heard.get(thread_id) != turn_id and method != TURN_COMPLETED:
            self._heard[thread_id] = turn_id
            if len(self._heard) > MAX_ACTIVE:
                self._heard.popitem(last=False)
        return turn_id in self._records or bool(self._pending) or method in (TURN_STARTED, TURN_COMPLETED)

    def route(self, turn_id: str, params: Message, event: Notification, size: int, touched: set[InboxT]) -> None:
        """Hand an event of a turn to its handles."""
        method = event.method
        thread_id = params.get("threadId")
        if type(thread_id) is not str:
            thread_id = None
        record = self._records.get(turn_id)
        if record is not None and thread_id is not None and record.thread_id not in (None, thread_id):
            record = None
        completed = method == TURN_COMPLETED
        if record is not None:
            for reference in record.subscriptions:
                subscription = reference()
                if subscription is not None and (completed or not subscription.muted):
                    subscription.inbox.put(event, size)
                    touched.add(subscription.inbox)
            if method in COLLECTED or not record.started:
                record.note(event)
        for pending in self._pending:
            if thread_id is None or thread_id == pending.thread_id:
                pending.put(turn_id, event, size)
                if completed and record is not None:
                    pending.completed[turn_id] = record
        if completed:
            # Nothing follows. Handles keep what they have; the table forgets the turn.
            if record is not None:
                thread_id = thread_id or record.thread_id
                self._records.pop(turn_id, None)
            if thread_id is not None and self._active.get(thread_id) == turn_id:
                del self._active[thread_id]
            if thread_id is not None and self._heard.get(thread_id) == turn_id:
                del self._heard[thread_id]
        elif method == TURN_STARTED and thread_id is not None:
            self._set_active(thread_id, turn_id)

    def route_deltas(self, deltas: Deltas, size: int, touched: set[InboxT]) -> None:
        """Hand pieces of text, ``size`` bytes a line, to the handles of their turn that read events."""
        form = deltas.form
        thread_id, turn_id = form.thread_id, form.turn_id
        if not self.wanted(form.method, turn_id, thread_id):
            return
        record = self._records.get(turn_id)
        if self._pending or record is None or record.thread_id not in (None, thread_id):
            for event in streamed(deltas):
                self.route(turn_id, {"threadId": thread_id}, event, size, touched)
            return
        for reference in record.subscriptions:
            subscription = reference()
            if subscription is not None and not subscription.muted:
                subscription.inbox.put_deltas(deltas, size)
                touched.add(subscription.inbox)

    def lose(self, thread_id: str | None, turn_id: str | None, *, ended: bool) -> None:
        """End the turns that a lost message may belong to; one that it ``ended`` is no longer running."""
        for record in list(self._records.values()):
            if turn_id in (None, record.turn_id) and (
                thread_id is None or record.thread_id is None or thread_id == record.thread_id
            ):
                record.fail(partial(message_lost, f"a message of turn {record.turn_id}"))
                del self._records[record.turn_id]
        for pending in self._pending:
            if thread_id in (None, pending.thread_id):
                pending.lost.append(turn_id)
        if ended and thread_id is not None and turn_id in (None, self._active.get(thread_id)):
            self._active.pop(thread_id, None)

    def thread_closed(self, thread_id: str) -> None:
        """Forget that a turn of the thread runs."""
        self._active.pop(thread_id, None)

    def fail(self, failure: Callable[[], CodexError]) -> None:
        """End every wait for a turn with an error."""
        for record in list(self._records.values()):
            record.fail(failure)
        self._records.clear()
        self._active.clear()
