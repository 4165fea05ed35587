# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `fuzzy_file_search` part."""

from .._model import Model
from .shared import FuzzyFileSearchResult


class FuzzyFileSearchSessionCompletedNotification(Model):
    """`FuzzyFileSearchSessionCompletedNotification` of the protocol."""

    session_id: str


class FuzzyFileSearchSessionStartParams(Model):
    """`FuzzyFileSearchSessionStartParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    roots: list[str]
    session_id: str


class FuzzyFileSearchSessionStartResponse(Model):
    """`FuzzyFileSearchSessionStartResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class FuzzyFileSearchSessionStopParams(Model):
    """`FuzzyFileSearchSessionStopParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    session_id: str


class FuzzyFileSearchSessionStopResponse(Model):
    """`FuzzyFileSearchSessionStopResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class FuzzyFileSearchSessionUpdateParams(Model):
    """`FuzzyFileSearchSessionUpdateParams` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """

    query: str
    session_id: str


class FuzzyFileSearchSessionUpdateResponse(Model):
    """`FuzzyFileSearchSessionUpdateResponse` of the protocol.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """


class FuzzyFileSearchSessionUpdatedNotification(Model):
    """`FuzzyFileSearchSessionUpdatedNotification` of the protocol."""

    files: list[FuzzyFileSearchResult]
    query: str
    session_id: str
