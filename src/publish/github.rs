//! The files of a GitHub release, by way of gh.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{LocalFile, PublishError, digest};
use crate::digest::Sha256Digest;
use crate::fetch::{Assets, Client, run, words};
use crate::version::CodexVersion;

/// The release that files are put on, made where there is none.
#[derive(Debug)]
pub struct Release<'a> {
    /// Its version: the tag is made of it, and whether it is a prerelease.
    pub version: &'a CodexVersion,
    /// The commit that is tagged if the tag does not exist; where `None`, the tag must.
    pub commit: Option<&'a str>,
}

/// A file of the release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attached {
    /// Its name.
    pub name: String,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// Whether it was there already.
    pub was_there: bool,
}

/// Puts files on a release. What is there with the same bytes stays; where one has other bytes, nothing is uploaded at all.
pub fn attach(release: &Release<'_>, files: &[LocalFile]) -> Result<Vec<Attached>, PublishError> {
    let gh = Client::Gh.find().ok_or(PublishError::NoClient("gh"))?;
    let tag = release.version.tag();
    let gh = |arguments: &[&str]| {
        run(&gh, &words(arguments), Path::new(".")).map_err(|reason| PublishError::Client { client: "gh", reason })
    };
    let view = || gh(&["release", "view", &tag, "--json", "assets"]);
    let description = match view() {
        Ok(description) => description,
        Err(PublishError::Client { reason, .. }) if reason.contains("release not found") => {
            create(release, &tag, &gh)?;
            view()?
        }
        Err(error) => return Err(error),
    };
    let assets = Assets::parse(&description).map_err(|reason| PublishError::Client { client: "gh", reason })?;

    let mut attached = Vec::new();
    for file in files {
        let was_there = assets.has(&file.name);
        if was_there {
            let found = match assets.digest(&file.name) {
                Some(digest) => digest,
                None => download(&tag, &file.name, &gh)?,
            };
            if found != file.sha256 {
                let (name, expected) = (file.name.clone(), file.sha256);
                return Err(PublishError::Different { tag, name, found, expected });
            }
        }
        attached.push(Attached { name: file.name.clone(), sha256: file.sha256, was_there });
    }
    for (file, attached) in files.iter().zip(&attached) {
        if !attached.was_there {
            gh(&["release", "upload", &tag, &file.path.display().to_string()])?;
        }
    }
    Ok(attached)
}

fn create(
    release: &Release<'_>,
    tag: &str,
    gh: &dyn Fn(&[&str]) -> Result<String, PublishError>,
) -> Result<(), PublishError> {
    let notes = format!(
        "Wheels of codex {} for Python, and codex-pack, which made them. `SHA256SUMS` has their digests, `release.json` those of \
         everything that is in them.",
        release.version
    );
    let mut arguments = vec!["release", "create", tag, "--title", tag, "--notes", &notes];
    match release.commit {
        Some(commit) => arguments.extend(["--target", commit]),
        None => arguments.push("--verify-tag"),
    }
    if release.version.is_prerelease() {
        arguments.push("--prerelease");
    }
    gh(&arguments).map(drop)
}

/// The digest of a file that GitHub knows none of.
fn download(
    tag: &str,
    name: &str,
    gh: &dyn Fn(&[&str]) -> Result<String, PublishError>,
) -> Result<Sha256Digest, PublishError> {
    let directory = tempfile::Builder::new().prefix("codex-pack-asset-").tempdir()?;
    let place: PathBuf = directory.path().join("asset");
    gh(&["release", "download", tag, "--pattern", name, "--output", &place.display().to_string()])?;
    digest(&place)
}
