"""JSON-RPC errors become exceptions of their kind, and overload is repeated."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from openai_codex import (
    CodexError,
    CodexRpcError,
    JsonRpcError,
    RetryLimitExceededError,
    RuntimeNotFoundError,
    ServerBusyError,
    is_retryable_error,
    retry_on_overload,
    retry_on_overload_async,
)
from openai_codex.errors import map_jsonrpc_error


@pytest.mark.parametrize(
    ("code", "message", "data", "expected"),
    [
        (-32001, "Server overloaded; retry later.", None, ServerBusyError),
        (-32000, "busy", "server_overloaded", ServerBusyError),
        (-32000, "busy", {"codexErrorInfo": "serverOverloaded"}, ServerBusyError),
        (-32000, "busy", {"info": [{"codex_error_info": {"kind": "server_overloaded"}}]}, ServerBusyError),
        (-32000, "too many failed attempts", None, RetryLimitExceededError),
        (-32001, "Retry limit reached", None, RetryLimitExceededError),
        (-32000, "else", None, CodexRpcError),
        (-1, "else", "server_overloaded", JsonRpcError),
    ],
)
def test_class_of_an_error(code: int, message: str, data: Any, expected: type[JsonRpcError]) -> None:
    error = map_jsonrpc_error(code, message, data)
    assert type(error) is expected
    assert (error.code, error.message, error.data) == (code, message, data)
    assert str(error) == f"JSON-RPC error {code}: {message}"


def test_overload_is_retryable_wherever_it_is_said() -> None:
    assert is_retryable_error(map_jsonrpc_error(-32001, "x"))
    assert is_retryable_error(map_jsonrpc_error(-1, "x", "server_overloaded"))
    assert not is_retryable_error(map_jsonrpc_error(-32600, "x"))
    assert not is_retryable_error(ValueError("server_overloaded"))


def test_data_nested_without_end_is_no_overload() -> None:
    data: Any = "server_overloaded"
    for _ in range(100_000):
        data = [data]
    assert not is_retryable_error(JsonRpcError(-32000, "x", data))


def test_errors_survive_pickling() -> None:
    error = pickle.loads(pickle.dumps(map_jsonrpc_error(-32602, "no", {"a": 1})))
    assert (type(error).__name__, error.code, error.message, error.data) == (
        "InvalidParamsError",
        -32602,
        "no",
        {"a": 1},
    )


def test_a_missing_runtime_is_a_missing_file_too() -> None:
    assert issubclass(RuntimeNotFoundError, FileNotFoundError) and issubclass(RuntimeNotFoundError, CodexError)


class _Operation:
    def __init__(self, failures: list[Exception]) -> None:
        self.failures = failures
        self.calls = 0

    def __call__(self) -> int:
        self.calls += 1
        if self.calls <= len(self.failures):
            raise self.failures[self.calls - 1]
        return self.calls

    async def asynchronous(self) -> int:
        return self()


def _blocking(operation: _Operation, **options: Any) -> int:
    return retry_on_overload(operation, initial_delay_s=0, **options)


def _asyncio(operation: _Operation, **options: Any) -> int:
    return asyncio.run(retry_on_overload_async(operation.asynchronous, initial_delay_s=0, **options))


BUSY = map_jsonrpc_error(-32001, "busy")
both = pytest.mark.parametrize("retry", [_blocking, _asyncio])


@both
def test_retry_succeeds_at_last(retry: Callable[..., int]) -> None:
    assert retry(_Operation([BUSY, BUSY])) == 3


@both
def test_retry_gives_up_after_the_last_attempt(retry: Callable[..., int]) -> None:
    operation = _Operation([BUSY] * 9)
    with pytest.raises(ServerBusyError):
        retry(operation, max_attempts=4)
    assert operation.calls == 4


@both
def test_other_errors_are_not_repeated(retry: Callable[..., int]) -> None:
    operation = _Operation([ValueError("no")])
    with pytest.raises(ValueError, match="no"):
        retry(operation)
    assert operation.calls == 1


@both
def test_no_attempts_make_no_sense(retry: Callable[..., int]) -> None:
    with pytest.raises(ValueError, match="max_attempts must be 1 or more, got 0"):
        retry(_Operation([]), max_attempts=0)


def test_delays_double_up_to_the_limit_and_are_spread(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    with pytest.raises(ServerBusyError):
        retry_on_overload(_Operation([BUSY] * 9), max_attempts=6)
    assert slept == pytest.approx([0.3, 0.6, 1.2, 2.4, 2.4])
