//! Streams of events.

use crate::error::Error;
use crate::event::Event;
use crate::transport::{End, Queue, Router};
use futures_core::Stream;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// What a stream reads from, shared by a turn's handle and its streams.
#[derive(Debug)]
pub(crate) struct Subscription {
    router: Arc<Router>,
    /// The turn the events belong to; `None` where they may belong to any.
    turn: Option<Box<str>>,
    queue: Arc<Queue>,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    /// Events that left the queue and were not handed out yet.
    batch: VecDeque<Event>,
    /// Copies of those handed out that the result of the turn is made of.
    kept: Vec<Event>,
}

impl Subscription {
    pub(crate) fn new(router: &Arc<Router>, turn: Option<&str>, queue: Arc<Queue>) -> Arc<Self> {
        let (router, turn) = (Arc::clone(router), turn.map(Into::into));
        Arc::new(Self { router, turn, queue, taken: Mutex::default() })
    }

    /// The next event, or how the stream ended.
    pub(crate) fn poll(&self, context: &mut Context<'_>) -> Poll<Result<Event, End>> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.batch.is_empty() {
            ready!(self.queue.poll_take(&mut taken.batch, context))?;
        }
        let Some(event) = taken.batch.pop_front() else { return Poll::Pending };
        self.queue.consumed(&event);
        if self.turn.is_some() && belongs_to_result(event.method()) {
            taken.kept.push(event.clone());
        }
        Poll::Ready(Ok(event))
    }

    /// Reads to the end and returns every event the turn's result is made of, also those a stream has handed out before.
    pub(crate) async fn finish(&self) -> Result<Vec<Event>, Error> {
        loop {
            match poll_fn(|context| self.poll(context)).await {
                Ok(_) => {}
                Err(End::Completed) => break,
                Err(end) => return Err(self.error(end)),
            }
        }
        Ok(self.taken.lock().unwrap_or_else(PoisonError::into_inner).kept.clone())
    }

    fn error(&self, end: End) -> Error {
        match end {
            End::Closed(reason) => Error::TransportClosed(reason),
            End::Completed | End::Lagged => Error::Lagged { cap: self.router.cap() },
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.router.leave(self.turn.as_deref(), &self.queue);
    }
}

/// The events a turn's result is made of. Deltas, of which there are most, are not among them.
fn belongs_to_result(method: &str) -> bool {
    matches!(method, "item/completed" | "thread/tokenUsage/updated" | "turn/completed")
}

/// Events in the order in which the runtime sent them.
///
/// It is a [`Stream`], and has [`next`](EventStream::next) for programs that do not use one. It ends after `turn/completed`; where it
/// ends for another reason ([`Error::Lagged`], [`Error::TransportClosed`]) that error is its last item.
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

    /// The next event; `None` at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        poll_fn(|context| self.poll(context)).await
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
