//! What goes to the runtime.

use super::Write;
use super::router::Router;
use std::io;
use std::sync::Arc;
use tokio::io::AsyncWriteExt;
use tokio::process::ChildStdin;
use tokio::sync::mpsc;

/// One line to write.
pub(crate) struct Outgoing {
    /// The request's id. If nobody waits for its response any more, it is not written.
    pub(crate) request: Option<u64>,
    /// With its newline.
    pub(crate) line: Vec<u8>,
}

/// Where lines go.
pub(super) enum Writer {
    /// The input of a process.
    #[cfg(unix)]
    Pipe(tokio::net::unix::pipe::Sender),
    /// Anything else.
    Stream(Write),
}

impl Writer {
    #[cfg(unix)]
    pub(super) fn of_process(stdin: ChildStdin) -> io::Result<Self> {
        tokio::net::unix::pipe::Sender::from_owned_fd(stdin.into_owned_fd()?).map(Self::Pipe)
    }

    #[cfg(not(unix))]
    pub(super) fn of_process(stdin: ChildStdin) -> io::Result<Self> {
        Ok(Self::Stream(Box::new(stdin)))
    }

    async fn write(&mut self, line: &[u8]) -> io::Result<()> {
        match self {
            #[cfg(unix)]
            Self::Pipe(pipe) => pipe.write_all(line).await,
            Self::Stream(stream) => {
                stream.write_all(line).await?;
                stream.flush().await
            }
        }
    }

    /// Waits until the other end is closed. A pipe reports that even if nothing is written; elsewhere only a write does.
    async fn hung_up(&mut self) {
        #[cfg(unix)]
        if let Self::Pipe(pipe) = self
            && pipe.ready(tokio::io::Interest::ERROR).await.is_ok_and(tokio::io::Ready::is_error)
        {
            return;
        }
        std::future::pending::<()>().await;
    }
}

/// Writes until there is nothing left to write (`false`) or the runtime no longer reads (`true`).
pub(super) async fn write(
    mut writer: Writer,
    mut lines: mpsc::UnboundedReceiver<Outgoing>,
    router: Arc<Router>,
) -> bool {
    loop {
        let next = tokio::select! {
            next = lines.recv() => next,
            () = writer.hung_up() => return true,
        };
        let Some(Outgoing { request, line }) = next else { return false };
        if request.is_some_and(|id| !router.waits(id)) {
            continue;
        }
        if let Err(error) = writer.write(&line).await {
            tracing::debug!(%error, "cannot write to the codex runtime");
            return true;
        }
    }
}
