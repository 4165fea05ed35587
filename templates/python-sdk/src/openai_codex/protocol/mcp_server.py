# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `mcp_server` part."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from .._model import OpenEnum, ProtocolModel, TaggedModel, UnionModel, Unrecognized, by_form, by_property


class BlobResourceContent(ProtocolModel):
    """`BlobResourceContent` of the protocol."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    blob: str
    mime_type: str | None = None
    uri: str
    """The URI of this resource."""


class McpElicitationStringType(OpenEnum):
    """`McpElicitationStringType` of the protocol."""

    string = "string"


class McpElicitationUntitledSingleSelectEnumSchema(ProtocolModel):
    """`McpElicitationUntitledSingleSelectEnumSchema` of the protocol."""

    default: str | None = None
    description: str | None = None
    enum: list[str]
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationConstOption(ProtocolModel):
    """`McpElicitationConstOption` of the protocol."""

    const: str
    title: str


class McpElicitationTitledSingleSelectEnumSchema(ProtocolModel):
    """`McpElicitationTitledSingleSelectEnumSchema` of the protocol."""

    default: str | None = None
    description: str | None = None
    one_of: list[McpElicitationConstOption]
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationSingleSelectEnumSchema(UnionModel):
    """`McpElicitationSingleSelectEnumSchema` of the protocol."""

    root: Annotated[
        Annotated[McpElicitationUntitledSingleSelectEnumSchema, Tag("McpElicitationUntitledSingleSelectEnumSchema")]
        | Annotated[McpElicitationTitledSingleSelectEnumSchema, Tag("McpElicitationTitledSingleSelectEnumSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationUntitledEnumItems(ProtocolModel):
    """`McpElicitationUntitledEnumItems` of the protocol."""

    enum: list[str]
    type: McpElicitationStringType


class McpElicitationArrayType(OpenEnum):
    """`McpElicitationArrayType` of the protocol."""

    array = "array"


class McpElicitationUntitledMultiSelectEnumSchema(ProtocolModel):
    """`McpElicitationUntitledMultiSelectEnumSchema` of the protocol."""

    default: list[str] | None = None
    description: str | None = None
    items: McpElicitationUntitledEnumItems
    max_items: int | None = None
    min_items: int | None = None
    title: str | None = None
    type: McpElicitationArrayType


class McpElicitationTitledEnumItems(ProtocolModel):
    """`McpElicitationTitledEnumItems` of the protocol."""

    any_of: list[McpElicitationConstOption]


class McpElicitationTitledMultiSelectEnumSchema(ProtocolModel):
    """`McpElicitationTitledMultiSelectEnumSchema` of the protocol."""

    default: list[str] | None = None
    description: str | None = None
    items: McpElicitationTitledEnumItems
    max_items: int | None = None
    min_items: int | None = None
    title: str | None = None
    type: McpElicitationArrayType


class McpElicitationMultiSelectEnumSchema(UnionModel):
    """`McpElicitationMultiSelectEnumSchema` of the protocol."""

    root: Annotated[
        Annotated[McpElicitationUntitledMultiSelectEnumSchema, Tag("McpElicitationUntitledMultiSelectEnumSchema")]
        | Annotated[McpElicitationTitledMultiSelectEnumSchema, Tag("McpElicitationTitledMultiSelectEnumSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationLegacyTitledEnumSchema(ProtocolModel):
    """`McpElicitationLegacyTitledEnumSchema` of the protocol."""

    default: str | None = None
    description: str | None = None
    enum: list[str]
    enum_names: list[str] | None = None
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationEnumSchema(UnionModel):
    """`McpElicitationEnumSchema` of the protocol."""

    root: Annotated[
        Annotated[McpElicitationSingleSelectEnumSchema, Tag("McpElicitationSingleSelectEnumSchema")]
        | Annotated[McpElicitationMultiSelectEnumSchema, Tag("McpElicitationMultiSelectEnumSchema")]
        | Annotated[McpElicitationLegacyTitledEnumSchema, Tag("McpElicitationLegacyTitledEnumSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationStringFormat(OpenEnum):
    """`McpElicitationStringFormat` of the protocol."""

    email = "email"
    uri = "uri"
    date = "date"
    date_time = "date-time"


class McpElicitationStringSchema(ProtocolModel):
    """`McpElicitationStringSchema` of the protocol."""

    default: str | None = None
    description: str | None = None
    format: McpElicitationStringFormat | None = None
    max_length: int | None = None
    min_length: int | None = None
    title: str | None = None
    type: McpElicitationStringType


class McpElicitationNumberType(OpenEnum):
    """`McpElicitationNumberType` of the protocol."""

    number = "number"
    integer = "integer"


class McpElicitationNumberSchema(ProtocolModel):
    """`McpElicitationNumberSchema` of the protocol."""

    default: float | None = None
    description: str | None = None
    maximum: float | None = None
    minimum: float | None = None
    title: str | None = None
    type: McpElicitationNumberType


class McpElicitationBooleanType(OpenEnum):
    """`McpElicitationBooleanType` of the protocol."""

    boolean = "boolean"


class McpElicitationBooleanSchema(ProtocolModel):
    """`McpElicitationBooleanSchema` of the protocol."""

    default: bool | None = None
    description: str | None = None
    title: str | None = None
    type: McpElicitationBooleanType


class McpElicitationPrimitiveSchema(UnionModel):
    """`McpElicitationPrimitiveSchema` of the protocol."""

    root: Annotated[
        Annotated[McpElicitationEnumSchema, Tag("McpElicitationEnumSchema")]
        | Annotated[McpElicitationStringSchema, Tag("McpElicitationStringSchema")]
        | Annotated[McpElicitationNumberSchema, Tag("McpElicitationNumberSchema")]
        | Annotated[McpElicitationBooleanSchema, Tag("McpElicitationBooleanSchema")]
        | Annotated[Unrecognized, Tag("")],
        by_form(),
    ]


class McpElicitationObjectType(OpenEnum):
    """`McpElicitationObjectType` of the protocol."""

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
    """`FormMcpServerElicitationRequestParams` of the protocol."""

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
    """`McpResourceReadTarget` of the protocol."""

    connector_id: str
    link_id: str | None = None
    """Null explicitly requests no-auth access, subject to the app's resource policy."""


class McpResourceReadParams(ProtocolModel):
    """`McpResourceReadParams` of the protocol."""

    connector_id: str | None = None
    origin_call_id: str | None = None
    """Originating MCP tool call used to select the resource's app."""
    server: str
    target: McpResourceReadTarget | None = None
    """Explicit hosted app/account. Omit to retain legacy resource discovery."""
    thread_id: str | None = None
    uri: str


class TextResourceContent(ProtocolModel):
    """`TextResourceContent` of the protocol."""

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
    """`McpResourceReadResponse` of the protocol."""

    contents: list[ResourceContent]
    origin_call_id: str | None = None
    """Originating call when the server applied app-specific resource scoping."""


class McpServerElicitationAction(OpenEnum):
    """`McpServerElicitationAction` of the protocol."""

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
    """`OpenaiSlashFormMcpServerElicitationRequestParams` of the protocol."""

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
    """`OpenaiFormMcpServerElicitationRequestParams` of the protocol."""

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
    """`UrlMcpServerElicitationRequestParams` of the protocol."""

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
    """`McpServerElicitationRequestParams` of the protocol."""

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
    """`McpServerElicitationRequestResponse` of the protocol."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    """Optional client metadata for form-mode action handling."""
    action: McpServerElicitationAction
    content: Any = None
    """Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.

    This is nullable because decline/cancel responses have no content.
    """


class McpServerEventNotification(ProtocolModel):
    """`McpServerEventNotification` of the protocol."""

    method: str
    params: Any


class McpServerEventStreamNotification(ProtocolModel):
    """`McpServerEventStreamNotification` of the protocol."""

    notification: McpServerEventNotification
    subscription_id: str


class McpServerEventStreamStartParams(ProtocolModel):
    """`McpServerEventStreamStartParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    arguments: Any
    name: str
    server: str
    subscription_id: str
    thread_id: str


class McpServerEventStreamStartResponse(ProtocolModel):
    """`McpServerEventStreamStartResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class McpServerEventStreamStopParams(ProtocolModel):
    """`McpServerEventStreamStopParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    subscription_id: str


class McpServerEventStreamStopResponse(ProtocolModel):
    """`McpServerEventStreamStopResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class McpServerOauthClientRegistration(OpenEnum):
    """`McpServerOauthClientRegistration` of the protocol."""

    auto = "auto"
    cimd = "cimd"
    dcr = "dcr"


class McpServerOauthLoginCompletedNotification(ProtocolModel):
    """`McpServerOauthLoginCompletedNotification` of the protocol."""

    error: str | None = None
    login_id: str | None = None
    """Identifies the explicit login attempt. Older servers omit this field."""
    name: str
    success: bool
    thread_id: str | None = None


class McpServerOauthLoginParams(ProtocolModel):
    """`McpServerOauthLoginParams` of the protocol."""

    client_registration: McpServerOauthClientRegistration | None = None
    """Registration strategy for this login only; omission selects automatic discovery."""
    name: str
    scopes: list[str] | None = None
    thread_id: str | None = None
    timeout_secs: int | None = None


class McpServerOauthLoginResponse(ProtocolModel):
    """`McpServerOauthLoginResponse` of the protocol."""

    authorization_url: str
    login_id: str | None = None
    """Identifies this login attempt across the response and completion notification. Older servers omit this field;
    current servers always return it.
    """


class McpServerStartupFailureReason(OpenEnum):
    """`McpServerStartupFailureReason` of the protocol."""

    reauthentication_required = "reauthenticationRequired"


class McpServerStartupState(OpenEnum):
    """`McpServerStartupState` of the protocol."""

    starting = "starting"
    ready = "ready"
    failed = "failed"
    cancelled = "cancelled"


class McpServerStatusUpdatedNotification(ProtocolModel):
    """`McpServerStatusUpdatedNotification` of the protocol."""

    error: str | None = None
    failure_reason: McpServerStartupFailureReason | None = None
    name: str
    status: McpServerStartupState
    thread_id: str | None = None


class McpServerToolCallParams(ProtocolModel):
    """`McpServerToolCallParams` of the protocol."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    arguments: Any = None
    server: str
    thread_id: str
    tool: str


class McpServerToolCallResponse(ProtocolModel):
    """`McpServerToolCallResponse` of the protocol."""

    field_meta: Annotated[Any, Field(alias="_meta")] = None
    content: list[Any]
    is_error: bool | None = None
    structured_content: Any = None
