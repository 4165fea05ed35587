//! A codex package: the sources it is read from and the layout it has.
//!
//! Whatever the source (a directory, an archive, an installed or downloaded wheel, a bare binary) and however old, what comes out
//! is a [`Package`] in today's layout.

mod error;
mod evidence;
mod expected;
#[cfg(fuzzing)]
pub(crate) mod fuzzing;
mod layout;
mod listener;
mod names;
mod source;

use std::path::Path;

use crate::atomic_write::Scratch;

pub(crate) use error::PackageError;
pub(crate) use evidence::{Evidence, describe as describe_evidence};
pub(crate) use expected::Expected;
pub(crate) use layout::{Package, Role};
pub(crate) use listener::Listener;
pub(crate) use names::CODE_MODE_HOST_SINCE;
pub(crate) use names::{CODE_MODE_HOST, METADATA_FILE, companions};

/// Reads a codex package from any source.
///
/// Members of archives are written into `spool` under names of our own, where they stay as long as the package is there: no name in
/// an archive ever reaches the file system from here.
pub(crate) fn open(path: &Path, spool: Scratch, expected: &Expected<'_>) -> Result<Package, PackageError> {
    open_heard(path, spool, expected, &mut ())
}

/// Reads a codex package as [`open`] does, with an observer of the unpacked files of an archive.
pub(crate) fn open_heard(
    path: &Path,
    spool: Scratch,
    expected: &Expected<'_>,
    listener: &mut dyn Listener,
) -> Result<Package, PackageError> {
    let source = source::read(path, spool.path(), listener)?;
    layout::parse_layout(&source, spool, expected)
}
