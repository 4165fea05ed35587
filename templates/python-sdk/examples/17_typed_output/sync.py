"""Ask for an answer of a type."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from pydantic import BaseModel

from openai_codex import Codex, OutputError


class Capital(BaseModel):
    """A city, and what it is the capital of."""

    city: str
    country: str


with Codex() as codex:
    thread = codex.thread_start()
    try:
        capital = thread.run("What is the capital of France?", output_type=Capital).output
        print(f"{capital.city} in {capital.country}")
    except OutputError as error:
        print(error.reason, error.result.final_response)
