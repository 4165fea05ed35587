//! Approval handlers that misbehave, and what they are shown.

use crate::support::{Folders, fake_config};
use openai_codex::{
    ApprovalDecision, ApprovalHandler, ApprovalRequest, Codex, CodexConfig, HandlerError, ThreadStartOptions,
};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Asks for one command before the turn goes on; answers are in the record.
fn asking(folders: &Folders) -> CodexConfig {
    let script = json!({
        "record": folders.path("record.jsonl"),
        "rules": [{"method": "turn/start", "background": true, "do": [
            "respond_default",
            {"request": {"id": "ask", "method": "item/commandExecution/requestApproval", "params": {
                "threadId": "$thread", "turnId": "$turn", "itemId": "$item", "startedAtMs": 0,
                "command": "rm -r /", "cwd": "/", "reason": "to make room", "news": 1,
            }}},
            {"sleep_ms": 300}, {"complete": "completed"},
        ]}],
    });
    fake_config(folders, &script)
}

/// What the client answered.
fn answers(folders: &Folders) -> Vec<Value> {
    let text = std::fs::read_to_string(folders.path("record.jsonl")).expect("the record");
    text.lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .filter(|message| message["id"] == "ask")
        .map(|message| message["result"].clone())
        .collect()
}

async fn decided(
    decide: impl Fn(ApprovalRequest) -> Result<ApprovalDecision, HandlerError> + Send + Sync + 'static,
) -> Value {
    let folders = Folders::new();
    let decide = Arc::new(decide);
    let handler = move |request| {
        let decide = Arc::clone(&decide);
        async move { decide(request) }
    };
    let config = asking(&folders).approval_handler(handler).approval_timeout(Duration::from_millis(150));
    let codex = Codex::start(config).await.expect("the fake starts");
    codex.thread_start(ThreadStartOptions::new()).await.expect("a thread").run("Ask").await.expect("the turn goes on");
    codex.close().await;
    let mut answers = answers(&folders);
    assert_eq!(answers.len(), 1);
    answers.remove(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_decision_has_its_form() {
    assert_eq!(decided(|_| Ok(ApprovalDecision::Accept)).await, json!({"decision": "accept"}));
    assert_eq!(decided(|_| Ok(ApprovalDecision::AcceptForSession)).await, json!({"decision": "acceptForSession"}));
    assert_eq!(decided(|_| Ok(ApprovalDecision::Decline)).await, json!({"decision": "decline"}));
    assert_eq!(decided(|_| Ok(ApprovalDecision::Cancel)).await, json!({"decision": "cancel"}));
    let amendment = json!({"decision": {"acceptWithExecpolicyAmendment": {"execpolicy_amendment": ["rm"]}}});
    let answer = amendment.clone();
    assert_eq!(decided(move |_| Ok(ApprovalDecision::Answer(answer.clone()))).await, amendment);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_panics_declines() {
    assert_eq!(decided(|_| panic!("on purpose")).await, json!({"decision": "decline"}));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_its_thread_declines_in_time_and_the_turn_goes_on() {
    let answer = decided(|_| {
        std::thread::sleep(Duration::from_millis(600));
        Ok(ApprovalDecision::Accept)
    })
    .await;
    assert_eq!(answer, json!({"decision": "decline"}));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_sees_the_typed_request() {
    let seen = Arc::new(Mutex::new(None));
    let see = Arc::clone(&seen);
    decided(move |request| {
        *see.lock().expect("no panic") = Some(request);
        Ok(ApprovalDecision::Decline)
    })
    .await;
    let seen = seen.lock().expect("no panic").take();
    let Some(ApprovalRequest::Command(command)) = seen else { panic!("{seen:?}") };
    assert_eq!(command.command.as_deref(), Some("rm -r /"));
    assert_eq!(command.reason.as_deref(), Some("to make room"));
    assert_eq!(command.rest["news"], 1, "what this version does not know is there too");
}

#[tokio::test]
async fn a_request_that_is_not_understood_is_declined_without_asking() {
    let folders = Folders::new();
    let script = json!({
        "record": folders.path("record.jsonl"),
        "rules": [{"method": "turn/start", "background": true, "do": [
            "respond_default",
            {"request": {"id": "ask", "method": "item/commandExecution/requestApproval", "params": {"threadId": 1}}},
            {"sleep_ms": 100}, {"complete": "completed"},
        ]}],
    });
    let config = fake_config(&folders, &script).approval_handler(|_| async { panic!("nobody asks") });
    let codex = Codex::start(config).await.expect("the fake starts");
    codex.thread_start(ThreadStartOptions::new()).await.expect("a thread").run("Ask").await.expect("the turn goes on");
    codex.close().await;
    assert_eq!(answers(&folders), [json!({"decision": "decline"})]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_owned_by_its_own_handler_still_closes() {
    struct Owner(Mutex<Option<Codex>>);
    impl ApprovalHandler for Owner {
        async fn decide(&self, _request: ApprovalRequest) -> Result<ApprovalDecision, HandlerError> {
            Ok(ApprovalDecision::Decline)
        }
    }
    let folders = Folders::new();
    let owner = Arc::new(Owner(Mutex::new(None)));
    let codex = Codex::start(asking(&folders).approval_handler(Arc::clone(&owner))).await.expect("the fake starts");
    *owner.0.lock().expect("no panic") = Some(codex.clone());
    codex.close().await;
    drop(codex);
    drop(owner);
}
