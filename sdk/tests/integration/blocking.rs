//! The surface without `async`, with no executor anywhere.

use crate::support::{Folders, fake_config};
use openai_codex::blocking::{Codex, retry_on_overload};
use openai_codex::{ApprovalDecision, Error, RetryPolicy, ThreadListOptions, ThreadStartOptions};
use serde_json::{Value, json};
use std::future::ready;
use std::time::Duration;

fn fake(script: &Value) -> Codex {
    Codex::start(fake_config(&Folders::new(), script)).expect("the fake starts")
}

#[test]
fn turns_run_and_stream() {
    let codex = fake(&json!({}));
    let thread = codex.thread_start(ThreadStartOptions::new()).expect("a thread");
    assert_eq!(thread.run("Hello").expect("a result").final_response.as_deref(), Some("Hello"));
    let turn = thread.turn("Again").expect("a turn");
    let methods: Vec<String> = turn.stream().map(|event| event.expect("no error").method().to_owned()).collect();
    assert_eq!(methods, ["turn/started", "item/agentMessage/delta", "item/completed", "turn/completed"]);
    assert_eq!(turn.run().expect("a result").final_response.as_deref(), Some("Again"));
    assert_eq!(codex.threads(ThreadListOptions::new()).count(), 0);
    codex.close();
    assert!(matches!(thread.run("More"), Err(Error::TransportClosed(_))));
}

#[test]
fn requests_time_out_without_an_executor() {
    let script = json!({"rules": [{"method": "thread/start", "do": ["silence"]}]});
    let config = fake_config(&Folders::new(), &script).request_timeout(Duration::from_millis(50));
    let codex = Codex::start(config).expect("the fake starts");
    assert!(matches!(codex.thread_start(ThreadStartOptions::new()), Err(Error::Timeout { .. })));
}

#[test]
fn an_overload_is_tried_again() {
    let busy = json!({"error": {"code": -32001, "message": "busy"}});
    let codex = fake(&json!({"rules": [{"method": "thread/start", "times": 2, "do": [busy]}]}));
    let policy = RetryPolicy::new().first_delay(Duration::from_millis(1));
    retry_on_overload(&policy, || codex.thread_start(ThreadStartOptions::new())).expect("the third attempt");
}

#[test]
fn handlers_run_on_threads_of_their_own() {
    let folders = Folders::new();
    let script = json!({
        "record": folders.path("record.jsonl"),
        "rules": [{"method": "turn/start", "background": true, "do": [
            "respond_default",
            {"request": {"id": "ask", "method": "item/fileChange/requestApproval", "params": {
                "threadId": "$thread", "turnId": "$turn", "itemId": "$item", "startedAtMs": 0}}},
            {"sleep_ms": 200}, {"complete": "completed"},
        ]}],
    });
    let own = std::thread::current().id();
    let config = fake_config(&folders, &script).approval_handler(move |_| {
        assert_ne!(std::thread::current().id(), own);
        ready(Ok(ApprovalDecision::Accept))
    });
    let codex = Codex::start(config).expect("the fake starts");
    codex.thread_start(ThreadStartOptions::new()).expect("a thread").run("Ask").expect("a result");
    codex.close();
    let record = std::fs::read_to_string(folders.path("record.jsonl")).expect("the record");
    assert!(record.contains(r#"{"id":"ask","result":{"decision":"accept"}}"#), "{record}");
}
