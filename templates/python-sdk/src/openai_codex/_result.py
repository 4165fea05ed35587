"""The result of a turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from . import _models_by_name as protocol

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    OutputT = TypeVarWithDefault("OutputT", default=None)
else:
    OutputT = TypeVar("OutputT")


@dataclass(slots=True)
class TurnResult(Generic[OutputT]):
    """The result of a finished turn.

    ``final_response`` is the text of the final answer, or else of the last message that is marked neither as
    the final answer nor as commentary; ``None`` when there is no such message. ``items`` are the completed
    items in their order. ``started_at`` and ``completed_at`` are Unix seconds, ``duration_ms`` milliseconds.
    ``output`` is the final answer as the ``output_type`` passed to ``run``.
    """

    id: str
    status: protocol.TurnStatus
    error: protocol.TurnError | None
    started_at: int | None
    completed_at: int | None
    duration_ms: int | None
    final_response: str | None
    items: list[protocol.ThreadItem]
    usage: protocol.ThreadTokenUsage | None
    output: OutputT = field(default=cast("OutputT", None), repr=False)
