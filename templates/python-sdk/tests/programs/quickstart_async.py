"""The first program of the documents, with asyncio."""

import asyncio
import os

from openai_codex import AsyncCodex, CodexConfig


async def main() -> None:
    async with AsyncCodex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
        thread = await codex.thread_start(model="scripted")
        result = await thread.run("Say hello in one sentence.")
        print(result.final_response)


asyncio.run(main())
