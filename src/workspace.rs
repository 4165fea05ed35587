//! The checkout that this program runs in, or else the built-in templates and pin.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::atomic_write::{Scratch, is_unfinished};
use crate::hint::Hint;
use crate::platform::{Matrix, MatrixError};

/// The manifest this program was built with.
const MANIFEST: &str = include_str!("../Cargo.toml");

/// The versions of all dependencies that this program was built with.
const LOCK: &str = include_str!("../Cargo.lock");

/// The longest manifest that is read, in bytes.
const MANIFEST_LIMIT: u64 = 1 << 20;

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
    /// The manifest could not be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// Files in the current directory are being replaced, or were when a run was killed.
    #[error("`{}` is being changed: some of its files are new, some are old", .0.display())]
    Unfinished(PathBuf),
    /// The release matrix is not as expected.
    #[error(transparent)]
    Matrix(#[from] MatrixError),
}

impl Hint for WorkspaceError {
    fn help(&self) -> Option<String> {
        match self {
            WorkspaceError::Io(_) => {
                Some("check that the checkout can be read, or run codex-pack from elsewhere".into())
            }
            WorkspaceError::Unfinished(_) => {
                Some("wait for the other codex-pack to end, or check that the directory can be written: the files of one that was \
                      killed are taken back first".into())
            }
            WorkspaceError::Matrix(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            WorkspaceError::Matrix(error) => Some(error),
            WorkspaceError::Io(_) | WorkspaceError::Unfinished(_) => None,
        }
    }
}

impl Workspace {
    /// The current directory, if it is the root of a checkout of codex-pack, or else what this program was built with.
    ///
    /// Nothing is started, and no parent directory is read: anyone who can write there would decide what is released.
    pub fn find() -> Result<Workspace, WorkspaceError> {
        let root = std::env::current_dir()?;
        if is_unfinished(&root) {
            // A killed run is rolled back first: everything is read from the existing files.
            drop(Scratch::inside(&root));
            if is_unfinished(&root) {
                return Err(WorkspaceError::Unfinished(root));
            }
        }
        if !root.join("Cargo.toml").is_file() || !root.join("python-runtime/pyproject.toml").is_file() {
            return Workspace::built_in();
        }
        let mut manifest = String::new();
        fs_err::File::open(root.join("Cargo.toml"))?.take(MANIFEST_LIMIT).read_to_string(&mut manifest)?;
        if !Matrix::is_in_manifest(&manifest) {
            return Workspace::built_in();
        }
        Ok(Workspace { matrix: Matrix::from_manifest(&manifest)?, checkout: Some(root), manifest })
    }

    /// The nearest checkout above the current directory whose manifest is another than the one that this program was built with.
    ///
    /// It decides nothing ([`Workspace::find`]), which the user should know.
    pub(crate) fn passed_over() -> Option<PathBuf> {
        let current = std::env::current_dir().ok()?;
        let is_checkout =
            |root: &&Path| root.join("Cargo.toml").is_file() && root.join("python-runtime/pyproject.toml").is_file();
        let root = current.ancestors().find(is_checkout).filter(|root| *root != current)?;
        let mut manifest = String::new();
        fs_err::File::open(root.join("Cargo.toml")).ok()?.take(MANIFEST_LIMIT).read_to_string(&mut manifest).ok()?;
        (Matrix::is_in_manifest(&manifest) && manifest != MANIFEST).then(|| root.to_owned())
    }

    /// What this program was built with.
    pub fn built_in() -> Result<Workspace, WorkspaceError> {
        Ok(Workspace { matrix: Matrix::from_manifest(MANIFEST)?, checkout: None, manifest: MANIFEST.into() })
    }

    /// The root of the checkout, if this program runs in one.
    pub fn checkout(&self) -> Option<&Path> {
        self.checkout.as_deref()
    }

    /// The text of the workspace's Cargo.lock.
    pub fn lock(&self) -> Result<String, WorkspaceError> {
        let Some(root) = &self.checkout else { return Ok(LOCK.into()) };
        let mut lock = String::new();
        fs_err::File::open(root.join("Cargo.lock"))?.take(MANIFEST_LIMIT).read_to_string(&mut lock)?;
        Ok(lock)
    }

    /// The text of the workspace's manifest.
    pub fn manifest(&self) -> &str {
        &self.manifest
    }
}
