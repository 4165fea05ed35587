//! What reports and manifests have in common.

use serde::{Deserialize, Serialize};

use crate::digest::Sha256Digest;
use crate::package::{Evidence, Package};

/// The name of the release manifest in a distribution folder.
pub(crate) const MANIFEST_FILE: &str = "release.json";

/// The name of the list of digests in a distribution folder.
pub(crate) const SUMS_FILE: &str = "SHA256SUMS";

/// The program that wrote a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// `codex-pack`.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Tool {
    /// This program.
    pub fn this() -> Tool {
        Tool { name: "codex-pack".into(), version: env!("CARGO_PKG_VERSION").into() }
    }
}

/// A codex-pack that took part in a release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file.
    pub sha256: Sha256Digest,
}

impl Program {
    /// This program.
    pub fn this() -> std::io::Result<Program> {
        let file = fs_err::File::open(std::env::current_exe()?)?;
        Ok(Program { version: env!("CARGO_PKG_VERSION").into(), sha256: Sha256Digest::of_reader(file)? })
    }
}

/// A file inside something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MemberDigest {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
}

/// A file of an earlier release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PreviousFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// The programs in a file that one signer signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignedPrograms {
    /// The name of the file.
    pub file: String,
    /// Who signed them, or why that is unknown; `None` if they are not signed.
    pub signer: Option<String>,
    /// Their paths inside the file.
    pub members: Vec<String>,
}

/// A codex package that went into a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Input {
    /// Its file name.
    pub name: String,
    /// Its target triple.
    pub target: String,
    /// The SHA-256 of the archive; missing for a directory or a bare binary.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sha256: Option<Sha256Digest>,
    /// How its archive was verified before it was used; empty if no digest confirms it.
    #[serde(default)]
    pub verified: Vec<Evidence>,
    /// Its files, by their paths in the package.
    pub members: Vec<MemberDigest>,
}

impl Input {
    /// The description of a codex package that has been opened.
    pub fn of(package: &Package) -> std::io::Result<Input> {
        let mut members = Vec::new();
        for (path, entry) in package.files.entries() {
            members.push(MemberDigest {
                path: path.to_string(),
                size: entry.content.length(),
                sha256: entry.content.sha256()?,
            });
        }
        let (name, target) = (package.file_name(), package.target.to_string());
        Ok(Input { name, target, sha256: package.sha256, verified: Vec::new(), members })
    }

    /// Whether it is a description of the same package, whatever its file is named and whatever speaks for it.
    pub(super) fn is_same_package(&self, other: &Input) -> bool {
        let same_archive = self.sha256.is_none() || other.sha256.is_none() || self.sha256 == other.sha256;
        same_archive && self.target == other.target && self.members == other.members
    }
}

/// What a release was made of, and with what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The commit of the checkout that it was made in.
    pub commit: Option<String>,
    /// Every codex-pack that took part, in the order of their versions and digests.
    pub programs: Vec<Program>,
    /// The codex packages that the runtime wheels are made of.
    pub inputs: Vec<Input>,
}

impl Origin {
    /// Takes in where another part of the same release comes from. `Err` says what contradicts.
    pub(super) fn join(&mut self, part: Origin) -> Result<(), String> {
        match (&self.commit, part.commit) {
            (Some(one), Some(other)) if *one != other => {
                return Err(format!("one part of the release was made at commit {one}, another at {other}"));
            }
            (None, Some(commit)) => self.commit = Some(commit),
            _ => {}
        }
        for program in part.programs {
            self.add_program(program);
        }
        for input in part.inputs {
            self.add_input(input)?;
        }
        Ok(())
    }

    /// Takes in a program that took part.
    pub(super) fn add_program(&mut self, program: Program) {
        if let Err(place) = self.programs.binary_search(&program) {
            self.programs.insert(place, program);
        }
    }

    /// Takes in a package. `Err` says that there is another one of its target.
    pub(super) fn add_input(&mut self, input: Input) -> Result<(), String> {
        let Some(known) = self.inputs.iter_mut().find(|known| known.target == input.target) else {
            self.inputs.push(input);
            return Ok(());
        };
        if !known.is_same_package(&input) {
            let (target, one, other) = (&known.target, &known.name, &input.name);
            return Err(format!("there are two packages for {target}, {one} and {other}, with different files"));
        }
        for evidence in input.verified {
            if !known.verified.contains(&evidence) {
                known.verified.push(evidence);
            }
        }
        known.verified.sort_unstable();
        known.sha256 = known.sha256.or(input.sha256);
        Ok(())
    }
}
