//! What a distribution will say, judged before it is written: what `check` would refuse is not built.

use super::finding::{Finding, Findings};
use super::rule::{self, Severity};
use super::{entry_points, metadata, platform_tags, runtime};
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
    #[error("{file} would be refused:\n{}", listed(findings))]
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
                "correct the project, or stage it again; `codex-pack rule NAME` explains a rule; nothing was written"
                    .into()
            }
        })
    }
}

/// Judges what a wheel will say of itself: metadata, entry points, platform tags, and of the runtime its codex package. What the
/// files of the payload are is known when they are written: then the wheel holds them against the digests of its SBOM.
pub fn judge_wheel(wheel: &mut Wheel, projects: &Projects) -> Result<(), UnbuiltError> {
    let file = wheel.filename.to_string();
    let mut findings = Findings::about(&file);
    let tags = platform_tags::judge_tags(wheel.filename.tags(), &mut findings);
    let information = format!("{}.dist-info", wheel.filename.stem());
    if let Some(bytes) = read(&wheel.plan, &format!("{information}/METADATA"))? {
        let has = |file: &str| wheel.plan.get(&format!("{information}/licenses/{file}")).is_some();
        metadata::judge(&bytes, Some(&wheel.filename), Some(projects), has, &mut findings);
    }
    if let Some(bytes) = read(&wheel.plan, &format!("{information}/entry_points.txt"))? {
        entry_points::judge(&bytes, &mut findings);
    }
    if wheel.filename.normalized_project() == projects.runtime {
        let files = runtime::planned_files(wheel.plan.entries())?;
        let binaries = files.iter().filter_map(|(path, file)| Some((*path, file.binary.as_deref()?.as_ref().ok()?)));
        platform_tags::judge_binaries(&binaries.collect::<Vec<_>>(), &tags, true, &mut findings);
        let (version, named) = (wheel.filename.version().to_string(), wheel.filename.tags());
        runtime::judge(&version, named, &tags, &files, Some(&information), &mut findings);
        wheel.digests = runtime::expected_digests(&information, &files);
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
            findings.add(&rule::METADATA_LICENSE_FILE, format!("License-File `{file}` does not exist"));
        }
        let is_sdk = fields.one("name").is_some_and(|name| normalize(name) == projects.sdk);
        if let Some(version) = fields.one("version").filter(|_| is_sdk) {
            metadata::judge_pin(&fields, version, &projects.runtime, &mut findings);
        }
    }
    refuse(sdist.filename.clone(), findings)
}

/// A line for each finding.
fn listed(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let member = finding.member.as_ref().map(|member| format!("{member}: ")).unwrap_or_default();
        format!("    {}: {member}{}", finding.rule, finding.message)
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn read(plan: &Plan, path: &str) -> std::io::Result<Option<Vec<u8>>> {
    plan.get(path).map(|entry| entry.content.read()).transpose()
}

fn refuse(file: String, findings: Findings) -> Result<(), UnbuiltError> {
    let mut findings = findings.finish();
    findings.retain(|finding| finding.severity == Severity::Error);
    if findings.is_empty() { Ok(()) } else { Err(UnbuiltError::Refused { file, findings }) }
}
