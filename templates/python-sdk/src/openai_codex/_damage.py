"""What can be read of a line that is not a whole message: cut off, too long, or broken in the middle."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

# Nothing that is looked for lies deeper than a member of a member of the parameters.
_DEPTH = 3
_SPACE = re.compile(r"[ \t\r\n]*")


class LostMessage(dict[str, Any]):
    """A damaged message: those of ``id``, ``method``, ``threadId`` and ``turnId`` that could be read."""


def lost_message(start: bytes, end: bytes = b"") -> LostMessage | None:
    """The ids of a damaged message.

    They are read from its start as far as that is JSON, and of a line that is
    too long from its ``end``, since long members come before the ids. ``None``
    where the line is not the start of an object, and so no message.
    """
    text = start.decode("utf-8", errors="replace").lstrip()
    if not text.startswith("{"):
        return None
    lost = LostMessage()
    # It ends where the line is cut off or broken.
    with suppress(ValueError, IndexError, RecursionError):
        _object(text, 0, (), lost)
    if "method" in lost:
        for name in ("threadId", "turnId"):
            found = re.findall(rf'"{name}":\s*"([^"\\]*)"', end.decode("utf-8", errors="replace"))
            if found:
                lost.setdefault(name, found[-1])
    return lost


def _object(text: str, at: int, path: tuple[str, ...], lost: LostMessage) -> int:
    at = _skip(text, at + 1)
    while text[at] != "}":
        name, at = scanstring(text, at + 1, False)
        at = _skip(text, _skip(text, at) + 1)
        inner = (*path, name)
        if text[at] == "{" and len(inner) < _DEPTH:
            at = _object(text, at, inner, lost)
        else:
            value, at = json.JSONDecoder(strict=False).raw_decode(text, at)
            _note(inner, value, lost)
        at = _skip(text, at)
        if text[at] == ",":
            at = _skip(text, at + 1)
    return at + 1


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return at if space is None else space.end()


def _note(path: tuple[str, ...], value: object, lost: LostMessage) -> None:
    if path == ("id",) and isinstance(value, (str, int)):
        lost["id"] = value
    elif isinstance(value, str):
        if path == ("method",):
            lost["method"] = value
        elif path == ("params", "threadId"):
            lost["threadId"] = value
        elif path in (("params", "turnId"), ("params", "turn", "id")):
            lost["turnId"] = value
