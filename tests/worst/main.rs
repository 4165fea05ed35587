//! The most time and memory that hostile input takes, for each reader: what docs/reliability.md shows is printed by
//! `cargo test --test worst -- --nocapture`. No case may take more than 256 MiB, nor 10 s of processor time for 100 MB of input.

#![cfg(unix)]
#![allow(clippy::pedantic, unreachable_pub)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;
#[path = "../support/tars.rs"]
#[allow(dead_code, unreachable_pub)]
mod tars;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use support::Sandbox;
use support::executables::Elf;
use support::zips::{Record, Zip};
use tars::TarMember;

/// Runs a program and says how it ended, what it kept in memory at most (kB) and its processor time (s).
const MEASURE: &str = "
import resource, subprocess, sys
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1024 if sys.platform == 'darwin' else 1
print(ended.returncode, used.ru_maxrss // unit, used.ru_utime + used.ru_stime)
";

/// One input and the command that reads it.
struct Case {
    what: &'static str,
    /// The arguments; the last is the path of the input.
    arguments: &'static [&'static str],
    path: &'static str,
    bytes: Vec<u8>,
    /// What the command must end with.
    code: i32,
}

impl Case {
    fn check(what: &'static str, path: &'static str, bytes: Vec<u8>) -> Case {
        Case { what, arguments: &["check", "--any"], path, bytes, code: 1 }
    }

    fn stage(what: &'static str, path: &'static str, bytes: Vec<u8>) -> Case {
        Case { what, arguments: &["stage-runtime", "staged", "--codex-version", "1.2.3"], path, bytes, code: 1 }
    }
}

const WHEEL: &str = "hostile-1.0-py3-none-any.whl";
const SDIST: &str = "hostile-1.0.tar.gz";

fn zip(records: Vec<Record>) -> Vec<u8> {
    Zip { records, ..Zip::default() }.bytes()
}

/// A wheel with these texts in its .dist-info.
fn wheel(texts: &[(&str, &str)]) -> Vec<u8> {
    let mut all = vec![
        ("METADATA", "Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n"),
        ("WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"),
        ("RECORD", ""),
    ];
    for &(name, text) in texts {
        all.retain(|(known, _)| *known != name);
        all.push((name, text));
    }
    let record =
        |(name, text): &(&str, &str)| Record::new(&format!("hostile-1.0.dist-info/{name}"), text.as_bytes(), 0o100_644);
    zip(all.iter().map(record).collect())
}

fn gzip(write: impl FnOnce(&mut dyn std::io::Write)) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    write(&mut encoder);
    encoder.finish().unwrap()
}

/// The header of a member that is followed by so many zeros, compressed.
fn zeros(kind: u8, size: u64) -> Vec<u8> {
    let mut header = TarMember::new(kind, "zeros", b"");
    header.set(124, format!("{size:011o}\0").as_bytes());
    let header = header.bytes();
    gzip(|output| {
        output.write_all(&header[..512]).unwrap();
        let block = vec![0; 1 << 20];
        (0..size >> 20).for_each(|_| output.write_all(&block).unwrap());
        output.write_all(&[0; 1024]).unwrap();
    })
}

fn members(count: usize) -> Vec<u8> {
    let member = TarMember::file("hostile-1.0/0000000", b"").bytes();
    gzip(|output| {
        for number in 0..count {
            let mut header = TarMember::file(&format!("hostile-1.0/{number}"), b"").bytes();
            header.truncate(member.len());
            output.write_all(&header).unwrap();
        }
        output.write_all(&[0; 1024]).unwrap();
    })
}

/// A program whose tables stand at its end and point back to its beginning.
fn scattered() -> Vec<u8> {
    let mut program = Elf { padding: 24 << 20, ..Elf::glibc(Elf::X86_64, &[("read", "GLIBC_2.17")]) }.bytes();
    let header = program[64..64 + 5 * 56].to_vec();
    let end = (program.len() as u64).to_le_bytes();
    program.extend(header);
    program[32..40].copy_from_slice(&end);
    zip(vec![Record::new("hostile/program", &program, 0o100_755)])
}

/// A frame with a window of 128 MiB, of zeros that take four bytes for 128 KiB.
fn zstandard() -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0, 0x88];
    for number in 0..1024 {
        let header: u32 = u32::from(number == 1023) | 1 << 1 | (128 << 10) << 3;
        frame.extend(&header.to_le_bytes()[..3]);
        frame.push(0);
    }
    frame
}

fn schema(definitions: Value) -> Vec<u8> {
    json!({ "definitions": definitions }).to_string().into_bytes()
}

fn chain(count: usize) -> Value {
    let node = |next| json!({"type": "object", "properties": {"next": {"$ref": format!("#/definitions/T{next}")}}});
    (0..count)
        .map(|number| (format!("T{number}"), node((number + 1) % count)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn schema_case(what: &'static str, definitions: Value) -> Case {
    let path = "schema/codex_app_server_protocol.schemas.json";
    Case {
        what,
        arguments: &["generate-types", "--project", "project", "--schema-dir"],
        path,
        bytes: schema(definitions),
        code: 1,
    }
}

fn texts() -> Vec<Case> {
    let classifiers: String = (0..19_000).map(|number| format!("Classifier: Unknown :: {number}\n")).collect();
    let parentheses = format!("a; {}os_name == 'x'{}", "(".repeat(4000), ")".repeat(4000));
    let requirements = format!("Requires-Dist: {parentheses}\n").repeat(500);
    let head = "Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n";
    let tags: Vec<String> = (0..3000).map(|number| format!("p{number}")).collect();
    let tags = format!("Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {0}-{0}-any\n", tags.join("."));
    let mut entries = String::from("[console_scripts]\n");
    (0..60_000).for_each(|number| writeln!(entries, "c{number} = a:b").unwrap());
    let sbom = "0".repeat(16 << 20);
    let sboms: Vec<String> = (0..60).map(|number| format!("sboms/{number}.json")).collect();
    let sboms: Vec<(&str, &str)> = sboms.iter().map(|name| (&**name, &*sbom)).collect();
    vec![
        Case::check(
            "METADATA with 19 000 unknown classifiers",
            WHEEL,
            wheel(&[("METADATA", &format!("{head}{classifiers}"))]),
        ),
        Case::check(
            "METADATA with 4 MB of parentheses",
            WHEEL,
            wheel(&[("METADATA", &format!("{head}{requirements}"))]),
        ),
        Case::check("WHEEL with a line for nine million tags", WHEEL, wheel(&[("WHEEL", &tags)])),
        Case::check("RECORD with four million lines", WHEEL, wheel(&[("RECORD", &"a,,\n".repeat(4_000_000))])),
        Case::check("entry_points.txt of 60 000 scripts", WHEEL, wheel(&[("entry_points.txt", &entries)])),
        Case::check("60 SBOMs of 16 MiB", WHEEL, wheel(&sboms)),
    ]
}

fn manifests() -> Vec<Case> {
    let digest = "0".repeat(64);
    let inputs = vec![json!({"name": "a", "sha256": digest}); 60_000];
    let file = json!({"schemaVersion": 1, "version": "1.2.3", "inputs": [], "distributions": inputs}).to_string();
    let sums: String = (0..110_000).map(|number| format!("{digest}  {number}\n")).collect();
    vec![
        Case::check("release.json of 60 000 distributions", "dist/release.json", file.into_bytes()),
        Case::check(
            "release.json of two million empty objects",
            "dist/release.json",
            format!("[{}{{}}]", "{},".repeat(2_000_000)).into_bytes(),
        ),
        Case::check("SHA256SUMS of 110 000 lines", "dist/SHA256SUMS", sums.into_bytes()),
    ]
}

fn cases() -> Vec<Case> {
    let empty = |number: usize| Record::stored(&format!("hostile/{number}"), b"", 0o100_644);
    let mut cases = vec![
        Case::check("ZIP of 65 000 members", WHEEL, zip((0..65_000).map(empty).collect())),
        Case::check(
            "ZIP of 500 names of 60 000 bytes",
            WHEEL,
            zip((0..500).map(|number| Record::stored(&format!("{}{number}", "d/".repeat(30_000)), b"", 0)).collect()),
        ),
        Case::check("program whose tables are scattered", WHEEL, scattered()),
        Case::check("sdist with an extended header of 1 GiB", SDIST, zeros(b'x', 1 << 30)),
        Case::check("sdist of 65 000 members", SDIST, members(65_000)),
        Case::check("sdist of 200 000 members", SDIST, members(200_000)),
        Case::stage("package with a window of 128 MiB", "package.tar.zst", zstandard()),
        Case::stage("package that unpacks to 2 GiB", "package.tar.gz", zeros(b'0', 2 << 30)),
        schema_case("schema of 60 000 types", chain(60_000)),
        schema_case("schema of 9 900 types that hold one another", chain(9_900)),
        schema_case(
            "schema with an enum of 200 000 values",
            json!({"Many": {"enum": (0..200_000).map(|number| format!("v{number}")).collect::<Vec<_>>()}}),
        ),
        schema_case(
            "schema with a type of 40 000 fields",
            json!({"Many": {"type": "object", "properties": (0..40_000).map(|number| (format!("f{number}"), json!({"type": "string"}))).collect::<serde_json::Map<_, _>>(), "required": (0..40_000).map(|number| format!("f{number}")).collect::<Vec<_>>()}}),
        ),
        schema_case(
            "schema with a union of 20 000 types",
            json!({"Many": {"oneOf": (0..20_000).map(|number| json!({"type": "object", "properties": {"type": {"const": format!("t{number}")}}, "required": ["type"]})).collect::<Vec<_>>()}}),
        ),
    ];
    cases.extend(texts());
    cases.extend(manifests());
    cases
}

#[test]
fn no_reader_takes_more_than_its_share() {
    let mut rows = vec![["input".to_owned(), "size".into(), "memory".into(), "processor time".into()]];
    let mut wrong = Vec::new();
    for case in cases() {
        let sandbox = Sandbox::new();
        let path = sandbox.write(case.path, &case.bytes);
        for sources in [codex_pack_codegen::RUST_SOURCES, codex_pack_codegen::PYTHON_SOURCES] {
            std::fs::create_dir_all(sandbox.join("project").join(sources)).unwrap();
        }
        let is_in_folder = case.path.contains('/');
        let input = if is_in_folder { path.parent().unwrap().to_owned() } else { path };
        let (code, memory, seconds) = measure(&sandbox, case.arguments, &input);
        let megabytes = case.bytes.len() as f64 / 1e6;
        rows.push([
            case.what.to_owned(),
            if megabytes < 1.0 { format!("{:.0} KB", megabytes * 1e3) } else { format!("{megabytes:.1} MB") },
            format!("{} MB", memory / 1024),
            format!("{seconds:.1} s"),
        ]);
        if code != case.code || memory > 256 << 10 || seconds > 10.0 * (megabytes / 100.0).max(1.0) {
            wrong.push(format!("{}: exit code {code}, {memory} kB, {seconds:.1} s", case.what));
        }
    }
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn measure(sandbox: &Sandbox, arguments: &[&str], input: &PathBuf) -> (i32, u64, f64) {
    let mut command = Command::new("python3");
    command.args(["-c", MEASURE, env!("CARGO_BIN_EXE_codex-pack")]).args(arguments).arg(input);
    let run = sandbox.finish(command.current_dir(sandbox.path())).ok();
    let parts: Vec<&str> = run.stdout.split_whitespace().collect();
    (parts[0].parse().unwrap(), parts[1].parse().unwrap(), parts[2].parse().unwrap())
}
