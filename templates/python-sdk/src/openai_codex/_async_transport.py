"""The connection for asyncio: threads read and write, and what arrives crosses over to the loop that waits for it.

No part of it belongs to a loop. The same connection serves one loop after
another and several at once.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, cast

from ._goals import GoalOperation
from ._handlers import Handler, Handlers, HandlerThread, ToolThreads, settled
from ._inbox import STREAM_BUFFER, EventQueue
from ._runtime import LaunchCommand
from ._server_requests import PendingRequest, ToolRequest
from ._streams import StreamPeer
from ._transport import ProcessConnection
from ._turns import Moment, Subscription
from ._wire import MAX_LINE_BYTES, Message
from .errors import CodexError, RequestTimeoutError
from .models import Notification


def _settle(future: asyncio.Future[Any], result: Any, error: CodexError | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)


class _Waiter:
    """A future of the running loop that any thread can settle."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()

    def resolve(self, result: Any) -> None:
        """Hand over what is waited for."""
        self._cross(result, None)

    def reject(self, error: CodexError) -> None:
        """Hand over a failure."""
        self._cross(None, error)

    def _cross(self, result: Any, error: CodexError | None) -> None:
        # Nothing waits any more when the loop is closed.
        with suppress(RuntimeError):
            self.loop.call_soon_threadsafe(_settle, self.future, result, error)


class AsyncInbox(EventQueue):
    """Events for consumers that are suspended while there are none, in any loop."""

    def __init__(self, capacity: int = STREAM_BUFFER) -> None:
        super().__init__(capacity)
        self._lock = threading.Lock()
        self._waiting: list[_Waiter] = []

    def wake(self) -> None:
        """Wake the waiters."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for waiter in waiting:
            waiter.resolve(None)

    def close(self, failure: Callable[[], CodexError]) -> None:
        """Make reads fail once the events already there have been taken."""
        self._failure = self._failure or failure
        self.wake()

    async def get(self, deadline: float | None = None) -> Notification:
        """The next event. ``deadline`` is a moment of ``time.monotonic()``."""
        while True:
            event = self.take()
            if event is not None:
                return event
            self.require_own_process()
            with self._lock:
                # Looked at again: an event may have come before this consumer was on the list of those to wake.
                if self._events:
                    continue
                if self._failure is not None:
                    raise self._failure()
                waiter = _Waiter()
                self._waiting.append(waiter)
            try:
                if deadline is None:
                    await waiter.future
                else:
                    await asyncio.wait_for(waiter.future, max(0.0, deadline - time.monotonic()))
            except asyncio.TimeoutError:
                raise RequestTimeoutError("No event arrived in the time allowed") from None
            finally:
                with self._lock:
                    if waiter in self._waiting:
                        self._waiting.remove(waiter)


class AsyncConnection(ProcessConnection[AsyncInbox]):
    """A running runtime and the routes to everything that waits for it, in any event loop."""

    def __init__(
        self,
        command: LaunchCommand | StreamPeer,
        handlers: Handlers,
        handler_timeout: float | None,
        stream_buffer: int = STREAM_BUFFER,
        longest_line: int = MAX_LINE_BYTES,
    ) -> None:
        # The loop that used this connection last; handlers that are coroutines run there.
        self._loop: asyncio.AbstractEventLoop | None = None
        self._handler_lock = threading.Lock()
        self._handler_calls: set[_HandlerCall] = set()
        self._tool_threads = ToolThreads(self._settle)
        super().__init__(command, AsyncInbox, handlers, handler_timeout, stream_buffer, longest_line)

    # ---- for callers

    async def request(self, method: str, params: Message | None, timeout: float | None) -> Any:
        """Send a request and wait for its result, at most ``timeout`` seconds."""
        self._use_loop()
        waiter = _Waiter()
        request_id = self.send_request(method, params, waiter)
        try:
            return await asyncio.wait_for(waiter.future, timeout)
        except asyncio.TimeoutError:
            raise RequestTimeoutError(f"The runtime did not answer {method} within {timeout} s") from None
        finally:
            self.router.abandon_request(request_id)

    async def wait_for_turn(
        self, subscription: Subscription[AsyncInbox], moment: Moment, timeout: float | None
    ) -> None:
        """Wait for the start or the end of a turn, at most ``timeout`` seconds."""
        waiter = _Waiter()
        self.router.wait_for_turn(subscription, moment, waiter)
        try:
            await asyncio.wait_for(waiter.future, timeout)
        except asyncio.TimeoutError:
            raise RequestTimeoutError(f"The turn did not {moment} in the time allowed") from None
        finally:
            self.router.forget_wait(subscription, waiter)

    async def wait_for_goal(self, operation: GoalOperation[AsyncInbox], timeout: float) -> str:
        """Wait for the first turn that works on a goal, at most ``timeout`` seconds; its id."""
        waiter = _Waiter()
        self.router.wait_for_goal(operation, waiter)
        try:
            turn_id: str = await asyncio.wait_for(waiter.future, timeout)
        except asyncio.TimeoutError:
            raise RequestTimeoutError(f"No turn began to work on the goal within {timeout} s") from None
        return turn_id

    async def close(self) -> None:
        """End the runtime: close its input, then terminate it, then kill it; return when it is gone."""
        with self._handler_lock:
            calls = list(self._handler_calls)
        for call in calls:
            call.cancel()
        # Continues when the caller is cancelled.
        await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, self.end))

    def _use_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if loop is self._loop:
            return
        self._loop = loop
        with self._handler_lock:
            stranded = [call for call in self._handler_calls if call.loop.is_closed()]
        for call in stranded:
            call.give_up()

    # ---- requests of the runtime

    def _answer(self, handler: Handler, pending: PendingRequest) -> None:
        if handler.is_coroutine_function:
            # Called in its loop, where it may look for the running one.
            self._await(pending, lambda: cast("Awaitable[object]", handler.call(pending)))
            return
        if self._handler_thread is None:
            self._handler_thread = HandlerThread(self._settle)
        self._handler_thread.run(pending)

    def _run_tool(self, call: ToolRequest) -> None:
        tool = call.handler
        if tool is not None and tool.is_coroutine_function:
            self._await(call, lambda: cast("Awaitable[object]", tool.call(call)))
        else:
            self._tool_threads.run(call)

    def _settle(self, pending: PendingRequest, answer: Awaitable[object]) -> None:
        self._await(pending, lambda: answer)

    def _await(self, pending: PendingRequest, answer: Callable[[], Awaitable[object]]) -> None:
        loop = self._loop
        if loop is None or loop.is_closed():
            pending.reply(pending.refusal("the event loop of the client's handler is closed"))
            return
        call = _HandlerCall(loop, answer, pending, self._handler_done)
        with self._handler_lock:
            self._handler_calls.add(call)
        call.start()

    def _handler_done(self, call: _HandlerCall) -> None:
        with self._handler_lock:
            self._handler_calls.discard(call)


class _HandlerCall:
    """One wait for a handler's answer, as a task of a loop."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        answer: Callable[[], Awaitable[object]],
        pending: PendingRequest,
        done: Callable[[_HandlerCall], None],
    ) -> None:
        self.loop = loop
        self._answer = answer
        self._pending = pending
        self._done = done
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, in the loop's own thread."""
        self._pending.on_end = self.cancel
        try:
            self.loop.call_soon_threadsafe(self._begin)
        except RuntimeError:
            self.give_up()

    def cancel(self) -> None:
        """Cancel the task; it replies with a refusal if one is still needed."""
        with suppress(RuntimeError):
            self.loop.call_soon_threadsafe(lambda: self._task is not None and self._task.cancel())

    def give_up(self) -> None:
        """Refuse: the loop that was to answer is closed."""
        self._done(self)
        self._pending.reply(self._pending.refusal("the event loop of the client's handler was closed"))

    def _begin(self) -> None:
        # In the context of the program, so that its variables reach the handler.
        handler = self._pending.handler
        assert handler is not None
        self._task = cast("asyncio.Task[None]", handler.run(self.loop.create_task, self._run()))

    async def _run(self) -> None:
        pending = self._pending
        try:
            if not pending.is_over:
                settled(pending, await self._answer())
        except asyncio.CancelledError:
            # Of the handler's task or of something it waited for: the runtime must not wait for ever.
            pending.reply(pending.refusal("the client's handler was cancelled"))
            raise
        except Exception:
            pending.failed()
        finally:
            self._done(self)
