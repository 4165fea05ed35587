//! A conversation.

use crate::client::Client;
use crate::error::Error;
use crate::generated::options::TurnOptions;
use crate::input::{Input, check_schema};
use crate::protocol::{
    SandboxPolicy, ThreadCompactStartParams, ThreadReadParams, ThreadReadResponse, ThreadSetNameParams,
    TurnStartParams, methods,
};
use crate::result::TurnResult;
use crate::sandbox::Sandbox;
use crate::settings::{Asked, ThreadOpened};
use crate::stream::Subscription;
use crate::transport::Wants;
use crate::turn::TurnHandle;
use serde_json::{Map, Value};
use std::sync::Arc;
#[cfg(feature = "blocking")]
use std::time::Duration;

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
    opened: Option<Arc<ThreadOpened>>,
    preset: Arc<Preset>,
}

/// What is known of the sandbox that `WorkspaceWrite` means in a thread.
#[derive(Default)]
pub(crate) struct Preset {
    /// The sandbox, if the thread was opened with it.
    pub(crate) policy: Option<SandboxPolicy>,
    /// The configuration that the thread was opened with.
    pub(crate) overrides: Option<Map<String, Value>>,
}

/// Leaves out the configuration, which may contain keys.
impl std::fmt::Debug for Preset {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Preset").field("policy", &self.policy).finish_non_exhaustive()
    }
}

impl Thread {
    pub(crate) fn new(client: Arc<Client>, id: String) -> Self {
        Self { client, id, opened: None, preset: Arc::default() }
    }

    pub(crate) fn opened_as(client: Arc<Client>, id: String, opened: ThreadOpened, preset: Preset) -> Self {
        Self { client, id, opened: Some(Arc::new(opened)), preset: Arc::new(preset) }
    }

    /// The thread's settings when it was started, resumed or forked, as the runtime reported them: model, approval policy,
    /// reviewer,
    /// sandbox, working directory, and its turns if they were requested. `None` for a handle from
    /// [`Codex::thread`](crate::Codex::thread) or [`Codex::thread_unarchive`](crate::Codex::thread_unarchive).
    ///
    /// ```no_run
    /// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
    /// let thread = codex.thread_start(openai_codex::ThreadStartOptions::new()).await?;
    /// println!("{:?}", thread.opened().map(|opened| &opened.model));
    /// # Ok(()) }
    /// ```
    pub fn opened(&self) -> Option<&ThreadOpened> {
        self.opened.as_deref()
    }

    /// Awaits a future for at most `timeout`.
    #[cfg(feature = "blocking")]
    pub(crate) async fn within<T>(
        &self,
        timeout: Duration,
        what: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let late = || Err(Error::Timeout { method: "the turn".to_owned(), after: timeout });
        self.client.transport().within(timeout, what).await.unwrap_or_else(late)
    }

    /// The thread's id, which can be used to resume it later.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Runs a turn and returns its result. A failed turn is [`Error::TurnFailed`].
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

    /// Starts a turn, to stream, steer or interrupt it. If one is running already, the input joins it and the result is another
    /// handle
    /// of that turn: its stream begins now, and its result holds everything that was completed since this program created the
    /// turn's first handle.
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

    /// [`turn`](Thread::turn) with options. The approval mode and the sandbox of a running turn cannot be changed:
    /// [`Error::TurnRunning`].
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
        if let Some(schema) = &params.output_schema {
            check_schema(schema, "output_schema")?;
        }
        let sandbox = params.sandbox_policy.as_ref().and_then(Sandbox::of_policy);
        let asked = Asked::new(params.approval_policy.as_ref(), params.approvals_reviewer.as_ref(), sandbox);
        let wants = if asked.is_empty() { Wants::Events } else { Wants::OwnTurn };
        if wants == Wants::OwnTurn {
            self.client.can_ask(asked)?;
            self.client.router().refuse_running(&self.id)?;
        }
        if sandbox == Some(Sandbox::WorkspaceWrite) {
            params.sandbox_policy = Some(self.workspace_write(&params).await?);
        }
        let starting = self.client.start_turn(&self.id, &params, wants);
        let (started, attached) = self.client.explained(asked, starting).await?;
        if wants == Wants::OwnTurn && attached.joined() {
            return Err(Error::TurnRunning { thread: self.id.clone(), turn: Some(started.turn.id), joined: true });
        }
        let subscription = Subscription::of_turn(self.client.transport(), attached);
        Ok(TurnHandle::new(Arc::clone(&self.client), self.id.clone(), started.turn.id, subscription))
    }

    /// Everything that the preset grants in this thread.
    async fn workspace_write(&self, params: &TurnStartParams) -> Result<SandboxPolicy, Error> {
        if let (Some(policy), None) = (&self.preset.policy, &params.cwd) {
            return Ok(policy.clone());
        }
        let read;
        let cwd = match (&params.cwd, &self.opened) {
            (Some(cwd), _) => cwd,
            (None, Some(opened)) => &opened.cwd,
            (None, None) => {
                read = self.read(false).await?;
                &read.thread.cwd
            }
        };
        self.client.configured(Some(cwd), self.preset.overrides.as_ref()).await
    }

    /// What the runtime has stored of the thread; `include_turns` includes its turns.
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

    /// Names the thread.
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
