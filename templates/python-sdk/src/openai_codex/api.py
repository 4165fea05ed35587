"""Everything programs work with, in one module: both clients, their threads, turns, inputs and modes."""

from __future__ import annotations

from ._approval_mode import ApprovalMode
from ._async_codex import AsyncCodex, AsyncThread, AsyncTurnHandle
from ._codex import Codex, Thread, TurnHandle
from ._inputs import (
    ExternalMessage,
    ImageInput,
    Input,
    InputItem,
    LocalImageInput,
    MentionInput,
    RunInput,
    SkillInput,
    TextInput,
)
from ._login import (
    AsyncChatgptLoginHandle,
    AsyncDeviceCodeLoginHandle,
    ChatgptLoginHandle,
    DeviceCodeLoginHandle,
)
from ._result import TurnResult
from ._sandbox import Sandbox

__all__ = [
    "ApprovalMode",
    "AsyncChatgptLoginHandle",
    "AsyncCodex",
    "AsyncDeviceCodeLoginHandle",
    "AsyncThread",
    "AsyncTurnHandle",
    "ChatgptLoginHandle",
    "Codex",
    "DeviceCodeLoginHandle",
    "ExternalMessage",
    "ImageInput",
    "Input",
    "InputItem",
    "LocalImageInput",
    "MentionInput",
    "RunInput",
    "Sandbox",
    "SkillInput",
    "TextInput",
    "Thread",
    "TurnHandle",
    "TurnResult",
]
