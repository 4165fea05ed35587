//! What a tag of the repository releases.

use std::fmt;
use std::str::FromStr;

use crate::version::{CodexVersion, InvalidVersion, ReleaseVersion};

/// What the tags of codex-pack's own releases begin with.
const PACK: &str = "codex-pack-v";

/// A release on GitHub by its tag: of codex for Python and Rust, `rust-v0.163.0`, or of codex-pack itself, `codex-pack-v0.1.0`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ReleaseTag {
    /// Codex for Python and Rust.
    Codex(ReleaseVersion),
    /// codex-pack by its own version, which is spelled as those of codex are.
    Pack(CodexVersion),
}

impl ReleaseTag {
    /// Whether the release is a prerelease.
    pub(crate) fn is_prerelease(&self) -> bool {
        match self {
            ReleaseTag::Codex(version) => version.codex().is_prerelease(),
            ReleaseTag::Pack(version) => version.is_prerelease(),
        }
    }
}

impl fmt::Display for ReleaseTag {
    /// The tag.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReleaseTag::Codex(version) => formatter.pad(&version.tag()),
            ReleaseTag::Pack(version) => formatter.pad(&format!("{PACK}{version}")),
        }
    }
}

impl FromStr for ReleaseTag {
    type Err = InvalidVersion;

    /// Reads a tag, or any spelling of the version of a codex release.
    fn from_str(text: &str) -> Result<Self, InvalidVersion> {
        match text.strip_prefix(PACK) {
            Some(version) => Ok(ReleaseTag::Pack(version.parse()?)),
            None => Ok(ReleaseTag::Codex(text.parse()?)),
        }
    }
}
