"""Errors about wrong arguments name the parameter; sequences, mappings and paths are accepted everywhere."""

from __future__ import annotations

import pickle
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from openai_codex import (
    AsyncCodex,
    Codex,
    CodexConfig,
    ImageInput,
    LocalImageInput,
    MentionInput,
    SkillInput,
    TextInput,
    client,
)
from openai_codex.async_client import AsyncCodexClient
from openai_codex.errors import InvalidRequestError, JsonRpcError
from support import peers
from support.world import Client, World

NUMBER: Any = 5


@pytest.fixture(scope="module", params=["sync", "async"])
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with World(tmp_path_factory.mktemp("arguments")) as world, Client(request.param, world.config) as opened:
        yield opened


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (("thread_start", {"cwd": NUMBER}), "params.cwd"),
        (("thread_start", {"model": NUMBER}), "params.model"),
        (("thread_start", {"config": [NUMBER]}), "params.config"),
        (("thread_start", {"ephemeral": "no"}), "params.ephemeral"),
        (("thread_start", {"personality": "zealous"}), "params.personality"),
        (("thread_list", {"limit": "many"}), "params.limit"),
        (("thread_list", {"model_providers": "one"}), "params.modelProviders"),
        (("thread_resume", {"thread_id": NUMBER}), "params.threadId"),
    ],
)
def test_what_the_runtime_refuses_is_named(opened: Client, call: tuple[str, Any], name: str) -> None:
    method, options = call
    with pytest.raises(
        InvalidRequestError, match=rf"^JSON-RPC error -32600: Invalid request: .*\({name}\)$"
    ) as refused:
        getattr(opened, method)(**options)
    assert refused.value.parameters == (name,)
    assert refused.value.message.startswith("Invalid request: ") and name not in refused.value.message
    copy = pickle.loads(pickle.dumps(refused.value))
    assert (str(copy), copy.parameters) == (str(refused.value), (name,))


def test_an_error_over_something_else_names_none(opened: Client) -> None:
    with pytest.raises(JsonRpcError) as refused:
        opened.thread_resume("01a20fbd-da0f-79b1-9fee-aedd37d8450e")
    assert refused.value.parameters == ()


@pytest.mark.parametrize(
    ("input", "message"),
    [
        (NUMBER, "input must be text or one of TextInput, .*, got int"),
        (["text", NUMBER], r"input\[1\] must be text or one of TextInput, .*, got int"),
        (TextInput(NUMBER), "TextInput.text must be text, got int"),
        (ImageInput(NUMBER), "ImageInput.url must be text, got int"),
        (LocalImageInput(NUMBER), "LocalImageInput.path must be a path as text or as os.PathLike, got int"),
        (SkillInput("a", NUMBER), "SkillInput.path must be a path"),
        (MentionInput(NUMBER, "a"), "MentionInput.name must be text"),
    ],
)
def test_an_input_that_is_none_is_named(opened: Client, input: Any, message: str) -> None:
    thread = opened.thread_start()
    with pytest.raises(TypeError, match=f"^{message}"):
        opened.on(thread, "run", input)


def test_values_that_cannot_be_sent_are_named(opened: Client) -> None:
    with pytest.raises(TypeError, match=r"^params\.config\.a\.0 must be a JSON value or a protocol model, got object$"):
        opened.thread_start(config={"a": [object()]})
    thread = opened.thread_start()
    for method in ("run", "turn"):
        with pytest.raises(TypeError, match=r"^output_schema must be a JSON schema or a class that pydantic can"):
            opened.on(thread, method, "Hello", output_schema=NUMBER)
    with pytest.raises(TypeError, match=r"^timeout must be a number of seconds or None, got str$"):
        opened.on(thread, "run", "Hello", timeout="5")
    turn = opened.on(thread, "turn", "Hello")
    with pytest.raises(TypeError, match=r"^timeout must be a number of seconds or None, got str$"):
        opened.on(turn, "run", timeout="5")
    opened.on(turn, "run")


def test_paths_sequences_and_mappings_are_taken(opened: Client, tmp_path: Path) -> None:
    config = MappingProxyType({"model_reasoning_summary": "none"})
    thread = opened.thread_start(cwd=tmp_path, config=config)
    image = tmp_path / "pixel.png"
    image.write_bytes(b"\x89PNG\r\n\x1a\n")
    inputs: list[Any] = [(TextInput("a"), "b"), deque([LocalImageInput(image)]), (SkillInput("s", tmp_path),)]
    for input in inputs:
        schema = MappingProxyType({"type": "object"})
        assert opened.on(thread, "run", input, cwd=tmp_path, output_schema=schema).status.value == "completed"
    listed = opened.thread_list(cwd=(tmp_path,), model_providers=("scripted",), source_kinds=())
    assert thread.id in [found.id for found in listed.data]
    assert opened.thread_list(cwd=tmp_path).data


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"cwd": NUMBER}, "CodexConfig.cwd must be a path as text or as os.PathLike, got int"),
        ({"codex_bin": b"codex"}, "CodexConfig.codex_bin must be a path as text or as os.PathLike, got bytes"),
        ({"config_overrides": "a=b"}, "CodexConfig.config_overrides must be a sequence of texts, got str"),
        ({"launch_args_override": ["a", 5]}, "CodexConfig.launch_args_override[1] must be text, got int"),
        ({"env": ["A=b"]}, "CodexConfig.env must be a mapping of names to values, got list"),
        ({"env": {"A": 5}}, "CodexConfig.env['A'] must be text, got int"),
        ({"env": {5: "A"}}, "CodexConfig.env must have names that are text, got one that is int"),
        ({"request_timeout_s": "5"}, "CodexConfig.request_timeout_s must be a number of seconds or None, got str"),
    ],
)
def test_settings_of_another_type_are_named(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        CodexConfig(**settings)


def test_settings_may_be_any_sequence_and_mapping(tmp_path: Path) -> None:
    program = peers.peer("fake-app-server")
    config = CodexConfig(launch_args_override=[str(program)], env=MappingProxyType({"A": "b"}), cwd=tmp_path)
    with Codex(config) as codex:
        assert codex.thread_start().run("Hello").status.value == "completed"


@pytest.mark.parametrize("owner", [Codex, AsyncCodex, client.CodexClient, AsyncCodexClient])
def test_messages_name_the_class_that_callers_know(owner: type) -> None:
    call: Any = owner.thread_start  # type: ignore[attr-defined]
    assert call.__qualname__ == f"{owner.__name__}.thread_start"
    with pytest.raises(TypeError, match=rf"^{owner.__name__}\.thread_start\(\) got an unexpected keyword argument 'a'"):
        call(None, a=1)
