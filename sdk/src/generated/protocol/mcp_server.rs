// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `mcpServer` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use crate::wire::{object, setters, string_enum, tagged_union, untagged_union};

#[derive(Clone)]
#[non_exhaustive]
pub struct BlobResourceContent {
    pub meta: Option<Value>,
    pub blob: String,
    pub mime_type: Option<String>,
    /// The URI of this resource.
    pub uri: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BlobResourceContent {
        optional meta "_meta",
        required blob "blob",
        optional mime_type "mimeType",
        required uri "uri",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FormMcpServerElicitationRequestParams {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    pub meta: Option<Value>,
    pub message: String,
    pub requested_schema: McpElicitationSchema,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FormMcpServerElicitationRequestParams ["mode" "form"] {
        required server_name "serverName",
        required thread_id "threadId",
        optional turn_id "turnId",
        optional meta "_meta",
        required message "message",
        required requested_schema "requestedSchema",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationArrayType {
    Array,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpElicitationArrayType {
        Array "array",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationBooleanSchema {
    pub default: Option<bool>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub r#type: McpElicitationBooleanType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationBooleanSchema {
        optional default "default",
        optional description "description",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationBooleanType {
    Boolean,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpElicitationBooleanType {
        Boolean "boolean",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationConstOption {
    pub r#const: String,
    pub title: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationConstOption {
        required r#const "const",
        required title "title",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum McpElicitationEnumSchema {
    SingleSelect(McpElicitationSingleSelectEnumSchema),
    MultiSelect(McpElicitationMultiSelectEnumSchema),
    LegacyTitled(McpElicitationLegacyTitledEnumSchema),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    McpElicitationEnumSchema {
        SingleSelect [
            Object { required: &["enum", "type"], known: &["default", "description", "enum", "title", "type"], constants: &[("type", &["string"])] },
            Object { required: &["oneOf", "type"], known: &["default", "description", "oneOf", "title", "type"], constants: &[("type", &["string"])] },
        ],
        MultiSelect [
            Object { required: &["items", "type"], known: &["default", "description", "items", "maxItems", "minItems", "title", "type"], constants: &[("type", &["array"])] },
            Object { required: &["items", "type"], known: &["default", "description", "items", "maxItems", "minItems", "title", "type"], constants: &[("type", &["array"])] },
        ],
        LegacyTitled [
            Object { required: &["enum", "type"], known: &["default", "description", "enum", "enumNames", "title", "type"], constants: &[("type", &["string"])] },
        ],
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationLegacyTitledEnumSchema {
    pub default: Option<String>,
    pub description: Option<String>,
    pub r#enum: Vec<String>,
    pub enum_names: Option<Vec<String>>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationLegacyTitledEnumSchema {
        optional default "default",
        optional description "description",
        required r#enum "enum",
        optional enum_names "enumNames",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum McpElicitationMultiSelectEnumSchema {
    Untitled(McpElicitationUntitledMultiSelectEnumSchema),
    Titled(McpElicitationTitledMultiSelectEnumSchema),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    McpElicitationMultiSelectEnumSchema {
        Untitled [
            Object { required: &["items", "type"], known: &["default", "description", "items", "maxItems", "minItems", "title", "type"], constants: &[("type", &["array"])] },
        ],
        Titled [
            Object { required: &["items", "type"], known: &["default", "description", "items", "maxItems", "minItems", "title", "type"], constants: &[("type", &["array"])] },
        ],
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationNumberSchema {
    pub default: Option<Number>,
    pub description: Option<String>,
    pub maximum: Option<Number>,
    pub minimum: Option<Number>,
    pub title: Option<String>,
    pub r#type: McpElicitationNumberType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationNumberSchema {
        optional default "default",
        optional description "description",
        optional maximum "maximum",
        optional minimum "minimum",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationNumberType {
    Number,
    Integer,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpElicitationNumberType {
        Number "number",
        Integer "integer",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationObjectType {
    Object,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpElicitationObjectType {
        Object "object",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum McpElicitationPrimitiveSchema {
    Enum(McpElicitationEnumSchema),
    String(McpElicitationStringSchema),
    Number(McpElicitationNumberSchema),
    Boolean(McpElicitationBooleanSchema),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    McpElicitationPrimitiveSchema {
        Enum [
            Object { required: &["enum", "type"], known: &["default", "description", "enum", "title", "type"], constants: &[("type", &["string"])] },
            Object { required: &["oneOf", "type"], known: &["default", "description", "oneOf", "title", "type"], constants: &[("type", &["string"])] },
            Object { required: &["items", "type"], known: &["default", "description", "items", "maxItems", "minItems", "title", "type"], constants: &[("type", &["array"])] },
            Object { required: &["items", "type"], known: &["default", "description", "items", "maxItems", "minItems", "title", "type"], constants: &[("type", &["array"])] },
            Object { required: &["enum", "type"], known: &["default", "description", "enum", "enumNames", "title", "type"], constants: &[("type", &["string"])] },
        ],
        String [
            Object { required: &["type"], known: &["default", "description", "format", "maxLength", "minLength", "title", "type"], constants: &[("type", &["string"])] },
        ],
        Number [
            Object { required: &["type"], known: &["default", "description", "maximum", "minimum", "title", "type"], constants: &[("type", &["number", "integer"])] },
        ],
        Boolean [
            Object { required: &["type"], known: &["default", "description", "title", "type"], constants: &[("type", &["boolean"])] },
        ],
    }
}

/// Typed form schema for MCP `elicitation/create` requests.
///
/// This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.
#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationSchema {
    pub schema: Option<String>,
    pub properties: BTreeMap<String, McpElicitationPrimitiveSchema>,
    pub required: Option<Vec<String>>,
    pub r#type: McpElicitationObjectType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationSchema {
        optional schema "$schema",
        required properties "properties",
        optional required "required",
        required r#type "type",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum McpElicitationSingleSelectEnumSchema {
    Untitled(McpElicitationUntitledSingleSelectEnumSchema),
    Titled(McpElicitationTitledSingleSelectEnumSchema),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    McpElicitationSingleSelectEnumSchema {
        Untitled [
            Object { required: &["enum", "type"], known: &["default", "description", "enum", "title", "type"], constants: &[("type", &["string"])] },
        ],
        Titled [
            Object { required: &["oneOf", "type"], known: &["default", "description", "oneOf", "title", "type"], constants: &[("type", &["string"])] },
        ],
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationStringFormat {
    Email,
    Uri,
    Date,
    DateTime,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpElicitationStringFormat {
        Email "email",
        Uri "uri",
        Date "date",
        DateTime "date-time",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationStringSchema {
    pub default: Option<String>,
    pub description: Option<String>,
    pub format: Option<McpElicitationStringFormat>,
    pub max_length: Option<u32>,
    pub min_length: Option<u32>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationStringSchema {
        optional default "default",
        optional description "description",
        optional format "format",
        optional max_length "maxLength",
        optional min_length "minLength",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationStringType {
    String,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpElicitationStringType {
        String "string",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationTitledEnumItems {
    pub any_of: Vec<McpElicitationConstOption>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationTitledEnumItems {
        required any_of "anyOf",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationTitledMultiSelectEnumSchema {
    pub default: Option<Vec<String>>,
    pub description: Option<String>,
    pub items: McpElicitationTitledEnumItems,
    pub max_items: Option<u64>,
    pub min_items: Option<u64>,
    pub title: Option<String>,
    pub r#type: McpElicitationArrayType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationTitledMultiSelectEnumSchema {
        optional default "default",
        optional description "description",
        required items "items",
        optional max_items "maxItems",
        optional min_items "minItems",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationTitledSingleSelectEnumSchema {
    pub default: Option<String>,
    pub description: Option<String>,
    pub one_of: Vec<McpElicitationConstOption>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationTitledSingleSelectEnumSchema {
        optional default "default",
        optional description "description",
        required one_of "oneOf",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationUntitledEnumItems {
    pub r#enum: Vec<String>,
    pub r#type: McpElicitationStringType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationUntitledEnumItems {
        required r#enum "enum",
        required r#type "type",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationUntitledMultiSelectEnumSchema {
    pub default: Option<Vec<String>>,
    pub description: Option<String>,
    pub items: McpElicitationUntitledEnumItems,
    pub max_items: Option<u64>,
    pub min_items: Option<u64>,
    pub title: Option<String>,
    pub r#type: McpElicitationArrayType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationUntitledMultiSelectEnumSchema {
        optional default "default",
        optional description "description",
        required items "items",
        optional max_items "maxItems",
        optional min_items "minItems",
        optional title "title",
        required r#type "type",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpElicitationUntitledSingleSelectEnumSchema {
    pub default: Option<String>,
    pub description: Option<String>,
    pub r#enum: Vec<String>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationUntitledSingleSelectEnumSchema {
        optional default "default",
        optional description "description",
        required r#enum "enum",
        optional title "title",
        required r#type "type",
    }
}

/// Parameters of [`mcpServer/resource/read`](super::methods::McpServerResourceRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpResourceReadParams {
    pub connector_id: Option<String>,
    /// Originating MCP tool call used to select the resource's app.
    pub origin_call_id: Option<String>,
    pub server: String,
    /// Explicit hosted app/account. Omit to retain legacy resource discovery.
    pub target: Option<McpResourceReadTarget>,
    pub thread_id: Option<String>,
    pub uri: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpResourceReadParams {
        optional connector_id "connectorId",
        optional origin_call_id "originCallId",
        required server "server",
        optional target "target",
        optional thread_id "threadId",
        required uri "uri",
    }
}

impl McpResourceReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(server: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            connector_id: None,
            origin_call_id: None,
            server: server.into(),
            target: None,
            thread_id: None,
            uri: uri.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    McpResourceReadParams {
        connector_id: impl Into<String>,
        origin_call_id: impl Into<String>,
        target: McpResourceReadTarget,
        thread_id: impl Into<String>,
    }
}

/// Result of [`mcpServer/resource/read`](super::methods::McpServerResourceRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpResourceReadResponse {
    pub contents: Vec<ResourceContent>,
    /// Originating call when the server applied app-specific resource scoping.
    pub origin_call_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpResourceReadResponse {
        required contents "contents",
        optional origin_call_id "originCallId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpResourceReadTarget {
    pub connector_id: String,
    /// Null explicitly requests no-auth access, subject to the app's resource policy.
    pub link_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpResourceReadTarget {
        required connector_id "connectorId",
        required link_id "linkId",
    }
}

impl McpResourceReadTarget {
    /// With the required fields; everything else is left out.
    pub fn new(connector_id: impl Into<String>, link_id: Option<String>) -> Self {
        Self { connector_id: connector_id.into(), link_id, rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerElicitationAction {
    Accept,
    Decline,
    Cancel,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpServerElicitationAction {
        Accept "accept",
        Decline "decline",
        Cancel "cancel",
    }
}

/// Parameters of [`mcpServer/elicitation/request`](super::server_methods::McpServerElicitationRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum McpServerElicitationRequestParams {
    /// A device-authenticated approval; accepted responses contain the proof in `content`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    OpenaiUserVerification(OpenaiUserVerificationMcpServerElicitationRequestParams),
    Form(FormMcpServerElicitationRequestParams),
    OpenaiSlashForm(OpenaiSlashFormMcpServerElicitationRequestParams),
    OpenaiForm(OpenaiFormMcpServerElicitationRequestParams),
    Url(UrlMcpServerElicitationRequestParams),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    McpServerElicitationRequestParams "mode" {
        OpenaiUserVerification "openai/userVerification",
        Form "form",
        OpenaiSlashForm "openai/form",
        OpenaiForm "openaiForm",
        Url "url",
    }
}

impl McpServerElicitationRequestParams {
    /// `serverName`, which every known variant has.
    pub fn server_name(&self) -> Option<&str> {
        match self {
            Self::OpenaiUserVerification(value) => Some(&value.server_name),
            Self::Form(value) => Some(&value.server_name),
            Self::OpenaiSlashForm(value) => Some(&value.server_name),
            Self::OpenaiForm(value) => Some(&value.server_name),
            Self::Url(value) => Some(&value.server_name),
            Self::Unrecognized(_) => None,
        }
    }

    /// `threadId`, which every known variant has.
    pub fn thread_id(&self) -> Option<&str> {
        match self {
            Self::OpenaiUserVerification(value) => Some(&value.thread_id),
            Self::Form(value) => Some(&value.thread_id),
            Self::OpenaiSlashForm(value) => Some(&value.thread_id),
            Self::OpenaiForm(value) => Some(&value.thread_id),
            Self::Url(value) => Some(&value.thread_id),
            Self::Unrecognized(_) => None,
        }
    }
}

/// Result of [`mcpServer/elicitation/request`](super::server_methods::McpServerElicitationRequest).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerElicitationRequestResponse {
    /// Optional client metadata for form-mode action handling.
    pub meta: Option<Value>,
    pub action: McpServerElicitationAction,
    /// Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.
    ///
    /// This is nullable because decline/cancel responses have no content.
    pub content: Option<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerElicitationRequestResponse {
        optional meta "_meta",
        required action "action",
        optional content "content",
    }
}

impl McpServerElicitationRequestResponse {
    /// With the required fields; everything else is left out.
    pub fn new(action: McpServerElicitationAction) -> Self {
        Self { meta: None, action, content: None, rest: Map::new() }
    }
}

setters! {
    McpServerElicitationRequestResponse {
        meta: Value,
        content: Value,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerEventNotification {
    pub method: String,
    pub params: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventNotification {
        required method "method",
        required params "params",
    }
}

/// Parameters of [`mcpServer/event/stream/notification`](super::ServerNotification::McpServerEventStreamNotification).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerEventStreamNotification {
    pub notification: McpServerEventNotification,
    pub subscription_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamNotification {
        required notification "notification",
        required subscription_id "subscriptionId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`mcpServer/event/stream/start`](super::methods::McpServerEventStreamStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerEventStreamStartParams {
    pub meta: Option<Value>,
    pub arguments: Value,
    pub name: String,
    pub server: String,
    pub subscription_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamStartParams {
        optional meta "_meta",
        required arguments "arguments",
        required name "name",
        required server "server",
        required subscription_id "subscriptionId",
        required thread_id "threadId",
    }
}

impl McpServerEventStreamStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        arguments: Value,
        name: impl Into<String>,
        server: impl Into<String>,
        subscription_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            meta: None,
            arguments,
            name: name.into(),
            server: server.into(),
            subscription_id: subscription_id.into(),
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    McpServerEventStreamStartParams {
        meta: Value,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`mcpServer/event/stream/start`](super::methods::McpServerEventStreamStart).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerEventStreamStartResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamStartResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`mcpServer/event/stream/stop`](super::methods::McpServerEventStreamStop).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerEventStreamStopParams {
    pub subscription_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamStopParams {
        required subscription_id "subscriptionId",
    }
}

impl McpServerEventStreamStopParams {
    /// With the required fields; everything else is left out.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self { subscription_id: subscription_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`mcpServer/event/stream/stop`](super::methods::McpServerEventStreamStop).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerEventStreamStopResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamStopResponse {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerOauthClientRegistration {
    Auto,
    Cimd,
    Dcr,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpServerOauthClientRegistration {
        Auto "auto",
        Cimd "cimd",
        Dcr "dcr",
    }
}

/// Parameters of [`mcpServer/oauthLogin/completed`](super::ServerNotification::McpServerOauthLoginCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerOauthLoginCompletedNotification {
    pub error: Option<String>,
    /// Identifies the explicit login attempt. Older servers omit this field.
    pub login_id: Option<String>,
    pub name: String,
    pub success: bool,
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerOauthLoginCompletedNotification {
        optional error "error",
        optional login_id "loginId",
        required name "name",
        required success "success",
        optional thread_id "threadId",
    }
}

/// Parameters of [`mcpServer/oauth/login`](super::methods::McpServerOauthLogin).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerOauthLoginParams {
    /// Registration strategy for this login only; omission selects automatic discovery.
    pub client_registration: Option<McpServerOauthClientRegistration>,
    pub name: String,
    pub scopes: Option<Vec<String>>,
    pub thread_id: Option<String>,
    pub timeout_secs: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerOauthLoginParams {
        optional client_registration "clientRegistration",
        required name "name",
        optional scopes "scopes",
        optional thread_id "threadId",
        optional timeout_secs "timeoutSecs",
    }
}

impl McpServerOauthLoginParams {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            client_registration: None,
            name: name.into(),
            scopes: None,
            thread_id: None,
            timeout_secs: None,
            rest: Map::new(),
        }
    }
}

setters! {
    McpServerOauthLoginParams {
        client_registration: McpServerOauthClientRegistration,
        scopes: Vec<String>,
        thread_id: impl Into<String>,
        timeout_secs: i64,
    }
}

/// Result of [`mcpServer/oauth/login`](super::methods::McpServerOauthLogin).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerOauthLoginResponse {
    pub authorization_url: String,
    /// Identifies this login attempt across the response and completion notification. Older servers omit this field;
    /// current servers always return it.
    pub login_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerOauthLoginResponse {
        required authorization_url "authorizationUrl",
        optional login_id "loginId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerStartupFailureReason {
    ReauthenticationRequired,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpServerStartupFailureReason {
        ReauthenticationRequired "reauthenticationRequired",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerStartupState {
    Starting,
    Ready,
    Failed,
    Cancelled,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpServerStartupState {
        Starting "starting",
        Ready "ready",
        Failed "failed",
        Cancelled "cancelled",
    }
}

/// Parameters of [`mcpServer/startupStatus/updated`](super::ServerNotification::McpServerStartupStatusUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerStatusUpdatedNotification {
    pub error: Option<String>,
    pub failure_reason: Option<McpServerStartupFailureReason>,
    pub name: String,
    pub status: McpServerStartupState,
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerStatusUpdatedNotification {
        optional error "error",
        optional failure_reason "failureReason",
        required name "name",
        required status "status",
        optional thread_id "threadId",
    }
}

/// Parameters of [`mcpServer/tool/call`](super::methods::McpServerToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerToolCallParams {
    pub meta: Option<Value>,
    pub arguments: Option<Value>,
    pub server: String,
    pub thread_id: String,
    pub tool: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerToolCallParams {
        optional meta "_meta",
        optional arguments "arguments",
        required server "server",
        required thread_id "threadId",
        required tool "tool",
    }
}

impl McpServerToolCallParams {
    /// With the required fields; everything else is left out.
    pub fn new(server: impl Into<String>, thread_id: impl Into<String>, tool: impl Into<String>) -> Self {
        Self {
            meta: None,
            arguments: None,
            server: server.into(),
            thread_id: thread_id.into(),
            tool: tool.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    McpServerToolCallParams {
        meta: Value,
        arguments: Value,
    }
}

/// Result of [`mcpServer/tool/call`](super::methods::McpServerToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerToolCallResponse {
    pub meta: Option<Value>,
    pub content: Vec<Value>,
    pub is_error: Option<bool>,
    pub structured_content: Option<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerToolCallResponse {
        optional meta "_meta",
        required content "content",
        optional is_error "isError",
        optional structured_content "structuredContent",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct OpenaiFormMcpServerElicitationRequestParams {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    pub meta: Option<Value>,
    pub message: String,
    pub requested_schema: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OpenaiFormMcpServerElicitationRequestParams ["mode" "openaiForm"] {
        required server_name "serverName",
        required thread_id "threadId",
        optional turn_id "turnId",
        optional meta "_meta",
        required message "message",
        required requested_schema "requestedSchema",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct OpenaiSlashFormMcpServerElicitationRequestParams {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    pub meta: Option<Value>,
    pub message: String,
    pub requested_schema: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OpenaiSlashFormMcpServerElicitationRequestParams ["mode" "openai/form"] {
        required server_name "serverName",
        required thread_id "threadId",
        optional turn_id "turnId",
        optional meta "_meta",
        required message "message",
        required requested_schema "requestedSchema",
    }
}

/// A device-authenticated approval; accepted responses contain the proof in `content`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenaiUserVerificationMcpServerElicitationRequestParams {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    pub meta: Option<Value>,
    pub challenge: String,
    pub description: String,
    pub title: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OpenaiUserVerificationMcpServerElicitationRequestParams ["mode" "openai/userVerification"] {
        required server_name "serverName",
        required thread_id "threadId",
        optional turn_id "turnId",
        optional meta "_meta",
        required challenge "challenge",
        required description "description",
        required title "title",
    }
}

/// Contents returned when reading a resource from an MCP server.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceContent {
    Text(TextResourceContent),
    Blob(BlobResourceContent),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    ResourceContent {
        Text [
            Object { required: &["text", "uri"], known: &["_meta", "mimeType", "text", "uri"], constants: &[] },
        ],
        Blob [
            Object { required: &["blob", "uri"], known: &["_meta", "blob", "mimeType", "uri"], constants: &[] },
        ],
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextResourceContent {
    pub meta: Option<Value>,
    pub mime_type: Option<String>,
    pub text: String,
    /// The URI of this resource.
    pub uri: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TextResourceContent {
        optional meta "_meta",
        optional mime_type "mimeType",
        required text "text",
        required uri "uri",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UrlMcpServerElicitationRequestParams {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    pub meta: Option<Value>,
    pub elicitation_id: String,
    pub message: String,
    pub url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UrlMcpServerElicitationRequestParams ["mode" "url"] {
        required server_name "serverName",
        required thread_id "threadId",
        optional turn_id "turnId",
        optional meta "_meta",
        required elicitation_id "elicitationId",
        required message "message",
        required url "url",
    }
}
