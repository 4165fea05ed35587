"""Test a program without a runtime and without a model."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _bootstrap import prepare

prepare()

from openai_codex import ApprovalDecision, ApprovalMode, ApprovalRequest, AsyncCodex
from openai_codex.testing import AppServer, Turn


async def tidy_up(codex: AsyncCodex) -> str | None:
    """What is tested."""
    thread = await codex.thread_start(approval_mode=ApprovalMode.ask_handler)
    return (await thread.run("Tidy up.")).final_response


async def decline(request: ApprovalRequest) -> ApprovalDecision:
    """Decline everything."""
    print("asked to run", request.params.command)
    return ApprovalDecision.decline


async def main() -> None:
    server = AppServer()
    command = {"command": "rm -rf target", "cwd": "/work", "startedAtMs": 0}
    server.turn(Turn().ask("item/commandExecution/requestApproval", command).text("All is tidy."))
    async with AsyncCodex(transport=server, approval_handler=decline) as codex:
        assert await tidy_up(codex) == "All is tidy."
    assert server.requests("turn/start")[0]["input"][0]["text"] == "Tidy up."
    assert server.answers == [{"result": {"decision": "decline"}}]
    print("declined")


asyncio.run(main())
