"""The schema that a turn's final answer must follow, from a JSON schema or from a class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

OutputSchema: TypeAlias = Mapping[str, Any] | type[Any]
"""A JSON schema, or a class that pydantic can describe: a model, a dataclass, a ``TypedDict``."""


def json_schema(output_schema: OutputSchema | None) -> Mapping[str, Any] | None:
    """The JSON schema itself. That of a class is made strict: all fields are required and there are no others."""
    if output_schema is None or isinstance(output_schema, Mapping):
        return output_schema
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        schema = TypeAdapter(output_schema).json_schema()
    except PydanticUserError as error:
        raise TypeError(
            f"output_schema must be a JSON schema or a class that pydantic can describe, got {output_schema!r}: {error}"
        ) from error
    _make_strict(schema)
    return schema


def _make_strict(schema: object) -> None:
    if isinstance(schema, list):
        for element in schema:
            _make_strict(element)
    elif isinstance(schema, dict):
        properties = schema.get("properties")
        if schema.get("type") == "object" and isinstance(properties, dict):
            schema.setdefault("additionalProperties", False)
            schema["required"] = list(properties)
        # Names of properties and definitions are no keywords; what they name are schemas.
        for key, value in schema.items():
            if key in ("properties", "$defs") and isinstance(value, dict):
                for member in value.values():
                    _make_strict(member)
            elif key not in ("default", "const", "enum", "examples"):
                _make_strict(value)
