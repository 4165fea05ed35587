//! What `published` and `publishable` make of an index: the exact set, its bytes, yanks, provenance, and failures.

#![cfg(unix)]

use serde_json::json;

use crate::support::index::LoopbackIndex;
use crate::support::releases::Release;
use crate::support::{Run, Sandbox};

/// The tiny release, all of it on an index.
fn served() -> (Release, LoopbackIndex) {
    let release = Release::new();
    let index = LoopbackIndex::start(&release.sandbox.join("index"));
    for name in release.sandbox.list("dist") {
        index.put(&release.beside(&name));
    }
    (release, index)
}

fn run(release: &Release, index: &LoopbackIndex, arguments: &str) -> Run {
    let mut command = release.sandbox.command();
    command.args(arguments.split_whitespace()).arg("--quiet");
    release.sandbox.finish(index.configure(&mut command))
}

const PUBLISHER: &str = r#"{"repository": "openai/codex", "workflow": "release.yml", "environment": "e"}"#;

/// Everything has provenance by the expected publisher.
fn attested(release: &Release, index: &LoopbackIndex) {
    for name in release.sandbox.list("dist") {
        index.change(|state| state["claims"][&name] = serde_json::from_str(PUBLISHER).unwrap());
    }
}

#[test]
fn exactly_the_release_is_served_in_json_and_html() {
    let (release, index) = served();
    for (json, hashes) in [(true, true), (false, true), (false, false)] {
        index.change(|state| *state = json!({"json": json, "hashes": hashes}));
        let run = run(&release, &index, "published dist").ok();
        assert_eq!(run.stdout.matches("serves it").count(), 8, "{}", run.text);
    }
}

#[test]
fn sizes_are_compared_with_what_the_index_serves() {
    let (release, index) = served();
    let names: Vec<String> =
        release.sandbox.list("dist").into_iter().filter(|name| name.starts_with("openai")).collect();
    // Two earlier releases: the newest counts, without what was yanked of it.
    for (version, content) in [("1.2.1", "old"), ("1.2.2", "earlier")] {
        for name in &names {
            release.sandbox.write(&format!("index/files/{}", name.replace("1.2.3", version)), content);
        }
    }
    let yanked = "openai_codex-1.2.2.tar.gz";
    index.change(|state| state["yanked"][yanked] = "".into());
    let arguments = format!("check dist --previous index{} --format json", release.packages());
    let report = run(&release, &index, &arguments).ok().json();
    assert_eq!(report["files"].as_array().unwrap().len(), names.len());
    for file in report["files"].as_array().unwrap() {
        let expected = match file["name"].as_str().unwrap().replace("1.2.3", "1.2.2") {
            name if name == yanked => json!({"name": "openai_codex-1.2.1.tar.gz", "size": 3}),
            name => json!({"name": name, "size": 7}),
        };
        assert_eq!(file["previous"], expected, "{file}");
    }
    // Nobody released it before: there is nothing to compare with, and no error.
    let empty = LoopbackIndex::start(&release.sandbox.join("empty"));
    let report = run(&release, &empty, &arguments).ok().json();
    assert_eq!(report["previous"], json!([]));
}

#[test]
fn what_is_there_besides_is_refused() {
    // Each of these passed when pip was asked for each wheel alone.
    for (name, content) in [
        // pip prefers it on every glibc of the last ten years.
        ("openai_codex_cli_bin-1.2.3-py3-none-manylinux_2_28_x86_64.whl", "rogue"),
        ("openai_codex_cli_bin-1.2.3.tar.gz", "a source distribution of the runtime"),
        ("openai-codex-cli-bin-1.2.3.zip", "the same, as it was done once"),
        ("openai_codex-1.2.3-1-py3-none-any.whl", "a later build"),
        ("openai_codex-1.2.3+local-py3-none-any.whl", "==1.2.3 takes it"),
        ("openai_codex-1.2.3.0-py3-none-any.whl", "the same version"),
    ] {
        let (release, index) = served();
        release.sandbox.write(&format!("index/files/{name}"), content);
        let served = run(&release, &index, "published dist --allow-missing");
        assert_eq!(served.code, 1, "{name} {}", served.text);
        assert!(served.stderr.contains(&format!("{name} is not one of the files of this release")), "{}", served.text);
        let early = run(&release, &index, "publishable 1.2.3 --any-owner");
        assert_eq!(early.code, 1, "{name} {}", early.text);
        assert!(
            early.stderr.contains(&format!("the index has {name}, which is not part of this release")),
            "{}",
            early.text
        );
    }
    // What pip passes over, and other versions, are no matter.
    let (release, index) = served();
    for name in ["openai_codex-1.2.4-py3-none-any.whl", "openai_codex-1.2.3.exe", "openai_codex-1.2.3-py3.11.egg"] {
        release.sandbox.write(&format!("index/files/{name}"), "x");
    }
    run(&release, &index, "published dist").ok();
}

#[test]
fn other_bytes_yanks_and_other_pythons_are_told() {
    let (release, index) = served();
    let names = release.sandbox.list("dist");
    let [sdk, sdist] = [&names[0], &names[1]];
    release.sandbox.write(&format!("index/files/{sdist}"), "other");
    index.change(|state| {
        state["yanked"][sdk] = "broken on Tuesdays".into();
        state["requires-python"][sdk] = ">=3.13".into();
    });
    let run = run(&release, &index, "published dist --allow-missing");
    insta::assert_snapshot!(run.stderr, @"
    error: the index does not serve exactly these files: openai_codex-1.2.3-py3-none-any.whl was yanked: broken on Tuesdays; openai_codex-1.2.3-py3-none-any.whl is listed for Python >=3.13, but declares >=3.10; openai_codex-1.2.3.tar.gz has other bytes, with SHA-256 d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa
      help: published files cannot be changed: yank the ones that are not part of this release, find out who uploaded them, and release a new version
    ");
    assert_eq!(run.code, 1);
}

#[test]
fn missing_files_are_waited_for_and_then_named() {
    let (release, index) = served();
    std::fs::remove_file(release.sandbox.join("index/files").join(&release.sandbox.list("dist")[3])).unwrap();
    let none = run(&release, &index, "published dist --wait 1");
    insta::assert_snapshot!(none.stderr, @"
    error: the index does not serve exactly these files: 1 of 8 are missing
      help: upload what is missing, or try again with --wait SECONDS: an index can take minutes to list new files
    ");
    run(&release, &index, "published dist --allow-missing").ok();
    // A project that no index knows has no files.
    let empty = LoopbackIndex::start(&release.sandbox.join("empty"));
    run(&release, &empty, "published dist --allow-missing").ok();
    let run = run(&release, &empty, "published dist");
    assert!(run.stderr.contains("8 of 8 are missing"), "{}", run.text);
}

#[test]
fn failures_are_waited_out_until_the_deadline() {
    let (release, index) = served();
    for status in [503, 429, 0] {
        index.change(|state| state["faults"] = json!([{"method": "GET", "path": "/simple/", "status": status}]));
        let now = run(&release, &index, "published dist");
        assert_eq!(now.code, 1, "{status} {}", now.text);
        assert!(now.stderr.starts_with("error: the index cannot be queried: http://127.0.0.1:"), "{}", now.text);
        assert!(now.stderr.contains("help: check the network and pip's configuration"), "{}", now.text);
        index.change(|state| state["faults"] = json!([{"method": "GET", "path": "/simple/", "status": status}]));
        // It asks again when the time is up.
        run(&release, &index, "published dist --wait 2").ok();
    }
    // What does not pass is not waited for.
    index.change(|state| state["faults"] = json!([{"method": "GET", "path": "/simple/", "status": 403}]));
    let refused = run(&release, &index, "published dist --wait 600");
    assert_eq!(refused.code, 1, "{}", refused.text);
    // Nobody listens there.
    let mut command = release.sandbox.command();
    index.configure(command.args(["published", "dist", "--wait", "1", "--quiet"]));
    let run = release.sandbox.finish(command.env("PIP_INDEX_URL", "http://127.0.0.1:9/simple/"));
    assert_eq!(run.code, 1, "{}", run.text);
    assert!(run.stderr.starts_with("error: the index cannot be queried: http://127.0.0.1:9/simple/"), "{}", run.text);
}

#[test]
fn two_indexes_are_asked_and_must_agree() {
    let (release, index) = served();
    let other = LoopbackIndex::start(&release.sandbox.join("other"));
    let both = |release: &Release| {
        let mut command = release.sandbox.command();
        index.configure(command.args(["published", "dist", "--quiet"]));
        release.sandbox.finish(command.env("PIP_EXTRA_INDEX_URL", other.simple()))
    };
    both(&release).ok();
    let name = &release.sandbox.list("dist")[0];
    release.sandbox.write(&format!("other/files/{name}"), "other");
    let run = both(&release);
    assert!(run.stderr.contains(&format!("contradict one another about {name}")), "{}", run.text);
    // An index that pip may not use is not asked.
    let mut command = release.sandbox.command();
    index.configure(command.args(["published", "dist", "--quiet"]));
    let run = release.sandbox.finish(command.env("PIP_NO_INDEX", "1"));
    assert!(run.stderr.contains("pip is set up to use no index"), "{}", run.text);
}

#[test]
fn provenance_is_the_publishers_and_of_these_bytes() {
    let (release, index) = served();
    let without = run(&release, &index, "published dist --provenance");
    assert_eq!(without.stdout.matches("has no provenance").count(), 8, "{}", without.text);
    assert_eq!(without.code, 1);
    attested(&release, &index);
    let with = run(&release, &index, "published dist --provenance").ok();
    assert_eq!(with.stdout.matches("serves it, published by release.yml of openai/codex").count(), 8);

    let name = release.sandbox.list("dist")[2].clone();
    for (key, value, problem) in [
        (
            "repository",
            "somebody/codex",
            "was published by release.yml of somebody/codex, expected release.yml of openai/codex",
        ),
        ("workflow", "other.yml", "was published by other.yml of openai/codex, expected release.yml of openai/codex"),
        ("digest", "00", "has the provenance of another file"),
        ("name", "other.whl", "has the provenance of another file: other.whl"),
    ] {
        attested(&release, &index);
        index.change(|state| state["claims"][&name][key] = value.into());
        // Also where no provenance was asked for.
        let run = run(&release, &index, "published dist --allow-missing");
        assert_eq!(run.code, 1, "{}", run.text);
        assert!(run.stderr.contains(&format!("{name} {problem}")), "{}", run.text);
    }
}

#[test]
fn provenance_never_becomes_weaker() {
    let (release, index) = served();
    let before = "openai_codex-1.2.2-py3-none-any.whl";
    release.sandbox.write(&format!("index/files/{before}"), "before");
    run(&release, &index, "published dist").ok();
    index.change(|state| {
        state["claims"][before] = serde_json::from_str(PUBLISHER).unwrap();
        state["claims"][before]["kinds"] = json!(["publish/v1", "slsa/v1"]);
    });
    let none = run(&release, &index, "published dist");
    assert!(none.stderr.contains("has no provenance, which 1.2.2 has"), "{}", none.text);
    attested(&release, &index);
    let less = run(&release, &index, "published dist --provenance");
    assert!(less.stderr.contains("has less provenance than 1.2.2: it lacks slsa/v1"), "{}", less.text);
}

#[test]
fn what_cannot_be_published_is_told_before_it_is_built() {
    let (release, index) = served();
    attested(&release, &index);
    run(&release, &index, "publishable 1.2.3").ok();
    let fresh = run(&release, &index, "publishable 1.2.4").ok();
    assert!(fresh.stdout.contains("0 of 6") && fresh.stdout.contains("release.yml of openai/codex"), "{}", fresh.text);

    let full = run(&release, &index, "publishable 1.2.4 --project-size-limit 1000");
    assert!(full.stderr.contains("openai-codex-cli-bin: the project has "), "{}", full.text);
    // A release that is all there takes no room.
    run(&release, &index, "publishable 1.2.3 --project-size-limit 1000").ok();

    // The first file is months old, and one is missing.
    std::fs::remove_file(release.sandbox.join("index/files").join(&release.sandbox.list("dist")[4])).unwrap();
    let closed = run(&release, &index, "publishable 1.2.3");
    assert!(closed.stderr.contains("1 are missing: an index accepts no more after 14 days"), "{}", closed.text);

    let name = release.sandbox.list("dist")[0].clone();
    index.change(|state| state["yanked"][&name] = "".into());
    let yanked = run(&release, &index, "publishable 1.2.3");
    assert!(yanked.stderr.contains(&format!("{name} was yanked")), "{}", yanked.text);
    assert!(yanked.stderr.contains("help: nothing was built and nothing is public; "), "{}", yanked.text);
}

/// Where no wheel of a version fits, pip goes back to the newest one that does, and says nothing.
#[test]
fn a_platform_that_is_given_up_is_told_with_what_pip_takes_instead() {
    let (release, index) = served();
    attested(&release, &index);
    // A manifest that has given Windows on ARM up.
    let manifest = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    let platforms: Vec<&str> = manifest.split("[[workspace.metadata.codex.platforms]]").collect();
    let kept: Vec<&str> =
        platforms.iter().copied().filter(|one| !one.contains("platform-tags = [\"win_arm64\"]")).collect();
    assert_eq!(kept.len(), platforms.len() - 1);
    release.sandbox.write("Cargo.toml", kept.join("[[workspace.metadata.codex.platforms]]"));
    release.sandbox.write("python-runtime/pyproject.toml", "");
    let ask = || run(&release, &index, "publishable 1.2.4 --format json").ok();
    let downgrades = |run: &Run| run.json()["downgrades"].clone();
    let asked = ask();
    assert_eq!(downgrades(&asked), json!([{ "environment": "Windows ARM64", "version": "1.2.3" }]));
    assert!(
        asked.stderr.contains("warning: on Windows ARM64 no wheel of 1.2.4 fits, and pip silently installs 1.2.3"),
        "{}",
        asked.text
    );
    // A prerelease is not an older version for whoever asks for none, and what was yanked is passed over.
    for name in ["openai_codex-1.2.4a1-py3-none-any.whl", "openai_codex_cli_bin-1.2.4a1-py3-none-win_arm64.whl"] {
        release.sandbox.write(&format!("index/files/{name}"), "x");
    }
    index.change(|state| {
        for name in ["openai_codex-1.2.4a1-py3-none-any.whl", "openai_codex_cli_bin-1.2.4a1-py3-none-win_arm64.whl"] {
            state["claims"][name] = serde_json::from_str(PUBLISHER).unwrap();
        }
    });
    assert_eq!(downgrades(&ask())[0]["version"], "1.2.3");
    index.change(|state| state["yanked"]["openai_codex_cli_bin-1.2.3-py3-none-win_arm64.whl"] = "".into());
    assert_eq!(downgrades(&ask()), json!([]));
    // With all platforms there is no such machine.
    std::fs::remove_file(release.sandbox.join("Cargo.toml")).unwrap();
    assert_eq!(downgrades(&ask()), json!([]));
}

#[test]
fn names_of_somebody_else_are_refused() {
    let (release, index) = served();
    let unknown = run(&release, &index, "publishable 1.2.4");
    assert!(unknown.stderr.contains("it is unknown who published them"), "{}", unknown.text);
    run(&release, &index, "publishable 1.2.4 --any-owner").ok();
    attested(&release, &index);
    for name in release.sandbox.list("dist") {
        index.change(|state| state["claims"][&name]["repository"] = "somebody/else".into());
    }
    let other = run(&release, &index, "publishable 1.2.4");
    assert!(
        other.stderr.contains("was published by release.yml of somebody/else, expected openai/codex"),
        "{}",
        other.text
    );
    assert!(other.stderr.contains("release under your own names"), "{}", other.text);
}

/// Errors are annotations where GitHub Actions reads them.
#[test]
fn an_error_is_an_annotation() {
    let sandbox = Sandbox::new();
    let run = sandbox.pack("published nothing.whl --format github");
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("\n::error title=codex-pack::"), "{}", run.text);
    assert!(run.stderr.contains("%0A  help: "), "{}", run.text);
}
