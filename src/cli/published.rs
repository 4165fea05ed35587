//! `codex-pack published`: whether the index serves exactly these wheels.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;

use super::Outcome;
use super::console::{Console, columns};
use crate::explain::Failure;
use crate::publish::{Index, PublishError, Served, State, local_files};

/// Ask the index, as pip does, whether it serves exactly these wheels on every platform they are for.
///
/// pip's own configuration says which index. Source distributions are not asked for: pip would run their build. The answer is
/// no (exit code 1) as soon as one wheel differs, and where one is missing when the time is up.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack published dist
  codex-pack published dist --wait 1800
  codex-pack published dist --allow-missing")]
pub(super) struct Arguments {
    /// Wheels, and folders of them.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Ask again until all are there, for so many seconds at most.
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    wait: u64,
    /// Only fail where something else is served: to be asked before an upload.
    #[arg(long, conflicts_with = "wait")]
    allow_missing: bool,
}

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_secs(15);

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let mut wheels = local_files(&arguments.paths)?;
    wheels.retain(|file| file.name.ends_with(".whl"));
    if wheels.is_empty() {
        return Err(PublishError::NoWheel.into());
    }
    let index = Index::find()?;
    let deadline = Instant::now() + Duration::from_secs(arguments.wait);
    let mut answers: Vec<Served> = Vec::new();
    for (number, wheel) in wheels.iter().enumerate() {
        console.step("Asking", &format!("for {} ({} of {})", wheel.name, number + 1, wheels.len()));
        loop {
            let served = index.ask(wheel)?;
            let left = deadline.saturating_duration_since(Instant::now());
            let is_decided = served.iter().all(|served| served.state == State::Same)
                || served.iter().any(|served| matches!(served.state, State::Different { .. }));
            if is_decided || left.is_zero() {
                answers.extend(served);
                break;
            }
            console.step("Waiting", &format!("{} s more for {}", left.as_secs(), wheel.name));
            thread::sleep(PAUSE.min(left));
        }
    }
    let mut rows = vec![["wheel".into(), "platform tag".into(), "index".into()]];
    rows.extend(answers.iter().map(|answer| {
        let state = match &answer.state {
            State::Same => "serves it".into(),
            State::Missing => "has none".into(),
            State::Different { file, sha256 } => format!("serves {file} with SHA-256 {sha256}"),
        };
        [answer.file.clone(), answer.platform_tag.to_string(), state]
    }));
    console.report(&columns(&rows), &answers);
    let is_fine = |answer: &Served| match answer.state {
        State::Same => true,
        State::Missing => arguments.allow_missing,
        State::Different { .. } => false,
    };
    Ok(if answers.iter().all(is_fine) { Outcome::Done } else { Outcome::ChecksFailed })
}
