"""How the runtime is started and how this client presents itself to it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ._arguments import path, seconds, texts, variables
from ._inbox import STREAM_BUFFER
from ._tools import CONCURRENT_TOOLS
from ._version import __version__
from ._version_policy import VersionPolicy
from ._wire import MAX_LINE_BYTES


@dataclass(slots=True)
class CodexConfig:
    """Settings of one connection to the runtime. ``CodexConfig()`` suits most programs.

    ``codex_bin``: path of the ``codex`` program. Without it, the environment
    variable ``CODEX_BIN`` is used, then the installed runtime package. The
    search path is never scanned.
    ``launch_args_override``: the whole command line to start instead, program first.
    ``config_overrides``: ``key=value`` settings passed on as ``--config``. They
    and the launch arguments may contain keys, so ``repr`` leaves them out.
    ``cwd``: working directory of the runtime. ``env``: variables added to those
    of this process; they may be keys, so ``repr`` leaves them out.
    ``client_name``, ``client_title``, ``client_version``: the calling program's
    description for the runtime. ``experimental_api``: also request
    the experimental part of the protocol.
    ``request_timeout_s``: seconds to wait for the answer to a request; ``None``
    waits as long as it takes. It does not limit turns, only the request
    that starts one.
    ``startup_timeout_s``: seconds the runtime may take to answer ``initialize``.
    ``approval_timeout_s``: seconds an approval handler may take before the
    request is declined in its place; ``None`` sets no limit.
    ``stream_buffer``: bytes of events that may wait in one stream before it ends
    with :class:`LaggedError`. ``longest_line``: maximum size of one message from the runtime
    in bytes; a call that waits for a longer one raises :class:`MessageLostError`.
    ``version_policy``: what happens if the runtime has a different version than
    this package. ``"warn"`` logs a warning, and refuses a runtime that is known
    to differ in approvals or permissions (:class:`RuntimeVersionError`);
    ``"exact"`` refuses every other version, and ``"any"`` accepts all.
    ``concurrent_tools``: tool calls that run concurrently; further calls wait,
    and their time does not count.
    """

    codex_bin: str | os.PathLike[str] | None = None
    launch_args_override: Sequence[str] | None = field(default=None, repr=False)
    config_overrides: Sequence[str] = field(default=(), repr=False)
    cwd: str | os.PathLike[str] | None = None
    env: Mapping[str, str] | None = field(default=None, repr=False)
    client_name: str = "codex_python_sdk"
    client_title: str = "Codex Python SDK"
    client_version: str = __version__
    experimental_api: bool = True
    request_timeout_s: float | None = None
    startup_timeout_s: float | None = 120.0
    approval_timeout_s: float | None = 600.0
    stream_buffer: int = STREAM_BUFFER
    longest_line: int = MAX_LINE_BYTES
    version_policy: VersionPolicy = "warn"
    concurrent_tools: int = CONCURRENT_TOOLS

    def __post_init__(self) -> None:
        """Raise :class:`TypeError`, with the name of the setting, if a setting has the wrong type."""
        for name in ("codex_bin", "cwd"):
            if getattr(self, name) is not None:
                path(f"CodexConfig.{name}", getattr(self, name))
        for name in ("launch_args_override", "config_overrides"):
            if getattr(self, name) is not None:
                texts(f"CodexConfig.{name}", getattr(self, name))
        if self.env is not None:
            variables("CodexConfig.env", self.env)
        for name in ("request_timeout_s", "startup_timeout_s", "approval_timeout_s"):
            seconds(f"CodexConfig.{name}", getattr(self, name))


AppServerConfig = CodexConfig
"""Another name of :class:`CodexConfig`."""
