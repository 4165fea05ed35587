//! Stands in for `codex app-server`. `tests/peers/README.md` documents its script.

use codex_test_peers::app_server::{FAULTS_VARIABLE, Script, run};
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    // The arguments are those of codex and mean nothing here, so that a client can start either program.
    match script().and_then(run) {
        Ok(code) => code,
        // The client is gone: nothing is left to be said to it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fake-app-server: {error}");
            ExitCode::from(2)
        }
    }
}

fn script() -> io::Result<Script> {
    let Ok(text) = std::env::var(FAULTS_VARIABLE) else { return Ok(Script::default()) };
    match text.strip_prefix('@') {
        Some(path) => Ok(serde_json::from_slice(&std::fs::read(path)?)?),
        None => Ok(serde_json::from_str(&text)?),
    }
}
