//! What the model says, as it comes.

use crate::error::Error;
use crate::event::Event;
use crate::stream::EventStream;
use futures_core::Stream;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The text of a turn's messages, piece by piece: see [`TurnHandle::text`](crate::TurnHandle::text).
///
/// It is a [`Stream`], and has [`next`](TextStream::next) for programs that do not use one. Like its events, it can be read once,
/// and it keeps its runtime alive.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// let mut text = thread.turn("Write a poem.").await?.text();
/// while let Some(piece) = text.next().await {
///     print!("{}", piece?);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct TextStream {
    events: EventStream,
}

impl TextStream {
    pub(crate) fn new(events: EventStream) -> Self {
        Self { events }
    }

    /// The next piece; `None` after the end of the turn, and after an error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for TextStream {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let next = ready!(Pin::new(&mut self.events).poll_next(context));
            match next {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(event)) => {
                    if let Some(piece) = piece(&event) {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
            }
        }
    }
}

/// The text in an event that is a piece of a message.
fn piece(event: &Event) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Delta {
        delta: String,
    }
    if event.method() != "item/agentMessage/delta" {
        return None;
    }
    event
        .params::<Delta>()
        .inspect_err(|error| tracing::warn!(%error, "a piece of a message is not understood"))
        .ok()
        .map(|piece| piece.delta)
}
