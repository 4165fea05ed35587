"""What is read, and how files are compared."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

Disagreement = tuple[int, str, str]


class Refusal(Exception):
    """A reader refuses a case or reads it otherwise; says what."""


class File(NamedTuple):
    """What stands in a file."""

    size: int
    sha256: str


@dataclass
class Case:
    """A file that codex-pack accepted, and what it says of it."""

    number: int
    kind: str
    path: str
    project: str | None
    version: str | None
    files: dict[str, File]
    installed: dict[str, tuple[File, bool]] = field(default_factory=dict)
    """What pip installed: files by their places below the prefix, with whether they can be executed."""

    def __post_init__(self) -> None:
        self.files = {path: File(*said) for path, said in self.files.items()}


def file_of(contents: bytes) -> File:
    """A file with these contents."""
    return File(len(contents), hashlib.sha256(contents).hexdigest())


def tree(folder: Path) -> dict[str, tuple[File, bool]]:
    """The files below a folder, with whether they can be executed."""
    files = {}
    for where, _, names in os.walk(folder):
        for name in names:
            path = Path(where, name)
            if path.is_symlink():
                raise Refusal(f"{path.relative_to(folder)} is a link")
            executable = bool(path.stat().st_mode & 0o100)
            if not os.access(path, os.R_OK):
                raise Refusal(f"{path.relative_to(folder)} cannot be read")
            files[path.relative_to(folder).as_posix()] = (file_of(path.read_bytes()), executable)
    return files


def compare(expected: dict[str, File], found: dict[str, File]) -> None:
    """Raises where two lists of files are not the same."""
    if expected == found:
        return
    only_ours = sorted(expected.keys() - found.keys())
    only_theirs = sorted(found.keys() - expected.keys())
    other = sorted(path for path in expected.keys() & found.keys() if expected[path] != found[path])
    raise Refusal(f"it lacks {only_ours}, has {only_theirs} besides, and other contents of {other}")


def blame(cases: list[Case], reason: str) -> tuple[list[Case], list[Case]]:
    """The cases that a reader of many names in its reason, and the others; all where it names none."""
    blamed = [case for case in cases if re.search(rf"(?<![0-9a-z]){case.project}", reason)]
    blamed = blamed or cases
    return blamed, [case for case in cases if case not in blamed]
