"""Print an answer while it is written."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex
from openai_codex.protocol import AgentMessageDeltaNotification

with Codex() as codex:
    turn = codex.thread_start().turn("Tell a very short story.")
    for event in turn.stream():
        if isinstance(event.payload, AgentMessageDeltaNotification):
            print(event.payload.delta, end="", flush=True)
    print()
    # The events have been read, and the result of the turn is still there.
    print("status:", turn.run().status.value)
