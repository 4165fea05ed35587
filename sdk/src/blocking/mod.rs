//! The same without `async`, for scripts and programs that have no executor. Needs the feature `blocking`.
//!
//! Every method waits on the calling thread; `run_timeout`, `next_timeout` and `wait_timeout` have a time limit. Approval handlers
//! share one separate thread, even if the program has an executor, which these calls block: a handler that blocks delays the
//! others, and the approval timeout applies to each. A closure decides with [`std::future::ready`]:
//!
//! ```no_run
//! use openai_codex::blocking::Codex;
//! use openai_codex::{ApprovalDecision, CodexConfig, ThreadStartOptions};
//! use std::future::ready;
//!
//! # fn main() -> Result<(), openai_codex::Error> {
//! let config = CodexConfig::new().approval_handler(|request| {
//!     println!("{request:?}");
//!     ready(Ok(ApprovalDecision::Decline))
//! });
//! let codex = Codex::start(config)?;
//! let thread = codex.thread_start(ThreadStartOptions::new())?;
//! println!("{:?}", thread.run("Say hello.")?.final_response);
//! # Ok(()) }
//! ```

mod codex;
mod login;
mod thread;

pub use codex::{Client, Codex, ThreadPages};
pub use login::{ChatgptLogin, DeviceCodeLogin};
pub use thread::{EventStream, TextStream, Thread, TurnHandle};

use crate::error::Error;
use crate::retry::{RetryPolicy, random};

/// Runs an operation, and retries it while it fails because the runtime is overloaded (see [`Error::is_overload`]).
///
/// ```no_run
/// # fn example(thread: openai_codex::blocking::Thread) -> Result<(), openai_codex::Error> {
/// use openai_codex::RetryPolicy;
/// use openai_codex::blocking::retry_on_overload;
///
/// let result = retry_on_overload(&RetryPolicy::default(), || thread.run("Say hello."))?;
/// # let _ = result; Ok(()) }
/// ```
pub fn retry_on_overload<T>(policy: &RetryPolicy, mut operation: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
    let mut attempt = 1;
    loop {
        let error = match operation() {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let Some(delay) = policy.delay(attempt, &error, random()) else { return Err(error) };
        std::thread::sleep(delay);
        attempt += 1;
    }
}
