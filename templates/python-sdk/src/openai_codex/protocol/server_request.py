# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `server_request` part."""

from .._model import Model
from .shared import RequestId


class ServerRequestResolvedNotification(Model):
    """`ServerRequestResolvedNotification` of the protocol."""

    request_id: RequestId
    thread_id: str
