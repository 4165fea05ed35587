"""Add to a turn while it runs, and stop one."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, InvalidRequestError

with Codex() as codex:
    thread = codex.thread_start()
    turn = thread.turn("Count slowly to one hundred.")
    for event in turn.stream():
        if event.method == "item/agentMessage/delta":
            break
    try:
        turn.steer("Count backwards instead.")
        turn.interrupt()
    except InvalidRequestError:
        print("the turn was faster")
    # The stream continues where it was left.
    print("status:", turn.run().status.value)
