"""Answer what the model and MCP servers ask the user."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, CodexConfig
from openai_codex.protocol import ToolRequestUserInputParams
from openai_codex.types import JsonObject


def pick(asked: ToolRequestUserInputParams) -> JsonObject:
    """Answer each question with its first option. A program with a user asks it here."""
    answers: JsonObject = {}
    for question in asked.questions:
        print(question.question)
        labels = [option.label for option in question.options or ()]
        answers[question.id] = {"answers": [*labels[:1]]}
    return {"answers": answers}


def decline(form: object) -> JsonObject:
    """Fill in no form of an MCP server."""
    return {"action": "decline"}


# The model asks in plan mode, and elsewhere where this is on.
config = CodexConfig(config_overrides=("features.default_mode_request_user_input=true",))

with Codex(config, question_handler=pick, form_handler=decline) as codex:
    thread = codex.thread_start()
    print(thread.run("Paint the fence, and ask me for the colour.").final_response)
