"""A runtime newer than this SDK: what is known works, and what is new is reachable by its name."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_codex import ApprovalMode, Codex
from openai_codex.errors import InvalidRequestError, UnexpectedResponseError
from openai_codex.protocol import (
    ModelListParams,
    ModelListResponse,
    ThreadLoadedListResponse,
    TurnCompletedNotification,
)
from support import peers
from support.world import WRITE, Client, World

NEWER = "0.169.0"
ABSENT = "01a20fbd-da0f-79b1-9fee-aedd37d8450e"


def _requests(version: str) -> set[str]:
    path = peers.REPOSITORY / "tests" / "schemas" / f"{version}.json.gz"
    definitions = json.loads(gzip.decompress(path.read_bytes()))["experimental"]["definitions"]
    return {method for form in definitions["ClientRequest"]["oneOf"] for method in form["properties"]["method"]["enum"]}


def _accepting(method: str, params: Any) -> dict[str, Any]:
    return {"decision": "accept"}


def _ask(client: Client, method: str, *arguments: Any, **options: Any) -> Any:
    return client.on(client.codex, "request", method, *arguments, **options)


@pytest.fixture(scope="module", params=["sync", "async"])
def newer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, Client]]:
    with (
        World(tmp_path_factory.mktemp("newer"), runtime=peers.release(NEWER)) as world,
        Client(request.param, world.config, _accepting) as client,
    ):
        yield world, client


def test_it_is_driven(newer: tuple[World, Client]) -> None:
    world, client = newer
    assert client.codex.metadata.serverInfo.version.startswith(NEWER)
    thread = client.thread_start(approval_mode=ApprovalMode.ask_handler)
    assert client.on(thread, "run", "Hello").final_response == "I am done."
    assert client.on(thread, "run", WRITE).status.value == "completed"
    assert world.written
    events = client.events(client.on(thread, "turn", "Hello again"))
    assert isinstance(events[-1].payload, TurnCompletedNotification)
    turn = client.on(thread, "turn", "Hang")
    client.on(turn, "interrupt")
    assert client.on(turn, "run").status.value == "interrupted"
    assert len(client.on(thread, "read", include_turns=True).thread.turns) == 4
    assert client.thread_fork(thread.id).id != thread.id
    assert client.thread_resume(thread.id, include_turns=True).id == thread.id
    assert thread.id in [found.id for found in client.thread_list().data]


def test_what_is_new_is_reachable(newer: tuple[World, Client]) -> None:
    _, client = newer
    thread = client.thread_start()
    listed = _ask(client, "modelProvider/list", {})
    assert listed["defaultProviderId"] == "scripted"
    assert _ask(client, "thread/memory/read", {"threadId": thread.id}) == {"summary": None}
    assert _ask(client, "accountSession/list", {}) == {"activeSessionId": None, "sessions": []}
    assert _ask(client, "account/securitySetup/read") == {"notice": None}
    with pytest.raises(InvalidRequestError, match=r"expected a (completed|final) plaintext exec_command"):
        _ask(client, "thread/guardianReview", {"threadId": thread.id})
    with pytest.raises(InvalidRequestError, match="missing field `prompt`"):
        _ask(client, "thread/sample", {"threadId": thread.id, "expectedTurnId": ABSENT})


@pytest.mark.parametrize("method", sorted(_requests(NEWER) - _requests("0.163.0")))
def test_every_new_method_is_known_to_it(newer: tuple[World, Client], method: str) -> None:
    _, client = newer
    try:
        assert isinstance(_ask(client, method, {}), dict)
    except InvalidRequestError as error:
        assert "unknown variant" not in error.message


def test_a_result_is_typed_where_the_protocol_is_known(newer: tuple[World, Client]) -> None:
    _, client = newer
    assert isinstance(_ask(client, "model/list"), ModelListResponse)
    assert isinstance(_ask(client, "model/list", ModelListParams(limit=1)), ModelListResponse)
    with pytest.raises(UnexpectedResponseError, match="The result of accountSession/list does not fit the protocol"):
        _ask(client, "accountSession/list", {}, response_model=ThreadLoadedListResponse)
    assert isinstance(_ask(client, "thread/loaded/list", {"limit": 5}), ThreadLoadedListResponse)


def test_an_older_runtime_says_what_it_does_not_know(tmp_path: Path) -> None:
    with World(tmp_path) as world, Codex(world.config) as codex:
        with pytest.raises(InvalidRequestError, match="unknown variant `modelProvider/list`"):
            codex.request("modelProvider/list", {})
        with pytest.raises(TypeError, match="params must be a model of the protocol or a mapping, got list"):
            codex.request("model/list", [])  # type: ignore[call-overload]
        with pytest.raises(InvalidRequestError, match=r"\(params\.limit\)$"):
            codex.request("model/list", {"limit": "many"})
