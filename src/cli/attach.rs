//! `codex-pack attach`: files on a GitHub release.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::Outcome;
use super::console::{Console, columns};
use crate::hint::Failure;
use crate::publish::{PublishError, Release, ReleaseTag, attach, local_files};

/// Fill a draft of a GitHub release with `gh`, verify it, and publish it.
///
/// The tag must exist. A file that is there with the same bytes stays and an upload that broke off is sent again, so that this can
/// be run as often as it takes; a file with other bytes, or one that does not belong there, ends the command before anything is
/// changed. A prerelease version makes a prerelease.
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
    /// What the release says, in Markdown, as `codex-pack notes` writes it.
    #[arg(long, value_name = "FILE")]
    notes: Option<PathBuf>,
    /// Leave the release a draft, which only those see who may write to the repository.
    #[arg(long)]
    draft: bool,
    /// Leave files alone that are on the release and not given here.
    #[arg(long)]
    leave_others: bool,
    /// Go on for so many seconds where GitHub limits requests or does not answer.
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
