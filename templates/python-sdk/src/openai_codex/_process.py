"""The runtime as a process: its start, its standard error, and the errors of its exit."""

from __future__ import annotations

import subprocess
from collections import deque
from collections.abc import Callable
from pathlib import Path

from ._runtime import LaunchCommand
from .errors import CodexError, RuntimeNotFoundError, TransportClosedError, WorkingDirectoryError

STDERR_TAIL_LINES = 40
"""Lines of standard error kept for error messages."""

STDERR_TAIL_CHARACTERS = 4000
"""Characters of them that an error message quotes."""


class StderrTail:
    """The last lines that the runtime wrote to standard error."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=STDERR_TAIL_LINES)
        self._partial = b""

    def feed(self, data: bytes) -> None:
        """Add output, cut anywhere."""
        *lines, self._partial = (self._partial + data).split(b"\n")
        self._partial = self._partial[-STDERR_TAIL_CHARACTERS:]
        self._lines.extend(line.decode("utf-8", errors="replace").rstrip("\r") for line in lines)

    def text(self) -> str:
        """The kept lines as one text."""
        last = self._partial.decode("utf-8", errors="replace")
        return "\n".join([*self._lines, *([last] if last else [])])[-STDERR_TAIL_CHARACTERS:]


def closed_failure(reason: str, exit_code: int | None, stderr_tail: str) -> Callable[[], TransportClosedError]:
    """Makes the error of a dead connection. A new one each time, since several threads may raise it."""
    message = reason
    if exit_code is not None:
        message += f" (exit code {exit_code})"
    message += f". Its last output on standard error:\n{stderr_tail}" if stderr_tail else "."
    return lambda: TransportClosedError(message, exit_code=exit_code, stderr_tail=stderr_tail)


def closed_by_caller() -> TransportClosedError:
    """The error of a connection that this program has closed."""
    return TransportClosedError("This client is closed. Create another one to continue.")


def start_failure(command: LaunchCommand, error: OSError) -> CodexError:
    """The error of a program that could not be started."""
    message = f"Cannot start the Codex runtime {command.arguments[0]}: {error}"
    if command.working_directory is not None and not Path(command.working_directory).is_dir():
        return WorkingDirectoryError(f"{message}. CodexConfig.cwd is not a directory: {command.working_directory}")
    return RuntimeNotFoundError(f"{message}. Is it a codex program for this operating system and processor?")


def process_creation_flags() -> int:
    """On Windows, keep a console window from opening in programs that have none."""
    return getattr(subprocess, "CREATE_NO_WINDOW", 0)


def start_process(command: LaunchCommand) -> subprocess.Popen[bytes]:
    """The runtime, with pipes to it."""
    try:
        return subprocess.Popen(
            command.arguments,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            cwd=command.working_directory,
            env=command.environment,
            creationflags=process_creation_flags(),
        )
    except OSError as error:
        raise start_failure(command, error) from error
