//! Threads, turns and their events.

use crate::blocking_executor::block_on;
use crate::error::Error;
use crate::event::Event;
use crate::generated::options::TurnOptions;
use crate::input::Input;
use crate::protocol::ThreadReadResponse;
use crate::result::TurnResult;
use crate::settings::ThreadOpened;
use std::time::Duration;

/// A conversation: [`crate::Thread`] without `async`.
///
/// ```no_run
/// # fn example(thread: openai_codex::blocking::Thread) -> Result<(), openai_codex::Error> {
/// use openai_codex::{Sandbox, TurnOptions};
///
/// thread.set_name("Introductions")?;
/// println!("{:?}", thread.opened().map(|opened| &opened.model));
/// println!("{:?}", thread.run("Say hello.")?.final_response);
/// thread.run_timeout("Say goodbye.", TurnOptions::new(), std::time::Duration::from_secs(60))?;
/// thread.run_with("Write a README.", TurnOptions::new().sandbox(Sandbox::WorkspaceWrite))?;
/// println!("{} has {} turns", thread.id(), thread.read(true)?.thread.turns.len());
/// thread.compact()?;
/// let turn = thread.turn_with("Explain it.", TurnOptions::new().model("gpt-5"))?;
/// println!("{}", turn.run()?.status);
/// for event in thread.turn("Once more.")?.stream() {
///     println!("{}", event?.method());
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Thread {
    inner: crate::Thread,
}

impl Thread {
    pub(super) fn new(inner: crate::Thread) -> Self {
        Self { inner }
    }

    /// The thread's id, which can be used to resume it later.
    pub fn id(&self) -> &str {
        self.inner.id()
    }

    /// Runs a turn and returns its result. A failed turn is [`Error::TurnFailed`].
    pub fn run(&self, input: impl Into<Input>) -> Result<TurnResult, Error> {
        block_on(self.inner.run(input))
    }

    /// [`run`](Thread::run) with options.
    pub fn run_with(&self, input: impl Into<Input>, options: TurnOptions) -> Result<TurnResult, Error> {
        block_on(self.inner.run_with(input, options))
    }

    /// [`run_with`](Thread::run_with), for at most `timeout`. After that, the turn is interrupted and the error is
    /// [`Error::Timeout`].
    pub fn run_timeout(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
        timeout: Duration,
    ) -> Result<TurnResult, Error> {
        block_on(self.inner.within(timeout, async {
            let turn = self.inner.turn_with(input, options).await?.interrupt_on_drop();
            turn.run().await
        }))
    }

    /// [`run`](Thread::run), with a typed final answer; see the same method of [`Thread`](crate::Thread::run_typed). Needs the
    /// feature `schemars`.
    ///
    /// ```no_run
    /// # fn example(thread: openai_codex::blocking::Thread) -> Result<(), openai_codex::Error> {
    /// let files = thread.run_typed::<Vec<String>>("Which files are there?")?.output;
    /// # let _ = files;
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "schemars")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    pub fn run_typed<T>(&self, input: impl Into<Input>) -> Result<crate::TypedResult<T>, Error>
    where
        T: serde::de::DeserializeOwned + schemars::JsonSchema,
    {
        block_on(self.inner.run_typed(input))
    }

    /// [`run_typed`](Thread::run_typed) with options.
    ///
    /// ```no_run
    /// # fn example(thread: openai_codex::blocking::Thread) -> Result<(), openai_codex::Error> {
    /// use openai_codex::TurnOptions;
    ///
    /// let options = TurnOptions::new().model("gpt-5");
    /// let files = thread.run_typed_with::<Vec<String>>("Which files are there?", options)?.output;
    /// # let _ = files;
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "schemars")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    pub fn run_typed_with<T>(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<crate::TypedResult<T>, Error>
    where
        T: serde::de::DeserializeOwned + schemars::JsonSchema,
    {
        block_on(self.inner.run_typed_with(input, options))
    }

    /// The settings of the thread when it was started, resumed or forked: see [`crate::Thread::opened`].
    pub fn opened(&self) -> Option<&ThreadOpened> {
        self.inner.opened()
    }

    /// Starts a turn, to stream, steer or interrupt it. If one is running already, the input joins it.
    pub fn turn(&self, input: impl Into<Input>) -> Result<TurnHandle, Error> {
        block_on(self.inner.turn(input)).map(TurnHandle::new)
    }

    /// [`turn`](Thread::turn) with options.
    pub fn turn_with(&self, input: impl Into<Input>, options: TurnOptions) -> Result<TurnHandle, Error> {
        block_on(self.inner.turn_with(input, options)).map(TurnHandle::new)
    }

    /// What the runtime has stored of the thread; `include_turns` includes its turns.
    pub fn read(&self, include_turns: bool) -> Result<ThreadReadResponse, Error> {
        block_on(self.inner.read(include_turns))
    }

    /// Names the thread.
    pub fn set_name(&self, name: impl Into<String>) -> Result<(), Error> {
        block_on(self.inner.set_name(name))
    }

    /// Starts summarising the conversation so far, to make room in the model's context.
    pub fn compact(&self) -> Result<(), Error> {
        block_on(self.inner.compact())
    }
}

/// A turn that was started: [`crate::TurnHandle`] without `async`.
///
/// ```no_run
/// # fn example(thread: openai_codex::blocking::Thread) -> Result<(), openai_codex::Error> {
/// let turn = thread.turn("Count to a thousand, slowly.")?;
/// println!("turn {} of thread {}", turn.id(), turn.thread_id());
/// turn.steer("To ten will do.")?;
/// for event in turn.stream().take(10) {
///     println!("{}", event?.method());
/// }
/// turn.interrupt()?;
/// println!("{}", turn.run()?.status);
/// let turn = thread.turn("To a million.")?.interrupt_on_drop();
/// println!("{:?}", turn.run_timeout(std::time::Duration::from_secs(10)).is_ok());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct TurnHandle {
    inner: crate::TurnHandle,
}

impl TurnHandle {
    fn new(inner: crate::TurnHandle) -> Self {
        Self { inner }
    }

    /// The turn's id.
    pub fn id(&self) -> &str {
        self.inner.id()
    }

    /// The id of its thread.
    pub fn thread_id(&self) -> &str {
        self.inner.thread_id()
    }

    /// The turn's events from its start, without those that another stream of the handle has returned.
    pub fn stream(&self) -> EventStream {
        EventStream::new(self.inner.stream())
    }

    /// The text of the turn's messages, piece by piece; see the same method of [`TurnHandle`](crate::TurnHandle::text).
    ///
    /// ```no_run
    /// # fn example(thread: openai_codex::blocking::Thread) -> Result<(), openai_codex::Error> {
    /// for piece in thread.turn("Write a poem.")?.text() {
    ///     print!("{}", piece?);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn text(&self) -> TextStream {
        TextStream { inner: self.inner.text() }
    }

    /// Reads the turn's events to the end and returns its result, which includes events that streams have returned before.
    pub fn run(&self) -> Result<TurnResult, Error> {
        block_on(self.inner.run())
    }

    /// [`run`](TurnHandle::run), for at most `timeout`. After that, the error is [`Error::Timeout`]; the turn continues, and can be
    /// waited for again.
    pub fn run_timeout(&self, timeout: Duration) -> Result<TurnResult, Error> {
        block_on(self.inner.within(timeout, self.inner.run()))
    }

    /// Ends the turn when the handle is dropped before the turn has ended.
    #[must_use = "the handle is what is dropped"]
    pub fn interrupt_on_drop(self) -> Self {
        Self { inner: self.inner.interrupt_on_drop() }
    }

    /// Adds input to the turn while it runs.
    pub fn steer(&self, input: impl Into<Input>) -> Result<(), Error> {
        block_on(self.inner.steer(input))
    }

    /// Ends the turn; if it has only just been started, waits until it runs.
    pub fn interrupt(&self) -> Result<(), Error> {
        block_on(self.inner.interrupt())
    }
}

/// Events in the order in which the runtime sent them; the iterator waits for the next one.
///
/// ```no_run
/// # fn example(turn: openai_codex::blocking::TurnHandle) -> Result<(), openai_codex::Error> {
/// use openai_codex::protocol::ServerNotification;
///
/// let first = turn.stream().next_timeout(std::time::Duration::from_secs(1));
/// println!("{}", first.is_some());
/// for event in turn.stream() {
///     if let ServerNotification::ItemAgentMessageDelta(delta) = event?.notification()? {
///         print!("{}", delta.delta);
///     }
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct EventStream {
    inner: crate::EventStream,
}

impl EventStream {
    pub(super) fn new(inner: crate::EventStream) -> Self {
        Self { inner }
    }

    /// The next event, waiting for at most `timeout`; `None` at the end. After that time, the error is [`Error::Timeout`], and
    /// nothing is lost.
    pub fn next_timeout(&mut self, timeout: Duration) -> Option<Result<Event, Error>> {
        block_on(self.inner.next_within(timeout))
    }
}

impl Iterator for EventStream {
    type Item = Result<Event, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.inner.next())
    }
}

/// The text of a turn's messages, piece by piece; see [`TextStream`](crate::TextStream).
///
/// ```no_run
/// # fn example(turn: openai_codex::blocking::TurnHandle) -> Result<(), openai_codex::Error> {
/// let text = turn.text().collect::<Result<String, _>>()?;
/// println!("{text}");
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct TextStream {
    inner: crate::TextStream,
}

impl Iterator for TextStream {
    type Item = Result<String, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.inner.next())
    }
}
