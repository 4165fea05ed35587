//! `codex-pack bump`, on copies of this checkout.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use codex_pack_codegen::{self as codegen, Facts};

use crate::generated::{RELEASE, generated};
use crate::protocol_documents::workspace;

/// A copy of everything in the checkout that a bump may read or change.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let parts = [
        "Cargo.toml",
        "Cargo.lock",
        "CHANGELOG.md",
        "README.md",
        "build.rs",
        "docs",
        "python-runtime",
        "sdk",
        "src",
        "templates",
        "tests",
    ];
    for part in parts {
        for entry in walkdir::WalkDir::new(workspace().join(part)) {
            let entry = entry.unwrap();
            let path = folder.path().join(entry.path().strip_prefix(workspace()).unwrap());
            if entry.file_type().is_dir() {
                fs::create_dir_all(path).unwrap();
            } else if entry.path().extension().is_none_or(|extension| extension != "pyc") {
                fs::copy(entry.path(), path).unwrap();
            }
        }
    }
    folder
}

fn bump(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_codex-pack"))
        .arg("bump")
        .args(arguments)
        .args(["--color", "never"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Every file with its bytes, but for the changelog, which only grows.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            (entry.path().strip_prefix(folder).unwrap().display().to_string(), fs::read(entry.path()).unwrap())
        })
        .filter(|(path, _)| path != "CHANGELOG.md")
        .collect()
}

#[test]
fn a_bump_to_an_earlier_release_and_back_changes_nothing_and_on_to_a_later_one_everything() {
    let folder = copy();
    let before = tree(folder.path());
    for version in ["0.155.1", RELEASE] {
        let output = bump(folder.path(), &[version]);
        assert!(output.status.success(), "{version}: {}", text(&output.stderr));
    }
    let after = tree(folder.path());
    let changed: Vec<&String> =
        before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(changed.is_empty(), "{changed:?}");

    let dry = bump(folder.path(), &["0.169.0", "--dry-run"]);
    assert!(dry.status.success());
    assert_eq!(tree(folder.path()), after);
    let output = bump(folder.path(), &["rust-v0.169.0"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(output.stdout, dry.stdout);
    assert!(
        text(&output.stdout).contains("- breaking: Removed value ReviewDelivery: detached\n"),
        "{}",
        text(&output.stdout)
    );
    assert_eq!(codegen::output::compare(folder.path(), &generated("0.169.0")).unwrap(), []);
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    assert!(read("Cargo.toml").contains("\nrelease = \"rust-v0.169.0\"\n"));
    assert!(read("Cargo.lock").contains("name = \"openai-codex\"\nversion = \"0.169.0\"\n"));
    let project = read("templates/python-sdk/pyproject.toml");
    assert!(project.contains("openai-codex-cli-bin==0.169.0") && !project.contains(RELEASE));
    assert!(read("CHANGELOG.md").contains("- Both SDKs are for codex 0.169.0 (before: 0.163.0): "));
}

#[test]
fn on_an_error_nothing_is_changed() {
    let folder = copy();
    let file = folder.path().join("sdk/README.md");
    let original = fs::read_to_string(&file).unwrap();
    fs::write(&file, original.replace("openai-codex = \"", "openai-codex = \"=")).unwrap();
    let before = tree(folder.path());
    let output = bump(folder.path(), &["0.169.0"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(tree(folder.path()), before);
    insta::assert_snapshot!(text(&output.stderr), @r#"
    error: `sdk/README.md` has `openai-codex = "0.163.0"` 0 times; expected it once
      help: make the place say the pinned version again, as `git log -p` shows it; nothing was changed
    "#);
    let same = bump(folder.path(), &[RELEASE]);
    assert_eq!(same.status.code(), Some(1));
    assert!(text(&same.stderr).starts_with("error: 0.163.0 is the pinned release already\n"), "{}", text(&same.stderr));
}

#[test]
fn what_no_fact_decides_ends_the_bump_unless_guesses_are_accepted() {
    let folder = copy();
    let file = folder.path().join(codegen::FACTS);
    let complete = fs::read_to_string(&file).unwrap();
    let mut facts = Facts::built_in();
    facts.results.remove("thread/sample");
    fs::write(&file, facts.to_toml()).unwrap();
    let before = tree(folder.path());
    let refused = bump(folder.path(), &["0.169.0"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(tree(folder.path()), before);
    insta::assert_snapshot!(text(&refused.stderr), @"
    error: neither the schema nor the table of facts says the result of `thread/sample`
      help: pass --accept-proposals to have guesses entered in src/codegen/facts.toml, and look at each of them; nothing was changed
    ");
    let accepted = bump(folder.path(), &["0.169.0", "--accept-proposals"]);
    assert!(accepted.status.success(), "{}", text(&accepted.stderr));
    assert!(text(&accepted.stdout).contains("- entries that were guessed and added to src/codegen/facts.toml"));
    assert_eq!(fs::read_to_string(&file).unwrap(), complete);
}
