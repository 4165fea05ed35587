//! Getting released packages with the clients on the machine, and keeping them by digest.

mod cache;
mod client;
mod evidence;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use serde::Serialize;

pub(crate) use cache::Cache;
pub(crate) use client::Client;

use evidence::Downloaded;

use crate::atomic_write::{Scratch, WriteError};
use crate::digest::Sha256Digest;
use crate::hint::Hint;
use crate::index::IndexError;
use crate::package::{self, Evidence, Expected, Package, PackageError};
use crate::platform::{MatrixPlatform, Target};
use crate::version::CodexVersion;

/// A package that was fetched.
#[derive(Debug, Serialize)]
pub(crate) struct Fetched {
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
    /// The digests it was verified against, by their source; empty if there are none.
    pub verified: Vec<Evidence>,
    /// The package, if it was opened to be verified.
    #[serde(skip)]
    pub opened: Option<Package>,
}

/// What is asked of a package.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    /// The client that is to get it; any where `None`.
    pub client: Option<Client>,
    /// Digests by file name that it is to match.
    pub sums: Option<&'a BTreeMap<String, Sha256Digest>>,
    /// Whether a package will do that no digest speaks for.
    pub allow_unverified: bool,
}

/// Why a package could not be fetched.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FetchError {
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
    #[error("no client that can fetch codex {version} for {target} is installed: gh, npm, or python with pip")]
    NoClient {
        /// The version.
        version: CodexVersion,
        /// The target.
        target: Target,
    },
    /// A package is not the one that its publisher's digest is of.
    #[error("{file} has {found}, but {evidence} says {expected}")]
    Mismatch {
        /// The file.
        file: String,
        /// Its digest.
        found: String,
        /// What it should be.
        expected: String,
        /// Who says so.
        evidence: Evidence,
    },
    /// A client says that what it got is not what its registry describes.
    #[error("{client} downloaded a package that does not match its registry:\n    {reason}")]
    Corrupt {
        /// The client.
        client: Client,
        /// What it says.
        reason: String,
    },
    /// The indexes that pip asks contradict one another.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// Two digests of one package differ.
    #[error("{first} and {second} disagree about {file}: {one} and {other}")]
    Contradiction {
        /// The file.
        file: String,
        /// Where the one comes from.
        first: Evidence,
        /// The one.
        one: Sha256Digest,
        /// Where the other comes from.
        second: Evidence,
        /// The other.
        other: Sha256Digest,
    },
    /// The digests of a package could not be looked up.
    #[error("{client} downloaded a package, but its published digest could not be obtained: {reason}")]
    NoEvidence {
        /// The client.
        client: Client,
        /// What it says.
        reason: String,
    },
    /// No digest speaks for a package.
    #[error("no digest confirms the package of codex {version} for {target} that {client} downloaded")]
    Unverified {
        /// The version.
        version: CodexVersion,
        /// The target.
        target: Target,
        /// The client.
        client: Client,
    },
    /// A list of digests was given that does not have the package.
    #[error("the list given with --sums has no digest for `{0}`")]
    NotInSums(String),
    /// Every client failed.
    #[error("codex {version} for {target} could not be fetched:\n{}", attempts.join("\n"))]
    Failed {
        /// The version.
        version: CodexVersion,
        /// The target.
        target: Target,
        /// The output of each client.
        attempts: Vec<String>,
    },
    /// The fetched package is not the requested one.
    #[error("{client} fetched a package that is refused")]
    Refused {
        /// The client.
        client: Client,
        /// What is wrong with it.
        #[source]
        source: PackageError,
    },
}

impl Hint for FetchError {
    fn help(&self) -> Option<String> {
        match self {
            FetchError::Io(_) => {
                Some("check that the cache directory can be written, or set CODEX_PACK_CACHE_DIR to another one".into())
            }
            FetchError::NoCacheDirectory => Some("set CODEX_PACK_CACHE_DIR to a directory".into()),
            FetchError::Corrupt { .. } => Some(
                "do not use this package: clear the client's cache and try again; if it still fails, tell the registry's operators"
                    .into(),
            ),
            FetchError::Mismatch { .. } | FetchError::Contradiction { .. } => {
                Some("do not use this package: find out on the release page which of the two is right".into())
            }
            FetchError::NoEvidence { .. } => Some("check the network, and try again; nothing was kept".into()),
            FetchError::Unverified { .. } => {
                Some("pass a list of digests with --sums, or pass --allow-unverified to use it anyway".into())
            }
            FetchError::NotInSums(_) => {
                Some("pass the list of this release, and with --client the client whose files it lists".into())
            }
            FetchError::NoClient { .. } => {
                Some("install one of them, or pass a package you have with --package".into())
            }
            FetchError::Failed { .. } => Some(
                "check the version (`codex-pack version`), the network, and that the client can reach its \
registry; \
or pass a package you have with --package"
                    .into(),
            ),
            FetchError::Refused { .. } => Some(
                "its registry does not have that release: fetch it with another client, or pass a \
package you have with --package"
                    .into(),
            ),
            FetchError::Write(_) | FetchError::Index(_) => None,
        }
    }

    fn wrapped(&self) -> Option<&dyn Hint> {
        match self {
            FetchError::Write(error) => Some(error),
            FetchError::Index(error) => Some(error),
            _ => None,
        }
    }
}

/// Gets the codex package of a platform: from the cache, else with the first client that succeeds. What a client got is verified
/// (its publisher's digests, layout, version, target, executables) before it is kept; cached packages are verified against their
/// digest. A digest that is not the file's ends it all: no other client is asked.
pub(crate) fn fetch(
    version: &CodexVersion,
    platform: &MatrixPlatform,
    wanted: Wanted<'_>,
    cache: &Cache,
    say: &dyn Fn(&str),
) -> Result<Fetched, FetchError> {
    let target = platform.promise.target;
    if let Some(fetched) = cache.get(version, target, wanted)? {
        // Clears what a killed run left, if the cache can be written.
        drop(cache.temporary_directory());
        return Ok(fetched);
    }
    let mut attempts = Vec::new();
    for client in Client::ALL.into_iter().filter(|client| wanted.client.is_none_or(|wanted| wanted == *client)) {
        let Some(program) = client.find() else { continue };
        let scratch = cache.temporary_directory()?;
        let directory = scratch.path().join("download");
        fs_err::create_dir(&directory)?;
        say(&format!("codex {version} for {target} with {client}"));
        match client.download(&program, version, platform, &directory) {
            Err(said) if said.is_mismatch() => return Err(FetchError::Corrupt { client, reason: said.shown() }),
            Err(said) => attempts.push(format!("  {client}: {}", said.shown())),
            Ok(path) => {
                let file = Downloaded::new(path)?;
                let mut verified = client.verify(&program, version, platform, &file)?;
                if let Some(sums) = wanted.sums {
                    let evidence = file.hold_sums(sums)?;
                    verified.push(evidence.ok_or_else(|| FetchError::NotInSums(file.name()))?);
                }
                if verified.is_empty() && !wanted.allow_unverified {
                    return Err(FetchError::Unverified { version: version.clone(), target, client });
                }
                let expected = Expected { version: Some((version, "the request")), target: Some(target) };
                let package = package::open(&file.path, cache.temporary_directory()?, &expected)
                    .map_err(|source| FetchError::Refused { client, source })?;
                return cache.keep(version, &file.path, package, client, verified);
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
    pub(crate) fn open(
        self,
        version: &CodexVersion,
        spool: impl FnOnce() -> io::Result<Scratch>,
    ) -> Result<Package, PackageError> {
        match self.opened {
            Some(package) => Ok(package),
            None => {
                package::open(&self.path, spool()?, &Expected { version: Some((version, "the request")), target: None })
            }
        }
    }
}
