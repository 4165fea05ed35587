"""What both clients send and read: parameters before they are sent, results once they have come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from . import _models_by_name as protocol
from . import models
from ._config import CodexConfig
from ._wire import JsonObject, dump_model, misfits
from .errors import CodexError, UnexpectedResponseError
from .models import Notification

if TYPE_CHECKING:
    from pydantic import BaseModel

    ModelT = TypeVar("ModelT", bound=BaseModel)
else:
    ModelT = TypeVar("ModelT")

LOGIN_START = "account/login/start"
LOGIN_CANCEL = "account/login/cancel"


def initialize_params(config: CodexConfig, *, attests: bool = False) -> dict[str, Any]:
    """Parameters of the ``initialize`` request; ``attests`` says that ``attestation/generate`` is answered."""
    capabilities = {"experimentalApi": config.experimental_api}
    if attests:
        capabilities["requestAttestation"] = True
    return {
        "clientInfo": {
            "name": config.client_name,
            "title": config.client_title,
            "version": config.client_version,
        },
        "capabilities": capabilities,
    }


def load_item_models() -> None:
    """Load the models of items and their events. The time for it is while the runtime starts, which takes as long."""
    from .generated.protocol import AgentMessageDeltaNotification, ThreadItem  # noqa: F401


def named(response: models.InitializeResponse) -> models.InitializeResponse:
    """The answer to ``initialize``; :class:`UnexpectedResponseError` when it does not say who gave it."""
    from ._initialize import validate_initialize_metadata

    return validate_initialize_metadata(response)


def parse_result(method: str, result: Any, response_model: type[ModelT]) -> ModelT:
    """The model of a result; :class:`UnexpectedResponseError` says where they differ."""
    validate: Any = response_model.model_validate
    try:
        return validate(result)  # type: ignore[no-any-return]
    except ValueError as error:
        reason = misfits(error)
    # Out here, so that no traceback shows the text of pydantic, which quotes the result.
    raise UnexpectedResponseError(f"The result of {method} does not fit the protocol: {reason}")


def takes_params(method: str) -> bool:
    """Whether a request is known to have parameters, which then are sent even if there are none."""
    from .generated.protocol.methods import CLIENT_REQUESTS

    return CLIENT_REQUESTS.get(method, (None, None))[0] is not None


def typed_result(method: str, result: Any, response_model: type[BaseModel] | None) -> Any:
    """A result as ``response_model``, otherwise as the protocol's model of it, otherwise unchanged."""
    from .generated.protocol.methods import CLIENT_REQUESTS

    name = CLIENT_REQUESTS.get(method, (None, None))[1]
    if response_model is not None:
        return parse_result(method, result, response_model)
    return result if name is None else parse_result(method, result, getattr(protocol, name))


def shortest(*limits: float | None) -> float | None:
    """The shortest of some time limits in seconds; ``None`` is no limit."""
    return min((limit for limit in limits if limit is not None), default=None)


def text_at(method: str, result: Any, *path: str) -> str:
    """The text at ``path`` in a result."""
    value = result
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    if not isinstance(value, str):
        raise UnexpectedResponseError(f"The result of {method} has no text at {'.'.join(path)}")
    return value


InputItems: TypeAlias = Sequence[Mapping[str, Any]] | Mapping[str, Any] | str
"""Input of a turn in its wire form: a text, one item or several."""


def fields(params: object) -> JsonObject:
    """The wire form of parameters that are given as a model, as a mapping or not at all."""
    if params is None:
        return {}
    document = dict(params) if isinstance(params, Mapping) else dump_model(params)
    if not isinstance(document, dict):
        raise TypeError(f"params must be a model of the protocol or a mapping, got {type(params).__name__}")
    return {key: value for key, value in document.items() if value is not None or isinstance(params, Mapping)}


def input_fields(items: InputItems) -> list[Any]:
    """The ``input`` of turn/start and turn/steer."""
    if isinstance(items, str):
        return [{"type": "text", "text": items}]
    return [items] if isinstance(items, Mapping) else list(items)


def goal_fields(thread_id: str, objective: str | None, status: protocol.ThreadGoalStatus | None) -> JsonObject:
    """The parameters of thread/goal/set."""
    params: JsonObject = {"threadId": thread_id}
    if objective is not None:
        params["objective"] = objective
    if status is not None:
        params["status"] = str(status)
    return params


def login_of(response: protocol.LoginAccountResponse) -> str | None:
    """The id of a login that has to be completed elsewhere."""
    login_id = getattr(response.root, "login_id", None)
    return login_id if isinstance(login_id, str) else None


def not_registered(kind: str, name: str) -> RuntimeError:
    """The error of waiting for something that was not asked for."""
    return RuntimeError(f"{kind} {name!r} is not registered: call register_{kind}_notifications({name!r}) first")


def completed_turn(event: Notification) -> protocol.TurnCompletedNotification:
    """The model in the notification that ends a turn."""
    if not isinstance(event.payload, protocol.TurnCompletedNotification):
        raise CodexError(f"The runtime reported the end of a turn in an unknown form: {event.method}")
    return event.payload


def login_completed(event: Notification) -> protocol.AccountLoginCompletedNotification:
    """The model in the notification that ends a login attempt."""
    if not isinstance(event.payload, protocol.AccountLoginCompletedNotification):
        raise CodexError(f"The runtime reported the end of a login in an unknown form: {event.method}")
    return event.payload


def chatgpt_fields(response: Any) -> tuple[str, str]:
    """Login id and address from the answer to a browser login."""
    return text_at(LOGIN_START, response, "loginId"), text_at(LOGIN_START, response, "authUrl")


def device_code_fields(response: Any) -> tuple[str, str, str]:
    """Login id, address and code from the answer to a device-code login."""
    login_id, address, code = (
        text_at(LOGIN_START, response, key) for key in ("loginId", "verificationUrl", "userCode")
    )
    return login_id, address, code
