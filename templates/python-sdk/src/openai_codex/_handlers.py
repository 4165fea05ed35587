"""Calls of the program's handlers and tools, each where it may block."""

from __future__ import annotations

import contextvars
import inspect
import queue
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, cast

from . import _models_by_name as protocol
from ._approvals import APPROVALS, ApprovalDecision, typed_request
from ._server_requests import FORM, MAX_CONCURRENT_HANDLERS, PendingRequest
from ._tools import CONCURRENT_TOOLS, MAX_THREADS, Tool
from ._wire import dump_model


class Handler:
    """A handler of either kind, called with the context variables of the program that made the client."""

    def __init__(self, handler: Callable[..., object]) -> None:
        self._handler = handler
        self._takes_request = _takes_request(handler)
        self._context = contextvars.copy_context()
        function = getattr(handler, "func", handler)
        self.is_coroutine_function: bool = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
            type(function).__call__
        )

    def accepts(self, pending: PendingRequest) -> bool:
        """Whether the handler is to be asked about such requests."""
        return not self._takes_request or pending.method in APPROVALS

    def call(self, pending: PendingRequest) -> object:
        """The handler's return value, which may have to be awaited."""
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


class TypedHandler(Handler):
    """A handler of the requests of one method."""

    def __init__(self, method: str, handler: Callable[..., object], raw: bool) -> None:
        super().__init__(handler)
        models: tuple[Any, Any] = (None, None) if raw else _models(method)
        self._model, self._result = models

    def _call(self, pending: PendingRequest) -> object:
        params = pending.params
        return self._handler(params if self._model is None else self._model.model_validate(params))

    def checked(self, answer: object) -> object:
        """The handler's answer; raises :class:`ValueError` if it does not fit."""
        if self._result is None or answer is None or isinstance(answer, ApprovalDecision):
            return answer
        if not isinstance(answer, dict):
            answer = dump_model(answer)
        self._result.model_validate(answer)
        return answer


def _models(method: str) -> tuple[Any, Any]:
    from .generated.protocol.methods import SERVER_REQUESTS

    params, result = SERVER_REQUESTS.get(method, (None, None))
    return (getattr(protocol, params) if params else None, getattr(protocol, result) if result else None)


class ToolHandler:
    """Calls one tool, with the context variables of the code that passed it."""

    def __init__(self, tool: Tool[..., Any], context: contextvars.Context) -> None:
        self._tool = tool
        self._context = context
        self.is_coroutine_function: bool = tool.is_coroutine_function
        self.timeout = tool.timeout

    def call(self, pending: PendingRequest) -> object:
        """The tool's return value, which may have to be awaited."""
        return self.run(self._tool.call, pending.params.get("arguments"))

    def run(self, function: Callable[..., object], *arguments: object) -> object:
        """Call a function with the context variables of the program."""
        return self._context.copy().run(function, *arguments)


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


@dataclass
class Handlers:
    """The part that answers requests from the runtime."""

    approvals: Handler | None = None
    requests: dict[str, TypedHandler] = field(default_factory=dict)
    concurrent_tools: int = CONCURRENT_TOOLS

    def of(self, pending: PendingRequest) -> Handler | None:
        """The handler of a request, if there is one."""
        handler = self.requests.get(pending.method)
        meta = pending.params.get("_meta")
        # The question whether a tool of an MCP server may be used comes as a form, but is an approval.
        is_approval = isinstance(meta, dict) and "codex_approval_kind" in meta
        if handler is not None and not (is_approval and pending.method == FORM):
            return handler
        approvals = self.approvals
        return approvals if approvals is not None and approvals.accepts(pending) else None


class HandlerThread:
    """Runs blocking handlers: one call after another, on one daemon thread.

    A daemon thread, because a handler that never returns must not keep the
    program from ending. A handler whose request is over is abandoned, and another
    thread continues with the next request.
    """

    def __init__(self, settle: Callable[[PendingRequest, Awaitable[object]], None]) -> None:
        self._settle = settle
        self._lock = threading.Lock()
        self._waiting: queue.SimpleQueue[PendingRequest | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._stuck = 0

    def run(self, pending: PendingRequest) -> None:
        """Ask the handler, when it is done with the requests before this one."""
        with self._lock:
            if self._stuck >= MAX_CONCURRENT_HANDLERS:
                pending.reply(pending.refusal("too many requests wait for the client's handler"))
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
        """Let another thread continue: the request that this one works on is over."""
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
            ask(pending, self._settle)
            with self._lock:
                if self._worker is not this:
                    self._stuck -= 1
                    return
                pending.on_end = None


def ask(pending: PendingRequest, settle: Callable[[PendingRequest, Awaitable[object]], None]) -> None:
    """Call the handler of a request on this thread, and send its answer."""
    handler = pending.handler
    assert handler is not None
    try:
        answer = handler.call(pending)
        if inspect.isawaitable(answer):
            settle(pending, cast("Awaitable[object]", answer))
        else:
            settled(pending, answer)
    except BaseException:  # SystemExit too: nobody else would see it on this thread.
        pending.failed()


def settled(pending: PendingRequest, answer: object) -> None:
    """Send what a handler answered."""
    if isinstance(pending.handler, TypedHandler):
        answer = pending.handler.checked(answer)
    pending.answered(answer)


class ToolThreads:
    """Runs blocking tools, each call on its own daemon thread."""

    def __init__(self, settle: Callable[[PendingRequest, Awaitable[object]], None]) -> None:
        self._settle = settle
        self._lock = threading.Lock()
        self._running = 0

    def run(self, pending: PendingRequest) -> None:
        """Call the tool. A call that was abandoned but is still running counts until it ends."""
        with self._lock:
            room = self._running < MAX_THREADS
            self._running += room
        if room:
            threading.Thread(target=self._work, args=(pending,), name="codex-tool", daemon=True).start()
        else:
            pending.reply(pending.refusal("Too many calls of tools are running."))

    def _work(self, pending: PendingRequest) -> None:
        try:
            ask(pending, self._settle)
        finally:
            with self._lock:
                self._running -= 1


def awaited(pending: PendingRequest, answer: Awaitable[Any]) -> None:
    """Await a handler's answer on this thread, which has no event loop."""
    import asyncio

    async def wait() -> Any:
        return await answer

    handler = pending.handler
    assert handler is not None
    settled(pending, handler.run(asyncio.run, wait()))
