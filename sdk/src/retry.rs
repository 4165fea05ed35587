//! Trying again when the runtime is overloaded.

use crate::error::Error;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// How often and at which intervals [`retry_on_overload`] retries: 3 attempts, waiting 0.25 s, then twice that and so on up to 2 s,
/// each ±20 %.
///
/// ```
/// use openai_codex::RetryPolicy;
/// use std::time::Duration;
///
/// let patient = RetryPolicy::new()
///     .attempts(6)
///     .first_delay(Duration::from_millis(500))
///     .longest_delay(Duration::from_secs(30))
///     .jitter(0.5);
/// assert_ne!(patient, RetryPolicy::default());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    attempts: u32,
    first_delay: Duration,
    longest_delay: Duration,
    jitter: f64,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            first_delay: Duration::from_millis(250),
            longest_delay: Duration::from_secs(2),
            jitter: 0.2,
        }
    }
}

impl RetryPolicy {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The total number of attempts; at least one.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The delay after the first attempt; it doubles after each.
    #[must_use]
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The maximum delay, not counting jitter.
    #[must_use]
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// The fraction by which a delay may be shorter or longer, from 0 to 1.
    #[must_use]
    pub fn jitter(mut self, part: f64) -> Self {
        self.jitter = part.clamp(0.0, 1.0);
        self
    }

    /// The delay after attempt number `attempt` (from 1), or `None` if the error is final. `random` lies in 0 to 1.
    pub(crate) fn delay(&self, attempt: u32, error: &Error, random: f64) -> Option<Duration> {
        if attempt >= self.attempts || !error.is_overload() {
            return None;
        }
        let doubled = self.first_delay.saturating_mul(2_u32.saturating_pow(attempt - 1)).min(self.longest_delay);
        let jittered = doubled.as_secs_f64() * (1.0 + self.jitter * (2.0 * random - 1.0));
        Some(Duration::try_from_secs_f64(jittered).unwrap_or(doubled))
    }
}

/// A number from 0 to 1 from the standard library's random seed. It only keeps clients that failed together from retrying at the
/// same time.
pub(crate) fn random() -> f64 {
    f64::from(u32::try_from(RandomState::new().hash_one(0) >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

/// Runs an operation, and retries it while it fails because the runtime is overloaded (see [`Error::is_overload`]).
///
/// Needs a tokio runtime with timers enabled; the function of the module `blocking` does not.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// use openai_codex::{RetryPolicy, retry_on_overload};
///
/// let result = retry_on_overload(RetryPolicy::default(), || thread.run("Say hello.")).await?;
/// # let _ = result; Ok(()) }
/// ```
pub async fn retry_on_overload<T, F>(policy: RetryPolicy, mut operation: impl FnMut() -> F) -> Result<T, Error>
where
    F: IntoFuture<Output = Result<T, Error>>,
{
    let mut attempt = 1;
    loop {
        let error = match operation().await {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let Some(delay) = policy.delay(attempt, &error, random()) else { return Err(error) };
        tokio::time::sleep(delay).await;
        attempt += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::RetryPolicy;
    use crate::error::Error;
    use crate::rpc_error::RpcError;
    use std::time::Duration;

    fn error(code: i64) -> Error {
        let raw = format!(r#"{{"code": {code}, "message": "no"}}"#);
        Error::from_rpc(RpcError::read("turn/start", &raw))
    }

    #[test]
    fn delays_double_up_to_the_longest_and_keep_within_the_jitter() {
        let policy = RetryPolicy::new().attempts(10);
        let delays: Vec<_> = (1..6).filter_map(|attempt| policy.delay(attempt, &error(-32001), 0.5)).collect();
        assert_eq!(delays, [250, 500, 1000, 2000, 2000].map(Duration::from_millis));
        assert_eq!(policy.delay(1, &error(-32001), 0.0), Some(Duration::from_millis(200)));
        assert_eq!(policy.delay(1, &error(-32001), 1.0), Some(Duration::from_millis(300)));
        assert!(policy.delay(u32::MAX - 1, &error(-32001), 0.5).is_none());
    }

    #[test]
    fn the_last_attempt_and_other_errors_are_final() {
        assert!(RetryPolicy::new().delay(3, &error(-32001), 0.5).is_none());
        assert!(RetryPolicy::new().delay(1, &error(-32600), 0.5).is_none());
    }
}
