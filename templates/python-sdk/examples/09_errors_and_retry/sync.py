"""Tell errors apart, and repeat what an overloaded runtime turned away."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex, InvalidRequestError, TurnFailedError, retry_on_overload

with Codex() as codex:
    try:
        codex.thread_resume("no-such-thread")
    except InvalidRequestError as error:
        print("refused:", error.code)

    thread = retry_on_overload(lambda: codex.thread_start(), max_attempts=3, initial_delay_s=0.25, max_delay_s=2.0)
    try:
        print(thread.run("Say hello.").final_response)
    except TurnFailedError as error:
        print("failed:", error, "after", len(error.result.items), "items")
