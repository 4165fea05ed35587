//! What can be wrong with the structure of a ZIP archive.

use std::fmt;

use super::entry::Member;

/// How many problems are looked for: an archive with more is refused all the same.
pub(super) const PROBLEM_LIMIT: usize = 10_000;

/// One thing wrong with an archive's structure. Members are given by their place in [`super::ZipArchive::members`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There are bytes before the first record, and every offset in the archive is too small by their number.
    Prepended {
        /// How many.
        size: u64,
    },
    /// Bytes between records belong to none: contents that only some readers see.
    Gap {
        /// Where they begin.
        offset: u64,
        /// How many there are.
        size: u64,
        /// The member whose record follows; `None`: the central directory follows.
        before: Option<usize>,
    },
    /// A record begins inside the one before it.
    Overlap {
        /// The member whose record it is.
        member: usize,
    },
    /// The last member's contents reach into the central directory.
    PastDirectory {
        /// Where they end.
        end: u64,
        /// Where the central directory begins.
        directory: u64,
    },
    /// Bytes inside the central directory are not an entry.
    DirectoryLeftover {
        /// How many.
        size: u64,
    },
    /// There are bytes between the central directory and the end records.
    AfterDirectory {
        /// How many.
        size: u64,
    },
    /// There are bytes after the end of the archive.
    Trailing {
        /// How many.
        size: u64,
    },
    /// The archive's comment is shorter than declared: the file was truncated.
    CommentCut {
        /// The declared length.
        said: u64,
        /// The length found.
        found: u64,
    },
    /// The archive has a comment.
    Comment,
    /// The number of members is not the one the end record says.
    EntryCount {
        /// The declared number.
        said: u64,
        /// The number found.
        found: u64,
    },
    /// The zip64 end record contradicts the ordinary one.
    EndMismatch,
    /// The zip64 end record is not right before its locator, has a wrong length, or more contents than it needs.
    EndPlace,
    /// The end record holds the signature of an end record once more, which a reader that searches backwards finds first.
    EndSignature,
    /// The archive claims to be one of several volumes.
    Disk,
    /// Two members have the same name.
    Duplicate {
        /// The later one.
        member: usize,
        /// The first one.
        first: usize,
    },
    /// A member is encrypted.
    Encrypted {
        /// Which.
        member: usize,
    },
    /// A member is compressed in another way than by deflate.
    Method {
        /// Which.
        member: usize,
        /// The number of the method.
        method: u16,
    },
    /// A member has flags that some readers refuse and others do not know.
    Flags {
        /// Which.
        member: usize,
        /// All its flags.
        flags: u16,
    },
    /// A member needs a newer version of the format than Python reads.
    NeededVersion {
        /// Which.
        member: usize,
        /// The version, times ten.
        version: u16,
    },
    /// A member is a directory by its mode and a file by its name, which is what installers go by.
    KindMismatch {
        /// Which.
        member: usize,
    },
    /// A member is a directory by its name, but has contents, which no reader uses.
    DirectoryContents {
        /// Which.
        member: usize,
    },
    /// CRC and sizes of a member come after its contents.
    DataDescriptor {
        /// Which.
        member: usize,
    },
    /// A member has a comment.
    MemberComment {
        /// Which.
        member: usize,
    },
    /// A member that is not compressed has two sizes.
    StoredSize {
        /// Which.
        member: usize,
        /// The size of its contents.
        size: u64,
        /// The size in the archive.
        compressed_size: u64,
    },
    /// A member's local header cannot be read.
    LocalHeader {
        /// Which.
        member: usize,
        /// Why.
        reason: String,
    },
    /// A member's local header says something else than the central directory.
    Mismatch {
        /// Which.
        member: usize,
        /// About what they differ.
        field: Field,
    },
    /// The extra fields of a member are not in order.
    Extra {
        /// Which.
        member: usize,
        /// Whether those of its local header.
        local: bool,
        /// What about them.
        fault: &'static str,
    },
}

/// A fact that is both in the local header and in the central directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The general purpose flags.
    Flags,
    /// The compression method.
    Method,
    /// The ZIP version needed.
    NeededVersion,
    /// The date and time.
    Modified,
    /// The CRC-32.
    Crc,
    /// The size in the archive.
    CompressedSize,
    /// The size of the contents.
    Size,
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Field::Name => "name",
            Field::Flags => "flags",
            Field::Method => "compression method",
            Field::NeededVersion => "needed version",
            Field::Modified => "date",
            Field::Crc => "CRC",
            Field::CompressedSize => "compressed size",
            Field::Size => "size",
        })
    }
}

impl Problem {
    /// Whether every reader that goes by the central directory still sees the same members with the same contents.
    ///
    /// A duplicate name is among the harmless here: it is visible in the list of members, for the caller to refuse.
    pub fn is_harmless(&self) -> bool {
        match self {
            Problem::Prepended { .. }
            | Problem::Gap { .. }
            | Problem::Comment
            | Problem::Duplicate { .. }
            | Problem::DataDescriptor { .. }
            | Problem::MemberComment { .. }
            | Problem::Mismatch { field: Field::NeededVersion | Field::Modified, .. } => true,
            Problem::Overlap { .. }
            | Problem::PastDirectory { .. }
            | Problem::DirectoryLeftover { .. }
            | Problem::AfterDirectory { .. }
            | Problem::Trailing { .. }
            | Problem::CommentCut { .. }
            | Problem::EntryCount { .. }
            | Problem::EndMismatch
            | Problem::EndPlace
            | Problem::EndSignature
            | Problem::Disk
            | Problem::Encrypted { .. }
            | Problem::Flags { .. }
            | Problem::NeededVersion { .. }
            | Problem::KindMismatch { .. }
            | Problem::DirectoryContents { .. }
            | Problem::Method { .. }
            | Problem::StoredSize { .. }
            | Problem::LocalHeader { .. }
            | Problem::Mismatch { .. }
            | Problem::Extra { .. } => false,
        }
    }

    /// The member it is about, if it is about one.
    pub fn member(&self) -> Option<usize> {
        match self {
            Problem::Overlap { member }
            | Problem::Duplicate { member, .. }
            | Problem::Encrypted { member }
            | Problem::Method { member, .. }
            | Problem::Flags { member, .. }
            | Problem::NeededVersion { member, .. }
            | Problem::KindMismatch { member }
            | Problem::DirectoryContents { member }
            | Problem::DataDescriptor { member }
            | Problem::MemberComment { member }
            | Problem::StoredSize { member, .. }
            | Problem::LocalHeader { member, .. }
            | Problem::Mismatch { member, .. }
            | Problem::Extra { member, .. } => Some(*member),
            Problem::Gap { before, .. } => *before,
            _ => None,
        }
    }

    /// The fact in a sentence, with the names of `members`.
    pub fn describe(&self, members: &[Member]) -> String {
        let name = |index: &usize| match members.get(*index) {
            Some(member) => format!("`{}`", member.name_lossy()),
            None => format!("member {index}"),
        };
        match self {
            Problem::Prepended { size } => format!("{size} bytes stand before the first record"),
            Problem::Gap { offset, size, before: Some(member) } => {
                format!("{size} bytes at {offset}, before {}, belong to no record", name(member))
            }
            Problem::Gap { offset, size, before: None } => {
                format!("{size} bytes at {offset}, before the central directory, belong to no record")
            }
            Problem::Overlap { member } => format!("{} begins inside the record before it", name(member)),
            Problem::PastDirectory { end, directory } => {
                format!("contents reach to {end}, into the central directory at {directory}")
            }
            Problem::DirectoryLeftover { size } => format!("{size} bytes of the central directory are not an entry"),
            Problem::AfterDirectory { size } => format!("{size} bytes after the central directory belong to no record"),
            Problem::Trailing { size } => format!("{size} bytes stand after the end of the archive"),
            Problem::CommentCut { said, found } => {
                format!("the archive's comment has {found} bytes instead of {said}: the file was truncated")
            }
            Problem::Comment => "the archive has a comment".into(),
            Problem::EntryCount { said, found } => {
                format!("the central directory has {found} entries, its end record says {said}")
            }
            Problem::EndMismatch => "the zip64 end record contradicts the ordinary one".into(),
            Problem::EndPlace => "the zip64 end record is not the 56 bytes before its locator".into(),
            Problem::EndSignature => "the end record contains the signature of another end record".into(),
            Problem::Disk => "the archive claims to be one of several volumes".into(),
            Problem::Duplicate { member, .. } => format!("{} is there twice", name(member)),
            Problem::Encrypted { member } => format!("{} is encrypted", name(member)),
            Problem::Method { member, method } => {
                format!("{} is compressed by method {method}, not deflate", name(member))
            }
            Problem::Flags { member, flags } => format!("{} has the flags {flags:#06x}", name(member)),
            Problem::NeededVersion { member, version } => {
                format!("{} needs version {}.{} of the format", name(member), version / 10, version % 10)
            }
            Problem::KindMismatch { member } => {
                format!("{} is a directory by its mode, but its name does not end with a slash", name(member))
            }
            Problem::DirectoryContents { member } => format!("the directory {} has contents", name(member)),
            Problem::DataDescriptor { member } => format!("{} has a data descriptor", name(member)),
            Problem::MemberComment { member } => format!("{} has a comment", name(member)),
            Problem::StoredSize { member, size, compressed_size } => {
                format!("{} is stored as {compressed_size} bytes but has {size}", name(member))
            }
            Problem::LocalHeader { member, reason } => format!("{}: {reason}", name(member)),
            Problem::Mismatch { member, field } => {
                format!("the local header of {} and the central directory differ in {field}", name(member))
            }
            Problem::Extra { member, local, fault } => {
                let header = if *local { "local header" } else { "central directory" };
                format!("the extra fields of {} in the {header} {fault}", name(member))
            }
        }
    }
}
