//! Stands between a client and its app-server and writes down what passes. `tests/peers/README.md` documents it.

use serde_json::{Value, json};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Mutex, PoisonError};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("wire-tap: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> io::Result<ExitCode> {
    let record = File::options().create(true).append(true).open(variable("WIRE_TAP_RECORD")?)?;
    let record: &'static Mutex<File> = Box::leak(Box::new(Mutex::new(record)));
    let mut runtime = Command::new(variable("WIRE_TAP_RUNTIME")?)
        .args(std::env::args_os().skip(1))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    note(record, &json!({"runtime": runtime.id()}))?;
    if let Some(stdin) = runtime.stdin.take() {
        // Ends with the client; this end of the pipe closes with it, which ends the runtime.
        std::thread::spawn(move || pass(io::stdin().lock(), stdin, record, "sent"));
    }
    if let Some(stdout) = runtime.stdout.take() {
        pass(BufReader::new(stdout), io::stdout(), record, "received")?;
    }
    let status = runtime.wait()?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn variable(name: &str) -> io::Result<OsString> {
    std::env::var_os(name).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, format!("{name} is not set")))
}

/// Copies lines; each is written down before it is passed on, so that whoever saw its effect finds it in the record.
fn pass(mut from: impl BufRead, mut to: impl Write, record: &Mutex<File>, direction: &str) -> io::Result<()> {
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line)? > 0 {
        let message = serde_json::from_slice(&line).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(&line)));
        note(record, &json!({direction: message}))?;
        to.write_all(&line)?;
        to.flush()?;
        line.clear();
    }
    Ok(())
}

fn note(record: &Mutex<File>, entry: &Value) -> io::Result<()> {
    record.lock().unwrap_or_else(PoisonError::into_inner).write_all(format!("{entry}\n").as_bytes())
}
