"""Add to a turn while it runs, and stop one."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex, InvalidRequestError


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start()
        turn = await thread.turn("Count slowly to one hundred.")
        async for event in turn.stream():
            if event.method == "item/agentMessage/delta":
                break
        try:
            await turn.steer("Count backwards instead.")
            await turn.interrupt()
        except InvalidRequestError:
            print("the turn was faster")
        # The stream continues where it was left.
        print("status:", (await turn.run()).status.value)


asyncio.run(main())
