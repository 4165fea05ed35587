"""A long conversation is compacted, and continues."""

import os

from openai_codex import Codex, CodexConfig

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    thread = codex.thread_start()
    thread.run("Hello")
    thread.compact()
    print(codex.thread_resume(thread.id, include_turns=True).id == thread.id)
    print(len(codex.thread_list(model_providers=["scripted"]).data))
