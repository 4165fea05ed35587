//! Signals that a command was told to ignore, and what a killed run leaves.

use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use super::strace::finish;
use super::support::Sandbox;
use super::support::packages::package;
use super::tree;

const TARGET: &str = "x86_64-unknown-linux-musl";

/// A sandbox with a package, and the command that stages it with a signal at its first write to a file. `start` runs it.
fn staging(signal: &str, start: &str) -> (Sandbox, Command) {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tgz", package(TARGET, "1.2.3").release_archive());
    let script = format!(
        "{start} strace --follow-forks -qq -o /dev/null -e trace=mkdir -e inject=mkdir:signal={signal}:when=1 -- \
         '{}' stage-runtime staged codex.tgz --codex-version 1.2.3",
        env!("CARGO_BIN_EXE_codex-pack")
    );
    let mut command = Command::new("sh");
    command.args(["-c", &script]).current_dir(sandbox.path()).env("CODEX_PACK_ANY_SIGNER", "true");
    (sandbox, command)
}

/// As under `nohup`, and in the background of a shell without job control.
#[test]
fn a_signal_that_is_ignored_stays_ignored() {
    for signal in ["HUP", "INT", "TERM"] {
        let (sandbox, mut command) = staging(&format!("SIG{signal}"), &format!("trap '' {signal}; exec"));
        let output = finish(&mut command);
        assert!(output.status.success(), "{signal}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(sandbox.join("staged/pyproject.toml").exists());
        // Whoever runs the tests in the background may ignore it too.
        let (sandbox, mut command) = staging(&format!("SIG{signal}"), &format!("exec env --default-signal={signal}"));
        let output = finish(&mut command);
        assert!(output.status.signal().is_some(), "{signal}: {:?}", output.status);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(sandbox.list("."), ["codex.tgz"]);
    }
}

/// What a killed run leaves is neither checked nor published, and goes with the next run.
#[test]
fn what_a_killed_run_leaves_is_no_part_of_a_release() {
    let sandbox = Sandbox::new();
    sandbox.write("codex.tar.gz", package(TARGET, "1.2.3").release_archive());
    let release = "release --codex-version 1.2.3 --package codex.tar.gz";
    sandbox.pack(release).ok();
    let (before, _) = tree::read(&sandbox.join("dist"), &[]);
    let mut command = Command::new("strace");
    command.args("--follow-forks -qq -o /dev/null -e trace=fsync -e inject=fsync:signal=SIGKILL:when=1 --".split(' '));
    command.arg(env!("CARGO_BIN_EXE_codex-pack")).args(release.split(' ')).current_dir(sandbox.path());
    command.env("CODEX_PACK_ANY_SIGNER", "true");
    assert_eq!(finish(&mut command).status.signal(), Some(9));
    let (after, litter) = tree::read(&sandbox.join("dist"), &[]);
    assert!(after == before && !litter.is_empty());
    sandbox.pack(&format!("check dist --platforms {TARGET}")).ok();
    // The names that `twine upload dist/*` and the like get from a shell.
    let seen = sandbox.finish(Command::new("sh").args(["-c", "echo dist/*"]).current_dir(sandbox.path())).stdout;
    assert!(!seen.contains(".codex-pack"), "{seen}");
    sandbox.pack(release).ok();
    assert!(tree::read(&sandbox.join("dist"), &[]).1.is_empty());
}
