"""Load and faults: nothing hangs or leaks, no event is lost or comes twice, every caller gets a result or an error.

``CODEX_TEST_LONG=1`` makes it long: ten minutes of turns, 500 faults, a gigabyte. What was measured is printed
(``pytest -s``).
The random moments are those of ``CODEX_TEST_SEED``, 1 unless it is set.
"""

from __future__ import annotations

import asyncio
import gc
import json
import mmap
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from openai_codex import (
    ApprovalMode,
    AsyncCodex,
    Codex,
    CodexConfig,
    CodexError,
    LaggedError,
    RequestTimeoutError,
    Streams,
    TransportClosedError,
    tool,
)
from openai_codex.testing import AppServer, Turn
from support import peers
from support.world import Client

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts what /proc tells")

# Windows has none of these, and checkers of types look at that too.
SIGKILL, SIGSTOP, SIGCONT = (getattr(signal, name, signal.SIGTERM) for name in ("SIGKILL", "SIGSTOP", "SIGCONT"))

LONG = os.environ.get("CODEX_TEST_LONG") == "1"
SEED = int(os.environ.get("CODEX_TEST_SEED", "1"))

AT_ONCE = 100
SECONDS = 600.0 if LONG else 2.0
FAULTS = 500 if LONG else 12
BYTES = 1 << 30 if LONG else 1 << 26

PATIENCE_S = 60.0
"""What nothing takes that does not hang."""

LATE_S = 1.5
"""What a caller waits for a runtime that may have been stopped."""

DELTAS = 300

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
TRANSPORTS = pytest.mark.parametrize("transport", ["process", "streams"])

Json = dict[str, Any]
FLOODED: Json = {
    "rules": [
        {
            "method": "turn/start",
            "contains": "flood",
            "times": 0,
            "background": True,
            "do": [
                "respond_default",
                {"flood": {"deltas": DELTAS, "size": 40}},
                {"sleep_ms": 20},
                {"complete": "completed"},
            ],
        },
        {"method": "close/stdin", "do": ["close_stdin"]},
        {"method": "close/stdout", "do": ["close_stdout"]},
        {"method": "exit", "do": [{"exit": 3}]},
    ]
}


def held() -> tuple[int, int, int]:
    """What this process holds: threads, open files, resident memory in bytes."""
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
        resident = int(file.read().split()[1]) * mmap.PAGESIZE
    return threading.active_count(), len(os.listdir("/proc/self/fd")), resident  # noqa: PTH208


@contextmanager
def nothing_left_behind(what: str, memory: int = 32 << 20) -> Iterator[None]:
    """Threads and files are those of before, when the time of a thread to end is over; memory grows by a bound."""
    before = held()
    yield
    deadline = time.monotonic() + PATIENCE_S
    while (after := held())[:2] > before[:2] and time.monotonic() < deadline:
        time.sleep(0.05)
    print(f"\n{what}: threads, files, bytes {before} before, {after} after")
    assert after[0] <= before[0], [thread.name for thread in threading.enumerate()]
    assert after[1] <= before[1]
    assert after[2] < before[2] + memory


class Runtime:
    """A fake runtime, as a process that the client starts or behind streams, and its process id."""

    def __init__(self, kind: str, transport: str, script: Json, **settings: Any) -> None:
        environment = {"FAKE_APP_SERVER_SCRIPT": json.dumps(script)}
        program = peers.peer("fake-app-server")
        self._process: subprocess.Popen[bytes] | None = None
        if transport == "process":
            config = CodexConfig(codex_bin=program, env=environment, **settings)
            self.client = Client(kind, config)
            self.pid = self.client.codex.client.connection._process.pid
        else:
            self._process = subprocess.Popen(
                [program, "app-server"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                bufsize=0,
                env={**os.environ, **environment},
            )
            assert self._process.stdout is not None and self._process.stdin is not None
            streams = Streams(self._process.stdout, self._process.stdin)  # type: ignore[arg-type]
            self.client = Client(kind, CodexConfig(**settings), transport=streams)
            self.pid = self._process.pid

    def __enter__(self) -> Runtime:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.kill()
        self.client.__exit__()
        if self._process is not None:
            self._process.wait(PATIENCE_S)


def numbers(events: list[Any]) -> list[int]:
    """The numbers that the pieces of a flood begin with."""
    return [int(event.params["delta"].split()[0]) for event in events if event.method.endswith("delta")]


async def all_events(turn: Any) -> list[Any]:
    return [event async for event in turn.stream()]


# ---- load


@KINDS
@TRANSPORTS
def test_a_hundred_turns_at_once(kind: str, transport: str) -> None:
    """Each reads what belongs to it, all of it, in order and once."""
    done = 0
    with (
        nothing_left_behind(f"{AT_ONCE} turns at once, {kind}, {transport}", 96 << 20),
        Runtime(kind, transport, FLOODED) as runtime,
    ):
        if True:
            deadline = time.monotonic() + SECONDS
            if kind == "sync":
                with ThreadPoolExecutor(AT_ONCE) as pool:
                    waits = [pool.submit(_turns, runtime.client.codex, number, deadline) for number in range(AT_ONCE)]
                    done = sum(wait.result(SECONDS + PATIENCE_S) for wait in waits)
            else:

                async def together() -> int:
                    tasks = [_turns_async(runtime.client.codex, number, deadline) for number in range(AT_ONCE)]
                    return sum(await asyncio.wait_for(asyncio.gather(*tasks), SECONDS + PATIENCE_S))

                done = asyncio.run_coroutine_threadsafe(together(), runtime.client._loop).result()  # type: ignore[arg-type]
            router = runtime.client.codex.client.connection.router
            assert not router._responses and not router._turns._records and not router._turns._pending
    print(f"{done} turns")
    assert done >= AT_ONCE


def _expected(number: int, count: int) -> str:
    return f"{number}, {count}" if (number + count) % 2 else f"flood {number}, {count}"


def _check(text: str, events: list[Any]) -> None:
    assert events[-1].method == "turn/completed" and [e.method for e in events].count("turn/completed") == 1
    if text.startswith("flood"):
        assert numbers(events) == list(range(DELTAS)), text
    else:
        assert [event.params["delta"] for event in events if event.method.endswith("delta")] == [text]


def _turns(codex: Codex, number: int, deadline: float) -> int:
    thread, count = codex.thread_start(), 0
    while time.monotonic() < deadline or not count:
        text = _expected(number, count)
        turn = thread.turn(text)
        _check(text, list(turn.stream(timeout=PATIENCE_S)))
        assert turn.run(timeout=PATIENCE_S).status.value == "completed"
        count += 1
    return count


async def _turns_async(codex: AsyncCodex, number: int, deadline: float) -> int:
    thread, count = await codex.thread_start(), 0
    while time.monotonic() < deadline or not count:
        text = _expected(number, count)
        turn = await thread.turn(text)
        _check(text, [event async for event in turn.stream(timeout=PATIENCE_S)])
        assert (await turn.run(timeout=PATIENCE_S)).status.value == "completed"
        count += 1
    return count


# ---- faults of the runtime


@KINDS
@TRANSPORTS
def test_a_runtime_that_fails_at_a_random_moment(kind: str, transport: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is killed, stopped, stopped and continued, ends, or closes one of its streams, while turns run."""
    monkeypatch.setattr("openai_codex._transport.EXIT_GRACE", 0.2)
    chance = random.Random(f"{SEED} {kind} {transport}")
    faults = ["kill", "stop", "pause", "close/stdin", "close/stdout", "exit"]
    seen = {"results": 0, "errors": 0}
    longest = 0.0
    with nothing_left_behind(f"{FAULTS} faults, {kind}, {transport}", 64 << 20):
        for number in range(FAULTS):
            fault = faults[number % len(faults)]
            with Runtime(kind, transport, FLOODED, request_timeout_s=2.0) as runtime:
                begun = time.monotonic()
                outcomes = _under_fault(runtime, kind, fault, chance.uniform(0, 0.06))
                longest = max(longest, time.monotonic() - begun)
            for events, outcome in outcomes:
                found = numbers(events)
                assert found == list(range(len(found))), f"{fault}, seed {SEED}, number {number}: {found}"
                if isinstance(outcome, CodexError):
                    assert isinstance(outcome, (TransportClosedError, RequestTimeoutError)), outcome
                    assert fault != "pause", outcome
                    seen["errors"] += 1
                else:
                    assert len(found) == DELTAS
                    seen["results"] += 1
    print(f"{seen}, the longest took {longest:.1f} s")
    assert longest < PATIENCE_S and all(seen.values())


def _under_fault(runtime: Runtime, kind: str, fault: str, after: float) -> list[tuple[list[Any], Any]]:
    """What four turns came to, each by its events and its result or error."""
    client = runtime.client

    def do_fault() -> None:
        time.sleep(after)
        if fault == "kill":
            os.kill(runtime.pid, SIGKILL)
        elif fault in ("stop", "pause"):
            os.kill(runtime.pid, SIGSTOP)
            time.sleep(0.1)
            if fault == "pause":
                os.kill(runtime.pid, SIGCONT)
        else:
            client.codex.client.connection.notify(fault, None)

    def blocking(_: int) -> tuple[list[Any], Any]:
        events: list[Any] = []
        try:
            turn = client.codex.thread_start().turn("flood")
            for event in turn.stream(timeout=LATE_S):
                events.append(event)
            return events, turn.run(timeout=LATE_S)
        except CodexError as error:
            return events, error

    async def awaited() -> tuple[list[Any], Any]:
        events: list[Any] = []
        try:
            turn = await (await client.codex.thread_start()).turn("flood")
            async for event in turn.stream(timeout=LATE_S):
                events.append(event)
            return events, await turn.run(timeout=LATE_S)
        except CodexError as error:
            return events, error

    async def together() -> list[tuple[list[Any], Any]]:
        return await asyncio.gather(*(awaited() for _ in range(4)))

    thread = threading.Thread(target=do_fault)
    thread.start()
    try:
        if kind == "sync":
            with ThreadPoolExecutor(4) as pool:
                return list(pool.map(blocking, range(4), timeout=PATIENCE_S))
        outcomes: list[tuple[list[Any], Any]] = client.wait(together())
        return outcomes
    finally:
        thread.join()


# ---- a consumer that sleeps


@KINDS
def test_a_consumer_that_sleeps_costs_its_own_stream_alone(kind: str) -> None:
    """Memory is bounded by ``stream_buffer``, other turns go on, and the result is kept."""
    size = 64 * 1024
    script: Json = {
        "rules": [
            {
                "method": "turn/start",
                "contains": "flood",
                "do": [
                    "respond_default",
                    {"flood": {"deltas": BYTES // size, "size": size}},
                    {"complete": "completed"},
                ],
            }
        ]
    }
    with (
        nothing_left_behind(f"{BYTES >> 20} MiB to a consumer that sleeps, {kind}", 96 << 20),
        Runtime(kind, "process", script, stream_buffer=4 << 20) as runtime,
    ):
        before = held()[2]
        thread = runtime.client.thread_start()
        turn = runtime.client.on(thread, "turn", "flood")
        # It is answered when all of the flood has been written.
        assert runtime.client.on(thread, "run", "Hello").final_response == "Hello"
        grown = held()[2] - before
        print(f"{grown >> 20} MiB more in memory")
        assert grown < 64 << 20
        found: list[int] = []
        stream = turn.stream()
        with pytest.raises(LaggedError):
            while True:
                found += numbers([runtime.client.next(stream)])
        assert found == list(range(len(found))) and 0 < len(found) < BYTES // size
        assert runtime.client.on(turn, "run").status.value == "completed"


# ---- handlers and tools that never return


@KINDS
def test_handlers_and_tools_that_never_return(kind: str) -> None:
    released = threading.Event()

    def stuck(request: Any) -> None:
        released.wait()

    @tool(timeout=0.2)
    def endless() -> str:
        """Never returns."""
        released.wait()
        return ""

    server = AppServer()
    turn = Turn()
    for _ in range(3):
        turn = turn.ask("item/commandExecution/requestApproval", {"command": "date", "startedAtMs": 0}).tool("endless")
    server.turn(turn.text("Nobody waited."))
    with nothing_left_behind(f"handlers that never return, {kind}"):
        with Client(kind, CodexConfig(approval_timeout_s=0.2), stuck, transport=server) as client:
            thread = client.thread_start(tools=[endless], approval_mode=ApprovalMode.ask_handler)
            begun = time.monotonic()
            assert client.on(thread, "run", "Hello").final_response == "Nobody waited."
            assert time.monotonic() - begun < PATIENCE_S
        released.set()
    decided = [answer["result"]["decision"] for answer in server.answers if "decision" in answer.get("result", {})]
    told = [answer["result"]["success"] for answer in server.answers if "success" in answer.get("result", {})]
    assert decided == ["decline"] * 3 and told == [False] * 3


# ---- cancellation


class _CancelledAt:
    """Awaits a coroutine and cancels it at the moment it waits for the ``at``-th time."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], at: int) -> None:
        self._coroutine = coroutine
        self._at = at
        self.reached = False

    def __await__(self) -> Generator[Any, Any, Any]:
        awaited = self._coroutine.__await__()
        waits = 0
        try:
            future = awaited.send(None)
            while True:
                if waits == self._at:
                    self.reached = True
                    future = awaited.throw(asyncio.CancelledError())
                waits += 1
                yield future
                future = awaited.send(None)
        except StopIteration as done:
            return done.value


async def _cancelled_everywhere(
    operation: Callable[[], Coroutine[Any, Any, Any]], check: Callable[[], Awaitable[None]]
) -> int:
    """Cancel an operation at each of the moments it waits; how many there are."""
    for at in range(200):
        cancelled = _CancelledAt(operation(), at)

        async def attempt(cancelled: _CancelledAt = cancelled) -> Any:
            return await cancelled

        try:
            await asyncio.wait_for(attempt(), PATIENCE_S)
        except asyncio.CancelledError:
            assert cancelled.reached
        await check()
        if not cancelled.reached:
            return at
    raise AssertionError("it never came to its end")


def test_cancellation_wherever_something_is_awaited() -> None:
    async def main() -> None:
        tasks = asyncio.all_tasks()
        server = AppServer()
        for _ in range(1000):
            server.turn(Turn().pieces("Hello", ", world"))
        async with AsyncCodex(CodexConfig(), transport=server) as codex:
            thread = await codex.thread_start()
            router = codex.client.connection.router

            async def check() -> None:
                assert (await thread.run("Still there?")).final_response == "Hello, world"
                assert not router._responses and not router._turns._pending
                assert asyncio.all_tasks() == tasks

            async def streamed() -> None:
                async for _ in (await thread.turn("Stream.")).stream():
                    pass

            async def texts() -> None:
                async for _ in (await thread.turn("Text.")).text(timeout=PATIENCE_S):
                    pass

            async def left() -> None:
                async with await thread.turn("Leave."):
                    pass

            operations: dict[str, Callable[[], Coroutine[Any, Any, Any]]] = {
                "thread_start": codex.thread_start,
                "models": codex.models,
                "request": lambda: codex.request("thread/loaded/list", {}),
                "run": lambda: thread.run("Run."),
                "run with a limit": lambda: thread.run("Run.", timeout=PATIENCE_S),
                "stream": streamed,
                "text": texts,
                "leave": left,
            }
            server.answer("thread/loaded/list", {"data": [], "nextCursor": None})
            waits = {name: await _cancelled_everywhere(operation, check) for name, operation in operations.items()}
            print(f"cancelled at each of {waits}")
            assert all(waits.values())

    with nothing_left_behind("cancellation"):
        asyncio.run(asyncio.wait_for(main(), PATIENCE_S * 4))


def test_a_start_and_a_close_that_are_cancelled_leave_nothing() -> None:
    async def opened_and_closed() -> None:
        codex = AsyncCodex(config := CodexConfig(codex_bin=peers.peer("fake-app-server")))
        try:
            await codex.models()
        finally:
            await codex.close()
        assert config is not None

    async def check() -> None:
        """Nothing is left to look at: what is left behind is counted in the end."""

    async def main() -> None:
        waits = await _cancelled_everywhere(opened_and_closed, check)
        assert waits > 2
        # What was cancelled goes on to its end on a thread of its own.
        await asyncio.get_running_loop().shutdown_default_executor()

    with nothing_left_behind("a start and a close that are cancelled"):
        asyncio.run(asyncio.wait_for(main(), PATIENCE_S * 4))


# ---- threads and loops, misused


def test_a_client_that_is_closed_while_threads_use_it() -> None:
    """Each of them gets an error at once, whatever it waits for."""
    hung: Json = {"rules": [{"method": "turn/start", "times": 0, "do": ["respond_default"]}]}
    rounds = 20 if LONG else 3
    with nothing_left_behind("closed while threads use it"):
        for _ in range(rounds):
            with Runtime("sync", "process", hung) as runtime, ThreadPoolExecutor(32) as pool:
                codex = runtime.client.codex
                turns = [codex.thread_start().turn("Wait") for _ in range(8)]
                listeners = [codex.notifications() for _ in range(8)]
                waits: list[Callable[[], Any]] = [turn.run for turn in turns]
                waits += [lambda turn=turn: list(turn.stream()) for turn in turns]  # type: ignore[misc]
                waits += [lambda stream=stream: list(stream) for stream in listeners]  # type: ignore[misc]
                waits += [codex.client.next_notification for _ in range(4)]
                futures = [pool.submit(wait) for wait in waits]
                closing = [threading.Thread(target=codex.close) for _ in range(3)]
                for thread in closing:
                    thread.start()
                for future in futures:
                    assert isinstance(future.exception(PATIENCE_S), TransportClosedError)
                for thread in closing:
                    thread.join(PATIENCE_S)
                    assert not thread.is_alive()


def test_a_client_that_is_closed_while_loops_use_it() -> None:
    """From its own loop and from another one, and by a loop that has ended meanwhile."""
    hung: Json = {"rules": [{"method": "turn/start", "times": 0, "do": ["respond_default"]}]}
    with nothing_left_behind("closed while loops use it"), Runtime("async", "process", hung) as runtime:
        codex = runtime.client.codex

        async def wait() -> Any:
            return await (await (await codex.thread_start()).turn("Wait")).run()

        async def given_up() -> None:
            task = asyncio.create_task(wait())
            await asyncio.sleep(0.05)
            del task  # The loop ends under it.

        asyncio.run(given_up())
        other = threading.Thread(target=lambda: errors.append(_error_of(wait)))
        errors: list[BaseException | None] = []
        other.start()
        time.sleep(0.2)
        runtime.client.close()
        other.join(PATIENCE_S)
        assert not other.is_alive() and isinstance(errors[0], TransportClosedError)


def _error_of(call: Callable[[], Coroutine[Any, Any, Any]]) -> BaseException | None:
    try:
        asyncio.run(call())
    except CodexError as error:
        return error
    return None
