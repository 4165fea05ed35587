"""The programs on the other side: the real runtime, the scripted model server, the fake app-server."""

from __future__ import annotations

import http.client
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[4]
CONFORMANCE = REPOSITORY / "tests" / "conformance"

_EXE = ".exe" if os.name == "nt" else ""


class MissingPeerError(Exception):
    """A program the tests need is not there; the message says how to get it."""


def runtime() -> Path:
    """The real codex program."""
    named = os.environ.get("CODEX_TEST_BIN")
    if not named or not Path(named).is_file():
        raise MissingPeerError(
            f"CODEX_TEST_BIN must name a codex 0.163.0 program (it is {named!r}). "
            "Get one with `pip download --no-deps openai-codex-cli-bin==0.163.0` and unpack the wheel."
        )
    return Path(named)


def is_pinned() -> bool:
    """Whether the runtime of the pinned release is tested against, and no other."""
    return "CODEX_TEST_RELEASE" not in os.environ


def release(version: str) -> Path:
    """The codex program of another release, which npm has; fetched once."""
    system = {"linux": "linux", "darwin": "darwin", "win32": "win32"}[sys.platform]
    processor = "arm64" if platform.machine().lower() in ("arm64", "aarch64") else "x64"
    folder = REPOSITORY / "target" / "test-runtime" / f"{version}-{system}-{processor}"
    if not folder.is_dir():
        npm = shutil.which("npm")
        if npm is None:
            raise MissingPeerError(f"codex {version} comes from npm: install Node.js with npm.")
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
            package = f"@openai/codex@{version}-{system}-{processor}"
            fetched = subprocess.run([npm, "pack", "--silent", package], cwd=temporary, capture_output=True, text=True)
            archives = list(Path(temporary).glob("*.tgz"))
            if fetched.returncode != 0 or len(archives) != 1:
                raise MissingPeerError(f"`npm pack {package}` failed:\n{fetched.stdout}{fetched.stderr}")
            with tarfile.open(archives[0]) as archive:
                archive.extractall(Path(temporary) / "unpacked", filter="data")
            # Complete or not there.
            (Path(temporary) / "unpacked").replace(folder)
    (program,) = folder.glob(f"package/vendor/*/bin/codex{_EXE}")
    return program


def peer(name: str) -> Path:
    """One of the programs built from tests/peers."""
    folder = Path(os.environ.get("CODEX_TEST_PEERS", REPOSITORY / "target" / "debug"))
    path = folder / f"{name}{_EXE}"
    if not path.is_file():
        raise MissingPeerError(
            f"There is no {path}. Run `cargo build -p codex-test-peers --bins` and set CODEX_TEST_PEERS to the folder "
            "they are in."
        )
    return path


def clean_environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Variables for a runtime that must see nothing of the machine's own Codex set-up."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "CODEX_"))}
    return {**kept, "CODEX_HOME": str(home), "CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG": "1", **(more or {})}


class ScriptedModel:
    """The model server with a script, on loopback."""

    def __init__(self, replies: list[dict[str, Any]], folder: Path) -> None:
        script = folder / "model-script.json"
        script.write_text(json.dumps({"replies": replies}), encoding="utf-8")
        self._process = subprocess.Popen(
            [peer("scripted-model-server"), "--script", str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def requests(self) -> list[dict[str, Any]]:
        """Every request so far."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", "/requests")
            recorded: list[dict[str, Any]] = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        return recorded

    def add(self, replies: list[dict[str, Any]]) -> None:
        """Add replies to the script."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("POST", "/replies", json.dumps({"replies": replies}))
            answer = connection.getresponse()
            assert answer.status < 300, answer.read()
        finally:
            connection.close()

    def write_config(self, home: Path) -> None:
        """Make this server the model provider of the runtime whose home that is."""
        (home / "config.toml").write_text(
            'model = "scripted"\n'
            'model_provider = "scripted"\n'
            "[model_providers.scripted]\n"
            'name = "scripted"\n'
            f'base_url = "http://127.0.0.1:{self.port}/v1"\n'
            'wire_api = "responses"\n'
            "request_max_retries = 0\n"
            "stream_max_retries = 0\n",
            encoding="utf-8",
        )

    def __enter__(self) -> ScriptedModel:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=10)


@dataclass
class Tap:
    """What the wire tap wrote down of one runtime after another."""

    record: Path

    def entries(self) -> list[dict[str, Any]]:
        """All entries so far."""
        if not self.record.exists():
            return []
        # The last entry may be half written yet.
        complete, _, _ = self.record.read_text(encoding="utf-8").rpartition("\n")
        return [json.loads(line) for line in complete.split("\n") if line]

    def sent(self) -> list[dict[str, Any]]:
        """All messages the client wrote."""
        return [entry["sent"] for entry in self.entries() if "sent" in entry]

    def received(self) -> list[dict[str, Any]]:
        """All messages the client was sent."""
        return [entry["received"] for entry in self.entries() if isinstance(entry.get("received"), dict)]

    def runtime_process(self) -> int:
        """Process id of the runtime started last."""
        return [int(entry["runtime"]) for entry in self.entries() if "runtime" in entry][-1]
