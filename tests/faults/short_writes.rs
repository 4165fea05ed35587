//! Writes that take a part of what they are given, and writes that are interrupted: the bytes are the same.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::strace::finish;
use super::support::Sandbox;
use super::support::packages::package;
use super::tree;

const TARGET: &str = "x86_64-unknown-linux-musl";

/// The library that shortens writes, compiled below target/.
fn library() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("target/faults");
    std::fs::create_dir_all(&folder).unwrap();
    let made = tempfile::NamedTempFile::new_in(&folder).unwrap();
    let mut compile = Command::new("cc");
    compile.args(["-shared", "-fPIC", "-Wall", "-Werror", "-o"]).arg(made.path());
    compile.arg(root.join("tests/faults/short_writes.c")).arg("-ldl");
    let output = compile.output().expect("a C compiler is needed; install one, for example with `apt-get install gcc`");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let place = folder.join("short_writes.so");
    made.persist(&place).unwrap();
    place
}

#[test]
fn the_bytes_are_the_same() {
    let library = library();
    let commands = [
        "stage-runtime staged codex.tar.gz --codex-version 1.2.3",
        "stage-sdk sdk --codex-version 1.2.3",
        "build staged sdk --out-dir built",
        "release --codex-version 1.2.3 --package codex.tar.gz",
        "check dist --platforms x86_64-unknown-linux-musl --write-manifest --commit other",
        "man pages",
    ];
    let states = [false, true].map(|is_shortened| {
        let sandbox = Sandbox::new();
        sandbox.write("codex.tar.gz", package(TARGET, "1.2.3").release_archive());
        for arguments in commands {
            let mut command = sandbox.command();
            if is_shortened {
                command.env("LD_PRELOAD", &library);
            }
            let output = finish(command.args(arguments.split(' ')));
            assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
        }
        tree::read(sandbox.path(), &[])
    });
    let [(expected, _), (found, litter)] = states;
    assert!(litter.is_empty(), "{:?}", litter.keys());
    assert_eq!(tree::differences(&expected, &found), Vec::<String>::new());
}
