//! `codex-pack notes`: what the GitHub release of a version says.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::console::Console;
use super::{Outcome, version_or_pinned};
use crate::check;
use crate::explain::Failure;
use crate::publish::{Notes, PublishError, local_files, notes};
use crate::version::CodexVersion;
use crate::whole;
use crate::workspace::Workspace;

/// The changelog this program was built with.
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");

/// Write the notes of a release: changes, what each platform installs, files with digests, findings, how to verify.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack notes rust-v0.163.0 dist archives --out notes.md
  codex-pack notes 0.163.0 dist --changelog CHANGELOG.md")]
pub(super) struct Arguments {
    /// The version, in any spelling; the pinned release by default.
    #[arg(value_name = "VERSION")]
    codex_version: CodexVersion,
    /// The files of the release, and folders of them.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The changes, in the form of Keep a Changelog; those of codex-pack itself by default.
    #[arg(long, value_name = "FILE")]
    changelog: Option<PathBuf>,
    /// Where the notes go; standard output by default.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Serialize)]
struct Written {
    notes: String,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let (version, _) = version_or_pinned(Some(&arguments.codex_version), &workspace);
    let files = local_files(&arguments.paths)?;
    let distributions: Vec<PathBuf> = files
        .iter()
        .filter(|file| file.name.ends_with(".whl") || is_sdist(&file.name, &workspace))
        .map(|file| file.path.clone())
        .collect();
    let report = check::check(&check::Options {
        paths: &distributions,
        matrix: &workspace.matrix.promises(),
        platforms: None,
        ignore: &[],
        deny: &[],
        strict: false,
        manifests: &[],
        skip_folder_manifest: true,
        beside: &BTreeMap::new(),
        sums_digest: None,
        any: false,
        // The notes tell of the files; `check` is what decides on them.
        signers: &[],
        release: &workspace.matrix.release,
        accepted: &workspace.matrix.accepted,
        smoke: None,
        packages: &[],
        rebuild: None,
    })?;
    let changelog = match &arguments.changelog {
        Some(path) => fs_err::read_to_string(path).map_err(PublishError::from)?,
        None => CHANGELOG.into(),
    };
    let matrix = &workspace.matrix;
    let text = notes(&Notes { version: &version, matrix, changelog: &changelog, files: &files, report: &report });
    match &arguments.out {
        Some(path) => {
            whole::write(path, |file| file.write_all(text.as_bytes()))?;
            console.step("Wrote", &path.display().to_string());
        }
        None => console.report(&text, &Written { notes: text.clone() }),
    }
    Ok(Outcome::Done)
}

/// Whether a file is the SDK's source distribution; archives of programs end alike.
fn is_sdist(name: &str, workspace: &Workspace) -> bool {
    let project = workspace.matrix.sdk_project.replace('-', "_");
    name.ends_with(".tar.gz") && name.starts_with(&format!("{project}-"))
}
