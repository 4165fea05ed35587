"""What a turn is given, in wire form, and what is refused."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from openai_codex import (
    ApprovalMode,
    ExternalMessage,
    ImageInput,
    LocalImageInput,
    MentionInput,
    NoApprovalHandlerError,
    Sandbox,
    SkillInput,
    TextInput,
)
from openai_codex._approval_mode import approval_settings
from openai_codex._inputs import turn_input, wire_input
from openai_codex._sandbox import sandbox_mode, sandbox_policy


@pytest.mark.parametrize(
    ("given", "wire"),
    [
        ("zażółć", {"type": "text", "text": "zażółć"}),
        (TextInput("a"), {"type": "text", "text": "a"}),
        (ImageInput("data:x"), {"type": "image", "url": "data:x"}),
        (LocalImageInput("/tmp/a.png"), {"type": "localImage", "path": "/tmp/a.png"}),
        (LocalImageInput(Path("a") / "b"), {"type": "localImage", "path": str(Path("a") / "b")}),
        (
            LocalImageInput(PureWindowsPath(r"C:\Users\Zoë\a.png")),
            {"type": "localImage", "path": r"C:\Users\Zoë\a.png"},
        ),
        (SkillInput("s", "/s"), {"type": "skill", "name": "s", "path": "/s"}),
        (MentionInput("m", "app://m"), {"type": "mention", "name": "m", "path": "app://m"}),
    ],
)
def test_one_item(given: Any, wire: dict[str, Any]) -> None:
    assert wire_input(given) == [wire]
    assert wire_input([given, given]) == [wire, wire]


def test_an_external_message_is_a_tool_output() -> None:
    assert turn_input(ExternalMessage("mail", "Hello", namespace="inbox")) == {
        "input": [],
        "toolOutput": {"name": "mail", "namespace": "inbox", "output": "Hello"},
    }
    items: Any = ({"type": "input_text", "text": "a"},)
    assert turn_input(ExternalMessage("mail", items)) == {
        "input": [],
        "toolOutput": {"name": "mail", "output": [{"type": "input_text", "text": "a"}]},
    }


@pytest.mark.parametrize("name", ["", "  ", None])
def test_an_external_message_needs_a_tool(name: Any) -> None:
    with pytest.raises(ValueError, match="tool_name must be text that is not blank"):
        turn_input(ExternalMessage(name, "x"))


@pytest.mark.parametrize("given", [7, None, [7], {"type": "text"}])
def test_anything_else_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match=r"^input(\[0\])? must be text or one of TextInput, "):
        wire_input(given)


def test_approval_modes() -> None:
    assert approval_settings(None, has_handler=False) == {}
    assert approval_settings(ApprovalMode.deny_all, has_handler=True) == {"approvalPolicy": "never"}
    assert approval_settings(ApprovalMode.auto_review, has_handler=False) == {
        "approvalPolicy": "on-request",
        "approvalsReviewer": "auto_review",
    }
    assert approval_settings(ApprovalMode.ask_handler, has_handler=True) == {
        "approvalPolicy": "on-request",
        "approvalsReviewer": "user",
    }
    with pytest.raises(NoApprovalHandlerError, match="this client has none"):
        approval_settings(ApprovalMode.ask_handler, has_handler=False)
    wrong: Any = "never"
    with pytest.raises(
        ValueError,
        match=r"one of ApprovalMode\.deny_all, ApprovalMode\.auto_review, ApprovalMode\.ask_handler, got 'never'",
    ):
        approval_settings(wrong, has_handler=False)
    with pytest.raises(ValueError, match=r"approval_mode must be one of .*, got None"):
        approval_settings(None, has_handler=False, new_thread=True)


def test_sandbox_presets() -> None:
    assert sandbox_mode(None) is None and sandbox_policy(None) is None
    assert [sandbox_mode(preset) for preset in Sandbox] == ["read-only", "workspace-write", "danger-full-access"]
    assert [sandbox_policy(preset) for preset in Sandbox] == [
        {"type": "readOnly", "networkAccess": False},
        {"type": "workspaceWrite"},
        {"type": "dangerFullAccess"},
    ]
    wrong: Any = "danger-full-access"
    with pytest.raises(ValueError, match=r"sandbox must be one of Sandbox\.read_only"):
        sandbox_mode(wrong)
