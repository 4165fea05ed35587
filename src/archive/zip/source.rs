//! The file that an archive lies in.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::ZipError;
use crate::interrupt;

/// A file that is read at given places, from any thread.
#[derive(Debug, Clone)]
pub(super) struct Source {
    file: Arc<File>,
    pub(super) path: PathBuf,
    pub(super) length: u64,
}

impl Source {
    pub(super) fn open(path: &Path) -> Result<Source, ZipError> {
        let read = || {
            let file = fs_err::File::open(path)?;
            let length = file.metadata()?.len();
            Ok((file.into_file(), length))
        };
        let (file, length) = read().map_err(|source| ZipError::Io { path: path.into(), source })?;
        Ok(Source { file: Arc::new(file), path: path.into(), length })
    }

    /// Reads at most as many bytes as `buffer` holds, from this place on.
    pub(super) fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        #[cfg(unix)]
        return std::os::unix::fs::FileExt::read_at(&*self.file, buffer, offset);
        #[cfg(windows)]
        return std::os::windows::fs::FileExt::seek_read(&*self.file, buffer, offset);
    }

    /// Reads everything from the beginning.
    pub(super) fn whole(&self) -> Whole<'_> {
        Whole { source: self, offset: 0 }
    }

    /// Exactly these bytes. The caller has made sure that they are few.
    pub(super) fn bytes(&self, offset: u64, size: u64) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; usize::try_from(size).map_err(io::Error::other)?];
        let mut filled = 0;
        while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match interrupt::retry(|| self.read_at(rest, offset.saturating_add(filled as u64)))? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                count => filled += count,
            }
        }
        Ok(bytes)
    }

    pub(super) fn io(&self, source: io::Error) -> ZipError {
        ZipError::Io { path: self.path.clone(), source }
    }

    pub(super) fn broken(&self, reason: impl Into<String>) -> ZipError {
        ZipError::Structure { path: self.path.clone(), reason: reason.into() }
    }
}

/// Reads a file from its beginning.
pub(super) struct Whole<'a> {
    source: &'a Source,
    offset: u64,
}

impl io::Read for Whole<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read_at(buffer, self.offset)?;
        self.offset += count as u64;
        Ok(count)
    }
}
