"""An asyncio client serves whichever event loop calls it: one after another, several at once, a notebook's."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from openai_codex import AsyncCodex, CodexConfig, TransportClosedError
from support import peers

LIMIT_S = 30.0
COMMAND = "item/commandExecution/requestApproval"
ASK = {
    "request": {
        "id": 7,
        "method": COMMAND,
        "params": {"threadId": "$thread", "turnId": "$turn", "itemId": "$item", "startedAtMs": 0},
    }
}


def _config(*turn: Any, **script: Any) -> CodexConfig:
    rules = [{"method": "turn/start", "times": 0, "do": list(turn)}] if turn else []
    variables = {"FAKE_APP_SERVER_SCRIPT": json.dumps({"rules": rules, **script})}
    return CodexConfig(codex_bin=peers.peer("fake-app-server"), env=variables)


class _Loop:
    """A loop that runs in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(LIMIT_S)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(LIMIT_S)
        self._loop.close()


async def _limited(coroutine: Coroutine[Any, Any, Any]) -> Any:
    return await asyncio.wait_for(coroutine, LIMIT_S)


def test_one_loop_after_another() -> None:
    codex = AsyncCodex(_config())

    async def turn() -> str | None:
        thread = await codex.thread_start()
        return (await thread.run("Hello")).final_response

    answers = [asyncio.run(_limited(turn())) for _ in range(3)]
    assert len(set(answers)) == 1 and answers[0]
    asyncio.run(_limited(codex.close()))
    with pytest.raises(TransportClosedError):
        asyncio.run(_limited(codex._client.request_raw("model/list")))


def test_a_thread_of_an_earlier_loop_goes_on() -> None:
    codex = AsyncCodex(_config())

    async def start() -> Any:
        return await (await codex.thread_start()).turn("Hello")

    async def finish(turn: Any) -> list[str]:
        return [event.method async for event in turn.stream()]

    turn = asyncio.run(_limited(start()))
    assert asyncio.run(_limited(finish(turn)))[-1] == "turn/completed"
    asyncio.run(_limited(codex.close()))


def test_several_running_loops_at_once() -> None:
    codex = AsyncCodex(_config())
    loops = [_Loop() for _ in range(3)]
    found: list[str | None] = []

    async def turns() -> None:
        thread = await codex.thread_start()
        for _ in range(5):
            found.append((await _limited(thread.run("Hello"))).final_response)

    try:
        # All of them are the first: one starts the runtime, the others wait for it.
        workers = [threading.Thread(target=lambda loop=loop: loop.run(turns())) for loop in loops]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(LIMIT_S)
        assert len(found) == 15 and len(set(found)) == 1
        # Closed by one, closed for all.
        loops[0].run(codex.close())
    finally:
        for loop in loops:
            loop.close()


def test_a_stream_that_waits_in_one_loop_is_closed_from_another() -> None:
    codex = AsyncCodex(_config("respond_default"))
    first, second = _Loop(), _Loop()
    waiting = threading.Event()

    async def stream() -> None:
        turn = await (await codex.thread_start()).turn("Hello")
        waiting.set()
        async for _ in turn.stream():
            pass

    outcome: list[BaseException] = []

    def run() -> None:
        try:
            first.run(stream())
        except BaseException as error:
            outcome.append(error)

    try:
        worker = threading.Thread(target=run)
        worker.start()
        assert waiting.wait(LIMIT_S)
        second.run(codex.close())
        worker.join(LIMIT_S)
        assert [type(error) for error in outcome] == [TransportClosedError]
    finally:
        first.close()
        second.close()


def _wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_handler_runs_in_the_loop_that_called_last() -> None:
    seen: list[asyncio.AbstractEventLoop] = []
    called = threading.Semaphore(0)

    async def accept(method: str, params: Any) -> dict[str, Any]:
        seen.append(asyncio.get_running_loop())
        await asyncio.sleep(0)
        called.release()
        return {"decision": "accept"}

    config = _config("respond_default", ASK, {"sleep_ms": 500}, {"complete": "completed"})
    codex = AsyncCodex(config, approval_handler=accept)

    async def turn() -> asyncio.AbstractEventLoop:
        await (await codex.thread_start()).run("Hello")
        assert await asyncio.to_thread(called.acquire, timeout=LIMIT_S)
        return asyncio.get_running_loop()

    first = asyncio.run(_limited(turn()))
    assert seen.pop() is first
    second = asyncio.run(_limited(turn()))
    assert seen.pop() is second
    asyncio.run(_limited(codex.close()))


def test_the_request_of_a_closed_loop_is_declined(tmp_path: Path) -> None:
    record = tmp_path / "record"

    async def never(method: str, params: Any) -> None:
        await asyncio.Event().wait()

    config = _config("respond_default", ASK, record=str(record))
    codex = AsyncCodex(config, approval_handler=never)
    loop = asyncio.new_event_loop()

    async def start() -> None:
        await (await codex.thread_start()).turn("Hello")

    def decisions() -> list[Any]:
        lines = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
        return [line["result"]["decision"] for line in lines if line.get("id") == 7 and "result" in line]

    loop.run_until_complete(_limited(start()))
    # Ended without a word to its tasks, as a worker of a thread pool ends its loop.
    loop.close()
    asyncio.run(_limited(codex._client.request_raw("model/list")))
    _wait_until(lambda: decisions() == ["decline"])
    asyncio.run(_limited(codex.close()))
