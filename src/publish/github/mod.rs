//! The files of a GitHub release. It is a draft, which the public does not see, until every file is on it with the right digest.

mod api;
mod tag;

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{LocalFile, PublishError};
use crate::digest::Sha256Digest;
use api::Api;

pub(crate) use tag::ReleaseTag;

/// The release that files are put on.
#[derive(Debug)]
pub(crate) struct Release<'a> {
    /// Its tag, which says whether it is a prerelease.
    pub tag: &'a ReleaseTag,
    /// The commit that the tag must be at; where `None`, any.
    pub commit: Option<&'a str>,
    /// What it says; where `None`, that `SHA256SUMS` has its digests.
    pub notes: Option<&'a str>,
    /// Leaves it a draft, so that nothing is public yet.
    pub draft: bool,
    /// Keeps files on the release that were not given. Otherwise they are an error.
    pub leave_others: bool,
    /// How long to go on asking where GitHub limits requests or does not answer.
    pub patience: Duration,
}

/// A release with its files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Attached {
    /// Its tag.
    pub tag: String,
    /// Whether it is a draft still.
    pub draft: bool,
    /// The files, by name.
    pub files: Vec<AttachedFile>,
}

/// A file of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct AttachedFile {
    /// Its name.
    pub name: String,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// Whether it was there already.
    pub was_there: bool,
}

/// A release as the API describes it.
#[derive(Debug, Deserialize)]
struct Described {
    id: u64,
    tag_name: String,
    draft: bool,
    #[serde(default)]
    immutable: bool,
    upload_url: String,
}

/// An asset as the API describes it.
#[derive(Debug, Deserialize)]
struct Asset {
    id: u64,
    name: String,
    /// `uploaded`; `starter` if an upload broke off.
    state: String,
    size: u64,
    /// `sha256:` and hexadecimal. Assets from before June 2025 have none.
    digest: Option<String>,
}

/// What a reference or an annotated tag points to.
#[derive(Debug, Deserialize)]
struct Pointer {
    object: Object,
}

#[derive(Debug, Deserialize)]
struct Object {
    sha: String,
    #[serde(rename = "type")]
    kind: String,
}

/// Puts files on a draft of the release, compares every digest that GitHub gives with the file's, and publishes it.
///
/// Files with the same bytes stay, interrupted uploads are sent again, and if any file has other bytes, nothing is changed at all.
/// Each attempt starts from GitHub's current state, so it does not matter where the last one ended.
pub(crate) fn attach(
    release: &Release<'_>,
    files: &[LocalFile],
    say: &dyn Fn(&str, &str),
) -> Result<Attached, PublishError> {
    let attempt = Attempt { api: Api::find()?, tag: release.tag.to_string(), release, files, say };
    if let Some(file) = files.iter().find(|file| !is_asset_name(&file.name)) {
        return Err(PublishError::AssetName(file.name.clone()));
    }
    // What an attempt has uploaded, another finds there: it was not there before for all that.
    let mut uploaded = Vec::new();
    patiently(release.patience, say, || attempt.run(&mut uploaded))
}

/// Holds a tag of the repository against the commit that a run is of.
pub(crate) fn verify_tag(tag: &str, commit: &str, patience: Duration) -> Result<(), PublishError> {
    let api = Api::find()?;
    patiently(patience, &|_, _| {}, || verify(&api, tag, Some(commit)))
}

/// Tries again while what failed may pass, twice as long apart each time.
fn patiently<T>(
    patience: Duration,
    say: &dyn Fn(&str, &str),
    mut attempt: impl FnMut() -> Result<T, PublishError>,
) -> Result<T, PublishError> {
    let deadline = Instant::now() + patience;
    let mut pause = Duration::from_secs(1);
    loop {
        match attempt() {
            Err(error @ PublishError::GitHub { may_pass: true, .. }) if Instant::now() + pause < deadline => {
                say("Waiting", &format!("{} s: {error}", pause.as_secs()));
                std::thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_mins(1));
            }
            other => return other,
        }
    }
}

struct Attempt<'a> {
    api: Api,
    tag: String,
    release: &'a Release<'a>,
    files: &'a [LocalFile],
    say: &'a dyn Fn(&str, &str),
}

impl Attempt<'_> {
    fn run(&self, uploaded: &mut Vec<String>) -> Result<Attached, PublishError> {
        verify(&self.api, &self.tag, self.release.commit)?;
        let described = match self.described()? {
            Some(described) => described,
            None => self.create()?,
        };
        let assets = self.assets(described.id)?;
        // Nothing is changed before all is compared.
        let broken = self.compare(&described, &assets)?;
        let missing: Vec<&LocalFile> =
            self.files.iter().filter(|file| !assets.iter().any(|asset| asset.is(file) && asset.is_whole())).collect();
        if described.immutable && !missing.is_empty() {
            return Err(PublishError::Immutable { tag: self.tag.clone(), name: missing[0].name.clone() });
        }
        for asset in broken {
            let doing = format!("deleting the broken upload of {} from release {}", asset.name, self.tag);
            self.api.delete(&doing, &format!("releases/assets/{}", asset.id))?;
        }
        let address = described.upload_url.split('{').next().unwrap_or_default();
        for file in missing {
            (self.say)("Uploading", &file.name);
            let name = file.name.replace('+', "%2B");
            let doing = format!("uploading {} to release {}", file.name, self.tag);
            self.api.upload(&doing, &format!("{address}?name={name}"), &file.path)?;
            uploaded.push(file.name.clone());
        }
        self.verify_files(&described)?;
        let draft = described.draft && self.release.draft;
        if described.draft && !draft {
            self.publish(&described)?;
        }
        let files = self.files.iter().map(|file| AttachedFile {
            name: file.name.clone(),
            sha256: file.sha256,
            was_there: !uploaded.contains(&file.name),
        });
        Ok(Attached { tag: self.tag.clone(), draft, files: files.collect() })
    }

    /// The release of the tag, draft or not. Only the list has drafts.
    fn described(&self) -> Result<Option<Described>, PublishError> {
        let mut all: Vec<Described> = self.api.list("listing the releases", "releases")?;
        all.retain(|release| release.tag_name == self.tag);
        if all.len() > 1 {
            return Err(PublishError::SeveralReleases { tag: self.tag.clone(), count: all.len() });
        }
        Ok(all.pop())
    }

    fn create(&self) -> Result<Described, PublishError> {
        (self.say)("Drafting", &format!("release {}", self.tag));
        // Without a target: with one, the API wants a permission that no workflow's token has where workflow files differ.
        let body = json!({
            "tag_name": self.tag,
            "name": self.tag,
            "body": self.notes(),
            "draft": true,
            "prerelease": self.release.tag.is_prerelease(),
        });
        self.api.send(&format!("drafting release {}", self.tag), "POST", "releases", &body)
    }

    fn notes(&self) -> String {
        self.release.notes.unwrap_or("`SHA256SUMS` has the digests of these files.").to_owned()
    }

    fn assets(&self, release: u64) -> Result<Vec<Asset>, PublishError> {
        let doing = format!("listing the files of release {}", self.tag);
        self.api.list(&doing, &format!("releases/{release}/assets"))
    }

    /// Compares the uploaded files with the given ones. Returns the interrupted uploads.
    fn compare<'b>(&self, described: &Described, assets: &'b [Asset]) -> Result<Vec<&'b Asset>, PublishError> {
        let mut broken = Vec::new();
        for asset in assets {
            match self.files.iter().find(|file| asset.is(file)) {
                None if self.release.leave_others => {}
                None => {
                    return Err(PublishError::OtherFile {
                        tag: self.tag.clone(),
                        name: asset.name.clone(),
                        draft: described.draft,
                    });
                }
                Some(_) if !asset.is_whole() => broken.push(asset),
                Some(file) => self.compare_file(described, asset, file)?,
            }
        }
        Ok(broken)
    }

    fn compare_file(&self, described: &Described, asset: &Asset, file: &LocalFile) -> Result<(), PublishError> {
        let digest = asset.digest.as_deref().and_then(|digest| digest.strip_prefix("sha256:")?.parse().ok());
        let found = if let Some(digest) = digest {
            digest
        } else {
            let doing = format!("downloading {} from release {}", asset.name, self.tag);
            self.api.digest_of_asset(&doing, &format!("releases/assets/{}", asset.id))?
        };
        if found == file.sha256 && asset.size == file.size {
            return Ok(());
        }
        Err(PublishError::Different {
            tag: self.tag.clone(),
            name: file.name.clone(),
            found,
            expected: file.sha256,
            draft: described.draft,
        })
    }

    /// That every file is there, whole and the same.
    fn verify_files(&self, described: &Described) -> Result<(), PublishError> {
        let assets = self.assets(described.id)?;
        for file in self.files {
            match assets.iter().find(|asset| asset.is(file) && asset.is_whole()) {
                Some(asset) => self.compare_file(described, asset, file)?,
                None => {
                    return Err(PublishError::NotStored { tag: self.tag.clone(), name: file.name.clone() });
                }
            }
        }
        Ok(())
    }

    fn publish(&self, described: &Described) -> Result<(), PublishError> {
        // A tag that is gone would be made anew, wherever the default branch is.
        verify(&self.api, &self.tag, self.release.commit)?;
        (self.say)("Publishing", &format!("release {}", self.tag));
        let mut body = json!({
            "tag_name": self.tag,
            "draft": false,
            "prerelease": self.release.tag.is_prerelease(),
        });
        if let Some(notes) = self.release.notes {
            body["body"] = notes.into();
        }
        let doing = format!("publishing release {}", self.tag);
        let published: Described = self.api.send(&doing, "PATCH", &format!("releases/{}", described.id), &body)?;
        if published.draft {
            let message = "it is a draft still".into();
            return Err(PublishError::GitHub { doing, status: None, message, may_pass: true });
        }
        Ok(())
    }
}

impl Asset {
    fn is(&self, file: &LocalFile) -> bool {
        self.name == file.name
    }

    fn is_whole(&self) -> bool {
        self.state == "uploaded"
    }
}

/// That the tag exists, and is at this commit.
fn verify(api: &Api, tag: &str, commit: Option<&str>) -> Result<(), PublishError> {
    let pointer: Pointer = match api.get(&format!("looking for tag {tag}"), &format!("git/ref/tags/{tag}")) {
        Err(PublishError::GitHub { status: Some(404), .. }) => {
            // Where the repository cannot be seen either, that is what is wrong.
            let _: serde_json::Value = api.get("looking for the repository", "")?;
            return Err(PublishError::NoTag(tag.into()));
        }
        other => other?,
    };
    let mut object = pointer.object;
    // An annotated tag is a separate object, and may point to another tag.
    for _ in 0..10 {
        if object.kind != "tag" {
            break;
        }
        let pointer: Pointer = api.get(&format!("reading tag {tag}"), &format!("git/tags/{}", object.sha))?;
        object = pointer.object;
    }
    match commit {
        Some(commit) if !object.sha.eq_ignore_ascii_case(commit) => {
            Err(PublishError::OtherCommit { tag: tag.into(), found: object.sha, expected: commit.into() })
        }
        _ => Ok(()),
    }
}

/// Whether GitHub stores an asset under this very name; it replaces other characters.
fn is_asset_name(name: &str) -> bool {
    let is_kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    name.chars().all(is_kept) && !name.starts_with('.') && !name.is_empty()
}
