//! What a user gets: the staged and built SDK and runtime, installed from `dist/` into a new environment, run the quickstart.

use codex_test_peers::trial::{QUICKSTART, Trial};

use crate::support::Sandbox;
use crate::support::python::tool;
use crate::support::real::fetched;

/// Prints what the installed SDK requires of the runtime, and where that runtime's program is.
const DESCRIBE: &str = "
import importlib.metadata, codex_cli_bin
print(*[need for need in importlib.metadata.requires('openai-codex') if 'cli' in need])
print(codex_cli_bin.bundled_codex_path())
";

#[test]
fn the_built_wheels_install_together_and_run_the_quickstart() {
    let pinned = codex_pack::Workspace::built_in().unwrap().matrix.release;
    let version = pinned.semver();
    let sandbox = Sandbox::new();
    let host = codex_pack::Target::host().expect("codex is released for this machine");
    let package = fetched(&version, host.triple());
    sandbox.run(["stage-runtime", "runtime", package.to_str().unwrap(), "--codex-version", &version]).ok();
    sandbox.run(["stage-sdk", "sdk", "--codex-version", &version]).ok();
    sandbox.pack("build runtime sdk --compression fast").ok();

    let python = tool("python");
    let trial = Trial::install(python.get_program().as_ref(), &sandbox.join("dist"), sandbox.path());
    let trial = trial.unwrap_or_else(|error| panic!("{error}"));
    let described = sandbox.finish(trial.python().args(["-c", DESCRIBE])).ok().stdout;
    let (requirement, program) = described.trim_end().split_once('\n').unwrap();
    assert_eq!(requirement, format!("openai-codex-cli-bin=={}", pinned.pep440()));
    // The user's message is an item too.
    assert_eq!(trial.quickstart().unwrap(), "Hello, world.\n2\n");

    // It was the bundled program that ran: without it nothing does.
    std::fs::rename(program, sandbox.join("codex-moved-away")).unwrap();
    let without = trial.quickstart().unwrap_err();
    assert!(without.contains("RuntimeNotFoundError"), "{without}");
}

#[test]
fn the_documentation_shows_this_quickstart() {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/python-sdk");
    for document in ["README.md", "docs/getting-started.md"] {
        let text = std::fs::read_to_string(project.join(document)).unwrap();
        assert!(text.contains(&format!("```python\n{QUICKSTART}```\n")), "{document}");
    }
}
