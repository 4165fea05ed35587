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
    pub async fn run(&self, input: impl Into<Input>) -> Result<TurnResult, Error> {
        self.run_with(input, TurnOptions::new()).await
    }

    /// [`run`](Thread::run) with options.
    pub async fn run_with(&self, input: impl Into<Input>, options: TurnOptions) -> Result<TurnResult, Error> {
        self.turn_with(input, options).await?.run().await
    }

    /// Starts a turn, to stream, steer or interrupt it. Where one runs already, the input joins it and the handle is one
    /// more for that turn.
    pub async fn turn(&self, input: impl Into<Input>) -> Result<TurnHandle, Error> {
        self.turn_with(input, TurnOptions::new()).await
    }

    /// [`turn`](Thread::turn) with options.
    pub async fn turn_with(&self, input: impl Into<Input>, options: TurnOptions) -> Result<TurnHandle, Error> {
        let (input, tool_output) = input.into().into_wire()?;
        let mut params = options.into_params(self.id.clone(), input);
        params.tool_output = tool_output;
        let (started, queue) = self.client.start_turn(&self.id, &params).await?;
        let subscription = Subscription::new(self.client.router(), Some(&started.turn.id), queue);
        Ok(TurnHandle::new(Arc::clone(&self.client), self.id.clone(), started.turn.id, subscription))
    }

    /// What the runtime knows of the thread, with its turns where `include_turns` says so.
    pub async fn read(&self, include_turns: bool) -> Result<ThreadReadResponse, Error> {
        let mut params = ThreadReadParams::new(self.id.clone());
        params.include_turns = Some(include_turns);
        self.client.request::<methods::ThreadRead>(params).await
    }

    /// Gives the thread a name.
    pub async fn set_name(&self, name: impl Into<String>) -> Result<(), Error> {
        let params = ThreadSetNameParams::new(name, self.id.clone());
        self.client.request::<methods::ThreadNameSet>(params).await.map(|_| ())
    }

    /// Starts summarising the conversation so far, to make room in the model's context.
    pub async fn compact(&self) -> Result<(), Error> {
        let params = ThreadCompactStartParams::new(self.id.clone());
        self.client.request::<methods::ThreadCompactStart>(params).await.map(|_| ())
    }
}
