//! The manifest of what was checked.

use std::io;

use super::chain;
use super::document::{MANIFEST_FILE, Program};
use super::finding::Findings;
use super::manifest::Manifest;
use super::report::Report;
use super::rule::Severity;
use crate::hint::Hint;

impl Manifest {
    /// The manifest of a report's distributions, unless `check` would refuse it next to them.
    pub(crate) fn of_report(report: &Report) -> Result<Manifest, ManifestError> {
        let mut origin = report.origin.clone();
        origin.add_program(Program::this().map_err(ManifestError::Program)?);
        let manifest = Manifest::of(&report.files, origin);
        let mut findings = Findings::about_the_set();
        chain::judge_manifest(&manifest, &report.files, &[], &mut findings);
        let errors = findings.finish().into_iter().filter(|finding| finding.severity == Severity::Error);
        let reasons: Vec<String> = errors.map(|finding| finding.message).collect();
        if reasons.is_empty() { Ok(manifest) } else { Err(ManifestError::Refused { reasons }) }
    }
}

/// Why no manifest of these distributions can be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ManifestError {
    /// It would contradict the distributions next to it.
    #[error("{MANIFEST_FILE} would be refused:\n{}", reasons.iter().map(|reason| format!("    {reason}")).collect::<Vec<_>>().join("\n"))]
    Refused {
        /// What `check` would say of it.
        reasons: Vec<String>,
    },
    /// The running program cannot be read.
    #[error("the executable of this program cannot be read")]
    Program(#[source] io::Error),
}

impl Hint for ManifestError {
    fn help(&self) -> Option<String> {
        let help = match self {
            ManifestError::Refused { .. } => {
                "pass the packages and manifests that these distributions were made from, with --package and --manifest"
            }
            ManifestError::Program(_) => "do not replace codex-pack while it runs",
        };
        Some(format!("{help}; nothing was written"))
    }
}
