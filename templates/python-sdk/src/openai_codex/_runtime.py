"""Finding the runtime and working out how to start it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from ._config import CodexConfig
from ._version import RUNTIME_DISTRIBUTION, RUNTIME_VERSION
from .errors import RuntimeNotFoundError

BIN_VARIABLE = "CODEX_BIN"
"""Environment variable that names the ``codex`` program."""

_PATH_DIRECTORY = "codex-path"
_PACKAGE_MANIFEST = "codex-package.json"


@dataclass(frozen=True, slots=True)
class LaunchCommand:
    """Everything needed to start the runtime process."""

    arguments: list[str]
    environment: dict[str, str]
    working_directory: str | None


def bundled_codex_path() -> Path:
    """Path of the program inside the installed runtime package, or :class:`RuntimeNotFoundError`."""
    remedy = (
        f"Install it with `pip install {RUNTIME_DISTRIBUTION}=={RUNTIME_VERSION}`, or name a codex program in "
        f"CodexConfig(codex_bin=...) or in the environment variable {BIN_VARIABLE}."
    )
    try:
        package = import_module("codex_cli_bin")
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError) and error.name == "codex_cli_bin":
            raise RuntimeNotFoundError(
                f"No Codex runtime was found: {RUNTIME_DISTRIBUTION} {RUNTIME_VERSION} is wanted, and no version of it "
                f"is installed. {remedy}"
            ) from None
        raise RuntimeNotFoundError(
            f"The installed Codex runtime package {RUNTIME_DISTRIBUTION} cannot be imported ({error}). {remedy}"
        ) from error
    try:
        return Path(package.bundled_codex_path())
    except FileNotFoundError as error:
        raise RuntimeNotFoundError(
            f"The installed Codex runtime package {RUNTIME_DISTRIBUTION} contains no program ({error}). {remedy}"
        ) from error


def resolve_codex_bin(
    config: CodexConfig,
    environment: Mapping[str, str],
    bundled: Callable[[], Path] = bundled_codex_path,
) -> Path:
    """Absolute path of the program to start: the config's, else ``CODEX_BIN``, else the bundled one.

    A place that is named but does not hold a program is an error; the next one
    is not tried, so that a typing mistake never starts another version.
    """
    if config.codex_bin is not None:
        source, named = "CodexConfig.codex_bin", os.fspath(config.codex_bin)
    elif environment.get(BIN_VARIABLE):
        source, named = f"the environment variable {BIN_VARIABLE}", environment[BIN_VARIABLE]
    else:
        source, named = f"the installed package {RUNTIME_DISTRIBUTION}", os.fspath(bundled())
    path = Path(named).absolute()
    if not path.is_file():
        found = "a directory" if path.is_dir() else "no file"
        raise RuntimeNotFoundError(
            f"{source} names {path}, and there is {found} there. Pass the path of the codex program itself; "
            "the search path is not looked at."
        )
    if not os.access(path, os.X_OK):
        raise RuntimeNotFoundError(f"{source} names {path}, which is not executable. Run `chmod +x` on it.")
    return path


def package_path_directory(codex_bin: Path) -> Path | None:
    """The ``codex-path`` folder of the codex package the program lies in, when it lies in one."""
    root = codex_bin.resolve().parent.parent
    directory = root / _PATH_DIRECTORY
    if (root / _PACKAGE_MANIFEST).is_file() and directory.is_dir():
        return directory
    return None


def prepend_to_path(environment: dict[str, str], directory: Path, *, windows: bool = os.name == "nt") -> None:
    """Put a directory first on the search path in ``environment``, once.

    Windows compares variable names without regard to case, and a process given
    both ``Path`` and ``PATH`` sees an arbitrary one: there the two become one.
    """
    separator = ";" if windows else ":"
    spellings = [name for name in environment if name.upper() == "PATH"] if windows else ["PATH"]
    name = "Path" if "Path" in spellings else spellings[-1] if spellings else "PATH"
    entries = [entry for entry in environment.get(name, "").split(separator) if entry and entry != str(directory)]
    for spelling in spellings:
        environment.pop(spelling, None)
    environment[name] = separator.join([str(directory), *entries])


def overlay_environment(
    base: Mapping[str, str], changes: Mapping[str, str] | None, *, windows: bool = os.name == "nt"
) -> dict[str, str]:
    """Lay ``changes`` over ``base``; on Windows a variable replaces its namesakes in any case."""
    environment = dict(base)
    for name, value in (changes or {}).items():
        if windows:
            for namesake in [known for known in environment if known.upper() == name.upper() and known != name]:
                del environment[namesake]
        environment[name] = value
    return environment


def launch_command(config: CodexConfig) -> LaunchCommand:
    """The command line, environment and working directory that ``config`` asks for."""
    environment = overlay_environment(os.environ, config.env)
    working_directory = None if config.cwd is None else os.fspath(config.cwd)
    if config.launch_args_override is not None:
        return LaunchCommand([os.fspath(part) for part in config.launch_args_override], environment, working_directory)
    codex_bin = resolve_codex_bin(config, environment)
    directory = package_path_directory(codex_bin)
    if directory is not None:
        prepend_to_path(environment, directory)
    overrides = [part for override in config.config_overrides for part in ("--config", override)]
    arguments = [str(codex_bin), *overrides, "app-server", "--listen", "stdio://"]
    return LaunchCommand(arguments, environment, working_directory)
