# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `remote_control` part."""

from ..._model import OpenEnum, ProtocolModel


class RemoteControlClient(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    app_version: str | None = None
    client_id: str
    device_model: str | None = None
    device_type: str | None = None
    display_name: str | None = None
    last_seen_at: int | None = None
    os_version: str | None = None
    platform: str | None = None


class RemoteControlClientsListOrder(OpenEnum):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`."""

    asc = "asc"
    desc = "desc"


class RemoteControlClientsListParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `remoteControl/client/list`.
    """

    cursor: str | None = None
    environment_id: str
    limit: int | None = None
    order: RemoteControlClientsListOrder | None = None


class RemoteControlClientsListResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/client/list`.
    """

    data: list[RemoteControlClient]
    next_cursor: str | None = None


class RemoteControlClientsRevokeParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `remoteControl/client/revoke`.
    """

    client_id: str
    environment_id: str


class RemoteControlClientsRevokeResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/client/revoke`.
    """


class RemoteControlConnectionStatus(OpenEnum):
    disabled = "disabled"
    connecting = "connecting"
    connected = "connected"
    errored = "errored"


class RemoteControlDisableResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/disable`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlEnableResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/enable`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlPairingStartParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `remoteControl/pairing/start`.
    """

    manual_code: bool | None = None


class RemoteControlPairingStartResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/pairing/start`.
    """

    environment_id: str
    expires_at: int
    manual_pairing_code: str | None = None
    pairing_code: str


class RemoteControlPairingStatusParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `remoteControl/pairing/status`.
    """

    manual_pairing_code: str | None = None
    pairing_code: str | None = None


class RemoteControlPairingStatusResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/pairing/status`.
    """

    claimed: bool


class RemoteControlStatusChangedNotification(ProtocolModel):
    """Current remote-control connection status and remote identity exposed to clients.

    Parameters of `remoteControl/status/changed`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlStatusReadResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `remoteControl/status/read`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus
