"""Gathering what a turn produces."""

from __future__ import annotations

from typing import Any, TypeVar

from . import _models_by_name as protocol
from ._inbox import TURN_COMPLETED
from ._result import TurnResult
from ._wire import JsonObject, logger, misfits
from .errors import TurnFailedError
from .models import Notification

T = TypeVar("T")


def final_response(items: list[JsonObject]) -> str | None:
    """The final answer among completed items, in their wire form."""
    fallback: str | None = None
    for item in reversed(items):
        text = item.get("text")
        if item.get("type") != "agentMessage" or not isinstance(text, str):
            continue
        phase = item.get("phase")
        if phase == "final_answer":
            return text
        if phase is None and fallback is None:
            fallback = text
    return fallback


class TurnCollector:
    """Watches a turn's events for the ones that make up its result; the others are not parsed."""

    def __init__(self, turn_id: str) -> None:
        self._turn_id = turn_id
        self._items: list[JsonObject] = []
        self._usage: object = None
        self._turn: JsonObject = {}
        self.completed = False

    def add(self, event: Notification) -> None:
        """Take note of one event of the turn."""
        method = event.method
        if method == "item/completed":
            item = event.params.get("item")
            if isinstance(item, dict):
                self._items.append(item)
        elif method == TURN_COMPLETED:
            turn = event.params.get("turn")
            self._turn = turn if isinstance(turn, dict) else {}
            self.completed = True
        elif method == "thread/tokenUsage/updated":
            self._usage = event.params.get("tokenUsage")

    def result(self) -> TurnResult[None]:
        """The result of the completed turn; :class:`TurnFailedError` when the turn failed.

        Parts that do not fit their model are left out, with a warning: what was
        understood of a turn is not lost over what was not.
        """
        turn = self._turn
        status = turn.get("status")
        items = [_parsed("an item of the turn", protocol.ThreadItem, item) for item in self._items]
        result: TurnResult[None] = TurnResult(
            id=self._turn_id,
            status=protocol.TurnStatus(status if isinstance(status, str) else "completed"),
            error=_parsed("the turn's error", protocol.TurnError, turn.get("error")),
            started_at=_number(turn.get("startedAt")),
            completed_at=_number(turn.get("completedAt")),
            duration_ms=_number(turn.get("durationMs")),
            final_response=final_response(self._items),
            items=[item for item in items if item is not None],
            usage=_parsed("the token usage", protocol.ThreadTokenUsage, self._usage),
        )
        if status == "failed":
            message = result.error.message if result.error is not None else ""
            raise TurnFailedError(message or "The turn failed, and the runtime did not say why", result)
        return result


def _parsed(what: str, model: type[T], value: object) -> T | None:
    if value is None:
        return None
    validate: Any = model.model_validate  # type: ignore[attr-defined]
    try:
        return validate(value)  # type: ignore[no-any-return]
    except ValueError as error:
        logger.warning("left out %s, which does not fit the protocol: %s", what, misfits(error))
        return None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
