//! Finding the workspace's programs from a test of any of its packages.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The path of one of this crate's programs, built when it is not there or old.
///
/// Cargo tells a package only the paths of its own programs, so they are looked for beside the running test, where
/// `cargo build -p codex-test-peers` puts them.
///
/// # Panics
/// Where the program cannot be built.
pub fn program(name: &str) -> PathBuf {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match BUILT.get_or_init(|| cargo_build("codex-test-peers")) {
        Ok(folder) => folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)),
        Err(why) => panic!("{name} cannot be built: {why}"),
    }
}

/// Builds the programs of a package with the profile of the running executable and returns their folder.
pub(crate) fn cargo_build(package: &str) -> Result<PathBuf, String> {
    cargo(&["--bins", "--package", package])
}

/// The path of a package's tests with all features, built when they are not there or old.
pub(crate) fn test(package: &str, test: &str) -> Result<PathBuf, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([
        "test",
        "--package",
        package,
        "--all-features",
        "--test",
        test,
        "--no-run",
        "--message-format",
        "json",
    ]);
    cargo.arg("--target-dir").arg(target_folder()).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().map_err(|error| format!("cargo does not start: {error}"))?;
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut built = messages.filter(|message| message["target"]["name"] == test && message["profile"]["test"] == true);
    built.find_map(|message| message["executable"].as_str().map(PathBuf::from)).ok_or_else(|| {
        format!("the tests `{test}` of {package} cannot be built:\n{}", String::from_utf8_lossy(&output.stderr))
    })
}

/// Builds with the profile of the running executable and returns the folder that profile builds into.
fn cargo(what: &[&str]) -> Result<PathBuf, String> {
    let folder = profile_folder();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["build", "--quiet"])
        .args(what)
        .arg("--target-dir")
        .arg(target_folder())
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    if folder.file_name().is_some_and(|profile| profile == "release") {
        cargo.arg("--release");
    }
    match cargo.status() {
        Ok(status) if status.success() => Ok(folder),
        Ok(status) => Err(format!("cargo build {} failed: {status}", what.join(" "))),
        Err(error) => Err(format!("cargo does not start: {error}")),
    }
}

/// `target/<profile>`: tests lie in its `deps`, examples in its `examples`, programs in itself.
fn profile_folder() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    let folder = own.parent().unwrap_or(Path::new("."));
    match folder.file_name().and_then(|name| name.to_str()) {
        Some("deps" | "examples") => folder.parent().unwrap_or(folder).to_path_buf(),
        _ => folder.to_path_buf(),
    }
}

/// `target`.
pub(crate) fn target_folder() -> PathBuf {
    let folder = profile_folder();
    folder.parent().map_or(folder.clone(), Path::to_path_buf)
}

/// The path of one of the Rust SDK's examples, built when it is not there or old.
///
/// # Panics
/// Where it cannot be built.
pub fn example(name: &str) -> PathBuf {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match BUILT.get_or_init(|| cargo(&["--examples", "--package", "openai-codex", "--all-features"])) {
        Ok(folder) => folder.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)),
        Err(why) => panic!("{name} cannot be built: {why}"),
    }
}
