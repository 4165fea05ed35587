//! The surface without `async`, with no executor anywhere.

use crate::support::{Folders, fake_config};
use openai_codex::blocking::{Codex, retry_on_overload};
use openai_codex::{ApprovalDecision, Error, RetryPolicy, ThreadListOptions, ThreadStartOptions, TurnOptions};
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

#[tokio::test]
async fn handlers_run_while_the_program_blocks_its_own_executor() {
    let threads = std::sync::Arc::new(std::sync::Mutex::new(std::collections::HashSet::new()));
    let seen = std::sync::Arc::clone(&threads);
    let folders = Folders::new();
    let record = folders.path("record.jsonl");
    let ask = |id: u32| {
        json!({"request": {"id": id, "method": "item/fileChange/requestApproval", "params": {
            "threadId": "$thread", "turnId": "$turn", "itemId": "$item", "startedAtMs": 0}}})
    };
    let script = json!({"record": record, "rules": [{"method": "turn/start", "background": true, "do": [
        "respond_default", ask(1), ask(2), {"sleep_ms": 1000}, {"complete": "completed"}]}]});
    let config = fake_config(&folders, &script).approval_handler(move |_| {
        seen.lock().expect("no panic").insert(std::thread::current().id());
        async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(ApprovalDecision::Accept)
        }
    });
    let codex = Codex::start(config).expect("the fake starts");
    codex.thread_start(ThreadStartOptions::new()).expect("a thread").run("Ask").expect("a result");
    codex.close();
    let record = std::fs::read_to_string(record).expect("the record");
    assert_eq!(record.matches(r#""result":{"decision":"accept"}"#).count(), 2, "{record}");
    assert_eq!(threads.lock().expect("no panic").len(), 1, "one thread for all");
}

#[test]
fn a_deadline_ends_the_wait_and_a_thread_s_turn() {
    let script = json!({"rules": [
        {"method": "turn/start", "times": 0, "do": [
            "respond_default",
            {"notify": {"method": "turn/started", "params": {"threadId": "$thread", "turn": {"id": "$turn"}}}},
        ]},
        {"method": "turn/interrupt", "times": 0, "do": ["respond_default", {"complete": "interrupted"}]},
    ]});
    let codex = fake(&script);
    let thread = codex.thread_start(ThreadStartOptions::new()).expect("a thread");
    let soon = Duration::from_millis(50);
    let mut notifications = codex.notifications();
    assert!(matches!(thread.run_timeout("Think", TurnOptions::new(), soon), Err(Error::Timeout { .. })));
    assert!(notifications.any(|event| event.expect("an event").method() == "turn/completed"), "it was interrupted");
    let turn = thread.turn("Think").expect("a turn");
    let mut events = turn.stream();
    assert_eq!(events.next_timeout(Duration::from_secs(60)).expect("one").expect("an event").method(), "turn/started");
    assert!(matches!(events.next_timeout(soon), Some(Err(Error::Timeout { .. }))));
    assert!(matches!(turn.run_timeout(soon), Err(Error::Timeout { .. })));
    turn.interrupt().expect("it goes on, and can be interrupted");
    assert_eq!(turn.run_timeout(Duration::from_secs(60)).expect("a result").status.to_string(), "interrupted");
}

#[test]
fn a_handle_that_is_dropped_interrupts_its_turn_once_it_runs() {
    let script = json!({"rules": [
        {"method": "turn/start", "background": true, "do": [
            "respond_default", {"sleep_ms": 300},
            {"notify": {"method": "turn/started", "params": {"threadId": "$thread", "turn": {"id": "$turn"}}}},
        ]},
        {"method": "turn/interrupt", "do": ["respond_default", {"complete": "interrupted"}]},
    ]});
    let codex = fake(&script);
    let thread = codex.thread_start(ThreadStartOptions::new()).expect("a thread");
    let notifications = codex.notifications();
    drop(thread.turn("Think").expect("a turn").interrupt_on_drop());
    let methods: Vec<String> =
        notifications.take(2).map(|event| event.expect("an event").method().to_owned()).collect();
    assert_eq!(methods, ["turn/started", "turn/completed"]);
}

#[test]
fn an_error_that_main_returns_is_a_sentence() {
    let missing = openai_codex::CodexConfig::new().codex_bin("/nowhere/codex");
    let error = Codex::start(missing).expect_err("there is none");
    let sentence = "the codex runtime /nowhere/codex, which CodexConfig::codex_bin names, is not a file";
    assert_eq!((format!("{error:?}"), error.to_string()), (sentence.to_owned(), sentence.to_owned()));
}
