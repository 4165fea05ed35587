//! The report of `fetch` about its packages.

use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::Deserialize;

use super::document::Input;
use crate::digest::Sha256Digest;
use crate::hint::Hint;
use crate::package::Evidence;

/// A package in the report of `fetch`, as far as it is of use here.
#[derive(Debug, Deserialize)]
struct Fetched {
    sha256: Sha256Digest,
    verified: Vec<Evidence>,
}

/// A report of `fetch` that says nothing of a package.
#[derive(Debug, thiserror::Error)]
pub enum FetchedError {
    /// It cannot be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// It is something else.
    #[error("`{}` is not a report of fetch: {source}", path.display())]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// It does not have the package.
    #[error("`{}` says nothing of {package}", path.display())]
    Unknown {
        /// The file.
        path: PathBuf,
        /// The package.
        package: String,
    },
}

impl Hint for FetchedError {
    fn help(&self) -> Option<String> {
        Some("pass the file that `codex-pack fetch --report FILE` wrote when it fetched these packages".into())
    }
}

/// Records how the packages were verified when they were fetched.
pub(super) fn take_evidence(report: &Path, inputs: &mut [Input]) -> Result<(), FetchedError> {
    let text = fs::read(report)?;
    let fetched: Vec<Fetched> =
        serde_json::from_slice(&text).map_err(|source| FetchedError::Form { path: report.into(), source })?;
    for input in inputs {
        let Some(known) = fetched.iter().find(|known| Some(known.sha256) == input.sha256) else {
            return Err(FetchedError::Unknown { path: report.into(), package: input.name.clone() });
        };
        input.verified.clone_from(&known.verified);
    }
    Ok(())
}
