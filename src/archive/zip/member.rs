//! Reading the contents of a member.

use std::io::{self, BufRead, BufReader, Read};

use flate2::{Decompress, FlushDecompress, Status};

use super::entry::{Member, Method};
use super::error::MemberError;
use super::parallel::{Progress, Segments};
use super::source::Source;

/// How much is read from the file at once.
const BUFFER_SIZE: usize = 128 << 10;

/// The bytes of a file that a member is stored in.
#[derive(Debug)]
struct Section {
    source: Source,
    offset: u64,
    remaining: u64,
}

impl Read for Section {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let limit = usize::try_from(self.remaining).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..limit).filter(|buffer| !buffer.is_empty()) else { return Ok(0) };
        let count = self.source.read_at(buffer, self.offset)?;
        if count == 0 {
            return Err(MemberError::Truncated.into());
        }
        self.offset += count as u64;
        self.remaining -= count as u64;
        Ok(count)
    }
}

/// How the bytes of a member become its contents.
#[derive(Debug)]
enum Unpacking {
    /// They are its contents.
    Stored,
    /// On this thread.
    Alone(Decompress),
    /// On several cores.
    Together(Segments),
}

/// The contents of a member. Its last read fails unless size and CRC are as declared and nothing follows.
#[derive(Debug)]
pub struct MemberReader {
    input: BufReader<Section>,
    unpacking: Unpacking,
    /// How many of the next bytes have been read before.
    skipped: u64,
    passed: Passed,
    said_crc: u32,
    compressed_size: u64,
    /// Whether everything is read and verified.
    is_done: bool,
}

/// The contents that have been read so far.
#[derive(Debug)]
struct Passed {
    crc: crc32fast::Hasher,
    count: u64,
    /// How many there may be.
    size: u64,
}

impl Passed {
    /// Counts the next bytes, which may be no more than were declared.
    fn add(&mut self, bytes: &[u8]) -> Result<(), MemberError> {
        self.count += bytes.len() as u64;
        if self.count > self.size {
            return Err(MemberError::TooLong { said: self.size });
        }
        self.crc.update(bytes);
        Ok(())
    }
}

impl MemberReader {
    pub(super) fn new(source: Source, member: &Member, offset: u64) -> Result<MemberReader, MemberError> {
        if member.is_encrypted() {
            return Err(MemberError::Encrypted);
        }
        if let Method::Other(method) = member.method {
            return Err(MemberError::Method(method));
        }
        if offset.checked_add(member.compressed_size).is_none_or(|end| end > source.length) {
            return Err(MemberError::Truncated);
        }
        let unpacking = match member.method {
            Method::Deflate => match Segments::begin(&source, offset, member.compressed_size, member.size) {
                Some(segments) => Unpacking::Together(segments),
                None => Unpacking::Alone(Decompress::new(false)),
            },
            Method::Stored | Method::Other(_) => Unpacking::Stored,
        };
        let section = Section { source, offset, remaining: member.compressed_size };
        let capacity = usize::try_from(member.compressed_size).unwrap_or(BUFFER_SIZE).clamp(1, BUFFER_SIZE);
        Ok(MemberReader {
            input: BufReader::with_capacity(capacity, section),
            unpacking,
            skipped: 0,
            passed: Passed { crc: crc32fast::Hasher::new(), count: 0, size: member.size },
            said_crc: member.crc,
            compressed_size: member.compressed_size,
            is_done: false,
        })
    }

    /// Whether several cores unpack it, so that the reader has nothing else to do.
    pub(crate) fn is_shared(&self) -> bool {
        matches!(self.unpacking, Unpacking::Together(_))
    }

    /// The next bytes, from wherever they are: `block` is there for those that are nowhere yet. Empty at the end of the contents.
    pub(crate) fn read_block<'a>(&'a mut self, block: &'a mut [u8]) -> io::Result<&'a [u8]> {
        if self.is_done || self.fill().is_none_or(|available| available == 0) {
            let count = self.read(block)?;
            return Ok(block.get(..count).unwrap_or_default());
        }
        let Unpacking::Together(segments) = &mut self.unpacking else { return Ok(&[]) };
        let bytes = segments.take(usize::MAX);
        self.passed.add(bytes)?;
        Ok(bytes)
    }

    /// Waits for what several cores unpack: how many bytes there are, 0 at the end. `None` where this thread is to unpack them.
    fn fill(&mut self) -> Option<usize> {
        let Unpacking::Together(segments) = &mut self.unpacking else { return None };
        match segments.fill() {
            Progress::Filled(count) => Some(count),
            Progress::Unproven => {
                self.unpacking = Unpacking::Alone(Decompress::new(false));
                self.skipped = self.passed.count;
                None
            }
        }
    }

    /// Unpacks some bytes. 0 at the end of the contents.
    fn unpack(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.fill().is_some()
            && let Unpacking::Together(segments) = &mut self.unpacking
        {
            let bytes = segments.take(buffer.len());
            if let Some(to) = buffer.get_mut(..bytes.len()) {
                to.copy_from_slice(bytes);
            }
            return Ok(bytes.len());
        }
        let Unpacking::Alone(inflate) = &mut self.unpacking else { return self.input.read(buffer) };
        loop {
            let input = self.input.fill_buf()?;
            let is_last = input.is_empty();
            let (consumed, produced) = (inflate.total_in(), inflate.total_out());
            let status = inflate.decompress(input, buffer, FlushDecompress::None).map_err(|_| MemberError::Corrupt)?;
            // Both differences are bounded by the lengths of the two buffers.
            let consumed = usize::try_from(inflate.total_in() - consumed).unwrap_or_default();
            let produced = usize::try_from(inflate.total_out() - produced).unwrap_or_default();
            self.input.consume(consumed);
            let again = usize::try_from(self.skipped).unwrap_or(usize::MAX).min(produced);
            self.skipped -= again as u64;
            buffer.copy_within(again..produced, 0);
            if produced > again || status == Status::StreamEnd {
                return Ok(produced - again);
            }
            if is_last {
                return Err(MemberError::Corrupt.into());
            }
        }
    }

    /// Fails unless the contents are as declared.
    fn verify(&mut self) -> Result<(), MemberError> {
        if self.passed.count < self.passed.size {
            return Err(MemberError::TooShort { said: self.passed.size, found: self.passed.count });
        }
        if let Unpacking::Alone(inflate) = &self.unpacking
            && inflate.total_in() < self.compressed_size
        {
            return Err(MemberError::Leftover { size: self.compressed_size - inflate.total_in() });
        }
        let found = self.passed.crc.clone().finalize();
        if found != self.said_crc {
            return Err(MemberError::Crc { said: self.said_crc, found });
        }
        Ok(())
    }
}

impl Read for MemberReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.is_done || buffer.is_empty() {
            return Ok(0);
        }
        let count = self.unpack(buffer)?;
        if count == 0 {
            self.verify()?;
            self.is_done = true;
            return Ok(0);
        }
        self.passed.add(buffer.get(..count).unwrap_or_default())?;
        Ok(count)
    }
}
