//! `codex-pack attach`: files on a GitHub release.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::{Console, columns};
use crate::explain::Failure;
use crate::publish::{Release, attach, local_files};
use crate::version::CodexVersion;

/// Put files on the GitHub release of a version with gh, and make the release where there is none.
///
/// A file that is there with the same bytes stays, so that a broken run can be run again; one with other bytes ends the command
/// before anything is uploaded. A prerelease version makes a prerelease.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack attach rust-v0.163.0 dist
  codex-pack attach rust-v0.163.0 dist archives --commit \"$GITHUB_SHA\"")]
pub(super) struct Arguments {
    /// The version, in any spelling.
    #[arg(value_name = "VERSION")]
    codex_version: CodexVersion,
    /// Files, and folders of them.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Tag this commit if the tag does not exist. Without it, the tag must exist.
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let files = local_files(&arguments.paths)?;
    let release = Release { version: &arguments.codex_version, commit: arguments.commit.as_deref() };
    let attached = attach(&release, &files)?;
    let mut rows = vec![["file".into(), "sha256".into(), "release".into()]];
    rows.extend(attached.iter().map(|file| {
        let state = if file.was_there { "had it" } else { "has it now" };
        [file.name.clone(), file.sha256.to_string(), state.into()]
    }));
    console.report(&columns(&rows), &attached);
    Ok(Outcome::Done)
}
