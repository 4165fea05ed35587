"""Many turns at a time on one loop."""

import asyncio
import os

from openai_codex import AsyncCodex, CodexConfig


async def main() -> None:
    async with AsyncCodex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:

        async def ask(number: int) -> str | None:
            thread = await codex.thread_start()
            return (await thread.run(f"Number {number}")).final_response

        print(await asyncio.gather(*(ask(number) for number in range(6))))


asyncio.run(main())
