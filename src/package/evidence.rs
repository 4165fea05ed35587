//! The evidence for a package: its published digests, by their source.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The source of a digest that a package was verified against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The digest that GitHub gives a release's asset.
    GithubAsset,
    /// The list of digests among the assets of the release.
    ReleaseSums,
    /// The integrity that npm's registry gives a package (SHA-512).
    NpmIntegrity,
    /// The hash that a Python index gives a file.
    IndexHash,
    /// The list that `--sums` names.
    Sums,
}

impl fmt::Display for Evidence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Evidence::GithubAsset => "GitHub's digest of the asset",
            Evidence::ReleaseSums => "codex-package_SHA256SUMS of the release",
            Evidence::NpmIntegrity => "the integrity in npm's registry",
            Evidence::IndexHash => "the hash in the index",
            Evidence::Sums => "the list given with --sums",
        })
    }
}

/// Text of evidence for people: `GitHub's digest of the asset and …`, or `nothing`.
pub(crate) fn describe(evidence: &[Evidence]) -> String {
    if evidence.is_empty() {
        return "nothing".into();
    }
    evidence.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and ")
}
