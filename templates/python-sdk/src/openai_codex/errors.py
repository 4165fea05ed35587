"""What can go wrong while driving Codex, as exception classes.

Every exception raised by this package on its own account derives from
:class:`CodexError`. Errors that the runtime reports over JSON-RPC keep the
``code``, ``message`` and ``data`` they arrived with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._result import TurnResult

#: Code the app-server answers with when it cannot take another request now.
OVERLOADED_CODE = -32001

# An error's data is untrusted and may be nested deeply; the marker, if any, is near the top.
_MARKER_SEARCH_DEPTH = 8


class CodexError(Exception):
    """Base of all errors raised by this package."""


class RuntimeNotFoundError(CodexError, FileNotFoundError):
    """No usable Codex runtime: the message names the places searched and what to install."""


class RuntimeVersionError(CodexError):
    """The runtime has a version that ``CodexConfig.version_policy`` does not accept."""


class WorkingDirectoryError(CodexError, FileNotFoundError, NotADirectoryError):
    """``CodexConfig.cwd`` is not a directory, so that the runtime cannot be started there."""


class TransportClosedError(CodexError):
    """The connection to the runtime is gone, or the stream being read has ended.

    ``exit_code`` is the runtime's exit status if it is known (negative for a
    signal on POSIX), ``stderr_tail`` the last lines it wrote to standard error.
    """

    def __init__(self, message: str = "", *, exit_code: int | None = None, stderr_tail: str = "") -> None:
        super().__init__(message)
        self.exit_code = exit_code
        self.stderr_tail = stderr_tail


class RequestTimeoutError(CodexError, TimeoutError):
    """The runtime did not answer, or a turn did not end, within the time the caller allowed."""


class UnexpectedResponseError(CodexError, ValueError, RuntimeError):
    """The runtime's response to a request does not fit the protocol."""


class OutputError(CodexError, ValueError):
    """The final answer of a turn does not have the requested ``output_type``. ``result`` is the turn's result.

    ``reason`` says where they differ, without quoting values.
    """

    def __init__(self, reason: str, result: TurnResult[None]) -> None:
        super().__init__(f"The final answer of turn {result.id} does not have the requested type: {reason}")
        self.reason = reason
        self.result = result

    def __reduce__(self) -> tuple[type[OutputError], tuple[str, TurnResult[None]]]:
        """Pickle by the constructor's own arguments, so that the error crosses process boundaries."""
        return type(self), (self.reason, self.result)


class LaggedError(CodexError):
    """A stream was not read fast enough: more than ``capacity`` bytes of events were waiting, and the rest is missing.

    The turn itself continues, and ``run()`` of its handle still returns its complete result.
    """

    def __init__(self, capacity: int) -> None:
        super().__init__(
            f"The events of this stream were not read fast enough: more than {capacity} bytes were waiting. "
            "Read faster, raise CodexConfig.stream_buffer, or call run(), which needs only the result."
        )
        self.capacity = capacity

    def __reduce__(self) -> tuple[type[LaggedError], tuple[int]]:
        """Pickle by the constructor's own arguments, so that the error crosses process boundaries."""
        return type(self), (self.capacity,)


class MessageLostError(CodexError):
    """A message from the runtime was cut off, malformed or too long, and may be the one that the call waited for.

    The connection continues. The result of a turn can be read with
    ``thread.read(include_turns=True)``.
    """


class NoApprovalHandlerError(CodexError, ValueError):
    """``ApprovalMode.ask_handler`` was requested on a client without an approval handler. Nothing was sent."""


class TurnRunningError(CodexError):
    """An approval mode or a sandbox was passed while a turn of that thread is running, which keeps its settings.

    ``joined`` tells whether this was only found after the input was sent: it is
    then part of the running turn ``turn_id``. Otherwise nothing was sent.
    """

    def __init__(self, thread_id: str, turn_id: str | None = None, joined: bool = False) -> None:
        turn = f"turn {turn_id}" if turn_id else "a turn"
        message = f"Thread {thread_id} runs {turn}, which keeps the approval mode and the sandbox it was started with. "
        if joined:
            message += "The input has joined it without them. Interrupt it, and start another turn."
        else:
            message += "Wait for its end or interrupt it; to add input to it, leave the settings out."
        super().__init__(message)
        self.thread_id = thread_id
        self.turn_id = turn_id
        self.joined = joined

    def __reduce__(self) -> tuple[type[TurnRunningError], tuple[str, str | None, bool]]:
        """Pickle by the constructor's own arguments, so that the error crosses process boundaries."""
        return type(self), (self.thread_id, self.turn_id, self.joined)


class SettingsNotAppliedError(CodexError):
    """An approval mode or a sandbox did not take effect. ``asked`` and ``found`` are what differs, as JSON."""

    def __init__(self, message: str, asked: dict[str, Any] | None = None, found: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.asked = asked or {}
        self.found = found or {}


class NotAllowedError(SettingsNotAppliedError):
    """The managed requirements of this machine forbid an approval mode or a sandbox. ``allowed`` is what they allow."""

    def __init__(
        self,
        message: str,
        asked: dict[str, Any] | None = None,
        found: dict[str, Any] | None = None,
        allowed: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message, asked, found)
        self.allowed = allowed or {}


class TurnFailedError(CodexError, RuntimeError):
    """A turn ended with status ``failed``. ``result`` is its partial result: its error, and its items until then."""

    def __init__(self, message: str, result: TurnResult) -> None:
        super().__init__(message)
        self.result = result

    def is_overload(self) -> bool:
        """Whether it failed because the model's servers are overloaded: another turn can succeed a moment later."""
        error = self.result.error
        return error is not None and _names_overload(error.to_wire().get("codexErrorInfo"))

    def __reduce__(self) -> tuple[type[TurnFailedError], tuple[str, TurnResult]]:
        """Pickle by the constructor's own arguments, so that the error crosses process boundaries."""
        return type(self), (str(self), self.result)


class JsonRpcError(CodexError):
    """A JSON-RPC error response, with its ``code``, ``message`` and ``data``.

    ``parameters`` names the invalid parameters, if that is why the
    request was refused, as spelled on the wire: ``params.cwd``.
    """

    def __init__(self, code: int, message: str, data: Any = None, parameters: Sequence[str] = ()) -> None:
        where = f" ({', '.join(parameters)})" if parameters else ""
        super().__init__(f"JSON-RPC error {code}: {message}{where}")
        self.code = code
        self.message = message
        self.data = data
        self.parameters = tuple(parameters)

    def __reduce__(self) -> tuple[type[JsonRpcError], tuple[int, str, Any, tuple[str, ...]]]:
        """Pickle by the constructor's own arguments, so that the error crosses process boundaries."""
        return type(self), (self.code, self.message, self.data, self.parameters)


class CodexRpcError(JsonRpcError):
    """A JSON-RPC error with a known code."""


class ParseError(CodexRpcError):
    """-32700: the runtime could not read the message as JSON."""


class InvalidRequestError(CodexRpcError):
    """-32600: the runtime refuses the request in its current state."""


class MethodNotFoundError(CodexRpcError):
    """-32601: the runtime has no such method."""


class InvalidParamsError(CodexRpcError):
    """-32602: the runtime refuses the parameters."""


class InternalRpcError(CodexRpcError):
    """-32603: the runtime failed while it served the request."""


class ServerBusyError(CodexRpcError):
    """The runtime is overloaded; the same request can succeed a moment later."""


class RetryLimitExceededError(ServerBusyError):
    """The runtime is overloaded and has used up its own retries."""


_ERROR_BY_CODE: dict[int, type[CodexRpcError]] = {
    -32700: ParseError,
    -32600: InvalidRequestError,
    -32601: MethodNotFoundError,
    -32602: InvalidParamsError,
    -32603: InternalRpcError,
}


def _names_overload(data: Any, depth: int = _MARKER_SEARCH_DEPTH) -> bool:
    """Whether an error's data holds the overload marker, in snake_case or in camelCase."""
    if isinstance(data, str):
        return data.replace("_", "").lower() == "serveroverloaded"
    if depth == 0:
        return False
    if isinstance(data, dict):
        return any(_names_overload(value, depth - 1) for value in data.values())
    if isinstance(data, list):
        return any(_names_overload(value, depth - 1) for value in data)
    return False


def _names_retry_limit(message: str) -> bool:
    lowered = message.lower()
    return "retry limit" in lowered or "too many failed attempts" in lowered


def map_jsonrpc_error(code: int, message: str, data: Any = None) -> JsonRpcError:
    """Give a JSON-RPC error the class that fits its code; unknown codes stay a plain :class:`JsonRpcError`."""
    known = _ERROR_BY_CODE.get(code)
    if known is not None:
        return known(code, message, data)
    if not -32099 <= code <= -32000:
        return JsonRpcError(code, message, data)
    if _names_retry_limit(message):
        return RetryLimitExceededError(code, message, data)
    if code == OVERLOADED_CODE or _names_overload(data):
        return ServerBusyError(code, message, data)
    return CodexRpcError(code, message, data)


def is_retryable_error(exc: BaseException) -> bool:
    """Whether repeating the failed operation after a short wait can help."""
    if isinstance(exc, ServerBusyError):
        return True
    if isinstance(exc, TurnFailedError):
        return exc.is_overload()
    return isinstance(exc, JsonRpcError) and (exc.code == OVERLOADED_CODE or _names_overload(exc.data))
