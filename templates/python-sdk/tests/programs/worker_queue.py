"""A worker takes prompts off a queue until it is told to stop."""

import asyncio
import os

from openai_codex import AsyncCodex, AsyncThread, CodexConfig


async def work(thread: AsyncThread, prompts: asyncio.Queue[str | None], answers: list[str | None]) -> None:
    while (prompt := await prompts.get()) is not None:
        answers.append((await thread.run(prompt)).final_response)


async def main() -> None:
    prompts: asyncio.Queue[str | None] = asyncio.Queue()
    answers: list[str | None] = []
    async with AsyncCodex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
        worker = asyncio.create_task(work(await codex.thread_start(), prompts, answers))
        for prompt in ("one", "two", None):
            await prompts.put(prompt)
        await asyncio.wait_for(worker, 120)
    print(answers)


asyncio.run(main())
