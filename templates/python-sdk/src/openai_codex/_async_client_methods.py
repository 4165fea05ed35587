"""The calls of the protocol as methods, which :class:`AsyncCodexClient` has in addition to ``request``."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import _models_by_name as protocol
from ._calls import InputItems, completed_turn, fields, goal_fields, input_fields, login_of, not_registered
from ._turns import FIRST_TURN
from ._wire import JsonObject, logger
from .errors import CodexError
from .models import Notification

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._async_transport import (
        AsyncConnection,
        AsyncInbox,  # async only
    )
    from ._goals import GoalOperation

    # sync: from ._inbox import Inbox
    from ._turns import Subscription

    ModelT = TypeVar("ModelT", bound=BaseModel)
else:
    ModelT = TypeVar("ModelT")


class AsyncClientMethods(ABC):
    """One function a call. ``params`` is the model of the call's parameters or their wire form."""

    def __init__(self) -> None:
        self._turns: dict[str, Subscription[AsyncInbox]] = {}
        self._logins: dict[str, AsyncInbox] = {}

    @property
    @abstractmethod
    def connection(self) -> AsyncConnection:
        """The live connection."""

    @abstractmethod
    async def request(self, method: str, params: JsonObject | None, *, response_model: type[ModelT]) -> ModelT:
        """Send a request and return its result as ``response_model``."""

    @abstractmethod
    async def answered_turn(self, thread_id: str, params: JsonObject) -> tuple[Any, Subscription[AsyncInbox]]:
        """Send turn/start; return its result and a subscription that misses none of the turn's events."""

    @abstractmethod
    def subscribe_turn(self, turn_id: str) -> Subscription[AsyncInbox]:
        """Receive the events of a turn from now on."""

    @abstractmethod
    def login_inbox(self, login_id: str) -> AsyncInbox:
        """Where the end of a login is put."""

    @abstractmethod
    def forget_login(self, login_id: str) -> None:
        """Forget :meth:`login_inbox`."""

    # ---- threads

    async def thread_start(
        self, params: protocol.ThreadStartParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadStartResponse:
        """Start a thread."""
        return await self.request("thread/start", fields(params), response_model=protocol.ThreadStartResponse)

    async def thread_resume(
        self, thread_id: str, params: protocol.ThreadResumeParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadResumeResponse:
        """Take up a stored thread again."""
        sent: JsonObject = {**fields(params), "threadId": thread_id}
        return await self.request("thread/resume", sent, response_model=protocol.ThreadResumeResponse)

    async def thread_fork(
        self, thread_id: str, params: protocol.ThreadForkParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadForkResponse:
        """Start a thread that has the history of another one."""
        sent: JsonObject = {**fields(params), "threadId": thread_id}
        return await self.request("thread/fork", sent, response_model=protocol.ThreadForkResponse)

    async def thread_list(
        self, params: protocol.ThreadListParams | Mapping[str, Any] | None = None
    ) -> protocol.ThreadListResponse:
        """List stored threads, a page at a time."""
        return await self.request("thread/list", fields(params), response_model=protocol.ThreadListResponse)

    async def thread_read(self, thread_id: str, include_turns: bool = False) -> protocol.ThreadReadResponse:
        """Read a stored thread; ``include_turns`` adds its history."""
        params: JsonObject = {"threadId": thread_id, "includeTurns": include_turns}
        return await self.request("thread/read", params, response_model=protocol.ThreadReadResponse)

    async def thread_archive(self, thread_id: str) -> protocol.ThreadArchiveResponse:
        """Move a thread to the archive."""
        params: JsonObject = {"threadId": thread_id}
        return await self.request("thread/archive", params, response_model=protocol.ThreadArchiveResponse)

    async def thread_unarchive(self, thread_id: str) -> protocol.ThreadUnarchiveResponse:
        """Take a thread out of the archive again."""
        params: JsonObject = {"threadId": thread_id}
        return await self.request("thread/unarchive", params, response_model=protocol.ThreadUnarchiveResponse)

    async def thread_set_name(self, thread_id: str, name: str) -> protocol.ThreadSetNameResponse:
        """Give a thread a name that people see in lists."""
        params: JsonObject = {"threadId": thread_id, "name": name}
        return await self.request("thread/name/set", params, response_model=protocol.ThreadSetNameResponse)

    async def thread_compact(self, thread_id: str) -> protocol.ThreadCompactStartResponse:
        """Start replacing a thread's history with a summary."""
        params: JsonObject = {"threadId": thread_id}
        return await self.request("thread/compact/start", params, response_model=protocol.ThreadCompactStartResponse)

    async def thread_goal_set(
        self,
        thread_id: str,
        *,
        objective: str | None = None,
        status: protocol.ThreadGoalStatus | None = None,
    ) -> protocol.ThreadGoalSetResponse:
        """Give a thread a goal, or change the one that it has."""
        params = goal_fields(thread_id, objective, status)
        return await self.request("thread/goal/set", params, response_model=protocol.ThreadGoalSetResponse)

    async def thread_goal_clear(self, thread_id: str) -> protocol.ThreadGoalClearResponse:
        """Take a thread's goal away."""
        params: JsonObject = {"threadId": thread_id}
        return await self.request("thread/goal/clear", params, response_model=protocol.ThreadGoalClearResponse)

    async def pause_goal(self, thread_id: str) -> protocol.ThreadGoalSetResponse:
        """Pause a thread's goal."""
        return await self.thread_goal_set(thread_id, status=protocol.ThreadGoalStatus.paused)

    # ---- goals

    def register_goal_operation(self, thread_id: str) -> GoalOperation[AsyncInbox]:
        """Keep the events of all turns of a thread for :meth:`next_goal_notification`."""
        return self.connection.router.open_goal(thread_id)

    def reserve_goal_operation(self, thread_id: str) -> GoalOperation[AsyncInbox]:
        """Do what :meth:`register_goal_operation` does, before the thread has the goal."""
        return self.register_goal_operation(thread_id)

    def unregister_goal_operation(self, state: GoalOperation[AsyncInbox]) -> None:
        """Keep the thread's events no longer."""
        self.connection.router.close_goal(state)

    async def start_goal_operation(self, thread_id: str, objective: str) -> tuple[GoalOperation[AsyncInbox], str]:
        """Give a thread a goal in place of the one it has, and wait until it works on it; the id of the first turn."""
        state = self.reserve_goal_operation(thread_id)
        try:
            await self.thread_goal_clear(thread_id)
            await self.thread_goal_set(thread_id, objective=objective, status=protocol.ThreadGoalStatus.active)
            return state, await self.connection.wait_for_goal(state, FIRST_TURN)
        except BaseException:
            try:
                await self.cancel_goal_operation(state)
            finally:
                self.unregister_goal_operation(state)
            raise

    async def next_goal_notification(self, state: GoalOperation[AsyncInbox]) -> Notification:
        """Wait for the next event of the thread that works on the goal."""
        return await state.inbox.get()

    async def cancel_goal_operation(self, state: GoalOperation[AsyncInbox]) -> None:
        """Pause the goal and interrupt the turn that works on it, if possible."""
        try:
            await self.pause_goal(state.thread_id)
            if state.turn_id is not None:
                await self.turn_interrupt(state.thread_id, state.turn_id)
        except CodexError as error:
            # The goal is gone, or its turn has ended.
            logger.debug("the work on a goal was not stopped: %s", error)

    # ---- turns

    async def turn_start(
        self,
        thread_id: str,
        input_items: InputItems,
        params: protocol.TurnStartParams | Mapping[str, Any] | None = None,
    ) -> protocol.TurnStartResponse:
        """Start a turn; its events are kept for :meth:`next_turn_notification` from its beginning on."""
        result, subscription = await self.answered_turn(
            thread_id, {**fields(params), "input": input_fields(input_items)}
        )
        self._turns.setdefault(subscription.turn_id, subscription)
        return protocol.TurnStartResponse.model_validate(result)

    async def turn_steer(
        self, thread_id: str, expected_turn_id: str, input_items: InputItems
    ) -> protocol.TurnSteerResponse:
        """Add input to a turn while it runs."""
        params: JsonObject = {
            "threadId": thread_id,
            "expectedTurnId": expected_turn_id,
            "input": input_fields(input_items),
        }
        return await self.request("turn/steer", params, response_model=protocol.TurnSteerResponse)

    async def turn_interrupt(self, thread_id: str, turn_id: str) -> protocol.TurnInterruptResponse:
        """Stop a turn."""
        params: JsonObject = {"threadId": thread_id, "turnId": turn_id}
        return await self.request("turn/interrupt", params, response_model=protocol.TurnInterruptResponse)

    def register_turn_notifications(self, turn_id: str) -> None:
        """Keep the events of a turn from now on; nothing happens when they are kept already."""
        if turn_id not in self._turns:
            self._turns[turn_id] = self.subscribe_turn(turn_id)

    def unregister_turn_notifications(self, turn_id: str) -> None:
        """Keep the events of a turn no longer."""
        self._turns.pop(turn_id, None)

    async def next_turn_notification(self, turn_id: str) -> Notification:
        """Wait for the next event of a turn whose events are kept; :class:`RuntimeError` when they are not."""
        subscription = self._turns.get(turn_id)
        if subscription is None:
            raise not_registered("turn", turn_id)
        return await subscription.inbox.get()

    async def wait_for_turn_completed(self, turn_id: str) -> protocol.TurnCompletedNotification:
        """Wait for the end of a turn. Events before it are dropped."""
        self.register_turn_notifications(turn_id)
        try:
            while True:
                event = await self.next_turn_notification(turn_id)
                if event.method == "turn/completed":
                    return completed_turn(event)
        finally:
            self.unregister_turn_notifications(turn_id)

    async def stream_text(
        self,
        thread_id: str,
        text: str,
        params: protocol.TurnStartParams | Mapping[str, Any] | None = None,
    ) -> AsyncIterator[protocol.AgentMessageDeltaNotification]:
        """Start a turn and yield the pieces of the messages it writes."""
        started = await self.turn_start(thread_id, text, params)
        turn_id = started.turn.id
        try:
            while (event := await self.next_turn_notification(turn_id)).method != "turn/completed":
                if isinstance(event.payload, protocol.AgentMessageDeltaNotification):
                    yield event.payload
        finally:
            self.unregister_turn_notifications(turn_id)

    # ---- accounts

    async def account_read(
        self, params: protocol.GetAccountParams | Mapping[str, Any] | None = None
    ) -> protocol.GetAccountResponse:
        """Read the account in use."""
        return await self.request("account/read", fields(params), response_model=protocol.GetAccountResponse)

    async def account_login_start(
        self, params: protocol.LoginAccountParams | Mapping[str, Any]
    ) -> protocol.LoginAccountResponse:
        """Begin a login."""
        response = await self.request(
            "account/login/start", fields(params), response_model=protocol.LoginAccountResponse
        )
        login_id = login_of(response)
        if login_id is not None:
            self.register_login_notifications(login_id)
        return response

    async def account_login_cancel(self, login_id: str) -> protocol.CancelLoginAccountResponse:
        """Give a login up."""
        params: JsonObject = {"loginId": login_id}
        return await self.request("account/login/cancel", params, response_model=protocol.CancelLoginAccountResponse)

    async def account_logout(self) -> protocol.LogoutAccountResponse:
        """Log out."""
        return await self.request("account/logout", None, response_model=protocol.LogoutAccountResponse)

    def register_login_notifications(self, login_id: str) -> None:
        """Keep the end of a login; nothing happens when it is kept already."""
        self._logins.setdefault(login_id, self.login_inbox(login_id))

    def unregister_login_notifications(self, login_id: str) -> None:
        """Keep the end of a login no longer."""
        if self._logins.pop(login_id, None) is not None:
            self.forget_login(login_id)

    async def next_login_notification(self, login_id: str) -> Notification:
        """Wait for the end of a login that is kept; :class:`RuntimeError` when it is not."""
        inbox = self._logins.get(login_id)
        if inbox is None:
            raise not_registered("login", login_id)
        return await inbox.get()

    # ---- models

    async def model_list(self, include_hidden: bool = False) -> protocol.ModelListResponse:
        """The models that can be used; ``include_hidden`` adds those that pickers leave out."""
        params: JsonObject = {"includeHidden": include_hidden}
        return await self.request("model/list", params, response_model=protocol.ModelListResponse)


# Messages name the class that callers know.
for _name, _method in vars(AsyncClientMethods).items():
    if callable(_method) and not _name.startswith("_"):
        _method.__qualname__ = f"AsyncCodexClient.{_name}"
