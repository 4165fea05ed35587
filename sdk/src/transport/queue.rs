//! The queue between the reader and one stream of events: it never makes the reader wait, and never grows past its cap.

use crate::error::{Closed, MessageLost};
use crate::event::Event;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// What an event occupies beside its text.
const OVERHEAD: usize = size_of::<Event>();

/// Why a queue gives nothing more.
#[derive(Debug, Clone)]
pub(crate) enum End {
    /// The turn is completed.
    Completed,
    /// More than the cap was waiting.
    Lagged,
    /// The connection is gone.
    Closed(Arc<Closed>),
    /// A message that belonged to it, or may have, was lost.
    Lost(Arc<MessageLost>),
}

/// One producer (the reader), one consumer (the stream).
#[derive(Debug)]
pub(crate) struct Queue {
    inner: Mutex<Inner>,
    /// Bytes that are in the queue or in the consumer's batch.
    waiting: AtomicUsize,
    cap: usize,
}

#[derive(Debug, Default)]
struct Inner {
    events: VecDeque<Event>,
    end: Option<End>,
    /// Everybody who waits: usually the one stream, or two that share a turn.
    wakers: Vec<Waker>,
}

impl Queue {
    pub(crate) fn new(cap: usize) -> Self {
        Self { inner: Mutex::default(), waiting: AtomicUsize::new(0), cap }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an event, or ends the queue if that would exceed the cap. An empty queue accepts an event of any size, so that a single
    /// large one gets through.
    pub(crate) fn push(&self, event: Event) {
        let size = event.size() + OVERHEAD;
        let mut inner = self.inner();
        if inner.end.is_some() {
            return;
        }
        let waiting = self.waiting.load(Ordering::Relaxed);
        if waiting > 0 && waiting.saturating_add(size) > self.cap {
            inner.end = Some(End::Lagged);
        } else {
            self.waiting.fetch_add(size, Ordering::Relaxed);
            inner.events.push_back(event);
        }
        wake(inner);
    }

    /// Ends the queue. Only the first end counts.
    pub(crate) fn end(&self, end: End) {
        let mut inner = self.inner();
        inner.end.get_or_insert(end);
        wake(inner);
    }

    /// Moves all there is into `batch`, which must be empty. `Err` once everything was taken and no more comes.
    pub(crate) fn poll_take(&self, batch: &mut VecDeque<Event>, context: &mut Context<'_>) -> Poll<Result<(), End>> {
        let mut inner = self.inner();
        if !inner.events.is_empty() {
            std::mem::swap(batch, &mut inner.events);
            return Poll::Ready(Ok(()));
        }
        if let Some(end) = &inner.end {
            return Poll::Ready(Err(end.clone()));
        }
        if !inner.wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            inner.wakers.push(context.waker().clone());
        }
        Poll::Pending
    }

    /// The consumer is done with an event it took.
    pub(crate) fn consumed(&self, event: &Event) {
        self.waiting.fetch_sub(event.size() + OVERHEAD, Ordering::Relaxed);
    }

    /// Bytes that wait.
    #[cfg(test)]
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }
}

/// Wakes the waiters, after the lock is released.
fn wake(mut inner: MutexGuard<'_, Inner>) {
    if inner.wakers.is_empty() {
        return;
    }
    let wakers = std::mem::take(&mut inner.wakers);
    drop(inner);
    wakers.into_iter().for_each(Waker::wake);
}

#[cfg(test)]
mod tests {
    use super::{End, Queue};
    use crate::event::Event;
    use std::collections::VecDeque;
    use std::task::{Context, Poll, Waker};

    fn take(queue: &Queue) -> Poll<Result<usize, End>> {
        let mut batch = VecDeque::new();
        let taken = queue.poll_take(&mut batch, &mut Context::from_waker(Waker::noop()));
        taken.map_ok(|()| {
            for event in &batch {
                queue.consumed(event);
            }
            batch.len()
        })
    }

    #[test]
    fn past_the_cap_the_stream_gets_what_there_is_and_then_the_lag() {
        let queue = Queue::new(1000);
        for _ in 0..100 {
            queue.push(Event::new("method", &"x".repeat(100)));
        }
        assert!(queue.waiting() <= 1000);
        assert!(matches!(take(&queue), Poll::Ready(Ok(1..=9))));
        assert_eq!(queue.waiting(), 0);
        assert!(matches!(take(&queue), Poll::Ready(Err(End::Lagged))));
        queue.push(Event::new("method", "{}"));
        queue.end(End::Completed);
        assert!(matches!(take(&queue), Poll::Ready(Err(End::Lagged))), "the first end counts");
    }

    #[test]
    fn one_event_larger_than_the_cap_gets_through() {
        let queue = Queue::new(10);
        queue.push(Event::new("method", &"x".repeat(10_000)));
        assert!(matches!(take(&queue), Poll::Ready(Ok(1))));
        assert!(matches!(take(&queue), Poll::Pending));
    }
}
