"""Nothing that is printed or logged shows a key, a token or the values of configuration overrides."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel, RootModel

from openai_codex import ApprovalDecision, CodexConfig, CodexError, UnexpectedResponseError, protocol
from openai_codex._calls import completed_turn, login_completed, parse_result
from openai_codex._collecting import TurnCollector
from openai_codex._initialize import initialize_response
from openai_codex._lines import LineDecoder
from openai_codex._login import ChatgptLoginHandle, DeviceCodeLoginHandle
from openai_codex._router import _response_error
from openai_codex._transport import encode_reply
from openai_codex._wire import misfits
from openai_codex.client import CodexClient
from openai_codex.models import Notification, UnknownNotification, received
from openai_codex.protocol import (
    ConfigReadResponse,
    GetAccountResponse,
    LoginAccountParams,
    ThreadItem,
    ThreadStartParams,
)

SECRET = "sk-0123456789"


def test_a_printed_configuration_holds_no_values_of_overrides_arguments_and_variables() -> None:
    printed = repr(
        CodexConfig(
            config_overrides=(f"model_providers.x.api_key={SECRET}",),
            launch_args_override=("codex", "--config", f"key={SECRET}"),
            env={"OPENAI_API_KEY": SECRET},
        )
    )
    assert SECRET not in printed and "codex_bin" in printed


def test_a_printed_model_holds_no_key_and_is_sent_with_it() -> None:
    login = LoginAccountParams.model_validate({"type": "apiKey", "apiKey": SECRET})
    assert SECRET not in repr(login) and SECRET not in str(login)
    assert login.to_wire()["apiKey"] == SECRET


def test_a_line_that_is_no_message_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "openai_codex"):
        LineDecoder().feed(b'{"apiKey": "' + SECRET.encode() + b'"\n')
    assert "not a message" in caplog.text and SECRET not in caplog.text


def test_a_printed_model_holds_neither_overrides_nor_what_this_release_does_not_know() -> None:
    start = ThreadStartParams.model_validate({"config": {"model_providers.x.key": SECRET}, "providerKey": SECRET})
    assert SECRET not in repr(start) and SECRET not in str(start)
    assert "model_providers.x.key" in repr(start) and "providerKey" in repr(start)
    assert start.to_wire() == {"config": {"model_providers.x.key": SECRET}, "providerKey": SECRET}
    unknown = ThreadItem.model_validate({"type": "fromTheFuture", "key": SECRET})
    assert SECRET not in repr(unknown) and unknown.to_wire()["key"] == SECRET


def test_printed_events_decisions_and_logins_hold_no_values() -> None:
    client = CodexClient()
    for printed in (
        received("account/updated", {"apiKey": SECRET}),
        Notification("x/y", UnknownNotification({"apiKey": SECRET})),
        UnknownNotification({"apiKey": SECRET}),
        ApprovalDecision.answer({"action": "accept", "content": {"password": SECRET}}),
        ChatgptLoginHandle(client, "login-1", f"example?state={SECRET}"),
        DeviceCodeLoginHandle(client, "login-1", "example", SECRET),
    ):
        assert SECRET not in repr(printed)
    assert repr(received("account/updated", {"apiKey": SECRET})) == "Notification(method='account/updated')"


class Own(BaseModel):
    """A model of the caller's, which quotes what it refuses."""

    key: int


@pytest.mark.parametrize(
    ("fail", "message"),
    [
        (
            lambda: parse_result("account/read", {"account": SECRET, "requiresOpenaiAuth": SECRET}, GetAccountResponse),
            "The result of account/read does not fit the protocol: ",
        ),
        (
            lambda: parse_result("x/y", {"key": SECRET}, Own),
            "The result of x/y does not fit the protocol: key: Input should be a valid integer, unable to parse string "
            "as an integer (int_parsing)",
        ),
        (
            lambda: parse_result("x/y", SECRET, ConfigReadResponse),
            "The result of x/y does not fit the protocol: ",
        ),
        (
            lambda: initialize_response({"codexHome": [SECRET]}, "codex", "0.163.0"),
            "The result of initialize does not fit the protocol: codexHome: Input should be a valid string "
            "(string_type)",
        ),
        (
            lambda: completed_turn(received("turn/completed", {"turn": SECRET})),
            "The runtime reported the end of a turn in an unknown form: turn/completed",
        ),
        (
            lambda: login_completed(received("account/login/completed", {"error": [SECRET]})),
            "The runtime reported the end of a login in an unknown form: account/login/completed",
        ),
    ],
)
def test_the_error_of_a_message_that_does_not_fit_does_not_quote_it(fail: Callable[[], Any], message: str) -> None:
    with pytest.raises(CodexError) as failure:
        fail()
    assert str(failure.value).startswith(message)
    assert SECRET not in "".join(traceback.format_exception(failure.value))
    assert failure.value.__context__ is None or not isinstance(failure.value, UnexpectedResponseError)


def test_an_error_answer_in_an_odd_form_is_not_quoted() -> None:
    assert str(_response_error("x/y", SECRET)) == "The response to x/y has an error that is not an object but str"


def test_models_refuse_without_quoting_and_so_does_the_list_of_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="requiresOpenaiAuth") as failure:
        GetAccountResponse.model_validate({"account": None, "requiresOpenaiAuth": [SECRET]})
    assert SECRET not in str(failure.value) and SECRET not in misfits(failure.value)
    many = {str(number): SECRET for number in range(20)}
    with pytest.raises(ValueError, match="20 validation errors") as failure:
        Many.model_validate({"numbers": many})
    assert misfits(failure.value).endswith("; and 10 more")


class Many(BaseModel):
    """A model with many places that can be wrong."""

    numbers: dict[str, int]


def test_what_is_logged_of_messages_that_do_not_fit_quotes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "openai_codex"):
        collector = TurnCollector("turn")
        item: dict[str, Any] = {"type": "agentMessage", "id": "i", "text": [SECRET]}
        collector.add(received("item/completed", {"item": item}))
        collector.add(received("turn/completed", {"turn": {"status": "completed"}}))
        assert collector.result().items == []
        event = received("turn/completed", {"turn": SECRET})
        assert isinstance(event.payload, UnknownNotification)
        content: dict[str, Any] = {"password": SECRET.encode()}
        encode_reply(1, "mcpServer/elicitation/request", {"result": {"action": "accept", "content": content}})
    for logged in ("left out an item of the turn", "stay raw", "cannot be sent"):
        assert logged in caplog.text
    assert SECRET not in caplog.text


def opens_something(field: str, annotation: object) -> bool:
    """Whether a field holds what opens something: by its name, so that one of a later release is found too."""
    # One tells searches apart, the other is a public name; what is not a text counts, limits or says whether.
    harmless = field in ("cancellation_token", "credential_id") or annotation not in (str, str | None)
    parts = ("token", "secret", "api_key", "access_key", "password", "credential", "pairing_code", "user_code")
    is_address = field.startswith("auth") and field.endswith("url")
    return not harmless and (any(part in field for part in parts) or is_address)


def test_no_printed_model_of_the_protocol_shows_a_secret() -> None:
    shown = []
    models = 0
    for name in protocol.__all__:
        model = getattr(protocol, name)
        if not (isinstance(model, type) and issubclass(model, BaseModel)) or issubclass(model, RootModel):
            continue
        settings = {field: {"providers.x.key": SECRET} for field in model.model_fields if field in ("config", "env")}
        fields = model.model_fields.items()
        secrets = {name: SECRET for name, field in fields if opens_something(name, field.annotation)}
        if settings or secrets:
            models += 1
            values: dict[str, Any] = {**settings, **secrets}
            printed = model.model_construct(**values)
            if SECRET in repr(printed) or SECRET in str(printed):
                shown.append(f"{name}: {printed!r}")
    assert not shown
    assert models > 15
