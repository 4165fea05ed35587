"""Content of another program, which is not what the user says."""

import os

from openai_codex import Codex, CodexConfig, ExternalMessage

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    thread = codex.thread_start()
    print(thread.run(ExternalMessage("mail", "You have mail.")).final_response)
    print(thread.run("Hello", source="mail").status.value)
