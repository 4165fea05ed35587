//! Copies of this checkout, bumped to other releases: both SDKs compile and their suites pass on the runtime of the new release.

#![allow(clippy::pedantic)]

#[path = "../support/generated.rs"]
#[allow(dead_code, unreachable_pub)]
mod generated;
#[path = "../support/protocol_documents.rs"]
#[allow(dead_code)]
mod protocol_documents;
#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use codex_pack::CodexVersion;

use crate::generated::RELEASE;
use crate::support::python::tool;
use crate::support::{Sandbox, checkout};

/// The stored stable release before the pinned one, the pinned one again, and the newest one that is stored.
fn steps() -> Vec<String> {
    let files = std::fs::read_dir(checkout::root().join("tests/schemas")).unwrap();
    let names = files.filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    let mut versions: Vec<CodexVersion> =
        names.filter_map(|name| name.strip_suffix(".json.gz")?.parse().ok()).collect();
    versions.retain(|version| !version.is_prerelease());
    versions.sort();
    let pinned: CodexVersion = RELEASE.parse().unwrap();
    let before = versions.iter().rev().find(|version| **version < pinned).unwrap().clone();
    let newest = versions.last().unwrap().clone();
    let mut steps = vec![before, pinned, newest];
    steps.dedup();
    steps.iter().map(CodexVersion::semver).collect()
}

/// The program of a release, unpacked into a sandbox.
fn runtime(release: &str, sandbox: &Sandbox) -> PathBuf {
    codex_test_peers::runtime::of_release(release, sandbox.path()).unwrap_or_else(|why| panic!("{why}"))
}

/// The tests that compare the Python SDK's types with those of the package that was published for this release: a release before it
/// has fewer.
const PUBLISHED: (&str, &str) = ("0.163.0", "tests/test_published_api.py::test_fields_of_a_type");

/// Runs both suites, and says what each that failed wrote.
fn suites(copy: &Path, release: &str, program: &Path) -> Vec<String> {
    let target = checkout::root().join("target/bumped");
    let mut failed = Vec::new();
    let mut run = |mut command: Command, what: &str| {
        let command = command.current_dir(copy).env("CODEX_TEST_BIN", program).env("CARGO_TARGET_DIR", &target);
        let output = command.env("PYTHONDONTWRITEBYTECODE", "1").output().unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if !output.status.success() {
            failed.push(format!("{what} with {}:\n{said}", program.display()));
        }
    };
    let cargo = |arguments: &str| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(arguments.split(' '));
        cargo
    };
    run(cargo("build --quiet --package codex-test-peers --bins"), "the programs of the tests");
    run(
        cargo("test --quiet --package openai-codex --all-features --locked --no-fail-fast"),
        "the suite of the Rust SDK",
    );
    let mut python = tool("python");
    python.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2", "templates/python-sdk"]);
    let (published, compared) = PUBLISHED;
    if release.parse::<CodexVersion>().unwrap() < published.parse().unwrap() {
        python.args(["--deselect", compared]);
    }
    python.env("CODEX_TEST_PEERS", target.join("debug"));
    run(python, "the suite of the Python SDK");
    failed
}

#[test]
fn both_suites_pass_on_every_release_that_a_checkout_is_bumped_to() {
    let copy = checkout::copy();
    let steps = steps();
    assert!(steps.len() > 1, "{steps:?}");
    let mut failed = Vec::new();
    for release in &steps {
        copy.pack(&format!("bump {release}")).ok();
        let unpacked = Sandbox::new();
        failed.extend(suites(copy.path(), release, &runtime(release, &unpacked)));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
