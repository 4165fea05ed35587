"""Name, read, list, fork, archive and compact threads."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import AsyncCodex


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start()
        await thread.run("Say hello.")
        await thread.set_name("Greetings")
        print("name:", (await thread.read()).thread.name)
        print("turns:", len((await thread.read(include_turns=True)).thread.turns))
        print("listed:", thread.id in [found.id for found in (await codex.thread_list(limit=20)).data])

        fork = await codex.thread_fork(thread.id)
        print("the fork is another thread:", fork.id != thread.id)
        await fork.run("Say it again.")

        await codex.thread_archive(fork.id)
        archived = (await codex.thread_list(archived=True)).data
        print("archived:", fork.id in [found.id for found in archived])
        fork = await codex.thread_unarchive(fork.id)

        # Replaces the history with a summary; that is a separate turn, which continues in the background.
        await thread.compact()


asyncio.run(main())
