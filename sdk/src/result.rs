//! The result of a turn.

use crate::protocol::{ThreadItem, ThreadTokenUsage, TurnError, TurnStatus};
use serde::{Serialize, Serializer};
use std::time::{Duration, SystemTime};

/// The result of a turn.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// let result = thread.run("Say hello.").await?;
/// println!("{} {}: {:?}", result.id, result.status, result.final_response);
/// println!("{} items in {:?}", result.items.len(), result.duration);
/// println!("from {:?} to {:?}", result.started_at, result.completed_at);
/// if let Some(usage) = &result.usage {
///     println!("{} tokens", usage.total.total_tokens);
/// }
/// assert!(result.error.is_none());
/// # Ok(()) }
/// ```
/// As JSON it has the same names, with times in seconds since 1970, and `duration_ms`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TurnResult {
    /// The turn's id.
    pub id: String,
    /// How it ended: completed, interrupted or failed.
    pub status: TurnStatus,
    /// Why it failed, if it did.
    pub error: Option<TurnError>,
    /// The text of the last agent message of phase `final_answer`, or else of the last one without a phase; `None` if the turn ends
    /// without such a message.
    pub final_response: Option<String>,
    /// Everything that was completed in the turn, in order.
    pub items: Vec<ThreadItem>,
    /// The tokens of the turn's last request and of the thread, if the runtime reported them.
    pub usage: Option<ThreadTokenUsage>,
    /// When it started, to the second.
    #[serde(serialize_with = "seconds")]
    pub started_at: Option<SystemTime>,
    /// When it ended, to the second.
    #[serde(serialize_with = "seconds")]
    pub completed_at: Option<SystemTime>,
    /// How long it took, to the millisecond.
    #[serde(rename = "duration_ms", serialize_with = "milliseconds")]
    pub duration: Option<Duration>,
}

impl TurnResult {
    /// Why it failed, in words.
    pub(crate) fn failure(&self) -> &str {
        match &self.error {
            Some(error) if !error.message.is_empty() => &error.message,
            _ => "the runtime gives no reason",
        }
    }
}

#[expect(clippy::ref_option, reason = "serde wants it so")]
fn seconds<S: Serializer>(moment: &Option<SystemTime>, serializer: S) -> Result<S::Ok, S::Error> {
    let since = moment.and_then(|moment| moment.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map(|since| since.as_secs()).serialize(serializer)
}

#[expect(clippy::ref_option, reason = "serde wants it so")]
fn milliseconds<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    duration.map(|duration| duration.as_millis()).serialize(serializer)
}

/// A final answer that does not have the requested type: see [`Error::OutputMismatch`].
///
/// ```no_run
/// # fn example(error: openai_codex::Error) {
/// if let openai_codex::Error::OutputMismatch(error) = error {
///     println!("{}: {:?}", error.reason, error.turn.final_response);
/// }
/// # }
/// ```
#[cfg(feature = "schemars")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OutputMismatch {
    /// The turn, which is completed.
    pub turn: TurnResult,
    /// Where the answer differs from the type.
    pub reason: String,
}

#[cfg(feature = "schemars")]
impl std::fmt::Display for OutputMismatch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "the final answer of turn {} is not of the type that was asked for: {}",
            self.turn.id, self.reason
        )
    }
}

#[cfg(feature = "schemars")]
impl std::error::Error for OutputMismatch {}
