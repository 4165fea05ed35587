//! What can be wrong with a codex package.

use std::io;
use std::path::PathBuf;

use crate::archive::tar::TarError;
use crate::archive::zip::ZipError;
use crate::binary::BinaryError;
use crate::hint::Hint;
use crate::plan::{DirectoryError, InvalidPath, PlanError};
use crate::platform::Target;
use crate::version::CodexVersion;

/// Why something is not a codex package that can be staged.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A directory that cannot be read as a tree of files.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// A tar archive that is refused.
    #[error(transparent)]
    Tar(#[from] TarError),
    /// A ZIP archive or wheel that is refused.
    #[error(transparent)]
    Zip(#[from] ZipError),
    /// A member's content is damaged or cut off.
    #[error("`{}` is corrupt or truncated", archive.display())]
    Corrupt {
        /// The archive.
        archive: PathBuf,
        /// What the decoder says.
        #[source]
        source: io::Error,
    },
    /// A member that is not a file with a usable name.
    #[error("`{}` holds {kind}: {member:?}; expected only files and directories", archive.display())]
    OddMember {
        /// The archive.
        archive: PathBuf,
        /// The member's name.
        member: String,
        /// What it is.
        kind: &'static str,
    },
    /// A file of a form that is not known.
    #[error("`{}` is not a codex package: expected a directory, an executable, or a .tar.gz, .tgz, .tar.zst, .zip or .whl file", .0.display())]
    UnknownForm(PathBuf),
    /// A member's name leads out of the package or cannot be written everywhere.
    #[error("`{}` contains a member that is refused", archive.display())]
    Path {
        /// The archive.
        archive: PathBuf,
        /// The fault of the name.
        #[source]
        source: InvalidPath,
    },
    /// Two members with one name, or names that a file system takes for one.
    #[error("`{}` contains members with conflicting names", archive.display())]
    Plan {
        /// The archive.
        archive: PathBuf,
        /// The two names.
        #[source]
        source: PlanError,
    },
    /// More than any codex package holds.
    #[error("`{}` unpacks to more than {limit}", archive.display())]
    TooLarge {
        /// The archive.
        archive: PathBuf,
        /// The limit, in words.
        limit: &'static str,
    },
    /// Neither `codex-package.json` nor an older layout.
    #[error("`{}` contains no codex package: no codex-package.json, no <target triple>/codex/codex, no codex_cli_bin/bin/codex", .0.display())]
    NoLayout(PathBuf),
    /// More than one package.
    #[error("`{}` contains more than one codex package: {}", source_path.display(), roots.join(", "))]
    Ambiguous {
        /// What was read.
        source_path: PathBuf,
        /// Where the packages are inside it.
        roots: Vec<String>,
    },
    /// `codex-package.json` is not as expected.
    #[error("codex-package.json in `{}` is invalid: {reason}", source_path.display())]
    Metadata {
        /// What was read.
        source_path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A layout from the future.
    #[error("codex-package.json in `{}` has layoutVersion {found}; this codex-pack supports layoutVersion 1", source_path.display())]
    LayoutVersion {
        /// What was read.
        source_path: PathBuf,
        /// The version found, as JSON.
        found: String,
    },
    /// Two sources of the version that disagree.
    #[error("the versions disagree: {first_origin} says {first}, {second_origin} says {second}")]
    VersionsDisagree {
        /// Who says the first.
        first_origin: String,
        /// The one.
        first: CodexVersion,
        /// Who says the second.
        second_origin: String,
        /// The other.
        second: CodexVersion,
    },
    /// Nobody says which version it is.
    #[error("`{}` does not state its codex version", .0.display())]
    NoVersion(PathBuf),
    /// The package is for a different target than requested.
    #[error("`{}` is for {found}; expected {expected}", source_path.display())]
    WrongTarget {
        /// What was read.
        source_path: PathBuf,
        /// What was requested.
        expected: Target,
        /// What it is for.
        found: Target,
    },
    /// Files that every package of this target has are not there.
    #[error("`{}` lacks {}, which a codex {version} package for {target} contains", source_path.display(), missing.join(", "))]
    Missing {
        /// What was read.
        source_path: PathBuf,
        /// The target of the package.
        target: Target,
        /// The version of the package.
        version: CodexVersion,
        /// The missing paths, in today's layout.
        missing: Vec<String>,
    },
    /// A program that is not one.
    #[error("`{path}` in `{}` is not an executable; expected a program for {target}", source_path.display())]
    NotExecutable {
        /// What was read.
        source_path: PathBuf,
        /// The program's path inside the package.
        path: String,
        /// The target of the package.
        target: Target,
    },
    /// A program for another machine.
    #[error("`{path}` in `{}` is {found}; expected a program for {target}", source_path.display())]
    WrongMachine {
        /// What was read.
        source_path: PathBuf,
        /// The program's path inside the package.
        path: String,
        /// What it is, in words.
        found: String,
        /// The target of the package.
        target: Target,
    },
    /// An executable whose headers cannot be understood.
    #[error("`{path}` in `{}` is a damaged executable", source_path.display())]
    Binary {
        /// What was read.
        source_path: PathBuf,
        /// The program's path inside the package.
        path: String,
        /// What is wrong with it.
        #[source]
        source: BinaryError,
    },
}

impl Hint for PackageError {
    fn help(&self) -> Option<String> {
        match self {
            PackageError::Io(_) => Some("check that the path exists, can be read, and that the disk has room".into()),
            PackageError::UnknownForm(_) | PackageError::NoLayout(_) => {
                Some("pass a released codex package; `codex-pack fetch` downloads one".into())
            }
            PackageError::Path { .. }
            | PackageError::Plan { .. }
            | PackageError::TooLarge { .. }
            | PackageError::Corrupt { .. }
            | PackageError::OddMember { .. } => {
                Some("download the archive again from its release; if it is still the same, do not use it".into())
            }
            PackageError::Ambiguous { .. } => Some("pass one of them".into()),
            PackageError::Metadata { .. } => Some("download the package again with `codex-pack fetch`".into()),
            PackageError::LayoutVersion { .. } => Some("use a newer codex-pack".into()),
            PackageError::VersionsDisagree { .. } => {
                Some("pass the package of the wanted version, or the version of the package".into())
            }
            PackageError::NoVersion(_) => Some("pass it with --codex-version".into()),
            PackageError::WrongTarget { .. } => {
                Some("pass the package for that target, or the target of the package".into())
            }
            PackageError::Missing { .. } => Some(
                "download the whole package with `codex-pack fetch`, and leave out only optional files with --exclude"
                    .into(),
            ),
            PackageError::NotExecutable { .. } | PackageError::WrongMachine { .. } | PackageError::Binary { .. } => {
                Some("download the package for this target again with `codex-pack fetch --target TRIPLE`".into())
            }
            PackageError::Directory(_) | PackageError::Tar(_) | PackageError::Zip(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            PackageError::Directory(error) => Some(error),
            PackageError::Tar(error) => Some(error),
            PackageError::Zip(error) => Some(error),
            _ => None,
        }
    }
}
