//! Who published a file, as the index's provenance of it says (PEP 740).

use super::super::PublishError;
use super::problem::Problem;
use crate::digest::Sha256Digest;
use crate::index::{Document, Index, IndexError, ListedFile};
use crate::platform::Publisher;

/// What a provenance says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Provenance {
    publishers: Vec<Publisher>,
    /// The kinds of attestations.
    pub(super) predicates: Vec<String>,
    /// The digests of what they are about, each with its name.
    subjects: Vec<(String, String)>,
}

impl Provenance {
    /// The provenance of a file; `None` if the index has none.
    pub(super) fn of(index: &Index, file: &ListedFile) -> Result<Option<Provenance>, PublishError> {
        let Some(url) = &file.provenance else { return Ok(None) };
        let provenance = Provenance::read(index.provenance(url)?);
        provenance.map(Some).map_err(|reason| {
            let reason = format!("the provenance of {} is invalid: {reason}", file.filename);
            IndexError::Refused { reason, may_pass: false }.into()
        })
    }

    fn read(document: Document) -> Result<Provenance, &'static str> {
        let mut provenance = Provenance { publishers: Vec::new(), predicates: Vec::new(), subjects: Vec::new() };
        for publisher in document.publishers {
            let text = |key: &str| publisher[key].as_str().unwrap_or_default().to_owned();
            // Of other kinds than GitHub's the repository says enough to be told apart.
            let repository = match text("kind").as_str() {
                "GitHub" => text("repository"),
                kind => format!("{kind} {}", text("repository")),
            };
            provenance.publishers.push(Publisher { repository, workflow: text("workflow") });
        }
        for statement in document.statements {
            provenance.predicates.push(statement.predicate_type);
            provenance.subjects.extend(
                statement
                    .subject
                    .into_iter()
                    .map(|subject| (subject.name, subject.digest["sha256"].as_str().unwrap_or_default().to_owned())),
            );
        }
        if provenance.publishers.is_empty() || provenance.subjects.is_empty() {
            return Err("it holds no attestation");
        }
        provenance.predicates.sort();
        provenance.predicates.dedup();
        Ok(provenance)
    }

    /// The publisher, if there is exactly one.
    pub(super) fn publisher(&self) -> Option<&Publisher> {
        let first = self.publishers.first()?;
        self.publishers.iter().all(|publisher| publisher == first).then_some(first)
    }

    /// Holds it against the file that it is of and the publisher that is expected. Whether its signatures are good is not decided
    /// here: `pypi-attestations verify` does that.
    pub(super) fn judge(&self, file: &str, sha256: Sha256Digest, expected: &Publisher, problems: &mut Vec<Problem>) {
        for publisher in self.publishers.iter().filter(|publisher| !expected.is(publisher)) {
            problems.push(Problem::Publisher { found: publisher.clone(), expected: expected.clone() });
        }
        for (name, digest) in &self.subjects {
            if name != file || *digest != sha256.to_string() {
                problems.push(Problem::Attestation { name: name.clone(), sha256: digest.clone() });
            }
        }
    }
}
