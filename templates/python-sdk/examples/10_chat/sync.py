"""A conversation in the terminal; an empty line ends it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, Sandbox
from openai_codex.protocol import AgentMessageDeltaNotification

with Codex() as codex:
    thread = codex.thread_start(sandbox=Sandbox.read_only)
    while True:
        try:
            question = input("you> ").strip()
        except EOFError:
            break
        if not question:
            break
        print("codex> ", end="", flush=True)
        for event in thread.turn(question).stream():
            if isinstance(event.payload, AgentMessageDeltaNotification):
                print(event.payload.delta, end="", flush=True)
        print()
