//! Getting released packages with the clients on the machine, and keeping them by digest.

mod cache;
mod client;

use std::io;
use std::path::PathBuf;

use fs_err as fs;
use serde::Serialize;

pub use cache::Cache;
pub use client::Client;
pub(crate) use client::{Assets, run, words};

use crate::digest::Sha256Digest;
use crate::explain::Explain;
use crate::package::{self, Expected, PackageError};
use crate::plan::Content;
use crate::platform::{Platform, Target};
use crate::version::CodexVersion;
use crate::whole::WriteError;

/// A package that was fetched.
#[derive(Debug, Clone, Serialize)]
pub struct Fetched {
    /// The target it is for.
    pub target: String,
    /// Where it is, in the cache.
    pub path: PathBuf,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// Its size in bytes.
    pub size: u64,
    /// The client that got it, now or when it was cached.
    pub client: String,
    /// Whether it was in the cache.
    pub cached: bool,
}

/// Why a package could not be fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The cache could not be used.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A file of the cache could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// There is nowhere to keep the cache.
    #[error("there is no cache directory: neither CODEX_PACK_CACHE_DIR nor a home directory is set")]
    NoCacheDirectory,
    /// None of the clients is on the machine.
    #[error(
        "none of the clients that can fetch codex {version} for {target} is on this machine: gh, npm, python with pip"
    )]
    NoClient {
        /// The version.
        version: CodexVersion,
        /// The target.
        target: Target,
    },
    /// Every client failed.
    #[error("codex {version} for {target} could not be fetched:\n{}", attempts.join("\n"))]
    Failed {
        /// The version.
        version: CodexVersion,
        /// The target.
        target: Target,
        /// What each client said.
        attempts: Vec<String>,
    },
    /// What was fetched is not the package that was asked for.
    #[error("{client} fetched a package that is refused")]
    Refused {
        /// The client.
        client: Client,
        /// What is wrong with it.
        #[source]
        source: PackageError,
    },
}

impl Explain for FetchError {
    fn help(&self) -> Option<String> {
        match self {
            FetchError::Io(_) => {
                Some("check that the cache directory can be written (CODEX_PACK_CACHE_DIR names another)".into())
            }
            FetchError::NoCacheDirectory => Some("set CODEX_PACK_CACHE_DIR to a directory".into()),
            FetchError::NoClient { .. } => {
                Some("install one of them, or give a package you have with --package".into())
            }
            FetchError::Failed { .. } => Some(
                "check the version (`codex-pack version`), the network, and that the client can reach its \
registry; \
or give a package you have with --package"
                    .into(),
            ),
            FetchError::Refused { .. } => Some(
                "what its registry has is not that release: fetch it with another client, or give a \
package you have with --package"
                    .into(),
            ),
            FetchError::Write(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Explain> {
        match self {
            FetchError::Write(error) => Some(error),
            _ => None,
        }
    }
}

/// Gets the codex package of a platform: from the cache, else with the first client that succeeds. What a client got is verified
/// (layout, version, target, executables) before it is kept; what the cache holds is held against its digest.
pub fn fetch(
    version: &CodexVersion,
    platform: &Platform,
    cache: &Cache,
    say: &dyn Fn(&str),
) -> Result<Fetched, FetchError> {
    if let Some(fetched) = cache.get(version, platform.target)? {
        return Ok(fetched);
    }
    let target = platform.target;
    let mut attempts = Vec::new();
    for client in Client::ALL {
        let Some(program) = client.find() else { continue };
        let directory = cache.temporary_directory()?;
        say(&format!("codex {version} for {target} with {client}"));
        match client.download(&program, version, platform, directory.path()) {
            Err(reason) => attempts.push(format!("  {client}: {reason}")),
            Ok(path) => {
                let spool = directory.path().join("unpacked");
                fs::create_dir(&spool)?;
                let expected = Expected { version: Some((version, "the request")), target: Some(target) };
                let package =
                    package::open(&path, &spool, &expected).map_err(|source| FetchError::Refused { client, source })?;
                let sha256 = match package.sha256 {
                    Some(digest) => digest,
                    None => Content::file(&path)?.sha256()?,
                };
                return cache.keep(version, target, &path, sha256, client);
            }
        }
    }
    Err(if attempts.is_empty() {
        FetchError::NoClient { version: version.clone(), target }
    } else {
        FetchError::Failed { version: version.clone(), target, attempts }
    })
}
