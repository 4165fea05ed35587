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
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    for round in 1..=3 {
        let (seconds, grown) = runtime.block_on(flood())?;
        #[expect(clippy::cast_precision_loss, reason = "a million is exact")]
        let rate = EVENTS as f64 / seconds;
        println!("round {round}: {rate:>9.0} typed events/s, peak memory grew by {grown} KiB");
    }
    Ok(())
}

async fn flood() -> Result<(f64, u64), Error> {
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
    let begun = Instant::now();
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
    let seconds = begun.elapsed().as_secs_f64();
    codex.close().await;
    Ok((seconds, peak_memory() - before))
}

/// The most memory the process has held, in KiB; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
