//! `codex-pack protocol-diff`: what changed in the protocol between releases.

use clap::Args;
use codex_pack_codegen::Facts;
use codex_pack_codegen::diff::{Comparable, Comparison, compare};

use super::Outcome;
use super::console::Console;
use crate::hint::Failure;
use crate::schemas;
use crate::workspace::Workspace;

/// List what changed in the protocol between releases, and what it means for a client.
///
/// Every request, notification, type, field and value that was added, removed or changed is listed as breaking for clients or additive, with changes
/// to approvals, permissions or the sandbox first. With more than two releases, each adjacent pair is compared.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack protocol-diff 0.155.1 0.163.0
  codex-pack protocol-diff 0.163.0 ./codex --markdown
  codex-pack protocol-diff tests/schemas/*.json.gz --format json")]
pub(super) struct Arguments {
    /// Releases, older ones first: versions, codex programs, schema folders or stored schemas.
    #[arg(value_name = "RELEASE", required = true, num_args = 2..)]
    releases: Vec<String>,
    /// Write Markdown, as for a pull request.
    #[arg(long)]
    markdown: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let facts = match workspace.checkout() {
        Some(checkout) => Facts::of_project(checkout)?,
        None => Facts::built_in(),
    };
    let mut releases: Vec<(String, Comparable)> = Vec::new();
    for given in &arguments.releases {
        let (name, schemas) = schemas::of(given, &workspace, &|what| console.step("Fetching", what))?;
        releases.push((name, Comparable::read(&schemas, &facts)?));
    }
    let mut comparisons: Vec<Comparison> = Vec::new();
    for (index, (from, older)) in releases.iter().enumerate() {
        for (to, newer) in releases.iter().skip(index + 1) {
            comparisons.push(compare((from, older), (to, newer)));
        }
    }
    let render = |comparison: &Comparison| {
        if arguments.markdown { comparison.to_markdown() } else { comparison.to_text() }
    };
    let text = comparisons.iter().map(render).collect::<Vec<_>>().join("\n");
    console.report(&text, &comparisons);
    Ok(Outcome::Done)
}
