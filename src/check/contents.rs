//! One pass over the contents of members, on all cores: inflate, CRC, SHA-256, and what executables say of themselves.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use sha2::{Digest, Sha256};

use crate::archive::zip::{Kind, Member, MemberError, MemberReader, ZipArchive, ZipError};
use crate::binary::{self, Binary, BinaryError};
use crate::digest::{BackgroundHasher, Sha256Digest, hash, url_safe_base64};

/// How much of a member is unpacked at once.
const BLOCK: usize = 256 << 10;

/// How many bytes of text are kept in memory altogether.
const KEPT_TEXT: u64 = 96 << 20;

/// What a member holds.
#[derive(Debug)]
pub(super) struct Contents {
    /// SHA-256 of the contents.
    pub(super) sha256: Sha256Digest,
    /// The contents, for requested members that are not too large.
    pub(super) text: Option<Vec<u8>>,
    /// Its headers, if it is an executable.
    pub(super) binary: Option<Result<Binary, String>>,
}

/// The members of a wheel that have been read, by their names.
pub(super) type ReadMembers<'a> = HashMap<&'a str, (&'a Member, Contents)>;

/// Why a member was not read to its end.
#[derive(Debug)]
pub(super) enum Unread {
    /// The archive is not what it says.
    Archive(String),
    /// The file could not be read.
    Io(io::Error),
}

/// An archive to be read.
pub(super) struct Reading<'a> {
    pub(super) zip: &'a ZipArchive,
    /// Whether its members are also read, or only its digest is computed.
    pub(super) reads_members: bool,
}

/// What an archive holds.
pub(super) struct Outcome {
    /// The SHA-256 of its file.
    pub(super) sha256: io::Result<Sha256Digest>,
    /// In the order of its members; `None` for those that are not files or were not read.
    pub(super) members: Vec<Option<Result<Contents, Unread>>>,
}

/// One thing to do with one of several archives.
enum Task<'a> {
    /// Reading a member.
    Member { archive: usize, member: usize, zip: &'a ZipArchive, entry: &'a Member },
    /// Finding out the digest of the file.
    File { archive: usize, zip: &'a ZipArchive },
}

/// What came of it.
enum Done {
    Member(Result<Contents, Unread>),
    File(io::Result<Sha256Digest>),
}

/// Hashing takes a fraction of the time that unpacking as many bytes takes.
const HASHING_COST: u64 = 4;

/// Reads all archives. Members for which `keep` gives a number of bytes are kept in memory if they are not larger.
pub(super) fn read_all(archives: &[Reading<'_>], keep: impl Fn(&str) -> Option<u64> + Sync) -> Vec<Outcome> {
    let left = AtomicU64::new(KEPT_TEXT);
    let mut tasks = Vec::new();
    for (archive, Reading { zip, reads_members }) in archives.iter().enumerate() {
        tasks.push(Task::File { archive, zip });
        let members =
            zip.members().iter().enumerate().filter(|(_, entry)| *reads_members && entry.kind() == Kind::File);
        tasks.extend(members.map(|(member, entry)| Task::Member { archive, member, zip, entry }));
    }
    let cost = |task: &Task<'_>| match task {
        Task::Member { entry, .. } => entry.size,
        Task::File { zip, .. } => zip.length() / HASHING_COST,
    };
    let done = on_all_cores(&tasks, cost, |task, block| match task {
        Task::Member { zip, entry, .. } => {
            let is_wanted = entry.name().and_then(&keep).is_some_and(|limit| entry.size <= limit);
            let take = |left: u64| left.checked_sub(entry.size);
            let keeps = is_wanted && left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok();
            Done::Member(read(zip, entry, keeps, block))
        }
        Task::File { zip, .. } => Done::File(zip.sha256()),
    });
    let mut outcomes: Vec<Outcome> = archives
        .iter()
        .map(|reading| Outcome {
            sha256: Err(io::ErrorKind::Other.into()),
            members: reading.zip.members().iter().map(|_| None).collect(),
        })
        .collect();
    for (task, done) in tasks.iter().zip(done) {
        match (task, done) {
            (Task::Member { archive, member, .. }, Done::Member(read)) => {
                outcomes[*archive].members[*member] = Some(read);
            }
            (Task::File { archive, .. }, Done::File(digest)) => outcomes[*archive].sha256 = digest,
            _ => {}
        }
    }
    outcomes
}

/// The hashes that RECORD may give besides SHA-256.
#[derive(Debug, Clone, Copy)]
pub(super) enum RecordHash {
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// The digest of a member in URL-safe base64, for which it is unpacked once more.
pub(super) fn stronger(zip: &ZipArchive, member: &Member, algorithm: RecordHash) -> io::Result<String> {
    let reader = zip.open_member(member).map_err(io::Error::other)?;
    match algorithm {
        RecordHash::Sha384 => hash::<sha2::Sha384>(reader).map(|digest| url_safe_base64(&digest.finalize())),
        RecordHash::Sha512 => hash::<sha2::Sha512>(reader).map(|digest| url_safe_base64(&digest.finalize())),
    }
}

/// Does the work for each item, the largest first, so that all cores are busy to the end. The results are in the order of the
/// items. Each thread has one buffer of a [`BLOCK`].
fn on_all_cores<T: Sync, R: Send>(
    items: &[T],
    size: impl Fn(&T) -> u64,
    work: impl Fn(&T, &mut [u8]) -> R + Sync,
) -> Vec<R> {
    let mut order: Vec<(usize, &T)> = items.iter().enumerate().collect();
    order.sort_by_key(|(_, item)| std::cmp::Reverse(size(item)));
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let run = || {
            let mut block = vec![0; BLOCK];
            let mut results = Vec::new();
            while let Some((place, item)) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                results.push((*place, work(item, &mut block)));
            }
            results
        };
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        // A thread that panicked passes its panic on.
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

/// A member of this size takes long enough for two cores to share the work.
const LARGE: u64 = 16 << 20;

/// Hashes a member: a large one that one core unpacks on another one.
enum Hashing {
    Here(Sha256),
    Elsewhere(BackgroundHasher),
}

impl Hashing {
    fn new(entry: &Member, reader: &MemberReader) -> Hashing {
        if entry.size < LARGE || reader.is_shared() {
            Hashing::Here(Sha256::new())
        } else {
            Hashing::Elsewhere(BackgroundHasher::new())
        }
    }

    fn update(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Hashing::Here(hash) => {
                hash.update(bytes);
                Ok(())
            }
            Hashing::Elsewhere(hasher) => hasher.update(bytes),
        }
    }

    fn finish(self) -> io::Result<Sha256Digest> {
        match self {
            Hashing::Here(hash) => Ok(hash.into()),
            Hashing::Elsewhere(hasher) => hasher.finish(),
        }
    }
}

fn read(zip: &ZipArchive, entry: &Member, keeps: bool, block: &mut [u8]) -> Result<Contents, Unread> {
    let reader = open(zip, entry)?;
    let mut hash = Hashing::new(entry, &reader);
    let mut hashed = Ok(());
    let mut text = keeps.then(Vec::new);
    let mut probe = Probe::new(entry.size);
    pass(reader, block, |position, bytes| {
        hashed = hash.update(bytes);
        if let Some(text) = &mut text {
            text.extend_from_slice(bytes);
        }
        probe.feed(position, bytes);
        hashed.is_ok()
    })?;
    let sha256 = hashed.and_then(|()| hash.finish()).map_err(Unread::Io)?;
    // Tables before the one that points to them need the stream again, up to their end.
    while probe.rewind() {
        pass(open(zip, entry)?, block, |position, bytes| {
            probe.feed(position, bytes);
            !probe.is_done()
        })?;
    }
    let binary = match probe.outcome() {
        Ok(None) => None,
        Ok(Some(mut binary)) => {
            // Only now is it known where a signature is in the file, and what it covers.
            binary.prove(|visit| {
                pass(open(zip, entry)?, block, |_, bytes| {
                    visit(bytes);
                    true
                })
            })?;
            Some(Ok(binary))
        }
        Err(reason) => Some(Err(reason)),
    };
    Ok(Contents { sha256, text, binary })
}

fn open(zip: &ZipArchive, entry: &Member) -> Result<MemberReader, Unread> {
    zip.open_member(entry).map_err(|error| match error {
        ZipError::Member { error, .. } => Unread::Archive(error.to_string()),
        ZipError::Io { source, .. } => Unread::Io(source),
        other => Unread::Archive(other.to_string()),
    })
}

/// Unpacks a member as long as `visit` wants more.
fn pass(mut reader: MemberReader, block: &mut [u8], mut visit: impl FnMut(u64, &[u8]) -> bool) -> Result<(), Unread> {
    let mut position = 0;
    loop {
        match reader.read_block(block) {
            Ok([]) => return Ok(()),
            Ok(bytes) => {
                if !visit(position, bytes) {
                    return Ok(());
                }
                position += bytes.len() as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                return Err(match MemberError::of(&error) {
                    Some(error) => Unread::Archive(error.to_string()),
                    None => Unread::Io(error),
                });
            }
        }
    }
}

/// How much is kept of an executable's beginning, where most of the required parts are.
const HEAD: u64 = 1 << 20;

/// How much is enough to see that a file is not an executable.
const FIRST_LOOK: u64 = 64 << 10;

/// How much is kept from each place that turns out to be needed.
const WINDOW: u64 = 256 << 10;

/// How much is kept of one executable altogether.
const KEPT_LIMIT: u64 = 16 << 20;

/// How often the stream is gone through for one executable; real ones need it once or twice.
const PASS_LIMIT: u32 = 8;

/// Reads an executable's headers from a stream that only goes forward, keeping those parts that the reader asks for.
///
/// Most tables come after the one that points to them: the missing part is kept when the stream gets there.
struct Probe {
    kept: Sparse,
    /// The next byte that is wanted, and where the wanted part ends.
    wanted: u64,
    until: u64,
    passes: u32,
    outcome: Option<Result<Option<Binary>, String>>,
}

impl Probe {
    fn new(length: u64) -> Probe {
        let kept = Sparse { length, position: 0, parts: Vec::new() };
        let outcome = if length == 0 { Some(Ok(None)) } else { None };
        Probe { kept, wanted: 0, until: FIRST_LOOK.min(length), passes: 1, outcome }
    }

    fn is_done(&self) -> bool {
        self.outcome.is_some()
    }

    /// Takes what it wants of these bytes of the stream.
    fn feed(&mut self, position: u64, bytes: &[u8]) {
        let end = position + bytes.len() as u64;
        while self.outcome.is_none() && self.wanted >= position && self.wanted < end {
            let until = self.until.min(end);
            let part = [self.wanted, until].map(|place| usize::try_from(place - position).unwrap_or(usize::MAX));
            self.kept.keep(self.wanted, bytes.get(part[0]..part[1]).unwrap_or_default());
            self.wanted = until;
            if until == self.until {
                self.look();
            }
        }
    }

    /// Tries to read the headers from what is kept, and wants what is missing.
    fn look(&mut self) {
        let length = self.kept.length;
        let missing = match binary::inspect(&mut self.kept, length) {
            Ok(binary) => {
                self.outcome = Some(Ok(binary));
                return;
            }
            Err(BinaryError::Io(error)) => match error.get_ref().and_then(|error| error.downcast_ref::<Missing>()) {
                Some(missing) => missing.offset,
                None => length,
            },
            Err(error) => {
                self.outcome = Some(Err(error.to_string()));
                return;
            }
        };
        if missing >= length || self.kept.size() >= KEPT_LIMIT {
            self.outcome = Some(Err("its tables are scattered over too much of the file".into()));
            return;
        }
        self.wanted = missing;
        self.until = if missing == FIRST_LOOK { HEAD } else { missing + WINDOW }.min(length);
    }

    /// Whether the stream is to be gone through once more.
    fn rewind(&mut self) -> bool {
        if self.outcome.is_some() {
            return false;
        }
        self.passes += 1;
        if self.passes > PASS_LIMIT {
            self.outcome = Some(Err("its tables point back and forth too often".into()));
        }
        self.outcome.is_none()
    }

    fn outcome(self) -> Result<Option<Binary>, String> {
        self.outcome.unwrap_or(Ok(None))
    }
}

/// A file of which only some parts are known.
struct Sparse {
    length: u64,
    position: u64,
    parts: Vec<(u64, Vec<u8>)>,
}

/// A part that is not known.
#[derive(Debug)]
struct Missing {
    offset: u64,
}

impl std::error::Error for Missing {}

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "byte {} is not kept", self.offset)
    }
}

impl Sparse {
    fn keep(&mut self, offset: u64, bytes: &[u8]) {
        match self.parts.last_mut() {
            Some((start, part)) if *start + part.len() as u64 == offset => part.extend_from_slice(bytes),
            _ => self.parts.push((offset, bytes.to_vec())),
        }
    }

    fn size(&self) -> u64 {
        self.parts.iter().map(|(_, part)| part.len() as u64).sum()
    }
}

impl Read for Sparse {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.position >= self.length || buffer.is_empty() {
            return Ok(0);
        }
        let known = self.parts.iter().find_map(|(start, part)| {
            let inside = usize::try_from(self.position.checked_sub(*start)?).ok()?;
            part.get(inside..).filter(|rest| !rest.is_empty())
        });
        let mut known = known.ok_or_else(|| io::Error::other(Missing { offset: self.position }))?;
        let count = known.read(buffer)?;
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for Sparse {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::End(offset) => self.length.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

#[cfg(test)]
mod tests;
