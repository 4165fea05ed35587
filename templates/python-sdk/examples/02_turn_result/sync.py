"""Look at everything in the result of a finished turn."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex

with Codex() as codex:
    thread = codex.thread_start()
    result = thread.turn("Name three primary colours.").run()
    print("status:", result.status.value)
    print("answer:", result.final_response)
    print("milliseconds:", result.duration_ms)
    for item in result.items:
        print("item:", item.root.type)
    if result.usage is not None:
        print("tokens in this turn:", result.usage.last.total_tokens)
