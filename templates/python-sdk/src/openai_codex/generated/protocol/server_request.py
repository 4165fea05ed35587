# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `server_request` part."""

from ..._model import ProtocolModel
from .shared import RequestId


class ServerRequestResolvedNotification(ProtocolModel):
    """Parameters of `serverRequest/resolved`."""

    request_id: RequestId
    thread_id: str
