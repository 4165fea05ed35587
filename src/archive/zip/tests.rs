use std::io::{self, Read, Write};

use proptest::prelude::*;

use super::*;

#[path = "../../../tests/support/zips.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, clippy::cast_possible_truncation)]
mod zips;

#[path = "../../../tests/support/each_byte.rs"]
#[allow(unreachable_pub)]
mod each_byte;

use zips::{Record, Zip, Zip64};

fn on_disk(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn sample() -> Zip {
    let text = "All work and no play makes Jack a dull boy.\n".repeat(50);
    let records = vec![
        Record::new("bin/codex", text.as_bytes(), 0o100_755),
        Record::stored("codex-package.json", b"{}", 0o100_644),
        Record::new("docs/", b"", 0o040_755),
    ];
    Zip { records, ..Zip::default() }
}

fn examine(zip: &Zip) -> String {
    let file = on_disk(&zip.bytes());
    match ZipArchive::examine(file.path()) {
        Ok((archive, problems)) => {
            let problems: Vec<String> = problems.iter().map(|problem| problem.describe(archive.members())).collect();
            problems.join("\n")
        }
        Err(error) => error.to_string().replace(&file.path().display().to_string(), "FILE"),
    }
}

fn contents(archive: &ZipArchive, index: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.open_member(&archive.members()[index]).map_err(io::Error::other)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[test]
fn members_and_their_contents() {
    let file = on_disk(&sample().bytes());
    let (archive, problems) = ZipArchive::examine(file.path()).unwrap();
    assert_eq!(problems, []);
    let members: Vec<_> = archive
        .members()
        .iter()
        .map(|member| (member.name().unwrap(), member.kind(), member.size, member.unix_mode().unwrap()))
        .collect();
    assert_eq!(
        members,
        [
            ("bin/codex", Kind::File, 2200, 0o100_755),
            ("codex-package.json", Kind::File, 2, 0o100_644),
            ("docs/", Kind::Directory, 0, 0o040_755)
        ]
    );
    std::thread::scope(|scope| {
        let readers = [0, 1, 0, 1].map(|index| {
            scope.spawn({
                let archive = &archive;
                move || contents(archive, index)
            })
        });
        let lengths = readers.map(|reader| reader.join().unwrap().unwrap().len());
        assert_eq!(lengths, [2200, 2, 2200, 2]);
    });
}

#[test]
fn harmless_oddities_pass_when_reading_and_are_found_when_judging() {
    let mut zip = sample();
    zip.prefix = b"#!/bin/sh\n".to_vec();
    zip.comment = b"made by hand".to_vec();
    zip.records[0] = zip.records[0].clone().with_descriptor();
    zip.records[1].comment = b"metadata".to_vec();
    zip.records[2].gap = vec![0; 7];
    zip.records[2].local.modified += 1;
    zip.zip64 = Some(Zip64::default());
    insta::assert_snapshot!(examine(&zip), @"
    the archive has a comment
    10 bytes stand before the first record
    `bin/codex` has a data descriptor
    `codex-package.json` has a comment
    the local header of `docs/` and the central directory differ in date
    7 bytes at 187, before `docs/`, belong to no record
    ");
    let file = on_disk(&zip.bytes());
    let archive = ZipArchive::open(file.path()).unwrap();
    assert_eq!(archive.comment(), b"made by hand");
    assert_eq!(contents(&archive, 0).unwrap().len(), 2200);
}

/// Fields of both headers, of the end of the archive in both sizes, and of compressed contents.
#[test]
fn what_each_byte_stands_for() {
    let small = |zip64: Option<Zip64>| {
        let mut records = vec![
            Record::new("bin/codex", b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", 0o100_755),
            Record::stored("codex-package.json", b"{}", 0o100_644),
            Record::new("docs/", b"", 0o040_755),
        ];
        records[1] = records[1].clone().with_descriptor();
        Zip { records, zip64, ..Zip::default() }.bytes()
    };
    for (name, bytes) in [("zip", small(None)), ("zip64", small(Some(Zip64::default())))] {
        let read = |changed: &[u8]| {
            let file = on_disk(changed);
            let (archive, problems) = match ZipArchive::examine(file.path()) {
                Ok(examined) => examined,
                Err(error) => return vec![error.to_string().replace(&file.path().display().to_string(), "FILE")],
            };
            let problems = problems.iter().map(|problem| problem.describe(archive.members()));
            let members = archive.members().iter().enumerate().flat_map(|(index, member)| {
                let content = match contents(&archive, index) {
                    Ok(content) => String::from_utf8_lossy(&content).into_owned(),
                    Err(error) => error.to_string(),
                };
                vec![format!("{:?} {:?} {:?}", member.name(), member.kind(), member.unix_mode()), content]
            });
            let lines = problems.chain(members).chain([String::from_utf8_lossy(archive.comment()).into_owned()]);
            lines.map(|line| line.replace(&file.path().display().to_string(), "FILE")).collect()
        };
        insta::assert_snapshot!(name, each_byte::readings(&bytes, read));
    }
}

#[test]
fn names_are_given_as_they_are_written() {
    let names = ["../escape", "/etc/passwd", "C:\\x", "a\\b", "twice", "twice", "link"];
    let mut zip = Zip { records: names.map(|name| Record::stored(name, b"", 0o100_644)).into(), ..Zip::default() };
    zip.records[6].external_attributes = 0o120_777 << 16;
    let file = on_disk(&zip.bytes());
    let archive = ZipArchive::open(file.path()).unwrap();
    let read: Vec<_> = archive.members().iter().map(|member| member.name().unwrap()).collect();
    assert_eq!(read, names);
    assert_eq!(archive.members()[6].kind(), Kind::Link);
}

/// Every way to spoil the sample that some reader or other falls for, and what is found.
#[test]
fn structural_problems() {
    let spoil: Vec<fn(&mut Zip)> = vec![
        |zip| zip.records[1].hidden = true,
        |zip| zip.before_directory = vec![1; 3],
        |zip| zip.in_directory = vec![1; 3],
        |zip| zip.after_directory = vec![1; 3],
        |zip| zip.trailing = vec![1; 3],
        |zip| zip.entries = Some(2),
        |zip| zip.directory_size = Some(10_000),
        |zip| zip.directory_size = Some(u32::MAX),
        |zip| zip.disk = 1,
        |zip| zip.records[0].disk = 1,
        |zip| zip.zip64 = Some(Zip64 { entries: Some(2), ..Zip64::default() }),
        |zip| zip.zip64 = Some(Zip64 { directory_offset: Some(u64::MAX), ..Zip64::default() }),
        |zip| zip.records[2].offset = Some(0),
        |zip| zip.records[2].offset = Some(10_000),
        |zip| zip.records[2].offset = Some(5),
        |zip| zip.records[1].both(|header| header.size = 5),
        |zip| zip.records[2].both(|header| header.compressed_size = 10_000),
        |zip| zip.records[0].both(|header| header.flags |= 1),
        |zip| zip.records[0].both(|header| header.method = 93),
        |zip| {
            zip.records[0].local = zips::Header {
                name: b"bin/c0dex".to_vec(),
                flags: 1 << 11,
                method: 0,
                needed_version: 45,
                crc: 1,
                size: 1,
                compressed_size: 1,
                ..zip.records[0].local.clone()
            };
        },
        |zip| zip.records[0].local.extra = vec![1, 0, 9],
        |zip| zip.records[0].central.extra = [[0x75, 0x70, 1, 0, 0], [0x75, 0x70, 1, 0, 0]].concat(),
        |zip| zip.records[0].central.extra = vec![1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8],
        |zip| zip.records[0].central.size = u32::MAX,
    ];
    let mut found = Vec::new();
    for change in spoil {
        let mut zip = sample();
        change(&mut zip);
        let problems = examine(&zip);
        assert_ne!(problems, "");
        found.push(problems);
    }
    insta::assert_snapshot!(found.join("\n--\n"), @"
    50 bytes at 111, before `docs/`, belong to no record
    --
    3 bytes at 198, before the central directory, belong to no record
    --
    3 bytes of the central directory are not an entry
    --
    3 bytes after the central directory belong to no record
    --
    3 bytes stand after the end of the archive
    --
    the central directory has 3 entries, its end record says 2
    --
    FILE is not a complete ZIP archive: its central directory is outside the file
    --
    FILE is not a complete ZIP archive: its zip64 end-of-central-directory record is missing
    --
    the archive claims to be one of several volumes
    --
    the archive claims to be one of several volumes
    --
    the zip64 end record contradicts the ordinary one
    the central directory has 3 entries, its end record says 2
    --
    FILE is not a complete ZIP archive: its central directory is outside the file
    --
    the local header of `docs/` and the central directory differ in name
    the local header of `docs/` and the central directory differ in CRC
    the local header of `docs/` and the central directory differ in compressed size
    the local header of `docs/` and the central directory differ in size
    `docs/` begins inside the record before it
    37 bytes at 161, before the central directory, belong to no record
    --
    `docs/`: its local header at 10000 is truncated by the end of the file
    37 bytes at 161, before the central directory, belong to no record
    --
    `docs/`: there is no local header at 5
    37 bytes at 161, before the central directory, belong to no record
    --
    `codex-package.json` is stored as 2 bytes but has 5
    --
    the directory `docs/` has contents
    contents reach to 10196, into the central directory at 198
    --
    `bin/codex` is encrypted
    --
    `bin/codex` is compressed by method 93, not deflate
    --
    the local header of `bin/codex` and the central directory differ in name
    the local header of `bin/codex` and the central directory differ in flags
    the local header of `bin/codex` and the central directory differ in compression method
    the local header of `bin/codex` and the central directory differ in needed version
    the local header of `bin/codex` and the central directory differ in CRC
    the local header of `bin/codex` and the central directory differ in compressed size
    the local header of `bin/codex` and the central directory differ in size
    --
    the extra fields of `bin/codex` in the local header are not a list of fields
    --
    the extra fields of `bin/codex` in the central directory contain a second name or comment for the member
    the extra fields of `bin/codex` in the central directory hold one field twice
    --
    the extra fields of `bin/codex` in the central directory contain zip64 numbers that the entry does not refer to
    --
    the extra fields of `bin/codex` in the central directory lack the zip64 numbers that the entry refers to
    the local header of `bin/codex` and the central directory differ in size
    ");
}

#[test]
fn contents_that_are_not_as_said() {
    let spoil: Vec<fn(&mut Zip)> = vec![
        |zip| zip.records[0].both(|header| header.crc ^= 1),
        |zip| zip.records[0].both(|header| header.size -= 1),
        |zip| zip.records[0].both(|header| header.size += 1),
        |zip| zip.records[0].data[3] ^= 0xff,
        |zip| {
            // A stream without its end, then one with something after it.
            let length = zip.records[0].data.len();
            zip.records[0].data.truncate(length - 4);
            zip.records[0].both(|header| header.compressed_size -= 4);
        },
        |zip| {
            zip.records[0].data.extend([0; 5]);
            zip.records[0].both(|header| header.compressed_size += 5);
        },
    ];
    let found: Vec<String> = spoil
        .into_iter()
        .map(|change| {
            let mut zip = sample();
            change(&mut zip);
            let file = on_disk(&zip.bytes());
            let archive = ZipArchive::open(file.path()).unwrap();
            MemberError::of(&contents(&archive, 0).unwrap_err()).unwrap().to_string()
        })
        .collect();
    insta::assert_snapshot!(found.join("\n"), @"
    has CRC a2788cd0, but declares a2788cd1
    unpacks to more than the 2199 bytes it declares
    unpacks to 2200 bytes, but declares 2201
    has CRC c684ff8b, but declares a2788cd0
    contains a corrupt deflate stream
    contains 5 bytes after the end of its deflate stream
    ");
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    let mut zip = sample();
    for record in &mut zip.records {
        record.both(|header| header.size = u32::MAX - 1);
    }
    zip.records[1].both(|header| header.compressed_size = u32::MAX - 1);
    let file = on_disk(&zip.bytes());
    assert!(matches!(ZipArchive::open(file.path()), Err(ZipError::Unsafe { .. })));
}

#[test]
fn overlapping_headers_are_not_read_again_and_again() {
    let mut zip = sample();
    zip.records[0].both(|header| header.extra = vec![0; 60_000]);
    let template = zip.records[0].clone();
    let mut second = Record { offset: Some(0), ..template };
    second.central.extra = Vec::new();
    zip.records.extend(std::iter::repeat_n(Record { hidden: false, ..second }, 3));
    let file = on_disk(&zip.bytes());
    assert!(matches!(ZipArchive::open(file.path()), Err(ZipError::Unsafe { .. })));
}

/// Truncated anywhere, the archive is refused by one of the two doors, with an error or a problem.
#[test]
fn truncation_never_goes_unnoticed() {
    let bytes = sample().bytes();
    for length in 0..bytes.len() {
        let file = on_disk(&bytes[..length]);
        assert!(ZipArchive::examine(file.path()).is_err(), "cut at {length}");
    }
}

proptest! {
    #[test]
    fn damage_never_panics(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        wide in any::<bool>(),
    ) {
        let mut zip = sample();
        zip.zip64 = wide.then(Zip64::default);
        let mut bytes = zip.bytes();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let file = on_disk(&bytes);
        if let Ok((archive, _)) = ZipArchive::examine(file.path()) {
            for index in 0..archive.members().len() {
                let _ = contents(&archive, index);
            }
        }
    }
}
