"""Reading the runtime's name and version out of its answer to ``initialize``, and what a version can do."""

from __future__ import annotations

import re
from collections.abc import Mapping
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


class RuntimeIdentity(NamedTuple):
    """Who answered: the server's name and version."""

    name: str
    version: str


def runtime_identity(response: Message) -> RuntimeIdentity:
    """Name and version from ``serverInfo``, else from a user agent of the form ``name/version (…)``."""
    info = response.get("serverInfo")
    info = info if isinstance(info, dict) else {}
    user_agent = response.get("userAgent")
    user_agent = user_agent.strip() if isinstance(user_agent, str) else ""
    name, version = re.match(r"([^/\s]*)[/\s]*(.*)", user_agent, re.DOTALL).groups()  # type: ignore[union-attr]
    name, version = (str(info.get(key) or fallback).strip() for key, fallback in (("name", name), ("version", version)))
    if not user_agent or not name or not version:
        raise UnexpectedResponseError(
            "The answer to initialize does not say who sent it (userAgent "
            f"{user_agent!r}, server name {name!r}, server version {version!r}). "
            "Is the program that was started really `codex app-server`?"
        )
    return RuntimeIdentity(name, version)


def require_parameters(version: str | None, method: str, params: Mapping[str, object]) -> None:
    """Refuse parameters that the connected runtime is too old to know. Unversioned builds (0.0.0) pass."""
    newer = [name for name in _NEWER_PARAMETERS.get(method, ()) if params.get(name) is not None]
    number = re.match(r"(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-)?", version or "")
    if not newer or number is None:
        return
    release = (int(number[1]), int(number[2]), int(number[3]))
    # A pre-release (`-alpha.1`) comes before the release of the same number.
    if release != (0, 0, 0) and (release < _SINCE or (release == _SINCE and number[4])):
        wanted = ".".join(map(str, _SINCE))
        raise CodexError(
            f"{method} with {', '.join(newer)} needs Codex {wanted} or newer, and the runtime is {version}. "
            "Name a newer program in CodexConfig(codex_bin=...)."
        )
