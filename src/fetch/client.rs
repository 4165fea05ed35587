//! The ordinary clients that can get a released codex package.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fs_err as fs;
use serde::Deserialize;

use crate::digest::Sha256Digest;
use crate::distribution::RUNTIME_PROJECT;
use crate::plan::Content;
use crate::platform::MatrixPlatform;
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
    pub(crate) fn find(self) -> Option<PathBuf> {
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
        platform: &MatrixPlatform,
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
                &format!("codex-package-{}.tar.gz", platform.promise.target),
                "--dir",
                ".",
            ])],
            Client::Npm => {
                vec![words(&["pack", "--silent", &format!("@openai/codex@{}-{}", version.semver(), platform.npm)])]
            }
            // musllinux wheels hold the whole package, manylinux ones leave some of it out: the last tag first.
            Client::Pip => platform
                .promise
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
                Ok(_) => {
                    let file = only_file(directory)?;
                    if self == Client::Gh {
                        verify_asset(program, version, &file, directory)?;
                    }
                    return Ok(file);
                }
                Err(said) => reason = said,
            }
        }
        Err(reason)
    }
}

/// Holds a release asset against the digest that GitHub gives it. Assets from before June 2025 have none.
fn verify_asset(program: &Path, version: &CodexVersion, file: &Path, directory: &Path) -> Result<(), String> {
    let tag = version.tag();
    let view = words(&["release", "view", &tag, "--repo", "openai/codex", "--json", "assets"]);
    let release = run(program, &view, directory)?;
    let assets = Assets::parse(&release)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let Some(expected) = assets.digest(&name) else { return Ok(()) };
    let found = Content::file(file).and_then(|content| content.sha256()).map_err(|error| error.to_string())?;
    if found == expected {
        return Ok(());
    }
    Err(format!("{name} has SHA-256 {found}, GitHub says {expected}"))
}

/// What `gh release view --json assets` prints.
#[derive(Debug, Deserialize)]
struct Assets {
    assets: Vec<Asset>,
}

#[derive(Debug, Deserialize)]
struct Asset {
    name: String,
    digest: Option<String>,
}

impl Assets {
    /// Reads them. `Err` says what is wrong.
    fn parse(json: &str) -> Result<Assets, String> {
        serde_json::from_str(json).map_err(|error| format!("gh's description of the release cannot be read: {error}"))
    }

    /// The SHA-256 of a file, if GitHub knows it.
    fn digest(&self, name: &str) -> Option<Sha256Digest> {
        let asset = self.assets.iter().find(|asset| asset.name == name)?;
        asset.digest.as_deref()?.strip_prefix("sha256:")?.parse().ok()
    }
}

/// Arguments of a client.
fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

/// Runs a client to its end and returns what it printed. `Err` says how it failed, in the last lines of its own words.
fn run(program: &Path, arguments: &[OsString], directory: &Path) -> Result<String, String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("it could not be started: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
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
