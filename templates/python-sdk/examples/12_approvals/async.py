"""Choose what happens when the model asks to do more than the sandbox allows."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import ApprovalMode, AsyncCodex, Sandbox
from openai_codex.types import JsonObject

ALLOWED = {"date", "git status"}


async def ask(method: str, params: JsonObject | None) -> JsonObject | None:
    """Decide on a request of the runtime. Here: allow two commands, exactly as written, and refuse all others."""
    if method == "item/commandExecution/requestApproval" and params is not None:
        print("asked for:", params.get("command"))
        return {"decision": "accept" if params.get("command") in ALLOWED else "decline"}
    return None


async def main() -> None:
    # The handler is asked if a stored thread wants the user to be asked. Without one, everything is refused.
    async with AsyncCodex(approval_handler=ask) as codex:
        # An automatic reviewer decides. This is what a new thread does unless told otherwise.
        await codex.thread_start(approval_mode=ApprovalMode.auto_review)

        # Nothing outside the sandbox is ever run.
        thread = await codex.thread_start(approval_mode=ApprovalMode.deny_all, sandbox=Sandbox.read_only)
        print((await thread.run("Print the time.")).final_response)

        # A later turn can choose anew; without a choice, turns, resumed threads and forks keep what the thread has.
        print((await thread.run("Print the date.", approval_mode=ApprovalMode.auto_review)).final_response)


asyncio.run(main())
