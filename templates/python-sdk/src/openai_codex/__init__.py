"""Drive Codex from Python.

::

    from openai_codex import Codex

    with Codex() as codex:
        thread = codex.thread_start(model="gpt-5")
        result = thread.run("Say hello in one sentence.")
        print(result.final_response)

:class:`Codex` is the blocking client and :class:`AsyncCodex` the one for
asyncio. Value and event types of the protocol are in :mod:`openai_codex.types`.

Importing this package loads almost nothing: each name below loads its module on first use, and the protocol's
models are loaded when a response or an event of their kind is accessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from ._approval_mode import ApprovalMode
    from ._approvals import (
        ApprovalDecision,
        ApprovalRequest,
        CommandApproval,
        Elicitation,
        FileChangeApproval,
        LegacyCommandApproval,
        LegacyPatchApproval,
        PermissionsApproval,
    )
    from ._async_codex import AsyncCodex, AsyncThread
    from ._async_login import (
        AsyncChatgptLoginHandle,
        AsyncDeviceCodeLoginHandle,
    )
    from ._async_turn import AsyncTurnHandle
    from ._codex import Codex, Thread
    from ._config import (
        AppServerConfig,
        CodexConfig,
    )
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
        ChatgptLoginHandle,
        DeviceCodeLoginHandle,
    )
    from ._opening import ThreadOpened
    from ._result import TurnResult
    from ._sandbox import Sandbox
    from ._server_requests import (
        ApprovalHandler,
        AsyncApprovalHandler,
        RequestHandler,
    )
    from ._streams import Streams, Transport
    from ._tools import Tool, tool
    from ._turn import TurnHandle
    from .errors import (
        CodexError,
        CodexRpcError,
        InternalRpcError,
        InvalidParamsError,
        InvalidRequestError,
        JsonRpcError,
        LaggedError,
        MessageLostError,
        MethodNotFoundError,
        NoApprovalHandlerError,
        NotAllowedError,
        OutputError,
        ParseError,
        RequestTimeoutError,
        RetryLimitExceededError,
        RuntimeNotFoundError,
        RuntimeVersionError,
        ServerBusyError,
        SettingsNotAppliedError,
        TransportClosedError,
        TurnFailedError,
        TurnRunningError,
        UnexpectedResponseError,
        WorkingDirectoryError,
        is_retryable_error,
    )
    from .options import (
        ThreadForkExperimental,
        ThreadListExperimental,
        ThreadResumeExperimental,
        ThreadStartExperimental,
        TurnExperimental,
        TurnOrigin,
    )
    from .retry import (
        retry_on_overload,
        retry_on_overload_async,
    )

__all__ = [
    "AppServerConfig",
    "ApprovalDecision",
    "ApprovalHandler",
    "ApprovalMode",
    "ApprovalRequest",
    "AsyncApprovalHandler",
    "AsyncChatgptLoginHandle",
    "AsyncCodex",
    "AsyncDeviceCodeLoginHandle",
    "AsyncThread",
    "AsyncTurnHandle",
    "ChatgptLoginHandle",
    "Codex",
    "CodexConfig",
    "CodexError",
    "CodexRpcError",
    "CommandApproval",
    "DeviceCodeLoginHandle",
    "Elicitation",
    "ExternalMessage",
    "FileChangeApproval",
    "ImageInput",
    "Input",
    "InputItem",
    "InternalRpcError",
    "InvalidParamsError",
    "InvalidRequestError",
    "JsonRpcError",
    "LaggedError",
    "LegacyCommandApproval",
    "LegacyPatchApproval",
    "LocalImageInput",
    "MentionInput",
    "MessageLostError",
    "MethodNotFoundError",
    "NoApprovalHandlerError",
    "NotAllowedError",
    "OutputError",
    "ParseError",
    "PermissionsApproval",
    "RequestHandler",
    "RequestTimeoutError",
    "RetryLimitExceededError",
    "RunInput",
    "RuntimeNotFoundError",
    "RuntimeVersionError",
    "Sandbox",
    "ServerBusyError",
    "SettingsNotAppliedError",
    "SkillInput",
    "Streams",
    "TextInput",
    "Thread",
    "ThreadForkExperimental",
    "ThreadListExperimental",
    "ThreadOpened",
    "ThreadResumeExperimental",
    "ThreadStartExperimental",
    "Tool",
    "Transport",
    "TransportClosedError",
    "TurnExperimental",
    "TurnFailedError",
    "TurnHandle",
    "TurnOrigin",
    "TurnResult",
    "TurnRunningError",
    "UnexpectedResponseError",
    "WorkingDirectoryError",
    "__version__",
    "is_retryable_error",
    "retry_on_overload",
    "retry_on_overload_async",
    "tool",
]

_MODULE_OF = {
    "ApprovalDecision": "_approvals",
    "ApprovalRequest": "_approvals",
    "CommandApproval": "_approvals",
    "Elicitation": "_approvals",
    "FileChangeApproval": "_approvals",
    "LegacyCommandApproval": "_approvals",
    "LegacyPatchApproval": "_approvals",
    "PermissionsApproval": "_approvals",
    "ApprovalMode": "_approval_mode",
    "AsyncCodex": "_async_codex",
    "AsyncThread": "_async_codex",
    "AsyncTurnHandle": "_async_turn",
    "Codex": "_codex",
    "Thread": "_codex",
    "TurnHandle": "_turn",
    "AppServerConfig": "_config",
    "CodexConfig": "_config",
    "ExternalMessage": "_inputs",
    "ImageInput": "_inputs",
    "Input": "_inputs",
    "InputItem": "_inputs",
    "LocalImageInput": "_inputs",
    "MentionInput": "_inputs",
    "RunInput": "_inputs",
    "SkillInput": "_inputs",
    "TextInput": "_inputs",
    "AsyncChatgptLoginHandle": "_async_login",
    "AsyncDeviceCodeLoginHandle": "_async_login",
    "ChatgptLoginHandle": "_login",
    "DeviceCodeLoginHandle": "_login",
    "TurnResult": "_result",
    "Sandbox": "_sandbox",
    "ApprovalHandler": "_server_requests",
    "AsyncApprovalHandler": "_server_requests",
    "RequestHandler": "_server_requests",
    "Streams": "_streams",
    "Tool": "_tools",
    "Transport": "_streams",
    "tool": "_tools",
    "CodexError": "errors",
    "CodexRpcError": "errors",
    "InternalRpcError": "errors",
    "InvalidParamsError": "errors",
    "InvalidRequestError": "errors",
    "JsonRpcError": "errors",
    "MethodNotFoundError": "errors",
    "ParseError": "errors",
    "RequestTimeoutError": "errors",
    "RetryLimitExceededError": "errors",
    "RuntimeNotFoundError": "errors",
    "RuntimeVersionError": "errors",
    "ServerBusyError": "errors",
    "TransportClosedError": "errors",
    "TurnFailedError": "errors",
    "UnexpectedResponseError": "errors",
    "WorkingDirectoryError": "errors",
    "LaggedError": "errors",
    "OutputError": "errors",
    "MessageLostError": "errors",
    "NoApprovalHandlerError": "errors",
    "NotAllowedError": "errors",
    "SettingsNotAppliedError": "errors",
    "TurnRunningError": "errors",
    "ThreadOpened": "_opening",
    "is_retryable_error": "errors",
    "ThreadForkExperimental": "options",
    "ThreadListExperimental": "options",
    "ThreadResumeExperimental": "options",
    "ThreadStartExperimental": "options",
    "TurnExperimental": "options",
    "TurnOrigin": "options",
    "retry_on_overload": "retry",
    "retry_on_overload_async": "retry",
}


def __getattr__(name: str) -> object:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    # From now on the name is found without coming here.
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
