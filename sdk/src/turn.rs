//! A turn that runs.

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
/// Dropping the handle does not stop the turn; [`interrupt`](TurnHandle::interrupt) does, and so does dropping one that
/// [`interrupt_on_drop`](TurnHandle::interrupt_on_drop) was said to.
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

/// How long the first event of a turn may take before it is interrupted without having been seen to run.
const LONGEST_START: Duration = Duration::from_secs(5);

impl TurnHandle {
    pub(crate) fn new(client: Arc<Client>, thread_id: String, id: String, subscription: Arc<Subscription>) -> Self {
        Self { client, thread_id, id, subscription, interrupt_on_drop: false }
    }

    /// Ends the turn when the handle is dropped before the turn has ended, also where it does not run yet.
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

    /// Something that takes no longer than `timeout`.
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

    /// The turn's events from its start, as far as no stream has handed them out before: every event goes to one stream.
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

    /// The text of the turn's messages, piece by piece. Like [`stream`](TurnHandle::stream), of which it is made, it begins where other
    /// streams of the handle have ended.
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

    /// Reads the turn's events to their end and returns what it came to; what streams have handed out before is part of it.
    /// A turn that failed is [`Error::TurnFailed`]; one that was interrupted is a result.
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

    /// Gives the turn more input while it runs.
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

    /// Ends the turn. Its stream then ends with status `interrupted`. A turn that was only just started is waited for until it runs.
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
