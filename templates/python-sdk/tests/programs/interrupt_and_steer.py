"""A turn is steered and stopped."""

import os

from openai_codex import Codex, CodexConfig, InvalidRequestError

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    turn = codex.thread_start().turn("Hello")
    print(turn.run().status.value)
    for name, call in (("steer", lambda: turn.steer("Too late.")), ("interrupt", lambda: turn.interrupt())):
        try:
            call()
        except InvalidRequestError as error:
            print(name, error.code)
