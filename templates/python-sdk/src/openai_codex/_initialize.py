"""The `initialize` request that opens a connection."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from ._identity import runtime_identity
from ._wire import misfits
from .errors import UnexpectedResponseError


class ServerInfo(BaseModel):
    """Name and version of the runtime."""

    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)

    name: str | None = None
    version: str | None = None


class InitializeResponse(BaseModel):
    """The answer to ``initialize``; fields keep the names they have on the wire."""

    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)

    serverInfo: ServerInfo | None = None
    userAgent: str | None = None
    platformFamily: str | None = None
    platformOs: str | None = None
    codexHome: str | None = None


def initialize_response(raw: dict[str, Any], name: str, version: str) -> InitializeResponse:
    """The model of a received answer, with the server's name and version filled in from the user agent.

    :class:`UnexpectedResponseError` when it does not fit.
    """
    try:
        response = InitializeResponse.model_validate(raw)
    except ValueError as error:
        reason = misfits(error)
    else:
        response.serverInfo = ServerInfo(name=name, version=version)
        return response
    raise UnexpectedResponseError(f"The result of initialize does not fit the protocol: {reason}")


def validate_initialize_metadata(payload: InitializeResponse) -> InitializeResponse:
    """The same answer with the server's name and version; :class:`UnexpectedResponseError` when it has none."""
    identity = runtime_identity(payload.model_dump(exclude_none=True))
    payload.serverInfo = ServerInfo(name=identity.name, version=identity.version)
    return payload
