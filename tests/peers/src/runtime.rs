//! The pinned runtime the suites run against.

use crate::program::{cargo_build, target_folder};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The environment variable that names the runtime to test against.
const VARIABLE: &str = "CODEX_TEST_BIN";

/// The path of the pinned `codex`: the one the environment variable `CODEX_TEST_BIN` names, else the one
/// `codex-pack fetch` gets, unpacked below `target/`.
///
/// # Panics
/// Where there is none, saying what to do.
pub fn pinned() -> PathBuf {
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    FOUND
        .get_or_init(|| match std::env::var_os(VARIABLE) {
            Some(path) => {
                let path = PathBuf::from(path);
                assert!(path.is_file(), "{VARIABLE} names {}, which is not a file", path.display());
                path
            }
            None => fetched().unwrap_or_else(|why| {
                panic!(
                    "no runtime to test against: {why}\n\
                     Set {VARIABLE} to the codex program of the pinned release, or make `codex-pack fetch` work."
                )
            }),
        })
        .clone()
}

/// Fetches the package for this machine (or finds it in the cache) and unpacks it, once for its digest.
fn fetched() -> Result<PathBuf, String> {
    let program = cargo_build("codex-pack")?.join(format!("codex-pack{}", std::env::consts::EXE_SUFFIX));
    let output = Command::new(&program)
        .args(["fetch", "--format", "json"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .map_err(|error| format!("{} does not start: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("codex-pack fetch failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let report: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("codex-pack fetch writes no JSON: {error}"))?;
    let package = &report[0];
    let (Some(path), Some(digest), Some(target)) =
        (package["path"].as_str(), package["sha256"].as_str(), package["target"].as_str())
    else {
        return Err(format!("codex-pack fetch reports no package: {report}"));
    };
    let unpacked = target_folder().join("test-runtime").join(digest);
    if !unpacked.is_dir() {
        unpack(Path::new(path), &unpacked)?;
    }
    let program = format!("codex{}", std::env::consts::EXE_SUFFIX);
    // An npm package holds the codex package below vendor/, a release archive at its root.
    [unpacked.join("package/vendor").join(target), unpacked.clone()]
        .into_iter()
        .map(|package| package.join("bin").join(&program))
        .find(|path| path.is_file())
        .ok_or_else(|| format!("{path} holds no codex program"))
}

/// Unpacks beside the place and renames, so that a second test process finds all or nothing.
fn unpack(archive: &Path, into: &Path) -> Result<(), String> {
    let unpacking = into.with_extension(std::process::id().to_string());
    std::fs::create_dir_all(&unpacking).map_err(|error| format!("{}: {error}", unpacking.display()))?;
    let status = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(&unpacking).status();
    if !status.is_ok_and(|status| status.success()) {
        return Err(format!("tar cannot unpack {}", archive.display()));
    }
    match std::fs::rename(&unpacking, into) {
        Err(_) if into.is_dir() => std::fs::remove_dir_all(&unpacking),
        other => other,
    }
    .map_err(|error| format!("{}: {error}", into.display()))
}
