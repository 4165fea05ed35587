//! Files that are whole or not there: written beside their place, flushed to the disk, renamed into it.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::explain::Explain;

/// A file that could not be written to its place.
#[derive(Debug, thiserror::Error)]
#[error("`{}` could not be written", path.display())]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl Explain for WriteError {
    fn help(&self) -> String {
        "check that the directory can be written and that the disk has room; nothing was changed".into()
    }
}

/// Writes a file in place of what is there. The directory is made where it is missing; on any error the old state stands.
pub fn write(path: &Path, content: impl FnOnce(&mut fs::File) -> io::Result<()>) -> Result<(), WriteError> {
    try_write(path, content).map_err(|source| WriteError { path: path.into(), source })
}

fn try_write(path: &Path, content: impl FnOnce(&mut fs::File) -> io::Result<()>) -> io::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(directory)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".codex-pack-").suffix(".part");
    // A temporary file has no rights for others; what becomes of it has the usual ones, less the umask.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let temporary = builder.tempfile_in(directory)?;
    let mut file = fs::File::from_parts(temporary.as_file().try_clone()?, temporary.path());
    content(&mut file)?;
    file.sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}
