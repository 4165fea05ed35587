"""Hand over content from another program without the authority of the user."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex, ExternalMessage


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start()
        message = ExternalMessage(tool_name="mail", namespace="inbox", content="The meeting is moved to Friday.")
        print((await thread.run(message)).final_response)


asyncio.run(main())
