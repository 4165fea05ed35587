"""Threads in pages, archived and brought back."""

import os

from openai_codex import Codex, CodexConfig
from openai_codex.types import SortDirection, ThreadSortKey

with Codex(CodexConfig(codex_bin=os.environ["PROGRAM_CODEX"])) as codex:
    for name in ("first", "second"):
        thread = codex.thread_start()
        thread.run(name)
        thread.set_name(name)
    page = codex.thread_list(
        limit=10, sort_key=ThreadSortKey.created_at, sort_direction=SortDirection.asc, model_providers=["scripted"]
    )
    print([found.name for found in page.data])
    codex.thread_archive(thread.id)
    print(len(codex.thread_list(archived=True, model_providers=["scripted"]).data))
    print(codex.thread_unarchive(thread.id).id == thread.id)
    fork = codex.thread_fork(thread.id)
    print(fork.id != thread.id, fork.run("Go on.").final_response)
