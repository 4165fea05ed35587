//! `codex-pack stage-crate`: the Rust SDK, standing on its own.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::Console;
use super::staging::{Staged, finish};
use crate::hint::Failure;
use crate::staging::{StagingDirectory, Template, TemplateKind, plan_rust_sdk};
use crate::version::CodexVersion;
use crate::workspace::Workspace;

/// Stage the Rust crate openai-codex so that `cargo package` works there on its own.
///
/// Its dependencies have the versions from the workspace's Cargo.lock, so packaging it always gives the same bytes. Cargo
/// has no post releases: only the Python SDK can be released again for the same codex version.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  codex-pack stage-crate staged/crate --codex-version rust-v0.163.0 && cargo package --manifest-path staged/crate/Cargo.toml")]
pub(super) struct Arguments {
    /// The staging directory: new, empty, or an earlier staging, which is replaced completely.
    #[arg(value_name = "STAGING_DIR")]
    staging_dir: PathBuf,
    /// The version of the crate: release tag, semver or PEP 440.
    #[arg(long, value_name = "VERSION")]
    codex_version: CodexVersion,
    /// Your own crate, instead of the built-in template.
    #[arg(long, value_name = "DIR")]
    template: Option<PathBuf>,
    /// Write nothing; list what would be staged.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let sources: Vec<_> = arguments.template.as_deref().into_iter().collect();
    let place = StagingDirectory::claim(&arguments.staging_dir, &sources)?;
    let template = match &arguments.template {
        Some(directory) => Template::from_directory(directory)?,
        None => Template::of_workspace(TemplateKind::RustSdk, &workspace)?,
    };
    let plan = plan_rust_sdk(template, workspace.manifest(), &workspace.lock()?, &arguments.codex_version)?;
    let report = Staged {
        plan: &plan,
        version: format!("openai-codex {}", arguments.codex_version.semver()),
        platform_tag: None,
        warnings: &[],
    };
    finish(&report, &place, &arguments.staging_dir, arguments.dry_run, console)?;
    Ok(Outcome::Done)
}
