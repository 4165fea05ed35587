//! What a file holds: where its bytes are, and what has been found out about them.

use std::io::{self, Cursor, Read, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fs_err as fs;

use crate::digest::{Checksums, Sha256Digest};

/// The contents of a file. Copies share the bytes and their checksums, which are set once all bytes have been seen, so that they
/// are computed only once.
#[derive(Debug, Clone)]
pub struct Content {
    place: Place,
    length: u64,
    checksums: Arc<OnceLock<Checksums>>,
}

/// Where the bytes are.
#[derive(Debug, Clone)]
enum Place {
    /// In memory; for what is generated, and small.
    Memory(Arc<[u8]>),
    /// In a file that is not ours: it is read, never moved.
    File(Arc<Path>),
    /// In a file in our own spool: it may be moved to its destination.
    Spool(Arc<Path>),
}

impl Content {
    /// Bytes in memory.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Content {
        let bytes: Vec<u8> = bytes.into();
        let length = bytes.len() as u64;
        Content { place: Place::Memory(bytes.into()), length, checksums: Arc::default() }
    }

    /// A file on disk that is not ours, with its current length.
    pub fn file(path: &Path) -> io::Result<Content> {
        Ok(Content::file_of_length(path, fs::metadata(path)?.len()))
    }

    /// A file on disk whose length has just been found out.
    pub(super) fn file_of_length(path: &Path, length: u64) -> Content {
        Content { place: Place::File(path.into()), length, checksums: Arc::default() }
    }

    /// A file in a spool, which was written there with these checksums.
    pub fn spooled(path: &Path, checksums: Checksums) -> Content {
        let length = checksums.length;
        Content { place: Place::Spool(path.into()), length, checksums: Arc::new(checksums.into()) }
    }

    /// The length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The checksums, if all bytes have been seen.
    pub fn known_checksums(&self) -> Option<Checksums> {
        self.checksums.get().copied()
    }

    /// The checksums; reads the bytes if they have not all been seen yet. An error if there are not as many as there were.
    pub fn checksums(&self) -> io::Result<Checksums> {
        if let Some(known) = self.known_checksums() {
            return Ok(known);
        }
        let found = Checksums::of_reader(self.open()?)?;
        self.learn(found)?;
        Ok(found)
    }

    /// The SHA-256, as [`Content::checksums`] has it.
    pub fn sha256(&self) -> io::Result<Sha256Digest> {
        self.checksums().map(|checksums| checksums.sha256)
    }

    /// Stores the checksums found by reading all bytes. An error if the bytes differ from those read before.
    pub(crate) fn learn(&self, found: Checksums) -> io::Result<()> {
        let changed = |what| io::Error::new(io::ErrorKind::InvalidData, format!("a file {what} while it was read"));
        match found.length {
            length if length < self.length => return Err(changed("shrank")),
            length if length > self.length => return Err(changed("grew")),
            _ => {}
        }
        if *self.checksums.get_or_init(|| found) == found { Ok(()) } else { Err(changed("changed")) }
    }

    /// Opens the content for reading from its start.
    pub fn open(&self) -> io::Result<ContentReader<'_>> {
        Ok(match &self.place {
            Place::Memory(bytes) => ContentReader::Bytes(Cursor::new(bytes)),
            Place::File(path) | Place::Spool(path) => ContentReader::File(fs::File::open(&**path)?),
        })
    }

    /// Reads the whole content; for what is known to be small.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes it to a new file. A spooled one is linked if the file system can: the spool stays readable for other users.
    pub(super) fn write_to(&self, target: &Path) -> io::Result<()> {
        match &self.place {
            Place::Memory(bytes) => fs::File::create_new(target)?.write_all(bytes),
            Place::File(path) => fs::copy(&**path, target).map(drop),
            Place::Spool(path) => std::fs::hard_link(&**path, target).or_else(|_| fs::copy(&**path, target).map(drop)),
        }
    }
}

/// Reads a [`Content`].
#[derive(Debug)]
pub enum ContentReader<'a> {
    /// From memory.
    Bytes(Cursor<&'a [u8]>),
    /// From disk.
    File(fs::File),
}

impl Read for ContentReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            ContentReader::Bytes(cursor) => cursor.read(buffer),
            ContentReader::File(file) => file.read(buffer),
        }
    }
}

impl io::Seek for ContentReader<'_> {
    fn seek(&mut self, position: io::SeekFrom) -> io::Result<u64> {
        match self {
            ContentReader::Bytes(cursor) => cursor.seek(position),
            ContentReader::File(file) => file.seek(position),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_share_what_is_known() {
        let content = Content::bytes(b"abc");
        let copy = content.clone();
        assert_eq!(copy.known_checksums(), None);
        assert_eq!(content.sha256().unwrap(), Sha256Digest::of(b"abc"));
        assert_eq!(copy.known_checksums(), Some(Checksums::of(b"abc")));
    }

    #[test]
    fn a_file_that_changes_is_an_error() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let errors = ["four", "fouls", "for"].map(|now| {
            fs::write(file.path(), b"four").unwrap();
            let content = Content::file(file.path()).unwrap();
            fs::write(file.path(), now).unwrap();
            content.checksums().err().map(|error| error.to_string())
        });
        assert_eq!(errors[0], None);
        insta::assert_snapshot!(errors.into_iter().flatten().collect::<Vec<_>>().join("\n"), @"
        a file grew while it was read
        a file shrank while it was read
        ");
        let content = Content::spooled(file.path(), Checksums::of(b"for"));
        let error = content.learn(Checksums::of(b"fur")).unwrap_err();
        insta::assert_snapshot!(error, @"a file changed while it was read");
    }
}
