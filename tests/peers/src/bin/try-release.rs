//! Installs a release that was checked and runs the quickstart, with pip and with uv: `try-release DIST SUMS_DIGEST [--index]`.

use codex_test_peers::trial::{Installer, Trial};
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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (distributions, digest, index) = match &arguments[..] {
        [distributions, digest] => (distributions, digest, false),
        [distributions, digest, index] if index == "--index" => (distributions, digest, true),
        _ => {
            return Err("expected a folder of distributions, the SHA-256 of its SHA256SUMS, and perhaps --index".into());
        }
    };
    for (name, installer) in [("pip", Installer::Pip), ("uv", Installer::Uv)] {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let distributions = Path::new(distributions);
        let trial = Trial::install_pinned(installer, Path::new(PYTHON), distributions, digest, index, folder.path())?;
        let printed = trial.quickstart()?;
        // The user's message is an item too.
        if printed != "Hello, world.\n2\n" {
            return Err(format!("the quickstart printed {printed:?}"));
        }
        println!("installed with {name}, the release answers: {}", printed.lines().next().unwrap_or_default());
    }
    Ok(())
}
