//! The release workflow, rehearsed from its YAML on tiny packages: every job, step, condition and command line. `runner.py` is the
//! runner, `rehearse.py` has the scenarios; what cannot be had here (GitHub, the index) stands in, failures included.

// Bash, gcc's static programs and the runner's own smoke test are those of a Linux runner.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]
#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

use std::path::Path;
use std::process::Command;

use codex_pack::Target;
use codex_pack::Workspace;

use support::Sandbox;
use support::packages::{TARGETS, package};
use support::python::tool;

fn rehearse(scenario: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sandbox = Sandbox::new();
    let version = Workspace::built_in().unwrap().matrix.release;
    for target in TARGETS {
        let mut package = package(target, &version.semver());
        if Target::host().is_some_and(|host| host.to_string() == target) {
            package.put("bin/codex", &runnable(&sandbox, &version.to_string()), 0o755);
        }
        let name = format!("github/openai/codex/{}/codex-package-{target}.tar.gz", version.tag());
        sandbox.write(&name, package.release_archive());
    }
    let mut other = package(TARGETS[0], &version.semver());
    sandbox.write("other.tar.gz", other.put("codex-path/more", b"", 0o644).release_archive());
    // A copy: cargo may build the original anew in the middle of a rehearsal. Half of it is for debuggers, and every job hands it on.
    std::fs::create_dir(sandbox.join("program")).unwrap();
    let mut strip = Command::new("strip");
    strip.arg("-o").arg(sandbox.join("program/codex-pack")).arg(env!("CARGO_BIN_EXE_codex-pack"));
    assert!(strip.status().expect("the test needs strip: install binutils").success());
    let mut rehearsal = tool("python");
    rehearsal.arg(root.join("tests/rehearsal/rehearse.py")).arg(sandbox.path()).arg(scenario).arg(version.tag());
    sandbox.finish(rehearsal.current_dir(sandbox.path()).env("PYTHONDONTWRITEBYTECODE", "1")).ok();
}

/// A static program that says this version.
fn runnable(sandbox: &Sandbox, version: &str) -> Vec<u8> {
    let program = sandbox.join("runnable");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/runnable.c");
    let mut gcc = Command::new("gcc");
    gcc.args(["-static", "-O1", "-o"]).arg(&program).arg(format!("-DVERSION=\"{version}\"")).arg(source);
    let status = gcc.status().expect("the test needs gcc: install it");
    assert!(status.success(), "the test needs gcc and a static C library (Debian: libc6-dev)");
    std::fs::read(program).unwrap()
}

#[test]
fn a_clean_run_and_one_from_scratch_have_the_same_bytes_and_others_are_refused() {
    rehearse("clean");
}

#[test]
fn every_job_can_be_stopped_and_every_upload_break_off() {
    rehearse("stops");
}

#[test]
fn what_is_half_public_is_released_again() {
    rehearse("again");
}

#[test]
fn a_fork_releases_under_its_own_names() {
    rehearse("fork");
}

#[test]
fn codex_pack_itself_is_released_by_its_own_version() {
    rehearse("itself");
}

#[test]
fn a_start_by_hand_is_a_dry_run() {
    rehearse("dry");
}

#[test]
fn what_cannot_end_well_ends_before_anything_is_built() {
    rehearse("early");
}

#[test]
fn a_moved_tag_an_intruder_and_a_yank_end_in_a_refusal() {
    rehearse("moved");
}
