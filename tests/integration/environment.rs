//! Pipes, links, clients that hang, lists without end, and names that a terminal would act on: an error in seconds, and nothing done.

#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::support::Sandbox;
use crate::support::github::GitHub;
use crate::support::packages::package;
use crate::support::zips::{Record, Zip};

/// What an environment may hold that nobody should see.
const SECRETS: [&str; 8] = [
    "GH_TOKEN",
    "GITHUB_TOKEN",
    "NPM_TOKEN",
    "PIP_INDEX_URL",
    "TWINE_PASSWORD",
    "AWS_SECRET_ACCESS_KEY",
    "OPENAI_API_KEY",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
];

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success(), "mkfifo is part of every Unix");
}

fn wheel() -> Vec<u8> {
    Zip { records: vec![Record::new("a/a.py", b"", 0o100_644)], ..Zip::default() }.bytes()
}

/// The rules that a folder breaks as a set, with what is said.
fn of_the_set(sandbox: &Sandbox, paths: &[&str]) -> String {
    let run = sandbox.run(["check", "--any", "--format", "json"].iter().chain(paths));
    let report = run.json();
    let findings = report["findings"].as_array().unwrap().iter();
    let about = findings.filter(|found| found["file"].is_null());
    let lines =
        about.map(|found| format!("{}: {}", found["rule"].as_str().unwrap(), found["message"].as_str().unwrap()));
    lines.collect::<Vec<_>>().join("\n").replace(&sandbox.path().display().to_string(), "[sandbox]")
}

#[test]
fn pipes_and_links_in_a_folder_of_distributions() {
    let sandbox = Sandbox::new();
    sandbox.write("elsewhere/b-1.0-py3-none-any.whl", wheel());
    sandbox.write("dist/a-1.0-py3-none-any.whl", wheel());
    pipe(&sandbox.join("dist/pipe-1.0-py3-none-any.whl"));
    pipe(&sandbox.join("dist/SHA256SUMS"));
    pipe(&sandbox.join("lone-1.0.tar.gz"));
    let link = sandbox.join("dist/b-1.0-py3-none-any.whl");
    std::os::unix::fs::symlink("../elsewhere/b-1.0-py3-none-any.whl", link).unwrap();
    insta::assert_snapshot!(of_the_set(&sandbox, &["dist", "lone-1.0.tar.gz"]), @"
    set-stray-file: SHA256SUMS is a link, device or pipe, not a file
    set-stray-file: b-1.0-py3-none-any.whl is a link, device or pipe, not a file
    set-stray-file: pipe-1.0-py3-none-any.whl is a link, device or pipe, not a file
    file-unreadable: lone-1.0.tar.gz is a device or pipe, not a file
    ");
}

#[test]
fn what_is_published_is_no_link() {
    let sandbox = Sandbox::new();
    sandbox.write("elsewhere", "x");
    sandbox.write("dist/one", "1");
    std::os::unix::fs::symlink("../elsewhere", sandbox.join("dist/two")).unwrap();
    let github = GitHub::new(&sandbox, "own/codex");
    let attach = sandbox.finish(github.configure(sandbox.command().args(["attach", "1.2.3", "dist"])));
    let published = sandbox.pack("published dist");
    insta::assert_snapshot!(format!("{}{}", attach.text, published.text), @"
    exit code 1
    error: `dist/two` is a link, device or pipe; expected files
      help: replace it with a copy of the file it points to, or remove it
    exit code 1
    error: `dist/two` is a link, device or pipe; expected files
      help: replace it with a copy of the file it points to, or remove it
    ");
}

/// Runs `fetch` with a `gh` of this script.
fn fetch(sandbox: &Sandbox, script: &str) -> String {
    let gh = sandbox.write("clients/gh", format!("#!/bin/sh\n{script}\n"));
    std::fs::set_permissions(gh, std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = sandbox.command();
    command.args(["fetch", "--codex-version", "1.2.3", "--target", "aarch64-apple-darwin", "--client", "gh"]);
    let path = format!("{}:/usr/bin:/bin", sandbox.join("clients").display());
    command.env("PATH", path).env("CODEX_PACK_CACHE_DIR", sandbox.join("cache")).env("CODEX_PACK_CLIENT_TIMEOUT", "1");
    sandbox.finish(&mut command).text
}

#[test]
fn clients_that_hang_or_print_without_end() {
    let texts = ["exec sleep 600", "sleep 600", "exec yes"].map(|script| fetch(&Sandbox::new(), script));
    insta::assert_snapshot!(texts.join("\n"), @"
    exit code 1
      Fetching codex 1.2.3 for aarch64-apple-darwin with gh
    error: codex 1.2.3 for aarch64-apple-darwin could not be fetched:
      gh: it was inactive for 1 s (the limit is CODEX_PACK_CLIENT_TIMEOUT)
      help: check the version (`codex-pack version`), the network, and that the client can reach its registry; or pass a package you have with --package

    exit code 1
      Fetching codex 1.2.3 for aarch64-apple-darwin with gh
    error: codex 1.2.3 for aarch64-apple-darwin could not be fetched:
      gh: it was inactive for 1 s (the limit is CODEX_PACK_CLIENT_TIMEOUT)
      help: check the version (`codex-pack version`), the network, and that the client can reach its registry; or pass a package you have with --package

    exit code 1
      Fetching codex 1.2.3 for aarch64-apple-darwin with gh
    error: codex 1.2.3 for aarch64-apple-darwin could not be fetched:
      gh: it printed more than 32 MiB
      help: check the version (`codex-pack version`), the network, and that the client can reach its registry; or pass a package you have with --package
    ");
}

/// A python that hangs, prints a line without end, answers without end, or waits behind signs of life.
#[test]
fn an_index_that_answers_without_end() {
    let texts = [
        "exec sleep 600",
        "tr '\\0' x < /dev/zero",
        "exec yes '{\"indexes\": [], \"found\": true, \"files\": []}'",
        "exec yes ''",
    ]
    .map(|script| {
        let sandbox = Sandbox::new();
        let python = sandbox.write("clients/python3", format!("#!/bin/sh\n{script}\n"));
        std::fs::set_permissions(python, std::fs::Permissions::from_mode(0o755)).unwrap();
        sandbox.write("dist/openai_codex-1.2.3-py3-none-any.whl", wheel());
        let mut command = sandbox.command();
        let path = format!("{}:/usr/bin:/bin", sandbox.join("clients").display());
        command.args(["published", "dist", "--quiet"]).env("PATH", path).env("CODEX_PACK_CLIENT_TIMEOUT", "1");
        sandbox.finish(&mut command).text
    });
    insta::assert_snapshot!(texts.join("\n"), @"
    exit code 1
    error: the index cannot be queried: python with pip: it was inactive for 1 s (the limit is CODEX_PACK_CLIENT_TIMEOUT)
      help: check pip's configuration (`pip config list`): the index must list files as specified by PEP 503 or PEP 691

    exit code 1
    error: the index cannot be queried: python with pip: a response is larger than 32 MiB
      help: check pip's configuration (`pip config list`): the index must list files as specified by PEP 503 or PEP 691

    exit code 1
    file                                 index
    openai_codex-1.2.3-py3-none-any.whl  is not there
    error: the index does not serve exactly these files: 1 of 1 are missing
      help: upload what is missing, or try again with --wait SECONDS: an index can take minutes to list new files

    exit code 1
    error: the index cannot be queried: python with pip: it is at work without end
      help: check pip's configuration (`pip config list`): the index must list files as specified by PEP 503 or PEP 691
    ");
}

#[test]
fn a_directory_in_the_cache() {
    let sandbox = Sandbox::new();
    let archive = package("aarch64-apple-darwin", "1.2.3").release_archive();
    let name = "codex-package-aarch64-apple-darwin.tar.gz";
    let digest = codex_pack::Sha256Digest::of(&archive);
    sandbox.write("released.tar.gz", archive);
    sandbox.write(&format!("cache/sha256/{digest}/{name}/file"), "");
    sandbox.write("assets.json", format!(r#"{{"assets": [{{"name": "{name}", "digest": "sha256:{digest}"}}]}}"#));
    let folder = sandbox.path().display();
    let script =
        format!("if [ $2 = view ]; then cat '{folder}/assets.json'; else cp '{folder}/released.tar.gz' {name}; fi");
    insta::assert_snapshot!(fetch(&sandbox, &script).replace(&digest.to_string(), "[digest]"), @"
    exit code 1
      Fetching codex 1.2.3 for aarch64-apple-darwin with gh
    error: `[sandbox]/cache/sha256/[digest]/codex-package-aarch64-apple-darwin.tar.gz` could not be written
      caused by: a directory is in its place; move it elsewhere
      help: check that the directory can be written and that the disk has room; nothing was changed
    ");
}

#[test]
fn manifests_and_lists_of_digests_without_end() {
    let sandbox = Sandbox::new();
    sandbox.write("a/a-1.0-py3-none-any.whl", wheel());
    sandbox.write("a/release.json", " ".repeat(9 << 20));
    sandbox.write("a/SHA256SUMS", "#".repeat(9 << 20));
    sandbox.write("b/a-1.0-py3-none-any.whl", wheel());
    sandbox.write("b/release.json", format!("{{\"schemaVersion\": 1, \"x\": [{}0]}}", "0,".repeat(3 << 20)));
    let digest = "0".repeat(64);
    let lines: String = (0..90_000).map(|number| format!("{digest}  {number}\n")).collect();
    sandbox.write("b/SHA256SUMS", lines);
    sandbox.write("c/a-1.0-py3-none-any.whl", wheel());
    let input = r#"{"name": "x", "target": "y", "members": []}"#;
    let inputs: Vec<String> = (0..101).map(|_| input.to_owned()).collect();
    let tool = r#"{"name": "x", "version": "1"}"#;
    let manifest =
        format!(r#"{{"schemaVersion": 1, "tool": {tool}, "inputs": [{}], "distributions": []}}"#, inputs.join(", "));
    sandbox.write("c/release.json", manifest);
    let texts = ["a", "b", "c"].map(|folder| {
        let text = of_the_set(&sandbox, &[folder]);
        text.lines().take(3).collect::<Vec<_>>().join("\n")
    });
    insta::assert_snapshot!(texts.join("\n\n"), @"
    manifest-invalid: `a/release.json` is larger than the limit of 8 MiB
    sums-mismatch: `a/SHA256SUMS` is larger than the limit of 8 MiB

    manifest-invalid: `b/release.json` is not a release manifest: unknown field `x`, expected one of `schemaVersion`, `tool`, `version`, `commit`, `programs`, `inputs`, `distributions` at line 1 column 24
    sums-mismatch: SHA256SUMS does not list a-1.0-py3-none-any.whl
    sums-mismatch: SHA256SUMS lists 0, which is not there

    manifest-invalid: `c/release.json` has more than 100 inputs
    ");
}

#[test]
fn names_that_a_terminal_would_act_on() {
    let sandbox = Sandbox::new();
    let records = vec![Record::new("a/\u{1b}]0;title\u{7}\u{9b}31m\u{202e}.py", b"", 0o100_644)];
    sandbox.write("a\u{1b}[2J-1.0-py3-none-any.whl", Zip { records, ..Zip::default() }.bytes());
    let check = sandbox.run(["check", "--any", "--verbose", "a\u{1b}[2J-1.0-py3-none-any.whl"]);
    let missing = sandbox.run(["check", "\u{1b}[2J\u{202e}"]);
    let stage = sandbox.run(["stage-runtime", "staged", "\u{1b}[2J\u{202e}", "--codex-version", "1.2.3"]);
    for run in [check, missing, stage] {
        assert_ne!(run.code, 0);
        let acted_on = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!run.text.contains(acted_on), "{:?}", run.text);
        assert!(run.text.contains("\\u{1b}"), "{}", run.text);
    }
}

/// The runtime is asked for its schema with nothing of this program's environment that it could give away.
#[test]
fn programs_that_are_asked_get_no_credentials() {
    let sandbox = Sandbox::new();
    let seen = sandbox.join("seen");
    let codex = sandbox.write("codex", format!("#!/bin/sh\nenv >> '{}'\nexit 1\n", seen.display()));
    std::fs::set_permissions(&codex, std::fs::Permissions::from_mode(0o755)).unwrap();
    for sources in [codex_pack_codegen::RUST_SOURCES, codex_pack_codegen::PYTHON_SOURCES] {
        std::fs::create_dir_all(sandbox.join("project").join(sources)).unwrap();
    }
    let mut command = sandbox.command();
    command.args(["generate-types", "--project", "project", "--codex-bin"]).arg(codex);
    for name in SECRETS {
        command.env(name, "secret");
    }
    let run = sandbox.finish(&mut command);
    assert_eq!(run.code, 1, "{}", run.text);
    let seen = std::fs::read_to_string(seen).unwrap();
    assert!(seen.contains("CODEX_HOME=") && !seen.contains("secret"), "{seen}");
}

/// What is wrong with the surroundings is not held against a distribution.
#[test]
fn surroundings_that_are_broken() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-sdk sdk --codex-version 1.2.3").ok();
    sandbox.pack("build sdk").ok();
    let run = |arguments: &str, name: &str, value: &str| {
        let mut command = sandbox.command();
        sandbox.finish(command.args(arguments.split(' ')).env(name, value)).text
    };
    let texts = [
        run("check dist --platforms none", "TMPDIR", "/nowhere"),
        run("build sdk", "SOURCE_DATE_EPOCH", "never"),
        // It reads no clock.
        run("check dist --platforms none --quiet --format json", "SOURCE_DATE_EPOCH", "never")
            .lines()
            .next()
            .unwrap()
            .to_owned(),
    ];
    insta::assert_snapshot!(texts.join("\n"), @"
    exit code 1
    error: no temporary directory could be created
      caused by: the directory for temporary files, `/nowhere`, does not exist; set TMPDIR to one that exists
      help: check that the temporary directory can be written and has room

    exit code 1
    error: SOURCE_DATE_EPOCH is `never`; expected seconds since 1970
      help: unset it, or set it to a number such as the output of `git log -1 --format=%ct`

    exit code 0
    ");
}

#[test]
#[cfg(target_os = "linux")]
fn a_report_that_cannot_be_written() {
    let sandbox = Sandbox::new();
    let run = |arguments: &str, streams: &str| {
        let script = format!("'{}' {arguments} {streams}", env!("CARGO_BIN_EXE_codex-pack"));
        sandbox.finish(Command::new("sh").args(["-c", &script]).current_dir(sandbox.path())).text
    };
    insta::assert_snapshot!(run("matrix", "> /dev/full"), @"
    exit code 1
    error: standard output could not be written; everything else is done
      caused by: No space left on device (os error 28)
      help: check that the disk it is on has room, and run the command again
    ");
    // Who cannot be told of the steps has them done all the same.
    assert_eq!(run("stage-sdk sdk --codex-version 1.2.3", "2> /dev/full"), "exit code 0\n");
    assert!(sandbox.join("sdk/pyproject.toml").is_file());
}
