//! `codex-pack bump`, on copies of this checkout.

use std::collections::BTreeMap;
use std::fs;

use codex_pack_codegen::{self as codegen, Facts};

use crate::generated::{RELEASE, generated, schema_set};
use crate::support::{Run, Sandbox, checkout};

/// `codex-pack bump` in a copy of the checkout.
fn bump(copy: &Sandbox, arguments: &[&str]) -> Run {
    copy.finish(copy.command().arg("bump").args(arguments).args(["--color", "never"]))
}

/// Every file with its bytes, but for the changelog, which only grows.
fn tree(copy: &Sandbox) -> BTreeMap<String, Vec<u8>> {
    let mut files = checkout::tree(copy.path());
    files.remove("CHANGELOG.md");
    files
}

#[test]
fn a_bump_to_an_earlier_release_and_back_changes_nothing_and_on_to_a_later_one_everything() {
    let copy = checkout::copy();
    let before = tree(&copy);
    for version in ["0.155.1", RELEASE] {
        let output = bump(&copy, &[version]);
        assert_eq!(output.code, 0, "{version}: {}", output.text);
    }
    let after = tree(&copy);
    let changed: Vec<&String> =
        before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(changed.is_empty(), "{changed:?}");

    let dry = bump(&copy, &["0.169.0", "--dry-run"]);
    assert_eq!(dry.code, 0, "{}", dry.text);
    assert_eq!(tree(&copy), after);
    let output = bump(&copy, &["rust-v0.169.0"]);
    assert_eq!(output.code, 0, "{}", output.text);
    assert_eq!(output.stdout, dry.stdout);
    assert!(output.stdout.contains("- breaking: Removed value ReviewDelivery: detached\n"), "{}", output.stdout);
    assert_eq!(codegen::output::compare(copy.path(), &generated("0.169.0")).unwrap(), []);
    let read = |path: &str| fs::read_to_string(copy.join(path)).unwrap();
    assert!(read("Cargo.toml").contains("\nrelease = \"rust-v0.169.0\"\n"));
    assert!(read("Cargo.lock").contains("name = \"openai-codex\"\nversion = \"0.169.0\"\n"));
    let project = read("templates/python-sdk/pyproject.toml");
    assert!(project.contains("openai-codex-cli-bin==0.169.0") && !project.contains(RELEASE));
    let signatures = codegen::signatures(&schema_set("0.169.0"), &Facts::built_in()).unwrap();
    assert_eq!(signatures.len(), 6);
    let reference = read(codegen::PYTHON_REFERENCE);
    for signature in signatures.values() {
        assert!(reference.contains(&format!("\n{signature}\n")), "{signature}");
    }
    assert!(read("CHANGELOG.md").contains("- Both SDKs are for codex 0.169.0 (before: 0.163.0): "));
}

#[test]
fn on_an_error_nothing_is_changed() {
    let copy = checkout::copy();
    let file = copy.join("sdk/README.md");
    let original = fs::read_to_string(&file).unwrap();
    fs::write(&file, original.replace("openai-codex = \"", "openai-codex = \"=")).unwrap();
    let before = tree(&copy);
    let output = bump(&copy, &["0.169.0"]);
    assert_eq!(output.code, 1);
    assert_eq!(tree(&copy), before);
    insta::assert_snapshot!(output.stderr, @r#"
    error: `sdk/README.md` has `openai-codex = "0.163.0"` 0 times; expected it once
      help: restore the pinned version there, as shown by `git log -p`; nothing was changed
    "#);
    let same = bump(&copy, &[RELEASE]);
    assert_eq!(same.code, 1);
    assert!(same.stderr.starts_with("error: 0.163.0 is already the pinned release\n"), "{}", same.stderr);
}

#[test]
fn what_no_fact_decides_ends_the_bump_unless_guesses_are_accepted() {
    let copy = checkout::copy();
    let file = copy.join(codegen::FACTS);
    let complete = fs::read_to_string(&file).unwrap();
    let mut facts = Facts::built_in();
    facts.results.remove("thread/sample");
    fs::write(&file, facts.to_toml()).unwrap();
    let before = tree(&copy);
    let refused = bump(&copy, &["0.169.0"]);
    assert_eq!(refused.code, 1);
    assert_eq!(tree(&copy), before);
    insta::assert_snapshot!(refused.stderr, @"
    error: neither the schema nor the table of facts says the result of `thread/sample`
      help: pass --accept-proposals to add guesses to src/codegen/facts.toml, and review each of them; nothing was changed
    ");
    let accepted = bump(&copy, &["0.169.0", "--accept-proposals"]);
    assert_eq!(accepted.code, 0, "{}", accepted.text);
    assert!(accepted.stdout.contains("- guessed entries that were added to src/codegen/facts.toml"));
    assert_eq!(fs::read_to_string(&file).unwrap(), complete);
}
