//! What a distribution will say, judged before it is written: what `check` would refuse is not built.

use super::finding::{Finding, Findings};
use super::rule::{self, Severity};
use super::{entry_points, metadata, platform_tags};
use crate::distribution::{Sdist, Wheel, normalize};
use crate::hint::Hint;
use crate::plan::Plan;
use crate::platform::Projects;

/// Why a distribution is not built.
#[derive(Debug, thiserror::Error)]
pub enum UnbuiltError {
    /// A file of the project cannot be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// Indexes or installers would refuse it.
    #[error("{file} would be refused:\n{}", findings.iter().map(|finding| format!("    {}: {}", finding.rule, finding.message)).collect::<Vec<_>>().join("\n"))]
    Refused {
        /// The file that would have been written.
        file: String,
        /// Which rules it would break, and how.
        findings: Vec<Finding>,
    },
}

impl Hint for UnbuiltError {
    fn help(&self) -> Option<String> {
        Some(match self {
            UnbuiltError::Io(_) => "check that the project can be read".into(),
            UnbuiltError::Refused { .. } => {
                "correct pyproject.toml; `codex-pack rule NAME` explains a rule; nothing was written".into()
            }
        })
    }
}

/// Judges what a wheel will say of itself: metadata, entry points, platform tags.
pub fn judge_wheel(wheel: &Wheel, projects: &Projects) -> Result<(), UnbuiltError> {
    let file = wheel.filename.to_string();
    let mut findings = Findings::about(&file);
    platform_tags::judge_tags(wheel.filename.tags(), &mut findings);
    let information = format!("{}.dist-info", wheel.filename.stem());
    if let Some(bytes) = read(&wheel.plan, &format!("{information}/METADATA"))? {
        let has = |file: &str| wheel.plan.get(&format!("{information}/licenses/{file}")).is_some();
        metadata::judge(&bytes, Some(&wheel.filename), Some(projects), has, &mut findings);
    }
    if let Some(bytes) = read(&wheel.plan, &format!("{information}/entry_points.txt"))? {
        entry_points::judge(&bytes, &mut findings);
    }
    refuse(file, findings)
}

/// Judges what a source distribution will say of itself.
pub fn judge_sdist(sdist: &Sdist, projects: &Projects) -> Result<(), UnbuiltError> {
    let mut findings = Findings::about(&sdist.filename);
    if let Some(bytes) = read(&sdist.plan, "PKG-INFO")?
        && let Some(fields) = metadata::judge_core_metadata(&bytes, "PKG-INFO", &mut findings)
    {
        let missing = fields.all("license-file").filter(|file| sdist.plan.get(file).is_none());
        for file in missing {
            findings.add(&rule::METADATA_LICENSE_FILE, format!("License-File `{file}` is not there"));
        }
        let is_sdk = fields.one("name").is_some_and(|name| normalize(name) == projects.sdk);
        if let Some(version) = fields.one("version").filter(|_| is_sdk) {
            metadata::judge_pin(&fields, version, &projects.runtime, &mut findings);
        }
    }
    refuse(sdist.filename.clone(), findings)
}

fn read(plan: &Plan, path: &str) -> std::io::Result<Option<Vec<u8>>> {
    plan.get(path).map(|entry| entry.content.read()).transpose()
}

fn refuse(file: String, findings: Findings) -> Result<(), UnbuiltError> {
    let mut findings = findings.finish();
    findings.retain(|finding| finding.severity == Severity::Error);
    if findings.is_empty() { Ok(()) } else { Err(UnbuiltError::Refused { file, findings }) }
}
