//! Directories that one process uses: who has the lock, and how they go.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

/// The file by which it is known that a process uses a directory. It is made first and removed last.
pub(super) const LOCK: &str = "lock";

/// Takes the lock of a directory, if it is free. On a file system without locks, it counts as taken.
pub(super) fn is_held(file: &File, directory: &Path) -> io::Result<bool> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(false),
        // Nobody else can take it either.
        Err(TryLockError::Error(_)) | Ok(()) => is_current(file, directory),
    }
}

/// Whether a lock still belongs to a directory: the previous owner may have removed its file, and another process created a new
/// one.
pub(super) fn is_current(file: &File, directory: &Path) -> io::Result<bool> {
    let current = match same_file::Handle::from_path(directory.join(LOCK)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        other => other?,
    };
    Ok(current == same_file::Handle::from_file(file.try_clone()?)?)
}

/// Opens the lock of an existing directory.
pub(super) fn open(directory: &Path) -> io::Result<File> {
    File::options().read(true).write(true).open(directory.join(LOCK))
}

/// Whether two files belong to one user. In a directory that everybody can write to, others can make whatever they like.
#[cfg(unix)]
pub(super) fn is_of_same_user(path: &Path, own: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let user = |path: &Path| path.symlink_metadata().ok().map(|metadata| metadata.uid());
    user(path).is_some_and(|found| Some(found) == user(own))
}

/// The directory for temporary files is one's own here.
#[cfg(not(unix))]
pub(super) fn is_of_same_user(_: &Path, _: &Path) -> bool {
    true
}

/// Removes everything in a directory but its lock.
pub(super) fn remove_contents(path: &Path) -> io::Result<()> {
    let mut result = Ok(());
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_name() == LOCK {
            continue;
        }
        let is_directory = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let removed =
            if is_directory { std::fs::remove_dir_all(entry.path()) } else { std::fs::remove_file(entry.path()) };
        result = result.and(removed);
    }
    result
}

/// Removes a directory, its lock last.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    remove_contents(path)?;
    match std::fs::remove_file(path.join(LOCK)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::fs::remove_dir(path)
}
