"""A second process continues the thread of the first."""

import os

from openai_codex import Codex, CodexConfig

config = CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])
with Codex(config) as codex:
    thread = codex.thread_start()
    thread.run("Remember this.")
    thread.set_name("kept")
    thread_id = thread.id
with Codex(config) as codex:
    thread = codex.thread_resume(thread_id)
    read = thread.read(include_turns=True).thread
    print(thread.id == thread_id, read.name, len(read.turns))
    print(thread.run("Go on.").final_response)
