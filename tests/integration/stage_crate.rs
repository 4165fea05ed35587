//! `stage-crate`.

use std::io::Read;
use std::process::Command;

use crate::support::Sandbox;

#[test]
fn the_staged_crate_packages_on_its_own() {
    let sandbox = Sandbox::new();
    sandbox.pack("stage-crate staged --codex-version rust-v1.2.3-beta.4").ok();
    let manifest = std::fs::read_to_string(sandbox.join("staged/Cargo.toml")).unwrap();
    assert!(!manifest.contains("workspace = true"), "{manifest}");
    assert!(manifest.contains("version = \"1.2.3-beta.4\""), "{manifest}");
    let mut command = Command::new(env!("CARGO"));
    command.args(["package", "--quiet", "--no-verify", "--allow-dirty", "--manifest-path", "staged/Cargo.toml"]);
    sandbox.finish(command.current_dir(sandbox.path())).ok();
    assert!(sandbox.join("staged/target/package/openai-codex-1.2.3-beta.4.crate").is_file());
}

#[test]
fn the_crate_has_the_same_bytes_and_the_versions_of_the_workspace_wherever_it_is_packaged() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut crates = Vec::new();
    for folder in ["here", "somewhere/else"] {
        let sandbox = Sandbox::new();
        sandbox.pack(&format!("stage-crate {folder}/staged --codex-version 1.2.3")).ok();
        let mut command = Command::new(env!("CARGO"));
        command.args(["package", "--quiet", "--no-verify", "--allow-dirty", "--manifest-path"]);
        command.arg(format!("{folder}/staged/Cargo.toml")).current_dir(sandbox.path());
        sandbox.finish(&mut command).ok();
        let packaged = sandbox.join(folder).join("staged/target/package/openai-codex-1.2.3.crate");
        crates.push(std::fs::read(packaged).unwrap());
    }
    assert!(crates[0] == crates[1]);

    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&crates[0][..]));
    let mut lock = String::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        if entry.path().unwrap().ends_with("Cargo.lock") {
            entry.read_to_string(&mut lock).unwrap();
        }
    }
    let packages = |lock: &str| -> Vec<(String, String)> {
        let lock: toml::Table = toml::from_str(lock).unwrap();
        let text = |package: &toml::Value, key: &str| package[key].as_str().unwrap().to_owned();
        let packages = lock["package"].as_array().unwrap().iter();
        let named = packages.map(|package| (text(package, "name"), text(package, "version")));
        named.filter(|(name, _)| name != "openai-codex").collect()
    };
    let ours = packages(&std::fs::read_to_string(root.join("Cargo.lock")).unwrap());
    let locked = packages(&lock);
    assert!(locked.len() > 20, "{lock}");
    for package in locked {
        assert!(ours.contains(&package), "{package:?} is not in Cargo.lock");
    }
}

#[test]
fn a_staged_crate_inside_a_checkout_is_no_member_of_it() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let inside = tempfile::TempDir::new_in(root.join("target")).unwrap();
    let staged = inside.path().join("staged");
    let sandbox = Sandbox::new();
    sandbox.run(["stage-crate".as_ref(), staged.as_os_str(), "--codex-version".as_ref(), "1.2.3".as_ref()]).ok();
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(&staged);
    let metadata = sandbox.finish(&mut command).ok().json();
    assert_eq!(metadata["packages"][0]["version"], "1.2.3");
}
