"""Have the answer come as JSON of a given form."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex
from openai_codex.types import JsonObject

SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "country": {"type": "string"}},
    "required": ["city", "country"],
    "additionalProperties": False,
}

with Codex() as codex:
    result = codex.thread_start().run("Which capital lies on the Seine?", output_schema=SCHEMA)
    answer = json.loads(result.final_response or "{}")
    print(answer["city"], "in", answer["country"])
