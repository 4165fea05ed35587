//! The header before the contents of a member, and the descriptor behind them (APPNOTE 4.3.7, 4.3.9).

use super::entry::{FLAG_DATA_DESCRIPTOR, Member, Method};
use super::fields::{Extra, Numbers};
use super::problem::{Field, Problem};
use super::source::Source;

const SIGNATURE: [u8; 4] = *b"PK\x03\x04";
const DESCRIPTOR_SIGNATURE: [u8; 4] = *b"PK\x07\x08";
const SIZE: u64 = 30;

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
        let cut_off = || format!("its local header at {offset} is truncated by the end of the file");
        let fixed = source.bytes(offset, SIZE).map_err(|_| cut_off())?;
        let mut numbers = Numbers(&fixed);
        if numbers.array() != Some(SIGNATURE) {
            return Err(format!("there is no local header at {offset}"));
        }
        let read = |numbers: &mut Numbers<'_>| {
            let [needed_version, flags, method_number] = [numbers.u16()?, numbers.u16()?, numbers.u16()?];
            let [modified, crc, compressed_size, size] =
                [numbers.u32()?, numbers.u32()?, numbers.u32()?, numbers.u32()?];
            let [name_size, extra_size] = [numbers.u16()?, numbers.u16()?];
            let rest = source.bytes(offset + SIZE, u64::from(name_size) + u64::from(extra_size)).ok()?;
            let (name, extra) = rest.split_at_checked(name_size.into())?;
            // The offset is not a number of a local header; zero is not a placeholder.
            let wide = Extra::read(extra, [size, compressed_size, 0]);
            let [size, compressed_size, _] = wide.numbers;
            Some(LocalHeader {
                offset,
                needed_version,
                flags,
                method: Method::from(method_number),
                modified,
                crc,
                compressed_size,
                size,
                name: name.to_vec(),
                faults: wide.faults,
                length: SIZE + rest.len() as u64,
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

/// The number of data descriptor bytes between the contents of a member and the next record.
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
