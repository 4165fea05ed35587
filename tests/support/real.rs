//! The real packages, through the clients on the machine: codex packages with `codex-pack fetch`, published wheels with pip.

use std::path::{Path, PathBuf};
use std::process::Command;

use fs_err as fs;

use super::python::tool;

/// `codex-pack`, run in the checkout with the user's own cache.
pub fn codex_pack() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codex-pack"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env_remove("SOURCE_DATE_EPOCH");
    command
}

/// The codex package of a release and target, fetched once and cached.
pub fn fetched(version: &str, target: &str) -> PathBuf {
    let mut command = codex_pack();
    command.args(["fetch", "--codex-version", version, "--target", target, "--format", "json"]);
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "the test needs the real codex package {version} for {target}, which gh, npm or pip can get:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    PathBuf::from(report[0]["path"].as_str().unwrap())
}

/// A published wheel or sdist, downloaded once into `target/published`.
pub fn published(requirement: &str, platform_tag: Option<&str>) -> PathBuf {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("target/published")
        .join(format!("{requirement}-{}", platform_tag.unwrap_or("any")));
    let complete = |directory: &Path| {
        let mut entries = std::fs::read_dir(directory).ok()?;
        entries.find_map(|entry| {
            Some(entry.ok()?.path()).filter(|path| path.extension().is_some_and(|ending| ending == "whl"))
        })
    };
    if let Some(file) = complete(&directory) {
        return file;
    }
    fs::create_dir_all(directory.parent().unwrap()).unwrap();
    let temporary = tempfile::TempDir::new_in(directory.parent().unwrap()).unwrap();
    let mut pip = tool("python");
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest"]).arg(temporary.path());
    pip.args(platform_tag.map(|tag| format!("--platform={tag}"))).arg(requirement);
    let output = pip.output().unwrap();
    assert!(
        output.status.success(),
        "the test needs the published {requirement}, which pip could not download:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // Another test may have been faster.
    let _ = std::fs::rename(temporary.path(), &directory);
    complete(&directory).unwrap()
}
