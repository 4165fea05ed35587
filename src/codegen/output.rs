//! Bringing generated files into a checkout, or saying how they differ from what is there.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use fs_err as fs;
use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};
use serde::Serialize;

use super::error::CodegenError;
use super::{PYTHON_SOURCES, RUST_SOURCES};

/// Generated files: contents by path from the root of the project, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// A file that is not as it would be generated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The path from the root of the project, with `/` between folders.
    pub path: String,
    /// What is wrong with it.
    pub kind: DifferenceKind,
    /// A unified diff from what is there to what would be generated.
    pub diff: String,
}

/// What is wrong with a generated file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// It is not there.
    Missing,
    /// It has another content.
    Changed,
    /// It is there, but nothing generates it.
    Stale,
}

/// How the files below `root` differ from the generated ones, sorted by path. Writes nothing.
pub fn compare(root: &Path, files: &Files) -> Result<Vec<Difference>, CodegenError> {
    let mut differences = Vec::new();
    for (path, content) in files {
        let existing = match fs::read(root.join(path)) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        let kind = match &existing {
            None => DifferenceKind::Missing,
            Some(bytes) if bytes == content.as_bytes() => continue,
            Some(_) => DifferenceKind::Changed,
        };
        let old = String::from_utf8_lossy(existing.as_deref().unwrap_or_default()).into_owned();
        differences.push(Difference { path: path.clone(), kind, diff: unified(path, &old, content) });
    }
    for path in stale(root, files)? {
        let old = String::from_utf8_lossy(&fs::read(root.join(&path))?).into_owned();
        let diff = unified(&path, &old, "");
        differences.push(Difference { path, kind: DifferenceKind::Stale, diff });
    }
    differences.sort_by(|one, two| one.path.cmp(&two.path));
    Ok(differences)
}

fn unified(path: &str, old: &str, new: &str) -> String {
    let before = if old.is_empty() { "/dev/null".into() } else { format!("a/{path}") };
    let after = if new.is_empty() { "/dev/null".into() } else { format!("b/{path}") };
    let lines = InternedInput::new(old, new);
    let mut diff = Diff::compute(Algorithm::Histogram, &lines);
    diff.postprocess_lines(&lines);
    let printer = BasicLineDiffPrinter(&lines.interner);
    let hunks = diff.unified_diff(&printer, UnifiedDiffConfig::default(), &lines);
    format!("--- {before}\n+++ {after}\n{hunks}")
}

/// Files in the generated folders that are not among the generated ones.
fn stale(root: &Path, files: &Files) -> Result<Vec<String>, CodegenError> {
    let mut found = Vec::new();
    for (folder, extension) in [(RUST_SOURCES, "rs"), (PYTHON_SOURCES, "py")] {
        let folder = format!("{folder}/protocol");
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error.into()),
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            let is_source = Path::new(&name).extension().is_some_and(|found| found == extension);
            if is_source && entry.file_type()?.is_file() && !files.contains_key(&path) {
                found.push(path);
            }
        }
    }
    Ok(found)
}

/// Makes the files below `root` equal to the generated ones: changed files are replaced, stale ones removed, equal ones left
/// alone. Every new content is complete on disk before the first file is replaced.
pub fn write(root: &Path, files: &Files) -> Result<Vec<Difference>, CodegenError> {
    let differences = compare(root, files)?;
    let mut ready: Vec<(tempfile::NamedTempFile, PathBuf)> = Vec::new();
    for difference in &differences {
        refuse_links(root, &difference.path)?;
        let Some(content) = files.get(&difference.path) else { continue };
        let path = root.join(&difference.path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder)?;
        let mut file = tempfile::Builder::new().prefix(".codex-pack-").tempfile_in(folder)?;
        file.write_all(content.as_bytes())?;
        make_readable(file.as_file())?;
        ready.push((file, path));
    }
    for (file, path) in ready {
        file.persist(&path).map_err(|error| error.error)?;
    }
    for difference in differences.iter().filter(|difference| difference.kind == DifferenceKind::Stale) {
        fs::remove_file(root.join(&difference.path))?;
    }
    Ok(differences)
}

/// Fails where a directory on the way to a file is a link: what it leads to is not of this checkout. A link in the file's own place is
/// replaced.
fn refuse_links(root: &Path, path: &str) -> Result<(), CodegenError> {
    for (end, _) in path.match_indices('/') {
        let directory = root.join(&path[..end]);
        if directory.is_symlink() {
            let told = format!("`{}` is a link; replace it with the directory it stands for", directory.display());
            return Err(std::io::Error::other(told).into());
        }
    }
    Ok(())
}

/// A temporary file is its owner's alone; a source file is everybody's to read.
#[cfg(unix)]
fn make_readable(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)]
fn make_readable(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}
