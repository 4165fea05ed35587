//! What was published: whether the index serves it, and the files of a GitHub release.

mod error;
mod github;
mod index;
mod notes;

use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::Serialize;

pub(crate) use error::PublishError;
pub(crate) use github::{Release, ReleaseTag, attach, verify_tag};
pub(crate) use index::{Obstacle, Problem, Publishable, Question, Served, ServedProject, publishable, published};
pub(crate) use notes::{Notes, notes};

use crate::atomic_write::is_unfinished;
use crate::digest::Sha256Digest;
use crate::plan::Content;

/// A file that is published, or about to be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct LocalFile {
    /// Its name, by which it is published.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
}

/// These files, and those in these folders, by name.
pub(crate) fn local_files(paths: &[PathBuf]) -> Result<Vec<LocalFile>, PublishError> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            if is_unfinished(path) {
                return Err(PublishError::Unfinished(path.clone()));
            }
            for entry in fs::read_dir(path)? {
                let entry = entry?;
                let kind = entry.file_type()?;
                // uv leaves a .gitignore where it builds.
                if kind.is_file() && entry.file_name() != ".gitignore" {
                    files.push(local_file(&entry.path())?);
                } else if !kind.is_file() && !kind.is_dir() {
                    return Err(PublishError::NotAFile(entry.path()));
                }
            }
        } else if fs::metadata(path)?.is_file() {
            files.push(local_file(path)?);
        } else {
            return Err(PublishError::NotAFile(path.clone()));
        }
    }
    files.sort();
    for pair in files.windows(2) {
        if pair[0].name == pair[1].name && pair[0].sha256 != pair[1].sha256 {
            return Err(PublishError::TwoFiles(pair[0].path.clone(), pair[1].path.clone()));
        }
    }
    files.dedup_by(|left, right| left.name == right.name);
    Ok(files)
}

fn local_file(path: &Path) -> Result<LocalFile, PublishError> {
    let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| PublishError::Name(path.into()))?;
    let size = fs::metadata(path)?.len();
    Ok(LocalFile { name: name.into(), path: path.into(), size, sha256: digest(path)? })
}

/// The SHA-256 of a file.
fn digest(path: &Path) -> Result<Sha256Digest, PublishError> {
    Ok(Content::file(path)?.sha256()?)
}
