//! Plans and directories: writing a plan below a root, reading one from there.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::{Content, Entry, EntryPath, InvalidPath, Plan, PlanError};
use crate::hint::Hint;

/// Why a directory could not be read as a plan.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A symbolic link, device, socket or pipe.
    #[error("`{}` is {kind}; expected only files and directories", path.display())]
    NotAFile {
        /// Where it is.
        path: PathBuf,
        /// What it is.
        kind: &'static str,
    },
    /// A name that is not UTF-8.
    #[error("the name of `{}` is not UTF-8", .0.display())]
    NotUtf8(PathBuf),
    /// A name that not every file system takes.
    #[error("`{}` contains a file that cannot be distributed", root.display())]
    Path {
        /// The directory that was read.
        root: PathBuf,
        /// The fault of the name.
        #[source]
        source: InvalidPath,
    },
    /// Two names that not every file system keeps apart.
    #[error("`{}` contains files with conflicting names", root.display())]
    Plan {
        /// The directory that was read.
        root: PathBuf,
        /// The two names.
        #[source]
        source: PlanError,
    },
}

impl Hint for DirectoryError {
    fn help(&self) -> Option<String> {
        match self {
            DirectoryError::Io(_) => Some("check that the directory exists and can be read".into()),
            DirectoryError::NotAFile { .. } => {
                Some("replace it with a copy of the file it points to, or remove it".into())
            }
            DirectoryError::NotUtf8(_) => Some("rename it".into()),
            DirectoryError::Path { .. } => Some("rename it so that it is valid on every system, or remove it".into()),
            DirectoryError::Plan { .. } => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            DirectoryError::Plan { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Reads the files below `root` whose relative path `wanted` accepts (it is also called for directories, to skip whole trees).
///
/// A file's execute bit is its owner's, if the file system has one.
pub(crate) fn read_directory(root: &Path, wanted: impl Fn(&str) -> bool) -> Result<Plan, DirectoryError> {
    let mut plan = Plan::new();
    let relative = |path: &Path| -> Result<String, DirectoryError> {
        let inside = path.strip_prefix(root).unwrap_or(path);
        let parts: Option<Vec<&str>> = inside.iter().map(|part| part.to_str()).collect();
        parts.map(|parts| parts.join("/")).ok_or_else(|| DirectoryError::NotUtf8(path.into()))
    };
    let walk = walkdir::WalkDir::new(root).min_depth(1).sort_by_file_name().into_iter().filter_entry(|entry| {
        // What cannot be named in UTF-8 is kept, to be refused below.
        relative(entry.path()).map_or(true, |path| wanted(&path))
    });
    for found in walk {
        let found = found.map_err(io::Error::from)?;
        let kind = found.file_type();
        if kind.is_dir() {
            continue;
        }
        if !kind.is_file() {
            let kind = if kind.is_symlink() { "a symbolic link" } else { "a device, socket or pipe" };
            return Err(DirectoryError::NotAFile { path: found.path().into(), kind });
        }
        let metadata = fs::metadata(found.path())?;
        let path: EntryPath =
            relative(found.path())?.parse().map_err(|source| DirectoryError::Path { root: root.into(), source })?;
        let entry = Entry {
            content: Content::file_of_length(found.path(), metadata.len()),
            executable: is_executable(&metadata),
            origin: found.path().display().to_string(),
        };
        plan.insert(path, entry).map_err(|source| DirectoryError::Plan { root: root.into(), source })?;
    }
    Ok(plan)
}

#[cfg(unix)]
fn is_executable(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &std::fs::Metadata) -> bool {
    false
}

impl Plan {
    /// Writes every entry below `root`, which must exist; spooled files are moved there if possible.
    ///
    /// Modes are 0755 and 0644 whatever the umask.
    pub fn write_directory(&self, root: &Path) -> io::Result<()> {
        for (path, entry) in self.entries() {
            let target = path.on_disk(root);
            // The root itself is not made: who has removed it does not want it any more.
            let between: Vec<&Path> = target.ancestors().skip(1).take_while(|directory| *directory != root).collect();
            for directory in between.into_iter().rev().filter(|directory| !directory.is_dir()) {
                fs::create_dir(directory)?;
            }
            entry.content.write_to(&target)?;
            set_mode(&target, entry.executable)?;
        }
        Ok(())
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, executable: bool) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, std::fs::Permissions::from_mode(if executable { 0o755 } else { 0o644 }))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: bool) -> io::Result<()> {
    Ok(())
}
