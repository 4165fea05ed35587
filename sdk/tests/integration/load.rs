//! Load and faults: nothing hangs or leaks, no event is lost or comes twice, and every caller gets a result or a typed error.
//!
//! `CODEX_TEST_LONG=1` makes it long: ten minutes of turns, 500 faults, a gigabyte. What was measured is printed (`--nocapture`). The
//! random moments are those of `CODEX_TEST_SEED`, 1 unless it is set.

use crate::support::{Folders, fake_config};
use codex_test_peers::app_server::FAULTS_VARIABLE;
use codex_test_peers::program::program;
use openai_codex::protocol::TurnStatus;
use openai_codex::{Codex, CodexConfig, Error, Event, Thread, ThreadStartOptions};
use serde_json::{Value, json};
use std::future::poll_fn;
use std::pin::pin;
use std::process::Stdio;
use std::task::Poll;
use std::time::{Duration, Instant};

/// Turns at one time.
const AT_ONCE: u64 = 100;
/// Pieces of text in a flood.
const DELTAS: u64 = 300;
/// What nothing takes that does not hang.
const PATIENCE: Duration = Duration::from_secs(60);
/// What a request waits for a runtime that may have been stopped, or has closed its stdin with the request in it.
const LATE: Duration = Duration::from_millis(1500);
/// What a caller waits for a turn: long enough for a request in it to be late.
const VERY_LATE: Duration = Duration::from_secs(3);

fn is_long() -> bool {
    std::env::var("CODEX_TEST_LONG").is_ok_and(|value| value == "1")
}

/// The same numbers for the same seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn new(salt: u64) -> Self {
        let seed = std::env::var("CODEX_TEST_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1_u64);
        Self(seed.wrapping_mul(1000).wrapping_add(salt))
    }

    fn up_to(&mut self, longest: Duration) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let micros = u64::try_from(longest.as_micros()).expect("a short time");
        Duration::from_micros(mixed % micros)
    }
}

/// What a process holds: threads, open files, resident memory in KiB.
fn held() -> (usize, usize, u64) {
    let count = |folder: &str| std::fs::read_dir(folder).expect("the process's own folder").count();
    let status = std::fs::read_to_string("/proc/self/status").expect("the process's own status");
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("its memory");
    let kibibytes = resident.trim().trim_end_matches(" kB").parse().expect("a number");
    (count("/proc/self/task"), count("/proc/self/fd"), kibibytes)
}

/// Runs a test alone in its process, where other tests do not come and go with threads and files of their own, and holds that it leaves
/// no more behind than `memory` KiB.
fn alone<F: Future<Output = ()>>(name: &str, memory: u64, what: impl FnOnce() -> F) {
    if std::env::var("LOAD_ALONE").ok().as_deref() != Some(name) {
        let own = std::env::current_exe().expect("this test");
        let alone = std::process::Command::new(own)
            .args([&format!("load::{name}"), "--exact", "--nocapture"])
            .env("LOAD_ALONE", name)
            .output()
            .expect("this test starts");
        let said = String::from_utf8_lossy(&alone.stdout).into_owned() + &String::from_utf8_lossy(&alone.stderr);
        print!("{said}");
        assert!(alone.status.success(), "{said}");
        return;
    }
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        // What a first use makes for good is no leak: the driver of signals, for one.
        drop(turn_of(&connect("process", &json!({}), |config| config).await.0).await);
        tokio::time::sleep(Duration::from_millis(300)).await;
        let before = held();
        what().await;
        let begun = Instant::now();
        loop {
            let after = held();
            let kept = (after.0 > before.0, after.1 > before.1);
            if kept == (false, false) || begun.elapsed() > PATIENCE {
                println!("{name}: threads, files, KiB {before:?} before, {after:?} after");
                assert_eq!(kept, (false, false), "threads and files: {before:?} before, {after:?} after");
                assert!(after.2 < before.2 + memory, "{} KiB before, {} after", before.2, after.2);
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
}

async fn thread(codex: &Codex) -> Thread {
    codex.thread_start(ThreadStartOptions::new()).await.expect("a thread")
}

async fn turn_of(codex: &Codex) -> openai_codex::TurnResult {
    thread(codex).await.run("Hello").await.expect("a result")
}

/// A fake runtime that follows `script`: a process of the client, or one behind streams, which the caller keeps.
async fn connect(
    transport: &str,
    script: &Value,
    change: impl FnOnce(CodexConfig) -> CodexConfig,
) -> (Codex, Option<tokio::process::Child>) {
    let config = change(fake_config(&Folders::new(), script).shutdown_grace(Duration::from_millis(200)));
    if transport == "process" {
        return (Codex::start(config).await.expect("the fake starts"), None);
    }
    let mut child = tokio::process::Command::new(program("fake-app-server"))
        .env(FAULTS_VARIABLE, script.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("the fake starts");
    let (reader, writer) = (child.stdout.take().expect("stdout"), child.stdin.take().expect("stdin"));
    (Codex::from_streams(reader, writer, config).await.expect("it answers"), Some(child))
}

/// Turns with `flood` in their input get many pieces of text; other methods break the runtime.
fn flooded() -> Value {
    json!({"rules": [
        {"method": "turn/start", "contains": "flood", "times": 0, "background": true, "do": [
            "respond_default", {"flood": {"deltas": DELTAS, "size": 40}}, {"sleep_ms": 20}, {"complete": "completed"},
        ]},
        {"method": "close/stdin", "do": ["close_stdin"]},
        {"method": "close/stdout", "do": ["close_stdout"]},
        {"method": "exit", "do": [{"exit": 3}]},
    ]})
}

/// The number that a piece of a flood begins with.
fn number(event: &Event) -> Option<u64> {
    if event.method() != "item/agentMessage/delta" {
        return None;
    }
    let params: Value = event.params().expect("JSON");
    params["delta"].as_str()?.split(' ').next()?.parse().ok()
}

// ---- load

fn hundred(transport: &'static str) -> impl FnOnce() -> std::pin::Pin<Box<dyn Future<Output = ()>>> {
    move || {
        Box::pin(async move {
            let lasts = Duration::from_secs(if is_long() { 600 } else { 2 });
            let (codex, child) = connect(transport, &flooded(), |config| config).await;
            let deadline = Instant::now() + lasts;
            let tasks: Vec<_> = (0..AT_ONCE).map(|who| tokio::spawn(turns(codex.clone(), who, deadline))).collect();
            let mut done = 0;
            for task in tasks {
                done += tokio::time::timeout(lasts + PATIENCE, task).await.expect("no hang").expect("no panic");
            }
            println!("{done} turns");
            assert!(done >= AT_ONCE);
            codex.close().await;
            drop(child);
        })
    }
}

/// Each reads what belongs to it, all of it, in order and once.
async fn turns(codex: Codex, who: u64, deadline: Instant) -> u64 {
    let thread = thread(&codex).await;
    let mut count = 0;
    while count == 0 || Instant::now() < deadline {
        let floods = (who + count) % 2 == 0;
        let text = if floods { format!("flood {who}, {count}") } else { format!("{who}, {count}") };
        let turn = thread.turn(text.as_str()).await.expect("a turn");
        let (mut stream, mut numbers, mut ends) = (turn.stream(), Vec::new(), 0);
        while let Some(event) = stream.next().await {
            let event = event.expect("an event");
            numbers.extend(number(&event).filter(|_| floods));
            ends += u32::from(event.method() == "turn/completed");
        }
        assert_eq!(ends, 1);
        let result = turn.run().await.expect("a result");
        assert_eq!(result.status, TurnStatus::Completed);
        if floods {
            assert!(numbers.into_iter().eq(0..DELTAS), "{text}");
        } else {
            assert_eq!(result.final_response, Some(text));
        }
        count += 1;
    }
    count
}

#[test]
fn a_hundred_turns_at_once_of_a_process() {
    alone("a_hundred_turns_at_once_of_a_process", 64 * 1024, hundred("process"));
}

#[test]
fn a_hundred_turns_at_once_over_streams() {
    alone("a_hundred_turns_at_once_over_streams", 64 * 1024, hundred("streams"));
}

// ---- faults of the runtime

fn faults(transport: &'static str) -> impl FnOnce() -> std::pin::Pin<Box<dyn Future<Output = ()>>> {
    move || {
        Box::pin(async move {
            let kinds = ["kill", "stop", "pause", "close/stdin", "close/stdout", "exit"];
            let mut chance = Chance::new(transport.len() as u64);
            let (mut results, mut errors, mut longest) = (0_u32, 0_u32, Duration::ZERO);
            for round in 0..if is_long() { 500 } else { 12 } {
                let fault = kinds[round % kinds.len()];
                let begun = Instant::now();
                let after = chance.up_to(Duration::from_millis(60));
                let outcomes =
                    tokio::time::timeout(PATIENCE, under_fault(transport, fault, after)).await.expect("no hang");
                longest = longest.max(begun.elapsed());
                for (numbers, outcome) in outcomes {
                    let count = numbers.len() as u64;
                    assert!(numbers.into_iter().eq(0..count), "{fault}, round {round}: an event is lost or came twice");
                    match outcome {
                        Ok(()) => {
                            assert_eq!(count, DELTAS);
                            results += 1;
                        }
                        Err(error) => {
                            assert!(matches!(error, Error::TransportClosed(_) | Error::Timeout { .. }), "{error}");
                            assert_ne!(fault, "pause", "{error}");
                            errors += 1;
                        }
                    }
                }
            }
            println!("{results} results, {errors} errors, the longest took {longest:?}");
            assert!(results > 0 && errors > 0);
        })
    }
}

/// What four turns came to, each by the numbers it saw and its end.
async fn under_fault(transport: &str, fault: &str, after: Duration) -> Vec<(Vec<u64>, Result<(), Error>)> {
    let known = crate::support::children();
    let (codex, child) = connect(transport, &flooded(), |config| config.request_timeout(LATE)).await;
    let process = match &child {
        Some(child) => child.id().expect("it runs"),
        None => crate::support::children().into_iter().find(|id| !known.contains(id)).expect("the new process"),
    };
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let codex = codex.clone();
            tokio::spawn(async move {
                let mut numbers = Vec::new();
                let outcome = async {
                    let turn = codex.thread_start(ThreadStartOptions::new()).await?.turn("flood").await?;
                    let mut stream = turn.stream();
                    while let Some(event) = stream.next().await {
                        numbers.extend(number(&event?));
                    }
                    turn.run().await.map(|_| ())
                };
                let late = Error::InvalidInput("the turn took too long".to_owned());
                let outcome = tokio::time::timeout(VERY_LATE, outcome).await;
                (numbers, outcome.map_err(|_| late))
            })
        })
        .collect();
    tokio::time::sleep(after).await;
    let signal = |name: &str| {
        let sent = std::process::Command::new("kill").arg(name).arg(process.to_string()).stderr(Stdio::null()).status();
        sent.expect("kill starts");
    };
    match fault {
        "kill" => signal("-KILL"),
        "stop" => signal("-STOP"),
        "pause" => {
            signal("-STOP");
            tokio::time::sleep(Duration::from_millis(100)).await;
            signal("-CONT");
        }
        method => {
            let _ = tokio::time::timeout(LATE, codex.client().request_raw(method, Value::Null)).await;
        }
    }
    let mut outcomes = Vec::new();
    for task in tasks {
        let (numbers, outcome) = task.await.expect("no panic");
        // A turn has no time limit of its own: that of the caller ended it, while the runtime was stopped.
        let outcome = outcome.unwrap_or_else(|late| {
            assert_eq!(fault, "stop", "{late}: only a runtime that is stopped keeps a turn waiting");
            Err(Error::Timeout { method: "the turn".to_owned(), after: VERY_LATE })
        });
        outcomes.push((numbers, outcome));
    }
    if child.is_some() {
        signal("-KILL");
    }
    codex.close().await;
    outcomes
}

#[test]
fn a_process_that_fails_at_a_random_moment() {
    alone("a_process_that_fails_at_a_random_moment", 48 * 1024, faults("process"));
}

#[test]
fn streams_that_fail_at_a_random_moment() {
    alone("streams_that_fail_at_a_random_moment", 48 * 1024, faults("streams"));
}

// ---- a consumer that sleeps

#[test]
fn a_consumer_that_sleeps_costs_its_own_stream_alone() {
    const SIZE: u64 = 64 * 1024;
    alone("a_consumer_that_sleeps_costs_its_own_stream_alone", 64 * 1024, || async {
        let bytes: u64 = if is_long() { 1 << 30 } else { 1 << 26 };
        let script = json!({"rules": [{"method": "turn/start", "contains": "flood", "do": [
            "respond_default", {"flood": {"deltas": bytes / SIZE, "size": SIZE}}, {"complete": "completed"},
        ]}]});
        let (codex, _) = connect("process", &script, |config| config.stream_buffer(4 << 20)).await;
        let before = held().2;
        let slow = thread(&codex).await.turn("flood").await.expect("a turn");
        // It is answered when all of the flood has been written, which takes its time where other programs run.
        let patience = if is_long() { 10 * PATIENCE } else { PATIENCE };
        let quick = tokio::time::timeout(patience, turn_of(&codex)).await.expect("it is not held up");
        assert_eq!(quick.final_response.as_deref(), Some("Hello"));
        let grown = held().2.saturating_sub(before);
        println!("{} MiB to a consumer that sleeps: {grown} KiB more in memory", bytes >> 20);
        assert!(grown < 48 * 1024, "{grown} KiB");
        let (mut stream, mut count) = (slow.stream(), 0);
        let end = loop {
            match stream.next().await.expect("an end") {
                Ok(event) => {
                    if let Some(number) = number(&event) {
                        assert_eq!(number, count);
                        count += 1;
                    }
                }
                Err(error) => break error,
            }
        };
        assert!(matches!(end, Error::Lagged { .. }), "{end}");
        assert!(count > 0 && count < bytes / SIZE);
        assert_eq!(slow.run().await.expect("the result is kept").status, TurnStatus::Completed);
        codex.close().await;
    });
}

// ---- cancellation

/// Polls a future until it has waited `waits` times, and then drops it; whether it came to its end before.
async fn dropped_after<F: Future>(future: F, waits: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut left = waits;
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    })
    .await
}

/// Drops a future at each of the moments at which it waits, some times each, since an answer may come before it is waited for; how often
/// it was dropped. `check` says whether all goes on after each.
async fn dropped_everywhere<F: Future, C: Future<Output = ()>>(make: impl Fn() -> F, check: impl Fn() -> C) -> usize {
    const ATTEMPTS: usize = 10;
    let mut dropped = 0;
    for waits in 0..1000 {
        let before = dropped;
        for _ in 0..ATTEMPTS {
            let ended = tokio::time::timeout(PATIENCE, Box::pin(dropped_after(make(), waits)))
                .await
                .expect("no hang")
                .is_some();
            dropped += usize::from(!ended);
            check().await;
        }
        if dropped == before {
            return dropped;
        }
    }
    panic!("it never came to its end");
}

#[test]
fn a_future_can_be_dropped_wherever_it_waits() {
    alone("a_future_can_be_dropped_wherever_it_waits", 48 * 1024, || async {
        let (codex, _) = connect("process", &json!({}), |config| config).await;
        let thread = &thread(&codex).await;
        let codex = &codex;
        let check = || async {
            assert_eq!(
                thread.run("Still there?").await.expect("a result").final_response.as_deref(),
                Some("Still there?")
            );
        };
        let streamed = || async {
            let turn = thread.turn("Stream.").await.expect("a turn");
            let mut events = turn.stream();
            while let Some(event) = events.next().await {
                event.expect("no error");
            }
        };
        let text = || async {
            let mut text = thread.turn("Text.").await.expect("a turn").interrupt_on_drop().text();
            while let Some(piece) = text.next().await {
                piece.expect("no error");
            }
        };
        let counts = [
            dropped_everywhere(|| codex.thread_start(ThreadStartOptions::new()), check).await,
            dropped_everywhere(|| codex.models(false), check).await,
            dropped_everywhere(|| thread.run("Run."), check).await,
            dropped_everywhere(|| thread.read(true), check).await,
            dropped_everywhere(|| codex.client().request_raw("thread/loaded/list", json!({})), check).await,
            dropped_everywhere(streamed, check).await,
            dropped_everywhere(text, check).await,
        ];
        println!("dropped while it waited: {counts:?} times");
        assert!(counts.iter().sum::<usize>() > counts.len());
        codex.close().await;
    });
}

#[test]
fn a_start_and_a_close_can_be_dropped_wherever_they_wait() {
    alone("a_start_and_a_close_can_be_dropped_wherever_they_wait", 48 * 1024, || async {
        let started = || async {
            let config = fake_config(&Folders::new(), &json!({})).shutdown_grace(Duration::from_millis(200));
            let codex = Codex::start(config).await.expect("the fake starts");
            codex.close().await;
        };
        let count = dropped_everywhere(started, || async {}).await;
        println!("dropped while it waited: {count} times");
        assert!(count > 1);
        let begun = Instant::now();
        while !crate::support::children().is_empty() {
            assert!(begun.elapsed() < PATIENCE, "processes are left behind");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
}

// ---- handlers and tools that never return

#[test]
#[cfg(feature = "testing")]
fn handlers_that_never_return() {
    use openai_codex::ApprovalMode;
    use openai_codex::testing::{AppServer, Turn};

    alone("handlers_that_never_return", 48 * 1024, || async {
        let server = AppServer::new();
        let mut turn = Turn::new();
        for _ in 0..8 {
            turn = turn.ask("item/commandExecution/requestApproval", json!({"command": "date", "startedAtMs": 0}));
        }
        server.turn(turn.text("Nobody waited."));
        let config = CodexConfig::new()
            .on_approval(|_request| std::future::pending())
            .approval_timeout(Duration::from_millis(50));
        let codex = server.codex(config).await.expect("it starts");
        let options = ThreadStartOptions::new().approval_mode(ApprovalMode::AskHandler);
        let thread = codex.thread_start(options).await.expect("a thread");
        let result = tokio::time::timeout(PATIENCE, thread.run("Hello")).await.expect("no hang").expect("a result");
        assert_eq!(result.final_response.as_deref(), Some("Nobody waited."));
        let declined = server.answers().iter().filter(|answer| answer["result"]["decision"] == "decline").count();
        assert_eq!(declined, 8);
        codex.close().await;
    });
}

// ---- threads and runtimes, misused

/// Each of those that wait gets an error at once, wherever they wait.
#[test]
fn a_client_that_is_closed_while_others_use_it() {
    alone("a_client_that_is_closed_while_others_use_it", 48 * 1024, || async {
        let hung = json!({"rules": [{"method": "turn/start", "times": 0, "do": ["respond_default"]}]});
        for _ in 0..if is_long() { 100 } else { 5 } {
            let (codex, _) = connect("process", &hung, |config| config).await;
            let mut waiting = Vec::new();
            for _ in 0..8 {
                let turn = thread(&codex).await.turn("Wait").await.expect("a turn");
                let (mut events, mut all) = (turn.stream(), codex.notifications());
                waiting.push(tokio::spawn(async move { turn.run().await.err() }));
                waiting.push(tokio::spawn(async move { events.next().await.and_then(Result::err) }));
                waiting.push(tokio::spawn(async move { all.next().await.and_then(Result::err) }));
            }
            // From a runtime of its own, on a thread of its own, and from this one, all at once.
            let other = codex.clone();
            let elsewhere = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
                runtime.block_on(other.close());
            });
            tokio::join!(codex.close(), codex.close());
            for waits in waiting {
                let error = tokio::time::timeout(PATIENCE, waits).await.expect("no hang").expect("no panic");
                assert!(matches!(error, Some(Error::TransportClosed(_))), "{error:?}");
            }
            tokio::task::spawn_blocking(move || elsewhere.join()).await.expect("no panic").expect("it has closed");
        }
    });
}
