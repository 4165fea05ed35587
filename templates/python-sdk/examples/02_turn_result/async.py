"""Look at everything in the result of a finished turn."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start()
        turn = await thread.turn("Name three primary colours.")
        result = await turn.run()
        print("status:", result.status.value)
        print("answer:", result.final_response)
        print("milliseconds:", result.duration_ms)
        for item in result.items:
            print("item:", item.root.type)
        if result.usage is not None:
            print("tokens in this turn:", result.usage.last.total_tokens)


asyncio.run(main())
