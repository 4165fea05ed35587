"""Annotations mean something at run time, where pydantic and web frameworks read them, and to type checkers."""

from __future__ import annotations

import inspect
import json
import typing
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

import openai_codex
from openai_codex import protocol
from openai_codex._schema import json_schema
from openai_codex.types import ThreadItem, ThreadTokenUsage, TurnStatus

CLASSES = [getattr(openai_codex, name) for name in openai_codex.__all__]
FUNCTIONS = {
    f"{owner.__name__}.{name}": member.fget if isinstance(member, property) else member
    for owner in CLASSES
    if inspect.isclass(owner) and owner.__module__.startswith("openai_codex")
    for name, member in inspect.getmembers(owner)
    if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property))
}


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_every_annotation_can_be_evaluated(name: str) -> None:
    assert "return" in typing.get_type_hints(FUNCTIONS[name])


def _result() -> openai_codex.TurnResult:
    item = ThreadItem.model_validate({"type": "agentMessage", "id": "1", "text": "Hello"})
    tokens = {
        "totalTokens": 9,
        "inputTokens": 7,
        "outputTokens": 2,
        "cachedInputTokens": 0,
        "reasoningOutputTokens": 0,
    }
    usage = ThreadTokenUsage.model_validate({"total": tokens, "last": tokens})
    return openai_codex.TurnResult(
        id="t",
        status=TurnStatus.completed,
        error=None,
        started_at=1,
        completed_at=2,
        duration_ms=1000,
        final_response="Hello",
        items=[item],
        usage=usage,
    )


def test_a_result_is_a_response_model() -> None:
    class Answer(BaseModel):
        result: openai_codex.TurnResult

    answer = Answer(result=_result())
    read = Answer.model_validate_json(answer.model_dump_json(by_alias=True))
    assert read == answer
    adapter = TypeAdapter(openai_codex.TurnResult)
    assert adapter.validate_json(adapter.dump_json(_result(), by_alias=True)) == _result()
    schema = adapter.json_schema()
    assert schema["properties"]["status"] and schema["properties"]["items"]["type"] == "array"
    assert typing.get_type_hints(openai_codex.TurnResult)["status"] is TurnStatus


@pytest.mark.parametrize("name", ["ReasoningSummary", "AbsolutePathBuf", "LegacyAppPathString", "PathUri", "ThreadId"])
def test_types_that_are_strings_have_the_methods_of_models(name: str) -> None:
    model: Any = getattr(protocol, name)
    value = model.model_validate("/a/ł")
    assert value.model_dump() == "/a/ł" and value.model_dump_json() == '"/a/ł"'
    assert model.model_validate_json(value.model_dump_json()) == value
    assert model.model_json_schema()["type"] == "string"


def test_errors_name_the_class_that_was_called() -> None:
    for owner, name in (("Codex", "thread_start"), ("Thread", "run"), ("AsyncCodex", "thread_list")):
        function = getattr(getattr(openai_codex, owner), name)
        assert function.__qualname__ == f"{owner}.{name}"
        with pytest.raises(TypeError, match=rf"^{owner}\.{name}\(\) got an unexpected keyword argument 'nonsense'"):
            function(None, nonsense=1)


class _Step(BaseModel):
    title: str
    properties: dict[str, int] = {}


class _Plan(BaseModel):
    steps: list[_Step]
    note: str | None = None


def test_a_class_stands_for_its_schema() -> None:
    schema = json_schema(_Plan)
    assert schema is not None
    step = schema["$defs"]["_Step"]
    assert schema["required"] == ["steps", "note"] and schema["additionalProperties"] is False
    assert step["required"] == ["title", "properties"] and step["additionalProperties"] is False
    # An object with arbitrary keys stays one.
    assert step["properties"]["properties"]["additionalProperties"] == {"type": "integer"}
    assert json.loads(json.dumps(schema)) == schema


def test_other_classes_and_mappings() -> None:
    @dataclass
    class Point:
        x: int

    schema = json_schema(Point)
    assert schema is not None and schema["required"] == ["x"]
    given = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert json_schema(given) is given
    assert json_schema(None) is None

    class Opaque:
        pass

    with pytest.raises(TypeError, match=r"^output_schema must be a JSON schema or a class that pydantic can describe"):
        json_schema(Opaque)
