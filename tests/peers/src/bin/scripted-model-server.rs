//! Plays a model over HTTP on its own loopback port. `tests/peers/README.md` documents its flags and script.

use codex_test_peers::model::{ModelServer, Script};
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("scripted-model-server: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> io::Result<()> {
    let mut script = Script::default();
    let mut record = true;
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--script") => {
                let path = arguments.next().ok_or_else(|| invalid("--script needs a file"))?;
                script = serde_json::from_slice(&std::fs::read(path)?)?;
            }
            Some("--no-record") => record = false,
            _ => return Err(invalid(&format!("unknown argument {}", argument.display()))),
        }
    }
    let server = ModelServer::start_with(script, record)?;
    let mut stdout = io::stdout();
    writeln!(stdout, "{}", server.port())?;
    stdout.flush()?;
    // Whoever started the server holds its stdin: when that one is gone, so is the server.
    io::copy(&mut io::stdin(), &mut io::sink())?;
    Ok(())
}

fn invalid(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message.to_owned())
}
