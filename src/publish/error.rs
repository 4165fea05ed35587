use std::io;
use std::path::PathBuf;

use crate::digest::Sha256Digest;
use crate::distribution::InvalidWheelFilename;
use crate::explain::Explain;

/// Why a question to the index or to GitHub has no answer, or a bad one.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The file system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A file's name cannot be published.
    #[error("`{}` has no name in UTF-8", .0.display())]
    Name(PathBuf),
    /// Two files of one name.
    #[error("`{}` and `{}` have one name and are not the same", .0.display(), .1.display())]
    TwoFiles(PathBuf, PathBuf),
    /// No wheel among what was given.
    #[error("there is no wheel among the files given")]
    NoWheel,
    /// A wheel's file name cannot be read.
    #[error("{file} is not the file name of a wheel: {source}")]
    WheelName {
        /// The file.
        file: String,
        /// What is wrong with its name.
        source: InvalidWheelFilename,
    },
    /// A client that is needed is not on this machine.
    #[error("{0} is not on this machine")]
    NoClient(&'static str),
    /// A client failed.
    #[error("{client}: {reason}")]
    Client {
        /// The client.
        client: &'static str,
        /// What it said.
        reason: String,
    },
    /// The release has another file of that name.
    #[error("release {tag} has another {name}: SHA-256 {found}, expected {expected}")]
    Different {
        /// The release's tag.
        tag: String,
        /// The file.
        name: String,
        /// Its digest on GitHub.
        found: Sha256Digest,
        /// Its digest here.
        expected: Sha256Digest,
    },
}

impl Explain for PublishError {
    fn help(&self) -> Option<String> {
        match self {
            PublishError::Io(_) => Some("check that the path exists and can be read".into()),
            PublishError::Name(_) => Some("rename the file".into()),
            PublishError::TwoFiles(..) => Some("give the file that is to be published, alone".into()),
            PublishError::NoWheel => Some("give wheels, or the folder they are in".into()),
            PublishError::WheelName { .. } => Some("give a wheel as codex-pack or another build tool named it".into()),
            PublishError::NoClient(_) => Some("install it".into()),
            PublishError::Client { .. } => {
                Some("check the network and the client's configuration, then run this again".into())
            }
            PublishError::Different { .. } => Some(
                "nothing was uploaded; what is published stays as it is: find out where the other file \
comes from, and release \
under a new version if this one is right"
                    .into(),
            ),
        }
    }
}
