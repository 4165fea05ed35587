//! Reading tar archives, compressed with gzip or zstd, member by member.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::zstandard::Frames;
use crate::explain::Explain;

/// How a tar archive is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// `.tar.gz`, `.tgz`.
    Gzip,
    /// `.tar.zst`.
    Zstandard,
}

/// Why a tar archive is refused.
#[derive(Debug, thiserror::Error)]
pub enum TarError {
    /// The stream is damaged, cut off, or no tar archive.
    #[error("`{}` is corrupt or truncated", archive.display())]
    Corrupt {
        /// The archive.
        archive: PathBuf,
        /// What the decoder says.
        #[source]
        source: io::Error,
    },
    /// A member is a link, a device or another thing that is no file.
    #[error("`{}` holds {kind} named {member:?}; expected only files and directories", archive.display())]
    Kind {
        /// The archive.
        archive: PathBuf,
        /// The member's name.
        member: String,
        /// What it is.
        kind: &'static str,
    },
    /// A member's name is not UTF-8.
    #[error("`{}` holds a member whose name {member:?} is not UTF-8", archive.display())]
    Name {
        /// The archive.
        archive: PathBuf,
        /// The name, with what is not UTF-8 replaced.
        member: String,
    },
    /// There is data after the end-of-archive mark.
    #[error("`{}` holds data after its end-of-archive mark", archive.display())]
    Trailing {
        /// The archive.
        archive: PathBuf,
    },
}

impl Explain for TarError {
    fn help(&self) -> String {
        "get the archive again from where it was released; if it comes like that from there, do not use it".into()
    }
}

/// One file of a tar archive.
#[derive(Debug)]
pub struct Member {
    /// Its name as the archive spells it; not checked, it may lead anywhere.
    pub name: String,
    /// Its length in bytes.
    pub length: u64,
    /// Whether the archive records its owner's execute bit.
    pub executable: bool,
}

/// Why [`read`] ended early.
#[derive(Debug)]
pub enum Stop<E> {
    /// The archive is refused.
    Archive(TarError),
    /// The visitor refused a member.
    Visitor(E),
}

/// Hands every file of the archive to `visit`, in the archive's order, and verifies that the stream is whole to its end.
///
/// Directories are passed over; anything else is refused. `input` is the compressed stream of `archive`.
pub fn read<E>(
    archive: &Path,
    input: impl Read,
    compression: Compression,
    mut visit: impl FnMut(Member, &mut dyn Read) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let corrupt = |source| Stop::Archive(TarError::Corrupt { archive: archive.into(), source });
    let mut decoder: Box<dyn Read> = match compression {
        Compression::Gzip => Box::new(flate2::read::MultiGzDecoder::new(input)),
        Compression::Zstandard => Box::new(Frames::new(input)),
    };
    let mut tar = ::tar::Archive::new(&mut decoder);
    for entry in tar.entries().map_err(corrupt)? {
        let mut entry = entry.map_err(corrupt)?;
        let name = match String::from_utf8(entry.path_bytes().into_owned()) {
            Ok(name) => name,
            Err(error) => {
                let member = String::from_utf8_lossy(error.as_bytes()).into_owned();
                return Err(Stop::Archive(TarError::Name { archive: archive.into(), member }));
            }
        };
        let kind = match entry.header().entry_type() {
            ::tar::EntryType::Regular | ::tar::EntryType::Continuous => None,
            // Its values are of no interest here: it sets defaults such as time stamps for the members that follow.
            ::tar::EntryType::Directory | ::tar::EntryType::XGlobalHeader => continue,
            ::tar::EntryType::Link => Some("a hard link"),
            ::tar::EntryType::Symlink => Some("a symbolic link"),
            ::tar::EntryType::Char | ::tar::EntryType::Block | ::tar::EntryType::Fifo => Some("a device or pipe"),
            _ => Some("a special member"),
        };
        if let Some(kind) = kind {
            return Err(Stop::Archive(TarError::Kind { archive: archive.into(), member: name, kind }));
        }
        let mode = entry.header().mode().map_err(corrupt)?;
        let member = Member { name, length: entry.size(), executable: mode & 0o100 != 0 };
        visit(member, &mut entry).map_err(Stop::Visitor)?;
    }
    // The checksum of the compressed stream stands behind the last block: read on to the end, where only zeros may follow.
    let mut rest = [0; 16 << 10];
    loop {
        match decoder.read(&mut rest).map_err(corrupt)? {
            0 => return Ok(()),
            count if rest[..count].iter().any(|byte| *byte != 0) => {
                return Err(Stop::Archive(TarError::Trailing { archive: archive.into() }));
            }
            _ => {}
        }
    }
}
