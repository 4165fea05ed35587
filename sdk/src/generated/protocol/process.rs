// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `process` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

/// Final process exit notification for `process/spawn`.
///
/// Parameters of [`process/exited`](super::ServerNotification::ProcessExited).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessExitedNotification {
    /// Process exit code.
    pub exit_code: i32,
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `process/outputDelta`.
    pub stderr: String,
    /// Whether stderr reached `outputBytesCap`.
    ///
    /// In streaming mode, stderr is empty and cap state is also reported on the final stderr `process/outputDelta`
    /// notification.
    pub stderr_cap_reached: bool,
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `process/outputDelta`.
    pub stdout: String,
    /// Whether stdout reached `outputBytesCap`.
    ///
    /// In streaming mode, stdout is empty and cap state is also reported on the final stdout `process/outputDelta`
    /// notification.
    pub stdout_cap_reached: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessExitedNotification {
        required exit_code "exitCode",
        required process_handle "processHandle",
        required stderr "stderr",
        required stderr_cap_reached "stderrCapReached",
        required stdout "stdout",
        required stdout_cap_reached "stdoutCapReached",
    }
}

/// Terminate a running `process/spawn` session.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`process/kill`](super::methods::ProcessKill).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessKillParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessKillParams {
        required process_handle "processHandle",
    }
}

impl ProcessKillParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_handle: impl Into<String>) -> Self {
        Self { process_handle: process_handle.into(), rest: Map::new() }
    }
}

/// Empty success response for `process/kill`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`process/kill`](super::methods::ProcessKill).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessKillResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessKillResponse {}
}

/// Base64-encoded output chunk emitted for a streaming `process/spawn` request.
///
/// Parameters of [`process/outputDelta`](super::ServerNotification::ProcessOutputDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessOutputDeltaNotification {
    /// True on the final streamed chunk for this stream when output was truncated by `outputBytesCap`.
    pub cap_reached: bool,
    /// Base64-encoded output bytes.
    pub delta_base64: String,
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// Output stream this chunk belongs to.
    pub stream: ProcessOutputStream,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessOutputDeltaNotification {
        required cap_reached "capReached",
        required delta_base64 "deltaBase64",
        required process_handle "processHandle",
        required stream "stream",
    }
}

/// Stream label for `process/outputDelta` notifications.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProcessOutputStream {
    /// stdout stream. PTY mode multiplexes terminal output here.
    Stdout,
    /// stderr stream.
    Stderr,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ProcessOutputStream {
        Stdout "stdout",
        Stderr "stderr",
    }
}

/// Resize a running PTY-backed `process/spawn` session.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`process/resizePty`](super::methods::ProcessResizePty).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessResizePtyParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// New PTY size in character cells.
    pub size: ProcessTerminalSize,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessResizePtyParams {
        required process_handle "processHandle",
        required size "size",
    }
}

impl ProcessResizePtyParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_handle: impl Into<String>, size: ProcessTerminalSize) -> Self {
        Self { process_handle: process_handle.into(), size, rest: Map::new() }
    }
}

/// Empty success response for `process/resizePty`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`process/resizePty`](super::methods::ProcessResizePty).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessResizePtyResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessResizePtyResponse {}
}

/// Spawn a standalone process (argv vector) without a Codex sandbox on the host where the app server is running.
///
/// `process/spawn` returns after the process has started and the connection-scoped `processHandle` has been registered.
/// Process output and exit are reported via `process/outputDelta` and `process/exited` notifications.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`process/spawn`](super::methods::ProcessSpawn).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessSpawnParams {
    /// Command argv vector. Empty arrays are rejected.
    pub command: Vec<String>,
    /// Absolute working directory for the process.
    pub cwd: AbsolutePathBuf,
    /// Optional environment overrides merged into the app-server process environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    pub env: Option<BTreeMap<String, Option<String>>>,
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the cap.
    pub output_bytes_cap: Option<Option<u64>>,
    /// Client-supplied, connection-scoped process handle.
    ///
    /// Duplicate active handles are rejected on the same connection. The same handle can be reused after the prior
    /// process exits.
    pub process_handle: String,
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    pub size: Option<ProcessTerminalSize>,
    /// Allow follow-up `process/writeStdin` requests to write stdin bytes.
    pub stream_stdin: Option<bool>,
    /// Stream stdout/stderr via `process/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the `process/exited` notification.
    pub stream_stdout_stderr: Option<bool>,
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the timeout.
    pub timeout_ms: Option<Option<i64>>,
    /// Enable PTY mode.
    ///
    /// This implies `streamStdin` and `streamStdoutStderr`.
    pub tty: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessSpawnParams {
        required command "command",
        required cwd "cwd",
        optional env "env",
        nullable output_bytes_cap "outputBytesCap",
        required process_handle "processHandle",
        optional size "size",
        optional stream_stdin "streamStdin",
        optional stream_stdout_stderr "streamStdoutStderr",
        nullable timeout_ms "timeoutMs",
        optional tty "tty",
    }
}

impl ProcessSpawnParams {
    /// With the required fields; everything else is left out.
    pub fn new(command: Vec<String>, cwd: AbsolutePathBuf, process_handle: impl Into<String>) -> Self {
        Self {
            command,
            cwd,
            env: None,
            output_bytes_cap: None,
            process_handle: process_handle.into(),
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
    ProcessSpawnParams {
        env: BTreeMap<String, Option<String>>,
        output_bytes_cap: Option<u64>,
        size: ProcessTerminalSize,
        stream_stdin: bool,
        stream_stdout_stderr: bool,
        timeout_ms: Option<i64>,
        tty: bool,
    }
}

/// Successful response for `process/spawn`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`process/spawn`](super::methods::ProcessSpawn).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessSpawnResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessSpawnResponse {}
}

/// PTY size in character cells for `process/spawn` PTY sessions.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessTerminalSize {
    /// Terminal width in character cells.
    pub cols: u16,
    /// Terminal height in character cells.
    pub rows: u16,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessTerminalSize {
        required cols "cols",
        required rows "rows",
    }
}

impl ProcessTerminalSize {
    /// With the required fields; everything else is left out.
    pub fn new(cols: u16, rows: u16) -> Self {
        Self { cols, rows, rest: Map::new() }
    }
}

/// Write stdin bytes to a running `process/spawn` session, close stdin, or both.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`process/writeStdin`](super::methods::ProcessWriteStdin).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessWriteStdinParams {
    /// Close stdin after writing `deltaBase64`, if present.
    pub close_stdin: Option<bool>,
    /// Optional base64-encoded stdin bytes to write.
    pub delta_base64: Option<String>,
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessWriteStdinParams {
        optional close_stdin "closeStdin",
        optional delta_base64 "deltaBase64",
        required process_handle "processHandle",
    }
}

impl ProcessWriteStdinParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_handle: impl Into<String>) -> Self {
        Self { close_stdin: None, delta_base64: None, process_handle: process_handle.into(), rest: Map::new() }
    }
}

setters! {
    ProcessWriteStdinParams {
        close_stdin: bool,
        delta_base64: impl Into<String>,
    }
}

/// Empty success response for `process/writeStdin`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`process/writeStdin`](super::methods::ProcessWriteStdin).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessWriteStdinResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProcessWriteStdinResponse {}
}
