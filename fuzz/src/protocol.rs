//! The protocol: its schema, its messages, and a connection to an arbitrary peer.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use codex_pack_codegen::{Document, Facts, SchemaSet, generate};
use openai_codex::protocol::{ClientRequest, ServerNotification, ServerRequest};
use openai_codex::wire::{Envelope, Messages, Wire};
use openai_codex::{Codex, CodexConfig, ThreadStartOptions, VersionPolicy};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A protocol schema: what is generated of one that is accepted, is generated of it again.
pub fn schema(input: &[u8]) {
    let Ok(root) = serde_json::from_slice::<Value>(input) else { return };
    let document = |name: &str| Document { name: name.to_owned(), root: root.clone() };
    let set = SchemaSet { stable: document("stable"), experimental: Some(document("experimental")) };
    let facts = Facts::built_in();
    let _ = codex_pack_codegen::read(&set);
    if let Ok(files) = generate(&set, &facts) {
        assert_eq!(generate(&set, &facts).expect("it was generated"), files);
    }
}

/// Messages of the protocol: what was read and written is read and written alike.
pub fn sdk_messages(input: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(input) else { return };
    stable::<ServerNotification>(&value);
    stable::<ServerRequest>(&value);
    stable::<ClientRequest>(&value);
}

fn stable<M: Messages>(value: &Value) {
    let Ok(message) = Envelope::<M>::read(value.clone()) else { return };
    let written = message.write();
    let again = Envelope::<M>::read(written.clone()).expect("what was written can be read");
    assert_eq!(again.write(), written);
}

/// How many lines the client has written.
#[derive(Default)]
struct Written(AtomicUsize);

impl Written {
    fn lines(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// What the client writes to.
struct Counter(Arc<Written>);

impl AsyncWrite for Counter {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        self.0.0.fetch_add(lines, Ordering::Relaxed);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// What the client reads: groups of bytes in pieces of a size, each group when so many lines were written, or soon after the last.
struct Groups {
    groups: VecDeque<(usize, Vec<u8>)>,
    size: usize,
    written: Arc<Written>,
    since: Instant,
}

/// How long a group waits for what may never be written.
const SOON: Duration = Duration::from_millis(2);

impl AsyncRead for Groups {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let this = self.get_mut();
        let Some((after, bytes)) = this.groups.front_mut() else { return Poll::Ready(Ok(())) };
        if this.written.lines() < *after && this.since.elapsed() < SOON {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let rest = bytes.split_off(bytes.len().min(this.size).min(buffer.remaining()));
        buffer.put_slice(bytes);
        if rest.is_empty() {
            this.groups.pop_front();
        } else {
            *bytes = rest;
        }
        this.since = Instant::now();
        Poll::Ready(Ok(()))
    }
}

thread_local! {
    static RUNTIME: RefCell<tokio::runtime::Runtime> =
        RefCell::new(tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime"));
}

/// The answer that lets a client begin; what follows is anything.
const START: &str = r#"{"id":1,"result":{"userAgent":"codex/0.163.0","codexHome":"/","platformFamily":"unix","platformOs":"linux"}}
"#;

/// A connection of the Rust SDK: whatever the other side says, in pieces of any size, every call ends, and soon. Zero bytes end what
/// is said before the next request.
pub fn sdk_connection(input: &[u8]) {
    let Some((size, said)) = input.split_first() else { return };
    let written = Arc::new(Written::default());
    let said = said.split(|byte| *byte == 0).take(4).filter(|group| !group.is_empty());
    // `initialize` is the first line; `initialized` and `thread/start` are the next two.
    let groups = said.enumerate().map(|(index, group)| (3 + index, [group, b"\n"].concat()));
    let groups = std::iter::once((1, START.as_bytes().to_vec())).chain(groups).collect();
    let size = usize::from(*size) * 4 + 1;
    let reader = Groups { groups, size, written: Arc::clone(&written), since: Instant::now() };
    let config = CodexConfig::new()
        .version_policy(VersionPolicy::Any)
        .longest_line(4096)
        .stream_buffer(4096)
        .request_timeout(Duration::from_secs(5))
        .shutdown_grace(Duration::from_millis(10));
    RUNTIME.with_borrow(|runtime| {
        let ended = runtime.block_on(async {
            tokio::time::timeout(Duration::from_secs(20), async {
                let Ok(codex) = Codex::from_streams(reader, Counter(written), config).await else { return };
                let notifications = codex.notifications();
                if let Ok(thread) = codex.thread_start(ThreadStartOptions::default()).await {
                    let _ = thread.run("hello").await;
                }
                drop(notifications);
                codex.close().await;
            })
            .await
        });
        ended.expect("every call ends");
    });
}
