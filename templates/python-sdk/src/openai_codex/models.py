"""Values that pass between the runtime and the caller without belonging to one protocol area."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ._wire import JsonObject, JsonScalar, JsonValue, dump_model, logger

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._initialize import InitializeResponse, ServerInfo

    NotificationPayload: TypeAlias = "BaseModel | UnknownNotification"

__all__ = [
    "InitializeResponse",
    "JsonObject",
    "JsonScalar",
    "JsonValue",
    "Notification",
    "ServerInfo",
    "UnknownNotification",
]


@dataclass(slots=True)
class UnknownNotification:
    """Parameters of a notification that this version has no model for, or that do not fit its model."""

    params: JsonObject


@dataclass(init=False, repr=False, eq=False)
class Notification:
    """One event from the runtime: its ``method`` and its ``payload``.

    The payload is built from the received JSON when it is first looked at: a
    program that counts events, or picks a few methods, does not pay for the
    rest. ``params`` is that JSON itself and needs no model at all.
    """

    __slots__ = ("_params", "_payload", "method")

    method: str

    def __init__(self, method: str, payload: NotificationPayload) -> None:
        self.method = method
        self._params: JsonObject | None = None
        self._payload: Any = payload

    @property
    def params(self) -> JsonObject:
        """The parameters as JSON, spelled as on the wire."""
        if self._params is None:
            payload = self._payload
            if isinstance(payload, UnknownNotification):
                self._params = payload.params
            else:
                self._params = cast("JsonObject", dump_model(payload))
        return self._params

    def _get_payload(self) -> Any:
        payload = self._payload
        if payload is None:
            params = self._params or {}
            validate = _validators.get(self.method) or _validator(self.method)
            try:
                payload = validate(params)
            except ValueError as error:
                logger.debug("parameters of %s do not fit their model and stay raw: %s", self.method, error)
                payload = UnknownNotification(params)
            self._payload = payload
        return payload

    def _set_payload(self, payload: NotificationPayload) -> None:
        self._params = None
        self._payload = payload

    # The type is Any because the model depends on the method: narrow with isinstance, as in
    # `if isinstance(event.payload, AgentMessageDeltaNotification)`.
    payload: Any = property(  # noqa: RUF009 - a descriptor, which all events share
        _get_payload, _set_payload, doc="The parameters as their protocol model, or as :class:`UnknownNotification`."
    )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Notification):
            return NotImplemented
        return self.method == other.method and bool(self.payload == other.payload)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Notification(method={self.method!r}, payload={self.payload!r})"

    def __reduce__(self) -> tuple[Callable[..., Notification], tuple[str, JsonObject]]:
        return received, (self.method, self.params)


def received(method: str, params: JsonObject, _new: Callable[..., Any] = Notification.__new__) -> Notification:
    """The event for received parameters, which are not looked at."""
    event: Notification = _new(Notification)
    event.method = method
    event._params = params
    event._payload = None
    return event


_validators: dict[str, Callable[[JsonObject], Any]] = {}


def _validator(method: str) -> Callable[[JsonObject], Any]:
    """The function that builds a method's payload, remembered: a stream asks for the same few again and again."""
    from . import protocol
    from .protocol.methods import SERVER_NOTIFICATIONS

    name = SERVER_NOTIFICATIONS.get(method)
    if name is None:
        # Not remembered: the names come from outside, and there may be any number of them.
        return UnknownNotification
    model: type[BaseModel] = getattr(protocol, name)
    # A model may put off building its validator until it is first used; this is that use.
    model.model_rebuild()
    validate: Callable[[JsonObject], Any] = model.__pydantic_validator__.validate_python
    _validators[method] = validate
    return validate


# The type is Any, with which an imported name can stand in an annotation; in `openai_codex.types` names have theirs.
def __getattr__(name: str) -> Any:
    if name == "NotificationPayload":
        from pydantic import BaseModel

        return BaseModel | UnknownNotification
    if name in ("InitializeResponse", "ServerInfo"):
        from . import _initialize

        return getattr(_initialize, name)
    if name.endswith("Notification"):
        from . import protocol

        return getattr(protocol, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
