"""JSON as it goes over the connection, and the lines that this side writes: one object each, in UTF-8."""

from __future__ import annotations

import json
import logging
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, TypeAlias

logger = logging.getLogger("openai_codex")

JsonScalar: TypeAlias = str | int | float | bool | None
JsonValue: TypeAlias = JsonScalar | dict[str, "JsonValue"] | list["JsonValue"]
JsonObject: TypeAlias = dict[str, JsonValue]

Message: TypeAlias = dict[str, Any]
"""One decoded message. Its values have any JSON type: nothing about them is checked yet."""

MAX_LINE_BYTES = 256 * 1024 * 1024
"""Longest line that is kept. A stored thread with images can be large; a line without end must not fill memory."""


def dump_model(value: object) -> object:
    """JSON value of a model, an enum member, a path, a mapping or a sequence; else :class:`TypeError`."""
    to_wire = getattr(value, "to_wire", None)
    if to_wire is not None:
        return to_wire()
    dump = getattr(value, "model_dump", None)
    if dump is not None:
        return dump(mode="json", by_alias=True, exclude_none=True)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not a JSON value or a protocol model")


_QUOTING = frozenset({"assertion_error", "union_tag_invalid", "value_error"})
"""Kinds of validation errors whose text can quote what was validated."""

_MISFITS = 10


def misfits(error: ValueError) -> str:
    """Where and how JSON does not fit its model, without the JSON, which may hold a key or a token."""
    list_errors = getattr(error, "errors", None)
    if list_errors is None:
        return type(error).__name__
    found = list_errors(include_input=False, include_url=False, include_context=False)
    texts = []
    for one in found[:_MISFITS]:
        place = ".".join(map(str, one["loc"]))
        text = one["type"] if one["type"] in _QUOTING else f"{one['msg']} ({one['type']})"
        texts.append(f"{place}: {text}" if place else text)
    if len(found) > _MISFITS:
        texts.append(f"and {len(found) - _MISFITS} more")
    return "; ".join(texts)


def encode_message(message: Message) -> bytes:
    """One line for the runtime. Protocol models inside ``message`` are written in their wire form.

    A message that the runtime could not read would be dropped, and the caller would wait
    for an answer that never comes. So a number that JSON cannot represent (NaN, Infinity)
    raises :class:`ValueError` here, with its path; a value that is not a JSON value raises
    :class:`TypeError`, also with its path; and text that is not valid Unicode (a lone
    surrogate) raises :class:`UnicodeEncodeError`.
    """
    try:
        text = json.dumps(message, ensure_ascii=False, separators=(",", ":"), default=dump_model, allow_nan=False)
    except TypeError:
        for place, value in _outside_json(message, ()):
            if not isinstance(value, float):
                where, kind = ".".join(place), type(value).__name__
                raise TypeError(f"{where} must be a JSON value or a protocol model, got {kind}") from None
        raise
    except ValueError as error:
        if not str(error).startswith("Out of range float"):
            raise  # It refers to itself.
        for place, value in _outside_json(message, ()):
            raise ValueError(f"{'.'.join(place)} is {value!r}, a number that JSON cannot represent") from None
        raise
    return text.encode("utf-8") + b"\n"


def _outside_json(value: object, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    """The numbers and other values that JSON does not have, with where they are."""
    if isinstance(value, float) and not math.isfinite(value):
        yield place, value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from _outside_json(member, (*place, str(key)))
    elif isinstance(value, (list, tuple)):
        for index, element in enumerate(value):
            yield from _outside_json(element, (*place, str(index)))
    elif value is not None and not isinstance(value, (str, int, float)):
        try:
            dumped = dump_model(value)
        except TypeError:
            yield place, value
        else:
            yield from _outside_json(dumped, place)
