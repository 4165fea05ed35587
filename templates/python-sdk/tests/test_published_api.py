"""A program written for the published 0.163.0 package runs on this one.

``published_api.json`` lists that package's public names, parameters, kinds and
defaults, ``published_types.json`` the fields and members of its public types and
of the types these are made of. This package may have more; it must have these.
"""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import inspect
import json
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from pydantic_core import to_jsonable_python

import openai_codex
import openai_codex.errors
import openai_codex.models
import openai_codex.retry
import openai_codex.types
from openai_codex import ApprovalMode, AsyncCodex, Codex, CodexConfig, RequestTimeoutError, Sandbox
from openai_codex.models import UnknownNotification
from support import peers

LISTING = json.loads(Path(__file__).with_name("published_api.json").read_text(encoding="utf-8"))
TYPES = json.loads(Path(__file__).with_name("published_types.json").read_text(encoding="utf-8"))
CLASSES = {name: entry for name, entry in LISTING["root"].items() if entry["kind"] == "class"}


def _parameters(function: Any) -> dict[str, tuple[str, str | None]]:
    found: dict[str, tuple[str, str | None]] = {}
    for parameter in inspect.signature(function).parameters.values():
        default: str | None
        if parameter.default is parameter.empty:
            default = None
        elif isinstance(parameter.default, enum.Enum):
            default = f"{type(parameter.default).__name__}.{parameter.default.name}"
        else:
            default = repr(parameter.default)
        found[parameter.name] = (parameter.kind.name, default)
    return found


def _check_parameters(where: str, function: Any, published: list[list[str | None]]) -> None:
    ours = _parameters(function)
    for name, kind, default in published:
        assert name is not None and name in ours, f"{where} lacks the parameter {name}"
        if default == "__version__":
            default = repr(openai_codex.__version__)
        assert ours[name] == (kind, default), f"{where}: {name} is {ours[name]}, published as {(kind, default)}"
    # What can be passed by position comes in the published order, and what is new must not be required.
    order = [name for name, kind, _ in published if kind == "POSITIONAL_OR_KEYWORD"]
    assert [name for name in ours if ours[name][0] == "POSITIONAL_OR_KEYWORD"][: len(order)] == order
    for name in ours.keys() - {name for name, _, _ in published}:
        assert ours[name][1] is not None, f"{where} requires the new parameter {name}"


@pytest.mark.parametrize("name", LISTING["root"])
def test_root_name_exists(name: str) -> None:
    assert name in openai_codex.__all__
    assert getattr(openai_codex, name) is not None


@pytest.mark.parametrize("name", LISTING["types"])
def test_type_exists(name: str) -> None:
    assert name in openai_codex.types.__all__
    assert getattr(openai_codex.types, name) is not None


@pytest.mark.parametrize("name", CLASSES)
def test_class(name: str) -> None:
    entry = CLASSES[name]
    ours = getattr(openai_codex, name)
    assert set(entry["bases"]) <= {base.__name__ for base in ours.__mro__}
    if "members" in entry:
        # There may be more: `ask_handler` is one.
        assert entry["members"].items() <= {member.name: member.value for member in ours}.items()
        return
    if entry["constructor"]:
        _check_parameters(name, ours, entry["constructor"])
    for attribute in entry["properties"]:
        assert isinstance(getattr(ours, attribute), property)
    for attribute in entry.get("attributes", []):
        assert attribute in _parameters(ours) or hasattr(ours, attribute)
    for method, described in entry["methods"].items():
        function = getattr(ours, method)
        assert inspect.iscoroutinefunction(function) == described["async"], f"{name}.{method}"
        assert inspect.isasyncgenfunction(function) == described["asyncgen"], f"{name}.{method}"
        if described["parameters"] is not None:
            _check_parameters(f"{name}.{method}", function, described["parameters"])


@pytest.mark.parametrize("name", [name for name, entry in LISTING["root"].items() if entry["kind"] == "function"])
def test_function(name: str) -> None:
    _check_parameters(name, getattr(openai_codex, name), LISTING["root"][name]["parameters"])


@pytest.mark.parametrize("module", LISTING["modules"])
def test_module(module: str) -> None:
    ours = {"errors": openai_codex.errors, "models": openai_codex.models, "retry": openai_codex.retry}[module]
    for name in LISTING["modules"][module]:
        assert hasattr(ours, name), f"openai_codex.{module} lacks {name}"


def _named_types(annotation: Any) -> list[Any]:
    """The models, enums and strings with a meaning of their own in an annotation."""
    if isinstance(annotation, type) and not get_args(annotation):
        return [annotation] if hasattr(annotation, "root") or issubclass(annotation, (BaseModel, enum.Enum)) else []
    return [named for argument in get_args(annotation) for named in _named_types(argument)]


def _check_type(where: str, name: str, ours: Any, checked: set[tuple[str, str]]) -> None:
    """``ours`` has the fields or members that the published type of this name has, and so on for their types.

    Types that are not public themselves may have other names here.
    """
    if (name, ours.__name__) in checked:
        return
    checked.add((name, ours.__name__))
    published = TYPES[name]
    if "members" in published:
        assert {member.name: member.value for member in ours}.items() >= published["members"].items(), where
        return
    if not issubclass(ours, BaseModel):
        # A string with a meaning of its own, or one out of a list: made from its root, and has it.
        assert published["fields"].keys() == {"root"}, where
        assert ours(root="x").root == ours.model_validate("x").model_dump() == "x", where
        return
    ours.model_rebuild()
    for field, described in published["fields"].items():
        assert field in ours.model_fields, f"{where} has no {field}"
        info = ours.model_fields[field]
        assert (info.alias or field) == described["alias"], f"{where}.{field}"
        if "default" in described:
            assert not info.is_required(), f"{where}.{field} is required"
            default = info.get_default(call_default_factory=True)
            assert to_jsonable_python(default) == described["default"], f"{where}.{field}"
        candidates = _named_types(info.annotation)
        for named in described.get("types", []):
            same = [candidate for candidate in candidates if candidate.__name__ == named]
            failures: list[str] = []
            for candidate in same or candidates:
                try:
                    _check_type(f"{where}.{field}", named, candidate, checked)
                    break
                except AssertionError as failure:
                    failures.append(str(failure))
            else:
                raise AssertionError(f"{where}.{field} has nothing like {named}: {failures}")


@pytest.mark.parametrize("name", [name for name in LISTING["types"] if name in TYPES])
def test_fields_of_a_type(name: str) -> None:
    _check_type(name, name, getattr(openai_codex.types, name), set())


def test_an_event_is_a_value() -> None:
    payload = UnknownNotification({"a": 1})
    event = openai_codex.types.Notification(method="m", payload=payload)
    assert dataclasses.asdict(event) == {"method": "m", "payload": {"params": {"a": 1}}}
    assert dataclasses.replace(event, method="n") == openai_codex.types.Notification("n", payload)
    event.payload = UnknownNotification({"b": 2})
    assert event.params == {"b": 2}
    match event:
        case openai_codex.types.Notification("m", UnknownNotification(params)):
            assert params == {"b": 2}
        case _:
            pytest.fail("not matched by position")


def test_app_server_config_is_the_same_class() -> None:
    assert openai_codex.AppServerConfig is openai_codex.CodexConfig


@pytest.mark.parametrize("keyword", ["approval_policy", "approvals_reviewer"])
@pytest.mark.parametrize(
    "method",
    [
        *(f"{owner}.thread_{call}" for owner in ("Codex", "AsyncCodex") for call in ("start", "resume", "fork")),
        *(f"{owner}.{call}" for owner in ("Thread", "AsyncThread") for call in ("run", "turn")),
    ],
)
def test_raw_routing_fields_are_refused(method: str, keyword: str) -> None:
    owner, name = method.split(".")
    function = getattr(getattr(openai_codex, owner), name)
    arguments = {"input": "x", "thread_id": "x", keyword: "never"}
    accepted = {key: value for key, value in arguments.items() if key in _parameters(function) or key == keyword}
    with pytest.raises(TypeError, match=keyword):
        function(None, **accepted)


# ---- every name in use


def _config(folder: Path, model: peers.ScriptedModel) -> CodexConfig:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    model.write_config(home)
    return CodexConfig(codex_bin=str(peers.runtime()), cwd=str(folder), env=peers.clean_environment(home))


ANSWER = [{"times": 0, "output": [{"message": "Done."}], "usage": {"input": 7, "output": 2}}]


def test_a_blocking_program(tmp_path: Path) -> None:
    """Uses each call of the published blocking client that needs no account."""
    from openai_codex import (
        CodexError,
        ImageInput,
        InputItem,
        InvalidRequestError,
        LocalImageInput,
        MentionInput,
        SkillInput,
        TextInput,
        Thread,
        TurnHandle,
        TurnResult,
        is_retryable_error,
        retry_on_overload,
    )
    from openai_codex.types import (
        GetAccountResponse,
        ModelListResponse,
        Notification,
        ThreadItem,
        ThreadListResponse,
        ThreadReadResponse,
        ThreadTokenUsage,
        TurnCompletedNotification,
        TurnStatus,
    )

    with peers.ScriptedModel(ANSWER, tmp_path) as model, Codex(_config(tmp_path, model)) as codex:
        assert codex.metadata.serverInfo is not None and codex.metadata.userAgent
        assert codex.metadata.serverInfo.version
        thread: Thread = codex.thread_start(
            approval_mode=ApprovalMode.deny_all, model="gpt-5", sandbox=Sandbox.read_only, cwd=str(tmp_path)
        )
        result: TurnResult = thread.run("Say hello.")
        assert result.final_response == "Done."
        assert result.status == TurnStatus.completed
        assert result.error is None
        assert all(isinstance(item, ThreadItem) for item in result.items)
        assert [item.root.type for item in result.items] == ["userMessage", "agentMessage"]
        assert isinstance(result.usage, ThreadTokenUsage) and result.usage.total.total_tokens == 9
        assert isinstance(result.duration_ms, int)

        turn: TurnHandle = thread.turn([TextInput("More."), ImageInput("data:image/png;base64,AA==")])
        events: list[Notification] = list(turn.stream())
        assert events[-1].method == "turn/completed"
        assert isinstance(events[-1].payload, TurnCompletedNotification)
        assert events[-1].payload.turn.id == turn.id and turn.thread_id == thread.id
        with pytest.raises(InvalidRequestError):
            turn.steer("Too late.")
        mentions: list[InputItem] = [MentionInput("a", "app://a"), SkillInput("s", str(tmp_path)), TextInput("x")]
        assert thread.run(mentions).final_response == "Done."
        image = tmp_path / "pixel.png"
        image.write_bytes(b"\x89PNG\r\n\x1a\n")
        assert thread.run(LocalImageInput(str(image))).status == TurnStatus.completed

        assert isinstance(thread.set_name("renamed"), openai_codex.types.ThreadSetNameResponse)
        read = thread.read(include_turns=True)
        assert isinstance(read, ThreadReadResponse)
        assert read.thread.id == thread.id and read.thread.name == "renamed"
        listed = retry_on_overload(lambda: codex.thread_list(limit=5, model_providers=["scripted"]))
        assert isinstance(listed, ThreadListResponse)
        assert [found.id for found in listed.data] == [thread.id]
        fork = codex.thread_fork(thread.id, include_turns=False)
        assert fork.id != thread.id
        assert codex.thread_resume(thread.id, include_turns=True).id == thread.id
        thread.compact()
        codex.thread_archive(fork.id)
        assert codex.thread_unarchive(fork.id).id == fork.id
        assert isinstance(codex.models(include_hidden=True), ModelListResponse)
        assert isinstance(codex.account(), GetAccountResponse)
        codex.login_api_key("sk-test")
        assert codex.account(refresh_token=False).requires_openai_auth is False
        codex.logout()
        with pytest.raises(CodexError) as failure:
            codex.thread_resume("no-such-thread")
        assert not is_retryable_error(failure.value)


def test_an_asyncio_program(tmp_path: Path) -> None:
    """Uses each call of the published asyncio client that needs no account."""

    async def program(config: CodexConfig) -> None:
        async with AsyncCodex(config) as codex:
            assert codex.metadata.serverInfo is not None
            thread = await codex.thread_start(model="gpt-5", sandbox=Sandbox.workspace_write)
            result = await thread.run("Say hello.")
            assert result.final_response == "Done." and len(result.items) == 2
            turn = await thread.turn("More.", approval_mode=ApprovalMode.auto_review)
            methods = [event.method async for event in turn.stream()]
            assert methods[0] == "turn/started" or "turn/started" in methods
            assert methods[-1] == "turn/completed"
            with pytest.raises(openai_codex.InvalidRequestError):
                await turn.interrupt()
            await thread.set_name("renamed")
            assert (await thread.read()).thread.name == "renamed"
            fork = await codex.thread_fork(thread.id)
            await codex.thread_archive(fork.id)
            assert (await codex.thread_unarchive(fork.id)).id == fork.id
            assert (await codex.thread_resume(thread.id)).id == thread.id
            assert (await codex.thread_list(limit=1)).data
            await thread.compact()
            await codex.models()
            await codex.login_api_key("sk-test")
            assert (await codex.account()).requires_openai_auth is False
            await codex.logout()

    with peers.ScriptedModel(ANSWER, tmp_path) as model:
        asyncio.run(program(_config(tmp_path, model)))


def test_logins(tmp_path: Path) -> None:
    """Both kinds of login, their waiting and their cancelling, against a scripted app-server."""
    started = {"chatgpt": {"type": "chatgpt", "loginId": "l1", "authUrl": "https://example.com/a"}}
    device = {
        "type": "chatgptDeviceCode",
        "loginId": "l2",
        "verificationUrl": "https://example.com/d",
        "userCode": "AB-12",
    }
    ended = {"method": "account/login/completed", "params": {"loginId": "l1", "success": True, "error": None}}
    given_up = {"method": "account/login/completed", "params": {"loginId": "l2", "success": False, "error": "?"}}
    script = {
        "rules": [
            # The end of the login overtakes the answer to its start.
            {
                "method": "account/login/start",
                "contains": '"chatgpt"',
                "times": 0,
                "do": [{"notify": ended}, {"respond": started["chatgpt"]}],
            },
            {"method": "account/login/start", "times": 0, "do": [{"respond": device}]},
            {
                "method": "account/login/cancel",
                "times": 0,
                "do": [{"respond": {"status": "canceled"}}, {"notify": given_up}],
            },
        ]
    }
    config = CodexConfig(codex_bin=peers.peer("fake-app-server"), env={"FAKE_APP_SERVER_SCRIPT": json.dumps(script)})
    with Codex(config) as codex:
        browser = codex.login_chatgpt()
        assert (browser.login_id, browser.auth_url) == ("l1", "https://example.com/a")
        assert browser.wait().success
        code = codex.login_chatgpt_device_code()
        assert (code.verification_url, code.user_code) == ("https://example.com/d", "AB-12")
        with pytest.raises(RequestTimeoutError, match=r"The login was not completed within 0\.05 s"):
            code.wait(timeout=0.05)
        assert code.cancel().status == "canceled"
        done = code.wait(timeout=60)
        assert (done.login_id, done.success) == ("l2", False)

    async def program() -> None:
        async with AsyncCodex(config) as codex:
            browser = await codex.login_chatgpt()
            assert (await browser.wait()).success
            code = await codex.login_chatgpt_device_code()
            with pytest.raises(RequestTimeoutError, match=r"The login was not completed within 0\.05 s"):
                await code.wait(timeout=0.05)
            assert (await code.cancel()).status == openai_codex.types.CancelLoginAccountStatus.canceled
            assert not (await code.wait(timeout=60)).success

    asyncio.run(program())
