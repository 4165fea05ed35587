//! The commands that write, each in the states that it finds.

use std::ffi::OsString;
use std::path::Path;

use codex_pack_codegen::{self as codegen, BUNDLE};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::protocol_documents::schemas;
use super::scenario::Scenario;
use super::support::Sandbox;
use super::support::checkout;
use super::support::github::GitHub;
use super::support::packages::package;

const LINUX: &str = "x86_64-unknown-linux-musl";
const MACOS: &str = "aarch64-apple-darwin";

/// Writes a package as upstream publishes it; `code` tells it from others of its version.
fn give(sandbox: &Sandbox, name: &str, target: &'static str, code: &str) {
    let mut package = package(target, "1.2.3");
    package.put("bin/notes.txt", code.repeat(3000).as_bytes(), 0o644);
    sandbox.write(name, package.release_archive());
}

fn stage_runtime(name: &'static str, has_old: bool) -> Scenario {
    let scenario = Scenario::new(name, "stage-runtime staged new.tgz --codex-version 1.2.3");
    give(&scenario.sandbox, "old.tgz", MACOS, "old");
    give(&scenario.sandbox, "new.tgz", LINUX, "new");
    if has_old {
        scenario.sandbox.pack("stage-runtime staged old.tgz --codex-version 1.2.3").ok();
    }
    scenario
}

#[test]
fn stage_runtime_in_a_new_place() {
    let mut scenario = stage_runtime("stage-runtime, new", false);
    scenario.arguments = "stage-runtime made/for/it new.tgz --codex-version 1.2.3".into();
    scenario.run();
}

#[test]
fn stage_runtime_in_place_of_another() {
    stage_runtime("stage-runtime", true).run();
}

/// Most network file systems, and FUSE.
#[test]
fn stage_runtime_where_directories_cannot_be_swapped() {
    let mut scenario = stage_runtime("stage-runtime, no swap", true);
    scenario.always = vec!["renameat2:error=EINVAL"];
    scenario.run();
}

#[test]
fn stage_sdk() {
    let scenario = Scenario::new("stage-sdk", "stage-sdk staged --codex-version 1.2.3");
    scenario.sandbox.pack("stage-sdk staged --codex-version 1.2.2").ok();
    scenario.run();
}

#[test]
fn stage_crate() {
    let scenario = Scenario::new("stage-crate", "stage-crate staged --codex-version 1.2.3");
    scenario.sandbox.pack("stage-crate staged --codex-version 1.2.2").ok();
    scenario.run();
}

#[test]
fn build() {
    let scenario = Scenario::new("build", "build runtime sdk");
    give(&scenario.sandbox, "codex.tgz", LINUX, "code");
    scenario.sandbox.pack("stage-runtime runtime codex.tgz --codex-version 1.2.3").ok();
    scenario.sandbox.pack("stage-sdk sdk --codex-version 1.2.3").ok();
    // The same names with other bytes.
    scenario.sandbox.pack("build runtime sdk --compression fast").ok();
    scenario.run();
}

fn release(name: &'static str) -> Scenario {
    let scenario =
        Scenario::new(name, "release --codex-version 1.2.3 --package linux.tar.gz --package macos.tar.gz --commit new");
    give(&scenario.sandbox, "linux.tar.gz", LINUX, "new");
    give(&scenario.sandbox, "macos.tar.gz", MACOS, "new");
    give(&scenario.sandbox, "old/linux.tar.gz", LINUX, "old");
    give(&scenario.sandbox, "old/macos.tar.gz", MACOS, "old");
    scenario
}

/// Makes the release that is there before.
const OLD_RELEASE: &str =
    "release --codex-version 1.2.3 --package old/linux.tar.gz --package old/macos.tar.gz --commit old";

/// The platforms of both.
const PLATFORMS: &str = "--platforms x86_64-unknown-linux-musl,aarch64-apple-darwin";

/// Distributions and manifest belong together whenever there is a manifest; what is not finished is not a part of a release.
fn belongs_together(sandbox: &Sandbox) -> Result<(), String> {
    if !sandbox.join("dist/release.json").exists() {
        return Ok(());
    }
    let is_unfinished = sandbox.join("dist").join(super::tree::UNFINISHED).exists();
    let check = sandbox.pack(&format!("check dist {PLATFORMS}"));
    let is_refused = check.code != 0 && check.stdout.contains("was killed");
    match is_unfinished {
        true if is_refused => Ok(()),
        false if check.code == 0 => Ok(()),
        _ => Err(format!("unfinished {is_unfinished}, but check says {}", check.text)),
    }
}

#[test]
fn release_in_a_new_place() {
    let mut scenario = release("release, new");
    scenario.sound = belongs_together;
    scenario.run();
}

#[test]
fn release_in_place_of_another() {
    let mut scenario = release("release");
    scenario.sandbox.pack(OLD_RELEASE).ok();
    scenario.sound = belongs_together;
    scenario.run();
}

/// Some FUSE file systems, and exFAT.
#[test]
fn release_where_files_cannot_be_linked() {
    let mut scenario = release("release, no links");
    scenario.sandbox.pack(OLD_RELEASE).ok();
    scenario.always = vec!["link:error=EPERM", "linkat:error=EPERM"];
    scenario.sound = belongs_together;
    scenario.run();
}

#[test]
fn check_write_manifest() {
    let mut scenario = release("check");
    scenario.sandbox.pack(&scenario.arguments).ok();
    scenario.arguments = format!("check dist {PLATFORMS} --write-manifest --commit other");
    scenario.run();
}

/// A sandbox in which `gh` downloads the release.
fn with_gh(sandbox: &Sandbox) -> Vec<(&'static str, OsString)> {
    let archive = package(MACOS, "1.2.3").release_archive();
    let digest: String = Sha256::digest(&archive).iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("codex-package-{MACOS}.tar.gz");
    sandbox.write(&format!("release/{name}"), archive);
    let assets = json!({"assets": [{"name": name, "digest": format!("sha256:{digest}")}]});
    sandbox.write("release/assets.json", assets.to_string());
    let here = sandbox.path().display();
    let script = format!(
        "#!/bin/sh\nif [ $2 = view ]; then exec cat '{here}/release/assets.json'; else exec cp \"{here}/release/$7\" .; fi\n"
    );
    let client = sandbox.write("clients/gh", script);
    std::fs::set_permissions(client, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = std::env::var_os("PATH").unwrap();
    let path =
        std::env::join_paths(std::iter::once(sandbox.join("clients")).chain(std::env::split_paths(&path))).unwrap();
    vec![("PATH", path), ("CODEX_PACK_CACHE_DIR", sandbox.join("cache").into())]
}

#[test]
fn fetch() {
    let mut scenario = Scenario::new("fetch", &format!("fetch --codex-version 1.2.3 --target {MACOS} --client gh"));
    scenario.environment = with_gh(&scenario.sandbox);
    scenario.run();
}

/// Once the cache has it.
#[test]
fn fetch_into_a_directory() {
    let arguments = format!("fetch --codex-version 1.2.3 --target {MACOS} --client gh");
    let mut scenario = Scenario::new("fetch, cached", &arguments);
    scenario.environment = with_gh(&scenario.sandbox);
    assert!(scenario.command().output().unwrap().status.success());
    scenario.arguments += " --out-dir packages";
    scenario.run();
}

/// Both schemas of a release, as `generate-types` reads them.
fn give_schemas(sandbox: &Sandbox, version: &str, folder: &str) {
    let (stable, experimental) = schemas(version);
    for (name, schema) in [("stable", stable), ("experimental", experimental)] {
        sandbox.write(&format!("{folder}/{name}/{BUNDLE}"), schema.to_string());
    }
}

#[test]
fn generate_types() {
    let mut scenario = Scenario::new("generate-types", "generate-types --project project --schema-dir new");
    give_schemas(&scenario.sandbox, "0.155.1", "old");
    give_schemas(&scenario.sandbox, "0.163.0", "new");
    for sources in [codegen::RUST_SOURCES, codegen::PYTHON_SOURCES] {
        std::fs::create_dir_all(scenario.sandbox.join("project").join(sources)).unwrap();
    }
    scenario.sandbox.pack("generate-types --project project --schema-dir old").ok();
    // A folder that has to be made, and a file that has to go.
    let rust = Path::new("project").join(codegen::RUST_GENERATED).join("protocol");
    scenario.sandbox.write(rust.join("stale.rs").to_str().unwrap(), "");
    std::fs::remove_dir_all(scenario.sandbox.join("project").join(codegen::PYTHON_GENERATED).join("protocol")).unwrap();
    scenario.share = 60;
    scenario.run();
}

#[test]
fn bump() {
    let mut scenario = Scenario::new("bump", "bump 0.169.0");
    let copy = checkout::copy();
    let (files, _) = super::tree::read(copy.path(), &["fuzz", "benchmarks"]);
    for (path, entry) in files {
        if let super::tree::Entry::File(bytes, _) = entry {
            scenario.sandbox.write(&path, bytes);
        }
    }
    scenario.share = 30;
    scenario.done = "is already the pinned release";
    scenario.run();
}

#[test]
fn manual_pages() {
    let scenario = Scenario::new("man", "man pages");
    scenario.sandbox.pack("man pages").ok();
    scenario.sandbox.write("pages/codex-pack.1", "old");
    scenario.sandbox.write("pages/codex-pack-check.1", "old");
    scenario.run();
}

/// The repository as it is before.
fn repository() -> Value {
    json!({"repository": "own/codex", "tags": {"rust-v1.2.3": "0123456789abcdef0123456789abcdef01234567"}, "releases": []})
}

#[test]
fn attach() {
    let mut scenario = Scenario::new("attach", "attach 1.2.3 dist");
    scenario.sandbox.write("dist/one", "1");
    scenario.sandbox.write("dist/two", "2");
    let github = GitHub::new(&scenario.sandbox, "own/codex");
    let mut with_path = std::process::Command::new("gh");
    github.configure(&mut with_path);
    for (name, value) in with_path.get_envs() {
        if let (Some(name), Some(value)) = (["PATH", "GH_STAND_IN_FOLDER"].iter().find(|known| name == **known), value)
        {
            scenario.environment.push((*name, value.into()));
        }
    }
    scenario.left_out = vec!["github"];
    scenario.reset = |sandbox| {
        let _ = std::fs::remove_dir_all(sandbox.join("github"));
        sandbox.write("github/state.json", repository().to_string());
    };
    (scenario.reset)(&scenario.sandbox);
    scenario.sound = |sandbox| {
        // A client that was left alone may be at work on it.
        let text = (0..100).find_map(|_| {
            let text = std::fs::read_to_string(sandbox.join("github/state.json")).unwrap();
            serde_json::from_str::<Value>(&text).ok().or_else(|| {
                std::thread::sleep(std::time::Duration::from_millis(10));
                None
            })
        });
        let state = text.unwrap();
        for release in state["releases"].as_array().unwrap() {
            let whole =
                release["assets"].as_array().unwrap().iter().filter(|asset| asset["state"] == "uploaded").count();
            if release["draft"] == false && whole != 2 {
                return Err(format!("it is public with {whole} of its files: {release}"));
            }
        }
        Ok(())
    };
    scenario.run();
}
