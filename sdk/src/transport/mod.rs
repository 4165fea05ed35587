//! The connection to one runtime: a thread that owns the process and its three pipes.
//!
//! The thread runs nothing but the transport. So a program that blocks, leaves or panics in its executor cannot keep the reader
//! from reading or the process from being ended; and nothing here depends on which executor the program uses.

mod damage;
mod lines;
mod message;
mod outgoing;
mod process;
mod queue;
mod router;
mod turns;

pub(crate) use outgoing::Outgoing;
pub(crate) use process::Settings;
pub(crate) use queue::{End, Queue};
use router::Registered;
pub(crate) use router::{Answered, Attached, Router, Start};
pub(crate) use turns::{Progress, Wants};

use crate::error::Error;
use serde::Serialize;
use std::ffi::OsString;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Answers the requests from the runtime.
pub(crate) trait Responder: Send {
    /// Answers one request, now or later. `answers` takes the line.
    fn answer(&self, id: &str, method: &str, params: &str, answers: &mpsc::WeakUnboundedSender<Outgoing>);

    /// Declines a request that could not be read.
    fn refuse(&self, id: &str, method: &str, answers: &mpsc::WeakUnboundedSender<Outgoing>);

    /// Takes note of a notification, which may end requests.
    fn notified(&self, method: &str, params: &str);
}

/// How to start the process. Never printed: arguments and environment may hold keys.
pub(crate) struct Launch {
    pub(crate) program: OsString,
    pub(crate) arguments: Vec<OsString>,
    pub(crate) directory: Option<std::path::PathBuf>,
    /// The whole environment of the process.
    pub(crate) environment: Vec<(OsString, OsString)>,
}

/// What is read from.
pub(crate) type Read = Box<dyn tokio::io::AsyncRead + Send + Unpin>;
/// What is written to.
pub(crate) type Write = Box<dyn tokio::io::AsyncWrite + Send + Unpin>;

/// What a connection is to.
pub(crate) enum Peer {
    /// A process to start.
    Process(Launch),
    /// The peer at the other end of two streams.
    Streams(Read, Write),
}

/// A running connection. Dropping it closes it without blocking: the thread ends the process.
#[derive(Debug)]
pub(crate) struct Transport {
    router: Arc<Router>,
    outgoing: mpsc::UnboundedSender<Outgoing>,
    closing: mpsc::UnboundedSender<()>,
    ended: tokio::sync::watch::Receiver<bool>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Transport {
    /// Starts the process, where there is one, and the thread that serves it.
    pub(crate) async fn start(
        peer: Peer,
        settings: Settings,
        responder: impl FnOnce(&Arc<Router>) -> Box<dyn Responder>,
    ) -> Result<Self, Error> {
        let router = Arc::new(Router::new(settings.stream_buffer));
        let responder = responder(&router);
        let (outgoing, to_write) = mpsc::unbounded_channel();
        let (closing, close) = mpsc::unbounded_channel();
        let (end, ended) = tokio::sync::watch::channel(false);
        let (started, start) = oneshot::channel();
        let path = match &peer {
            Peer::Process(launch) => launch.program.clone(),
            Peer::Streams(..) => OsString::new(),
        };
        let failed = |source| Error::RuntimeStart { path: Path::new(&path).to_path_buf(), source: Arc::new(source) };
        let answers = outgoing.downgrade();
        let routes = Arc::clone(&router);
        let thread = std::thread::Builder::new()
            .name("codex-transport".to_owned())
            .spawn(move || {
                process::serve(peer, settings, responder, &routes, started, to_write, answers, close);
                end.send_replace(true);
            })
            .map_err(failed)?;
        let transport = Self { router, outgoing, closing, ended, thread: Mutex::new(Some(thread)) };
        match start.await {
            Ok(Ok(())) => Ok(transport),
            Ok(Err(source)) => Err(failed(source)),
            Err(_) => Err(failed(std::io::Error::other("the transport thread ended"))),
        }
    }

    pub(crate) fn router(&self) -> &Arc<Router> {
        &self.router
    }

    /// Sends a request and waits for its answer. Dropping the future forgets the request; the runtime is not told, as the
    /// protocol has no message for it. `start` is given for a `turn/start`.
    pub(crate) async fn request<P: Serialize + ?Sized>(
        &self,
        method: &str,
        params: Option<&P>,
        start: Option<Start<'_>>,
        timeout: Option<Duration>,
    ) -> Result<Answered, Error> {
        #[derive(Serialize)]
        struct Request<'a, P: ?Sized> {
            id: u64,
            method: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            params: Option<&'a P>,
        }
        let Registered { id, answer } = self.router.register(method, start, timeout)?;
        let _forget = Forget { router: &self.router, id };
        self.write(Some(id), &Request { id, method, params })?;
        // The sender is only dropped unused when this side has forgotten the request, and then nothing waits here.
        answer.await.unwrap_or_else(|_| Err(Error::InvalidInput("the request was forgotten".to_owned())))
    }

    /// Asks the runtime to end a turn, as soon as it runs and without waiting for anything.
    pub(crate) fn interrupt(&self, thread: &str, turn: &str) {
        if self.router.interrupt(thread, turn) {
            let _ = self.outgoing.send(interruption(&self.router, thread, turn));
        }
    }

    /// Sends a notification.
    pub(crate) fn notify<P: Serialize + ?Sized>(&self, method: &str, params: Option<&P>) -> Result<(), Error> {
        #[derive(Serialize)]
        struct Notification<'a, P: ?Sized> {
            method: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            params: Option<&'a P>,
        }
        self.write(None, &Notification { method, params })
    }

    fn write<M: Serialize>(&self, request: Option<u64>, message: &M) -> Result<(), Error> {
        let mut line = serde_json::to_vec(message)
            .map_err(|error| Error::InvalidInput(format!("an argument cannot be written as JSON: {error}")))?;
        line.push(b'\n');
        // A writer that is gone means a connection that is closed, which the router tells everybody who waits.
        let _ = self.outgoing.send(Outgoing { request, line });
        Ok(())
    }

    /// Waits for at most `longest`; does not need the program's executor.
    pub(crate) async fn within<T>(&self, longest: Duration, what: impl Future<Output = T>) -> Option<T> {
        let over = self.router.remind(longest);
        tokio::select! {
            biased;
            done = what => Some(done),
            () = over => None,
        }
    }

    /// Fails every pending call, ends the process, and returns when it is reaped.
    pub(crate) async fn close(&self) {
        let _ = self.closing.send(());
        let mut ended = self.ended.clone();
        // An error means that the thread is gone, which is the same.
        let _ = ended.wait_for(|ended| *ended).await;
        self.join();
    }

    /// Whether no more requests can be sent.
    pub(crate) fn is_closed(&self) -> bool {
        self.router.is_closed()
    }

    fn join(&self) {
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread
            // An approval handler that owns the client drops it on the transport's own thread.
            && thread.thread().id() != std::thread::current().id()
            && thread.join().is_err()
        {
            tracing::error!("the transport thread panicked");
        }
    }
}

impl Drop for Transport {
    fn drop(&mut self) {
        let _ = self.closing.send(());
    }
}

/// The line that interrupts a turn; its answer is ignored.
pub(crate) fn interruption(router: &Router, thread: &str, turn: &str) -> Outgoing {
    let params = serde_json::json!({"threadId": thread, "turnId": turn});
    let message = serde_json::json!({"id": router.unanswered(), "method": "turn/interrupt", "params": params});
    Outgoing { request: None, line: format!("{message}\n").into_bytes() }
}

/// Forgets a request when its future is done or dropped.
struct Forget<'a> {
    router: &'a Router,
    id: u64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.router.forget(self.id);
    }
}
