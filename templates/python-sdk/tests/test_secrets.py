"""Nothing that is printed or logged shows a key, a token or the values of configuration overrides."""

from __future__ import annotations

import logging

import pytest

from openai_codex import CodexConfig
from openai_codex._wire import LineDecoder
from openai_codex.protocol import LoginAccountParams

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
