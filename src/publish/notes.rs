//! What a GitHub release says: what changed, the files, what each platform installs, and how to verify it.

use std::fmt::Write as _;

use crate::check::Report;
use crate::platform::Matrix;
use crate::version::ReleaseVersion;

use super::{LocalFile, ReleaseTag};

/// The workflow that releases codex-pack itself.
const PACK_WORKFLOW: &str = "codex-pack.yml";

/// What notes are made of.
#[derive(Debug)]
pub(crate) struct Notes<'a> {
    /// The release.
    pub tag: &'a ReleaseTag,
    /// The release matrix.
    pub matrix: &'a Matrix,
    /// The text of CHANGELOG.md.
    pub changelog: &'a str,
    /// Every file of the release.
    pub files: &'a [LocalFile],
    /// The check of the distributions, if there are any.
    pub report: Option<&'a Report>,
}

/// The changes of a version in a text in the form of Keep a Changelog: below its heading, else below that of what is unreleased.
fn changes<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let sections: Vec<(&str, &str)> =
        changelog.split("\n## ").skip(1).map(|section| section.split_once('\n').unwrap_or((section, ""))).collect();
    let headed = |wanted: &str| sections.iter().find(|(heading, _)| heading.starts_with(&format!("[{wanted}]")));
    let (_, text) = headed(version).or_else(|| headed("Unreleased"))?;
    // Links at the end of the file are not changes.
    let end = text.find("\n[").unwrap_or(text.len());
    Some(text[..end].trim())
}

/// The notes, in Markdown.
pub(crate) fn notes(notes: &Notes<'_>) -> String {
    let Notes { tag, matrix, changelog, files, report } = notes;
    let (mut text, version, workflow) = match tag {
        ReleaseTag::Codex(version) => {
            let install = format!("pip install {}=={}", matrix.projects.sdk, version.pep440());
            let text =
                format!("The wheels of codex {} for Python (`{install}`), and its crate for Rust.\n", version.codex());
            (text, version.to_string(), matrix.publisher.workflow.as_str())
        }
        ReleaseTag::Pack(version) => {
            (format!("codex-pack {version} (`cargo binstall codex-pack`).\n"), version.to_string(), PACK_WORKFLOW)
        }
    };
    if let Some(changes) = changes(changelog, &version) {
        text.push_str(&format!("\n## Changes\n\n{changes}\n"));
    }
    if let Some(report) = report {
        text.push_str(&report.markdown_tables(&["installs"]));
    }
    text.push_str("\n## Files\n\n| file | bytes | SHA-256 |\n|---|---:|---|\n");
    for file in *files {
        let _ = writeln!(text, "| `{}` | {} | `{}` |", file.name, file.size, file.sha256);
    }
    if let Some(report) = report {
        text.push_str(&report.markdown_tables(&["findings", "accepted"]));
    }
    let repository = &matrix.publisher.repository;
    let _ = write!(
        text,
        "\n## How to verify\n\n\
         ```console\n\
         $ sha256sum --check --ignore-missing SHA256SUMS\n\
         $ gh attestation verify FILE --repo {repository} --signer-workflow {repository}/.github/workflows/{workflow} \\\n\
         \x20     --source-ref refs/tags/{tag}\n"
    );
    if let ReleaseTag::Codex(version) = tag {
        text.push_str(&verify_on_index(matrix, version));
    }
    text.push_str("```\n");
    if report.is_some() {
        text.push_str("\n`docs/verify.md` leads from `pip download` to the commit.\n");
    }
    text
}

/// How to query the index's own proofs.
fn verify_on_index(matrix: &Matrix, version: &ReleaseVersion) -> String {
    let (repository, project) = (&matrix.publisher.repository, matrix.projects.sdk.replace('-', "_"));
    format!(
        "$ pypi-attestations verify pypi --repository $GITHUB_SERVER_URL/{repository} \
         pypi:{project}-{}-py3-none-any.whl\n\
         $ codex-pack published *.whl *.tar.gz --provenance\n",
        version.pep440()
    )
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
