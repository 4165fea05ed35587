# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `remote_control` part."""

from .._model import OpenEnum, ProtocolModel


class RemoteControlClient(ProtocolModel):
    """`RemoteControlClient` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    app_version: str | None = None
    client_id: str
    device_model: str | None = None
    device_type: str | None = None
    display_name: str | None = None
    last_seen_at: int | None = None
    os_version: str | None = None
    platform: str | None = None


class RemoteControlClientsListOrder(OpenEnum):
    """`RemoteControlClientsListOrder` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    asc = "asc"
    desc = "desc"


class RemoteControlClientsListParams(ProtocolModel):
    """`RemoteControlClientsListParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    cursor: str | None = None
    environment_id: str
    limit: int | None = None
    order: RemoteControlClientsListOrder | None = None


class RemoteControlClientsListResponse(ProtocolModel):
    """`RemoteControlClientsListResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    data: list[RemoteControlClient]
    next_cursor: str | None = None


class RemoteControlClientsRevokeParams(ProtocolModel):
    """`RemoteControlClientsRevokeParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    client_id: str
    environment_id: str


class RemoteControlClientsRevokeResponse(ProtocolModel):
    """`RemoteControlClientsRevokeResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class RemoteControlConnectionStatus(OpenEnum):
    """`RemoteControlConnectionStatus` of the protocol."""

    disabled = "disabled"
    connecting = "connecting"
    connected = "connected"
    errored = "errored"


class RemoteControlDisableResponse(ProtocolModel):
    """`RemoteControlDisableResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlEnableResponse(ProtocolModel):
    """`RemoteControlEnableResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlPairingStartParams(ProtocolModel):
    """`RemoteControlPairingStartParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    manual_code: bool | None = None


class RemoteControlPairingStartResponse(ProtocolModel):
    """`RemoteControlPairingStartResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str
    expires_at: int
    manual_pairing_code: str | None = None
    pairing_code: str


class RemoteControlPairingStatusParams(ProtocolModel):
    """`RemoteControlPairingStatusParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    manual_pairing_code: str | None = None
    pairing_code: str | None = None


class RemoteControlPairingStatusResponse(ProtocolModel):
    """`RemoteControlPairingStatusResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    claimed: bool


class RemoteControlStatusChangedNotification(ProtocolModel):
    """Current remote-control connection status and remote identity exposed to clients."""

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlStatusReadResponse(ProtocolModel):
    """`RemoteControlStatusReadResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus
