"""The input of a turn, and its form on the wire."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ._arguments import path
from ._wire import JsonObject

if TYPE_CHECKING:
    from .generated.protocol import FunctionCallOutputContentItem


@dataclass(slots=True)
class TextInput:
    """Plain text."""

    text: str


@dataclass(slots=True)
class ImageInput:
    """An image by its URL; a ``data:`` URL carries the image itself."""

    url: str


@dataclass(slots=True)
class LocalImageInput:
    """An image file on this machine, read by the runtime."""

    path: str | os.PathLike[str]


@dataclass(slots=True)
class SkillInput:
    """A skill by name, with the path of its definition."""

    name: str
    path: str | os.PathLike[str]


@dataclass(slots=True)
class MentionInput:
    """A resource mentioned by name, with its path or address."""

    name: str
    path: str | os.PathLike[str]


@dataclass(slots=True)
class ExternalMessage:
    """Content from another program, handed to the model as a tool's output.

    It has less authority than the user and the developer, and counts neither as a
    request nor as an approval by the user. It must be the whole input of a turn.
    ``tool_name`` is the tool that delivers it, in ``namespace`` if given;
    ``content`` is text or a sequence of function-output content items, as
    dictionaries or as models.
    """

    tool_name: str
    content: str | Sequence[JsonObject | FunctionCallOutputContentItem]
    namespace: str | None = None


InputItem: TypeAlias = TextInput | ImageInput | LocalImageInput | SkillInput | MentionInput
"""One piece of a user's input."""

Input: TypeAlias = Sequence[InputItem] | InputItem
"""A user's input: one piece or several."""

RunInput: TypeAlias = Input | str | ExternalMessage
"""Everything ``thread.run()`` and ``thread.turn()`` take; a plain string is a :class:`TextInput`."""


def _wire_item(where: str, item: InputItem) -> dict[str, Any]:
    if isinstance(item, TextInput):
        return {"type": "text", "text": _text("TextInput.text", item.text)}
    if isinstance(item, ImageInput):
        return {"type": "image", "url": _text("ImageInput.url", item.url)}
    if isinstance(item, LocalImageInput):
        return {"type": "localImage", "path": path("LocalImageInput.path", item.path)}
    if isinstance(item, SkillInput):
        name = _text("SkillInput.name", item.name)
        return {"type": "skill", "name": name, "path": path("SkillInput.path", item.path)}
    if isinstance(item, MentionInput):
        name = _text("MentionInput.name", item.name)
        return {"type": "mention", "name": name, "path": path("MentionInput.path", item.path)}
    raise TypeError(
        f"{where} must be text or one of TextInput, ImageInput, LocalImageInput, SkillInput and MentionInput, "
        f"got {type(item).__name__}"
    )


def _text(where: str, value: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{where} must be text, got {type(value).__name__}")
    return value


def wire_input(input: Input | str) -> list[dict[str, Any]]:
    """The ``input`` field of turn/start and turn/steer."""
    if isinstance(input, str):
        return [{"type": "text", "text": input}]
    if isinstance(input, Sequence):
        items = (TextInput(item) if isinstance(item, str) else item for item in input)
        return [_wire_item(f"input[{index}]", item) for index, item in enumerate(items)]
    return [_wire_item("input", input)]


def turn_input(input: RunInput) -> dict[str, Any]:
    """The fields of turn/start that carry the input: ``input``, and ``toolOutput`` for an external message."""
    if not isinstance(input, ExternalMessage):
        return {"input": wire_input(input)}
    if not isinstance(input.tool_name, str) or not input.tool_name.strip():
        raise ValueError(f"ExternalMessage.tool_name must be text that is not blank, got {input.tool_name!r}")
    output = input.content if isinstance(input.content, str) else list(input.content)
    tool_output: dict[str, Any] = {"name": input.tool_name, "output": output}
    if input.namespace is not None:
        tool_output["namespace"] = input.namespace
    return {"input": [], "toolOutput": tool_output}
