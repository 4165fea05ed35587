# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `fuzzy_file_search` part."""

from .._model import ProtocolModel
from .shared import FuzzyFileSearchResult


class FuzzyFileSearchSessionCompletedNotification(ProtocolModel):
    """`FuzzyFileSearchSessionCompletedNotification` of the protocol."""

    session_id: str


class FuzzyFileSearchSessionStartParams(ProtocolModel):
    """`FuzzyFileSearchSessionStartParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    roots: list[str]
    session_id: str


class FuzzyFileSearchSessionStartResponse(ProtocolModel):
    """`FuzzyFileSearchSessionStartResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class FuzzyFileSearchSessionStopParams(ProtocolModel):
    """`FuzzyFileSearchSessionStopParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    session_id: str


class FuzzyFileSearchSessionStopResponse(ProtocolModel):
    """`FuzzyFileSearchSessionStopResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class FuzzyFileSearchSessionUpdateParams(ProtocolModel):
    """`FuzzyFileSearchSessionUpdateParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    query: str
    session_id: str


class FuzzyFileSearchSessionUpdateResponse(ProtocolModel):
    """`FuzzyFileSearchSessionUpdateResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class FuzzyFileSearchSessionUpdatedNotification(ProtocolModel):
    """`FuzzyFileSearchSessionUpdatedNotification` of the protocol."""

    files: list[FuzzyFileSearchResult]
    query: str
    session_id: str
