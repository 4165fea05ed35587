"""Each worker of a process pool has its own client, and results are passed between them."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from openai_codex import Codex, CodexConfig, TurnResult


def work(prompt: str) -> TurnResult:
    with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
        return codex.thread_start().run(prompt)


if __name__ == "__main__":
    with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])):
        pass  # The first runtime in a new CODEX_HOME makes its database; two at once get into each other's way.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        for result in pool.map(work, ["one", "two"]):
            print(result.final_response, [item.root.type for item in result.items])
