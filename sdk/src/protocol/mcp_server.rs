// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `mcpServer` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use crate::wire::{object, string_enum, tagged_union, untagged_union};

/// `BlobResourceContent` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlobResourceContent {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `blob`.
    pub blob: String,
    /// `mimeType`.
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

/// `FormMcpServerElicitationRequestParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FormMcpServerElicitationRequestParams {
    /// `serverName`.
    pub server_name: String,
    /// `threadId`.
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    /// `_meta`.
    pub meta: Option<Value>,
    /// `message`.
    pub message: String,
    /// `requestedSchema`.
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

/// `McpElicitationArrayType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationArrayType {
    /// `array`.
    Array,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpElicitationArrayType {
        Array "array",
    }
}

/// `McpElicitationBooleanSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationBooleanSchema {
    /// `default`.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationBooleanType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationBooleanType {
    /// `boolean`.
    Boolean,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpElicitationBooleanType {
        Boolean "boolean",
    }
}

/// `McpElicitationConstOption` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationConstOption {
    /// `const`.
    pub r#const: String,
    /// `title`.
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

/// `McpElicitationEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationEnumSchema {
    /// `McpElicitationSingleSelectEnumSchema`.
    SingleSelect(McpElicitationSingleSelectEnumSchema),
    /// `McpElicitationMultiSelectEnumSchema`.
    MultiSelect(McpElicitationMultiSelectEnumSchema),
    /// `McpElicitationLegacyTitledEnumSchema`.
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

/// `McpElicitationLegacyTitledEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationLegacyTitledEnumSchema {
    /// `default`.
    pub default: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enum`.
    pub r#enum: Vec<String>,
    /// `enumNames`.
    pub enum_names: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationMultiSelectEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationMultiSelectEnumSchema {
    /// `McpElicitationUntitledMultiSelectEnumSchema`.
    Untitled(McpElicitationUntitledMultiSelectEnumSchema),
    /// `McpElicitationTitledMultiSelectEnumSchema`.
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

/// `McpElicitationNumberSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationNumberSchema {
    /// `default`.
    pub default: Option<Number>,
    /// `description`.
    pub description: Option<String>,
    /// `maximum`.
    pub maximum: Option<Number>,
    /// `minimum`.
    pub minimum: Option<Number>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationNumberType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationNumberType {
    /// `number`.
    Number,
    /// `integer`.
    Integer,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpElicitationNumberType {
        Number "number",
        Integer "integer",
    }
}

/// `McpElicitationObjectType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationObjectType {
    /// `object`.
    Object,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpElicitationObjectType {
        Object "object",
    }
}

/// `McpElicitationPrimitiveSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationPrimitiveSchema {
    /// `McpElicitationEnumSchema`.
    Enum(McpElicitationEnumSchema),
    /// `McpElicitationStringSchema`.
    String(McpElicitationStringSchema),
    /// `McpElicitationNumberSchema`.
    Number(McpElicitationNumberSchema),
    /// `McpElicitationBooleanSchema`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationSchema {
    /// `$schema`.
    pub schema: Option<String>,
    /// `properties`.
    pub properties: BTreeMap<String, McpElicitationPrimitiveSchema>,
    /// `required`.
    pub required: Option<Vec<String>>,
    /// `type`.
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

/// `McpElicitationSingleSelectEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpElicitationSingleSelectEnumSchema {
    /// `McpElicitationUntitledSingleSelectEnumSchema`.
    Untitled(McpElicitationUntitledSingleSelectEnumSchema),
    /// `McpElicitationTitledSingleSelectEnumSchema`.
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

/// `McpElicitationStringFormat` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationStringFormat {
    /// `email`.
    Email,
    /// `uri`.
    Uri,
    /// `date`.
    Date,
    /// `date-time`.
    DateTime,
    /// A value this release does not know, kept as it came.
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

/// `McpElicitationStringSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationStringSchema {
    /// `default`.
    pub default: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `format`.
    pub format: Option<McpElicitationStringFormat>,
    /// `maxLength`.
    pub max_length: Option<u32>,
    /// `minLength`.
    pub min_length: Option<u32>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationStringType` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpElicitationStringType {
    /// `string`.
    String,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpElicitationStringType {
        String "string",
    }
}

/// `McpElicitationTitledEnumItems` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationTitledEnumItems {
    /// `anyOf`.
    pub any_of: Vec<McpElicitationConstOption>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpElicitationTitledEnumItems {
        required any_of "anyOf",
    }
}

/// `McpElicitationTitledMultiSelectEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationTitledMultiSelectEnumSchema {
    /// `default`.
    pub default: Option<Vec<String>>,
    /// `description`.
    pub description: Option<String>,
    /// `items`.
    pub items: McpElicitationTitledEnumItems,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationTitledSingleSelectEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationTitledSingleSelectEnumSchema {
    /// `default`.
    pub default: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `oneOf`.
    pub one_of: Vec<McpElicitationConstOption>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationUntitledEnumItems` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationUntitledEnumItems {
    /// `enum`.
    pub r#enum: Vec<String>,
    /// `type`.
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

/// `McpElicitationUntitledMultiSelectEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationUntitledMultiSelectEnumSchema {
    /// `default`.
    pub default: Option<Vec<String>>,
    /// `description`.
    pub description: Option<String>,
    /// `items`.
    pub items: McpElicitationUntitledEnumItems,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpElicitationUntitledSingleSelectEnumSchema` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpElicitationUntitledSingleSelectEnumSchema {
    /// `default`.
    pub default: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enum`.
    pub r#enum: Vec<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
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

/// `McpResourceReadParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpResourceReadParams {
    /// `connectorId`.
    pub connector_id: Option<String>,
    /// Originating MCP tool call used to select the resource's app.
    pub origin_call_id: Option<String>,
    /// `server`.
    pub server: String,
    /// Explicit hosted app/account. Omit to retain legacy resource discovery.
    pub target: Option<McpResourceReadTarget>,
    /// `threadId`.
    pub thread_id: Option<String>,
    /// `uri`.
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

/// `McpResourceReadResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpResourceReadResponse {
    /// `contents`.
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

/// `McpResourceReadTarget` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpResourceReadTarget {
    /// `connectorId`.
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

/// `McpServerElicitationAction` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerElicitationAction {
    /// `accept`.
    Accept,
    /// `decline`.
    Decline,
    /// `cancel`.
    Cancel,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpServerElicitationAction {
        Accept "accept",
        Decline "decline",
        Cancel "cancel",
    }
}

/// `McpServerElicitationRequestParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum McpServerElicitationRequestParams {
    /// A device-authenticated approval; accepted responses contain the proof in `content`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    OpenaiUserVerification(OpenaiUserVerificationMcpServerElicitationRequestParams),
    /// `mode`: `form`.
    Form(FormMcpServerElicitationRequestParams),
    /// `mode`: `openai/form`.
    OpenaiSlashForm(OpenaiSlashFormMcpServerElicitationRequestParams),
    /// `mode`: `openaiForm`.
    OpenaiForm(OpenaiFormMcpServerElicitationRequestParams),
    /// `mode`: `url`.
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

/// `McpServerElicitationRequestResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerElicitationRequestResponse {
    /// Optional client metadata for form-mode action handling.
    pub meta: Option<Value>,
    /// `action`.
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

/// `McpServerEventNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerEventNotification {
    /// `method`.
    pub method: String,
    /// `params`.
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

/// `McpServerEventStreamNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerEventStreamNotification {
    /// `notification`.
    pub notification: McpServerEventNotification,
    /// `subscriptionId`.
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

/// `McpServerEventStreamStartParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerEventStreamStartParams {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `arguments`.
    pub arguments: Value,
    /// `name`.
    pub name: String,
    /// `server`.
    pub server: String,
    /// `subscriptionId`.
    pub subscription_id: String,
    /// `threadId`.
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

/// `McpServerEventStreamStartResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct McpServerEventStreamStartResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamStartResponse {}
}

/// `McpServerEventStreamStopParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerEventStreamStopParams {
    /// `subscriptionId`.
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

/// `McpServerEventStreamStopResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct McpServerEventStreamStopResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerEventStreamStopResponse {}
}

/// `McpServerOauthClientRegistration` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerOauthClientRegistration {
    /// `auto`.
    Auto,
    /// `cimd`.
    Cimd,
    /// `dcr`.
    Dcr,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpServerOauthClientRegistration {
        Auto "auto",
        Cimd "cimd",
        Dcr "dcr",
    }
}

/// `McpServerOauthLoginCompletedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerOauthLoginCompletedNotification {
    /// `error`.
    pub error: Option<String>,
    /// Identifies the explicit login attempt. Older servers omit this field.
    pub login_id: Option<String>,
    /// `name`.
    pub name: String,
    /// `success`.
    pub success: bool,
    /// `threadId`.
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

/// `McpServerOauthLoginParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerOauthLoginParams {
    /// Registration strategy for this login only; omission selects automatic discovery.
    pub client_registration: Option<McpServerOauthClientRegistration>,
    /// `name`.
    pub name: String,
    /// `scopes`.
    pub scopes: Option<Vec<String>>,
    /// `threadId`.
    pub thread_id: Option<String>,
    /// `timeoutSecs`.
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

/// `McpServerOauthLoginResponse` of the protocol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerOauthLoginResponse {
    /// `authorizationUrl`.
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

/// Without what may be a secret.
impl std::fmt::Debug for McpServerOauthLoginResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("McpServerOauthLoginResponse").field("login_id", &self.login_id).finish_non_exhaustive()
    }
}

/// `McpServerStartupFailureReason` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerStartupFailureReason {
    /// `reauthenticationRequired`.
    ReauthenticationRequired,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpServerStartupFailureReason {
        ReauthenticationRequired "reauthenticationRequired",
    }
}

/// `McpServerStartupState` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerStartupState {
    /// `starting`.
    Starting,
    /// `ready`.
    Ready,
    /// `failed`.
    Failed,
    /// `cancelled`.
    Cancelled,
    /// A value this release does not know, kept as it came.
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

/// `McpServerStatusUpdatedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerStatusUpdatedNotification {
    /// `error`.
    pub error: Option<String>,
    /// `failureReason`.
    pub failure_reason: Option<McpServerStartupFailureReason>,
    /// `name`.
    pub name: String,
    /// `status`.
    pub status: McpServerStartupState,
    /// `threadId`.
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

/// `McpServerToolCallParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerToolCallParams {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `arguments`.
    pub arguments: Option<Value>,
    /// `server`.
    pub server: String,
    /// `threadId`.
    pub thread_id: String,
    /// `tool`.
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

/// `McpServerToolCallResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerToolCallResponse {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `content`.
    pub content: Vec<Value>,
    /// `isError`.
    pub is_error: Option<bool>,
    /// `structuredContent`.
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

/// `OpenaiFormMcpServerElicitationRequestParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenaiFormMcpServerElicitationRequestParams {
    /// `serverName`.
    pub server_name: String,
    /// `threadId`.
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    /// `_meta`.
    pub meta: Option<Value>,
    /// `message`.
    pub message: String,
    /// `requestedSchema`.
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

/// `OpenaiSlashFormMcpServerElicitationRequestParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenaiSlashFormMcpServerElicitationRequestParams {
    /// `serverName`.
    pub server_name: String,
    /// `threadId`.
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    /// `_meta`.
    pub meta: Option<Value>,
    /// `message`.
    pub message: String,
    /// `requestedSchema`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenaiUserVerificationMcpServerElicitationRequestParams {
    /// `serverName`.
    pub server_name: String,
    /// `threadId`.
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    /// `_meta`.
    pub meta: Option<Value>,
    /// `challenge`.
    pub challenge: String,
    /// `description`.
    pub description: String,
    /// `title`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceContent {
    /// `TextResourceContent`.
    Text(TextResourceContent),
    /// `BlobResourceContent`.
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

/// `TextResourceContent` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextResourceContent {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `text`.
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

/// `UrlMcpServerElicitationRequestParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlMcpServerElicitationRequestParams {
    /// `serverName`.
    pub server_name: String,
    /// `threadId`.
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP
    /// server request id. It may be triggered during a turn, but turn context is app-server correlation rather than
    /// part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    /// `_meta`.
    pub meta: Option<Value>,
    /// `elicitationId`.
    pub elicitation_id: String,
    /// `message`.
    pub message: String,
    /// `url`.
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
