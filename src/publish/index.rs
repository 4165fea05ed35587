//! What the index serves, asked as its users do: with pip and pip's configuration.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use fs_err as fs;
use serde::Serialize;

use super::{LocalFile, PublishError, digest};
use crate::digest::Sha256Digest;
use crate::distribution::{PlatformName, WheelFilename};
use crate::fetch::Client;

/// The index that pip on this machine is set up for.
#[derive(Debug)]
pub struct Index {
    python: PathBuf,
}

/// What the index serves in the place of a wheel, for one of its platforms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Served {
    /// The wheel.
    pub file: String,
    /// The platform tag that was asked for.
    pub platform_tag: PlatformName,
    /// What came.
    pub state: State,
}

/// What the index has for a platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum State {
    /// The very file.
    Same,
    /// Nothing of that version for that platform.
    Missing,
    /// Another file, or the file with other bytes.
    Different {
        /// The file that pip got.
        file: String,
        /// Its SHA-256.
        sha256: Sha256Digest,
    },
}

/// Why pip got nothing; `None` where the index answered that it has no such file. An index that does not answer is an empty one
/// to pip, which only mentions on the side (with `-vv`) what it could not fetch.
fn why_nothing(output: &Output) -> Option<String> {
    let [printed, complained] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    let unfetched = printed.lines().chain(complained.lines()).find(|line| {
        // A project that the index does not know is a page that it does not have.
        line.contains("Could not fetch URL") && !line.contains(": 404 ")
    });
    if let Some(line) = unfetched {
        return Some(line.trim().to_owned());
    }
    if complained.contains("No matching distribution found") {
        return None;
    }
    let last = complained.lines().rev().find(|line| line.starts_with("ERROR"));
    Some(last.unwrap_or("it failed without saying why").to_owned())
}

impl Index {
    /// The index of the pip on this machine.
    pub fn find() -> Result<Index, PublishError> {
        Client::Pip.find().map(|python| Index { python }).ok_or(PublishError::NoClient("python with pip"))
    }

    /// Downloads what the index has for each platform of a wheel, and compares.
    pub fn ask(&self, wheel: &LocalFile) -> Result<Vec<Served>, PublishError> {
        let name: WheelFilename =
            wheel.name.parse().map_err(|source| PublishError::WheelName { file: wheel.name.clone(), source })?;
        let ask = |tag: &PlatformName| {
            let state = self.download(wheel, &name, tag)?;
            Ok(Served { file: wheel.name.clone(), platform_tag: tag.clone(), state })
        };
        name.tags().platform().iter().map(ask).collect()
    }

    fn download(&self, wheel: &LocalFile, name: &WheelFilename, tag: &PlatformName) -> Result<State, PublishError> {
        let directory = tempfile::Builder::new().prefix("codex-pack-published-").tempdir()?;
        let requirement = format!("{}=={}", name.project(), name.version());
        // Without pip's cache: what counts is what the index has now.
        let output = Command::new(&self.python)
            .args(["-m", "pip", "download", "-vv", "--disable-pip-version-check", "--no-cache-dir", "--no-deps"])
            .args(["--only-binary=:all:", "--dest", ".", "--platform", &tag.to_string(), &requirement])
            .current_dir(directory.path())
            .stdin(Stdio::null())
            .output()?;
        if !output.status.success() {
            return match why_nothing(&output) {
                None => Ok(State::Missing),
                Some(reason) => Err(PublishError::Client { client: "pip", reason }),
            };
        }
        let Some(entry) = fs::read_dir(directory.path())?.next().transpose()? else { return Ok(State::Missing) };
        let (file, sha256) = (entry.file_name().to_string_lossy().into_owned(), digest(&entry.path())?);
        Ok(if file == wheel.name && sha256 == wheel.sha256 { State::Same } else { State::Different { file, sha256 } })
    }
}
