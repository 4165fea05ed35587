//! The ordinary clients that can get a released codex package.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fs_err as fs;
use serde::Deserialize;

use super::FetchError;
use super::evidence;
use crate::digest::{Sha256Digest, parse_sums};
use crate::distribution::RUNTIME_PROJECT;
use crate::package::Evidence;
use crate::platform::MatrixPlatform;
use crate::programs;
use crate::version::CodexVersion;

/// A client of a registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
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
                    return Ok(file);
                }
                Err(said) => reason = said,
            }
        }
        Err(reason)
    }

    /// Holds what was downloaded against the digests that the client's registry gives it.
    pub(super) fn verify(
        self,
        program: &Path,
        version: &CodexVersion,
        platform: &MatrixPlatform,
        file: &Path,
    ) -> Result<Vec<Evidence>, FetchError> {
        match self {
            Client::Gh => verify_asset(program, version, file),
            Client::Npm => {
                let package = format!("@openai/codex@{}-{}", version.semver(), platform.npm);
                let directory = file.parent().unwrap_or(Path::new("."));
                let integrity = run(program, &words(&["view", &package, "dist.integrity"]), directory)
                    .map_err(|reason| FetchError::NoEvidence { client: self, reason })?;
                Ok(evidence::hold_integrity(file, &integrity)?.into_iter().collect())
            }
            Client::Pip => verify_wheel(program, version, file),
        }
    }
}

/// The list of digests among the assets of a release.
const RELEASE_SUMS: &str = "codex-package_SHA256SUMS";

/// Holds a release asset against the digest that GitHub gives it, which assets from before June 2025 do not have, and against the
/// release's own list, which not every release has.
fn verify_asset(program: &Path, version: &CodexVersion, file: &Path) -> Result<Vec<Evidence>, FetchError> {
    let failed = |reason| FetchError::NoEvidence { client: Client::Gh, reason };
    let tag = version.tag();
    let directory = tempfile::tempdir()?;
    let view = words(&["release", "view", &tag, "--repo", "openai/codex", "--json", "assets"]);
    let assets = run(program, &view, directory.path()).and_then(|release| Assets::parse(&release)).map_err(failed)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let of_github = assets.digest(&name);
    let mut of_release = None;
    if assets.has(RELEASE_SUMS) {
        let get = ["release", "download", &tag, "--repo", "openai/codex", "--pattern", RELEASE_SUMS, "--dir", "."];
        run(program, &words(&get), directory.path()).map_err(failed)?;
        let list = directory.path().join(RELEASE_SUMS);
        if let Some(digest) = assets.digest(RELEASE_SUMS) {
            evidence::hold(&list, digest, Evidence::GithubAsset)?;
        }
        let sums =
            parse_sums(&fs::read_to_string(&list)?).map_err(|reason| failed(format!("{RELEASE_SUMS}: {reason}")))?;
        of_release = sums.get(&*name).copied();
    }
    if let (Some(one), Some(other)) = (of_github, of_release)
        && one != other
    {
        let (first, second) = (Evidence::GithubAsset, Evidence::ReleaseSums);
        return Err(FetchError::Contradiction { file: name.into_owned(), first, one, second, other });
    }
    let mut verified = Vec::new();
    for (digest, evidence) in [(of_github, Evidence::GithubAsset), (of_release, Evidence::ReleaseSums)] {
        if let Some(digest) = digest {
            verified.push(evidence::hold(file, digest, evidence)?);
        }
    }
    Ok(verified)
}

/// The part of pip's installation report that is read.
#[derive(Deserialize)]
struct PipReport {
    install: Vec<PipItem>,
}

#[derive(Deserialize)]
struct PipItem {
    download_info: PipDownload,
}

#[derive(Deserialize)]
struct PipDownload {
    archive_info: Option<PipArchive>,
}

#[derive(Deserialize)]
struct PipArchive {
    #[serde(default)]
    hashes: BTreeMap<String, String>,
}

/// Holds a wheel against the hash that the index gives it.
fn verify_wheel(program: &Path, version: &CodexVersion, file: &Path) -> Result<Vec<Evidence>, FetchError> {
    let failed = |reason| FetchError::NoEvidence { client: Client::Pip, reason };
    let directory = tempfile::tempdir()?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    // Any one tag of the wheel will do to have it chosen.
    let platform = name.trim_end_matches(".whl").rsplit('-').next().and_then(|tags| tags.split('.').next());
    let requirement = format!("{RUNTIME_PROJECT}=={}", version.pep440());
    let mut arguments = vec!["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--dry-run"];
    arguments.extend(["--no-deps", "--only-binary=:all:", "--target", ".", "--report", "-"]);
    arguments.extend(["--platform", platform.unwrap_or("any"), &requirement]);
    let text = run(program, &words(&arguments), directory.path()).map_err(failed)?;
    let report: PipReport =
        serde_json::from_str(&text).map_err(|error| failed(format!("its report cannot be read: {error}")))?;
    let hash = report
        .install
        .into_iter()
        .find_map(|item| item.download_info.archive_info?.hashes.remove("sha256"))
        .map(|hash| hash.parse::<Sha256Digest>().map_err(|error| failed(error.to_string())))
        .transpose()?;
    hash.map(|hash| evidence::hold(file, hash, Evidence::IndexHash)).into_iter().collect()
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

    /// Whether the release has a file of this name.
    fn has(&self, name: &str) -> bool {
        self.assets.iter().any(|asset| asset.name == name)
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
    let mut command = Command::new(program);
    programs::restrict(&mut command, own_variables(program));
    command.args(arguments).current_dir(directory).stdout(Stdio::piped());
    let output = programs::output(&mut command, Some(directory), 0).map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut | std::io::ErrorKind::InvalidData | std::io::ErrorKind::InvalidInput => {
            error.to_string()
        }
        _ => format!("it could not be started: {error}"),
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let shown = &lines[lines.len().saturating_sub(SHOWN_LINES)..];
    Err(if shown.is_empty() { format!("it ended with {}", output.status) } else { shown.join("\n    ") })
}

/// What the variables begin with that a client takes its configuration and its credentials from.
pub(crate) fn own_variables(program: &Path) -> &'static [&'static str] {
    match program.file_stem().and_then(|name| name.to_str()) {
        Some("gh") => &["GH_", "GITHUB_"],
        Some("npm") => &["NPM_", "npm_", "NODE_"],
        _ => &["PIP_", "PYTHON", "VIRTUAL_ENV", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"],
    }
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
