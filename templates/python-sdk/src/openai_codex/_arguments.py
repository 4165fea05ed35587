"""Validation of arguments: each value is checked where it is passed, and the error names the parameter."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ._wire import Message, dump_model
from .errors import InvalidParamsError, InvalidRequestError, JsonRpcError

_UNKNOWN_VALUE = re.compile(r"unknown variant `([^`]*)`")


def seconds(name: str, value: float | None) -> float | None:
    """A time limit; raises :class:`TypeError` if it is not a number."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
        raise TypeError(f"{name} must be a number of seconds or None, got {type(value).__name__}")
    return value


def path(name: str, value: str | os.PathLike[str]) -> str:
    """A path as text; raises :class:`TypeError` if it is not a path."""
    text = os.fspath(value) if isinstance(value, (str, os.PathLike)) else value
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a path as text or as os.PathLike, got {type(value).__name__}")
    return text


def texts(name: str, value: Sequence[str]) -> None:
    """Raise :class:`TypeError` if a value is not a sequence of strings. A string is not one."""
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        raise TypeError(f"{name} must be a sequence of texts, got {type(value).__name__}")
    for index, element in enumerate(value):
        if not isinstance(element, (str, os.PathLike)):
            raise TypeError(f"{name}[{index}] must be text, got {type(element).__name__}")


def variables(name: str, value: Mapping[str, str]) -> None:
    """:class:`TypeError` where a value is not a mapping of texts to texts."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to values, got {type(value).__name__}")
    for key, text in value.items():
        if not isinstance(key, str):
            raise TypeError(f"{name} must have names that are text, got one that is {type(key).__name__}")
        if not isinstance(text, (str, os.PathLike)):
            raise TypeError(f"{name}[{key!r}] must be text, got {type(text).__name__}")


def refused(error: JsonRpcError, method: str, params: Message | None) -> JsonRpcError:
    """The error with the names of the parameters that do not fit, where the runtime has refused a request over one."""
    if not isinstance(error, (InvalidRequestError, InvalidParamsError)) or not params:
        return error
    names = sorted(_misfits(error.message, method, params))
    return type(error)(error.code, error.message, error.data, names) if names else error


def _misfits(message: str, method: str, params: Message) -> set[str]:
    from pydantic_core import ValidationError

    from .generated import protocol
    from .generated.protocol.methods import CLIENT_REQUESTS

    known = CLIENT_REQUESTS.get(method)
    if known is None or known[0] is None:
        return set()
    document = json.dumps(params, default=dump_model)
    unknown = _UNKNOWN_VALUE.search(message)
    # An enum of the protocol takes any value here, and the runtime says which one it does not know.
    found = {f"params.{name}" for name, value in json.loads(document).items() if unknown and value == unknown[1]}
    model: Any = getattr(protocol, known[0])
    try:
        model.model_validate_json(document, strict=True)
    except ValidationError as error:
        misfits = error.errors(include_input=False, include_url=False, include_context=False)
        found |= {f"params.{one['loc'][0]}" for one in misfits if one["loc"]}
    return found
