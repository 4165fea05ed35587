"""Tools, questions, forms and the other requests of the runtime, and answers of a type."""

from __future__ import annotations

import asyncio
import contextvars
import json
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from openai_codex import (
    ApprovalMode,
    CodexConfig,
    ImageInput,
    LocalImageInput,
    OutputError,
    TextInput,
    tool,
)
from openai_codex.protocol import ToolRequestUserInputParams
from support import peers
from support.world import Client, World

Json = dict[str, Any]
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
LIMIT_S = 30.0
DONE: Json = {"output": [{"message": "I am done."}]}


class Forecast(BaseModel):
    """What the weather will be."""

    weather: str
    days: int


@dataclass
class Place:
    """A place on a map."""

    city: str
    country: str = "NO"


@tool
def lookup(
    place: Place,
    days: Annotated[int, Field(ge=1, description="How many days.")] = 1,
    unit: Literal["C", "F"] = "C",
    tags: list[str] = [],  # noqa: B006 - tools may have such defaults
) -> Forecast:
    """Weather forecast of a place."""
    return Forecast(weather=f"{place.city} {place.country} {unit} {tags}", days=days)


def calls(*arguments: tuple[str, Json]) -> list[Json]:
    """A model that calls these tools at once, and then is done."""
    output = [{"function_call": {"name": name, "arguments": given}} for name, given in arguments]
    return [{"output": output}, DONE]


def told(world: World) -> list[Any]:
    """What the model was told by tools, in its last request."""
    items = world.model.requests()[-1]["body"]["input"]
    return [item["output"] for item in items if item.get("type") == "function_call_output"]


def test_a_tool_is_the_function_and_describes_itself() -> None:
    assert lookup(Place("Oslo"), days=2).days == 2
    assert (lookup.name, lookup.description, repr(lookup)) == (
        "lookup",
        "Weather forecast of a place.",
        "<Tool lookup>",
    )
    schema = lookup.schema
    assert schema["properties"]["days"] == {
        "default": 1,
        "description": "How many days.",
        "minimum": 1,
        "title": "Days",
        "type": "integer",
    }
    assert schema["required"] == ["place"]
    assert schema["additionalProperties"] is False
    assert lookup.call({"place": {"city": "Oslo"}, "days": "3"}) == Forecast(weather="Oslo NO C []", days=3)

    @tool(name="now", description="The time.", timeout=1)
    def renamed() -> str:
        return "noon"

    assert (renamed.name, renamed.timeout, renamed.schema["properties"]) == ("now", 1, {})


def test_what_the_model_cannot_call_is_no_tool() -> None:
    def anything(*values: int) -> None: ...

    with pytest.raises(TypeError, match=r"tool anything: the model cannot give the parameter \*values"):
        tool(anything)


@KINDS
def test_two_names_and_what_is_no_tool_are_refused(kind: str, tmp_path: Path) -> None:
    with World(tmp_path, model=[]) as world, Client(kind, world.config) as client:
        with pytest.raises(ValueError, match="two tools are named lookup"):
            client.thread_start(tools=[lookup, lookup])
        with pytest.raises(TypeError, match=r"must be made by openai_codex\.tool, got function"):
            client.thread_start(tools=[lambda: None])
        assert world.sent("thread/start") == []


VARIABLE: contextvars.ContextVar[str] = contextvars.ContextVar("TOOLS", default="unset")


@KINDS
def test_a_tool_is_called_and_the_model_told(kind: str, tmp_path: Path) -> None:
    image = tmp_path / "dot.png"
    image.write_bytes(b"\x89PNG")

    @tool
    async def later(word: str) -> str:
        """Say it later."""
        await asyncio.sleep(0.01)
        return f"{word} {VARIABLE.get()}"

    @tool
    def pictures() -> list[TextInput | ImageInput | LocalImageInput]:
        """Two pictures."""
        return [TextInput("two"), ImageInput("data:image/png;base64,iVBORw0KGgo="), LocalImageInput(image)]

    @tool
    def nothing() -> None:
        """Nothing."""

    model = calls(("lookup", {"place": {"city": "Oslo"}}), ("later", {"word": "now"}), ("nothing", {}))
    with World(tmp_path, model=model) as world, Client(kind, world.config) as client:
        token = VARIABLE.set("set")
        thread = client.thread_start(tools=[lookup, later, pictures, nothing])
        VARIABLE.reset(token)
        assert client.on(thread, "run", "Go").final_response == "I am done."
        assert [json.loads(told(world)[0]), *told(world)[1:]] == [
            {"weather": "Oslo NO C []", "days": 1},
            "now set",
            "null",
        ]
        spec = world.sent("thread/start")[0]["dynamicTools"][0]
        assert (spec["type"], spec["name"], spec["inputSchema"]) == ("function", "lookup", lookup.schema)
    result = pictures.call({})
    assert isinstance(result, list) and len(result) == 3


@KINDS
def test_a_tool_that_gives_no_answer_tells_the_model_why(kind: str, tmp_path: Path) -> None:
    over = threading.Event()

    @tool
    def fails() -> None:
        """Fail."""
        raise RuntimeError("out of order")

    @tool(timeout=0.2)
    def slow() -> None:
        """Take long."""
        over.wait(LIMIT_S)

    @tool(timeout=0.2)
    async def slow_too() -> None:
        """Take long."""
        await asyncio.sleep(LIMIT_S)

    @tool
    def odd() -> object:
        """Return what cannot be written."""
        return object()

    model = calls(
        ("fails", {}), ("slow", {}), ("slow_too", {}), ("odd", {}), ("lookup", {"place": {}}), ("lookup", {"x": 1})
    )
    with World(tmp_path, model=model) as world, Client(kind, world.config) as client:
        thread = client.thread_start(tools=[fails, slow, slow_too, odd, lookup])
        assert client.on(thread, "run", "Go", timeout=60).final_response == "I am done."
        over.set()
        failed, late, later, unusable, unfit, unknown = told(world)
    assert failed == "RuntimeError: out of order"
    assert late == later == "The tool did not answer in time."
    assert unusable == "TypeError: the result of the tool cannot be written as JSON: object"
    assert unfit == "The arguments are invalid: place.city: Field required (missing)"
    assert unknown.startswith("The arguments are invalid: place: ") and "x: " in unknown


@KINDS
def test_calls_run_beside_one_another_up_to_the_limit(kind: str, tmp_path: Path) -> None:
    lock = threading.Lock()
    running: list[int] = [0, 0]
    pair = threading.Barrier(2)

    @tool
    def count() -> int:
        """Count those that run; none of them ends alone."""
        with lock:
            running[0] += 1
            running[1] = max(running)
        pair.wait(LIMIT_S)
        with lock:
            running[0] -= 1
        return running[1]

    record = tmp_path / "record"
    call = {"threadId": "$thread", "turnId": "$turn", "callId": "c", "tool": "count", "arguments": {}}
    config = asking(record, *[("item/tool/call", call)] * 4, concurrent_tools=2)
    with Client(kind, config) as client:
        client.on(client.thread_start(tools=[count]), "run", "Go")
    answered = [line["result"]["success"] for line in lines(record) if "method" not in line]
    assert (answered, running[1]) == ([True] * 4, 2)


@KINDS
def test_a_resumed_thread_is_given_its_tools_again(kind: str, tmp_path: Path) -> None:
    @tool
    def other() -> str:
        """Something else."""
        return "other"

    call = ("lookup", {"place": {"city": "Oslo"}})
    model = [DONE, *calls(call), *calls(call), *calls(call, ("other", {})), *calls(("other", {}))]
    with World(tmp_path, model=model) as world:
        with Client(kind, world.config) as client:
            thread = client.thread_start(tools=[lookup, other])
            client.on(thread, "run", "Hello")
            fork = client.thread_fork(thread.id)
            client.on(fork, "run", "Go")
            assert "Oslo" in told(world)[0]
        with Client(kind, world.config) as client:
            thread = client.thread_resume(thread.id)
            client.on(thread, "run", "Go")
            assert told(world) == ["dynamic tool request failed"]
            thread = client.thread_resume(thread.id, tools=[lookup])
            client.on(thread, "run", "Go")
            assert "Oslo" in told(world)[-2]
            assert told(world)[-1] == "There is no tool other."


def asking(record: Path, *requests: tuple[str, Json], **settings: Any) -> CodexConfig:
    """A runtime whose turns ask for this, wait for the answers and end."""
    asked = [
        {"request": {"id": number, "method": method, "params": params}}
        for number, (method, params) in enumerate(requests, 100)
    ]
    do = ["respond_default", *asked, "await_answers", {"complete": "completed"}]
    rule = {"method": "turn/start", "background": True, "do": do}
    script = json.dumps({"record": str(record), "rules": [rule]})
    return CodexConfig(codex_bin=peers.peer("fake-app-server"), env={"FAKE_APP_SERVER_SCRIPT": script}, **settings)


def lines(record: Path) -> list[Json]:
    return [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]


@KINDS
def test_each_request_has_its_typed_handler(kind: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    seen: list[object] = []

    def answer(result: Any) -> Any:
        def handle(params: Any) -> Any:
            seen.append(params)
            return result

        async def handle_later(params: Any) -> Any:
            return handle(params)

        return handle if kind == "sync" else handle_later

    config = asking(
        record,
        ("account/chatgptAuthTokens/refresh", {"reason": "unauthorized"}),
        ("currentTime/read", {"threadId": "$thread"}),
        ("attestation/generate", {}),
        ("currentTime/read", {"threadId": 7}),
        ("later/method", {"a": 1}),
        ("another/method", {}),
    )
    tokens = {"accessToken": "t", "chatgptAccountId": "a"}
    handlers = {
        "token_refresh_handler": answer(tokens),
        "current_time_handler": answer({"currentTimeAt": 5}),
        "attestation_handler": answer({"token": 7}),
    }
    with Client(kind, config, **handlers) as client:
        client.codex.on_request("later/method", answer({"b": 2}))
        client.on(client.thread_start(), "run", "x")
    answered = {line["id"]: line for line in lines(record) if "method" not in line}
    assert answered[100]["result"] == tokens
    assert answered[101]["result"] == {"currentTimeAt": 5}
    assert answered[102]["error"]["code"] == -32603, "what does not fit the protocol is not an answer"
    assert answered[103]["error"]["code"] == -32603, "nor is one to what is not understood"
    assert answered[104]["result"] == {"b": 2}
    assert answered[105]["error"]["code"] == -32601
    assert [type(params).__name__ for params in seen] == [
        "ChatgptAuthTokensRefreshParams",
        "CurrentTimeReadParams",
        "AttestationGenerateParams",
        "dict",
    ]
    assert lines(record)[0]["params"]["capabilities"]["requestAttestation"] is True


@KINDS
def test_a_question_of_the_model_is_answered(kind: str, tmp_path: Path) -> None:
    options = [{"label": "Blue", "description": "b"}, {"label": "Red", "description": "r"}]
    question = {"id": "colour", "header": "Colour", "question": "Which?", "options": options}

    def pick(asked: ToolRequestUserInputParams) -> Json:
        assert asked.questions[0].options is not None
        return {"answers": {asked.questions[0].id: {"answers": [asked.questions[0].options[0].label]}}}

    model = [
        {"output": [{"function_call": {"name": "request_user_input", "arguments": {"questions": [question]}}}]},
        DONE,
    ]
    more = "[features]\ndefault_mode_request_user_input = true\n"
    with World(tmp_path, model=model, config=more) as world:
        with Client(kind, world.config, question_handler=pick) as client:
            client.on(client.thread_start(), "run", "Go")
        assert json.loads(told(world)[0]) == {"answers": {"colour": {"answers": ["Blue"]}}}


@KINDS
def test_a_form_has_its_handler_and_the_use_of_a_tool_has_not(kind: str, tmp_path: Path) -> None:
    more = f'[mcp_servers.scripted]\ncommand = "{peers.peer("scripted-mcp-server")}"\n'

    def fill(asked: Any) -> Json:
        assert asked.root.message == "Which one?"
        return {"action": "accept", "content": {"colour": "blue"}}

    def call(name: str) -> Json:
        arguments = {"path": str(tmp_path / "outside" / name)}
        return {"output": [{"function_call": {"name": name, "namespace": "mcp__scripted", "arguments": arguments}}]}

    with World(tmp_path, model=[call("ask"), call("write"), DONE], config=more) as world:
        handlers = {"form_handler": fill, "approval_handler": lambda request: None}
        with Client(kind, world.config, **handlers) as client:
            thread = client.thread_start(approval_mode=ApprovalMode.ask_handler)
            client.on(thread, "run", "Go")
        assert (world.outside / "ask").exists()
        assert not (world.outside / "write").exists()


class Summary(TypedDict):
    """A summary."""

    title: str
    points: list[str]


@KINDS
def test_a_final_answer_of_a_type(kind: str, tmp_path: Path) -> None:
    model = [
        {"output": [{"message": '{"weather": "rain", "days": 2}'}]},
        {"output": [{"message": '{"title": "t", "points": ["a"]}'}]},
        {"output": [{"message": '{"weather": "rain", "days": "sk-secret"}'}]},
        DONE,
    ]
    with World(tmp_path, model=model) as world, Client(kind, world.config) as client:
        thread = client.thread_start()
        assert client.on(thread, "run", "a", output_type=Forecast).output == Forecast(weather="rain", days=2)
        assert client.on(thread, "run", "b", output_type=Summary).output == {"title": "t", "points": ["a"]}
        with pytest.raises(OutputError, match=r"does not have the requested type: days: Input should be") as failure:
            client.on(thread, "run", "c", output_type=Forecast)
        assert failure.value.result.final_response is not None and "sk-secret" not in str(failure.value)
        with pytest.raises(ValueError, match="pass only one of them"):
            client.on(thread, "run", "d", output_type=Forecast, output_schema={"type": "object"})
        schema = world.sent("turn/start")[0]["outputSchema"]
        assert schema["required"] == ["weather", "days"] and schema["additionalProperties"] is False
        assert client.on(thread, "run", "e").output is None


@KINDS
def test_the_text_of_a_turn_comes_piece_by_piece(kind: str, tmp_path: Path) -> None:
    model = [{"output": [{"reasoning": "Hm."}, {"deltas": ["Hello", ", ", "world"]}]}]
    with World(tmp_path, model=model) as world, Client(kind, world.config) as client:
        turn = client.on(client.thread_start(), "turn", "Go")

        async def read() -> list[str]:
            return [piece async for piece in turn.text()]

        pieces = client.wait(read()) if kind == "async" else list(turn.text())
        assert pieces == ["Hello", ", ", "world"]
        assert client.on(turn, "run").final_response == "Hello, world"
