"""The connection under strain: runtimes that die, hang, babble or do not read, and handlers that block or raise."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_codex import (
    AsyncCodex,
    Codex,
    CodexConfig,
    RequestTimeoutError,
    RuntimeNotFoundError,
    TransportClosedError,
    TurnHandle,
    UnexpectedResponseError,
)
from openai_codex.protocol import AgentMessageDeltaNotification
from openai_codex.types import Notification
from support import peers
from support.world import Client

Json = dict[str, Any]


def config(script: Json | None = None, **settings: Any) -> CodexConfig:
    environment = {"FAKE_APP_SERVER_SCRIPT": json.dumps(script or {})}
    return CodexConfig(codex_bin=peers.peer("fake-app-server"), env=environment, **settings)


def delta(event: Notification) -> str:
    assert isinstance(event.payload, AgentMessageDeltaNotification)
    return event.payload.delta


def on(method: str, *actions: Any, times: int = 0) -> Json:
    return {"method": method, "times": times, "do": list(actions)}


APPROVAL = {
    "request": {
        "id": 7,
        "method": "item/commandExecution/requestApproval",
        "params": {"threadId": "$thread", "turnId": "$turn", "itemId": "$item", "startedAtMs": 0},
    }
}


def answers(record: Path) -> list[Json]:
    lines = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if "method" not in line]


@pytest.fixture
def no_new_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 10
    while left := [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]:
        assert time.monotonic() < deadline, f"threads left behind: {left}"
        time.sleep(0.01)


# ---- runtimes that end


def test_a_runtime_that_dies_at_the_start_says_why() -> None:
    program = "import sys; sys.stderr.write('first\\ncannot read config.toml: no \\u017c\\n'); sys.exit(3)"
    with pytest.raises(TransportClosedError) as failure:
        Codex(CodexConfig(launch_args_override=(sys.executable, "-X", "utf8", "-c", program)))
    assert failure.value.exit_code == 3
    assert failure.value.stderr_tail == "first\ncannot read config.toml: no ż"
    assert str(failure.value) == (
        "The Codex runtime closed the connection (exit code 3). Its last output on standard error:\n"
        "first\ncannot read config.toml: no ż"
    )


def test_a_runtime_that_dies_at_the_start_says_why_to_asyncio() -> None:
    program = "import sys; sys.stderr.write('broken'); sys.exit(4)"

    async def main() -> None:
        async with AsyncCodex(CodexConfig(launch_args_override=(sys.executable, "-c", program))):
            pass

    with pytest.raises(TransportClosedError, match=r"\(exit code 4\)\. Its last output .*\nbroken"):
        asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_runtime_that_dies_in_the_middle_of_a_line_is_gone(kind: str) -> None:
    """The error is the end of the connection, not a lost message."""
    cut = '{"method":"item/agentMessage/delta","params":{"threadId":"thread-1","turnId":"turn-1","delta":"cut o'
    dying = on("turn/start", "respond_default", {"partial": cut}, {"exit": 3})
    with Client(kind, config({"rules": [dying]})) as client:
        turn = client.on(client.thread_start(), "turn", "Hello")
        with pytest.raises(TransportClosedError) as caught:
            client.events(turn)
        assert caught.value.exit_code == 3
        with pytest.raises(TransportClosedError):
            client.on(turn, "run")


def test_a_program_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(RuntimeNotFoundError, match=r"Cannot start the Codex runtime .*absent"):
        Codex(CodexConfig(launch_args_override=(str(tmp_path / "absent"),)))


def test_a_program_that_is_something_else() -> None:
    reply = '{"id": 1, "result": {}}'
    program = f"import sys; sys.stdin.readline(); print('{reply}', flush=True); sys.stdin.read()"
    with pytest.raises(UnexpectedResponseError, match="Is the program that was started really `codex app-server`"):
        Codex(CodexConfig(launch_args_override=(sys.executable, "-c", program)))


@pytest.mark.usefixtures("no_new_threads")
def test_every_waiter_learns_of_the_end() -> None:
    script = {"rules": [on("model/list", {"sleep_ms": 200}, {"stderr": "out of memory"}, {"exit": 9})]}
    failures: list[BaseException] = []

    def wait(call: Any) -> None:
        try:
            call()
        except TransportClosedError as error:
            failures.append(error)

    with Codex(config(script)) as codex:
        turn = codex.thread_start().turn("wait")
        list(turn.stream())
        open_turn = codex._client.subscribe_turn("another")
        calls = [codex.models, open_turn.inbox.get, codex._client.next_notification]
        threads = [threading.Thread(target=wait, args=(call,)) for call in calls]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert len(failures) == 3
        assert all("out of memory" in str(failure) and failure.exit_code == 9 for failure in failures)  # type: ignore[attr-defined]
        with pytest.raises(TransportClosedError, match="out of memory"):
            codex.models()


# ---- runtimes that do not answer


def test_a_request_that_is_not_answered_times_out_and_the_next_one_works() -> None:
    script = {"rules": [on("model/list", "silence", times=1)]}
    with Codex(config({"rules": [on("model/list", {"sleep_ms": 400}, "respond_default", times=1)]})) as codex:
        with pytest.raises(RequestTimeoutError, match=r"did not answer model/list within 0\.05 s"):
            codex._client.request_raw("model/list", {}, timeout=0.05)
        # The late answer of the first request is nobody's, and least of all the second one's.
        assert codex.account().requires_openai_auth is not None
    with (
        Codex(config(script, request_timeout_s=0.05)) as codex,
        pytest.raises(TimeoutError, match="did not answer model/list"),
    ):
        codex.models()


def test_a_request_that_is_not_answered_times_out_in_asyncio() -> None:
    async def main() -> None:
        script = {"rules": [on("model/list", {"sleep_ms": 300}, "respond_default", times=1)]}
        async with AsyncCodex(config(script)) as codex:
            with pytest.raises(RequestTimeoutError, match=r"did not answer model/list within 0\.05 s"):
                await codex._client.request_raw("model/list", {}, timeout=0.05)
            assert (await codex.account()) is not None

    asyncio.run(main())


def test_a_runtime_that_does_not_read_cannot_hold_up_a_caller() -> None:
    big: Json = {"text": "x" * 4_000_000}
    with Codex(config({"rules": [on("model/list", "stop_reading")]})) as codex:
        for _ in range(2):
            with pytest.raises(RequestTimeoutError):
                codex._client.request_raw("model/list", big, timeout=0.2)


def test_a_start_without_end_is_given_up() -> None:
    with pytest.raises(RequestTimeoutError, match=r"did not answer initialize within 0\.1 s"):
        Codex(config({"rules": [on("initialize", "silence")]}, startup_timeout_s=0.1))


def test_a_turn_without_end_can_be_given_up() -> None:
    with Codex(config({"rules": [on("turn/start", "respond_default")]})) as codex:
        turn = codex.thread_start().turn("x")
        with pytest.raises(RequestTimeoutError):
            turn.run(timeout=0.1)
        with pytest.raises(RequestTimeoutError):
            list(turn.stream(timeout=0))


# ---- runtimes that do not end

STUBBORN = """
import json, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
request = json.loads(sys.stdin.readline())
print(json.dumps({"id": request["id"], "result": {"userAgent": "stubborn/0.0.0"}}), flush=True)
while True:
    time.sleep(1)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows programs cannot ignore termination")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_runtime_that_ignores_everything_is_killed(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_codex._transport.EXIT_GRACE", 0.2)
    settings = CodexConfig(launch_args_override=(sys.executable, "-c", STUBBORN))
    if kind == "sync":
        with Codex(settings) as codex:
            process = codex._client.connection._process.pid
    else:

        async def main() -> int:
            async with AsyncCodex(settings) as codex:
                return codex._client.connection._process.pid

        process = asyncio.run(main())
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.usefixtures("no_new_threads")
def test_closing_ends_what_waits_and_is_final() -> None:
    codex = Codex(config({"rules": [on("turn/start", "respond_default")]}))
    thread = codex.thread_start()
    turn = thread.turn("x")
    failures: list[BaseException] = []

    def read() -> None:
        try:
            turn.run()
        except TransportClosedError as error:
            failures.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    codex.close()
    codex.close()
    reader.join(10)
    assert len(failures) == 1
    with pytest.raises(TransportClosedError):
        thread.run("more")


@pytest.mark.usefixtures("no_new_threads")
def test_a_client_that_is_dropped_takes_its_runtime_with_it() -> None:
    codex = Codex(config())
    process = codex._client.connection._process
    del codex
    gc.collect()
    assert process.wait(10) == 0


def test_a_program_that_ends_without_closing_leaves_no_runtime(tmp_path: Path) -> None:
    program = (
        "from openai_codex import Codex, CodexConfig; import sys\n"
        "codex = Codex(CodexConfig(codex_bin=sys.argv[1]))\n"
        "print(codex._client.connection._process.pid)\n"
    )
    source = Path(__file__).resolve().parents[1] / "src"
    done = subprocess.run(
        [sys.executable, "-c", program, peers.peer("fake-app-server")],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stderr == ""
    deadline = time.monotonic() + 10
    while Path(f"/proc/{done.stdout.strip()}").exists():
        assert time.monotonic() < deadline, "the runtime outlived its client"
        time.sleep(0.02)


# ---- events


def test_events_of_a_thousand_abandoned_turns_are_not_kept() -> None:
    with Codex(config()) as codex:
        thread = codex.thread_start()
        for _ in range(200):
            thread.turn("and forget")
        gc.collect()
        thread.run("and remember")
        assert len(codex._client.connection.router._turns._records) <= 1


def test_a_stream_is_taken_up_where_it_was_left() -> None:
    script = {"rules": [on("turn/start", "respond_default", {"flood": {"deltas": 5}}, {"complete": "completed"})]}
    with Codex(config(script)) as codex:
        turn = codex.thread_start().turn("x")
        first = next(iter(turn.stream()))
        rest = list(turn.stream())
        assert delta(first).startswith("0 ")
        assert [event.method for event in rest] == ["item/agentMessage/delta"] * 4 + ["turn/completed"]
        assert turn.run().id == turn.id
        assert list(turn.stream()) == []


def test_two_consumers_of_one_turn_both_see_everything() -> None:
    slow = on("turn/start", "respond_default", {"sleep_ms": 200}, {"flood": {"deltas": 50}}, {"complete": "completed"})
    with Codex(config({"rules": [slow]})) as codex:
        thread = codex.thread_start()
        first = thread.turn("x")
        second = TurnHandle(codex._client, thread.id, first.id)
        assert len(list(first.stream())) == len(list(second.stream())) == 51


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_line_of_64_mebibytes_among_bytes_that_are_no_text(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    size = 64 << 20
    actions = ["respond_default", {"bytes": [255, 254, 10]}, {"big_line": size}, {"complete": "completed"}]
    settings = config({"rules": [on("turn/start", *actions)]})
    if kind == "sync":
        with Codex(settings) as codex:
            events = list(codex.thread_start().turn("x").stream())
    else:

        async def main() -> list[Notification]:
            async with AsyncCodex(settings) as codex:
                turn = await (await codex.thread_start()).turn("x")
                return [event async for event in turn.stream()]

        events = asyncio.run(main())
    assert [event.method for event in events] == ["item/agentMessage/delta", "turn/completed"]
    assert len(delta(events[0])) == size
    assert "skipped a line from the runtime that is not a message" in caplog.text


def test_a_megabyte_in_one_event() -> None:
    script = {"rules": [on("turn/start", "respond_default", {"big_line": 5_000_000}, {"complete": "completed"})]}
    with Codex(config(script)) as codex:
        events = list(codex.thread_start().turn("x").stream())
        assert len(delta(events[0])) >= 5_000_000

    async def main() -> None:
        async with AsyncCodex(config(script)) as codex:
            turn = await (await codex.thread_start()).turn("x")
            events = [event async for event in turn.stream()]
            assert len(delta(events[0])) >= 5_000_000

    asyncio.run(main())


def test_a_payload_is_built_when_it_is_looked_at() -> None:
    event = Notification("turn/started", {})  # type: ignore[arg-type]
    assert event.payload == {}  # type: ignore[comparison-overlap]
    script = {"rules": [on("turn/start", "respond_default", {"flood": {"deltas": 1}}, {"complete": "completed"})]}
    with Codex(config(script)) as codex:
        event = next(iter(codex.thread_start().turn("x").stream()))
    assert event._payload is None
    assert event.params["delta"] == delta(event)
    assert event._payload is event.payload


# ---- handlers


def blocked(method: str, params: object) -> None:
    threading.Event().wait()


def failing(method: str, params: object) -> Json:
    raise RuntimeError("no idea")


def useless(method: str, params: object) -> Any:
    return object()


def unwritable(method: str, params: object) -> Json:
    return {"decision": object()}


def handing_on(method: str, params: object) -> None:
    return None


def ending(method: str, params: object) -> Json:
    sys.exit("enough")


async def cancelled(method: str, params: object) -> Json:
    raise asyncio.CancelledError


# The turn goes on for long enough that the answer is still wanted.
THEN: list[Any] = [{"flood": {"deltas": 10}}, {"sleep_ms": 1000}, {"complete": "completed"}]

HANDLERS = [None, blocked, failing, useless, unwritable, handing_on, ending]


@pytest.mark.parametrize(
    ("kind", "handler"),
    [*(("sync", handler) for handler in HANDLERS), *(("async", handler) for handler in [*HANDLERS, cancelled])],
)
def test_whatever_the_handler_does_the_reader_goes_on(
    kind: str, handler: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    record = tmp_path / "record"
    script = {
        "record": str(record),
        "rules": [on("turn/start", "respond_default", APPROVAL, *THEN)],
    }
    settings = config(script, approval_timeout_s=0.1)
    if kind == "sync":
        with Codex(settings, approval_handler=handler) as codex:
            assert len(list(codex.thread_start().turn("x").stream())) == 11
            _wait_for(lambda: answers(record) != [])
    else:

        async def main() -> None:
            async with AsyncCodex(settings, approval_handler=handler) as codex:
                turn = await (await codex.thread_start()).turn("x")
                assert len([event async for event in turn.stream()]) == 11
                await asyncio.to_thread(_wait_for, lambda: answers(record) != [])

        asyncio.run(main())
    assert answers(record) == [{"id": 7, "result": {"decision": "decline"}}]


def _wait_for(condition: Any) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_coroutine_handler_runs_on_the_loop(tmp_path: Path) -> None:
    record = tmp_path / "record"
    script = {"record": str(record), "rules": [on("turn/start", "respond_default", APPROVAL)]}
    seen: list[Any] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()

        async def handler(method: str, params: Any) -> Json:
            seen.append((asyncio.get_running_loop() is loop, method, params["itemId"]))
            return {"decision": "accept"}

        async with AsyncCodex(config(script), approval_handler=handler) as codex:
            await (await codex.thread_start()).turn("x")
            await asyncio.to_thread(_wait_for, lambda: answers(record) != [])

    asyncio.run(main())
    assert seen[0][:2] == (True, "item/commandExecution/requestApproval")
    assert answers(record) == [{"id": 7, "result": {"decision": "accept"}}]


def test_a_flood_of_requests_starts_no_flood_of_threads(tmp_path: Path) -> None:
    record = tmp_path / "record"
    script = {"record": str(record), "rules": [on("turn/start", "respond_default", *[APPROVAL] * 300)]}
    before = threading.active_count()
    with Codex(config(script, approval_timeout_s=None), approval_handler=blocked) as codex:
        codex.thread_start().turn("x")
        _wait_for(lambda: len(answers(record)) >= 300 - 64)
        assert threading.active_count() - before < 80


# ---- cancellation


def test_a_cancelled_call_leaves_the_connection_working() -> None:
    async def main() -> None:
        slow_turn = on("turn/start", "respond_default", {"sleep_ms": 300}, {"complete": "completed"})
        script = {"rules": [on("model/list", {"sleep_ms": 200}, "respond_default", times=1), slow_turn]}
        async with AsyncCodex(config(script)) as codex:
            call = asyncio.create_task(codex.models())
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            turn = await (await codex.thread_start()).turn("x")
            reading = asyncio.create_task(turn.run())
            await asyncio.sleep(0.05)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
            assert (await turn.run()).id == turn.id

    asyncio.run(main())


def test_concurrent_turns_do_not_mix() -> None:
    script = {"rules": [on("turn/start", "respond_default", {"flood": {"deltas": 200}}, {"complete": "completed"})]}

    async def one(codex: AsyncCodex) -> None:
        turn = await (await codex.thread_start()).turn("x")
        events = [event async for event in turn.stream()]
        assert len(events) == 201
        assert {str(event.params.get("turnId", turn.id)) for event in events} == {turn.id}

    async def main() -> None:
        async with AsyncCodex(config(script)) as codex:
            await asyncio.gather(*(one(codex) for _ in range(20)))

    asyncio.run(main())
