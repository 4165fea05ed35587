//! Where handlers and tools run: never on the transport's own thread.

use std::pin::Pin;
use std::sync::OnceLock;
use tokio::sync::{mpsc, oneshot};

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where handlers run.
#[derive(Debug)]
pub(crate) enum Executor {
    /// The program's own runtime.
    Tokio(tokio::runtime::Handle),
    /// One thread for all of them, created on first use, if the program has no runtime or blocks the one it has.
    Thread(OnceLock<Option<mpsc::UnboundedSender<Task>>>),
}

impl Executor {
    /// The program's runtime, if it has one.
    pub(crate) fn current() -> Self {
        tokio::runtime::Handle::try_current().map_or_else(|_| Self::thread(), Self::Tokio)
    }

    /// A thread of its own.
    pub(crate) fn thread() -> Self {
        Self::Thread(OnceLock::new())
    }

    /// Runs a handler. Dropping the receiver drops its future; a receiver that fails means that it has panicked.
    pub(super) fn run<T: Send + 'static>(
        &self,
        answer: impl Future<Output = T> + Send + 'static,
    ) -> oneshot::Receiver<T> {
        let (mut sender, receiver) = oneshot::channel();
        let task = async move {
            let answer = tokio::select! {
                biased;
                // It took too long, its turn has ended, or the connection is gone.
                () = sender.closed() => return,
                answer = answer => answer,
            };
            let _ = sender.send(answer);
        };
        match self {
            Self::Tokio(runtime) => drop(runtime.spawn(task)),
            Self::Thread(thread) => {
                if let Some(tasks) = thread.get_or_init(start) {
                    let _ = tasks.send(Box::pin(task));
                }
            }
        }
        receiver
    }
}

/// Starts the thread, which ends with the sender.
fn start() -> Option<mpsc::UnboundedSender<Task>> {
    let (sender, mut tasks) = mpsc::unbounded_channel::<Task>();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let started = runtime.and_then(|runtime| {
        std::thread::Builder::new().name("codex-approval".to_owned()).spawn(move || {
            runtime.block_on(async {
                while let Some(task) = tasks.recv().await {
                    tokio::spawn(task);
                }
            });
        })
    });
    match started {
        Ok(_) => Some(sender),
        Err(error) => {
            tracing::error!(%error, "cannot start a thread for handlers: every request is declined");
            None
        }
    }
}
