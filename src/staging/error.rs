//! Why a project cannot be staged.

use std::io;
use std::path::PathBuf;

use crate::atomic_write::WriteError;
use crate::binary::{BinaryError, NoTag};
use crate::hint::Hint;
use crate::package::PackageError;
use crate::plan::{DirectoryError, InvalidPath, PlanError};
use crate::platform::{PlatformTag, Target};

/// Why a project cannot be staged.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StagingError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The staged project could not take its place.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The codex package is refused.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// The template's directory cannot be read.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The staged project would hold two files with one path.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The staged project would hold a path that cannot be written.
    #[error(transparent)]
    Path(#[from] InvalidPath),
    /// A template lacks a file, or has one that is not as expected.
    #[error("the template {template} is invalid: {reason}")]
    Template {
        /// Which one.
        template: String,
        /// What is wrong.
        reason: String,
    },
    /// A glob of `--exclude` is not one.
    #[error("`{glob}` is not a glob")]
    Glob {
        /// The text.
        glob: String,
        /// What is wrong with it.
        #[source]
        source: glob::PatternError,
    },
    /// A glob leaves out what every package must have.
    #[error("the exclude `{glob}` leaves out `{path}`, which the runtime needs")]
    ExcludesRequired {
        /// The glob.
        glob: String,
        /// The file.
        path: String,
    },
    /// A tag for another operating system or CPU.
    #[error("the platform tag {tag} is not for {target}, the target of `{}`", package.display())]
    ForeignTag {
        /// The tag.
        tag: PlatformTag,
        /// The package's target.
        target: Target,
        /// The package.
        package: PathBuf,
    },
    /// No tag could be derived from the binaries.
    #[error("no platform tag can be derived for `{}`", package.display())]
    NoTag {
        /// The package.
        package: PathBuf,
        /// Why.
        #[source]
        source: NoTag,
    },
    /// Promises that binaries break, where warnings are errors.
    #[error("the platform tags promise what the binaries do not keep:\n{}", .0.iter().map(|broken| format!("    {broken}")).collect::<Vec<_>>().join("\n"))]
    BrokenPromises(Vec<String>),
    /// A program whose own list of packages cannot be read.
    #[error("`{path}` does not say what it was built from")]
    Components {
        /// The program.
        path: String,
        /// What is wrong.
        #[source]
        source: BinaryError,
    },
    /// A lock file that is not the program's.
    #[error("`{path}` was built from {name} {version}, which is not in the file given with --cargo-lock")]
    NotLocked {
        /// The package.
        name: String,
        /// Its version.
        version: String,
        /// The program.
        path: String,
    },
    /// The staging directory holds something that was not staged there.
    #[error("`{}` contains `{found}`, which codex-pack did not stage there", directory.display())]
    NotOurs {
        /// The directory.
        directory: PathBuf,
        /// The first thing that is not ours.
        found: String,
    },
    /// There is a file where the staging directory should be.
    #[error("`{}` is not a directory", .0.display())]
    NotADirectory(PathBuf),
    /// A package or template that is not there.
    #[error("`{}` cannot be read", path.display())]
    NoSource {
        /// The path.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The staging directory and a source are not apart.
    #[error("the staging directory `{}` and the source `{}` overlap", directory.display(), source_path.display())]
    Overlap {
        /// The staging directory.
        directory: PathBuf,
        /// The source.
        source_path: PathBuf,
    },
}

impl Hint for StagingError {
    fn help(&self) -> Option<String> {
        match self {
            StagingError::Io(_) => Some(
                "check that the directory can be written and that the disk has room; the previous contents are unchanged"
                    .into(),
            ),
            StagingError::Path(_) => {
                Some("rename the file in the template, or omit --template to use the built-in one".into())
            }
            StagingError::Template { .. } => {
                Some("fix the template, or omit --template to use the built-in one".into())
            }
            StagingError::Glob { .. } => {
                Some("write a glob over paths in the package, such as codex-resources/voice/**".into())
            }
            StagingError::ExcludesRequired { .. } => Some("write a narrower glob".into()),
            StagingError::ForeignTag { .. } => {
                Some("pass a tag of the package's own platform, or none to derive it from the binaries".into())
            }
            StagingError::BrokenPromises(_) => {
                Some("pass a lower --platform-tag, or omit --strict to stage with warnings".into())
            }
            StagingError::NotLocked { .. } => {
                Some("pass the Cargo.lock of the release that the program comes from".into())
            }
            StagingError::NoSource { .. } => Some("check the path".into()),
            StagingError::NotADirectory(_) => Some("choose an empty or new directory".into()),
            StagingError::NotOurs { .. } => Some("choose an empty or new directory, or move that file elsewhere".into()),
            StagingError::Overlap { .. } => Some("choose a staging directory elsewhere".into()),
            StagingError::Write(_)
            | StagingError::Package(_)
            | StagingError::Directory(_)
            | StagingError::Plan(_)
            | StagingError::Components { .. }
            | StagingError::NoTag { .. } => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            StagingError::Write(error) => Some(error),
            StagingError::Package(error) => Some(error),
            StagingError::Directory(error) => Some(error),
            StagingError::Plan(error) => Some(error),
            StagingError::NoTag { source, .. } => Some(source),
            StagingError::Components { source, .. } => Some(source),
            _ => None,
        }
    }
}
