//! What the disk is asked to do: to have written something, and to swap two directories.

use std::io;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Waits until the names in a directory are on the disk. File systems that cannot say so are believed.
#[cfg(unix)]
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    match fs_err::File::open(path)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        other => other,
    }
}

/// Directories cannot be opened as files here; the file system writes its names in order.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)]
pub(super) fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Swaps two directories in one step, as Linux and macOS can on most file systems. Elsewhere the error's kind is `Unsupported`.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    let unsupported = [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP];
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)
        .map_err(|error| if unsupported.contains(&error) { io::ErrorKind::Unsupported.into() } else { error.into() })
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Starts writing to disk while the work continues, so that little is left to wait for at the end of a large file.
pub(super) fn flushing_early<T>(file: &std::fs::File, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
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
        // The system reports a disk error only once.
        flushing.join().unwrap_or_else(|_| Err(io::Error::other("the thread that flushes the file ended early")))?;
        result
    })
}
