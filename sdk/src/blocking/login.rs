//! Signing in with a browser.

use crate::blocking_executor::block_on;
use crate::error::Error;
use crate::protocol::{AccountLoginCompletedNotification, CancelLoginAccountResponse};
use std::time::Duration;

/// A login with a ChatGPT account in a browser: [`crate::ChatgptLogin`] without `async`.
///
/// ```no_run
/// # fn example(codex: openai_codex::blocking::Codex, impatient: bool) -> Result<(), openai_codex::Error> {
/// let mut login = codex.login_chatgpt()?;
/// println!("Sign in at {} ({})", login.auth_url(), login.login_id());
/// if impatient {
///     println!("{}", login.cancel()?.status);
/// }
/// println!("{}", login.wait()?.success);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct ChatgptLogin {
    inner: crate::ChatgptLogin,
}

impl ChatgptLogin {
    pub(super) fn new(inner: crate::ChatgptLogin) -> Self {
        Self { inner }
    }

    /// Where the user signs in.
    pub fn auth_url(&self) -> &str {
        self.inner.auth_url()
    }

    /// The login's id.
    pub fn login_id(&self) -> &str {
        self.inner.login_id()
    }

    /// Waits until the login has ended; see `success` and `error` for the outcome.
    pub fn wait(&mut self) -> Result<AccountLoginCompletedNotification, Error> {
        block_on(self.inner.wait())
    }

    /// Like [`wait`](Self::wait), but for at most `timeout`; after that, [`Error::Timeout`]. The login continues, and can be waited
    /// for again or cancelled.
    ///
    /// ```no_run
    /// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
    /// use std::time::Duration;
    ///
    /// let mut login = codex.login_chatgpt()?;
    /// match login.wait_timeout(Duration::from_secs(300)) {
    ///     Err(openai_codex::Error::Timeout { .. }) => drop(login.cancel()?),
    ///     completed => println!("{}", completed?.success),
    /// }
    /// # Ok(()) }
    /// ```
    pub fn wait_timeout(&mut self, timeout: Duration) -> Result<AccountLoginCompletedNotification, Error> {
        block_on(self.inner.wait_within(timeout))
    }

    /// Cancels the login.
    pub fn cancel(&self) -> Result<CancelLoginAccountResponse, Error> {
        block_on(self.inner.cancel())
    }
}

/// A login with a ChatGPT account on another device: [`crate::DeviceCodeLogin`] without `async`.
///
/// ```no_run
/// # fn example(codex: openai_codex::blocking::Codex, impatient: bool) -> Result<(), openai_codex::Error> {
/// let mut login = codex.login_chatgpt_device_code()?;
/// println!("Enter {} at {} ({})", login.user_code(), login.verification_url(), login.login_id());
/// if impatient {
///     println!("{}", login.cancel()?.status);
/// }
/// println!("{}", login.wait()?.success);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct DeviceCodeLogin {
    inner: crate::DeviceCodeLogin,
}

impl DeviceCodeLogin {
    pub(super) fn new(inner: crate::DeviceCodeLogin) -> Self {
        Self { inner }
    }

    /// Where the user enters the code.
    pub fn verification_url(&self) -> &str {
        self.inner.verification_url()
    }

    /// The code.
    pub fn user_code(&self) -> &str {
        self.inner.user_code()
    }

    /// The login's id.
    pub fn login_id(&self) -> &str {
        self.inner.login_id()
    }

    /// Waits until the login has ended; see `success` and `error` for the outcome.
    pub fn wait(&mut self) -> Result<AccountLoginCompletedNotification, Error> {
        block_on(self.inner.wait())
    }

    /// Like [`wait`](Self::wait), but for at most `timeout`; after that, [`Error::Timeout`]. The login continues, and can be waited
    /// for again or cancelled.
    ///
    /// ```no_run
    /// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
    /// use std::time::Duration;
    ///
    /// let mut login = codex.login_chatgpt_device_code()?;
    /// match login.wait_timeout(Duration::from_secs(300)) {
    ///     Err(openai_codex::Error::Timeout { .. }) => drop(login.cancel()?),
    ///     completed => println!("{}", completed?.success),
    /// }
    /// # Ok(()) }
    /// ```
    pub fn wait_timeout(&mut self, timeout: Duration) -> Result<AccountLoginCompletedNotification, Error> {
        block_on(self.inner.wait_within(timeout))
    }

    /// Cancels the login.
    pub fn cancel(&self) -> Result<CancelLoginAccountResponse, Error> {
        block_on(self.inner.cancel())
    }
}
