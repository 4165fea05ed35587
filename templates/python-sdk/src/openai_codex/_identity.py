"""Reading the runtime's name and version out of its answer to ``initialize``, and what a version can do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from ._wire import Message
from .errors import CodexError, UnexpectedResponseError

# Parameters that a runtime older than this takes for unknown and silently ignores: a turn would then start
# without the message it was given, or a thread load what it was told to leave out.
_SINCE = (0, 151, 0)
_NEWER_PARAMETERS: dict[str, tuple[str, ...]] = {
    "turn/start": ("toolOutput", "turnTrigger", "serviceTierForTurn"),
    "thread/resume": ("excludeTurns",),
    "thread/fork": ("excludeTurns",),
}


class UnknownParameterError(CodexError):
    """The connected runtime may be too old to know a parameter, and ignore it silently."""


class RuntimeIdentity(NamedTuple):
    """Who answered: the server's name and version."""

    name: str
    version: str


def runtime_identity(response: Message, client_name: str | None = None) -> RuntimeIdentity:
    """Name and version from ``serverInfo``, else from a user agent of the form ``name/version (…)``.

    A user agent that begins with the client's own name says nothing of the server's, which is then "codex".
    """
    info = response.get("serverInfo")
    info = info if isinstance(info, dict) else {}
    user_agent = response.get("userAgent")
    user_agent = user_agent.strip() if isinstance(user_agent, str) else ""
    name, version = re.match(r"([^/\s]*)[/\s]*(.*)", user_agent, re.DOTALL).groups()  # type: ignore[union-attr]
    if name and name == client_name:
        name = "codex"
    name, version = (str(info.get(key) or fallback).strip() for key, fallback in (("name", name), ("version", version)))
    if not user_agent or not name or not version:
        raise UnexpectedResponseError(
            "The response to initialize does not identify its sender (userAgent "
            f"{user_agent!r}, server name {name!r}, server version {version!r}). "
            "Is the program that was started really `codex app-server`?"
        )
    return RuntimeIdentity(name, version)


def newer_parameters(method: str, params: Mapping[str, object] | None) -> list[str]:
    """Those of ``params`` that an older runtime would take for unknown."""
    return [name for name in _NEWER_PARAMETERS.get(method, ()) if (params or {}).get(name) is not None]


def require_parameters(
    version: str | None, method: str, names: Sequence[str], known: Callable[[str], frozenset[str]] | None
) -> None:
    """Refuse parameters that the connected runtime may be too old to know.

    A build without a version of its own (0.0.0) is asked for its schema by
    ``known``; where that is not possible, and for a version that cannot be
    read, the answer is no.
    """
    reported = (version or "").split(" ")[0]
    wanted = ".".join(map(str, _SINCE))
    number = re.fullmatch(r"(\d{1,9})\.(\d{1,9})\.(\d{1,9})((?:[-+.]|[abr]).*)?", reported)
    if number is None:
        reason = f"needs Codex {wanted} or newer, and the version of the runtime is {reported or 'unknown'!r}"
    elif (release := (int(number[1]), int(number[2]), int(number[3]))) == (0, 0, 0):
        if known is None:
            reason = "cannot be checked: the runtime has no version, and its schema cannot be asked for"
        else:
            missing = [name for name in names if name not in known(method)]
            if not missing:
                return
            reason = f"is not supported by the runtime, whose schema lacks {', '.join(missing)}"
    else:
        # A pre-release (`-alpha.1`) comes before the release of the same number; build metadata (`+…`) does not.
        prerelease = (number[4] or "+")[0] != "+"
        if release > _SINCE or (release == _SINCE and not prerelease):
            return
        reason = f"needs Codex {wanted} or newer, and the runtime is {reported}"
    raise UnknownParameterError(
        f"{method} with {', '.join(names)} {reason}. Nothing was sent. "
        "Name a newer program in CodexConfig(codex_bin=...)."
    )
