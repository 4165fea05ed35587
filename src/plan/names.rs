//! Names in the same tree: no two that a file system treats as the same.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

/// Files and directories by their names as any file system may compare them: without regard to case, as Windows and macOS do,
/// and to how a letter with a mark is composed, as macOS does. Its size is that of the names given.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Each name by its directory and its folded spelling.
    nodes: HashMap<(u32, Box<str>), Node>,
}

/// One name of a directory.
#[derive(Debug, Clone)]
struct Node {
    /// Its number, by which what is in it refers to it; the root is 0.
    number: u32,
    spelling: Box<str>,
    is_directory: bool,
    /// Whether it was claimed itself, not only as a directory above something.
    is_claimed: bool,
}

/// Why a name conflicts with the existing ones. Reads as a sentence about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Clash {
    /// The same file is there already.
    #[error("it appears twice")]
    Duplicate,
    /// The path, or one above it, is that of a file and of a directory.
    #[error("`{0}` is the path of a file and of a directory")]
    FileAndDirectory(String),
    /// A file system takes two spellings of a path for one.
    #[error("`{second}` differs from `{first}` only in the case or composition of letters")]
    Spelling {
        /// The path that was there.
        first: String,
        /// The other.
        second: String,
    },
}

impl Names {
    /// Adds the path of a file, with the directories above it.
    pub fn add_file(&mut self, path: &str) -> Result<(), Clash> {
        self.add(path, false)
    }

    /// Adds the path of a directory, which may be there already.
    pub fn add_directory(&mut self, path: &str) -> Result<(), Clash> {
        self.add(path, true)
    }

    fn add(&mut self, path: &str, is_directory: bool) -> Result<(), Clash> {
        let mut parent = 0;
        let mut end = 0;
        for part in path.split('/') {
            let start = end;
            end = start + part.len();
            let is_last = end == path.len();
            let becomes_directory = is_directory || !is_last;
            let next = u32::try_from(self.nodes.len() + 1).unwrap_or(u32::MAX);
            let node = self.nodes.entry((parent, fold(part).into())).or_insert_with(|| Node {
                number: next,
                spelling: part.into(),
                is_directory: becomes_directory,
                is_claimed: false,
            });
            if *node.spelling != *part {
                let above = &path[..start];
                let first = format!("{above}{}", node.spelling);
                return Err(Clash::Spelling { first, second: path[..end].into() });
            }
            if node.is_directory != becomes_directory {
                return Err(Clash::FileAndDirectory(path[..end].into()));
            }
            if is_last && !is_directory && node.is_claimed {
                return Err(Clash::Duplicate);
            }
            node.is_claimed |= is_last;
            parent = node.number;
            end += 1;
        }
        Ok(())
    }
}

/// A name without what file systems do not tell apart: decomposed, and each letter as the small form of its capital, so that `ς`,
/// `σ` and `Σ` are one, `ſ` and `s`, `ß` and `SS`.
fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    name.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfd().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clash(paths: &[&str]) -> Option<Clash> {
        let mut names = Names::default();
        paths.iter().find_map(|path| match path.strip_suffix('/') {
            Some(directory) => names.add_directory(directory).err(),
            None => names.add_file(path).err(),
        })
    }

    #[test]
    fn names_that_stand_side_by_side() {
        for paths in
            [&["a/b", "a/c", "ab", "a-b"][..], &["a/", "a/b", "a/"], &["Straße", "Strase"], &["a/x/b", "a/y/b"]]
        {
            assert_eq!(clash(paths), None, "{paths:?}");
        }
    }

    #[test]
    fn names_that_a_file_system_takes_for_one() {
        for [first, second] in [
            ["readme", "README"],
            ["Sub/", "sub/"],
            ["Sub/a", "sub/b"],
            ["ΑΣ", "ασ"],
            ["ΑΣ", "ας"],
            ["caf\u{e9}", "cafe\u{301}"],
            ["CAF\u{c9}", "cafe\u{301}"],
            ["straße", "STRASSE"],
            ["\u{212a}", "k"],
            ["ſ", "S"],
            ["q\u{307}\u{323}", "q\u{323}\u{307}"],
        ] {
            let found = clash(&[first, second]);
            assert!(matches!(found, Some(Clash::Spelling { .. })), "{first} {second}: {found:?}");
        }
    }

    #[test]
    fn a_path_is_there_once_as_a_file_or_as_a_directory() {
        assert_eq!(clash(&["a", "a"]), Some(Clash::Duplicate));
        assert_eq!(clash(&["a", "a/b"]), Some(Clash::FileAndDirectory("a".into())));
        assert_eq!(clash(&["a/b", "a"]), Some(Clash::FileAndDirectory("a".into())));
        assert_eq!(clash(&["x/a/", "x/a"]), Some(Clash::FileAndDirectory("x/a".into())));
    }
}
