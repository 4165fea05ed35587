//! The `codex-pack` command: exit codes and error printing, nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    codex_pack::main()
}
