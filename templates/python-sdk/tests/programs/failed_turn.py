"""A turn that the model does not answer raises a RuntimeError."""

import json
import os

from openai_codex import Codex, CodexConfig

RULES = [{"method": "turn/start", "times": 0, "do": ["respond_default", {"complete": "failed"}]}]
config = CodexConfig(
    launch_args_override=(os.environ["PROGRAM_FAKE"],), env={"FAKE_APP_SERVER_SCRIPT": json.dumps({"rules": RULES})}
)
with Codex(config) as codex:
    try:
        codex.thread_start().run("Hello")
    except RuntimeError as error:
        print("RuntimeError", bool(str(error)))
