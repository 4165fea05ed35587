"""Ask the runtime who it is and which models it offers."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex


async def main() -> None:
    async with AsyncCodex() as codex:
        server = codex.metadata.serverInfo
        assert server is not None
        print("runtime:", server.name, server.version)
        for model in (await codex.models()).data:
            print("model:", model.id, "(default)" if model.is_default else "")


asyncio.run(main())
