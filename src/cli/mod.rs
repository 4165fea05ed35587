//! The command line: one thin file per command. Commands parse arguments, call the library and print a report.

mod archive;
mod attach;
mod build;
mod bump;
mod check;
mod completions;
mod console;
mod fetch;
mod generate_types;
mod man;
mod matrix;
mod notes;
mod page;
mod protocol_diff;
mod publishable;
mod published;
mod release;
mod rule;
mod stage_crate;
mod stage_runtime;
mod stage_sdk;
mod staging;
mod version;

use std::io::Write as _;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand};
use console::Console;

use crate::hint::Failure;
use crate::interrupt;
use crate::version::CodexVersion;
use crate::workspace::Workspace;

/// Turns released codex packages into the Python wheels and the Rust crate that people install.
#[derive(Debug, Parser)]
#[command(
    name = "codex-pack",
    version,
    disable_help_flag = true,
    after_help = "Example, a whole release for this machine's platform:\n  codex-pack release"
)]
struct CommandLine {
    #[command(flatten)]
    console: console::Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Release(release::Arguments),
    Fetch(fetch::Arguments),
    StageRuntime(stage_runtime::Arguments),
    StageSdk(stage_sdk::Arguments),
    StageCrate(stage_crate::Arguments),
    Build(build::Arguments),
    Check(check::Arguments),
    Rule(rule::Arguments),
    GenerateTypes(generate_types::Arguments),
    ProtocolDiff(protocol_diff::Arguments),
    Bump(bump::Arguments),
    Matrix(matrix::Arguments),
    Version(version::Arguments),
    Publishable(publishable::Arguments),
    Published(published::Arguments),
    Notes(notes::Arguments),
    Attach(attach::Arguments),
    Archive(archive::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// What to start with, printed when no command is given.
const START: &str = "\
codex-pack turns released codex packages into the Python wheels and the Rust crate that people install.

Usage: codex-pack <COMMAND> [OPTIONS]

Start with one of these:
  codex-pack release       make the wheels of the pinned release for this machine, in dist/
  codex-pack check dist    decide whether the files in dist/ may be uploaded
  codex-pack matrix        list the platforms of a release

`codex-pack --help` lists all commands, and `codex-pack COMMAND --help` explains one.
";

/// How a command that ran to its end ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Everything that was requested is done.
    Done,
    /// A check failed; the report says why.
    ChecksFailed,
}

/// Runs the command line of this process.
///
/// Exit codes: 0 done, 1 the input is wrong or a check failed, 2 the command line is wrong.
pub fn main() -> ExitCode {
    if std::env::args_os().len() == 1 {
        let _ = anstream::stderr().write_all(START.as_bytes());
        return ExitCode::from(2);
    }
    let CommandLine { console, command } = CommandLine::parse();
    if console.is_page() && !matches!(command, Command::Check(_)) {
        let message = "only `check` takes `--format html`; `release` writes a page with `--report FILE`";
        CommandLine::command().error(ErrorKind::ArgumentConflict, message).exit();
    }
    let console = Console::new(&console);
    if let Some(root) = Workspace::passed_over() {
        console.warning(&format!(
            "the checkout `{}` is not read from a directory inside it: run codex-pack there to use its release matrix and templates",
            root.display()
        ));
    }
    interrupt::handle_signals();
    let result = run(command, &console);
    interrupt::let_signals_end();
    match result.and_then(|outcome| console.finish().map(|()| outcome).map_err(Failure::from)) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::ChecksFailed) => ExitCode::from(1),
        Err(failure) => {
            console.failure(failure.as_ref());
            ExitCode::from(1)
        }
    }
}

fn run(command: Command, console: &Console) -> Result<Outcome, Failure> {
    match command {
        Command::Release(arguments) => release::run(&arguments, console),
        Command::Fetch(arguments) => fetch::run(&arguments, console),
        Command::StageRuntime(arguments) => stage_runtime::run(&arguments, console),
        Command::StageSdk(arguments) => stage_sdk::run(&arguments, console),
        Command::StageCrate(arguments) => stage_crate::run(&arguments, console),
        Command::Build(arguments) => build::run(&arguments, console),
        Command::Check(arguments) => check::run(&arguments, console),
        Command::Rule(arguments) => rule::run(&arguments, console),
        Command::GenerateTypes(arguments) => generate_types::run(&arguments, console),
        Command::Bump(arguments) => bump::run(&arguments, console),
        Command::ProtocolDiff(arguments) => protocol_diff::run(&arguments, console),
        Command::Matrix(arguments) => matrix::run(&arguments, console),
        Command::Version(arguments) => version::run(&arguments, console),
        Command::Publishable(arguments) => publishable::run(&arguments, console),
        Command::Published(arguments) => published::run(&arguments, console),
        Command::Notes(arguments) => notes::run(&arguments, console),
        Command::Attach(arguments) => attach::run(&arguments, console),
        Command::Archive(arguments) => archive::run(&arguments, console),
        Command::Completions(arguments) => {
            completions::run(&arguments, console);
            Ok(Outcome::Done)
        }
        Command::Man(arguments) => man::run(&arguments, console),
    }
}

/// The version given on the command line, or else the pinned one; and where it came from.
fn version_or_pinned(given: Option<&CodexVersion>, workspace: &Workspace) -> (CodexVersion, &'static str) {
    match given {
        Some(version) => (version.clone(), "--codex-version"),
        None => (workspace.matrix.release.clone(), "the pinned release"),
    }
}
