//! The command line: one thin file a command. Commands parse arguments, call the library and print a report.

mod console;
mod matrix;
mod version;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use console::Console;

use crate::explain::Failure;

/// Turns released codex packages into the Python wheels and the Rust crate people install.
#[derive(Debug, Parser)]
#[command(name = "codex-pack", version, arg_required_else_help = true)]
struct CommandLine {
    #[command(flatten)]
    console: console::Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Matrix(matrix::Arguments),
    Version(version::Arguments),
}

/// How a command that ran to its end ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Everything asked for is done.
    Done,
}

/// Runs the command line of this process.
///
/// Exit codes: 0 done, 1 the input is wrong or a check failed, 2 the command line is wrong.
pub fn main() -> ExitCode {
    let CommandLine { console, command } = CommandLine::parse();
    let console = Console::new(&console);
    match run(command, &console) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Err(failure) => {
            console.failure(failure.as_ref());
            ExitCode::from(1)
        }
    }
}

fn run(command: Command, console: &Console) -> Result<Outcome, Failure> {
    match command {
        Command::Matrix(arguments) => matrix::run(&arguments, console),
        Command::Version(arguments) => version::run(&arguments, console),
    }
}
