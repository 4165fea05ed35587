//! How an index differs from what it should serve.

use std::fmt;

use serde::Serialize;

use crate::digest::Sha256Digest;
use crate::platform::Publisher;

/// How the index differs from what is expected of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "is")]
pub(crate) enum Problem {
    /// It has no such file.
    Missing,
    /// It has other bytes under the name.
    OtherBytes {
        /// Their SHA-256.
        sha256: Sha256Digest,
    },
    /// It has a file of this version that is not among those expected.
    Unexpected {
        /// Its SHA-256, if the index gives it.
        sha256: Option<Sha256Digest>,
    },
    /// The file was yanked: installers pass it over (PEP 592).
    Yanked {
        /// The reason, if given.
        reason: String,
    },
    /// It says that the file is for other Pythons than the file does.
    RequiresPython {
        /// What the index says.
        found: Option<String>,
        /// What the file says.
        expected: Option<String>,
    },
    /// It has no provenance of the file, but it was required.
    NoProvenance,
    /// Another workflow published the file.
    Publisher {
        /// Which.
        found: Publisher,
        /// Which should have.
        expected: Publisher,
    },
    /// The provenance is that of another file.
    Attestation {
        /// The name that it is about.
        name: String,
        /// The digest that it is about.
        sha256: String,
    },
    /// An earlier version has more provenance than this one.
    WeakerProvenance {
        /// The earlier version.
        than: String,
        /// The kinds of attestations that this one lacks.
        lacks: Vec<String>,
    },
}

impl Problem {
    /// Whether it may be otherwise a little later.
    pub(crate) fn may_pass(&self) -> bool {
        matches!(self, Problem::Missing | Problem::NoProvenance)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".into());
        match self {
            Problem::Missing => write!(formatter, "is not there"),
            Problem::OtherBytes { sha256 } => write!(formatter, "has other bytes, with SHA-256 {sha256}"),
            Problem::Unexpected { .. } => write!(formatter, "is not one of the files of this release"),
            Problem::Yanked { reason } if reason.is_empty() => write!(formatter, "was yanked"),
            Problem::Yanked { reason } => write!(formatter, "was yanked: {reason}"),
            Problem::RequiresPython { found, expected } => {
                write!(formatter, "is listed for Python {}, but declares {}", said(found), said(expected))
            }
            Problem::NoProvenance => write!(formatter, "has no provenance"),
            Problem::Publisher { found, expected } => {
                write!(formatter, "was published by {found}, expected {expected}")
            }
            Problem::Attestation { name, sha256 } => {
                write!(formatter, "has the provenance of another file: {name} with SHA-256 {sha256}")
            }
            Problem::WeakerProvenance { than, lacks } if lacks.is_empty() => {
                write!(formatter, "has no provenance, which {than} has")
            }
            Problem::WeakerProvenance { than, lacks } => {
                write!(formatter, "has less provenance than {than}: it lacks {}", lacks.join(", "))
            }
        }
    }
}
