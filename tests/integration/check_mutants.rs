//! Every rule has something that breaks it: a release is spoiled in one way after the other, and each time the check has to
//! find the rule that was broken. What it finds besides is written down too.

use std::collections::BTreeSet;

use codex_pack::{RULES, Severity};

use crate::support::executables::signing::{Identity, SOMEBODY};
use crate::support::executables::{Elf, MachO, Pe};
use crate::support::releases::{Release, broken_rules};
use crate::support::wheels::TarMember;
use crate::support::zips::{Record, Zip64};

const LINUX: &str = "manylinux_2_17_x86_64";
const MAC_ARM: &str = "macosx_11_0_arm64";
const MAC_X86: &str = "macosx_10_9_x86_64";
const WINDOWS: &str = "win_amd64";
const SDK: &str = "openai_codex-1.2.3-py3";
const SDIST: &str = ".tar.gz";

/// The rule that is broken first of all, what is done to break it, and how.
type Mutant = (&'static str, &'static str, fn(&Release));

const ARCHIVE: &[Mutant] = &[
    ("zip-unreadable", "cut in the contents", |r| r.bytes(LINUX, |bytes| bytes.truncate(300))),
    ("zip-unreadable", "cut in the central directory", |r| r.bytes(LINUX, |bytes| bytes.truncate(bytes.len() - 200))),
    ("zip-unreadable", "cut in the end record", |r| r.bytes(LINUX, |bytes| bytes.truncate(bytes.len() - 3))),
    ("zip-unreadable", "empty", |r| r.bytes(SDK, Vec::clear)),
    ("zip-unreadable", "zip64 record missing", |r| r.tamper(SDK, |zip| zip.directory_offset = Some(u32::MAX))),
    ("zip-unreadable", "directory past the end", |r| r.tamper(SDK, |zip| zip.directory_size = Some(90_000_000))),
    ("zip-extra-bytes", "bytes before", |r| r.tamper(SDK, |zip| zip.prefix = b"#!/bin/sh\n".to_vec())),
    ("zip-extra-bytes", "bytes between", |r| r.tamper(SDK, |zip| zip.records[1].gap = vec![0; 5])),
    ("zip-extra-bytes", "bytes before the directory", |r| r.tamper(SDK, |zip| zip.before_directory = vec![0; 5])),
    ("zip-extra-bytes", "bytes in the directory", |r| r.tamper(SDK, |zip| zip.in_directory = vec![0; 5])),
    ("zip-extra-bytes", "bytes after the directory", |r| r.tamper(SDK, |zip| zip.after_directory = vec![0; 5])),
    ("zip-extra-bytes", "bytes at the end", |r| r.bytes(LINUX, |bytes| bytes.push(0))),
    ("zip-extra-bytes", "hidden member", |r| {
        r.tamper(SDK, |zip| {
            zip.records.push(Record { hidden: true, ..Record::new("evil.py", b"import os", 0o100_644) });
        })
    }),
    ("zip-overlap", "two entries for one record", |r| {
        r.tamper(SDK, |zip| {
            let mut second = zip.records[0].clone();
            second.central.name = b"openai_codex/second.py".to_vec();
            second.offset = Some(0);
            zip.records.push(second);
        })
    }),
    ("zip-overlap", "contents into the directory", |r| {
        r.tamper(SDK, |zip| {
            zip.records.last_mut().unwrap().both(|header| header.compressed_size += 100);
        })
    }),
    ("zip-end-record", "wrong count", |r| r.tamper(SDK, |zip| zip.entries = Some(3))),
    ("zip-end-record", "one of several volumes", |r| r.tamper(SDK, |zip| zip.disk = 1)),
    ("zip-end-record", "zip64 record of another opinion", |r| {
        r.tamper(SDK, |zip| {
            zip.zip64 = Some(Zip64 { entries: Some(2), ..Zip64::default() });
        })
    }),
    ("zip-end-record", "zip64 record elsewhere", |r| {
        r.tamper(SDK, |zip| zip.zip64 = Some(Zip64 { offset: Some(0), ..Zip64::default() }))
    }),
    ("zip-end-record", "zip64 record that says it is longer", |r| {
        r.tamper(SDK, |zip| zip.zip64 = Some(Zip64 { more: 4, ..Zip64::default() }))
    }),
    ("zip-comment", "comment", |r| r.tamper(SDK, |zip| zip.comment = b"hello".to_vec())),
    ("zip-comment", "comment of a member", |r| r.tamper(SDK, |zip| zip.records[0].comment = b"hello".to_vec())),
    ("zip-duplicate", "member twice", |r| r.rebuild(SDK, |zip| zip.records.insert(0, zip.records[0].clone()))),
    ("zip-encrypted", "encrypted", |r| r.tamper(SDK, |zip| zip.records[0].both(|header| header.flags |= 1))),
    ("zip-method", "bzip2", |r| r.tamper(SDK, |zip| zip.records[0].both(|header| header.method = 12))),
    ("zip-method", "patch", |r| r.tamper(SDK, |zip| zip.records[0].both(|header| header.flags |= 1 << 5))),
    ("zip-method", "newer format", |r| r.tamper(SDK, |zip| zip.records[0].both(|header| header.needed_version = 64))),
    ("zip-data-descriptor", "data descriptor", |r| {
        r.tamper(SDK, |zip| {
            zip.records[0] = zip.records[0].clone().with_descriptor();
        })
    }),
    ("zip-header-mismatch", "other name", |r| r.tamper(SDK, |zip| zip.records[0].local.name[0] ^= 1)),
    ("zip-header-mismatch", "other CRC", |r| r.tamper(SDK, |zip| zip.records[0].local.crc ^= 1)),
    ("zip-header-mismatch", "swapped sizes", |r| {
        r.tamper(SDK, |zip| {
            let header = &mut zip.records[0].local;
            (header.size, header.compressed_size) = (header.compressed_size, header.size);
        })
    }),
    ("zip-header-mismatch", "other method", |r| r.tamper(SDK, |zip| zip.records[0].local.method = 0)),
    ("zip-header-mismatch", "no local header", |r| r.tamper(SDK, |zip| zip.records[0].offset = Some(7))),
    ("zip-extra-field", "broken extra field", |r| r.tamper(SDK, |zip| zip.records[0].local.extra = vec![1, 0, 99])),
    ("zip-extra-field", "second name", |r| {
        r.tamper(SDK, |zip| {
            zip.records[0].central.extra = b"\x75\x70\x06\0\x01\0\0\0\0x".to_vec();
        })
    }),
    ("zip-extra-field", "zip64 numbers that differ", |r| {
        r.tamper(SDK, |zip| {
            zip.records[0].central.extra = [&[1, 0, 16, 0][..], &[1; 16]].concat();
        })
    }),
    ("zip-bomb", "bomb", |r| r.tamper(SDK, |zip| zip.add("openai_codex/zeros", &vec![0; 80 << 20], 0o100_644))),
    ("zip-contents", "flipped byte", |r| {
        r.tamper(SDK, |zip| {
            let middle = zip.records[0].data.len() / 2;
            zip.records[0].data[middle] ^= 0x40;
        })
    }),
    ("zip-contents", "wrong CRC in both headers", |r| {
        r.tamper(SDK, |zip| zip.records[0].both(|header| header.crc ^= 1))
    }),
    ("zip-contents", "size too large", |r| r.tamper(SDK, |zip| zip.records[0].both(|header| header.size += 1))),
    ("zip-contents", "size too small", |r| r.tamper(SDK, |zip| zip.records[0].both(|header| header.size -= 1))),
    ("zip-contents", "bytes after the stream", |r| {
        r.tamper(SDK, |zip| {
            zip.records[0].data.extend([0; 3]);
            zip.records[0].both(|header| header.compressed_size += 3);
        })
    }),
    ("zip-contents", "stream without its end", |r| {
        r.tamper(SDK, |zip| {
            let length = zip.records[0].data.len() - 2;
            zip.records[0].data.truncate(length);
            zip.records[0].both(|header| header.compressed_size -= 2);
        })
    }),
];

fn add_to_sdk(release: &Release, name: &'static str) {
    release.rebuild(SDK, |zip| zip.add(name, b"", 0o100_644));
}

const MEMBERS: &[Mutant] = &[
    ("member-name", "parent directory", |r| add_to_sdk(r, "openai_codex/../../evil.py")),
    ("member-name", "absolute", |r| add_to_sdk(r, "/etc/passwd")),
    ("member-name", "backslash", |r| add_to_sdk(r, "openai_codex\\evil.py")),
    ("member-name", "control character", |r| add_to_sdk(r, "openai_codex/a\u{7}.py")),
    ("member-name", "turns the direction of writing", |r| add_to_sdk(r, "openai_codex/\u{202e}yp.py")),
    ("member-name", "empty component", |r| add_to_sdk(r, "openai_codex//a.py")),
    ("member-name", "drive letter", |r| add_to_sdk(r, "C:evil.py")),
    ("member-name", "device of Windows", |r| add_to_sdk(r, "openai_codex/aux.py")),
    ("member-name", "not UTF-8", |r| {
        r.tamper(SDK, |zip| {
            zip.records[0].both(|header| header.name.push(0xff));
        })
    }),
    ("member-name", "not marked as UTF-8", |r| {
        r.rebuild(SDK, |zip| {
            zip.add("openai_codex/ä.py", b"", 0o100_644);
            zip.record("openai_codex/ä.py").both(|header| header.flags = 0);
        })
    }),
    ("member-name", "device with a superscript digit", |r| add_to_sdk(r, "openai_codex/COM¹.py")),
    ("member-name", "separator of lines", |r| add_to_sdk(r, "openai_codex/a\u{2028}.py")),
    ("member-name", "file and directory of one name", |r| add_to_sdk(r, "openai_codex/py.typed/a.py")),
    ("member-name", "long", |r| r.rebuild(SDK, |zip| zip.add(&"x".repeat(300), b"", 0o100_644))),
    ("member-name-case", "case of letters", |r| add_to_sdk(r, "openai_codex/PY.typed")),
    ("member-name-case", "case of a directory", |r| add_to_sdk(r, "OpenAI_codex/a.py")),
    ("member-name-case", "final sigma", |r| {
        r.rebuild(SDK, |zip| {
            zip.add("openai_codex/ΑΣ.py", b"", 0o100_644);
            zip.add("openai_codex/ασ.py", b"", 0o100_644);
        })
    }),
    ("member-name-case", "composed and decomposed", |r| {
        r.rebuild(SDK, |zip| {
            zip.add("openai_codex/caf\u{e9}.py", b"", 0o100_644);
            zip.add("openai_codex/cafe\u{301}.py", b"", 0o100_644);
        })
    }),
    ("member-kind", "directory by its mode", |r| {
        r.tamper(SDK, |zip| zip.records[0].external_attributes = 0o040_755 << 16)
    }),
    ("member-kind", "directory with contents", |r| {
        r.rebuild(SDK, |zip| zip.add("openai_codex/hidden/", b"import os", 0o040_755))
    }),
    ("member-kind", "symbolic link", |r| {
        r.rebuild(SDK, |zip| {
            zip.add("openai_codex/link", b"/etc/passwd", 0o120_777);
        })
    }),
    ("member-kind", "pipe", |r| r.rebuild(SDK, |zip| zip.add("openai_codex/pipe", b"", 0o010_644))),
    ("member-mode", "set-user-id", |r| {
        r.tamper(LINUX, |zip| {
            let name = zip.find("bin/codex");
            zip.record(&name).external_attributes = 0o104_755 << 16;
        })
    }),
    ("member-mode", "unreadable", |r| r.tamper(SDK, |zip| zip.records[0].external_attributes = 0o100_200 << 16)),
    ("member-mode", "program without a file type", |r| {
        r.tamper(LINUX, |zip| {
            let name = zip.find("bin/codex");
            zip.record(&name).external_attributes = 0o755 << 16;
        })
    }),
    ("member-mode", "program of another system", |r| {
        r.tamper(LINUX, |zip| {
            let name = zip.find("bin/codex");
            zip.record(&name).creator_system = 0;
        })
    }),
    ("own-form", "no file type", |r| r.tamper(SDK, |zip| zip.records[0].external_attributes = 0o644 << 16)),
    ("own-form", "order", |r| r.tamper(SDK, |zip| zip.records.swap(0, 1))),
    ("own-form", "dist-info first", |r| r.tamper(SDK, |zip| zip.records.rotate_right(1))),
    ("own-form", "dates", |r| r.tamper(SDK, |zip| zip.records[1].both(|header| header.modified += 1 << 16))),
];

const WHEEL: &[Mutant] = &[
    ("wheel-file-name", "parts missing", |r| r.rename(SDK, "-py3-none-any", "-any")),
    ("wheel-file-name", "no version", |r| r.rename(SDK, "-1.2.3-", "-latest-")),
    ("wheel-platform-tag", "plain linux", |r| {
        r.rebuild(LINUX, |zip| zip.edit("WHEEL", "Tag: py3-none-manylinux_2_17_x86_64", "Tag: py3-none-linux_x86_64"));
        r.rename(LINUX, "manylinux_2_17_x86_64", "linux_x86_64");
    }),
    ("wheel-platform-tag", "a macOS that never was", |r| {
        r.rebuild(MAC_ARM, |zip| zip.edit("WHEEL", "macosx_11_0", "macosx_11_3"));
        r.rename(MAC_ARM, "macosx_11_0", "macosx_11_3");
    }),
    ("wheel-dist-info", "none", |r| {
        r.tamper(SDK, |zip| {
            zip.records.retain(|record| !String::from_utf8_lossy(&record.central.name).contains(".dist-info/"));
        })
    }),
    ("wheel-dist-info", "two", |r| r.rebuild(SDK, |zip| zip.add("other-1.0.dist-info/METADATA", b"", 0o100_644))),
    ("wheel-dist-info", "of another version", |r| r.rename(SDK, "1.2.3", "1.2.4")),
    ("wheel-dist-info", "no METADATA", |r| r.rebuild(SDK, |zip| zip.remove("METADATA"))),
    ("wheel-dist-info", "no RECORD", |r| r.tamper(SDK, |zip| zip.remove("RECORD"))),
    ("wheel-dist-info", "no WHEEL", |r| r.rebuild(SDK, |zip| zip.remove("WHEEL"))),
    ("wheel-data", "unknown scheme", |r| add_to_sdk(r, "openai_codex-1.2.3.data/evil/a.py")),
    ("wheel-data", "another project's", |r| add_to_sdk(r, "other-1.2.3.data/purelib/a.py")),
    ("wheel-data", "in the place of another file", |r| {
        add_to_sdk(r, "openai_codex-1.2.3.data/purelib/openai_codex/py.typed")
    }),
    ("wheel-version", "version 2", |r| {
        r.rebuild(SDK, |zip| zip.edit("WHEEL", "Wheel-Version: 1.0", "Wheel-Version: 2.0"))
    }),
    ("wheel-version", "neither pure nor not", |r| {
        r.rebuild(SDK, |zip| zip.edit("WHEEL", "Root-Is-Purelib: true\n", ""))
    }),
    ("wheel-tag-lines", "renamed", |r| r.rename("win_arm64", "win_arm64", "win32")),
    ("wheel-tag-lines", "one line missing", |r| {
        r.rebuild(LINUX, |zip| zip.edit("WHEEL", "Tag: py3-none-musllinux_1_1_x86_64\n", ""));
    }),
    ("wheel-entry-points", "no object", |r| {
        r.rebuild(SDK, |zip| {
            let name = zip.find("METADATA").replace("METADATA", "entry_points.txt");
            zip.add(&name, b"[console_scripts]\ncodex = openai_codex\n", 0o100_644);
        })
    }),
    ("wheel-entry-points", "name of a program elsewhere", |r| {
        r.rebuild(SDK, |zip| {
            let name = zip.find("METADATA").replace("METADATA", "entry_points.txt");
            zip.add(&name, b"[console_scripts]\n../../evil = openai_codex:main\n", 0o100_644);
        })
    }),
    ("metadata-format", "two names", |r| r.rebuild(SDK, |zip| zip.edit("METADATA", "Name:", "Name: other\nName:"))),
    ("metadata-format", "unknown version", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "Metadata-Version: 2.4", "Metadata-Version: 9.0"));
    }),
    ("metadata-format", "not UTF-8", |r| r.rebuild(SDK, |zip| zip.set("METADATA", b"Name: \xff"))),
    ("metadata-format", "two licences", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "License-Expression:", "License: MIT\nLicense-Expression:"));
    }),
    ("metadata-name", "other name", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "Name: openai-codex", "Name: codex"))
    }),
    ("metadata-version", "other version", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nVersion: 1.2.3", "\nVersion: 1.2.4"));
    }),
    ("metadata-version", "local version", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nVersion: 1.2.3", "\nVersion: 1.2.3+local"));
    }),
    ("metadata-summary", "long", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "Summary: ", &format!("Summary: {}", "x".repeat(600))));
    }),
    ("metadata-description-type", "HTML", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "text/markdown", "text/html"));
    }),
    ("metadata-license-file", "missing", |r| r.rebuild(SDK, |zip| zip.remove("licenses/LICENSE"))),
    ("metadata-requirement", "address", |r| {
        r.rebuild(SDK, |zip| {
            zip.edit("METADATA", "Requires-Dist:", "Requires-Dist: a @ file:///a.whl\nRequires-Dist:")
        });
    }),
    ("metadata-requirement", "no specifier", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "Requires-Python: >=3.10", "Requires-Python: three"));
    }),
    ("metadata-license", "no SPDX", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "License-Expression: Apache-2.0", "License-Expression: Apache 2"));
    }),
    ("metadata-contact", "no address", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nSummary:", "\nAuthor-email: nobody\nSummary:"));
    }),
    ("metadata-contact", "long label", |r| {
        r.rebuild(SDK, |zip| {
            let url = format!("\nProject-URL: {}, https://example.org\nSummary:", "x".repeat(33));
            zip.edit("METADATA", "\nSummary:", &url);
        });
    }),
    ("metadata-format", "unknown field", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nSummary:", "\nFoo: x\nSummary:"))
    }),
    ("metadata-format", "field of a newer version", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nSummary:", "\nImport-Name: a\nSummary:"));
    }),
    ("metadata-format", "lone carriage return", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nSummary:", "\rX: y\nSummary:"));
    }),
    ("metadata-format", "space in a name", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nSummary:", "\nA B: y\nSummary:"));
    }),
    ("metadata-classifier", "unknown", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "\nSummary:", "\nClassifier: Topic :: Nothing\nSummary:"));
    }),
    ("metadata-requirement", "condition on nothing known", |r| {
        r.rebuild(SDK, |zip| {
            zip.edit("METADATA", "Requires-Dist:", "Requires-Dist: a; windows == 'x'\nRequires-Dist:")
        });
    }),
    ("metadata-classifier", "private", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "Classifier:", "Classifier: Private :: No\nClassifier:"));
    }),
    ("record-format", "line twice", |r| {
        r.tamper(SDK, |zip| {
            zip.edit("RECORD", "openai_codex/__init__.py", "openai_codex/py.typed,,\nopenai_codex/__init__.py");
        })
    }),
    ("record-format", "no table", |r| r.tamper(SDK, |zip| zip.set("RECORD", b"nothing to see here"))),
    ("record-format", "hash of its own", |r| r.tamper(SDK, |zip| zip.edit("RECORD", "RECORD,,", "RECORD,sha256=x,1"))),
    ("record-unlisted", "added file", |r| r.tamper(SDK, |zip| zip.add("openai_codex/evil.py", b"", 0o100_644))),
    ("record-absent", "removed file", |r| r.tamper(SDK, |zip| zip.remove("py.typed"))),
    ("record-hash", "changed file", |r| r.tamper(SDK, |zip| zip.set("openai_codex/__init__.py", b"import os"))),
    ("record-hash", "padded", |r| {
        r.tamper(SDK, |zip| {
            let name = zip.find("RECORD");
            let text = String::from_utf8(crate::support::wheels::contents(zip.record(&name))).unwrap();
            let line = text.lines().next().unwrap();
            let (rest, size) = line.rsplit_once(',').unwrap();
            zip.edit("RECORD", line, &format!("{rest}=,{size}"));
        })
    }),
    ("record-hash", "MD5", |r| r.tamper(SDK, |zip| zip.edit("RECORD", "sha256=", "md5="))),
    ("record-hash", "none", |r| r.tamper(SDK, |zip| zip.edit("RECORD", "sha256=", ""))),
    ("record-size", "other size", |r| {
        r.tamper(SDK, |zip| {
            let name = zip.find("RECORD");
            let text = String::from_utf8(crate::support::wheels::contents(zip.record(&name))).unwrap();
            let line = text.lines().next().unwrap();
            zip.edit("RECORD", line, &format!("{line}9"));
        })
    }),
];

/// Puts another program in the place of one of the payload.
fn replace(release: &Release, wheel: &str, path: &str, contents: &[u8]) {
    release.rebuild(wheel, |zip| zip.set(path, contents));
}

const BINARIES: &[Mutant] = &[
    ("binary-unreadable", "truncated program", |r| {
        let program = Elf::fixed(Elf::X86_64).bytes();
        replace(r, LINUX, "bin/codex", &program[..program.len() - 20]);
    }),
    ("promise-system", "program for Windows", |r| {
        replace(r, LINUX, "bin/codex", &Pe::program(Pe::X86_64).bytes());
    }),
    ("promise-cpu", "program for another CPU", |r| {
        replace(r, LINUX, "bin/codex", &Elf::fixed(Elf::AARCH64).bytes());
    }),
    ("promise-cpu", "companion for another CPU", |r| {
        replace(r, MAC_ARM, "codex-path/rg", &MachO::program(MachO::X86_64, (10, 9)).bytes());
    }),
    ("promise-macos", "newer macOS", |r| {
        replace(r, MAC_X86, "bin/codex", &MachO::program(MachO::X86_64, (10, 15)).bytes());
    }),
    ("promise-libc", "glibc program", |r| {
        replace(r, LINUX, "codex-path/rg", &Elf::glibc(Elf::X86_64, &[("read", "GLIBC_2.2.5")]).bytes());
    }),
    ("promise-libc", "musl program", |r| replace(r, LINUX, "codex-path/rg", &Elf::musl(Elf::X86_64).bytes())),
    ("promise-glibc", "newer glibc", |r| {
        replace(r, LINUX, "codex-path/rg", &Elf::glibc(Elf::X86_64, &[("fcntl64", "GLIBC_2.28")]).bytes());
    }),
    ("signature-missing", "unsigned on arm64", |r| {
        let unsigned = MachO { signed: false, ..MachO::program(MachO::ARM64, (11, 0)) };
        replace(r, MAC_ARM, "codex-path/rg", &unsigned.bytes());
    }),
    ("signature-advised", "unsigned on x86-64", |r| {
        let unsigned = MachO { signed: false, ..MachO::program(MachO::X86_64, (10, 9)) };
        replace(r, MAC_X86, "codex-path/rg", &unsigned.bytes());
    }),
    ("signature-advised", "unsigned on Windows", |r| {
        replace(r, WINDOWS, "codex-path/rg.exe", &Pe { signed: false, ..Pe::program(Pe::X86_64) }.bytes());
    }),
    ("signature-broken", "changed after signing, macOS", |r| {
        let mut program = MachO::program(MachO::ARM64, (11, 0)).bytes();
        program[28] ^= 1;
        replace(r, MAC_ARM, "codex-path/rg", &program);
    }),
    ("signature-broken", "changed after signing, Windows", |r| {
        let mut program = Pe::program(Pe::X86_64).bytes();
        program[16] ^= 1;
        replace(r, WINDOWS, "codex-path/rg.exe", &program);
    }),
    ("signature-broken", "bytes after the signature, macOS", |r| {
        let program = [MachO::program(MachO::ARM64, (11, 0)).bytes(), vec![1; 8]].concat();
        replace(r, MAC_ARM, "codex-path/rg", &program);
    }),
    ("signature-broken", "bytes after the signature, Windows", |r| {
        let program = [Pe::program(Pe::X86_64).bytes(), vec![0; 8]].concat();
        replace(r, WINDOWS, "codex-path/rg.exe", &program);
    }),
    ("signature-broken", "not made by the key of its certificate", |r| {
        let mut program = Pe::program(Pe::X86_64).bytes();
        // The last byte that is not padding is the last of the signature.
        let last = program.iter().rposition(|byte| *byte != 0).unwrap();
        program[last] ^= 1;
        replace(r, WINDOWS, "codex-path/rg.exe", &program);
    }),
    ("signature-signer", "signed ad hoc", |r| {
        let program = MachO { identity: None, ..MachO::program(MachO::ARM64, (11, 0)) };
        replace(r, MAC_ARM, "bin/codex", &program.bytes());
    }),
    ("signature-signer", "unsigned", |r| {
        let program = MachO { signed: false, ..MachO::program(MachO::X86_64, (10, 9)) };
        replace(r, MAC_X86, "bin/codex", &program.bytes());
    }),
    ("signature-signer", "another team", |r| {
        let identity = Some(Identity { team: "SOMEBODY11", ..SOMEBODY });
        replace(r, MAC_ARM, "bin/codex", &MachO { identity, ..MachO::program(MachO::ARM64, (11, 0)) }.bytes());
    }),
    ("signature-signer", "the same team by another authority", |r| {
        let identity = Some(Identity { authority: "Evil Root", ..SOMEBODY });
        replace(r, MAC_ARM, "bin/codex", &MachO { identity, ..MachO::program(MachO::ARM64, (11, 0)) }.bytes());
    }),
    ("signature-signer", "another organization", |r| {
        let identity = Identity { organization: "Somebody Else", ..SOMEBODY };
        replace(r, WINDOWS, "bin/codex.exe", &Pe { identity, ..Pe::program(Pe::X86_64) }.bytes());
    }),
    ("signature-signer", "the same organization by another authority", |r| {
        let identity = Identity { authority: "Evil Root", ..SOMEBODY };
        replace(r, WINDOWS, "bin/codex.exe", &Pe { identity, ..Pe::program(Pe::X86_64) }.bytes());
    }),
    ("binary-executable-stack", "executable stack", |r| {
        let mut program = Elf::fixed(Elf::X86_64).bytes();
        program[64 + 56 + 4] = 7;
        replace(r, LINUX, "bin/codex", &program);
    }),
    ("binary-executable-stack", "says nothing of its stack", |r| {
        let mut program = Elf::fixed(Elf::X86_64).bytes();
        program[64 + 56..64 + 60].fill(0);
        replace(r, LINUX, "bin/codex", &program);
    }),
    ("binary-writable-code", "segment that is written and executed", |r| {
        let mut program = Elf::fixed(Elf::X86_64).bytes();
        program[64 + 4] = 7;
        replace(r, LINUX, "bin/codex", &program);
    }),
    ("binary-search-path", "absolute", |r| {
        let program = Elf { search_path: Some("/home/build/lib"), ..Elf::fixed(Elf::X86_64) };
        replace(r, LINUX, "bin/codex", &Elf { needed: vec!["a.so"], ..program }.bytes());
    }),
    ("binary-search-path", "above the wheel", |r| {
        let program = Elf { search_path: Some("$ORIGIN/../lib:$ORIGIN/../../../lib"), ..Elf::fixed(Elf::X86_64) };
        replace(r, LINUX, "bin/codex", &Elf { needed: vec!["a.so"], ..program }.bytes());
    }),
    ("binary-fixed-address", "fixed address", |r| {
        let mut program = Elf::fixed(Elf::X86_64).bytes();
        program[16] = 2;
        replace(r, LINUX, "bin/codex", &program);
    }),
    ("binary-relocations", "writable tables", |r| {
        let mut program = Elf { needed: vec!["a.so"], ..Elf::fixed(Elf::X86_64) }.bytes();
        program[64 + 112..64 + 116].fill(0);
        replace(r, LINUX, "codex-path/rg", &program);
    }),
];

const CODEX: &[Mutant] = &[
    ("runtime-tag", "pure", |r| {
        r.rebuild(LINUX, |zip| zip.edit("WHEEL", "Root-Is-Purelib: false", "Root-Is-Purelib: true"));
    }),
    ("runtime-tag", "any platform", |r| {
        r.rebuild("win_arm64", |zip| zip.edit("WHEEL", "win_arm64", "any"));
        r.rename("win_arm64", "win_arm64", "any");
    }),
    ("runtime-tag", "one Python", |r| {
        r.rebuild("win_arm64", |zip| zip.edit("WHEEL", "py3-none", "cp312-cp312"));
        r.rename("win_arm64", "py3-none", "cp312-cp312");
    }),
    ("runtime-package-file", "missing", |r| r.rebuild(LINUX, |zip| zip.remove("codex-package.json"))),
    ("runtime-package-file", "no JSON", |r| r.rebuild(LINUX, |zip| zip.set("codex-package.json", b"{"))),
    ("runtime-package-file", "unknown layout", |r| {
        r.rebuild(LINUX, |zip| zip.edit("codex-package.json", "\"layoutVersion\": 1", "\"layoutVersion\": 2"));
    }),
    ("runtime-package-file", "other entrypoint", |r| {
        r.rebuild(LINUX, |zip| zip.edit("codex-package.json", "\"bin/codex\"", "\"bin/other\""));
    }),
    ("runtime-package-version", "other version", |r| {
        r.rebuild(LINUX, |zip| zip.edit("codex-package.json", "1.2.3", "1.2.4"));
    }),
    ("runtime-package-target", "other target", |r| {
        r.rebuild(LINUX, |zip| zip.edit("codex-package.json", "x86_64-unknown", "aarch64-unknown"));
    }),
    ("runtime-package-target", "unknown target", |r| {
        r.rebuild(LINUX, |zip| zip.edit("codex-package.json", "x86_64-unknown-linux-musl", "sparc-sun-solaris"));
    }),
    ("runtime-payload", "no rg", |r| r.rebuild(LINUX, |zip| zip.remove("codex-path/rg"))),
    ("runtime-payload", "no bwrap", |r| r.rebuild(LINUX, |zip| zip.remove("codex-resources/bwrap"))),
    ("runtime-payload", "no helper", |r| r.rebuild(WINDOWS, |zip| zip.remove("codex-command-runner.exe"))),
    ("runtime-payload", "no code-mode host", |r| r.rebuild(MAC_ARM, |zip| zip.remove("codex-code-mode-host"))),
    ("runtime-payload", "no entrypoint", |r| r.rebuild(MAC_ARM, |zip| zip.remove("bin/codex"))),
    ("runtime-program", "no execute bit", |r| {
        r.tamper(LINUX, |zip| {
            let name = zip.find("bin/codex");
            zip.record(&name).external_attributes = 0o100_644 << 16;
        })
    }),
    ("runtime-program", "a script", |r| replace(r, LINUX, "bin/codex", b"#!/bin/sh\n")),
    ("runtime-program", "a library", |r| {
        replace(r, WINDOWS, "bin/codex.exe", &Pe { library: true, ..Pe::program(Pe::X86_64) }.bytes());
    }),
    ("runtime-module", "no module", |r| r.rebuild(LINUX, |zip| zip.remove("codex_cli_bin/__init__.py"))),
    ("runtime-module", "another module", |r| r.rebuild(LINUX, |zip| zip.add("sitecustomize.py", b"", 0o100_644))),
    ("runtime-sbom", "other digest", |r| {
        r.rebuild(LINUX, |zip| {
            let mut program = Elf::fixed(Elf::X86_64).bytes();
            program.push(0);
            zip.set("codex-path/rg", &program);
        })
    }),
    ("runtime-sbom", "no JSON", |r| {
        r.rebuild(LINUX, |zip| {
            let name = zip.records.iter().map(|record| String::from_utf8_lossy(&record.central.name).into_owned());
            let name = name.into_iter().find(|name| name.contains("/sboms/")).unwrap();
            zip.set(&name, b"{");
        })
    }),
    ("runtime-sbom", "unnamed file", |r| {
        r.rebuild(LINUX, |zip| zip.add("codex_cli_bin/codex-resources/extra", b"", 0o100_644));
    }),
    ("runtime-sdist", "source distribution", |r| {
        std::fs::copy(r.file(SDIST), r.beside("openai_codex_cli_bin-1.2.3.tar.gz")).unwrap();
    }),
    ("sdk-tag", "not pure", |r| {
        r.rebuild(SDK, |zip| zip.edit("WHEEL", "Root-Is-Purelib: true", "Root-Is-Purelib: false"));
    }),
    ("sdk-tag", "one platform", |r| {
        r.rebuild(SDK, |zip| zip.edit("WHEEL", "py3-none-any", "py3-none-win_amd64"));
        r.rename(SDK, "none-any", "none-win_amd64");
    }),
    ("sdk-pin", "other version", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "openai-codex-cli-bin==1.2.3", "openai-codex-cli-bin==1.2.2"));
    }),
    ("sdk-pin", "range", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "openai-codex-cli-bin==1.2.3", "openai-codex-cli-bin>=1.2.3"));
    }),
    ("sdk-pin", "none", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "Requires-Dist: openai-codex-cli-bin==1.2.3\n", ""));
    }),
    ("sdk-pin", "condition", |r| {
        r.rebuild(SDK, |zip| zip.edit("METADATA", "cli-bin==1.2.3", "cli-bin==1.2.3; sys_platform == 'linux'"));
    }),
];

fn member(name: &str, kind: tar::EntryType, contents: &[u8]) -> TarMember {
    TarMember { name: name.into(), kind, contents: contents.into() }
}

const SDISTS: &[Mutant] = &[
    ("sdist-file-name", "not normalised", |r| r.rename(SDIST, "openai_codex", "openai-codex")),
    ("sdist-unreadable", "truncated", |r| r.bytes(SDIST, |bytes| bytes.truncate(bytes.len() / 2))),
    ("sdist-unreadable", "no archive", |r| r.bytes(SDIST, |bytes| *bytes = b"hello".to_vec())),
    ("sdist-member", "symbolic link", |r| {
        r.repack(|members| {
            members.push(member("openai_codex-1.2.3/link", tar::EntryType::Symlink, b""));
        })
    }),
    ("sdist-member", "hard link", |r| {
        r.repack(|members| {
            members.push(member("openai_codex-1.2.3/link", tar::EntryType::Link, b""));
        })
    }),
    ("sdist-member", "device", |r| {
        r.repack(|members| {
            members.push(member("openai_codex-1.2.3/device", tar::EntryType::Char, b""));
        })
    }),
    ("sdist-member", "absolute", |r| {
        r.repack(|members| {
            members.push(member("/etc/passwd", tar::EntryType::Regular, b""));
        })
    }),
    ("sdist-member", "parent directory", |r| {
        r.repack(|members| {
            members.push(member("openai_codex-1.2.3/../evil", tar::EntryType::Regular, b""));
        })
    }),
    ("sdist-member", "outside", |r| {
        r.repack(|members| {
            members.push(member("elsewhere/file", tar::EntryType::Regular, b""));
        })
    }),
    ("sdist-member", "twice", |r| r.repack(|members| members.push(members[0].clone()))),
    ("sdist-metadata", "no PKG-INFO", |r| {
        r.repack(|members| {
            members.retain(|member| !member.name.ends_with("/PKG-INFO"));
        })
    }),
    ("sdist-metadata", "no pyproject.toml", |r| {
        r.repack(|members| {
            members.retain(|member| !member.name.ends_with("/pyproject.toml"));
        })
    }),
    ("sdist-metadata", "of another version", |r| r.rename(SDIST, "1.2.3", "1.2.4")),
    ("sdist-bomb", "declared size", |r| {
        let mut header = tar::Header::new_ustar();
        header.set_path("openai_codex-1.2.3/zeros").unwrap();
        header.set_size(600 << 20);
        header.set_cksum();
        std::fs::write(r.file(SDIST), crate::support::packages::gzip(header.as_bytes())).unwrap();
    }),
    ("sdist-rebuild", "other source", |r| {
        r.repack(|members| {
            let module = members.iter_mut().find(|member| member.name.ends_with("openai_codex/__init__.py")).unwrap();
            module.contents.extend(b"\nimport os\n");
        })
    }),
    ("sdist-rebuild", "cannot be built", |r| {
        r.repack(|members| {
            let project = members.iter_mut().find(|member| member.name.ends_with("pyproject.toml")).unwrap();
            project.contents = b"[project]".to_vec();
        })
    }),
];

const SET: &[Mutant] = &[
    ("set-version", "runtime of another version", |r| {
        r.rebuild("win_arm64", |zip| {
            zip.edit("METADATA", "\nVersion: 1.2.3", "\nVersion: 1.2.4");
            zip.edit("codex-package.json", "1.2.3", "1.2.4");
        });
    }),
    ("set-duplicate", "second build of a platform", |r| {
        let path = r.file("win_arm64");
        std::fs::copy(&path, r.beside("openai_codex_cli_bin-1.2.3-1-py3-none-win_arm64.whl")).unwrap();
    }),
    ("set-duplicate", "second SDK", |r| {
        std::fs::copy(r.file(SDK), r.beside("openai_codex-1.2.3-1-py3-none-any.whl")).unwrap();
    }),
    ("set-platform-unknown", "not in the matrix", |r| {
        r.rebuild("win_arm64", |zip| zip.edit("WHEEL", "win_arm64", "win32"));
        r.rename("win_arm64", "win_arm64", "win32");
    }),
    ("set-platform-missing", "no macOS on arm64", |r| r.delete(MAC_ARM)),
    ("set-sdk-missing", "no SDK", |r| r.delete(SDK)),
    ("set-metadata", "other classifiers", |r| {
        r.rebuild(LINUX, |zip| zip.edit("METADATA", "Classifier:", "Classifier: Topic :: Utilities\nClassifier:"));
    }),
    ("set-unresolvable", "no Windows on x64", |r| r.delete(WINDOWS)),
    ("set-unresolvable", "promises too new a macOS", |r| {
        r.rebuild(MAC_ARM, |zip| zip.edit("WHEEL", "macosx_11_0", "macosx_13_0"));
        r.rename(MAC_ARM, "macosx_11_0", "macosx_13_0");
    }),
    ("set-stray-file", "text file", |r| std::fs::write(r.beside("notes.txt"), "").unwrap()),
    ("set-stray-file", "folder", |r| std::fs::create_dir(r.beside("old")).unwrap()),
    ("set-stray-file", "attestation of nothing", |r| {
        std::fs::write(r.beside("gone-1.0-py3-none-any.whl.publish.attestation"), "{}").unwrap();
    }),
    ("manifest-invalid", "no JSON", |r| std::fs::write(r.beside("release.json"), "{").unwrap()),
    ("manifest-invalid", "unknown schema", |r| {
        std::fs::write(r.beside("release.json"), "{\"schemaVersion\": 2}").unwrap();
    }),
    ("manifest-mismatch", "wheel built again", |r| {
        r.sandbox.pack("check dist --write-manifest").ok();
        std::fs::remove_file(r.beside("SHA256SUMS")).unwrap();
        r.rebuild(SDK, |zip| zip.edit("openai_codex/__init__.py", "\n", "\n\n"));
        r.delete(SDIST);
    }),
    ("manifest-files", "one more", |r| {
        r.sandbox.pack("check dist --write-manifest").ok();
        std::fs::copy(r.file(SDK), r.beside("openai_codex-1.2.3-1-py3-none-any.whl")).unwrap();
    }),
    ("manifest-files", "one less", |r| {
        r.sandbox.pack("check dist --write-manifest").ok();
        r.delete(SDIST);
    }),
    ("sums-mismatch", "other digest", |r| {
        let line = format!("{}  openai_codex-1.2.3.tar.gz\n", "0".repeat(64));
        std::fs::write(r.beside("SHA256SUMS"), line).unwrap();
    }),
    ("sums-mismatch", "no list", |r| std::fs::write(r.beside("SHA256SUMS"), "hello").unwrap()),
];

/// Rules that are broken by a question rather than by a file, by a size that no test should write, or by a run; their own
/// tests break them.
const ELSEWHERE: [&str; 14] = [
    "wheel-tag-different",
    "file-unreadable",
    "file-kind",
    "file-size",
    "set-size",
    "rebuild-differs",
    "smoke-install",
    "smoke-version",
    "smoke-import",
    "smoke-app-server",
    "smoke-skipped",
    "accepted-unused",
    "rebuild-skipped",
    "manifest-chain",
];

#[test]
fn the_unspoiled_release_passes() {
    assert_eq!(broken_rules(&Release::new().folder()), (Vec::new(), true));
}

#[test]
fn every_rule_has_a_mutant() {
    let tried: BTreeSet<&str> = [ARCHIVE, MEMBERS, WHEEL, BINARIES, CODEX, SDISTS, SET]
        .into_iter()
        .flatten()
        .map(|(rule, ..)| *rule)
        .chain(ELSEWHERE)
        .collect();
    let all: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(tried, all);
}

/// Spoils a release in each way. Returns what was found, a line a mutant.
fn spoil(mutants: &[Mutant]) -> String {
    let mut text = String::new();
    for (rule, what, change) in mutants {
        let release = Release::new();
        change(&release);
        let (broken, passed) = broken_rules(&release.folder());
        assert!(broken.iter().any(|found| found == rule), "{what}: expected {rule}, found {broken:?}");
        let severity = RULES.iter().find(|known| known.name == *rule).unwrap().severity;
        assert!(severity != Severity::Error || !passed, "{what}: passed");
        let others: Vec<&str> = broken.iter().map(String::as_str).filter(|found| found != rule).collect();
        let others = if others.is_empty() { String::new() } else { format!(" (and {})", others.join(", ")) };
        text.push_str(&format!("{rule}: {what}{others}\n"));
    }
    text
}

#[test]
fn archives() {
    insta::assert_snapshot!(spoil(ARCHIVE), @"
    zip-unreadable: cut in the contents (and set-platform-missing, set-unresolvable)
    zip-unreadable: cut in the central directory (and set-platform-missing, set-unresolvable)
    zip-unreadable: cut in the end record (and set-platform-missing, set-unresolvable)
    zip-unreadable: empty (and set-sdk-missing)
    zip-unreadable: zip64 record missing (and set-sdk-missing)
    zip-unreadable: directory past the end (and set-sdk-missing)
    zip-extra-bytes: bytes before
    zip-extra-bytes: bytes between
    zip-extra-bytes: bytes before the directory
    zip-extra-bytes: bytes in the directory
    zip-extra-bytes: bytes after the directory
    zip-extra-bytes: bytes at the end
    zip-extra-bytes: hidden member
    zip-overlap: two entries for one record (and own-form, record-unlisted, sdist-rebuild, zip-extra-bytes, zip-header-mismatch)
    zip-overlap: contents into the directory (and zip-contents)
    zip-end-record: wrong count
    zip-end-record: one of several volumes
    zip-end-record: zip64 record of another opinion
    zip-end-record: zip64 record elsewhere
    zip-end-record: zip64 record that says it is longer
    zip-comment: comment
    zip-comment: comment of a member
    zip-duplicate: member twice (and record-format)
    zip-encrypted: encrypted (and sdist-rebuild)
    zip-method: bzip2 (and sdist-rebuild)
    zip-method: patch
    zip-method: newer format
    zip-data-descriptor: data descriptor
    zip-header-mismatch: other name
    zip-header-mismatch: other CRC
    zip-header-mismatch: swapped sizes
    zip-header-mismatch: other method
    zip-header-mismatch: no local header (and sdist-rebuild, zip-extra-bytes)
    zip-extra-field: broken extra field
    zip-extra-field: second name
    zip-extra-field: zip64 numbers that differ
    zip-bomb: bomb (and sdist-rebuild)
    zip-contents: flipped byte (and sdist-rebuild)
    zip-contents: wrong CRC in both headers (and sdist-rebuild)
    zip-contents: size too large (and sdist-rebuild)
    zip-contents: size too small (and sdist-rebuild)
    zip-contents: bytes after the stream (and sdist-rebuild)
    zip-contents: stream without its end (and sdist-rebuild)
    ");
}

#[test]
fn members() {
    insta::assert_snapshot!(spoil(MEMBERS), @"
    member-name: parent directory (and sdist-rebuild)
    member-name: absolute (and sdist-rebuild)
    member-name: backslash (and sdist-rebuild)
    member-name: control character (and sdist-rebuild)
    member-name: turns the direction of writing (and sdist-rebuild)
    member-name: empty component (and sdist-rebuild)
    member-name: drive letter (and sdist-rebuild)
    member-name: device of Windows (and sdist-rebuild)
    member-name: not UTF-8 (and record-absent, sdist-rebuild)
    member-name: not marked as UTF-8 (and sdist-rebuild)
    member-name: device with a superscript digit (and sdist-rebuild)
    member-name: separator of lines (and record-format, sdist-rebuild)
    member-name: file and directory of one name (and sdist-rebuild)
    member-name: long (and sdist-rebuild)
    member-name-case: case of letters (and sdist-rebuild)
    member-name-case: case of a directory (and sdist-rebuild)
    member-name-case: final sigma (and sdist-rebuild)
    member-name-case: composed and decomposed (and sdist-rebuild)
    member-kind: directory by its mode (and member-mode, own-form)
    member-kind: directory with contents (and own-form)
    member-kind: symbolic link (and own-form, record-absent)
    member-kind: pipe (and own-form, record-absent)
    member-mode: set-user-id (and own-form)
    member-mode: unreadable (and own-form)
    member-mode: program without a file type (and own-form)
    member-mode: program of another system
    own-form: no file type
    own-form: order
    own-form: dist-info first
    own-form: dates
    ");
}

#[test]
fn wheels() {
    insta::assert_snapshot!(spoil(WHEEL), @"
    wheel-file-name: parts missing (and set-sdk-missing)
    wheel-file-name: no version (and set-sdk-missing)
    wheel-platform-tag: plain linux (and set-platform-missing, set-platform-unknown)
    wheel-platform-tag: a macOS that never was (and set-platform-missing, set-platform-unknown, set-unresolvable)
    wheel-dist-info: none
    wheel-dist-info: two
    wheel-dist-info: of another version (and metadata-version)
    wheel-dist-info: no METADATA (and sdist-rebuild)
    wheel-dist-info: no RECORD
    wheel-dist-info: no WHEEL
    wheel-data: unknown scheme (and sdist-rebuild)
    wheel-data: another project's (and sdist-rebuild)
    wheel-data: in the place of another file (and sdist-rebuild)
    wheel-version: version 2 (and sdist-rebuild)
    wheel-version: neither pure nor not (and sdist-rebuild)
    wheel-tag-lines: renamed (and promise-cpu, runtime-package-target, set-platform-missing, set-platform-unknown, set-unresolvable)
    wheel-tag-lines: one line missing
    wheel-entry-points: no object (and sdist-rebuild)
    wheel-entry-points: name of a program elsewhere (and sdist-rebuild)
    metadata-format: two names (and metadata-name, sdist-rebuild)
    metadata-format: unknown version (and sdist-rebuild)
    metadata-format: not UTF-8 (and sdist-rebuild)
    metadata-format: two licences (and sdist-rebuild)
    metadata-name: other name (and sdist-rebuild)
    metadata-version: other version (and sdk-pin, set-version)
    metadata-version: local version (and sdk-pin, set-version)
    metadata-summary: long (and sdist-rebuild)
    metadata-description-type: HTML (and sdist-rebuild)
    metadata-license-file: missing (and sdist-rebuild)
    metadata-requirement: address (and sdist-rebuild)
    metadata-requirement: no specifier (and sdist-rebuild)
    metadata-license: no SPDX (and sdist-rebuild)
    metadata-contact: no address (and sdist-rebuild)
    metadata-contact: long label (and sdist-rebuild)
    metadata-format: unknown field (and sdist-rebuild)
    metadata-format: field of a newer version (and sdist-rebuild)
    metadata-format: lone carriage return (and sdist-rebuild)
    metadata-format: space in a name (and sdist-rebuild)
    metadata-classifier: unknown (and sdist-rebuild)
    metadata-requirement: condition on nothing known (and sdist-rebuild)
    metadata-classifier: private (and sdist-rebuild)
    record-format: line twice
    record-format: no table
    record-format: hash of its own
    record-unlisted: added file (and sdist-rebuild)
    record-absent: removed file (and sdist-rebuild)
    record-hash: changed file (and record-size, sdist-rebuild)
    record-hash: padded
    record-hash: MD5
    record-hash: none
    record-size: other size
    ");
}

#[test]
fn binaries() {
    insta::assert_snapshot!(spoil(BINARIES), @"
    binary-unreadable: truncated program (and runtime-sbom)
    promise-system: program for Windows (and runtime-sbom)
    promise-cpu: program for another CPU (and runtime-sbom)
    promise-cpu: companion for another CPU (and runtime-sbom)
    promise-macos: newer macOS (and runtime-sbom)
    promise-libc: glibc program (and runtime-sbom)
    promise-libc: musl program (and runtime-sbom)
    promise-glibc: newer glibc (and promise-libc, runtime-sbom)
    signature-missing: unsigned on arm64 (and runtime-sbom)
    signature-advised: unsigned on x86-64 (and runtime-sbom)
    signature-advised: unsigned on Windows (and runtime-sbom)
    signature-broken: changed after signing, macOS (and runtime-sbom)
    signature-broken: changed after signing, Windows (and runtime-sbom)
    signature-broken: bytes after the signature, macOS (and runtime-sbom)
    signature-broken: bytes after the signature, Windows (and runtime-sbom)
    signature-broken: not made by the key of its certificate (and runtime-sbom)
    signature-signer: signed ad hoc (and runtime-sbom)
    signature-signer: unsigned (and runtime-sbom)
    signature-signer: another team (and runtime-sbom)
    signature-signer: the same team by another authority (and runtime-sbom)
    signature-signer: another organization (and runtime-sbom)
    signature-signer: the same organization by another authority (and runtime-sbom)
    binary-executable-stack: executable stack (and runtime-sbom)
    binary-executable-stack: says nothing of its stack (and runtime-sbom)
    binary-writable-code: segment that is written and executed (and runtime-sbom)
    binary-search-path: absolute (and runtime-sbom)
    binary-search-path: above the wheel (and runtime-sbom)
    binary-fixed-address: fixed address (and runtime-sbom)
    binary-relocations: writable tables (and runtime-sbom)
    ");
}

#[test]
fn codex_packages() {
    insta::assert_snapshot!(spoil(CODEX), @"
    runtime-tag: pure
    runtime-tag: any platform (and set-platform-missing, set-platform-unknown)
    runtime-tag: one Python (and set-unresolvable)
    runtime-package-file: missing
    runtime-package-file: no JSON
    runtime-package-file: unknown layout
    runtime-package-file: other entrypoint (and runtime-sbom)
    runtime-package-version: other version (and runtime-sbom)
    runtime-package-target: other target (and runtime-sbom)
    runtime-package-target: unknown target
    runtime-payload: no rg (and runtime-sbom)
    runtime-payload: no bwrap (and runtime-sbom)
    runtime-payload: no helper (and runtime-sbom)
    runtime-payload: no code-mode host (and runtime-sbom)
    runtime-payload: no entrypoint (and runtime-sbom)
    runtime-program: no execute bit
    runtime-program: a script (and runtime-sbom)
    runtime-program: a library (and runtime-sbom)
    runtime-module: no module
    runtime-module: another module
    runtime-sbom: other digest
    runtime-sbom: no JSON
    runtime-sbom: unnamed file
    runtime-sdist: source distribution (and sdist-member, sdist-metadata)
    sdk-tag: not pure (and sdist-rebuild)
    sdk-tag: one platform (and sdist-rebuild)
    sdk-pin: other version (and sdist-rebuild)
    sdk-pin: range (and sdist-rebuild)
    sdk-pin: none (and sdist-rebuild)
    sdk-pin: condition (and sdist-rebuild)
    ");
}

#[test]
fn source_distributions() {
    insta::assert_snapshot!(spoil(SDISTS), @"
    sdist-file-name: not normalised (and sdist-member, sdist-metadata)
    sdist-unreadable: truncated
    sdist-unreadable: no archive
    sdist-member: symbolic link
    sdist-member: hard link
    sdist-member: device
    sdist-member: absolute
    sdist-member: parent directory
    sdist-member: outside
    sdist-member: twice
    sdist-metadata: no PKG-INFO
    sdist-metadata: no pyproject.toml
    sdist-metadata: of another version (and sdist-member, set-version)
    sdist-bomb: declared size (and sdist-metadata)
    sdist-rebuild: other source
    sdist-rebuild: cannot be built
    ");
}

#[test]
fn sets() {
    insta::assert_snapshot!(spoil(SET), @"
    set-version: runtime of another version (and metadata-version, runtime-sbom, set-metadata)
    set-duplicate: second build of a platform (and wheel-tag-lines)
    set-duplicate: second SDK (and wheel-tag-lines)
    set-platform-unknown: not in the matrix (and promise-cpu, runtime-package-target, set-platform-missing, set-unresolvable)
    set-platform-missing: no macOS on arm64 (and set-unresolvable)
    set-sdk-missing: no SDK
    set-metadata: other classifiers
    set-unresolvable: no Windows on x64 (and set-platform-missing)
    set-unresolvable: promises too new a macOS (and set-platform-missing, set-platform-unknown)
    set-stray-file: text file
    set-stray-file: folder
    set-stray-file: attestation of nothing
    manifest-invalid: no JSON
    manifest-invalid: unknown schema
    manifest-mismatch: wheel built again (and manifest-chain, manifest-files)
    manifest-files: one more (and manifest-chain, set-duplicate, sums-mismatch, wheel-tag-lines)
    manifest-files: one less (and manifest-chain, sums-mismatch)
    sums-mismatch: other digest
    sums-mismatch: no list
    ");
}
