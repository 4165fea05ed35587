//! The pinned runtime the suites run against.

use crate::program::{cargo_build, target_folder};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The environment variable that names the runtime to test against.
const VARIABLE: &str = "CODEX_TEST_BIN";

/// The environment variable that names the release of that runtime where it is not the pinned one, `0.155.1` say.
const RELEASE: &str = "CODEX_TEST_RELEASE";

/// Whether the runtime of the pinned release is tested against, and no other.
pub fn is_pinned() -> bool {
    std::env::var_os(RELEASE).is_none()
}

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
    let package = Fetched::of(std::env::var(RELEASE).ok().as_deref())?;
    let unpacked = target_folder().join("test-runtime").join(&package.digest);
    if !unpacked.is_dir() {
        unpack(&package.archive, &unpacked)?;
    }
    package.program(&unpacked)
}

/// The `codex` of a release, unpacked into an empty folder.
pub fn of_release(release: &str, folder: &Path) -> Result<PathBuf, String> {
    let package = Fetched::of(Some(release))?;
    let unpacked = folder.join("codex");
    unpack(&package.archive, &unpacked)?;
    package.program(&unpacked)
}

/// A package for this machine as `codex-pack fetch` reports it.
struct Fetched {
    archive: PathBuf,
    digest: String,
    target: String,
}

impl Fetched {
    /// Of a release, or of the pinned one.
    fn of(release: Option<&str>) -> Result<Self, String> {
        let program = codex_pack()?;
        let mut command = Command::new(&program);
        command.args(["fetch", "--format", "json"]).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
        command.args(release.map(|release| format!("--codex-version={release}")));
        let output = command.output().map_err(|error| format!("{} does not start: {error}", program.display()))?;
        if !output.status.success() {
            return Err(format!("codex-pack fetch failed:\n{}", String::from_utf8_lossy(&output.stderr)));
        }
        let report: serde_json::Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("codex-pack fetch writes no JSON: {error}"))?;
        let text = |name: &str| report[0][name].as_str().map(str::to_owned);
        match (text("path"), text("sha256"), text("target")) {
            (Some(path), Some(digest), Some(target)) => Ok(Self { archive: path.into(), digest, target }),
            _ => Err(format!("codex-pack fetch reports no package: {report}")),
        }
    }

    /// The program in the unpacked package. An npm package holds the codex package below `vendor/`, a release archive at its root;
    /// before 0.143.0 the program lay in a folder of its own name.
    fn program(&self, unpacked: &Path) -> Result<PathBuf, String> {
        let name = format!("codex{}", std::env::consts::EXE_SUFFIX);
        let packages = [unpacked.join("package/vendor").join(&self.target), unpacked.to_path_buf()];
        let programs =
            packages.iter().flat_map(|package| ["bin", "codex"].map(|folder| package.join(folder).join(&name)));
        let found = programs.into_iter().find(|path| path.is_file());
        found.ok_or_else(|| format!("{} holds no codex program", self.archive.display()))
    }
}

/// The path of `codex-pack`, built when it is not there or old.
pub fn codex_pack() -> Result<PathBuf, String> {
    Ok(cargo_build("codex-pack")?.join(format!("codex-pack{}", std::env::consts::EXE_SUFFIX)))
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
