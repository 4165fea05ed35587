"""Send an image by its address together with text."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex, ImageInput, TextInput

# A red square of one pixel.
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start()
        result = await thread.run([TextInput("What colour is this?"), ImageInput(f"data:image/png;base64,{PIXEL}")])
        print(result.final_response)


asyncio.run(main())
