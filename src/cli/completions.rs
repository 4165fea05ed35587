//! `codex-pack completions`: completion scripts for shells.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::CommandLine;
use super::console::Console;

/// Print the completion script for a shell.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  codex-pack completions bash > ~/.local/share/bash-completion/completions/codex-pack
  codex-pack completions zsh > ~/.zfunc/_codex-pack
  codex-pack completions fish > ~/.config/fish/completions/codex-pack.fish
  codex-pack completions powershell >> $PROFILE")]
pub(super) struct Arguments {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(arguments: &Arguments, console: &Console) {
    let script = script(arguments.shell);
    console.report(&script, &script);
}

/// The completion script for a shell.
pub(super) fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut CommandLine::command(), "codex-pack", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
