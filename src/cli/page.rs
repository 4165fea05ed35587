//! The report of a check as a page, and the release that its sizes are compared with: options of `check` and `release`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::console::Console;
use crate::atomic_write;
use crate::check::{Previous, Report};
use crate::hint::{Failure, Hint};
use crate::index::Index;
use crate::platform::Projects;

/// What `--previous` takes for the package index.
const INDEX: &str = "index";

#[derive(Debug, Args)]
pub(super) struct PageArguments {
    /// Also write the report as an HTML page, for the person who approves the upload.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Compare sizes with the last release: its release.json, or `index` to use the index.
    #[arg(long, value_name = "FILE|index")]
    previous: Option<PathBuf>,
}

/// The release before this one cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("--previous: {0}")]
struct UnreadablePrevious(String);

impl Hint for UnreadablePrevious {
    fn help(&self) -> Option<String> {
        Some(format!("pass the release.json of an earlier release, or `--previous {INDEX}`"))
    }
}

impl PageArguments {
    /// The files of earlier releases, if requested.
    pub(super) fn previous(&self, projects: &Projects) -> Result<Option<Previous>, Failure> {
        let Some(given) = &self.previous else { return Ok(None) };
        if given != Path::new(INDEX) {
            return Ok(Some(Previous::read(given).map_err(UnreadablePrevious)?));
        }
        let index = Index::find()?;
        let mut files = Vec::new();
        for project in [&projects.runtime, &projects.sdk] {
            let listed = index.list(project)?.files.into_iter().filter(|file| file.yanked.is_none());
            files.extend(listed.filter_map(|file| Some((file.filename, file.size?))));
        }
        Ok(Some(Previous::of(files)))
    }

    /// Writes the page, if requested.
    pub(super) fn write(&self, report: &Report, console: &Console) -> Result<(), Failure> {
        if let Some(path) = &self.report {
            atomic_write::write(path, |file| file.write_all(report.html().as_bytes()))?;
            console.step("Wrote", &path.display().to_string());
        }
        Ok(())
    }
}
