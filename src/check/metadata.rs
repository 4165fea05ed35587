//! The rules on METADATA and PKG-INFO (core metadata).

use std::collections::BTreeSet;

use pep440_rs::Version;

use super::fields::Fields;
use super::finding::Findings;
use super::metadata_values as values;
use super::requirement::{Requirement, check_specifiers};
use super::{license_expression, rule};
use crate::distribution::{WheelFilename, is_project_name, normalize};
use crate::platform::Projects;
use crate::version::ReleaseVersion;

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

/// Judges METADATA of a wheel. `has_license` says whether a licence file is there; without `ours`, what is about codex is left out.
pub(super) fn judge(
    bytes: &[u8],
    filename: Option<&WheelFilename>,
    ours: Option<&Projects>,
    has_license: impl Fn(&str) -> bool,
    findings: &mut Findings,
) -> Metadata {
    let Some(fields) = judge_core_metadata(bytes, "METADATA", findings) else { return Metadata::default() };
    let is_new = is_at_least(&fields, "2.4");
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
        if let Some(ours) = ours.filter(|ours| named == ours.sdk) {
            judge_pin(&fields, version.unwrap_or(&filename.version().to_string()), &ours.runtime, findings);
        }
    }
    let requirements = fields.all("requires-dist").filter_map(|text| Requirement::parse(text).ok()).collect();
    Metadata { version: version.map(str::to_owned), requirements }
}

/// Whether a text is a spelling of this version.
pub(super) fn is_version(text: &str, version: &Version) -> bool {
    text.parse::<Version>().is_ok_and(|said| said == *version)
}

/// Metadata versions that an index accepts.
const VERSIONS: [&str; 8] = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];

/// The fields there are, the metadata version that brought each, and whether it may appear more than once.
const FIELDS: [(&str, &str, bool); 32] = [
    ("author", "1.0", false),
    ("author-email", "1.0", false),
    ("classifier", "1.1", true),
    ("description", "1.0", false),
    ("description-content-type", "2.1", false),
    ("download-url", "1.1", false),
    ("dynamic", "2.2", true),
    ("home-page", "1.0", false),
    ("import-name", "2.5", true),
    ("import-namespace", "2.5", true),
    ("keywords", "1.0", false),
    ("license", "1.0", false),
    ("license-expression", "2.4", false),
    // Tools wrote it long before it had an agreed meaning.
    ("license-file", "1.0", true),
    ("maintainer", "1.2", false),
    ("maintainer-email", "1.2", false),
    ("metadata-version", "1.0", false),
    ("name", "1.0", false),
    ("obsoletes", "1.1", true),
    ("obsoletes-dist", "1.2", true),
    ("platform", "1.0", true),
    ("project-url", "1.2", true),
    ("provides", "1.1", true),
    ("provides-dist", "1.2", true),
    ("provides-extra", "2.1", true),
    ("requires", "1.1", true),
    ("requires-dist", "1.2", true),
    ("requires-external", "1.2", true),
    ("requires-python", "1.2", false),
    ("summary", "1.0", false),
    ("supported-platform", "1.1", true),
    ("version", "1.0", false),
];

/// The classifiers that an index knows, one per line, sorted; the list of the package `trove-classifiers`.
const CLASSIFIERS: &str = include_str!("classifiers.txt");

/// The rules on METADATA and PKG-INFO alike. `None`: they cannot be read.
pub(super) fn judge_core_metadata(bytes: &[u8], file: &str, findings: &mut Findings) -> Option<Fields> {
    let fields = match Fields::parse(bytes) {
        Ok(fields) => fields,
        Err(reason) => {
            findings.add(&rule::METADATA_FORMAT, format!("{file}: {reason}"));
            return None;
        }
    };
    for fault in field_faults(&fields) {
        findings.add(&rule::METADATA_FORMAT, format!("{file}: {fault}"));
    }
    if let Some(version) = fields.one("version") {
        match version.parse::<Version>() {
            Ok(parsed) if parsed.is_local() => {
                findings.add(&rule::METADATA_VERSION, format!("{version} is a local version"));
            }
            Ok(_) => {}
            Err(_) => findings.add(&rule::METADATA_VERSION, format!("`{version}` is not a version (PEP 440)")),
        }
    }
    if let Some(summary) = fields.one("summary") {
        let length = summary.chars().count();
        if length > SUMMARY_LIMIT {
            findings.add(&rule::METADATA_SUMMARY, format!("the summary has {length} characters"));
        }
    }
    let mut judge = |rule, field: &str, check: &dyn Fn(&str) -> Result<(), String>| {
        for value in fields.all(field) {
            if let Err(reason) = check(value) {
                findings.add(rule, format!("{} `{}`: {reason}", title(field), shown(value)));
            }
        }
    };
    judge(&rule::METADATA_DESCRIPTION_TYPE, "description-content-type", &values::content_type);
    judge(&rule::METADATA_REQUIREMENT, "requires-dist", &|text| Requirement::parse(text).map(drop));
    judge(&rule::METADATA_REQUIREMENT, "requires-python", &check_specifiers);
    judge(&rule::METADATA_REQUIREMENT, "provides-extra", &values::extra);
    judge(&rule::METADATA_LICENSE, "license-expression", &license_expression::check);
    judge(&rule::METADATA_CONTACT, "author-email", &values::emails);
    judge(&rule::METADATA_CONTACT, "maintainer-email", &values::emails);
    judge(&rule::METADATA_CONTACT, "home-page", &values::url);
    judge(&rule::METADATA_CONTACT, "download-url", &values::url);
    judge(&rule::METADATA_CONTACT, "project-url", &|text| values::project_url(text).map(drop));
    judge(&rule::METADATA_CLASSIFIER, "classifier", &check_classifier);
    judge(&rule::METADATA_FORMAT, "dynamic", &check_dynamic);
    judge(&rule::METADATA_FORMAT, "import-name", &|text| {
        if text.is_empty() { Ok(()) } else { values::import_name(text) }
    });
    judge(&rule::METADATA_FORMAT, "import-namespace", &values::import_name);
    judge(&rule::METADATA_LICENSE_FILE, "license-file", &values::license_file);
    let mut labels = BTreeSet::new();
    for label in fields.all("project-url").filter_map(|text| values::project_url(text).ok()) {
        if !labels.insert(label) {
            findings.add(&rule::METADATA_CONTACT, format!("two Project-URL have the label `{label}`"));
        }
    }
    Some(fields)
}

/// Whether the metadata version is this one or a newer one.
pub(super) fn is_at_least(fields: &Fields, version: &str) -> bool {
    let place = |version: &str| VERSIONS.iter().position(|known| *known == version);
    fields.one("metadata-version").and_then(place) >= place(version)
}

/// What is wrong with these fields as core metadata, apart from their values.
fn field_faults(fields: &Fields) -> Vec<String> {
    let mut faults = Vec::new();
    for name in ["metadata-version", "name", "version"] {
        if fields.one(name).is_none_or(str::is_empty) {
            faults.push(format!("it has no field `{name}`"));
        }
    }
    let version = fields.one("metadata-version").unwrap_or_default();
    let is_known = VERSIONS.contains(&version);
    if !version.is_empty() && !is_known {
        faults.push(format!("its metadata version `{version}` is unknown"));
    }
    for (name, count) in fields.counts() {
        match FIELDS.iter().find(|(known, ..)| *known == name) {
            None => faults.push(format!("it has the field `{name}`, which is not core metadata")),
            Some((_, since, _)) if is_known && !is_at_least(fields, since) => {
                faults.push(format!(
                    "it has the field `{name}`, which came with metadata version {since}, not {version}"
                ));
            }
            Some((_, _, false)) if count > 1 => faults.push(format!("it has the field `{name}` {count} times")),
            Some(_) => {}
        }
    }
    if let Some(name) = fields.one("name").filter(|name| !name.is_empty() && !is_project_name(name)) {
        faults.push(format!("`{name}` is not a project name"));
    }
    if fields.one("license-expression").is_some() && fields.one("license").is_some() {
        faults.push("it has both `license` and `license-expression` (PEP 639)".into());
    }
    if fields.one("description").is_some_and(|text| !text.is_empty()) && fields.has_body() {
        faults.push("it has a description as a field and one after the fields".into());
    }
    faults
}

fn check_classifier(text: &str) -> Result<(), String> {
    if text.starts_with("Private ::") {
        return Err("it prevents the project from being published".into());
    }
    if CLASSIFIERS.lines().any(|known| known == text) { Ok(()) } else { Err("an index does not know it".into()) }
}

fn check_dynamic(text: &str) -> Result<(), String> {
    let field = text.to_ascii_lowercase();
    if matches!(field.as_str(), "name" | "version" | "metadata-version") {
        return Err("it is never dynamic".into());
    }
    if FIELDS.iter().any(|(known, ..)| *known == field) { Ok(()) } else { Err("there is no such field".into()) }
}

/// `requires-dist` as it is written: `Requires-Dist`.
fn title(field: &str) -> String {
    let word = |word: &str| match word {
        "url" => "URL".to_owned(),
        _ => word.get(..1).unwrap_or_default().to_ascii_uppercase() + word.get(1..).unwrap_or_default(),
    };
    field.split('-').map(word).collect::<Vec<_>>().join("-")
}

fn shown(text: &str) -> String {
    text.chars().take(200).collect()
}

/// The codex version of an SDK: its own, without the number of a post release.
pub(super) fn codex_version(sdk: &str) -> String {
    sdk.parse::<ReleaseVersion>().map_or_else(|_| sdk.into(), |version| version.codex().pep440())
}

/// The SDK's dependency on the runtime, which has the version of codex.
pub(super) fn judge_pin(fields: &Fields, version: &str, runtime: &str, findings: &mut Findings) {
    let version = codex_version(version);
    let pins: Vec<Requirement> = fields
        .all("requires-dist")
        .filter_map(|text| Requirement::parse(text).ok())
        .filter(|requirement| requirement.project == runtime)
        .collect();
    match &pins[..] {
        [] => findings.add(&rule::SDK_PIN, format!("it does not require {runtime}")),
        [pin] if pin.has_marker => findings.add(&rule::SDK_PIN, "it requires the runtime only under a condition"),
        [pin] if pin.specifiers != format!("=={version}") => {
            let found = if pin.specifiers.is_empty() { "any version" } else { &pin.specifiers };
            findings.add(&rule::SDK_PIN, format!("it requires {found} of the runtime, not =={version}"));
        }
        [_] => {}
        _ => findings.add(&rule::SDK_PIN, format!("it requires the runtime {} times", pins.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_named_as_they_are_written() {
        let named = ["name", "home-page", "project-url", "requires-dist"].map(title);
        assert_eq!(named, ["Name", "Home-Page", "Project-URL", "Requires-Dist"]);
    }

    #[test]
    fn fields_that_can_be_dynamic() {
        for field in ["Summary", "requires-dist", "LICENSE"] {
            assert_eq!(check_dynamic(field), Ok(()), "{field}");
        }
        for field in ["Name", "VERSION", "Metadata-Version"] {
            assert_eq!(check_dynamic(field), Err("it is never dynamic".into()), "{field}");
        }
        assert_eq!(check_dynamic("Colour"), Err("there is no such field".into()));
    }
}
