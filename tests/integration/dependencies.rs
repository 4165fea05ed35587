//! What is depended on: each direct dependency has a reason in its manifest, and is used.

use std::path::Path;

/// The manifests, and the folders whose sources are compiled with their dependencies.
const MANIFESTS: [(&str, &[&str]); 4] = [
    ("Cargo.toml", &["src", "tests", "build.rs"]),
    ("src/codegen/Cargo.toml", &["src/codegen"]),
    ("sdk/Cargo.toml", &["sdk/src", "sdk/tests", "sdk/examples", "sdk/benches"]),
    ("tests/peers/Cargo.toml", &["tests/peers/src"]),
];

/// Used through a feature of another dependency, or by a compiler's macro: their names do not occur.
const UNNAMED: [&str; 1] = ["zlib-rs"];

/// The dependencies of a manifest with the reasons that stand behind them.
fn dependencies(manifest: &str) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
            continue;
        }
        let Some((name, rest)) = line.split_once(" = ").filter(|_| inside && !line.starts_with('#')) else { continue };
        let reason = rest.split_once(" # ").map(|(_, reason)| reason.trim().to_owned());
        found.push((name.to_owned(), reason));
    }
    found
}

fn sources(folders: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = folders.iter().map(|folder| root.join(folder)).filter(|folder| folder.exists());
    let files = files.flat_map(walkdir::WalkDir::new).map(|entry| entry.unwrap().into_path());
    let rust = files.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    rust.map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn every_direct_dependency_has_a_reason_and_is_used() {
    let mut wrong = Vec::new();
    for (manifest, folders) in MANIFESTS {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(manifest)).unwrap();
        let dependencies = dependencies(&text);
        assert!(!dependencies.is_empty(), "{manifest}");
        let sources = sources(folders);
        for (name, reason) in dependencies {
            if reason.is_none_or(|reason| reason.len() < 5) {
                wrong.push(format!("{manifest}: {name} has no reason behind it (`# what it is for`)"));
            }
            let module = name.replace('-', "_");
            let is_used = sources.contains(&format!("{module}::")) || sources.contains(&format!("use {module}"));
            if !is_used && !UNNAMED.contains(&name.as_str()) {
                wrong.push(format!("{manifest}: nothing uses {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
