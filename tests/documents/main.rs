//! The documents are correct: every command line in a `console` fence of README.md, CONTRIBUTING.md, SECURITY.md and docs/ is
//! run, in order, in one fresh folder per document, and prints what is shown under it. A line `...` matches any number
//! of lines. The programs in README.md are run too.
//!
//! On 64-bit Linux alone, since outputs name the platform they are made for.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]
#![allow(clippy::pedantic)]

#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use codex_test_peers::model::{ModelServer, Output, Reply};

use crate::support::python::tool;
use crate::support::real::fetched;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// The release that the documents speak of.
const PINNED: &str = "0.163.0";

/// A line that starts with `$`, and what is shown under it.
struct Example {
    command: String,
    shown: Vec<String>,
}

fn examples(document: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut fence = None;
    for line in document.lines() {
        match (fence, line.strip_prefix("```")) {
            (None, Some(language)) => fence = Some(language),
            (Some(_), Some(_)) => fence = None,
            (Some("console"), None) => match line.strip_prefix("$ ") {
                Some(command) => examples.push(Example { command: command.into(), shown: Vec::new() }),
                None => examples.last_mut().expect("a fence starts with a command").shown.push(line.trim_end().into()),
            },
            _ => {}
        }
    }
    examples
}

/// Whether the printed lines are the shown ones.
fn matches(shown: &[String], printed: &[&str]) -> bool {
    match (shown.split_first(), printed.split_first()) {
        (None, None) => true,
        (Some((first, shown)), _) if first == "..." => {
            (0..=printed.len()).any(|elided| matches(shown, &printed[elided..]))
        }
        (Some((first, shown)), Some((line, printed))) => first == line && matches(shown, printed),
        _ => false,
    }
}

/// What a terminal is when it is opened: codex-pack and the Python of a new environment on the PATH, nothing else of ours.
struct Terminal {
    folder: tempfile::TempDir,
    path: std::ffi::OsString,
}

impl Terminal {
    /// The folder lies in the checkout, so that `cargo run` works in it.
    fn open() -> Terminal {
        let folder = tempfile::Builder::new().prefix("readme-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let environment = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("readme-environment");
        let output = tool("python").args(["-m", "venv", "--clear"]).arg(&environment).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let program = Path::new(env!("CARGO_BIN_EXE_codex-pack"));
        let ours = [environment.join("bin"), program.parent().unwrap().to_owned()];
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&inherited))).unwrap();
        Terminal { folder, path }
    }

    /// Runs a command line; what it printed, and whether it succeeded.
    fn run(&self, command: &str) -> (String, bool) {
        let mut bash = Command::new("bash");
        bash.args(["-o", "pipefail", "-c", &format!("exec 2>&1; {command}")]).current_dir(self.folder.path());
        bash.env("PATH", &self.path).env("PIP_DISABLE_PIP_VERSION_CHECK", "1");
        bash.env_remove("SOURCE_DATE_EPOCH");
        let output = bash.output().unwrap();
        (String::from_utf8(output.stdout).unwrap(), output.status.success())
    }
}

#[test]
fn every_command_prints_what_is_shown() {
    // Whether a package is downloaded or found is the machine's affair.
    fetched(PINNED, "x86_64-unknown-linux-musl");
    fetched(PINNED, "aarch64-apple-darwin");
    let suite = fs_err::read_to_string(format!("{ROOT}/.ci/run")).unwrap();
    let mut documents: Vec<PathBuf> =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(|name| Path::new(ROOT).join(name)).into();
    documents.extend(fs_err::read_dir(format!("{ROOT}/docs")).unwrap().map(|entry| entry.unwrap().path()));
    documents.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    documents.sort();
    let mut wrong = String::new();
    for document in documents {
        let examples = examples(&fs_err::read_to_string(&document).unwrap());
        if examples.is_empty() {
            continue;
        }
        let terminal = Terminal::open();
        for Example { command, shown } in examples {
            let bare = command.split(" #").next().unwrap().trim_end();
            if bare == "cargo test --workspace" {
                // `.ci/run` runs it; here is held that it does.
                assert!(suite.lines().any(|line| line == format!("step {bare}")), ".ci/run does not run `{bare}`");
                continue;
            }
            if bare == "cargo install --quiet --path ." {
                // It takes minutes, and `cargo_installs_it` does it.
                continue;
            }
            let (printed, succeeded) = terminal.run(&command);
            let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
            let may_fail = shown.iter().any(|line| line.starts_with("error") || line.starts_with("failed:"));
            if succeeded == may_fail || !matches(&shown, &printed) {
                wrong += &format!(
                    "{}: $ {command}\n-- shown --\n{}\n-- printed ({}) --\n{}\n\n",
                    document.display(),
                    shown.join("\n"),
                    if succeeded { "it succeeded" } else { "it failed" },
                    printed.join("\n")
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The code in the first fence of a language.
fn code<'a>(document: &'a str, language: &str) -> &'a str {
    let fence = format!("```{language}\n");
    let code = document.split(&fence).nth(1).unwrap_or_else(|| panic!("README.md has no {language}"));
    code.split("```").next().unwrap()
}

/// A `CODEX_HOME` in `folder` for a runtime whose model is the scripted one.
fn home(folder: &Path, model: &ModelServer) -> PathBuf {
    let home = folder.join("home");
    fs_err::create_dir_all(&home).unwrap();
    let config = format!(
        "model_provider = \"scripted\"\n[model_providers.scripted]\nname = \"scripted\"\nbase_url = \"{}\"\n\
         wire_api = \"responses\"\nrequest_max_retries = 0\nstream_max_retries = 0\n",
        model.base_url()
    );
    fs_err::write(home.join("config.toml"), config).unwrap();
    home
}

/// Runs a program that asks the model one thing, and returns what it printed.
fn answered(command: &mut Command, folder: &Path) -> String {
    let model = ModelServer::start([Reply { output: vec![Output::text("Hello.")], ..Reply::default() }]).unwrap();
    command.current_dir(folder).env("CODEX_HOME", home(folder, &model));
    command.env("CODEX_BIN", codex_test_peers::runtime::pinned()).env("CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG", "1");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(model.requests().len(), 1);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_python_of_the_readme_runs() {
    let readme = fs_err::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let sandbox = support::Sandbox::new();
    sandbox.write("program.py", code(&readme, "python"));
    let environment = sandbox.join("environment");
    sandbox.finish(tool("python").args(["-m", "venv"]).arg(&environment)).ok();
    let python = environment.join("bin/python");
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pydantic>=2.12"]);
    sandbox.finish(&mut pip).ok();
    let mut program = Command::new(python);
    program.arg("program.py").env("PYTHONPATH", format!("{ROOT}/templates/python-sdk/src"));
    assert_eq!(answered(&mut program, sandbox.path()), "Hello.\n");
}

#[test]
fn the_rust_of_the_readme_runs() {
    let readme = fs_err::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let sandbox = support::Sandbox::new();
    let manifest = format!(
        "[package]\nname = \"readme\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         openai-codex = {{ path = '{ROOT}/sdk' }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    sandbox.write("Cargo.toml", manifest);
    // The versions that everything else here is compiled with.
    fs_err::copy(format!("{ROOT}/Cargo.lock"), sandbox.join("Cargo.lock")).unwrap();
    let program = format!(
        "#[tokio::main]\nasync fn main() -> Result<(), openai_codex::Error> {{\n{}Ok(())\n}}\n",
        code(&readme, "rust")
    );
    sandbox.write("src/main.rs", program);
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--target-dir"]).arg(Path::new(ROOT).join("target/readme"));
    assert_eq!(answered(&mut cargo, sandbox.path()), "Some(\"Hello.\")\n");
}

#[test]
fn the_picture_is_what_is_printed() {
    fetched(PINNED, "x86_64-unknown-linux-musl");
    fetched(PINNED, "x86_64-apple-darwin");
    let mut script = tool("python");
    script.arg("docs/terminal_picture.py").arg("--check").args(["--program", env!("CARGO_BIN_EXE_codex-pack")]);
    let output = script.current_dir(ROOT).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn cargo_installs_it() {
    let sandbox = support::Sandbox::new();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // In the profile of the tests it would replace the very program that they run.
    cargo.args(["install", "--quiet", "--locked", "--no-track", "--path"]).arg(ROOT);
    cargo.arg("--target-dir").arg(Path::new(ROOT).join("target")).arg("--root").arg(sandbox.path());
    sandbox.finish(&mut cargo).ok();
    let program = sandbox.join("bin").join(format!("codex-pack{}", std::env::consts::EXE_SUFFIX));
    let matrix = sandbox.finish(Command::new(program).args(["matrix", "--format", "json"]).current_dir(sandbox.path()));
    assert_eq!(matrix.ok().json().as_array().unwrap().len(), 6);
}
