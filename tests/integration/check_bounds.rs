//! Hostile wheels end in a finding, without taking much time or memory.

use std::io::Write;

use crate::support::Sandbox;
use crate::support::zips::{Record, Zip};

/// Checks a wheel in a process whose memory is limited, and returns the rules it breaks.
fn check(bytes: &[u8]) -> Vec<String> {
    let sandbox = Sandbox::new();
    let path = sandbox.write("hostile-1.0-py3-none-any.whl", bytes);
    // 256 MiB of address space for data; a check that wants more ends with an abort instead of a report.
    let mut command = if cfg!(target_os = "linux") {
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", "ulimit -d 262144 && exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_codex-pack")]);
        shell
    } else {
        std::process::Command::new(env!("CARGO_BIN_EXE_codex-pack"))
    };
    let run = sandbox.finish(command.current_dir(sandbox.path()).args(["check", "--format", "json"]).arg(path));
    assert_eq!(run.code, 1, "{}", run.text);
    let report = run.json();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.len() < 200, "{} findings are no report", findings.len());
    let mut rules: Vec<String> = findings.iter().map(|finding| finding["rule"].as_str().unwrap().into()).collect();
    rules.dedup();
    rules
}

/// Zeros, deflated; the size of the stream is a thousandth.
fn zeros(size: usize) -> Record {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    let block = vec![0; 1 << 20];
    let mut crc = crc32fast::Hasher::new();
    for _ in 0..size >> 20 {
        encoder.write_all(&block).unwrap();
        crc.update(&block);
    }
    let mut record = Record::new("hostile/zeros", b"", 0o100_644);
    record.data = encoder.finish().unwrap();
    let (length, crc) = (record.data.len() as u32, crc.finalize());
    record.both(|header| {
        (header.size, header.compressed_size, header.crc) = (size as u32, length, crc);
    });
    record
}

#[test]
fn a_bomb() {
    let zip = Zip { records: vec![zeros(1 << 30)], ..Zip::default() };
    assert!(check(&zip.bytes()).contains(&"zip-bomb".into()));
}

#[test]
fn a_bomb_that_says_it_is_none() {
    let mut record = zeros(1 << 30);
    record.both(|header| header.size = 1 << 20);
    let rules = check(&Zip { records: vec![record], ..Zip::default() }.bytes());
    assert!(rules.contains(&"zip-contents".into()), "{rules:?}");
}

#[test]
fn a_bomb_of_overlapping_members() {
    let bomb = zeros(16 << 20);
    let mut records = vec![bomb.clone()];
    for number in 0..2000 {
        let mut again = bomb.clone();
        again.central.name = format!("hostile/{number}").into_bytes();
        again.offset = Some(0);
        (again.local.name, again.data) = (Vec::new(), Vec::new());
        records.push(again);
    }
    let rules = check(&Zip { records, ..Zip::default() }.bytes());
    assert!(rules.contains(&"zip-overlap".into()) && rules.contains(&"zip-bomb".into()), "{rules:?}");
}

#[test]
fn as_many_members_as_there_can_be() {
    let records = (0..65_535).map(|number| Record::stored(&format!("hostile/{number}"), b"", 0o100_644));
    let rules = check(&Zip { records: records.collect(), ..Zip::default() }.bytes());
    assert_eq!(rules, ["wheel-dist-info"]);
}

#[test]
fn as_many_members_of_one_name() {
    let records = vec![Record::stored("hostile/same", b"", 0o100_644); 65_535];
    let rules = check(&Zip { records, ..Zip::default() }.bytes());
    assert!(rules.contains(&"zip-duplicate".into()), "{rules:?}");
}

#[test]
fn four_gigabytes_declared() {
    let mut record = Record::stored("hostile/large", b"small", 0o100_644);
    record.both(|header| (header.size, header.compressed_size) = (u32::MAX - 1, u32::MAX - 1));
    let rules = check(&Zip { records: vec![record], ..Zip::default() }.bytes());
    assert!(rules.contains(&"zip-overlap".into()) && rules.contains(&"zip-bomb".into()), "{rules:?}");
}

#[test]
fn eighteen_exabytes_declared() {
    let mut record = Record::stored("hostile/large", b"small", 0o100_644);
    record.both(|header| {
        (header.size, header.compressed_size) = (u32::MAX, u32::MAX);
        header.extra = [&[1, 0, 16, 0][..], &[0xff; 16]].concat();
    });
    let rules = check(&Zip { records: vec![record], ..Zip::default() }.bytes());
    assert!(rules.contains(&"zip-bomb".into()), "{rules:?}");
}

#[test]
fn names_of_a_thousand_directories() {
    let name = "d/".repeat(30_000);
    let records = (0..500).map(|number| Record::stored(&format!("{name}{number}"), b"", 0o100_644));
    let rules = check(&Zip { records: records.collect(), ..Zip::default() }.bytes());
    assert!(rules.contains(&"member-name".into()), "{rules:?}");
}

/// Tables at the end of a program that point back to its beginning, in a stream that only goes forward.
#[test]
fn a_program_whose_tables_are_scattered() {
    use crate::support::executables::Elf;
    let mut program = Elf { padding: 24 << 20, ..Elf::glibc(Elf::X86_64, &[("read", "GLIBC_2.17")]) }.bytes();
    let header = program[64..64 + 5 * 56].to_vec();
    let end = (program.len() as u64).to_le_bytes();
    program.extend(header);
    program[32..40].copy_from_slice(&end);
    let mut zip = Zip { records: vec![Record::stored("hostile/program", &program, 0o100_755)], ..Zip::default() };
    zip.records[0].both(|header| header.flags = 0);
    assert_eq!(check(&zip.bytes()), ["wheel-dist-info"]);
}
