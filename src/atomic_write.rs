//! Files that are whole or not there: written beside their place, flushed to the disk, renamed into it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use fs_err as fs;

use crate::hint::Hint;

/// A file that could not be written to its place.
#[derive(Debug, thiserror::Error)]
#[error("`{}` could not be written", path.display())]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl Hint for WriteError {
    fn help(&self) -> Option<String> {
        Some(match self.source.kind() {
            io::ErrorKind::InvalidData => "stage the project again; nothing was changed".into(),
            _ => "check that the directory can be written and that the disk has room; nothing was changed".into(),
        })
    }
}

/// Writes a file in place of what is there, and returns what `content` does, which may also read what it wrote. The directory is
/// made where it is missing; on any error the old state stands.
pub(crate) fn write<T>(path: &Path, content: impl FnOnce(&mut fs::File) -> io::Result<T>) -> Result<T, WriteError> {
    try_write(path, content).map_err(|source| WriteError { path: path.into(), source })
}

/// Writes files of one directory so that all of them are there, or what was before.
pub fn write_together(directory: &Path, files: &[(&str, &[u8])]) -> Result<(), WriteError> {
    let failed = |name: &str| {
        let path = directory.join(name);
        move |source| WriteError { path, source }
    };
    let mut written = Vec::new();
    for (name, bytes) in files {
        let part = temporary_in(directory).map_err(failed(name))?;
        let mut file = part.as_file();
        io::Write::write_all(&mut file, bytes).and_then(|()| file.sync_all()).map_err(failed(name))?;
        written.push((*name, part));
    }
    // What was there is set aside, and put back where a later file cannot have its place.
    let mut replaced: Vec<(PathBuf, Option<tempfile::TempPath>)> = Vec::new();
    for (name, part) in written {
        let path = directory.join(name);
        let outcome = set_aside(&path).and_then(|old| {
            replaced.push((path.clone(), old));
            part.persist(&path).map(drop).map_err(|error| error.error)
        });
        if let Err(source) = outcome {
            for (path, old) in replaced.into_iter().rev() {
                let _ = match old {
                    Some(old) => old.persist(&path).map_err(|error| error.error),
                    None => std::fs::remove_file(&path),
                };
            }
            return Err(WriteError { path, source });
        }
    }
    Ok(())
}

/// Moves a file to a temporary place, if there is one.
fn set_aside(path: &Path) -> io::Result<Option<tempfile::TempPath>> {
    match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => {}
    }
    let place = temporary_in(path.parent().unwrap_or(Path::new(".")))?.into_temp_path();
    fs::rename(path, &place)?;
    Ok(Some(place))
}

/// A new file in a directory, which is made where it is missing.
fn temporary_in(directory: &Path) -> io::Result<tempfile::NamedTempFile> {
    fs::create_dir_all(directory)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".codex-pack-").suffix(".part");
    // A temporary file has no rights for others; what becomes of it has the usual ones, less the umask.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(directory)
}

fn try_write<T>(path: &Path, content: impl FnOnce(&mut fs::File) -> io::Result<T>) -> io::Result<T> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let temporary = temporary_in(directory)?;
    let mut file = fs::File::from_parts(temporary.as_file().try_clone()?, temporary.path());
    let result = flushing_early(&temporary.as_file().try_clone()?, || content(&mut file))?;
    file.sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(result)
}

/// Lets the disk write what is there while the work goes on: of a large file, little is left to wait for at the end.
fn flushing_early<T>(file: &std::fs::File, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    thread::scope(|scope| {
        let (working, stopped) = channel::<()>();
        let flushing = scope.spawn(move || -> io::Result<()> {
            while stopped.recv_timeout(Duration::from_millis(200)) == Err(RecvTimeoutError::Timeout) {
                file.sync_data()?;
            }
            Ok(())
        });
        let result = work();
        drop(working);
        // An error of the disk is told to one who waits for it only once.
        flushing.join().unwrap_or_else(|_| Err(io::Error::other("the thread that flushes the file ended early")))?;
        result
    })
}
