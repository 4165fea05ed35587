"""Hand over content from another program without the authority of the user."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, ExternalMessage

with Codex() as codex:
    thread = codex.thread_start()
    message = ExternalMessage(tool_name="mail", namespace="inbox", content="The meeting is moved to Friday.")
    print(thread.run(message).final_response)
