//! The life of the process: start, serve, end.

use super::damage::Ids;
use super::lines::{Line, Lines};
use super::message::Incoming;
use super::outgoing::{self, Outgoing, Writer};
use super::router::Router;
use super::{Launch, Peer, Read, Responder, interruption};
use crate::error::{Closed, MessageLost};
use std::collections::VecDeque;
use std::io;
use std::process::{ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::AsyncReadExt;
use tokio::process::{Child, ChildStderr, Command};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// How long a process that ended may leave its pipes unread before what is still in them is given up: somebody else holds
/// their other end.
const QUIET: Duration = Duration::from_millis(250);

/// How long reading what a process left behind may take in all. A pipe holds little; whatever comes after that is not from the
/// process, but from a child of it that goes on writing.
const LEFTOVER: Duration = Duration::from_secs(2);

/// How much of stderr is kept for the error that tells of a process's end.
const STDERR_TAIL: usize = 8 * 1024;

/// The flag of `CreateProcessW` that keeps a console from opening.
#[cfg(windows)]
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

/// The limits of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// Bytes that may wait in one stream.
    pub(crate) stream_buffer: usize,
    /// Bytes of the longest line that is read.
    pub(crate) longest_line: usize,
    /// How long the process has to end by itself after its stdin closed, and again after it was told to terminate.
    pub(crate) shutdown_grace: Duration,
}

/// Why a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EndReason {
    /// This side closes it.
    Asked,
    /// The process has ended or closed its output.
    Ended,
    /// The process lives but no longer reads its input.
    InputClosed,
}

/// Runs the connection to its end on the current thread.
#[expect(clippy::too_many_arguments, reason = "the one call that hands the thread all it owns")]
pub(super) fn serve(
    peer: Peer,
    settings: Settings,
    responder: Box<dyn Responder>,
    router: &Arc<Router>,
    started: oneshot::Sender<io::Result<()>>,
    to_write: mpsc::UnboundedReceiver<Outgoing>,
    answers: mpsc::WeakUnboundedSender<Outgoing>,
    mut close: mpsc::UnboundedReceiver<()>,
) {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = started.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        let opened = match peer {
            Peer::Process(launch) => spawn(&launch),
            Peer::Streams(reader, writer) => Ok((None, Writer::Stream(writer), reader, None)),
        };
        let (mut child, writer, reader, stderr) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                let _ = started.send(Err(error));
                return;
            }
        };
        let _ = started.send(Ok(()));
        let tail = Arc::new(Tail::default());
        let progress = Arc::new(AtomicU64::new(0));
        let mut writer = tokio::spawn(outgoing::write(writer, to_write, Arc::clone(router)));
        let stderr = tokio::spawn(drain(stderr, Arc::clone(&tail)));
        let deadlines = tokio::spawn(watch_deadlines(Arc::clone(router)));
        let routes = Reader {
            router: Arc::clone(router),
            responder,
            answers,
            progress: Arc::clone(&progress),
            longest_line: settings.longest_line,
        };
        let mut reader = tokio::spawn(routes.run(reader));

        let why = tokio::select! {
            _ = close.recv() => EndReason::Asked,
            _ = &mut reader => EndReason::Ended,
            _ = ended(&mut child) => EndReason::Ended,
            // It may close its input just because it ends.
            () = input_closed(&mut writer) => match timeout(QUIET, ended(&mut child)).await {
                Ok(_) => EndReason::Ended,
                Err(_) => EndReason::InputClosed,
            },
        };
        let closed = |by_us, status, stderr_tail| Closed {
            by_us,
            input_closed: why == EndReason::InputClosed,
            status,
            stderr_tail,
        };
        match why {
            EndReason::Asked => router.close(closed(true, None, String::new())),
            EndReason::InputClosed => router.close(closed(false, None, tail.text())),
            EndReason::Ended => {
                // What the process wrote before it ended still counts.
                let _ = timeout(LEFTOVER, finish_reading(&mut reader, &progress)).await;
                let status = timeout(QUIET, ended(&mut child)).await.ok().flatten();
                let _ = timeout(QUIET, tail.complete.notified()).await;
                router.close(closed(false, status, tail.text()));
            }
        }
        writer.abort();
        // Its future owns the pipe to the process, which is what keeps a well-behaved one alive.
        if !writer.is_finished() {
            let _ = writer.await;
        }
        if let Some(child) = &mut child {
            end(child, settings.shutdown_grace).await;
        }
        reader.abort();
        stderr.abort();
        deadlines.abort();
    });
    // What still runs here are answers nobody waits for.
    runtime.shutdown_background();
}

/// A process, if there is one, and its pipes.
type Opened = (Option<Child>, Writer, Read, Option<ChildStderr>);

fn spawn(launch: &Launch) -> io::Result<Opened> {
    let mut command = Command::new(&launch.program);
    command
        .args(&launch.arguments)
        .env_clear()
        .envs(launch.environment.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    if let Some(directory) = &launch.directory {
        command.current_dir(directory);
    }
    // No window of its own for a program that has none.
    #[cfg(windows)]
    command.creation_flags(CREATE_NO_WINDOW);
    let mut child = command.spawn()?;
    match (child.stdin.take(), child.stdout.take(), child.stderr.take()) {
        (Some(stdin), Some(stdout), Some(stderr)) => {
            Ok((Some(child), Writer::of_process(stdin)?, Box::new(stdout), Some(stderr)))
        }
        _ => Err(io::Error::other("the process has no pipes")),
    }
}

/// Waits for the end of the process; forever if there is none.
async fn ended(child: &mut Option<Child>) -> Option<ExitStatus> {
    match child {
        Some(child) => child.wait().await.ok(),
        None => std::future::pending().await,
    }
}

/// Waits until nothing can be written any more; forever if the writer ends because nothing is left to write.
async fn input_closed(writer: &mut tokio::task::JoinHandle<bool>) {
    if !writer.await.unwrap_or(false) {
        std::future::pending::<()>().await;
    }
}

/// Lets the reader read on while it gets something.
async fn finish_reading(reader: &mut tokio::task::JoinHandle<()>, progress: &AtomicU64) {
    let mut before = progress.load(Ordering::Relaxed);
    while !reader.is_finished() && timeout(QUIET, &mut *reader).await.is_err() {
        let now = progress.load(Ordering::Relaxed);
        if now == before {
            return;
        }
        before = now;
    }
}

/// Waits for the process to end, asks it to terminate, kills it. In any case it is reaped.
async fn end(child: &mut Child, grace: Duration) -> Option<ExitStatus> {
    if let Ok(status) = timeout(grace, child.wait()).await {
        return status.ok();
    }
    if terminate(child) {
        if let Ok(status) = timeout(grace, child.wait()).await {
            return status.ok();
        }
    }
    tracing::warn!("the codex runtime does not end by itself and is killed");
    child.kill().await.ok()?;
    child.wait().await.ok()
}

/// Sends SIGTERM. The process is not reaped yet, so the id is its own.
#[cfg(unix)]
fn terminate(child: &Child) -> bool {
    let id = child.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);
    id.is_some_and(|id| rustix::process::kill_process(id, rustix::process::Signal::TERM).is_ok())
}

/// There is no gentler way than to kill.
#[cfg(not(unix))]
fn terminate(_child: &Child) -> bool {
    false
}

/// The last bytes of stderr.
#[derive(Debug, Default)]
struct Tail {
    bytes: Mutex<VecDeque<u8>>,
    complete: tokio::sync::Notify,
}

impl Tail {
    fn text(&self) -> String {
        let bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        let (first, second) = bytes.as_slices();
        String::from_utf8_lossy(&[first, second].concat()).trim_end().to_owned()
    }
}

async fn drain(stderr: Option<ChildStderr>, tail: Arc<Tail>) {
    let mut piece = [0; 4096];
    if let Some(mut stderr) = stderr {
        while let Ok(count @ 1..) = stderr.read(&mut piece).await {
            let mut bytes = tail.bytes.lock().unwrap_or_else(PoisonError::into_inner);
            bytes.extend(&piece[..count]);
            let surplus = bytes.len().saturating_sub(STDERR_TAIL);
            bytes.drain(..surplus);
        }
    }
    tail.complete.notify_one();
}

/// Ends the requests whose time is over.
async fn watch_deadlines(router: Arc<Router>) {
    loop {
        match router.expire(Instant::now()) {
            Some(next) => {
                let _ = tokio::time::timeout_at(next.into(), router.deadline_changed.notified()).await;
            }
            None => router.deadline_changed.notified().await,
        }
    }
}

/// The one that reads stdout.
struct Reader {
    router: Arc<Router>,
    responder: Box<dyn Responder>,
    /// Weak: the reader must not keep the writer, and with it the process, alive.
    answers: mpsc::WeakUnboundedSender<Outgoing>,
    progress: Arc<AtomicU64>,
    longest_line: usize,
}

impl Reader {
    async fn run(self, source: Read) {
        let mut lines = Lines::new(source, self.longest_line);
        loop {
            match lines.read().await {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => {
                    tracing::warn!(%error, "cannot read from the codex runtime");
                    return;
                }
            }
            self.progress.fetch_add(1, Ordering::Relaxed);
            while let Some(line) = lines.next() {
                match line {
                    Line::Whole(line) => self.route(line),
                    Line::TooLong(line) => {
                        let limit = self.longest_line;
                        let why = format!(
                            "its line has {} bytes, more than CodexConfig::longest_line ({limit})",
                            line.length
                        );
                        self.damaged(&line.start, &line.end, line.length, why);
                    }
                }
            }
        }
    }

    /// Passes one line on.
    fn route(&self, line: &[u8]) {
        if line.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        match Incoming::parse(line) {
            Ok(Incoming::Notification { method, params }) => {
                let interrupt = self.router.notify(&method, params);
                self.responder.notified(&method, params);
                if let (Some((thread, turn)), Some(outgoing)) = (interrupt, self.answers.upgrade()) {
                    let _ = outgoing.send(interruption(&self.router, &thread, &turn));
                }
            }
            Ok(Incoming::Response { id, outcome }) => {
                if !self.router.answer(id, outcome) {
                    tracing::debug!(id, "an answer nobody waits for");
                }
            }
            Ok(Incoming::Request { id, method, params }) => {
                self.responder.answer(id, &method, params, &self.answers);
            }
            // A line that is valid JSON is complete, but not a message.
            Err(why) if serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok() => {
                tracing::warn!(why, length = line.len(), "a line of the codex runtime is skipped");
            }
            Err(why) => self.damaged(line, line, line.len(), why),
        }
    }

    /// Tells those who wait for a message that it was lost.
    fn damaged(&self, start: &[u8], end: &[u8], length: usize, why: String) {
        // The contents are omitted: they may contain secrets.
        tracing::warn!(why, length, "a line of the codex runtime is skipped");
        let Some(ids) = Ids::read(start, end) else { return };
        if let (Some(id), Some(method)) = (&ids.id, &ids.method) {
            return self.responder.refuse(id, method, &self.answers);
        }
        let method = ids.method.clone();
        self.router.lose(&ids, MessageLost { method, reason: why });
    }
}
