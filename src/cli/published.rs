//! `codex-pack published`: whether the index serves exactly these distributions.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;

use super::Outcome;
use super::console::{Console, columns};
use crate::hint::{Failure, Hint};
use crate::index::Index;
use crate::publish::{LocalFile, Problem, PublishError, Served, ServedProject, local_files, published};
use crate::workspace::Workspace;

/// Ask the index whether it serves exactly these distributions.
///
/// It must serve every one, and no other file of their version. The index's own listing decides, at the address, through the proxy and with the credentials that pip is set up for: names,
/// digests, yanks, Python versions, and who published. The exit code is 1 where anything differs.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack published dist
  codex-pack published dist --wait 1800 --provenance
  codex-pack published dist --allow-missing")]
pub(super) struct Arguments {
    /// Wheels and source distributions, and folders of them.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Retry for at most this many seconds while files are missing, or while the index limits requests
    /// or does not answer.
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    wait: u64,
    /// Do not fail if files are missing, for use before an upload. Everything else still fails.
    #[arg(long, conflicts_with = "wait")]
    allow_missing: bool,
    /// Require provenance of every file (PEP 740), by the publisher in [workspace.metadata.codex].
    #[arg(long)]
    provenance: bool,
}

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_secs(15);

/// The index does not serve what it should.
#[derive(Debug, thiserror::Error)]
#[error("the index does not serve exactly these files: {}", summary(.problems, *.expected))]
struct NotServed {
    /// How many files are expected.
    expected: usize,
    problems: Vec<(String, Problem)>,
}

fn summary(problems: &[(String, Problem)], expected: usize) -> String {
    let missing = problems.iter().filter(|(_, problem)| *problem == Problem::Missing).count();
    let mut parts = Vec::new();
    if missing > 0 {
        parts.push(format!("{missing} of {expected} are missing"));
    }
    let others = problems.iter().filter(|(_, problem)| *problem != Problem::Missing);
    parts.extend(others.map(|(file, problem)| format!("{file} {problem}")));
    parts.join("; ")
}

impl Hint for NotServed {
    fn help(&self) -> Option<String> {
        let is = |wanted: fn(&Problem) -> bool| self.problems.iter().any(|(_, problem)| wanted(problem));
        let help = if is(|problem| matches!(problem, Problem::OtherBytes { .. } | Problem::Unexpected { .. })) {
            "published files cannot be changed: yank the ones that are not part of this release, find out who uploaded them, and release a new version"
                .into()
        } else if is(|problem| matches!(problem, Problem::Yanked { .. })) {
            "undo the yank on the index if the release is good; otherwise release a new version".into()
        } else if is(|problem| matches!(problem, Problem::Publisher { .. } | Problem::Attestation { .. })) {
            "yank the files and find out who may publish under these names: see docs/incident.md".into()
        } else if is(|problem| matches!(problem, Problem::NoProvenance | Problem::WeakerProvenance { .. })) {
            "publish from the workflow, with trusted publishing and attestations".into()
        } else if is(|problem| matches!(problem, Problem::RequiresPython { .. })) {
            "the index and the file disagree: ask the index's operators, and publish nothing else from this release"
                .into()
        } else {
            "upload what is missing, or try again with --wait SECONDS: an index can take minutes to list new files"
                .into()
        };
        Some(help)
    }
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let mut files = local_files(&arguments.paths)?;
    files.retain(|file| file.name.ends_with(".whl") || file.name.ends_with(".tar.gz"));
    if files.is_empty() {
        return Err(PublishError::NoDistribution.into());
    }
    let publisher = Workspace::find()?.matrix.publisher;
    let index = Index::find()?;
    console.step("Asking", &index.addresses()?.join(", "));
    let ask = || published(&index, &files, &publisher, arguments.provenance);
    let deadline = Instant::now() + Duration::from_secs(arguments.wait);
    let answers = loop {
        let answer = ask();
        let left = deadline.saturating_duration_since(Instant::now());
        let is_decided = match &answer {
            Ok(projects) => problems(projects).all(|(_, problem)| !problem.may_pass()) || has_final_problem(projects),
            Err(error) => !matches!(error, PublishError::Index(error) if error.may_pass()),
        };
        if is_decided || left.is_zero() {
            break answer?;
        }
        let reason = match &answer {
            Ok(projects) => format!("{} of {} files", problems(projects).count(), files.len()),
            Err(error) => error.to_string(),
        };
        console.step("Waiting", &format!("{} s more: {reason}", left.as_secs()));
        thread::sleep(PAUSE.min(left));
    };
    console.report(&text(&answers), &answers);
    judge(&answers, &files, arguments.allow_missing)
}

fn problems(projects: &[ServedProject]) -> impl Iterator<Item = (&Served, &Problem)> {
    let files = projects.iter().flat_map(|project| &project.files);
    files.flat_map(|file| file.problems.iter().map(move |problem| (file, problem)))
}

fn has_final_problem(projects: &[ServedProject]) -> bool {
    problems(projects).any(|(_, problem)| !problem.may_pass())
}

fn judge(answers: &[ServedProject], files: &[LocalFile], allow_missing: bool) -> Result<Outcome, Failure> {
    let problems: Vec<(String, Problem)> = problems(answers)
        .filter(|(_, problem)| !(allow_missing && **problem == Problem::Missing))
        .map(|(file, problem)| (file.file.clone(), problem.clone()))
        .collect();
    if problems.is_empty() {
        return Ok(Outcome::Done);
    }
    Err(NotServed { expected: files.len(), problems }.into())
}

fn text(answers: &[ServedProject]) -> String {
    let mut rows = vec![["file".into(), "index".into()]];
    for file in answers.iter().flat_map(|project| &project.files) {
        let problems: Vec<String> = file.problems.iter().map(ToString::to_string).collect();
        let state = match (problems.is_empty(), &file.publisher) {
            (true, _) if file.superseded_by.is_some() => "serves it, from an earlier try".into(),
            (true, Some(publisher)) => format!("serves it, published by {publisher}"),
            (true, None) => "serves it".into(),
            (false, _) => problems.join("; "),
        };
        rows.push([file.file.clone(), state]);
    }
    columns(&rows)
}
