//! Which files are checked: those given, and those of folders given.

use std::fs::FileType;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::document::{MANIFEST_FILE, SUMS_FILE};
use super::finding::Findings;
use super::rule;
use crate::atomic_write::{PREFIX, is_unfinished};

/// The distributions among the paths, and the files next to them.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) wheels: Vec<PathBuf>,
    pub(super) sdists: Vec<PathBuf>,
    pub(super) manifests: Vec<PathBuf>,
    pub(super) sums: Vec<PathBuf>,
    /// Whether a folder was given.
    pub(super) has_folder: bool,
}

/// The folder of the distributions: the first one given, or the one that the first file is in.
pub(crate) fn folder_of(paths: &[PathBuf]) -> PathBuf {
    let folder = |path: &PathBuf| {
        if path.is_dir() { Some(path.clone()) } else { path.parent().map(|parent| parent.join("")) }
    };
    paths.iter().find_map(folder).unwrap_or_else(|| ".".into())
}

/// The name of a file, for people.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// What a file is by its name.
enum ByName {
    Wheel,
    Sdist,
    Manifest,
    Sums,
    Other,
}

fn by_name(name: &str) -> ByName {
    match name {
        MANIFEST_FILE => ByName::Manifest,
        SUMS_FILE => ByName::Sums,
        _ if name.ends_with(".whl") => ByName::Wheel,
        _ if name.ends_with(".tar.gz") => ByName::Sdist,
        _ => ByName::Other,
    }
}

/// Sorts what is given by what it is.
pub(super) fn collect(paths: &[PathBuf], findings: &mut Findings) -> Collected {
    let mut collected = Collected::default();
    let mut sort = |path: PathBuf, in_folder: Option<&[String]>| {
        let name = file_name(&path);
        // What a link leads to can be another file when it is published; a pipe would be waited for without end.
        let kind = path.symlink_metadata().map(|metadata| metadata.file_type());
        let list = match by_name(&name) {
            // What a run is at work on, or left when it was killed: the next run clears it.
            _ if in_folder.is_some() && name.starts_with(PREFIX) && kind.as_ref().is_ok_and(FileType::is_dir) => return,
            _ if kind.as_ref().is_ok_and(FileType::is_dir) => {
                return findings.add(&rule::SET_STRAY_FILE, format!("{name} is a folder"));
            }
            _ if in_folder.is_some() && kind.is_ok_and(|kind| !kind.is_file()) => {
                return findings.add(&rule::SET_STRAY_FILE, format!("{name} is a link, device or pipe, not a file"));
            }
            ByName::Wheel => &mut collected.wheels,
            ByName::Sdist => &mut collected.sdists,
            ByName::Manifest => &mut collected.manifests,
            ByName::Sums => &mut collected.sums,
            ByName::Other => {
                let Some(names) = in_folder else {
                    return findings
                        .add(&rule::FILE_KIND, format!("{name} is neither a wheel nor a source distribution"));
                };
                // uv leaves the first in every folder it builds into; an index publishes the second next to a file.
                let belongs = name == ".gitignore"
                    || name.ends_with(".attestation")
                        && names.iter().any(|other| *other != name && name.starts_with(other.as_str()));
                if !belongs {
                    findings.add(&rule::SET_STRAY_FILE, format!("{name} is neither a wheel nor a source distribution"));
                }
                return;
            }
        };
        if !list.contains(&path) {
            list.push(path);
        }
    };
    let mut unreadable = Vec::new();
    let mut unfinished = Vec::new();
    let mut has_folder = false;
    for path in paths {
        if !path.is_dir() {
            if path.is_file() {
                sort(path.clone(), None);
            } else {
                let what = if path.exists() { "is a device or pipe, not a file" } else { "does not exist" };
                unreadable.push(format!("{} {what}", path.display()));
            }
            continue;
        }
        has_folder = true;
        if is_unfinished(path) {
            unfinished.push(path.display().to_string());
        }
        let entries = fs::read_dir(path)
            .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>());
        match entries {
            Ok(mut entries) => {
                entries.sort();
                let names: Vec<String> = entries.iter().map(|entry| file_name(entry)).collect();
                for entry in entries {
                    sort(entry, Some(&names));
                }
            }
            Err(error) => unreadable.push(error.to_string()),
        }
    }
    for reason in unreadable {
        findings.add(&rule::FILE_UNREADABLE, reason);
    }
    for folder in unfinished {
        let message = format!("{folder} is being written, or a run that wrote it was killed: run its command again");
        findings.add(&rule::SET_STRAY_FILE, message);
    }
    collected.has_folder = has_folder;
    collected
}
