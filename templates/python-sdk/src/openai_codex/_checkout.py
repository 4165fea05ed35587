"""What a runtime without a version understands: a build of a checkout, which reports 0.0.0, writes its own schema."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

from ._runtime import LaunchCommand
from .errors import CodexError

SCHEMA_TIMEOUT_S = 30.0
"""Seconds that writing the schema may take; it takes a tenth of one."""

_PARAMETERS = {
    "turn/start": "TurnStartParams",
    "thread/resume": "ThreadResumeParams",
    "thread/fork": "ThreadForkParams",
}


class CheckoutSchema:
    """Parameters of methods as the started program itself describes them, asked for once."""

    def __init__(self, command: LaunchCommand) -> None:
        # In place of `--listen stdio://`; what stands before it also decides what the program supports.
        self._arguments = [*command.arguments[:-2], "generate-json-schema", "--experimental", "--out"]
        self._command = command
        self._lock = threading.Lock()
        self._known: dict[str, frozenset[str]] = {}

    def parameters(self, method: str) -> frozenset[str]:
        """The names of the method's parameters; :class:`CodexError` when the program does not say."""
        with self._lock:
            if not self._known:
                self._known = self._read()
            return self._known.get(method, frozenset())

    def _read(self) -> dict[str, frozenset[str]]:
        try:
            with TemporaryDirectory(prefix="codex-schema-") as folder:
                subprocess.run(
                    [*self._arguments, folder],
                    cwd=self._command.working_directory,
                    env=self._command.environment,
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    check=True,
                    timeout=SCHEMA_TIMEOUT_S,
                )
                return {
                    method: frozenset(json.loads((Path(folder) / "v2" / f"{name}.json").read_bytes())["properties"])
                    for method, name in _PARAMETERS.items()
                }
        except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError) as error:
            raise CodexError(
                f"The runtime has no version, and its schema cannot be read ({error}), so that it is not known what it "
                "understands. Name a released program in CodexConfig(codex_bin=...)."
            ) from error
