"""Answering what the runtime asks of its client: approvals, mostly.

Without a handler nothing is approved. A handler that raises, answers something
unusable or takes too long changes nothing about that, and never holds up the
thread or task that reads the connection. A handler whose request is over is
told so, and what it says then is not sent.
"""

from __future__ import annotations

import contextvars
import inspect
import json
import queue
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, cast

from ._approvals import (
    APPROVALS,
    ApprovalDecision,
    ApprovalRequest,
    checked_answer,
    declined,
    typed_request,
    unknown_kind,
    verdict,
)
from ._wire import JsonObject, Message, dump_model, logger

ApprovalHandler: TypeAlias = (
    Callable[[ApprovalRequest], ApprovalDecision | JsonObject | None]
    | Callable[[str, JsonObject | None], JsonObject | None]
)
"""Decides on requests of the runtime; one parameter or two tell which kind it is.

With one it gets an :class:`ApprovalRequest` and returns an
:class:`ApprovalDecision`. With two it gets the method and the parameters as
JSON, of every request of the runtime, and returns the result to send. ``None``
means "not mine" and refuses.
"""

AsyncApprovalHandler: TypeAlias = (
    Callable[[ApprovalRequest], Awaitable[ApprovalDecision | JsonObject | None] | ApprovalDecision | JsonObject | None]
    | Callable[[str, JsonObject | None], Awaitable[JsonObject | None] | JsonObject | None]
)
"""Like :data:`ApprovalHandler`; may be a coroutine function."""

MAX_CONCURRENT_HANDLERS = 64
"""Requests that wait for a handler at one time. One above that is refused, so that a flood of them stays bounded."""

ENDS_REQUESTS = frozenset({"serverRequest/resolved", "turn/completed"})
"""The notifications that make a request of the runtime pointless: it is settled, or its turn is over."""

REFUSED = {
    "item/tool/requestUserInput": "the user of the program is not asked questions",
    "item/tool/call": "tools are not run in the client",
    "account/chatgptAuthTokens/refresh": "the runtime keeps the login itself",
    "attestation/generate": "the client cannot attest",
    "currentTime/read": "the runtime has a clock",
}
"""Requests of the runtime that no typed handler is asked; a handler of two parameters may answer them."""

_METHOD_NOT_FOUND = -32601
_INTERNAL_ERROR = -32603


def refusal(method: str, reason: str | None = None) -> Message:
    """The reply to a request that nobody handles: declined where that can be said, else a JSON-RPC error."""
    if method in APPROVALS:
        return {"result": declined(method)}
    code = _METHOD_NOT_FOUND if reason is None else _INTERNAL_ERROR
    return {"error": {"code": code, "message": reason or f"this client does not handle {method}"}}


class PendingRequest:
    """One request of the runtime, until it is answered or over."""

    def __init__(
        self,
        method: str,
        params: Message,
        send: Callable[[Message], None],
        interrupt: Callable[[str, str | None], None],
    ) -> None:
        self.method = method
        self.params = params
        self.deadline: float | None = None
        self.cancelled = threading.Event()
        self.on_end: Callable[[], None] | None = None
        self._send = send
        self._interrupt = interrupt
        self._lock = threading.Lock()
        self._over = False

    @property
    def is_over(self) -> bool:
        """Whether it needs no answer any more."""
        return self._over

    def _finish(self) -> bool:
        with self._lock:
            over, self._over = self._over, True
        return not over

    def reply(self, message: Message) -> bool:
        """Send the answer, unless one was sent or none is wanted any more."""
        if not self._finish():
            return False
        self._send(message)
        return True

    def end(self) -> None:
        """Tell the handler that no answer is wanted."""
        self._finish()
        self.cancelled.set()
        if self.on_end is not None:
            self.on_end()

    def overdue(self, timeout: float | None) -> None:
        """Refuse, because the handler took longer than ``timeout`` seconds, and tell it."""
        if self.reply(refusal(self.method, "the client's handler did not answer in time")):
            logger.error(
                "the approval handler took more than %s s for %s; the request is refused", timeout, self.method
            )
            self.end()

    def failed(self) -> None:
        """Refuse, after a handler raised; to be called while that exception is handled."""
        if self.reply(refusal(self.method, "the client's handler failed")):
            logger.exception("the approval handler failed on %s; the request is refused", self.method)

    def answered(self, answer: object) -> None:
        """Send a handler's answer, or the refusal when the answer is none or cannot be sent."""
        method = self.method
        if answer is None:
            self.reply(refusal(method))
            return
        if isinstance(answer, ApprovalDecision) and method in APPROVALS:
            decided = verdict(method, answer, self.params)
        else:
            if not isinstance(answer, dict):
                try:
                    answer = dump_model(answer)
                except TypeError:
                    answer = None
            if not isinstance(answer, dict):
                logger.error("the approval handler gave no usable answer to %s; the request is refused", method)
                self.reply(refusal(method, "the client's handler gave no usable answer"))
                return
            decided = checked_answer(method, answer, self.params)
        if decided.refused is not None:
            logger.error("%s is declined: %s", method, decided.refused)
        if not self.reply({"result": decided.result}):
            logger.warning("the approval handler's answer to %s came too late and was dropped", method)
        elif decided.interrupt:
            thread_id, turn_id = self.params.get("threadId"), self.params.get("turnId")
            if isinstance(thread_id, str):
                self._interrupt(thread_id, turn_id if isinstance(turn_id, str) else None)


class PendingRequests:
    """All requests of the runtime that wait for a handler."""

    def __init__(self, timeout: float | None) -> None:
        self.timeout = timeout
        self._lock = threading.Lock()
        # A list: ids come from outside, and the same one may come twice.
        self._pending: list[tuple[str, PendingRequest]] = []

    def add(self, request_id: object, pending: PendingRequest) -> bool:
        """Keep a request; false, and it is refused, when too many wait already."""
        with self._lock:
            self._pending = [entry for entry in self._pending if not entry[1].is_over]
            if len(self._pending) < MAX_CONCURRENT_HANDLERS:
                self._pending.append((json.dumps(request_id), pending))
                pending.deadline = None if self.timeout is None else time.monotonic() + self.timeout
                return True
        logger.error(
            "%d requests wait for the approval handler; %s is refused", MAX_CONCURRENT_HANDLERS, pending.method
        )
        pending.reply(refusal(pending.method, "too many requests wait for the client's handler"))
        return False

    def ended_by(self, method: str, params: Message) -> None:
        """End what a notification makes pointless."""
        if method == "serverRequest/resolved":
            settled = json.dumps(params.get("requestId"))
            with self._lock:
                over = [pending for key, pending in self._pending if key == settled and not pending.is_over]
            for pending in over:
                pending.end()
            return
        turn = params.get("turn")
        turn_id = turn.get("id") if isinstance(turn, dict) else params.get("turnId")
        for pending in self._living():
            same_thread = params.get("threadId") in (None, pending.params.get("threadId"))
            if isinstance(turn_id, str) and pending.params.get("turnId") == turn_id and same_thread:
                pending.end()

    def end_all(self) -> None:
        """End all: the connection is closed."""
        for pending in self._living():
            pending.end()

    def refuse_overdue(self) -> None:
        """Refuse those whose handler took too long."""
        now = time.monotonic()
        for pending in self._living():
            if pending.deadline is not None and pending.deadline <= now:
                pending.overdue(self.timeout)

    def _living(self) -> list[PendingRequest]:
        with self._lock:
            return [pending for _, pending in self._pending if not pending.is_over]


class Handler:
    """A handler of either kind, called with the context variables of the program that made the client."""

    def __init__(self, handler: Callable[..., object]) -> None:
        self._handler = handler
        self._takes_request = _takes_request(handler)
        self._context = contextvars.copy_context()
        function = getattr(handler, "func", handler)
        self.is_coroutine_function = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
            type(function).__call__
        )

    def accepts(self, pending: PendingRequest) -> bool:
        """Whether the handler is to be asked; the request is refused where it is not."""
        method = pending.method
        reason = unknown_kind(method, pending.params)
        if reason is not None:
            logger.warning("%s is declined: %s", method, reason)
        if reason is not None or (self._takes_request and method not in APPROVALS):
            pending.reply(refusal(method))
            return False
        return True

    def call(self, pending: PendingRequest) -> object:
        """What the handler returns, which may have to be awaited."""
        return self.run(self._call, pending)

    def run(self, function: Callable[..., object], *arguments: object) -> object:
        """Call a function with the context variables of the program."""
        return self._context.copy().run(function, *arguments)

    def _call(self, pending: PendingRequest) -> object:
        if not self._takes_request:
            return self._handler(pending.method, pending.params)
        request = typed_request(pending.method, pending.params)
        object.__setattr__(request, "cancelled", pending.cancelled)
        return self._handler(request)


def _takes_request(handler: Callable[..., object]) -> bool:
    """Whether a handler takes one argument, the typed request, and could not take two."""
    try:
        signature = inspect.signature(handler)
    except (TypeError, ValueError):
        return False
    try:
        signature.bind("method", {})
    except TypeError:
        return True
    return False


class HandlerThread:
    """Runs a handler that blocks: one call after the other, on one daemon thread.

    A daemon thread, because a handler that never returns must not keep the
    program from ending. One whose request is over is left alone, and another
    thread goes on with the next request.
    """

    def __init__(self, handler: Handler, settle: Callable[[PendingRequest, Awaitable[object]], None]) -> None:
        self._handler = handler
        self._settle = settle
        self._lock = threading.Lock()
        self._waiting: queue.SimpleQueue[PendingRequest | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._stuck = 0

    def run(self, pending: PendingRequest) -> None:
        """Ask the handler, when it is done with the requests before this one."""
        with self._lock:
            if self._stuck >= MAX_CONCURRENT_HANDLERS:
                pending.reply(refusal(pending.method, "too many requests wait for the client's handler"))
                return
            self._waiting.put(pending)
            if self._worker is None:
                self._start()

    def close(self) -> None:
        """End the thread once it is idle."""
        self._waiting.put(None)

    def _start(self) -> None:
        self._worker = threading.Thread(target=self._work, name="codex-handler", daemon=True)
        self._worker.start()

    def _replace(self, worker: threading.Thread) -> None:
        """Let another thread go on: the request that this one works on is over."""
        with self._lock:
            if self._worker is worker:
                self._stuck += 1
                self._start()

    def _work(self) -> None:
        this = threading.current_thread()
        while (pending := self._waiting.get()) is not None:
            if pending.is_over:
                continue
            pending.on_end = lambda: self._replace(this)
            try:
                answer = self._handler.call(pending)
                if inspect.isawaitable(answer):
                    self._settle(pending, cast("Awaitable[object]", answer))
                else:
                    pending.answered(answer)
            except BaseException:  # SystemExit too: nobody else would see it on this thread.
                pending.failed()
            with self._lock:
                if self._worker is not this:
                    self._stuck -= 1
                    return
                pending.on_end = None


def awaited(pending: PendingRequest, answer: Awaitable[Any]) -> None:
    """Await a handler's answer on this thread, which has no event loop."""
    import asyncio

    async def wait() -> Any:
        return await answer

    pending.answered(asyncio.run(wait()))
