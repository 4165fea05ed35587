"""Handlers get typed requests, decide what they mean, and end with the request they were asked about."""

from __future__ import annotations

import asyncio
import contextvars
import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from openai_codex import (
    ApprovalDecision,
    ApprovalRequest,
    CodexConfig,
    CommandApproval,
    Elicitation,
    PermissionsApproval,
)
from openai_codex._approvals import APPROVALS, checked_answer, declined, verdict
from openai_codex._server_requests import REFUSED, refusal
from openai_codex._tools import CALL
from openai_codex.protocol.methods import SERVER_REQUESTS
from support import peers
from support.world import Client

Json = dict[str, Any]
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])

LIMIT_S = 30.0

BASE = {"threadId": "$thread", "turnId": "$turn"}
COMMAND = {**BASE, "itemId": "$item", "startedAtMs": 0, "command": "ls", "cwd": "/"}
FORM = {**BASE, "serverName": "s", "mode": "form", "message": "?"}
SCHEMA = {"type": "object", "properties": {"colour": {"type": "string"}}}


def asking(record: Path, *requests: tuple[str, Json], wait_ms: int | None = None, **settings: Any) -> CodexConfig:
    """A runtime whose turns ask for this, wait for the answers or for a time, and end."""
    asked = [
        {"request": {"id": number, "method": method, "params": params}}
        for number, (method, params) in enumerate(requests, 100)
    ]
    started = {"method": "turn/started", "params": {"threadId": "$thread", "turn": {"id": "$turn"}}}
    wait = "await_answers" if wait_ms is None else {"sleep_ms": wait_ms}
    rule = {
        "method": "turn/start",
        "times": 0,
        "background": True,
        "do": ["respond_default", {"notify": started}, *asked, wait, {"complete": "completed"}],
    }
    script = json.dumps({"record": str(record), "rules": [rule]})
    return CodexConfig(codex_bin=peers.peer("fake-app-server"), env={"FAKE_APP_SERVER_SCRIPT": script}, **settings)


def replies(record: Path) -> dict[int, Json]:
    lines = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    return {line["id"]: line.get("result") or line.get("error") for line in lines if "method" not in line}


def requests(record: Path, method: str) -> list[Json]:
    lines = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    return [line["params"] for line in lines if line.get("method") == method]


@KINDS
def test_a_handler_of_one_parameter_gets_typed_requests(kind: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    seen: list[ApprovalRequest] = []

    def decide(request: ApprovalRequest) -> ApprovalDecision:
        seen.append(request)
        return ApprovalDecision.accept if isinstance(request, CommandApproval) else ApprovalDecision.decline

    async def decide_later(request: ApprovalRequest) -> ApprovalDecision:
        await asyncio.sleep(0)
        return decide(request)

    permissions = {**BASE, "itemId": "$item", "startedAtMs": 0, "cwd": "/", "permissions": {}}
    config = asking(
        record,
        ("item/commandExecution/requestApproval", COMMAND),
        ("item/permissions/requestApproval", permissions),
        ("mcpServer/elicitation/request", {**FORM, "requestedSchema": SCHEMA}),
        ("item/tool/call", {}),
        ("telepathy/read", {}),
    )
    with Client(kind, config, decide if kind == "sync" else decide_later) as client:
        client.on(client.thread_start(), "run", "x")
    assert [type(request) for request in seen] == [CommandApproval, PermissionsApproval, Elicitation]
    assert seen[0].params.command == "ls"
    answered = replies(record)
    assert answered[100] == {"decision": "accept"}
    assert answered[101] == {"permissions": {}, "scope": "turn"}
    assert answered[102]["action"] == "decline"
    assert answered[103]["code"] == answered[104]["code"] == -32601


@KINDS
def test_what_cannot_be_shown_as_its_type_is_declined(kind: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    asked: list[Any] = []

    def accept(request: ApprovalRequest) -> ApprovalDecision:
        asked.append(request)
        return ApprovalDecision.accept

    config = asking(record, ("item/commandExecution/requestApproval", {"threadId": "$thread"}))
    with Client(kind, config, accept) as client:
        client.on(client.thread_start(), "run", "x")
    assert asked == []
    assert replies(record)[100] == {"decision": "decline"}


@KINDS
@pytest.mark.parametrize("two_parameters", [True, False])
def test_a_plain_function_that_returns_an_awaitable_is_awaited(kind: str, two_parameters: bool, tmp_path: Path) -> None:
    record = tmp_path / "record"

    async def later() -> ApprovalDecision:
        await asyncio.sleep(0.01)
        return ApprovalDecision.accept

    handler: Any = (lambda method, params: later()) if two_parameters else (lambda request: later())
    with Client(kind, asking(record, ("item/commandExecution/requestApproval", COMMAND)), handler) as client:
        client.on(client.thread_start(), "run", "x")
    assert replies(record)[100] == {"decision": "accept"}


def test_one_thread_serves_all_requests_and_a_stuck_one_is_left_behind(tmp_path: Path) -> None:
    record = tmp_path / "record"
    threads: list[threading.Thread] = []
    stuck = threading.Event()

    def decide(request: ApprovalRequest) -> ApprovalDecision:
        threads.append(threading.current_thread())
        if request.params.command == "stuck":
            stuck.wait(LIMIT_S)
        return ApprovalDecision.accept

    method = "item/commandExecution/requestApproval"
    config = asking(
        record,
        *[(method, COMMAND)] * 5,
        (method, {**COMMAND, "command": "stuck"}),
        (method, COMMAND),
        approval_timeout_s=0.5,
    )
    with Client("sync", config, decide) as client:
        client.thread_start().run("x")
        answered = replies(record)
        stuck.set()
    assert len(set(threads[:6])) == 1
    assert [answered[number]["decision"] for number in range(100, 106)] == [*["accept"] * 5, "decline"]


@KINDS
def test_a_handler_is_told_that_its_turn_has_ended(kind: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    told = threading.Event()

    def wait(request: ApprovalRequest) -> ApprovalDecision:
        if request.cancelled.wait(LIMIT_S):
            told.set()
        return ApprovalDecision.accept

    async def wait_cancelled(request: ApprovalRequest) -> ApprovalDecision:
        try:
            await asyncio.sleep(LIMIT_S)
        except asyncio.CancelledError:
            assert request.cancelled.is_set()
            told.set()
            raise
        return ApprovalDecision.accept

    config = asking(record, ("item/commandExecution/requestApproval", COMMAND), wait_ms=200)
    with Client(kind, config, wait if kind == "sync" else wait_cancelled) as client:
        client.on(client.thread_start(), "run", "x")
        assert told.wait(LIMIT_S)
        client.models()
    assert replies(record) == {}


@KINDS
def test_cancel_interrupts_the_turn_whatever_was_asked(kind: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    config = asking(record, ("mcpServer/elicitation/request", {**FORM, "turnId": None, "requestedSchema": SCHEMA}))
    with Client(kind, config, lambda request: ApprovalDecision.cancel) as client:
        turn = client.on(client.thread_start(), "turn", "x")
        deadline = time.monotonic() + LIMIT_S
        while not requests(record, "turn/interrupt"):
            assert time.monotonic() < deadline
            time.sleep(0.01)
    assert replies(record)[100]["action"] == "cancel"
    assert requests(record, "turn/interrupt") == [{"threadId": turn.thread_id, "turnId": turn.id}]


VARIABLE: contextvars.ContextVar[str] = contextvars.ContextVar("VARIABLE", default="unset")


@KINDS
def test_context_variables_reach_handlers(kind: str, tmp_path: Path) -> None:
    seen: list[str] = []

    def look(request: ApprovalRequest) -> ApprovalDecision:
        seen.append(VARIABLE.get())
        return ApprovalDecision.decline

    config = asking(tmp_path / "record", ("item/commandExecution/requestApproval", COMMAND))
    token = VARIABLE.set("set")
    try:
        with Client(kind, config, look) as client:
            client.on(client.thread_start(), "run", "x")
    finally:
        VARIABLE.reset(token)
    assert seen == ["set"]


@pytest.mark.parametrize(
    ("schema", "accepted"),
    [
        ({"type": "object", "properties": {}}, True),
        ({"type": "object", "properties": {}, "required": []}, True),
        ({"type": "object", "properties": {}, "required": ["colour"]}, False),
        ({"required": "colour"}, False),
        ("anything", False),
    ],
)
def test_a_form_is_accepted_only_where_nothing_in_it_is_required(schema: Any, accepted: bool) -> None:
    decided = verdict(
        "mcpServer/elicitation/request", ApprovalDecision.accept, {"mode": "form", "requestedSchema": schema}
    )
    assert decided.result["action"] == ("accept" if accepted else "decline")
    assert (decided.refused is None) is accepted


def test_a_whole_answer_is_held_against_the_request() -> None:
    method = "mcpServer/elicitation/request"
    properties = {"colour": {"type": "string", "enum": ["blue", "red"]}, "many": {"type": "integer"}}
    params = {"mode": "form", "requestedSchema": {"required": ["colour"], "properties": properties}}
    wrong: list[Json] = [
        {},
        {"action": "yes", "content": {"colour": "red"}},
        {"action": "accept"},
        {"action": "accept", "content": {}},
        {"action": "accept", "content": {"colour": None}},
        {"action": "accept", "content": {"colour": "green"}},
        {"action": "accept", "content": {"colour": "red", "many": 1.5}},
        {"action": "accept", "content": {"colour": "red", "many": True}},
        {"action": "accept", "content": "red"},
    ]
    for answer in wrong:
        decided = checked_answer(method, answer, params)
        assert decided.result["action"] == "decline" and decided.refused is not None, answer
    for name in APPROVALS:
        for answer in ({}, {"decision": None}, {"permissions": []}, {"action": "perhaps"}):
            assert checked_answer(name, answer, params).result == declined(name), (name, answer)
    given: dict[str, Any] = {"action": "accept", "content": {"colour": "red"}}
    assert checked_answer(method, given, params).result == given
    assert verdict(method, ApprovalDecision.answer(given), params).result == given


@pytest.mark.parametrize(
    ("persist", "remembered"), [(["session", "always"], True), ("session", True), (["always"], False), (None, False)]
)
def test_an_answer_for_the_session_is_remembered_where_that_is_offered(persist: Any, remembered: bool) -> None:
    params = {"mode": "form", "requestedSchema": {}, "_meta": {"persist": persist}}
    method = "mcpServer/elicitation/request"
    assert ("_meta" in verdict(method, ApprovalDecision.accept_for_session, params).result) is remembered
    assert "_meta" not in verdict(method, ApprovalDecision.accept, params).result


def test_every_request_that_the_protocol_knows_is_answered_or_refused_on_purpose() -> None:
    assert set(SERVER_REQUESTS) == APPROVALS | REFUSED | {CALL}
    assert not APPROVALS & REFUSED
    for method in SERVER_REQUESTS:
        assert ("result" in refusal(method)) is (method in APPROVALS)


@pytest.mark.parametrize("decision", ["accept", "accept_for_session", "decline", "cancel"])
@pytest.mark.parametrize("method", sorted(APPROVALS))
def test_only_an_acceptance_accepts(method: str, decision: str) -> None:
    params = {"mode": "form", "requestedSchema": {}, "permissions": {"network": {"enabled": True}}}
    decided = verdict(method, getattr(ApprovalDecision, decision), params)
    text = json.dumps(decided.result)
    grants = any(word in text for word in ("accept", "approved", '"enabled"'))
    assert grants is decision.startswith("accept")
    wordless = method in ("item/permissions/requestApproval", "mcpServer/elicitation/request")
    assert decided.interrupt is (decision == "cancel" and wordless)
