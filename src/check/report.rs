//! The report of a check: a table, then findings grouped by file; the same for machines.

use std::fmt::Write as _;

use serde::Serialize;

use super::built::{Build, Built, Product};
use super::document::{Input, MemberDigest, Origin, Tool};
use super::finding::{Accepted, Finding};
use super::rule::{Rule, Severity};
use super::set::Choice;
use crate::digest::Sha256Digest;
use crate::distribution::{PlatformName, WheelFilename};

/// The version of the JSON report's schema.
const SCHEMA_VERSION: u64 = 1;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A wheel of `openai-codex-cli-bin`.
    RuntimeWheel,
    /// A wheel of `openai-codex`.
    SdkWheel,
    /// The source distribution of `openai-codex`.
    SdkSdist,
    /// Somebody else's wheel.
    Wheel,
    /// Somebody else's source distribution, or one of the runtime, which must not be.
    Sdist,
}

/// A file that was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileReport {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// The normalised name of the project, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// Its version, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Its platform tags; none for source distributions.
    pub tags: Vec<PlatformName>,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// The size of its members together, in bytes.
    pub unpacked: u64,
    /// The digests of its members.
    #[serde(skip)]
    pub members: Vec<MemberDigest>,
    /// The target triple of the codex package in a runtime wheel.
    #[serde(skip)]
    pub target: Option<String>,
    /// How it was built, where codex-pack built it.
    #[serde(skip)]
    pub built: Option<Built>,
}

impl FileReport {
    /// Its platform tags in one text: `manylinux_2_17_x86_64, musllinux_1_1_x86_64`.
    pub fn platforms(&self) -> String {
        self.tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// How it was built, from one of these packages.
    pub(super) fn build(&self, inputs: &[Input]) -> Option<Build> {
        let product = match self.kind {
            FileKind::RuntimeWheel => {
                let name: Option<WheelFilename> = self.name.parse().ok();
                let build_number = name.and_then(|name| name.build()?.to_string().parse().ok());
                Product::Runtime { build_number: build_number.unwrap_or_default() }
            }
            FileKind::SdkWheel => Product::SdkWheel,
            FileKind::SdkSdist => Product::SdkSdist,
            FileKind::Wheel | FileKind::Sdist => return None,
        };
        let package = inputs.iter().find(|input| Some(&input.target) == self.target.as_ref());
        let tags: Vec<String> = self.tags.iter().map(ToString::to_string).collect();
        let version = self.version.as_deref().unwrap_or_default();
        Some(self.built.as_ref()?.describe(product, version, &tags, package))
    }
}

/// What a check found. As JSON its schema is in `docs/check.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The version of this schema: 1.
    pub schema_version: u64,
    /// The program that wrote it.
    pub tool: Tool,
    /// Whether the files may be uploaded.
    pub passed: bool,
    /// How many rules are broken that forbid the upload.
    pub errors: usize,
    /// How many others are broken.
    pub warnings: usize,
    /// How many findings are good to know and no more.
    pub notes: usize,
    /// How many findings were left out because their rules were ignored.
    pub ignored: usize,
    /// The files, in the order of their names.
    pub files: Vec<FileReport>,
    /// The runtime wheel that an installer would choose on each kind of machine.
    pub installs: Vec<Choice>,
    /// What was found, file by file, then about the set.
    pub findings: Vec<Finding>,
    /// What was found and does not count, as the release's manifest says.
    pub accepted: Vec<Accepted>,
    /// What the release was made of: the packages given, and what the manifests given say.
    #[serde(skip)]
    pub origin: Origin,
}

impl Report {
    pub(super) fn new(
        files: Vec<FileReport>,
        installs: Vec<Choice>,
        findings: Vec<Finding>,
        (ignored, accepted): (usize, Vec<Accepted>),
        strict: bool,
    ) -> Report {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
        let passed = errors == 0 && !(strict && warnings > 0);
        let tool = Tool::this();
        let origin = Origin::default();
        Report {
            schema_version: SCHEMA_VERSION,
            tool,
            passed,
            errors,
            warnings,
            notes,
            ignored,
            files,
            installs,
            findings,
            accepted,
            origin,
        }
    }

    /// The findings about a file, or (`None`) about the set.
    pub fn findings_about<'a>(&'a self, file: Option<&'a str>) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |finding| finding.file.as_deref() == file)
    }

    /// The result in one line.
    pub fn verdict(&self) -> String {
        let count = |number: usize, word: &str| match number {
            1 => format!("1 {word}"),
            _ => format!("{number} {word}s"),
        };
        let mut text = format!(
            "{}: {}, {}, {}",
            if self.passed { "passed" } else { "failed" },
            count(self.files.len(), "file"),
            count(self.errors, "error"),
            count(self.warnings, "warning"),
        );
        if self.notes > 0 {
            let _ = write!(text, ", {}", count(self.notes, "note"));
        }
        if !self.accepted.is_empty() {
            let _ = write!(text, ", {} accepted", self.accepted.len());
        }
        if self.ignored > 0 {
            let _ = write!(text, ", {} ignored", self.ignored);
        }
        text
    }

    /// The result for GitHub Actions: one annotation a finding.
    pub fn github(&self) -> String {
        let mut text = String::new();
        for finding in &self.findings {
            let level = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "notice",
            };
            let place = finding.file.as_ref().map(|file| format!("{file}: ")).unwrap_or_default();
            let member = finding.member.as_ref().map(|member| format!("{member}: ")).unwrap_or_default();
            let message = escape_data(&format!("{place}{member}{}", finding.message));
            let _ = writeln!(text, "::{level} title={}::{message}", escape_property(finding.rule));
        }
        let _ = writeln!(text, "{}", self.verdict());
        text
    }

    /// The result in Markdown, for the summary of a GitHub Actions step.
    pub fn markdown(&self) -> String {
        let mut text = format!("### codex-pack check {}\n\n", self.verdict());
        text.push_str("| file | version | platform | size | errors | warnings |\n|---|---|---|--:|--:|--:|\n");
        for file in &self.files {
            let count =
                |severity| self.findings_about(Some(&file.name)).filter(|finding| finding.severity == severity).count();
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} | {} | {} |",
                escape_cell(&file.name),
                file.version.as_deref().map(escape_cell).unwrap_or_default(),
                escape_cell(&file.platforms()),
                file.size,
                count(Severity::Error),
                count(Severity::Warning),
            );
        }
        if !self.findings.is_empty() {
            text.push_str("\n| | rule | where | what |\n|---|---|---|---|\n");
        }
        for finding in &self.findings {
            let mark = match finding.severity {
                Severity::Error => "❌",
                Severity::Warning => "⚠️",
                Severity::Note => "ℹ️",
            };
            let place = [finding.file.as_deref(), finding.member.as_deref()].into_iter().flatten().collect::<Vec<_>>();
            let _ = writeln!(
                text,
                "| {mark} | `{}` | {} | {} |",
                finding.rule,
                escape_cell(&place.join(": ")),
                escape_cell(&finding.message)
            );
        }
        text
    }
}

impl Rule {
    /// Everything there is to know of the rule, for people.
    pub fn explanation(&self) -> String {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        format!(
            "{} ({severity})\n  {}\n\nWhy\n  {}\n\nHow to mend\n  {}\n",
            self.name, self.summary, self.reason, self.remedy
        )
    }
}

/// A message of a workflow command.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A cell of a Markdown table.
fn escape_cell(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace('<', "&lt;").replace(['\r', '\n'], " ")
}
