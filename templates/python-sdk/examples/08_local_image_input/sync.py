"""Send an image file of this machine together with text."""

import base64
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, LocalImageInput, TextInput

# A red square of one pixel.
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

with Codex() as codex, tempfile.TemporaryDirectory() as folder:
    image = Path(folder) / "pixel.png"
    image.write_bytes(base64.b64decode(PIXEL))
    thread = codex.thread_start()
    result = thread.run([TextInput("What colour is this?"), LocalImageInput(image)])
    print(result.final_response)
