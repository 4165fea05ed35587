//! The previous release, to compare its sizes with the new ones.

use std::path::Path;

use pep440_rs::Version;

use super::document::PreviousFile;
use super::manifest::Manifest;
use super::report::FileReport;
use crate::distribution::{PlatformName, WheelFilename, normalize};

/// Files of earlier releases, from a release manifest or from what an index lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Previous {
    files: Vec<PreviousFile>,
}

/// What a file is, whatever its version: the files of two releases that have the same are compared.
#[derive(PartialEq, Eq)]
struct Place {
    project: String,
    /// The platforms of a wheel; `None` for a source distribution.
    tags: Option<Vec<PlatformName>>,
}

/// The place of a file and its version, with the build number of a wheel.
fn read_name(name: &str) -> Option<(Place, (Version, u64))> {
    if let Some(stem) = name.strip_suffix(".tar.gz") {
        let (project, version) = stem.rsplit_once('-')?;
        return Some((Place { project: normalize(project), tags: None }, (version.parse().ok()?, 0)));
    }
    let wheel: WheelFilename = name.parse().ok()?;
    let mut tags: Vec<PlatformName> = wheel.tags().platform().to_vec();
    tags.sort();
    let build = wheel.build().map_or(0, |build| build.number);
    let place = Place { project: wheel.normalized_project(), tags: Some(tags) };
    Some((place, (wheel.version().clone(), build)))
}

/// The version in a file name, if it has one.
pub(super) fn version_of(name: &str) -> Option<Version> {
    read_name(name).map(|(_, (version, _))| version)
}

impl Previous {
    /// What a release manifest lists. `Err` says what is wrong with it.
    pub fn read(path: &Path) -> Result<Previous, String> {
        let files = Manifest::read(path)?.distributions;
        Ok(Previous::of(files.into_iter().map(|file| (file.name, file.size))))
    }

    /// These files, each a name and a size in bytes.
    pub fn of(files: impl IntoIterator<Item = (String, u64)>) -> Previous {
        Previous { files: files.into_iter().map(|(name, size)| PreviousFile { name, size }).collect() }
    }

    /// The file of the newest earlier version that corresponds to `file`.
    pub(super) fn before(&self, file: &FileReport) -> Option<PreviousFile> {
        let (place, version) = read_name(&file.name)?;
        let known = self.files.iter().filter_map(|known| Some((known, read_name(&known.name)?)));
        let earlier = known.filter(|(_, (there, before))| *there == place && *before < version);
        earlier.max_by(|(_, (_, one)), (_, (_, other))| one.cmp(other)).map(|(known, _)| known.clone())
    }
}
