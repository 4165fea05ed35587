//! What goes to the process.

use super::router::Router;
use std::sync::Arc;
use tokio::io::AsyncWriteExt;
use tokio::process::ChildStdin;
use tokio::sync::mpsc;

/// One line to write.
pub(crate) struct Outgoing {
    /// The request it is. Where nobody waits for that one's answer any more, it is not written.
    pub(crate) request: Option<u64>,
    /// With its newline.
    pub(crate) line: Vec<u8>,
}

/// Writes until there is nothing left to write (`false`) or the process does not listen any more (`true`).
pub(super) async fn write(
    stdin: ChildStdin,
    mut lines: mpsc::UnboundedReceiver<Outgoing>,
    router: Arc<Router>,
) -> bool {
    let Ok(mut pipe) = open(stdin) else { return true };
    loop {
        let next = tokio::select! {
            next = lines.recv() => next,
            () = hung_up(&pipe) => return true,
        };
        let Some(Outgoing { request, line }) = next else { return false };
        if request.is_some_and(|id| !router.waits(id)) {
            continue;
        }
        if let Err(error) = pipe.write_all(&line).await {
            tracing::debug!(%error, "cannot write to the codex runtime");
            return true;
        }
    }
}

#[cfg(unix)]
type Pipe = tokio::net::unix::pipe::Sender;

#[cfg(unix)]
fn open(stdin: ChildStdin) -> std::io::Result<Pipe> {
    Pipe::from_owned_fd(stdin.into_owned_fd()?)
}

/// Waits until the process has closed its end, which a pipe tells also when nothing is written.
#[cfg(unix)]
async fn hung_up(pipe: &Pipe) {
    match pipe.ready(tokio::io::Interest::ERROR).await {
        Ok(ready) if ready.is_error() => {}
        _ => std::future::pending().await,
    }
}

#[cfg(not(unix))]
type Pipe = ChildStdin;

#[cfg(not(unix))]
fn open(stdin: ChildStdin) -> std::io::Result<Pipe> {
    Ok(stdin)
}

/// There, only writing tells.
#[cfg(not(unix))]
async fn hung_up(_pipe: &Pipe) {
    std::future::pending().await
}
