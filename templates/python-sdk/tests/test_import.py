"""Importing the package loads next to nothing; everything comes when it is used."""

from __future__ import annotations

import importlib
import json
import os
import pickle
import pydoc
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import openai_codex
import openai_codex.types
from support import peers

SOURCE = Path(__file__).resolve().parents[1] / "src"


def _modules_after(program: str, **environment: str) -> set[str]:
    code = f"{program}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(SOURCE), **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_package_alone() -> None:
    added = _modules_after("import openai_codex") - _modules_after("")
    assert {name for name in added if name.startswith("openai_codex")} == {"openai_codex", "openai_codex._version"}
    assert not added & {"pydantic", "asyncio", "subprocess"}


def test_the_client_loads_no_model() -> None:
    added = _modules_after("from openai_codex import Codex, CodexConfig, Sandbox, ApprovalMode, TextInput, CodexError")
    assert "pydantic" not in added and "asyncio" not in added
    assert not any(name.startswith(("openai_codex.protocol", "openai_codex.generated.protocol")) for name in added)


def test_the_types_module_loads_no_model() -> None:
    assert "pydantic" not in _modules_after("import openai_codex.types, openai_codex.models")


def test_a_turn_loads_what_its_result_needs() -> None:
    program = (
        "from openai_codex import Codex, CodexConfig\n"
        f"with Codex(CodexConfig(codex_bin={str(peers.peer('fake-app-server'))!r})) as codex:\n"
        "    codex.thread_start().run('Hello')\n"
    )
    loaded = {name for name in _modules_after(program) if name.startswith("openai_codex.generated.protocol.")}
    areas = {name.rpartition(".")[2] for name in loaded}
    assert areas <= {"item", "shared", "thread", "turn", "methods"}, areas


@pytest.mark.parametrize("module", ["", ".types", ".api", ".models", ".errors", ".retry", ".client", ".async_client"])
def test_every_name_can_be_imported(module: str) -> None:
    loaded: Any = importlib.import_module(f"openai_codex{module}")
    for name in getattr(loaded, "__all__", []):
        assert getattr(loaded, name) is not None
        assert name in dir(loaded)
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = loaded.nonsense


def test_everything_can_be_imported_at_once() -> None:
    names: dict[str, object] = {}
    exec("from openai_codex import *\nfrom openai_codex.types import *", names)
    assert set(openai_codex.__all__) <= set(names)


def test_what_is_generated_has_a_public_name_elsewhere() -> None:
    protocol, options, former = (
        importlib.import_module(f"openai_codex.{name}") for name in ("protocol", "options", "generated.v2_all")
    )
    generated: Any = importlib.import_module("openai_codex.generated.protocol")
    assert protocol.__all__ == generated.__all__ and set(protocol.__all__) <= set(dir(protocol))
    for name in protocol.__all__:
        assert getattr(protocol, name) is getattr(generated, name) is getattr(former, name)
    names: dict[str, object] = {}
    exec("from openai_codex.protocol import *", names)
    assert set(protocol.__all__) <= set(names)
    assert options.TurnOrigin is openai_codex.TurnOrigin
    shown = pydoc.plain(pydoc.render_doc("openai_codex.protocol.methods"))
    assert "turn/start(TurnStartParams) -> TurnStartResponse" in shown


def test_the_names_of_notification_models_are_in_models_too() -> None:
    models: Any = importlib.import_module("openai_codex.models")
    assert models.TurnCompletedNotification is importlib.import_module("openai_codex.types").TurnCompletedNotification


def test_events_can_be_pickled() -> None:
    models: Any = importlib.import_module("openai_codex.models")
    params = {"threadId": "t", "turnId": "u", "itemId": "i", "delta": "d"}
    event = models.received("item/agentMessage/delta", params)
    copy = pickle.loads(pickle.dumps(event))
    assert copy == event
    assert copy != models.Notification("item/agentMessage/delta", models.UnknownNotification({}))
    assert repr(copy) == "Notification(method='item/agentMessage/delta')"


def test_models_and_options_can_be_pickled() -> None:
    protocol: Any = importlib.import_module("openai_codex.protocol")
    item = protocol.ThreadItem.model_validate({"type": "agentMessage", "id": "1", "text": "Hello"})
    for value in (item, openai_codex.TurnOrigin(), protocol.TurnStatus.completed):
        assert pickle.loads(pickle.dumps(value)) == value


def test_the_version_is_the_runtime_s() -> None:
    text = (SOURCE.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{openai_codex.__version__}"' in text
    assert f'"openai-codex-cli-bin=={openai_codex.__version__}"' in text
