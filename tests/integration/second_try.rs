//! A version that is released again: build numbers of the runtime's wheels (PEP 427), post releases of the SDK (PEP 440), and what
//! `check` and the index make of them.

use crate::support::packages::{TARGETS, package};
use crate::support::releases::VERSION;
use crate::support::{Run, Sandbox, wheels};

/// A release of tiny packages with these numbers, in `dist`.
fn released(post: u32, build_number: u32) -> Sandbox {
    let sandbox = Sandbox::new();
    let mut arguments = format!("release --codex-version {VERSION} --post {post} --build-number {build_number}");
    for target in TARGETS {
        sandbox.write(&format!("{target}.tar.gz"), package(target, VERSION).release_archive());
        arguments.push_str(&format!(" --package {target}.tar.gz"));
    }
    sandbox.pack(&arguments).ok();
    sandbox
}

#[test]
fn a_second_try_has_names_of_its_own_and_passes_every_check() {
    let sandbox = released(2, 3);
    let names = sandbox.list("dist");
    assert_eq!(
        names[..3],
        ["SHA256SUMS", "openai_codex-1.2.3.post2-py3-none-any.whl", "openai_codex-1.2.3.post2.tar.gz"]
    );
    assert_eq!(names[3], "openai_codex_cli_bin-1.2.3-3-py3-none-macosx_10_9_x86_64.whl");
    assert_eq!(names.iter().filter(|name| name.starts_with("openai_codex_cli_bin-1.2.3-3-py3-none-")).count(), 6);
    let packages: String = TARGETS.iter().map(|target| format!(" --package {target}.tar.gz")).collect();
    sandbox.pack(&format!("check dist --rebuild{packages}")).ok();
    // WHEEL says the number, METADATA has the SDK's version and the runtime's.
    let inside = |wheel: &str, member: &str| {
        let mut wheel = wheels::open(&sandbox.join("dist").join(wheel));
        String::from_utf8(wheels::contents(wheel.record(member))).unwrap()
    };
    let wheel = inside(&names[3], "openai_codex_cli_bin-1.2.3.dist-info/WHEEL");
    assert!(wheel.ends_with("\nTag: py3-none-macosx_10_9_x86_64\nBuild: 3\n"), "{wheel}");
    let metadata = inside(&names[1], "openai_codex-1.2.3.post2.dist-info/METADATA");
    assert!(metadata.contains("\nVersion: 1.2.3.post2\n"), "{metadata}");
    assert!(metadata.contains("\nRequires-Dist: openai-codex-cli-bin==1.2.3\n"), "{metadata}");
    let version = inside(&names[1], "openai_codex/_version.py");
    assert!(version.contains("\n__version__ = \"1.2.3.post2\"\n"), "{version}");
    assert!(version.contains("\nRUNTIME_VERSION = \"1.2.3\"\n"), "{version}");
}

#[test]
fn an_sdk_alone_is_released_again_beside_the_runtime_that_there_is() {
    let (first, second) = (released(0, 0), released(1, 0));
    for name in first.list("dist") {
        let is_runtime = name.starts_with("openai_codex_cli_bin");
        let bytes = |sandbox: &Sandbox| std::fs::read(sandbox.join("dist").join(&name)).ok();
        assert_eq!(is_runtime && bytes(&first) == bytes(&second), is_runtime, "{name}");
    }
}

#[test]
fn numbers_that_contradict_one_another_are_refused() {
    let second = released(1, 1);
    // A set holds one try.
    let first = released(0, 0);
    let wheel = "openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl";
    std::fs::copy(first.join("dist").join(wheel), second.join("dist").join(wheel)).unwrap();
    refused(&second.pack("check dist --format json"), "set-duplicate", "offered by openai_codex_cli_bin-1.2.3-1-py3");
    std::fs::remove_file(second.join("dist").join(wheel)).unwrap();
    let sdist = "openai_codex-1.2.3.tar.gz";
    std::fs::copy(first.join("dist").join(sdist), second.join("dist").join(sdist)).unwrap();
    refused(&second.pack("check dist --format json"), "set-version", "1.2.3 (openai_codex-1.2.3.tar.gz)");
    std::fs::remove_file(second.join("dist").join(sdist)).unwrap();
    // The file name says a number that WHEEL does not.
    let wheel = |build: u32| second.join(format!("dist/openai_codex_cli_bin-1.2.3-{build}-py3-none-win_amd64.whl"));
    std::fs::rename(wheel(1), wheel(7)).unwrap();
    refused(&second.pack("check dist --format json"), "wheel-tag-lines", "says the build number 1, the file name 7");
    // An SDK that needs a post release of the runtime, which has none.
    second.pack("stage-sdk staged --codex-version 1.2.3 --post 1").ok();
    let manifest = std::fs::read_to_string(second.join("staged/pyproject.toml")).unwrap();
    second.write("staged/pyproject.toml", manifest.replace("cli-bin==1.2.3\"", "cli-bin==1.2.3.post1\""));
    let run = second.pack("build staged --out-dir sdk");
    insta::assert_snapshot!(run.text, @r"
    exit code 1
    error: openai_codex-1.2.3.post1-py3-none-any.whl would be refused:
        sdk-pin: it requires ==1.2.3.post1 of the runtime, not ==1.2.3
      help: correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written
    ");
}

/// That a check fails for one rule, with these words.
#[track_caller]
fn refused(run: &Run, rule: &str, words: &str) {
    assert_eq!(run.code, 1, "{}", run.text);
    let report = run.json();
    let findings = report["findings"].as_array().unwrap();
    let said =
        |finding: &&serde_json::Value| finding["rule"] == rule && finding["message"].as_str().unwrap().contains(words);
    assert!(findings.iter().any(|finding| said(&finding)), "{findings:#?}");
}

#[test]
fn a_prerelease_has_no_post_release_and_a_runtime_has_none_either() {
    let sandbox = Sandbox::new();
    let run = sandbox.pack("stage-sdk staged --codex-version 1.2.3-alpha.4 --post 5");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: `1.2.3a4.post5` is not a codex version: a prerelease has no post release, which would be the next prerelease's name
      help: write a release tag (rust-v0.163.0), a semver version (0.116.0-alpha.1) or its PEP 440 form (0.116.0a1)
    ");
    // `--post 0` and `--build-number 0` are the first try.
    sandbox.pack("stage-sdk staged --codex-version 1.2.3 --post 0").ok();
    assert!(!std::fs::read_to_string(sandbox.join("staged/pyproject.toml")).unwrap().contains("post"));
    sandbox.write("package.tar.gz", package(TARGETS[0], VERSION).release_archive());
    sandbox.pack("stage-runtime runtime package.tar.gz --codex-version 1.2.3 --build-number 0").ok();
    let manifest = std::fs::read_to_string(sandbox.join("runtime/pyproject.toml")).unwrap();
    sandbox.write("runtime/pyproject.toml", manifest.replace("version = \"1.2.3\"", "version = \"1.2.3.post1\""));
    let run = sandbox.pack("build runtime");
    assert!(run.text.contains("`version` is \"1.2.3.post1\"; expected a codex version"), "{}", run.text);
}

#[test]
fn what_cargo_toml_says_of_a_second_try_is_read_and_must_hold_together() {
    let pinned = codex_pack::Workspace::built_in().unwrap().matrix.release;
    let sandbox = Sandbox::new();
    // What makes a folder a checkout.
    sandbox.write("python-runtime/pyproject.toml", "");
    let says = |numbers: &str| {
        let table = "[workspace.metadata.codex]\n";
        let manifest = include_str!("../../Cargo.toml").replacen(table, &format!("{table}{numbers}"), 1);
        sandbox.write("Cargo.toml", manifest);
    };
    says("post = 1\nbuild-number = 2\n");
    let run = sandbox.pack(&format!("version {}.post1 --pinned --format github", pinned.tag())).ok();
    assert!(run.stdout.ends_with(&format!("release={pinned}.post1\npost=1\nbuild-number=2\n")), "{}", run.text);
    assert_eq!(sandbox.pack(&format!("version {} --pinned", pinned.tag())).code, 1);
    says("build-number = 2\n");
    let run = sandbox.pack("matrix");
    let reason = "`build-number` needs `post`: a second release needs its own tag and its own SDK version";
    assert!(run.code == 1 && run.stderr.contains(reason), "{}", run.text);
}

#[cfg(unix)]
mod on_an_index {
    use std::process::Command;

    use super::*;
    use crate::support::index::LoopbackIndex;

    fn asked(sandbox: &Sandbox, index: &LoopbackIndex, arguments: &str) -> Run {
        let mut command = sandbox.command();
        command.args(arguments.split_whitespace()).arg("--quiet");
        sandbox.finish(index.configure(&mut command))
    }

    #[test]
    fn a_higher_build_number_supersedes_what_is_there() {
        let (first, second) = (released(0, 0), released(1, 1));
        let index = LoopbackIndex::start(&second.join("index"));
        for name in first.list("dist").iter().filter(|name| name.starts_with("openai_codex_cli_bin")) {
            index.put(&first.join("dist").join(name));
            // Never older than the 14 days in which an index takes more files.
            index.change(|state| state["uploaded"][name] = "9999-01-01T00:00:00.000000Z".into());
        }
        // Once more under the same names, these bytes would never be taken; under the next numbers they are.
        asked(&second, &index, "publishable 1.2.3.post1 --build-number 1 --any-owner").ok();
        let early = asked(&second, &index, "publishable 1.2.3.post1 --build-number 0 --any-owner --format json").ok();
        assert_eq!(early.json()["projects"][0]["there"], serde_json::json!([6, 6]));
        for name in second.list("dist").iter().filter(|name| name.ends_with(".whl") || name.ends_with(".tar.gz")) {
            index.put(&second.join("dist").join(name));
        }
        let run = asked(&second, &index, "published dist").ok();
        assert_eq!(run.stdout.matches("serves it, from an earlier try").count(), 6, "{}", run.text);
        // The first try is not a release any more: a higher number is somebody's, as far as it knows.
        let run = asked(&first, &index, "published dist --allow-missing");
        assert!(
            run.text.contains("openai_codex_cli_bin-1.2.3-1-py3-none-win_amd64.whl is not one of the files"),
            "{}",
            run.text
        );
        // What was uploaded first by somebody else is somebody else's.
        let stranger = "openai_codex_cli_bin-1.2.3-py3-none-win_amd64.whl";
        index.change(|state| {
            state["claims"][stranger] = serde_json::json!({"repository": "some/body", "workflow": "other.yml"});
        });
        let run = asked(&second, &index, "published dist");
        assert!(run.text.contains(&format!("{stranger} was published by other.yml of some/body")), "{}", run.text);

        // pip takes the higher number, and the post release with the runtime of the release.
        let mut pip = Command::new("python3");
        pip.args("-m pip download --quiet --disable-pip-version-check --no-deps --dest got openai-codex".split(' '));
        pip.args("openai-codex-cli-bin --only-binary=:all: --platform manylinux_2_17_x86_64".split(' '));
        second.finish(index.configure(pip.current_dir(second.path()))).ok();
        assert_eq!(
            second.list("got"),
            [
                "openai_codex-1.2.3.post1-py3-none-any.whl",
                "openai_codex_cli_bin-1.2.3-1-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl",
            ]
        );
    }
}
