# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `mcp_server_status` part."""

from typing import Annotated, Any

from pydantic import Field

from ..._model import OpenEnum, ProtocolModel


class McpServerStatusDetail(OpenEnum):
    full = "full"
    tools_and_auth_only = "toolsAndAuthOnly"


class ListMcpServerStatusParams(ProtocolModel):
    """Parameters of `mcpServerStatus/list`."""

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    detail: McpServerStatusDetail | None = None
    """Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted."""
    limit: int | None = None
    """Optional page size; defaults to a server-defined value."""
    server_name: str | None = None
    """Limit discovery to one server. With a thread ID, reuse that thread's MCP connection."""
    thread_id: str | None = None


class McpAuthStatus(OpenEnum):
    unknown = "unknown"
    unsupported = "unsupported"
    not_logged_in = "notLoggedIn"
    bearer_token = "bearerToken"
    o_auth = "oAuth"


class ResourceTemplate(ProtocolModel):
    """A template description for resources available on the server."""

    annotations: Any = None
    description: str | None = None
    mime_type: str | None = None
    name: str
    title: str | None = None
    uri_template: str


class Resource(ProtocolModel):
    """A known resource that the server is capable of reading."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    annotations: Any = None
    description: str | None = None
    icons: list[Any] | None = None
    mime_type: str | None = None
    name: str
    size: int | None = None
    title: str | None = None
    uri: str


class McpServerConnectionStatus(OpenEnum):
    not_started = "notStarted"
    starting = "starting"
    connected = "connected"
    authentication_required = "authenticationRequired"
    failed = "failed"
    cancelled = "cancelled"
    disabled = "disabled"


class McpServerInfo(ProtocolModel):
    """Presentation metadata advertised by an initialized MCP server."""

    description: str | None = None
    icons: list[Any] | None = None
    name: str
    title: str | None = None
    version: str
    website_url: str | None = None


class Tool(ProtocolModel):
    """Definition for a tool the client can call."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    annotations: Any = None
    description: str | None = None
    icons: list[Any] | None = None
    input_schema: Any
    name: str
    output_schema: Any = None
    title: str | None = None


class McpServerStatus(ProtocolModel):
    auth_status: McpAuthStatus
    http_origin: str | None = None
    """HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query,
    and fragment; null for non-HTTP transports.
    """
    name: str
    plugin_id: str | None = None
    resource_templates: list[ResourceTemplate]
    resources: list[Resource]
    runtime_status: McpServerConnectionStatus | None = None
    """Current thread-runtime connection state; null when unavailable or the configuration changed."""
    server_capabilities: Any = None
    """Capabilities advertised by the initialized MCP server; null when unavailable."""
    server_info: McpServerInfo | None = None
    tools: dict[str, Tool]
    tools_error: str | None = None
    """Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty
    catalogs.
    """


class ListMcpServerStatusResponse(ProtocolModel):
    """Result of `mcpServerStatus/list`."""

    data: list[McpServerStatus]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    return.
    """
