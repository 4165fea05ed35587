//! Dropping a future takes back what it waited for.

use crate::support::fake;
use openai_codex::{Codex, ThreadStartOptions};
use serde_json::json;
use std::time::Duration;

const SOON: Duration = Duration::from_millis(50);

async fn soon<F: IntoFuture>(future: F) -> Option<F::Output> {
    tokio::time::timeout(SOON, future).await.ok()
}

#[tokio::test]
async fn a_dropped_request_is_forgotten_and_its_late_answer_ignored() {
    let script = json!({"rules": [
        {"method": "thread/read", "background": true, "do": [{"sleep_ms": 150}, "respond_default"]},
    ]});
    let codex = fake(&script).await;
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    assert!(soon(thread.read(false)).await.is_none());
    // The late answer comes while this one waits.
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(thread.read(false).await.expect("an answer").thread.id, thread.id());
}

#[tokio::test]
async fn a_dropped_start_of_a_turn_leaves_the_thread_usable() {
    let script = json!({"rules": [
        {"method": "turn/start", "background": true, "do": [
            {"flood": {"deltas": 100}}, {"sleep_ms": 150}, "respond_default", {"complete": "completed"},
        ]},
    ]});
    let codex = fake(&script).await;
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    assert!(soon(thread.turn("Never mind")).await.is_none());
    let result = thread.run("Hello").await.expect("a result");
    assert_eq!(result.final_response.as_deref(), Some("Hello"));
}

#[tokio::test]
async fn a_dropped_wait_for_an_event_loses_none() {
    let script = json!({"rules": [{"method": "turn/start", "do": ["respond_default"]}, {"method": "turn/steer", "do": [
        "respond_default", {"flood": {"deltas": 3}}, {"complete": "completed"},
    ]}]});
    let codex = fake(&script).await;
    let turn =
        codex.thread_start(ThreadStartOptions::new()).await.expect("a thread").turn("Wait").await.expect("a turn");
    let mut stream = turn.stream();
    assert!(soon(stream.next()).await.is_none(), "nothing has happened yet");
    turn.steer("Go on").await.expect("steered");
    let mut methods = Vec::new();
    while let Some(event) = stream.next().await {
        methods.push(event.expect("no error").method().to_owned());
    }
    assert_eq!(methods.len(), 4, "{methods:?}");
}

#[tokio::test]
async fn a_dropped_run_can_be_taken_up_again() {
    let script = json!({"rules": [{"method": "turn/start", "background": true, "do": [
        "respond_default",
        {"notify": {"method": "item/completed", "params": {"threadId": "$thread", "turnId": "$turn", "completedAtMs": 0, "item": "$message"}}},
        {"sleep_ms": 200}, {"complete": "completed"},
    ]}]});
    let codex = fake(&script).await;
    let turn =
        codex.thread_start(ThreadStartOptions::new()).await.expect("a thread").turn("Wait").await.expect("a turn");
    assert!(soon(turn.run()).await.is_none());
    let result = turn.run().await.expect("a result");
    assert_eq!(result.final_response.as_deref(), Some("done"), "what came before counts");
}

/// Futures of the client can go to any executor.
#[test]
fn futures_are_send() {
    fn send<T: Send>(_: &T) {}
    let start = Codex::start(openai_codex::CodexConfig::new());
    send(&start);
    drop(start);
}
