"""The same with asyncio, the events told apart by their method."""

import asyncio
import os

from openai_codex import AsyncCodex, CodexConfig
from openai_codex.generated.v2_all import AgentMessageDeltaNotification, ItemCompletedNotification


async def main() -> None:
    async with AsyncCodex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
        thread = await codex.thread_start()
        turn = await thread.turn("Hello")
        kinds: list[str] = []
        async for event in turn.stream():
            if event.method == "item/agentMessage/delta" and isinstance(event.payload, AgentMessageDeltaNotification):
                print(event.payload.delta)
            if isinstance(event.payload, ItemCompletedNotification):
                kinds.append(event.payload.item.root.type)
        print(kinds)


asyncio.run(main())
