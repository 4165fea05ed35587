//! The release matrix: what `[workspace.metadata.codex]` of the workspace's manifest says.

use serde::Deserialize;

use super::tag::TagSet;
use super::target::Target;
use crate::explain::Explain;
use crate::version::CodexVersion;

/// The pinned release and the platforms it is built for.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// The codex release the checkout is made for.
    pub release: CodexVersion,
    /// Globs over package paths that a runtime wheel leaves out by default.
    pub default_excludes: Vec<String>,
    /// The platforms, in the order of the manifest.
    pub platforms: Vec<Platform>,
}

/// One platform of the matrix.
#[derive(Debug, Clone)]
pub struct Platform {
    /// The target triple upstream builds for.
    pub target: Target,
    /// What the runtime wheel of this platform promises.
    pub tags: TagSet,
    /// The suffix of the npm package's version, for example `linux-x64`.
    pub npm: String,
    /// The label of a GitHub runner that can run this platform's binaries.
    pub runner: String,
}

/// Why the release matrix could not be read.
#[derive(Debug, thiserror::Error)]
pub enum MatrixError {
    /// `cargo metadata` ran in a checkout of this workspace and failed.
    #[error("cargo could not read this checkout's manifest")]
    Cargo(#[source] Box<cargo_metadata::Error>),
    /// The table is missing or not of the expected form.
    #[error("[workspace.metadata.codex] in Cargo.toml is not as expected: {0}")]
    Table(String),
}

impl Explain for MatrixError {
    fn help(&self) -> String {
        match self {
            MatrixError::Cargo(_) => "run `cargo metadata --no-deps` here and mend what it reports".into(),
            MatrixError::Table(_) => {
                "it needs `release`, `default-excludes` and `platforms` with target, platform-tags, npm and runner"
                    .into()
            }
        }
    }
}

/// The manifest's table as it is written.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Table {
    release: String,
    default_excludes: Vec<String>,
    platforms: Vec<PlatformTable>,
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
    /// The matrix of the checkout around the current directory, or the one this program was built with.
    pub fn load() -> Result<Matrix, MatrixError> {
        match Checkout::find()? {
            Some(checkout) => Matrix::from_table(checkout.table),
            None => Matrix::built_in(),
        }
    }

    /// The matrix this program was built with.
    pub fn built_in() -> Result<Matrix, MatrixError> {
        let manifest: toml::Table =
            toml::from_str(include_str!("../../Cargo.toml")).map_err(|error| MatrixError::Table(error.to_string()))?;
        let table = ["workspace", "metadata", "codex"]
            .iter()
            .try_fold(toml::Value::Table(manifest), |value, key| value.get(*key).cloned())
            .ok_or_else(|| MatrixError::Table("the table is missing".into()))?;
        Matrix::from_table(table.try_into().map_err(|error| MatrixError::Table(error.to_string()))?)
    }

    /// The platform of this target, if the matrix has it.
    pub fn platform(&self, target: Target) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.target == target)
    }

    fn from_table(table: Table) -> Result<Matrix, MatrixError> {
        fn say(error: impl std::fmt::Display) -> MatrixError {
            MatrixError::Table(error.to_string())
        }
        let platforms = table
            .platforms
            .into_iter()
            .map(|platform| {
                Ok(Platform {
                    target: platform.target.parse().map_err(say)?,
                    tags: platform.platform_tags.join(".").parse().map_err(say)?,
                    npm: platform.npm,
                    runner: platform.runner,
                })
            })
            .collect::<Result<_, MatrixError>>()?;
        Ok(Matrix { release: table.release.parse().map_err(say)?, default_excludes: table.default_excludes, platforms })
    }
}

/// A checkout of this workspace that the current directory lies in.
struct Checkout {
    table: Table,
}

impl Checkout {
    /// Asks cargo, and only inside something that looks like a checkout: a runner needs no cargo.
    fn find() -> Result<Option<Checkout>, MatrixError> {
        let Ok(current) = std::env::current_dir() else { return Ok(None) };
        let marked = |directory: &&std::path::Path| {
            directory.join("Cargo.toml").is_file() && directory.join("python-runtime").is_dir()
        };
        let Some(root) = current.ancestors().find(marked) else { return Ok(None) };
        let metadata = match cargo_metadata::MetadataCommand::new().current_dir(root).no_deps().exec() {
            Ok(metadata) => metadata,
            Err(cargo_metadata::Error::Io(_)) => return Ok(None),
            Err(error) => return Err(MatrixError::Cargo(Box::new(error))),
        };
        let Some(table) = metadata.workspace_metadata.get("codex") else { return Ok(None) };
        let table = Table::deserialize(table).map_err(|error| MatrixError::Table(error.to_string()))?;
        Ok(Some(Checkout { table }))
    }
}
