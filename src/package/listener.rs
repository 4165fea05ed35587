//! Hearing what is unpacked while it is.

use std::io;

use crate::digest::Checksums;

/// Hears of the files of an archive as they are unpacked, one after the other.
pub(crate) trait Listener {
    /// A file of this name in the archive and this length begins.
    fn begin(&mut self, name: &str, length: u64) -> io::Result<()>;

    /// More of it.
    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// It is over.
    fn end(&mut self, checksums: Checksums) -> io::Result<()>;
}

/// Nobody listens.
impl Listener for () {
    fn begin(&mut self, _: &str, _: u64) -> io::Result<()> {
        Ok(())
    }

    fn bytes(&mut self, _: &[u8]) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, _: Checksums) -> io::Result<()> {
        Ok(())
    }
}
