//! Files on a GitHub release: a draft until it is whole, never other bytes, never stuck.

#![cfg(unix)]

use serde_json::{Value, json};

use crate::support::github::GitHub;
use crate::support::{Run, Sandbox};

const TAG: &str = "rust-v1.2.3";
const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

/// Two files, and a repository that has the tag.
fn start() -> (Sandbox, GitHub) {
    let sandbox = Sandbox::new();
    let github = GitHub::new(&sandbox, "own/codex");
    github.change(|state| state["tags"][TAG] = COMMIT.into());
    sandbox.write("dist/one", "1");
    sandbox.write("dist/two", "2");
    (sandbox, github)
}

fn attach(sandbox: &Sandbox, github: &GitHub, arguments: &str) -> Run {
    let mut command = sandbox.command();
    command.args(["attach", "1.2.3", "dist", "--quiet"]).args(arguments.split_whitespace());
    sandbox.finish(github.configure(&mut command))
}

/// The one release, and the names of its whole files.
fn release(github: &GitHub) -> (Value, Vec<String>) {
    let releases = github.state()["releases"].clone();
    assert_eq!(releases.as_array().unwrap().len(), 1, "{releases}");
    let assets = releases[0]["assets"].as_array().unwrap();
    assert!(assets.iter().all(|asset| asset["state"] == "uploaded"), "{releases}");
    let mut names: Vec<String> = assets.iter().map(|asset| asset["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    (releases[0].clone(), names)
}

#[test]
fn a_release_is_public_when_it_is_whole() {
    let (sandbox, github) = start();
    // As a repository with immutable releases wants it: nothing can be added afterwards.
    github.change(|state| state["immutable_releases"] = true.into());
    sandbox.write("notes.md", "What is new.");
    let first =
        attach(&sandbox, &github, &format!("--draft --notes notes.md --commit {COMMIT} --format json")).ok().json();
    assert_eq!((&first["draft"], &first["files"][0]["was_there"]), (&json!(true), &json!(false)));
    assert_eq!(release(&github).0["draft"], true);
    let second = attach(&sandbox, &github, &format!("--commit {COMMIT} --format json")).ok().json();
    assert_eq!((&second["draft"], &second["files"][0]["was_there"]), (&json!(false), &json!(true)));
    let (published, names) = release(&github);
    assert_eq!(names, ["one", "two"]);
    assert_eq!((&published["draft"], &published["immutable"]), (&json!(false), &json!(true)));
    assert_eq!(published["body"], "What is new.");
    // The tag is where it was, and a third run changes nothing.
    let before = github.state();
    assert_eq!(before["tags"], json!({TAG: COMMIT}));
    attach(&sandbox, &github, "").ok();
    assert_eq!(github.state()["log"], before["log"]);

    // What an immutable release lacks, it lacks for good.
    sandbox.write("dist/three", "3");
    let run = attach(&sandbox, &github, "");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: release rust-v1.2.3 is immutable and has no three
      help: nothing was changed; an immutable release takes no files: what it lacks can only be released under a new version
    ");
}

#[test]
fn every_request_can_fail_and_it_ends_whole() {
    // Once before and once after it was done, and an upload in the middle.
    for fault in [
        json!({"method": "GET", "path": "git/ref", "status": 502}),
        json!({"method": "GET", "path": "/releases", "status": 429, "message": "You have exceeded a secondary rate limit."}),
        json!({"method": "POST", "path": "/releases", "status": 502}),
        json!({"method": "POST", "path": "/releases", "status": 502, "after": true}),
        json!({"method": "POST", "path": "uploads", "status": 500}),
        json!({"method": "POST", "path": "uploads", "status": 502, "after": true}),
        json!({"method": "POST", "path": "uploads", "status": 502, "starter": true}),
        json!({"method": "PATCH", "path": "/releases/", "status": 503, "after": true}),
        json!({"method": "PATCH", "path": "/releases/", "status": 403, "message": "API rate limit exceeded for installation."}),
    ] {
        let (sandbox, github) = start();
        github.change(|state| {
            state["immutable_releases"] = true.into();
            // Lists come in several pages, as several documents.
            state["page"] = 1.into();
            state["faults"] = json!([fault]);
        });
        let without_patience = attach(&sandbox, &github, "--patience 0");
        assert_eq!(without_patience.code, 1, "{fault} {}", without_patience.text);
        attach(&sandbox, &github, "").ok();
        let (published, names) = release(&github);
        assert_eq!((&published["draft"], names), (&json!(false), vec!["one".into(), "two".into()]), "{fault}");

        // With patience it is one run.
        let (sandbox, github) = start();
        github.change(|state| state["faults"] = json!([fault]));
        attach(&sandbox, &github, "").ok();
        assert_eq!(release(&github).1, ["one", "two"], "{fault}");
    }
}

#[test]
fn other_bytes_and_other_files_are_refused_before_anything_is_changed() {
    for digests in [true, false] {
        let (sandbox, github) = start();
        github.change(|state| state["digests"] = digests.into());
        attach(&sandbox, &github, "--draft").ok();
        let before = github.state()["log"].clone();
        sandbox.write("dist/two", "other");
        sandbox.write("dist/three", "3");
        let run = attach(&sandbox, &github, "");
        let error = "error: release rust-v1.2.3 has a different two: SHA-256 d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a\
                     666eec13ab35, expected d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa\n  help: nothing was \
                     changed; the draft is of another build and nobody has seen it: delete it (gh release delete rust-v1.2.3)";
        assert!(run.stderr.starts_with(error), "{}", run.text);
        std::fs::remove_file(sandbox.join("dist/two")).unwrap();
        let run = attach(&sandbox, &github, "");
        assert!(run.stderr.contains("has a file two, which is not among those given"), "{}", run.text);
        assert_eq!(github.state()["log"], before);
        attach(&sandbox, &github, "--leave-others").ok();
        assert_eq!(release(&github).1, ["one", "three", "two"]);
    }
}

#[test]
fn the_tag_must_exist_and_be_at_the_commit() {
    let (sandbox, github) = start();
    for (tag, commit, is_fine) in [
        (json!(COMMIT), COMMIT, true),
        (json!([COMMIT]), COMMIT, true),
        (json!("fedcba9876543210fedcba9876543210fedcba98"), COMMIT, false),
    ] {
        github.change(|state| state["tags"][TAG] = tag.clone());
        let run = attach(&sandbox, &github, &format!("--draft --commit {commit}"));
        assert_eq!(run.code == 0, is_fine, "{}", run.text);
        if !is_fine {
            assert!(run.stderr.contains("error: tag rust-v1.2.3 is at commit fedcba98"), "{}", run.text);
        }
    }
    // A tag that vanished under a finished draft is not made anew by publishing.
    github.change(|state| state["tags"] = json!({}));
    let run = attach(&sandbox, &github, "");
    insta::assert_snapshot!(run.text, @"
    exit code 1
    error: there is no tag rust-v1.2.3
      help: push the tag (git push origin rust-v1.2.3), then run this again; codex-pack never creates tags
    ");
    assert_eq!(github.state()["tags"], json!({}));
}

#[test]
fn each_refusal_has_its_own_help() {
    let (sandbox, github) = start();
    let mut command = sandbox.command();
    command.args(["attach", "1.2.3", "dist", "--quiet"]).env("GH_STAND_IN_PERMISSIONS", r#"{"contents": "read"}"#);
    let run = sandbox.finish(github.configure(&mut command));
    assert!(
        run.stderr.contains("drafting release rust-v1.2.3 failed with HTTP 403: Resource not accessible"),
        "{}",
        run.text
    );
    assert!(run.stderr.contains("give the job `permissions: contents: write`"), "{}", run.text);

    let mut command = sandbox.command();
    github.configure(command.args(["attach", "1.2.3", "dist", "--quiet"])).env("GH_REPO", "own/missing");
    let run = sandbox.finish(&mut command);
    assert!(run.stderr.contains("looking for the repository failed with HTTP 404"), "{}", run.text);
    assert!(run.stderr.contains("check that GH_REPO"), "{}", run.text);

    let mut command = sandbox.command();
    github.configure(command.args(["attach", "1.2.3", "dist", "--quiet"])).env("GH_TOKEN", "");
    let run = sandbox.finish(&mut command);
    assert!(run.stderr.contains("set the GH_TOKEN environment variable"), "{}", run.text);

    github.change(|state| {
        let message = "Repository rule violations found";
        state["faults"] = json!([{"method": "PATCH", "path": "/releases/", "status": 422, "message": message}]);
    });
    let run = attach(&sandbox, &github, "");
    assert!(run.stderr.contains("HTTP 422: Repository rule violations found"), "{}", run.text);
    assert!(run.stderr.contains("see the repository's rules"), "{}", run.text);
    // Nothing of it is final.
    attach(&sandbox, &github, "").ok();

    sandbox.write("dist/three", "3");
    let limit = "API rate limit exceeded for installation ID 1.";
    github.change(|state| {
        state["faults"] = json!([{"method": "GET", "path": "assets", "status": 403, "message": limit}])
    });
    let run = attach(&sandbox, &github, "--patience 0");
    assert!(run.stderr.contains("help: wait until the limit is over"), "{}", run.text);
    sandbox.write("dist/a name", "3");
    let run = attach(&sandbox, &github, "");
    assert!(run.stderr.contains("`a name` cannot be the name of a file on a GitHub release"), "{}", run.text);
}

#[test]
fn two_drafts_of_one_tag_are_told() {
    let (sandbox, github) = start();
    attach(&sandbox, &github, "--draft").ok();
    github.change(|state| {
        let mut other = state["releases"][0].clone();
        other["id"] = 99.into();
        state["releases"].as_array_mut().unwrap().push(other);
    });
    let run = attach(&sandbox, &github, "");
    assert!(run.stderr.contains("tag rust-v1.2.3 has 2 releases; expected one at most"), "{}", run.text);
}
