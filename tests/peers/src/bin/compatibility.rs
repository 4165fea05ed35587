//! Runs the conformance scenarios of both SDKs with every release whose schemas are stored, and writes the results into
//! `docs/compatibility.md` and the READMEs of both SDKs.
//!
//!     cargo run --package codex-test-peers --bin compatibility              # writes the tables
//!     cargo run --package codex-test-peers --bin compatibility -- --check   # says whether they are as they would be written
//!
//! With `--resume` what the suites said in an earlier run, kept in `target/compatibility`, is not run again but where it failed.
//!
//! Python is `target/environments/python`, which `cargo test --test python` makes.

use std::process::ExitCode;

use codex_test_peers::compatibility::{Row, Suites, Tables, releases};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = arguments.iter().find(|argument| !["--check", "--resume"].contains(&argument.as_str())) {
        eprintln!("error: `{unknown}` is not known\nusage: compatibility [--check] [--resume]");
        return ExitCode::from(2);
    }
    let given = |option: &str| arguments.iter().any(|argument| argument == option);
    match run(given("--check"), given("--resume")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool, resume: bool) -> Result<(), String> {
    let suites = Suites::find(resume)?;
    let mut rows: Vec<Row> = Vec::new();
    for release in releases()? {
        let row = suites.run(&release)?;
        eprintln!("{}", row.line());
        rows.push(row);
    }
    let tables = Tables::new(&rows)?;
    if check { tables.check() } else { tables.write() }
}
