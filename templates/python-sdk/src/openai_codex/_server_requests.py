"""Answering what the runtime asks of its client: approvals, mostly.

Without a handler nothing is approved. A handler that raises, answers something
unusable or takes too long changes nothing about that, and never holds up the
thread or task that reads the connection.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from ._wire import JsonObject, Message, dump_model, logger

ApprovalHandler: TypeAlias = Callable[[str, JsonObject | None], JsonObject | None]
"""Called with the method and parameters of a request from the runtime.

Its return value is the result to send; ``None`` means "not mine" and refuses.
"""

AsyncApprovalHandler: TypeAlias = Callable[[str, JsonObject | None], Awaitable[JsonObject | None] | JsonObject | None]
"""Like :data:`ApprovalHandler`; may be a coroutine function."""

MAX_CONCURRENT_HANDLERS = 64
"""Handlers running at one time. A request above that is refused: a flood of requests starts no flood of threads."""

ENDS_REQUESTS = frozenset({"serverRequest/resolved", "turn/completed"})
"""The notifications that make a request of the runtime pointless: it is settled, or its turn is over."""

_METHOD_NOT_FOUND = -32601
_INTERNAL_ERROR = -32603

_REJECTION = "rejected by the client"

_DECLINED: dict[str, Message] = {
    "item/commandExecution/requestApproval": {"decision": "decline"},
    "item/fileChange/requestApproval": {"decision": "decline"},
    # Permissions are granted by listing them: an empty profile grants nothing.
    "item/permissions/requestApproval": {"permissions": {}, "scope": "turn"},
    "mcpServer/elicitation/request": {"action": "decline", "content": None},
    "execCommandApproval": {"decision": {"denied": {"rejection": _REJECTION}}},
    "applyPatchApproval": {"decision": {"denied": {"rejection": _REJECTION}}},
}


def refusal(method: str, reason: str | None = None) -> Message:
    """The reply to a request that nobody handles: declined where that can be said, else a JSON-RPC error."""
    declined = _DECLINED.get(method)
    if declined is not None:
        return {"result": declined}
    code = _METHOD_NOT_FOUND if reason is None else _INTERNAL_ERROR
    return {"error": {"code": code, "message": reason or f"this client does not handle {method}"}}


def reply_from(method: str, answer: object) -> Message:
    """The reply that carries a handler's answer, or the refusal when the answer is none or cannot be sent."""
    if answer is None:
        return refusal(method)
    if not isinstance(answer, dict):
        try:
            answer = dump_model(answer)
        except TypeError:
            answer = answer if isinstance(answer, dict) else None
    if isinstance(answer, dict):
        return {"result": answer}
    logger.error("the approval handler must return a JSON object or None for %s; the request is refused", method)
    return refusal(method, "the client's handler gave no usable answer")


def failed_reply(method: str) -> Message:
    """The refusal after a handler raised; to be called while that exception is handled."""
    logger.exception("the approval handler failed on %s; the request is refused", method)
    return refusal(method, "the client's handler failed")


def overdue_reply(method: str, timeout: float | None) -> Message:
    """The refusal after a handler took longer than ``timeout`` seconds."""
    logger.error("the approval handler took more than %s s for %s; the request is refused", timeout, method)
    return refusal(method, "the client's handler did not answer in time")


class HandlerThreads:
    """Runs a blocking handler, each call on a daemon thread of its own.

    Daemon threads, because a handler that never returns must not keep the
    program from ending.
    """

    def __init__(self, timeout: float | None) -> None:
        self._timeout = timeout
        self._slots = threading.BoundedSemaphore(MAX_CONCURRENT_HANDLERS)

    def run(
        self,
        call: Callable[[], object],
        method: str,
        reply: Callable[[Message], None],
    ) -> None:
        """Start ``call``; ``reply`` gets exactly one reply, from another thread, or at once when no slot is free."""
        if not self._slots.acquire(blocking=False):
            logger.error("%d approval handlers are still running; %s is refused", MAX_CONCURRENT_HANDLERS, method)
            reply(refusal(method, "too many requests wait for the client's handler"))
            return
        replied = threading.Lock()

        def reply_once(message: Message) -> bool:
            if not replied.acquire(blocking=False):
                return False
            reply(message)
            return True

        def overdue() -> None:
            if replied.acquire(blocking=False):
                reply(overdue_reply(method, self._timeout))

        timer = None if self._timeout is None else threading.Timer(self._timeout, overdue)

        def run_handler() -> None:
            try:
                message = reply_from(method, call())
            except BaseException:  # SystemExit too: nobody else would see it on this thread.
                message = failed_reply(method)
            finally:
                self._slots.release()
            if timer is not None:
                timer.cancel()
            if not reply_once(message):
                logger.warning("the approval handler's answer to %s came too late and was dropped", method)

        if timer is not None:
            timer.daemon = True
            timer.start()
        threading.Thread(target=run_handler, name=f"codex-handler {method}", daemon=True).start()
