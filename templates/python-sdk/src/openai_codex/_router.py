"""Deciding who gets a message: the caller that waits for a response, a turn, a login, or whoever asks.

The same router serves both clients. What differs between them is the inbox a
waiting consumer reads from: :class:`Inbox` blocks a thread, the one in
``_async_transport`` suspends a task.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._wire import Message, logger
from .errors import CodexError, RequestTimeoutError, TransportClosedError, map_jsonrpc_error
from .models import Notification, received

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_UNCLAIMED = 10_000
"""Notifications outside of turns that are kept for a reader who has not come yet; the oldest go first."""

TURN_COMPLETED = "turn/completed"
"""The notification that ends a turn, whatever its parameters say."""

# On Windows a lock that is waited for without a limit cannot be interrupted with Ctrl+C.
_WAIT_SLICE = 0.5


class ResponseSlot(Protocol):
    """Where the response to one request is put; called once."""

    def resolve(self, result: Any) -> None:
        """Hand over the ``result`` of the response."""

    def reject(self, error: CodexError) -> None:
        """Hand over the failure of the request."""


class AnyInbox(Protocol):
    """What the router needs of an inbox. Putting never blocks; several puts may share one wake."""

    @property
    def put(self) -> Callable[[Notification], None]:
        """Append an event without waking anybody."""

    def wake(self) -> None:
        """Wake whoever waits."""

    def close(self, failure: Callable[[], CodexError]) -> None:
        """Make reads fail once the events already there have been taken."""


class Inbox:
    """Events for one consumer that blocks while there are none."""

    def __init__(self) -> None:
        self._events: deque[Notification] = deque()
        self._condition = threading.Condition()
        self._failure: Callable[[], CodexError] | None = None
        # Not a method of this class: an event passes here on its fastest way.
        self.put = self._events.append

    def wake(self) -> None:
        """Wake whoever waits."""
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
            # Taking is atomic, so the lock is needed only when there is nothing to take.
            try:
                return self._events.popleft()
            except IndexError:
                pass
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


InboxT = TypeVar("InboxT", bound=AnyInbox)


class _PendingTurn:
    """Events kept from the moment a turn/start request is sent until its turn's id is known."""

    def __init__(self, thread_id: str) -> None:
        self.thread_id = thread_id
        self.events: list[tuple[str, Notification]] = []


class Subscription(Generic[InboxT]):
    """One consumer's view of one turn. Events are kept for it only while it is referenced."""

    def __init__(self, router: Router[InboxT], turn_id: str, inbox: InboxT) -> None:
        self._router = router
        self.turn_id = turn_id
        self.inbox = inbox

    def close(self) -> None:
        """Stop receiving; a read that is waiting ends with an error."""
        self._router.unsubscribe(self)


class Router(Generic[InboxT]):
    """The table of everybody who waits for something from the runtime."""

    def __init__(self, new_inbox: Callable[[], InboxT]) -> None:
        self._new_inbox = new_inbox
        # Reentrant: the garbage collector may run while it is held and close what it finds.
        self._lock = threading.RLock()
        self._responses: dict[int, tuple[str, ResponseSlot]] = {}
        self._next_request_id = 0
        self._turns: dict[str, list[weakref.ref[Subscription[InboxT]]]] = {}
        self._pending_turns: list[_PendingTurn] = []
        self._logins: dict[str, InboxT] = {}
        self._unclaimed_logins: dict[str, Notification] = {}
        self._unclaimed: deque[Notification] = deque(maxlen=MAX_UNCLAIMED)
        self._global: InboxT | None = None
        self._failure: Callable[[], CodexError] | None = None

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

    # ---- turns

    @contextmanager
    def pending_turn(self, thread_id: str) -> Iterator[Callable[[str], Subscription[InboxT]]]:
        """Keep the thread's events while a turn/start request is under way.

        Gives a function that, called with the turn's id, subscribes to the turn
        from the moment the request was sent: events that overtake the response
        are not lost, and neither are those of a turn that was already running.
        """
        pending = _PendingTurn(thread_id)

        def subscribe(turn_id: str) -> Subscription[InboxT]:
            with self._lock:
                return self._subscribe(turn_id, [event for turn, event in pending.events if turn == turn_id])

        with self._lock:
            self._pending_turns.append(pending)
        try:
            yield subscribe
        finally:
            with self._lock:
                self._pending_turns.remove(pending)

    def subscribe(self, turn_id: str) -> Subscription[InboxT]:
        """Receive the turn's events from now on."""
        with self._lock:
            return self._subscribe(turn_id, [])

    def _subscribe(self, turn_id: str, events: Iterable[Notification]) -> Subscription[InboxT]:
        subscription = Subscription(self, turn_id, self._new_inbox())
        completed = False
        for event in events:
            subscription.inbox.put(event)
            completed = completed or event.method == TURN_COMPLETED
        if completed:
            return subscription
        living = [known for known in self._turns.get(turn_id, ()) if known() is not None]
        self._turns[turn_id] = [*living, weakref.ref(subscription)]
        if self._failure is not None:
            subscription.inbox.close(self._failure)
        return subscription

    def unsubscribe(self, subscription: Subscription[InboxT]) -> None:
        """End a subscription; doing so twice is harmless."""
        with self._lock:
            others = [
                known for known in self._turns.get(subscription.turn_id, ()) if known() not in (None, subscription)
            ]
            if others:
                self._turns[subscription.turn_id] = others
            else:
                self._turns.pop(subscription.turn_id, None)
        subscription.inbox.close(
            lambda: TransportClosedError("This turn's stream has ended. Start another turn to go on.")
        )

    # ---- logins and everything else

    def login_inbox(self, login_id: str) -> InboxT:
        """The inbox for the end of one login attempt, which may have come already."""
        with self._lock:
            inbox = self._logins.get(login_id)
            if inbox is None:
                inbox = self._logins[login_id] = self._new_inbox()
                early = self._unclaimed_logins.pop(login_id, None)
                if early is not None:
                    inbox.put(early)
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
                for event in self._unclaimed:
                    self._global.put(event)
                self._unclaimed.clear()
                if self._failure is not None:
                    self._global.close(self._failure)
            return self._global

    # ---- what arrives

    def deliver(self, messages: list[Message]) -> list[Message]:
        """Hand each message to whom it concerns and return those that are requests of the runtime.

        Consumers are woken once for all of ``messages``. A message that makes no
        sense is logged and passed over.
        """
        requests: list[Message] = []
        touched: set[InboxT] = set()
        with self._lock:
            for message in messages:
                method = message.get("method")
                if type(method) is not str:
                    self._respond(message)
                elif "id" in message:
                    requests.append(message)
                else:
                    params = message.get("params")
                    self._route(method, params if type(params) is dict else {}, touched)
        for inbox in touched:
            inbox.wake()
        return requests

    def _respond(self, message: Message) -> None:
        if "id" not in message:
            logger.warning("skipped a message from the runtime with neither method nor id: %.200r", message)
            return
        request_id = message["id"]
        waiting = self._responses.pop(request_id, None) if type(request_id) is int else None
        if waiting is None:
            logger.debug("dropped a response that nobody waits for: id %.100r", request_id)
            return
        method, slot = waiting
        if "error" in message:
            slot.reject(_response_error(method, message["error"]))
        elif "result" in message:
            slot.resolve(message["result"])
        else:
            slot.reject(CodexError(f"The response to {method} has neither a result nor an error"))

    def _route(self, method: str, params: Message, touched: set[InboxT]) -> None:
        turn_id = params.get("turnId")
        if type(turn_id) is not str:
            turn = params.get("turn")
            turn_id = turn.get("id") if type(turn) is dict else None
            if type(turn_id) is not str:
                self._route_outside_turns(received(method, params), params, touched)
                return
        references = self._turns.get(turn_id)
        if references is None and not self._pending_turns:
            return
        event = received(method, params)
        for reference in references or ():
            subscription = reference()
            if subscription is not None:
                inbox = subscription.inbox
                inbox.put(event)
                touched.add(inbox)
        if self._pending_turns:
            thread_id = params.get("threadId")
            for pending in self._pending_turns:
                if type(thread_id) is not str or thread_id == pending.thread_id:
                    pending.events.append((turn_id, event))
        if method == TURN_COMPLETED:
            # Nothing follows. Consumers keep what they have; the table forgets the turn.
            self._turns.pop(turn_id, None)

    def _route_outside_turns(self, event: Notification, params: Message, touched: set[InboxT]) -> None:
        if event.method == "account/login/completed":
            login_id = params.get("loginId")
            if type(login_id) is str:
                login = self._logins.get(login_id)
                if login is not None:
                    login.put(event)
                    touched.add(login)
                elif len(self._unclaimed_logins) < MAX_UNCLAIMED:
                    self._unclaimed_logins[login_id] = event
                return
        if self._global is None:
            self._unclaimed.append(event)
        else:
            self._global.put(event)
            touched.add(self._global)

    def fail(self, failure: Callable[[], CodexError]) -> None:
        """End every wait, present and future, with an error. The first failure counts."""
        with self._lock:
            if self._failure is not None:
                return
            self._failure = failure
            slots = [slot for _, slot in self._responses.values()]
            self._responses.clear()
            subscriptions = [reference() for references in self._turns.values() for reference in references]
            inboxes = [subscription.inbox for subscription in subscriptions if subscription is not None]
            inboxes += self._logins.values()
            if self._global is not None:
                inboxes.append(self._global)
            self._turns.clear()
        for slot in slots:
            slot.reject(failure())
        for inbox in inboxes:
            inbox.close(failure)


def _response_error(method: str, error: object) -> CodexError:
    if not isinstance(error, dict):
        return CodexError(f"The response to {method} holds an error that is not an object: {error!r}")
    code = error.get("code")
    message = error.get("message")
    return map_jsonrpc_error(
        code if type(code) is int else -32000,
        message if isinstance(message, str) else f"{method} failed without a message",
        error.get("data"),
    )
