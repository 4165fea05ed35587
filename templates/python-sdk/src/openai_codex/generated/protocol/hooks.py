# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `hooks` part."""

from typing import Annotated, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_property
from .shared import AbsolutePathBuf, HookEventName, HookSource


class HookTrustStatus(OpenEnum):
    managed = "managed"
    untrusted = "untrusted"
    trusted = "trusted"
    modified = "modified"


class AgentHookMetadata(TaggedModel):
    additional_context_limit: int | None = None
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    current_hash: str
    display_order: int
    enabled: bool
    event_name: HookEventName
    is_managed: bool
    key: str
    matcher: str | None = None
    plugin_id: str | None = None
    source: HookSource
    source_path: AbsolutePathBuf
    status_message: str | None = None
    timeout_sec: int
    trust_status: HookTrustStatus
    handler_type: Literal["agent"] = "agent"


class CommandHookMetadata(TaggedModel):
    additional_context_limit: int | None = None
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    current_hash: str
    display_order: int
    enabled: bool
    event_name: HookEventName
    is_managed: bool
    key: str
    matcher: str | None = None
    plugin_id: str | None = None
    source: HookSource
    source_path: AbsolutePathBuf
    status_message: str | None = None
    timeout_sec: int
    trust_status: HookTrustStatus
    async_: Annotated[bool | None, Field(alias="async")] = False
    command: str
    handler_type: Literal["command"] = "command"


class HookErrorInfo(ProtocolModel):
    message: str
    path: str


class McpToolHookMetadata(TaggedModel):
    additional_context_limit: int | None = None
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    current_hash: str
    display_order: int
    enabled: bool
    event_name: HookEventName
    is_managed: bool
    key: str
    matcher: str | None = None
    plugin_id: str | None = None
    source: HookSource
    source_path: AbsolutePathBuf
    status_message: str | None = None
    timeout_sec: int
    trust_status: HookTrustStatus
    handler_type: Literal["mcpTool"] = "mcpTool"
    server: str
    tool: str


class PromptHookMetadata(TaggedModel):
    additional_context_limit: int | None = None
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    current_hash: str
    display_order: int
    enabled: bool
    event_name: HookEventName
    is_managed: bool
    key: str
    matcher: str | None = None
    plugin_id: str | None = None
    source: HookSource
    source_path: AbsolutePathBuf
    status_message: str | None = None
    timeout_sec: int
    trust_status: HookTrustStatus
    handler_type: Literal["prompt"] = "prompt"


class HookMetadata(UnionModel):
    root: Annotated[
        Annotated[CommandHookMetadata, Tag("command")]
        | Annotated[McpToolHookMetadata, Tag("mcpTool")]
        | Annotated[PromptHookMetadata, Tag("prompt")]
        | Annotated[AgentHookMetadata, Tag("agent")]
        | Annotated[Unrecognized, Tag("")],
        by_property("handlerType"),
    ]


class HooksListEntry(ProtocolModel):
    cwd: str
    errors: list[HookErrorInfo]
    hooks: list[HookMetadata]
    warnings: list[str]


class HooksListParams(ProtocolModel):
    """Parameters of `hooks/list`."""

    cwds: list[str] | None = None
    """When empty, defaults to the current session working directory."""


class HooksListResponse(ProtocolModel):
    """Result of `hooks/list`."""

    data: list[HooksListEntry]
