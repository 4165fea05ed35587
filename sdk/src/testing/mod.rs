//! A scripted app-server for tests that runs inside the program and starts no process. Needs the feature `testing`.
//!
//! A [`Turn`] describes what happens in one turn, from text to tool calls and questions; turns are used in the order in which they
//! are given. The client's messages can be inspected afterwards.
//!
//! ```
//! # fn main() -> Result<(), openai_codex::Error> {
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
//! # runtime.block_on(async {
//! use openai_codex::testing::{AppServer, Turn};
//! use openai_codex::{CodexConfig, ThreadStartOptions};
//!
//! let server = AppServer::new();
//! server.turn(Turn::new().pieces(["Hello", ", world"]));
//! let codex = server.codex(CodexConfig::new()).await?;
//! let thread = codex.thread_start(ThreadStartOptions::new().model("gpt-5")).await?;
//! assert_eq!(thread.run("Greet me.").await?.final_response.as_deref(), Some("Hello, world"));
//! assert_eq!(server.requests("thread/start")[0]["model"], "gpt-5");
//! assert_eq!(server.requests("turn/start")[0]["input"][0]["text"], "Greet me.");
//! # Ok(()) })
//! # }
//! ```

mod answers;
mod server;

use crate::codex::Codex;
use crate::config::CodexConfig;
use crate::error::Error;
use serde_json::{Value, json};
use server::{Script, serve};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::DuplexStream;

/// Bytes that wait in one direction.
const PIPE: usize = 64 * 1024;

/// What happens in one turn.
///
/// ```
/// use openai_codex::testing::Turn;
/// use serde_json::json;
///
/// let turn = Turn::new()
///     .pieces(["I look it", " up."])
///     .tool("lookup", json!({"city": "Oslo"}))
///     .ask("item/commandExecution/requestApproval", json!({"command": "date", "startedAtMs": 0}))
///     .notify("later/method", json!({"a": 1}))
///     .text("It rains.");
/// let failing = Turn::new().fails("The model is overloaded.");
/// let endless = Turn::new().waits();
/// # let _ = (turn, failing, endless);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Turn {
    steps: Vec<Step>,
}

/// One thing in a turn.
#[derive(Debug, Clone)]
enum Step {
    Message(Vec<String>),
    Notify(String, Value),
    Ask(String, Value),
    Fail(String),
    Wait,
}

impl Turn {
    /// A turn in which nothing happens.
    pub fn new() -> Self {
        Self::default()
    }

    fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The model sends a message.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.then(Step::Message(vec![text.into()]))
    }

    /// The model sends a message in these pieces.
    #[must_use]
    pub fn pieces<P: Into<String>>(self, pieces: impl IntoIterator<Item = P>) -> Self {
        self.then(Step::Message(pieces.into_iter().map(Into::into).collect()))
    }

    /// The model calls a tool of the client; the turn continues with its answer.
    #[must_use]
    pub fn tool(self, name: &str, arguments: Value) -> Self {
        let mut call = json!({"tool": name, "callId": "call"});
        call["arguments"] = arguments;
        self.ask(crate::tools::CALL, call)
    }

    /// The runtime sends the client a request; the turn continues after its answer. `threadId`, `turnId` and `itemId` are added if
    /// they are missing.
    #[must_use]
    pub fn ask(self, method: &str, params: Value) -> Self {
        self.then(Step::Ask(method.to_owned(), params))
    }

    /// The runtime notifies the client of something. `threadId` and `turnId` are added if they are missing.
    #[must_use]
    pub fn notify(self, method: &str, params: Value) -> Self {
        self.then(Step::Notify(method.to_owned(), params))
    }

    /// The turn fails.
    #[must_use]
    pub fn fails(self, message: impl Into<String>) -> Self {
        self.then(Step::Fail(message.into()))
    }

    /// The turn runs until it is interrupted.
    #[must_use]
    pub fn waits(self) -> Self {
        self.then(Step::Wait)
    }
}

/// An app-server inside the program.
///
/// Thread and turn requests are answered like the runtime does, with one scripted turn from [`turn`](AppServer::turn) for each; a
/// turn without a script fails. Other requests need an answer: [`answer`](AppServer::answer), [`refuse`](AppServer::refuse).
///
/// ```
/// # fn main() -> Result<(), openai_codex::Error> {
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
/// # runtime.block_on(async {
/// use openai_codex::testing::{AppServer, Turn};
/// use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions};
/// use serde_json::json;
///
/// let server = AppServer::new();
/// server.answer("model/list", json!({"data": [], "nextCursor": null}));
/// server.refuse("account/read", -32001, "busy");
/// server.turn(Turn::new().ask("currentTime/read", json!({})).text("Now."));
///
/// let (reader, writer) = tokio::io::split(server.connect());
/// let codex = Codex::from_streams(reader, writer, CodexConfig::new()).await?;
/// assert!(codex.models(false).await?.data.is_empty());
/// assert!(matches!(codex.account(false).await, Err(Error::ServerBusy(_))));
/// codex.thread_start(ThreadStartOptions::new()).await?.run("When?").await?;
/// assert_eq!(server.answers()[0]["error"]["code"], -32601);
///
/// let again = server.codex(CodexConfig::new()).await?;
/// assert_eq!(server.requests("initialize").len(), 2);
/// # let _ = again;
/// # Ok(()) })
/// # }
/// ```
#[derive(Clone, Default)]
pub struct AppServer {
    script: Arc<Mutex<Script>>,
}

impl AppServer {
    /// One without a script.
    pub fn new() -> Self {
        Self::default()
    }

    fn script(&self) -> std::sync::MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What happens in the next turn that has no script yet.
    pub fn turn(&self, turn: Turn) {
        self.script().turns.push_back(turn);
    }

    /// The result for every request with this method.
    pub fn answer(&self, method: &str, result: Value) {
        self.script().answers.insert(method.to_owned(), Ok(result));
    }

    /// The error for every request with this method.
    pub fn refuse(&self, method: &str, code: i64, message: &str) {
        self.script().answers.insert(method.to_owned(), Err(json!({"code": code, "message": message})));
    }

    /// The parameters of all requests of a method so far.
    pub fn requests(&self, method: &str) -> Vec<Value> {
        let script = self.script();
        script.requests.iter().filter(|(of, _)| of == method).map(|(_, params)| params.clone()).collect()
    }

    /// The client's answers to the server's requests, in order: `{"result": …}` or `{"error": …}`.
    pub fn answers(&self) -> Vec<Value> {
        self.script().answered.clone()
    }

    /// The client's end of a new connection.
    pub fn connect(&self) -> DuplexStream {
        let (ours, theirs) = tokio::io::duplex(PIPE);
        serve(ours, Arc::clone(&self.script));
        theirs
    }

    /// A client that is connected to it.
    pub async fn codex(&self, config: CodexConfig) -> Result<Codex, Error> {
        let (reader, writer) = tokio::io::split(self.connect());
        Codex::from_streams(reader, writer, config).await
    }

    /// A client that is connected to it and blocks.
    ///
    /// ```
    /// # fn main() -> Result<(), openai_codex::Error> {
    /// use openai_codex::testing::{AppServer, Turn};
    /// use openai_codex::{CodexConfig, ThreadStartOptions};
    ///
    /// let server = AppServer::new();
    /// server.turn(Turn::new().text("Hello."));
    /// let codex = server.blocking_codex(CodexConfig::new())?;
    /// println!("{:?}", codex.thread_start(ThreadStartOptions::new())?.run("Hello?")?.final_response);
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn blocking_codex(&self, config: CodexConfig) -> Result<crate::blocking::Codex, Error> {
        let (reader, writer) = tokio::io::split(self.connect());
        crate::blocking::Codex::from_streams(reader, writer, config)
    }
}

impl fmt::Debug for AppServer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AppServer").finish_non_exhaustive()
    }
}
