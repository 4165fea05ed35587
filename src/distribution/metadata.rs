//! METADATA (core metadata 2.4), WHEEL, `entry_points.txt` and RECORD.

use std::fmt::Write as _;

use super::error::DistributionError;
use super::filename::WheelFilename;
use super::project::{Author, Project, Readme};
use crate::digest::Checksums;

/// The text of METADATA and PKG-INFO: core metadata 2.4 (PEP 643, PEP 639).
pub(super) fn core_metadata(project: &Project) -> Result<String, DistributionError> {
    let table = &project.manifest.project;
    let mut text = String::from("Metadata-Version: 2.4\n");
    let mut header = |name: &str, value: &str| {
        let _ = writeln!(text, "{name}: {value}");
    };
    header("Name", &table.name);
    header("Version", &table.version);
    if let Some(description) = &table.description {
        header("Summary", description);
    }
    for (label, url) in &table.urls {
        header("Project-URL", &format!("{label}, {}", url.as_str().unwrap_or_default()));
    }
    for (role, people) in [("Author", &table.authors), ("Maintainer", &table.maintainers)] {
        let names: Vec<&str> =
            people.iter().filter(|person| person.email.is_none()).filter_map(|person| person.name.as_deref()).collect();
        let emails: Vec<String> = people.iter().filter_map(address).collect();
        if !names.is_empty() {
            header(role, &names.join(", "));
        }
        if !emails.is_empty() {
            header(&format!("{role}-email"), &emails.join(", "));
        }
    }
    if let Some(expression) = &table.license {
        header("License-Expression", expression);
    }
    for file in license_files(project)? {
        header("License-File", file);
    }
    if !table.keywords.is_empty() {
        // Sorted, as hatchling writes them.
        let mut keywords = table.keywords.clone();
        keywords.sort_unstable();
        header("Keywords", &keywords.join(","));
    }
    for classifier in &table.classifiers {
        header("Classifier", classifier);
    }
    if let Some(requires) = &table.requires_python {
        header("Requires-Python", requires);
    }
    for dependency in &table.dependencies {
        header("Requires-Dist", dependency);
    }
    for (extra, dependencies) in &table.optional_dependencies {
        header("Provides-Extra", extra);
        for dependency in dependencies {
            header("Requires-Dist", &with_extra(dependency, extra));
        }
    }
    if let Some(readme) = &table.readme {
        let (file, content_type) = match readme {
            Readme::Table { file, content_type } => (file, content_type.as_str()),
            Readme::Path(file) => (
                file,
                content_type(file).ok_or_else(|| {
                    project.bad(format!("the readme `{file}` has an unknown type; expected .md, .rst or .txt"))
                })?,
            ),
        };
        header("Description-Content-Type", content_type);
        let body = String::from_utf8(project.file(file, "readme")?.content.read()?)
            .map_err(|_| project.bad(format!("the readme `{file}` is not UTF-8")))?;
        text.push('\n');
        text.push_str(&body.replace("\r\n", "\n"));
    }
    Ok(text)
}

fn address(person: &Author) -> Option<String> {
    let email = person.email.as_ref()?;
    Some(match &person.name {
        Some(name) => format!("{name} <{email}>"),
        None => email.clone(),
    })
}

fn content_type(file: &str) -> Option<&'static str> {
    match file.rsplit_once('.')?.1 {
        "md" => Some("text/markdown"),
        "rst" => Some("text/x-rst"),
        "txt" => Some("text/plain"),
        _ => None,
    }
}

/// A requirement that holds for one extra only (PEP 508).
fn with_extra(dependency: &str, extra: &str) -> String {
    match dependency.split_once(';') {
        None => format!("{dependency}; extra == '{extra}'"),
        Some((requirement, marker)) => format!("{}; ({}) and extra == '{extra}'", requirement.trim(), marker.trim()),
    }
}

/// The licence files the manifest names; plain paths, as every one of them must exist (PEP 639).
pub(super) fn license_files(project: &Project) -> Result<Vec<&str>, DistributionError> {
    let mut files: Vec<&str> = Vec::new();
    for file in &project.manifest.project.license_files {
        project.file(file, "licence file")?;
        files.push(file);
    }
    files.sort_unstable();
    Ok(files)
}

/// The text of WHEEL (PEP 427): one `Tag` for each tag of the expanded set.
pub(super) fn wheel_file(filename: &WheelFilename, is_purelib: bool) -> String {
    let mut text = format!(
        "Wheel-Version: 1.0\nGenerator: codex-pack {}\nRoot-Is-Purelib: {is_purelib}\n",
        env!("CARGO_PKG_VERSION")
    );
    for tag in filename.tags().in_order() {
        let _ = writeln!(text, "Tag: {tag}");
    }
    if let Some(build) = filename.build() {
        let _ = writeln!(text, "Build: {build}");
    }
    text
}

/// The text of `entry_points.txt`, if the project has any entry point.
pub(super) fn entry_points(project: &Project) -> Option<String> {
    let table = &project.manifest.project;
    let groups = [("console_scripts", &table.scripts), ("gui_scripts", &table.gui_scripts)]
        .into_iter()
        .chain(table.entry_points.iter().map(|(group, points)| (group.as_str(), points)));
    let mut text = String::new();
    for (group, points) in groups.filter(|(_, points)| !points.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "[{group}]");
        for (name, target) in points {
            let _ = writeln!(text, "{name} = {target}");
        }
    }
    (!text.is_empty()).then_some(text)
}

/// One line of RECORD: path, SHA-256 in URL-safe base64 without padding, size (PEP 376, PEP 427).
pub(super) fn record_line(path: &str, checksums: &Checksums) -> String {
    let Checksums { length, sha256, .. } = checksums;
    format!("{},sha256={},{length}\n", record_field(path), sha256.url_safe_base64())
}

/// The line of RECORD for itself.
pub(super) fn record_own_line(path: &str) -> String {
    format!("{},,\n", record_field(path))
}

/// A field as a CSV reader gives it back.
fn record_field(text: &str) -> String {
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_say_how_a_readme_is_written() {
        let types = ["README.md", "a/readme.rst", "README.txt", "README", "README.html"].map(content_type);
        assert_eq!(types, [Some("text/markdown"), Some("text/x-rst"), Some("text/plain"), None, None]);
    }

    #[test]
    fn markers_are_joined() {
        assert_eq!(with_extra("a>=1", "x"), "a>=1; extra == 'x'");
        assert_eq!(with_extra("a; b == '1' or c == '2'", "x"), "a; (b == '1' or c == '2') and extra == 'x'");
    }
}
