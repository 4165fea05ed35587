"""What an older runtime would ignore is sent only to one that knows it; versions are taken as the policy says."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openai_codex import AsyncCodex, Codex, CodexConfig, CodexError, ExternalMessage, RuntimeVersionError, __version__
from openai_codex.client import CodexClient
from openai_codex.generated._compatible import NEWEST, OLDEST
from support import peers

MESSAGE = ExternalMessage("mail", "You have mail.")


def _config(version: str | None, record: Path, **settings: Any) -> CodexConfig:
    script = {"record": str(record)} | ({} if version is None else {"user_agent": f"codex/{version} (fake)"})
    environment = {"FAKE_APP_SERVER_SCRIPT": json.dumps(script)}
    if "launch_args_override" not in settings:
        settings.setdefault("codex_bin", peers.peer("fake-app-server"))
    settings.setdefault("version_policy", "any")
    return CodexConfig(env=environment, **settings)


def _methods(record: Path) -> list[str]:
    lines = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    return [line["method"] for line in lines if "method" in line]


def _policy(record: Path, version: str, policy: str) -> str:
    """What the policy makes of a runtime's version, with both clients."""
    outcomes = set()

    def blocking() -> None:
        Codex(_config(version, record, version_policy=policy)).close()

    async def opened() -> None:
        async with AsyncCodex(_config(version, record, version_policy=policy)):
            pass

    for is_blocking in (True, False):
        try:
            if is_blocking:
                blocking()
            else:
                asyncio.run(opened())
            outcomes.add("taken")
        except RuntimeVersionError as error:
            assert version in str(error)
            outcomes.add("refused")
    (outcome,) = outcomes
    return outcome


def test_versions_are_refused_as_the_policy_says(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    record = tmp_path / "record.jsonl"
    older = [] if OLDEST is None else ["0.1.0", f"{OLDEST}-alpha.1"]
    newer = [] if NEWEST is None else ["9999.0.0"]
    for version, exact, warn in [
        (__version__, "taken", "taken"),
        ("0.0.0", "refused", "taken"),
        ("unknown", "refused", "taken"),
        *((version, "refused", "refused") for version in older + newer),
        *((version, "refused", "taken") for version in (OLDEST, NEWEST) if version not in (None, __version__)),
    ]:
        assert _policy(record, version, "exact") == exact, version
        caplog.clear()
        assert _policy(record, version, "warn") == warn, version
        told = any("this package is made for" in line for line in caplog.messages)
        assert told == (warn == "taken" and version != __version__), version
        assert _policy(record, version, "any") == "taken", version
    with pytest.raises(ValueError, match='expected "exact", "warn" or "any"'):
        _policy(record, "0.1.0", "none")


def _use_all(codex: Codex) -> list[BaseException | None]:
    thread = codex.thread_start()
    calls: list[Any] = [
        lambda: thread.run(MESSAGE),
        lambda: thread.run("x", source="mail"),
        lambda: thread.run("x", turn_service_tier="fast"),
        lambda: codex.thread_resume(thread.id, include_turns=False),
        lambda: codex.thread_fork(thread.id, include_turns=True),
    ]
    outcomes: list[BaseException | None] = []
    for call in calls:
        try:
            call()
            outcomes.append(None)
        except CodexError as error:
            outcomes.append(error)
    return outcomes


@pytest.mark.parametrize(
    "version",
    [
        "unknown",
        "0.150.9",
        "0.151.0-alpha.1",
        "0.151.0a1",
        "0.151.0rc2",
        "dev",
        "0.151",
        "0.151.0x",
        "v0.163.0",
    ],
)
def test_refused(version: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    with Codex(_config(version, record)) as codex:
        outcomes = _use_all(codex)
    assert all(isinstance(error, CodexError) for error in outcomes), outcomes
    assert "toolOutput" in str(outcomes[0]) and "CodexConfig(codex_bin=...)" in str(outcomes[0])
    assert not {"turn/start", "thread/resume", "thread/fork"} & set(_methods(record))


@pytest.mark.parametrize(
    "version", ["0.151.0", "0.151.0+local", "0.152.0-alpha.1", "0.163.0", "1.0.0", "0.163.0-alpha.1.2"]
)
def test_sent(version: str, tmp_path: Path) -> None:
    record = tmp_path / "record"
    with Codex(_config(version, record)) as codex:
        assert _use_all(codex) == [None] * 5
    assert {"turn/start", "thread/resume", "thread/fork"} <= set(_methods(record))


def test_the_message_says_what_is_missing(tmp_path: Path) -> None:
    async def program() -> None:
        async with AsyncCodex(_config("0.150.0", tmp_path / "record")) as codex:
            await (await codex.thread_start()).run(MESSAGE)

    with pytest.raises(CodexError) as failure:
        asyncio.run(program())
    assert str(failure.value) == (
        "turn/start with toolOutput needs Codex 0.151.0 or newer, and the runtime is 0.150.0. Nothing was sent. "
        "Name a newer program in CodexConfig(codex_bin=...)."
    )


def test_a_client_that_was_not_introduced_does_not_know(tmp_path: Path) -> None:
    unknown = pytest.raises(CodexError, match="the version of the runtime is 'unknown'")
    with CodexClient(_config(None, tmp_path / "record")) as client, unknown:
        client.request_raw("turn/start", {"threadId": "t", "toolOutput": {}})


def _checkout(folder: Path, properties: dict[str, Any] | None) -> Path:
    """A program without a version: writes a schema when it is asked for one, else it is the fake app-server."""
    program = folder / "codex"
    program.write_text(
        f"#!{sys.executable}\n"
        "import json, os, sys\n"
        f"properties = {properties!r}\n"
        "if 'generate-json-schema' in sys.argv:\n"
        "    assert sys.argv[1:4] == ['--config', 'a=1', 'app-server'], sys.argv\n"
        "    os.mkdir(os.path.join(sys.argv[-1], 'v2'))\n"
        "    for name in ('TurnStartParams', 'ThreadResumeParams', 'ThreadForkParams'):\n"
        "        with open(os.path.join(sys.argv[-1], 'v2', name + '.json'), 'w') as file:\n"
        "            json.dump({'properties': properties}, file)\n"
        "else:\n"
        f"    os.execv({str(peers.peer('fake-app-server'))!r}, sys.argv)\n"
    )
    program.chmod(0o755)
    return program


@pytest.mark.skipif(os.name == "nt", reason="a script is not a program there")
def test_a_build_without_a_version_is_asked_for_its_schema(tmp_path: Path) -> None:
    every: dict[str, Any] = {"toolOutput": {}, "turnTrigger": {}, "serviceTierForTurn": {}, "excludeTurns": {}}
    settings: dict[str, Any] = {"config_overrides": ("a=1",)}
    with Codex(_config("0.0.0", tmp_path / "1", codex_bin=_checkout(tmp_path, every), **settings)) as codex:
        assert _use_all(codex) == [None] * 5
    with Codex(
        _config("0.0.0", tmp_path / "2", codex_bin=_checkout(tmp_path, {"excludeTurns": {}}), **settings)
    ) as codex:
        outcomes = _use_all(codex)
    assert [error is None for error in outcomes] == [False, False, False, True, True]
    assert "whose schema lacks toolOutput" in str(outcomes[0])
    with Codex(_config("0.0.0", tmp_path / "3", codex_bin=_checkout(tmp_path, None), **settings)) as codex:
        assert "its schema cannot be read" in str(_use_all(codex)[0])


def test_a_whole_command_line_cannot_be_asked(tmp_path: Path) -> None:
    config = _config("0.0.0", tmp_path / "record", launch_args_override=(str(peers.peer("fake-app-server")),))
    with Codex(config) as codex:
        assert "its schema cannot be asked for" in str(_use_all(codex)[0])


def test_the_server_is_not_called_as_the_client(tmp_path: Path) -> None:
    script = {"user_agent": "my_app/0.0.0 (fake)"}
    environment = {"FAKE_APP_SERVER_SCRIPT": json.dumps(script)}
    config = CodexConfig(codex_bin=peers.peer("fake-app-server"), env=environment, client_name="my_app")
    with Codex(config) as codex:
        server = codex.metadata.serverInfo
    assert server is not None and (server.name, server.version) == ("codex", "0.0.0 (fake)")


def test_a_post_release_takes_the_runtime_of_the_release_before_it(tmp_path: Path) -> None:
    source = Path(sys.modules["openai_codex"].__path__[0])
    package = shutil.copytree(source, tmp_path / "openai_codex", ignore=shutil.ignore_patterns("__pycache__"))
    version = package / "_version.py"
    # As `codex-pack stage-sdk --post 1` writes it.
    text = version.read_text(encoding="utf-8").replace(f'"{__version__}"', f'"{__version__}.post1"')
    text = text.replace("RUNTIME_VERSION = __version__", f'RUNTIME_VERSION = "{__version__}"')
    version.write_text(text, encoding="utf-8")
    program = (
        "from openai_codex import RuntimeNotFoundError, __version__\n"
        "from openai_codex._runtime import bundled_codex_path\n"
        "from openai_codex._version_policy import check_version\n"
        "import sys\n"
        "check_version(sys.argv[1], 'exact')\n"
        "sys.modules['codex_cli_bin'] = None\n"
        "try:\n"
        "    bundled_codex_path()\n"
        "except RuntimeNotFoundError as error:\n"
        "    print(__version__, error)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", program, __version__]
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith(f"{__version__}.post1 "), ran.stdout
    assert f"openai-codex-cli-bin=={__version__}`" in ran.stdout, ran.stdout
