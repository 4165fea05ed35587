//! What a lock file or `cargo metadata` knows of the packages that a program was built from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::Deserialize;

use crate::hint::Hint;

/// Packages by name and version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownPackages {
    packages: BTreeMap<(String, String), KnownPackage>,
}

/// What is known of a package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct KnownPackage {
    /// Its licence, as an SPDX expression.
    pub(super) license: Option<String>,
    /// SHA-256 of its archive in the registry, in hexadecimal.
    pub(super) checksum: Option<String>,
}

/// Why a file tells nothing of packages.
#[derive(Debug, thiserror::Error)]
pub enum KnownPackagesError {
    /// It could not be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// It is neither.
    #[error("`{}` is neither a Cargo.lock nor the output of `cargo metadata`: {reason}", path.display())]
    Form {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

impl Hint for KnownPackagesError {
    fn help(&self) -> Option<String> {
        let help = "pass the Cargo.lock that codex was built with, or what `cargo metadata --format-version 1 --locked` prints \
                    in its workspace, which has the licences too";
        Some(help.into())
    }
}

/// Both forms have the same fields; each has some of them.
#[derive(Deserialize)]
struct File {
    #[serde(alias = "package")]
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    checksum: Option<String>,
}

impl KnownPackages {
    /// Reads lock files and outputs of `cargo metadata`; what one does not say another may.
    pub fn read(paths: &[PathBuf]) -> Result<KnownPackages, KnownPackagesError> {
        let mut known = KnownPackages::default();
        for path in paths {
            for package in read(path)?.packages {
                let entry = known.packages.entry((package.name, package.version)).or_default();
                // Old manifests have a slash where SPDX expressions have OR.
                let license = package.license.map(|license| license.replace('/', " OR "));
                entry.license = license.or(entry.license.take());
                entry.checksum = package.checksum.or(entry.checksum.take());
            }
        }
        Ok(known)
    }

    /// What an SBOM written by codex-pack says about crates, if it was written with a lock file.
    pub fn of_sbom(sbom: &[u8]) -> KnownPackages {
        #[derive(Deserialize)]
        struct Document {
            #[serde(default)]
            components: Vec<serde_json::Value>,
        }
        let Ok(document) = serde_json::from_slice::<Document>(sbom) else { return KnownPackages::default() };
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let mut known = KnownPackages::default();
        for component in &document.components {
            let Some((name, version)) = text(&component["name"]).zip(text(&component["version"])) else { continue };
            let license = component.pointer("/licenses/0/expression").and_then(text);
            let checksum = component.pointer("/hashes/0/content").and_then(text);
            if component["type"] == "library" {
                known.packages.insert((name, version), KnownPackage { license, checksum });
            }
        }
        let says_something = |package: &KnownPackage| package.license.is_some() || package.checksum.is_some();
        if known.packages.values().any(says_something) { known } else { KnownPackages::default() }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.packages.is_empty()
    }

    /// What is known of a package.
    pub(super) fn get(&self, name: &str, version: &str) -> Option<&KnownPackage> {
        self.packages.get(&(name.to_owned(), version.to_owned()))
    }
}

fn read(path: &Path) -> Result<File, KnownPackagesError> {
    let text = fs::read_to_string(path)?;
    let form = |reason: String| KnownPackagesError::Form { path: path.into(), reason };
    if text.trim_start().starts_with('{') {
        serde_json::from_str(&text).map_err(|error| form(error.to_string()))
    } else {
        toml::from_str(&text).map_err(|error| form(error.message().to_owned()))
    }
}
