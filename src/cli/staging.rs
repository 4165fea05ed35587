//! What the three `stage-*` commands have in common.

use std::path::Path;

use serde::Serialize;

use super::console::{Console, columns, megabytes};
use crate::hint::Failure;
use crate::plan::Plan;
use crate::staging::StagingDirectory;

/// The report of a staging.
#[derive(Serialize)]
struct Report<'a> {
    directory: String,
    staged: bool,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_tag: Option<String>,
    warnings: &'a [String],
    files: Vec<File>,
}

/// One file of a staged project.
#[derive(Serialize)]
struct File {
    path: String,
    mode: String,
    size: u64,
    origin: String,
}

/// What was staged, or would be.
pub(super) struct Staged<'a> {
    pub(super) plan: &'a Plan,
    /// The version as the staged project spells it.
    pub(super) version: String,
    pub(super) platform_tag: Option<String>,
    pub(super) warnings: &'a [String],
}

/// Puts a plan into its directory (or only lists it) and reports.
pub(super) fn finish(
    staged: &Staged<'_>,
    place: &StagingDirectory,
    directory: &Path,
    dry_run: bool,
    console: &Console,
) -> Result<(), Failure> {
    for warning in staged.warnings {
        console.warning(warning);
    }
    if !dry_run {
        place.replace(staged.plan)?;
    }
    let files: Vec<File> = staged
        .plan
        .entries()
        .map(|(path, entry)| File {
            path: path.to_string(),
            mode: if entry.executable { "0755".into() } else { "0644".into() },
            size: entry.content.length(),
            origin: entry.origin.clone(),
        })
        .collect();
    let mut text = String::new();
    if dry_run {
        let rows: Vec<_> =
            files.iter().map(|file| [file.mode.clone(), file.size.to_string(), file.path.clone()]).collect();
        text = columns(&rows);
    } else {
        let tag = staged.platform_tag.as_ref().map(|tag| format!(" for {tag}")).unwrap_or_default();
        let size = megabytes(staged.plan.total_length());
        console.step(
            "Staged",
            &format!("{}{tag} in {} ({} files, {size})", staged.version, directory.display(), files.len()),
        );
    }
    let report = Report {
        directory: directory.display().to_string(),
        staged: !dry_run,
        version: staged.version.clone(),
        platform_tag: staged.platform_tag.clone(),
        warnings: staged.warnings,
        files,
    };
    console.report(&text, &report);
    Ok(())
}
