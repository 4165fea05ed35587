//! `codex-pack fetch`: released codex packages.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use fs_err as fs;

use super::console::{Console, columns, megabytes};
use super::{Outcome, version_or_pinned};
use crate::atomic_write::{self, Replacement, WriteError};
use crate::check;
use crate::digest::Sha256Digest;
use crate::fetch::{Cache, Client, Fetched, Wanted, fetch};
use crate::hint::{Failure, Hint};
use crate::package::describe_evidence;
use crate::platform::{MatrixPlatform, Target};
use crate::version::CodexVersion;
use crate::workspace::Workspace;

/// Get released codex packages with gh, npm or pip, whichever is on this machine.
///
/// What is fetched is verified (layout, version, target, executables) and kept in a cache by its digest.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack fetch
  codex-pack fetch --codex-version 0.155.1 --target x86_64-unknown-linux-musl --out-dir packages
  codex-pack fetch --all-targets --format json")]
pub(super) struct Arguments {
    /// The release to fetch: release tag, semver or PEP 440 [default: the pinned release].
    #[arg(long, value_name = "VERSION")]
    codex_version: Option<CodexVersion>,
    #[command(flatten)]
    targets: Targets,
    /// Refuse packages that do not match this list of published digests, in the format of `sha256sum`.
    #[arg(long, value_name = "FILE")]
    sums: Option<PathBuf>,
    /// Also copy the packages to this directory.
    #[arg(short, long, value_name = "DIR")]
    out_dir: Option<PathBuf>,
    /// Also write what was fetched and how it was verified, as JSON, for `check --fetched`.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Which platforms are meant.
#[derive(Debug, Args)]
pub(super) struct Targets {
    /// A target triple [default: this machine's].
    #[arg(long = "target", value_name = "TRIPLE", conflicts_with = "all_targets")]
    targets: Vec<Target>,
    /// Every target of the matrix.
    #[arg(long)]
    all_targets: bool,
    /// The client to fetch the packages with [default: the first one that works].
    #[arg(long, value_name = "CLIENT", value_enum)]
    client: Option<Client>,
    /// Use a package even if no published digest confirms it.
    #[arg(long)]
    allow_unverified: bool,
}

/// A target that cannot be fetched.
#[derive(Debug, thiserror::Error)]
enum TargetError {
    /// The matrix has no such target.
    #[error("the release matrix has no target {0}")]
    NotInMatrix(Target),
    /// codex is not released for this machine.
    #[error("codex is not released for this machine")]
    NoHost,
}

impl Hint for TargetError {
    fn help(&self) -> Option<String> {
        Some("pass a target from `codex-pack matrix` with --target".into())
    }
}

impl Targets {
    /// The platforms of the matrix that are meant, each once.
    pub(super) fn platforms<'a>(&self, workspace: &'a Workspace) -> Result<Vec<&'a MatrixPlatform>, Failure> {
        if self.all_targets {
            return Ok(workspace.matrix.platforms.iter().collect());
        }
        let mut targets = self.targets.clone();
        if targets.is_empty() {
            targets.push(Target::host().ok_or(TargetError::NoHost)?);
        }
        targets.sort_unstable();
        targets.dedup();
        let find = |target| workspace.matrix.platform(target).ok_or(TargetError::NotInMatrix(target));
        Ok(targets.into_iter().map(find).collect::<Result<_, _>>()?)
    }

    /// Fetches the packages of the platforms that are meant.
    pub(super) fn fetch(
        &self,
        version: &CodexVersion,
        workspace: &Workspace,
        sums: Option<&BTreeMap<String, Sha256Digest>>,
        console: &Console,
    ) -> Result<Vec<Fetched>, Failure> {
        let cache = Cache::of_user()?;
        let wanted = Wanted { client: self.client, sums, allow_unverified: self.allow_unverified };
        let mut all = Vec::new();
        for platform in self.platforms(workspace)? {
            let fetched = fetch(version, platform, wanted, &cache, &|what| console.step("Fetching", what))?;
            let how = if fetched.cached { "cached, from" } else { "with" };
            console.step(
                "Fetched",
                &format!("codex {version} for {} ({how} {})", platform.promise.target, fetched.client),
            );
            if fetched.verified.is_empty() {
                console.warning(&format!("{}: no digest confirms it", platform.promise.target));
            }
            all.push(fetched);
        }
        Ok(all)
    }
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let (version, _) = version_or_pinned(arguments.codex_version.as_ref(), &workspace);
    let sums = arguments.sums.as_ref().map(|path| check::read_sums(path)).transpose()?;
    let mut fetched = arguments.targets.fetch(&version, &workspace, sums.as_ref(), console)?;
    if let Some(directory) = &arguments.out_dir {
        copy(&mut fetched, directory)?;
    }
    if let Some(path) = &arguments.report {
        atomic_write::write(path, |file| Ok(serde_json::to_writer_pretty(file, &fetched)?))?;
    }
    let mut rows = vec![["target", "size", "sha256", "package", "verified by"].map(str::to_owned)];
    rows.extend(fetched.iter().map(|package| {
        [
            package.target.clone(),
            megabytes(package.size),
            package.sha256.to_string(),
            package.path.display().to_string(),
            describe_evidence(&package.verified),
        ]
    }));
    console.report(&columns(&rows), &fetched);
    Ok(Outcome::Done)
}

/// Copies packages to a directory, all of them or none.
fn copy(packages: &mut [Fetched], directory: &Path) -> Result<(), WriteError> {
    let mut replacement = Replacement::of(directory)?;
    for package in packages.iter_mut() {
        let name = package.path.file_name().map(PathBuf::from).unwrap_or_default();
        replacement.write(&name, |file| io::copy(&mut fs::File::open(&package.path)?, file).map(drop))?;
        package.path = directory.join(name);
    }
    replacement.commit()
}
