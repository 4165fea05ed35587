"""The type checkers and the linter have nothing to say, for the oldest and the newest Python."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]

SAMPLE = """
import asyncio
from dataclasses import dataclass
from typing import assert_type

from openai_codex import AppServerConfig, AsyncCodex, Codex, TurnHandle, TurnResult, tool
from openai_codex.generated.v2_all import ThreadItem as FormerThreadItem
from openai_codex.options import TurnOrigin
from openai_codex.protocol import AgentMessageDeltaNotification, CommandExecutionThreadItem
from openai_codex.protocol.methods import CLIENT_REQUESTS, load
from openai_codex.types import JsonObject, Notification, ThreadItem, TurnStatus


def ask(method: str, params: JsonObject | None) -> JsonObject | None:
    return {"decision": "decline"}


@dataclass
class Forecast:
    weather: str


@tool
def lookup(city: str, days: int = 1) -> Forecast:
    return Forecast(city * days)


@tool(timeout=5)
async def later(city: str) -> str:
    return city


assert_type(lookup("Oslo", days=2), Forecast)
assert_type(CLIENT_REQUESTS, dict[str, tuple[str | None, str | None]])
load("ThreadItem").model_validate({})
origin = TurnOrigin(client_user_message_id="m")


def text(item: FormerThreadItem) -> ThreadItem:
    return item


with Codex(AppServerConfig(codex_bin="codex"), approval_handler=ask) as codex:
    typed = codex.thread_start(tools=[lookup, later]).run("Hello", output_type=Forecast)
    assert_type(typed.output, Forecast)
    assert_type(list(codex.thread("t").turn("Hello").text()), list[str])
    thread = codex.thread_start(model="gpt-5", config={"a": [1, {"b": None}]})
    result = thread.run("Hello")
    assert_type(result, TurnResult)
    assert_type(result.final_response, str | None)
    assert_type(result.items, list[ThreadItem])
    assert_type(result.status, TurnStatus)
    assert_type(thread.turn("Hello"), TurnHandle)
    for event in thread.turn("Hello").stream():
        assert_type(event, Notification)
        if isinstance(event.payload, AgentMessageDeltaNotification):
            assert_type(event.payload.delta, str)
    for item in result.items:
        # Members of a union are told apart by their type, too.
        if item.root.type == "agentMessage":
            assert_type(item.root.text, str)
        elif item.root.type == "commandExecution":
            assert_type(item.root.command, str)
        if isinstance(item.root, CommandExecutionThreadItem):
            print(item.root.command)


async def main() -> None:
    async with AsyncCodex() as codex:
        thread = await codex.thread_start()
        assert_type(await thread.run("Hello"), TurnResult)
        async for event in (await thread.turn("Hello")).stream():
            assert_type(event, Notification)


asyncio.run(main())
"""


def _check(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=PROJECT, capture_output=True, text=True, timeout=600, check=False
    )
    if f"No module named {command[0]}" in done.stderr:
        pytest.fail(f"this test needs {command[0]}: pip install {command[0]}", pytrace=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_lint() -> None:
    _check("ruff", "check", "--no-cache", ".")


def test_lint_for_the_newest_python() -> None:
    # Without UP, which asks for syntax that the oldest supported Python does not have.
    _check("ruff", "check", "--no-cache", "--target-version", "py314", "--extend-ignore", "UP", ".")


def test_format() -> None:
    _check("ruff", "format", "--no-cache", "--check", ".")


@pytest.mark.parametrize(("version", "platform"), [("3.10", "linux"), ("3.14", "win32")])
def test_mypy(version: str, platform: str, tmp_path: Path) -> None:
    options = ("--strict", "--cache-dir", str(tmp_path), "--python-version", version, "--platform", platform)
    _check("mypy", *options, "src", "tests", "benchmarks", "examples/_bootstrap.py")


def test_pyright() -> None:
    options = ("--pythonpath", sys.executable, "--pythonversion", "3.14", "--pythonplatform", "Windows")
    _check("pyright", *options, "--warnings")


def test_pyright_finds_a_type_error_in_every_folder(tmp_path: Path) -> None:
    """The settings name folders that exist: of a copy with an error in each, it finds these and no others."""
    folders = ["src/openai_codex", "tests", "examples", "benchmarks"]
    for folder in ("src", "tests", "examples", "benchmarks"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    for folder in folders:
        (tmp_path / folder / "_wrong_type.py").write_text('NUMBER: int = "text"\n', encoding="utf-8")
    options = ("--pythonpath", sys.executable, "--pythonversion", "3.10", "--pythonplatform", "Linux", "--outputjson")
    command = [sys.executable, "-m", "pyright", "--project", str(tmp_path), *options]
    report = json.loads(subprocess.run(command, capture_output=True, check=False, timeout=600).stdout)
    found = sorted(one["file"] for one in report["generalDiagnostics"])
    assert found == sorted(str(tmp_path / folder / "_wrong_type.py") for folder in folders), report


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_program_of_a_user(checker: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What callers see is typed all the way: from the lazily loaded names to the fields of an event."""
    # assert_type came with Python 3.11.
    sample = SAMPLE.replace("from typing import", "from typing_extensions import")
    (tmp_path / "sample.py").write_text(sample, encoding="utf-8")
    if checker == "mypy":
        monkeypatch.setenv("MYPYPATH", str(PROJECT / "src"))
        _check("mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(tmp_path / "sample.py"))
    else:
        settings = {"extraPaths": [str(PROJECT / "src")], "typeCheckingMode": "strict"}
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        _check("pyright", "--pythonpath", sys.executable, "--project", str(tmp_path / "pyrightconfig.json"))
