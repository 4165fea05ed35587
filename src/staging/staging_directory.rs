//! The staging directory: replaced as a whole, or not at all.

use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use super::error::StagingError;
use crate::atomic_write::Replacement;
use crate::plan::Plan;

/// The file that marks a staging of ours and lists what was staged.
const MARKER: &str = ".codex-pack-staging.json";

/// What standard tools leave in a project they build.
const LEFT_BY_TOOLS: [&str; 4] = ["dist", "build", "target", "Cargo.lock"];

#[derive(Serialize, Deserialize)]
struct Marker {
    note: String,
    files: Vec<String>,
}

/// A directory that a project can be staged to.
#[derive(Debug)]
pub(crate) struct StagingDirectory {
    path: PathBuf,
    parent: PathBuf,
    name: PathBuf,
}

impl StagingDirectory {
    /// Accepts a directory that does not exist, is empty, or is an earlier staging of ours, and that is apart from all `sources`.
    pub(crate) fn claim(path: &Path, sources: &[&Path]) -> Result<StagingDirectory, StagingError> {
        let absolute = std::path::absolute(path)?;
        let parent = absolute.parent().map(Path::to_path_buf).unwrap_or_default();
        let name = absolute.file_name().map(PathBuf::from).unwrap_or_default();
        let real = real_path(&absolute);
        for source in sources {
            let source_real = std::fs::canonicalize(source)
                .map_err(|error| StagingError::NoSource { path: (*source).into(), source: error })?;
            if source_real.starts_with(&real) || (real.starts_with(&source_real) && source_real.is_dir()) {
                return Err(StagingError::Overlap { directory: path.into(), source_path: (*source).into() });
            }
        }
        let place = StagingDirectory { path: path.into(), parent, name };
        place.check_ours()?;
        Ok(place)
    }

    /// Every file must be one that was staged, or left there by a tool that built the project.
    fn check_ours(&self) -> Result<(), StagingError> {
        let not_ours = |found: String| StagingError::NotOurs { directory: self.path.clone(), found };
        match std::fs::symlink_metadata(&self.path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
            Ok(metadata) if !metadata.is_dir() => return Err(StagingError::NotADirectory(self.path.clone())),
            Ok(_) => {}
        }
        let marker: Option<Marker> = match std::fs::read(self.path.join(MARKER)) {
            Ok(text) => serde_json::from_slice(&text).ok(),
            Err(_) => None,
        };
        let files = marker.map(|marker| marker.files).unwrap_or_default();
        let walk = walkdir::WalkDir::new(&self.path).min_depth(1).sort_by_file_name().into_iter();
        let walk = walk.filter_entry(|entry| {
            let name = entry.file_name().to_str().unwrap_or_default();
            let left_by_tool = entry.depth() == 1 && LEFT_BY_TOOLS.contains(&name);
            files.is_empty() || !(left_by_tool || name == "__pycache__")
        });
        for entry in walk {
            let entry = entry.map_err(std::io::Error::from)?;
            let inside = entry.path().strip_prefix(&self.path).unwrap_or(entry.path());
            let inside = inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            let is_ours = inside == MARKER && !files.is_empty() || files.contains(&inside);
            if !entry.file_type().is_dir() && !is_ours {
                return Err(not_ours(inside));
            }
        }
        Ok(())
    }

    /// Puts `plan` there, in place of what was.
    pub(crate) fn replace(&self, plan: &Plan) -> Result<(), StagingError> {
        let mut replacement = Replacement::of(&self.parent)?;
        let new = replacement.scratch().join("new");
        fs::create_dir(&new)?;
        plan.write_directory(&new)?;
        let marker = Marker {
            note: "written by codex-pack: the next staging replaces this directory completely".into(),
            files: plan.entries().map(|(path, _)| path.to_string()).collect(),
        };
        let mut text = serde_json::to_string_pretty(&marker).map_err(std::io::Error::other)?;
        text.push('\n');
        fs::write(new.join(MARKER), text)?;
        // What was there could have changed while the new was written.
        self.check_ours()?;
        replacement.put(&self.name, &new);
        Ok(replacement.commit()?)
    }
}

/// The path with links resolved as far as it exists.
fn real_path(absolute: &Path) -> PathBuf {
    for ancestor in absolute.ancestors() {
        if let Ok(real) = std::fs::canonicalize(ancestor) {
            let rest = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
            return real.join(rest);
        }
    }
    absolute.into()
}
