"""Reads lines {"type": …, "document": …}, and says which documents a model does not write back as it read them."""

import json
import sys
import warnings
from typing import Any

from pydantic import BaseModel, TypeAdapter

from openai_codex import protocol

# pydantic warns where a union holds what it does not expect.
warnings.simplefilter("error")

adapters: dict[str, TypeAdapter[Any]] = {}
failures = 0


def is_equal(one: Any, two: Any) -> bool:
    """Equality of JSON: unlike Python's, true is not 1."""
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(is_equal(one[key], two[key]) for key in one)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(is_equal, one, two))
    return one == two and isinstance(one, bool) == isinstance(two, bool)


for line in sys.stdin:
    entry = json.loads(line)
    name, document = entry["type"], entry["document"]
    try:
        adapter = adapters.setdefault(name, TypeAdapter(getattr(protocol, name)))
        value = adapter.validate_python(document)
        if isinstance(value, BaseModel):
            written = value.to_wire()  # type: ignore[attr-defined]
        else:
            written = adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)
        if not is_equal(written, document):
            raise ValueError(f"became {json.dumps(written)}")
        if entry.get("wellKnown") and "Unrecognized(" in repr(value):
            raise ValueError(f"is unrecognized: {value!r}")
    except Exception as error:
        failures += 1
        if failures <= 5:
            print(f"{name}: {document}\n  {type(error).__name__}: {error}")
if failures:
    print(f"{failures} documents failed")
sys.exit(failures > 0)
