//! `codex-pack stage-sdk`: the Python SDK, pinned to its runtime.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::console::Console;
use super::staging::{Staged, finish};
use crate::hint::Failure;
use crate::staging::{StagingDirectory, Template, TemplateKind, plan_python_sdk};
use crate::version::{CodexVersion, ReleaseVersion};
use crate::workspace::Workspace;

/// Stage the Python project openai-codex, pinned to exactly its runtime.
///
/// A version that is released again is a post release (PEP 440), pinned to the same runtime: 0.163.0.post1 needs 0.163.0.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack stage-sdk staged/sdk --codex-version rust-v0.163.0
  codex-pack stage-sdk staged/sdk --codex-version rust-v0.163.0 --post 1")]
pub(super) struct Arguments {
    /// The staging directory: new, empty, or an earlier staging, which is replaced completely.
    #[arg(value_name = "STAGING_DIR")]
    staging_dir: PathBuf,
    /// The version of the SDK and of the runtime it is pinned to: release tag, semver or PEP 440.
    #[arg(long, value_name = "VERSION")]
    codex_version: CodexVersion,
    /// The number of the post release, 0 for none.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    post: u32,
    /// Your own SDK project, instead of the built-in template.
    #[arg(long, value_name = "DIR")]
    template: Option<PathBuf>,
    /// Write nothing; list what would be staged.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let version = ReleaseVersion::new(arguments.codex_version.clone(), arguments.post)?;
    let sources: Vec<_> = arguments.template.as_deref().into_iter().collect();
    let place = StagingDirectory::claim(&arguments.staging_dir, &sources)?;
    let template = match &arguments.template {
        Some(directory) => Template::from_directory(directory)?,
        None => Template::of_workspace(TemplateKind::PythonSdk, &workspace)?,
    };
    let projects = &workspace.matrix.projects;
    let plan = plan_python_sdk(template, &version, projects)?;
    let report = Staged {
        plan: &plan,
        version: format!("{} {}", projects.sdk, version.pep440()),
        platform_tag: None,
        warnings: &[],
    };
    finish(&report, &place, &arguments.staging_dir, arguments.dry_run, console)?;
    Ok(Outcome::Done)
}
