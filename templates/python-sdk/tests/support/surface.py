"""Writes down what a program can use of the `openai_codex` package that this interpreter finds, as JSON.

Runs with either package, in an environment of its own, and imports nothing of this project.
"""

from __future__ import annotations

import dataclasses
import enum
import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Callable
from typing import Any

import openai_codex

PACKAGE = "openai_codex"


def public_modules() -> list[str]:
    """Every module without an underscore in its name."""
    found = [module.name for module in pkgutil.walk_packages(openai_codex.__path__, f"{PACKAGE}.")]
    return [PACKAGE, *sorted(name for name in found if "._" not in name)]


def default(parameter: inspect.Parameter) -> str | None:
    """A default as text, or nothing."""
    value = parameter.default
    if value is parameter.empty:
        return None
    return f"{type(value).__name__}.{value.name}" if isinstance(value, enum.Enum) else repr(value)


def parameters(function: Any) -> list[list[str | None]] | None:
    """Name, kind and default of each parameter that callers give."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return None
    return [
        [parameter.name, parameter.kind.name, default(parameter)]
        for parameter in signature.parameters.values()
        if parameter.name not in ("self", "cls") and not parameter.name.startswith("_")
    ]


def kind(function: Any) -> str:
    """How a function is called."""
    if inspect.iscoroutinefunction(function):
        return "coroutine"
    if inspect.isasyncgenfunction(function):
        return "async iterator"
    return "iterator" if inspect.isgeneratorfunction(function) else "function"


def ancestors(cls: Any) -> list[str]:
    """The bases that programs can name: of the package, of pydantic, of the standard library."""
    names = [f"{base.__module__.split('.')[0]}.{base.__name__}" for base in cls.__mro__[1:] if base is not object]
    return [name for name in names if not name.split(".")[1].startswith("_") and "[" not in name]


def model(cls: Any) -> dict[str, Any]:
    """Fields of a model, or members of an enum."""
    if issubclass(cls, enum.Enum):
        return {"members": {member.name: member.value for member in cls}}
    described: dict[str, Any] = {"methods": sorted(name for name in dir(cls) if name.startswith("model_"))}
    if hasattr(cls, "model_fields"):
        cls.model_rebuild()
        described["fields"] = {
            name: [
                field.alias or name,
                field.is_required(),
                json.dumps(plain(field.get_default(call_default_factory=True))),
            ]
            for name, field in cls.model_fields.items()
        }
    return described


def plain(value: Any) -> Any:
    """A default as JSON."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, list):
        return [plain(element) for element in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else repr(value)


def described_class(cls: Any) -> dict[str, Any]:
    """Constructor, methods, attributes and bases."""
    if issubclass(cls, enum.Enum) or hasattr(cls, "model_validate"):
        return {"kind": "model", "ancestors": ancestors(cls), **model(cls)}
    methods: dict[str, Any] = {}
    properties: list[str] = []
    for name in dir(cls):
        member = inspect.getattr_static(cls, name)
        member = getattr(member, "__func__", member)
        if name.startswith("_") and name not in ("__enter__", "__exit__", "__aenter__", "__aexit__", "__eq__"):
            continue
        if isinstance(member, property):
            properties.append(name)
        elif inspect.isfunction(member):
            # Callers do not write the arguments of special methods.
            methods[name] = [kind(member), None if name.startswith("_") else parameters(member)]
    fields = [field.name for field in dataclasses.fields(cls)] if dataclasses.is_dataclass(cls) else None
    return {
        "kind": "class",
        "ancestors": ancestors(cls),
        "constructor": parameters(cls),
        "methods": methods,
        "properties": properties,
        "fields": None if fields is None else [name for name in fields if not name.startswith("_")],
    }


def described(value: Any) -> dict[str, Any]:
    """What a public name stands for."""
    if inspect.isclass(value):
        return described_class(value)
    if inspect.isfunction(value):
        return {"kind": kind(value), "parameters": parameters(value)}
    return {"kind": "value"}


def own(name: str, value: Any) -> bool:
    """Whether a name is the package's, and not one of a library that a module happens to have imported."""
    if name.startswith("_") or "[" in name or inspect.ismodule(value):
        return False
    module = getattr(value, "__module__", PACKAGE) or PACKAGE
    if inspect.isclass(value) or inspect.isfunction(value) or inspect.isbuiltin(value):
        return module.split(".")[0] == PACKAGE
    # `annotations` of __future__; a constant or an alias of a type is the package's.
    return type(value).__name__ not in ("_Feature", "TypeVar", "ParamSpec") and not isinstance(value, Callable)  # type: ignore[arg-type]


def surface() -> dict[str, Any]:
    """Every public name of every public module."""
    found: dict[str, Any] = {}
    for name in public_modules():
        module = importlib.import_module(name)
        names: dict[str, Any] = {}
        for member in dir(module):
            value = getattr(module, member)
            if own(member, value):
                names[member] = described(value)
        found[name] = names
    return found


if __name__ == "__main__":
    json.dump(surface(), sys.stdout)
