use std::io::Cursor;

use proptest::prelude::*;

use super::*;
use crate::platform::PlatformTag;

#[path = "../../tests/support/executables.rs"]
#[allow(dead_code, unreachable_pub, clippy::cast_possible_truncation)]
mod executables;

#[path = "../../tests/support/each_byte.rs"]
#[allow(unreachable_pub)]
mod each_byte;

use executables::{Elf, Import, MachO, Pe, universal};

fn read(bytes: &[u8]) -> Binary {
    inspect(&mut Cursor::new(bytes), bytes.len() as u64).unwrap().expect("an executable")
}

fn elf_facts(binary: &Binary) -> &ElfFacts {
    match &binary.images[0].facts {
        Facts::Elf(facts) => facts,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_elf_files_say() {
    let fixed = read(&Elf::fixed(Elf::X86_64).bytes());
    assert_eq!(fixed.to_string(), "Linux program for x86_64");
    assert!(elf_facts(&fixed).is_static);
    assert_eq!(elf_facts(&fixed).libc, Libc::None);

    let imports = [("fcntl64", "GLIBC_2.28"), ("read", "GLIBC_2.17"), ("private", "GLIBC_PRIVATE")];
    let glibc = read(&Elf::glibc(Elf::AARCH64, &imports).bytes());
    assert_eq!(glibc.to_string(), "Linux program for aarch64");
    let facts = elf_facts(&glibc);
    assert_eq!(facts.libc, Libc::Glibc);
    assert_eq!(facts.needed, ["libc.so.6"]);
    assert_eq!(facts.glibc.as_ref().unwrap().to_string(), "fcntl64@GLIBC_2.28 of libc.so.6");
    assert!(!facts.is_static);

    let musl = read(&Elf::musl(Elf::X86_64).bytes());
    assert_eq!(elf_facts(&musl).libc, Libc::Musl);

    let library = Elf { library: true, interpreter: None, ..Elf::glibc(Elf::X86_64, &imports) };
    assert_eq!(read(&library.bytes()).to_string(), "Linux library for x86_64");
    assert_eq!(read(&Elf::fixed(8).bytes()).to_string(), "Linux program for unknown CPU 0x8");
}

#[test]
fn a_packed_relocation_marker_stands_for_the_glibc_that_brought_it() {
    let program = Elf::glibc(Elf::X86_64, &[("read", "GLIBC_2.2.5"), ("", "GLIBC_ABI_DT_RELR")]);
    assert_eq!(elf_facts(&read(&program.bytes())).glibc.as_ref().unwrap().version, (2, 36));
}

#[test]
fn what_macho_files_say() {
    let program = MachO::program(MachO::X86_64, (10, 12));
    let old = MachO { old_minimum: true, signed: false, library: true, ..program.clone() };
    for (made, kind, command) in
        [(&program, Kind::Program, "LC_BUILD_VERSION"), (&old, Kind::Library, "LC_VERSION_MIN_MACOSX")]
    {
        let binary = read(&made.bytes());
        assert_eq!(binary.kind, kind);
        let Facts::MachO(facts) = &binary.images[0].facts else { panic!() };
        assert_eq!(facts.minimum, Some(MinimumSystem { platform: 1, version: [10, 12, 0], command }));
        assert_eq!(facts.signature.is_some(), made.signed);
        assert_eq!(facts.needed, ["/usr/lib/libSystem.B.dylib"]);
    }
    let both = read(&universal(&[program, MachO::program(MachO::ARM64, (11, 0))]));
    assert_eq!(both.to_string(), "macOS program for x86_64 and aarch64");
}

#[test]
fn what_pe_files_say() {
    let program = read(&Pe::program(Pe::X86_64).bytes());
    assert_eq!(program.to_string(), "Windows program for x86_64");
    let Facts::Pe(facts) = &program.images[0].facts else { panic!() };
    assert!(facts.subsystem == 3 && matches!(facts.signature, Some(Ok(_))));
    let library = read(&Pe { library: true, signed: false, ..Pe::program(Pe::ARM64) }.bytes());
    assert_eq!(library.to_string(), "Windows library for aarch64");
    assert_eq!(library.images[0].facts, Facts::Pe(PeFacts { subsystem: 3, signature: None }));
}

#[test]
fn other_files_are_no_executables() {
    for bytes in [
        &b""[..],
        b"M",
        b"MZ, the initials of a text that is long enough to hold sixty-four bytes of header, but is none.",
        b"#!/bin/sh\n",
        b"\xca\xfe\xba\xbe\0\0\0\x34 the class file of a Java 8 program",
        b"PK\x03\x04",
    ] {
        assert_eq!(inspect(&mut Cursor::new(bytes), bytes.len() as u64).unwrap(), None);
    }
}

#[test]
fn truncated_files_are_refused_by_what_is_missing() {
    let refusals: Vec<String> = [
        Elf::glibc(Elf::X86_64, &[("read", "GLIBC_2.17")]).bytes(),
        MachO::program(MachO::ARM64, (11, 0)).bytes(),
        universal(&[MachO::program(MachO::ARM64, (11, 0))]),
        Pe::program(Pe::ARM64).bytes(),
    ]
    .iter()
    .flat_map(|bytes| [12, 80, bytes.len() - 1].map(|length| bytes[..length].to_vec()))
    .map(|bytes| match inspect(&mut Cursor::new(&bytes), bytes.len() as u64) {
        Ok(found) => format!("{found:?}"),
        Err(error) => error.to_string(),
    })
    .collect();
    insta::assert_snapshot!(refusals.join("\n"), @"
    truncated ELF file: identification of 16 bytes at 0 ends past the file's 12 bytes
    truncated ELF file: program header table of 280 bytes at 64 ends past the file's 80 bytes
    truncated ELF file: segment of 733 bytes at 0 ends past the file's 732 bytes
    truncated Mach-O file: file header of 28 bytes at 0 ends past the file's 12 bytes
    truncated Mach-O file: load commands of 96 bytes at 32 ends past the file's 80 bytes
    truncated Mach-O file: code signature of 2179 bytes at 128 ends past the file's 2306 bytes
    truncated Mach-O file: list of slices of 20 bytes at 8 ends past the file's 12 bytes
    truncated Mach-O file: slice of 2307 bytes at 28 ends past the file's 80 bytes
    truncated Mach-O file: slice of 2307 bytes at 28 ends past the file's 2334 bytes
    None
    truncated PE file: file header of 24 bytes at 64 ends past the file's 80 bytes
    truncated PE file: certificate table of 2128 bytes at 384 ends past the file's 2511 bytes
    ");
}

#[test]
fn promises() {
    let glibc = Elf::glibc(Elf::X86_64, &[("fcntl64", "GLIBC_2.28"), ("read", "GLIBC_2.2.5")]);
    let imports = vec![Import { library: "libc.so.6", version: "GLIBC_2.17", symbol: "read" }];
    let library = Elf { library: true, needed: vec!["libc.so.6"], imports, ..Elf::fixed(Elf::AARCH64) };
    let both = universal(&[MachO::program(MachO::X86_64, (10, 9)), MachO::program(MachO::ARM64, (11, 0))]);
    let mac = |machine, minimum| MachO::program(machine, minimum).bytes();
    for (bytes, kept) in [
        (glibc.bytes(), "manylinux_2_28_x86_64"),
        (Elf::musl(Elf::X86_64).bytes(), "musllinux_1_2_x86_64"),
        (Elf::fixed(Elf::X86_64).bytes(), "musllinux_1_1_x86_64"),
        (Elf::fixed(Elf::X86_64).bytes(), "manylinux_2_17_x86_64"),
        (library.bytes(), "manylinux_2_17_aarch64"),
        (mac(MachO::X86_64, (10, 12)), "macosx_10_12_x86_64"),
        (mac(MachO::ARM64, (11, 0)), "macosx_12_0_arm64"),
        (both.clone(), "macosx_10_9_universal2"),
        (both.clone(), "macosx_11_0_arm64"),
        (Pe::program(Pe::ARM64).bytes(), "win_arm64"),
    ] {
        assert_eq!(read(&bytes).check_tag(kept.parse().unwrap()), Ok(()), "{kept}");
    }
    let broken: Vec<String> = [
        (glibc.bytes(), "manylinux_2_17_x86_64"),
        (glibc.bytes(), "musllinux_1_1_x86_64"),
        (glibc.bytes(), "manylinux_2_28_aarch64"),
        (glibc.bytes(), "win_amd64"),
        (glibc.bytes(), "any"),
        (library.bytes(), "musllinux_1_1_aarch64"),
        (Elf::musl(Elf::X86_64).bytes(), "manylinux_2_17_x86_64"),
        (mac(MachO::X86_64, (10, 12)), "macosx_10_9_x86_64"),
        (mac(MachO::ARM64, (11, 3)), "macosx_11_0_arm64"),
        (mac(MachO::ARM64, (11, 0)), "macosx_11_0_universal2"),
        (mac(MachO::ARM64, (11, 0)), "manylinux_2_17_aarch64"),
        (both, "win_arm64"),
        (Pe::program(Pe::X86_64).bytes(), "win_arm64"),
        (Pe::program(Pe::X86_64).bytes(), "win32"),
    ]
    .iter()
    .map(|(bytes, tag)| read(bytes).check_tag(tag.parse().unwrap()).unwrap_err().to_string())
    .collect();
    insta::assert_snapshot!(broken.join("\n"), @"
    needs glibc 2.28 (fcntl64@GLIBC_2.28 of libc.so.6), but manylinux_2_17_x86_64 promises 2.17
    needs glibc (interpreter /lib64/ld-linux-x86-64.so.2), but musllinux_1_1_x86_64 promises to run on musl
    holds code for x86_64, but manylinux_2_28_aarch64 promises aarch64
    is a Linux binary, but win_amd64 promises Windows
    is a Linux binary, but any promises any platform
    needs glibc (library libc.so.6), but musllinux_1_1_aarch64 promises to run on musl
    needs musl (interpreter /lib/ld-musl-x86_64.so.1), but manylinux_2_17_x86_64 promises to run on glibc
    needs macOS 10.12 (LC_BUILD_VERSION for x86_64), but macosx_10_9_x86_64 promises 10.9
    needs macOS 11.3 (LC_BUILD_VERSION for aarch64), but macosx_11_0_arm64 promises 11.0
    holds code for aarch64, but macosx_11_0_universal2 promises x86_64
    is a macOS binary, but manylinux_2_17_aarch64 promises Linux
    is a macOS binary, but win_arm64 promises Windows
    holds code for x86_64, but win_arm64 promises aarch64
    holds code for x86_64, but win32 promises i686
    ");
}

#[test]
fn derived_tags() {
    let fixed = read(&Elf::fixed(Elf::X86_64).bytes());
    let glibc = read(&Elf::glibc(Elf::X86_64, &[("fcntl64", "GLIBC_2.28")]).bytes());
    let old = read(&Elf::glibc(Elf::X86_64, &[("read", "GLIBC_2.2.5")]).bytes());
    let musl = read(&Elf::musl(Elf::X86_64).bytes());
    let mac = |machine, minimum| read(&MachO::program(machine, minimum).bytes());
    let both = read(&universal(&[MachO::program(MachO::X86_64, (10, 9)), MachO::program(MachO::ARM64, (11, 0))]));
    let windows = read(&Pe::program(Pe::X86_64).bytes());
    for (programs, tags) in [
        (vec![&fixed], "manylinux_2_17_x86_64.musllinux_1_1_x86_64"),
        (vec![&fixed, &glibc, &old], "manylinux_2_28_x86_64"),
        (vec![&old], "manylinux_2_17_x86_64"),
        (vec![&musl, &fixed], "musllinux_1_1_x86_64"),
        (vec![&mac(MachO::X86_64, (10, 12)), &mac(MachO::X86_64, (10, 9))], "macosx_10_12_x86_64"),
        (vec![&mac(MachO::X86_64, (11, 3))], "macosx_12_0_x86_64"),
        (vec![&mac(MachO::X86_64, (10, 16))], "macosx_11_0_x86_64"),
        (vec![&mac(MachO::ARM64, (11, 0))], "macosx_11_0_arm64"),
        (vec![&mac(MachO::ARM64, (10, 9))], "macosx_11_0_arm64"),
        (vec![&mac(MachO::ARM64, (15, 4))], "macosx_26_0_arm64"),
        (vec![&both], "macosx_10_9_universal2"),
        (vec![&windows], "win_amd64"),
    ] {
        let derived = derive_tags(programs.iter().copied()).unwrap();
        assert_eq!(derived.to_string(), tags);
        for tag in derived.iter() {
            for program in &programs {
                assert_eq!(program.check_tag(tag), Ok(()));
            }
        }
    }
    let library = read(&Pe { library: true, ..Pe::program(Pe::X86_64) }.bytes());
    let silent = read(&MachO { minimum: None, ..MachO::program(MachO::ARM64, (11, 0)) }.bytes());
    let refusals: Vec<String> = [
        vec![],
        vec![&library],
        vec![&fixed, &windows],
        vec![&glibc, &musl],
        vec![&read(&Elf::fixed(8).bytes())],
        vec![&mac(MachO::ARM64, (27, 0))],
        vec![&silent],
    ]
    .into_iter()
    .map(|programs| derive_tags(programs).unwrap_err().to_string())
    .collect();
    insta::assert_snapshot!(refusals.join("\n"), @"
    there is no program to derive a platform tag from
    a Windows library for x86_64 has no platform tag of its own
    one program is a Linux program for x86_64, another a Windows program for x86_64
    one program needs glibc, another musl: no Linux has both
    no platform tag of Linux program for unknown CPU 0x8 is accepted by an index
    a program needs macOS 27.0, which no platform tag supports yet
    a macOS program does not name the oldest macOS it runs on
    ");
}

/// A static ELF program of any shape, whose segment claims `size` bytes, with sections of these types and flags.
fn shaped(is_64_bit: bool, big_endian: bool, machine: u16, size: u32, sections: &[(u32, u32)]) -> Vec<u8> {
    let put = |file: &mut Vec<u8>, width: usize, value: u32| {
        let mut bytes = [0; 8];
        bytes[..4].copy_from_slice(&value.to_le_bytes());
        let bytes = &mut bytes[..width];
        if big_endian {
            bytes.reverse();
        }
        file.extend_from_slice(bytes);
    };
    let word = if is_64_bit { 8 } else { 4 };
    let [header, segment, section] = if is_64_bit { [64, 56, 64] } else { [52, 32, 40] };
    let mut file = b"\x7fELF".to_vec();
    file.extend([if is_64_bit { 2 } else { 1 }, if big_endian { 2 } else { 1 }, 1]);
    file.resize(16, 0);
    let count = u32::try_from(sections.len()).unwrap();
    let table = [(2, 2), (2, u32::from(machine)), (4, 1), (word, 0), (word, header), (word, header + segment), (4, 0)];
    let sizes = [header, segment, 1, section, count, 0].map(|size| (2, size));
    for (width, value) in table.into_iter().chain(sizes) {
        put(&mut file, width, value);
    }
    // PT_LOAD, readable.
    let place = [(word, 0), (word, 0), (word, 0), (word, size), (word, size)];
    let flags = if is_64_bit { (4, 4) } else { (0, 0) };
    for (width, value) in [(4, 1), flags].into_iter().chain(place) {
        put(&mut file, width, value);
    }
    for (width, value) in if is_64_bit { [(8, 1), (0, 0)] } else { [(4, 4), (4, 1)] } {
        put(&mut file, width, value);
    }
    for (kind, flags) in sections {
        let start = file.len();
        for (width, value) in [(4, 0), (4, *kind), (word, *flags)] {
            put(&mut file, width, value);
        }
        file.resize(start + usize::try_from(section).unwrap(), 0);
    }
    file
}

#[test]
fn shapes_of_elf_files() {
    let little = [(3, false), (21, true), (40, false), (62, true), (183, true), (243, true)];
    let big = [(21, true), (22, true), (3, false), (62, true)];
    let named = |big_endian: bool, shapes: &[(u16, bool)]| {
        let names = shapes
            .iter()
            .map(|(machine, is_64_bit)| read(&shaped(*is_64_bit, big_endian, *machine, 9, &[])).machines());
        names.collect::<Vec<_>>().join(", ")
    };
    insta::assert_snapshot!(named(false, &little), @"i686, ppc64le, armv7l, x86_64, aarch64, riscv64");
    insta::assert_snapshot!(named(true, &big), @"ppc64, s390x, unknown CPU 0x3, unknown CPU 0x3e");
}

#[test]
fn code_that_is_elsewhere_makes_no_program() {
    let (nobits, progbits, code) = (8, 1, 4);
    for (is_64_bit, big_endian) in [(true, false), (true, true), (false, false), (false, true)] {
        let read = |sections: &[(u32, u32)]| {
            let file = shaped(is_64_bit, big_endian, 3, 5000, sections);
            inspect(&mut Cursor::new(&file), file.len() as u64).map(|found| found.is_some())
        };
        assert!(matches!(read(&[(0, 0), (nobits, 2), (nobits, code | 2)]), Ok(false)));
        for others in [&[][..], &[(nobits, 2)], &[(progbits, code), (nobits, code)]] {
            let error = read(others).unwrap_err().to_string();
            assert!(error.starts_with("truncated ELF file: segment of 5000 bytes at 0 ends past"), "{error}");
        }
    }
}

/// A Mach-O program with these load commands.
fn commanded(is_64_bit: bool, big_endian: bool, commands: &[Vec<u32>]) -> Vec<u8> {
    let put = |number: &u32| if big_endian { number.to_be_bytes() } else { number.to_le_bytes() };
    let size = commands.iter().map(|command| u32::try_from(command.len() * 4).unwrap()).sum();
    let magic = if is_64_bit { 0xfeed_facf } else { 0xfeed_face };
    let machine = if is_64_bit { 0x0100_0007 } else { 7 };
    let header = [magic, machine, 0, 2, u32::try_from(commands.len()).unwrap(), size, 0, 0];
    let header = &header[..if is_64_bit { 8 } else { 7 }];
    let mut file: Vec<u8> = header.iter().chain(commands.iter().flatten()).flat_map(put).collect();
    file.resize(file.len() + 64, 0);
    file
}

/// A text of four words, as it is in memory.
fn words(text: &str, big_endian: bool) -> Vec<u32> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.resize(16, 0);
    let word = |four: &[u8]| <[u8; 4]>::try_from(four).unwrap();
    let number = |four| if big_endian { u32::from_be_bytes(word(four)) } else { u32::from_le_bytes(word(four)) };
    bytes.chunks(4).map(number).collect()
}

/// Segments that can be written or executed or both, search paths, and the oldest system.
fn segments(is_64_bit: bool, big_endian: bool) -> Vec<u8> {
    let segment = |name: &str, protection: u32| {
        let name = words(name, big_endian);
        let place = [0, 16, 0, 16];
        if is_64_bit {
            // Each number has two words.
            let wide = place.iter().flat_map(|number| if big_endian { [0, *number] } else { [*number, 0] });
            [vec![0x19, 72], name, wide.collect(), vec![7, protection, 0, 0]].concat()
        } else {
            [vec![1, 56], name, place.to_vec(), vec![7, protection, 0, 0]].concat()
        }
    };
    let path = |path: &str| [vec![0x8000_001c, 28, 12], words(path, big_endian)].concat();
    let commands = [
        segment("__TEXT", 5),
        segment("__DATA", 3),
        segment("__JIT", 7),
        segment("__MORE", 7),
        path("@loader_path/.."),
        path("/opt/lib"),
        vec![0x32, 24, 6, 0x000d_0100, 0, 0],
        vec![0x32, 24, 1, 0x000b_0203, 0, 0],
    ];
    commanded(is_64_bit, big_endian, &commands)
}

#[test]
fn shapes_of_mach_o_files() {
    for (is_64_bit, big_endian) in [(true, false), (true, true), (false, false), (false, true)] {
        let found = read(&segments(is_64_bit, big_endian));
        assert_eq!(found.machines(), if is_64_bit { "x86_64" } else { "i686" });
        let image = &found.images[0];
        assert_eq!(image.hardening.writable_code.as_deref(), Some("__JIT"));
        assert_eq!(image.hardening.search_paths, ["@loader_path/..", "/opt/lib"]);
        let Facts::MachO(facts) = &image.facts else { panic!("{image:?}") };
        assert_eq!(facts.minimum.as_ref().map(|minimum| minimum.version), Some([11, 2, 3]));
    }
    // The list of slices has two forms.
    let slice = MachO { signed: false, ..MachO::program(MachO::ARM64, (11, 0)) }.bytes();
    let mut wide = [0xcafe_babf_u32, 1, MachO::ARM64, 0, 0, 40, 0, u32::try_from(slice.len()).unwrap(), 0, 0]
        .iter()
        .flat_map(|number| number.to_be_bytes())
        .collect::<Vec<u8>>();
    wide.extend(slice);
    assert_eq!(read(&wide).to_string(), "macOS program for aarch64");
}

/// What is read of a file, signatures included, one line for each value.
fn reading(bytes: &[u8]) -> Vec<String> {
    match inspect(&mut Cursor::new(bytes), bytes.len() as u64) {
        Ok(None) => vec!["not an executable".into()],
        Err(error) => vec![error.to_string()],
        Ok(Some(mut found)) => {
            let _ = found.prove(|pass| {
                bytes.chunks(100).for_each(pass);
                Ok::<(), ()>(())
            });
            let values = format!("{found:#?}");
            values.lines().map(|line| line.trim().trim_end_matches(['(', ','])).map(without_hex).collect()
        }
    }
}

/// Digests and tags of elements repeat the byte that was changed.
fn without_hex(line: &str) -> String {
    let is_long = |word: &str| word.len() >= 10 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let words = line.split_inclusive([' ', '(', ')']).map(|word| match word.trim_end_matches([' ', '(', ')']) {
        hex if is_long(hex) || hex.starts_with("0x") => "… ",
        _ => word,
    });
    words.collect()
}

/// Offsets, sizes, flags and limits of all tables.
#[test]
fn what_each_byte_stands_for() {
    let imports = [("fcntl64", "GLIBC_2.28"), ("read", "GLIBC_2.17")];
    for (name, bytes) in [
        ("elf", Elf::glibc(Elf::X86_64, &imports).bytes()),
        ("mach-o", MachO::program(MachO::ARM64, (11, 0)).bytes()),
        ("universal", universal(&[MachO { signed: false, ..MachO::program(MachO::ARM64, (11, 0)) }])),
        ("pe", Pe::program(Pe::X86_64).bytes()),
        ("segments", segments(true, false)),
        ("elf-32", shaped(false, false, 3, 9, &[])),
    ] {
        insta::assert_snapshot!(name, each_byte::readings(&bytes, reading));
    }
}

fn any_executable() -> impl Strategy<Value = Vec<u8>> {
    prop::sample::select(vec![
        Elf::fixed(Elf::X86_64).bytes(),
        Elf::glibc(Elf::AARCH64, &[("fcntl64", "GLIBC_2.28"), ("read", "GLIBC_2.17")]).bytes(),
        MachO::program(MachO::X86_64, (10, 12)).bytes(),
        universal(&[MachO::program(MachO::X86_64, (10, 9)), MachO::program(MachO::ARM64, (11, 0))]),
        Pe::program(Pe::ARM64).bytes(),
    ])
}

proptest! {
    #[test]
    fn damaged_files_never_panic(
        mut bytes in any_executable(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        length in any::<prop::sample::Index>(),
    ) {
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = inspect(&mut Cursor::new(&bytes), bytes.len() as u64);
        bytes.truncate(length.index(bytes.len()));
        if let Ok(Some(binary)) = inspect(&mut Cursor::new(&bytes), bytes.len() as u64) {
            let _ = derive_tags([&binary]).map(|tags| tags.iter().collect::<Vec<PlatformTag>>());
        }
    }
}
