//! Several processes on one target: one of them wins, and nothing is mixed.

use std::process::{Child, Command, Stdio};

use super::support::Sandbox;
use super::support::packages::package;
use super::tree::{self, Tree};

const TARGET: &str = "x86_64-unknown-linux-musl";

/// How often they race.
const ROUNDS: usize = 8;

/// Packages of one version that differ.
fn packages(sandbox: &Sandbox) {
    for name in ["one", "two", "three"] {
        let mut package = package(TARGET, "1.2.3");
        package.put("bin/notes.txt", name.repeat(5000).as_bytes(), 0o644);
        sandbox.write(&format!("{name}.tar.gz"), package.release_archive());
    }
}

fn start(sandbox: &Sandbox, arguments: &str) -> Child {
    let mut command: Command = sandbox.command();
    command.args(arguments.split_whitespace()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

/// What each command makes when it is alone, then all of them at once: the target has what one of them makes.
fn race(sandbox: &Sandbox, target: &str, commands: &[String]) {
    let alone: Vec<Tree> = commands
        .iter()
        .map(|command| {
            sandbox.pack(command).ok();
            tree::read(&sandbox.join(target), &[]).0
        })
        .collect();
    assert!(alone[0] != alone[1]);
    for round in 0..ROUNDS {
        if round % 2 == 0 {
            std::fs::remove_dir_all(sandbox.join(target)).unwrap();
        }
        let running: Vec<Child> = commands.iter().map(|command| start(sandbox, command)).collect();
        for (child, command) in running.into_iter().zip(commands) {
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "{command}: {said}");
        }
        let (found, litter) = tree::read(&sandbox.join(target), &[]);
        assert!(litter.is_empty(), "{:?}", litter.keys());
        assert!(alone.contains(&found), "{target} has parts of several: {:?}", tree::differences(&found, &alone[0]));
        assert!(!sandbox.list(".").iter().any(|name| name.starts_with(".codex-pack-")), "{:?}", sandbox.list("."));
    }
}

#[test]
fn releases_into_one_directory() {
    let sandbox = Sandbox::new();
    packages(&sandbox);
    let command = |name: &str| format!("release --codex-version 1.2.3 --package {name}.tar.gz --commit {name}");
    race(&sandbox, "dist", &["one", "two", "three"].map(command));
}

#[test]
fn stagings_into_one_directory() {
    let sandbox = Sandbox::new();
    packages(&sandbox);
    let command = |name: &str| format!("stage-runtime staged {name}.tar.gz --codex-version 1.2.3");
    race(&sandbox, "staged", &["one", "two", "three"].map(command));
}

#[test]
fn builds_into_one_directory() {
    let sandbox = Sandbox::new();
    packages(&sandbox);
    sandbox.pack("stage-runtime staged one.tar.gz --codex-version 1.2.3").ok();
    sandbox.pack("stage-sdk sdk --codex-version 1.2.3").ok();
    let command = |how: &str| format!("build staged sdk --out-dir dist --compression {how}");
    race(&sandbox, "dist", &["fast", "default", "best"].map(command));
}
