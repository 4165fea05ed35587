//! `codex-pack bump`: another pinned release.

use std::fmt::Write as _;

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::console::Console;
use crate::atomic_write::Replacement;
use crate::bump::{self, Bump};
use crate::hint::{Failure, Hint};
use crate::schemas;
use crate::version::CodexVersion;
use crate::workspace::Workspace;

/// Move a checkout to another codex release.
///
/// Changes the pin and every place that repeats it, the types and options of both SDKs, the stored schema, the lock file and the
/// changelog, all or nothing, and ends with a list of things to review. The release is fetched and run for its schema, unless the
/// checkout has the schema stored.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack bump 0.169.0
  codex-pack bump 0.169.0 --dry-run
  codex-pack bump --check")]
pub(super) struct Arguments {
    /// The new release.
    #[arg(value_name = "VERSION", required_unless_present = "check")]
    version: Option<CodexVersion>,
    /// Change nothing; report whether there is a newer stable release than the pinned one.
    #[arg(long, conflicts_with_all = ["version", "dry_run", "accept_proposals"])]
    check: bool,
    /// Add guesses to the table of facts for what the schema does not state; review each of them.
    #[arg(long)]
    accept_proposals: bool,
    /// Change nothing; report what would be changed.
    #[arg(long)]
    dry_run: bool,
}

/// There is nothing to bump.
#[derive(Debug, thiserror::Error)]
enum NothingToBump {
    /// No checkout.
    #[error("there is no checkout around the current directory to bump")]
    NoCheckout,
    /// The release is pinned already.
    #[error("{0} is already the pinned release")]
    Pinned(String),
}

impl Hint for NothingToBump {
    fn help(&self) -> Option<String> {
        Some(match self {
            NothingToBump::NoCheckout => "run codex-pack in a checkout".into(),
            NothingToBump::Pinned(_) => {
                "pass another release; `codex-pack generate-types` regenerates the files of this one".into()
            }
        })
    }
}

#[derive(Serialize)]
struct Releases {
    pinned: String,
    newest: String,
    newer: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    from: &'a str,
    to: &'a str,
    files: Vec<&'a str>,
    look_at: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let pinned = &workspace.matrix.release;
    let Some(version) = &arguments.version else {
        return newest(pinned, console);
    };
    let checkout = workspace.checkout().ok_or(NothingToBump::NoCheckout)?;
    // The remains of a killed run are removed even if there is nothing to do.
    let replacement = if arguments.dry_run { None } else { Some(Replacement::of(checkout)?) };
    if version == pinned {
        return Err(NothingToBump::Pinned(version.to_string()).into());
    }
    let schemas =
        |version: &CodexVersion| schemas::of_version(version, &workspace, &|what| console.step("Fetching", what));
    let (before, after) = (schemas(pinned)?, schemas(version)?);
    let bump = Bump::plan(checkout, (pinned, &before), (version, &after), arguments.accept_proposals)?;
    if let Some(replacement) = replacement {
        bump.write(replacement)?;
    }
    let look_at = look_at(&bump, &version.to_string());
    let files: Vec<&str> = bump.files().collect();
    let mut text = String::new();
    for file in &files {
        let _ = writeln!(text, "changed  {file}");
    }
    text.push_str("\nLook at:\n");
    for line in &look_at {
        let _ = writeln!(text, "- {line}");
    }
    let count = files.len();
    let (from, to) = (bump.comparison.from.as_str(), bump.comparison.to.as_str());
    console.report(&text, &Report { from, to, files, look_at });
    let verb = if arguments.dry_run { "Would bump" } else { "Bumped" };
    console.step(verb, &format!("{from} to {to}: {count} files"));
    Ok(Outcome::Done)
}

fn newest(pinned: &CodexVersion, console: &Console) -> Result<Outcome, Failure> {
    let newest = bump::newest()?;
    let newer = newest > *pinned;
    let report = Releases { pinned: pinned.to_string(), newest: newest.to_string(), newer };
    let text = if newer {
        format!("{newest} is newer than the pinned {pinned}\n")
    } else {
        format!("{pinned} is pinned, and no stable release is newer\n")
    };
    console.report(&text, &report);
    Ok(Outcome::Done)
}

/// What a person has to review, one line each.
fn look_at(bump: &Bump, version: &str) -> Vec<String> {
    let mut lines: Vec<String> = bump
        .to_look_at()
        .map(|change| {
            let safety = if change.safety { "approvals, permissions or sandbox: " } else { "breaking: " };
            let detail = if change.detail.is_empty() { String::new() } else { format!(", {}", change.detail) };
            format!("{safety}{:?} {} {}{detail}", change.kind, change.item.word(), change.name)
        })
        .collect();
    if !bump.guessed.is_empty() {
        lines.push("guessed entries that were added to src/codegen/facts.toml; `git diff` shows them".into());
    }
    if !bump.mentions.is_empty() {
        let files: Vec<String> = bump.mentions.iter().map(|(file, count)| format!("{file} ({count})")).collect();
        lines.push(format!("other mentions of {}: {}", bump.comparison.from, files.join(", ")));
    }
    lines.push("tests/recordings, which were made with an earlier release".into());
    lines.push(
        "docs/compatibility.md and the tables of both READMEs: `cargo run --package codex-test-peers --bin compatibility`".into(),
    );
    lines.push(format!("the tests of both SDKs with the runtime of {version}: `.ci/run`"));
    lines
}
