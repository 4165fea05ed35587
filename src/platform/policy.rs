//! What a release expects beyond its platforms: who signs its programs, and which findings of a check are accepted.

use std::str::FromStr;

use glob::Pattern;
use serde::Deserialize;

use super::target::OperatingSystem;
use crate::digest::Sha256Digest;
use crate::version::CodexVersion;

/// Who signs certain files of a codex package: an entry of `[[workspace.metadata.codex.signers]]`.
#[derive(Debug, Clone)]
pub struct ExpectedSigner {
    /// The system whose executables it signs.
    pub system: OperatingSystem,
    /// The files it signs, by their paths in the package.
    pub files: Vec<Pattern>,
    /// The team identifier of its Developer ID (macOS).
    pub team: Option<String>,
    /// The organization that its certificate names.
    pub organization: Option<String>,
    /// SHA-256 of the certificate that its own leads to.
    pub root: Sha256Digest,
}

impl ExpectedSigner {
    /// Whom it expects, in words.
    pub fn who(&self) -> &str {
        self.team.as_deref().or(self.organization.as_deref()).unwrap_or_default()
    }
}

/// A finding of a check that is known and does not count: an entry of `[[workspace.metadata.codex.accepted]]`.
#[derive(Debug, Clone)]
pub struct AcceptedFinding {
    /// The name of the rule.
    pub rule: String,
    /// The distributions it is accepted of, by file name.
    pub file: Pattern,
    /// The members of them; any where `None`.
    pub member: Option<Pattern>,
    /// Why it is accepted.
    pub reason: String,
    /// The first codex version it is not accepted of any more.
    pub until: Option<CodexVersion>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct SignerTable {
    system: String,
    files: Vec<String>,
    team: Option<String>,
    organization: Option<String>,
    root: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct AcceptedTable {
    rule: String,
    file: String,
    member: Option<String>,
    reason: String,
    until_version: Option<String>,
}

impl SignerTable {
    pub(super) fn read(self) -> Result<ExpectedSigner, String> {
        let system = match self.system.as_str() {
            "macos" => OperatingSystem::Macos,
            "windows" => OperatingSystem::Windows,
            other => return Err(format!("`signers`: the system `{other}` is neither `macos` nor `windows`")),
        };
        let is_named = match system {
            OperatingSystem::Macos => self.team.is_some() && self.organization.is_none(),
            _ => self.organization.is_some() && self.team.is_none(),
        };
        if !is_named || self.files.is_empty() {
            return Err("`signers` needs `files`, and `team` for macos or `organization` for windows".into());
        }
        Ok(ExpectedSigner {
            system,
            files: self.files.iter().map(|glob| pattern(glob)).collect::<Result<_, _>>()?,
            team: self.team,
            organization: self.organization,
            root: Sha256Digest::from_str(&self.root).map_err(|error| format!("`signers`: {error}"))?,
        })
    }
}

impl AcceptedTable {
    pub(super) fn read(self) -> Result<AcceptedFinding, String> {
        if self.reason.trim().is_empty() {
            return Err(format!("`accepted`: the entry for {} has no reason", self.rule));
        }
        let until = self.until_version.map(|version| version.parse()).transpose();
        Ok(AcceptedFinding {
            file: pattern(&self.file)?,
            member: self.member.as_deref().map(pattern).transpose()?,
            rule: self.rule,
            reason: self.reason,
            until: until.map_err(|error: crate::version::InvalidVersion| format!("`accepted`: {error}"))?,
        })
    }
}

fn pattern(glob: &str) -> Result<Pattern, String> {
    Pattern::new(glob).map_err(|error| format!("`{glob}` is not a glob: {error}"))
}
