//! What the index serves, asked as its users do: with pip and pip's configuration.

use std::path::PathBuf;

use fs_err as fs;
use serde::Serialize;

use super::{LocalFile, PublishError, digest};
use crate::check::WheelName;
use crate::fetch::{Client, run, words};

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
    pub platform_tag: String,
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
        /// Its SHA-256, in hexadecimal.
        sha256: String,
    },
}

/// What pip says where an index answers and has no such file.
const NO_SUCH_FILE: &str = "No matching distribution found";

impl Index {
    /// The index of the pip on this machine.
    pub fn find() -> Result<Index, PublishError> {
        Client::Pip.find().map(|python| Index { python }).ok_or(PublishError::NoClient("python with pip"))
    }

    /// Downloads what the index has for each platform of a wheel, and compares.
    pub fn ask(&self, wheel: &LocalFile) -> Result<Vec<Served>, PublishError> {
        let name = WheelName::parse(&wheel.name)
            .map_err(|reason| PublishError::WheelName { file: wheel.name.clone(), reason })?;
        let ask = |tag: &String| {
            let state = self.download(wheel, &name, tag)?;
            Ok(Served { file: wheel.name.clone(), platform_tag: tag.clone(), state })
        };
        name.platform.iter().map(ask).collect()
    }

    fn download(&self, wheel: &LocalFile, name: &WheelName, platform_tag: &str) -> Result<State, PublishError> {
        let directory = tempfile::Builder::new().prefix("codex-pack-published-").tempdir()?;
        let requirement = format!("{}=={}", name.project, name.version);
        // Without pip's cache: what counts is what the index has now.
        let mut arguments = words(&["-m", "pip", "download", "--disable-pip-version-check", "--no-cache-dir"]);
        arguments.extend(words(&["--no-deps", "--only-binary=:all:", "--dest", ".", "--platform", platform_tag]));
        arguments.extend(words(&[&requirement]));
        if let Err(reason) = run(&self.python, &arguments, directory.path()) {
            let is_missing = reason.contains(NO_SUCH_FILE);
            return if is_missing { Ok(State::Missing) } else { Err(PublishError::Client { client: "pip", reason }) };
        }
        let Some(entry) = fs::read_dir(directory.path())?.next().transpose()? else { return Ok(State::Missing) };
        let (file, sha256) = (entry.file_name().to_string_lossy().into_owned(), digest(&entry.path())?);
        Ok(if file == wheel.name && sha256 == wheel.sha256 { State::Same } else { State::Different { file, sha256 } })
    }
}
