//! `codex-pack matrix`: the platforms of a release.

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::console::{Console, columns};
use crate::explain::Failure;
use crate::platform::Matrix;

/// Print the platforms of a release: target triples, platform tags, runner labels.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  codex-pack matrix\n  codex-pack matrix --format json")]
pub(super) struct Arguments {}

#[derive(Serialize)]
struct Row {
    target: String,
    platform_tag: String,
    runner: String,
}

pub(super) fn run(_: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let matrix = Matrix::load()?;
    let rows: Vec<Row> = matrix
        .platforms
        .into_iter()
        .map(|platform| Row {
            target: platform.target.to_string(),
            platform_tag: platform.tags.to_string(),
            runner: platform.runner,
        })
        .collect();
    let mut table = vec![["target".into(), "platform tag".into(), "runner".into()]];
    table.extend(rows.iter().map(|row| [row.target.clone(), row.platform_tag.clone(), row.runner.clone()]));
    console.report(&columns(&table), &rows);
    Ok(Outcome::Done)
}
