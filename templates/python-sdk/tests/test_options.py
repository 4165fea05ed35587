"""What the grouped options of a call send."""

from __future__ import annotations

from typing import Any

import pytest

from openai_codex import (
    ThreadListExperimental,
    ThreadStartExperimental,
    TurnExperimental,
    TurnOrigin,
)
from openai_codex.generated._high_level_calls import CodexMethods, ThreadMethods


class _Calls(CodexMethods, ThreadMethods):
    """Takes the parameters that the calls hand on."""

    def __init__(self) -> None:
        self.params: dict[str, Any] = {}

    def _thread_start(self, params: dict[str, Any], approval_mode: Any, tools: Any) -> Any:
        self.params = params

    def _thread_list(self, params: dict[str, Any]) -> Any:
        self.params = params

    def _turn(self, input: Any, params: dict[str, Any], approval_mode: Any) -> Any:
        self.params = params


def test_options_of_a_group_stand_beside_the_others() -> None:
    calls = _Calls()
    calls.thread_start(model="m", experimental=ThreadStartExperimental(permissions="reviewer"))
    assert calls.params == {"model": "m", "permissions": "reviewer"}
    calls.thread_list(limit=1, experimental=ThreadListExperimental(parent_thread_id="t"))
    assert calls.params == {"limit": 1, "parentThreadId": "t"}
    calls.turn("x", experimental=TurnExperimental(permissions="p"), origin=TurnOrigin(client_user_message_id="m"))
    assert calls.params == {"permissions": "p", "clientUserMessageId": "m"}


def test_a_name_that_is_not_an_option_is_refused() -> None:
    with pytest.raises(TypeError, match="no_such_option"):
        ThreadStartExperimental(no_such_option=True)  # type: ignore[call-arg]
