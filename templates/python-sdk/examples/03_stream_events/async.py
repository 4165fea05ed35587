"""Print an answer while it is written."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex
from openai_codex.protocol import AgentMessageDeltaNotification


async def main() -> None:
    async with AsyncCodex() as codex:
        turn = await (await codex.thread_start()).turn("Tell a very short story.")
        async for event in turn.stream():
            if isinstance(event.payload, AgentMessageDeltaNotification):
                print(event.payload.delta, end="", flush=True)
        print()
        # The events have been read, and the result of the turn is still there.
        print("status:", (await turn.run()).status.value)


asyncio.run(main())
