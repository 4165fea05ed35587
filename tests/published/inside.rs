//! What is inside the real programs.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::support::Sandbox;
use crate::support::python::tool;
use crate::support::real::fetched;

const VERSION: &str = "0.163.0";

/// Validates a document by the schema of `CycloneDX` and returns the crates that a program names, in whatever directory it is.
fn crates(sandbox: &Sandbox, document: &Path, program: &Path) -> BTreeSet<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/crates.py");
    let run = sandbox.finish(tool("python").arg(script).arg(document).arg(program)).ok();
    serde_json::from_str(&run.stdout).unwrap()
}

/// The SBOM names the crates that a search through the program finds, and the bundled programs with their versions.
#[test]
fn the_sbom_names_what_programs_were_built_from() {
    let targets = [
        ("x86_64-unknown-linux-musl", ""),
        ("aarch64-unknown-linux-musl", ""),
        ("aarch64-apple-darwin", ""),
        ("x86_64-apple-darwin", ""),
        ("x86_64-pc-windows-msvc", ".exe"),
        ("aarch64-pc-windows-msvc", ".exe"),
    ];
    for (target, suffix) in targets {
        let sandbox = Sandbox::new();
        let package = fetched(VERSION, target);
        let arguments = ["stage-runtime", "staged", package.to_str().unwrap(), "--codex-version", VERSION];
        sandbox.run(arguments).ok();
        let document = sandbox.join("staged/sboms/openai-codex-cli-bin.cdx.json");
        let program = sandbox.join(format!("staged/src/codex_cli_bin/bin/codex{suffix}"));
        let found = crates(&sandbox, &document, &program);
        let sbom: serde_json::Value = serde_json::from_slice(&std::fs::read(&document).unwrap()).unwrap();
        let components = sbom["components"].as_array().unwrap();
        let text = |component: &serde_json::Value, key: &str| component[key].as_str().unwrap_or_default().to_owned();
        let in_program = |component: &&serde_json::Value| {
            let places = component["evidence"]["occurrences"].as_array();
            places.is_some_and(|places| places.iter().any(|place| place["location"] == format!("bin/codex{suffix}")))
        };
        let of_registry = |component: &&serde_json::Value| {
            let how = &component["evidence"]["identity"][0]["methods"][0]["value"];
            text(component, "purl").starts_with("pkg:cargo/") && how == "the path of its source in panic messages"
        };
        let named: BTreeSet<String> = components
            .iter()
            .filter(in_program)
            .filter(of_registry)
            .map(|component| format!("{} {}", text(component, "name"), text(component, "version")))
            .collect();
        let missing: Vec<&String> = found.difference(&named).collect();
        assert!(missing.is_empty(), "{target}: {missing:?}");
        let more: Vec<&String> = named.difference(&found).collect();
        assert!(more.is_empty(), "{target}: {more:?}");
        assert!(named.len() > 350, "{target}: {}", named.len());
        let version = |name: &str| components.iter().find(|c| c["name"] == name).map(|c| text(c, "version"));
        assert_eq!(version("ripgrep").as_deref(), Some("15.2.0"), "{target}");
        let engine = components.iter().find(|c| c["purl"] == "pkg:generic/v8@15.0.245.2");
        assert!(engine.is_some(), "{target}");
        assert_eq!(version("bubblewrap").is_some(), target.contains("linux"), "{target}");
    }
}

/// The SBOMs of the SDKs are valid too.
#[test]
fn the_sboms_of_the_sdks_are_valid() {
    let sandbox = Sandbox::new();
    sandbox.run(["stage-sdk", "sdk", "--codex-version", VERSION]).ok();
    sandbox.run(["stage-crate", "crate", "--codex-version", VERSION]).ok();
    for document in ["sdk/sboms/openai-codex.cdx.json", "crate/openai-codex.cdx.json"] {
        crates(&sandbox, &sandbox.join(document), Path::new("none"));
    }
}

/// What a lock file and `cargo metadata` know is in the SBOM; one that is not the program's ends the run.
#[test]
fn lock_files_add_licences_and_are_held_against_the_program() {
    let sandbox = Sandbox::new();
    let package = fetched(VERSION, "x86_64-unknown-linux-musl");
    let package = package.to_str().unwrap();
    let mut version = Command::new(env!("CARGO_BIN_EXE_codex-pack"));
    version.args(["stage-runtime", "staged", package, "--codex-version", VERSION]).current_dir(sandbox.path());
    sandbox.finish(&mut version).ok();
    let document = std::fs::read(sandbox.join("staged/sboms/openai-codex-cli-bin.cdx.json")).unwrap();
    let sbom: serde_json::Value = serde_json::from_slice(&document).unwrap();
    let crates = sbom["components"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|component| component["purl"].as_str().is_some_and(|url| url.starts_with("pkg:cargo/")));
    let packages: Vec<serde_json::Value> = crates
        .map(|one| serde_json::json!({ "name": one["name"], "version": one["version"], "license": "MIT/Apache-2.0" }))
        .collect();
    sandbox.write("metadata.json", serde_json::json!({ "packages": packages }).to_string());
    let arguments = ["stage-runtime", "staged", package, "--codex-version", VERSION, "--cargo-lock", "metadata.json"];
    sandbox.run(arguments).ok();
    let notices = std::fs::read_to_string(sandbox.join("staged/THIRD-PARTY-NOTICES")).unwrap();
    assert!(notices.contains("tokio 1."), "{notices}");
    self::crates(&sandbox, &sandbox.join("staged/sboms/openai-codex-cli-bin.cdx.json"), Path::new("none"));
    sandbox.write("Cargo.lock", "[[package]]\nname = \"tokio\"\nversion = \"0.0.1\"\n");
    let arguments = ["stage-runtime", "staged", package, "--codex-version", VERSION, "--cargo-lock", "Cargo.lock"];
    let run = sandbox.run(arguments);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains(", which is not in the file given with --cargo-lock"), "{}", run.text);
}
