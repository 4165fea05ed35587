//! The low level: any request of the protocol, typed or raw.

use crate::approval::{Approvals, Executor};
use crate::config::CodexConfig;
use crate::error::Error;
use crate::protocol::client::Requests;
use crate::protocol::{InitializeResponse, TurnStartParams, TurnStartResponse, methods};
use crate::runtime::{self, Surroundings};
use crate::stream::{EventStream, Subscription};
use crate::transport::{Queue, Router, Settings, Transport};
use crate::wire::{RequestMethod, Requester, Wire};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A connection to a runtime: the way to every request of the protocol, also those [`Codex`](crate::Codex) has no method for.
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
    transport: Transport,
    timeout: Option<Duration>,
    runtime_path: PathBuf,
    metadata: InitializeResponse,
    runtime_version: Option<String>,
}

impl Client {
    /// Starts a runtime and introduces the program to it.
    pub(crate) async fn start(config: CodexConfig) -> Result<Self, Error> {
        let path = runtime::resolve(config.codex_bin.as_deref(), &Surroundings::current())?;
        if let Some(directory) = config.cwd.as_deref().filter(|directory| !directory.is_dir()) {
            // The system's own error would be about the program, which is there.
            let directory = directory.display();
            return Err(Error::InvalidInput(format!(
                "the working directory {directory}, which CodexConfig::cwd names, is not a folder"
            )));
        }
        let launch = runtime::launch(&path, &config, std::env::vars_os());
        let settings = Settings {
            stream_buffer: config.stream_buffer,
            longest_line: config.longest_line,
            shutdown_grace: config.shutdown_grace,
        };
        let approvals = Approvals {
            handler: config.approval_handler.clone(),
            timeout: config.approval_timeout,
            executor: Executor::current(),
        };
        let transport = Transport::start(launch, settings, approvals).await?;
        match introduce(&transport, &config, &path).await {
            Ok((metadata, runtime_version)) => {
                Ok(Self { transport, timeout: config.request_timeout, runtime_path: path, metadata, runtime_version })
            }
            Err(error) => {
                // Dropping it would end the process too, but block the executor meanwhile.
                transport.close().await;
                Err(error)
            }
        }
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

    /// Makes one request of [`methods`].
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// use openai_codex::protocol::{ModelListParams, methods::ModelList};
    ///
    /// println!("{}", client.request::<ModelList>(ModelListParams::default()).await?.data.len());
    /// # Ok(()) }
    /// ```
    pub async fn request<R: RequestMethod>(&self, params: R::Params) -> Result<R::Result, Error> {
        let params = Some(params.write()).filter(|params| !params.is_null());
        let result = self.transport.request(R::METHOD, params.as_ref(), self.timeout).await?;
        read(R::METHOD, &result)
    }

    /// Makes any request, with parameters and result as they are on the wire. No parameters are sent for `null`.
    ///
    /// ```no_run
    /// # async fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// let limits = client.request_raw("account/rateLimits/read", serde_json::Value::Null).await?;
    /// println!("{limits}");
    /// # Ok(()) }
    /// ```
    pub async fn request_raw(&self, method: &str, params: Value) -> Result<Value, Error> {
        let params = Some(params).filter(|params| !params.is_null());
        let result = self.transport.request(method, params.as_ref(), self.timeout).await?;
        read(method, &result)
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

    /// Every notification of the runtime from now on, whatever it belongs to.
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
        let queue = self.transport.router().observe(method);
        EventStream::new(Subscription::new(self.transport.router(), None, queue))
    }

    /// Starts a turn; its events are in the queue from the first one on.
    pub(crate) async fn start_turn(
        &self,
        thread: &str,
        params: &TurnStartParams,
    ) -> Result<(TurnStartResponse, Arc<Queue>), Error> {
        let (result, queue) = self.transport.start_turn(thread, &params.write(), self.timeout).await?;
        Ok((read(<methods::TurnStart as RequestMethod>::METHOD, &result)?, queue))
    }

    pub(crate) fn router(&self) -> &Arc<Router> {
        self.transport.router()
    }

    /// What the runtime says of itself.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// println!("{}", client.metadata().user_agent);
    /// # Ok(()) }
    /// ```
    pub fn metadata(&self) -> &InitializeResponse {
        &self.metadata
    }

    /// The version the runtime reports, where it reports one.
    ///
    /// ```no_run
    /// # fn example(client: &openai_codex::Client) -> Result<(), openai_codex::Error> {
    /// assert_eq!(client.runtime_version(), Some(openai_codex::RUNTIME_VERSION));
    /// # Ok(()) }
    /// ```
    pub fn runtime_version(&self) -> Option<&str> {
        self.runtime_version.as_deref()
    }

    /// The program that runs.
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

    /// Whether the runtime has ended.
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

/// Introduces the program to the runtime; returns what that one says of itself, and its version.
async fn introduce(
    transport: &Transport,
    config: &CodexConfig,
    path: &Path,
) -> Result<(InitializeResponse, Option<String>), Error> {
    let introduction = json!({
        "clientInfo": {"name": config.client_name, "title": config.client_title, "version": config.client_version},
        "capabilities": {"experimentalApi": config.experimental_api},
    });
    let metadata = transport.request("initialize", Some(&introduction), config.request_timeout).await?;
    let metadata: InitializeResponse = read("initialize", &metadata)?;
    transport.notify("initialized", None::<&()>)?;
    let version = runtime::reported_version(&metadata.user_agent, &config.client_name).map(str::to_owned);
    runtime::check_version(path, version.as_deref(), config.version_policy)?;
    Ok((metadata, version))
}

/// Reads a result.
fn read<T: DeserializeOwned>(method: &str, result: &str) -> Result<T, Error> {
    serde_json::from_str(result).map_err(|source| Error::NotUnderstood { what: method.to_owned(), source })
}
