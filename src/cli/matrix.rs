//! `codex-pack matrix`: the platforms of a release.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::Outcome;
use super::console::{Console, Format, columns};
use crate::hint::Failure;
use crate::workspace::Workspace;

/// Print the platforms of a release: target triples, platform tags, runner labels.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack matrix
  codex-pack matrix --format json
  echo \"matrix=$(codex-pack matrix --format github)\" >> \"$GITHUB_OUTPUT\"")]
pub(super) struct Arguments {}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    target: String,
    platform_tag: String,
    runner: String,
}

pub(super) fn run(_: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let workspace = Workspace::find()?;
    let platforms = &workspace.matrix.platforms;
    let rows: Vec<Row> = platforms
        .iter()
        .map(|platform| Row {
            target: platform.promise.target.to_string(),
            platform_tag: platform.promise.tags.to_string(),
            runner: platform.runner.clone(),
        })
        .collect();
    let text = if console.format() == Format::Github {
        // The value of `strategy.matrix`, in one line as GITHUB_OUTPUT wants it.
        format!("{}\n", json!({ "include": rows }))
    } else {
        let mut table = vec![["target".into(), "platform tag".into(), "runner".into()]];
        table.extend(rows.iter().map(|row| [row.target.clone(), row.platform_tag.clone(), row.runner.clone()]));
        columns(&table)
    };
    console.report(&text, &rows);
    Ok(Outcome::Done)
}
