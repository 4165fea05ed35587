//! What reports and manifests have in common.

use serde::{Deserialize, Serialize};

use crate::digest::Sha256Digest;
use crate::package::{Evidence, Package};

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

/// A codex package that went into a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Input {
    /// Its file name.
    pub name: String,
    /// Its target triple.
    pub target: String,
    /// The SHA-256 of the archive; missing where it was a directory or a bare binary.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sha256: Option<Sha256Digest>,
    /// What its archive was held against before it was used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
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
}
