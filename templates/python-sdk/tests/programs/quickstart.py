"""The first program of the documents."""

import os

from openai_codex import Codex, CodexConfig

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    thread = codex.thread_start(model="scripted")
    result = thread.run("Say hello in one sentence.")
    print(result.final_response)
