// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `command` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

/// Base64-encoded output chunk emitted for a streaming `command/exec` request.
///
/// These notifications are connection-scoped. If the originating connection closes, the server terminates the process.
///
/// Parameters of [`command/exec/outputDelta`](super::ServerNotification::CommandExecOutputDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecOutputDeltaNotification {
    /// `true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream.
    pub cap_reached: bool,
    /// Base64-encoded output bytes.
    pub delta_base64: String,
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
    /// Output stream for this chunk.
    pub stream: CommandExecOutputStream,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecOutputDeltaNotification {
        required cap_reached "capReached",
        required delta_base64 "deltaBase64",
        required process_id "processId",
        required stream "stream",
    }
}

/// Stream label for `command/exec/outputDelta` notifications.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommandExecOutputStream {
    /// stdout stream. PTY mode multiplexes terminal output here.
    Stdout,
    /// stderr stream.
    Stderr,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CommandExecOutputStream {
        Stdout "stdout",
        Stderr "stderr",
    }
}

/// Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.
///
/// The final `command/exec` response is deferred until the process exits and is sent only after all
/// `command/exec/outputDelta` notifications for that connection have been emitted.
///
/// Parameters of [`command/exec`](super::methods::CommandExec).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecParams {
    /// Command argv vector. Empty arrays are rejected.
    pub command: Vec<String>,
    /// Optional working directory. Defaults to the server cwd.
    pub cwd: Option<String>,
    /// Disable stdout/stderr capture truncation for this request.
    ///
    /// Cannot be combined with `outputBytesCap`.
    pub disable_output_cap: Option<bool>,
    /// Disable the timeout entirely for this request.
    ///
    /// Cannot be combined with `timeoutMs`.
    pub disable_timeout: Option<bool>,
    /// Optional environment overrides merged into the server-computed environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    pub env: Option<BTreeMap<String, Option<String>>>,
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
    pub output_bytes_cap: Option<u64>,
    /// Optional active permissions profile id for this command.
    ///
    /// Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub permission_profile: Option<String>,
    /// Optional client-supplied, connection-scoped process id.
    ///
    /// Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`,
    /// `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal id
    /// that is not exposed to the client.
    pub process_id: Option<String>,
    /// Optional sandbox policy for this command.
    ///
    /// Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured policy
    /// when omitted. Cannot be combined with `permissionProfile`.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    pub size: Option<CommandExecTerminalSize>,
    /// Allow follow-up `command/exec/write` requests to write stdin bytes.
    ///
    /// Requires a client-supplied `processId`.
    pub stream_stdin: Option<bool>,
    /// Stream stdout/stderr via `command/exec/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
    pub stream_stdout_stderr: Option<bool>,
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableTimeout`.
    pub timeout_ms: Option<i64>,
    /// Enable PTY mode.
    ///
    /// This implies `streamStdin` and `streamStdoutStderr`.
    pub tty: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecParams {
        required command "command",
        optional cwd "cwd",
        optional disable_output_cap "disableOutputCap",
        optional disable_timeout "disableTimeout",
        optional env "env",
        optional output_bytes_cap "outputBytesCap",
        optional permission_profile "permissionProfile",
        optional process_id "processId",
        optional sandbox_policy "sandboxPolicy",
        optional size "size",
        optional stream_stdin "streamStdin",
        optional stream_stdout_stderr "streamStdoutStderr",
        optional timeout_ms "timeoutMs",
        optional tty "tty",
    }
}

impl CommandExecParams {
    /// With the required fields; everything else is left out.
    pub fn new(command: Vec<String>) -> Self {
        Self {
            command,
            cwd: None,
            disable_output_cap: None,
            disable_timeout: None,
            env: None,
            output_bytes_cap: None,
            permission_profile: None,
            process_id: None,
            sandbox_policy: None,
            size: None,
            stream_stdin: None,
            stream_stdout_stderr: None,
            timeout_ms: None,
            tty: None,
            rest: Map::new(),
        }
    }
}

setters! {
    CommandExecParams {
        cwd: impl Into<String>,
        disable_output_cap: bool,
        disable_timeout: bool,
        env: BTreeMap<String, Option<String>>,
        output_bytes_cap: u64,
        permission_profile: impl Into<String>,
        process_id: impl Into<String>,
        sandbox_policy: SandboxPolicy,
        size: CommandExecTerminalSize,
        stream_stdin: bool,
        stream_stdout_stderr: bool,
        timeout_ms: i64,
        tty: bool,
    }
}

/// Resize a running PTY-backed `command/exec` session.
///
/// Parameters of [`command/exec/resize`](super::methods::CommandExecResize).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecResizeParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
    /// New PTY size in character cells.
    pub size: CommandExecTerminalSize,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecResizeParams {
        required process_id "processId",
        required size "size",
    }
}

impl CommandExecResizeParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_id: impl Into<String>, size: CommandExecTerminalSize) -> Self {
        Self { process_id: process_id.into(), size, rest: Map::new() }
    }
}

/// Empty success response for `command/exec/resize`.
///
/// Result of [`command/exec/resize`](super::methods::CommandExecResize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandExecResizeResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecResizeResponse {}
}

/// Final buffered result for `command/exec`.
///
/// Result of [`command/exec`](super::methods::CommandExec).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecResponse {
    /// Process exit code.
    pub exit_code: i32,
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `command/exec/outputDelta`.
    pub stderr: String,
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `command/exec/outputDelta`.
    pub stdout: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecResponse {
        required exit_code "exitCode",
        required stderr "stderr",
        required stdout "stdout",
    }
}

/// PTY size in character cells for `command/exec` PTY sessions.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecTerminalSize {
    /// Terminal width in character cells.
    pub cols: u16,
    /// Terminal height in character cells.
    pub rows: u16,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecTerminalSize {
        required cols "cols",
        required rows "rows",
    }
}

impl CommandExecTerminalSize {
    /// With the required fields; everything else is left out.
    pub fn new(cols: u16, rows: u16) -> Self {
        Self { cols, rows, rest: Map::new() }
    }
}

/// Terminate a running `command/exec` session.
///
/// Parameters of [`command/exec/terminate`](super::methods::CommandExecTerminate).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecTerminateParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecTerminateParams {
        required process_id "processId",
    }
}

impl CommandExecTerminateParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self { process_id: process_id.into(), rest: Map::new() }
    }
}

/// Empty success response for `command/exec/terminate`.
///
/// Result of [`command/exec/terminate`](super::methods::CommandExecTerminate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandExecTerminateResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecTerminateResponse {}
}

/// Write stdin bytes to a running `command/exec` session, close stdin, or both.
///
/// Parameters of [`command/exec/write`](super::methods::CommandExecWrite).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecWriteParams {
    /// Close stdin after writing `deltaBase64`, if present.
    pub close_stdin: Option<bool>,
    /// Optional base64-encoded stdin bytes to write.
    pub delta_base64: Option<String>,
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecWriteParams {
        optional close_stdin "closeStdin",
        optional delta_base64 "deltaBase64",
        required process_id "processId",
    }
}

impl CommandExecWriteParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self { close_stdin: None, delta_base64: None, process_id: process_id.into(), rest: Map::new() }
    }
}

setters! {
    CommandExecWriteParams {
        close_stdin: bool,
        delta_base64: impl Into<String>,
    }
}

/// Empty success response for `command/exec/write`.
///
/// Result of [`command/exec/write`](super::methods::CommandExecWrite).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandExecWriteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecWriteResponse {}
}
