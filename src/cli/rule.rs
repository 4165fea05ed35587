//! `codex-pack rule`: what a rule of `check` requires, why, and how to fix a violation.

use clap::Args;

use super::Outcome;
use super::console::{Console, columns};
use crate::check::{RULES, Rule};
use crate::hint::Failure;

/// Explain a rule of `check`, or list all of them.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  codex-pack rule\n  codex-pack rule promise-glibc")]
pub(super) struct Arguments {
    /// The rule; without it, all rules are listed.
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    if let Some(name) = &arguments.name {
        let rule = Rule::named(name)?;
        console.report(&rule.explanation(), rule);
        return Ok(Outcome::Done);
    }
    let mut rows = vec![["rule", "severity", "requires"].map(str::to_owned)];
    rows.extend(RULES.iter().map(|rule| [rule.name, rule.severity.name(), rule.summary].map(str::to_owned)));
    console.report(&columns(&rows), &RULES);
    Ok(Outcome::Done)
}
