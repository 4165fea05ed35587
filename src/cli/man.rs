//! `codex-pack man`: manual pages.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, CommandFactory};

use super::console::Console;
use super::{CommandLine, Outcome};
use crate::atomic_write;
use crate::hint::Failure;

/// Write the manual pages, one a command, into a directory.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  codex-pack man ~/.local/share/man/man1 && man codex-pack-release")]
pub(super) struct Arguments {
    /// The directory, made where it is missing.
    #[arg(value_name = "DIR")]
    directory: PathBuf,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let mut written = Vec::new();
    for (name, page) in pages() {
        let path = arguments.directory.join(name);
        atomic_write::write(&path, |file| file.write_all(&page))?;
        written.push(path.display().to_string());
    }
    console.report(&(written.join("\n") + "\n"), &written);
    Ok(Outcome::Done)
}

/// The names and contents of the manual pages.
pub(super) fn pages() -> Vec<(String, Vec<u8>)> {
    let mut all = CommandLine::command();
    all.build();
    let commands = all.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "help");
    let mut pages = Vec::new();
    for command in [&all].into_iter().chain(commands) {
        let name = command.get_display_name().unwrap_or("codex-pack");
        let mut page = Vec::new();
        clap_mangen::Man::new(command.clone()).render(&mut page).expect("writing to memory cannot fail");
        pages.push((format!("{name}.1"), page));
    }
    pages
}
