"""The Codex CLI runtime that `openai-codex` drives: where its files are.

The package directory is a codex package: `bin/` with `codex`, `codex-path/` with what belongs on its `PATH`,
`codex-resources/`, and `codex-package.json`, which says what it is.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

__all__ = ["PACKAGE_NAME", "bundled_codex_path", "bundled_package_dir", "bundled_path_dir"]

PACKAGE_NAME: Final = "openai-codex-cli-bin"
"""The name of this distribution."""

_METADATA_FILE: Final = "codex-package.json"


def bundled_package_dir() -> Path:
    """Return the directory of the bundled codex package.

    Raises:
        FileNotFoundError: The payload is missing, as in a checkout of this project.
    """
    directory = Path(__file__).resolve().parent
    _require(directory / _METADATA_FILE)
    return directory


def bundled_codex_path() -> Path:
    """Return the path of the bundled `codex` executable.

    Raises:
        FileNotFoundError: The payload is missing, as in a checkout of this project.
    """
    path = bundled_package_dir() / "bin" / ("codex.exe" if os.name == "nt" else "codex")
    _require(path)
    return path


def bundled_path_dir() -> Path | None:
    """Return the directory that belongs on the `PATH` of `codex`, or None where the package has none.

    Raises:
        FileNotFoundError: The payload is missing, as in a checkout of this project.
    """
    directory = bundled_package_dir() / "codex-path"
    return directory if directory.is_dir() else None


def _require(path: Path) -> None:
    if not path.is_file():
        raise FileNotFoundError(
            f"{PACKAGE_NAME} is installed without its codex binaries: {path} does not exist. "
            f"Reinstall it from a wheel: python -m pip install --force-reinstall --only-binary=:all: {PACKAGE_NAME}"
        )
