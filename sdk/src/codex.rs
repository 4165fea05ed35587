//! The client: [`Codex`].

use crate::client::Client;
use crate::config::CodexConfig;
use crate::error::Error;
use crate::generated::options::{ThreadForkOptions, ThreadListOptions, ThreadResumeOptions, ThreadStartOptions};
use crate::login::{ChatgptLogin, DeviceCodeLogin};
use crate::protocol::{
    ApiKeyLoginAccountParams, GetAccountParams, GetAccountResponse, InitializeResponse, LoginAccountParams,
    ModelListParams, ModelListResponse, ThreadArchiveParams, ThreadListResponse, ThreadUnarchiveParams, methods,
};
use crate::requests::Executor;
use crate::stream::EventStream;
use crate::thread::Thread;
use crate::thread_pages::ThreadPages;
use crate::tools::{Tool, by_name};
use crate::transport::Peer;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};

/// A running codex runtime.
///
/// Cheap to clone: clones and their threads share one runtime, which ends when the last of them is dropped or
/// [`close`](Codex::close) is called. Dropping the last one does not block: a background thread ends the process. Call `close` when
/// the program must wait until the process is gone, for example before it exits.
///
/// ```no_run
/// # async fn example() -> Result<(), openai_codex::Error> {
/// use openai_codex::{Codex, CodexConfig, ThreadStartOptions};
///
/// let codex = Codex::start(CodexConfig::default()).await?;
/// let thread = codex.thread_start(ThreadStartOptions::new()).await?;
/// println!("{:?}", thread.run("Say hello.").await?.final_response);
/// codex.close().await;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Codex {
    client: Arc<Client>,
}

impl Codex {
    /// Starts the runtime and waits until it is ready.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), openai_codex::Error> {
    /// use openai_codex::{Codex, CodexConfig};
    ///
    /// let codex = Codex::start(CodexConfig::new().codex_bin("/opt/codex/bin/codex")).await?;
    /// # let _ = codex;
    /// # Ok(()) }
    /// ```
    pub async fn start(config: CodexConfig) -> Result<Self, Error> {
        Self::start_with(config, Executor::current()).await
    }

    /// Starts the runtime; handlers run on the given executor.
    pub(crate) async fn start_with(config: CodexConfig, executor: Executor) -> Result<Self, Error> {
        Ok(Self { client: Arc::new(Client::start(config, executor).await?) })
    }

    /// Connects over any pair of streams to an app-server, for example one on a socket or that of
    /// `openai_codex::testing`. The process settings of `config` are ignored. Closing the client drops both streams.
    ///
    /// ```no_run
    /// # async fn example(stream: tokio::io::DuplexStream) -> Result<(), openai_codex::Error> {
    /// use openai_codex::{Codex, CodexConfig};
    ///
    /// let (reader, writer) = tokio::io::split(stream);
    /// let codex = Codex::from_streams(reader, writer, CodexConfig::new()).await?;
    /// # let _ = codex;
    /// # Ok(()) }
    /// ```
    pub async fn from_streams(
        reader: impl AsyncRead + Send + Unpin + 'static,
        writer: impl AsyncWrite + Send + Unpin + 'static,
        config: CodexConfig,
    ) -> Result<Self, Error> {
        let peer = Peer::Streams(Box::new(reader), Box::new(writer));
        Self::connect(peer, config, Executor::current()).await
    }

    /// Connects to the given peer; handlers run on the given executor.
    pub(crate) async fn connect(peer: Peer, config: CodexConfig, executor: Executor) -> Result<Self, Error> {
        Ok(Self { client: Arc::new(Client::connect(peer, PathBuf::new(), config, executor).await?) })
    }

    /// The runtime's answer to `initialize`: its user agent and platform.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// println!("{}", codex.metadata().user_agent);
    /// # Ok(()) }
    /// ```
    pub fn metadata(&self) -> &InitializeResponse {
        self.client.metadata()
    }

    /// The low level: every request of the protocol.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// use openai_codex::protocol::ThreadLoadedListParams;
    ///
    /// let loaded = codex.client().requests().thread().loaded_list(ThreadLoadedListParams::default()).await?;
    /// println!("{:?}", loaded.data);
    /// # Ok(()) }
    /// ```
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// All notifications that the runtime sends from now on, of every thread and turn.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// let mut notifications = codex.notifications();
    /// while let Some(event) = notifications.next().await {
    ///     println!("{}", event?.method());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn notifications(&self) -> EventStream {
        self.client.notifications()
    }

    /// Closes the runtime: it may exit by itself, is terminated after
    /// [`shutdown_grace`](CodexConfig::shutdown_grace), and killed after twice that time. Every pending call, of this client and
    /// its
    /// clones, fails immediately with [`Error::TransportClosed`]. Returns when the process is gone.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// codex.close().await;
    /// assert!(codex.client().is_closed());
    /// # Ok(()) }
    /// ```
    pub async fn close(&self) {
        self.client.close().await;
    }

    /// The models that the runtime offers, all pages of the list in one. `include_hidden` includes hidden models.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// for model in codex.models(false).await?.data {
    ///     println!("{}: {}", model.id, model.display_name);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn models(&self, include_hidden: bool) -> Result<ModelListResponse, Error> {
        let mut params = ModelListParams { include_hidden: Some(include_hidden), ..ModelListParams::default() };
        let mut all = self.client.request::<methods::ModelList>(params.clone()).await?;
        // A cursor that is repeated would lead to an endless loop.
        while let Some(cursor) = all.next_cursor.take().filter(|cursor| params.cursor.as_ref() != Some(cursor)) {
            params.cursor = Some(cursor);
            let page = self.client.request::<methods::ModelList>(params.clone()).await?;
            all.data.extend(page.data);
            all.next_cursor = page.next_cursor;
        }
        Ok(all)
    }

    /// Who is signed in; `refresh_token` asks the runtime to renew the session's token first.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// match codex.account(false).await?.account {
    ///     Some(account) => println!("{account:?}"),
    ///     None => println!("nobody is signed in"),
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn account(&self, refresh_token: bool) -> Result<GetAccountResponse, Error> {
        let params = GetAccountParams { refresh_token: Some(refresh_token), ..GetAccountParams::default() };
        self.client.request::<methods::AccountRead>(params).await
    }

    /// Signs in with an API key.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// codex.login_api_key(std::env::var("OPENAI_API_KEY").unwrap_or_default()).await?;
    /// # Ok(()) }
    /// ```
    pub async fn login_api_key(&self, api_key: impl Into<String>) -> Result<(), Error> {
        let params = LoginAccountParams::ApiKey(ApiKeyLoginAccountParams::new(api_key));
        self.client.request::<methods::AccountLoginStart>(params).await.map(|_| ())
    }

    /// Starts signing in to a ChatGPT account in a browser.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// let mut login = codex.login_chatgpt().await?;
    /// println!("Sign in at {}", login.auth_url());
    /// assert!(login.wait().await?.success);
    /// # Ok(()) }
    /// ```
    pub async fn login_chatgpt(&self) -> Result<ChatgptLogin, Error> {
        ChatgptLogin::begin(&self.client).await
    }

    /// Starts signing in to a ChatGPT account on another device.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// let mut login = codex.login_chatgpt_device_code().await?;
    /// println!("Enter {} at {}", login.user_code(), login.verification_url());
    /// assert!(login.wait().await?.success);
    /// # Ok(()) }
    /// ```
    pub async fn login_chatgpt_device_code(&self) -> Result<DeviceCodeLogin, Error> {
        DeviceCodeLogin::begin(&self.client).await
    }

    /// Signs out.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// codex.logout().await?;
    /// assert!(codex.account(false).await?.account.is_none());
    /// # Ok(()) }
    /// ```
    pub async fn logout(&self) -> Result<(), Error> {
        self.client.request::<methods::AccountLogout>(()).await.map(|_| ())
    }

    /// Starts a thread. Its approval mode is [`AutoReview`](crate::ApprovalMode::AutoReview) unless another one is given.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// use openai_codex::{ApprovalMode, Sandbox, ThreadStartOptions};
    ///
    /// let options = ThreadStartOptions::new()
    ///     .approval_mode(ApprovalMode::DenyAll)
    ///     .sandbox(Sandbox::ReadOnly)
    ///     .cwd("/home/me/project");
    /// let thread = codex.thread_start(options).await?;
    /// println!("{}", thread.id());
    /// # Ok(()) }
    /// ```
    pub async fn thread_start(&self, options: ThreadStartOptions) -> Result<Thread, Error> {
        let tools = by_name(options.tools.clone())?;
        let mut params = options.into_params();
        params.dynamic_tools =
            Some(tools.values().map(Tool::spec).collect()).filter(|tools: &Vec<_>| !tools.is_empty());
        let thread = Thread::start(&self.client, params).await?;
        self.client.tools().give(thread.id(), tools);
        Ok(thread)
    }

    /// Resumes a thread, including one that another process created. It keeps its approval mode and sandbox unless new ones are
    /// given.
    ///
    /// When this returns, a mode or sandbox that was given is in effect, even for a thread that the runtime had already loaded.
    /// If that
    /// is impossible, the call fails: [`Error::TurnRunning`] while a turn of the thread runs, [`Error::NotAllowed`], or
    /// [`Error::SettingsNotApplied`].
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex, id: String) -> Result<(), openai_codex::Error> {
    /// use openai_codex::ThreadResumeOptions;
    ///
    /// let thread = codex.thread_resume(id, ThreadResumeOptions::new()).await?;
    /// thread.run("Where were we?").await?;
    /// # Ok(()) }
    /// ```
    pub async fn thread_resume(&self, id: impl Into<String>, options: ThreadResumeOptions) -> Result<Thread, Error> {
        let (id, tools) = (id.into(), by_name(options.tools.clone())?);
        let thread = Thread::resume(&self.client, options.into_params(id)).await?;
        self.client.tools().give(thread.id(), tools);
        Ok(thread)
    }

    /// Starts a thread that continues from the current state of another thread. It inherits that thread's approval mode unless
    /// one is
    /// given; its sandbox is the configured one unless one is given. Settings that were given are in effect when this returns;
    /// otherwise the call fails.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex, thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// use openai_codex::ThreadForkOptions;
    ///
    /// let fork = codex.thread_fork(thread.id(), ThreadForkOptions::new()).await?;
    /// fork.run("Try it the other way.").await?;
    /// # Ok(()) }
    /// ```
    pub async fn thread_fork(&self, id: impl Into<String>, options: ThreadForkOptions) -> Result<Thread, Error> {
        let (id, tools) = (id.into(), by_name(options.tools.clone())?);
        let thread = Thread::fork(&self.client, options.into_params(id.clone())).await?;
        self.client.tools().share(&id, thread.id());
        self.client.tools().give(thread.id(), tools);
        Ok(thread)
    }

    /// One page of the stored threads.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// use openai_codex::ThreadListOptions;
    ///
    /// let page = codex.thread_list(ThreadListOptions::new().limit(20)).await?;
    /// println!("{} threads, next page: {:?}", page.data.len(), page.next_cursor);
    /// # Ok(()) }
    /// ```
    pub async fn thread_list(&self, options: ThreadListOptions) -> Result<ThreadListResponse, Error> {
        self.client.request::<methods::ThreadList>(options.into_params()).await
    }

    /// All stored threads, requested page by page.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// use openai_codex::ThreadListOptions;
    ///
    /// let mut threads = codex.threads(ThreadListOptions::new());
    /// while let Some(thread) = threads.next().await {
    ///     println!("{}", thread?.preview);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn threads(&self, options: ThreadListOptions) -> ThreadPages {
        ThreadPages::new(Arc::clone(&self.client), options)
    }

    /// Archives a thread.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex, thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// codex.thread_archive(thread.id()).await?;
    /// # Ok(()) }
    /// ```
    pub async fn thread_archive(&self, id: impl Into<String>) -> Result<(), Error> {
        self.client.request::<methods::ThreadArchive>(ThreadArchiveParams::new(id)).await.map(|_| ())
    }

    /// Unarchives a thread.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex, id: String) -> Result<(), openai_codex::Error> {
    /// let thread = codex.thread_unarchive(id).await?;
    /// thread.run("Welcome back.").await?;
    /// # Ok(()) }
    /// ```
    pub async fn thread_unarchive(&self, id: impl Into<String>) -> Result<Thread, Error> {
        let restored = self.client.request::<methods::ThreadUnarchive>(ThreadUnarchiveParams::new(id)).await?;
        Ok(self.thread(restored.thread.id))
    }

    /// Returns a handle to a thread that this runtime has loaded. Nothing is sent: if there is no such thread, the first turn
    /// fails.
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex, id: String) -> Result<(), openai_codex::Error> {
    /// codex.thread(id).run("Go on.").await?;
    /// # Ok(()) }
    /// ```
    pub fn thread(&self, id: impl Into<String>) -> Thread {
        Thread::new(Arc::clone(&self.client), id.into())
    }
}
