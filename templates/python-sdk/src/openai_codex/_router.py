"""Routes each message to the call that waits for its response, to a turn, a login, or the general notifications.

The same router serves both clients. What differs between them is the inbox a
waiting consumer reads from: :class:`Inbox` blocks a thread, the one in
``_async_transport`` suspends a task.
"""

from __future__ import annotations

import threading
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Generic

from ._damage import LostMessage
from ._deltas import Deltas
from ._goals import GoalOperation, GoalTable
from ._inbox import STREAM_BUFFER, TURN_COMPLETED
from ._server_requests import ENDS_REQUESTS
from ._turns import InboxT, Moment, ResponseSlot, Subscription, TurnTable, message_lost
from ._wire import Message, logger
from .errors import CodexError, TurnRunningError, map_jsonrpc_error
from .models import Notification, received

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_UNCLAIMED = 10_000
"""Notifications outside of turns that are kept for a later reader; the oldest are dropped first."""


class Router(Generic[InboxT]):
    """The table of everything that waits for the runtime."""

    def __init__(self, new_inbox: Callable[[int], InboxT], stream_buffer: int = STREAM_BUFFER) -> None:
        self._new_inbox: Callable[[], InboxT] = partial(new_inbox, stream_buffer)
        self._stream_buffer = stream_buffer
        # Reentrant: the garbage collector may run while it is held and close what it finds.
        self._lock = threading.RLock()
        self._responses: dict[int, tuple[str, ResponseSlot]] = {}
        self._next_request_id = 0
        self._turns: TurnTable[InboxT] = TurnTable(self._new_inbox, stream_buffer)
        self._goals: GoalTable[InboxT] = GoalTable()
        self._logins: dict[str, InboxT] = {}
        self._unclaimed_logins: dict[str, tuple[Notification, int]] = {}
        self._unclaimed: deque[tuple[Notification, int]] = deque()
        self._unclaimed_bytes = 0
        self._global: InboxT | None = None
        self._listeners: list[weakref.ref[InboxT]] = []
        self._failure: Callable[[], CodexError] | None = None

    def replace_lock(self) -> None:
        """Forget who holds the lock, in a forked process."""
        self._lock = threading.RLock()

    # ---- requests of ours

    def open_request(self, method: str, slot: ResponseSlot) -> int:
        """Reserve an id for a request whose response goes to ``slot``."""
        with self._lock:
            if self._failure is not None:
                raise self._failure()
            self._next_request_id += 1
            self._responses[self._next_request_id] = (method, slot)
            return self._next_request_id

    def abandon_request(self, request_id: int) -> None:
        """Forget a request: its response, should one come, is dropped."""
        with self._lock:
            self._responses.pop(request_id, None)

    def awaits(self, request_id: int) -> bool:
        """Whether the answer to a request is still awaited; otherwise it need not be sent."""
        return request_id in self._responses

    @property
    def closed(self) -> bool:
        """Whether the connection has ended."""
        return self._failure is not None

    # ---- turns

    @contextmanager
    def pending_turn(
        self, thread_id: str, *, changes_settings: bool = False
    ) -> Iterator[Callable[[str], Subscription[InboxT]]]:
        """Keep the thread's events while a turn/start request is under way.

        Gives a function that, called with the turn's id, subscribes to the turn
        from the moment the request was sent: events that overtake the response
        are not lost, and neither are those of a turn that was already running.

        A turn that ``changes_settings`` cannot join another, which keeps the
        settings it has: :class:`TurnRunningError`, before anything is sent or,
        where only the answer tells, after it.
        """

        def subscribe(turn_id: str) -> Subscription[InboxT]:
            with self._lock:
                subscription = self._subscribed(self._turns.subscribe(turn_id, pending))
                if changes_settings and pending.may_have_joined:
                    raise TurnRunningError(thread_id, turn_id, joined=True)
                return subscription

        with self._lock:
            running = self._turns.running(thread_id)
            if changes_settings and running is not None:
                raise TurnRunningError(thread_id, running)
            pending = self._turns.expect(thread_id)
        try:
            yield subscribe
        finally:
            with self._lock:
                self._turns.give_up(pending)

    def subscribe(self, turn_id: str) -> Subscription[InboxT]:
        """Receive the turn's events from now on."""
        with self._lock:
            return self._subscribed(self._turns.subscribe(turn_id, None))

    def _subscribed(self, subscription: Subscription[InboxT]) -> Subscription[InboxT]:
        if self._failure is not None and not subscription.record.collector.completed:
            subscription.inbox.close(self._failure)
        return subscription

    def require_no_running_turn(self, thread_id: str) -> None:
        """:class:`TurnRunningError` where a turn of the thread is known to run."""
        with self._lock:
            running = self._turns.running(thread_id)
        if running is not None:
            raise TurnRunningError(thread_id, running)

    def running_turn(self, thread_id: str) -> str | None:
        """The id of the thread's running turn, if one is known."""
        with self._lock:
            return self._turns.running(thread_id) or None

    def wait_for_turn(self, subscription: Subscription[InboxT], moment: Moment, slot: ResponseSlot) -> None:
        """Resolve ``slot`` at the ``moment`` "start" or "end" of the turn; :meth:`forget_wait` undoes it."""
        record = subscription.record
        with self._lock:
            failure = record.failure or self._failure
            if failure is not None and not record.collector.completed:
                slot.reject(failure())
            elif moment == "start":
                record.wait_for_start(slot)
            else:
                record.wait_for_end(slot)

    def forget_wait(self, subscription: Subscription[InboxT], slot: ResponseSlot) -> None:
        """Undo a wait that was given up."""
        with self._lock:
            subscription.record.forget_wait(slot)

    # ---- goals

    def open_goal(self, thread_id: str) -> GoalOperation[InboxT]:
        """Keep all events of a thread, whichever turn they belong to; :meth:`close_goal` ends that."""
        with self._lock:
            return self._goals.open(thread_id, self._new_inbox(), self._failure)

    def close_goal(self, operation: GoalOperation[InboxT]) -> None:
        """Undo :meth:`open_goal`."""
        with self._lock:
            self._goals.close(operation)

    def wait_for_goal(self, operation: GoalOperation[InboxT], slot: ResponseSlot) -> None:
        """Resolve ``slot`` with the id of the first turn that works on the goal."""
        with self._lock:
            operation.wait_for_turn(slot)

    # ---- logins and everything else

    def login_inbox(self, login_id: str) -> InboxT:
        """The inbox for the end of one login attempt, which may have come already."""
        with self._lock:
            inbox = self._logins.get(login_id)
            if inbox is None:
                inbox = self._logins[login_id] = self._new_inbox()
                early = self._unclaimed_logins.pop(login_id, None)
                if early is not None:
                    inbox.put(*early)
                if self._failure is not None:
                    inbox.close(self._failure)
            return inbox

    def forget_login(self, login_id: str) -> None:
        """Drop the inbox of a login attempt."""
        with self._lock:
            self._logins.pop(login_id, None)

    def global_inbox(self) -> InboxT:
        """The inbox for notifications that belong to no turn, starting with those kept so far."""
        with self._lock:
            if self._global is None:
                self._global = self._new_inbox()
                for event, size in self._unclaimed:
                    self._global.put(event, size)
                self._unclaimed.clear()
                self._unclaimed_bytes = 0
                if self._failure is not None:
                    self._global.close(self._failure)
            return self._global

    def listen(self) -> InboxT:
        """An inbox for all notifications from now on, for as long as it is referenced."""
        with self._lock:
            inbox = self._new_inbox()
            if self._failure is not None:
                inbox.close(self._failure)
            else:
                self._listeners = [known for known in self._listeners if known() is not None]
                self._listeners.append(weakref.ref(inbox))
            return inbox

    def _tell_listeners(self, message: Message | Deltas, size: int, touched: set[InboxT]) -> None:
        for reference in self._listeners:
            inbox = reference()
            if inbox is None:
                continue
            if isinstance(message, Deltas):
                inbox.put_deltas(message, size)
            elif type(message.get("method")) is str and "id" not in message and type(message) is not LostMessage:
                params = message.get("params")
                inbox.put(received(message["method"], params if type(params) is dict else {}), size)
            touched.add(inbox)

    # ---- what arrives

    def deliver(self, messages: Sequence[Message | Deltas], size: int = 0) -> list[Message]:
        """Hand each message to whom it concerns, and return those that the connection itself acts on, in their order.

        These are the requests of the runtime and what ends them: see
        ``_server_requests``. ``size`` is how many bytes all the messages have
        together. Consumers are woken once for all of them. A message that makes
        no sense is logged and passed over.
        """
        own: list[Message] = []
        touched: set[InboxT] = set()
        count = sum(len(message.texts) if isinstance(message, Deltas) else 1 for message in messages)
        share = size // count if messages else 0
        with self._lock:
            for message in messages:
                if self._listeners:
                    self._tell_listeners(message, share, touched)
                if isinstance(message, Deltas):
                    self._turns.route_deltas(message, share, touched)
                    goal = self._goals.of(message.form.thread_id)
                    if goal is not None:
                        goal.put_deltas(message, share)
                        touched.add(goal.inbox)
                    continue
                method = message.get("method")
                if type(message) is LostMessage:
                    own += self._lose(message)
                elif type(method) is not str:
                    self._respond(message)
                elif "id" in message:
                    own.append(message)
                else:
                    params = message.get("params")
                    self._route(method, params if type(params) is dict else {}, share, touched)
                    if method in ENDS_REQUESTS:
                        own.append(message)
        for inbox in touched:
            inbox.wake()
        return own

    def _lose(self, lost: LostMessage) -> list[Message]:
        """Tell those who wait for a damaged message; a request of the runtime is returned, to be refused."""
        method, thread_id, turn_id = lost.get("method"), lost.get("threadId"), lost.get("turnId")
        if method is not None and "id" in lost:
            return [lost]
        if method is None and "id" in lost:
            waiting = self._responses.pop(lost["id"], None)
            if waiting is not None:
                waiting[1].reject(message_lost(f"the answer to {waiting[0]}"))
            return []
        if thread_id is None and turn_id is None:
            for name, slot in self._responses.values():
                slot.reject(message_lost(f"a message, which may be the answer to {name},"))
            self._responses.clear()
        self._turns.lose(thread_id, turn_id, ended=method == TURN_COMPLETED)
        return []

    def _respond(self, message: Message) -> None:
        if "id" not in message:
            logger.warning("skipped a message from the runtime with neither method nor id")
            return
        request_id = message["id"]
        waiting = self._responses.pop(request_id, None) if type(request_id) is int else None
        if waiting is None:
            logger.debug("dropped a response that nobody waits for: id %.100s", request_id)
            return
        method, slot = waiting
        if "error" in message:
            slot.reject(_response_error(method, message["error"]))
        elif "result" in message:
            slot.resolve(message["result"])
        else:
            slot.reject(CodexError(f"The response to {method} has neither a result nor an error"))

    def _route(self, method: str, params: Message, size: int, touched: set[InboxT]) -> None:
        turn_id = params.get("turnId")
        if type(turn_id) is not str:
            turn = params.get("turn")
            turn_id = turn.get("id") if type(turn) is dict else None
            if type(turn_id) is not str:
                turn_id = None
        goal = self._goals.of(params.get("threadId")) if self._goals else None
        if goal is not None:
            goal.put(received(method, params), turn_id, size)
            touched.add(goal.inbox)
        if turn_id is None:
            self._route_outside_turns(received(method, params), params, size, touched)
        elif self._turns.wanted(method, turn_id, params.get("threadId")):
            self._turns.route(turn_id, params, received(method, params), size, touched)

    def _route_outside_turns(self, event: Notification, params: Message, size: int, touched: set[InboxT]) -> None:
        if event.method == "account/login/completed":
            login_id = params.get("loginId")
            if type(login_id) is str:
                login = self._logins.get(login_id)
                if login is not None:
                    login.put(event, size)
                    touched.add(login)
                elif len(self._unclaimed_logins) < MAX_UNCLAIMED:
                    self._unclaimed_logins[login_id] = (event, size)
                return
        if event.method == "thread/closed":
            thread_id = params.get("threadId")
            if type(thread_id) is str:
                self._turns.thread_closed(thread_id)
        if self._global is not None:
            self._global.put(event, size)
            touched.add(self._global)
            return
        self._unclaimed.append((event, size))
        self._unclaimed_bytes += size
        while len(self._unclaimed) > MAX_UNCLAIMED or self._unclaimed_bytes > self._stream_buffer:
            self._unclaimed_bytes -= self._unclaimed.popleft()[1]

    def fail(self, failure: Callable[[], CodexError]) -> None:
        """End every wait, present and future, with an error. The first failure counts."""
        with self._lock:
            if self._failure is not None:
                return
            self._failure = failure
            slots = [slot for _, slot in self._responses.values()]
            self._responses.clear()
            inboxes = list(self._logins.values())
            if self._global is not None:
                inboxes.append(self._global)
            inboxes += [inbox for known in self._listeners if (inbox := known()) is not None]
            self._turns.fail(failure)
            self._goals.fail(failure)
        for slot in slots:
            slot.reject(failure())
        for inbox in inboxes:
            inbox.close(failure)


def _response_error(method: str, error: object) -> CodexError:
    if not isinstance(error, dict):
        return CodexError(f"The response to {method} has an error that is not an object but {type(error).__name__}")
    code = error.get("code")
    message = error.get("message")
    return map_jsonrpc_error(
        code if type(code) is int else -32000,
        message if isinstance(message, str) else f"{method} failed without a message",
        error.get("data"),
    )
