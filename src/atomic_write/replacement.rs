//! Files, or a directory, that replace older ones together.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::disk::{exchange, flushing_early, sync_directory};
use super::journal::{self, Left, Step, is_inside};
use super::scratch::{Scratch, make_directories, remove_empty};
use super::{WriteError, parent_of};
use crate::interrupt;

/// Files below a directory that are written first, and take their places when all are there. Until then, and where anything fails, what
/// was there is.
#[derive(Debug)]
pub(crate) struct Replacement {
    root: PathBuf,
    scratch: Scratch,
    steps: Vec<Step>,
}

impl Replacement {
    /// For files below a directory, which is created if it is missing. The remains of a killed run are rolled back first.
    pub(crate) fn of(root: &Path) -> Result<Replacement, WriteError> {
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
        let scratch = Scratch::inside(root).map_err(|source| WriteError::old(root, source))?;
        Ok(Replacement { root: root.into(), scratch, steps: Vec::new() })
    }

    /// A directory on the same file system, for what is to be put in place, and what is needed to make it.
    pub(crate) fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    /// Writes a file that is to take its place at `path`, from the directory; returns what `content` does, which may also read what it
    /// wrote.
    pub(crate) fn write<T>(
        &mut self,
        path: impl AsRef<Path>,
        content: impl FnOnce(&mut fs::File) -> io::Result<T>,
    ) -> Result<T, WriteError> {
        let new = self.waiting(&path);
        let written = self
            .make_room(&new)
            .and_then(|()| write_new(&new, content))
            .map_err(|source| WriteError::old(&self.root.join(path.as_ref()), source))?;
        self.put(path, &new);
        Ok(written)
    }

    /// Makes the directories in which a file waits. The scratch itself is not made: once a signal has taken it away, it stays away.
    fn make_room(&self, new: &Path) -> io::Result<()> {
        let between: Vec<&Path> =
            new.ancestors().skip(1).take_while(|directory| *directory != self.scratch.path()).collect();
        between.into_iter().rev().filter(|directory| !directory.is_dir()).try_for_each(fs::create_dir)
    }

    /// Where a file waits that was written, under its own name.
    pub(crate) fn waiting(&self, path: impl AsRef<Path>) -> PathBuf {
        self.scratch.path().join("new").join(path)
    }

    /// Has a file or a directory in [`Replacement::scratch`] take its place at `path`, from the directory.
    pub(crate) fn put(&mut self, path: impl AsRef<Path>, new: &Path) {
        let new = new.strip_prefix(&self.root).unwrap_or(new);
        self.steps.push(Step { path: path.as_ref().into(), new: Some(new.into()), had: false });
    }

    /// Has the file at `path`, from the directory, go, if there is one.
    pub(crate) fn remove(&mut self, path: impl AsRef<Path>) {
        self.steps.push(Step { path: path.as_ref().into(), new: None, had: false });
    }

    /// Has the file at `path`, from the directory, go before anything else, if there is one; it may come back in its turn.
    pub(crate) fn remove_first(&mut self, path: impl AsRef<Path>) {
        self.steps.insert(0, Step { path: path.as_ref().into(), new: None, had: false });
    }

    /// Moves everything into place, in the order in which it was registered.
    pub(crate) fn commit(self) -> Result<(), WriteError> {
        let Replacement { root, scratch, steps, .. } = self;
        for step in &steps {
            check(&root, step).map_err(|source| WriteError::old(&root.join(&step.path), source))?;
        }
        let _critical = interrupt::critical();
        let failed = |(path, source, left): (PathBuf, io::Error, Left)| WriteError { path, source, left };
        match steps.as_slice() {
            [] => Ok(()),
            // One step of the file system needs no journal.
            [Step { path, new: Some(new), .. }] => match replace(&root.join(path), &root.join(new)) {
                Err((error, _)) if error.kind() == io::ErrorKind::Unsupported => {
                    journal::run(&root, scratch.path(), steps).map_err(failed)
                }
                other => other.map_err(|(error, left)| failed((root.join(path), error, left))),
            },
            _ => journal::run(&root, scratch.path(), steps).map_err(failed),
        }
    }
}

/// Writes a file that is on the disk when this returns.
fn write_new<T>(path: &Path, content: impl FnOnce(&mut fs::File) -> io::Result<T>) -> io::Result<T> {
    let mut file = fs::OpenOptions::new().read(true).write(true).create_new(true).open(path)?;
    let flushed = file.file().try_clone()?;
    let written = flushing_early(&flushed, || content(&mut file))?;
    file.sync_all()?;
    Ok(written)
}

/// Refuses a step that could not be made, or would lead elsewhere: what a link leads to is not of this directory. A link in the file's own
/// place is replaced.
fn check(root: &Path, step: &Step) -> io::Result<()> {
    if !is_inside(&step.path) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not below the directory"));
    }
    for directory in step.path.ancestors().skip(1).filter(|directory| !directory.as_os_str().is_empty()) {
        let directory = root.join(directory);
        if directory.is_symlink() {
            let told = format!("`{}` is a link; replace it with the directory it points to", directory.display());
            return Err(io::Error::other(told));
        }
    }
    let is_directory = root.join(&step.path).symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
    let becomes_directory = step.new.as_ref().is_some_and(|new| root.join(new).is_dir());
    if is_directory && !becomes_directory {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "a directory is in its place; move it elsewhere"));
    }
    Ok(())
}

/// Replaces one file or directory with another in one step. The error's kind is `Unsupported` if the file system cannot do that.
fn replace(place: &Path, new: &Path) -> Result<(), (io::Error, Left)> {
    let old = |error| (error, Left::Old);
    let made = make_directories(parent_of(place)).map_err(old)?;
    if new.is_dir() {
        sync_directory(new).map_err(old)?;
    }
    let replaced = loop {
        let is_swap = place.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
        let replaced = if is_swap { exchange(new, place) } else { fs::rename(new, place) };
        // Another run may have put its directory there since the look, or taken it away.
        let is_overtaken = replaced.as_ref().is_err_and(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => !is_swap,
            io::ErrorKind::NotFound => is_swap && new.exists(),
            _ => false,
        });
        if !is_overtaken || interrupt::is_interrupted() {
            break replaced;
        }
    };
    if let Err(error) = replaced {
        remove_empty(&made);
        return Err(old(error));
    }
    sync_directory(parent_of(place)).map_err(|error| (error, Left::New))
}
