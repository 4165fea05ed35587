//! `check` and `rule` as commands: reports, exit codes, manifests, digests, building again, running.

use std::path::Path;

use crate::support::Sandbox;
use crate::support::packages::{TARGETS, package};
use crate::support::releases::{Release, VERSION, made};
use crate::support::zips::{Record, Zip};

/// A report without the sizes and numbers of members, which change with the templates.
fn steady(report: &str) -> String {
    let mut text = String::new();
    for line in report.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let cells: Vec<&str> = line.split('|').collect();
        match (&words[..], &cells[..]) {
            (["file", "platform", ..], _) => text.push_str("file platform: errors warnings"),
            ([name @ .., _, "kB" | "MB", _, errors, warnings], _) => {
                text.push_str(&format!("{}: {errors} {warnings}", name.join(" ")));
            }
            (_, ["", file, version, platform, _, errors, warnings, ""])
                if file.contains(".whl") || file.contains(".tar.gz") =>
            {
                text.push_str(&["", file, version, platform, " … ", errors, warnings, ""].join("|"));
            }
            _ => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

#[test]
fn a_release_that_may_be_uploaded() {
    let release = Release::new();
    let run = release.sandbox.pack("check dist --strict").ok();
    insta::assert_snapshot!(steady(&run.stdout), @"
    file platform: errors warnings
    openai_codex-1.2.3-py3-none-any.whl any: - -
    openai_codex-1.2.3.tar.gz source: - -
    openai_codex_cli_bin-1.2.3-py3-none-macosx_10_9_x86_64.whl macosx_10_9_x86_64: - -
    openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl macosx_11_0_arm64: - -
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl manylinux_2_17_aarch64, musllinux_1_1_aarch64: - -
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl manylinux_2_17_x86_64, musllinux_1_1_x86_64: - -
    openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl win_amd64: - -
    openai_codex_cli_bin-1.2.3-py3-none-win_arm64.whl win_arm64: - -

    on                                 pip installs
    Linux x86_64, glibc 2.17 to 2.41   openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    Linux x86_64, musl 1.1 to 1.2      openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    Linux aarch64, glibc 2.17 to 2.41  openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    Linux aarch64, musl 1.1 to 1.2     openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    macOS x86_64, 10.9 to 26.0         openai_codex_cli_bin-1.2.3-py3-none-macosx_10_9_x86_64.whl
    macOS arm64, 11.0 to 26.0          openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl
    Windows x64                        openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl
    Windows ARM64                      openai_codex_cli_bin-1.2.3-py3-none-win_arm64.whl

    passed: 8 files, 0 errors, 0 warnings
    ");
}

#[test]
fn a_release_that_must_not_be_uploaded() {
    let release = Release::new();
    release.delete("win_arm64");
    release.tamper("openai_codex-", |zip| zip.comment = b"made by hand".to_vec());
    release.tamper("macosx_11_0_arm64", |zip| zip.set("codex-path/rg", b"#!/bin/sh\n"));
    let run = release.sandbox.pack("check dist");
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(steady(&run.stdout), @"
    file platform: errors warnings
    openai_codex-1.2.3-py3-none-any.whl any: 1 -
    openai_codex-1.2.3.tar.gz source: - -
    openai_codex_cli_bin-1.2.3-py3-none-macosx_10_9_x86_64.whl macosx_10_9_x86_64: - -
    openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl macosx_11_0_arm64: 4 -
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl manylinux_2_17_aarch64, musllinux_1_1_aarch64: - -
    openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl manylinux_2_17_x86_64, musllinux_1_1_x86_64: - -
    openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl win_amd64: - -

    on                                 pip installs
    Linux x86_64, glibc 2.17 to 2.41   openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    Linux x86_64, musl 1.1 to 1.2      openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl
    Linux aarch64, glibc 2.17 to 2.41  openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    Linux aarch64, musl 1.1 to 1.2     openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl
    macOS x86_64, 10.9 to 26.0         openai_codex_cli_bin-1.2.3-py3-none-macosx_10_9_x86_64.whl
    macOS arm64, 11.0 to 26.0          openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl
    Windows x64                        openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl
    Windows ARM64                      nothing

    openai_codex-1.2.3-py3-none-any.whl
      error[zip-comment]: the archive has a comment

    openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl
      error[record-hash]: codex_cli_bin/codex-path/rg: RECORD says sha256=biW6lwwXkPASvmw5XRew_z0e9ZYaohYsGMSjxo1gyx4, it has qAdtPSjSHgIBKyDq99v3VAmmJ3E0Q5Al8oLjaOMwWr8
      error[record-size]: codex_cli_bin/codex-path/rg: RECORD says 2320 bytes, it has 10
      error[runtime-program]: codex_cli_bin/codex-path/rg: it is no executable of any system
      error[runtime-sbom]: openai_codex_cli_bin-1.2.3.dist-info/sboms/openai-codex-cli-bin.cdx.json: the digest of codex-path/rg is not the file's

    the set
      error[set-platform-missing]: no runtime wheel is for win_arm64 (aarch64-pc-windows-msvc)
      error[set-unresolvable]: on Windows ARM64 an installer finds no runtime wheel

    failed: 7 files, 7 errors, 0 warnings
    `codex-pack rule zip-comment` explains a rule and how to mend what breaks it
    ");
    let github = release.sandbox.finish(
        release
            .sandbox
            .command()
            .env("GITHUB_STEP_SUMMARY", release.sandbox.join("summary.md"))
            .args(["check", "dist", "--format", "github"]),
    );
    assert_eq!(github.code, 1);
    insta::assert_snapshot!(github.stdout, @"
    ::error title=zip-comment::openai_codex-1.2.3-py3-none-any.whl: the archive has a comment
    ::error title=record-hash::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg: RECORD says sha256=biW6lwwXkPASvmw5XRew_z0e9ZYaohYsGMSjxo1gyx4, it has qAdtPSjSHgIBKyDq99v3VAmmJ3E0Q5Al8oLjaOMwWr8
    ::error title=record-size::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg: RECORD says 2320 bytes, it has 10
    ::error title=runtime-program::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg: it is no executable of any system
    ::error title=runtime-sbom::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: openai_codex_cli_bin-1.2.3.dist-info/sboms/openai-codex-cli-bin.cdx.json: the digest of codex-path/rg is not the file's
    ::error title=set-platform-missing::no runtime wheel is for win_arm64 (aarch64-pc-windows-msvc)
    ::error title=set-unresolvable::on Windows ARM64 an installer finds no runtime wheel
    failed: 7 files, 7 errors, 0 warnings
    ");
    insta::assert_snapshot!(steady(&std::fs::read_to_string(release.sandbox.join("summary.md")).unwrap()), @"
    ### codex-pack check failed: 7 files, 7 errors, 0 warnings

    | file | version | platform | size | errors | warnings |
    |---|---|---|--:|--:|--:|
    | `openai_codex-1.2.3-py3-none-any.whl` | 1.2.3 | any | … | 1 | 0 |
    | `openai_codex-1.2.3.tar.gz` | 1.2.3 |  | … | 0 | 0 |
    | `openai_codex_cli_bin-1.2.3-py3-none-macosx_10_9_x86_64.whl` | 1.2.3 | macosx_10_9_x86_64 | … | 0 | 0 |
    | `openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl` | 1.2.3 | macosx_11_0_arm64 | … | 4 | 0 |
    | `openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl` | 1.2.3 | manylinux_2_17_aarch64, musllinux_1_1_aarch64 | … | 0 | 0 |
    | `openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` | 1.2.3 | manylinux_2_17_x86_64, musllinux_1_1_x86_64 | … | 0 | 0 |
    | `openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl` | 1.2.3 | win_amd64 | … | 0 | 0 |

    | | rule | where | what |
    |---|---|---|---|
    | ❌ | `zip-comment` | openai_codex-1.2.3-py3-none-any.whl | the archive has a comment |
    | ❌ | `record-hash` | openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg | RECORD says sha256=biW6lwwXkPASvmw5XRew_z0e9ZYaohYsGMSjxo1gyx4, it has qAdtPSjSHgIBKyDq99v3VAmmJ3E0Q5Al8oLjaOMwWr8 |
    | ❌ | `record-size` | openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg | RECORD says 2320 bytes, it has 10 |
    | ❌ | `runtime-program` | openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg | it is no executable of any system |
    | ❌ | `runtime-sbom` | openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: openai_codex_cli_bin-1.2.3.dist-info/sboms/openai-codex-cli-bin.cdx.json | the digest of codex-path/rg is not the file's |
    | ❌ | `set-platform-missing` |  | no runtime wheel is for win_arm64 (aarch64-pc-windows-msvc) |
    | ❌ | `set-unresolvable` |  | on Windows ARM64 an installer finds no runtime wheel |
    ");
}

#[test]
fn the_json_report_keeps_its_schema() {
    let release = Release::new();
    release.tamper("openai_codex-", |zip| zip.records[0].comment = b"hello".to_vec());
    let report = release.sandbox.pack("check dist --format json").json();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    insta::assert_snapshot!(
        [keys(&report), keys(&report["tool"]), keys(&report["files"][0]), keys(&report["installs"][0]), keys(&report["findings"][0])]
            .join("\n"),
        @"
    schemaVersion tool passed errors warnings notes ignored files installs findings accepted
    name version
    name kind project version tags size sha256 unpacked
    environment wheel
    rule severity file member message
    "
    );
    assert_eq!((report["schemaVersion"].as_u64(), report["passed"].as_bool()), (Some(1), Some(false)));
}

#[test]
fn warnings_fail_when_strict_and_rules_can_be_ignored() {
    let release = Release::new();
    release.rebuild("manylinux_2_17_x86_64", |zip| {
        let glibc = crate::support::executables::Elf::glibc(62, &[("fcntl64", "GLIBC_2.28")]);
        zip.set("codex-path/rg", &glibc.bytes());
        // The SBOM would name the other program.
        zip.remove(".cdx.json");
    });
    release.sandbox.pack("check dist").ok();
    assert_eq!(release.sandbox.pack("check dist --strict").code, 1);
    let ignored = release.sandbox.pack("check dist --strict --ignore promise-glibc --ignore promise-libc").ok();
    assert!(ignored.stdout.contains("0 errors, 0 warnings, 2 ignored"), "{}", ignored.stdout);
    insta::assert_snapshot!(release.sandbox.pack("check dist --ignore zip-coment").text, @"
    exit code 1
    error: there is no rule named `zip-coment`
      help: did you mean zip-unreadable, zip-extra-bytes, zip-overlap, zip-end-record, zip-comment, zip-duplicate, zip-encrypted, zip-method, zip-data-descriptor, zip-header-mismatch, zip-extra-field, zip-bomb, zip-contents? `codex-pack rule` lists all rules
    ");
}

#[test]
fn a_part_of_a_release() {
    let release = Release::new();
    for part in ["macosx_10_9", "macosx_11_0", "win_amd64", "win_arm64", "linux_2_17_aarch64"] {
        release.delete(part);
    }
    assert_eq!(release.sandbox.pack("check dist").code, 1);
    release.sandbox.pack("check dist --platforms x86_64-unknown-linux-musl").ok();
    release.sandbox.pack("check dist --platforms musllinux_1_1_x86_64").ok();
    let wrong = release.sandbox.pack("check dist --platforms win_arm64");
    assert!(wrong.stdout.contains("set-platform-unknown") && wrong.stdout.contains("set-platform-missing"));
    insta::assert_snapshot!(release.sandbox.pack("check dist --platforms solaris").text, @"
    exit code 1
    error: `solaris` is neither a target triple nor a platform tag of the release matrix
      help: `codex-pack matrix` lists what there is
    ");
    release.delete("manylinux");
    release.sandbox.pack("check dist --platforms none").ok();
}

#[test]
fn files_that_are_none_of_ours() {
    let sandbox = Sandbox::new();
    sandbox.write("notes.txt", "");
    std::fs::create_dir(sandbox.join("empty")).unwrap();
    insta::assert_snapshot!(sandbox.pack("check empty").text, @"
    exit code 1
    error: empty holds no wheel and no source distribution
      help: give wheels, source distributions, or the folder they are in
    ");
    insta::assert_snapshot!(sandbox.pack("check missing.whl notes.txt").text, @"
    exit code 1
    file  platform  size  members  errors  warnings

    the set
      error[file-kind]: notes.txt is neither a wheel nor a source distribution
      error[file-unreadable]: missing.whl does not exist

    failed: 0 files, 2 errors, 0 warnings
    `codex-pack rule file-kind` explains a rule and how to mend what breaks it
    ");
}

#[test]
fn a_file_above_the_default_limit() {
    let sandbox = Sandbox::new();
    let stored = Record::stored("big/data", &vec![7; 101 << 20], 0o100_644);
    sandbox.write("big-1.0-py3-none-any.whl", Zip { records: vec![stored], ..Zip::default() }.bytes());
    assert!(sandbox.pack("check big-1.0-py3-none-any.whl").stdout.contains("warning[file-size]"));
}

#[test]
fn the_manifest_of_a_release() {
    let release = made();
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(release.join("dist/release.json")).unwrap()).unwrap();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    insta::assert_snapshot!(
        [
            keys(&manifest),
            keys(&manifest["inputs"][0]),
            keys(&manifest["inputs"][0]["members"][0]),
            keys(&manifest["distributions"][0]),
            keys(&manifest["distributions"][0]["members"][0]),
        ]
        .join("\n"),
        @"
    schemaVersion tool version inputs distributions
    name target sha256 members
    path size sha256
    name size sha256 tags members
    path size sha256
    "
    );
    let run = release.pack("check dist --strict").ok();
    assert!(run.stdout.contains("0 errors, 0 warnings"));
    let sums = std::fs::read_to_string(release.join("dist/SHA256SUMS")).unwrap();
    assert_eq!(sums.lines().count(), 9);
    for line in sums.lines() {
        let (digest, name) = line.split_once("  ").unwrap();
        let bytes = std::fs::read(release.join("dist").join(name)).unwrap();
        let found: String =
            sha2::Digest::finalize(sha2::Digest::chain_update(<sha2::Sha256 as sha2::Digest>::new(), bytes))
                .iter()
                .map(|byte: &u8| format!("{byte:02x}"))
                .collect();
        assert_eq!(digest, found);
    }
}

/// What `release` writes and what `check --write-manifest` writes of the same files and packages is the same.
#[test]
fn the_manifest_can_be_written_again() {
    let release = Release::new();
    let mut arguments = vec!["check".to_owned(), "dist".into(), "--write-manifest".into()];
    for target in crate::support::packages::TARGETS {
        let name = format!("{target}.tar.gz");
        std::fs::copy(made().join(&name), release.sandbox.join(&name)).unwrap();
        arguments.extend(["--package".into(), name]);
    }
    release.sandbox.run(&arguments).ok();
    for name in ["release.json", "SHA256SUMS"] {
        let [theirs, ours] =
            [made().join("dist"), release.folder()].map(|folder| std::fs::read(folder.join(name)).unwrap());
        assert_eq!(theirs, ours, "{name}");
    }
    // Manifests of the runners of a matrix, put together.
    std::fs::rename(release.beside("release.json"), release.sandbox.join("whole.json")).unwrap();
    release.sandbox.pack("check dist --write-manifest --manifest whole.json").ok();
    assert_eq!(
        std::fs::read(release.beside("release.json")).unwrap(),
        std::fs::read(release.sandbox.join("whole.json")).unwrap()
    );
}

#[test]
fn a_payload_that_is_in_no_input_breaks_the_chain() {
    let release = Release::new();
    let text = std::fs::read_to_string(made().join("dist/release.json")).unwrap();
    let mut manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    manifest["inputs"][0]["members"][1]["sha256"] = "0".repeat(64).into();
    std::fs::write(release.beside("release.json"), manifest.to_string()).unwrap();
    let run = release.sandbox.pack("check dist");
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("error[manifest-mismatch]"), "{}", run.stdout);
}

#[test]
fn published_digests_of_the_inputs() {
    let sandbox = Sandbox::new();
    let target = "x86_64-unknown-linux-musl";
    let archive = package(target, "1.2.3").release_archive();
    sandbox.write("codex.tar.gz", &archive);
    let digest: String =
        <sha2::Sha256 as sha2::Digest>::digest(&archive).iter().map(|byte| format!("{byte:02x}")).collect();
    sandbox.write("good", format!("{digest}  codex.tar.gz\n"));
    sandbox.write("renamed", format!("{digest} *codex-package-{target}.tar.gz\n"));
    sandbox.write("bad", format!("{}  codex.tar.gz\n", "0".repeat(64)));
    sandbox.write("other", format!("{}  other.tar.gz\n", "0".repeat(64)));
    sandbox.write("nonsense", "hello\n");
    let release = "release --codex-version 1.2.3 --package codex.tar.gz --sums";
    sandbox.pack(&format!("{release} good")).ok();
    sandbox.pack(&format!("{release} renamed")).ok();
    std::fs::remove_dir_all(sandbox.join("dist")).unwrap();
    let refusals: Vec<String> = ["bad", "other", "nonsense"]
        .iter()
        .map(|sums| sandbox.pack(&format!("{release} {sums}")).text.replace(&digest, "[digest]"))
        .collect();
    insta::assert_snapshot!(refusals.join("--\n"), @"
    exit code 1
    error: `codex.tar.gz` has SHA-256 [digest], but 0000000000000000000000000000000000000000000000000000000000000000 is published
      help: fetch the package again from its release; do not use this one
    --
    exit code 1
    error: no digest is published for `codex.tar.gz`
      help: give an archive as upstream publishes it, and the list of digests of the same release
    --
    exit code 1
    error: `nonsense` is no list of SHA-256 digests: line 1 is no SHA-256 and file name
      help: give a file with lines as `sha256sum` writes them: digest, two spaces, file name
    ");
    assert!(!sandbox.join("dist").exists());
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
    let errors = |rule: &str| -> Vec<&str> { run.stdout.lines().filter(|line| line.contains(rule)).collect() };
    insta::assert_snapshot!(errors("error[rebuild-differs]").join("\n"), @"  error[rebuild-differs]: built from `x86_64-unknown-linux-musl.tar.gz`: its codex_cli_bin/__init__.py differs");
    // What was not built again is not passed.
    assert_eq!(errors("error[rebuild-skipped]: no package was given that it could be built from").len(), 5);
}

/// How a wheel was built is found out from the wheel.
#[test]
fn wheels_are_built_again_as_they_were_built() {
    let sandbox = Sandbox::new();
    let target = "x86_64-unknown-linux-musl";
    sandbox.write("codex.tar.gz", package(target, VERSION).release_archive());
    let stage = "stage-runtime staged codex.tar.gz --codex-version 1.2.3 --no-default-excludes --exclude codex-resources/voice/NOTICE.md \
                 --platform-tag manylinux_2_17_x86_64 --platform-tag musllinux_1_1_x86_64";
    sandbox.pack(stage).ok();
    let mut build = sandbox.command();
    build
        .args(["build", "staged", "--compression", "best", "--out-dir", "dist"])
        .env("SOURCE_DATE_EPOCH", "1700000000");
    sandbox.finish(&mut build).ok();
    let wheel = sandbox.list("dist").remove(0);
    sandbox.pack(&format!("check dist/{wheel} --rebuild --package codex.tar.gz")).ok();
}

#[test]
fn rules_explain_themselves() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(sandbox.pack("rule promise-glibc").ok().stdout, @"
    promise-glibc (warning)
      No program needs a newer glibc than the manylinux tag promises.

    Why
      On a Linux in between the wheel is installed and the loader refuses the program.

    How to mend
      Promise the glibc the program needs, or build it on an older system.
    ");
    insta::assert_snapshot!(sandbox.pack("rule zip-coment").text, @"
    exit code 1
    error: there is no rule named `zip-coment`
      help: did you mean zip-unreadable, zip-extra-bytes, zip-overlap, zip-end-record, zip-comment, zip-duplicate, zip-encrypted, zip-method, zip-data-descriptor, zip-header-mismatch, zip-extra-field, zip-bomb, zip-contents? `codex-pack rule` lists all rules
    ");
    let all = sandbox.pack("rule --format json").ok().json();
    assert_eq!(all.as_array().unwrap().len(), codex_pack::check::RULES.len());
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check.md").exists());
}

/// Every rule is in the documentation, and nothing else is.
#[test]
fn the_documentation_lists_the_rules() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check.md")).unwrap();
    let documented: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | "))
        .filter(|(_, rest)| ["error |", "warning |", "note |"].iter().any(|severity| rest.starts_with(severity)))
        .map(|(name, _)| name)
        .collect();
    let rules: Vec<&str> = codex_pack::check::RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(documented, rules);
}
