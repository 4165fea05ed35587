# Derived from _async_client_methods.py by derive_sync.py. Edit that, and run the script.
"""The calls of the protocol as methods, which :class:`CodexClient` has in addition to ``request``."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import _models_by_name as protocol
from ._calls import InputItems, completed_turn, fields, goal_fields, input_fields, login_of, not_registered
from ._turns import FIRST_TURN
from ._wire import JsonObject, logger
from .errors import CodexError
from .models import Notification

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._goals import GoalOperation
    from ._inbox import Inbox
    from ._transport import (
        Connection,
    )
    from ._turns import Subscription

    ModelT = TypeVar("ModelT", bound=BaseModel)
else:
    ModelT = TypeVar("ModelT")


class ClientMethods(ABC):
    """One function a call. ``params`` is the model of the call's parameters or their wire form."""

    def __init__(self) -> None:
        self._turns: dict[str, Subscription[Inbox]] = {}
        self._logins: dict[str, Inbox] = {}

    @property
    @abstractmethod
    def connection(self) -> Connection:
        """The live connection."""

    @abstractmethod
    def request(self, method: str, params: JsonObject | None, *, response_model: type[ModelT]) -> ModelT:
        """Send a request and return its result as ``response_model``."""

    @abstractmethod
    def answered_turn(self, thread_id: str, params: JsonObject) -> tuple[Any, Subscription[Inbox]]:
        """Send turn/start; return its result and a subscription that misses none of the turn's events."""

    @abstractmethod
    def subscribe_turn(self, turn_id: str) -> Subscription[Inbox]:
        """Receive the events of a turn from now on."""

    @abstractmethod
    def login_inbox(self, login_id: str) -> Inbox:
        """Where the end of a login is put."""

    @abstractmethod
    def forget_login(self, login_id: str) -> None:
        """Forget :meth:`login_inbox`."""

    # ---- threads

    def thread_start(
        self, params: protocol.ThreadStartParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadStartResponse:
        """Start a thread."""
        return self.request("thread/start", fields(params), response_model=protocol.ThreadStartResponse)

    def thread_resume(
        self, thread_id: str, params: protocol.ThreadResumeParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadResumeResponse:
        """Take up a stored thread again."""
        sent: JsonObject = {**fields(params), "threadId": thread_id}
        return self.request("thread/resume", sent, response_model=protocol.ThreadResumeResponse)

    def thread_fork(
        self, thread_id: str, params: protocol.ThreadForkParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadForkResponse:
        """Start a thread that has the history of another one."""
        sent: JsonObject = {**fields(params), "threadId": thread_id}
        return self.request("thread/fork", sent, response_model=protocol.ThreadForkResponse)

    def thread_list(
        self, params: protocol.ThreadListParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadListResponse:
        """List stored threads, a page at a time."""
        return self.request("thread/list", fields(params), response_model=protocol.ThreadListResponse)

    def thread_read(self, thread_id: str, include_turns: bool = False) -> protocol.ThreadReadResponse:
        """Read a stored thread; ``include_turns`` adds its history."""
        params: JsonObject = {"threadId": thread_id, "includeTurns": include_turns}
        return self.request("thread/read", params, response_model=protocol.ThreadReadResponse)

    def thread_archive(self, thread_id: str) -> protocol.ThreadArchiveResponse:
        """Move a thread to the archive."""
        params: JsonObject = {"threadId": thread_id}
        return self.request("thread/archive", params, response_model=protocol.ThreadArchiveResponse)

    def thread_unarchive(self, thread_id: str) -> protocol.ThreadUnarchiveResponse:
        """Take a thread out of the archive again."""
        params: JsonObject = {"threadId": thread_id}
        return self.request("thread/unarchive", params, response_model=protocol.ThreadUnarchiveResponse)

    def thread_set_name(self, thread_id: str, name: str) -> protocol.ThreadSetNameResponse:
        """Give a thread a name that people see in lists."""
        params: JsonObject = {"threadId": thread_id, "name": name}
        return self.request("thread/name/set", params, response_model=protocol.ThreadSetNameResponse)

    def thread_compact(self, thread_id: str) -> protocol.ThreadCompactStartResponse:
        """Start replacing a thread's history with a summary."""
        params: JsonObject = {"threadId": thread_id}
        return self.request("thread/compact/start", params, response_model=protocol.ThreadCompactStartResponse)

    def thread_goal_set(
        self,
        thread_id: str,
        *,
        objective: str | None = None,
        status: protocol.ThreadGoalStatus | None = None,
    ) -> protocol.ThreadGoalSetResponse:
        """Give a thread a goal, or change the one that it has."""
        params = goal_fields(thread_id, objective, status)
        return self.request("thread/goal/set", params, response_model=protocol.ThreadGoalSetResponse)

    def thread_goal_clear(self, thread_id: str) -> protocol.ThreadGoalClearResponse:
        """Take a thread's goal away."""
        params: JsonObject = {"threadId": thread_id}
        return self.request("thread/goal/clear", params, response_model=protocol.ThreadGoalClearResponse)

    def pause_goal(self, thread_id: str) -> protocol.ThreadGoalSetResponse:
        """Pause a thread's goal."""
        return self.thread_goal_set(thread_id, status=protocol.ThreadGoalStatus.paused)

    # ---- goals

    def register_goal_operation(self, thread_id: str) -> GoalOperation[Inbox]:
        """Keep the events of all turns of a thread for :meth:`next_goal_notification`."""
        return self.connection.router.open_goal(thread_id)

    def reserve_goal_operation(self, thread_id: str) -> GoalOperation[Inbox]:
        """Do what :meth:`register_goal_operation` does, before the thread has the goal."""
        return self.register_goal_operation(thread_id)

    def unregister_goal_operation(self, state: GoalOperation[Inbox]) -> None:
        """Keep the thread's events no longer."""
        self.connection.router.close_goal(state)

    def start_goal_operation(self, thread_id: str, objective: str) -> tuple[GoalOperation[Inbox], str]:
        """Give a thread a goal in place of the one it has, and wait until it works on it; the id of the first turn."""
        state = self.reserve_goal_operation(thread_id)
        try:
            self.thread_goal_clear(thread_id)
            self.thread_goal_set(thread_id, objective=objective, status=protocol.ThreadGoalStatus.active)
            return state, self.connection.wait_for_goal(state, FIRST_TURN)
        except BaseException:
            try:
                self.cancel_goal_operation(state)
            finally:
                self.unregister_goal_operation(state)
            raise

    def next_goal_notification(self, state: GoalOperation[Inbox]) -> Notification:
        """Wait for the next event of the thread that works on the goal."""
        return state.inbox.get()

    def cancel_goal_operation(self, state: GoalOperation[Inbox]) -> None:
        """Pause the goal and interrupt the turn that works on it, if possible."""
        try:
            self.pause_goal(state.thread_id)
            if state.turn_id is not None:
                self.turn_interrupt(state.thread_id, state.turn_id)
        except CodexError as error:
            # The goal is gone, or its turn has ended.
            logger.debug("the work on a goal was not stopped: %s", error)

    # ---- turns

    def turn_start(
        self,
        thread_id: str,
        input_items: InputItems,
        params: protocol.TurnStartParams | Mapping[str, Any] | None = None,
    ) -> protocol.TurnStartResponse:
        """Start a turn; its events are kept for :meth:`next_turn_notification` from its beginning on."""
        result, subscription = self.answered_turn(thread_id, {**fields(params), "input": input_fields(input_items)})
        self._turns.setdefault(subscription.turn_id, subscription)
        return protocol.TurnStartResponse.model_validate(result)

    def turn_steer(self, thread_id: str, expected_turn_id: str, input_items: InputItems) -> protocol.TurnSteerResponse:
        """Add input to a turn while it runs."""
        params: JsonObject = {
            "threadId": thread_id,
            "expectedTurnId": expected_turn_id,
            "input": input_fields(input_items),
        }
        return self.request("turn/steer", params, response_model=protocol.TurnSteerResponse)

    def turn_interrupt(self, thread_id: str, turn_id: str) -> protocol.TurnInterruptResponse:
        """Stop a turn."""
        params: JsonObject = {"threadId": thread_id, "turnId": turn_id}
        return self.request("turn/interrupt", params, response_model=protocol.TurnInterruptResponse)

    def register_turn_notifications(self, turn_id: str) -> None:
        """Keep the events of a turn from now on; nothing happens when they are kept already."""
        if turn_id not in self._turns:
            self._turns[turn_id] = self.subscribe_turn(turn_id)

    def unregister_turn_notifications(self, turn_id: str) -> None:
        """Keep the events of a turn no longer."""
        self._turns.pop(turn_id, None)

    def next_turn_notification(self, turn_id: str) -> Notification:
        """Wait for the next event of a turn whose events are kept; :class:`RuntimeError` when they are not."""
        subscription = self._turns.get(turn_id)
        if subscription is None:
            raise not_registered("turn", turn_id)
        return subscription.inbox.get()

    def wait_for_turn_completed(self, turn_id: str) -> protocol.TurnCompletedNotification:
        """Wait for the end of a turn. Events before it are dropped."""
        self.register_turn_notifications(turn_id)
        try:
            while True:
                event = self.next_turn_notification(turn_id)
                if event.method == "turn/completed":
                    return completed_turn(event)
        finally:
            self.unregister_turn_notifications(turn_id)

    def stream_text(
        self,
        thread_id: str,
        text: str,
        params: protocol.TurnStartParams | Mapping[str, Any] | None = None,
    ) -> Iterator[protocol.AgentMessageDeltaNotification]:
        """Start a turn and yield the pieces of the messages it writes."""
        started = self.turn_start(thread_id, text, params)
        turn_id = started.turn.id
        try:
            while (event := self.next_turn_notification(turn_id)).method != "turn/completed":
                if isinstance(event.payload, protocol.AgentMessageDeltaNotification):
                    yield event.payload
        finally:
            self.unregister_turn_notifications(turn_id)

    # ---- accounts

    def account_read(
        self, params: protocol.GetAccountParams | Mapping[str, Any] | None = None
    ) -> protocol.GetAccountResponse:
        """Read the account in use."""
        return self.request("account/read", fields(params), response_model=protocol.GetAccountResponse)

    def account_login_start(
        self, params: protocol.LoginAccountParams | Mapping[str, Any]
    ) -> protocol.LoginAccountResponse:
        """Begin a login."""
        response = self.request("account/login/start", fields(params), response_model=protocol.LoginAccountResponse)
        login_id = login_of(response)
        if login_id is not None:
            self.register_login_notifications(login_id)
        return response

    def account_login_cancel(self, login_id: str) -> protocol.CancelLoginAccountResponse:
        """Give a login up."""
        params: JsonObject = {"loginId": login_id}
        return self.request("account/login/cancel", params, response_model=protocol.CancelLoginAccountResponse)

    def account_logout(self) -> protocol.LogoutAccountResponse:
        """Log out."""
        return self.request("account/logout", None, response_model=protocol.LogoutAccountResponse)

    def register_login_notifications(self, login_id: str) -> None:
        """Keep the end of a login; nothing happens when it is kept already."""
        self._logins.setdefault(login_id, self.login_inbox(login_id))

    def unregister_login_notifications(self, login_id: str) -> None:
        """Keep the end of a login no longer."""
        if self._logins.pop(login_id, None) is not None:
            self.forget_login(login_id)

    def next_login_notification(self, login_id: str) -> Notification:
        """Wait for the end of a login that is kept; :class:`RuntimeError` when it is not."""
        inbox = self._logins.get(login_id)
        if inbox is None:
            raise not_registered("login", login_id)
        return inbox.get()

    # ---- models

    def model_list(self, include_hidden: bool = False) -> protocol.ModelListResponse:
        """The models that can be used; ``include_hidden`` adds those that pickers leave out."""
        params: JsonObject = {"includeHidden": include_hidden}
        return self.request("model/list", params, response_model=protocol.ModelListResponse)


# Messages name the class that callers know.
for _name, _method in vars(ClientMethods).items():
    if callable(_method) and not _name.startswith("_"):
        _method.__qualname__ = f"CodexClient.{_name}"
