# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `remote_control` part."""

from .._model import Model, OpenEnum


class RemoteControlClient(Model):
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


class RemoteControlClientsListParams(Model):
    """`RemoteControlClientsListParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    cursor: str | None = None
    environment_id: str
    limit: int | None = None
    order: RemoteControlClientsListOrder | None = None


class RemoteControlClientsListResponse(Model):
    """`RemoteControlClientsListResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    data: list[RemoteControlClient]
    next_cursor: str | None = None


class RemoteControlClientsRevokeParams(Model):
    """`RemoteControlClientsRevokeParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    client_id: str
    environment_id: str


class RemoteControlClientsRevokeResponse(Model):
    """`RemoteControlClientsRevokeResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class RemoteControlConnectionStatus(OpenEnum):
    """`RemoteControlConnectionStatus` of the protocol."""

    disabled = "disabled"
    connecting = "connecting"
    connected = "connected"
    errored = "errored"


class RemoteControlDisableResponse(Model):
    """`RemoteControlDisableResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlEnableResponse(Model):
    """`RemoteControlEnableResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlPairingStartParams(Model):
    """`RemoteControlPairingStartParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    manual_code: bool | None = None


class RemoteControlPairingStartResponse(Model):
    """`RemoteControlPairingStartResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str
    expires_at: int
    manual_pairing_code: str | None = None
    pairing_code: str


class RemoteControlPairingStatusParams(Model):
    """`RemoteControlPairingStatusParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    manual_pairing_code: str | None = None
    pairing_code: str | None = None


class RemoteControlPairingStatusResponse(Model):
    """`RemoteControlPairingStatusResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    claimed: bool


class RemoteControlStatusChangedNotification(Model):
    """Current remote-control connection status and remote identity exposed to clients."""

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus


class RemoteControlStatusReadResponse(Model):
    """`RemoteControlStatusReadResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    environment_id: str | None = None
    installation_id: str
    server_name: str
    status: RemoteControlConnectionStatus
