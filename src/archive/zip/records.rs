//! The records of a ZIP archive as they are written (APPNOTE 4.3).

use super::problem::{Field, Problem};
use super::{Source, ZipError};

pub(super) const CENTRAL_SIGNATURE: [u8; 4] = *b"PK\x01\x02";
const LOCAL_SIGNATURE: [u8; 4] = *b"PK\x03\x04";
const END_SIGNATURE: [u8; 4] = *b"PK\x05\x06";
const END64_SIGNATURE: [u8; 4] = *b"PK\x06\x06";
const LOCATOR_SIGNATURE: [u8; 4] = *b"PK\x06\x07";
const DESCRIPTOR_SIGNATURE: [u8; 4] = *b"PK\x07\x08";

const END_SIZE: u64 = 22;
const END64_SIZE: u64 = 56;
const LOCATOR_SIZE: u64 = 20;
const LOCAL_SIZE: u64 = 30;

/// What an ordinary record holds where a zip64 record has the number.
const PLACEHOLDER: u32 = u32::MAX;
const PLACEHOLDER_16: u16 = u16::MAX;

const FLAG_ENCRYPTED: u16 = 1;
const FLAG_DATA_DESCRIPTOR: u16 = 1 << 3;
const FLAG_STRONG_ENCRYPTION: u16 = 1 << 6;
const FLAG_UTF8: u16 = 1 << 11;
const FLAG_MASKED: u16 = 1 << 13;

/// The extra field that holds numbers too large for a record.
const EXTRA_ZIP64: u16 = 0x0001;
/// The extra field of Info-ZIP that holds another name for the member.
const EXTRA_UNICODE_PATH: u16 = 0x7075;

/// Little-endian numbers, one after the other.
struct Numbers<'a>(&'a [u8]);

impl<'a> Numbers<'a> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn bytes(&mut self, count: u16) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_at_checked(count.into())?;
        self.0 = rest;
        Some(first)
    }
}

/// How the contents of a member are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Not at all.
    Stored,
    /// By deflate.
    Deflate,
    /// In another way, by its number; such a member cannot be read.
    Other(u16),
}

/// What a member stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A directory: its name ends with a slash, or its mode says so.
    Directory,
    /// A symbolic link, according to its mode.
    Link,
    /// A device, socket or pipe, according to its mode.
    Special,
}

/// A member as the central directory describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name as it is written, in whatever encoding.
    pub name: Vec<u8>,
    /// The system whose attributes the entry holds: 0 DOS, 3 Unix.
    pub creator_system: u8,
    /// The ZIP version needed to read it, times ten.
    pub needed_version: u16,
    /// The general purpose flags.
    pub flags: u16,
    /// How the contents are compressed.
    pub method: Method,
    /// The last change: date in the upper, time in the lower 16 bits, as DOS writes them.
    pub modified: u32,
    /// The CRC-32 of the contents.
    pub crc: u32,
    /// How many bytes the contents take in the archive.
    pub compressed_size: u64,
    /// How many bytes the contents have.
    pub size: u64,
    /// The volume of a split archive that the member begins on.
    pub disk: u16,
    /// Attributes: the Unix mode in the upper 16 bits where [`creator_system`](Member::creator_system) is Unix.
    pub external_attributes: u32,
    /// Where the local header begins in the file.
    pub offset: u64,
    /// The extra fields of the central directory.
    pub extra: Vec<u8>,
    /// The member's comment.
    pub comment: Vec<u8>,
}

impl Member {
    /// The name, where it is UTF-8.
    pub fn name(&self) -> Option<&str> {
        std::str::from_utf8(&self.name).ok()
    }

    /// The name for people.
    pub fn name_lossy(&self) -> String {
        String::from_utf8_lossy(&self.name).escape_debug().to_string()
    }

    /// Whether the entry says that its name is UTF-8; without it, readers take other letters than ASCII for code page 437.
    pub fn says_utf8(&self) -> bool {
        self.flags & FLAG_UTF8 != 0
    }

    /// Whether the contents, or the entry itself, are encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED) != 0
    }

    /// Whether CRC and sizes stand after the contents, where a reader without the central directory cannot rely on them.
    pub fn has_data_descriptor(&self) -> bool {
        self.flags & FLAG_DATA_DESCRIPTOR != 0
    }

    /// The Unix mode with its file type bits, as Python's readers see it; `None` where there is none.
    pub fn unix_mode(&self) -> Option<u32> {
        Some(self.external_attributes >> 16).filter(|mode| *mode != 0)
    }

    /// What the member stands for.
    pub fn kind(&self) -> Kind {
        match self.unix_mode().unwrap_or_default() & 0o170_000 {
            0o120_000 => Kind::Link,
            0o040_000 => Kind::Directory,
            0 | 0o100_000 if self.name.ends_with(b"/") => Kind::Directory,
            0 | 0o100_000 => Kind::File,
            _ => Kind::Special,
        }
    }

    /// The first entry in these bytes of a central directory, and the bytes after it; `None` where it is cut off.
    pub(super) fn parse<'a>(
        bytes: &'a [u8],
        shift: u64,
        index: usize,
        problems: &mut Vec<Problem>,
    ) -> Option<(Member, &'a [u8])> {
        let mut numbers = Numbers(bytes);
        numbers.u32()?;
        let _creator_version = numbers.u8()?;
        let creator_system = numbers.u8()?;
        let needed_version = numbers.u16()?;
        let flags = numbers.u16()?;
        let method = method(numbers.u16()?);
        let modified = numbers.u32()?;
        let crc = numbers.u32()?;
        let (compressed_size, size) = (numbers.u32()?, numbers.u32()?);
        let (name_size, extra_size, comment_size) = (numbers.u16()?, numbers.u16()?, numbers.u16()?);
        let disk = numbers.u16()?;
        let _internal_attributes = numbers.u16()?;
        let external_attributes = numbers.u32()?;
        let offset = numbers.u32()?;
        let name = numbers.bytes(name_size)?.to_vec();
        let extra = numbers.bytes(extra_size)?.to_vec();
        let comment = numbers.bytes(comment_size)?.to_vec();

        let mut member = Member {
            name,
            creator_system,
            needed_version,
            flags,
            method,
            modified,
            crc,
            compressed_size: compressed_size.into(),
            size: size.into(),
            disk,
            external_attributes,
            offset: offset.into(),
            extra,
            comment,
        };
        let wide = Extra::read(&member.extra, [size, compressed_size, offset]);
        for fault in &wide.faults {
            problems.push(Problem::Extra { member: index, local: false, fault });
        }
        [member.size, member.compressed_size, member.offset] = wide.numbers;
        member.offset = member.offset.saturating_add(shift);
        Some((member, numbers.0))
    }
}

fn method(number: u16) -> Method {
    match number {
        0 => Method::Stored,
        8 => Method::Deflate,
        other => Method::Other(other),
    }
}

/// What the extra fields of an entry mean for it.
struct Extra {
    /// The numbers given, those that are placeholders replaced by what the zip64 field holds.
    numbers: [u64; 3],
    faults: Vec<&'static str>,
}

impl Extra {
    fn read(bytes: &[u8], numbers: [u32; 3]) -> Extra {
        let mut extra = Extra { numbers: numbers.map(u64::from), faults: Vec::new() };
        let mut seen = Vec::new();
        let mut wide = None;
        let mut fields = Numbers(bytes);
        while !fields.0.is_empty() {
            let field = fields.u16().zip(fields.u16()).and_then(|(id, size)| Some((id, fields.bytes(size)?)));
            let Some((id, contents)) = field else {
                extra.faults.push("are not a list of fields");
                break;
            };
            if seen.contains(&id) {
                extra.faults.push("hold one field twice");
            }
            // Nobody writes so many; without a limit a hostile list would take the square of its length.
            if seen.len() < 16 {
                seen.push(id);
            }
            match id {
                EXTRA_ZIP64 => wide = wide.or(Some(contents)),
                EXTRA_UNICODE_PATH => extra.faults.push("hold a second name for the member"),
                _ => {}
            }
        }
        extra.widen(wide, numbers);
        extra.faults.sort_unstable();
        extra.faults.dedup();
        extra
    }

    fn widen(&mut self, wide: Option<&[u8]>, numbers: [u32; 3]) {
        let Some(wide) = wide else {
            if numbers.contains(&PLACEHOLDER) {
                self.faults.push("lack the zip64 numbers that the entry refers to");
            }
            return;
        };
        // Python writes the numbers of a member of unknown size here too when it turns out to be small.
        let spoken: Vec<u8> = self.numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
        if !numbers.contains(&PLACEHOLDER) && wide.len() >= 16 && spoken.starts_with(wide) {
            return;
        }
        let mut values = Numbers(wide);
        for (number, narrow) in self.numbers.iter_mut().zip(numbers) {
            if narrow == PLACEHOLDER {
                match values.u64() {
                    Some(value) => *number = value,
                    None => self.faults.push("lack a zip64 number that the entry refers to"),
                }
            }
        }
        // A disk number of four bytes may follow.
        if !matches!(values.0.len(), 0 | 4) {
            self.faults.push("hold zip64 numbers that the entry does not refer to");
        }
    }
}

/// The header before the contents of a member.
pub(super) struct LocalHeader {
    offset: u64,
    needed_version: u16,
    flags: u16,
    method: Method,
    modified: u32,
    crc: u32,
    compressed_size: u64,
    size: u64,
    name: Vec<u8>,
    faults: Vec<&'static str>,
    length: u64,
}

impl LocalHeader {
    pub(super) fn read(source: &Source, offset: u64) -> Result<LocalHeader, String> {
        let cut_off = || format!("its local header at {offset} is cut off by the end of the file");
        let fixed = source.bytes(offset, LOCAL_SIZE).map_err(|_| cut_off())?;
        let mut numbers = Numbers(&fixed);
        if numbers.array() != Some(LOCAL_SIGNATURE) {
            return Err(format!("there is no local header at {offset}"));
        }
        let read = |numbers: &mut Numbers<'_>| {
            let [needed_version, flags, method_number] = [numbers.u16()?, numbers.u16()?, numbers.u16()?];
            let [modified, crc, compressed_size, size] =
                [numbers.u32()?, numbers.u32()?, numbers.u32()?, numbers.u32()?];
            let [name_size, extra_size] = [numbers.u16()?, numbers.u16()?];
            let rest = source.bytes(offset + LOCAL_SIZE, u64::from(name_size) + u64::from(extra_size)).ok()?;
            let (name, extra) = rest.split_at_checked(name_size.into())?;
            // The offset is no number of a local header; zero is no placeholder.
            let wide = Extra::read(extra, [size, compressed_size, 0]);
            let [size, compressed_size, _] = wide.numbers;
            Some(LocalHeader {
                offset,
                needed_version,
                flags,
                method: method(method_number),
                modified,
                crc,
                compressed_size,
                size,
                name: name.to_vec(),
                faults: wide.faults,
                length: LOCAL_SIZE + rest.len() as u64,
            })
        };
        read(&mut numbers).ok_or_else(cut_off)
    }

    /// How many bytes the header has.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Where the contents begin.
    pub(super) fn data_offset(&self) -> u64 {
        self.offset.saturating_add(self.length)
    }

    /// Reports every fact that is not the same as in the central directory.
    pub(super) fn compare(&self, member: &Member, index: usize, problems: &mut Vec<Problem>) {
        let mut differs = |field, same: bool| {
            if !same {
                problems.push(Problem::Mismatch { member: index, field });
            }
        };
        differs(Field::Name, self.name == member.name);
        differs(Field::Flags, self.flags == member.flags);
        differs(Field::Method, self.method == member.method);
        differs(Field::NeededVersion, self.needed_version == member.needed_version);
        differs(Field::Modified, self.modified == member.modified);
        // With a data descriptor the header may leave these three to it.
        let left_open = self.flags & FLAG_DATA_DESCRIPTOR != 0;
        differs(Field::Crc, self.crc == member.crc || (left_open && self.crc == 0));
        differs(
            Field::CompressedSize,
            self.compressed_size == member.compressed_size || (left_open && self.compressed_size == 0),
        );
        differs(Field::Size, self.size == member.size || (left_open && self.size == 0));
        for fault in &self.faults {
            problems.push(Problem::Extra { member: index, local: true, fault });
        }
    }
}

/// How many bytes of data descriptor stand between the contents of a member and the next record.
pub(super) fn data_descriptor_size(source: &Source, member: &Member, data_end: u64, next: u64) -> u64 {
    let numbers: [&[u8]; 2] = [&4_u32.to_le_bytes(), &8_u64.to_le_bytes()];
    for signature in [true, false] {
        for wide in numbers.map(|number| number.len() == 8) {
            let size = 4 * u64::from(signature) + 4 + if wide { 16 } else { 8 };
            if data_end.checked_add(size) != Some(next) {
                continue;
            }
            let Ok(bytes) = source.bytes(data_end, size) else { continue };
            let mut expected = if signature { DESCRIPTOR_SIGNATURE.to_vec() } else { Vec::new() };
            expected.extend(member.crc.to_le_bytes());
            for number in [member.compressed_size, member.size] {
                expected.extend(number.to_le_bytes().iter().take(if wide { 8 } else { 4 }));
            }
            if bytes == expected {
                return size;
            }
        }
    }
    0
}

/// What the records at the end of an archive say.
pub(super) struct End {
    /// Where the central directory begins in the file.
    pub(super) directory_offset: u64,
    pub(super) directory_size: u64,
    pub(super) entries: u64,
    /// How many bytes stand before the archive: every offset in it is that much too small.
    pub(super) shift: u64,
    pub(super) comment: Vec<u8>,
}

impl End {
    /// Finds the end of the central directory as Python does: a record without comment at the very end, else the last one
    /// whose signature stands where a comment of at most 65 535 bytes can follow.
    pub(super) fn find(source: &Source, problems: &mut Vec<Problem>) -> Result<End, ZipError> {
        let missing = || source.broken("it has no end-of-central-directory record");
        let tail_size = source.length.min(END_SIZE + u64::from(u16::MAX));
        let tail_start = source.length - tail_size;
        let tail = source.bytes(tail_start, tail_size).map_err(|error| source.io(error))?;
        let no_comment = tail
            .last_chunk::<22>()
            .filter(|record| record.starts_with(&END_SIGNATURE) && record.ends_with(&[0, 0]))
            .map(|record| tail.len() - record.len());
        let position =
            no_comment.or_else(|| tail.windows(4).rposition(|window| window == END_SIGNATURE)).ok_or_else(missing)?;
        let mut numbers = Numbers(tail.get(position + 4..).unwrap_or_default());
        let parsed = (|| {
            let [disk, directory_disk, entries_here, entries] =
                [numbers.u16()?, numbers.u16()?, numbers.u16()?, numbers.u16()?];
            let [directory_size, directory_offset] = [numbers.u32()?, numbers.u32()?];
            let comment_size = numbers.u16()?;
            Some((disk, directory_disk, entries_here, entries, directory_size, directory_offset, comment_size))
        })();
        let Some((disk, directory_disk, entries_here, entries, directory_size, directory_offset, comment_size)) =
            parsed
        else {
            return Err(source.broken("its end-of-central-directory record is cut off"));
        };
        let comment = numbers.bytes(comment_size.min(u16::try_from(numbers.0.len()).unwrap_or(u16::MAX)));
        let comment = comment.unwrap_or_default().to_vec();
        if comment.len() < comment_size.into() {
            problems.push(Problem::CommentCut { said: comment_size.into(), found: comment.len() as u64 });
        }
        if !comment.is_empty() {
            problems.push(Problem::Comment);
        }
        if !numbers.0.is_empty() {
            problems.push(Problem::Trailing { size: numbers.0.len() as u64 });
        }
        let mut disk_seen = disk != 0 || directory_disk != 0 || entries_here != entries;
        let mut end = End {
            directory_offset: directory_offset.into(),
            directory_size: directory_size.into(),
            entries: entries.into(),
            shift: 0,
            comment,
        };
        let end_offset = tail_start + position as u64;
        let mut directory_end = end_offset;
        if let Some(wide) = End64::find(source, end_offset)? {
            directory_end = wide.offset;
            let agree = |narrow: u64, placeholder: u64, wide: u64| narrow == placeholder || narrow == wide;
            if !agree(end.entries, PLACEHOLDER_16.into(), wide.entries)
                || !agree(end.directory_size, PLACEHOLDER.into(), wide.directory_size)
                || !agree(end.directory_offset, PLACEHOLDER.into(), wide.directory_offset)
            {
                problems.push(Problem::EndMismatch);
            }
            disk_seen |= wide.disk_seen;
            end.entries = wide.entries;
            end.directory_size = wide.directory_size;
            end.directory_offset = wide.directory_offset;
        } else if directory_size == PLACEHOLDER || directory_offset == PLACEHOLDER {
            // 65 535 members without a zip64 record are legal; these two cannot be real.
            return Err(source.broken("its zip64 end-of-central-directory record is missing"));
        }
        if disk_seen {
            problems.push(Problem::Disk);
        }
        let outside = || source.broken("its central directory lies outside the file");
        let said_end = end.directory_offset.checked_add(end.directory_size).ok_or_else(outside)?;
        end.shift = directory_end.checked_sub(said_end).ok_or_else(outside)?;
        if end.shift > 0 {
            let starts_where_said = end.directory_size >= 4
                && source.bytes(end.directory_offset, 4).is_ok_and(|bytes| bytes == CENTRAL_SIGNATURE);
            if starts_where_said {
                // The directory is where it should be: the surplus stands after it, not before the archive.
                problems.push(Problem::AfterDirectory { size: end.shift });
                end.shift = 0;
            } else {
                problems.push(Problem::Prepended { size: end.shift });
                end.directory_offset += end.shift;
            }
        }
        Ok(end)
    }
}

/// The zip64 form of the end of the central directory.
struct End64 {
    offset: u64,
    entries: u64,
    directory_size: u64,
    directory_offset: u64,
    disk_seen: bool,
}

impl End64 {
    fn find(source: &Source, end_offset: u64) -> Result<Option<End64>, ZipError> {
        let broken = || source.broken("its zip64 end-of-central-directory record is missing or cut off");
        let Some(locator_offset) = end_offset.checked_sub(LOCATOR_SIZE) else { return Ok(None) };
        let locator = source.bytes(locator_offset, LOCATOR_SIZE).map_err(|error| source.io(error))?;
        let mut numbers = Numbers(&locator);
        if numbers.array() != Some(LOCATOR_SIGNATURE) {
            return Ok(None);
        }
        let (disk, said, disks) = (|| Some((numbers.u32()?, numbers.u64()?, numbers.u32()?)))().ok_or_else(broken)?;
        // Bytes before the archive move the record; it then still stands right before its locator.
        let adjacent = locator_offset.checked_sub(END64_SIZE).ok_or_else(broken)?;
        for offset in [said, adjacent] {
            if offset.checked_add(END64_SIZE).is_none_or(|end| end > locator_offset) {
                continue;
            }
            let record = source.bytes(offset, END64_SIZE).map_err(|error| source.io(error))?;
            let mut numbers = Numbers(&record);
            if numbers.array() != Some(END64_SIGNATURE) {
                continue;
            }
            let mut read = || {
                let (_size, _versions) = (numbers.u64()?, numbers.u32()?);
                let (this_disk, directory_disk) = (numbers.u32()?, numbers.u32()?);
                let (entries_here, entries) = (numbers.u64()?, numbers.u64()?);
                let (directory_size, directory_offset) = (numbers.u64()?, numbers.u64()?);
                let disk_seen =
                    disk != 0 || disks > 1 || this_disk != 0 || directory_disk != 0 || entries_here != entries;
                Some(End64 { offset, entries, directory_size, directory_offset, disk_seen })
            };
            return read().map(Some).ok_or_else(broken);
        }
        Err(broken())
    }
}
