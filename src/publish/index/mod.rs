//! The state of the index: its own listing, compared with the files to be published.

mod problem;
mod provenance;
mod publishable;
mod served;

pub(crate) use problem::Problem;
pub(crate) use publishable::{Obstacle, Publishable, Question, publishable};
pub(crate) use served::{Served, ServedProject, published};

use std::collections::BTreeMap;

use pep440_rs::Version;

use super::PublishError;
use crate::distribution::{WheelFilename, normalize};
use crate::index::{ListedFile, Listing};

/// The ends of a source distribution's name that pip takes.
const SDIST_ENDINGS: [&str; 6] = [".tar.gz", ".zip", ".tgz", ".tar.bz2", ".tar.xz", ".tar"];

/// The project, normalised, and the version that a distribution's name says; `None` for a file that pip passes over.
fn project_and_version(file: &str, project: Option<&str>) -> Option<(String, Version)> {
    if file.ends_with(".whl") {
        let name: WheelFilename = file.parse().ok()?;
        return Some((name.normalized_project(), plain(&name.version().to_string())?));
    }
    let stem = SDIST_ENDINGS.iter().find_map(|ending| file.strip_suffix(ending))?;
    // Old names may have hyphens in the project's name: the page that lists it tells where the version begins.
    let (name, version) = match project {
        Some(project) => stem
            .match_indices('-')
            .map(|(place, _)| (&stem[..place], &stem[place + 1..]))
            .find(|(name, _)| normalize(name) == project)?,
        None => stem.rsplit_once('-')?,
    };
    Some((normalize(name), plain(version)?))
}

/// The version without its local part: `==1.2.3` takes `1.2.3+local` too.
fn plain(version: &str) -> Option<Version> {
    let version = version.split('+').next().unwrap_or_default();
    version.parse().ok()
}

/// The files of a listing by their versions, oldest first. Files that pip passes over are left out.
fn by_version(listing: &Listing) -> BTreeMap<Version, Vec<&ListedFile>> {
    let mut versions: BTreeMap<Version, Vec<&ListedFile>> = BTreeMap::new();
    for file in &listing.files {
        if let Some((_, version)) = project_and_version(&file.filename, Some(&listing.project)) {
            versions.entry(version).or_default().push(file);
        }
    }
    versions
}

/// The wheel among these that an installer takes in place of this one: the same but for its higher build tag (PEP 427).
fn superseding<'a>(file: &str, among: impl IntoIterator<Item = &'a String>) -> Option<&'a String> {
    let name: WheelFilename = file.parse().ok()?;
    among.into_iter().find(|other| other.parse().is_ok_and(|other| name.is_superseded_by(&other)))
}

/// A file name that cannot be published.
fn unnamed(file: &str) -> PublishError {
    let reason = "its name is neither that of a wheel (PEP 427) nor that of a source distribution (PEP 625)".into();
    PublishError::FileName { file: file.into(), reason }
}
