"""A web service returns a result as the field of its response."""

import os
import typing
from dataclasses import dataclass

from pydantic import BaseModel, TypeAdapter

from openai_codex import Codex, CodexConfig, Thread, TurnResult


class Answer(BaseModel):
    user: str
    result: TurnResult


@dataclass
class Job:
    number: int
    result: TurnResult | None = None


def answer(codex: Codex, user: str, prompt: str) -> Answer:
    return Answer(user=user, result=codex.thread_start().run(prompt))


with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    response = answer(codex, "ada", "Hello")
    document = response.model_dump(mode="json")
    print(document["user"], document["result"]["status"], document["result"]["final_response"])
    again = TypeAdapter(Job).validate_python({"number": 1, "result": response.result})
    print(again.result is not None and again.result.final_response)
    print("return" in typing.get_type_hints(Thread.read), "status" in typing.get_type_hints(TurnResult))
