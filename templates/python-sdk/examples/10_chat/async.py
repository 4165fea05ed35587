"""A conversation in the terminal; an empty line ends it."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex, Sandbox
from openai_codex.protocol import AgentMessageDeltaNotification


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start(sandbox=Sandbox.read_only)
        while True:
            try:
                question = (await asyncio.to_thread(input, "you> ")).strip()
            except EOFError:
                break
            if not question:
                break
            print("codex> ", end="", flush=True)
            turn = await thread.turn(question)
            async for event in turn.stream():
                if isinstance(event.payload, AgentMessageDeltaNotification):
                    print(event.payload.delta, end="", flush=True)
            print()


asyncio.run(main())
