"""What the runtime says of itself when a connection is opened."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict


class ServerInfo(BaseModel):
    """Name and version of the runtime."""

    model_config = ConfigDict(extra="allow")

    name: str | None = None
    version: str | None = None


class InitializeResponse(BaseModel):
    """The answer to ``initialize``; fields keep the names they have on the wire."""

    model_config = ConfigDict(extra="allow")

    serverInfo: ServerInfo | None = None
    userAgent: str | None = None
    platformFamily: str | None = None
    platformOs: str | None = None
    codexHome: str | None = None


def initialize_response(raw: dict[str, Any], name: str, version: str) -> InitializeResponse:
    """The model of a received answer, with the server's name and version filled in from the user agent."""
    response = InitializeResponse.model_validate(raw)
    response.serverInfo = ServerInfo(name=name, version=version)
    return response
