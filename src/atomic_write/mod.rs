//! Atomic writes: files are written under temporary names, flushed to disk, and renamed into place.
//!
//! [`write`] replaces one file, a [`Replacement`] several, or a directory: all of them or none, whatever fails, and whatever signal
//! comes. What is not finished waits in a [`Scratch`], which the next run clears where this one is killed.

mod disk;
mod journal;
mod lock;
mod replacement;
mod scratch;

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

pub(crate) use journal::is_unfinished;
pub(crate) use replacement::Replacement;
pub(crate) use scratch::{PREFIX, Scratch};

use crate::hint::Hint;
use journal::Left;

/// A file that could not be written to its place.
#[derive(Debug, thiserror::Error)]
#[error("`{}` {}", path.display(), if *left == Left::New { "was written, but may not be on the disk" } else { "could not be written" })]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
    left: Left,
}

impl WriteError {
    /// Nothing has changed yet.
    fn old(path: &Path, source: io::Error) -> WriteError {
        WriteError { path: path.into(), source, left: Left::Old }
    }
}

impl Hint for WriteError {
    fn help(&self) -> Option<String> {
        Some(match self.left {
            Left::Old => {
                let refused = self.source.get_ref().and_then(|inner| inner.downcast_ref::<Refused>());
                let help =
                    refused.map_or("check that the directory can be written and that the disk has room", |it| it.help);
                format!("{help}; nothing was changed")
            }
            Left::New => "check the disk, and run the command again".into(),
            Left::Unfinished => {
                "check that the directory can be written, and run the command again: some files are new, and \
                 the next run begins with taking them back"
                    .into()
            }
        })
    }
}

/// Why the writer of a file gave up: its contents would be wrong.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
pub(crate) struct Refused {
    /// The fact.
    pub(crate) reason: String,
    /// What to do, in the imperative.
    pub(crate) help: &'static str,
}

impl From<Refused> for io::Error {
    fn from(refused: Refused) -> Self {
        io::Error::new(io::ErrorKind::InvalidData, refused)
    }
}

/// Replaces a file, and returns the result of `content`, which may also read what it wrote. A missing directory is created; on any
/// error the old state is kept.
pub(crate) fn write<T>(path: &Path, content: impl FnOnce(&mut fs::File) -> io::Result<T>) -> Result<T, WriteError> {
    let name = path.file_name().ok_or_else(|| WriteError::old(path, io::ErrorKind::InvalidInput.into()))?;
    let renamed = |error| WriteError { path: path.into(), ..error };
    let mut replacement = Replacement::of(parent_of(path)).map_err(renamed)?;
    let written = replacement.write(name, content).map_err(renamed)?;
    replacement.commit().map_err(renamed)?;
    Ok(written)
}

/// The directory that a path is in.
fn parent_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests;
