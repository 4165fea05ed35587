"""Pieces of text as a turn streams them, which are told apart and handed on without being decoded.

The messages of one stream are alike but for the text and the time. The first of
them is read as JSON; those that follow are recognized by the bytes before and
behind the text, and what lies between is decoded when somebody looks at it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ._wire import Message

TEXT = "delta"
"""The parameter that differs from one message of a stream to the next."""

_LONGEST = 64 * 1024
"""Bytes of a line from which the form of a stream is taken; it is kept."""

# What JSON allows in a string, as far as the runtime writes it. Bounded, since the engine remembers each repetition.
_BODY = rb'([^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u00[01][0-9a-f])[^"\\\x00-\x1f]*){0,500})'
_END = rb'(?:,"emittedAtMs":[1-9][0-9]{0,17})?\}'


@dataclass(eq=False)
class DeltaForm:
    """What the messages of one stream have in common."""

    method: str
    thread_id: str
    turn_id: str
    prefix: bytes
    """The bytes before the text."""

    match: Callable[[bytes, int], re.Match[bytes] | None]
    """Finds the text, behind the prefix, in a line that is like the first one up to its end."""

    find_all: Callable[[bytes], list[bytes]]
    """Finds the texts in lines without their prefixes."""

    params: Message
    """The parameters that they share, and an empty text."""

    payload: Callable[[str], Any] | None = None
    """Creates the payload for a text when it is first used."""

    def texts(self, lines: bytes) -> list[bytes] | None:
        """The texts of lines that are all like the first one; ``None`` if one is not."""
        count, start = lines.count(b"\n") + 1, len(self.prefix)
        if not lines.startswith(self.prefix) or lines.count(b"\n" + self.prefix) != count - 1:
            return None
        texts = self.find_all(b"\n".join([line[start:] for line in lines.split(b"\n")]))
        # No text has a newline in it: as many texts as lines means that each line is one.
        return texts if len(texts) == count else None

    def params_with(self, text: bytes) -> Message:
        """The parameters of the message with a text, which is given as it is in the line."""
        return {**self.params, TEXT: decoded(text)}


@dataclass
class Deltas:
    """Consecutive messages that differ only in their texts."""

    form: DeltaForm
    texts: list[bytes]


NO_STREAM = Deltas(DeltaForm("", "", "", b"\n", lambda line, start: None, lambda lines: [], {}), [])
"""What no line belongs to."""


def decoded(text: bytes) -> str:
    """The text itself, of the text as it is in a line."""
    if b"\\" not in text:
        return text.decode()
    string: str = json.loads(b'"' + text + b'"')
    return string


def delta_form(line: bytes, message: Message) -> DeltaForm | None:
    """The form of the messages that are like this one, when it is one of a stream."""
    method, params = message.get("method"), message.get("params")
    if len(line) > _LONGEST:
        return None
    if type(method) is not str or not method.endswith("elta") or type(params) is not dict:
        return None
    thread_id, turn_id, text = params.get("threadId"), params.get("turnId"), params.get(TEXT)
    if not (isinstance(thread_id, str) and isinstance(turn_id, str) and isinstance(text, str)):
        return None
    if any(type(value) in (dict, list) for value in params.values()):
        return None  # What events share must not be changeable through one of them.
    before, key, behind = line.partition(f'"{TEXT}":"'.encode())
    found = re.compile(_BODY).match(behind)
    end = None if found is None else re.compile(_END + rb"\Z").search(behind, found.end())
    if found is None or end is None:
        return None
    prefix, rest = before + key, behind[found.end() : end.start()]
    from pydantic_core import from_json

    try:
        # With no text between them these bytes are the same message with no text in it: so they are with any text.
        empty = from_json(prefix + rest + b"}")
    except ValueError:
        return None
    params = {**params, TEXT: ""}
    if empty != {"method": method, "params": params}:
        return None
    match = re.compile(_BODY + re.escape(rest) + _END).fullmatch
    find_all = re.compile(b"^" + _BODY + re.escape(rest) + _END + b"$", re.MULTILINE).findall
    return DeltaForm(method, thread_id, turn_id, prefix, match, find_all, params)
