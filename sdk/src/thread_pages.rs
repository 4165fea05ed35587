//! The stored threads, page by page.

use crate::client::Client;
use crate::error::Error;
use crate::generated::options::ThreadListOptions;
use crate::protocol::{self, ThreadListResponse, methods};
use futures_core::Stream;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::{poll_fn, ready as ready_now};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// A page that was asked for.
type Asking = Pin<Box<dyn Future<Output = Result<ThreadListResponse, Error>> + Send + Sync>>;

/// The stored threads of all pages; see [`Codex::threads`](crate::Codex::threads).
///
/// It is a [`Stream`], and has [`next`](ThreadPages::next) for programs that do not use one. A page is fetched when the threads of
/// the previous one have been read. After an error it ends.
///
/// ```no_run
/// # async fn example(codex: openai_codex::Codex) -> Result<(), openai_codex::Error> {
/// use openai_codex::ThreadListOptions;
///
/// let mut archived = codex.threads(ThreadListOptions::new().archived(true));
/// while let Some(thread) = archived.next().await {
///     println!("{}", thread?.id);
/// }
/// # Ok(()) }
/// ```
pub struct ThreadPages {
    client: Arc<Client>,
    options: ThreadListOptions,
    page: VecDeque<protocol::ThreadData>,
    /// The page that comes next; `None` after the last.
    asking: Option<Asking>,
    /// The cursors used so far: a repeated one would lead to an endless loop.
    cursors: HashSet<String>,
}

impl ThreadPages {
    pub(crate) fn new(client: Arc<Client>, options: ThreadListOptions) -> Self {
        let asking = Some(ask(&client, options.clone()));
        Self { client, options, page: VecDeque::new(), asking, cursors: HashSet::new() }
    }

    /// The next thread; `None` after the last, and after an error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<protocol::ThreadData, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<protocol::ThreadData, Error>>> {
        loop {
            if let Some(thread) = self.page.pop_front() {
                return Poll::Ready(Some(Ok(thread)));
            }
            let Some(asking) = &mut self.asking else { return Poll::Ready(None) };
            let answer = ready!(asking.as_mut().poll(context));
            self.asking = None;
            match answer {
                Ok(page) => self.turn_to(page),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn turn_to(&mut self, page: ThreadListResponse) {
        self.page = page.data.into();
        self.asking = page.next_cursor.map(|cursor| {
            if self.cursors.insert(cursor.clone()) {
                ask(&self.client, self.options.clone().cursor(cursor))
            } else {
                let source =
                    serde::de::Error::custom(format!("the cursor {cursor:?} leads back to a page that was read"));
                Box::pin(ready_now(Err(Error::NotUnderstood {
                    what: "thread/list".to_owned(),
                    source: Arc::new(source),
                })))
            }
        });
    }
}

/// Nothing is sent before the future is polled.
fn ask(client: &Arc<Client>, options: ThreadListOptions) -> Asking {
    let client = Arc::clone(client);
    Box::pin(async move { client.request::<methods::ThreadList>(options.into_params()).await })
}

impl Stream for ThreadPages {
    type Item = Result<protocol::ThreadData, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl fmt::Debug for ThreadPages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ThreadPages").field("options", &self.options).finish_non_exhaustive()
    }
}
