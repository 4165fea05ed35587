//! The central directory (APPNOTE 4.3.12).

use super::end::End;
use super::entry::{ENTRY_SIGNATURE, Member, Method};
use super::error::ZipError;
use super::fields::{Extra, Numbers};
use super::problem::{PROBLEM_LIMIT, Problem};
use super::source::Source;

/// The most bytes a central directory may have: ten times what the fullest wheels on an index have.
const DIRECTORY_LIMIT: u64 = 32 << 20;

/// The most members an archive may have: twice as many as the fullest wheels on an index have.
const MEMBER_LIMIT: usize = 100_000;

/// Reads the entries, each with its own problems.
pub(super) fn read(source: &Source, end: &End, problems: &mut Vec<Problem>) -> Result<Vec<Member>, ZipError> {
    if end.directory_size > DIRECTORY_LIMIT {
        return Err(source.broken(format!("its central directory has {} bytes", end.directory_size)));
    }
    let directory = source.bytes(end.directory_offset, end.directory_size).map_err(|error| source.io(error))?;
    let mut members = Vec::new();
    let mut rest = directory.as_slice();
    while rest.starts_with(&ENTRY_SIGNATURE) {
        let index = members.len();
        if index == MEMBER_LIMIT {
            return Err(source.broken(format!("it has more than {MEMBER_LIMIT} members")));
        }
        let Some((mut member, faults, after)) = parse(rest) else {
            return Err(source.broken(format!("entry {index} of its central directory is truncated")));
        };
        if problems.len() < PROBLEM_LIMIT {
            problems.extend(faults.into_iter().map(|fault| Problem::Extra { member: index, local: false, fault }));
        }
        member.offset = member.offset.saturating_add(end.shift);
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

/// The first entry in these bytes, what is wrong with its extra fields, and the bytes after it; `None` where it is cut off.
fn parse(bytes: &[u8]) -> Option<(Member, Vec<&'static str>, &[u8])> {
    let mut numbers = Numbers(bytes);
    numbers.u32()?;
    let _creator_version = numbers.u8()?;
    let creator_system = numbers.u8()?;
    let needed_version = numbers.u16()?;
    let flags = numbers.u16()?;
    let method = Method::from(numbers.u16()?);
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
    let wide = Extra::read(&extra, [size, compressed_size, offset]);
    let [size, compressed_size, offset] = wide.numbers;
    let member = Member {
        name,
        creator_system,
        needed_version,
        flags,
        method,
        modified,
        crc,
        compressed_size,
        size,
        disk,
        external_attributes,
        offset,
        extra,
        comment,
    };
    Some((member, wide.faults, numbers.0))
}
