"""Makes the examples run from a checkout: finds the SDK next to them and installs what it needs into a local cache.

Nothing is installed into the Python that runs the example. An SDK that is
installed with its runtime is used as it is, and so is the program that the
environment variable CODEX_BIN names.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def cache_folder() -> Path:
    """Where installed packages are kept between runs: the user's cache folder, or CODEX_EXAMPLES_CACHE."""
    named = os.environ.get("CODEX_EXAMPLES_CACHE")
    if named:
        return Path(named)
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "openai-codex-examples"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "openai-codex-examples"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "openai-codex-examples"


def missing_requirements() -> list[str]:
    """The SDK's requirements that cannot be imported, as its pyproject.toml pins them."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    pinned = re.search(r"openai-codex-cli-bin==[^\"\s]+", text)
    pydantic = re.search(r"pydantic>=[^\"\s]+", text)
    assert pinned is not None and pydantic is not None, f"{PROJECT / 'pyproject.toml'} has no requirements"
    missing: list[str] = []
    if not os.environ.get("CODEX_BIN") and importlib.util.find_spec("codex_cli_bin") is None:
        missing.append(pinned[0])
    if importlib.util.find_spec("pydantic") is None:
        missing.append(pydantic[0])
    return missing


def installer() -> list[str]:
    """The command that installs packages: pip, or uv where this Python has no pip."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip", "install", "--disable-pip-version-check"]
    uv = shutil.which("uv")
    if uv is not None:
        return [uv, "pip", "install", "--python", sys.executable]
    raise SystemExit(f"{sys.executable} has no pip. Run `{sys.executable} -m ensurepip`, or install the SDK by hand.")


def install(requirements: list[str]) -> Path:
    """Install wheels of ``requirements`` into the cache, unless they are there, and return their folder."""
    version = f"py{sys.version_info[0]}{sys.version_info[1]}"
    name = re.sub(r"[^A-Za-z0-9.]+", "-", "_".join([version, *requirements]))
    folder = cache_folder() / name
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    print(f"Installing {', '.join(requirements)} into {folder}", file=sys.stderr)
    # Installed under a temporary name and moved when complete, so that an interrupted run leaves nothing half done.
    unfinished = Path(tempfile.mkdtemp(prefix=f"{name}.", dir=folder.parent))
    try:
        command = [*installer(), "--quiet", "--only-binary=:all:", "--target", str(unfinished), *requirements]
        subprocess.run(command, check=True)
        unfinished.replace(folder)
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"cannot install {', '.join(requirements)}: exit code {error.returncode}") from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def prepare() -> None:
    """Make ``import openai_codex`` work, with a runtime for it."""
    if importlib.util.find_spec("openai_codex") is None:
        sys.path.insert(0, str(PROJECT / "src"))
    missing = missing_requirements()
    if missing:
        sys.path.insert(0, str(install(missing)))
        importlib.invalidate_caches()
