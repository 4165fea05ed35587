"""A program that catches what can go wrong."""

import os
from pathlib import Path

from openai_codex import (
    Codex,
    CodexConfig,
    CodexError,
    InvalidRequestError,
    JsonRpcError,
    is_retryable_error,
    retry_on_overload,
)

program = os.environ["PROGRAM_CODEX"]
try:
    Codex(CodexConfig(codex_bin=str(Path("no-such-program").absolute())))
except FileNotFoundError as error:
    print("FileNotFoundError", "no-such-program" in str(error))
try:
    Codex(CodexConfig(codex_bin=program, cwd=str(Path("no-such-folder").absolute())))
except FileNotFoundError:
    print("FileNotFoundError")
with Codex(CodexConfig(codex_bin=program)) as codex:
    try:
        codex.thread_resume("no-such-thread")
    except InvalidRequestError as error:
        print(error.code, isinstance(error, JsonRpcError), is_retryable_error(error))
    try:
        codex.thread_archive("no-such-thread")
    except CodexError as error:
        print(type(error).__name__)
    print(retry_on_overload(lambda: codex.thread_start().run("Hello")).final_response)
