//! Several files that take their places one after the other. A journal says which, and lies there until the last one is in its place: as
//! long as it does, everything is taken back, by this run where something fails or a signal comes, by the next where this one is killed.
//!
//! The journal lies in a directory of one name, which is locked: two runs that replace files below one directory do so one after
//! the other. Replaced files are kept next to it under the number of their step.

use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use fs_err as fs;
use serde::{Deserialize, Serialize};

use super::disk::sync_directory;
use super::lock::{self, LOCK, is_held, is_of_same_user, remove_contents};
use super::parent_of;
use crate::interrupt;

/// The directory with the journal, and with what is replaced.
const DIRECTORY: &str = ".codex-pack-unfinished";

/// The journal in it.
const JOURNAL: &str = "journal.json";

/// How often it is asked whether another run has finished.
const LOOK: Duration = Duration::from_millis(10);

/// A file, or a directory, that changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Step {
    /// Its path from the directory that the journal is in.
    pub(super) path: PathBuf,
    /// Where the new one waits, from there too; none for what goes.
    pub(super) new: Option<PathBuf>,
    /// Whether there is an old one when its turn comes.
    pub(super) had: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Journal {
    steps: Vec<Step>,
    /// Directories that had to be made.
    made: Vec<PathBuf>,
}

/// How a replacement that failed left things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// As they were.
    Old,
    /// The new files are there; whether the disk has them is not known.
    New,
    /// Some are new; the journal is there, and the next run takes them back.
    Unfinished,
}

/// Whether a directory is one with a journal.
pub(super) fn is_journal(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == DIRECTORY)
}

/// Whether files below a directory are being replaced, or were when a run was killed: some are old and some new.
pub(crate) fn is_unfinished(root: &Path) -> bool {
    root.join(DIRECTORY).join(JOURNAL).exists()
}

/// Rolls back an unfinished, killed run; a running one is left alone. An error if there is still a journal afterwards. `own` is a
/// directory of this process.
pub(super) fn recover(root: &Path, own: &Path) -> io::Result<()> {
    let directory = root.join(DIRECTORY);
    if directory.symlink_metadata().is_err() {
        return Ok(());
    }
    if !is_of_same_user(&directory, own) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let _critical = interrupt::critical();
    let held = match lock::open(&directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return std::fs::remove_dir(&directory),
        other => other?,
    };
    if !is_held(&held, &directory)? {
        return Err(io::ErrorKind::WouldBlock.into());
    }
    undo(root, &directory)?;
    remove_contents(&directory)?;
    drop(held);
    lock::remove(&directory)
}

/// Makes the changes: all of them, or none.
pub(super) fn run(root: &Path, own: &Path, steps: Vec<Step>) -> Result<(), (PathBuf, io::Error, Left)> {
    let (directory, held) = claim(root, own).map_err(|error| {
        let left = if is_unfinished(root) { Left::Unfinished } else { Left::Old };
        (root.to_path_buf(), error, left)
    })?;
    let result = locked(root, &directory, steps);
    if !matches!(result, Err((_, _, Left::Unfinished))) {
        let _ = remove_contents(&directory);
        drop(held);
        let _ = lock::remove(&directory);
    }
    result
}

/// Creates the directory of the journal, or takes over that of a killed run. Waits for a running one.
fn claim(root: &Path, own: &Path) -> io::Result<(PathBuf, File)> {
    let directory = root.join(DIRECTORY);
    loop {
        match fs::create_dir(&directory) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        if !is_of_same_user(&directory, own) {
            // It may also have been removed a moment ago.
            if directory.symlink_metadata().is_ok() {
                let told = format!("`{}` belongs to another user; remove it", directory.display());
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, told));
            }
            continue;
        }
        let made = File::options().read(true).write(true).create(true).truncate(false).open(directory.join(LOCK));
        match made {
            Ok(held) if is_held(&held, &directory)? => {
                undo(root, &directory)?;
                remove_contents(&directory)?;
                return Ok((directory, held));
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                let told = format!("failed to create `{}`: {error}", directory.join(LOCK).display());
                return Err(io::Error::new(error.kind(), told));
            }
        }
        if interrupt::is_interrupted() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        std::thread::sleep(LOOK);
    }
}

fn locked(root: &Path, directory: &Path, mut steps: Vec<Step>) -> Result<(), (PathBuf, io::Error, Left)> {
    let at = |path: &Path, left| {
        let path = root.join(path);
        move |error| (path, error, left)
    };
    let mut journal = Journal { steps: Vec::new(), made: Vec::new() };
    for index in 0..steps.len() {
        let (earlier, rest) = steps.split_at_mut(index);
        let Some(step) = rest.first_mut() else { continue };
        // What an earlier step makes or removes is there or not when this one's turn comes.
        step.had = match earlier.iter().rfind(|earlier| earlier.path == step.path) {
            Some(earlier) => earlier.new.is_some(),
            None => exists(&root.join(&step.path)).map_err(at(&step.path, Left::Old))?,
        };
    }
    steps.retain(|step| step.had || step.new.is_some());
    for step in &steps {
        journal.made.extend(missing_directories(root, &step.path));
    }
    journal.steps = steps;
    journal.made.dedup();
    write_journal(directory, &journal).map_err(at(directory, Left::Old))?;

    let result = apply(root, directory, &journal).and_then(|()| {
        // From here on the new files stay.
        fs::remove_file(directory.join(JOURNAL)).map_err(|error| (directory.to_path_buf(), error))
    });
    let Err((path, error)) = result else {
        return sync_directory(directory).map_err(at(directory, Left::New));
    };
    let left = if undo(root, directory).is_ok() { Left::Old } else { Left::Unfinished };
    Err((root.join(path), error, left))
}

/// The journal is on the disk, under its name, before anything changes.
fn write_journal(directory: &Path, journal: &Journal) -> io::Result<()> {
    let part = directory.join("journal.part");
    let mut file = fs::File::create(&part)?;
    serde_json::to_writer(&mut file, journal)?;
    file.sync_all()?;
    fs::rename(&part, directory.join(JOURNAL))?;
    sync_directory(directory)?;
    sync_directory(parent_of(directory))
}

fn apply(root: &Path, directory: &Path, journal: &Journal) -> Result<(), (PathBuf, io::Error)> {
    for made in &journal.made {
        fs::create_dir_all(root.join(made)).map_err(|error| (made.clone(), error))?;
    }
    for (number, step) in journal.steps.iter().enumerate() {
        if interrupt::is_interrupted() {
            return Err((step.path.clone(), io::ErrorKind::Interrupted.into()));
        }
        take_place(root, directory, number, step).map_err(|error| (step.path.clone(), error))?;
    }
    let mut parents: Vec<PathBuf> = journal.steps.iter().map(|step| root.join(parent_of(&step.path))).collect();
    parents.sort();
    parents.dedup();
    parents.iter().try_for_each(|parent| sync_directory(parent).map_err(|error| (parent.clone(), error)))
}

/// The old one is kept under its number, the new one takes its place. A file is there at every moment.
fn take_place(root: &Path, directory: &Path, number: usize, step: &Step) -> io::Result<()> {
    let (place, kept) = (root.join(&step.path), directory.join(number.to_string()));
    if step.had {
        let is_directory = place.symlink_metadata()?.is_dir();
        if step.new.is_none() || is_directory || std::fs::hard_link(&place, &kept).is_err() {
            fs::rename(&place, &kept)?;
        }
    }
    match &step.new {
        Some(new) => fs::rename(root.join(new), &place),
        None => Ok(()),
    }
}

/// Puts everything back as the journal tells, if there is one; it may have been begun before.
fn undo(root: &Path, directory: &Path) -> io::Result<()> {
    let text = match fs::read(directory.join(JOURNAL)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    let journal: Journal = serde_json::from_slice(&text)?;
    let paths = journal.steps.iter().flat_map(|step| [Some(&step.path), step.new.as_ref()]);
    if !paths.flatten().chain(&journal.made).all(|path| is_inside(path)) {
        let told = format!("`{}` names files elsewhere; remove the directory", directory.join(JOURNAL).display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, told));
    }
    for (number, step) in journal.steps.iter().enumerate().rev() {
        let (place, kept) = (root.join(&step.path), directory.join(number.to_string()));
        // What still waits has not taken its place: whatever is there is not ours.
        let is_new = match &step.new {
            Some(new) => !exists(&root.join(new))?,
            None => false,
        };
        if step.had && exists(&kept)? {
            if is_new && kept.symlink_metadata()?.is_dir() && exists(&place)? {
                fs::rename(&place, directory.join(format!("{number}-new")))?;
            }
            fs::rename(&kept, &place)?;
        } else if !step.had && is_new && exists(&place)? {
            fs::rename(&place, directory.join(format!("{number}-new")))?;
        }
    }
    for made in journal.made.iter().rev() {
        let _ = std::fs::remove_dir(root.join(made));
    }
    for step in &journal.steps {
        match sync_directory(&root.join(parent_of(&step.path))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    fs::remove_file(directory.join(JOURNAL))
}

fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The directories on the way to a path that are not there, outermost first.
fn missing_directories(root: &Path, path: &Path) -> Vec<PathBuf> {
    let ancestors = path.ancestors().skip(1).filter(|ancestor| !ancestor.as_os_str().is_empty());
    let mut missing: Vec<PathBuf> =
        ancestors.take_while(|ancestor| !root.join(ancestor).exists()).map(Path::to_path_buf).collect();
    missing.reverse();
    missing
}

/// Whether a path leads to something below the directory that it starts from.
pub(super) fn is_inside(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_))) && path.components().next().is_some()
}
