//! What SECURITY.md promises names the test that holds it, and what can be seen in the repository itself is looked at here.

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The paragraphs of a section, lists taken apart.
fn paragraphs(text: &str, title: &str) -> Vec<String> {
    let section = text.split(&format!("\n## {title}\n")).nth(1).expect("the section");
    let section = section.split("\n## ").next().unwrap();
    let mut paragraphs = vec![String::new()];
    for line in section.lines() {
        if line.is_empty() || line.starts_with("* ") {
            paragraphs.push(String::new());
        }
        paragraphs.last_mut().unwrap().push_str(&format!("{line} "));
    }
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    paragraphs
}

/// Whether a file has a test of this name: a Rust test with its attribute, or a Python one.
fn has_test(text: &str, name: &str) -> bool {
    let mut is_marked = false;
    for line in text.lines().map(str::trim) {
        let function = line.trim_start_matches("async ").strip_prefix("fn ").or_else(|| line.strip_prefix("def "));
        if let Some(rest) = function {
            let is_it = rest.strip_prefix(name).is_some_and(|rest| rest.starts_with(['(', '<']));
            if is_it && (is_marked || name.starts_with("test_")) {
                return true;
            }
            is_marked = false;
        }
        is_marked |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
    }
    false
}

/// Tests as `path/of/file.rs::name`, in code.
fn named_tests(paragraph: &str) -> Vec<(String, String)> {
    let spans = paragraph.split('`').skip(1).step_by(2);
    spans.filter_map(|span| span.split_once("::")).map(|(file, name)| (file.into(), name.into())).collect()
}

#[test]
fn every_promise_names_a_test_that_exists() {
    let promises = paragraphs(&read("SECURITY.md"), "What is promised");
    assert!(promises.len() > 10);
    for promise in promises {
        // What introduces a list is held by its items.
        if promise.trim_end().ends_with(':') {
            continue;
        }
        let tests = named_tests(&promise);
        assert!(!tests.is_empty(), "no test is named for: {promise}");
        for (file, name) in tests {
            let path = root().join(&file);
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
            assert!(has_test(&text, &name), "{file} has no test {name}");
        }
    }
}

#[test]
fn a_test_that_is_none_is_not_taken_for_one() {
    assert!(has_test("#[test]\n#[cfg(unix)]\nfn one() {", "one"));
    assert!(has_test("    #[test]\n    fn one(text in any()) {", "one"));
    assert!(has_test("def test_one(path: Path) -> None:", "test_one"));
    assert!(!has_test("#[test]\nfn other() {}\nfn one() {", "one"));
    assert!(!has_test("#[test]\nfn one_more() {", "one"));
}

fn rust_files() -> Vec<PathBuf> {
    let folders = ["src", "sdk/src"].map(|folder| root().join(folder));
    let files = folders.into_iter().flat_map(walkdir::WalkDir::new);
    let paths = files.map(|entry| entry.unwrap().into_path());
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// The compiler denies it too; here nobody allows it again.
#[test]
fn there_is_no_unsafe_code() {
    assert!(read("Cargo.toml").contains("\nunsafe_code = \"deny\"\n"));
    for path in rust_files() {
        let text = std::fs::read_to_string(&path).unwrap();
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for word in ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern", "unsafe_code"] {
            assert!(!code.contains(word), "{}: {word}", path.display());
        }
    }
    for manifest in ["sdk/Cargo.toml", "src/codegen/Cargo.toml"] {
        assert!(read(manifest).contains("[lints]\nworkspace = true"), "{manifest}");
    }
}

/// The jobs of a workflow by name, as text.
fn jobs(workflow: &str) -> Vec<(&str, String)> {
    let mut jobs: Vec<(&str, String)> = Vec::new();
    for line in workflow.split("\njobs:\n").nth(1).expect("jobs").lines() {
        match line
            .strip_prefix("  ")
            .filter(|rest| !rest.starts_with([' ', '#']))
            .and_then(|rest| rest.strip_suffix(':'))
        {
            Some(name) => jobs.push((name, String::new())),
            None => jobs.last_mut().into_iter().for_each(|job| job.1.push_str(&format!("{line}\n"))),
        }
    }
    jobs
}

fn actions(text: &str) -> Vec<&str> {
    text.lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: ")).collect()
}

#[test]
fn workflows_start_without_permissions_and_with_pinned_actions() {
    let mut with_tokens = Vec::new();
    for entry in std::fs::read_dir(root().join(".github/workflows")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains("\npermissions: {}\n"), "{file}");
        assert!(!text.contains("TWINE_") && !text.contains("API_TOKEN"), "{file}");
        for used in actions(&text).into_iter().filter(|used| !used.starts_with("./")) {
            let commit = used.split('@').nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
            assert!(commit.len() == 40 && commit.chars().all(|digit| digit.is_ascii_hexdigit()), "{file}: {used}");
        }
        for (name, job) in jobs(&text) {
            assert!(job.contains("    permissions:"), "{file}: {name}");
            if !job.contains("id-token: write") {
                continue;
            }
            let allowed = [
                "actions/download-artifact@",
                "actions/attest@",
                "pypa/gh-action-pypi-publish@",
                "rust-lang/crates-io-auth-action@",
            ];
            for used in actions(&job) {
                assert!(allowed.iter().any(|action| used.starts_with(action)), "{file}: {name} uses {used}");
            }
            let is_attesting = job.contains("uses: actions/attest@");
            assert!(is_attesting || job.contains("    environment:"), "{file}: {name} has no environment of its own");
            with_tokens.push(format!("{file} {name}"));
        }
    }
    with_tokens.sort();
    insta::assert_snapshot!(with_tokens.join("\n"), @"
    codex-pack.yml attest
    release.yml attest
    release.yml publish-crate
    release.yml publish-runtime
    release.yml publish-sdk
    release.yml rehearse
    ");
}
