"""The asyncio connection: one process, one task that reads it, one for its standard error, no threads."""

from __future__ import annotations

import asyncio
import inspect
from collections import deque
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, cast

from ._router import Router
from ._runtime import LaunchCommand
from ._server_requests import (
    MAX_CONCURRENT_HANDLERS,
    AsyncApprovalHandler,
    HandlerThreads,
    failed_reply,
    overdue_reply,
    refusal,
    reply_from,
)
from ._transport import (
    EXIT_GRACE,
    StderrTail,
    closed_by_caller,
    closed_failure,
    encode_reply,
    process_creation_flags,
    start_failure,
)
from ._wire import READ_SIZE, LineDecoder, Message, encode_message, logger
from .errors import CodexError, RequestTimeoutError
from .models import Notification


class AsyncInbox:
    """Events for consumers that are suspended while there are none. Belongs to one event loop."""

    def __init__(self) -> None:
        self._events: deque[Notification] = deque()
        self._waiting: list[asyncio.Future[None]] = []
        self._failure: Callable[[], CodexError] | None = None
        # Not a method of this class: an event passes here on its fastest way.
        self.put: Callable[[Notification], None] = self._events.append

    def wake(self) -> None:
        """Wake whoever waits."""
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)

    def close(self, failure: Callable[[], CodexError]) -> None:
        """Make reads fail once the events already there have been taken."""
        self._failure = self._failure or failure
        self.wake()

    def get_nowait(self) -> Notification | None:
        """The next event, when it is there already."""
        return self._events.popleft() if self._events else None

    async def get(self) -> Notification:
        """The next event."""
        while not self._events:
            if self._failure is not None:
                raise self._failure()
            waiting = asyncio.get_running_loop().create_future()
            self._waiting.append(waiting)
            try:
                await waiting
            finally:
                self._waiting.remove(waiting)
        return self._events.popleft()


class _ResponseFuture:
    """The suspended wait for one response."""

    def __init__(self) -> None:
        self.future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def resolve(self, result: Any) -> None:
        if not self.future.done():
            self.future.set_result(result)

    def reject(self, error: CodexError) -> None:
        if not self.future.done():
            self.future.set_exception(error)


class AsyncConnection:
    """A running runtime and the routes to everybody who waits for it. Belongs to one event loop."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        handler: AsyncApprovalHandler | None,
        handler_timeout: float | None,
    ) -> None:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        self.router: Router[AsyncInbox] = Router(AsyncInbox)
        self._loop = asyncio.get_running_loop()
        self._process = process
        self._stdin = process.stdin
        self._handler = handler
        self._handler_timeout = handler_timeout
        self._handler_threads = HandlerThreads(handler_timeout)
        self._handler_tasks: set[asyncio.Task[None]] = set()
        self._stderr_tail = StderrTail()
        self._ending: asyncio.Task[int | None] | None = None
        self._closing = False
        self._stderr_task = asyncio.create_task(self._read_stderr(process.stderr), name="codex-stderr")
        self._reader_task = asyncio.create_task(self._read(process.stdout), name="codex-reader")

    @classmethod
    async def start(
        cls,
        command: LaunchCommand,
        handler: AsyncApprovalHandler | None,
        handler_timeout: float | None,
    ) -> AsyncConnection:
        """Start the runtime."""
        try:
            process = await asyncio.create_subprocess_exec(
                *command.arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                cwd=command.working_directory,
                env=command.environment,
                creationflags=process_creation_flags(),
            )
        except OSError as error:
            raise start_failure(command, error) from error
        except NotImplementedError as error:
            raise CodexError(
                "This event loop cannot run programs. On Windows use the default loop (ProactorEventLoop)."
            ) from error
        return cls(process, handler, handler_timeout)

    # ---- for callers

    async def request(self, method: str, params: Message | None, timeout: float | None) -> Any:
        """Send a request and wait for its result, at most ``timeout`` seconds."""
        response = _ResponseFuture()
        request_id = self.router.open_request(method, response)
        message: Message = {"id": request_id, "method": method}
        if params is not None:
            message["params"] = params
        try:
            line = encode_message(message)
            # The write itself never suspends, so a caller that is cancelled has sent all of the line or none of it.
            self._stdin.write(line)
            if timeout is None:
                return await self._drained(response.future)
            return await asyncio.wait_for(self._drained(response.future), timeout)
        except asyncio.TimeoutError:
            raise RequestTimeoutError(f"The runtime did not answer {method} within {timeout} s") from None
        finally:
            self.router.abandon_request(request_id)

    async def _drained(self, response: asyncio.Future[Any]) -> Any:
        try:
            await self._stdin.drain()
        except OSError as error:
            # Ending the process ends the reader, which fails this response and all others.
            logger.debug("cannot write to the runtime: %s", error)
            await self._end_process()
        return await response

    async def notify(self, method: str, params: Message | None) -> None:
        """Send a notification, which has no response."""
        if self._closing:
            raise closed_by_caller()
        message: Message = {"method": method}
        if params is not None:
            message["params"] = params
        self._stdin.write(encode_message(message))

    async def close(self) -> None:
        """End the runtime: close its input, then terminate it, then kill it; return when it is gone."""
        self._closing = True
        self.router.fail(closed_by_caller)
        for task in list(self._handler_tasks):
            task.cancel()
        await self._end_process()
        # A program started by the runtime may hold its pipes open: then the tasks are ended instead of awaited.
        await asyncio.wait([self._reader_task, self._stderr_task], timeout=1.0)
        for task in (self._reader_task, self._stderr_task):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        # There is no public way to close pipes that did not end by themselves; left open they warn at exit.
        transport = getattr(self._process, "_transport", None)
        if transport is not None:
            transport.close()

    async def _end_process(self) -> int | None:
        # One task does it however many ask, and goes on when the one who asks is cancelled.
        if self._ending is None:
            self._ending = asyncio.create_task(self._end_process_once(), name="codex-shutdown")
        return await asyncio.shield(self._ending)

    async def _end_process_once(self) -> int | None:
        process = self._process
        self._stdin.close()
        for step in (None, process.terminate, process.kill):
            if step is not None:
                with suppress(ProcessLookupError):
                    step()
            if await self._exited_within(EXIT_GRACE):
                return process.returncode
        logger.error("the runtime process %d does not end, not even when killed", process.pid)
        return None

    async def _exited_within(self, seconds: float) -> bool:
        # Not Process.wait(): in some Python versions that waits for the pipes too, which a program started by the
        # runtime may hold open.
        deadline = self._loop.time() + seconds
        delay = 0.001
        while self._process.returncode is None:
            if self._loop.time() >= deadline:
                return False
            await asyncio.sleep(delay)
            delay = min(delay * 2, 0.05)
        return True

    # ---- the tasks

    async def _read(self, stdout: asyncio.StreamReader) -> None:
        decoder = LineDecoder()
        try:
            while data := await stdout.read(READ_SIZE):
                self._deliver(decoder.feed(data))
            self._deliver(decoder.finish())
        except OSError as error:
            logger.debug("cannot read from the runtime: %s", error)
        finally:
            if not self._closing:
                await self._report_end()

    async def _report_end(self) -> None:
        exit_code = await self._end_process()
        await asyncio.wait([self._stderr_task], timeout=0.5)
        tail = self._stderr_tail.text()
        self.router.fail(closed_failure("The Codex runtime closed the connection", exit_code, tail))

    def _deliver(self, messages: list[Message]) -> None:
        for request in self.router.deliver(messages):
            try:
                self._answer(request)
            except Exception:
                # Whatever is odd about one request, the connection goes on.
                logger.exception("cannot answer a request of the runtime")

    def _answer(self, request: Message) -> None:
        request_id, method, params = request["id"], request["method"], request.get("params")
        params = params if isinstance(params, dict) else None

        def reply(message: Message) -> None:
            if not self._stdin.is_closing():
                self._stdin.write(encode_reply(request_id, method, message))

        handler = self._handler
        if handler is None:
            reply(refusal(method))
        elif not _is_coroutine_function(handler):
            self._handler_threads.run(lambda: handler(method, params), method, self._from_thread(reply))
        elif len(self._handler_tasks) >= MAX_CONCURRENT_HANDLERS:
            reply(refusal(method, "too many requests wait for the client's handler"))
        else:
            task = asyncio.create_task(self._run_handler(handler, method, params, reply))
            self._handler_tasks.add(task)
            task.add_done_callback(self._handler_tasks.discard)

    def _from_thread(self, reply: Callable[[Message], None]) -> Callable[[Message], None]:
        def reply_from_thread(message: Message) -> None:
            # The loop may be closed before a slow handler is done.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(reply, message)

        return reply_from_thread

    async def _run_handler(
        self,
        handler: AsyncApprovalHandler,
        method: str,
        params: Message | None,
        reply: Callable[[Message], None],
    ) -> None:
        try:
            answer = cast("Coroutine[Any, Any, object]", handler(method, params))
            message = reply_from(method, await asyncio.wait_for(answer, self._handler_timeout))
        except asyncio.TimeoutError:
            message = overdue_reply(method, self._handler_timeout)
        except asyncio.CancelledError:
            # Of the handler's task or of something it waited for: the runtime must not wait for ever.
            reply(refusal(method, "the client's handler was cancelled"))
            raise
        except Exception:
            message = failed_reply(method)
        reply(message)

    async def _read_stderr(self, stderr: asyncio.StreamReader) -> None:
        try:
            while data := await stderr.read(READ_SIZE):
                self._stderr_tail.feed(data)
        except OSError as error:
            logger.debug("cannot read the runtime's standard error: %s", error)


def _is_coroutine_function(handler: Callable[..., object]) -> bool:
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(type(handler).__call__)
