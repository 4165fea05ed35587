//! The rules on METADATA and PKG-INFO (core metadata).

use pep440_rs::Version;

use super::fields::Fields;
use super::finding::Findings;
use super::requirement::{Requirement, check_specifiers};
use super::rule;
use crate::distribution::{RUNTIME_PROJECT, SDK_PROJECT, WheelFilename, normalize};

/// An index refuses longer ones.
const SUMMARY_LIMIT: usize = 512;

/// What METADATA says that later rules need.
#[derive(Debug, Default)]
pub(super) struct Metadata {
    /// The version.
    pub(super) version: Option<String>,
    /// What it requires, as far as that can be read.
    pub(super) requirements: Vec<Requirement>,
}

/// Judges METADATA of a wheel. `has_license` says whether a licence file is there.
pub(super) fn judge(
    bytes: &[u8],
    filename: Option<&WheelFilename>,
    has_license: impl Fn(&str) -> bool,
    findings: &mut Findings,
) -> Metadata {
    let Some(fields) = judge_core_metadata(bytes, "METADATA", findings) else { return Metadata::default() };
    let is_new = fields
        .one("metadata-version")
        .is_some_and(|version| !matches!(version, "2.1" | "2.2" | "2.3") && version.starts_with("2."));
    // Before metadata 2.4 the field had no agreed meaning.
    for file in fields.all("license-file").filter(|file| is_new && !has_license(file)) {
        findings.add(&rule::METADATA_LICENSE_FILE, format!("License-File `{file}` is not in .dist-info/licenses/"));
    }
    let version = fields.one("version");
    if let Some(filename) = filename {
        let named = filename.normalized_project();
        if let Some(project) = fields.one("name").filter(|project| normalize(project) != named) {
            let message = format!("METADATA says `{project}`, the file name `{}`", filename.project());
            findings.add(&rule::METADATA_NAME, message);
        }
        if let Some(version) = version.filter(|version| !is_version(version, filename.version())) {
            let message = format!("METADATA says {version}, the file name {}", filename.version());
            findings.add(&rule::METADATA_VERSION, message);
        }
        if named == SDK_PROJECT {
            judge_pin(&fields, version.unwrap_or(&filename.version().to_string()), findings);
        }
    }
    let requirements = fields.all("requires-dist").filter_map(|text| Requirement::parse(text).ok()).collect();
    Metadata { version: version.map(str::to_owned), requirements }
}

/// Whether a text is a spelling of this version.
pub(super) fn is_version(text: &str, version: &Version) -> bool {
    text.parse::<Version>().is_ok_and(|said| said == *version)
}

/// The rules on METADATA and PKG-INFO alike. `None`: they cannot be read.
pub(super) fn judge_core_metadata(bytes: &[u8], file: &str, findings: &mut Findings) -> Option<Fields> {
    let fields = match Fields::parse(bytes) {
        Ok(fields) => fields,
        Err(reason) => {
            findings.add(&rule::METADATA_FORMAT, format!("{file}: {reason}"));
            return None;
        }
    };
    for fault in fields.faults_as_metadata() {
        findings.add(&rule::METADATA_FORMAT, format!("{file}: {fault}"));
    }
    if let Some(version) = fields.one("version") {
        match version.parse::<Version>() {
            Ok(parsed) if parsed.is_local() => {
                findings.add(&rule::METADATA_VERSION, format!("{version} is a local version"));
            }
            Ok(_) => {}
            Err(_) => findings.add(&rule::METADATA_VERSION, format!("`{version}` is no version (PEP 440)")),
        }
    }
    if let Some(summary) = fields.one("summary") {
        let length = summary.chars().count();
        if length > SUMMARY_LIMIT {
            findings.add(&rule::METADATA_SUMMARY, format!("the summary has {length} characters"));
        } else if summary.contains('\n') {
            findings.add(&rule::METADATA_SUMMARY, "the summary has several lines");
        }
    }
    if let Some(content_type) = fields.one("description-content-type") {
        let bare = content_type.split(';').next().unwrap_or_default().trim();
        if !matches!(bare, "text/plain" | "text/x-rst" | "text/markdown") {
            findings.add(&rule::METADATA_DESCRIPTION_TYPE, format!("`{bare}` is none of the three"));
        }
    }
    for requirement in fields.all("requires-dist") {
        if let Err(reason) = Requirement::parse(requirement) {
            findings.add(&rule::METADATA_REQUIREMENT, format!("Requires-Dist `{requirement}`: {reason}"));
        }
    }
    if let Some(Err(reason)) = fields.one("requires-python").map(check_specifiers) {
        findings.add(&rule::METADATA_REQUIREMENT, format!("Requires-Python: {reason}"));
    }
    for classifier in fields.all("classifier").filter(|classifier| classifier.starts_with("Private ::")) {
        findings.add(&rule::METADATA_CLASSIFIER, format!("`{classifier}` keeps it from being published"));
    }
    Some(fields)
}

/// The SDK's dependency on the runtime.
pub(super) fn judge_pin(fields: &Fields, version: &str, findings: &mut Findings) {
    let pins: Vec<Requirement> = fields
        .all("requires-dist")
        .filter_map(|text| Requirement::parse(text).ok())
        .filter(|requirement| requirement.project == RUNTIME_PROJECT)
        .collect();
    match &pins[..] {
        [] => findings.add(&rule::SDK_PIN, format!("it does not require {}", RUNTIME_PROJECT)),
        [pin] if pin.has_marker => findings.add(&rule::SDK_PIN, "it requires the runtime under a condition only"),
        [pin] if pin.specifiers != format!("=={version}") => {
            let found = if pin.specifiers.is_empty() { "any version" } else { &pin.specifiers };
            findings.add(&rule::SDK_PIN, format!("it requires {found} of the runtime, not =={version}"));
        }
        [_] => {}
        _ => findings.add(&rule::SDK_PIN, format!("it requires the runtime {} times", pins.len())),
    }
}
