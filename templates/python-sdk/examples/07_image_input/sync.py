"""Send an image by its address together with text."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, ImageInput, TextInput

# A red square of one pixel.
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

with Codex() as codex:
    thread = codex.thread_start()
    result = thread.run([TextInput("What colour is this?"), ImageInput(f"data:image/png;base64,{PIXEL}")])
    print(result.final_response)
