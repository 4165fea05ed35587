"""Answering what the runtime asks of its client: approvals, mostly.

Without a handler nothing is approved. A handler that raises, answers something
unusable or takes too long changes nothing about that, and never holds up the
thread or task that reads the connection. A handler whose request is over is
told so, and what it says then is not sent.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias

from ._approvals import (
    APPROVALS,
    ApprovalDecision,
    ApprovalRequest,
    checked_answer,
    declined,
    verdict,
)
from ._tools import CALL, Slots, content, failure, log_failure, why_not
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
"""How many requests may wait for a handler. Further ones are refused, so that a flood of them stays bounded."""

RequestHandler: TypeAlias = Callable[[Any], Any]
"""Answers the requests of one method: gets their parameters, as their model if there is one, and returns the result."""

ENDS_REQUESTS = frozenset({"serverRequest/resolved", "turn/completed", "thread/closed"})
"""The notifications that make a request of the runtime pointless: it is settled, or its turn is over."""

QUESTION = "item/tool/requestUserInput"
FORM = "mcpServer/elicitation/request"
TOKEN_REFRESH = "account/chatgptAuthTokens/refresh"
ATTESTATION = "attestation/generate"
CURRENT_TIME = "currentTime/read"

REFUSED = frozenset({QUESTION, TOKEN_REFRESH, ATTESTATION, CURRENT_TIME})
"""Requests that are refused unless the program has a handler for them, except those that tools answer."""

_METHOD_NOT_FOUND = -32601
_INTERNAL_ERROR = -32603


def refusal(method: str, reason: str | None = None) -> Message:
    """The reply to a request without a handler: declined if that can be said, otherwise a JSON-RPC error."""
    if method in APPROVALS:
        return {"result": declined(method)}
    code = _METHOD_NOT_FOUND if reason is None else _INTERNAL_ERROR
    return {"error": {"code": code, "message": reason or f"this client does not handle {method}"}}


class Answering(Protocol):
    """Something that answers a request: a handler or a tool."""

    is_coroutine_function: bool

    def call(self, pending: PendingRequest) -> object:
        """What it returns, which may have to be awaited."""

    def run(self, function: Callable[..., object], *arguments: object) -> object:
        """Call a function with the context variables of the program that gave it."""


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
        self.handler: Answering | None = None
        self.cancelled = threading.Event()
        self.on_end: Callable[[], None] | None = None
        self._send = send
        self._interrupt = interrupt
        self._lock = threading.Lock()
        self._over = False

    @property
    def is_over(self) -> bool:
        """Whether it no longer needs an answer."""
        return self._over

    def _finish(self) -> bool:
        with self._lock:
            over, self._over = self._over, True
        if not over:
            self._ended()
        return not over

    def _ended(self) -> None:
        """It no longer needs an answer."""

    def refusal(self, reason: str | None = None) -> Message:
        """The reply that says no."""
        return refusal(self.method, reason)

    def reply(self, message: Message) -> bool:
        """Send the answer, unless one was sent or none is needed any more."""
        if not self._finish():
            return False
        self._send(message)
        return True

    def end(self) -> None:
        """Tell the handler that its answer is no longer needed."""
        self._finish()
        self.cancelled.set()
        if self.on_end is not None:
            self.on_end()

    def overdue(self, timeout: float | None) -> None:
        """Refuse, because the handler took longer than ``timeout`` seconds, and tell it."""
        if self.reply(self.refusal("the client's handler did not answer in time")):
            logger.error("the handler took more than %s s for %s; the request is refused", timeout, self.method)
            self.end()

    def failed(self) -> None:
        """Refuse, after a handler raised; to be called while that exception is handled."""
        if self.reply(self.refusal("the client's handler failed")):
            logger.exception("the handler for %s failed; the request is refused", self.method)

    def answered(self, answer: object) -> None:
        """Send a handler's answer, or the refusal if it is not a valid answer or cannot be sent."""
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
                logger.error("the handler gave no usable answer to %s; the request is refused", method)
                self.reply(refusal(method, "the client's handler gave no usable answer"))
                return
            decided = checked_answer(method, answer, self.params)
        if decided.refused is not None:
            logger.error("%s is declined: %s", method, decided.refused)
        if not self.reply({"result": decided.result}):
            logger.warning("the handler's answer to %s came too late and was dropped", method)
        elif decided.interrupt:
            thread_id, turn_id = self.params.get("threadId"), self.params.get("turnId")
            if isinstance(thread_id, str):
                self._interrupt(thread_id, turn_id if isinstance(turn_id, str) else None)


class ToolRequest(PendingRequest):
    """A call of a tool. The model gets an answer in every case."""

    def __init__(
        self,
        params: Message,
        send: Callable[[Message], None],
        interrupt: Callable[[str, str | None], None],
        slots: Slots,
    ) -> None:
        super().__init__(CALL, params, send, interrupt)
        self._slots = slots
        self._running = False

    def begin(self, timeout: float) -> bool:
        """Whether the call is to be made, which may take ``timeout`` seconds; its slot is given back at its end."""
        with self._lock:
            self._running = not self._over
            self.deadline = time.monotonic() + timeout
            return self._running

    def _ended(self) -> None:
        if self._running:
            self._slots.leave()

    def refusal(self, reason: str | None = None) -> Message:
        """The reply that explains why there is no answer."""
        return {"result": failure(reason or "The tool gave no answer.")}

    def overdue(self, timeout: float | None) -> None:
        """Answer that the tool took too long, and tell it."""
        if self.reply(self.refusal("The tool did not answer in time.")):
            logger.warning("tool %s did not answer in time; the model gets the error", self.params.get("tool"))
            self.end()

    def failed(self) -> None:
        """Answer with why the tool raised; to be called while that exception is handled."""
        error = sys.exc_info()[1]
        if self.reply(self.refusal(why_not(error) if error is not None else None)):
            log_failure(str(self.params.get("tool")))

    def answered(self, answer: object) -> None:
        """Send what the tool returned, or why it cannot be sent."""
        try:
            result = content(answer)
        except Exception:
            self.failed()
        else:
            self.reply({"result": result})


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
                if not isinstance(pending, ToolRequest):
                    pending.deadline = None if self.timeout is None else time.monotonic() + self.timeout
                return True
        logger.error("%d requests wait for a handler; %s is refused", MAX_CONCURRENT_HANDLERS, pending.method)
        pending.reply(pending.refusal("too many requests wait for the client's handler"))
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
        closed = method == "thread/closed"
        turn = params.get("turn")
        turn_id = turn.get("id") if isinstance(turn, dict) else params.get("turnId")
        for pending in self._living():
            same_thread = params.get("threadId") in (None, pending.params.get("threadId"))
            if same_thread and (closed or (isinstance(turn_id, str) and pending.params.get("turnId") == turn_id)):
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
