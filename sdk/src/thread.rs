//! A conversation.

use crate::client::Client;
use crate::error::Error;
use crate::input::Input;
use crate::options::TurnOptions;
use crate::protocol::{ThreadCompactStartParams, ThreadReadParams, ThreadReadResponse, ThreadSetNameParams, methods};
use crate::stream::Subscription;
use crate::turn::{TurnHandle, TurnResult};
use std::sync::Arc;

/// A conversation thread. Cheap to clone; several turns of different threads may run at once.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// println!("{}", thread.id());
/// let first = thread.run("What is in this folder?").await?;
/// let second = thread.run("And which of it is new?").await?;
/// println!("{:?}, {:?}", first.final_response, second.final_response);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Thread {
    client: Arc<Client>,
    id: String,
}

impl Thread {
    pub(crate) fn new(client: Arc<Client>, id: String) -> Self {
        Self { client, id }
    }

    /// The thread's id, by which it can be resumed later.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Runs a turn and returns what it came to. A turn that failed is [`Error::TurnFailed`].
    ///
    /// Dropping the future does not stop the turn.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// match thread.run("Say hello.").await {
    ///     Ok(result) => println!("{:?}", result.final_response),
    ///     Err(openai_codex::Error::TurnFailed(result)) => println!("failed: {:?}", result.error),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn run(&self, input: impl Into<Input>) -> Result<TurnResult, Error> {
        self.run_with(input, TurnOptions::new()).await
    }

    /// [`run`](Thread::run) with options.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// use openai_codex::{Sandbox, TurnOptions};
    ///
    /// let options = TurnOptions::new().sandbox(Sandbox::WorkspaceWrite);
    /// thread.run_with("Write a README.", options).await?;
    /// # Ok(()) }
    /// ```
    pub async fn run_with(&self, input: impl Into<Input>, options: TurnOptions) -> Result<TurnResult, Error> {
        self.turn_with(input, options).await?.run().await
    }

    /// Starts a turn, to stream, steer or interrupt it. Where one runs already, the input joins it and the handle is one
    /// more for that turn.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// let turn = thread.turn("Count to a thousand, slowly.").await?;
    /// turn.steer("To ten will do.").await?;
    /// println!("{:?}", turn.run().await?.final_response);
    /// # Ok(()) }
    /// ```
    pub async fn turn(&self, input: impl Into<Input>) -> Result<TurnHandle, Error> {
        self.turn_with(input, TurnOptions::new()).await
    }

    /// [`turn`](Thread::turn) with options.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// use openai_codex::TurnOptions;
    ///
    /// let turn = thread.turn_with("Explain it.", TurnOptions::new().model("gpt-5")).await?;
    /// # let _ = turn;
    /// # Ok(()) }
    /// ```
    pub async fn turn_with(&self, input: impl Into<Input>, options: TurnOptions) -> Result<TurnHandle, Error> {
        let (input, tool_output) = input.into().into_wire()?;
        let mut params = options.into_params(self.id.clone(), input);
        params.tool_output = tool_output;
        let (started, queue) = self.client.start_turn(&self.id, &params).await?;
        let subscription = Subscription::new(self.client.router(), Some(&started.turn.id), queue);
        Ok(TurnHandle::new(Arc::clone(&self.client), self.id.clone(), started.turn.id, subscription))
    }

    /// What the runtime knows of the thread, with its turns where `include_turns` says so.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// for turn in thread.read(true).await?.thread.turns {
    ///     println!("{}: {} items", turn.id, turn.items.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn read(&self, include_turns: bool) -> Result<ThreadReadResponse, Error> {
        let mut params = ThreadReadParams::new(self.id.clone());
        params.include_turns = Some(include_turns);
        self.client.request::<methods::ThreadRead>(params).await
    }

    /// Gives the thread a name.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// thread.set_name("Introductions").await?;
    /// # Ok(()) }
    /// ```
    pub async fn set_name(&self, name: impl Into<String>) -> Result<(), Error> {
        let params = ThreadSetNameParams::new(name, self.id.clone());
        self.client.request::<methods::ThreadNameSet>(params).await.map(|_| ())
    }

    /// Starts summarising the conversation so far, to make room in the model's context.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// thread.compact().await?;
    /// # Ok(()) }
    /// ```
    pub async fn compact(&self) -> Result<(), Error> {
        let params = ThreadCompactStartParams::new(self.id.clone());
        self.client.request::<methods::ThreadCompactStart>(params).await.map(|_| ())
    }
}
