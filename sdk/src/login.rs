//! Signing in with a browser.

use crate::client::Client;
use crate::error::Error;
use crate::protocol::{
    AccountLoginCompletedNotification, CancelLoginAccountParams, CancelLoginAccountResponse,
    ChatgptDeviceCodeLoginAccountParams, ChatgptLoginAccountParams, LoginAccountParams, LoginAccountResponse, methods,
};
use crate::stream::EventStream;
use std::fmt;
use std::sync::Arc;
#[cfg(feature = "blocking")]
use std::time::Duration;

/// The notification that ends every login.
const COMPLETED: &str = "account/login/completed";

/// One login that was begun.
#[derive(Debug)]
struct Attempt {
    client: Arc<Client>,
    id: String,
    completions: EventStream,
    /// How it ended, if it was waited for.
    completed: Option<AccountLoginCompletedNotification>,
}

impl Attempt {
    fn new(client: &Arc<Client>, id: String, completions: EventStream) -> Self {
        Self { client: Arc::clone(client), id, completions, completed: None }
    }

    async fn wait(&mut self) -> Result<AccountLoginCompletedNotification, Error> {
        loop {
            if let Some(completed) = &self.completed {
                return Ok(completed.clone());
            }
            let Some(event) = self.completions.next().await else {
                return Err(Error::InvalidInput(format!("login {} cannot be waited for after an error", self.id)));
            };
            let completed: AccountLoginCompletedNotification = event?.params()?;
            self.completed = Some(completed).filter(|completed| completed.login_id.as_deref() == Some(&self.id));
        }
    }

    /// Waits for at most the given time. The login continues and can be awaited again.
    #[cfg(feature = "blocking")]
    async fn wait_within(&mut self, timeout: Duration) -> Result<AccountLoginCompletedNotification, Error> {
        let client = Arc::clone(&self.client);
        let late = || Err(Error::Timeout { method: "the login".to_owned(), after: timeout });
        client.transport().within(timeout, self.wait()).await.unwrap_or_else(late)
    }

    async fn cancel(&self) -> Result<CancelLoginAccountResponse, Error> {
        self.client.request::<methods::AccountLoginCancel>(CancelLoginAccountParams::new(self.id.clone())).await
    }
}

/// Begins a login. The completion may come before the answer, so it is listened for first.
async fn begin(client: &Arc<Client>, params: LoginAccountParams) -> Result<(LoginAccountResponse, EventStream), Error> {
    let completions = client.observe(Some(COMPLETED));
    Ok((client.request::<methods::AccountLoginStart>(params).await?, completions))
}

fn unexpected() -> Error {
    let source = serde::de::Error::custom("an answer to another kind of login");
    Error::NotUnderstood { what: "account/login/start".to_owned(), source: Arc::new(source) }
}

/// A login with a ChatGPT account in a browser: show [`auth_url`](ChatgptLogin::auth_url), then [`wait`](ChatgptLogin::wait).
///
/// ```no_run
/// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
/// use std::time::Duration;
///
/// let mut login = codex.login_chatgpt().await?;
/// println!("Sign in at {} ({})", login.auth_url(), login.login_id());
/// match tokio::time::timeout(Duration::from_secs(300), login.wait()).await {
///     Ok(completed) => println!("{:?}", completed?.error),
///     Err(_) => println!("{}", login.cancel().await?.status),
/// }
/// # Ok(()) }
/// ```
pub struct ChatgptLogin {
    attempt: Attempt,
    auth_url: String,
}

impl ChatgptLogin {
    pub(crate) async fn begin(client: &Arc<Client>) -> Result<Self, Error> {
        let params = LoginAccountParams::Chatgpt(ChatgptLoginAccountParams::default());
        match begin(client, params).await? {
            (LoginAccountResponse::Chatgpt(answer), completions) => {
                Ok(Self { attempt: Attempt::new(client, answer.login_id, completions), auth_url: answer.auth_url })
            }
            _ => Err(unexpected()),
        }
    }

    /// Where the user signs in.
    pub fn auth_url(&self) -> &str {
        &self.auth_url
    }

    /// The login's id.
    pub fn login_id(&self) -> &str {
        &self.attempt.id
    }

    /// Waits until the login has ended; see `success` and `error` for the outcome. Dropping the future loses nothing, and waiting
    /// again gives the same answer.
    pub async fn wait(&mut self) -> Result<AccountLoginCompletedNotification, Error> {
        self.attempt.wait().await
    }

    /// Waits for at most the given time.
    #[cfg(feature = "blocking")]
    pub(crate) async fn wait_within(&mut self, timeout: Duration) -> Result<AccountLoginCompletedNotification, Error> {
        self.attempt.wait_within(timeout).await
    }

    /// Cancels the login.
    pub async fn cancel(&self) -> Result<CancelLoginAccountResponse, Error> {
        self.attempt.cancel().await
    }
}

/// A login with a ChatGPT account on another device: show [`verification_url`](DeviceCodeLogin::verification_url) and
/// [`user_code`](DeviceCodeLogin::user_code), then [`wait`](DeviceCodeLogin::wait).
///
/// ```no_run
/// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
/// use std::time::Duration;
///
/// let mut login = codex.login_chatgpt_device_code().await?;
/// println!("Enter {} at {} ({})", login.user_code(), login.verification_url(), login.login_id());
/// match tokio::time::timeout(Duration::from_secs(300), login.wait()).await {
///     Ok(completed) => println!("{:?}", completed?.error),
///     Err(_) => println!("{}", login.cancel().await?.status),
/// }
/// # Ok(()) }
/// ```
pub struct DeviceCodeLogin {
    attempt: Attempt,
    verification_url: String,
    user_code: String,
}

impl DeviceCodeLogin {
    pub(crate) async fn begin(client: &Arc<Client>) -> Result<Self, Error> {
        let params = LoginAccountParams::ChatgptDeviceCode(ChatgptDeviceCodeLoginAccountParams::default());
        match begin(client, params).await? {
            (LoginAccountResponse::ChatgptDeviceCode(answer), completions) => Ok(Self {
                attempt: Attempt::new(client, answer.login_id, completions),
                verification_url: answer.verification_url,
                user_code: answer.user_code,
            }),
            _ => Err(unexpected()),
        }
    }

    /// Where the user enters the code.
    pub fn verification_url(&self) -> &str {
        &self.verification_url
    }

    /// The code.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// The login's id.
    pub fn login_id(&self) -> &str {
        &self.attempt.id
    }

    /// Waits until the login has ended; see `success` and `error` for the outcome. Dropping the future loses nothing, and waiting
    /// again gives the same answer.
    pub async fn wait(&mut self) -> Result<AccountLoginCompletedNotification, Error> {
        self.attempt.wait().await
    }

    /// Waits for at most the given time.
    #[cfg(feature = "blocking")]
    pub(crate) async fn wait_within(&mut self, timeout: Duration) -> Result<AccountLoginCompletedNotification, Error> {
        self.attempt.wait_within(timeout).await
    }

    /// Cancels the login.
    pub async fn cancel(&self) -> Result<CancelLoginAccountResponse, Error> {
        self.attempt.cancel().await
    }
}

/// Omits everything that could be used to sign in.
impl fmt::Debug for ChatgptLogin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ChatgptLogin").field("login_id", &self.attempt.id).finish_non_exhaustive()
    }
}

/// Omits everything that could be used to sign in.
impl fmt::Debug for DeviceCodeLogin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DeviceCodeLogin").field("login_id", &self.attempt.id).finish_non_exhaustive()
    }
}
