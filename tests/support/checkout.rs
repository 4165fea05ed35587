//! A copy of this checkout, to be changed.

use std::fs;
use std::path::{Path, PathBuf};

use super::Sandbox;

/// What is built, cached or fetched, and no part of the project.
const LEFT_OUT: &[&str] =
    &[".git", "target", "node_modules", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"];

/// The root of this checkout.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A sandbox that holds everything in the checkout but what is built of it.
pub fn copy() -> Sandbox {
    let sandbox = Sandbox::new();
    let files = walkdir::WalkDir::new(root()).min_depth(1).into_iter();
    for entry in files.filter_entry(|entry| !LEFT_OUT.iter().any(|name| entry.file_name() == *name)) {
        let entry = entry.unwrap();
        let path = sandbox.join(entry.path().strip_prefix(root()).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(path).unwrap();
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), path).unwrap();
        }
    }
    sandbox
}

/// Every file below a folder with its bytes, by its path from there with `/` between folders.
pub fn tree(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let path = |path: &Path| path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
    files.map(|entry| (path(entry.path()), fs::read(entry.path()).unwrap())).collect()
}
