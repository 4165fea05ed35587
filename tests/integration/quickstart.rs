//! What a user gets: the staged and built SDK and runtime, installed from `dist/` into a new environment, run the quickstart.

use std::process::Command;

use codex_test_peers::model::{ModelServer, Output, Reply};

use crate::support::Sandbox;
use crate::support::python::tool;
use crate::support::real::fetched;

const QUICKSTART: &str = r#"from openai_codex import Codex

with Codex() as codex:
    thread = codex.thread_start(model="gpt-5")
    result = thread.run("Say hello in one sentence.")
    print(result.final_response)
    print(len(result.items))
"#;

/// Prints what the installed SDK requires of the runtime, and where that runtime's program is.
const DESCRIBE: &str = "
import importlib.metadata, codex_cli_bin
print(*[need for need in importlib.metadata.requires('openai-codex') if 'cli' in need])
print(codex_cli_bin.bundled_codex_path())
";

/// Stages and builds both projects for this machine.
fn built(version: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    let host = codex_pack::platform::Target::host().expect("codex is released for this machine");
    let package = fetched(version, host.triple());
    sandbox.run(["stage-runtime", "runtime", package.to_str().unwrap(), "--codex-version", version]).ok();
    sandbox.run(["stage-sdk", "sdk", "--codex-version", version]).ok();
    sandbox.pack("build runtime sdk --compression fast").ok();
    sandbox
}

#[test]
fn the_built_wheels_install_together_and_run_the_quickstart() {
    let pinned = codex_pack::workspace::Workspace::built_in().unwrap().matrix.release;
    let sandbox = built(&pinned.semver());
    sandbox.finish(tool("python").args(["-m", "venv", "venv"]).current_dir(sandbox.path())).ok();
    let programs = sandbox.join("venv").join(if cfg!(windows) { "Scripts" } else { "bin" });
    let python = || {
        let mut command = Command::new(programs.join("python"));
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            if ["CODEX_", "OPENAI_", "PYTHON", "PIP_FIND_LINKS"].iter().any(|prefix| name.starts_with(prefix)) {
                command.env_remove(&*name);
            }
        }
        command.current_dir(sandbox.path());
        command
    };
    // Only what is not ours comes from an index.
    sandbox.finish(python().args(["-m", "pip", "install", "--quiet", "pydantic>=2.12"])).ok();
    let mut pip = python();
    pip.args(["-m", "pip", "install", "--quiet", "--no-index", "--find-links", "dist", "openai-codex"]);
    sandbox.finish(&mut pip).ok();

    let described = sandbox.finish(python().args(["-c", DESCRIBE])).ok().stdout;
    let (requirement, program) = described.trim_end().split_once('\n').unwrap();
    assert_eq!(requirement, format!("openai-codex-cli-bin=={}", pinned.pep440()));

    let reply = Reply { output: vec![Output::text("Hello, world.")], ..Reply::default() };
    let model = ModelServer::start([reply]).unwrap();
    let config = format!(
        "model_provider = \"scripted\"\n\
         [model_providers.scripted]\n\
         name = \"scripted\"\n\
         base_url = \"{}\"\n\
         wire_api = \"responses\"\n\
         request_max_retries = 0\n\
         stream_max_retries = 0\n",
        model.base_url()
    );
    sandbox.write("home/config.toml", config);
    sandbox.write("quickstart.py", QUICKSTART);
    let quickstart = || {
        let mut command = python();
        command.arg("quickstart.py").env("CODEX_HOME", sandbox.join("home"));
        command.env("CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG", "1");
        sandbox.finish(&mut command)
    };
    // The user's message is an item too.
    assert_eq!(quickstart().ok().stdout, "Hello, world.\n2\n");
    assert_eq!(model.requests()[0].body["model"], "gpt-5");

    // It was the bundled program that ran: without it nothing does.
    std::fs::rename(program, sandbox.join("codex-moved-away")).unwrap();
    let without = quickstart();
    assert_eq!(without.code, 1, "{}", without.text);
    assert!(without.stderr.contains("RuntimeNotFoundError"), "{}", without.text);
    assert_eq!(model.requests().len(), 1);
}

#[test]
fn the_documentation_shows_this_quickstart() {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/python-sdk");
    for document in ["README.md", "docs/getting-started.md"] {
        let text = std::fs::read_to_string(project.join(document)).unwrap();
        assert!(text.contains(&format!("```python\n{QUICKSTART}```\n")), "{document}");
    }
}
