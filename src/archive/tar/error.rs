//! Why a tar archive is refused.

use std::io;
use std::path::PathBuf;

use crate::hint::Hint;

/// Why a tar archive is refused.
#[derive(Debug, thiserror::Error)]
pub enum TarError {
    /// The stream is damaged, cut off, or no tar archive.
    #[error("`{}` is corrupt or truncated", archive.display())]
    Corrupt {
        /// The archive.
        archive: PathBuf,
        /// What the decoder says.
        #[source]
        source: io::Error,
    },
    /// A member is a link, a device or another thing that is not a file.
    #[error("`{}` holds {kind} named {member:?}; expected only files and directories", archive.display())]
    Kind {
        /// The archive.
        archive: PathBuf,
        /// The member's name.
        member: String,
        /// What it is.
        kind: &'static str,
    },
    /// A member's name is not UTF-8.
    #[error("`{}` holds a member whose name {member:?} is not UTF-8", archive.display())]
    Name {
        /// The archive.
        archive: PathBuf,
        /// The name, with what is not UTF-8 replaced.
        member: String,
    },
    /// Readers of tar archives understand a member differently.
    #[error("`{}` is not a safe tar archive: {member:?} {reason}", archive.display())]
    Ambiguous {
        /// The archive.
        archive: PathBuf,
        /// The member's name.
        member: String,
        /// What about it, as a sentence that begins with the member.
        reason: String,
    },
    /// The header of the gzip stream has an extra field (RFC 1952, 2.3.1.1).
    #[error("`{}` has an extra field in its gzip header, which not all readers skip", archive.display())]
    ExtraField {
        /// The archive.
        archive: PathBuf,
    },
    /// There is data after the end-of-archive mark.
    #[error("`{}` contains data after its end-of-archive mark", archive.display())]
    Trailing {
        /// The archive.
        archive: PathBuf,
    },
}

impl TarError {
    /// The member that it is about, and what is wrong with it, as a sentence that begins with the member.
    pub fn member(&self) -> Option<(&str, String)> {
        match self {
            TarError::Kind { member, kind, .. } => Some((member, format!("is {kind}"))),
            TarError::Name { member, .. } => Some((member, "has a name that is not UTF-8".into())),
            TarError::Ambiguous { member, reason, .. } => Some((member, reason.clone())),
            TarError::Corrupt { .. } | TarError::ExtraField { .. } | TarError::Trailing { .. } => None,
        }
    }
}

impl Hint for TarError {
    fn help(&self) -> Option<String> {
        Some("download the archive again from its release; if it is still the same, do not use it".into())
    }
}
