"""Turns can be stopped, waited for with a limit, and told apart; and nothing that is waited for gets lost."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import pickle
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from openai_codex import (
    AsyncCodex,
    Codex,
    CodexConfig,
    LaggedError,
    RequestTimeoutError,
    TransportClosedError,
    TurnFailedError,
    TurnHandle,
    is_retryable_error,
    retry_on_overload,
    retry_on_overload_async,
)
from openai_codex._inbox import Inbox
from openai_codex._router import Router
from support import peers
from support.world import Client, World

Json = dict[str, Any]
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


def config(script: Json | None = None, **settings: Any) -> CodexConfig:
    environment = {"FAKE_APP_SERVER_SCRIPT": json.dumps(script or {})}
    return CodexConfig(codex_bin=peers.peer("fake-app-server"), env=environment, **settings)


def on(method: str, *actions: Any, times: int = 0) -> Json:
    return {"method": method, "times": times, "do": list(actions)}


# ---- interrupting


@KINDS
def test_a_turn_can_be_interrupted_at_once(kind: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config) as client:
        thread = client.thread_start()
        for _ in range(5):
            turn = client.on(thread, "turn", "Hang")
            client.on(turn, "interrupt")
            assert client.on(turn, "run").status.value == "interrupted"
        turn = client.on(thread, "turn", "Hang")
        client.on(turn, "steer", "at once, too")
        client.on(turn, "interrupt")


@KINDS
def test_leaving_a_turn_interrupts_it(kind: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config) as client:
        thread = client.thread_start()

        async def left() -> Any:
            async with await thread.turn("Hang") as turn:
                return turn

        if kind == "sync":
            with thread.turn("Hang") as turn:
                pass
        else:
            turn = client.wait(left())
        assert client.on(turn, "run").status.value == "interrupted"
        interrupts = len(world.sent("turn/interrupt"))

        async def ended() -> None:
            async with await thread.turn("x") as turn:
                await turn.run()

        if kind == "sync":
            with thread.turn("x") as turn:
                turn.run()
        else:
            client.wait(ended())
        assert len(world.sent("turn/interrupt")) == interrupts == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that a program can send to itself")
def test_ctrl_c_interrupts_the_turn_and_is_raised(tmp_path: Path) -> None:
    with World(tmp_path) as world, Codex(world.config) as codex:
        thread = codex.thread_start()
        begun = threading.Event()

        def press() -> None:
            begun.wait(30)
            os.kill(os.getpid(), signal.SIGINT)

        presser = threading.Thread(target=press)
        presser.start()
        turn = thread.turn("Hang")
        begun.set()
        with pytest.raises(KeyboardInterrupt):
            turn.run()
        presser.join()
        assert turn.run().status.value == "interrupted"


async def turn_begun(world: World) -> None:
    while not any(m.get("method") == "turn/started" for m in world.tap.received()):  # noqa: ASYNC110 - of a program
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("of", ["thread", "turn"])
def test_a_cancelled_run_interrupts_its_turn(of: str, tmp_path: Path) -> None:
    async def main(world: World) -> None:
        async with AsyncCodex(world.config) as codex:
            thread = await codex.thread_start()
            run = thread.run("Hang") if of == "thread" else (await thread.turn("Hang")).run()
            task = asyncio.create_task(run)
            await turn_begun(world)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(world.sent("turn/interrupt")) == 1
            # The thread is free again.
            assert (await thread.run("x")).final_response == "I am done."

    with World(tmp_path) as world:
        asyncio.run(main(world))


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that a program can send to itself")
@pytest.mark.parametrize("of", ["thread", "turn"])
def test_ctrl_c_under_asyncio_interrupts_the_turn_and_is_raised(of: str, tmp_path: Path) -> None:
    async def press(world: World) -> None:
        await turn_begun(world)
        os.kill(os.getpid(), signal.SIGINT)

    async def main(world: World) -> None:
        async with AsyncCodex(world.config) as codex:
            thread = await codex.thread_start()
            presser = asyncio.create_task(press(world))
            await (thread.run("Hang") if of == "thread" else (await thread.turn("Hang")).run())
            await presser

    with World(tmp_path) as world:
        with pytest.raises(KeyboardInterrupt):
            asyncio.run(main(world))
        assert len(world.sent("turn/interrupt")) == 1


@KINDS
def test_a_run_of_a_thread_that_takes_too_long_is_interrupted(kind: str, tmp_path: Path) -> None:
    with World(tmp_path) as world, Client(kind, world.config) as client:
        thread = client.thread_start()
        with pytest.raises(RequestTimeoutError, match="did not end in the time allowed"):
            client.on(thread, "run", "Hang", timeout=1.0)
        assert len(world.sent("turn/interrupt")) == 1
        assert client.on(thread, "run", "x", timeout=60).final_response == "I am done."


@KINDS
def test_the_time_limit_of_a_run_covers_its_start(kind: str) -> None:
    slow = on("turn/start", {"sleep_ms": 1000}, "respond_default")
    with Client(kind, config({"rules": [slow]})) as client:
        thread = client.thread_start()
        with pytest.raises(RequestTimeoutError, match="did not answer turn/start"):
            client.on(thread, "run", "x", timeout=0.05)


@KINDS
def test_a_stream_with_a_time_limit_can_be_taken_up_again(kind: str) -> None:
    slow = on("turn/start", "respond_default", {"sleep_ms": 400}, {"complete": "completed"})
    with Client(kind, config({"rules": [slow]})) as client:
        turn = client.on(client.thread_start(), "turn", "x")

        async def read(timeout: float) -> list[str]:
            return [event.method async for event in turn.stream(timeout=timeout)]

        def events(timeout: float) -> list[str]:
            if kind == "async":
                methods: list[str] = client.wait(read(timeout))
                return methods
            return [event.method for event in turn.stream(timeout=timeout)]

        with pytest.raises(RequestTimeoutError, match="No event arrived in the time allowed"):
            events(0.05)
        assert events(30)[-1] == "turn/completed"


@KINDS
def test_a_run_with_a_time_limit_can_be_taken_up_again(kind: str) -> None:
    slow = on("turn/start", "respond_default", {"sleep_ms": 400}, {"complete": "completed"})
    with Client(kind, config({"rules": [slow]})) as client:
        turn = client.on(client.thread_start(), "turn", "x")
        with pytest.raises(RequestTimeoutError, match="did not end in the time allowed"):
            client.on(turn, "run", timeout=0.05)
        assert client.on(turn, "run", timeout=30).status.value == "completed"


# ---- what a stream keeps


@KINDS
def test_a_stream_that_is_not_read_costs_deltas_and_never_the_result(kind: str) -> None:
    flood = [{"flood": {"deltas": 300, "size": 1000}}, {"notify": {"method": "item/completed", "params": MESSAGE}}]
    script = {"rules": [on("turn/start", "respond_default", *flood, {"complete": "completed"})]}
    with Client(kind, config(script, stream_buffer=64 * 1024)) as client:
        turn = client.on(client.thread_start(), "turn", "x")
        record = turn._subscription.record
        deadline = time.monotonic() + 30
        while not record.collector.completed:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        seen: list[Any] = []

        async def read() -> None:
            async for event in turn.stream():
                seen.append(event)

        with pytest.raises(LaggedError, match="more than 65536 bytes were waiting") as failure:
            if kind == "async":
                client.wait(read())
            else:
                _collect(turn, seen)
        assert 0 < len(seen) < 100
        assert [event.params["delta"].split()[0] for event in seen] == [str(n) for n in range(len(seen))]
        assert pickle.loads(pickle.dumps(failure.value)).capacity == 65536
        result = client.on(turn, "run")
        assert result.final_response == "kept"
        assert client.on(client.thread_start(), "run", "x").final_response == "kept"


MESSAGE = {
    "threadId": "$thread",
    "turnId": "$turn",
    "completedAtMs": 0,
    "item": {"type": "agentMessage", "id": "i", "text": "kept"},
}


def _collect(turn: Any, seen: list[Any]) -> None:
    for event in turn.stream():
        seen.append(event)


def test_what_waits_for_the_id_of_a_turn_is_bounded_and_its_result_is_not() -> None:
    router = Router(Inbox, 64 * 1024)
    with router.pending_turn("t") as subscribe:
        for number in range(1000):
            delta = {"threadId": "t", "turnId": "u", "delta": f"{number}" + "x" * 1000}
            router.deliver([{"method": "item/agentMessage/delta", "params": delta}], 1000)
        item = {"threadId": "t", "turnId": "u", "item": {"type": "agentMessage", "text": "kept"}}
        router.deliver([{"method": "item/completed", "params": item}], 100)
        (pending,) = router._turns._pending
        assert len(pending.events) < 100
        subscription = subscribe("u")
    with pytest.raises(LaggedError):
        for _ in range(100):
            subscription.inbox.get()
    router.deliver([{"method": "turn/completed", "params": {"threadId": "t", "turn": {"id": "u"}}}], 100)
    assert subscription.record.collector.result().final_response == "kept"


def test_notifications_outside_of_turns_are_bounded_by_their_bytes() -> None:
    router = Router(Inbox, 64 * 1024)
    for _ in range(1000):
        router.deliver([{"method": "account/updated", "params": {"text": "x" * 1000}}], 1000)
    assert len(router._unclaimed) == 65
    inbox = router.global_inbox()
    for _ in range(1000):
        router.deliver([{"method": "account/updated", "params": {"text": "x" * 1000}}], 1000)
    with pytest.raises(LaggedError):
        for _ in range(1000):
            inbox.get()


def test_events_go_by_thread_and_by_turn() -> None:
    router = Router(Inbox)
    with router.pending_turn("one") as subscribe:
        subscription = subscribe("turn")
    router.deliver([{"method": "item/completed", "params": {"threadId": "two", "turnId": "turn"}}])
    router.deliver([{"method": "item/completed", "params": {"threadId": "one", "turnId": "turn"}}])
    assert subscription.inbox.get().params["threadId"] == "one"
    assert subscription.inbox.take() is None
    # The end of a turn of the same name elsewhere ends nothing here.
    router.deliver([{"method": "turn/completed", "params": {"threadId": "two", "turn": {"id": "turn"}}}])
    assert router.running_turn("one") == "turn"
    router.deliver([{"method": "turn/completed", "params": {"threadId": "one", "turn": {"id": "turn"}}}])
    assert router.running_turn("one") is None
    assert subscription.record.collector.completed


def test_a_turn_whose_start_was_given_up_keeps_nothing() -> None:
    async def main() -> None:
        slow = on("turn/start", {"sleep_ms": 200}, "respond_default", {"flood": {"deltas": 50}})
        async with AsyncCodex(config({"rules": [slow]})) as codex:
            thread = await codex.thread_start()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(thread.turn("x"), 0.05)
            router = codex._client.connection.router
            assert router._turns._pending == []
            await asyncio.sleep(0.3)
            assert router._turns._records == {}

    asyncio.run(main())


def test_a_stream_keeps_its_runtime_alive() -> None:
    slow = on("turn/start", "respond_default", {"sleep_ms": 200}, {"flood": {"deltas": 3}}, {"complete": "completed"})
    stream = Codex(config({"rules": [slow]})).thread_start().turn("x").stream()
    gc.collect()
    assert len(list(stream)) == 4

    async def main() -> int:
        turn = await (await AsyncCodex(config({"rules": [slow]})).thread_start()).turn("x")
        stream = turn.stream()
        del turn
        gc.collect()
        return len([event async for event in stream])

    assert asyncio.run(main()) == 4


# ---- a runtime that does not listen


DEAF = """
import json, os, sys, time
for line in sys.stdin:
    request = json.loads(line)
    if request["method"] == "initialize":
        print(json.dumps({"id": request["id"], "result": {"userAgent": "deaf/0.0.0"}}), flush=True)
    if request["method"] == "initialized":
        break
os.close(0)
time.sleep(60)
"""


@KINDS
def test_a_runtime_that_closes_its_input_and_lives_on_is_reported_at_once(kind: str) -> None:
    with Client(kind, CodexConfig(launch_args_override=(sys.executable, "-c", DEAF))) as client:
        assert not client.codex.is_closed()
        waiting = client.codex._client.subscribe_turn("turn")
        begun = time.monotonic()
        # It is written before the pipe is closed, or after: either way nobody will answer it.
        with pytest.raises(TransportClosedError, match="closed its standard input"):
            client.request("model/list", {})
        assert client.codex.is_closed()
        with pytest.raises(TransportClosedError):
            client.wait(client.codex._client.wait_for_turn(waiting, "end", 5.0))
        # Far below the times that ending a process is given.
        assert time.monotonic() - begun < 30
    assert client.codex.is_closed()


def test_a_request_that_timed_out_is_not_sent_later() -> None:
    # A runtime that reads nothing for a while: what fills the pipe is sent, what waits behind it is withdrawn.
    record = Path(os.environ.get("TMPDIR", "/tmp")) / f"record-{os.getpid()}.jsonl"
    script = {"record": str(record), "rules": [on("model/list", {"sleep_ms": 1000}, "respond_default", times=1)]}
    try:
        with Codex(config(script)) as codex:
            filling = threading.Thread(target=lambda: codex.models())
            filling.start()
            time.sleep(0.1)
            for _ in range(3):
                with pytest.raises(RequestTimeoutError):
                    codex._client.request_raw("thread/list", {"searchTerm": "x" * 300_000}, timeout=0.05)
            filling.join()
            codex.account()
        methods = [json.loads(line)["method"] for line in record.read_text(encoding="utf-8").splitlines()]
        assert methods.count("thread/list") <= 1
    finally:
        record.unlink(missing_ok=True)


# ---- overload


OVERLOADED = {"failed": {"code": "server_is_overloaded", "message": "try later"}}


@KINDS
def test_a_turn_that_failed_by_overload_is_tried_again(kind: str, tmp_path: Path) -> None:
    model: list[Json] = [OVERLOADED, OVERLOADED, {"output": [{"message": "At last."}]}]
    with World(tmp_path, model=model) as world, Client(kind, world.config) as client:
        thread = client.thread_start()
        if kind == "sync":
            result = retry_on_overload(lambda: thread.run("x"), initial_delay_s=0.001)
        else:
            result = client.wait(retry_on_overload_async(lambda: thread.run("x"), initial_delay_s=0.001))
        assert result.final_response == "At last."


def test_a_turn_that_failed_otherwise_is_no_overload(tmp_path: Path) -> None:
    model: list[Json] = [OVERLOADED, {"failed": {"code": "invalid_prompt", "message": "no"}}]
    with World(tmp_path, model=model) as world, Codex(world.config) as codex:
        thread = codex.thread_start()
        for overload in (True, False):
            with pytest.raises(TurnFailedError) as failure:
                thread.run("x")
            assert failure.value.is_overload() is overload
            assert is_retryable_error(failure.value) is overload


def test_a_handle_made_by_hand_asks_the_runtime_at_once(tmp_path: Path) -> None:
    with World(tmp_path) as world, Codex(world.config) as codex:
        thread = codex.thread_start()
        turn = thread.turn("Hang")
        turn.steer("it runs")
        TurnHandle(codex._client, thread.id, turn.id).interrupt()
        assert turn.run().status.value == "interrupted"
