use std::io;

use crate::hint::Hint;

/// Why a question to the index has no answer, or a bad one.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IndexError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// There is no Python that has pip.
    #[error("python with pip is not installed (`python3 -m pip --version` must work)")]
    NoPip,
    /// The index refused, did not answer, or gave an invalid answer.
    #[error("the index cannot be queried: {reason}")]
    Refused {
        /// Why.
        reason: String,
        /// Whether it may succeed a little later: rate limits, time-outs, errors on the index's side.
        may_pass: bool,
    },
    /// Two indexes have one file with different bytes.
    #[error("the indexes in pip's configuration contradict one another about {file}: {one}, and {other}")]
    Contradiction {
        /// The file.
        file: String,
        /// Where it is, and its digest.
        one: String,
        /// Where it is too, and its other digest.
        other: String,
    },
}

impl IndexError {
    /// Whether asking again a little later may help.
    pub(crate) fn may_pass(&self) -> bool {
        matches!(self, IndexError::Refused { may_pass: true, .. })
    }
}

impl Hint for IndexError {
    fn help(&self) -> Option<String> {
        let help = match self {
            IndexError::Io(_) => "check that temporary files can be written",
            IndexError::NoPip => "install it",
            IndexError::Refused { may_pass: true, .. } => {
                "check the network and pip's configuration (`pip config list`), or pass --wait SECONDS; then run this again"
            }
            IndexError::Refused { .. } => {
                "check pip's configuration (`pip config list`): the index must list files as specified by PEP 503 or PEP 691"
            }
            IndexError::Contradiction { .. } => {
                "make pip use only the index that the release is on (PIP_INDEX_URL, without PIP_EXTRA_INDEX_URL)"
            }
        };
        Some(help.into())
    }
}
