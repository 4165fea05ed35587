//! Streams of events.

use crate::error::Error;
use crate::event::Event;
use crate::transport::{Attached, End, Progress, Queue, Transport};
use futures_core::Stream;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
#[cfg(feature = "blocking")]
use std::time::Duration;

/// What a stream reads from, shared by a turn's handle and its streams. It keeps the runtime alive.
#[derive(Debug)]
pub(crate) struct Subscription {
    transport: Arc<Transport>,
    source: Source,
    /// Events that left the queue but were not returned yet.
    batch: Mutex<VecDeque<Event>>,
}

#[derive(Debug)]
enum Source {
    /// A turn.
    Turn(Attached),
    /// Any turn.
    Any(Arc<Queue>),
}

impl Subscription {
    /// The events of a turn.
    pub(crate) fn of_turn(transport: &Arc<Transport>, turn: Attached) -> Arc<Self> {
        Self::new(transport, Source::Turn(turn))
    }

    fn new(transport: &Arc<Transport>, source: Source) -> Arc<Self> {
        Arc::new(Self { transport: Arc::clone(transport), source, batch: Mutex::default() })
    }

    fn queue(&self) -> &Arc<Queue> {
        match &self.source {
            Source::Turn(turn) => turn.queue(),
            Source::Any(queue) => queue,
        }
    }

    /// The state of the turn, if it is one.
    pub(crate) fn progress(&self) -> Option<&Arc<Progress>> {
        match &self.source {
            Source::Turn(turn) => Some(turn.progress()),
            Source::Any(_) => None,
        }
    }

    /// The next event, or how the stream ended.
    fn poll(&self, context: &mut Context<'_>) -> Poll<Result<Event, End>> {
        let mut batch = self.batch.lock().unwrap_or_else(PoisonError::into_inner);
        if batch.is_empty() {
            ready!(self.queue().poll_take(&mut batch, context))?;
        }
        let Some(event) = batch.pop_front() else { return Poll::Pending };
        self.queue().consumed(&event);
        Poll::Ready(Ok(event))
    }

    /// Reads to the end and returns every event of the turn's result, including those that a stream has returned or was too slow
    /// for.
    pub(crate) async fn finish(&self) -> Result<Vec<Event>, Error> {
        while poll_fn(|context| self.poll(context)).await.is_ok() {}
        let Some(progress) = self.progress() else { return Ok(Vec::new()) };
        match progress.ended().await {
            End::Completed | End::Lagged => Ok(progress.results()),
            end => Err(self.error(end)),
        }
    }

    fn error(&self, end: End) -> Error {
        match end {
            End::Closed(reason) => Error::TransportClosed(reason),
            End::Lost(lost) => Error::MessageLost(lost),
            End::Completed | End::Lagged => Error::Lagged { cap: self.transport.router().cap() },
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Source::Any(queue) = &self.source {
            self.transport.router().leave(queue);
        }
    }
}

/// Events in the order in which the runtime sent them.
///
/// It is a [`Stream`], and has [`next`](EventStream::next) for programs that do not use one. It ends after `turn/completed`; if it
/// ends for another reason ([`Error::Lagged`], [`Error::MessageLost`], [`Error::TransportClosed`]) that error is its last item. It
/// keeps the runtime alive.
///
/// ```no_run
/// # async fn example(turn: openai_codex::TurnHandle) -> Result<(), openai_codex::Error> {
/// let mut events = turn.stream();
/// while let Some(event) = events.next().await {
///     println!("{}", event?.method());
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct EventStream {
    subscription: Arc<Subscription>,
    ended: bool,
}

impl EventStream {
    pub(crate) fn new(subscription: Arc<Subscription>) -> Self {
        Self { subscription, ended: false }
    }

    /// The notifications of all turns, or those of one method.
    pub(crate) fn of_all(transport: &Arc<Transport>, method: Option<&'static str>) -> Self {
        Self::new(Subscription::new(transport, Source::Any(transport.router().observe(method))))
    }

    /// The next event; `None` at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// [`next`](EventStream::next), for at most `timeout`.
    #[cfg(feature = "blocking")]
    pub(crate) async fn next_within(&mut self, timeout: Duration) -> Option<Result<Event, Error>> {
        let transport = Arc::clone(&self.subscription.transport);
        let late = || Some(Err(Error::Timeout { method: "the next event".to_owned(), after: timeout }));
        transport.within(timeout, self.next()).await.unwrap_or_else(late)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        match ready!(self.subscription.poll(context)) {
            Ok(event) => Poll::Ready(Some(Ok(event))),
            Err(end) => {
                self.ended = true;
                Poll::Ready(match end {
                    End::Completed => None,
                    other => Some(Err(self.subscription.error(other))),
                })
            }
        }
    }
}

impl Stream for EventStream {
    type Item = Result<Event, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}
