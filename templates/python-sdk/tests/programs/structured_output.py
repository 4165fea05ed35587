"""An answer that follows a schema, read into a model."""

import os
from typing import cast

from pydantic import BaseModel

from openai_codex import Codex, CodexConfig
from openai_codex.types import JsonObject


class Answer(BaseModel):
    answer: int
    steps: list[str]


schema = cast(JsonObject, Answer.model_json_schema())
schema["additionalProperties"] = False
with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    result = codex.thread_start().run("What is six times seven?", output_schema=schema)
    print(repr(Answer.model_validate_json(result.final_response or "")))
