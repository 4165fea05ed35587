"""Work on a goal through the low-level clients: the turns that the runtime begins by itself, as one stream."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from openai_codex import TransportClosedError
from openai_codex.async_client import AsyncCodexClient
from openai_codex.client import CodexClient
from openai_codex.protocol import ThreadGoalUpdatedNotification
from support.world import LIMIT_S, World

MODEL = [{"times": 0, "delay_ms": 20, "output": [{"message": "A step is done."}]}]


def _turns(events: list[Any]) -> list[str]:
    return [event.payload.turn.id for event in events if event.method == "turn/started"]


def test_a_goal_is_worked_on_in_turns_that_nobody_asked_for(tmp_path: Path) -> None:
    with World(tmp_path, MODEL) as world, CodexClient(world.config) as client:
        client.initialize()
        thread = client.thread_start({"cwd": str(world.workspace)}).thread.id
        client.turn_start(thread, "Hello")
        # A thread has something to go on with when its first turn has ended.
        client.wait_for_turn_completed(next(iter(client._turns)))
        state, first = client.start_goal_operation(thread, "Count to ten.")
        assert state.thread_id == thread
        events: list[Any] = []
        while len(_turns(events)) < 2:
            events.append(client.next_goal_notification(state))
        assert _turns(events)[0] == first and len(set(_turns(events))) == 2
        methods = {event.method for event in events}
        assert {"item/completed", "turn/completed"} <= methods
        goals = [event.payload for event in events if isinstance(event.payload, ThreadGoalUpdatedNotification)]
        assert goals[-1].goal.objective == "Count to ten."
        with pytest.raises(RuntimeError, match=f"The events of thread {thread} are already kept for a goal"):
            client.register_goal_operation(thread)
        client.cancel_goal_operation(state)
        status = client.request_raw("thread/goal/get", {"threadId": thread})["goal"]["status"]
        assert status == "paused"
        client.unregister_goal_operation(state)
        client.unregister_goal_operation(state)
        # What was kept until then can still be read, and the thread's next goal has a stream of its own.
        assert client.register_goal_operation(thread) is not state


def test_a_goal_is_worked_on_for_asyncio(tmp_path: Path) -> None:
    async def program(world: World) -> None:
        async with AsyncCodexClient(world.config) as client:
            await client.initialize()
            thread = (await client.thread_start({"cwd": str(world.workspace)})).thread.id
            started = await client.turn_start(thread, "Hello")
            await client.wait_for_turn_completed(started.turn.id)
            state, first = await client.start_goal_operation(thread, "Count to ten.")
            events: list[Any] = []
            while len(_turns(events)) < 2:
                events.append(await client.next_goal_notification(state))
            assert _turns(events)[0] == first
            await client.cancel_goal_operation(state)
            assert (await client.request_raw("thread/goal/get", {"threadId": thread}))["goal"]["status"] == "paused"
            client.unregister_goal_operation(state)

    with World(tmp_path, MODEL) as world:
        asyncio.run(asyncio.wait_for(program(world), LIMIT_S))


def test_a_goal_that_cannot_be_set_leaves_nothing_behind(tmp_path: Path) -> None:
    with World(tmp_path, MODEL) as world:
        client = CodexClient(world.config)
        client.start()
        client.initialize()
        absent = "01a20fbd-da0f-79b1-9fee-aedd37d8450e"
        for _ in range(2):
            with pytest.raises(Exception, match=absent):
                client.start_goal_operation(absent, "Count to ten.")
        state = client.register_goal_operation(absent)
        client.close()
        with pytest.raises(TransportClosedError):
            client.next_goal_notification(state)
