//! Why an archive, or one of its members, cannot be read.

use std::io;
use std::path::PathBuf;

use crate::hint::Hint;

/// Why an archive cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ZipError {
    /// The file could not be read.
    #[error("{} could not be read", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The records that hold the archive together are missing or point nowhere.
    #[error("{} is not a complete ZIP archive: {reason}", path.display())]
    Structure {
        /// The file.
        path: PathBuf,
        /// What is missing.
        reason: String,
    },
    /// Reading the archive would be unsafe: readers differ in what they make of it.
    #[error("{} is not a safe ZIP archive: {reason}", path.display())]
    Unsafe {
        /// The file.
        path: PathBuf,
        /// The first problem found.
        reason: String,
    },
    /// A member cannot be read.
    #[error("{}: member `{name}` {error}", path.display())]
    Member {
        /// The file.
        path: PathBuf,
        /// The name of the member.
        name: String,
        /// What is wrong with it.
        error: MemberError,
    },
}

impl Hint for ZipError {
    fn help(&self) -> Option<String> {
        match self {
            ZipError::Io { .. } => Some("check that the file exists and can be read".into()),
            ZipError::Structure { .. } | ZipError::Member { .. } => {
                Some("fetch the archive again: it was truncated or damaged".into())
            }
            ZipError::Unsafe { .. } => Some("do not use this archive; create it again with an ordinary tool".into()),
        }
    }
}

/// Why the contents of a member are not what the archive says. Reads as a sentence that begins with the member's name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MemberError {
    /// Its local header cannot be read.
    #[error("cannot be read: {0}")]
    Header(String),
    /// It is encrypted.
    #[error("is encrypted")]
    Encrypted,
    /// It is compressed in an unknown way.
    #[error("is compressed by method {0}, not deflate")]
    Method(u16),
    /// The archive ends inside its contents.
    #[error("is truncated by the end of the file")]
    Truncated,
    /// Its contents are not a deflate stream.
    #[error("contains a corrupt deflate stream")]
    Corrupt,
    /// Its contents are shorter than the declared size.
    #[error("unpacks to {found} bytes, but declares {said}")]
    TooShort {
        /// The declared size.
        said: u64,
        /// The size found.
        found: u64,
    },
    /// Its contents are longer than the declared size.
    #[error("unpacks to more than the {said} bytes it declares")]
    TooLong {
        /// The declared size.
        said: u64,
    },
    /// Bytes follow the end of its deflate stream.
    #[error("contains {size} bytes after the end of its deflate stream")]
    Leftover {
        /// How many.
        size: u64,
    },
    /// Its contents have another checksum.
    #[error("has CRC {found:08x}, but declares {said:08x}")]
    Crc {
        /// The declared CRC.
        said: u32,
        /// The CRC found.
        found: u32,
    },
}

impl MemberError {
    /// The reason in an error that a [`MemberReader`](super::MemberReader) returned; `None` if the file itself could not be read.
    pub fn of(error: &io::Error) -> Option<&MemberError> {
        error.get_ref()?.downcast_ref()
    }
}

impl From<MemberError> for io::Error {
    fn from(error: MemberError) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, error)
    }
}
