# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `mcp_server` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from ..._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_form, by_property


class BlobResourceContent(ProtocolModel):
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    blob: str
    mime_type: str | None = None
    uri: str
    """The URI of this resource."""


class McpElicitationStringType(OpenEnum):
    string = "string"


class McpElicitationUntitledSingleSelectEnumSchema(ProtocolModel):
    default: str | None = None
    description: str | None = None
    enum: list[str]
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationConstOption(ProtocolModel):
    const: str
    title: str


class McpElicitationTitledSingleSelectEnumSchema(ProtocolModel):
    default: str | None = None
    description: str | None = None
    one_of: list[McpElicitationConstOption]
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationSingleSelectEnumSchema(UnionModel):
    root: Annotated[
        Annotated[McpElicitationUntitledSingleSelectEnumSchema, Tag("McpElicitationUntitledSingleSelectEnumSchema")]
        | Annotated[McpElicitationTitledSingleSelectEnumSchema, Tag("McpElicitationTitledSingleSelectEnumSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationUntitledEnumItems(ProtocolModel):
    enum: list[str]
    type: McpElicitationStringType


class McpElicitationArrayType(OpenEnum):
    array = "array"


class McpElicitationUntitledMultiSelectEnumSchema(ProtocolModel):
    default: list[str] | None = None
    description: str | None = None
    items: McpElicitationUntitledEnumItems
    max_items: int | None = None
    min_items: int | None = None
    title: str | None = None
    type: McpElicitationArrayType


class McpElicitationTitledEnumItems(ProtocolModel):
    any_of: list[McpElicitationConstOption]


class McpElicitationTitledMultiSelectEnumSchema(ProtocolModel):
    default: list[str] | None = None
    description: str | None = None
    items: McpElicitationTitledEnumItems
    max_items: int | None = None
    min_items: int | None = None
    title: str | None = None
    type: McpElicitationArrayType


class McpElicitationMultiSelectEnumSchema(UnionModel):
    root: Annotated[
        Annotated[McpElicitationUntitledMultiSelectEnumSchema, Tag("McpElicitationUntitledMultiSelectEnumSchema")]
        | Annotated[McpElicitationTitledMultiSelectEnumSchema, Tag("McpElicitationTitledMultiSelectEnumSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationLegacyTitledEnumSchema(ProtocolModel):
    default: str | None = None
    description: str | None = None
    enum: list[str]
    enum_names: list[str] | None = None
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationEnumSchema(UnionModel):
    root: Annotated[
        Annotated[McpElicitationSingleSelectEnumSchema, Tag("McpElicitationSingleSelectEnumSchema")]
        | Annotated[McpElicitationMultiSelectEnumSchema, Tag("McpElicitationMultiSelectEnumSchema")]
        | Annotated[McpElicitationLegacyTitledEnumSchema, Tag("McpElicitationLegacyTitledEnumSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationStringFormat(OpenEnum):
    email = "email"
    uri = "uri"
    date = "date"
    date_time = "date-time"


class McpElicitationStringSchema(ProtocolModel):
    default: str | None = None
    description: str | None = None
    format: McpElicitationStringFormat | None = None
    max_length: int | None = None
    min_length: int | None = None
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationNumberType(OpenEnum):
    number = "number"
    integer = "integer"


class McpElicitationNumberSchema(ProtocolModel):
    default: float | None = None
    description: str | None = None
    maximum: float | None = None
    minimum: float | None = None
    title: str | None = None
    type: McpElicitationNumberType


class McpElicitationBooleanType(OpenEnum):
    boolean = "boolean"


class McpElicitationBooleanSchema(ProtocolModel):
    default: bool | None = None
    description: str | None = None
    title: str | None = None
    type: McpElicitationBooleanType


class McpElicitationPrimitiveSchema(UnionModel):
    root: Annotated[
        Annotated[McpElicitationEnumSchema, Tag("McpElicitationEnumSchema")]
        | Annotated[McpElicitationStringSchema, Tag("McpElicitationStringSchema")]
        | Annotated[McpElicitationNumberSchema, Tag("McpElicitationNumberSchema")]
        | Annotated[McpElicitationBooleanSchema, Tag("McpElicitationBooleanSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationObjectType(OpenEnum):
    object = "object"


class McpElicitationSchema(ProtocolModel):
    """Typed form schema for MCP `elicitation/create` requests.

    This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.
    """

    schema_: Annotated[str | None, Field(alias="$schema")] = None
    properties: dict[str, McpElicitationPrimitiveSchema]
    required: list[str] | None = None
    type: McpElicitationObjectType


class FormMcpServerElicitationRequestParams(TaggedModel):
    server_name: str
    thread_id: str
    turn_id: str | None = None
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    part of the protocol identity of the elicitation itself.
    """
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    message: str
    mode: Literal["form"] = "form"
    requested_schema: McpElicitationSchema


class McpResourceReadTarget(ProtocolModel):
    connector_id: str
    link_id: str | None = None
    """Null explicitly requests no-auth access, subject to the app's resource policy."""


class McpResourceReadParams(ProtocolModel):
    """Parameters of `mcpServer/resource/read`."""

    connector_id: str | None = None
    origin_call_id: str | None = None
    """Originating MCP tool call used to select the resource's app."""
    server: str
    target: McpResourceReadTarget | None = None
    """Explicit hosted app/account. Omit to retain legacy resource discovery."""
    thread_id: str | None = None
    uri: str


class TextResourceContent(ProtocolModel):
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    mime_type: str | None = None
    text: str
    uri: str
    """The URI of this resource."""


class ResourceContent(UnionModel):
    """Contents returned when reading a resource from an MCP server."""

    root: Annotated[
        Annotated[TextResourceContent, Tag("TextResourceContent")]
        | Annotated[BlobResourceContent, Tag("BlobResourceContent")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpResourceReadResponse(ProtocolModel):
    """Result of `mcpServer/resource/read`."""

    contents: list[ResourceContent]
    origin_call_id: str | None = None
    """Originating call when the server applied app-specific resource scoping."""


class McpServerElicitationAction(OpenEnum):
    accept = "accept"
    decline = "decline"
    cancel = "cancel"


class OpenaiUserVerificationMcpServerElicitationRequestParams(TaggedModel):
    """A device-authenticated approval; accepted responses contain the proof in `content`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    server_name: str
    thread_id: str
    turn_id: str | None = None
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    part of the protocol identity of the elicitation itself.
    """
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    challenge: str
    description: str
    mode: Literal["openai/userVerification"] = "openai/userVerification"
    title: str


class OpenaiSlashFormMcpServerElicitationRequestParams(TaggedModel):
    server_name: str
    thread_id: str
    turn_id: str | None = None
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    part of the protocol identity of the elicitation itself.
    """
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    message: str
    mode: Literal["openai/form"] = "openai/form"
    requested_schema: Any


class OpenaiFormMcpServerElicitationRequestParams(TaggedModel):
    server_name: str
    thread_id: str
    turn_id: str | None = None
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    part of the protocol identity of the elicitation itself.
    """
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    message: str
    mode: Literal["openaiForm"] = "openaiForm"
    requested_schema: Any


class UrlMcpServerElicitationRequestParams(TaggedModel):
    server_name: str
    thread_id: str
    turn_id: str | None = None
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    part of the protocol identity of the elicitation itself.
    """
    field_meta: Annotated[Any, Field(alias="_meta")] = None
    elicitation_id: str
    message: str
    mode: Literal["url"] = "url"
    url: str


class McpServerElicitationRequestParams(UnionModel):
    """Parameters of `mcpServer/elicitation/request`."""

    root: Annotated[
        Annotated[OpenaiUserVerificationMcpServerElicitationRequestParams, Tag("openai/userVerification")]
        | Annotated[FormMcpServerElicitationRequestParams, Tag("form")]
        | Annotated[OpenaiSlashFormMcpServerElicitationRequestParams, Tag("openai/form")]
        | Annotated[OpenaiFormMcpServerElicitationRequestParams, Tag("openaiForm")]
        | Annotated[UrlMcpServerElicitationRequestParams, Tag("url")]
        | Annotated[Unrecognized, Tag("")],
        by_property("mode"),
    ]


class McpServerElicitationRequestResponse(ProtocolModel):
    """Result of `mcpServer/elicitation/request`."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    """Optional client metadata for form-mode action handling."""
    action: McpServerElicitationAction
    content: Any = None
    """Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.

    This is nullable because decline/cancel responses have no content.
    """


class McpServerEventNotification(ProtocolModel):
    method: str
    params: Any


class McpServerEventStreamNotification(ProtocolModel):
    """Parameters of `mcpServer/event/stream/notification`."""

    notification: McpServerEventNotification
    subscription_id: str


class McpServerEventStreamStartParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `mcpServer/event/stream/start`.
    """

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    arguments: Any
    name: str
    server: str
    subscription_id: str
    thread_id: str


class McpServerEventStreamStartResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `mcpServer/event/stream/start`.
    """


class McpServerEventStreamStopParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `mcpServer/event/stream/stop`.
    """

    subscription_id: str


class McpServerEventStreamStopResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `mcpServer/event/stream/stop`.
    """


class McpServerOauthClientRegistration(OpenEnum):
    auto = "auto"
    cimd = "cimd"
    dcr = "dcr"


class McpServerOauthLoginCompletedNotification(ProtocolModel):
    """Parameters of `mcpServer/oauthLogin/completed`."""

    error: str | None = None
    login_id: str | None = None
    """Identifies the explicit login attempt. Older servers omit this field."""
    name: str
    success: bool
    thread_id: str | None = None


class McpServerOauthLoginParams(ProtocolModel):
    """Parameters of `mcpServer/oauth/login`."""

    client_registration: McpServerOauthClientRegistration | None = None
    """Registration strategy for this login only; omission selects automatic discovery."""
    name: str
    scopes: list[str] | None = None
    thread_id: str | None = None
    timeout_secs: int | None = None


class McpServerOauthLoginResponse(ProtocolModel):
    """Result of `mcpServer/oauth/login`."""

    authorization_url: str
    login_id: str | None = None
    """Identifies this login attempt across the response and completion notification. Older servers omit this field;
    current servers always return it.
    """


class McpServerStartupFailureReason(OpenEnum):
    reauthentication_required = "reauthenticationRequired"


class McpServerStartupState(OpenEnum):
    starting = "starting"
    ready = "ready"
    failed = "failed"
    cancelled = "cancelled"


class McpServerStatusUpdatedNotification(ProtocolModel):
    """Parameters of `mcpServer/startupStatus/updated`."""

    error: str | None = None
    failure_reason: McpServerStartupFailureReason | None = None
    name: str
    status: McpServerStartupState
    thread_id: str | None = None


class McpServerToolCallParams(ProtocolModel):
    """Parameters of `mcpServer/tool/call`."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    arguments: Any = None
    server: str
    thread_id: str
    tool: str


class McpServerToolCallResponse(ProtocolModel):
    """Result of `mcpServer/tool/call`."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    content: list[Any]
    is_error: bool | None = None
    structured_content: Any = None
