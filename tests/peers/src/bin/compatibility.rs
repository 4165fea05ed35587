//! Runs the conformance scenarios of both SDKs with every release whose schemas are stored, and writes what they came to into
//! `docs/compatibility.md` and the READMEs of both SDKs.
//!
//!     cargo run --package codex-test-peers --bin compatibility              # writes the tables
//!     cargo run --package codex-test-peers --bin compatibility -- --check   # says whether they are as they would be written
//!
//! Python is `target/environments/python`, which `cargo test --test python` makes.

use std::process::ExitCode;

use codex_test_peers::compatibility::{Row, Suites, Tables, releases};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: compatibility [--check]");
            return ExitCode::from(2);
        }
    };
    match run(check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<(), String> {
    let suites = Suites::find()?;
    let mut rows: Vec<Row> = Vec::new();
    for release in releases()? {
        let row = suites.run(&release)?;
        eprintln!("{}", row.line());
        rows.push(row);
    }
    let tables = Tables::new(&rows)?;
    if check { tables.check() } else { tables.write() }
}
