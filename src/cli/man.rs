//! `codex-pack man`: manual pages.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, CommandFactory};

use super::console::Console;
use super::{CommandLine, Outcome};
use crate::atomic_write::Replacement;
use crate::hint::Failure;

/// Write the manual pages, one per command, to a directory.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  codex-pack man ~/.local/share/man/man1 && man codex-pack-release")]
pub(super) struct Arguments {
    /// The directory, which is created if it does not exist.
    #[arg(value_name = "DIR")]
    directory: PathBuf,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Outcome, Failure> {
    let mut written = Vec::new();
    let mut replacement = Replacement::of(&arguments.directory)?;
    for (name, page) in pages() {
        replacement.write(&name, |file| file.write_all(&page))?;
        written.push(arguments.directory.join(name).display().to_string());
    }
    replacement.commit()?;
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
