// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `mcpServerStatus` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, string_enum};

/// `ListMcpServerStatusParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMcpServerStatusParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
    pub detail: Option<McpServerStatusDetail>,
    /// Optional page size; defaults to a server-defined value.
    pub limit: Option<u32>,
    /// Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
    pub server_name: Option<String>,
    /// `threadId`.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ListMcpServerStatusParams {
        optional cursor "cursor",
        optional detail "detail",
        optional limit "limit",
        optional server_name "serverName",
        optional thread_id "threadId",
    }
}

/// `ListMcpServerStatusResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMcpServerStatusResponse {
    /// `data`.
    pub data: Vec<McpServerStatus>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ListMcpServerStatusResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// `McpAuthStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpAuthStatus {
    /// `unknown`.
    Unknown,
    /// `unsupported`.
    Unsupported,
    /// `notLoggedIn`.
    NotLoggedIn,
    /// `bearerToken`.
    BearerToken,
    /// `oAuth`.
    OAuth,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpAuthStatus {
        Unknown "unknown",
        Unsupported "unsupported",
        NotLoggedIn "notLoggedIn",
        BearerToken "bearerToken",
        OAuth "oAuth",
    }
}

/// `McpServerConnectionStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerConnectionStatus {
    /// `notStarted`.
    NotStarted,
    /// `starting`.
    Starting,
    /// `connected`.
    Connected,
    /// `authenticationRequired`.
    AuthenticationRequired,
    /// `failed`.
    Failed,
    /// `cancelled`.
    Cancelled,
    /// `disabled`.
    Disabled,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpServerConnectionStatus {
        NotStarted "notStarted",
        Starting "starting",
        Connected "connected",
        AuthenticationRequired "authenticationRequired",
        Failed "failed",
        Cancelled "cancelled",
        Disabled "disabled",
    }
}

/// Presentation metadata advertised by an initialized MCP server.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerInfo {
    /// `description`.
    pub description: Option<String>,
    /// `icons`.
    pub icons: Option<Vec<Value>>,
    /// `name`.
    pub name: String,
    /// `title`.
    pub title: Option<String>,
    /// `version`.
    pub version: String,
    /// `websiteUrl`.
    pub website_url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerInfo {
        optional description "description",
        optional icons "icons",
        required name "name",
        optional title "title",
        required version "version",
        optional website_url "websiteUrl",
    }
}

/// `McpServerStatus` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct McpServerStatus {
    /// `authStatus`.
    pub auth_status: McpAuthStatus,
    /// HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query,
    /// and fragment; null for non-HTTP transports.
    pub http_origin: Option<String>,
    /// `name`.
    pub name: String,
    /// `pluginId`.
    pub plugin_id: Option<String>,
    /// `resourceTemplates`.
    pub resource_templates: Vec<ResourceTemplate>,
    /// `resources`.
    pub resources: Vec<Resource>,
    /// Current thread-runtime connection state; null when unavailable or the configuration changed.
    pub runtime_status: Option<McpServerConnectionStatus>,
    /// Capabilities advertised by the initialized MCP server; null when unavailable.
    pub server_capabilities: Option<Value>,
    /// `serverInfo`.
    pub server_info: Option<McpServerInfo>,
    /// `tools`.
    pub tools: BTreeMap<String, Tool>,
    /// Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty
    /// catalogs.
    pub tools_error: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpServerStatus {
        required auth_status "authStatus",
        optional http_origin "httpOrigin",
        required name "name",
        optional plugin_id "pluginId",
        required resource_templates "resourceTemplates",
        required resources "resources",
        optional runtime_status "runtimeStatus",
        optional server_capabilities "serverCapabilities",
        optional server_info "serverInfo",
        required tools "tools",
        optional tools_error "toolsError",
    }
}

/// `McpServerStatusDetail` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerStatusDetail {
    /// `full`.
    Full,
    /// `toolsAndAuthOnly`.
    ToolsAndAuthOnly,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    McpServerStatusDetail {
        Full "full",
        ToolsAndAuthOnly "toolsAndAuthOnly",
    }
}

/// A known resource that the server is capable of reading.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `annotations`.
    pub annotations: Option<Value>,
    /// `description`.
    pub description: Option<String>,
    /// `icons`.
    pub icons: Option<Vec<Value>>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `name`.
    pub name: String,
    /// `size`.
    pub size: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Resource {
        optional meta "_meta",
        optional annotations "annotations",
        optional description "description",
        optional icons "icons",
        optional mime_type "mimeType",
        required name "name",
        optional size "size",
        optional title "title",
        required uri "uri",
    }
}

/// A template description for resources available on the server.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceTemplate {
    /// `annotations`.
    pub annotations: Option<Value>,
    /// `description`.
    pub description: Option<String>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `name`.
    pub name: String,
    /// `title`.
    pub title: Option<String>,
    /// `uriTemplate`.
    pub uri_template: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ResourceTemplate {
        optional annotations "annotations",
        optional description "description",
        optional mime_type "mimeType",
        required name "name",
        optional title "title",
        required uri_template "uriTemplate",
    }
}

/// Definition for a tool the client can call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    /// `_meta`.
    pub meta: Option<Value>,
    /// `annotations`.
    pub annotations: Option<Value>,
    /// `description`.
    pub description: Option<String>,
    /// `icons`.
    pub icons: Option<Vec<Value>>,
    /// `inputSchema`.
    pub input_schema: Value,
    /// `name`.
    pub name: String,
    /// `outputSchema`.
    pub output_schema: Option<Value>,
    /// `title`.
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Tool {
        optional meta "_meta",
        optional annotations "annotations",
        optional description "description",
        optional icons "icons",
        required input_schema "inputSchema",
        required name "name",
        optional output_schema "outputSchema",
        optional title "title",
    }
}
