//! `codex-pack stage-runtime`: a codex package as a Python project.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::Console;
use super::staging::{Staged, finish};
use crate::atomic_write::Scratch;
use crate::hint::Failure;
use crate::package::{self, Expected};
use crate::platform::{PlatformTag, PlatformTags};
use crate::staging::{
    KnownPackages, Promise, RuntimeOptions, StagingDirectory, StagingError, Template, TemplateKind, plan_runtime,
};
use crate::version::CodexVersion;
use crate::workspace::Workspace;

/// Stage the Python project openai-codex-cli-bin with a codex package embedded.
///
/// Without --platform-tag the tag is derived from the binaries: what they can keep is what the wheel promises.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack stage-runtime staged/runtime codex-package-x86_64-unknown-linux-musl.tar.gz --codex-version rust-v0.163.0
  codex-pack stage-runtime staged/runtime target/release/codex --codex-version 0.163.0
  codex-pack stage-runtime staged/runtime package/ --codex-version 0.163.0 --platform-tag macosx_11_0_arm64")]
pub(super) struct Arguments {
    /// The staging directory: new, empty, or an earlier staging, which is replaced.
    #[arg(value_name = "STAGING_DIR")]
    staging_dir: PathBuf,
    /// The codex package: a directory, a .tar.gz, .tgz, .tar.zst, .zip or runtime .whl file, or a bare binary.
    #[arg(value_name = "CODEX")]
    codex: PathBuf,
    /// The version that the package must have: release tag, semver or PEP 440.
    #[arg(long, value_name = "VERSION")]
    codex_version: CodexVersion,
    /// A platform tag for the wheel; several make a compressed tag set.
    #[arg(long = "platform-tag", value_name = "TAG")]
    platform_tags: Vec<PlatformTags>,
    /// The build number of the wheel (PEP 427), for a second try at a version; 0 for none.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    build_number: u32,
    /// Leave out paths in the package that match this glob, for example `codex-resources/voice/**`.
    #[arg(long = "exclude", value_name = "GLOB")]
    excludes: Vec<String>,
    /// Keep the files that are left out by default.
    #[arg(long)]
    no_default_excludes: bool,
    /// The Cargo.lock or `cargo metadata` of codex: licences and checksums for the SBOM; can be repeated.
    #[arg(long = "cargo-lock", value_name = "FILE")]
    cargo_locks: Vec<PathBuf>,
    /// Your own runtime project, instead of the built-in template.
    #[arg(long, value_name = "DIR")]
    template: Option<PathBuf>,
    /// Fail if a binary does not satisfy the platform tag.
    #[arg(long)]
    strict: bool,
    /// Write nothing; list what would be staged.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let mut sources = vec![arguments.codex.as_path()];
    sources.extend(arguments.template.as_deref());
    let place = StagingDirectory::claim(&arguments.staging_dir, &sources)?;
    let spool = Scratch::beside(&arguments.staging_dir).map_err(StagingError::from)?;
    let expected = Expected { version: Some((&arguments.codex_version, "--codex-version")), target: None };
    let package = package::open(&arguments.codex, spool, &expected)?;
    // `bin/codex` may represent the package directory around it.
    let place = if package.path == arguments.codex {
        place
    } else {
        StagingDirectory::claim(&arguments.staging_dir, &[&package.path])?
    };
    console.detail(&format!("read codex {} for {} from {}", package.version, package.target, package.path.display()));
    let template = match &arguments.template {
        Some(directory) => Template::from_directory(directory)?,
        None => Template::of_workspace(TemplateKind::Runtime, &workspace)?,
    };
    let tags: Vec<PlatformTag> = arguments.platform_tags.iter().flat_map(PlatformTags::iter).collect();
    let options = RuntimeOptions {
        promise: PlatformTags::new(tags).map_or(Promise::Derived, Promise::Tags),
        excludes: arguments.excludes.clone(),
        default_excludes: if arguments.no_default_excludes { Vec::new() } else { workspace.matrix.default_excludes },
        strict: arguments.strict,
        projects: workspace.matrix.projects,
        build_number: arguments.build_number,
        known_packages: KnownPackages::read(&arguments.cargo_locks)?,
    };
    let project = options.projects.runtime.clone();
    let staged = plan_runtime(template, &package, &options)?;
    let report = Staged {
        plan: &staged.plan,
        version: format!("{project} {}", package.version.pep440()),
        platform_tag: Some(staged.tags.to_string()),
        warnings: &staged.warnings,
    };
    finish(&report, &place, &arguments.staging_dir, arguments.dry_run, console)?;
    Ok(Outcome::Done)
}
