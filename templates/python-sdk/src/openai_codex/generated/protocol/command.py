# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `command` part."""

from ..._model import OpenEnum, ProtocolModel
from .shared import SandboxPolicy


class CommandExecOutputStream(OpenEnum):
    """Stream label for `command/exec/outputDelta` notifications."""

    stdout = "stdout"
    """stdout stream. PTY mode multiplexes terminal output here."""
    stderr = "stderr"
    """stderr stream."""


class CommandExecOutputDeltaNotification(ProtocolModel):
    """Base64-encoded output chunk emitted for a streaming `command/exec` request.

    These notifications are connection-scoped. If the originating connection closes, the server terminates the
    process.

    Parameters of `command/exec/outputDelta`.
    """

    cap_reached: bool
    """`true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream."""
    delta_base64: str
    """Base64-encoded output bytes."""
    process_id: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""
    stream: CommandExecOutputStream
    """Output stream for this chunk."""


class CommandExecTerminalSize(ProtocolModel):
    """PTY size in character cells for `command/exec` PTY sessions."""

    cols: int
    """Terminal width in character cells."""
    rows: int
    """Terminal height in character cells."""


class CommandExecParams(ProtocolModel):
    """Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.

    The final `command/exec` response is deferred until the process exits and is sent only after all
    `command/exec/outputDelta` notifications for that connection have been emitted.

    Parameters of `command/exec`.
    """

    command: list[str]
    """Command argv vector. Empty arrays are rejected."""
    cwd: str | None = None
    """Optional working directory. Defaults to the server cwd."""
    disable_output_cap: bool | None = None
    """Disable stdout/stderr capture truncation for this request.

    Cannot be combined with `outputBytesCap`.
    """
    disable_timeout: bool | None = None
    """Disable the timeout entirely for this request.

    Cannot be combined with `timeoutMs`.
    """
    env: dict[str, str | None] | None = None
    """Optional environment overrides merged into the server-computed environment.

    Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    """
    output_bytes_cap: int | None = None
    """Optional per-stream stdout/stderr capture cap in bytes.

    When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
    """
    permission_profile: str | None = None
    """Optional active permissions profile id for this command.

    Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.
    """
    process_id: str | None = None
    """Optional client-supplied, connection-scoped process id.

    Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`,
    `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal
    id that is not exposed to the client.
    """
    sandbox_policy: SandboxPolicy | None = None
    """Optional sandbox policy for this command.

    Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured
    policy when omitted. Cannot be combined with `permissionProfile`.
    """
    size: CommandExecTerminalSize | None = None
    """Optional initial PTY size in character cells. Only valid when `tty` is true."""
    stream_stdin: bool | None = None
    """Allow follow-up `command/exec/write` requests to write stdin bytes.

    Requires a client-supplied `processId`.
    """
    stream_stdout_stderr: bool | None = None
    """Stream stdout/stderr via `command/exec/outputDelta` notifications.

    Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
    """
    timeout_ms: int | None = None
    """Optional timeout in milliseconds.

    When omitted, the server default applies. Cannot be combined with `disableTimeout`.
    """
    tty: bool | None = None
    """Enable PTY mode.

    This implies `streamStdin` and `streamStdoutStderr`.
    """


class CommandExecResizeParams(ProtocolModel):
    """Resize a running PTY-backed `command/exec` session.

    Parameters of `command/exec/resize`.
    """

    process_id: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""
    size: CommandExecTerminalSize
    """New PTY size in character cells."""


class CommandExecResizeResponse(ProtocolModel):
    """Empty success response for `command/exec/resize`.

    Result of `command/exec/resize`.
    """


class CommandExecResponse(ProtocolModel):
    """Final buffered result for `command/exec`.

    Result of `command/exec`.
    """

    exit_code: int
    """Process exit code."""
    stderr: str
    """Buffered stderr capture.

    Empty when stderr was streamed via `command/exec/outputDelta`.
    """
    stdout: str
    """Buffered stdout capture.

    Empty when stdout was streamed via `command/exec/outputDelta`.
    """


class CommandExecTerminateParams(ProtocolModel):
    """Terminate a running `command/exec` session.

    Parameters of `command/exec/terminate`.
    """

    process_id: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""


class CommandExecTerminateResponse(ProtocolModel):
    """Empty success response for `command/exec/terminate`.

    Result of `command/exec/terminate`.
    """


class CommandExecWriteParams(ProtocolModel):
    """Write stdin bytes to a running `command/exec` session, close stdin, or both.

    Parameters of `command/exec/write`.
    """

    close_stdin: bool | None = None
    """Close stdin after writing `deltaBase64`, if present."""
    delta_base64: str | None = None
    """Optional base64-encoded stdin bytes to write."""
    process_id: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""


class CommandExecWriteResponse(ProtocolModel):
    """Empty success response for `command/exec/write`.

    Result of `command/exec/write`.
    """
