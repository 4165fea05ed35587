//! Finding this crate's programs from another crate's tests.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The path of `scripted-model-server` or `fake-app-server`, built when it is not there.
///
/// Cargo tells a package only the paths of its own programs, so they are looked for beside the running test, where
/// `cargo build -p codex-test-peers` puts them.
///
/// # Panics
/// Where the program can be neither found nor built.
pub fn program(name: &str) -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(build).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Builds the programs with the profile of the running executable and returns their folder.
fn build() -> PathBuf {
    let own = std::env::current_exe().expect("the path of the running test");
    // target/<profile>/deps/<test> or target/<profile>/examples/<example>
    let folder = own.parent().and_then(Path::parent).expect("a test lies two folders below target/").to_path_buf();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["build", "--quiet", "--bins", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
    if folder.file_name().is_some_and(|profile| profile == "release") {
        cargo.arg("--release");
    }
    if let Some(target) = folder.parent() {
        cargo.arg("--target-dir").arg(target);
    }
    let status = cargo.status().expect("cargo starts");
    assert!(status.success(), "cargo build of codex-test-peers failed: {status}");
    folder
}
