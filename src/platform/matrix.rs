//! The release matrix: what `[workspace.metadata.codex]` of the workspace's manifest says.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::policy::{AcceptedFinding, AcceptedTable, ExpectedSigner, SignerTable};
use super::tag::PlatformTags;
use super::target::Target;
use crate::hint::Hint;
use crate::version::{CodexVersion, ReleaseVersion};

/// The pinned release and the platforms it is built for.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// The codex release the checkout is made for.
    pub release: CodexVersion,
    /// The same, with the number of the SDK's post release (PEP 440) if it is released again.
    pub release_version: ReleaseVersion,
    /// The build number of the runtime's wheels (PEP 427) if they are built again for the same version; 0 the first time.
    pub build_number: u32,
    /// The Python projects.
    pub projects: Projects,
    /// Who publishes the two.
    pub publisher: Publisher,
    /// Globs over package paths that a runtime wheel leaves out by default.
    pub default_excludes: Vec<String>,
    /// The platforms, in the order of the manifest.
    pub platforms: Vec<MatrixPlatform>,
    /// Who signs the programs of a release.
    pub signers: Vec<ExpectedSigner>,
    /// The findings of a check that do not count.
    pub accepted: Vec<AcceptedFinding>,
}

/// The Python projects of a release, by their normalised names (PEP 503).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projects {
    /// The project whose wheels carry the runtime.
    pub runtime: String,
    /// The project of the SDK.
    pub sdk: String,
}

impl Projects {
    /// Whether a project is one of the two.
    pub fn has(&self, project: &str) -> bool {
        project == self.runtime || project == self.sdk
    }
}

/// The repository and workflow that publish, by trusted publishing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// `OWNER/NAME` on GitHub.
    pub repository: String,
    /// The name of the workflow's file, for example `release.yml`.
    pub workflow: String,
}

impl Publisher {
    /// Whether it is this one; GitHub does not tell upper from lower case in names of repositories.
    pub fn is(&self, other: &Publisher) -> bool {
        self.repository.eq_ignore_ascii_case(&other.repository) && self.workflow == other.workflow
    }
}

impl fmt::Display for Publisher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} of {}", self.workflow, self.repository)
    }
}

/// A platform of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// The target triple upstream builds for.
    pub target: Target,
    /// What the runtime wheel of this platform promises.
    pub tags: PlatformTags,
}

/// A platform of the matrix, with the source of its package and the runner to test it on.
#[derive(Debug, Clone)]
pub struct MatrixPlatform {
    /// What is promised.
    pub promise: Platform,
    /// The suffix of the npm package's version, for example `linux-x64`.
    pub npm: String,
    /// The label of a GitHub runner that can run this platform's binaries.
    pub runner: String,
}

/// Why the release matrix could not be read.
#[derive(Debug, thiserror::Error)]
pub enum MatrixError {
    /// The table is missing or not of the expected form.
    #[error("[workspace.metadata.codex] in Cargo.toml is invalid: {0}")]
    Table(String),
}

impl Hint for MatrixError {
    fn help(&self) -> Option<String> {
        let keys = "`release`, `runtime-project`, `sdk-project`, `publisher`, `default-excludes` and `platforms`";
        Some(format!("it needs {keys} with target, platform-tags, npm and runner"))
    }
}

/// The manifest's table as written.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Table {
    release: String,
    #[serde(default)]
    post: u32,
    #[serde(default)]
    build_number: u32,
    runtime_project: String,
    sdk_project: String,
    publisher: Publisher,
    default_excludes: Vec<String>,
    platforms: Vec<PlatformTable>,
    #[serde(default)]
    signers: Vec<SignerTable>,
    #[serde(default)]
    accepted: Vec<AcceptedTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PlatformTable {
    target: String,
    platform_tags: Vec<String>,
    npm: String,
    runner: String,
}

impl Matrix {
    /// The matrix in the text of a workspace's manifest.
    pub fn from_manifest(manifest: &str) -> Result<Matrix, MatrixError> {
        let manifest: toml::Table =
            toml::from_str(manifest).map_err(|error| MatrixError::Table(error.message().to_owned()))?;
        let table = ["workspace", "metadata", "codex"]
            .iter()
            .try_fold(toml::Value::Table(manifest), |value, key| value.get(*key).cloned())
            .ok_or_else(|| MatrixError::Table("the table is missing".into()))?;
        Matrix::from_table(table.try_into().map_err(|error| MatrixError::Table(error.to_string()))?)
    }

    /// Whether a manifest is that of a codex-pack workspace: whether it has the table `[workspace.metadata.codex]`.
    pub fn is_in_manifest(manifest: &str) -> bool {
        let table = toml::from_str::<toml::Table>(manifest).ok();
        let inside = |value: toml::Value, key: &&str| value.get(*key).cloned();
        table.is_some_and(|table| {
            ["workspace", "metadata", "codex"].iter().try_fold(toml::Value::Table(table), inside).is_some()
        })
    }

    /// The platform of this target, if the matrix has it.
    pub fn platform(&self, target: Target) -> Option<&MatrixPlatform> {
        self.platforms.iter().find(|platform| platform.promise.target == target)
    }

    /// What the platforms promise, in the order of the manifest.
    pub fn promises(&self) -> Vec<Platform> {
        self.platforms.iter().map(|platform| platform.promise.clone()).collect()
    }

    fn from_table(table: Table) -> Result<Matrix, MatrixError> {
        fn say(error: impl std::fmt::Display) -> MatrixError {
            MatrixError::Table(error.to_string())
        }
        let platforms = table
            .platforms
            .into_iter()
            .map(|platform| {
                Ok(MatrixPlatform {
                    promise: Platform {
                        target: platform.target.parse().map_err(say)?,
                        tags: platform.platform_tags.join(".").parse().map_err(say)?,
                    },
                    npm: platform.npm,
                    runner: platform.runner,
                })
            })
            .collect::<Result<_, MatrixError>>()?;
        for name in [&table.runtime_project, &table.sdk_project] {
            let is_plain = |part: &str| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            };
            if !name.split('-').all(is_plain) {
                let form = "lower-case letters, digits and single hyphens, as indexes normalise it";
                return Err(MatrixError::Table(format!(
                    "`{name}` is not the name of a Python project: expected {form}"
                )));
            }
        }
        if table.runtime_project == table.sdk_project {
            return Err(MatrixError::Table("`runtime-project` and `sdk-project` are the same".into()));
        }
        let release: CodexVersion = table.release.parse().map_err(say)?;
        let release_version = ReleaseVersion::new(release.clone(), table.post).map_err(say)?;
        if table.build_number > 0 && table.post == 0 {
            let reason = "`build-number` needs `post`: a second release needs its own tag and its own SDK version";
            return Err(MatrixError::Table(reason.into()));
        }
        let signers = table.signers.into_iter().map(SignerTable::read).collect::<Result<_, _>>().map_err(say)?;
        let accepted = table.accepted.into_iter().map(AcceptedTable::read).collect::<Result<_, _>>().map_err(say)?;
        Ok(Matrix {
            release,
            release_version,
            build_number: table.build_number,
            projects: Projects { runtime: table.runtime_project, sdk: table.sdk_project },
            publisher: table.publisher,
            default_excludes: table.default_excludes,
            platforms,
            signers,
            accepted,
        })
    }
}
