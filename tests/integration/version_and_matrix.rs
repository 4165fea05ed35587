//! `version` and `matrix`.

use crate::support::Sandbox;

#[test]
fn version_prints_the_three_spellings() {
    let sandbox = Sandbox::new();
    let run = sandbox.pack("version rust-v1.2.3-alpha.4.5").ok();
    insta::assert_snapshot!(run.stdout, @"
    release tag  rust-v1.2.3-alpha.4.5
    semver       1.2.3-alpha.4.5
    PEP 440      1.2.3a4.post5
    ");
    let json = sandbox.pack("version 0.116.0a1 --format json").ok().json();
    insta::assert_snapshot!(json, @r#"{"tag":"rust-v0.116.0-alpha.1","semver":"0.116.0-alpha.1","pep440":"0.116.0a1","prerelease":true,"release":"0.116.0-alpha.1","post":0}"#);
    insta::assert_snapshot!(sandbox.pack("version rust-v1.2.3.post4").ok().stdout, @"
    release tag  rust-v1.2.3.post4
    semver       1.2.3
    PEP 440      1.2.3
    SDK          1.2.3.post4
    ");
}

#[test]
fn a_wrong_version_is_refused_with_the_reason() {
    let run = Sandbox::new().pack("version 1.2.3.dev4");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: `1.2.3.dev4` is not a codex version: a development release (`.devN`) is never published
      help: write a release tag (rust-v0.163.0), a semver version (0.116.0-alpha.1) or its PEP 440 form (0.116.0a1)
    ");
}

#[test]
fn a_workflow_learns_the_pinned_version_and_no_other() {
    let sandbox = Sandbox::new();
    let pinned = codex_pack::Workspace::built_in().unwrap().matrix.release;
    let run = sandbox.run(["version", &pinned.tag(), "--pinned", "--format", "github"]).ok();
    let (tag, semver, pep440) = (pinned.tag(), pinned.semver(), pinned.pep440());
    let spellings = format!("tag={tag}\nsemver={semver}\npep440={pep440}\nprerelease=false\n");
    assert_eq!(run.stdout, format!("{spellings}release={semver}\npost=0\nbuild-number=0\n"));
    // A second try is another release.
    sandbox.pack(&format!("version {tag}.post1")).ok();
    assert_eq!(sandbox.pack(&format!("version {tag}.post1 --pinned")).code, 1);
    let other = sandbox.pack("version rust-v0.1.0-alpha.1 --pinned --format github");
    insta::assert_snapshot!(other.text.replace(&semver, "PINNED"), @"
    exit code 1
    error: 0.1.0-alpha.1 is not the pinned release, which is PINNED
      help: tag the commit whose Cargo.toml pins this release, or pin it there under [workspace.metadata.codex]
    ::error title=codex-pack::0.1.0-alpha.1 is not the pinned release, which is PINNED%0A  help: tag the commit whose Cargo.toml pins this release, or pin it there under [workspace.metadata.codex]
    ");
}

#[test]
fn matrix_in_every_format() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(sandbox.pack("matrix").ok().stdout, @"
    target                      platform tag                                  runner
    aarch64-apple-darwin        macosx_11_0_arm64                             macos-15
    x86_64-apple-darwin         macosx_10_9_x86_64                            macos-15-intel
    aarch64-unknown-linux-musl  manylinux_2_17_aarch64.musllinux_1_1_aarch64  ubuntu-24.04-arm
    x86_64-unknown-linux-musl   manylinux_2_17_x86_64.musllinux_1_1_x86_64    ubuntu-24.04
    aarch64-pc-windows-msvc     win_arm64                                     windows-11-arm
    x86_64-pc-windows-msvc      win_amd64                                     windows-2025
    ");
    let github = sandbox.pack("matrix --format github").ok().json();
    let json = sandbox.pack("matrix --format json").ok().json();
    assert_eq!(github["include"], json);
    assert_eq!(json.as_array().unwrap().len(), 6);
    insta::assert_snapshot!(json[3], @r#"{"target":"x86_64-unknown-linux-musl","platform-tag":"manylinux_2_17_x86_64.musllinux_1_1_x86_64","runner":"ubuntu-24.04"}"#);
}

#[test]
fn formats_that_a_command_does_not_have_are_command_line_errors() {
    let run = Sandbox::new().pack("rule --format yaml");
    assert_eq!(run.code, 2, "{}", run.text);
}

#[test]
fn the_checkout_and_the_program_say_the_same() {
    let sandbox = Sandbox::new();
    let mut in_checkout = sandbox.command();
    in_checkout.current_dir(env!("CARGO_MANIFEST_DIR")).args(["matrix", "--format", "json"]);
    assert_eq!(sandbox.finish(&mut in_checkout).ok().json(), sandbox.pack("matrix --format json").ok().json());
}

#[test]
fn every_place_that_repeats_the_pinned_release_agrees_with_it() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let workspace = read("Cargo.toml");
    let pinned = workspace.split("release = \"rust-v").nth(1).unwrap().split('"').next().unwrap();
    for (path, line) in [
        ("sdk/Cargo.toml", format!("version = \"{pinned}\"\n")),
        ("python-runtime/pyproject.toml", format!("version = \"{pinned}\"\n")),
        ("templates/python-sdk/pyproject.toml", format!("version = \"{pinned}\"\n")),
        ("templates/python-sdk/pyproject.toml", format!("\"openai-codex-cli-bin=={pinned}\"")),
        ("templates/python-sdk/src/openai_codex/_version.py", format!("__version__ = \"{pinned}\"\n")),
    ] {
        assert!(read(path).contains(&line), "{path} does not say {line}");
    }
}

/// The matrix of a checkout is read at its root, with no program on the PATH; below it a warning says that it is not.
#[test]
fn a_checkout_is_read_without_cargo_or_said_not_to_be() {
    let sandbox = Sandbox::new();
    let manifest = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    sandbox.write("Cargo.toml", manifest.replace("win_arm64", "win32"));
    sandbox.write("python-runtime/pyproject.toml", "");
    sandbox.write("inside/file", "");
    let matrix = |folder: &str| {
        let mut command = sandbox.command();
        command.current_dir(sandbox.join(folder)).env("PATH", "").arg("matrix");
        sandbox.finish(&mut command).ok()
    };
    let root = matrix(".");
    assert!(root.stdout.contains("win32 ") && root.stderr.is_empty(), "{}", root.text);
    let inside = matrix("inside");
    assert!(inside.stdout.contains("win_arm64"), "{}", inside.text);
    assert!(inside.stderr.contains("is not read from a directory inside it: run codex-pack there"), "{}", inside.text);
}

/// A directory above, which others may be able to write to, has no say in what is released, and no cargo is started there.
#[cfg(unix)]
#[test]
fn nothing_above_the_current_directory_is_read_or_run() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    sandbox.write("Cargo.toml", "[workspace]\n[workspace.metadata.codex]\nrelease = \"rust-v9.9.9\"\n");
    sandbox.write("python-runtime/pyproject.toml", "");
    sandbox.write("inside/file", "");
    let cargo = sandbox.write("programs/cargo", format!("#!/bin/sh\ntouch '{}/started'\n", sandbox.path().display()));
    std::fs::set_permissions(cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = sandbox.command();
    command
        .current_dir(sandbox.join("inside"))
        .env("PATH", sandbox.join("programs"))
        .args(["version", "--pinned", "9.9.9"]);
    let run = sandbox.finish(&mut command);
    assert_eq!(run.code, 1, "{}", run.text);
    sandbox.finish(sandbox.command().current_dir(sandbox.join("inside")).args(["matrix"])).ok();
    assert!(!sandbox.join("started").exists());
}
