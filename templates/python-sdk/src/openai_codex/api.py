"""Everything programs work with, in one module: both clients, their threads, turns, inputs and modes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import models
from ._approval_mode import ApprovalMode
from ._async_codex import AsyncCodex, AsyncThread
from ._async_login import AsyncChatgptLoginHandle, AsyncDeviceCodeLoginHandle
from ._async_turn import AsyncTurnHandle
from ._codex import Codex, Thread
from ._config import CodexConfig
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
from ._login import ChatgptLoginHandle, DeviceCodeLoginHandle
from ._result import TurnResult
from ._sandbox import Sandbox
from ._turn import TurnHandle
from ._wire import JsonObject
from .async_client import AsyncCodexClient
from .client import CodexClient
from .models import Notification

if TYPE_CHECKING:
    from ._client_models import *  # noqa: F403
    from ._initialize import InitializeResponse as InitializeResponse
    from ._initialize import validate_initialize_metadata as validate_initialize_metadata

__all__ = [
    "ApprovalMode",
    "AsyncChatgptLoginHandle",
    "AsyncCodex",
    "AsyncCodexClient",
    "AsyncDeviceCodeLoginHandle",
    "AsyncThread",
    "AsyncTurnHandle",
    "ChatgptLoginHandle",
    "Codex",
    "CodexClient",
    "CodexConfig",
    "DeviceCodeLoginHandle",
    "ExternalMessage",
    "ImageInput",
    "Input",
    "InputItem",
    "JsonObject",
    "LocalImageInput",
    "MentionInput",
    "Notification",
    "RunInput",
    "Sandbox",
    "SkillInput",
    "TextInput",
    "Thread",
    "TurnHandle",
    "TurnResult",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "InitializeResponse":
            return models.InitializeResponse
        if name == "validate_initialize_metadata":
            from ._initialize import validate_initialize_metadata

            return validate_initialize_metadata
        if not name.startswith("_"):
            from . import _client_models

            if name in _client_models.__all__:
                return getattr(_client_models, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        from . import _client_models

        return sorted({*globals(), *_client_models.__all__, "InitializeResponse", "validate_initialize_metadata"})
