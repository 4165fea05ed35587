"""One measurement of the package that this interpreter finds; prints one number."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_codex import CodexConfig

DELTAS = 100_000


def import_time(statement: str) -> float:
    """Milliseconds that the statement takes."""
    start = time.perf_counter()
    exec(statement)
    return (time.perf_counter() - start) * 1000


def flood(server: str) -> CodexConfig:
    """What starts a fake app-server whose turns are a flood of deltas."""
    from openai_codex import CodexConfig

    actions = ["respond_default", {"flood": {"deltas": DELTAS, "size": 20}}, {"complete": "completed"}]
    script = json.dumps({"rules": [{"method": "turn/start", "times": 0, "do": actions}]})
    return CodexConfig(launch_args_override=(server,), env={"FAKE_APP_SERVER_SCRIPT": script})


def sync_stream(server: str) -> float:
    """Events a second through the blocking client."""
    from openai_codex import Codex

    with Codex(flood(server)) as codex:
        thread = codex.thread_start()
        turn = thread.turn("x")
        start = time.perf_counter()
        characters = events = 0
        for event in turn.stream():
            if event.method == "item/agentMessage/delta":
                events += 1
                payload: Any = event.payload
                characters += len(payload.delta)
        seconds = time.perf_counter() - start
    assert events == DELTAS and characters == 20 * DELTAS, (events, characters)
    return events / seconds


def sync_run(server: str) -> float:
    """Events a second that the blocking client passes by on the way to a result."""
    from openai_codex import Codex

    with Codex(flood(server)) as codex:
        thread = codex.thread_start()
        start = time.perf_counter()
        result = thread.run("x")
        seconds = time.perf_counter() - start
    assert result.status.value == "completed"
    return DELTAS / seconds


async def async_run(server: str) -> float:
    """Events a second that the asyncio client passes by on the way to a result."""
    from openai_codex import AsyncCodex

    async with AsyncCodex(flood(server)) as codex:
        thread = await codex.thread_start()
        start = time.perf_counter()
        result = await thread.run("x")
        seconds = time.perf_counter() - start
    assert result.status.value == "completed"
    return DELTAS / seconds


async def async_stream(server: str) -> float:
    """Events a second through the asyncio client."""
    from openai_codex import AsyncCodex

    async with AsyncCodex(flood(server)) as codex:
        thread = await codex.thread_start()
        turn = await thread.turn("x")
        start = time.perf_counter()
        characters = events = 0
        async for event in turn.stream():
            if event.method == "item/agentMessage/delta":
                events += 1
                payload: Any = event.payload
                characters += len(payload.delta)
        seconds = time.perf_counter() - start
    assert events == DELTAS and characters == 20 * DELTAS, (events, characters)
    return events / seconds


if __name__ == "__main__":
    kind, argument = sys.argv[1:]
    if kind == "import":
        print(import_time(argument))
    elif kind == "sync":
        print(sync_stream(argument))
    elif kind == "sync-run":
        print(sync_run(argument))
    elif kind == "async-run":
        print(asyncio.run(async_run(argument)))
    else:
        print(asyncio.run(async_stream(argument)))
