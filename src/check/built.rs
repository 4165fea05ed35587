//! How a distribution was built, and how to build it again.

use serde::{Deserialize, Serialize};

use super::document::Input;
use crate::distribution::{Recorded, Timestamp};
use crate::version::ReleaseVersion;

/// How a distribution was built, found out from the distribution itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The version of codex-pack that built it.
    pub(super) codex_pack: String,
    /// What its SBOM says about it.
    pub(super) recorded: Recorded,
    /// The date of all its members.
    pub(super) timestamp: Timestamp,
    /// Whether its SBOM has licences or digests of crates, which come from a lock file.
    pub(super) knows_crates: bool,
}

/// What is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Product {
    Runtime {
        /// The build number in its name; 0 for none.
        build_number: u32,
    },
    SdkWheel,
    SdkSdist,
}

/// How a distribution was built: enough to build it again and get the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Build {
    /// The version of codex-pack that built it.
    pub codex_pack: String,
    /// `fast`, `default` or `best`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compression: Option<String>,
    /// The date of all its members, in seconds since 1970.
    pub source_date_epoch: u64,
    /// The globs over paths in the codex package that were left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<String>,
    /// The file name of the codex package that it was built from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// The command lines that build it again, word by word, with `SOURCE_DATE_EPOCH` as above in their environment.
    pub commands: Vec<Vec<String>>,
}

impl Built {
    /// The description of it, as what is made for these platform tags.
    pub(super) fn describe(&self, product: Product, version: &str, tags: &[String], package: Option<&Input>) -> Build {
        let excludes = self.recorded.excludes.clone().unwrap_or_default();
        let compression = self.recorded.compression.map(|compression| compression.name().to_owned());
        // An SDK that is released again is a post release.
        let release = version.parse::<ReleaseVersion>().ok();
        let codex = release.as_ref().map_or_else(|| version.to_owned(), |release| release.codex().pep440());
        let number = match product {
            Product::Runtime { build_number } => build_number,
            Product::SdkWheel | Product::SdkSdist => release.as_ref().map_or(0, ReleaseVersion::post),
        };
        let number = number.to_string();
        let mut stage = vec!["codex-pack"];
        let mut build = vec!["codex-pack", "build", "staged"];
        match product {
            Product::Runtime { build_number } => {
                let package = package.map_or("CODEX", |package| package.name.as_str());
                stage.extend(["stage-runtime", "staged", package, "--codex-version", version, "--no-default-excludes"]);
                stage.extend(excludes.iter().flat_map(|glob| ["--exclude", glob.as_str()]));
                stage.extend(tags.iter().flat_map(|tag| ["--platform-tag", tag.as_str()]));
                if build_number > 0 {
                    stage.extend(["--build-number", &number]);
                }
                if self.knows_crates {
                    stage.extend(["--cargo-lock", "Cargo.lock"]);
                }
                build.push("--wheel");
            }
            Product::SdkWheel | Product::SdkSdist => {
                stage.extend(["stage-sdk", "staged", "--codex-version", &codex]);
                if number != "0" {
                    stage.extend(["--post", &number]);
                }
                build.push(if product == Product::SdkWheel { "--wheel" } else { "--sdist" });
            }
        }
        if let Some(compression) = compression.as_deref().filter(|_| product != Product::SdkSdist) {
            build.extend(["--compression", compression]);
        }
        let words = |command: Vec<&str>| command.into_iter().map(str::to_owned).collect();
        let commands = vec![words(stage), words(build)];
        Build {
            codex_pack: self.codex_pack.clone(),
            compression: compression.filter(|_| product != Product::SdkSdist),
            source_date_epoch: self.timestamp.seconds(),
            excludes,
            package: package.map(|package| package.name.clone()),
            commands,
        }
    }
}
