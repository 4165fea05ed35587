//! Errors.

use crate::protocol::CodexErrorInfo;
use crate::result::TurnResult;
use crate::rpc_error::RpcError;
use crate::settings::{NotAllowed, SettingsNotApplied};
use serde_json::Value;
use std::fmt;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

/// The error code of an overloaded runtime.
const OVERLOADED: i64 = -32001;

/// What went wrong.
///
/// `Debug` prints the same sentence as `Display`, so that a program whose `main` returns this error shows it.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// use openai_codex::Error;
///
/// match thread.run("Say hello.").await {
///     Ok(result) => println!("{:?}", result.final_response),
///     Err(Error::TurnFailed(result)) => println!("the turn failed: {:?}", result.error),
///     Err(Error::TransportClosed(closed)) => println!("the runtime is gone: {closed}"),
///     Err(error) if error.is_overload() => println!("try again later"),
///     Err(error) => println!("{error} ({:?})", error.rpc().map(|error| error.code)),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No runtime was found.
    #[error(
        "no codex runtime found: set CodexConfig::codex_bin or the environment variable CODEX_BIN to the codex program, \
         or install it with `pip install openai-codex-cli-bin=={wanted}` into the active Python environment"
    )]
    RuntimeNotFound {
        /// The version this SDK is made for.
        wanted: &'static str,
    },
    /// The given path of the runtime is not a file.
    #[error("the codex runtime {path}, which {origin} names, is not a file", path = path.display())]
    RuntimeMissing {
        /// The path.
        path: PathBuf,
        /// The setting or variable that names it.
        origin: &'static str,
    },
    /// The runtime could not be started.
    #[error("cannot start the codex runtime {path}: {source}", path = path.display())]
    RuntimeStart {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        source: Arc<std::io::Error>,
    },
    /// The runtime's version is not the one that this SDK is made for, and the policy refuses it: see
    /// [`VersionPolicy`](crate::VersionPolicy).
    #[error(
        "the codex runtime {path} reports version {found}, but this SDK is made for {wanted}: use that version, or \
         allow others with CodexConfig::version_policy",
        path = path.display()
    )]
    RuntimeVersion {
        /// Its path.
        path: PathBuf,
        /// The version that it reports, or `unknown`.
        found: String,
        /// The version this SDK is made for.
        wanted: &'static str,
    },
    /// The connection to the runtime is gone.
    #[error(transparent)]
    TransportClosed(Arc<Closed>),
    /// The runtime did not answer in time. It may still do what it was asked.
    #[error(
        "the runtime did not answer {method} within {after:?}; if it needs more time, increase CodexConfig::request_timeout"
    )]
    Timeout {
        /// The request's method.
        method: String,
        /// How long it had.
        after: Duration,
    },
    /// A message that this call waited for was lost, or may have been. The connection stays open.
    #[error(transparent)]
    MessageLost(Arc<MessageLost>),
    /// The thread does not have the requested approval mode or sandbox, and it could not be set. No turn was started.
    #[error(transparent)]
    SettingsNotApplied(Box<SettingsNotApplied>),
    /// The managed requirements of this machine do not allow the request.
    #[error(transparent)]
    NotAllowed(Box<NotAllowed>),
    /// An approval mode or a sandbox was requested while a turn of the thread is running. That turn, and all input that joins it,
    /// keeps
    /// the settings it started with.
    #[error("{}", turn_running(thread, turn.as_deref(), *joined))]
    TurnRunning {
        /// The thread.
        thread: String,
        /// The turn, if its id is known.
        turn: Option<String>,
        /// Whether the input was sent and has joined that turn. Otherwise nothing was sent.
        joined: bool,
    },
    /// [`ApprovalMode::AskHandler`](crate::ApprovalMode::AskHandler) was requested, and there is no approval handler. Nothing was
    /// sent.
    #[error(
        "ApprovalMode::AskHandler needs a handler that decides: set CodexConfig::approval_handler, or use another mode"
    )]
    NoApprovalHandler,
    /// The runtime could not read the message (-32700).
    #[error(transparent)]
    Parse(RpcError),
    /// The runtime refuses the request (-32600).
    #[error(transparent)]
    InvalidRequest(RpcError),
    /// The runtime does not have the method (-32601).
    #[error(transparent)]
    MethodNotFound(RpcError),
    /// The runtime refuses the parameters (-32602).
    #[error(transparent)]
    InvalidParams(RpcError),
    /// The runtime failed (-32603).
    #[error(transparent)]
    Internal(RpcError),
    /// The runtime is overloaded: -32001, or `server_overloaded` in the data. See
    /// [`retry_on_overload`](crate::retry_on_overload).
    #[error(transparent)]
    ServerBusy(RpcError),
    /// The runtime exhausted its retries of an operation (-32000 to -32099, with a message to that effect).
    #[error(transparent)]
    RetryLimit(RpcError),
    /// Any other error from the runtime.
    #[error(transparent)]
    Rpc(RpcError),
    /// A turn failed. The error holds its partial result.
    #[error("turn {id} failed: {message}", id = .0.id, message = .0.failure())]
    TurnFailed(Box<TurnResult>),
    /// The final answer of a turn is not of the requested type.
    #[cfg(feature = "schemars")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    #[error(transparent)]
    OutputMismatch(Box<crate::OutputMismatch>),
    /// A stream of events was not read fast enough: more than `cap` bytes were waiting. The turn itself continues.
    #[error(
        "the events of this stream were not read fast enough: more than {cap} bytes were waiting; read faster or raise \
         CodexConfig::stream_buffer"
    )]
    Lagged {
        /// How many bytes may be waiting.
        cap: usize,
    },
    /// A response or event from the runtime does not fit the protocol.
    #[error("the runtime's message for {what} is not understood: {source}")]
    NotUnderstood {
        /// The method.
        what: String,
        /// What is wrong with it.
        source: Arc<serde_json::Error>,
    },
    /// An argument cannot be sent.
    #[error("{0}")]
    InvalidInput(String),
}

impl Error {
    /// The runtime's own error, if this is one.
    pub fn rpc(&self) -> Option<&RpcError> {
        match self {
            Self::Parse(error)
            | Self::InvalidRequest(error)
            | Self::MethodNotFound(error)
            | Self::InvalidParams(error)
            | Self::Internal(error)
            | Self::ServerBusy(error)
            | Self::RetryLimit(error)
            | Self::Rpc(error) => Some(error),
            _ => None,
        }
    }

    /// Whether a later retry may help: the runtime reports that it, or the model's server, is overloaded.
    pub fn is_overload(&self) -> bool {
        match self {
            Self::ServerBusy(_) | Self::RetryLimit(_) => true,
            Self::TurnFailed(result) => {
                let why = result.error.as_ref().and_then(|error| error.codex_error_info.as_ref());
                why == Some(&CodexErrorInfo::ServerOverloaded)
            }
            other => other.rpc().is_some_and(|error| error.data.as_ref().is_some_and(names_overload)),
        }
    }

    /// Maps a JSON-RPC error by its code.
    pub(crate) fn from_rpc(error: RpcError) -> Self {
        let limit = {
            let message = error.message.to_lowercase();
            message.contains("retry limit") || message.contains("too many failed attempts")
        };
        match error.code {
            -32700 => Self::Parse(error),
            -32600 => Self::InvalidRequest(error),
            -32601 => Self::MethodNotFound(error),
            -32602 => Self::InvalidParams(error),
            -32603 => Self::Internal(error),
            -32099..=-32000 if limit => Self::RetryLimit(error),
            OVERLOADED => Self::ServerBusy(error),
            -32099..=-32000 if error.data.as_ref().is_some_and(names_overload) => Self::ServerBusy(error),
            _ => Self::Rpc(error),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

fn turn_running(thread: &str, turn: Option<&str>, joined: bool) -> String {
    let turn = turn.map_or_else(|| "a turn".to_owned(), |turn| format!("turn {turn}"));
    if joined {
        return format!(
            "the input has joined {turn} of thread {thread}, which was already running: the approval mode or sandbox passed \
             with it does not apply to that turn; interrupt it if you do not want that"
        );
    }
    format!(
        "{turn} of thread {thread} is running and keeps the approval mode and the sandbox that it began with: wait for its \
         end or interrupt it before you request others"
    )
}

/// Whether an error's data contains, at any depth, the word that runtimes before 0.163 used for an overload.
fn names_overload(data: &Value) -> bool {
    match data {
        Value::String(text) => text.eq_ignore_ascii_case("server_overloaded") || text == "serverOverloaded",
        Value::Array(values) => values.iter().any(names_overload),
        Value::Object(members) => members.values().any(names_overload),
        _ => false,
    }
}

/// A message from the runtime that could not be read: it was cut off, malformed or too long.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// if let Err(openai_codex::Error::MessageLost(lost)) = thread.run("Say hello.").await {
///     println!("{:?}: {}", lost.method, lost.reason);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageLost {
    /// The notification's method, if it could be read.
    pub method: Option<String>,
    /// Why it could not be read.
    pub reason: String,
}

impl fmt::Display for MessageLost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.method {
            Some(method) => write!(formatter, "a notification {method} of the codex runtime was lost")?,
            None => formatter.write_str("a message of the codex runtime was lost")?,
        }
        write!(formatter, ": {}; the connection goes on, and what became of this call is not known", self.reason)
    }
}

impl std::error::Error for MessageLost {}

/// Why the connection to the runtime is gone.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// if let Err(openai_codex::Error::TransportClosed(closed)) = thread.run("Say hello.").await {
///     println!("by us: {}, {:?}\n{}", closed.by_us, closed.status, closed.stderr_tail);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Closed {
    /// Whether this side closed it.
    pub by_us: bool,
    /// Whether the runtime closed its input but kept running.
    pub input_closed: bool,
    /// The exit status of the process, if it has ended.
    pub status: Option<ExitStatus>,
    /// The last lines the runtime wrote to stderr.
    pub stderr_tail: String,
}

impl fmt::Display for Closed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.by_us {
            return formatter.write_str("the connection to the codex runtime was closed");
        }
        match self.status {
            Some(status) => write!(formatter, "the codex runtime ended ({status})")?,
            None if self.input_closed => formatter.write_str("the codex runtime closed its input")?,
            None => formatter.write_str("the codex runtime closed its output")?,
        }
        if self.stderr_tail.is_empty() {
            formatter.write_str("; it wrote nothing to stderr")
        } else {
            write!(formatter, "; the end of its stderr:\n{}", self.stderr_tail)
        }
    }
}

impl std::error::Error for Closed {}
