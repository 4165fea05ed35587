# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `fuzzy_file_search` part."""

from ..._model import ProtocolModel
from .shared import FuzzyFileSearchResult


class FuzzyFileSearchSessionCompletedNotification(ProtocolModel):
    """Parameters of `fuzzyFileSearch/sessionCompleted`."""

    session_id: str


class FuzzyFileSearchSessionStartParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `fuzzyFileSearch/sessionStart`.
    """

    roots: list[str]
    session_id: str


class FuzzyFileSearchSessionStartResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `fuzzyFileSearch/sessionStart`.
    """


class FuzzyFileSearchSessionStopParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `fuzzyFileSearch/sessionStop`.
    """

    session_id: str


class FuzzyFileSearchSessionStopResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `fuzzyFileSearch/sessionStop`.
    """


class FuzzyFileSearchSessionUpdateParams(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `fuzzyFileSearch/sessionUpdate`.
    """

    query: str
    session_id: str


class FuzzyFileSearchSessionUpdateResponse(ProtocolModel):
    """Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `fuzzyFileSearch/sessionUpdate`.
    """


class FuzzyFileSearchSessionUpdatedNotification(ProtocolModel):
    """Parameters of `fuzzyFileSearch/sessionUpdated`."""

    files: list[FuzzyFileSearchResult]
    query: str
    session_id: str
