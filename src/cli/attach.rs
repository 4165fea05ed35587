//! `codex-pack attach`: files on a GitHub release.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::Outcome;
use super::console::{Console, columns};
use crate::hint::Failure;
use crate::publish::{PublishError, Release, ReleaseTag, attach, local_files};

/// Upload files to a draft GitHub release with `gh`, verify it, and publish it.
///
/// The tag must exist. A file that is already there with the same bytes stays, and an interrupted upload is sent again, so you can run this as often as needed. A file with other bytes, or one that does not belong there, ends the command before anything is changed. A prerelease version makes a prerelease.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack attach rust-v0.163.0 dist
  codex-pack attach rust-v0.163.0 dist --draft --commit \"$GITHUB_SHA\" --notes notes.md
  codex-pack attach codex-pack-v0.1.0 archives")]
pub(super) struct Arguments {
    /// The tag of the release, or any spelling of its codex version with the number of its post release.
    #[arg(value_name = "VERSION")]
    tag: ReleaseTag,
    /// Files, and folders of them.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The commit that the tag must be at.
    #[arg(long, value_name = "COMMIT")]
    commit: Option<String>,
    /// The text of the release, in Markdown, as written by `codex-pack notes`.
    #[arg(long, value_name = "FILE")]
    notes: Option<PathBuf>,
    /// Leave the release a draft, which only people with write access to the repository can see.
    #[arg(long)]
    draft: bool,
    /// Keep files on the release that are not given here.
    #[arg(long)]
    leave_others: bool,
    /// Retry for this many seconds while GitHub limits requests or does not answer.
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    patience: u64,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let files = local_files(&arguments.paths)?;
    let notes = arguments.notes.as_ref().map(fs_err::read_to_string).transpose().map_err(PublishError::from)?;
    let release = Release {
        tag: &arguments.tag,
        commit: arguments.commit.as_deref(),
        notes: notes.as_deref(),
        draft: arguments.draft,
        leave_others: arguments.leave_others,
        patience: Duration::from_secs(arguments.patience),
    };
    let attached = attach(&release, &files, &|verb, what| console.step(verb, what))?;
    let mut rows = vec![["file".into(), "sha256".into(), if attached.draft { "draft" } else { "release" }.into()]];
    rows.extend(attached.files.iter().map(|file| {
        let state = if file.was_there { "had it" } else { "has it now" };
        [file.name.clone(), file.sha256.to_string(), state.into()]
    }));
    console.report(&columns(&rows), &attached);
    Ok(Outcome::Done)
}
