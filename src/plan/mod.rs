//! The plan: a sorted list of entries, each a path, a mode and a content. What is staged, built and shown is always a plan,
//! so the three cannot differ: [`Plan::write_directory`] puts it on disk, the wheel writer into an archive, and
//! [`Plan::entries`] lists it.

mod content;
mod directory;
mod names;
mod path;

use std::collections::BTreeMap;

pub use content::Content;
pub(crate) use directory::{DirectoryError, read_directory};
pub(crate) use names::Clash;
pub use names::Names;
pub use path::EntryPath;
pub(crate) use path::InvalidPath;

use crate::hint::Hint;

/// Files by path, in the byte order of their paths.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    entries: BTreeMap<EntryPath, Entry>,
    names: Names,
}

/// One file of a plan.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What the file holds.
    pub content: Content,
    /// Whether its mode is 0755 rather than 0644.
    pub executable: bool,
    /// Where the file comes from, for messages: `package.tgz: package/vendor/…` or `the template`.
    pub origin: String,
}

/// Two entries of a plan with conflicting paths.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The same path twice.
    #[error("two files have the path `{path}`: one from {first}, one from {second}")]
    Duplicate {
        /// The path.
        path: EntryPath,
        /// Where the entry that was there comes from.
        first: String,
        /// Where the other comes from.
        second: String,
    },
    /// A file where another path has a directory.
    #[error("`{0}` is the path of a file and of a directory")]
    FileAndDirectory(String),
    /// Two paths that differ in the case of letters, or in how they are composed, only.
    #[error("the paths `{first}` and `{second}` differ only in case")]
    Collision {
        /// The path that was there.
        first: String,
        /// The other.
        second: String,
    },
}

impl Hint for PlanError {
    fn help(&self) -> Option<String> {
        match self {
            PlanError::Duplicate { .. } => Some("a distribution contains each path once; remove one of the two".into()),
            PlanError::FileAndDirectory(_) => Some("a path is one or the other; remove one of the two".into()),
            PlanError::Collision { .. } => Some(
                "Windows and macOS treat names that differ only in case as the same; rename or remove one of the two"
                    .into(),
            ),
        }
    }
}

impl Plan {
    /// An empty plan.
    pub fn new() -> Plan {
        Plan::default()
    }

    /// Adds an entry.
    pub fn insert(&mut self, path: EntryPath, entry: Entry) -> Result<(), PlanError> {
        if let Some(there) = self.entries.get(&path) {
            return Err(PlanError::Duplicate { path, first: there.origin.clone(), second: entry.origin });
        }
        self.names.add_file(path.as_str()).map_err(|clash| match clash {
            Clash::Duplicate => PlanError::FileAndDirectory(path.to_string()),
            Clash::FileAndDirectory(path) => PlanError::FileAndDirectory(path),
            Clash::Spelling { first, second } => PlanError::Collision { first, second },
        })?;
        self.entries.insert(path, entry);
        Ok(())
    }

    /// Adds a file whose content is in memory.
    pub fn insert_bytes(&mut self, path: EntryPath, bytes: impl Into<Vec<u8>>, origin: &str) -> Result<(), PlanError> {
        let entry = Entry { content: Content::bytes(bytes), executable: false, origin: origin.into() };
        self.insert(path, entry)
    }

    /// Replaces the content of an entry, or adds it.
    pub fn replace_bytes(&mut self, path: EntryPath, bytes: impl Into<Vec<u8>>, origin: &str) -> Result<(), PlanError> {
        match self.entries.get_mut(&path) {
            Some(entry) => {
                entry.content = Content::bytes(bytes);
                Ok(())
            }
            None => self.insert_bytes(path, bytes, origin),
        }
    }

    /// The entry at this path.
    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// The entries in the byte order of their paths.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = (&EntryPath, &Entry)> {
        self.entries.iter()
    }

    /// The entries below a directory, with their paths inside it.
    pub fn below<'a>(&'a self, directory: &'a str) -> impl Iterator<Item = (&'a str, &'a Entry)> {
        self.entries
            .iter()
            .filter_map(move |(path, entry)| Some((path.as_str().strip_prefix(directory)?.strip_prefix('/')?, entry)))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The bytes of all entries together.
    pub fn total_length(&self) -> u64 {
        self.entries.values().map(|entry| entry.content.length()).sum()
    }
}

impl IntoIterator for Plan {
    type Item = (EntryPath, Entry);
    type IntoIter = std::collections::btree_map::IntoIter<EntryPath, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}
