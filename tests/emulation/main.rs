//! The Linux wheel of the other CPU, unpacked by Python and run under qemu-user.

#![cfg(target_os = "linux")]
#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

use std::process::Command;

use support::Sandbox;
use support::python::tool;
use support::real::fetched;

/// The release that is run, whatever is pinned.
const VERSION: &str = "0.163.0";

#[test]
fn the_arm64_binary_runs_under_qemu() {
    let sandbox = Sandbox::new();
    let target = "aarch64-unknown-linux-musl";
    let package = fetched(VERSION, target);
    let arguments = ["stage-runtime", "staged", package.to_str().unwrap(), "--codex-version", VERSION];
    sandbox.run(arguments).ok();
    sandbox.pack("build staged --compression fast").ok();
    let wheel = format!("dist/{}", sandbox.list("dist")[0]);
    let mut unpack = tool("python");
    unpack.args(["-m", "zipfile", "-e", &wheel, "unpacked"]).current_dir(sandbox.path());
    sandbox.finish(&mut unpack).ok();
    let program = sandbox.join("unpacked/codex_cli_bin/bin/codex");
    let mut command = if std::env::consts::ARCH == "aarch64" {
        Command::new(&program)
    } else {
        let qemu = which::which("qemu-aarch64").expect("the test needs qemu-aarch64: install Debian's qemu-user");
        let mut command = Command::new(qemu);
        command.arg(&program);
        command
    };
    // zipfile unpacks without modes.
    #[cfg(unix)]
    std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    assert_eq!(sandbox.finish(command.arg("--version")).ok().stdout, format!("codex-cli {VERSION}\n"));
}
