"""Go on with a conversation after the program was ended."""

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
        await thread.run("Remember the number seven.")
        thread_id = thread.id

    # A second client, as it would be on another day.
    async with AsyncCodex() as codex:
        thread = await codex.thread_resume(thread_id)
        result = await thread.run("Which number was it?")
        print(result.final_response)


asyncio.run(main())
