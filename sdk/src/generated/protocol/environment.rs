// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `environment` uses.

use serde_json::{Map, Value};

use crate::wire::{object, setters, string_enum};

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`environment/add`](super::methods::EnvironmentAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentAddParams {
    /// Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a
    /// loopback destination.
    pub auth_bearer_token: Option<String>,
    /// Optional WebSocket connection timeout. The server default applies when omitted.
    pub connect_timeout_ms: Option<u64>,
    pub environment_id: String,
    pub exec_server_url: String,
    /// Required skills supplied by this environment, checked before model inference.
    pub skills: Option<EnvironmentSkillsParams>,
    /// Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a
    /// loopback destination.
    pub websocket_request_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentAddParams {
        optional auth_bearer_token "authBearerToken",
        optional connect_timeout_ms "connectTimeoutMs",
        required environment_id "environmentId",
        required exec_server_url "execServerUrl",
        optional skills "skills",
        optional websocket_request_id "websocketRequestId",
    }
}

impl EnvironmentAddParams {
    /// With the required fields; everything else is left out.
    pub fn new(environment_id: impl Into<String>, exec_server_url: impl Into<String>) -> Self {
        Self {
            auth_bearer_token: None,
            connect_timeout_ms: None,
            environment_id: environment_id.into(),
            exec_server_url: exec_server_url.into(),
            skills: None,
            websocket_request_id: None,
            rest: Map::new(),
        }
    }
}

setters! {
    EnvironmentAddParams {
        auth_bearer_token: impl Into<String>,
        connect_timeout_ms: u64,
        skills: EnvironmentSkillsParams,
        websocket_request_id: impl Into<String>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`environment/add`](super::methods::EnvironmentAdd).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentAddResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentAddResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`environment/info`](super::methods::EnvironmentInfo).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentInfoParams {
    pub environment_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentInfoParams {
        required environment_id "environmentId",
    }
}

impl EnvironmentInfoParams {
    /// With the required fields; everything else is left out.
    pub fn new(environment_id: impl Into<String>) -> Self {
        Self { environment_id: environment_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`environment/info`](super::methods::EnvironmentInfo).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentInfoResponse {
    /// Default working directory reported by the environment, as a canonical file URI.
    pub cwd: Option<PathUri>,
    pub shell: EnvironmentShellInfo,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentInfoResponse {
        optional cwd "cwd",
        required shell "shell",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentShellInfo {
    /// Stable shell name, for example `zsh`, `bash`, `powershell`, `sh`, or `cmd`.
    pub name: String,
    /// Target-native shell executable path or command name.
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentShellInfo {
        required name "name",
        required path "path",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentSkillsParams {
    /// Exact catalog names that must be available from this environment.
    pub required: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentSkillsParams {
        optional required "required",
    }
}

setters! {
    EnvironmentSkillsParams {
        required: Vec<String>,
    }
}

/// Current status observed by app-server without starting or recovering an environment.
///
/// For a currently ready remote environment, app-server asks the existing exec-server connection for
/// `environment/status` without allowing recovery.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnvironmentStatusKind {
    /// The environment is local, or an already-connected remote exec-server answered `environment/status` over its
    /// existing initialized connection.
    Ready,
    /// The configured environment has no ready connection and no observed connection failure. This includes lazy
    /// environments that have never been started and initial startup that has not finished.
    Pending,
    /// A connection attempt, prior connection, or fail-fast `environment/status` probe observed a failure. This does
    /// not promise the failure is terminal: later normal environment use may recover it. This call does not trigger
    /// recovery; `error` contains the observed reason.
    Disconnected,
    /// The requested environment id is not configured in app-server.
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    EnvironmentStatusKind {
        Ready "ready",
        Pending "pending",
        Disconnected "disconnected",
        Unknown "unknown",
    }
}

/// Parameters for reading the current status of one configured environment.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`environment/status`](super::methods::EnvironmentStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentStatusParams {
    /// Environment id to inspect.
    pub environment_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentStatusParams {
        required environment_id "environmentId",
    }
}

impl EnvironmentStatusParams {
    /// With the required fields; everything else is left out.
    pub fn new(environment_id: impl Into<String>) -> Self {
        Self { environment_id: environment_id.into(), rest: Map::new() }
    }
}

/// Current status for the requested environment.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`environment/status`](super::methods::EnvironmentStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentStatusResponse {
    /// Human-readable detail for `disconnected` and `unknown`; omitted for other statuses.
    pub error: Option<String>,
    /// Current status observed without starting or recovering the environment.
    pub status: EnvironmentStatusKind,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentStatusResponse {
        optional error "error",
        required status "status",
    }
}

pub type PathUri = String;
