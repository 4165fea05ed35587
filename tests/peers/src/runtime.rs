//! The pinned runtime the suites run against.

use std::path::PathBuf;

/// The path of the pinned `codex`, from the environment variable `CODEX_TEST_BIN`.
///
/// # Panics
/// Where there is none, with the command that gets one.
pub fn pinned() -> PathBuf {
    let path = std::env::var_os("CODEX_TEST_BIN").map(PathBuf::from);
    let path = path.expect("no runtime to test against: set CODEX_TEST_BIN to the codex program of the pinned release");
    assert!(path.is_file(), "CODEX_TEST_BIN is {}, which is not a file", path.display());
    path
}
