"""Images by address and from a file."""

import base64
import os
from pathlib import Path

from openai_codex import Codex, CodexConfig, ImageInput, InputItem, LocalImageInput, TextInput

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
path = Path("pixel.png").absolute()
path.write_bytes(PIXEL)
with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    thread = codex.thread_start()
    items: list[InputItem] = [TextInput("What is this?"), LocalImageInput(str(path))]
    print(thread.run(items).final_response)
    address = "data:image/png;base64," + base64.b64encode(PIXEL).decode()
    print(thread.run(ImageInput(address)).status.value)
