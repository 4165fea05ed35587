//! How often the files of a package pass through the disk on their way into a wheel.

use std::collections::BTreeMap;
use std::path::Path;

use super::strace::traces;
use super::support::Sandbox;
use super::support::packages::{package, program};

const TARGET: &str = "x86_64-unknown-linux-musl";

/// What may be read of a file beyond all of it, for its headers, or of short metadata.
const HEADERS: u64 = 1024;

/// What is done with a file, in bytes.
#[derive(Debug, Default)]
struct Uses {
    created: usize,
    written: u64,
    read: u64,
}

/// The unpacked files, by the paths that they have until the wheel is there: numbers in a directory inside the replacement's.
fn unpacked(log: &[String]) -> BTreeMap<String, Uses> {
    let mut files: BTreeMap<String, Uses> = BTreeMap::new();
    for line in log {
        let Some((call, result)) = line.rsplit_once(" = ") else { continue };
        let Some((name, arguments)) = call.split_once('(') else { continue };
        let named = if name == "openat" { result } else { arguments };
        let path = named.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
        let Some((path, _)) = path else { continue };
        let directory = Path::new(path).parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let file = Path::new(path).file_name().unwrap_or_default().to_string_lossy();
        if !directory.starts_with(".codex-pack-") || file.parse::<usize>().is_err() {
            continue;
        }
        let uses = files.entry(path.to_owned()).or_default();
        let count = || result.split(' ').next().and_then(|count| count.parse::<u64>().ok()).unwrap_or_default();
        match name {
            "openat" if arguments.contains("O_CREAT") => uses.created += 1,
            "openat" => {}
            "write" | "pwrite64" => uses.written += count(),
            _ => uses.read += count(),
        }
    }
    files
}

/// Each file of a package is written once and read at most once more, but for headers and metadata: a large one is compressed as it comes
/// out of the archive, and read again for what was built into it.
#[test]
fn files_of_a_package_are_written_once_and_read_once_more() {
    let sandbox = Sandbox::new();
    let mut package = package(TARGET, "1.2.3");
    let mut large = program(TARGET, "0");
    large.resize(24 << 20, 7);
    package.put("bin/codex", &large, 0o755);
    package.put("codex-resources/notes.txt", &[b'n'; 5000], 0o644);
    let mut expected: Vec<u64> = package.files.iter().map(|file| file.content.len() as u64).collect();
    expected.sort_unstable();
    for (name, archive) in [
        ("codex.tar.gz", package.release_archive()),
        ("codex.tgz", package.npm_tarball()),
        ("codex.zip", package.zip("")),
    ] {
        sandbox.write(name, archive);
        let mut command = sandbox.command();
        let arguments = format!("release --codex-version 1.2.3 --package {name} --out-dir dist-{name}");
        command.args(arguments.split(' '));
        let log = traces(&command, &["openat", "read", "pread64", "readv", "write", "pwrite64"], sandbox.path());
        let files = unpacked(&log);
        let mut lengths: Vec<u64> = files.values().map(|uses| uses.written).collect();
        lengths.sort_unstable();
        assert_eq!(lengths, expected, "{name}");
        for (path, uses) in files {
            assert_eq!(uses.created, 1, "{name}: {path}: {uses:?}");
            assert!(uses.read <= uses.written + HEADERS, "{name}: {path}: {uses:?}");
        }
    }
}
