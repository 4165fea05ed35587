//! ZIP archives, from their raw records.
//!
//! [`ZipArchive::open`] is for taking things out: it refuses an archive that two readers could understand differently, or
//! that unpacks to more than its limit, and lets harmless oddities (comments, data descriptors, bytes between records) pass.
//! [`ZipArchive::examine`] is for judging: it reads on after a problem as long as there is something to read, and returns
//! every [`Problem`] there is.
//!
//! Names are given as they are written: duplicates, `..`, absolute names, backslashes and links are visible to the caller,
//! whose business they are. What zip64 records say has to agree with the ordinary records wherever those hold a number instead
//! of the zip64 placeholder.
//!
//! What is read is what Python's `zipfile`, pip, uv and the index read, by the central directory or by the local headers: where
//! two of them could see something else, there is a problem that is not harmless.

mod central;
mod end;
mod entry;
mod error;
mod fields;
mod layout;
mod local;
mod member;
mod parallel;
mod problem;
mod source;

use std::io;
use std::path::Path;

pub use entry::{Kind, Member, Method};
pub use error::{MemberError, ZipError};
pub use member::MemberReader;
pub use problem::{Field, Problem};

use end::End;
use local::LocalHeader;
use source::Source;

use crate::digest::Sha256Digest;

/// The most bytes that [`ZipArchive::open`] lets an archive unpack to: ten times the largest codex package.
const UNPACKED_LIMIT: u64 = 8 << 30;

/// An archive that unpacks to no more than this may have any ratio. These two are what an index goes by.
const BOMB_SIZE: u64 = 64 << 20;
const BOMB_RATIO: u64 = 50;

/// Whether an archive of this length unpacks to so much more that doing it is of no use but to do harm.
pub fn is_bomb(length: u64, unpacked: u64) -> bool {
    unpacked > BOMB_SIZE && unpacked / length.max(1) >= BOMB_RATIO
}

/// A ZIP archive whose central directory has been read.
///
/// Several threads can read members of one archive at the same time.
#[derive(Debug)]
pub struct ZipArchive {
    source: Source,
    members: Vec<Member>,
    comment: Vec<u8>,
}

impl ZipArchive {
    /// Opens an archive to take members out of it.
    pub fn open(path: impl AsRef<Path>) -> Result<ZipArchive, ZipError> {
        let path = path.as_ref();
        let (archive, problems) = ZipArchive::examine(path)?;
        let refuse = |reason: String| ZipError::Unsafe { path: path.into(), reason };
        if let Some(problem) = problems.iter().find(|problem| !problem.is_harmless()) {
            return Err(refuse(problem.describe(&archive.members)));
        }
        let unpacked = archive.members.iter().try_fold(0_u64, |total, member| total.checked_add(member.size));
        if unpacked.is_none_or(|total| total > UNPACKED_LIMIT) {
            return Err(refuse(format!("its members unpack to more than {} GiB", UNPACKED_LIMIT >> 30)));
        }
        if archive.is_bomb() {
            return Err(refuse(format!("its members unpack to more than {BOMB_RATIO} times its size")));
        }
        Ok(archive)
    }

    /// Opens an archive to judge it: everything found wrong with its structure, and as much of it as can be read.
    ///
    /// The problems come in the order of the file's records.
    pub fn examine(path: impl AsRef<Path>) -> Result<(ZipArchive, Vec<Problem>), ZipError> {
        let source = Source::open(path.as_ref())?;
        let mut problems = Vec::new();
        let end = End::find(&source, &mut problems)?;
        let members = central::read(&source, &end, &mut problems)?;
        layout::examine_members(&members, &mut problems);
        let contents = layout::read_locals(&source, &members, &mut problems);
        layout::examine(&source, &end, &members, &contents, &mut problems);
        Ok((ZipArchive { source, members, comment: end.comment }, problems))
    }

    /// The members in the order of the central directory.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The bytes of all members together.
    pub fn unpacked(&self) -> u64 {
        self.members.iter().fold(0, |total, member| total.saturating_add(member.size))
    }

    /// Whether the archive unpacks to so much more than its size that doing it is of no use but to do harm.
    pub fn is_bomb(&self) -> bool {
        is_bomb(self.length(), self.unpacked())
    }

    /// The archive's comment.
    pub fn comment(&self) -> &[u8] {
        &self.comment
    }

    /// The file's length in bytes.
    pub fn length(&self) -> u64 {
        self.source.length
    }

    /// The SHA-256 of the whole file, read from what was opened.
    pub fn sha256(&self) -> io::Result<Sha256Digest> {
        Sha256Digest::of_reader(self.source.whole())
    }

    /// Reads the contents of a member. Ends with an error (a [`MemberError`] in an [`io::Error`]) unless the bytes are as many
    /// and have the CRC that the central directory says; never yields more bytes than that.
    pub fn open_member(&self, member: &Member) -> Result<MemberReader, ZipError> {
        let fail = |error| ZipError::Member { path: self.source.path.clone(), name: member.name_lossy(), error };
        let local =
            LocalHeader::read(&self.source, member.offset).map_err(|reason| fail(MemberError::Header(reason)))?;
        MemberReader::new(self.source.clone(), member, local.data_offset()).map_err(fail)
    }
}

#[cfg(test)]
mod tests;
