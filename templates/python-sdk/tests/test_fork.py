"""A forked process cannot use its parent's client: calls raise at once, and the parent continues."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support import peers

SOURCE = Path(__file__).resolve().parents[1] / "src"

PROGRAM = """
import asyncio, json, os, sys
from openai_codex import AsyncCodex, Codex, CodexConfig, TransportClosedError

FLOOD = {"flood": {"deltas": 3}}
RULE = {"method": "turn/start", "times": 1, "do": ["respond_default", FLOOD]}
config = CodexConfig(codex_bin=sys.argv[1], env={"FAKE_APP_SERVER_SCRIPT": json.dumps({"rules": [RULE]})})


def forked(calls, close=lambda: None):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        for call in calls:
            try:
                call()
            except TransportClosedError as error:
                print(str(error).partition(", and this")[0] == f"This client belongs to process {os.getppid()}")
            else:
                print(call, "did not raise")
        close()
        sys.stdout.flush()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0


def blocking():
    with Codex(config) as codex:
        thread = codex.thread_start()
        turn = thread.turn("x")
        stream = turn.stream()
        next(stream)
        # A lock that somebody holds at the moment of the fork stays locked in the child.
        with codex._client.connection.router._lock:
            calls = [lambda: thread.run("y"), turn.run, turn.interrupt, codex.models, lambda: list(stream)]
            calls += [codex._client.next_notification, lambda: print(codex.is_closed()) or codex.models()]
            forked(calls, codex.close)
        assert thread.run("z").status.value == "completed" and not codex.is_closed()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        with Codex(config) as codex:
            print(codex.thread_start().turn("x").id != "")
        sys.stdout.flush()
        os._exit(0)
    os.waitpid(child, 0)


async def awaiting():
    async with AsyncCodex(config) as codex:
        thread = await codex.thread_start()
        turn = await thread.turn("x")
        stream = turn.stream()
        await anext(stream)

        def run(call):
            def new_loop():
                asyncio.events._set_running_loop(None)
                asyncio.new_event_loop().run_until_complete(call())
            return new_loop

        async def rest():
            async for _ in turn.stream():
                pass

        forked([run(lambda: thread.run("y")), run(turn.run), run(codex.models), run(rest)])
        assert (await thread.run("z")).status.value == "completed"


blocking()
asyncio.run(awaiting())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_fork_that_uses_the_client_raises_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, peers.peer("fake-app-server")],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True"] * 13, done.stdout
