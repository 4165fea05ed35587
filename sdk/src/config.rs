//! How a runtime is started and served.

use crate::approval::{ApprovalDecision, ApprovalHandler, ApprovalRequest, Handler};
use crate::handler::{HandlerError, RequestHandlers};
use crate::protocol::{self, server_methods};
use crate::wire::RequestMethod;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The smallest buffer of a stream: room for one large event and its companions.
const SMALLEST_STREAM_BUFFER: usize = 64 * 1024;

/// What happens when the runtime's version is not [`RUNTIME_VERSION`](crate::RUNTIME_VERSION).
///
/// The protocol schemas of the releases tell which runtimes handle approvals and permissions as this SDK expects. A version between
/// a compatible and an incompatible release is treated as incompatible.
///
/// ```
/// use openai_codex::{CodexConfig, VersionPolicy};
///
/// assert_eq!(VersionPolicy::default(), VersionPolicy::Warn);
/// let strict = CodexConfig::new().version_policy(VersionPolicy::Exact);
/// # let _ = strict;
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionPolicy {
    /// [`Codex::start`](crate::Codex::start) fails.
    Exact,
    /// A warning is written to `tracing`; [`Codex::start`](crate::Codex::start) fails if the runtime is known to differ in
    /// approvals or permissions.
    #[default]
    Warn,
    /// No check.
    Any,
}

/// How [`Codex::start`](crate::Codex::start) starts the runtime and how the connection behaves.
///
/// Everything has a default; `CodexConfig::default()` is what most programs want.
///
/// ```
/// use openai_codex::protocol::{CurrentTimeReadResponse, server_methods};
/// use openai_codex::{ApprovalDecision, CodexConfig, VersionPolicy};
/// use std::time::Duration;
///
/// let config = CodexConfig::new()
///     .codex_bin("/opt/codex/bin/codex")
///     .config_override("model_provider", "\"azure\"")
///     .cwd("/home/me/project")
///     .env("HTTPS_PROXY", "http://127.0.0.1:8080")
///     .env_remove("OPENAI_API_KEY")
///     .client("my_program", "My Program", "1.0.0")
///     .experimental_api(false)
///     .version_policy(VersionPolicy::Exact)
///     .approval_handler(|_request| async { Ok(ApprovalDecision::Decline) })
///     .question_handler(|_asked| async { Err("nobody is there".into()) })
///     .form_handler(|_form| async { Err("nobody is there".into()) })
///     .token_refresh_handler(|_why| async { Err("signed out".into()) })
///     .attestation_handler(|_asked| async { Err("nothing to attest with".into()) })
///     .current_time_handler(|_asked| async { Ok(CurrentTimeReadResponse::new(0)) })
///     .on_request(server_methods::CurrentTimeRead, |asked| async move {
///         println!("{}", asked.thread_id);
///         Ok(CurrentTimeReadResponse::new(0))
///     })
///     .on_request_raw("later/method", |params| async move { Ok(params) })
///     .on_approval(|request| async move {
///         println!("{} wants to {request}", request.thread_id());
///         Ok(ApprovalDecision::Decline)
///     })
///     .concurrent_tools(4)
///     .approval_timeout(Duration::from_secs(60))
///     .request_timeout(Duration::from_secs(30))
///     .stream_buffer(16 * 1024 * 1024)
///     .longest_line(256 * 1024 * 1024)
///     .shutdown_grace(Duration::from_secs(5));
/// let other_program = CodexConfig::new().launch_arguments(["app-server", "--listen", "stdio://"]);
/// # let _ = other_program;
/// # let _ = config;
/// ```
#[derive(Debug, Clone)]
pub struct CodexConfig {
    pub(crate) codex_bin: Option<PathBuf>,
    pub(crate) launch_arguments: Option<Arguments>,
    pub(crate) config_overrides: Overrides,
    pub(crate) cwd: Option<PathBuf>,
    pub(crate) environment: Environment,
    pub(crate) client_name: String,
    pub(crate) client_title: String,
    pub(crate) client_version: String,
    pub(crate) experimental_api: bool,
    pub(crate) version_policy: VersionPolicy,
    pub(crate) approval_handler: Option<Handler>,
    pub(crate) request_handlers: RequestHandlers,
    pub(crate) approval_timeout: Duration,
    pub(crate) concurrent_tools: usize,
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) stream_buffer: usize,
    pub(crate) longest_line: usize,
    pub(crate) shutdown_grace: Duration,
}

/// Variables set (or, with no value, taken away) for the runtime. Values may be keys, and so are never printed.
#[derive(Clone, Default)]
pub(crate) struct Environment(pub(crate) BTreeMap<OsString, Option<OsString>>);

impl fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.keys()).finish()
    }
}

/// Settings of the runtime's configuration, key and value. Values may be keys, and so are never printed.
#[derive(Clone, Default)]
pub(crate) struct Overrides(pub(crate) Vec<(String, String)>);

impl fmt::Debug for Overrides {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(key, _)| key)).finish()
    }
}

/// Arguments of the program. They may hold keys, and so only their number is printed.
#[derive(Clone)]
pub(crate) struct Arguments(pub(crate) Vec<OsString>);

impl fmt::Debug for Arguments {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} arguments", self.0.len())
    }
}

impl Default for CodexConfig {
    fn default() -> Self {
        Self {
            codex_bin: None,
            launch_arguments: None,
            config_overrides: Overrides::default(),
            cwd: None,
            environment: Environment::default(),
            client_name: "codex_rust_sdk".to_owned(),
            client_title: "Codex Rust SDK".to_owned(),
            client_version: env!("CARGO_PKG_VERSION").to_owned(),
            experimental_api: true,
            version_policy: VersionPolicy::default(),
            approval_handler: None,
            request_handlers: RequestHandlers::default(),
            approval_timeout: Duration::from_secs(10 * 60),
            concurrent_tools: 16,
            request_timeout: Some(Duration::from_secs(2 * 60)),
            stream_buffer: 64 * 1024 * 1024,
            longest_line: 1024 * 1024 * 1024,
            shutdown_grace: Duration::from_secs(2),
        }
    }
}

impl CodexConfig {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The codex program to run. Without it the one the environment variable `CODEX_BIN` names, then the one of the package
    /// `openai-codex-cli-bin`: in the active Python environment (`VIRTUAL_ENV`, `CONDA_PREFIX`) or, where none is active, where pip
    /// installs for the user or for the system. `PATH` is not searched.
    #[must_use]
    pub fn codex_bin(mut self, path: impl AsRef<Path>) -> Self {
        self.codex_bin = Some(path.as_ref().to_path_buf());
        self
    }

    /// The arguments of the program, in place of `app-server --listen stdio://`. Overrides are not added to them.
    #[must_use]
    pub fn launch_arguments<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.launch_arguments = Some(Arguments(arguments.into_iter().map(Into::into).collect()));
        self
    }

    /// Sets one key of the runtime's configuration (`--config KEY=VALUE`); the value is TOML. Call again for more.
    #[must_use]
    pub fn config_override(mut self, key: &str, value: &str) -> Self {
        self.config_overrides.0.push((key.to_owned(), value.to_owned()));
        self
    }

    /// The working directory of the runtime, which threads without one of their own take over.
    #[must_use]
    pub fn cwd(mut self, directory: impl AsRef<Path>) -> Self {
        self.cwd = Some(directory.as_ref().to_path_buf());
        self
    }

    /// Sets an environment variable of the runtime. Otherwise it inherits this process's environment.
    #[must_use]
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.0.insert(name.into(), Some(value.into()));
        self
    }

    /// Keeps the runtime from inheriting an environment variable.
    #[must_use]
    pub fn env_remove(mut self, name: impl Into<OsString>) -> Self {
        self.environment.0.insert(name.into(), None);
        self
    }

    /// What the program calls itself: a name without spaces for the runtime's requests, a title for people, a version.
    #[must_use]
    pub fn client(mut self, name: impl Into<String>, title: impl Into<String>, version: impl Into<String>) -> Self {
        self.client_name = name.into();
        self.client_title = title.into();
        self.client_version = version.into();
        self
    }

    /// Whether methods and fields the protocol calls experimental may be used. On unless switched off.
    #[must_use]
    pub fn experimental_api(mut self, allowed: bool) -> Self {
        self.experimental_api = allowed;
        self
    }

    /// What happens when the runtime has another version than this SDK is made for. Unless a policy is given, one that is known
    /// to differ in approvals or permissions is refused, and any other is told of.
    #[must_use]
    pub fn version_policy(mut self, policy: VersionPolicy) -> Self {
        self.version_policy = policy;
        self
    }

    /// Who decides when the runtime asks for an approval. Without a handler every such request is declined.
    #[must_use]
    pub fn approval_handler(mut self, handler: impl ApprovalHandler) -> Self {
        self.approval_handler = Some(Handler::new(handler));
        self
    }

    /// The same for a closure, whose argument then needs no type:
    /// `.on_approval(|request| async move { println!("{request}"); Ok(ApprovalDecision::Decline) })`.
    #[must_use]
    pub fn on_approval<F, D>(self, handler: F) -> Self
    where
        F: Fn(ApprovalRequest) -> D + Send + Sync + 'static,
        D: Future<Output = Result<ApprovalDecision, HandlerError>> + Send + 'static,
    {
        self.approval_handler(handler)
    }

    /// The handler of the model's questions to the user (`item/tool/requestUserInput`). Without one, the model is told that
    /// nobody answers.
    #[must_use]
    pub fn question_handler<F, D>(self, handler: F) -> Self
    where
        F: Fn(protocol::ToolRequestUserInputParams) -> D + Send + Sync + 'static,
        D: Future<Output = Result<protocol::ToolRequestUserInputResponse, HandlerError>> + Send + 'static,
    {
        self.on_request(server_methods::ItemToolRequestUserInput, handler)
    }

    /// Who fills in the forms of MCP servers (`mcpServer/elicitation/request`). Without this handler the approval handler is
    /// asked; whether a
    /// tool may be used is always asked there. An answer that does not fit the form is declined, with an error in the log.
    #[must_use]
    pub fn form_handler<F, D>(self, handler: F) -> Self
    where
        F: Fn(protocol::McpServerElicitationRequestParams) -> D + Send + Sync + 'static,
        D: Future<Output = Result<protocol::McpServerElicitationRequestResponse, HandlerError>> + Send + 'static,
    {
        self.on_request(server_methods::McpServerElicitationRequest, handler)
    }

    /// The handler that renews the tokens of a program that signs in with its own tokens (`account/chatgptAuthTokens/refresh`).
    #[must_use]
    pub fn token_refresh_handler<F, D>(self, handler: F) -> Self
    where
        F: Fn(protocol::ChatgptAuthTokensRefreshParams) -> D + Send + Sync + 'static,
        D: Future<Output = Result<protocol::ChatgptAuthTokensRefreshResponse, HandlerError>> + Send + 'static,
    {
        self.on_request(server_methods::AccountChatgptAuthTokensRefresh, handler)
    }

    /// The handler that tells the time (`currentTime/read`).
    #[must_use]
    pub fn current_time_handler<F, D>(self, handler: F) -> Self
    where
        F: Fn(protocol::CurrentTimeReadParams) -> D + Send + Sync + 'static,
        D: Future<Output = Result<protocol::CurrentTimeReadResponse, HandlerError>> + Send + 'static,
    {
        self.on_request(server_methods::CurrentTimeRead, handler)
    }

    /// The handler that attests the program (`attestation/generate`). The runtime is told that it may ask.
    #[must_use]
    pub fn attestation_handler<F, D>(self, handler: F) -> Self
    where
        F: Fn(protocol::AttestationGenerateParams) -> D + Send + Sync + 'static,
        D: Future<Output = Result<protocol::AttestationGenerateResponse, HandlerError>> + Send + 'static,
    {
        self.on_request(server_methods::AttestationGenerate, handler)
    }

    /// Who answers one of the requests of [`server_methods`](crate::protocol::server_methods), with its types. For a request that
    /// asks for an approval it comes before the approval handler, and its answer is held against the request.
    #[must_use]
    pub fn on_request<M, F, D>(mut self, _method: M, handler: F) -> Self
    where
        M: RequestMethod,
        F: Fn(M::Params) -> D + Send + Sync + 'static,
        D: Future<Output = Result<M::Result, HandlerError>> + Send + 'static,
    {
        self.request_handlers.typed::<M, F, D>(handler);
        self
    }

    /// Who answers requests of a method, with parameters and result as they are on the wire; also of one that this version does not
    /// know.
    #[must_use]
    pub fn on_request_raw<F, D>(mut self, method: &str, handler: F) -> Self
    where
        F: Fn(Value) -> D + Send + Sync + 'static,
        D: Future<Output = Result<Value, HandlerError>> + Send + 'static,
    {
        self.request_handlers.raw(method, handler);
        self
    }

    /// How many tool calls may run concurrently: 16 by default, at least 1. Further calls wait, and waiting does not count
    /// towards their time limit.
    #[must_use]
    pub fn concurrent_tools(mut self, calls: usize) -> Self {
        self.concurrent_tools = calls;
        self
    }

    /// How long a handler may take before its request is declined: 10 minutes by default.
    #[must_use]
    pub fn approval_timeout(mut self, timeout: Duration) -> Self {
        self.approval_timeout = timeout;
        self
    }

    /// How long the runtime may take to answer a request: 2 minutes by default, without limit for `None`. It applies to the start
    /// of a
    /// turn, not to the whole turn.
    #[must_use]
    pub fn request_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.request_timeout = timeout.into();
        self
    }

    /// How many bytes of events may wait in one stream before it ends with [`Error::Lagged`](crate::Error::Lagged): 64 MiB by
    /// default, at least 64 KiB. The result of a turn is kept separately and stays complete.
    #[must_use]
    pub fn stream_buffer(mut self, bytes: usize) -> Self {
        self.stream_buffer = bytes.max(SMALLEST_STREAM_BUFFER);
        self
    }

    /// How many bytes one line of the runtime may have: 1 GiB by default. A call that waits for a longer one fails with
    /// [`Error::MessageLost`](crate::Error::MessageLost).
    #[must_use]
    pub fn longest_line(mut self, bytes: usize) -> Self {
        self.longest_line = bytes;
        self
    }

    /// How long the runtime may take to exit by itself when it is closed, and again after it was terminated, before it is killed:
    /// 2 seconds by default.
    #[must_use]
    pub fn shutdown_grace(mut self, grace: Duration) -> Self {
        self.shutdown_grace = grace;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_configuration_holds_no_value_of_the_environment() {
        let config = CodexConfig::new()
            .env("OPENAI_API_KEY", "secret")
            .env_remove("HOME")
            .config_override("model_providers.mine.key", "\"secret\"")
            .launch_arguments(["--config", "key=secret"]);
        let printed = format!("{config:?}");
        assert!(printed.contains(r#"environment: {"HOME", "OPENAI_API_KEY"}"#), "{printed}");
        assert!(printed.contains(r#"config_overrides: {"model_providers.mine.key"}"#), "{printed}");
        assert!(!printed.contains("secret"), "{printed}");
    }
}
