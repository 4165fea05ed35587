//! No zombie, no orphan, nobody left waiting.

use crate::support::{Folders, children, fake, fake_config, process_exists};
use codex_test_peers::app_server::FAULTS_VARIABLE;
use codex_test_peers::program::program;
use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions, VersionPolicy};
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

/// A fake whose process id is known: its folder, its configuration, and the file the id is written to. `before` is shell
/// that runs in the process before it becomes the fake.
fn observed(script: &Value, before: &str) -> (Folders, CodexConfig) {
    let folders = Folders::new();
    let runtime = folders.path("home").join("runtime");
    let id = folders.path("home").join("id");
    let text =
        format!("#!/bin/sh\necho $$ > '{}'\n{before}\nexec '{}'\n", id.display(), program("fake-app-server").display());
    std::fs::write(&runtime, text).expect("a script");
    std::fs::set_permissions(&runtime, std::fs::Permissions::from_mode(0o755)).expect("an executable script");
    let config = folders
        .config(&runtime)
        .env(FAULTS_VARIABLE, script.to_string())
        .version_policy(VersionPolicy::Any)
        .shutdown_grace(Duration::from_millis(100));
    (folders, config)
}

/// Waits until a process is gone, zombies included.
fn gone(id: u32) {
    let begun = Instant::now();
    while process_exists(id) {
        assert!(begun.elapsed() < Duration::from_secs(60), "process {id} is still there");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn id(folders: &Folders) -> u32 {
    let text = std::fs::read_to_string(folders.path("home").join("id")).expect("the process wrote its id");
    text.trim().parse().expect("a process id")
}

#[tokio::test]
async fn close_ends_and_reaps_the_process() {
    let (folders, config) = observed(&json!({}), "");
    let codex = Codex::start(config).await.expect("the fake starts");
    let id = id(&folders);
    assert!(children().contains(&id));
    codex.close().await;
    assert!(!process_exists(id), "not even a zombie");
    assert!(codex.client().is_closed());
    codex.close().await;
    let error = codex.thread_start(ThreadStartOptions::new()).await.expect_err("it is closed");
    assert_eq!(error.to_string(), "the connection to the codex runtime was closed");
}

#[tokio::test]
async fn dropping_the_last_owner_ends_and_reaps_the_process() {
    let (folders, config) = observed(&json!({}), "");
    let codex = Codex::start(config).await.expect("the fake starts");
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    let id = id(&folders);
    drop(codex);
    assert_eq!(thread.run("Hello").await.expect("a thread keeps the runtime").final_response.as_deref(), Some("Hello"));
    drop(thread);
    gone(id);
}

#[test]
fn a_panic_leaves_no_process_behind() {
    let (folders, config) = observed(&json!({}), "");
    let panicked = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let codex = runtime.block_on(Codex::start(config)).expect("the fake starts");
        let _keep = (runtime, codex);
        panic!("on purpose");
    })
    .join();
    assert!(panicked.is_err());
    gone(id(&folders));
}

#[test]
fn a_runtime_dropped_before_the_client_leaves_no_process_behind() {
    let (folders, config) = observed(&json!({}), "");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let codex = runtime.block_on(Codex::start(config)).expect("the fake starts");
    drop(runtime);
    drop(codex);
    gone(id(&folders));
}

#[tokio::test]
async fn a_process_that_does_not_end_by_itself_is_told_to() {
    let (folders, config) = observed(&json!({"linger_ms": 60_000}), "");
    let codex = Codex::start(config).await.expect("the fake starts");
    let begun = Instant::now();
    codex.close().await;
    assert!(!process_exists(id(&folders)));
    assert!(begun.elapsed() < Duration::from_secs(30), "it did not linger");
}

#[tokio::test]
async fn a_process_that_does_not_listen_is_killed() {
    let (folders, config) = observed(&json!({"linger_ms": 60_000}), "trap '' TERM");
    let codex = Codex::start(config).await.expect("the fake starts");
    codex.close().await;
    assert!(!process_exists(id(&folders)));
}

#[tokio::test]
async fn close_ends_every_waiter_at_once() {
    let script = json!({
        "linger_ms": 60_000,
        "rules": [{"method": "turn/start", "do": ["respond_default"]}, {"method": "thread/list", "do": []}],
    });
    let (_folders, config) = observed(&script, "");
    let codex = Codex::start(config.shutdown_grace(Duration::from_secs(3))).await.expect("the fake starts");
    let turn =
        codex.thread_start(ThreadStartOptions::new()).await.expect("a thread").turn("Wait").await.expect("a turn");
    let mut notifications = codex.notifications();
    let closed = |error: &Error| matches!(error, Error::TransportClosed(closed) if closed.by_us);
    let closing = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        codex.close().await;
        Instant::now()
    };
    let waiting = async {
        let (request, result, event) =
            tokio::join!(codex.thread_list(openai_codex::ThreadListOptions::new()), turn.run(), notifications.next());
        assert!(closed(&request.expect_err("closed")));
        assert!(closed(&result.expect_err("closed")));
        assert!(closed(&event.expect("an item").expect_err("closed")));
        Instant::now()
    };
    let (process_gone, waiters_gone) = tokio::join!(closing, waiting);
    assert!(waiters_gone < process_gone, "the waiters do not wait for the process");
}

#[tokio::test]
async fn a_child_of_the_process_that_writes_on_keeps_nobody_waiting() {
    let script = json!({"rules": [{"method": "turn/start", "do": ["respond_default", {"exit": 5}]}]});
    let (_folders, config) = observed(&script, "(while echo '{}'; do sleep 0.05; done) &");
    let codex = Codex::start(config).await.expect("the fake starts");
    let turn =
        codex.thread_start(ThreadStartOptions::new()).await.expect("a thread").turn("End").await.expect("a turn");
    let result = tokio::time::timeout(Duration::from_secs(60), turn.run()).await.expect("nobody waits for the child");
    let Err(Error::TransportClosed(closed)) = result else { panic!("{result:?}") };
    assert_eq!(closed.status.and_then(|status| status.code()), Some(5));
}

#[tokio::test]
async fn a_failed_start_leaves_no_process_behind() {
    let (folders, config) = observed(&json!({"rules": [{"method": "initialize", "do": ["silence"]}]}), "");
    let error = Codex::start(config.request_timeout(Duration::from_millis(100))).await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout { .. }), "{error}");
    gone(id(&folders));
}

#[tokio::test]
async fn dropping_a_start_leaves_no_process_behind() {
    let (folders, config) = observed(&json!({"rules": [{"method": "initialize", "do": ["silence"]}]}), "");
    let start = tokio::time::timeout(Duration::from_millis(300), Codex::start(config));
    assert!(start.await.is_err(), "it waits for the answer");
    gone(id(&folders));
}

#[tokio::test]
async fn nothing_waits_for_a_process_that_is_stopped() {
    let (folders, config) = observed(&json!({}), "");
    let codex = Codex::start(config.shutdown_grace(Duration::from_secs(20))).await.expect("the fake starts");
    let id = id(&folders);
    let signal = |name: &str| {
        let killed = std::process::Command::new("kill").arg(name).arg(id.to_string()).status();
        assert!(killed.expect("kill starts").success());
    };
    signal("-STOP");
    let begun = Instant::now();
    drop(codex);
    assert!(begun.elapsed() < Duration::from_secs(15), "dropping takes the transport's time, not the caller's");
    assert!(process_exists(id));
    signal("-CONT");
    gone(id);
}

#[tokio::test]
async fn a_start_that_takes_too_long_returns_before_its_process_ends() {
    let script = json!({"linger_ms": 60_000, "rules": [{"method": "initialize", "do": ["silence"]}]});
    let (folders, config) = observed(&script, "trap '' TERM");
    let config = config.shutdown_grace(Duration::from_secs(2)).request_timeout(Duration::from_millis(500));
    assert!(matches!(Codex::start(config).await, Err(Error::Timeout { .. })));
    assert!(process_exists(id(&folders)), "it is ended meanwhile");
    gone(id(&folders));
}

#[tokio::test]
async fn a_stream_keeps_its_runtime_alive() {
    let codex = fake(&json!({})).await;
    let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
    let turn = thread.turn("Hello").await.expect("a turn");
    let mut events = turn.stream();
    drop((codex, thread, turn));
    let mut last = None;
    while let Some(event) = events.next().await {
        last = Some(event.expect("an event").method().to_owned());
    }
    assert_eq!(last.as_deref(), Some("turn/completed"));
}

#[tokio::test]
async fn a_stream_of_another_program_part_can_outlive_the_client() {
    let codex = fake(&json!({})).await;
    let mut notifications = codex.notifications();
    codex.close().await;
    drop(codex);
    assert!(matches!(notifications.next().await, Some(Err(Error::TransportClosed(_)))));
    assert!(notifications.next().await.is_none());
}

#[tokio::test]
async fn many_runtimes_at_once_share_nothing() {
    let configs: Vec<_> = (0..4).map(|_| fake_config(&Folders::new(), &json!({}))).collect();
    let mut running = Vec::new();
    for config in configs {
        running.push(Codex::start(config).await.expect("the fake starts"));
    }
    running.remove(0).close().await;
    for codex in running {
        let thread = codex.thread_start(ThreadStartOptions::new()).await.expect("a thread");
        assert_eq!(thread.run("Hello").await.expect("a result").final_response.as_deref(), Some("Hello"));
    }
}
