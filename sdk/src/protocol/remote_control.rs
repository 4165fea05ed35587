// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `remoteControl` uses.

use serde_json::{Map, Value};

use crate::wire::{object, string_enum};

/// `RemoteControlClient` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlClient {
    /// `appVersion`.
    pub app_version: Option<String>,
    /// `clientId`.
    pub client_id: String,
    /// `deviceModel`.
    pub device_model: Option<String>,
    /// `deviceType`.
    pub device_type: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `lastSeenAt`.
    pub last_seen_at: Option<i64>,
    /// `osVersion`.
    pub os_version: Option<String>,
    /// `platform`.
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

/// `RemoteControlClientsListOrder` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RemoteControlClientsListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    RemoteControlClientsListOrder {
        Asc "asc",
        Desc "desc",
    }
}

/// `RemoteControlClientsListParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlClientsListParams {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `environmentId`.
    pub environment_id: String,
    /// `limit`.
    pub limit: Option<u32>,
    /// `order`.
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

/// `RemoteControlClientsListResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlClientsListResponse {
    /// `data`.
    pub data: Vec<RemoteControlClient>,
    /// `nextCursor`.
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

/// `RemoteControlClientsRevokeParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeParams {
    /// `clientId`.
    pub client_id: String,
    /// `environmentId`.
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

/// `RemoteControlClientsRevokeResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlClientsRevokeResponse {}
}

/// `RemoteControlConnectionStatus` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RemoteControlConnectionStatus {
    /// `disabled`.
    Disabled,
    /// `connecting`.
    Connecting,
    /// `connected`.
    Connected,
    /// `errored`.
    Errored,
    /// A value this release does not know, kept as it came.
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

/// `RemoteControlDisableResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlDisableResponse {
    /// `environmentId`.
    pub environment_id: Option<String>,
    /// `installationId`.
    pub installation_id: String,
    /// `serverName`.
    pub server_name: String,
    /// `status`.
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

/// `RemoteControlEnableResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlEnableResponse {
    /// `environmentId`.
    pub environment_id: Option<String>,
    /// `installationId`.
    pub installation_id: String,
    /// `serverName`.
    pub server_name: String,
    /// `status`.
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

/// `RemoteControlPairingStartParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteControlPairingStartParams {
    /// `manualCode`.
    pub manual_code: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlPairingStartParams {
        optional manual_code "manualCode",
    }
}

/// `RemoteControlPairingStartResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlPairingStartResponse {
    /// `environmentId`.
    pub environment_id: String,
    /// `expiresAt`.
    pub expires_at: i64,
    /// `manualPairingCode`.
    pub manual_pairing_code: Option<String>,
    /// `pairingCode`.
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

/// Without what may be a secret.
impl std::fmt::Debug for RemoteControlPairingStartResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("RemoteControlPairingStartResponse")
            .field("environment_id", &self.environment_id)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// `RemoteControlPairingStatusParams` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoteControlPairingStatusParams {
    /// `manualPairingCode`.
    pub manual_pairing_code: Option<String>,
    /// `pairingCode`.
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

/// Without what may be a secret.
impl std::fmt::Debug for RemoteControlPairingStatusParams {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("RemoteControlPairingStatusParams").finish_non_exhaustive()
    }
}

/// `RemoteControlPairingStatusResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlPairingStatusResponse {
    /// `claimed`.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlStatusChangedNotification {
    /// `environmentId`.
    pub environment_id: Option<String>,
    /// `installationId`.
    pub installation_id: String,
    /// `serverName`.
    pub server_name: String,
    /// `status`.
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

/// `RemoteControlStatusReadResponse` of the protocol.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoteControlStatusReadResponse {
    /// `environmentId`.
    pub environment_id: Option<String>,
    /// `installationId`.
    pub installation_id: String,
    /// `serverName`.
    pub server_name: String,
    /// `status`.
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
