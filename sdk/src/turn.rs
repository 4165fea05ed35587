//! A running turn.

use crate::client::Client;
use crate::error::Error;
use crate::input::Input;
use crate::protocol::{TurnInterruptParams, TurnStatus, TurnSteerParams, methods};
use crate::result::TurnResult;
use crate::stream::{EventStream, Subscription};
use crate::text::TextStream;
use std::sync::Arc;
use std::time::Duration;

/// A turn that was started.
///
/// Dropping the handle does not stop the turn, unless [`interrupt_on_drop`](TurnHandle::interrupt_on_drop) was called;
/// [`interrupt`](TurnHandle::interrupt) does.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// let turn = thread.turn("Write a poem.").await?;
/// println!("turn {} of thread {}", turn.id(), turn.thread_id());
/// println!("{:?}", turn.run().await?.final_response);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct TurnHandle {
    client: Arc<Client>,
    thread_id: String,
    id: String,
    subscription: Arc<Subscription>,
    interrupt_on_drop: bool,
}

/// How long to wait for the first event of a turn before it is interrupted anyway.
const LONGEST_START: Duration = Duration::from_secs(5);

impl TurnHandle {
    pub(crate) fn new(client: Arc<Client>, thread_id: String, id: String, subscription: Arc<Subscription>) -> Self {
        Self { client, thread_id, id, subscription, interrupt_on_drop: false }
    }

    /// Interrupts the turn if the handle is dropped before the turn has ended, even if it has not started to run.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// use std::time::Duration;
    ///
    /// let turn = thread.turn("Think as long as you like.").await?.interrupt_on_drop();
    /// let result = tokio::time::timeout(Duration::from_secs(60), turn.run()).await;
    /// drop(turn); // Where a minute was too short, the turn ends here.
    /// # let _ = result; Ok(()) }
    /// ```
    #[must_use = "the handle is what is dropped"]
    pub fn interrupt_on_drop(mut self) -> Self {
        self.interrupt_on_drop = true;
        self
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

    /// The turn's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id of its thread.
    pub fn thread_id(&self) -> &str {
        &self.thread_id
    }

    /// The turn's events from its start, without those that another stream of the handle has returned: each event goes to one
    /// stream.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// use openai_codex::protocol::ServerNotification;
    ///
    /// let turn = thread.turn("Write a poem.").await?;
    /// let mut events = turn.stream();
    /// while let Some(event) = events.next().await {
    ///     if let ServerNotification::ItemAgentMessageDelta(delta) = event?.notification()? {
    ///         print!("{}", delta.delta);
    ///     }
    /// }
    /// println!("\n{:?}", turn.run().await?.usage);
    /// # Ok(()) }
    /// ```
    pub fn stream(&self) -> EventStream {
        EventStream::new(Arc::clone(&self.subscription))
    }

    /// The text of the turn's messages, piece by piece. Like [`stream`](TurnHandle::stream), on which it is built, it begins
    /// where other
    /// streams of the handle stopped.
    ///
    /// ```no_run
    /// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
    /// let turn = thread.turn("Write a poem.").await?;
    /// let mut text = turn.text();
    /// while let Some(piece) = text.next().await {
    ///     print!("{}", piece?);
    /// }
    /// println!("\n{:?}", turn.run().await?.usage);
    /// # Ok(()) }
    /// ```
    pub fn text(&self) -> TextStream {
        TextStream::new(self.stream())
    }

    /// Reads the turn's events to the end and returns its result, which includes events that streams have returned before.
    /// A failed turn is [`Error::TurnFailed`]; an interrupted one is a result.
    ///
    /// ```no_run
    /// # async fn example(turn: openai_codex::TurnHandle) -> Result<(), openai_codex::Error> {
    /// let result = turn.run().await?;
    /// println!("{}: {:?}", result.status, result.final_response);
    /// # Ok(()) }
    /// ```
    pub async fn run(&self) -> Result<TurnResult, Error> {
        let events = self.subscription.finish().await?;
        let result = TurnResult::collect(&self.id, &events);
        if result.status == TurnStatus::Failed { Err(Error::TurnFailed(Box::new(result))) } else { Ok(result) }
    }

    /// Adds input to the turn while it runs.
    ///
    /// ```no_run
    /// # async fn example(turn: openai_codex::TurnHandle) -> Result<(), openai_codex::Error> {
    /// turn.steer("Make it rhyme.").await?;
    /// # Ok(()) }
    /// ```
    pub async fn steer(&self, input: impl Into<Input>) -> Result<(), Error> {
        let input = input.into().into_steering()?;
        let params = TurnSteerParams::new(self.id.clone(), input, self.thread_id.clone());
        self.client.request::<methods::TurnSteer>(params).await.map(|_| ())
    }

    /// Interrupts the turn, whose stream then ends with status `interrupted`. Waits until a turn that was just started runs.
    ///
    /// The runtime refuses it ([`Error::InvalidRequest`]) after `turn/completed`.
    ///
    /// ```no_run
    /// # async fn example(turn: openai_codex::TurnHandle) -> Result<(), openai_codex::Error> {
    /// turn.interrupt().await?;
    /// assert_eq!(turn.run().await?.status, openai_codex::protocol::TurnStatus::Interrupted);
    /// # Ok(()) }
    /// ```
    pub async fn interrupt(&self) -> Result<(), Error> {
        if let Some(progress) = self.subscription.progress() {
            let longest = self.client.timeout().map_or(LONGEST_START, |timeout| timeout.min(LONGEST_START));
            self.client.transport().within(longest, progress.started()).await;
        }
        let params = TurnInterruptParams::new(self.thread_id.clone(), self.id.clone());
        self.client.request::<methods::TurnInterrupt>(params).await.map(|_| ())
    }
}

impl Drop for TurnHandle {
    fn drop(&mut self) {
        let ended = self.subscription.progress().is_none_or(|progress| progress.has_ended());
        if self.interrupt_on_drop && !ended {
            self.client.transport().interrupt(&self.thread_id, &self.id);
        }
    }
}
