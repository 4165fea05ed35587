//! How generated files differ from what is in a checkout.

use std::collections::BTreeMap;
use std::path::Path;

use fs_err as fs;
use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};
use serde::Serialize;

use super::error::CodegenError;
use super::{GENERATED, compatible_paths};

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
    for folder in GENERATED {
        stale_below(root, folder, files, &mut found)?;
    }
    // Without stored schemas nothing is known about these: they stay as they are.
    let undecided = compatible_paths();
    found.retain(|path| !undecided.contains(path));
    Ok(found)
}

fn stale_below(root: &Path, folder: &str, files: &Files, found: &mut Vec<String>) -> Result<(), CodegenError> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        let kind = entry.file_type()?;
        // A link is followed only where files are generated behind it: what is stale there is reported, and never written through it.
        let is_linked_folder = || kind.is_symlink() && files.keys().any(|file| file.starts_with(&format!("{path}/")));
        let is_source = Path::new(&name).extension().is_some_and(|ending| ending == "rs" || ending == "py");
        if kind.is_dir() || is_linked_folder() {
            stale_below(root, &path, files, found)?;
        } else if is_source && kind.is_file() && !files.contains_key(&path) {
            found.push(path);
        }
    }
    Ok(())
}
