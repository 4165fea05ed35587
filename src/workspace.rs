//! The checkout this program stands in, or what it carries compiled in where it stands in none.

use std::path::{Path, PathBuf};

use crate::explain::Explain;
use crate::platform::{Matrix, MatrixError};

/// The manifest this program was built with.
const MANIFEST: &str = include_str!("../Cargo.toml");

/// The release matrix, and the checkout it comes from, if any.
#[derive(Debug)]
pub struct Workspace {
    /// The pinned release and its platforms.
    pub matrix: Matrix,
    checkout: Option<PathBuf>,
    manifest: String,
}

/// Why the workspace could not be read.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// `cargo metadata` ran in a checkout and failed.
    #[error("cargo could not read the checkout in `{}`", root.display())]
    Cargo {
        /// The checkout.
        root: PathBuf,
        /// What cargo says.
        #[source]
        source: Box<cargo_metadata::Error>,
    },
    /// The manifest could not be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The release matrix is not as expected.
    #[error(transparent)]
    Matrix(#[from] MatrixError),
}

impl Explain for WorkspaceError {
    fn help(&self) -> Option<String> {
        match self {
            WorkspaceError::Cargo { .. } => {
                Some("run `cargo metadata --no-deps` there and mend what it reports".into())
            }
            WorkspaceError::Io(_) => {
                Some("check that the checkout can be read, or run codex-pack from elsewhere".into())
            }
            WorkspaceError::Matrix(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Explain> {
        match self {
            WorkspaceError::Matrix(error) => Some(error),
            _ => None,
        }
    }
}

impl Workspace {
    /// The checkout around the current directory, or what this program was built with. On a runner without cargo it is always the
    /// latter.
    pub fn find() -> Result<Workspace, WorkspaceError> {
        let current = std::env::current_dir()?;
        // A mark to look for first: outside a checkout, cargo need not even start.
        let marked = |directory: &&Path| {
            directory.join("Cargo.toml").is_file() && directory.join("python-runtime/pyproject.toml").is_file()
        };
        let Some(root) = current.ancestors().find(marked) else { return Workspace::built_in() };
        let metadata = match cargo_metadata::MetadataCommand::new().current_dir(root).no_deps().exec() {
            Ok(metadata) => metadata,
            Err(cargo_metadata::Error::Io(_)) => return Workspace::built_in(),
            Err(error) => return Err(WorkspaceError::Cargo { root: root.into(), source: Box::new(error) }),
        };
        match Matrix::from_metadata(&metadata.workspace_metadata)? {
            Some(matrix) => {
                let manifest = fs_err::read_to_string(metadata.workspace_root.join("Cargo.toml"))?;
                let checkout = Some(metadata.workspace_root.into_std_path_buf());
                Ok(Workspace { matrix, checkout, manifest })
            }
            None => Workspace::built_in(),
        }
    }

    /// What this program was built with.
    pub fn built_in() -> Result<Workspace, WorkspaceError> {
        Ok(Workspace { matrix: Matrix::from_manifest(MANIFEST)?, checkout: None, manifest: MANIFEST.into() })
    }

    /// The root of the checkout, if this program stands in one.
    pub fn checkout(&self) -> Option<&Path> {
        self.checkout.as_deref()
    }

    /// The text of the workspace's manifest.
    pub fn manifest(&self) -> &str {
        &self.manifest
    }
}
