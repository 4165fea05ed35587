"""Writes out the public signatures, as docs/api-reference.md has to show them."""

from __future__ import annotations

import inspect
import re
from typing import Any

import openai_codex

WIDTH = 100

CLASSES = [
    "Codex",
    "AsyncCodex",
    "Thread",
    "AsyncThread",
    "TurnHandle",
    "AsyncTurnHandle",
    "TurnResult",
    "CodexConfig",
    "TextInput",
    "ImageInput",
    "LocalImageInput",
    "SkillInput",
    "MentionInput",
    "ExternalMessage",
    "ChatgptLoginHandle",
    "DeviceCodeLoginHandle",
    "AsyncChatgptLoginHandle",
    "AsyncDeviceCodeLoginHandle",
]
FUNCTIONS = ["retry_on_overload", "retry_on_overload_async", "is_retryable_error"]
# Made by the package, not by its callers.
WITHOUT_CONSTRUCTOR = {"Thread", "AsyncThread", "TurnHandle", "AsyncTurnHandle", "TurnResult"} | {
    name for name in CLASSES if name.endswith("LoginHandle")
}


def _annotation(annotation: object) -> str:
    """An annotation as callers spell it, without the modules that the package itself names."""
    return re.sub(r"\b(?:protocol|openai_codex|_models)\.", "", str(annotation))


def _parameter(parameter: inspect.Parameter) -> str:
    text = parameter.name
    if parameter.annotation is not parameter.empty:
        text += f": {_annotation(parameter.annotation)}"
    if parameter.default is not parameter.empty:
        default = parameter.default
        shown = f"{type(default).__name__}.{default.name}" if hasattr(default, "name") else repr(default)
        shown = "__version__" if shown == repr(openai_codex.__version__) else shown
        text += f" = {shown}"
    return text


def signature(name: str, function: Any, *, returns: bool = True) -> str:
    """One signature, on one line or one parameter a line."""
    described = inspect.signature(function)
    parameters: list[str] = []
    keyword_only = False
    for parameter in described.parameters.values():
        if parameter.name == "self":
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword_only:
            keyword_only = True
            parameters.append("*")
        parameters.append(_parameter(parameter))
    prefix = "await " if inspect.iscoroutinefunction(function) else ""
    end = f" -> {_annotation(described.return_annotation)}" if returns else ""
    line = f"{prefix}{name}({', '.join(parameters)}){end}"
    if len(line) <= WIDTH:
        return line
    listed = "".join(f"    {parameter},\n" for parameter in parameters)
    return f"{prefix}{name}(\n{listed}){end}"


def signatures() -> dict[str, str]:
    """Every public signature by its dotted name."""
    found: dict[str, str] = {}
    for name in CLASSES:
        cls = getattr(openai_codex, name)
        if name not in WITHOUT_CONSTRUCTOR:
            found[name] = signature(name, cls, returns=False)
        for member, value in inspect.getmembers(cls):
            if member.startswith("_"):
                continue
            if inspect.isfunction(value):
                found[f"{name}.{member}"] = signature(f"{name}.{member}", value)
            elif isinstance(value, property) and value.fget is not None:
                returned = inspect.signature(value.fget).return_annotation
                found[f"{name}.{member}"] = f"{name}.{member} -> {_annotation(returned)}"
    for name in FUNCTIONS:
        found[name] = signature(name, getattr(openai_codex, name))
    return found
