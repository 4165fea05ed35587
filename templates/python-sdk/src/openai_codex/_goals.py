"""Work on a goal: turns that the runtime begins by itself, one after the other, until the goal is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ._turns import TURN_STARTED, InboxT, ResponseSlot

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._deltas import Deltas
    from .errors import CodexError
    from .models import Notification


class GoalOperation(Generic[InboxT]):
    """The events of all turns of a thread, from the moment it was asked for on."""

    def __init__(self, thread_id: str, inbox: InboxT) -> None:
        self.thread_id = thread_id
        self.inbox = inbox
        self.turn_id: str | None = None
        """The turn that was begun last."""
        self._failure: Callable[[], CodexError] | None = None
        self._waiting: list[ResponseSlot] = []

    # The caller holds the router's lock.

    def put(self, event: Notification, turn_id: str | None, size: int) -> None:
        """Append an event of the thread."""
        self.inbox.put(event, size)
        if event.method == TURN_STARTED and turn_id is not None:
            self.turn_id = turn_id
            for slot in self._waiting:
                slot.resolve(turn_id)
            self._waiting.clear()

    def put_deltas(self, deltas: Deltas, size: int) -> None:
        """Append pieces of streamed text."""
        self.inbox.put_deltas(deltas, size)

    def wait_for_turn(self, slot: ResponseSlot) -> None:
        """Resolve ``slot`` with the id of the first turn that has begun."""
        if self.turn_id is not None:
            slot.resolve(self.turn_id)
        elif self._failure is not None:
            slot.reject(self._failure())
        else:
            self._waiting.append(slot)

    def fail(self, failure: Callable[[], CodexError]) -> None:
        """End every wait with an error."""
        self._failure = failure
        for slot in self._waiting:
            slot.reject(failure())
        self._waiting.clear()
        self.inbox.close(failure)


class GoalTable(Generic[InboxT]):
    """The active goals, at most one per thread. The caller holds the router's lock."""

    def __init__(self) -> None:
        self._operations: dict[str, GoalOperation[InboxT]] = {}

    def __bool__(self) -> bool:
        return bool(self._operations)

    def open(self, thread_id: str, inbox: InboxT, failure: Callable[[], CodexError] | None) -> GoalOperation[InboxT]:
        """Start keeping the thread's events; raises :class:`RuntimeError` if they are kept for another goal."""
        if thread_id in self._operations:
            raise RuntimeError(
                f"The events of thread {thread_id} are already kept for a goal: call unregister_goal_operation() first"
            )
        operation = GoalOperation(thread_id, inbox)
        if failure is not None:
            operation.fail(failure)
        self._operations[thread_id] = operation
        return operation

    def close(self, operation: GoalOperation[InboxT]) -> None:
        """Keep the thread's events no longer."""
        if self._operations.get(operation.thread_id) is operation:
            del self._operations[operation.thread_id]

    def of(self, thread_id: object) -> GoalOperation[InboxT] | None:
        """The goal that the thread works on."""
        return self._operations.get(thread_id) if isinstance(thread_id, str) else None

    def fail(self, failure: Callable[[], CodexError]) -> None:
        """End every wait with an error."""
        for operation in self._operations.values():
            operation.fail(failure)
