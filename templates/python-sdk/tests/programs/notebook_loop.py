"""Cells of a notebook: one client, started in one cell, used and closed in others, on one loop."""

import asyncio
import os

from openai_codex import AsyncCodex, CodexConfig

loop = asyncio.new_event_loop()
codex = AsyncCodex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"]))
thread = loop.run_until_complete(codex.thread_start())
for prompt in ("one", "two"):
    print(loop.run_until_complete(thread.run(prompt)).final_response)
loop.run_until_complete(codex.close())
loop.close()
