//! The low level: any request of the protocol, typed or raw.

use crate::config::CodexConfig;
use crate::error::Error;
use crate::protocol::client::Requests;
use crate::protocol::{InitializeResponse, TurnStartParams, TurnStartResponse, methods, server_methods};
use crate::requests::{Executor, Requests as Answers};
use crate::runtime::{self, Environment};
use crate::stream::EventStream;
use crate::tools::Tools;
use crate::transport::{Answered, Attached, Peer, Responder, Router, Settings, Start, Transport, Wants};
use crate::wire::{RequestMethod, Requester, Wire};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A connection to a runtime, for every request of the protocol, including those without a method on [`Codex`](crate::Codex).
///
/// ```no_run
/// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
/// use openai_codex::protocol::ModelListParams;
///
/// let models = codex.client().requests().model().list(ModelListParams::default()).await?;
/// let raw = codex.client().request_raw("model/list", serde_json::json!({})).await?;
/// # let _ = (models, raw); Ok(()) }
/// ```
#[derive(Debug)]
pub struct Client {
    transport: Arc<Transport>,
    has_handler: bool,
    tools: Arc<Tools>,
    timeout: Option<Duration>,
    runtime_path: PathBuf,
    metadata: InitializeResponse,
    runtime_version: Option<String>,
}

impl Client {
    /// Starts a runtime and sends `initialize`.
    pub(crate) async fn start(config: CodexConfig, executor: Executor) -> Result<Self, Error> {
        let path = runtime::resolve(config.codex_bin.as_deref(), &Environment::current())?;
        if let Some(directory) = config.cwd.as_deref().filter(|directory| !directory.is_dir()) {
            // The system's own error would name the program, which exists.
            let directory = directory.display();
            return Err(Error::InvalidInput(format!(
                "the working directory {directory}, which CodexConfig::cwd names, is not a folder"
            )));
        }
        let launch = runtime::launch(&path, &config, std::env::vars_os());
        Self::connect(Peer::Process(launch), path, config, executor).await
    }

    /// Sends `initialize` to the given peer.
    pub(crate) async fn connect(
        peer: Peer,
        path: PathBuf,
        config: CodexConfig,
        executor: Executor,
    ) -> Result<Self, Error> {
        let settings = Settings {
            stream_buffer: config.stream_buffer,
            longest_line: config.longest_line,
            shutdown_grace: config.shutdown_grace,
        };
        let (handler, timeout) = (config.approval_handler.clone(), config.approval_timeout);
        let has_handler = handler.is_some();
        let tools = Arc::new(Tools::new(config.concurrent_tools));
        let (handlers, given) = (config.request_handlers.clone(), Arc::clone(&tools));
        let responder = |router: &Arc<Router>| -> Box<dyn Responder> {
            Box::new(Answers::new(handler, handlers, given, timeout, executor, router))
        };
        let transport = Arc::new(Transport::start(peer, settings, responder).await?);
        // If this fails or is cancelled, the transport's own thread ends the process.
        let (metadata, runtime_version) = handshake(&transport, &config, &path).await?;
        let timeout = config.request_timeout;
        Ok(Self { transport, has_handler, tools, timeout, runtime_path: path, metadata, runtime_version })
    }

    /// Whether there is an approval handler.
    pub(crate) fn has_handler(&self) -> bool {
        self.has_handler
    }

    /// The tools of each thread.
    pub(crate) fn tools(&self) -> &Tools {
        &self.tools
    }

    /// Every request of the protocol, typed and grouped as the protocol groups them.
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// use openai_codex::protocol::ModelListParams;
    ///
    /// println!("{}", client.requests().model().list(ModelListParams::default()).await?.data.len());
    /// # Ok(()) }
    /// ```
    pub fn requests(&self) -> Requests<'_, Self> {
        Requests::new(self)
    }

    /// Sends one of the requests of [`methods`].
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// use openai_codex::protocol::{ModelListParams, methods::ModelList};
    ///
    /// println!("{}", client.request::<ModelList>(ModelListParams::default()).await?.data.len());
    /// # Ok(()) }
    /// ```
    pub async fn request<R: RequestMethod>(&self, params: R::Params) -> Result<R::Result, Error> {
        read(R::METHOD, &self.ask(R::METHOD, Some(params.write())).await?)
    }

    /// Sends any request, with parameters and result as JSON. For `null`, no parameters are sent.
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// let limits = client.request_raw("account/rateLimits/read", serde_json::Value::Null).await?;
    /// println!("{limits}");
    /// # Ok(()) }
    /// ```
    pub async fn request_raw(&self, method: &str, params: Value) -> Result<Value, Error> {
        read(method, &self.ask(method, Some(params)).await?)
    }

    /// A turn that is started through the low level runs like any other; it is known to
    async fn ask(&self, method: &str, params: Option<Value>) -> Result<Box<str>, Error> {
        let params = params.filter(|params| !params.is_null());
        let thread = params.as_ref().and_then(|params| params["threadId"].as_str());
        let thread = thread.filter(|_| method == <methods::TurnStart as RequestMethod>::METHOD);
        let start = thread.map(|thread| Start { thread, wants: Wants::Nothing });
        Ok(self.transport.request(method, params.as_ref(), start, self.timeout).await?.result)
    }

    /// Sends a notification.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// client.notify("initialized", serde_json::Value::Null)?;
    /// # Ok(()) }
    /// ```
    pub fn notify(&self, method: &str, params: Value) -> Result<(), Error> {
        self.transport.notify(method, Some(params).filter(|params| !params.is_null()).as_ref())
    }

    /// All notifications that the runtime sends from now on, of every thread and turn.
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// let mut notifications = client.notifications();
    /// println!("{:?}", notifications.next().await);
    /// # Ok(()) }
    /// ```
    pub fn notifications(&self) -> EventStream {
        self.observe(None)
    }

    /// The notifications of one method from now on.
    pub(crate) fn observe(&self, method: Option<&'static str>) -> EventStream {
        EventStream::of_all(&self.transport, method)
    }

    /// Starts a turn; its events are kept from the first one on. `wants` tells whether it may join a running turn.
    pub(crate) async fn start_turn(
        &self,
        thread: &str,
        params: &TurnStartParams,
        wants: Wants,
    ) -> Result<(TurnStartResponse, Attached), Error> {
        const METHOD: &str = <methods::TurnStart as RequestMethod>::METHOD;
        let start = Some(Start { thread, wants });
        let Answered { result, turn } =
            self.transport.request(METHOD, Some(&params.write()), start, self.timeout).await?;
        let response = read(METHOD, &result)?;
        let unnamed = || Error::NotUnderstood {
            what: METHOD.to_owned(),
            source: Arc::new(serde::de::Error::custom("the answer names no turn")),
        };
        Ok((response, turn.ok_or_else(unnamed)?))
    }

    pub(crate) fn transport(&self) -> &Arc<Transport> {
        &self.transport
    }

    /// How long the runtime may take to answer.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    pub(crate) fn router(&self) -> &Arc<Router> {
        self.transport.router()
    }

    /// The runtime's answer to `initialize`: its user agent and platform.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// println!("{}", client.metadata().user_agent);
    /// # Ok(()) }
    /// ```
    pub fn metadata(&self) -> &InitializeResponse {
        &self.metadata
    }

    /// The version that the runtime reports, if any.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// assert_eq!(client.runtime_version(), Some(openai_codex::RUNTIME_VERSION));
    /// # Ok(()) }
    /// ```
    pub fn runtime_version(&self) -> Option<&str> {
        self.runtime_version.as_deref()
    }

    /// The running program; empty for a client over streams.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// println!("{}", client.runtime_path().display());
    /// # Ok(()) }
    /// ```
    pub fn runtime_path(&self) -> &Path {
        &self.runtime_path
    }

    /// Ends the runtime: see [`Codex::close`](crate::Codex::close).
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// client.close().await;
    /// # Ok(()) }
    /// ```
    pub async fn close(&self) {
        self.transport.close().await;
    }

    /// Whether the connection is gone: it was closed, or the runtime has exited or no longer reads its input.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// assert!(!client.is_closed());
    /// # Ok(()) }
    /// ```
    pub fn is_closed(&self) -> bool {
        self.transport.is_closed()
    }
}

impl Requester for Client {
    type Error = Error;

    async fn request<R: RequestMethod>(&self, params: R::Params) -> Result<R::Result, Error> {
        Self::request::<R>(self, params).await
    }
}

/// Sends `initialize`; returns the runtime's answer and its version.
async fn handshake(
    transport: &Transport,
    config: &CodexConfig,
    path: &Path,
) -> Result<(InitializeResponse, Option<String>), Error> {
    let mut introduction = json!({
        "clientInfo": {"name": config.client_name, "title": config.client_title, "version": config.client_version},
        "capabilities": {"experimentalApi": config.experimental_api},
    });
    let attests = config.request_handlers.of(<server_methods::AttestationGenerate as RequestMethod>::METHOD).is_some();
    if attests {
        introduction["capabilities"]["requestAttestation"] = json!(true);
    }
    let metadata = transport.request("initialize", Some(&introduction), None, config.request_timeout).await?;
    let metadata: InitializeResponse = read("initialize", &metadata.result)?;
    transport.notify("initialized", None::<&()>)?;
    let version = runtime::reported_version(&metadata.user_agent, &config.client_name).map(str::to_owned);
    runtime::check_version(path, version.as_deref(), config.version_policy)?;
    Ok((metadata, version))
}

/// Reads a result.
fn read<T: DeserializeOwned>(method: &str, result: &str) -> Result<T, Error> {
    serde_json::from_str(result)
        .map_err(|source| Error::NotUnderstood { what: method.to_owned(), source: Arc::new(source) })
}
