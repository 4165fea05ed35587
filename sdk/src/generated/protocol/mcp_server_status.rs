// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `mcpServerStatus` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{object, setters, string_enum};

/// Parameters of [`mcpServerStatus/list`](super::methods::McpServerStatusList).
#[derive(Clone, Default)]
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

setters! {
    ListMcpServerStatusParams {
        cursor: impl Into<String>,
        detail: McpServerStatusDetail,
        limit: u32,
        server_name: impl Into<String>,
        thread_id: impl Into<String>,
    }
}

/// Result of [`mcpServerStatus/list`](super::methods::McpServerStatusList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListMcpServerStatusResponse {
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpAuthStatus {
    Unknown,
    Unsupported,
    NotLoggedIn,
    BearerToken,
    OAuth,
    /// A value that this release does not know, kept unchanged.
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerConnectionStatus {
    NotStarted,
    Starting,
    Connected,
    AuthenticationRequired,
    Failed,
    Cancelled,
    Disabled,
    /// A value that this release does not know, kept unchanged.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerInfo {
    pub description: Option<String>,
    pub icons: Option<Vec<Value>>,
    pub name: String,
    pub title: Option<String>,
    pub version: String,
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

#[derive(Clone)]
#[non_exhaustive]
pub struct McpServerStatus {
    pub auth_status: McpAuthStatus,
    /// HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query,
    /// and fragment; null for non-HTTP transports.
    pub http_origin: Option<String>,
    pub name: String,
    pub plugin_id: Option<String>,
    pub resource_templates: Vec<ResourceTemplate>,
    pub resources: Vec<Resource>,
    /// Current thread-runtime connection state; null when unavailable or the configuration changed.
    pub runtime_status: Option<McpServerConnectionStatus>,
    /// Capabilities advertised by the initialized MCP server; null when unavailable.
    pub server_capabilities: Option<Value>,
    pub server_info: Option<McpServerInfo>,
    pub tools: BTreeMap<String, McpTool>,
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

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpServerStatusDetail {
    Full,
    ToolsAndAuthOnly,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpServerStatusDetail {
        Full "full",
        ToolsAndAuthOnly "toolsAndAuthOnly",
    }
}

/// Definition for a tool the client can call.
#[derive(Clone)]
#[non_exhaustive]
pub struct McpTool {
    pub meta: Option<Value>,
    pub annotations: Option<Value>,
    pub description: Option<String>,
    pub icons: Option<Vec<Value>>,
    pub input_schema: Value,
    pub name: String,
    pub output_schema: Option<Value>,
    pub title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpTool {
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

/// A known resource that the server is capable of reading.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    pub meta: Option<Value>,
    pub annotations: Option<Value>,
    pub description: Option<String>,
    pub icons: Option<Vec<Value>>,
    pub mime_type: Option<String>,
    pub name: String,
    pub size: Option<i64>,
    pub title: Option<String>,
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceTemplate {
    pub annotations: Option<Value>,
    pub description: Option<String>,
    pub mime_type: Option<String>,
    pub name: String,
    pub title: Option<String>,
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
