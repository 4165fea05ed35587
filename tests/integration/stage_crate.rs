//! `stage-crate`.

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
