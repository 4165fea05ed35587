"""Go on with a conversation after the program was ended."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex

with Codex() as codex:
    thread = codex.thread_start()
    thread.run("Remember the number seven.")
    thread_id = thread.id

# A second client, as it would be on another day.
with Codex() as codex:
    thread = codex.thread_resume(thread_id)
    print(thread.run("Which number was it?").final_response)
