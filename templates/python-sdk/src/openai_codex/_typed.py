"""Typed answers, and the text of a stream."""

from __future__ import annotations

from typing import Any, cast

from ._result import OutputT, TurnResult
from ._schema import json_schema
from ._wire import JsonObject, misfits
from .errors import OutputError
from .models import Notification


def with_schema(params: JsonObject, output_type: type[Any] | None) -> JsonObject:
    """The parameters of a turn with a typed final answer."""
    if output_type is None:
        return params
    if "outputSchema" in params:
        raise ValueError("output_type and output_schema both describe the final answer: pass only one of them")
    return {**params, "outputSchema": cast("Any", json_schema(output_type))}


def with_output(result: TurnResult[None], output_type: type[OutputT] | None) -> TurnResult[OutputT]:
    """The result with its final answer as a type; raises :class:`OutputError` if it does not fit."""
    typed = cast("TurnResult[OutputT]", result)
    if output_type is None:
        return typed
    from pydantic import TypeAdapter, ValidationError

    if result.final_response is None:
        raise OutputError(f"there is none, and the turn ended with status {result.status}", result)
    try:
        typed.output = TypeAdapter(output_type).validate_json(result.final_response)
    except ValidationError as error:
        reason = misfits(error)
    else:
        return typed
    # Out here, so that no traceback shows the text of pydantic, which quotes the answer.
    raise OutputError(reason, result)


def text_piece(event: Notification) -> str | None:
    """The text in an event that is a piece of a message."""
    if event.method != "item/agentMessage/delta":
        return None
    piece = event.params.get("delta")
    return piece if isinstance(piece, str) else None
