"""Name, read, list, fork, archive and compact threads."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import Codex

with Codex() as codex:
    thread = codex.thread_start()
    thread.run("Say hello.")
    thread.set_name("Greetings")
    print("name:", thread.read().thread.name)
    print("turns:", len(thread.read(include_turns=True).thread.turns))
    print("listed:", thread.id in [found.id for found in codex.thread_list(limit=20).data])

    fork = codex.thread_fork(thread.id)
    print("the fork is another thread:", fork.id != thread.id)
    fork.run("Say it again.")

    codex.thread_archive(fork.id)
    archived = codex.thread_list(archived=True).data
    print("archived:", fork.id in [found.id for found in archived])
    fork = codex.thread_unarchive(fork.id)

    # Replaces the history with a summary; that is a separate turn, which continues in the background.
    thread.compact()
