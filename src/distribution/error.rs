//! Why a distribution cannot be written.

use std::io;

use crate::atomic_write::WriteError;
use crate::hint::Hint;
use crate::plan::{DirectoryError, InvalidPath, PlanError};
use crate::platform::InvalidTag;

/// Why a distribution cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum DistributionError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The project's directory cannot be read as a tree of files.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The distribution could not be written to its place.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// No `pyproject.toml`.
    #[error("`{0}` is not a Python project: it has no pyproject.toml")]
    NoProject(String),
    /// `pyproject.toml` is not TOML, or not of the expected form.
    #[error("pyproject.toml of `{project}` is invalid: {reason}")]
    Manifest {
        /// The directory of the project.
        project: String,
        /// What is wrong.
        reason: String,
    },
    /// The project file that the manifest names is not there.
    #[error("pyproject.toml of `{project}` names {file} as its {role}, which does not exist")]
    MissingFile {
        /// The directory of the project.
        project: String,
        /// What is missing.
        file: String,
        /// What it is for.
        role: &'static str,
    },
    /// A source distribution of the runtime.
    #[error(
        "openai-codex-cli-bin has no source distribution: it carries released binaries, and a source distribution would \
         be chosen by pip on every platform no wheel fits, to build a package without a binary"
    )]
    RuntimeSdist,
    /// The checked-in form of the runtime project.
    #[error("`{0}` is the template of the runtime project: it contains no codex package and no platform tag")]
    UnstagedRuntime(String),
    /// A platform tag in the manifest.
    #[error("pyproject.toml of `{project}` names a platform tag that is refused")]
    Tag {
        /// The directory of the project.
        project: String,
        /// The fault of the tag.
        #[source]
        source: InvalidTag,
    },
    /// A path that is not allowed in a distribution.
    #[error("`{project}` contains a file that cannot be distributed")]
    Path {
        /// The directory of the project.
        project: String,
        /// The fault of the path.
        #[source]
        source: InvalidPath,
    },
    /// Two files with one path in the distribution.
    #[error("`{project}` has two files for the same path in the distribution")]
    Plan {
        /// The directory of the project.
        project: String,
        /// The two files.
        #[source]
        source: PlanError,
    },
    /// `SOURCE_DATE_EPOCH` is not a number.
    #[error("SOURCE_DATE_EPOCH is `{0}`; expected seconds since 1970")]
    SourceDateEpoch(String),
}

impl Hint for DistributionError {
    fn help(&self) -> Option<String> {
        match self {
            DistributionError::Io(_) => Some("check that the path exists and can be read".into()),
            DistributionError::NoProject(_) => {
                Some("pass a staged project: the STAGING_DIR of stage-runtime or stage-sdk".into())
            }
            DistributionError::Manifest { .. } => Some("fix pyproject.toml, or stage the project again".into()),
            DistributionError::MissingFile { .. } => Some("add the file, or stage the project again".into()),
            DistributionError::RuntimeSdist => {
                Some("build and publish only its wheels: `codex-pack build STAGED_DIR --wheel`".into())
            }
            DistributionError::UnstagedRuntime(_) => {
                Some("stage it first: `codex-pack stage-runtime STAGING_DIR CODEX`".into())
            }
            DistributionError::Path { .. } => Some("rename the file in the project, or stage the project again".into()),
            DistributionError::SourceDateEpoch(_) => {
                Some("unset it, or set it to a number such as the output of `git log -1 --format=%ct`".into())
            }
            DistributionError::Directory(_)
            | DistributionError::Write(_)
            | DistributionError::Tag { .. }
            | DistributionError::Plan { .. } => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            DistributionError::Directory(error) => Some(error),
            DistributionError::Write(error) => Some(error),
            DistributionError::Tag { source, .. } => Some(source),
            DistributionError::Plan { source, .. } => Some(source),
            _ => None,
        }
    }
}
