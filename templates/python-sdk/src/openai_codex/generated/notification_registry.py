# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Which model belongs to which notification, and which turn a model tells of. The former place of these tables."""

from typing import TYPE_CHECKING, Any

from . import protocol
from ._notification_types import *  # noqa: F403
from .protocol.methods import SERVER_NOTIFICATIONS

if TYPE_CHECKING:
    from pydantic import BaseModel

NOTIFICATION_MODELS: dict[str, "type[BaseModel]"] = {
    method: getattr(protocol, name) for method, name in SERVER_NOTIFICATIONS.items() if name is not None
}
"""The model of each notification's parameters, by method."""


def _with_field(field: str) -> tuple["type[BaseModel]", ...]:
    models = {model for model in NOTIFICATION_MODELS.values() if field in model.model_fields}
    return tuple(sorted(models, key=lambda model: model.__name__))


DIRECT_TURN_ID_NOTIFICATION_TYPES = _with_field("turn_id")
"""Models with the id of a turn."""

NESTED_TURN_NOTIFICATION_TYPES = _with_field("turn")
"""Models with a turn."""


def notification_turn_id(payload: Any) -> str | None:
    """The id of the turn that a notification's parameters tell of, if they tell of one."""
    turn_id = getattr(payload, "turn_id", None)
    if turn_id is None:
        turn_id = getattr(getattr(payload, "turn", None), "id", None)
    return turn_id if isinstance(turn_id, str) else None
