//! `codex-pack release`: packages in, distributions out.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use super::check::SignersArgument;
use super::console::Console;
use super::fetch::Targets;
use super::page::PageArguments;
use super::{Outcome, build, version_or_pinned};
use crate::check;
use crate::distribution::BuildOptions;
use crate::hint::Failure;
use crate::release::{PackageSource, ReleaseError, ReleasePlan, release};
use crate::staging::KnownPackages;
use crate::version::{CodexVersion, ReleaseVersion};
use crate::workspace::Workspace;

/// Make all distributions of a release from fetched or given codex packages.
///
/// The wheels promise what the release matrix says. What is built is checked as `check` does it, and release.json and SHA256SUMS
/// are written beside it. Either all distributions are made, or none.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:
  codex-pack release
  codex-pack release --all-targets --report report.html
  codex-pack release --package codex-package-aarch64-apple-darwin.tar.gz

`codex-pack help release` shows all options.",
    after_long_help = "Examples:
  codex-pack release
  codex-pack release --all-targets --previous index --report report.html
  codex-pack release --codex-version 0.155.1 --target x86_64-unknown-linux-musl
  codex-pack release --package codex-package-aarch64-apple-darwin.tar.gz --package codex-package-x86_64-apple-darwin.tar.gz"
)]
pub(super) struct Arguments {
    /// The codex version, in any spelling [default: the pinned release].
    #[arg(long, value_name = "VERSION")]
    codex_version: Option<CodexVersion>,
    /// The number of the SDK's post release (PEP 440), for a second release of a version [default: that of the pinned release].
    #[arg(long, value_name = "NUMBER", hide_short_help = true)]
    post: Option<u32>,
    /// The build number of the runtime's wheels (PEP 427), for a second build of a version [default: that of the pinned
    /// release].
    #[arg(long, value_name = "NUMBER", hide_short_help = true)]
    build_number: Option<u32>,
    /// A codex package to use instead of fetching it; one for each target.
    #[arg(long = "package", value_name = "PATH", conflicts_with_all = ["targets", "all_targets"])]
    packages: Vec<PathBuf>,
    #[command(flatten)]
    targets: Targets,
    /// Keep the files that are left out of runtime wheels by default.
    #[arg(long)]
    no_default_excludes: bool,
    /// Refuse packages that are not in this list of digests, in the format of `sha256sum`.
    #[arg(long, value_name = "FILE")]
    sums: Option<PathBuf>,
    /// The Cargo.lock or `cargo metadata` of codex: licences and checksums for the SBOM; can be repeated.
    #[arg(long = "cargo-lock", value_name = "FILE", hide_short_help = true)]
    cargo_locks: Vec<PathBuf>,
    #[command(flatten)]
    signers: SignersArgument,
    /// Fail if a binary does not satisfy its platform tag.
    #[arg(long)]
    strict: bool,
    /// The commit of the release, for release.json.
    #[arg(long, value_name = "COMMIT", hide_short_help = true)]
    commit: Option<String>,
    /// The directory for the distributions.
    #[arg(short, long, value_name = "DIR", default_value = "dist")]
    out_dir: PathBuf,
    #[command(flatten)]
    page: PageArguments,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let (version, origin) = version_or_pinned(arguments.codex_version.as_ref(), &workspace);
    let pinned = match &arguments.codex_version {
        Some(_) => (0, 0),
        None => (workspace.matrix.release_version.post(), workspace.matrix.build_number),
    };
    let release_version = ReleaseVersion::new(version.clone(), arguments.post.unwrap_or(pinned.0))?;
    let build = BuildOptions::from_environment()?;
    let sums = arguments.sums.as_ref().map(|path| check::read_sums(path)).transpose()?;
    let mut evidence = BTreeMap::new();
    let packages = if arguments.packages.is_empty() {
        let fetched = arguments.targets.fetch(&version, &workspace, sums.as_ref(), console)?;
        evidence.extend(fetched.iter().map(|package| (package.path.clone(), package.verified.clone())));
        fetched.into_iter().map(Box::new).map(PackageSource::Fetched).collect()
    } else {
        arguments.packages.iter().cloned().map(PackageSource::Path).collect()
    };
    let known_packages = KnownPackages::read(&arguments.cargo_locks)?;
    let previous = arguments.page.previous(&workspace.matrix.projects)?;
    let plan = ReleasePlan {
        workspace: &workspace,
        version: (&release_version, origin),
        build_number: arguments.build_number.unwrap_or(pinned.1),
        default_excludes: !arguments.no_default_excludes,
        strict: arguments.strict,
        sums: sums.as_ref(),
        known_packages: &known_packages,
        evidence: &evidence,
        signers: arguments.signers.expected(&workspace),
        out_directory: &arguments.out_dir,
        commit: arguments.commit.as_deref(),
        previous: previous.as_ref(),
        build,
    };
    let released = match release(&plan, packages, console) {
        Ok(released) => released,
        Err(ReleaseError::Refused(report)) => {
            super::check::print(&report, console);
            arguments.page.write(&report, console)?;
            return Err(ReleaseError::Refused(report).into());
        }
        Err(error) => return Err(error.into()),
    };
    arguments.page.write(&released.report, console)?;
    build::report(&released.distributions, console);
    Ok(Outcome::Done)
}
