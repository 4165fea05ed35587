//! Fixtures and harness of the integration tests: the command, a sandbox to run it in, tiny packages made by code, and the
//! Python tools that are used on its output.

pub mod checkout;
pub mod executables;
pub mod github;
pub mod index;
pub mod packages;
pub mod python;
pub mod real;
pub mod releases;
pub mod wheels;
pub mod zips;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A directory to run commands in, gone when dropped. No checkout is around it: the built-in templates and matrix are used.
pub struct Sandbox {
    directory: TempDir,
}

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit code, output and errors in one text, with the sandbox's path replaced by `[sandbox]` and without what is
    /// random in the names of temporary files.
    pub text: String,
}

impl Sandbox {
    /// An empty sandbox.
    pub fn new() -> Sandbox {
        Sandbox { directory: TempDir::new().unwrap() }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    /// A path inside it.
    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.path().join(path)
    }

    /// Writes a file inside it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    /// `codex-pack`, to be run in it.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codex-pack"));
        command.current_dir(self.path()).env_remove("SOURCE_DATE_EPOCH");
        // The programs of made packages are signed by nobody in particular.
        command.env("CODEX_PACK_ANY_SIGNER", "true");
        command
    }

    /// Runs `codex-pack` with these arguments.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Run {
        self.finish(self.command().args(arguments))
    }

    /// Runs `codex-pack` with arguments that hold no space.
    pub fn pack(&self, arguments: &str) -> Run {
        self.run(arguments.split_whitespace())
    }

    /// Runs a command to its end.
    pub fn finish(&self, command: &mut Command) -> Run {
        let output = command.output().unwrap_or_else(|error| panic!("{:?}: {error}", command.get_program()));
        let stdout = String::from_utf8(output.stdout).unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        let code = output.status.code().unwrap_or(-1);
        let mut text = format!("exit code {code}\n{stdout}{stderr}");
        for form in [self.path().canonicalize().unwrap(), self.path().to_path_buf()] {
            text = text.replace(&form.display().to_string(), "[sandbox]");
        }
        text = without_random_part(&text, ".codex-pack-");
        Run { code, stdout, stderr, text }
    }

    /// The names in one of its directories, sorted.
    pub fn list(&self, path: &str) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.join(path))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// The text with the random letters behind each `marker` (names of temporary files) left out.
fn without_random_part(text: &str, marker: &str) -> String {
    let mut parts = text.split(marker);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + marker + part.trim_start_matches(|c: char| c.is_ascii_alphanumeric()))
}

impl Run {
    /// This run, which must have succeeded.
    #[track_caller]
    pub fn ok(self) -> Run {
        assert_eq!(self.code, 0, "{}", self.text);
        self
    }

    /// The lines of its report that tell of a rule.
    pub fn told(&self, rule: &str) -> String {
        let lines = self.stdout.lines().filter(|line| line.contains(&format!("[{rule}]")));
        lines.map(|line| format!("{}\n", line.trim())).collect()
    }

    /// Its report as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}
