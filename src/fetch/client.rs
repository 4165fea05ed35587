//! The ordinary clients that can get a released codex package.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fs_err as fs;

use crate::distribution::RUNTIME_PROJECT;
use crate::platform::Platform;
use crate::version::CodexVersion;

/// A client of a registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Client {
    /// `gh release download`: the release archive.
    Gh,
    /// `npm pack`: the platform's npm package.
    Npm,
    /// `pip download`: the published runtime wheel.
    Pip,
}

impl fmt::Display for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Client::Gh => "gh",
            Client::Npm => "npm",
            Client::Pip => "pip",
        })
    }
}

/// How many lines of a failed client's messages are shown.
const SHOWN_LINES: usize = 6;

impl Client {
    /// In the order they are tried.
    pub(super) const ALL: [Client; 3] = [Client::Gh, Client::Npm, Client::Pip];

    /// Where the client is on this machine.
    pub(super) fn find(self) -> Option<PathBuf> {
        let names: &[&str] = match self {
            Client::Gh => &["gh"],
            Client::Npm => &["npm"],
            Client::Pip => &["python3", "python"],
        };
        names.iter().find_map(|name| which::which(name).ok())
    }

    /// Has the client download the package of a platform into an empty directory; returns the file, or why there is none.
    pub(super) fn download(
        self,
        program: &Path,
        version: &CodexVersion,
        platform: &Platform,
        directory: &Path,
    ) -> Result<PathBuf, String> {
        let attempts: Vec<Vec<OsString>> = match self {
            Client::Gh => vec![words(&[
                "release",
                "download",
                &version.tag(),
                "--repo",
                "openai/codex",
                "--pattern",
                &format!("codex-package-{}.tar.gz", platform.target),
                "--dir",
                ".",
            ])],
            Client::Npm => {
                vec![words(&["pack", "--silent", &format!("@openai/codex@{}-{}", version.semver(), platform.npm)])]
            }
            // musllinux wheels hold the whole package, manylinux ones leave some of it out: the last tag first.
            Client::Pip => platform
                .tags
                .iter()
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .map(|tag| {
                    words(&[
                        "-m",
                        "pip",
                        "download",
                        "--quiet",
                        "--disable-pip-version-check",
                        "--no-deps",
                        "--only-binary=:all:",
                        "--platform",
                        &tag.to_string(),
                        "--dest",
                        ".",
                        &format!("{RUNTIME_PROJECT}=={}", version.pep440()),
                    ])
                })
                .collect(),
        };
        let mut reason = String::new();
        for arguments in attempts {
            match run(program, &arguments, directory) {
                Ok(()) => return only_file(directory),
                Err(said) => reason = said,
            }
        }
        Err(reason)
    }
}

fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

fn run(program: &Path, arguments: &[OsString], directory: &Path) -> Result<(), String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("it could not be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let shown = &lines[lines.len().saturating_sub(SHOWN_LINES)..];
    Err(if shown.is_empty() { format!("it ended with {}", output.status) } else { shown.join("\n    ") })
}

fn only_file(directory: &Path) -> Result<PathBuf, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(directory)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| error.to_string())?;
    match (files.pop(), files.len()) {
        (Some(file), 0) => Ok(file),
        (None, _) => Err("it wrote no file".into()),
        (Some(_), more) => Err(format!("it wrote {} files; expected one", more + 1)),
    }
}
