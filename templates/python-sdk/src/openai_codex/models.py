"""Values that pass between the runtime and the caller without belonging to one protocol area."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import openai_codex

from ._deltas import TEXT, DeltaForm, Deltas, decoded
from ._wire import JsonObject, JsonScalar, JsonValue, dump_model, logger, misfits

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ._initialize import InitializeResponse, ServerInfo
    from .generated._notification_types import *  # noqa: F403
    from .generated._notification_types import KnownNotificationPayload
    from .generated.protocol import RawResponseItemCompletedNotification

    NotificationPayload: TypeAlias = (
        "KnownNotificationPayload | RawResponseItemCompletedNotification | UnknownNotification"
    )
    """What the payload of a notification can be."""

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

    params: JsonObject = field(repr=False)


@dataclass(init=False, repr=False, eq=False)
class Notification:
    """One event from the runtime: its ``method`` and its ``payload``.

    The payload is built from the received JSON on first access: a program that counts events, or picks a few
    methods, does not pay for the rest. ``params`` is that JSON itself and needs no model at all.
    """

    if not TYPE_CHECKING:
        # For type checkers the payload is an attribute.
        __slots__ = ("_params", "_payload", "method")

    method: str

    def __init__(self, method: str, payload: NotificationPayload) -> None:
        self.method = method
        # Of a piece of streamed text, its form and the text as it was received.
        self._params: JsonObject | tuple[DeltaForm, bytes] | None = None
        self._payload: Any = payload

    @property
    def params(self) -> JsonObject:
        """The parameters as JSON, spelled as on the wire."""
        params = self._params
        if type(params) is dict:
            return params
        if type(params) is tuple:
            form, text = params
            params = form.params_with(text)
        elif isinstance(self._payload, UnknownNotification):
            params = self._payload.params
        else:
            params = cast("JsonObject", dump_model(self._payload))
        self._params = params
        return params

    def _get_payload(self) -> Any:
        payload = self._payload
        if payload is None:
            if type(self._params) is tuple:
                form, text = self._params
                make = form.payload or _alike(form)
                self._payload = payload = make(text.decode() if b"\\" not in text else decoded(text))
                return payload
            params: JsonObject = self._params or {}  # type: ignore[assignment]
            validate = _validators.get(self.method) or _validator(self.method)
            try:
                payload = validate(params)
            except ValueError as error:
                logger.debug("parameters of %s do not fit their model and stay raw: %s", self.method, misfits(error))
                payload = UnknownNotification(params)
            self._payload = payload
        return payload

    def _set_payload(self, payload: NotificationPayload) -> None:
        self._params = None
        self._payload = payload

    # Which model it is depends on the method: narrow with isinstance, as in
    # `if isinstance(event.payload, AgentMessageDeltaNotification)`.
    if TYPE_CHECKING:
        payload: NotificationPayload
        """The parameters as their protocol model, or as :class:`UnknownNotification`."""
    else:
        payload: openai_codex.models.NotificationPayload = property(
            _get_payload,
            _set_payload,
            doc="The parameters as their protocol model, or as :class:`UnknownNotification`.",
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Notification):
            return NotImplemented
        return self.method == other.method and bool(self.payload == other.payload)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        # Not its parameters: they may hold what must not get into a log.
        return f"Notification(method={self.method!r})"

    def __reduce__(self) -> tuple[Callable[..., Notification], tuple[str, JsonObject]]:
        return received, (self.method, self.params)


def received(
    method: str, params: JsonObject | tuple[DeltaForm, bytes], _new: Callable[..., Any] = Notification.__new__
) -> Notification:
    """The event for received parameters, which are not parsed."""
    event: Notification = _new(Notification)
    event.method = method
    event._params = params
    event._payload = None
    return event


def streamed(deltas: Deltas) -> Iterator[Notification]:
    """Pieces of text as events, whose texts are not parsed."""
    for text in deltas.texts:
        yield received(deltas.form.method, (deltas.form, text))


def _alike(form: DeltaForm) -> Callable[[str], Any]:
    """Creates the payloads of a stream, each from the previous one and a text if possible."""
    validate = _validators.get(form.method) or _validator(form.method)
    try:
        first = validate(form.params)
    except ValueError as error:
        logger.debug("parameters of %s do not fit their model and stay raw: %s", form.method, misfits(error))
        form.payload = lambda text: UnknownNotification({**form.params, TEXT: text})
        return form.payload
    from ._model import alike

    form.payload = alike(first, TEXT) or (lambda text: validate({**form.params, TEXT: text}))
    return form.payload


_validators: dict[str, Callable[[JsonObject], Any]] = {}


def _validator(method: str) -> Callable[[JsonObject], Any]:
    """The function that builds a method's payload, remembered: a stream asks for the same few again and again."""
    from .generated import protocol
    from .generated.protocol.methods import SERVER_NOTIFICATIONS

    name = SERVER_NOTIFICATIONS.get(method)
    if name is None:
        # Not cached: the names are untrusted, and there may be any number of them.
        return UnknownNotification
    model: type[BaseModel] = getattr(protocol, name)
    # A model may put off building its validator until it is first used; this is that use.
    model.model_rebuild()
    validate: Callable[[JsonObject], Any] = model.__pydantic_validator__.validate_python
    _validators[method] = validate
    return validate


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in ("InitializeResponse", "ServerInfo"):
            from . import _initialize

            return getattr(_initialize, name)
        if name == "NotificationPayload":
            from .generated._notification_types import KnownNotificationPayload
            from .generated.protocol import RawResponseItemCompletedNotification

            return KnownNotificationPayload | RawResponseItemCompletedNotification | UnknownNotification
        if name.endswith("Notification") and name in _notification_models():
            from .generated import protocol

            return getattr(protocol, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__, *_notification_models(), "NotificationPayload"})


def _notification_models() -> set[str]:
    from .generated.protocol.methods import SERVER_NOTIFICATIONS

    return {name for name in SERVER_NOTIFICATIONS.values() if name is not None} | {
        "RawResponseItemCompletedNotification"
    }
