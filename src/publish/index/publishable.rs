//! Whether a version can be published, asked before anything is built: an index that would refuse half of a release, or that has
//! someone else's files under its names, is found before anything is built.

use std::fmt;
use std::time::{Duration, SystemTime};

use pep440_rs::Version;
use serde::Serialize;

use super::super::PublishError;
use super::provenance::Provenance;
use super::{by_version, superseding};
use crate::check::Environment;
use crate::distribution::WheelFilename;
use crate::index::{Index, ListedFile, Listing};
use crate::platform::{Matrix, Publisher};

/// How long an index takes new files for a release, counted from its first file.
const WINDOW: Duration = Duration::from_hours(14 * 24);

/// What is to be published.
#[derive(Debug)]
pub(crate) struct Question<'a> {
    /// The release matrix.
    pub matrix: &'a Matrix,
    /// The files, by project: name of the project, version in PEP 440, file names.
    pub projects: &'a [(String, Version, Vec<String>)],
    /// What all files of a project may have together, in bytes.
    pub size_limit: u64,
    /// Does not ask who has published the projects so far.
    pub any_owner: bool,
    /// When it is asked.
    pub now: SystemTime,
}

/// Whether a version can be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Publishable {
    /// The projects.
    pub projects: Vec<ProjectState>,
    /// Machines for which the version has no wheel, and the older version that pip would take there without a word.
    pub downgrades: Vec<Downgrade>,
}

/// A project on the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct ProjectState {
    /// Its name.
    pub project: String,
    /// The version that is to be published.
    pub version: String,
    /// Whether the index knows the project.
    pub found: bool,
    /// How many files of the version are there already, and how many are to be.
    pub there: (usize, usize),
    /// The total size of all its files in bytes, if the index gives it.
    pub size: Option<u64>,
    /// Who published its newest version, if the index says so.
    pub publisher: Option<Publisher>,
    /// Why the version cannot be published.
    pub obstacles: Vec<Obstacle>,
}

/// Why a version cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "is")]
pub(crate) enum Obstacle {
    /// The index has a file of this version that is not one of ours.
    Unexpected {
        /// The file.
        file: String,
    },
    /// A file of this version was yanked.
    Yanked {
        /// The file.
        file: String,
        /// The reason, if given.
        reason: String,
    },
    /// The release is too old for the files that are missing.
    ReleaseWindow {
        /// How many days ago its first file was uploaded.
        days: u64,
        /// How many files are missing.
        missing: usize,
    },
    /// The project would be larger than it may be.
    ProjectSize {
        /// What it has, in bytes.
        size: u64,
        /// The size of the newest existing version, in bytes.
        newest: u64,
        /// What it may have, in bytes.
        limit: u64,
    },
    /// Somebody else publishes the project.
    Owner {
        /// Who.
        found: Publisher,
        /// Who should.
        expected: Publisher,
    },
    /// The project has files, and nothing says who published them.
    UnknownOwner,
}

/// A machine on which pip would take an older version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Downgrade {
    /// The machine.
    pub environment: String,
    /// The version.
    pub version: String,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Obstacle::Unexpected { file } => {
                write!(formatter, "the index has {file}, which is not part of this release")
            }
            Obstacle::Yanked { file, reason } => {
                let reason = if reason.is_empty() { String::new() } else { format!(": {reason}") };
                write!(formatter, "{file} was yanked{reason}")
            }
            Obstacle::ReleaseWindow { days, missing } => write!(
                formatter,
                "the first file is {days} days old and {missing} are missing: an index accepts no more after 14 days"
            ),
            Obstacle::ProjectSize { size, newest, limit } => write!(
                formatter,
                "the project has {size} bytes, and another {newest}, as in its newest version, would exceed {limit}"
            ),
            Obstacle::Owner { found, expected } => {
                write!(formatter, "its newest version was published by {found}, expected {}", expected.repository)
            }
            Obstacle::UnknownOwner => write!(formatter, "it has files, but it is unknown who published them"),
        }
    }
}

/// Asks the index about every project.
pub(crate) fn publishable(index: &Index, question: &Question<'_>) -> Result<Publishable, PublishError> {
    let mut states = Vec::new();
    let mut listings = Vec::new();
    for (project, version, files) in question.projects {
        let listing = index.list(project)?;
        states.push(judge(index, question, &listing, version, files)?);
        listings.push(listing);
    }
    let downgrades = downgrades(question, &listings);
    Ok(Publishable { projects: states, downgrades })
}

fn judge(
    index: &Index,
    question: &Question<'_>,
    listing: &Listing,
    version: &Version,
    files: &[String],
) -> Result<ProjectState, PublishError> {
    let versions = by_version(listing);
    let there = versions.get(version).map(Vec::as_slice).unwrap_or_default();
    let mut obstacles = Vec::new();
    for file in there {
        if !files.contains(&file.filename) && superseding(&file.filename, files.iter()).is_none() {
            obstacles.push(Obstacle::Unexpected { file: file.filename.clone() });
        }
        if let Some(reason) = &file.yanked {
            obstacles.push(Obstacle::Yanked { file: file.filename.clone(), reason: reason.clone() });
        }
    }
    let ours = there.iter().filter(|file| files.contains(&file.filename)).count();
    let missing = files.len() - ours;
    obstacles.extend(judge_window(question, there, missing));

    let newest = versions.iter().next_back().map(|(_, files)| files.as_slice()).unwrap_or_default();
    let size = size(listing.files.iter());
    if let (Some(size), Some(newest)) = (size, self::size(newest.iter().copied()))
        && missing > 0
        && size.saturating_add(newest) > question.size_limit
    {
        obstacles.push(Obstacle::ProjectSize { size, newest, limit: question.size_limit });
    }

    let mut publisher = None;
    for file in newest {
        let Some(provenance) = Provenance::of(index, file)? else { continue };
        publisher = provenance.publisher().cloned();
        break;
    }
    if !question.any_owner && !newest.is_empty() {
        let expected = &question.matrix.publisher;
        match &publisher {
            Some(found) if found.repository.eq_ignore_ascii_case(&expected.repository) => {}
            Some(found) => {
                obstacles.push(Obstacle::Owner { found: found.clone(), expected: expected.clone() });
            }
            None => obstacles.push(Obstacle::UnknownOwner),
        }
    }
    Ok(ProjectState {
        project: listing.project.clone(),
        version: version.to_string(),
        found: listing.found,
        there: (ours, files.len()),
        size,
        publisher,
        obstacles,
    })
}

fn judge_window(question: &Question<'_>, there: &[&ListedFile], missing: usize) -> Option<Obstacle> {
    let first = there.iter().filter_map(|file| file.uploaded).min()?;
    let first = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(first).ok()?);
    let age = question.now.duration_since(first).unwrap_or_default();
    let days = age.as_secs() / Duration::from_hours(24).as_secs();
    (missing > 0 && age > WINDOW).then_some(Obstacle::ReleaseWindow { days, missing })
}

/// The total size of files in bytes; `None` if the index gives no sizes, as in HTML listings.
fn size<'a>(files: impl Iterator<Item = &'a ListedFile>) -> Option<u64> {
    files.map(|file| file.size).sum()
}

/// Where no wheel of the runtime fits, pip goes back to the newest SDK whose runtime has one that does.
fn downgrades(question: &Question<'_>, listings: &[Listing]) -> Vec<Downgrade> {
    let wheels_of = |version: &Version, project: &str| -> Vec<String> {
        let listing = listings.iter().find(|listing| listing.project == project);
        let files = listing.map(by_version).unwrap_or_default().remove(version).unwrap_or_default();
        files.iter().filter(|file| file.yanked.is_none()).map(|file| file.filename.clone()).collect()
    };
    let Some((runtime, version, new)) =
        question.projects.iter().find(|(name, ..)| *name == question.matrix.projects.runtime)
    else {
        return Vec::new();
    };
    let Some(listing) = listings.iter().find(|listing| listing.project == *runtime) else { return Vec::new() };
    let fits = |environment: &Environment, files: &[String]| {
        let names = files.iter().filter_map(|file| file.parse::<WheelFilename>().ok());
        names.into_iter().any(|name| environment.rank(name.tags().platform()).is_some())
    };
    let is_older = |older: &&Version| *older < version && (version.any_prerelease() || !older.any_prerelease());
    let versions = by_version(listing);
    let older: Vec<(&Version, Vec<String>)> = versions
        .keys()
        .rev()
        .filter(is_older)
        .filter(|older| !wheels_of(older, &question.matrix.projects.sdk).is_empty())
        .map(|older| (older, wheels_of(older, runtime)))
        .collect();
    let mut downgrades = Vec::new();
    for environment in Environment::all().iter().filter(|environment| !fits(environment, new)) {
        if let Some((version, _)) = older.iter().find(|(_, files)| fits(environment, files)) {
            downgrades.push(Downgrade { environment: environment.name.clone(), version: version.to_string() });
        }
    }
    downgrades
}
