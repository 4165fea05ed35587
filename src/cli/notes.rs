//! `codex-pack notes`: what the GitHub release of a version says.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::console::Console;
use crate::atomic_write;
use crate::check::{self, Report};
use crate::hint::Failure;
use crate::publish::{LocalFile, Notes, PublishError, ReleaseTag, local_files, notes};
use crate::workspace::Workspace;

/// The changelog this program was built with.
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");

/// Write the notes of a GitHub release.
///
/// They list what changed, what each platform installs, the files with their digests, what `check` found, and how to verify
/// the release.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack notes rust-v0.163.0 dist --out notes.md
  codex-pack notes 0.163.0 dist --changelog CHANGELOG.md
  codex-pack notes codex-pack-v0.1.0 archives")]
pub(super) struct Arguments {
    /// The tag of the release, or any spelling of its codex version with the number of its post release.
    #[arg(value_name = "VERSION")]
    tag: ReleaseTag,
    /// The files of the release, and folders of them.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The changes, in the format of Keep a Changelog [default: those of codex-pack itself].
    #[arg(long, value_name = "FILE")]
    changelog: Option<PathBuf>,
    /// The file for the notes [default: standard output].
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Serialize)]
struct Written {
    notes: String,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let files = local_files(&arguments.paths)?;
    let report = match &arguments.tag {
        ReleaseTag::Codex(_) => Some(report(&files, &workspace)?),
        ReleaseTag::Pack(_) => None,
    };
    let changelog = match &arguments.changelog {
        Some(path) => fs_err::read_to_string(path).map_err(PublishError::from)?,
        None => CHANGELOG.into(),
    };
    let (tag, matrix, report) = (&arguments.tag, &workspace.matrix, report.as_ref());
    let text = notes(&Notes { tag, matrix, changelog: &changelog, files: &files, report });
    match &arguments.out {
        Some(path) => {
            atomic_write::write(path, |file| file.write_all(text.as_bytes()))?;
            console.step("Wrote", &path.display().to_string());
        }
        None => console.report(&text, &Written { notes: text.clone() }),
    }
    Ok(Outcome::Done)
}

/// What `check` says about the distributions among the files.
fn report(files: &[LocalFile], workspace: &Workspace) -> Result<Report, Failure> {
    let distributions: Vec<PathBuf> = files
        .iter()
        .filter(|file| file.name.ends_with(".whl") || is_sdist(&file.name, workspace))
        .map(|file| file.path.clone())
        .collect();
    Ok(check::check(&check::Options {
        skip_folder_manifest: true,
        // The notes tell of the files; `check` is what decides on them.
        signers: &[],
        ..check::Options::new(&distributions, &workspace.matrix)
    })?)
}

/// Whether a file is the SDK's source distribution; archives of programs end alike.
fn is_sdist(name: &str, workspace: &Workspace) -> bool {
    let project = workspace.matrix.projects.sdk.replace('-', "_");
    name.ends_with(".tar.gz") && name.starts_with(&format!("{project}-"))
}
