//! The report of a check: the one model that the terminal, JSON, the page and the summary of a GitHub step show.

use std::fmt::Write as _;

use serde::Serialize;

use super::built::{Build, Built, Product};
use super::document::{Input, MemberDigest, Origin, PreviousFile, Program, SignedPrograms, Tool};
use super::finding::{Accepted, Finding};
use super::rule::{Rule, Severity};
use super::runtime::in_payload;
use super::set::Choice;
use crate::digest::Sha256Digest;
use crate::distribution::{PlatformName, WheelFilename};
use crate::package::Evidence;

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
    /// The normalised name of the project, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// Its version, if it has one.
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
    /// The corresponding file of the previous release, if given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<PreviousFile>,
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

/// What a runtime wheel is made of, as packages and manifests that were given say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChainLink {
    /// The name of the wheel.
    pub wheel: String,
    /// The file name of the codex package; `None` if unknown.
    pub package: Option<String>,
    /// The SHA-256 of the package; `None` of a directory.
    pub sha256: Option<Sha256Digest>,
    /// What confirmed the digest of the package before it was used.
    pub verified: Vec<Evidence>,
    /// How many files of the package are in the wheel.
    pub payload: usize,
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
    /// The versions that sizes are compared with; `None` if no earlier release was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Vec<String>>,
    /// The runtime wheel that an installer would choose on each kind of machine.
    pub installs: Vec<Choice>,
    /// Who signed the programs for macOS and Windows, file by file.
    pub signers: Vec<SignedPrograms>,
    /// What each runtime wheel is made of.
    pub chain: Vec<ChainLink>,
    /// The commit of the release, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Every codex-pack that is known to have taken part.
    pub programs: Vec<Program>,
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
        Report {
            schema_version: SCHEMA_VERSION,
            tool: Tool::this(),
            passed: errors == 0 && !(strict && warnings > 0),
            errors,
            warnings,
            notes,
            ignored,
            files,
            previous: None,
            installs,
            signers: Vec::new(),
            chain: Vec::new(),
            commit: None,
            programs: Vec::new(),
            findings,
            accepted,
            origin: Origin::default(),
        }
    }

    /// Says what the release is made of.
    pub(crate) fn trace(&mut self, origin: &Origin) {
        let wheels = self.files.iter().filter(|file| file.kind == FileKind::RuntimeWheel);
        let link = |file: &FileReport| {
            let input = origin.inputs.iter().find(|input| Some(&input.target) == file.target.as_ref());
            ChainLink {
                wheel: file.name.clone(),
                package: input.map(|input| input.name.clone()),
                sha256: input.and_then(|input| input.sha256),
                verified: input.map(|input| input.verified.clone()).unwrap_or_default(),
                payload: file.members.iter().filter(|member| in_payload(&member.path).is_some()).count(),
            }
        };
        self.chain = wheels.map(link).collect();
        self.commit.clone_from(&origin.commit);
        self.programs.clone_from(&origin.programs);
    }

    /// The version of the release, where all files of codex have one.
    pub(super) fn version(&self) -> Option<&str> {
        let runtime = self.files.iter().find(|file| file.kind == FileKind::RuntimeWheel);
        let sdk = self.files.iter().find(|file| matches!(file.kind, FileKind::SdkWheel | FileKind::SdkSdist));
        runtime.or(sdk).and_then(|file| file.version.as_deref())
    }

    /// What installers would choose, machines that differ in their version only and follow one another in one line:
    /// `Linux x86_64, glibc 2.17 to 2.41`.
    pub fn installs_by_machine(&self) -> Vec<(String, Option<&str>)> {
        let mut groups: Vec<(&str, &str, &str, Option<&str>)> = Vec::new();
        for choice in &self.installs {
            let (family, version) = choice.environment.rsplit_once(' ').unwrap_or((&choice.environment, ""));
            let wheel = choice.wheel.as_deref();
            match groups.iter_mut().find(|(known, .., chosen)| *known == family && *chosen == wheel) {
                Some((_, _, last, _)) => *last = version,
                None => groups.push((family, version, version, wheel)),
            }
        }
        let name = |family, first, last| {
            if first == last { format!("{family} {first}") } else { format!("{family} {first} to {last}") }
        };
        groups.into_iter().map(|(family, first, last, wheel)| (name(family, first, last), wheel)).collect()
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
}

impl Rule {
    /// Everything there is to know of the rule, for people.
    pub fn explanation(&self) -> String {
        format!(
            "{} ({})\n  {}\n\nWhy\n  {}\n\nHow to fix\n  {}\n",
            self.name,
            self.severity.name(),
            self.summary,
            self.reason,
            self.remedy
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
