//! npm itself, on a registry that says what a test has it say.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::packages::package;
use crate::support::python::tool;
use crate::support::{Run, Sandbox};

const TARGET: &str = "aarch64-apple-darwin";

/// Ends a program when it is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Fetches the one package with npm from a registry that describes this file.
fn fetch(sandbox: &Sandbox, described: &str) -> Run {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/npm_registry.py");
    let mut registry = tool("python");
    registry.arg(program).arg(sandbox.join("package.tgz")).arg("1.2.3-darwin-arm64").arg(sandbox.join(described));
    let mut registry = Running(registry.stdout(Stdio::piped()).spawn().unwrap());
    let mut port = String::new();
    BufReader::new(registry.0.stdout.take().unwrap()).read_line(&mut port).unwrap();
    let mut command: Command = sandbox.command();
    command.args(["fetch", "--codex-version", "1.2.3", "--target", TARGET, "--client", "npm", "--format", "json"]);
    command.env("CODEX_PACK_CACHE_DIR", sandbox.join("cache")).env("npm_config_cache", sandbox.join("npm"));
    command.env("npm_config_registry", format!("http://127.0.0.1:{}/", port.trim())).env("NO_PROXY", "127.0.0.1");
    sandbox.finish(&mut command)
}

/// That npm finds other bytes is no reason to ask somebody else.
#[test]
fn npm_says_that_a_package_is_not_the_one_described() {
    let with_package = || {
        let sandbox = Sandbox::new();
        sandbox.write("package.tgz", package(TARGET, "1.2.3").npm_tarball());
        sandbox.write("other.tgz", "other");
        sandbox
    };
    let run = fetch(&with_package(), "package.tgz").ok();
    assert_eq!(run.json()[0]["verified"], serde_json::json!(["npm-integrity"]), "{}", run.text);
    let run = fetch(&with_package(), "other.tgz");
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("error: npm downloaded a package that does not match its registry"), "{}", run.text);
    assert!(run.stderr.contains("EINTEGRITY"), "{}", run.text);
}
