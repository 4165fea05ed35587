//! What is in a folder, to be compared and to be brought back.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// A file with its mode, a link, or a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    File(Vec<u8>, u32),
    Link(std::path::PathBuf),
    Folder,
}

/// What is in a folder, by path.
pub type Tree = BTreeMap<String, Entry>;

/// What codex-pack has not cleared: the names of its directories for what is not finished.
const LITTER: &str = ".codex-pack-";

/// The mark of a staged project, which stays.
const MARK: &str = ".codex-pack-staging.json";

/// The directory that says that a replacement is not finished.
pub const UNFINISHED: &str = ".codex-pack-unfinished/journal.json";

/// Reads a folder: what belongs there, and the litter.
pub fn read(folder: &Path, left_out: &[&str]) -> (Tree, Tree) {
    let mut all = Tree::new();
    let walk = walkdir::WalkDir::new(folder).min_depth(1).into_iter();
    for entry in
        walk.filter_entry(|entry| !(entry.depth() == 1 && left_out.iter().any(|name| entry.file_name() == *name)))
    {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        let kind = entry.file_type();
        let found = if kind.is_dir() {
            Entry::Folder
        } else if kind.is_symlink() {
            Entry::Link(fs::read_link(entry.path()).unwrap())
        } else {
            let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
            Entry::File(fs::read(entry.path()).unwrap(), mode)
        };
        all.insert(path, found);
    }
    all.into_iter().partition(|(path, _)| !path.split('/').any(|name| name.starts_with(LITTER) && name != MARK))
}

/// The bytes of all files.
pub fn size(tree: &Tree) -> usize {
    tree.values().map(|entry| if let Entry::File(bytes, _) = entry { bytes.len() } else { 0 }).sum()
}

/// Makes a folder equal to what it was.
pub fn restore(folder: &Path, old: &Tree, left_out: &[&str]) {
    let (now, litter) = read(folder, left_out);
    for (path, entry) in now.iter().chain(&litter).rev() {
        if old.get(path) != Some(entry) {
            let path = folder.join(path);
            if *entry == Entry::Folder { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
    }
    for (path, entry) in old {
        let path = folder.join(path);
        if path.symlink_metadata().is_ok() {
            continue;
        }
        match entry {
            Entry::Folder => fs::create_dir_all(&path).unwrap(),
            Entry::Link(target) => std::os::unix::fs::symlink(target, &path).unwrap(),
            Entry::File(bytes, mode) => {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, bytes).unwrap();
                fs::set_permissions(&path, fs::Permissions::from_mode(*mode)).unwrap();
            }
        }
    }
}

/// The paths at which two states differ.
pub fn differences(one: &Tree, other: &Tree) -> Vec<String> {
    let paths = one.keys().chain(other.keys());
    let mut differing: Vec<String> = paths.filter(|path| one.get(*path) != other.get(*path)).cloned().collect();
    differing.sort();
    differing.dedup();
    differing
}

/// The files alone.
pub fn files(tree: &Tree) -> Tree {
    tree.iter()
        .filter(|(_, entry)| **entry != Entry::Folder)
        .map(|(path, entry)| (path.clone(), entry.clone()))
        .collect()
}
