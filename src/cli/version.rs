//! `codex-pack version`: the three spellings of a codex version.

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::console::{Console, columns};
use crate::explain::Failure;
use crate::version::CodexVersion;

/// Print the three spellings of a codex version.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  codex-pack version rust-v0.116.0-alpha.1")]
pub(super) struct Arguments {
    /// The version in any spelling: release tag, semver or PEP 440.
    #[arg(value_name = "VERSION")]
    codex_version: String,
}

#[derive(Serialize)]
struct Report {
    tag: String,
    semver: String,
    pep440: String,
    prerelease: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let version: CodexVersion = arguments.codex_version.parse()?;
    let report = Report {
        tag: version.tag(),
        semver: version.semver(),
        pep440: version.pep440(),
        prerelease: version.is_prerelease(),
    };
    let text = columns(&[
        ["release tag".into(), report.tag.clone()],
        ["semver".into(), report.semver.clone()],
        ["PEP 440".into(), report.pep440.clone()],
    ]);
    console.report(&text, &report);
    Ok(Outcome::Done)
}
