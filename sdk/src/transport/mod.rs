//! The connection to one runtime: a thread that owns the process and its three pipes.
//!
//! The thread runs nothing but the transport. So a program that blocks its executor, panics or leaves it cannot keep the
//! reader from reading or the process from being ended; and nothing here depends on which executor the program uses.

mod lines;
mod message;
mod process;
mod queue;
mod router;

pub(crate) use process::Settings;
pub(crate) use queue::{End, Queue};
pub(crate) use router::Router;

use crate::approval::Approvals;
use crate::error::Error;
use serde::Serialize;
use std::ffi::OsString;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How to start the process.
#[derive(Debug)]
pub(crate) struct Launch {
    pub(crate) program: OsString,
    pub(crate) arguments: Vec<OsString>,
    pub(crate) directory: Option<std::path::PathBuf>,
    /// The whole environment of the process.
    pub(crate) environment: Vec<(OsString, OsString)>,
}

/// A running connection. Dropping it closes it and waits until the process has ended.
#[derive(Debug)]
pub(crate) struct Transport {
    router: Arc<Router>,
    outgoing: mpsc::UnboundedSender<Vec<u8>>,
    closing: mpsc::UnboundedSender<()>,
    ended: tokio::sync::watch::Receiver<bool>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Transport {
    /// Starts the process and the thread that serves it.
    pub(crate) async fn start(launch: Launch, settings: Settings, approvals: Approvals) -> Result<Self, Error> {
        let router = Arc::new(Router::new(settings.stream_buffer));
        let (outgoing, to_write) = mpsc::unbounded_channel();
        let (closing, close) = mpsc::unbounded_channel();
        let (end, ended) = tokio::sync::watch::channel(false);
        let (started, start) = oneshot::channel();
        let path = launch.program.clone();
        let failed = |source| Error::RuntimeStart { path: Path::new(&path).to_path_buf(), source };
        let answers = outgoing.downgrade();
        let routes = Arc::clone(&router);
        let thread = std::thread::Builder::new()
            .name("codex-transport".to_owned())
            .spawn(move || {
                process::serve(launch, settings, approvals, &routes, started, to_write, answers, close);
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

    /// Sends a request and waits for the raw text of its result. Dropping the future forgets the request; the runtime is
    /// not told, as the protocol has no message for it.
    pub(crate) async fn request<P: Serialize + ?Sized>(
        &self,
        method: &str,
        params: Option<&P>,
        timeout: Option<Duration>,
    ) -> Result<Box<str>, Error> {
        Ok(self.send(method, params, None, timeout).await?.0)
    }

    /// Sends a `turn/start` and returns with its result the queue that gets every event of the turn.
    pub(crate) async fn start_turn<P: Serialize + ?Sized>(
        &self,
        thread: &str,
        params: &P,
        timeout: Option<Duration>,
    ) -> Result<(Box<str>, Arc<Queue>), Error> {
        let (result, queue) = self.send("turn/start", Some(params), Some(thread), timeout).await?;
        Ok((result, queue.unwrap_or_else(|| self.router.observe(None))))
    }

    async fn send<P: Serialize + ?Sized>(
        &self,
        method: &str,
        params: Option<&P>,
        thread: Option<&str>,
        timeout: Option<Duration>,
    ) -> Result<(Box<str>, Option<Arc<Queue>>), Error> {
        #[derive(Serialize)]
        struct Request<'a, P: ?Sized> {
            id: u64,
            method: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            params: Option<&'a P>,
        }
        let (id, answer, queue) = self.router.register(method, thread, timeout)?;
        let _forget = Forget { router: &self.router, id };
        self.write(&Request { id, method, params })?;
        // The sender is only dropped unused when this side has forgotten the request, and then nobody waits here.
        let result =
            answer.await.unwrap_or_else(|_| Err(Error::InvalidInput("the request was forgotten".to_owned())))?;
        Ok((result, queue))
    }

    /// Sends a notification.
    pub(crate) fn notify<P: Serialize + ?Sized>(&self, method: &str, params: Option<&P>) -> Result<(), Error> {
        #[derive(Serialize)]
        struct Notification<'a, P: ?Sized> {
            method: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            params: Option<&'a P>,
        }
        self.write(&Notification { method, params })
    }

    fn write<M: Serialize>(&self, message: &M) -> Result<(), Error> {
        let mut line = serde_json::to_vec(message)
            .map_err(|error| Error::InvalidInput(format!("an argument cannot be written as JSON: {error}")))?;
        line.push(b'\n');
        // A writer that is gone means a connection that is closed, which the router tells everybody who waits.
        let _ = self.outgoing.send(line);
        Ok(())
    }

    /// Ends every waiter at once, then the process, and returns when it is reaped.
    pub(crate) async fn close(&self) {
        let _ = self.closing.send(());
        let mut ended = self.ended.clone();
        // An error means that the thread is gone, which is the same.
        let _ = ended.wait_for(|ended| *ended).await;
        self.join();
    }

    /// Whether the process has ended and is reaped.
    pub(crate) fn is_closed(&self) -> bool {
        *self.ended.borrow()
    }

    fn join(&self) {
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread
            // An approval handler that owns the client lets go of it on the transport's own thread.
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
        self.join();
    }
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
