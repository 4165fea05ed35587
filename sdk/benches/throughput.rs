//! How many events a second one consumer gets, typed, from a runtime that writes as fast as it can.
//!
//! `cargo bench -p openai-codex`. Prints events a second and how the resident memory changed while it read.

#![allow(missing_docs)]

use codex_test_peers::app_server::FAULTS_VARIABLE;
use codex_test_peers::program::program;
use openai_codex::protocol::ServerNotification;
use openai_codex::{Codex, CodexConfig, Error, ThreadStartOptions, VersionPolicy};
use serde_json::json;
use std::time::Instant;

const EVENTS: u64 = 1_000_000;

fn main() -> Result<(), Error> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    for round in 1..=3 {
        let Measured { seconds, processor_seconds, grown } = runtime.block_on(flood())?;
        #[expect(clippy::cast_precision_loss, reason = "a million is exact")]
        let (rate, each) = (EVENTS as f64 / seconds, processor_seconds * 1e6 / EVENTS as f64);
        println!(
            "round {round}: {rate:>9.0} typed events/s, {each:.2} µs of this process's processor time each, peak memory grew by \
             {grown} KiB"
        );
    }
    Ok(())
}

struct Measured {
    seconds: f64,
    /// What this process took of all processors: what counts on a machine that does other things too.
    processor_seconds: f64,
    /// KiB.
    grown: u64,
}

async fn flood() -> Result<Measured, Error> {
    let script = json!({"rules": [{"method": "turn/start", "do": [
        "respond_default", {"flood": {"deltas": EVENTS, "size": 16}}, {"complete": "completed"},
    ]}]});
    let config = CodexConfig::new()
        .codex_bin(program("fake-app-server"))
        .env(FAULTS_VARIABLE, script.to_string())
        .version_policy(VersionPolicy::Any);
    let codex = Codex::start(config).await?;
    let thread = codex.thread_start(ThreadStartOptions::new()).await?;
    let before = peak_memory();
    let (begun, processor) = (Instant::now(), processor_seconds());
    let turn = thread.turn("Flood").await?;
    let mut stream = turn.stream();
    let (mut events, mut bytes) = (0, 0);
    while let Some(event) = stream.next().await {
        if let ServerNotification::ItemAgentMessageDelta(delta) = event?.notification()? {
            events += 1;
            bytes += delta.delta.len();
        }
    }
    assert_eq!(events, EVENTS);
    assert!(bytes >= 16 * 1_000_000);
    let measured = Measured {
        seconds: begun.elapsed().as_secs_f64(),
        processor_seconds: processor_seconds() - processor,
        grown: peak_memory() - before,
    };
    codex.close().await;
    Ok(measured)
}

/// The processor time of all threads of this process; 0 where the system does not tell.
fn processor_seconds() -> f64 {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let nanoseconds = tasks.filter_map(|task| {
        let line = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        line.split_whitespace().next()?.parse::<f64>().ok()
    });
    nanoseconds.sum::<f64>() / 1e9
}

/// The most memory the process has held, in KiB; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
