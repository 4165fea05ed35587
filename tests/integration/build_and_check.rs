//! What `build` writes, `check` accepts; what `check` would refuse, `build` refuses.

use std::path::Path;

use codex_pack::Plan;
use codex_pack::Workspace;
use codex_pack::{BuildOptions, Compression, Project, Timestamp};
use codex_pack::{Options, Severity, check, judge_sdist, judge_wheel};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::support::Sandbox;

const BASE: &str = r#"
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[tool.hatch.build]
ignore-vcs = true
[tool.hatch.build.targets.wheel]
packages = ["src/some_project"]
[tool.hatch.build.targets.sdist]
include = ["/src"]

[project]
name = "some-project"
version = "1.2.3"
"#;

/// Lines of the `[project]` table, most of them right or nearly so.
fn any_line() -> impl Strategy<Value = String> {
    let text = |choices: &'static [&'static str]| proptest::sample::select(choices);
    prop_oneof![
        ".{0,20}".prop_map(|text| format!("description = {text:?}")),
        Just(format!("description = {:?}", "x".repeat(513))),
        text(&["README.md", "README.txt", "README", "LICENSE"]).prop_map(|file| format!("readme = {file:?}")),
        text(&[
            "text/markdown",
            "text/markdown; variant=GFM",
            "text/html",
            "",
            "text/plain; charset=latin-1",
            "text/x-rst\nEvil: 1"
        ])
        .prop_map(|kind| format!("readme = {{ file = \"README.md\", content-type = {kind:?} }}")),
        text(&[">=3.10", ">=3.10,<4", "3", "three", "=>3", ""]).prop_map(|text| format!("requires-python = {text:?}")),
        text(&["MIT", "Apache-2.0 OR MIT", "apache", "MIT AND", "", "LicenseRef-x"])
            .prop_map(|text| format!("license = {text:?}")),
        text(&["LICENSE", "../LICENSE", "*.md", "src/some_project/__init__.py"])
            .prop_map(|file| format!("license-files = [{file:?}]")),
        text(&["a@example.org", "a", "a@b", "\"x\" <a@example.org>", "é@example.org"])
            .prop_map(|email| format!("authors = [{{ name = \"Jane Doe\", email = {email:?} }}]")),
        text(&["Doe, Jane", "Jane <x>", "J\u{e9}"])
            .prop_map(|name| format!("maintainers = [{{ name = {name:?}, email = \"a@example.org\" }}]")),
        "[a-z, ]{0,10}".prop_map(|word| format!("keywords = [{word:?}]")),
        text(&["Programming Language :: Python :: 3", "Private :: Do Not Upload", "Nonsense :: 1", ""])
            .prop_map(|text| format!("classifiers = [{text:?}]")),
        (
            text(&["Home", "A label of more than thirty-two characters", "", "a, b"]),
            text(&["https://example.org", "ftp://x", "example.org", ""])
        )
            .prop_map(|(label, url)| format!("urls = {{ {label:?} = {url:?} }}")),
        text(&[
            "pydantic>=2",
            "pydantic >= 2 ; python_version < '3.12'",
            "x @ https://example.org/x.whl",
            "x y",
            "x>>1",
            "-x",
            "x[a]==1.*"
        ])
        .prop_map(|text| format!("dependencies = [{text:?}]")),
        (text(&["extra", "a b", "-x", "A_b"]), text(&["x", "x; os_name == 'nt'", "x;", "(x)"]))
            .prop_map(|(extra, needs)| format!("optional-dependencies = {{ {extra:?} = [{needs:?}] }}")),
        (text(&["run", "../run", "run it", "nul", "-x"]), text(&["a:b", "a", "a:b [x]", "a b:c", ""]))
            .prop_map(|(name, target)| format!("scripts = {{ {name:?} = {target:?} }}")),
        (text(&["pytest11", "console_scripts", "a]", "DEFAULT", ""]), text(&["x", "a=b", "#x"]))
            .prop_map(|(group, name)| format!("entry-points = {{ {group:?} = {{ {name:?} = \"a:b\" }} }}")),
    ]
}

fn plan(manifest: &str, folder: &str) -> Plan {
    let mut plan = Plan::new();
    for (path, text) in [
        ("pyproject.toml", manifest),
        ("README.md", "# Some project\n"),
        ("README.txt", "Some project\n"),
        ("README", "Some project\n"),
        ("LICENSE", "Do what you want.\n"),
    ] {
        plan.insert_bytes(path.parse().unwrap(), text.to_owned(), "test").unwrap();
    }
    plan.insert_bytes(format!("src/{folder}/__init__.py").parse().unwrap(), "", "test").unwrap();
    plan
}

/// Builds what can be built; whether both distributions were, and what `check` finds wrong with them.
fn build_and_check(manifest: &str, folder: &Path) -> Option<Vec<String>> {
    let project = Project::from_plan("a project".into(), plan(manifest, "some_project")).ok()?;
    let (mut wheel, sdist) = (project.wheel().ok()?, project.sdist().ok()?);
    let matrix = Workspace::built_in().unwrap().matrix;
    judge_wheel(&mut wheel, &matrix.projects).ok()?;
    judge_sdist(&sdist, &matrix.projects).ok()?;
    let build = BuildOptions { compression: Compression::Fast, threads: Some(1), timestamp: Timestamp::FIXED };
    let wheel = wheel.write(folder, &build.pool(), build.timestamp, &mut |_| {}).unwrap();
    let sdist = sdist.write(folder, build).unwrap();
    let paths = [wheel.path, sdist.path];
    let report = check(&Options::new(&paths, &matrix)).unwrap();
    let errors = report.findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    Some(errors.map(|finding| format!("{}: {}", finding.rule, finding.message)).collect())
}

#[test]
fn what_is_built_is_accepted() {
    let sandbox = Sandbox::new();
    let mut runner = TestRunner::deterministic();
    let lines = proptest::collection::vec(any_line(), 1..4);
    let (mut built, mut refused) = (0, 0);
    for _ in 0..600 {
        let lines = lines.new_tree(&mut runner).unwrap().current();
        let manifest = format!("{BASE}{}\n", lines.join("\n"));
        match build_and_check(&manifest, sandbox.path()) {
            None => refused += 1,
            Some(errors) => {
                assert_eq!(errors, Vec::<String>::new(), "{manifest}");
                built += 1;
            }
        }
    }
    assert!(built > 60 && refused > 60, "{built} built, {refused} refused");
}

/// The command says which rules what it would have written breaks, and writes nothing.
#[test]
fn what_would_be_refused_is_not_built() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-sdk staged --codex-version 1.2.3").ok();
    let path = sandbox.join("staged/pyproject.toml");
    let manifest = std::fs::read_to_string(&path).unwrap();
    let readme = manifest.lines().find(|line| line.starts_with("readme = ")).unwrap();
    let other = "readme = { file = \"README.md\", content-type = \"text/html\" }";
    std::fs::write(&path, manifest.replace(readme, other)).unwrap();
    let run = sandbox.pack("build staged");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: openai_codex-1.2.3-py3-none-any.whl would be refused:
        metadata-description-type: Description-Content-Type `text/html`: `text/html` is none of the three
      help: correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written
    ");
    assert!(!sandbox.join("dist").exists());
    let sdist = sandbox.pack("build staged --sdist");
    assert!(sdist.stderr.contains("openai_codex-1.2.3.tar.gz would be refused"), "{}", sdist.text);
    // Another pin, and a platform tag that no index takes.
    std::fs::write(&path, manifest.replace("openai-codex-cli-bin==1.2.3", "openai-codex-cli-bin>=1.2.3")).unwrap();
    let run = sandbox.pack("build staged");
    assert!(run.stderr.contains("sdk-pin: it requires >=1.2.3 of the runtime, not ==1.2.3"), "{}", run.text);
}

/// A wheel that every index takes for a bomb is not left behind.
#[test]
fn a_wheel_that_is_a_bomb_is_not_written() {
    let sandbox = Sandbox::new();
    for (path, text) in [("pyproject.toml", BASE), ("README.md", "")] {
        sandbox.write(&format!("project/{path}"), text);
    }
    sandbox.write("project/src/some_project/__init__.py", "");
    sandbox.write("project/src/some_project/zeros", vec![0; 65 << 20]);
    let run = sandbox.pack("build project --wheel");
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(run.stderr.contains("it unpacks to so many times its size that every index refuses it"), "{}", run.text);
    assert!(!sandbox.join("dist").exists());
}
