//! Directories for unfinished files: hidden, locked by the process that uses them, and removed by the next run if that process was
//! killed.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::lock::{self, LOCK, is_current, is_held, is_of_same_user, remove, remove_contents};
use super::{journal, parent_of};
use crate::interrupt::{self, Registered};

/// The prefix of all temporary directories among the user's files.
pub(crate) const PREFIX: &str = ".codex-pack-";

/// How often a directory is made anew whose lock another process was faster to take.
const TRIES: usize = 16;

/// A directory for unfinished files. It is removed when this is dropped or a signal ends the process, together with the directories
/// that were created for it, if they are empty.
#[derive(Debug)]
pub(crate) struct Scratch {
    path: PathBuf,
    /// Held as long as the directory is used.
    lock: Option<File>,
    made: Vec<PathBuf>,
    _registered: Registered,
}

impl Scratch {
    /// One inside a directory, on its file system. The directory is created if it is missing, and what earlier runs left there that
    /// were killed is cleared first.
    pub(crate) fn inside(directory: &Path) -> io::Result<Scratch> {
        let ((path, lock, made), registered) = interrupt::registering(|| {
            let made = make_directories(directory)?;
            let created = create(directory);
            let (path, lock) = match created {
                Ok(created) => created,
                Err(error) => {
                    remove_empty(&made);
                    return Err(error);
                }
            };
            let (gone, empty) = (path.clone(), made.clone());
            let clean = move || {
                let _ = remove(&gone);
                remove_empty(&empty);
                !gone.exists()
            };
            Ok::<_, io::Error>(((path, lock, made), clean))
        })?;
        let scratch = Scratch { path, lock: Some(lock), made, _registered: registered };
        clear(directory, &scratch.path);
        Ok(scratch)
    }

    /// One in the directory that a path is in.
    pub(crate) fn beside(path: &Path) -> io::Result<Scratch> {
        Scratch::inside(parent_of(path))
    }

    /// One in the system's directory for temporary files.
    pub(crate) fn temporary() -> io::Result<Scratch> {
        let directory = std::env::temp_dir();
        if !directory.is_dir() {
            let told = format!(
                "the directory for temporary files, `{}`, does not exist; set {} to one that exists",
                directory.display(),
                if cfg!(windows) { "TMP" } else { "TMPDIR" }
            );
            return Err(io::Error::new(io::ErrorKind::NotFound, told));
        }
        Scratch::inside(&directory)
    }

    /// Its path.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = remove_contents(&self.path);
        drop(self.lock.take());
        let _ = remove(&self.path);
        remove_empty(&self.made);
    }
}

/// Makes a directory of a new name and locks it.
fn create(directory: &Path) -> io::Result<(PathBuf, File)> {
    for _ in 0..TRIES {
        let made = tempfile::Builder::new().prefix(PREFIX).tempdir_in(directory)?.keep();
        // As the caller wrote it, not from the root of the file system.
        let path = directory.join(made.file_name().unwrap_or_default());
        match File::create_new(path.join(LOCK)) {
            Ok(file) if is_held(&file, &path)? => return Ok((path, file)),
            // Another process took the directory for one that was left, and is clearing it.
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                let _ = std::fs::remove_dir(&path);
                return Err(named(&path, &error));
            }
        }
    }
    Err(io::Error::other(format!("no directory in `{}` could be locked", directory.display())))
}

/// Clears what processes left in a directory that were killed: those of the user whose own scratch is there.
fn clear(directory: &Path, own: &Path) {
    // The files of a journal may be in one of them.
    if journal::recover(directory, own).is_err() {
        return;
    }
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        let is_scratch = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
            && path != own
            && !journal::is_journal(&path);
        if is_scratch && is_of_same_user(&path, own) {
            clear_if_left(&path);
        }
    }
}

/// Removes a directory that no process uses.
fn clear_if_left(path: &Path) {
    let lock = match lock::open(path) {
        Ok(lock) => lock,
        Err(error) => {
            // One that is being made or removed has no lock, and is empty.
            if error.kind() == io::ErrorKind::NotFound {
                let _ = std::fs::remove_dir(path);
            }
            return;
        }
    };
    // Without locks, it is unknown whether it is in use.
    if lock.try_lock().is_ok() && is_current(&lock, path).unwrap_or(false) && remove_contents(path).is_ok() {
        drop(lock);
        let _ = remove(path);
    }
}

/// Makes a directory and those around it; returns those that were missing, outermost first.
pub(super) fn make_directories(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut made = Vec::new();
    let missing: Vec<&Path> = directory
        .ancestors()
        .filter(|path| !path.as_os_str().is_empty())
        .take_while(|path| path.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound))
        .collect();
    for path in missing.into_iter().rev() {
        match std::fs::create_dir(path) {
            Ok(()) => made.push(path.to_path_buf()),
            // Somebody else was faster.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                remove_empty(&made);
                return Err(named(path, &error));
            }
        }
    }
    Ok(made)
}

/// Removes directories that are empty, the innermost first.
pub(super) fn remove_empty(directories: &[PathBuf]) {
    for directory in directories.iter().rev() {
        let _ = std::fs::remove_dir(directory);
    }
}

/// An error that says what could not be made.
fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("failed to create `{}`: {error}", path.display()))
}
