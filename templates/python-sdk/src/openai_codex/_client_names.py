"""Names that programs find in ``client`` besides its class, and that this package itself does not use."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ._config import CodexConfig
from ._version import RUNTIME_DISTRIBUTION, __version__
from .errors import RuntimeNotFoundError

SDK_VERSION = __version__
"""The version of this package, which is that of the runtime it drives."""

RUNTIME_PKG_NAME = RUNTIME_DISTRIBUTION
"""Name of the Python distribution that carries the runtime."""


def default_codex_home() -> str:
    """The folder in which the runtime keeps its files unless ``CODEX_HOME`` names another."""
    return str(Path.home() / ".codex")


@dataclass(frozen=True)
class CodexBinResolverOps:
    """What :func:`resolve_codex_bin` asks: where the installed program is, and whether a path exists."""

    installed_codex_path: Callable[[], Path]
    path_exists: Callable[[Path], bool]


def resolve_codex_bin(config: CodexConfig, ops: CodexBinResolverOps) -> Path:
    """The program that ``config`` names, else the installed one; :class:`RuntimeNotFoundError` when it is not there."""
    if config.codex_bin is None:
        return ops.installed_codex_path()
    path = Path(os.fspath(config.codex_bin))
    if not ops.path_exists(path):
        raise RuntimeNotFoundError(f"CodexConfig.codex_bin names {path}, which does not exist.")
    return path
