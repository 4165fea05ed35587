//! The cache of fetched packages: each under its digest, and an index from version and target to digest.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use super::{Client, FetchError, Fetched, Wanted};
use crate::atomic_write::{Replacement, Scratch};
use crate::digest::Sha256Digest;
use crate::package::{Evidence, Package};
use crate::plan::Content;
use crate::platform::Target;
use crate::version::CodexVersion;

/// Where fetched packages are kept.
#[derive(Debug, Clone)]
pub(crate) struct Cache {
    directory: PathBuf,
}

/// What the index says about a version and target.
#[derive(Serialize, Deserialize)]
struct Index {
    file: String,
    sha256: Sha256Digest,
    client: String,
    /// What spoke for it; entries from before this was kept have none.
    #[serde(default)]
    verified: Vec<Evidence>,
}

impl Cache {
    /// The directory that `CODEX_PACK_CACHE_DIR` names, else `codex-pack` in the user's cache directory.
    pub(crate) fn of_user() -> Result<Cache, FetchError> {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let of_system = || match std::env::consts::OS {
            "windows" => variable("LOCALAPPDATA"),
            "macos" => variable("HOME").map(|home| home.join("Library/Caches")),
            _ => variable("XDG_CACHE_HOME").or_else(|| variable("HOME").map(|home| home.join(".cache"))),
        };
        let directory = variable("CODEX_PACK_CACHE_DIR").or_else(|| Some(of_system()?.join("codex-pack")));
        Ok(Cache { directory: directory.ok_or(FetchError::NoCacheDirectory)? })
    }

    fn index_file(&self, version: &CodexVersion, target: Target) -> PathBuf {
        self.directory.join("index").join(format!("{version}-{target}.json"))
    }

    fn package_file(&self, sha256: Sha256Digest, file: &str) -> PathBuf {
        self.directory.join("sha256").join(sha256.to_string()).join(file)
    }

    /// A path in the cache, from its directory.
    fn inside<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.directory).unwrap_or(path)
    }

    /// A directory beside the packages, gone when dropped.
    pub(super) fn temporary_directory(&self) -> io::Result<Scratch> {
        Scratch::inside(&self.directory)
    }

    /// The package, if the cache has it undamaged and verified by at least the required evidence.
    pub(super) fn get(
        &self,
        version: &CodexVersion,
        target: Target,
        wanted: Wanted<'_>,
    ) -> io::Result<Option<Fetched>> {
        // An index that cannot be read or understood is not an index: the package is fetched again.
        let Ok(text) = std::fs::read(self.index_file(version, target)) else { return Ok(None) };
        let Ok(index) = serde_json::from_slice::<Index>(&text) else { return Ok(None) };
        if index.file.contains(['/', '\\']) || index.file.starts_with('.') {
            return Ok(None);
        }
        let is_of_client = wanted.client.is_none_or(|client| client.to_string() == index.client);
        let is_in_sums = |sums: &BTreeMap<String, Sha256Digest>| match sums.get(&index.file) {
            Some(digest) => *digest == index.sha256,
            None => sums.values().any(|digest| *digest == index.sha256),
        };
        let is_verified = match wanted.sums {
            Some(sums) => is_in_sums(sums),
            None => wanted.allow_unverified || !index.verified.is_empty(),
        };
        if !is_of_client || !is_verified {
            return Ok(None);
        }
        let mut verified = index.verified;
        if wanted.sums.is_some() && !verified.contains(&Evidence::Sums) {
            verified.push(Evidence::Sums);
        }
        let path = self.package_file(index.sha256, &index.file);
        if !path.is_file() {
            return Ok(None);
        }
        let Ok(content) = Content::file(&path) else { return Ok(None) };
        if content.sha256()? != index.sha256 {
            return Ok(None);
        }
        let target = target.to_string();
        Ok(Some(Fetched {
            target,
            path,
            sha256: index.sha256,
            size: content.length(),
            client: index.client,
            cached: true,
            verified,
            opened: None,
        }))
    }

    /// Moves a verified package into the cache, and then has the index tell of it.
    pub(super) fn keep(
        &self,
        version: &CodexVersion,
        downloaded: &Path,
        mut package: Package,
        client: Client,
        verified: Vec<Evidence>,
    ) -> Result<Fetched, FetchError> {
        let sha256 = match package.sha256 {
            Some(sha256) => sha256,
            None => Content::file(downloaded)?.sha256()?,
        };
        let file = downloaded.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let path = self.package_file(sha256, &file);
        let size = fs::metadata(downloaded)?.len();
        let index = Index { file, sha256, client: client.to_string(), verified };
        let index_file = self.index_file(version, package.target);
        let mut replacement = Replacement::of(&self.directory)?;
        // It need not be on the disk: every reader of the cache verifies it against its digest.
        replacement.put(self.inside(&path), downloaded);
        replacement.write(self.inside(&index_file), |file| Ok(serde_json::to_writer_pretty(file, &index)?))?;
        replacement.commit()?;
        package.path.clone_from(&path);
        let target = package.target.to_string();
        let Index { client, verified, .. } = index;
        Ok(Fetched { target, path, sha256, size, client, cached: false, verified, opened: Some(package) })
    }
}
