"""The connection: one process, one thread that reads it, one that writes to it, one for its standard error."""

from __future__ import annotations

import contextvars
import os
import queue
import select
import subprocess
import sys
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, BinaryIO, Generic

from ._approvals import unknown_kind
from ._damage import LostMessage
from ._deltas import Deltas
from ._goals import GoalOperation
from ._handlers import Handler, Handlers, HandlerThread, ToolHandler, ToolThreads, awaited
from ._inbox import STREAM_BUFFER, Inbox, used_in_fork
from ._lines import READ_SIZE, LineDecoder
from ._process import StderrTail, closed_by_caller, closed_failure, start_process
from ._router import Router
from ._runtime import LaunchCommand
from ._server_requests import PendingRequest, PendingRequests, ToolRequest, refusal
from ._streams import StreamPeer, StreamWriter
from ._tools import CALL, Slots, Tool, ToolTable
from ._turns import InboxT, Moment, ResponseSlot, Subscription
from ._wire import MAX_LINE_BYTES, Message, encode_message, logger
from .errors import CodexError, RequestTimeoutError

EXIT_GRACE = 2.0
"""Seconds a runtime gets to end by itself after its input was closed, and again after it was asked to terminate."""

_DYING = 0.1
"""Seconds in which a runtime that closed its input is expected to end by itself."""

_WATCH = 0.2
"""Seconds between looks at whether an idle runtime still reads its input."""

_WAIT_SLICE = 0.5  # A wait without limit cannot be interrupted with Ctrl+C on Windows.


_connections: weakref.WeakSet[ProcessConnection[Any]] = weakref.WeakSet()


def _after_fork_in_child() -> None:
    for connection in list(_connections):
        connection.leave_to_parent()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_after_fork_in_child)


def _has_no_reader(stdin: BinaryIO) -> bool:
    """Whether the other end of a pipe is closed, on systems that report it without a write."""
    # Type checkers know what Windows lacks by this test alone.
    if sys.platform == "win32" or not hasattr(select, "poll") or isinstance(stdin, StreamWriter):
        return False
    polled = select.poll()
    polled.register(stdin, 0)
    return any(event & select.POLLERR for _, event in polled.poll(0))


def encode_reply(request_id: object, method: str, reply: Message) -> bytes:
    """One line with the reply; a handler's answer that cannot be written as JSON becomes the refusal."""
    try:
        return encode_message({"id": request_id, **reply})
    except (TypeError, ValueError, RecursionError) as error:
        logger.error("the approval handler's answer to %s cannot be sent (%s); the request is refused", method, error)
        return encode_message({"id": request_id, **refusal(method, "the client's handler gave no usable answer")})


class _ResponseWait:
    """The blocking wait for one response."""

    def __init__(self) -> None:
        self._outcome: queue.SimpleQueue[tuple[Any, CodexError | None]] = queue.SimpleQueue()

    def resolve(self, result: Any) -> None:
        self._outcome.put((result, None))

    def reject(self, error: CodexError) -> None:
        self._outcome.put((None, error))

    def wait(self, timeout: float | None) -> Any:
        """The result; ``queue.Empty`` when ``timeout`` seconds pass without one."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            left = _WAIT_SLICE if deadline is None else min(_WAIT_SLICE, deadline - time.monotonic())
            try:
                result, error = self._outcome.get(timeout=max(0.0, left))
            except queue.Empty:
                if deadline is not None and time.monotonic() >= deadline:
                    raise
                continue
            if error is not None:
                raise error
            return result


class _Unheard:
    """The place of an answer that is ignored."""

    def resolve(self, result: object) -> None:
        """Take no notice."""

    def reject(self, error: CodexError) -> None:
        """Record it for those who look for the reason."""
        logger.debug("a turn was not interrupted: %s", error)


class ProcessConnection(ABC, Generic[InboxT]):
    """A running runtime and the routes to everything that waits for it."""

    def __init__(
        self,
        command: LaunchCommand | StreamPeer,
        new_inbox: Callable[[int], InboxT],
        handlers: Handlers,
        handler_timeout: float | None,
        stream_buffer: int,
        longest_line: int,
    ) -> None:
        self._longest_line = longest_line
        self._handlers = handlers
        self.tools = ToolTable()
        self._slots = Slots(handlers.concurrent_tools)
        self.router: Router[InboxT] = Router(new_inbox, stream_buffer)
        self._requests = PendingRequests(handler_timeout)
        self._handler_thread: HandlerThread | None = None
        self._stderr_tail = StderrTail()
        self._close_lock = threading.Lock()
        self._closing = False
        self._belongs_to = os.getpid()
        self.forked = False
        """Whether this is a forked process, in which the connection is a copy without threads."""
        # Lines for the runtime, with the ids of those that are requests; None closes its input. Nobody but the
        # writer thread ever blocks on that pipe, so that neither the reader nor a caller with a time limit can be
        # caught by a runtime that does not read.
        self._outbox: queue.SimpleQueue[tuple[bytes, int | None] | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | StreamPeer = (
            command if isinstance(command, StreamPeer) else start_process(command)
        )
        self._stderr_thread = self._start_thread("codex-stderr", self._read_stderr)
        self._writer_thread = self._start_thread("codex-writer", self._write)
        self._reader_thread = self._start_thread("codex-reader", self._read)
        _connections.add(self)

    def _start_thread(self, name: str, target: Callable[[Any], None]) -> threading.Thread:
        process = self._process
        stream = {"codex-stderr": process.stderr, "codex-writer": process.stdin, "codex-reader": process.stdout}[name]
        thread = threading.Thread(target=target, args=(stream,), name=name, daemon=True)
        thread.start()
        return thread

    # ---- for callers

    def leave_to_parent(self) -> None:
        """Become useless, in a forked process: the runtime and the threads that serve it are the parent's."""
        self.forked = True
        # A thread that does not exist here may have held it.
        self.router.replace_lock()
        if not isinstance(self._process, subprocess.Popen):
            return  # The streams of somebody else may be locked by a thread that does not exist here.
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def require_own_process(self) -> None:
        """:class:`TransportClosedError` in a forked process."""
        if self.forked:
            raise used_in_fork(self._belongs_to)

    def send_request(self, method: str, params: Message | None, slot: ResponseSlot) -> int:
        """Send a request whose response goes to ``slot``; its id is for giving it up."""
        request_id = self.router.open_request(method, slot)
        message: Message = {"id": request_id, "method": method}
        if params is not None:
            message["params"] = params
        try:
            self._outbox.put((encode_message(message), request_id))
        except BaseException:
            self.router.abandon_request(request_id)
            raise
        return request_id

    def notify(self, method: str, params: Message | None) -> None:
        """Send a notification, which has no response."""
        message: Message = {"method": method}
        if params is not None:
            message["params"] = params
        if self._closing:
            raise closed_by_caller()
        self._outbox.put((encode_message(message), None))

    def request_shutdown(self) -> None:
        """Close the runtime's input, which makes it end, without waiting. Safe to call from a finalizer."""
        self._outbox.put(None)

    def end(self) -> None:
        """End the runtime: close its input, then terminate it, then kill it; return when it is gone."""
        if self.forked:
            return
        with self._close_lock:
            if self._closing:
                return
            self._closing = True
            self.router.fail(closed_by_caller)
            self._requests.end_all()
            if self._handler_thread is not None:
                self._handler_thread.close()
            self.request_shutdown()
            self._end_process()
        for thread in (self._reader_thread, self._stderr_thread, self._writer_thread):
            # A program started by the runtime may hold its pipes open: then the thread is left behind, as a daemon.
            if thread is not threading.current_thread():
                thread.join(timeout=1.0)

    def _end_process(self) -> int | None:
        process = self._process
        for step in (None, process.terminate, process.kill):
            if step is not None:
                step()
            try:
                return process.wait(EXIT_GRACE)
            except subprocess.TimeoutExpired:
                continue
        logger.error("the runtime process %d does not end, not even when killed", process.pid)
        return None

    # ---- the threads

    def _write(self, stdin: BinaryIO) -> None:
        try:
            while (entry := self._next_line(stdin)) is not None:
                line, request_id = entry
                if request_id is not None and not self.router.awaits(request_id):
                    continue  # Whoever sent it has given up; the runtime must not act on it later.
                view = memoryview(line)
                while view:
                    view = view[stdin.write(view) :]
        except (OSError, ValueError) as error:
            if not self._closing:
                logger.debug("cannot write to the runtime: %s", error)
                self._report_deafness()
        finally:
            with suppress(OSError):
                stdin.close()

    def _report_deafness(self) -> None:
        try:
            # A runtime that is about to end says more by its exit code, which the reader reports.
            self._process.wait(_DYING)
        except subprocess.TimeoutExpired:
            # It lives on, and everybody would wait in vain.
            tail = self._stderr_tail.text()
            self.router.fail(closed_failure("The Codex runtime has closed its standard input", None, tail))
            self._end_process()

    def _next_line(self, stdin: BinaryIO) -> tuple[bytes, int | None] | None:
        while True:
            try:
                return self._outbox.get(timeout=_WATCH)
            except queue.Empty:
                self._requests.refuse_overdue()
                if _has_no_reader(stdin):
                    raise BrokenPipeError("nobody reads from the other end") from None

    def _read(self, stdout: BinaryIO) -> None:
        decoder = LineDecoder(self._longest_line)
        try:
            while data := stdout.read(READ_SIZE):
                messages = decoder.feed(data)
                self._deliver(messages, decoder.completed_bytes)
            self._deliver(decoder.finish(), 0)
        except OSError as error:
            logger.debug("cannot read from the runtime: %s", error)
        finally:
            stdout.close()
            self._report_end()

    def _report_end(self) -> None:
        if not self._closing:
            self.request_shutdown()
            exit_code = self._end_process()
            self._stderr_thread.join(timeout=0.5)
            tail = self._stderr_tail.text()
            self.router.fail(closed_failure("The Codex runtime closed the connection", exit_code, tail))

    def _deliver(self, messages: Sequence[Message | Deltas], size: int) -> None:
        for message in self.router.deliver(messages, size):
            method, params = message["method"], message.get("params")
            params = params if isinstance(params, dict) else {}
            try:
                if "id" not in message:
                    self._requests.ended_by(method, params)
                    if method == "thread/closed":
                        self.tools.forget(str(params.get("threadId")))
                else:
                    self._take(message["id"], method, params, type(message) is LostMessage)
            except Exception:
                # A malformed request does not end the connection.
                logger.exception("cannot answer a request of the runtime")

    def _take(self, request_id: object, method: str, params: Message, lost: bool) -> None:
        def send(reply: Message) -> None:
            self._outbox.put((encode_reply(request_id, method, reply), None))

        if lost:
            send(refusal(method, "the request could not be read"))
            return
        tools = self.tools.of(params) if method == CALL else None
        if tools is not None:
            self._call_tool(request_id, ToolRequest(params, send, self._interrupt, self._slots), *tools)
            return
        pending = PendingRequest(method, params, send, self._interrupt)
        reason = unknown_kind(method, params)
        if reason is not None:
            logger.warning("%s is declined: %s", method, reason)
        handler = self._handlers.of(pending) if reason is None else None
        if handler is None:
            pending.reply(refusal(method))
        elif self._requests.add(request_id, pending):
            pending.handler = handler
            self._answer(handler, pending)

    def _call_tool(
        self, request_id: object, call: ToolRequest, tools: dict[str, Tool[..., Any]], context: contextvars.Context
    ) -> None:
        tool = None if call.params.get("namespace") else tools.get(str(call.params.get("tool")))
        if tool is None:
            call.reply(call.refusal(f"There is no tool {call.params.get('tool')}."))
            return
        call.handler = ToolHandler(tool, context)

        def start() -> None:
            # The time counts from when it runs.
            if call.begin(tool.timeout):
                self._run_tool(call)
            else:
                self._slots.leave()

        if self._requests.add(request_id, call):
            self._slots.enter(start)

    @abstractmethod
    def _run_tool(self, call: ToolRequest) -> None:
        """Run a tool, elsewhere: this is the thread that reads."""

    def _interrupt(self, thread_id: str, turn_id: str | None) -> None:
        turn_id = turn_id or self.router.running_turn(thread_id)
        if turn_id is not None and not self._closing:
            self.send_request("turn/interrupt", {"threadId": thread_id, "turnId": turn_id}, _Unheard())

    @abstractmethod
    def _answer(self, handler: Handler, pending: PendingRequest) -> None:
        """Ask the handler, elsewhere: this is the thread that reads."""

    def _read_stderr(self, stderr: BinaryIO) -> None:
        try:
            while data := stderr.read(READ_SIZE):
                self._stderr_tail.feed(data)
        except OSError as error:
            logger.debug("cannot read the runtime's standard error: %s", error)
        finally:
            stderr.close()


class Connection(ProcessConnection[Inbox]):
    """A connection for callers that block."""

    def __init__(
        self,
        command: LaunchCommand | StreamPeer,
        handlers: Handlers,
        handler_timeout: float | None,
        stream_buffer: int = STREAM_BUFFER,
        longest_line: int = MAX_LINE_BYTES,
    ) -> None:
        self._tool_threads = ToolThreads(awaited)
        super().__init__(command, Inbox, handlers, handler_timeout, stream_buffer, longest_line)

    def request(self, method: str, params: Message | None, timeout: float | None) -> Any:
        """Send a request and wait for its result, at most ``timeout`` seconds."""
        wait = _ResponseWait()
        request_id = self.send_request(method, params, wait)
        try:
            return wait.wait(timeout)
        except queue.Empty:
            raise RequestTimeoutError(f"The runtime did not answer {method} within {timeout} s") from None
        finally:
            self.router.abandon_request(request_id)

    def wait_for_turn(self, subscription: Subscription[Inbox], moment: Moment, timeout: float | None) -> None:
        """Wait for the start or the end of a turn, at most ``timeout`` seconds."""
        wait = _ResponseWait()
        self.router.wait_for_turn(subscription, moment, wait)
        try:
            wait.wait(timeout)
        except queue.Empty:
            raise RequestTimeoutError(f"The turn did not {moment} in the time allowed") from None
        finally:
            self.router.forget_wait(subscription, wait)

    def wait_for_goal(self, operation: GoalOperation[Inbox], timeout: float) -> str:
        """Wait for the first turn that works on a goal, at most ``timeout`` seconds; its id."""
        wait = _ResponseWait()
        self.router.wait_for_goal(operation, wait)
        try:
            turn_id: str = wait.wait(timeout)
        except queue.Empty:
            raise RequestTimeoutError(f"No turn began to work on the goal within {timeout} s") from None
        return turn_id

    def close(self) -> None:
        """End the runtime, as :meth:`end` does."""
        self.end()

    def _answer(self, handler: Handler, pending: PendingRequest) -> None:
        if self._handler_thread is None:
            self._handler_thread = HandlerThread(awaited)
        self._handler_thread.run(pending)

    def _run_tool(self, call: ToolRequest) -> None:
        self._tool_threads.run(call)
