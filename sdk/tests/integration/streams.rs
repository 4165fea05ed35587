//! What a program sees of a stream through the traits of the language and its libraries.

use crate::support::fake;
use futures_core::Stream;
use openai_codex::{Codex, Error, ThreadListOptions, ThreadStartOptions};
use serde_json::{Value, json};
use std::future::poll_fn;
use std::pin::Pin;

/// Reads a stream as a stream library does: by its trait alone.
async fn collect<S: Stream + Unpin>(mut stream: S) -> Vec<S::Item> {
    let mut items = Vec::new();
    while let Some(item) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        items.push(item);
    }
    assert!(poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await.is_none(), "it stays at its end");
    items
}

/// One page of `thread/list`: what the request says when it is asked for, whose threads it holds, and what comes next.
fn page(asked_by: &str, ids: &[&str], next: Option<&str>) -> Value {
    let thread = |id: &&str| {
        json!({
            "id": id, "sessionId": id, "preview": "", "ephemeral": false, "modelProvider": "fake", "createdAt": 0,
            "updatedAt": 0, "status": {"type": "idle"}, "cwd": "/", "cliVersion": "0.163.0", "source": "vscode", "turns": [],
        })
    };
    let data: Vec<Value> = ids.iter().map(thread).collect();
    json!({"method": "thread/list", "contains": asked_by, "do": [{"respond": {"data": data, "nextCursor": next}}]})
}

/// Three pages, of which one is empty. Every one of them is asked for with the page size.
fn three_pages() -> Value {
    json!({"rules": [
        page(r#""cursor":"second""#, &[], Some("third")),
        page(r#""cursor":"third""#, &["c"], None),
        page(r#""limit":2"#, &["a", "b"], Some("second")),
    ]})
}

/// Two pages that lead to one another.
fn circle() -> Value {
    json!({"rules": [
        page(r#""cursor":"second""#, &["b"], Some("first")),
        page(r#""cursor":"first""#, &["a"], Some("second")),
        page("thread/list", &["a"], Some("second")),
    ]})
}

#[tokio::test]
async fn a_turn_is_a_stream_of_its_events() {
    let codex = fake(&json!({})).await;
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    let turn = thread.turn("Hello").await.expect("a turn");
    let methods: Vec<String> =
        collect(turn.stream()).await.into_iter().map(|event| event.expect("no error").method().to_owned()).collect();
    assert_eq!(methods, ["turn/started", "item/agentMessage/delta", "item/completed", "turn/completed"]);
}

/// A piece of a message, and what is none.
fn said(text: &str) -> Value {
    json!({"notify": {"method": "item/agentMessage/delta", "params": {
        "threadId": "$thread", "turnId": "$turn", "itemId": "i", "delta": text}}})
}

#[tokio::test]
async fn the_text_of_a_turn_comes_piece_by_piece_and_is_nothing_else() {
    let reasoning = json!({"notify": {"method": "item/reasoning/textDelta", "params": {
        "threadId": "$thread", "turnId": "$turn", "itemId": "r", "contentIndex": 0, "delta": "hidden"}}});
    let script = json!({"rules": [{"method": "turn/start", "do": [
        "respond_default", said("Once"), reasoning, said(""), said(" upon"), said(" a time"), {"complete": "completed"},
    ]}]});
    let codex = fake(&script).await;
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    let turn = thread.turn("Tell me a story.").await.expect("a turn");
    let mut text = turn.text();
    // Read by its own method and by its trait, from where the one has stopped.
    assert_eq!(text.next().await.expect("a piece").expect("no error"), "Once");
    let rest: Result<Vec<String>, Error> = collect(text).await.into_iter().collect();
    assert_eq!(rest.expect("no error").concat(), " upon a time");
    assert_eq!(turn.run().await.expect("a result").id, turn.id(), "the result is the turn's all the same");
}

#[tokio::test]
async fn an_error_ends_the_text() {
    let script = json!({"rules": [{"method": "turn/start", "do": ["respond_default", said("Once"), {"exit": 3}]}]});
    let codex = fake(&script).await;
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    let text = collect(thread.turn("Tell me a story.").await.expect("a turn").text()).await;
    assert!(matches!(text.as_slice(), [Ok(_), Err(Error::TransportClosed(_))]), "{text:?}");
}

#[tokio::test]
async fn the_threads_of_all_pages_are_one_stream() {
    let codex = fake(&three_pages()).await;
    let threads = collect(codex.threads(ThreadListOptions::new().limit(2))).await;
    let ids: Vec<String> = threads.into_iter().map(|thread| thread.expect("no error").id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
}

#[tokio::test]
async fn an_error_ends_the_threads() {
    let failing = json!({"rules": [
        {"method": "thread/list", "contains": "second", "do": [{"error": {"code": -32600, "message": "no such page"}}]},
        page("thread/list", &["a"], Some("second")),
    ]});
    let codex: Codex = fake(&failing).await;
    let threads = collect(codex.threads(ThreadListOptions::new())).await;
    assert!(matches!(threads.as_slice(), [Ok(_), Err(Error::InvalidRequest(_))]), "{threads:?}");
}

#[tokio::test]
async fn pages_that_lead_in_a_circle_end() {
    let codex = fake(&circle()).await;
    let mut threads = collect(codex.threads(ThreadListOptions::new())).await;
    let error = threads.pop().expect("an item").expect_err("the circle is an error");
    assert!(matches!(&error, Error::NotUnderstood { what, .. } if what == "thread/list"), "{error}");
    let why = std::error::Error::source(&error).expect("a reason").to_string();
    assert_eq!(why, "the cursor \"second\" leads back to a page that was read");
    let ids: Vec<String> = threads.into_iter().map(|thread| thread.expect("no error").id).collect();
    assert_eq!(ids, ["a", "b", "a"]);
}

#[tokio::test]
async fn a_dropped_wait_for_a_page_loses_none() {
    let slow = json!({"rules": [
        {"method": "thread/list", "background": true, "do": [{"sleep_ms": 150}, "respond_default"]},
    ]});
    let codex = fake(&slow).await;
    let mut threads = codex.threads(ThreadListOptions::new());
    let soon = std::time::Duration::from_millis(50);
    assert!(tokio::time::timeout(soon, threads.next()).await.is_err(), "the page takes longer");
    assert!(threads.next().await.is_none());
}

#[cfg(feature = "blocking")]
#[test]
fn without_async_they_are_iterators() {
    use crate::support::{Folders, fake_config};
    use openai_codex::blocking;

    let start = |script: &Value| blocking::Codex::start(fake_config(&Folders::new(), script)).expect("the fake starts");
    let threads: Result<Vec<_>, Error> = start(&three_pages()).threads(ThreadListOptions::new().limit(2)).collect();
    assert_eq!(threads.expect("no error").len(), 3);
    assert_eq!(start(&circle()).threads(ThreadListOptions::new()).filter(Result::is_err).count(), 1);
}
