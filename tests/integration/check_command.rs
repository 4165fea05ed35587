//! `check` and `rule` as commands: reports, exit codes, what is accepted, whose distributions are judged.

use std::path::Path;

use crate::support::Sandbox;
use crate::support::packages::package;
use crate::support::releases::Release;
use crate::support::zips::{Record, Zip};

/// A report without the sizes and numbers of members, which change with the templates.
fn steady(report: &str) -> String {
    let mut text = String::new();
    for line in report.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match &words[..] {
            ["file", "platform", ..] => text.push_str("file platform: errors warnings"),
            [name @ .., _, "kB" | "MB", _, errors, warnings] => {
                text.push_str(&format!("{}: {errors} {warnings}", name.join(" ")));
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
      error[record-size]: codex_cli_bin/codex-path/rg: RECORD says 2320 bytes, but it has 10
      error[runtime-program]: codex_cli_bin/codex-path/rg: it is not an executable for any system
      error[runtime-sbom]: openai_codex_cli_bin-1.2.3.dist-info/sboms/openai-codex-cli-bin.cdx.json: the digest of codex-path/rg does not match the file

    the set
      error[set-platform-missing]: there is no runtime wheel for win_arm64 (aarch64-pc-windows-msvc)
      error[set-unresolvable]: on Windows ARM64 an installer finds no runtime wheel

    failed: 7 files, 7 errors, 0 warnings
    `codex-pack rule zip-comment` explains a rule and how to fix a violation
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
    ::error title=record-size::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg: RECORD says 2320 bytes, but it has 10
    ::error title=runtime-program::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: codex_cli_bin/codex-path/rg: it is not an executable for any system
    ::error title=runtime-sbom::openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl: openai_codex_cli_bin-1.2.3.dist-info/sboms/openai-codex-cli-bin.cdx.json: the digest of codex-path/rg does not match the file
    ::error title=set-platform-missing::there is no runtime wheel for win_arm64 (aarch64-pc-windows-msvc)
    ::error title=set-unresolvable::on Windows ARM64 an installer finds no runtime wheel
    failed: 7 files, 7 errors, 0 warnings
    ");
    let summary = std::fs::read_to_string(release.sandbox.join("summary.md")).unwrap();
    let (findings, facts) = summary.split_once("\n#### What each platform installs\n").unwrap();
    insta::assert_snapshot!(findings, @r"
    ### codex-pack check failed: 7 files, 7 errors, 0 warnings

    #### Findings

    | severity | rule | file | inside | what |
    |---|---|---|---|---|
    | ❌ error | `zip-comment` | `openai_codex-1.2.3-py3-none-any.whl` |  | the archive has a comment |
    | ❌ error | `record-hash` | `openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl` | `codex_cli_bin/codex-path/rg` | RECORD says sha256=biW6lwwXkPASvmw5XRew\_z0e9ZYaohYsGMSjxo1gyx4, it has qAdtPSjSHgIBKyDq99v3VAmmJ3E0Q5Al8oLjaOMwWr8 |
    | ❌ error | `record-size` | `openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl` | `codex_cli_bin/codex-path/rg` | RECORD says 2320 bytes, but it has 10 |
    | ❌ error | `runtime-program` | `openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl` | `codex_cli_bin/codex-path/rg` | it is not an executable for any system |
    | ❌ error | `runtime-sbom` | `openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl` | `openai_codex_cli_bin-1.2.3.dist-info/sboms/openai-codex-cli-bin.cdx.json` | the digest of codex-path/rg does not match the file |
    | ❌ error | `set-platform-missing` | the set |  | there is no runtime wheel for win\_arm64 (aarch64-pc-windows-msvc) |
    | ❌ error | `set-unresolvable` | the set |  | on Windows ARM64 an installer finds no runtime wheel |
    ");
    let report = release.sandbox.pack("check dist --format json").json();
    let digest = report["files"][0]["sha256"].as_str().unwrap();
    for row in [
        "| macOS arm64, 11.0 to 26.0 | `openai_codex_cli_bin-1.2.3-py3-none-macosx_11_0_arm64.whl` |",
        "| Windows ARM64 | nothing |  |",
        &format!("| 1 | 0 | `{digest}` |"),
        "| `openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl` | Somebody, certified by Test Root |",
        "No manifest and no package was given",
    ] {
        assert!(facts.contains(row), "{row}: {facts}");
    }
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
    schemaVersion tool passed errors warnings notes ignored files installs signers chain programs findings accepted
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
      help: `codex-pack matrix` lists the platforms
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
    error: empty contains no wheel and no source distribution
      help: pass wheels, source distributions, or the folder they are in
    ");
    insta::assert_snapshot!(sandbox.pack("check missing.whl notes.txt").text, @"
    exit code 1
    file  platform  size  members  errors  warnings

    the set
      error[file-kind]: notes.txt is neither a wheel nor a source distribution
      error[file-unreadable]: missing.whl does not exist

    failed: 0 files, 2 errors, 0 warnings
    `codex-pack rule file-kind` explains a rule and how to fix a violation
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
      help: pass an archive as upstream publishes it, and the list of digests of the same release
    --
    exit code 1
    error: `nonsense` is not a list of SHA-256 digests: line 1 is not a SHA-256 digest and a file name
      help: pass a file with lines as written by `sha256sum`: digest, two spaces, file name
    ");
    assert!(!sandbox.join("dist").exists());
}

/// A binary inside a package stands for all of it, and no digest of one file speaks for the others.
#[test]
fn a_digest_of_one_file_does_not_speak_for_the_package_around_it() {
    let sandbox = Sandbox::new();
    let made = package("x86_64-unknown-linux-musl", "1.2.3");
    made.write_directory(&sandbox.join("package"));
    let digest = |bytes: &[u8]| codex_pack::Sha256Digest::of(bytes).to_string();
    let codex = digest(&std::fs::read(sandbox.join("package/bin/codex")).unwrap());
    sandbox.write("sums", format!("{codex}  codex\n"));
    for given in ["package/bin/codex", "package"] {
        let run = sandbox.pack(&format!("release --codex-version 1.2.3 --package {given} --sums sums"));
        assert_eq!(run.code, 1, "{given}: {}", run.text);
        assert!(run.stderr.starts_with("error: no digest is published for `"), "{given}: {}", run.text);
    }
    // What was unpacked of a ZIP archive is what its digest is of.
    let archive = sandbox.write("codex.zip", made.zip(""));
    sandbox.write("sums", format!("{}  codex.zip\n", digest(&std::fs::read(archive).unwrap())));
    sandbox.pack("release --codex-version 1.2.3 --package codex.zip --sums sums").ok();
}

/// A folder in which codex-pack finds a manifest of its own, which accepts these findings.
fn accepting(entries: &str) -> Release {
    let release = Release::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let (before, rest) = manifest.split_once("[[workspace.metadata.codex.accepted]]").unwrap();
    let (_, after) = rest.split_once("[workspace.lints.rust]").unwrap();
    let before = before.replace(&format!("release = \"{}\"", pinned().tag()), "release = \"rust-v1.2.3\"");
    release.sandbox.write("Cargo.toml", format!("{before}{entries}\n[workspace.lints.rust]{after}"));
    release.sandbox.write("python-runtime/pyproject.toml", "");
    // One true warning.
    release.rebuild("manylinux_2_17_x86_64", |zip| {
        zip.set("codex-path/rg", &crate::support::executables::Elf::glibc(62, &[("fcntl64", "GLIBC_2.28")]).bytes());
        zip.remove(".cdx.json");
    });
    release
}

fn pinned() -> codex_pack::CodexVersion {
    codex_pack::Workspace::built_in().unwrap().matrix.release
}

const ACCEPTED: &str = r#"
[[workspace.metadata.codex.accepted]]
rule = "promise-glibc"
file = "openai_codex_cli_bin-*-manylinux_2_17_x86_64.*.whl"
member = "codex_cli_bin/codex-path/rg"
reason = "it is known"

[[workspace.metadata.codex.accepted]]
rule = "promise-libc"
file = "openai_codex_cli_bin-*"
reason = "so is this"
"#;

#[test]
fn accepted_findings_are_counted_and_do_not_fail() {
    let release = accepting("");
    assert_eq!(release.sandbox.pack("check dist --strict").code, 1);
    let release = accepting(ACCEPTED);
    let run = release.sandbox.pack("check dist --strict").ok();
    assert!(run.stdout.contains("0 errors, 0 warnings, 2 accepted"), "{}", run.stdout);
    assert!(!run.stdout.contains("it is known"), "{}", run.stdout);
    // `-v` lists them, each with its reason.
    let run = release.sandbox.pack("check dist --strict -v").ok();
    let (_, accepted) = run.stdout.split_once("\naccepted\n").unwrap();
    let (accepted, _) = accepted.split_once("\n\n").unwrap();
    insta::assert_snapshot!(accepted, @"
    [promise-glibc] openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl: codex_cli_bin/codex-path/rg: needs glibc 2.28 (fcntl64@GLIBC_2.28 of libc.so.6), but manylinux_2_17_x86_64 promises 2.17 (it is known)
    [promise-libc] openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl: codex_cli_bin/codex-path/rg: needs glibc (interpreter /lib64/ld-linux-x86-64.so.2), but musllinux_1_1_x86_64 promises to run on musl (so is this)
    ");
    let report = release.sandbox.pack("check dist --format json").ok().json();
    assert_eq!(report["accepted"][0]["reason"], "it is known");
    // What --deny makes an error is accepted by nobody, nor is anything where nothing is to be.
    assert_eq!(release.sandbox.pack("check dist --deny promise-glibc").code, 1);
    let run = release.sandbox.pack("check dist --accept-nothing");
    assert!(run.stdout.contains("0 errors, 2 warnings\n"), "{}", run.stdout);
}

#[test]
fn the_notes_of_a_release_say_what_is_accepted_and_why() {
    let findings = |release: &Release| {
        release
            .sandbox
            .write("changes.md", "# Changelog\n\n## [1.2.3]\n- It is faster.\n\n## [1.2.2]\n- It was slower.\n");
        let run = release.sandbox.pack("notes 1.2.3 dist --changelog changes.md").ok();
        assert!(run.stdout.contains("\n## Changes\n\n- It is faster.\n\n## "), "{}", run.stdout);
        let (_, rest) = run.stdout.split_once("## Findings\n\n").unwrap();
        rest.split_once("\n## How to verify").unwrap().0.to_owned()
    };
    insta::assert_snapshot!(findings(&accepting(ACCEPTED)), @r"
    No rule is broken.

    ## Accepted findings

    Cargo.toml accepts these, so they do not count.

    | rule | file | inside | what | why it is accepted |
    |---|---|---|---|---|
    | `promise-glibc` | `openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` | `codex_cli_bin/codex-path/rg` | needs glibc 2.28 (fcntl64@GLIBC\_2.28 of libc.so.6), but manylinux\_2\_17\_x86\_64 promises 2.17 | it is known |
    | `promise-libc` | `openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` | `codex_cli_bin/codex-path/rg` | needs glibc (interpreter /lib64/ld-linux-x86-64.so.2), but musllinux\_1\_1\_x86\_64 promises to run on musl | so is this |
    ");
    insta::assert_snapshot!(findings(&accepting("")), @r"
    | severity | rule | file | inside | what |
    |---|---|---|---|---|
    | ⚠️ warning | `promise-glibc` | `openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` | `codex_cli_bin/codex-path/rg` | needs glibc 2.28 (fcntl64@GLIBC\_2.28 of libc.so.6), but manylinux\_2\_17\_x86\_64 promises 2.17 |
    | ⚠️ warning | `promise-libc` | `openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl` | `codex_cli_bin/codex-path/rg` | needs glibc (interpreter /lib64/ld-linux-x86-64.so.2), but musllinux\_1\_1\_x86\_64 promises to run on musl |
    ");
    let release = Release::new();
    assert_eq!(findings(&release), "No rule is broken.\n");
}

#[test]
fn an_entry_that_accepts_nothing_is_a_warning_itself() {
    let stale = "[[workspace.metadata.codex.accepted]]\nrule = \"file-size\"\nfile = \"openai_codex-*.whl\"\nreason = \"it was large\"\n";
    let release = accepting(&format!("{ACCEPTED}{stale}"));
    let run = release.sandbox.pack("check dist --strict");
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.told("accepted-unused"), @"warning[accepted-unused]: the entry for file-size in openai_codex-*.whl accepts nothing any more");
    // So is one that has expired.
    let expired = ACCEPTED.replace("reason = \"it is known\"", "reason = \"it is known\"\nuntil-version = \"1.2.3\"");
    let run = accepting(&expired).sandbox.pack("check dist");
    assert_eq!(run.told("promise-glibc").lines().count(), 1, "{}", run.stdout);
    insta::assert_snapshot!(run.told("accepted-unused"), @"warning[accepted-unused]: the entry for promise-glibc in openai_codex_cli_bin-*-manylinux_2_17_x86_64.*.whl, codex_cli_bin/codex-path/rg has expired");
    let later = expired.replace("\"1.2.3\"", "\"1.2.4\"");
    accepting(&later).sandbox.pack("check dist --strict").ok();
    // A part of a release says nothing of entries for the rest of it.
    let release = accepting(ACCEPTED);
    release.delete("manylinux_2_17_x86_64");
    let run = release.sandbox.pack("check dist --platforms none --ignore set-platform-unknown --ignore set-duplicate");
    assert!(!run.told("accepted-unused").contains("promise-glibc"), "{}", run.stdout);
}

#[test]
fn what_cannot_be_accepted() {
    let entry = |rule: &str, more: &str| {
        format!("[[workspace.metadata.codex.accepted]]\nrule = \"{rule}\"\nfile = \"*\"\n{more}\n")
    };
    let refusals = [
        entry("record-hash", "reason = \"why not\""),
        entry("no-such-rule", "reason = \"why not\""),
        entry("file-size", "reason = \"  \""),
        entry("file-size", ""),
        entry("file-size", "reason = \"x\"\nuntil-version = \"soon\""),
    ]
    .map(|entry| {
        let run = accepting(&entry).sandbox.pack("check dist");
        assert_eq!(run.code, 1, "{}", run.text);
        run.stderr.lines().next().unwrap().to_owned()
    });
    insta::assert_snapshot!(refusals.join("\n"), @"
    error: [[workspace.metadata.codex.accepted]] in Cargo.toml: record-hash is an error, which cannot be accepted
    error: [[workspace.metadata.codex.accepted]] in Cargo.toml: there is no rule named `no-such-rule`
    error: [workspace.metadata.codex] in Cargo.toml is invalid: `accepted`: the entry for file-size has no reason
    error: [workspace.metadata.codex] in Cargo.toml is invalid: missing field `reason`
    error: [workspace.metadata.codex] in Cargo.toml is invalid: `accepted`: `soon` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
    ");
}

/// As anybody's, distributions are judged by the rules that are everybody's.
#[test]
fn rules_about_codex_stay_out_of_other_peoples_wheels() {
    let release = Release::new();
    // No SDK, two platforms, another SDK's version, a source distribution of the runtime, a payload that is none.
    release.delete("openai_codex-1.2.3-py3");
    release.delete("win_arm64");
    std::fs::copy(release.file("openai_codex-1.2.3.tar.gz"), release.beside("openai_codex_cli_bin-1.2.3.tar.gz"))
        .unwrap();
    release.tamper("macosx_11_0_arm64", |zip| zip.edit("WHEEL", "Generator: codex-pack", "Generator: somebody"));
    release.rebuild("macosx_11_0_arm64", |zip| zip.remove("codex-path/rg"));
    let ours = release.sandbox.pack("check dist");
    for rule in ["set-sdk-missing", "set-platform-missing", "runtime-sdist", "runtime-payload", "runtime-sbom"] {
        assert!(!ours.told(rule).is_empty(), "{rule}: {}", ours.stdout);
    }
    let run = release.sandbox.pack("check --any dist --format json");
    let findings = run.json()["findings"].as_array().unwrap().clone();
    let rules: std::collections::BTreeSet<&str> =
        findings.iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
    // The copy under another name does say who it is.
    assert_eq!(
        rules.into_iter().filter(|rule| *rule != "sdist-member" && *rule != "sdist-metadata").collect::<Vec<_>>(),
        [""; 0]
    );
    assert_eq!(run.json()["installs"], serde_json::json!([]));
    let broken = Release::new();
    broken.tamper("win_amd64", |zip| zip.comment = b"x".to_vec());
    assert_eq!(broken.sandbox.pack("check --any dist").told("zip-comment").lines().count(), 1);
}

/// The hint under a report names what has to be understood first.
#[test]
fn the_hint_names_the_first_error() {
    let release = Release::new();
    release.rebuild("macosx_10_9", |zip| {
        zip.set("codex-path/rg", &crate::support::executables::Elf::glibc(62, &[]).bytes());
    });
    let run = release.sandbox.pack("check dist");
    let first = run.stdout.lines().find_map(|line| line.trim().strip_prefix("error[")?.split_once(']')).unwrap().0;
    assert!(run.stdout.contains(&format!("`codex-pack rule {first}` explains a rule")), "{}", run.stdout);
    // A warning stands before the first error.
    let release = Release::new();
    release.rebuild("linux_2_17_x86_64", |zip| {
        zip.set("codex-path/rg", &crate::support::executables::Elf::glibc(62, &[("fcntl64", "GLIBC_2.28")]).bytes());
        zip.remove(".cdx.json");
    });
    release.tamper("win_arm64", |zip| zip.comment = b"x".to_vec());
    let run = release.sandbox.pack("check dist");
    assert!(run.stdout.find("warning[").unwrap() < run.stdout.find("error[").unwrap(), "{}", run.stdout);
    assert!(run.stdout.contains("`codex-pack rule zip-comment` explains a rule"), "{}", run.stdout);
}

#[test]
fn rules_explain_themselves() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(sandbox.pack("rule promise-glibc").ok().stdout, @"
    promise-glibc (warning)
      No program needs a newer glibc than the manylinux tag promises.

    Why
      On a Linux system in between, the wheel is installed but the loader refuses the program.

    How to fix
      Use the tag of the glibc that the program needs, or build it on an older system.
    ");
    insta::assert_snapshot!(sandbox.pack("rule zip-coment").text, @"
    exit code 1
    error: there is no rule named `zip-coment`
      help: did you mean zip-unreadable, zip-extra-bytes, zip-overlap, zip-end-record, zip-comment, zip-duplicate, zip-encrypted, zip-method, zip-data-descriptor, zip-header-mismatch, zip-extra-field, zip-bomb, zip-contents? `codex-pack rule` lists all rules
    ");
    let all = sandbox.pack("rule --format json").ok().json();
    assert_eq!(all.as_array().unwrap().len(), codex_pack::RULES.len());
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
    let rules: Vec<&str> = codex_pack::RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(documented, rules);
}
