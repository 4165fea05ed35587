//! The records that end an archive (APPNOTE 4.3.14 to 4.3.16).

use super::entry::ENTRY_SIGNATURE;
use super::error::ZipError;
use super::fields::{Numbers, PLACEHOLDER};
use super::problem::Problem;
use super::source::Source;

const END_SIGNATURE: [u8; 4] = *b"PK\x05\x06";
const END64_SIGNATURE: [u8; 4] = *b"PK\x06\x06";
const LOCATOR_SIGNATURE: [u8; 4] = *b"PK\x06\x07";

const END_SIZE: u64 = 22;
const END64_SIZE: u64 = 56;
const LOCATOR_SIZE: u64 = 20;

/// What the end record holds where a zip64 record has the number of members.
const PLACEHOLDER_16: u16 = u16::MAX;

/// What the records at the end of an archive say.
pub(super) struct End {
    /// Where the central directory begins in the file.
    pub(super) directory_offset: u64,
    pub(super) directory_size: u64,
    pub(super) entries: u64,
    /// The number of bytes before the archive: every offset in it is that much too small.
    pub(super) shift: u64,
    pub(super) comment: Vec<u8>,
}

impl End {
    /// Finds the end of the central directory as Python does: a record without comment at the very end, or else the last one whose
    /// signature is where a comment of at most 65 535 bytes can follow.
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
            return Err(source.broken("its end-of-central-directory record is truncated"));
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
        let record = tail.get(position + 1..).unwrap_or_default();
        if record.windows(4).any(|window| window == END_SIGNATURE) {
            problems.push(Problem::EndSignature);
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
        let wide = End64::find(source, end_offset)?;
        if let Some(wide) = &wide {
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
        let outside = || source.broken("its central directory is outside the file");
        let said_end = end.directory_offset.checked_add(end.directory_size).ok_or_else(outside)?;
        end.shift = directory_end.checked_sub(said_end).ok_or_else(outside)?;
        if end.shift > 0 {
            let starts_where_said = end.directory_size >= 4
                && source.bytes(end.directory_offset, 4).is_ok_and(|bytes| bytes == ENTRY_SIGNATURE);
            if starts_where_said {
                // The directory is where it should be: the extra bytes are after it, not before the archive.
                problems.push(Problem::AfterDirectory { size: end.shift });
                end.shift = 0;
            } else {
                problems.push(Problem::Prepended { size: end.shift });
                end.directory_offset += end.shift;
            }
        }
        if wide.is_some_and(|wide| wide.said_offset.checked_add(end.shift) != Some(wide.offset) || !wide.is_exact) {
            problems.push(Problem::EndPlace);
        }
        Ok(end)
    }
}

/// The zip64 form of the end of the central directory.
struct End64 {
    /// Its offset according to Python: right before its locator.
    offset: u64,
    /// Its offset according to other readers: as given by its locator.
    said_offset: u64,
    /// Whether it says that it has the length of a record without more data.
    is_exact: bool,
    entries: u64,
    directory_size: u64,
    directory_offset: u64,
    disk_seen: bool,
}

impl End64 {
    fn find(source: &Source, end_offset: u64) -> Result<Option<End64>, ZipError> {
        let broken = || source.broken("its zip64 end-of-central-directory record is missing or truncated");
        let Some(locator_offset) = end_offset.checked_sub(LOCATOR_SIZE) else { return Ok(None) };
        let locator = source.bytes(locator_offset, LOCATOR_SIZE).map_err(|error| source.io(error))?;
        let mut numbers = Numbers(&locator);
        if numbers.array() != Some(LOCATOR_SIGNATURE) {
            return Ok(None);
        }
        let (disk, said_offset, disks) =
            (|| Some((numbers.u32()?, numbers.u64()?, numbers.u32()?)))().ok_or_else(broken)?;
        let offset = locator_offset.checked_sub(END64_SIZE).ok_or_else(broken)?;
        let record = source.bytes(offset, END64_SIZE).map_err(|error| source.io(error))?;
        let mut numbers = Numbers(&record);
        if numbers.array() != Some(END64_SIGNATURE) {
            return Err(broken());
        }
        let mut read = || {
            // The size does not count itself and the signature.
            let is_exact = numbers.u64()? == END64_SIZE - 12;
            let _versions = numbers.u32()?;
            let (this_disk, directory_disk) = (numbers.u32()?, numbers.u32()?);
            let (entries_here, entries) = (numbers.u64()?, numbers.u64()?);
            let (directory_size, directory_offset) = (numbers.u64()?, numbers.u64()?);
            let disk_seen = disk != 0 || disks != 1 || this_disk != 0 || directory_disk != 0 || entries_here != entries;
            Some(End64 { offset, said_offset, is_exact, entries, directory_size, directory_offset, disk_seen })
        };
        read().map(Some).ok_or_else(broken)
    }
}
