"""A script calls `asyncio.run` once a task, with one client for all of them."""

import asyncio
import os

from openai_codex import AsyncCodex, CodexConfig

codex = AsyncCodex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"]))


async def ask(prompt: str) -> str | None:
    thread = await codex.thread_start()
    return (await thread.run(prompt)).final_response


print(asyncio.run(ask("one")))
print(asyncio.run(ask("two")))
asyncio.run(codex.close())
