"""Several threads share one client."""

import os
from concurrent.futures import ThreadPoolExecutor

from openai_codex import Codex, CodexConfig

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex, ThreadPoolExecutor(4) as pool:

    def work(number: int) -> str | None:
        return codex.thread_start().run(f"Number {number}").final_response

    print(list(pool.map(work, range(8))))
