//! The client: [`Codex`].

use super::{ChatgptLogin, DeviceCodeLogin, EventStream, Thread};
use crate::blocking_executor::block_on;
use crate::config::CodexConfig;
use crate::error::Error;
use crate::generated::options::{ThreadForkOptions, ThreadListOptions, ThreadResumeOptions, ThreadStartOptions};
use crate::protocol::{self, GetAccountResponse, InitializeResponse, ModelListResponse, ThreadListResponse};
use crate::requests::Executor;
use crate::transport::Peer;
use crate::wire::RequestMethod;
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite};

/// A running codex runtime: [`crate::Codex`] without `async`.
///
/// ```no_run
/// # fn example() -> Result<(), openai_codex::Error> {
/// use openai_codex::blocking::Codex;
/// use openai_codex::{CodexConfig, ThreadForkOptions, ThreadListOptions, ThreadResumeOptions, ThreadStartOptions};
///
/// let codex = Codex::start(CodexConfig::default())?;
/// println!("{}: {:?}", codex.metadata().user_agent, codex.account(false)?.account);
/// println!("{} models", codex.models(false)?.data.len());
/// println!("{:?}", codex.client().runtime_version());
///
/// let thread = codex.thread_start(ThreadStartOptions::new())?;
/// let resumed = codex.thread_resume(thread.id(), ThreadResumeOptions::new())?;
/// let fork = codex.thread_fork(resumed.id(), ThreadForkOptions::new())?;
/// println!("{}", codex.thread(fork.id()).id());
/// codex.thread_archive(fork.id())?;
/// codex.thread_unarchive(fork.id())?;
///
/// println!("{} on the first page", codex.thread_list(ThreadListOptions::new())?.data.len());
/// for thread in codex.threads(ThreadListOptions::new()) {
///     println!("{}", thread?.preview);
/// }
/// codex.logout()?;
/// codex.close();
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Codex {
    inner: crate::Codex,
}

impl Codex {
    /// Starts the runtime and waits until it is ready.
    pub fn start(config: CodexConfig) -> Result<Self, Error> {
        Ok(Self { inner: block_on(crate::Codex::start_with(config, Executor::thread()))? })
    }

    /// A client over any pair of streams; see the same function of [`Codex`](crate::Codex::from_streams). They must not depend on
    /// an executor of the calling thread, which this call blocks.
    ///
    /// ```no_run
    /// # fn example(stream: tokio::io::DuplexStream) -> Result<(), openai_codex::Error> {
    /// use openai_codex::CodexConfig;
    /// use openai_codex::blocking::Codex;
    ///
    /// let (reader, writer) = tokio::io::split(stream);
    /// let codex = Codex::from_streams(reader, writer, CodexConfig::new())?;
    /// # let _ = codex;
    /// # Ok(()) }
    /// ```
    pub fn from_streams(
        reader: impl AsyncRead + Send + Unpin + 'static,
        writer: impl AsyncWrite + Send + Unpin + 'static,
        config: CodexConfig,
    ) -> Result<Self, Error> {
        let peer = Peer::Streams(Box::new(reader), Box::new(writer));
        Ok(Self { inner: block_on(crate::Codex::connect(peer, config, Executor::thread()))? })
    }

    /// The runtime's answer to `initialize`: its user agent and platform.
    pub fn metadata(&self) -> &InitializeResponse {
        self.inner.metadata()
    }

    /// The low level: every request of the protocol.
    pub fn client(&self) -> Client<'_> {
        Client { inner: self.inner.client() }
    }

    /// All notifications that the runtime sends from now on, of every thread and turn.
    ///
    /// ```no_run
    /// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
    /// for event in codex.notifications() {
    ///     println!("{}", event?.method());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn notifications(&self) -> EventStream {
        EventStream::new(self.inner.notifications())
    }

    /// Ends the runtime: see [`crate::Codex::close`].
    pub fn close(&self) {
        block_on(self.inner.close());
    }

    /// The models that the runtime offers. `include_hidden` includes hidden models.
    pub fn models(&self, include_hidden: bool) -> Result<ModelListResponse, Error> {
        block_on(self.inner.models(include_hidden))
    }

    /// Who is signed in; `refresh_token` asks the runtime to renew the session's token first.
    pub fn account(&self, refresh_token: bool) -> Result<GetAccountResponse, Error> {
        block_on(self.inner.account(refresh_token))
    }

    /// Signs in with an API key.
    ///
    /// ```no_run
    /// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
    /// codex.login_api_key(std::env::var("OPENAI_API_KEY").unwrap_or_default())?;
    /// codex.logout()?;
    /// # Ok(()) }
    /// ```
    pub fn login_api_key(&self, api_key: impl Into<String>) -> Result<(), Error> {
        block_on(self.inner.login_api_key(api_key))
    }

    /// Starts signing in to a ChatGPT account in a browser.
    ///
    /// ```no_run
    /// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
    /// let mut login = codex.login_chatgpt()?;
    /// println!("Sign in at {}", login.auth_url());
    /// assert!(login.wait()?.success);
    /// # Ok(()) }
    /// ```
    pub fn login_chatgpt(&self) -> Result<ChatgptLogin, Error> {
        block_on(self.inner.login_chatgpt()).map(ChatgptLogin::new)
    }

    /// Starts signing in to a ChatGPT account on another device.
    ///
    /// ```no_run
    /// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
    /// let mut login = codex.login_chatgpt_device_code()?;
    /// println!("Enter {} at {}", login.user_code(), login.verification_url());
    /// assert!(login.wait()?.success);
    /// # Ok(()) }
    /// ```
    pub fn login_chatgpt_device_code(&self) -> Result<DeviceCodeLogin, Error> {
        block_on(self.inner.login_chatgpt_device_code()).map(DeviceCodeLogin::new)
    }

    /// Signs out.
    pub fn logout(&self) -> Result<(), Error> {
        block_on(self.inner.logout())
    }

    /// Starts a thread. Its approval mode is [`AutoReview`](crate::ApprovalMode::AutoReview) unless another one is given.
    pub fn thread_start(&self, options: ThreadStartOptions) -> Result<Thread, Error> {
        block_on(self.inner.thread_start(options)).map(Thread::new)
    }

    /// Resumes a thread, even one from another process. It keeps its approval mode unless one is given.
    pub fn thread_resume(&self, id: impl Into<String>, options: ThreadResumeOptions) -> Result<Thread, Error> {
        block_on(self.inner.thread_resume(id, options)).map(Thread::new)
    }

    /// Starts a thread that continues from the current state of another thread. It inherits that thread's approval mode unless
    /// one is given.
    pub fn thread_fork(&self, id: impl Into<String>, options: ThreadForkOptions) -> Result<Thread, Error> {
        block_on(self.inner.thread_fork(id, options)).map(Thread::new)
    }

    /// A handle to a thread that this runtime has loaded. Nothing is sent.
    pub fn thread(&self, id: impl Into<String>) -> Thread {
        Thread::new(self.inner.thread(id))
    }

    /// One page of the stored threads.
    pub fn thread_list(&self, options: ThreadListOptions) -> Result<ThreadListResponse, Error> {
        block_on(self.inner.thread_list(options))
    }

    /// All stored threads, requested page by page.
    pub fn threads(&self, options: ThreadListOptions) -> ThreadPages {
        ThreadPages { inner: self.inner.threads(options) }
    }

    /// Archives a thread.
    pub fn thread_archive(&self, id: impl Into<String>) -> Result<(), Error> {
        block_on(self.inner.thread_archive(id))
    }

    /// Unarchives a thread.
    pub fn thread_unarchive(&self, id: impl Into<String>) -> Result<Thread, Error> {
        block_on(self.inner.thread_unarchive(id)).map(Thread::new)
    }
}

/// Any request of the protocol, typed or raw: [`crate::Client`] without `async`.
///
/// ```no_run
/// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
/// use openai_codex::protocol::{ModelListParams, methods::ModelList};
///
/// let client = codex.client();
/// println!("{:?}", client.runtime_version());
/// println!("{}", client.request::<ModelList>(ModelListParams::default())?.data.len());
/// println!("{}", client.request_raw("account/rateLimits/read", serde_json::Value::Null)?);
/// client.notify("initialized", serde_json::Value::Null)?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Client<'a> {
    inner: &'a crate::Client,
}

impl Client<'_> {
    /// Makes one request of [`methods`](crate::protocol::methods).
    pub fn request<R: RequestMethod>(&self, params: R::Params) -> Result<R::Result, Error> {
        block_on(self.inner.request::<R>(params))
    }

    /// Sends any request, with parameters and result as JSON. For `null`, no parameters are sent.
    pub fn request_raw(&self, method: &str, params: Value) -> Result<Value, Error> {
        block_on(self.inner.request_raw(method, params))
    }

    /// Sends a notification.
    pub fn notify(&self, method: &str, params: Value) -> Result<(), Error> {
        self.inner.notify(method, params)
    }

    /// The version that the runtime reports, if any.
    pub fn runtime_version(&self) -> Option<&str> {
        self.inner.runtime_version()
    }
}

/// The stored threads, over all pages.
///
/// ```no_run
/// # fn example(codex: openai_codex::blocking::Codex) -> Result<(), openai_codex::Error> {
/// use openai_codex::ThreadListOptions;
///
/// let threads: Result<Vec<_>, _> = codex.threads(ThreadListOptions::new()).collect();
/// println!("{}", threads?.len());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct ThreadPages {
    inner: crate::ThreadPages,
}

impl Iterator for ThreadPages {
    type Item = Result<protocol::ThreadData, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.inner.next())
    }
}
