//! Building again what is to be uploaded: `check --rebuild`.

use serde_json::json;

use crate::support::Sandbox;
use crate::support::packages::{TARGETS, package, program};
use crate::support::releases::{Release, VERSION, made};

const LINUX: &str = "x86_64-unknown-linux-musl";

fn digest(bytes: &[u8]) -> String {
    codex_pack::Sha256Digest::of(bytes).to_string()
}

#[test]
fn wheels_are_built_again() {
    let sandbox = made();
    let packages: String = TARGETS.iter().map(|target| format!(" --package {target}.tar.gz")).collect();
    sandbox.pack(&format!("check dist --rebuild{packages}")).ok();
    let package = "x86_64-unknown-linux-musl.tar.gz";
    let release = Release::new();
    std::fs::copy(sandbox.join(package), release.sandbox.join(package)).unwrap();
    release.rebuild("manylinux_2_17_x86_64", |zip| zip.edit("codex_cli_bin/__init__.py", "\n", "\n\n"));
    let run = release.sandbox.pack(&format!("check dist --rebuild --package {package}"));
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.told("rebuild-differs"), @"error[rebuild-differs]: built from `x86_64-unknown-linux-musl.tar.gz`: its codex_cli_bin/__init__.py differs");
    // What was not built again is not passed.
    let skipped = run.told("rebuild-skipped");
    assert_eq!(skipped.matches("no package was given to rebuild it from").count(), 5);
}

/// How a wheel was built stands in it, and nothing has to be said again.
#[test]
fn wheels_are_built_again_as_they_were_built() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tar.gz", package(LINUX, VERSION).release_archive());
    let stage = "stage-runtime staged codex.tar.gz --codex-version 1.2.3 --no-default-excludes --exclude codex-resources/voice/NOTICE.md \
                 --platform-tag manylinux_2_17_x86_64 --platform-tag musllinux_1_1_x86_64";
    sandbox.pack(stage).ok();
    for (level, epoch) in [("best", "1700000000"), ("fast", "1600000000"), ("default", "1500000000")] {
        let mut build = sandbox.command();
        build.args(["build", "staged", "--compression", level, "--out-dir", level]).env("SOURCE_DATE_EPOCH", epoch);
        sandbox.finish(&mut build).ok();
        let wheel = sandbox.list(level).remove(0);
        sandbox.pack(&format!("check {level}/{wheel} --rebuild --package codex.tar.gz")).ok();
    }
    // The wheels differ, so that each was built as it says itself.
    let wheel = sandbox.list("best").remove(0);
    let digests =
        ["best", "fast", "default"].map(|level| digest(&std::fs::read(sandbox.join(level).join(&wheel)).unwrap()));
    assert!(digests[0] != digests[1] && digests[1] != digests[2]);
}

#[test]
fn a_rebuild_that_does_not_take_place_is_an_error() {
    let release = Release::new();
    let packages = release.packages();
    // A package that is of none of the wheels.
    release.delete("linux_2_17_aarch64");
    let run = release.sandbox.pack(&format!("check dist --rebuild{packages}"));
    insta::assert_snapshot!(run.told("rebuild-skipped"), @"error[rebuild-skipped]: `aarch64-unknown-linux-musl.tar.gz` is not the package of any of the wheels");
    // A set without any runtime wheel.
    for part in ["macosx_10_9", "macosx_11_0", "win_amd64", "win_arm64", "linux_2_17_x86_64"] {
        release.delete(part);
    }
    let run = release.sandbox.pack(&format!("check dist --platforms none --rebuild --package {LINUX}.tar.gz"));
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.told("rebuild-skipped"), @"
    error[rebuild-skipped]: there is no runtime wheel to rebuild
    error[rebuild-skipped]: `x86_64-unknown-linux-musl.tar.gz` is not the package of any of the wheels
    ");
}

/// A wheel that cannot be built is told of at its own place, not at the one of the file that sorts first.
#[test]
fn a_rebuild_that_fails_is_told_where_it_fails() {
    let release = Release::new();
    let packages = release.packages();
    // To leave out what every runtime has is no way to build one.
    release.rebuild("win_amd64", |zip| zip.edit(".cdx.json", "codex-resources/voice/**", "bin/**"));
    let run = release.sandbox.pack(&format!("check dist --rebuild --format json{packages}"));
    assert_eq!(run.code, 1);
    let findings = run.json()["findings"].as_array().unwrap().clone();
    let about: Vec<String> = findings
        .iter()
        .filter(|finding| finding["rule"] == "rebuild-differs")
        .map(|finding| format!("{}: {}", finding["file"].as_str().unwrap(), finding["message"].as_str().unwrap()))
        .collect();
    insta::assert_snapshot!(about.join("\n"), @"openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl: it cannot be built from `x86_64-pc-windows-msvc.tar.gz`: the exclude `bin/**` leaves out `bin/codex-code-mode-host.exe`, which the runtime needs");
}

/// Licences and digests that a lock file gave are taken from the wheel's own SBOM, or held against the file.
#[test]
fn a_wheel_with_licences_is_built_again() {
    let sandbox = Sandbox::new();
    let mut made = package(LINUX, VERSION);
    let mut codex = program(LINUX, "codex");
    codex.extend_from_slice(b"/registry/src/registry-1949cf8c6b5b557f/anyhow-1.0.99/src/lib.rs\0");
    made.put("bin/codex", &codex, 0o755);
    sandbox.write("codex.tar.gz", made.release_archive());
    let metadata = |license: &str| {
        json!({ "packages": [{ "name": "anyhow", "version": "1.0.99", "license": license }] }).to_string()
    };
    sandbox.write("metadata.json", metadata("MIT/Apache-2.0"));
    sandbox.write("other.json", metadata("GPL-3.0-only"));
    let stage = "stage-runtime staged codex.tar.gz --codex-version 1.2.3 --cargo-lock metadata.json \
                 --platform-tag manylinux_2_17_x86_64 --platform-tag musllinux_1_1_x86_64";
    sandbox.pack(stage).ok();
    sandbox.pack("build staged").ok();
    let wheel = sandbox.list("dist").remove(0);
    let check = format!("check dist/{wheel} --rebuild --package codex.tar.gz");
    sandbox.pack(&check).ok();
    sandbox.pack(&format!("{check} --cargo-lock metadata.json")).ok();
    let run = sandbox.pack(&format!("{check} --cargo-lock other.json"));
    assert!(run.told("rebuild-differs").contains("THIRD-PARTY-NOTICES differs"), "{}", run.stdout);
}
