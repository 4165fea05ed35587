//! What is wrong with the records of an archive together.

use std::collections::HashMap;

use super::end::End;
use super::entry::{FLAG_PATCH, FLAGS_KNOWN, Kind, Member, Method, NEWEST_VERSION};
use super::local::{self, LocalHeader};
use super::problem::{PROBLEM_LIMIT, Problem};
use super::source::Source;

/// A directory may be stored as no bytes, or as the two bytes that a deflate stream of no bytes has.
const EMPTY_STREAM: u64 = 2;

/// Checks every member by its entry alone.
pub(super) fn examine_members(members: &[Member], problems: &mut Vec<Problem>) {
    let mut first_of: HashMap<&[u8], usize> = HashMap::new();
    for (index, member) in members.iter().enumerate() {
        if problems.len() >= PROBLEM_LIMIT {
            return;
        }
        let first = *first_of.entry(&member.name).or_insert(index);
        if first != index {
            problems.push(Problem::Duplicate { member: index, first });
        }
        if member.is_encrypted() {
            problems.push(Problem::Encrypted { member: index });
        } else if member.flags & !FLAGS_KNOWN != 0 || member.flags & FLAG_PATCH != 0 {
            problems.push(Problem::Flags { member: index, flags: member.flags });
        }
        if let Method::Other(method) = member.method {
            problems.push(Problem::Method { member: index, method });
        }
        if member.needed_version > NEWEST_VERSION {
            problems.push(Problem::NeededVersion { member: index, version: member.needed_version });
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
        if member.says_directory() && member.kind() == Kind::File {
            problems.push(Problem::KindMismatch { member: index });
        }
        if member.kind() == Kind::Directory
            && (member.size != 0 || member.crc != 0 || member.compressed_size > EMPTY_STREAM)
        {
            problems.push(Problem::DirectoryContents { member: index });
        }
    }
    if members.iter().any(|member| member.disk != 0) && !problems.contains(&Problem::Disk) {
        problems.push(Problem::Disk);
    }
}

/// Compares every local header with its member. Where the contents of each begin, if the header can be read.
pub(super) fn read_locals(source: &Source, members: &[Member], problems: &mut Vec<Problem>) -> Vec<Option<u64>> {
    // Headers that do not overlap are together shorter than the file; thousands that do would take hours to read.
    let mut unread = source.length;
    let read = |(index, member): (usize, &Member)| {
        if unread == 0 || problems.len() >= PROBLEM_LIMIT {
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
pub(super) fn examine(
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
        if problems.len() >= PROBLEM_LIMIT {
            return;
        }
        if member.offset > place {
            problems.push(Problem::Gap { offset: place, size: member.offset - place, before: Some(index) });
        } else if member.offset < place {
            problems.push(Problem::Overlap { member: index });
        }
        let next = order.get(position + 1).map_or(end.directory_offset, |(_, member, _)| member.offset);
        let data_end = contents.saturating_add(member.compressed_size);
        let descriptor =
            if member.has_data_descriptor() { local::data_descriptor_size(source, member, data_end, next) } else { 0 };
        place = place.max(data_end.saturating_add(descriptor));
    }
    if place > end.directory_offset {
        problems.push(Problem::PastDirectory { end: place, directory: end.directory_offset });
    } else if place < end.directory_offset {
        problems.push(Problem::Gap { offset: place, size: end.directory_offset - place, before: None });
    }
}
