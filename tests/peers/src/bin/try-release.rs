//! Installs a release from a folder of distributions and runs the quickstart: `try-release DIST`.

use codex_test_peers::trial::Trial;
use std::path::Path;
use std::process::ExitCode;

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("try-release: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [distributions] = &arguments[..] else { return Err("expected one folder of distributions".into()) };
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let trial = Trial::install(Path::new(PYTHON), Path::new(distributions), folder.path())?;
    let printed = trial.quickstart()?;
    // The user's message is an item too.
    if printed != "Hello, world.\n2\n" {
        return Err(format!("the quickstart printed {printed:?}"));
    }
    println!("the installed release answers: {}", printed.lines().next().unwrap_or_default());
    Ok(())
}
