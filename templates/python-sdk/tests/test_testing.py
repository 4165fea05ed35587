"""A client without a process: over any pair of streams, and with the app-server for tests."""

from __future__ import annotations

import socket
from typing import Any, cast

import pytest

from openai_codex import (
    ApprovalDecision,
    ApprovalMode,
    CodexConfig,
    Sandbox,
    ServerBusyError,
    Streams,
    TransportClosedError,
    TurnFailedError,
    tool,
)
from openai_codex.testing import AppServer, Turn
from support.world import Client

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@KINDS
def test_a_scripted_turn(kind: str) -> None:
    @tool
    def lookup(city: str) -> str:
        """Weather."""
        return f"Rain in {city}."

    def decide(request: Any) -> ApprovalDecision:
        return ApprovalDecision.decline

    server = AppServer()
    command = {"command": "ls", "startedAtMs": 0}
    turn = Turn().pieces("Hello", ", world").tool("lookup", city="Oslo")
    server.turn(
        turn.ask("item/commandExecution/requestApproval", command).notify("later/method", {"a": 1}).text("Bye.")
    )
    server.turn(Turn().fails("no more"))
    with Client(kind, CodexConfig(), decide, transport=server) as client:
        thread = client.thread_start(tools=[lookup], approval_mode=ApprovalMode.ask_handler, sandbox=Sandbox.read_only)
        turn_handle = client.on(thread, "turn", "Greet me.")
        methods = [event.method for event in client.events(turn_handle)]
        assert methods.count("item/agentMessage/delta") == 3 and "later/method" in methods
        assert client.on(turn_handle, "run").final_response == "Bye."
        with pytest.raises(TurnFailedError, match="no more"):
            client.on(thread, "run", "Again")
        with pytest.raises(TurnFailedError, match="the test has no turn for this input"):
            client.on(thread, "run", "And again")
    assert server.requests("turn/start")[0]["input"][0]["text"] == "Greet me."
    assert server.answers == [
        {"result": {"success": True, "contentItems": [{"type": "inputText", "text": "Rain in Oslo."}]}},
        {"result": {"decision": "decline"}},
    ]


@KINDS
def test_a_turn_that_waits_is_interrupted_and_requests_have_answers(kind: str) -> None:
    server = AppServer()
    server.turn(Turn().waits())
    server.refuse("account/read", -32001, "busy")
    server.answer("model/list", {"data": [], "nextCursor": None})
    with Client(kind, CodexConfig(), transport=server) as client:
        turn = client.on(client.thread_start(), "turn", "Wait.")
        client.on(turn, "interrupt")
        assert client.on(turn, "run").status.value == "interrupted"
        with pytest.raises(ServerBusyError):
            client.account()
        assert client.models().data == []
    assert client.codex.is_closed()


@KINDS
def test_the_end_of_the_streams_ends_the_connection(kind: str) -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        reader, writer = ours.makefile("rb"), ours.makefile("wb")
        ours.close()
        theirs.shutdown(socket.SHUT_RDWR)
        with pytest.raises(TransportClosedError):
            Client(kind, CodexConfig(), transport=Streams(cast(Any, reader), cast(Any, writer)))


@KINDS
def test_all_notifications_can_be_followed_whatever_they_belong_to(kind: str) -> None:
    server = AppServer()
    server.turn(Turn().pieces("Hello", ", world").notify("later/method", {"a": 1}))
    server.turn(Turn().text("Bye."))
    with Client(kind, CodexConfig(), transport=server) as client:
        thread = client.thread_start()
        assert client.on(thread, "run", "Nobody listens yet.").final_response == "Hello, world"
        first, second = client.codex.notifications(), client.codex.notifications()
        assert client.on(thread, "run", "Now somebody does.").final_response == "Bye."
        for stream in (first, second):
            events = [client.next(stream) for _ in range(4)]
            methods = ["turn/started", "item/agentMessage/delta", "item/completed", "turn/completed"]
            assert [event.method for event in events] == methods
            assert events[1].params["delta"] == "Bye."
        client.close()
        with pytest.raises(TransportClosedError):
            client.next(first)


@KINDS
def test_the_models_of_all_pages_are_one_list(kind: str) -> None:
    server = AppServer()
    model = {
        "id": "a",
        "model": "a",
        "displayName": "A",
        "description": "",
        "hidden": False,
        "isDefault": True,
        "supportedReasoningEfforts": [],
        "defaultReasoningEffort": "medium",
    }
    # The same page for whatever cursor: one that leads back to itself ends the list.
    server.answer("model/list", {"data": [model], "nextCursor": "next"})
    with Client(kind, CodexConfig(), transport=server) as client:
        models = client.models(include_hidden=True)
        assert [found.id for found in models.data] == ["a", "a"] and models.next_cursor is None
    asked = [{"includeHidden": True}, {"includeHidden": True, "cursor": "next"}]
    assert server.requests("model/list") == asked
