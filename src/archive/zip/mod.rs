//! ZIP archives, from their raw records.
//!
//! [`ZipArchive::open`] is for taking things out: it refuses an archive that two readers could understand differently, or
//! that unpacks to more than its limit, and lets harmless oddities (comments, data descriptors, bytes between records) pass.
//! [`ZipArchive::examine`] is for judging: it reads on after a problem as long as there is something to read, and returns
//! every [`Problem`] there is.
//!
//! Names are given as they are written: duplicates, `..`, absolute names, backslashes and links are visible to the caller,
//! whose business they are. Zip64 records are read wherever they stand; what they say has to agree with the ordinary records
//! wherever those hold a number instead of the zip64 placeholder.

mod member;
mod problem;
mod records;

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use member::{MemberError, MemberReader};
pub use problem::{Field, Problem};
pub use records::{Kind, Member, Method};

use crate::explain::Explain;
use records::{CENTRAL_SIGNATURE, End, LocalHeader};

/// The most bytes a central directory may have: four times what 65 535 members with names of ordinary length need.
const DIRECTORY_LIMIT: u64 = 64 << 20;

/// The most bytes that [`ZipArchive::open`] lets an archive unpack to: ten times the largest codex package.
const UNPACKED_LIMIT: u64 = 8 << 30;

/// A ZIP archive whose central directory has been read.
///
/// Several threads can read members of one archive at the same time.
#[derive(Debug)]
pub struct ZipArchive {
    source: Source,
    members: Vec<Member>,
    comment: Vec<u8>,
}

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

impl Explain for ZipError {
    fn help(&self) -> String {
        match self {
            ZipError::Io { .. } => "check that the file exists and can be read".into(),
            ZipError::Structure { .. } | ZipError::Member { .. } => {
                "fetch the archive again: it was cut off or damaged on its way".into()
            }
            ZipError::Unsafe { .. } => "do not use this archive; have it made again by an ordinary tool".into(),
        }
    }
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
        Ok(archive)
    }

    /// Opens an archive to judge it: everything found wrong with its structure, and as much of it as can be read.
    ///
    /// The problems come in the order of the file's records.
    pub fn examine(path: impl AsRef<Path>) -> Result<(ZipArchive, Vec<Problem>), ZipError> {
        let source = Source::open(path.as_ref())?;
        let mut problems = Vec::new();
        let end = End::find(&source, &mut problems)?;
        let members = read_directory(&source, &end, &mut problems)?;
        examine_members(&members, &mut problems);
        let contents = read_locals(&source, &members, &mut problems);
        examine_layout(&source, &end, &members, &contents, &mut problems);
        Ok((ZipArchive { source, members, comment: end.comment }, problems))
    }

    /// The members in the order of the central directory.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The archive's comment.
    pub fn comment(&self) -> &[u8] {
        &self.comment
    }

    /// The file's length in bytes.
    pub fn length(&self) -> u64 {
        self.source.length
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

/// A file that is read at given places, from any thread.
#[derive(Debug, Clone)]
struct Source {
    file: Arc<File>,
    path: PathBuf,
    length: u64,
}

impl Source {
    fn open(path: &Path) -> Result<Source, ZipError> {
        let read = || {
            let file = fs_err::File::open(path)?;
            let length = file.metadata()?.len();
            Ok((file.into_file(), length))
        };
        let (file, length) = read().map_err(|source| ZipError::Io { path: path.into(), source })?;
        Ok(Source { file: Arc::new(file), path: path.into(), length })
    }

    /// Reads at most as many bytes as `buffer` holds, from this place on.
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        #[cfg(unix)]
        return std::os::unix::fs::FileExt::read_at(&*self.file, buffer, offset);
        #[cfg(windows)]
        return std::os::windows::fs::FileExt::seek_read(&*self.file, buffer, offset);
    }

    /// Exactly these bytes. The caller has made sure that they are few.
    fn bytes(&self, offset: u64, size: u64) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; usize::try_from(size).map_err(io::Error::other)?];
        let mut filled = 0;
        while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.read_at(rest, offset.saturating_add(filled as u64)) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(bytes)
    }

    fn io(&self, source: io::Error) -> ZipError {
        ZipError::Io { path: self.path.clone(), source }
    }

    fn broken(&self, reason: impl Into<String>) -> ZipError {
        ZipError::Structure { path: self.path.clone(), reason: reason.into() }
    }
}

fn read_directory(source: &Source, end: &End, problems: &mut Vec<Problem>) -> Result<Vec<Member>, ZipError> {
    if end.directory_size > DIRECTORY_LIMIT {
        return Err(source.broken(format!("its central directory has {} bytes", end.directory_size)));
    }
    let directory = source.bytes(end.directory_offset, end.directory_size).map_err(|error| source.io(error))?;
    let mut members = Vec::new();
    let mut rest = directory.as_slice();
    while rest.starts_with(&CENTRAL_SIGNATURE) {
        let index = members.len();
        let Some((member, after)) = Member::parse(rest, end.shift, index, problems) else {
            return Err(source.broken(format!("entry {index} of its central directory is cut off")));
        };
        members.push(member);
        rest = after;
    }
    if !rest.is_empty() {
        problems.push(Problem::DirectoryLeftover { size: rest.len() as u64 });
    }
    if members.len() as u64 != end.entries {
        problems.push(Problem::EntryCount { said: end.entries, found: members.len() as u64 });
    }
    Ok(members)
}

fn examine_members(members: &[Member], problems: &mut Vec<Problem>) {
    let mut first_of: HashMap<&[u8], usize> = HashMap::new();
    for (index, member) in members.iter().enumerate() {
        let first = *first_of.entry(&member.name).or_insert(index);
        if first != index {
            problems.push(Problem::Duplicate { member: index, first });
        }
        if member.is_encrypted() {
            problems.push(Problem::Encrypted { member: index });
        }
        if matches!(member.method, Method::Other(_)) {
            problems.push(Problem::Method { member: index, method: member.method });
        }
        if member.has_data_descriptor() {
            problems.push(Problem::DataDescriptor { member: index });
        }
        if !member.comment.is_empty() {
            problems.push(Problem::MemberComment { member: index });
        }
        if member.method == Method::Stored && member.size != member.compressed_size {
            let (size, compressed_size) = (member.size, member.compressed_size);
            problems.push(Problem::StoredSize { member: index, size, compressed_size });
        }
    }
    if members.iter().any(|member| member.disk != 0) && !problems.contains(&Problem::Disk) {
        problems.push(Problem::Disk);
    }
}

/// Compares every local header with its member. Where the contents of each begin, if the header can be read.
fn read_locals(source: &Source, members: &[Member], problems: &mut Vec<Problem>) -> Vec<Option<u64>> {
    // Headers that do not overlap are together shorter than the file; thousands that do would take hours to read.
    let mut unread = source.length;
    let read = |(index, member): (usize, &Member)| {
        if unread == 0 {
            return None;
        }
        match LocalHeader::read(source, member.offset) {
            Ok(local) => {
                unread = unread.saturating_sub(local.length());
                local.compare(member, index, problems);
                Some(local.data_offset())
            }
            Err(reason) => {
                problems.push(Problem::LocalHeader { member: index, reason });
                None
            }
        }
    };
    members.iter().enumerate().map(read).collect()
}

/// Finds bytes that belong to no record, or to two.
fn examine_layout(
    source: &Source,
    end: &End,
    members: &[Member],
    contents: &[Option<u64>],
    problems: &mut Vec<Problem>,
) {
    let mut order: Vec<(usize, &Member, u64)> = members
        .iter()
        .zip(contents)
        .enumerate()
        .filter_map(|(index, (member, contents))| Some((index, member, (*contents)?)))
        .collect();
    order.sort_by_key(|(index, member, _)| (member.offset, *index));
    let mut place = end.shift;
    for (position, &(index, member, contents)) in order.iter().enumerate() {
        if member.offset > place {
            problems.push(Problem::Gap { offset: place, size: member.offset - place, before: Some(index) });
        } else if member.offset < place {
            problems.push(Problem::Overlap { member: index });
        }
        let next = order.get(position + 1).map_or(end.directory_offset, |(_, member, _)| member.offset);
        let data_end = contents.saturating_add(member.compressed_size);
        let descriptor = if member.has_data_descriptor() {
            records::data_descriptor_size(source, member, data_end, next)
        } else {
            0
        };
        place = place.max(data_end.saturating_add(descriptor));
    }
    if place > end.directory_offset {
        problems.push(Problem::PastDirectory { end: place, directory: end.directory_offset });
    } else if place < end.directory_offset {
        problems.push(Problem::Gap { offset: place, size: end.directory_offset - place, before: None });
    }
}

#[cfg(test)]
mod tests;
