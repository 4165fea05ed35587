//! Writing ZIP archives that every index and installer accepts: sizes in the headers, no data descriptors, no ZIP64, nothing
//! between the records.

use std::io::{self, Read, Seek, SeekFrom, Write};

use fs_err as fs;

use super::deflate::{Compressed, Deflated, Deflating};
use super::error::DistributionError;
use super::time::DosTime;
use super::{BuildOptions, Distribution};
use crate::atomic_write::Replacement;
use crate::digest::{BackgroundHasher, Sha256Digest};
use crate::interrupt;
use crate::plan::{EntryPath, Plan};

/// Writes one archive, and reads back what it wrote to hash it: what is read is what the disk will hold.
pub(super) struct ZipWriter<F> {
    file: F,
    time: DosTime,
    members: Vec<Member>,
    /// Where the next record goes.
    offset: u64,
    /// Of all before that.
    hasher: BackgroundHasher,
}

/// How much is read, hashed and written at once.
const PART_SIZE: usize = 256 << 10;

/// Reads exactly so many bytes, part by part.
fn read_parts(
    reader: &mut impl Read,
    mut length: u64,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut buffer = vec![0; PART_SIZE];
    while length > 0 {
        let limit = usize::try_from(length).unwrap_or(PART_SIZE).min(PART_SIZE);
        let count = interrupt::retry(|| reader.read(&mut buffer[..limit]))?;
        if count == 0 {
            let reason = "a file shrank while the archive was written";
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, reason));
        }
        take(&buffer[..count])?;
        length -= count as u64;
    }
    Ok(())
}

/// The central directory entry of a member.
struct Member {
    path: EntryPath,
    executable: bool,
    deflated: Deflated,
    length: u64,
    offset: u64,
}

/// Writes a plan as a ZIP archive with one `directory`, the same bytes on every host.
pub(crate) fn write_zip(
    plan: &Plan,
    directory: &EntryPath,
    replacement: &mut Replacement,
    name: &str,
    options: BuildOptions,
) -> Result<Distribution, DistributionError> {
    let pool = options.pool();
    let (size, sha256) = replacement.write(name, |file| {
        let mut zip = ZipWriter::new(file, options.timestamp.dos());
        let mut contents = pool.deflate(plan.entries().map(|(_, entry)| entry.content.clone()).collect())?;
        for (path, entry) in plan.entries() {
            let length = entry.content.length();
            zip.add(&path.within(directory), entry.executable, length, &mut contents, &mut |_| {})?;
        }
        zip.finish()
    })?;
    Ok(Distribution { path: replacement.waiting(name), size, sha256, files: plan.len(), unpacked: plan.total_length() })
}

const LOCAL_HEADER_LENGTH: u64 = 30;
/// Without ZIP64, sizes and offsets have 32 bits, the highest value excepted.
const LIMIT: u64 = u32::MAX as u64;

impl<F: Read + Write + Seek> ZipWriter<F> {
    pub(super) fn new(file: F, time: DosTime) -> ZipWriter<F> {
        ZipWriter { file, time, members: Vec::new(), offset: 0, hasher: BackgroundHasher::new() }
    }

    /// Adds a file of this length, whose content is the next of `contents`, and returns what was hashed on the way.
    pub(super) fn add(
        &mut self,
        path: &EntryPath,
        executable: bool,
        length: u64,
        contents: &mut Deflating,
        progress: &mut dyn FnMut(u64),
    ) -> io::Result<&Deflated> {
        let data = self.data_offset(path, length)?;
        // The header follows once its numbers are known.
        self.file.seek(SeekFrom::Start(data))?;
        let deflated = contents.write_next(&mut self.file, progress)?;
        let end = within_limit(data + deflated.compressed_length)?;
        let member = Member { path: path.clone(), executable, deflated, length, offset: self.offset };
        self.file.seek(SeekFrom::Start(self.offset))?;
        self.file.write_all(&member.local_header(self.time))?;
        self.hash_up_to(end)?;
        Ok(self.keep(member))
    }

    /// Adds a file that was compressed ahead.
    pub(super) fn add_compressed(
        &mut self,
        path: &EntryPath,
        executable: bool,
        compressed: &Compressed,
    ) -> io::Result<&Deflated> {
        let deflated = compressed.deflated.clone();
        let length = deflated.checksums.length;
        let end = within_limit(self.data_offset(path, length)? + deflated.compressed_length)?;
        let member = Member { path: path.clone(), executable, deflated, length, offset: self.offset };
        self.file.seek(SeekFrom::Start(self.offset))?;
        let header = member.local_header(self.time);
        self.file.write_all(&header)?;
        self.hasher.update(&header)?;
        let (file, hasher) = (&mut self.file, &self.hasher);
        read_parts(&mut fs::File::open(&compressed.path)?, member.deflated.compressed_length, |part| {
            file.write_all(part)?;
            hasher.update(part)
        })?;
        self.offset = end;
        Ok(self.keep(member))
    }

    /// Where the content of the next member begins.
    fn data_offset(&self, path: &EntryPath, length: u64) -> io::Result<u64> {
        let data = self.offset + LOCAL_HEADER_LENGTH + path.as_str().len() as u64;
        if length >= LIMIT || data >= LIMIT || self.members.len() >= usize::from(u16::MAX) {
            return Err(io::Error::other(
                "the archive needs ZIP64, which wheels must not use: it has 4 GiB, or 65 535 files",
            ));
        }
        Ok(data)
    }

    fn keep(&mut self, member: Member) -> &Deflated {
        self.members.push(member);
        &self.members[self.members.len() - 1].deflated
    }

    /// Reads and hashes what was written from the offset on; `end` is the new offset.
    fn hash_up_to(&mut self, end: u64) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(self.offset))?;
        let hasher = &self.hasher;
        read_parts(&mut self.file, end - self.offset, |part| hasher.update(part))?;
        self.offset = end;
        Ok(())
    }

    /// Writes the central directory; returns the length and the SHA-256 of the archive.
    pub(super) fn finish(mut self) -> io::Result<(u64, Sha256Digest)> {
        let mut directory = Vec::new();
        for member in &self.members {
            directory.extend(0x0201_4b50_u32.to_le_bytes());
            // Made by version 2.0 on Unix: so that the upper half of the external attributes is a Unix mode.
            directory.extend([20, 3]);
            member.write_common(self.time, &mut directory);
            // Comment length, disk, internal attributes.
            directory.extend([0; 6]);
            directory.extend((member.mode() << 16).to_le_bytes());
            directory.extend(truncate(member.offset).to_le_bytes());
            directory.extend(member.path.as_str().as_bytes());
        }
        within_limit(self.offset + directory.len() as u64)?;
        let count = u16::try_from(self.members.len()).unwrap_or(u16::MAX);
        let mut end = Vec::new();
        end.extend(0x0605_4b50_u32.to_le_bytes());
        end.extend([0; 4]);
        end.extend(count.to_le_bytes());
        end.extend(count.to_le_bytes());
        end.extend(truncate(directory.len() as u64).to_le_bytes());
        end.extend(truncate(self.offset).to_le_bytes());
        end.extend([0; 2]);
        directory.extend(end);
        let end = self.offset + directory.len() as u64;
        self.file.seek(SeekFrom::Start(self.offset))?;
        self.file.write_all(&directory)?;
        self.hash_up_to(end)?;
        Ok((end, self.hasher.finish()?))
    }
}

fn within_limit(end: u64) -> io::Result<u64> {
    if end < LIMIT { Ok(end) } else { Err(io::Error::other("the archive would exceed 4 GiB, the limit for wheels")) }
}

impl Member {
    fn local_header(&self, time: DosTime) -> Vec<u8> {
        let mut header = Vec::new();
        header.extend(0x0403_4b50_u32.to_le_bytes());
        self.write_common(time, &mut header);
        header.extend(self.path.as_str().as_bytes());
        header
    }

    /// A regular file, and its mode.
    fn mode(&self) -> u32 {
        if self.executable { 0o100_755 } else { 0o100_644 }
    }

    /// The fields that the local and the central header share, from the version needed to the length of the extra field.
    fn write_common(&self, time: DosTime, header: &mut Vec<u8>) {
        // Version 2.0 can deflate.
        header.extend(20_u16.to_le_bytes());
        // Bit 11: the name is UTF-8; not set for ASCII names, which are the same in every encoding.
        let flags: u16 = if self.path.as_str().is_ascii() { 0 } else { 1 << 11 };
        header.extend(flags.to_le_bytes());
        let method: u16 = if self.deflated.stored { 0 } else { 8 };
        header.extend(method.to_le_bytes());
        header.extend(time.time.to_le_bytes());
        header.extend(time.date.to_le_bytes());
        header.extend(self.deflated.checksums.crc32.to_le_bytes());
        header.extend(truncate(self.deflated.compressed_length).to_le_bytes());
        header.extend(truncate(self.length).to_le_bytes());
        header.extend(u16::try_from(self.path.as_str().len()).unwrap_or(u16::MAX).to_le_bytes());
        header.extend([0; 2]);
    }
}

/// To 32 bits; what does not fit has been refused before.
fn truncate(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
