//! What the GitHub release of a version says: what changed, the files, what each platform installs, and how to verify it.

use std::fmt::Write as _;

use crate::check::Report;
use crate::platform::Matrix;
use crate::version::CodexVersion;

use super::LocalFile;

/// What notes are made of.
#[derive(Debug)]
pub struct Notes<'a> {
    /// The version.
    pub version: &'a CodexVersion,
    /// The release matrix.
    pub matrix: &'a Matrix,
    /// The text of CHANGELOG.md.
    pub changelog: &'a str,
    /// Every file of the release.
    pub files: &'a [LocalFile],
    /// What the check of the distributions said.
    pub report: &'a Report,
}

/// The changes of a version in a text in the form of Keep a Changelog: below its heading, else below that of what is unreleased.
fn changes<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let sections: Vec<(&str, &str)> =
        changelog.split("\n## ").skip(1).map(|section| section.split_once('\n').unwrap_or((section, ""))).collect();
    let headed = |wanted: &str| sections.iter().find(|(heading, _)| heading.starts_with(&format!("[{wanted}]")));
    let (_, text) = headed(version).or_else(|| headed("Unreleased"))?;
    // Links at the end of the file are nobody's changes.
    let end = text.find("\n[").unwrap_or(text.len());
    Some(text[..end].trim())
}

/// The notes, in Markdown.
pub fn notes(notes: &Notes<'_>) -> String {
    let Notes { version, matrix, changelog, files, report } = notes;
    let number = version.pep440();
    let repository = &matrix.publisher.repository;
    let mut text = format!(
        "The wheels of codex {version} for Python (`pip install {}=={number}`), its crate for Rust, and codex-pack, which made \
         them.\n",
        matrix.sdk_project
    );
    if let Some(changes) = changes(changelog, &version.semver()) {
        text.push_str(&format!("\n## Changes\n\n{changes}\n"));
    }
    text.push_str("\n## What each platform installs\n\n| on | pip installs |\n|---|---|\n");
    let mut rows: Vec<(String, &str)> = Vec::new();
    for choice in &report.installs {
        let wheel = choice.wheel.as_deref().unwrap_or("nothing");
        match rows.last_mut() {
            Some((machines, last)) if *last == wheel => *machines = format!("{machines}<br>{}", choice.environment),
            _ => rows.push((choice.environment.clone(), wheel)),
        }
    }
    for (machines, wheel) in rows {
        let _ = writeln!(text, "| {machines} | `{wheel}` |");
    }
    text.push_str("\n## Files\n\n| file | bytes | SHA-256 |\n|---|---:|---|\n");
    for file in *files {
        let _ = writeln!(text, "| `{}` | {} | `{}` |", file.name, file.size, file.sha256);
    }
    text.push_str("\n## Findings\n\n");
    if report.findings.is_empty() {
        text.push_str("`codex-pack check` found nothing.\n");
    } else {
        text.push_str("`codex-pack check` found this, and the release was made all the same:\n\n");
        for finding in &report.findings {
            let place = [finding.file.as_deref(), finding.member.as_deref()];
            let place: Vec<&str> = place.into_iter().flatten().collect();
            let _ = writeln!(text, "* `{}`: {}: {}", finding.rule, place.join(": "), finding.message);
        }
    }
    let workflow = &matrix.publisher.workflow;
    let _ = write!(
        text,
        "\n## How to verify\n\n\
         ```console\n\
         $ sha256sum --check --ignore-missing SHA256SUMS\n\
         $ gh attestation verify FILE --repo {repository} --signer-workflow {repository}/.github/workflows/{workflow} \\\n\
         \x20     --source-ref refs/tags/{}\n\
         $ pypi-attestations verify pypi --repository $GITHUB_SERVER_URL/{repository} pypi:{}-{number}-py3-none-any.whl\n\
         $ codex-pack published *.whl *.tar.gz --provenance\n\
         ```\n\n\
         `docs/verify.md` leads from `pip download` to the commit.\n",
        version.tag(),
        matrix.sdk_project.replace('-', "_"),
    );
    text
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn the_changes_of_one_version() {
        let changelog = "# Changelog\n\n## [Unreleased]\n- new\n\n## [1.2.3] - today\n- a\n- b\n\n## [1.2.2]\n- old\n\n[1.2.3]: link\n";
        assert_eq!(changes(changelog, "1.2.3"), Some("- a\n- b"));
        assert_eq!(changes(changelog, "1.2.2"), Some("- old"));
        assert_eq!(changes(changelog, "1.3.0"), Some("- new"));
        assert_eq!(changes("nothing", "1.3.0"), None);
    }
}
