"""Which versions of the runtime are taken, and which are refused."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from ._version import RUNTIME_VERSION
from ._wire import logger
from .errors import RuntimeVersionError
from .generated._compatible import NEWEST, OLDEST

VersionPolicy: TypeAlias = Literal["exact", "warn", "any"]
"""What happens when the runtime has another version than this package: see :attr:`CodexConfig.version_policy`."""


def check_version(reported: str, policy: VersionPolicy) -> None:
    """Apply the policy to the version that the runtime reports; raise :class:`RuntimeVersionError` on refusal."""
    if policy not in ("exact", "warn", "any"):
        raise ValueError(f'CodexConfig.version_policy is {policy!r}; expected "exact", "warn" or "any"')
    found = _release(reported)
    if found is not None and found == _release(RUNTIME_VERSION):
        return
    if policy == "exact":
        reason = f"this package is made for {RUNTIME_VERSION}"
    elif policy == "warn" and found is not None and not _is_compatible(found):
        oldest, newest = OLDEST or "any", NEWEST or "any"
        reason = f"it is known to answer about approvals or permissions otherwise than {oldest} to {newest}"
    else:
        if policy == "warn":
            logger.warning("The runtime is version %s, and this package is made for %s", reported, RUNTIME_VERSION)
        return
    raise RuntimeVersionError(
        f"The Codex runtime reports version {reported}, but {reason}. "
        f"Use {RUNTIME_VERSION}, or allow others with CodexConfig(version_policy=...)."
    )


_Release: TypeAlias = tuple[int, int, int, bool]


def _release(version: str) -> _Release | None:
    """A version as it is ordered: three numbers, and whether it is the release that its pre-releases come before.

    ``None`` for what is not a version, and for a build without a version of its own (0.0.0).
    """
    number = re.match(r"(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-|[abr])?(?![\d.])", version)
    if number is None or (release := (int(number[1]), int(number[2]), int(number[3]))) == (0, 0, 0):
        return None
    return (*release, number[4] is None)


def _is_compatible(version: _Release) -> bool:
    oldest, newest = (None if end is None else _release(end) for end in (OLDEST, NEWEST))
    return (oldest is None or oldest <= version) and (newest is None or version <= newest)
