"""The low-level client lets the runtime work on a goal by itself, and stops it after two turns."""

import os

from openai_codex import CodexConfig
from openai_codex.client import CodexClient
from openai_codex.generated.v2_all import TurnStartedNotification

with CodexClient(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as client:
    client.initialize()
    thread = client.thread_start({}).thread.id
    greeting = client.turn_start(thread, "Hello")
    client.wait_for_turn_completed(greeting.turn.id)
    state, first = client.start_goal_operation(thread, "Count to ten.")
    turns: list[str] = []
    while len(turns) < 2:
        event = client.next_goal_notification(state)
        if isinstance(event.payload, TurnStartedNotification):
            turns.append(event.payload.turn.id)
    print(turns[0] == first, turns[1] != first)
    client.cancel_goal_operation(state)
    client.unregister_goal_operation(state)
    print(client.pause_goal(thread).goal.status.value)
