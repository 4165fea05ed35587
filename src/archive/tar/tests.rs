use std::convert::Infallible;

use proptest::prelude::*;

use super::*;

#[path = "../../../tests/support/tars.rs"]
#[allow(dead_code, unreachable_pub, missing_docs)]
mod tars;

#[path = "../../../tests/support/each_byte.rs"]
#[allow(unreachable_pub)]
mod each_byte;

use tars::{TarMember, gzip, tar};

/// What is read of an archive, one line a member, or why it is refused.
fn read_all(stream: &[u8]) -> String {
    let mut lines = Vec::new();
    let outcome = read(Path::new("x.tgz"), stream, Compression::SingleGzip, |member, content| {
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes).unwrap();
        lines.push(format!(
            "{:?} {} {:o} {:?}",
            member.kind,
            member.name,
            member.mode,
            String::from_utf8_lossy(&bytes)
        ));
        Ok::<(), Infallible>(())
    });
    match outcome {
        Ok(()) => lines.join("\n"),
        Err(Stop::Archive(error)) => match std::error::Error::source(&error) {
            Some(source) => format!("{error}: {source}"),
            None => error.to_string(),
        },
        Err(Stop::Visitor(never)) => match never {},
    }
}

fn refusals(archives: &[Vec<TarMember>]) -> String {
    archives.iter().map(|members| read_all(&gzip(&tar(members)))).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_ordinary_writers_write() {
    let long = "d/".repeat(60) + "file";
    let posix = [
        TarMember::pax(b'g', &[("comment", "5c1d")]),
        TarMember::new(b'5', "./", b""),
        TarMember::new(b'5', "./bin/", b""),
        TarMember::file("./bin/codex", b"program"),
        TarMember::pax(b'x', &[("path", &long), ("mtime", "1.5"), ("size", "1"), ("LIBARCHIVE.creationtime", "1")]),
        TarMember::file("short", b"1"),
    ];
    let read = format!("Directory bin 644 \"\"\nFile bin/codex 644 \"program\"\nFile {long} 644 \"1\"");
    assert_eq!(read_all(&gzip(&tar(&posix))), read);
    let mut large = TarMember::file("large", b"3");
    // The number of an owner that has more than seven octal digits.
    large.set(108, &[0x80, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff]);
    let gnu =
        [TarMember::new(b'L', "././@LongLink", format!("{long}2\0").as_bytes()), TarMember::file("short", b"2"), large];
    let read = format!("File {long}2 644 \"2\"\nFile large 644 \"3\"");
    assert_eq!(read_all(&gzip(&tar(&gnu.map(TarMember::gnu)))), read);
}

/// What Python's tarfile, GNU tar and uv read differently, or refuse.
#[test]
fn what_readers_differ_in_is_refused() {
    let changed = |change: &dyn Fn(&mut TarMember)| {
        let mut member = TarMember::file("a", b"content");
        change(&mut member);
        vec![member]
    };
    let after = |first: TarMember| vec![first, TarMember::file("a", b"content")];
    let kind = |kind: u8| vec![TarMember::new(kind, "a", b"")];
    insta::assert_snapshot!(refusals(&[
        vec![TarMember::new(b'5', "a/", b"content")],
        vec![TarMember::file("a/", b"content")],
        changed(&|member| {
            member.set(0, b"a/");
            member.block[156] = 0;
        }),
        after(TarMember::pax(b'x', &[("path", "b/")])),
        after(TarMember::pax(b'x', &[("path", "b"), ("path", "c")])),
        after(TarMember::pax(b'x', &[("GNU.sparse.major", "1"), ("GNU.sparse.name", "b")])),
        after(TarMember::pax(b'x', &[("size", "3")])),
        after(TarMember::pax(b'x', &[("size", "0x7")])),
        after(TarMember::pax(b'x', &[("path", "")])),
        after(TarMember::pax(b'x', &[("hdrcharset", "BINARY")])),
        after(TarMember::new(b'x', "pax", b"9 path=b\n10 path=b\n")),
        after(TarMember::new(b'x', "pax", b"")),
        after(TarMember::pax(b'g', &[("path", "b")])),
        vec![TarMember::new(b'L', "x", b"b\0c\0").gnu(), TarMember::file("a", b"").gnu()],
        vec![TarMember::new(b'L', "x", b"b\0\0").gnu(), TarMember::file("a", b"").gnu()],
        vec![TarMember::new(b'L', "x", b"b").gnu(), TarMember::file("a", b"").gnu()],
        vec![TarMember::pax(b'x', &[("path", "b")]), TarMember::pax(b'x', &[("path", "c")]), TarMember::file("a", b"")],
        changed(&|member| { member.set(257, b"ustar  \0").set(345, b"prefix"); }),
        changed(&|member| { member.set(257, &[0; 8]).set(345, b"prefix"); }),
        changed(&|member| { member.set(257, b"ustar!00"); }),
        changed(&|member| { member.set(124, b"0o7        \0"); }),
        changed(&|member| { member.set(124, b"            "); }),
        changed(&|member| { member.set(124, b"-7\0\0\0\0\0\0\0\0\0\0"); }),
        changed(&|member| { member.set(108, b"1_0\0\0\0\0\0"); }),
        changed(&|member| { member.set(108, b"     0\0"); }),
        changed(&|member| { member.set(108, &[0x80, 0, 0, 0, 0, 0, 0, 1]); }),
        changed(&|member| { member.set(124, b"000000000007"); }),
        changed(&|member| { member.set(157, b"link"); }),
        changed(&|member| { member.set(50, b"more"); }),
        changed(&|member| member.seal = false),
        vec![TarMember::file("a", b""), TarMember::file("b", b"").gnu()],
        after(TarMember::pax(b'x', &[("mtime", "-1")])),
        after(TarMember::pax(b'x', &[("uid", "x")])),
        after(TarMember::pax(b'x', &[("linkpath", "b")])),
        after(TarMember::pax(b'x', &[("MSWINDOWS.rawsd", "b")])),
        after(TarMember::pax(b'x', &[("comment", "a\n10 path=b")])),
        after(TarMember::pax(b'x', &[("SCHILY.xattr.a\n10 path", "b")])),
        vec![TarMember::new(b'L', "x", b"b\0"), TarMember::file("a", b"")],
        kind(b'1'), kind(b'2'), kind(b'3'), kind(b'7'), kind(b'S'), kind(b'V'), vec![TarMember::new(b'K', "a", b"").gnu()],
        vec![TarMember::pax(b'x', &[("path", "b")])],
    ]), @r#"
    `x.tgz` is not a safe tar archive: "a/" is a directory with contents
    `x.tgz` is not a safe tar archive: "a/" is a file by its type and a directory by its name
    `x.tgz` is not a safe tar archive: "a/" is a file by its type and a directory by its name
    `x.tgz` is not a safe tar archive: "b/" is a file by its type and a directory by its name
    `x.tgz` is not a safe tar archive: "pax" has the extended header "path" twice
    `x.tgz` is not a safe tar archive: "pax" has the extended header "GNU.sparse.major", which readers understand differently
    `x.tgz` is not a safe tar archive: "a" has a different size in its extended header
    `x.tgz` is not a safe tar archive: "pax" has the extended header "size" with an invalid value
    `x.tgz` is not a safe tar archive: "pax" has the extended header "path" with an invalid value
    `x.tgz` is not a safe tar archive: "pax" has the extended header "hdrcharset", which readers understand differently
    `x.tgz` is not a safe tar archive: "pax" has the extended header "path" twice
    `x.tgz` is not a safe tar archive: "pax" has a malformed extended header
    `x.tgz` is not a safe tar archive: "pax" is a global header with "path", which not all readers apply to the following members
    `x.tgz` is not a safe tar archive: "x" has a long name that is empty or contains a zero byte
    `x.tgz` is not a safe tar archive: "x" has a long name that is empty or contains a zero byte
    `x.tgz` is not a safe tar archive: "x" has a long name without a terminating zero byte
    `x.tgz` is not a safe tar archive: "pax" has several headers for one member
    `x.tgz` is not a safe tar archive: "a" has a header that has data in the place of a prefix that it cannot have
    `x.tgz` is not a safe tar archive: "a" has a header that is in neither the POSIX nor the GNU format
    `x.tgz` is not a safe tar archive: "a" has a header that is in neither the POSIX nor the GNU format
    `x.tgz` is not a safe tar archive: "a" has a header that has no size
    `x.tgz` is not a safe tar archive: "a" has a header that has no size
    `x.tgz` is not a safe tar archive: "a" has a header that has no size
    `x.tgz` is not a safe tar archive: "a" has a header that has an owner that is not a number
    `x.tgz` is not a safe tar archive: "a" has a header that has an owner that is not a number
    `x.tgz` is not a safe tar archive: "a" has a header that has an owner that is not a number
    `x.tgz` is not a safe tar archive: "a" has a header that has no size
    `x.tgz` is not a safe tar archive: "a" has a header that holds the name of a link
    `x.tgz` is not a safe tar archive: "a" has a header that has a name that continues after a zero byte
    `x.tgz` is not a safe tar archive: "a" has a header that has no checksum
    `x.tgz` is not a safe tar archive: "b" has a header in another format than the previous ones
    `x.tgz` is not a safe tar archive: "pax" has the extended header "mtime" with an invalid value
    `x.tgz` is not a safe tar archive: "pax" has the extended header "uid" with an invalid value
    `x.tgz` is not a safe tar archive: "pax" has the extended header "linkpath", which readers understand differently
    `x.tgz` is not a safe tar archive: "pax" has the extended header "MSWINDOWS.rawsd", which readers understand differently
    `x.tgz` is not a safe tar archive: "pax" has an extended header with a line feed in a record, which readers understand differently
    `x.tgz` is not a safe tar archive: "pax" has an extended header with a line feed in a record, which readers understand differently
    `x.tgz` is not a safe tar archive: "x" is a header that only archives in another format have
    `x.tgz` holds a hard link named "a"; expected only files and directories
    `x.tgz` holds a symbolic link named "a"; expected only files and directories
    `x.tgz` holds a device or pipe named "a"; expected only files and directories
    `x.tgz` holds a special member named "a"; expected only files and directories
    `x.tgz` holds a sparse file named "a"; expected only files and directories
    `x.tgz` holds a special member named "a"; expected only files and directories
    `x.tgz` is not a safe tar archive: "a" has several headers for one member
    `x.tgz` is corrupt or truncated: a header is not followed by a member
    "#);
}

/// Fields of headers in both formats, and extended headers: each byte is changed, and then the checksum that goes with it.
#[test]
fn what_each_byte_stands_for() {
    let long = "d/".repeat(60) + "file";
    let posix = [
        TarMember::pax(b'g', &[("comment", "5c1d")]),
        TarMember::pax(b'x', &[("path", &long), ("mtime", "1.5"), ("size", "1")]),
        TarMember::file("short", b"1"),
        TarMember::new(b'5', "bin/", b""),
    ];
    let gnu =
        [TarMember::new(b'L', "././@LongLink", format!("{long}\0").as_bytes()), TarMember::file("short", b"2").gnu()];
    for (name, members) in [("posix", &posix[..]), ("gnu", &gnu)] {
        let bytes = tar(members);
        let read = |changed: &[u8]| {
            let mut fixed = changed.to_vec();
            for (block, before) in fixed.chunks_mut(BLOCK).zip(bytes.chunks(BLOCK)) {
                let is_header = before.get(257..262) == Some(b"ustar");
                if is_header && block != before && block.get(148..156) == before.get(148..156) {
                    block[148..156].fill(b' ');
                    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
                    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
                }
            }
            read_all(&gzip(&fixed)).lines().map(str::to_owned).collect()
        };
        insta::assert_snapshot!(name, each_byte::readings(&bytes, read));
    }
}

#[test]
fn the_end_of_the_stream() {
    let whole = tar(&[TarMember::file("a", b"content")]);
    let second = gzip(&whole);
    let zeros = [gzip(&whole), vec![0; 100]].concat();
    assert_eq!(read_all(&zeros), "File a 644 \"content\"");
    let mut extra = flate2::GzBuilder::new().extra(vec![0; 6]).write(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut extra, &whole).unwrap();
    let extra = extra.finish().unwrap();
    insta::assert_snapshot!([
        gzip(&[whole.clone(), vec![1]].concat()),
        [gzip(&whole), second].concat(),
        [gzip(&whole), b"junk".to_vec()].concat(),
        gzip(&whole[..1024]),
        gzip(&whole[..600]),
        gzip(&whole[..1536]),
        gzip(&[&whole[..1536], &whole].concat()),
        gzip(&[whole.clone(), vec![0; 7]].concat()),
        extra,
    ].map(|stream| read_all(&stream)).join("\n"), @"
    `x.tgz` contains data after its end-of-archive mark
    `x.tgz` contains data after its end-of-archive mark
    `x.tgz` contains data after its end-of-archive mark
    `x.tgz` is corrupt or truncated: it ends without an end-of-archive mark
    `x.tgz` is corrupt or truncated: a member is cut off
    `x.tgz` is corrupt or truncated: it ends without an end-of-archive mark
    `x.tgz` is corrupt or truncated: half an end-of-archive mark comes before a member
    `x.tgz` contains data after its end-of-archive mark
    `x.tgz` has an extra field in its gzip header, which not all readers skip
    ");
}

#[test]
fn a_small_archive_that_unpacks_to_gigabytes_ends_early() {
    let mut member = TarMember::file("zeros", b"");
    member.set(124, b"20000000000\0");
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut encoder, &member.bytes()).unwrap();
    for _ in 0..200 {
        std::io::Write::write_all(&mut encoder, &vec![0; 1 << 20]).unwrap();
    }
    let stream = encoder.finish().unwrap();
    let mut unpacked = 0;
    let outcome = read(Path::new("x.tgz"), &stream[..], Compression::Gzip, |_, content| {
        let mut buffer = vec![0; 1 << 16];
        loop {
            match content.read(&mut buffer)? {
                0 => return Ok::<(), io::Error>(()),
                count => unpacked += count,
            }
        }
    });
    assert!(
        matches!(outcome, Err(Stop::Visitor(error)) if error.to_string() == "it unpacks to more than 50 times its size")
    );
    assert!(unpacked < 160 << 20, "{unpacked}");
}

proptest! {
    #[test]
    fn damage_never_panics(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = tar(&[
            TarMember::pax(b'x', &[("path", "b"), ("mtime", "1")]),
            TarMember::file("a", b"content"),
            TarMember::new(b'L', "x", b"long\0").gnu(),
            TarMember::file("c", b"content").gnu(),
        ]);
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        read_all(&gzip(&bytes));
    }
}
