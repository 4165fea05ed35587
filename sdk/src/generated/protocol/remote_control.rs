// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `remoteControl` uses.

use serde_json::{Map, Value};

use crate::wire::{object, setters, string_enum};

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlClient {
    pub app_version: Option<String>,
    pub client_id: String,
    pub device_model: Option<String>,
    pub device_type: Option<String>,
    pub display_name: Option<String>,
    pub last_seen_at: Option<i64>,
    pub os_version: Option<String>,
    pub platform: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlClient {
        optional app_version "appVersion",
        required client_id "clientId",
        optional device_model "deviceModel",
        optional device_type "deviceType",
        optional display_name "displayName",
        optional last_seen_at "lastSeenAt",
        optional os_version "osVersion",
        optional platform "platform",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RemoteControlClientsListOrder {
    Asc,
    Desc,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RemoteControlClientsListOrder {
        Asc "asc",
        Desc "desc",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`remoteControl/client/list`](super::methods::RemoteControlClientList).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlClientsListParams {
    pub cursor: Option<String>,
    pub environment_id: String,
    pub limit: Option<u32>,
    pub order: Option<RemoteControlClientsListOrder>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlClientsListParams {
        optional cursor "cursor",
        required environment_id "environmentId",
        optional limit "limit",
        optional order "order",
    }
}

impl RemoteControlClientsListParams {
    /// With the required fields; everything else is left out.
    pub fn new(environment_id: impl Into<String>) -> Self {
        Self { cursor: None, environment_id: environment_id.into(), limit: None, order: None, rest: Map::new() }
    }
}

setters! {
    RemoteControlClientsListParams {
        cursor: impl Into<String>,
        limit: u32,
        order: RemoteControlClientsListOrder,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/client/list`](super::methods::RemoteControlClientList).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlClientsListResponse {
    pub data: Vec<RemoteControlClient>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlClientsListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`remoteControl/client/revoke`](super::methods::RemoteControlClientRevoke).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeParams {
    pub client_id: String,
    pub environment_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlClientsRevokeParams {
        required client_id "clientId",
        required environment_id "environmentId",
    }
}

impl RemoteControlClientsRevokeParams {
    /// With the required fields; everything else is left out.
    pub fn new(client_id: impl Into<String>, environment_id: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), environment_id: environment_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/client/revoke`](super::methods::RemoteControlClientRevoke).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlClientsRevokeResponse {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RemoteControlConnectionStatus {
    Disabled,
    Connecting,
    Connected,
    Errored,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RemoteControlConnectionStatus {
        Disabled "disabled",
        Connecting "connecting",
        Connected "connected",
        Errored "errored",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/disable`](super::methods::RemoteControlDisable).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlDisableResponse {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlDisableResponse {
        optional environment_id "environmentId",
        required installation_id "installationId",
        required server_name "serverName",
        required status "status",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/enable`](super::methods::RemoteControlEnable).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlEnableResponse {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlEnableResponse {
        optional environment_id "environmentId",
        required installation_id "installationId",
        required server_name "serverName",
        required status "status",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`remoteControl/pairing/start`](super::methods::RemoteControlPairingStart).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteControlPairingStartParams {
    pub manual_code: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlPairingStartParams {
        optional manual_code "manualCode",
    }
}

setters! {
    RemoteControlPairingStartParams {
        manual_code: bool,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/pairing/start`](super::methods::RemoteControlPairingStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlPairingStartResponse {
    pub environment_id: String,
    pub expires_at: i64,
    pub manual_pairing_code: Option<String>,
    pub pairing_code: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlPairingStartResponse {
        required environment_id "environmentId",
        required expires_at "expiresAt",
        optional manual_pairing_code "manualPairingCode",
        required pairing_code "pairingCode",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`remoteControl/pairing/status`](super::methods::RemoteControlPairingStatus).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteControlPairingStatusParams {
    pub manual_pairing_code: Option<String>,
    pub pairing_code: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlPairingStatusParams {
        optional manual_pairing_code "manualPairingCode",
        optional pairing_code "pairingCode",
    }
}

setters! {
    RemoteControlPairingStatusParams {
        manual_pairing_code: impl Into<String>,
        pairing_code: impl Into<String>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/pairing/status`](super::methods::RemoteControlPairingStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlPairingStatusResponse {
    pub claimed: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlPairingStatusResponse {
        required claimed "claimed",
    }
}

/// Current remote-control connection status and remote identity exposed to clients.
///
/// Parameters of [`remoteControl/status/changed`](super::ServerNotification::RemoteControlStatusChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlStatusChangedNotification {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlStatusChangedNotification {
        optional environment_id "environmentId",
        required installation_id "installationId",
        required server_name "serverName",
        required status "status",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`remoteControl/status/read`](super::methods::RemoteControlStatusRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoteControlStatusReadResponse {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlStatusReadResponse {
        optional environment_id "environmentId",
        required installation_id "installationId",
        required server_name "serverName",
        required status "status",
    }
}
