"""Compares two surfaces that `surface.py` wrote down: what the published one has and ours lacks or has differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


def differences(published: Json, ours: Json) -> Iterator[str]:
    """One line a difference. More than the published package has is none."""
    for module, names in published.items():
        if module not in ours:
            yield f"{module}: missing"
            continue
        for name, described in names.items():
            where = f"{module}.{name}"
            if name not in ours[module]:
                yield f"{where}: missing"
            else:
                yield from _described(where, described, ours[module][name])


def _described(where: str, published: Json, ours: Json) -> Iterator[str]:
    if published["kind"] != ours["kind"] and "value" not in (published["kind"], ours["kind"]):
        yield f"{where}: {ours['kind']} in place of {published['kind']}"
        return
    for ancestor in published.get("ancestors", []):
        if ancestor not in ours.get("ancestors", []):
            yield f"{where}: not a {ancestor}"
    for member, value in published.get("members", {}).items():
        if ours.get("members", {}).get(member) != value:
            yield f"{where}.{member}: missing"
    for method in published.get("methods", []) if isinstance(published.get("methods"), list) else []:
        if method not in ours.get("methods", method if "members" in ours else []):
            yield f"{where}.{method}: missing"
    fields = published.get("fields")
    if isinstance(fields, dict):
        yield from _fields(where, fields, ours.get("fields") or {})
    elif fields is not None:
        for field in fields:
            if field not in (ours.get("fields") or []):
                yield f"{where}.{field}: no field of a dataclass"
    if published["kind"] == "class":
        yield from _parameters(where, published["constructor"], ours["constructor"])
        for name in published["properties"]:
            if name not in ours["properties"]:
                yield f"{where}.{name}: missing"
        for name, (kind, parameters) in published["methods"].items():
            if name not in ours["methods"]:
                yield f"{where}.{name}: missing"
                continue
            our_kind, our_parameters = ours["methods"][name]
            if our_kind != kind:
                yield f"{where}.{name}: {our_kind} in place of {kind}"
            yield from _parameters(f"{where}.{name}", parameters, our_parameters)
    elif "parameters" in published and "parameters" in ours:
        yield from _parameters(where, published["parameters"], ours["parameters"])


def _fields(where: str, published: Json, ours: Json) -> Iterator[str]:
    for field, (alias, required, default) in published.items():
        if field not in ours:
            yield f"{where}.{field}: missing"
            continue
        our_alias, our_required, our_default = ours[field]
        if our_alias != alias:
            yield f"{where}.{field}: alias {our_alias}, not {alias}"
        if our_required and not required:
            yield f"{where}.{field}: required"
        elif not required and our_default != default:
            yield f"{where}.{field}: default {our_default}, not {default}"
    for field in ours.keys() - published.keys():
        if ours[field][1]:
            yield f"{where}.{field}: required, and new"


def _parameters(where: str, published: list[list[Any]] | None, ours: list[list[Any]] | None) -> Iterator[str]:
    if published is None or ours is None:
        return
    known = {name: (kind, default) for name, kind, default in ours}
    for name, kind, default in published:
        if name not in known:
            yield f"{where}({name}): missing"
        elif known[name] != (kind, default):
            yield f"{where}({name}): {known[name]}, not {(kind, default)}"
    by_position = [name for name, kind, _ in published if kind == "POSITIONAL_OR_KEYWORD"]
    if [name for name, kind, _ in ours if kind == "POSITIONAL_OR_KEYWORD"][: len(by_position)] != by_position:
        yield f"{where}: parameters by position in another order"
    for name, (kind, default) in known.items():
        if name not in {name for name, _, _ in published} and default is None and not kind.startswith("VAR_"):
            yield f"{where}({name}): required, and new"
