//! The ordinary clients that can get a released codex package.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fs_err as fs;
use serde::Deserialize;

use super::FetchError;
use super::evidence::Downloaded;
use crate::atomic_write::Scratch;
use crate::digest::{Sha256Digest, parse_sums};
use crate::distribution::RUNTIME_PROJECT;
use crate::index::{Index, IndexError, python};
use crate::package::Evidence;
use crate::platform::MatrixPlatform;
use crate::programs;
use crate::version::CodexVersion;

/// A client of a registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Client {
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

/// The output of a failed client.
pub(super) struct ClientOutput(String);

impl ClientOutput {
    /// The last lines of it.
    pub(super) fn shown(&self) -> String {
        let lines: Vec<&str> = self.0.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n    ")
    }

    /// Whether it says that what it got is not what its registry describes.
    pub(super) fn is_mismatch(&self) -> bool {
        // The codes of npm and the words of pip.
        ["EINTEGRITY", "DO NOT MATCH THE HASHES"].iter().any(|code| self.0.contains(code))
    }
}

impl Client {
    /// In the order they are tried.
    pub(super) const ALL: [Client; 3] = [Client::Gh, Client::Npm, Client::Pip];

    /// Where the client is on this machine.
    pub(crate) fn find(self) -> Option<PathBuf> {
        match self {
            Client::Gh => which::which("gh").ok(),
            Client::Npm => which::which("npm").ok(),
            Client::Pip => python(),
        }
    }

    /// Has the client download the package of a platform into an empty directory; returns the file, or why there is none.
    pub(super) fn download(
        self,
        program: &Path,
        version: &CodexVersion,
        platform: &MatrixPlatform,
        directory: &Path,
    ) -> Result<PathBuf, ClientOutput> {
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
                let package = format!("@openai/codex@{}-{}", version.semver(), platform.npm);
                vec![words(&[
                    "pack",
                    // At a lower level it would not say why it failed.
                    "--loglevel=error",
                    // Between its tries it says nothing, by default for longer than a silent program is waited for.
                    "--fetch-retry-mintimeout=1000",
                    "--fetch-retry-maxtimeout=10000",
                    &package,
                ])]
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
        let mut last = ClientOutput(String::new());
        for arguments in attempts {
            match run(program, &arguments, directory) {
                Ok(_) => return only_file(directory).map_err(ClientOutput),
                // What one tag of a wheel brought must not be passed over for what another brings.
                Err(said) if said.is_mismatch() => return Err(said),
                Err(said) => last = said,
            }
        }
        Err(last)
    }

    /// Holds what was downloaded against the digests that the client's registry gives it.
    pub(super) fn verify(
        self,
        program: &Path,
        version: &CodexVersion,
        platform: &MatrixPlatform,
        file: &Downloaded,
    ) -> Result<Vec<Evidence>, FetchError> {
        match self {
            Client::Gh => verify_asset(program, version, file),
            Client::Npm => {
                let package = format!("@openai/codex@{}-{}", version.semver(), platform.npm);
                let view = words(&["view", "--loglevel=error", &package, "dist.integrity"]);
                let integrity = run(program, &view, file.directory())
                    .map_err(|said| FetchError::NoEvidence { client: self, reason: said.shown() })?;
                Ok(file.hold_integrity(&integrity)?.into_iter().collect())
            }
            Client::Pip => verify_wheel(file),
        }
    }
}

/// The list of digests among the assets of a release.
const RELEASE_SUMS: &str = "codex-package_SHA256SUMS";

/// Holds a release asset against the digest that GitHub gives it, which assets from before June 2025 do not have, and against the
/// release's own list, which not every release has.
fn verify_asset(program: &Path, version: &CodexVersion, file: &Downloaded) -> Result<Vec<Evidence>, FetchError> {
    let failed = |reason| FetchError::NoEvidence { client: Client::Gh, reason };
    let tag = version.tag();
    let directory = Scratch::temporary()?;
    let view = words(&["release", "view", &tag, "--repo", "openai/codex", "--json", "assets"]);
    let release = run(program, &view, directory.path()).map_err(|said| failed(said.shown()))?;
    let assets = Assets::parse(&release).map_err(failed)?;
    let name = file.name();
    let of_github = assets.digest(&name).map_err(failed)?;
    let mut of_release = None;
    if assets.has(RELEASE_SUMS) {
        let get = ["release", "download", &tag, "--repo", "openai/codex", "--pattern", RELEASE_SUMS, "--dir", "."];
        run(program, &words(&get), directory.path()).map_err(|said| failed(said.shown()))?;
        let list = Downloaded::new(directory.path().join(RELEASE_SUMS))?;
        if let Some(digest) = assets.digest(RELEASE_SUMS).map_err(failed)? {
            list.hold(digest, Evidence::GithubAsset)?;
        }
        let sums = parse_sums(&fs::read_to_string(&list.path)?)
            .map_err(|reason| failed(format!("{RELEASE_SUMS}: {reason}")))?;
        of_release = sums.get(&name).copied();
    }
    if let (Some(one), Some(other)) = (of_github, of_release)
        && one != other
    {
        let (first, second) = (Evidence::GithubAsset, Evidence::ReleaseSums);
        return Err(FetchError::Contradiction { file: name, first, one, second, other });
    }
    let mut verified = Vec::new();
    for (digest, evidence) in [(of_github, Evidence::GithubAsset), (of_release, Evidence::ReleaseSums)] {
        if let Some(digest) = digest {
            verified.push(file.hold(digest, evidence)?);
        }
    }
    Ok(verified)
}

/// Verifies a wheel against its hash in the index. pip's own report is not used: if the index gives no hash, pip reports that of
/// what it downloaded.
fn verify_wheel(file: &Downloaded) -> Result<Vec<Evidence>, FetchError> {
    let failed = |error: IndexError| match error {
        IndexError::Contradiction { .. } => FetchError::Index(error),
        _ => FetchError::NoEvidence { client: Client::Pip, reason: error.to_string() },
    };
    let name = file.name();
    let listing = Index::find().and_then(|index| index.list(RUNTIME_PROJECT)).map_err(failed)?;
    let listed = listing.files.into_iter().find(|listed| listed.filename == name);
    let hash = listed.and_then(|listed| listed.sha256);
    hash.map(|hash| file.hold(hash, Evidence::IndexHash)).into_iter().collect()
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

    /// The SHA-256 of a file, if GitHub knows it. `Err` says that what it gives is none.
    fn digest(&self, name: &str) -> Result<Option<Sha256Digest>, String> {
        let asset = self.assets.iter().find(|asset| asset.name == name);
        let Some(digest) = asset.and_then(|asset| asset.digest.as_deref()).filter(|digest| !digest.is_empty()) else {
            return Ok(None);
        };
        let parsed = digest.strip_prefix("sha256:").and_then(|digest| digest.parse().ok());
        parsed
            .map(Some)
            .ok_or_else(|| format!("GitHub gives {name} the digest `{digest}`, which is not a SHA-256 digest"))
    }
}

/// Arguments of a client.
fn words(words: &[&str]) -> Vec<OsString> {
    words.iter().map(OsString::from).collect()
}

/// Runs a client to its end and returns its output. If it failed, `Err` is its error output.
fn run(program: &Path, arguments: &[OsString], directory: &Path) -> Result<String, ClientOutput> {
    let mut command = Command::new(program);
    programs::restrict(&mut command, programs::own_variables(program));
    command.args(arguments).current_dir(directory).stdout(Stdio::piped());
    let output = programs::output(&mut command, Some(directory), 0).map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut | std::io::ErrorKind::InvalidData | std::io::ErrorKind::InvalidInput => {
            ClientOutput(error.to_string())
        }
        _ => ClientOutput(format!("it could not be started: {error}")),
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(ClientOutput(if said.trim().is_empty() { format!("it failed with {}", output.status) } else { said }))
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
