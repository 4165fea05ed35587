"""The table of approval modes against the real runtime: nothing happens that nobody allowed."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openai_codex import ApprovalDecision, ApprovalMode, ApprovalRequest, NoApprovalHandlerError, TurnRunningError
from support import peers
from support.world import Client, World

Json = dict[str, Any]

TABLE: Json = json.loads((peers.CONFORMANCE / "tables" / "approvals.json").read_text(encoding="utf-8"))


def handler_for(kind: str, name: str) -> Callable[[ApprovalRequest], Any] | None:
    def decide(request: ApprovalRequest) -> ApprovalDecision:
        if name == "fail":
            raise RuntimeError("the handler fails")
        if name == "hang":
            threading.Event().wait()
        return ApprovalDecision.accept if name == "accept" else ApprovalDecision.decline

    async def decide_later(request: ApprovalRequest) -> ApprovalDecision:
        if name == "hang":
            await asyncio.Event().wait()
        return decide(request)

    assert name in TABLE["handlers"]
    if name == "none":
        return None
    return decide if kind == "sync" else decide_later


class Part:
    """The part of the table that one handler is in."""

    def __init__(self, kind: str, handler: str, world: World) -> None:
        self.kind, self.handler, self.world = kind, handler, world
        world.model.add([TABLE["reviewer"]])

    def open(self) -> Client:
        return Client(self.kind, self.world.config, handler_for(self.kind, self.handler))

    def start(self, client: Client, mode: str) -> Any:
        return client.thread_start(approval_mode=ApprovalMode[mode], cwd=str(self.world.workspace))

    def is_refused(self, asked: Json) -> bool:
        return any(row.get("mode") == asked["mode"] and row.get("handler") == self.handler for row in TABLE["refused"])

    def had(self, asked: Json) -> str:
        """The mode of a thread before it is given another one."""
        return str(asked["had_without_handler" if self.handler == "none" else "had"])

    def hello(self, client: Client, thread: Any, **options: Any) -> None:
        self.world.model.add([{"when": {"user": "Hello"}, "output": [{"message": "Hello."}]}])
        client.on(thread, "run", "Hello", **options)

    def row(self, given: str, asked: Json) -> None:
        """Give a thread a mode in one of the ways, and ask for every kind of thing in it."""
        client = self.open()
        try:
            thread_id = ""
            if given != "start":
                other = self.start(client, self.had(asked))
                self.hello(client, other)
                thread_id = other.id
            if given == "resume_stored":
                client.__exit__()
                client = self.open()
            if self.is_refused(asked):
                with pytest.raises(NoApprovalHandlerError):
                    self.given(client, given, thread_id, asked["mode"])
                return
            thread = self.given(client, given, thread_id, asked["mode"])
            for kind in TABLE["kinds"]:
                self.cell(client, given, asked["mode"], kind, thread)
        finally:
            client.__exit__()

    def given(self, client: Client, given: str, thread_id: str, mode: str) -> Any:
        wanted = ApprovalMode[mode]
        if given == "start":
            return self.start(client, mode)
        if given in ("resume_stored", "resume_loaded"):
            return client.thread_resume(thread_id, approval_mode=wanted)
        if given == "fork":
            return client.thread_fork(thread_id, approval_mode=wanted)
        assert given == "turn", given
        thread = client.codex.thread(thread_id)
        self.hello(client, thread, approval_mode=wanted)
        return thread

    def cell(self, client: Client, given: str, mode: str, kind: Json, thread: Any) -> None:
        cell = f"{given}-{mode}-{self.handler}-{kind['name']}"
        file = self.world.outside / cell
        text = json.dumps(kind["output"]).replace("${file}", str(file)).replace("${outside}", str(self.world.outside))
        items = [*json.loads(text), {"message": "I am done."}]
        self.world.model.add([{"when": {"user": cell}, "output": [item]} for item in items])
        client.on(thread, "run", cell)
        expected = any(
            row["mode"] == mode and row["handler"] == self.handler and kind["name"] in row["kinds"]
            for row in TABLE["happens"]
        )
        assert file.exists() is expected, cell

    def joining(self, asked: Json) -> None:
        """A mode for a turn that joins is refused, whatever it would ask for; the thread goes on with what it has."""
        with self.open() as client:
            had = self.had(asked)
            thread = self.start(client, had)
            self.world.model.add([{"when": {"user": "Begin"}, "hang": "created"}])
            running = client.on(thread, "turn", "Begin")
            error = NoApprovalHandlerError if self.is_refused(asked) else TurnRunningError
            for kind in TABLE["kinds"]:
                with pytest.raises(error):
                    client.on(thread, "run", f"Join with a {kind['name']}", approval_mode=ApprovalMode[asked["mode"]])
            client.on(running, "interrupt")
            client.on(running, "run")
            for kind in TABLE["kinds"]:
                self.cell(client, f"joining-{asked['mode']}", had, kind, thread)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("handler", TABLE["handlers"])
def test_nothing_happens_that_nobody_allowed(kind: str, handler: str, tmp_path: Path) -> None:
    more = TABLE["config"].replace("${mcp_server}", str(peers.peer("scripted-mcp-server")))
    timeout = 0.2 if handler == "hang" else 60.0
    with World(tmp_path, model=[], config=more, approval_timeout_s=timeout) as world:
        part = Part(kind, handler, world)
        for given in TABLE["given"]:
            for asked in TABLE["asked"]:
                part.row(given, asked)
        for asked in TABLE["asked"]:
            part.joining(asked)
