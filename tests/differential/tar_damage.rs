//! Source distributions, and packages in compressed tar archives, damaged.

use std::io::Write as _;

use super::cases::{Case, Kind};
use super::random::Random;
use super::{names, texts};
use crate::tars::{TarMember, gzip, tar};

/// Where the fields of a header stand, with their lengths.
const NAME: (usize, usize) = (0, 100);
const MODE: (usize, usize) = (100, 8);
const OWNER: (usize, usize) = (108, 8);
const GROUP: (usize, usize) = (116, 8);
const SIZE: (usize, usize) = (124, 12);
const TIME: (usize, usize) = (136, 12);
const LINK: (usize, usize) = (157, 100);
const USER_NAME: (usize, usize) = (265, 32);
const MAJOR: (usize, usize) = (329, 8);
const MINOR: (usize, usize) = (337, 8);
const PREFIX: (usize, usize) = (345, 155);

/// A damaged source distribution.
pub fn sdist(number: usize, module: &str, random: &mut Random) -> Case {
    let top = format!("{module}-1.0");
    let mut story = Vec::new();
    let mut metadata = texts::metadata(module, random);
    if random.happens(15) {
        let damaged = texts::damage_metadata(&metadata, module, random);
        story.push(format!("PKG-INFO {}", texts::difference(&metadata, &damaged)));
        metadata = damaged;
    }
    let project = format!(
        "[build-system]\nrequires = []\nbuild-backend = \"x\"\n[project]\nname = \"{module}\"\nversion = \"1.0\"\n"
    );
    let mut members = Vec::new();
    if random.happens(50) {
        members.push(directory(&format!("{top}/")));
    }
    members.push(TarMember::file(&format!("{top}/PKG-INFO"), metadata.as_bytes()));
    members.push(TarMember::file(&format!("{top}/pyproject.toml"), project.as_bytes()));
    let size = random.below(1500);
    members.push(TarMember::file(&format!("{top}/{module}.py"), &random.bytes(size)));
    let bytes = damaged(members, &top, random, &mut story);
    Case { number, kind: Kind::Sdist, file_name: format!("{top}.tar.gz"), bytes, story: story.join("; ") }
}

/// A damaged package.
pub fn package(number: usize, module: &str, random: &mut Random) -> Case {
    let mut story = Vec::new();
    let size = random.below(1500);
    let members = vec![
        directory("bin/"),
        TarMember::file("bin/codex", &random.bytes(size)),
        TarMember::file("codex-package.json", b"{}\n"),
        TarMember::file(&format!("codex-resources/{module}"), b"resource"),
    ];
    let bytes = damaged(members, "bin", random, &mut story);
    Case { number, kind: Kind::Tar, file_name: format!("{module}.tar.gz"), bytes, story: story.join("; ") }
}

fn directory(name: &str) -> TarMember {
    let mut member = TarMember::new(b'5', name, b"");
    member.set(100, b"0000755\0");
    member
}

/// Writes a field, filled with zero bytes.
fn put(member: &mut TarMember, (at, length): (usize, usize), text: &[u8]) {
    let mut field = text.to_vec();
    field.resize(length, 0);
    member.set(at, &field);
}

fn damaged(mut members: Vec<TarMember>, top: &str, random: &mut Random, story: &mut Vec<String>) -> Vec<u8> {
    if random.happens(30) {
        members = members.into_iter().map(TarMember::gnu).collect();
    }
    for _ in 0..1 + random.below(2) {
        if random.happens(75) {
            story.push(damage(&mut members, top, random));
        }
    }
    let mut archive = tar(&members);
    if random.happens(20) {
        story.push(damage_end(&mut archive, random));
    }
    if random.happens(20) { damage_stream(&archive, random, story) } else { gzip(&archive) }
}

fn damage(members: &mut Vec<TarMember>, top: &str, random: &mut Random) -> String {
    let place = random.below(members.len());
    let name =
        String::from_utf8_lossy(members[place].block[..100].split(|byte| *byte == 0).next().unwrap()).into_owned();
    let member = &mut members[place];
    let told = match random.below(20) {
        0 | 1 => {
            let kind = random.of(b"01234567\0xgLKSMNVDX5A ");
            member.block[156] = kind;
            format!("is of the type {:?}", kind as char)
        }
        2 | 3 => {
            let odd = names::odd(random, &name);
            put(member, NAME, &odd.as_bytes()[..odd.len().min(100)]);
            format!("is named {odd:?}")
        }
        4 => {
            let text = random.of(&[&b"x"[..], b"x/", b"./", b"..", b"/", b"x\0y", b"\0y", b" ", b"x//", b"\xff", b"."]);
            put(member, PREFIX, text);
            format!("has the prefix {text:?}")
        }
        5 => {
            let magic = random.of(&[
                &b"ustar\x0000"[..],
                b"ustar  \0",
                b"ustar\x00  ",
                b"ustar 00",
                b"\0\0\0\0\0\0\0\0",
                b"ustar\0\0\0",
                b"Ustar\x0000",
                b"ustar   ",
                b"garbage!",
            ]);
            member.set(257, magic);
            format!("has the magic {magic:?}")
        }
        6 | 7 => {
            let (what, field) = random.of(&[
                ("mode", MODE),
                ("owner", OWNER),
                ("group", GROUP),
                ("time", TIME),
                ("major", MAJOR),
                ("minor", MINOR),
            ]);
            let text = odd_number(field.1, random);
            put(member, field, &text);
            format!("has the {what} {text:?}")
        }
        8 | 9 => {
            let length = member.data.len();
            let mut binary = vec![0x80];
            binary.extend(vec![0; 3]);
            binary.extend((length as u64).to_be_bytes());
            let text = match random.below(12) {
                0 => format!("{length:o}").into_bytes(),
                1 => format!("{length:012o}").into_bytes(),
                2 => format!(" {length:o} ").into_bytes(),
                3 => format!("{length:010o} \0").into_bytes(),
                4 => binary,
                5 => format!("{:011o}\0", length + 1).into_bytes(),
                6 => format!("{:011o}\0", length + 512).into_bytes(),
                7 => [&[0xff; 11][..], &[0xfe]].concat(),
                8 => format!("{length:o}\0 7").into_bytes(),
                9 => format!("{length:o}\0\0\x001").into_bytes(),
                10 => format!("-{length:o}").into_bytes(),
                _ => odd_number(12, random),
            };
            put(member, SIZE, &text);
            format!("has the size {text:?} for {length}")
        }
        10 => {
            let link = random.of(&[&b"/etc/passwd"[..], b"x", b"\xff", b"../.."]);
            put(member, LINK, link);
            format!("has the link name {link:?}")
        }
        11 => {
            let user = random.of(&[&b"root"[..], b"\xff\xfe", b"a b", "é".as_bytes()]);
            put(member, USER_NAME, user);
            format!("is of the user {user:?}")
        }
        12..=14 => {
            let (key, value) = odd_record(&name, member.data.len(), top, random);
            let kind = random.of(b"xxxxgX");
            let mut records = vec![(key.as_str(), value.as_str())];
            if random.happens(20) {
                records.push(random.of(&[
                    ("comment", "é"),
                    ("path", "x"),
                    ("size", "0"),
                    ("mtime", "1"),
                    ("GNU.sparse.major", "1"),
                ]));
            }
            members.insert(place, TarMember::pax(kind, &records));
            if random.happens(10) {
                let data = &mut members[place].data;
                let at = random.below(data.len());
                data[at] ^= 1 << random.below(8);
            }
            format!("has the extended header {kind:?} {records:?}")
        }
        15 => {
            let mut long = names::odd(random, &name).into_bytes();
            if random.happens(80) {
                long.push(0);
            }
            let kind = random.of(b"LLLK");
            let mut header = TarMember::new(kind, "././@LongLink", &long).gnu();
            if random.happens(20) {
                header.set(257, b"ustar\x0000");
            }
            members.insert(place, header);
            format!("has the long name {kind:?} {:?}", String::from_utf8_lossy(&long))
        }
        16 => {
            let copy = members[place].clone();
            let to = random.below(members.len() + 1);
            members.insert(to, copy);
            "is there twice".into()
        }
        17 => {
            let other = random.below(members.len());
            members.swap(place, other);
            format!("changes places with {other}")
        }
        18 => {
            // The sum of signed bytes, another form of digits, or a wrong one.
            member.seal = false;
            member.set(148, b"        ");
            let unsigned: u32 = member.block.iter().map(|byte| u32::from(*byte)).sum();
            let signed: i32 = member.block.iter().map(|byte| i32::from(*byte as i8)).sum();
            let text = match random.below(6) {
                0 => format!("{signed:06o}\0 "),
                1 => format!("{unsigned:07o}\0"),
                2 => format!(" {unsigned:o}\0\0\0"),
                3 => format!("{unsigned:o}"),
                4 => format!("{:06o}\0 ", unsigned + 1),
                _ => format!("{unsigned:06o}  "),
            };
            put(member, (148, 8), &text.as_bytes()[..text.len().min(8)]);
            format!("has the checksum {text:?}")
        }
        _ => {
            let at = random.below(512);
            let bit = random.below(8);
            member.block[at] ^= 1 << bit;
            format!("has bit {bit} of byte {at} turned")
        }
    };
    format!("{name:?} {told}")
}

/// A number as some writer writes it, or none.
fn odd_number(length: usize, random: &mut Random) -> Vec<u8> {
    let digits = length - 1;
    match random.below(16) {
        0 => vec![0; length],
        1 => vec![b' '; length],
        2 => format!("{:0digits$o} ", 0o644).into_bytes(),
        3 => format!("{:o}", 0o644).into_bytes(),
        4 => b"9".to_vec(),
        5 => [&[0x80][..], &vec![0; length - 2], &[1]].concat(),
        6 => vec![0xff; length],
        7 => vec![b'7'; length],
        8 => b"644\0garbage!"[..length].to_vec(),
        9 => b"-1".to_vec(),
        10 => b"\0 644".to_vec(),
        11 => b"0x1".to_vec(),
        12 => format!("{:0digits$o}\0", 0o100_755).into_bytes(),
        13 => [&[0x80][..], &vec![0xff; length - 1]].concat(),
        14 => b"\t7".to_vec(),
        _ => format!("{:0digits$o}\0", random.below(0o7777)).into_bytes(),
    }
}

/// A record of an extended header: a key and a value.
fn odd_record(name: &str, length: usize, top: &str, random: &mut Random) -> (String, String) {
    let odd = names::odd(random, name);
    let choices = [
        ("path", odd),
        ("path", format!("{top}/renamed")),
        ("path", format!("{top}/renamed/")),
        ("path", name.to_owned()),
        ("path", format!("{top}/{}", "long/".repeat(30)) + "x"),
        ("path", String::new()),
        ("size", length.to_string()),
        ("size", (length + 1).to_string()),
        ("size", format!(" {length}")),
        ("size", format!("0{length}")),
        ("size", format!("{length}.0")),
        ("size", format!("+{length}")),
        ("size", String::new()),
        ("linkpath", "x".into()),
        ("mtime", "1.5".into()),
        ("mtime", "-1".into()),
        ("mtime", "x".into()),
        ("mtime", "1e9".into()),
        ("mtime", "nan".into()),
        ("mtime", "99999999999999999999".into()),
        ("mtime", String::new()),
        ("atime", "1.5".into()),
        ("atime", "x".into()),
        ("ctime", "".into()),
        ("uid", "0".into()),
        ("uid", "-1".into()),
        ("uid", "x".into()),
        ("gid", "99999999999".into()),
        ("uname", "root".into()),
        ("gname", "é".into()),
        ("comment", "hello".into()),
        ("comment", "a\nb=c".into()),
        ("hdrcharset", "BINARY".into()),
        ("charset", "x".into()),
        ("GNU.sparse.name", "x".into()),
        ("GNU.sparse.size", "100".into()),
        ("GNU.sparse.map", "0,1".into()),
        ("GNU.sparse.major", "1".into()),
        ("GNU.volume.filename", "x".into()),
        ("SCHILY.xattr.user.x", "1".into()),
        ("SCHILY.acl.access", "user::rw-".into()),
        ("SCHILY.dev", "1".into()),
        ("SCHILY.filetype", "dir".into()),
        ("SCHILY.realsize", "9".into()),
        ("LIBARCHIVE.xattr.x", "1".into()),
        ("LIBARCHIVE.creationtime", "1".into()),
        ("RHT.security.selinux", "x".into()),
        ("MSWINDOWS.rawsd", "x".into()),
        ("VENDOR.key", "x".into()),
        ("realtime.any", "x".into()),
        ("security.x", "y".into()),
        ("path ", "x".into()),
        ("PATH", "x".into()),
        ("é", "x".into()),
    ];
    let (key, value) = random.of(&choices);
    (key.into(), value)
}

fn damage_end(archive: &mut Vec<u8>, random: &mut Random) -> String {
    let length = archive.len();
    match random.below(9) {
        0 => archive.truncate(length - 512),
        1 => archive.truncate(length - 1024),
        2 => archive.truncate(length - 700),
        3 => archive.resize(length.next_multiple_of(10240), 0),
        4 => archive.extend(TarMember::file("evil.py", b"import os").bytes()),
        5 => archive.extend(b"x"),
        6 => {
            archive.truncate(length - 512);
            archive.extend(tar(&[TarMember::file("evil.py", b"import os")]));
        }
        7 => archive.extend([0; 7]),
        _ => archive[length - 512] = 1,
    }
    format!("the archive of {length} bytes ends at {}", archive.len())
}

/// Compressed as not everybody compresses.
fn damage_stream(archive: &[u8], random: &mut Random, story: &mut Vec<String>) -> Vec<u8> {
    let header = |builder: flate2::GzBuilder| {
        let mut encoder = builder.write(Vec::new(), flate2::Compression::fast());
        encoder.write_all(archive).unwrap();
        encoder.finish().unwrap()
    };
    let mut bytes = match random.below(12) {
        0 => header(flate2::GzBuilder::new().filename("x.tar").comment("hello")),
        1 => header(flate2::GzBuilder::new().extra(vec![0; 6]).mtime(1)),
        2 | 3 => {
            let at = random.below(archive.len());
            [gzip(&archive[..at]), gzip(&archive[at..])].concat()
        }
        4 => [gzip(archive), gzip(b"")].concat(),
        5 => [gzip(archive), vec![0; 512]].concat(),
        6 => [gzip(archive), b"garbage".to_vec()].concat(),
        7 => [gzip(archive), vec![0; 100], gzip(b"x")].concat(),
        8 => archive.to_vec(),
        _ => gzip(archive),
    };
    match random.below(6) {
        0 => {
            let length = bytes.len();
            bytes.truncate(length - random.below(12));
        }
        1 => {
            let at = random.below(bytes.len());
            bytes[at] ^= 1 << random.below(8);
        }
        2 => bytes[3] ^= random.of(&[1, 2, 0x20, 0x80]),
        3 => bytes[8] = random.bits() as u8,
        4 => bytes[9] = random.bits() as u8,
        _ => {}
    }
    story.push("the stream is compressed otherwise".into());
    bytes
}
