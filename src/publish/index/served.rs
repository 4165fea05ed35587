//! Whether the index serves exactly these distributions: each file, its bytes, and no other files.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use pep440_rs::Version;
use serde::Serialize;

use super::super::{LocalFile, PublishError};
use super::problem::Problem;
use super::provenance::Provenance;
use super::{by_version, project_and_version, superseding, unnamed};
use crate::archive::zip::ZipArchive;
use crate::index::{Index, ListedFile, Listing};
use crate::platform::Publisher;

/// What the index serves of one version of one project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct ServedProject {
    /// The project.
    pub project: String,
    /// The version, in PEP 440.
    pub version: String,
    /// The files that should be there and those that are, by name.
    pub files: Vec<Served>,
}

/// A file that should be on the index, or is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Served {
    /// Its name.
    pub file: String,
    /// When it was uploaded, in seconds since 1970, if the index says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded: Option<i64>,
    /// Who published it, if the index says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Publisher>,
    /// The expected wheel that installers take in its place, being the same with a higher build number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
    /// What is wrong. Nothing: the very file is served.
    pub problems: Vec<Problem>,
}

/// Holds what the index serves against these wheels and source distributions: of every project and version among them, exactly
/// these files. Existing provenance must be the publisher's; with `provenance` it is required.
pub(crate) fn published(
    index: &Index,
    files: &[LocalFile],
    publisher: &Publisher,
    provenance: bool,
) -> Result<Vec<ServedProject>, PublishError> {
    let mut groups: BTreeMap<(String, Version), Vec<&LocalFile>> = BTreeMap::new();
    for file in files {
        let group = project_and_version(&file.name, None).ok_or_else(|| unnamed(&file.name))?;
        groups.entry(group).or_default().push(file);
    }
    let mut answers = Vec::new();
    for ((project, version), files) in groups {
        let listing = index.list(&project)?;
        let group = Group { index, listing: &listing, version: &version, files: &files, publisher, provenance };
        answers.push(ServedProject { version: version.to_string(), files: group.judge()?, project });
    }
    Ok(answers)
}

/// The files of one version of one project.
struct Group<'a> {
    index: &'a Index,
    listing: &'a Listing,
    version: &'a Version,
    files: &'a [&'a LocalFile],
    publisher: &'a Publisher,
    provenance: bool,
}

impl Group<'_> {
    fn judge(&self) -> Result<Vec<Served>, PublishError> {
        let mut versions = by_version(self.listing);
        let there = versions.remove(self.version).unwrap_or_default();
        // The newest version before this one says what can be expected.
        let before = match versions.range(..self.version.clone()).next_back() {
            Some((version, files)) => self.predicates(files)?.map(|predicates| (version.to_string(), predicates)),
            None => None,
        };
        let mut answers = Vec::new();
        for file in self.files {
            answers.push(match there.iter().find(|listed| listed.filename == file.name) {
                Some(listed) => self.judge_file(file, listed, before.as_ref())?,
                None => Served {
                    file: file.name.clone(),
                    uploaded: None,
                    publisher: None,
                    superseded_by: None,
                    problems: vec![Problem::Missing],
                },
            });
        }
        for listed in there.iter().filter(|listed| !self.files.iter().any(|file| file.name == listed.filename)) {
            answers.push(self.judge_other(listed)?);
        }
        answers.sort_by(|left, right| left.file.cmp(&right.file));
        Ok(answers)
    }

    /// An unexpected file: from an earlier try with a lower build number, or from someone else.
    fn judge_other(&self, listed: &ListedFile) -> Result<Served, PublishError> {
        let provenance = Provenance::of(self.index, listed)?;
        let publisher = provenance.as_ref().and_then(|provenance| provenance.publisher().cloned());
        let expected = self.files.iter().map(|file| &file.name);
        let superseded_by = superseding(&listed.filename, expected).cloned();
        let mut problems = Vec::new();
        match &publisher {
            _ if superseded_by.is_none() => {
                problems.push(Problem::Unexpected { sha256: listed.sha256 });
                problems.extend(listed.yanked.clone().map(|reason| Problem::Yanked { reason }));
            }
            Some(found) if !found.is(self.publisher) => {
                problems.push(Problem::Publisher { found: found.clone(), expected: self.publisher.clone() });
            }
            _ => {}
        }
        let (file, uploaded) = (listed.filename.clone(), listed.uploaded);
        Ok(Served { file, uploaded, publisher, superseded_by, problems })
    }

    fn judge_file(
        &self,
        file: &LocalFile,
        listed: &ListedFile,
        before: Option<&(String, Vec<String>)>,
    ) -> Result<Served, PublishError> {
        let mut problems = Vec::new();
        let sha256 = self.index.sha256(listed)?;
        if sha256 != file.sha256 {
            problems.push(Problem::OtherBytes { sha256 });
        }
        problems.extend(listed.yanked.clone().map(|reason| Problem::Yanked { reason }));
        // A listing in HTML, which has no sizes, may leave the Pythons out.
        let may_be_silent = listed.size.is_none() && listed.requires_python.is_none();
        if file.path.extension().is_some_and(|extension| extension == "whl") && !may_be_silent {
            let expected = requires_python(&file.path)?;
            if !same_specifiers(expected.as_deref(), listed.requires_python.as_deref()) {
                problems.push(Problem::RequiresPython { found: listed.requires_python.clone(), expected });
            }
        }
        let provenance = Provenance::of(self.index, listed)?;
        if let Some(provenance) = &provenance {
            provenance.judge(&file.name, file.sha256, self.publisher, &mut problems);
        } else if self.provenance {
            problems.push(Problem::NoProvenance);
        }
        if let Some((than, expected)) = before {
            let found = provenance.as_ref().map(|provenance| &provenance.predicates);
            let lacks = |kind: &&String| found.is_some_and(|found| !found.contains(kind));
            let lacks: Vec<String> = expected.iter().filter(lacks).cloned().collect();
            if !lacks.is_empty() || found.is_none() && !self.provenance {
                problems.push(Problem::WeakerProvenance { than: than.clone(), lacks });
            }
        }
        let publisher = provenance.and_then(|provenance| provenance.publisher().cloned());
        let (file, uploaded) = (file.name.clone(), listed.uploaded);
        Ok(Served { file, uploaded, publisher, superseded_by: None, problems })
    }

    /// The kinds of attestations that every one of these files has; `None` if one has none.
    fn predicates(&self, files: &[&ListedFile]) -> Result<Option<Vec<String>>, PublishError> {
        if files.iter().any(|file| file.provenance.is_none()) {
            return Ok(None);
        }
        // One represents all: they were uploaded together.
        let first = files.first().map(|file| Provenance::of(self.index, file)).transpose()?.flatten();
        Ok(first.map(|provenance| provenance.predicates))
    }
}

/// The Python versions in a wheel's METADATA.
fn requires_python(path: &Path) -> Result<Option<String>, PublishError> {
    let wrong = |reason: String| PublishError::FileName { file: path.display().to_string(), reason };
    let archive = ZipArchive::open(path).map_err(|error| wrong(error.to_string()))?;
    let metadata = archive.members().iter().find(|member| {
        member.name().is_some_and(|name| name.ends_with(".dist-info/METADATA") && name.matches('/').count() == 1)
    });
    let metadata = metadata.ok_or_else(|| wrong("it has no METADATA".into()))?;
    let mut text = String::new();
    let content = archive.open_member(metadata).map_err(|error| wrong(error.to_string()))?;
    content.take(1 << 20).read_to_string(&mut text)?;
    let mut headers = text.lines().take_while(|line| !line.is_empty());
    let value = headers.find_map(|line| line.strip_prefix("Requires-Python:"));
    Ok(value.map(|value| value.trim().to_owned()))
}

/// Whether two sets of version specifiers (PEP 440) are the same, whatever their order and spaces.
fn same_specifiers(left: Option<&str>, right: Option<&str>) -> bool {
    let parts = |text: Option<&str>| {
        let text: String = text.unwrap_or_default().chars().filter(|c| !c.is_whitespace()).collect();
        let mut parts: Vec<String> = text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        parts.sort();
        parts
    };
    parts(left) == parts(right)
}
