"""Tell errors apart, and repeat what an overloaded runtime turned away."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex, InvalidRequestError, TurnFailedError, retry_on_overload_async


async def main() -> None:
    async with AsyncCodex() as codex:
        try:
            await codex.thread_resume("no-such-thread")
        except InvalidRequestError as error:
            print("refused:", error.code)

        thread = await retry_on_overload_async(
            lambda: codex.thread_start(), max_attempts=3, initial_delay_s=0.25, max_delay_s=2.0
        )
        try:
            print((await thread.run("Say hello.")).final_response)
        except TurnFailedError as error:
            print("failed:", error, "after", len(error.result.items), "items")


asyncio.run(main())
