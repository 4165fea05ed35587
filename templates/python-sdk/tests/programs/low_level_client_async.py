"""The same with asyncio."""

import asyncio
import os

from openai_codex.async_client import AsyncCodexClient
from openai_codex.client import CodexConfig


async def main() -> None:
    async with AsyncCodexClient(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as client:
        await client.initialize()
        thread_id = (await client.thread_start({"model": "scripted"})).thread.id
        turn_id = (await client.turn_start(thread_id, "Hello")).turn.id
        methods: list[str] = []
        while not methods or methods[-1] != "turn/completed":
            methods.append((await client.next_turn_notification(turn_id)).method)
        client.unregister_turn_notifications(turn_id)
        print("item/completed" in methods)
        async for delta in client.stream_text(thread_id, "More"):
            print(delta.delta)
        try:
            await client.next_turn_notification(turn_id)
        except RuntimeError:
            print("RuntimeError")


asyncio.run(main())
