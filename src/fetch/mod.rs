//! Getting released packages with the clients on the machine, and keeping them by digest.

mod cache;
mod client;

use std::io;
use std::path::PathBuf;

use serde::Serialize;
use tempfile::TempDir;

pub use cache::Cache;
pub use client::Client;

use crate::digest::Sha256Digest;
use crate::explain::Explain;
use crate::package::{self, Expected, Package, PackageError};
use crate::platform::{MatrixPlatform, Target};
use crate::version::CodexVersion;
use crate::whole::WriteError;

/// A package that was fetched.
#[derive(Debug, Serialize)]
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
    /// The package, if it was opened to be verified.
    #[serde(skip)]
    pub opened: Option<Package>,
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
    platform: &MatrixPlatform,
    cache: &Cache,
    say: &dyn Fn(&str),
) -> Result<Fetched, FetchError> {
    let target = platform.promise.target;
    if let Some(fetched) = cache.get(version, target)? {
        return Ok(fetched);
    }
    let mut attempts = Vec::new();
    for client in Client::ALL {
        let Some(program) = client.find() else { continue };
        let directory = cache.temporary_directory()?;
        say(&format!("codex {version} for {target} with {client}"));
        match client.download(&program, version, platform, directory.path()) {
            Err(reason) => attempts.push(format!("  {client}: {reason}")),
            Ok(path) => {
                let expected = Expected { version: Some((version, "the request")), target: Some(target) };
                let package = package::open(&path, cache.temporary_directory()?, &expected)
                    .map_err(|source| FetchError::Refused { client, source })?;
                return cache.keep(version, &path, package, client);
            }
        }
    }
    Err(if attempts.is_empty() {
        FetchError::NoClient { version: version.clone(), target }
    } else {
        FetchError::Failed { version: version.clone(), target, attempts }
    })
}

impl Fetched {
    /// The package, opened now if it was not yet. `spool` makes a directory to unpack it to.
    pub fn open(
        self,
        version: &CodexVersion,
        spool: impl FnOnce() -> io::Result<TempDir>,
    ) -> Result<Package, PackageError> {
        match self.opened {
            Some(package) => Ok(package),
            None => {
                package::open(&self.path, spool()?, &Expected { version: Some((version, "the request")), target: None })
            }
        }
    }
}
