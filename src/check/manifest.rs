//! The release manifest, release.json: reading, joining and writing it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::built::Build;
use super::document::{Input, MANIFEST_FILE, MemberDigest, Origin, Program, SUMS_FILE, Tool};
use super::report::FileReport;
use super::sums::read_bounded;
use crate::atomic_write::{Replacement, WriteError};
use crate::digest::Sha256Digest;
use crate::distribution::PlatformName;

/// The version of the manifest's schema.
const SCHEMA_VERSION: u64 = 1;

/// The most inputs of a release: many times as many as there are platforms.
const INPUT_LIMIT: usize = 100;

/// What a release is made of, what became of it, digest by digest, and how to make it again. Its schema is
/// `docs/release-1.schema.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Manifest {
    /// The version of this schema: 1.
    pub schema_version: u64,
    /// The program that wrote it.
    pub tool: Tool,
    /// The version of the release in PEP 440, if all distributions have one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub version: Option<String>,
    /// The commit of the checkout that the release was made in, if given.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub commit: Option<String>,
    /// Every codex-pack that took part, in the order of their versions and digests.
    #[serde(default)]
    pub programs: Vec<Program>,
    /// The codex packages the runtime wheels are made of, in the order of their targets and names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Input>,
    /// The distributions, in the order of their names.
    pub distributions: Vec<ManifestFile>,
}

/// A distribution of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ManifestFile {
    /// Its file name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// The platform tags it promises; none for source distributions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<PlatformName>,
    /// How it was built, where codex-pack built it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build: Option<Build>,
    /// Its files, by their paths in it.
    pub members: Vec<MemberDigest>,
}

impl Manifest {
    /// The manifest of these distributions.
    pub(super) fn of(files: &[FileReport], origin: Origin) -> Manifest {
        let mut versions: BTreeSet<&str> = files.iter().filter_map(|file| file.version.as_deref()).collect();
        let version = versions.pop_first().filter(|_| versions.is_empty()).map(str::to_owned);
        let Origin { commit, programs, mut inputs } = origin;
        inputs.sort_by(|left, right| (&left.target, &left.name).cmp(&(&right.target, &right.name)));
        let describe = |file: &FileReport| ManifestFile {
            name: file.name.clone(),
            size: file.size,
            sha256: file.sha256,
            tags: file.tags.clone(),
            build: file.build(&inputs),
            members: file.members.clone(),
        };
        let mut distributions: Vec<ManifestFile> = files.iter().map(describe).collect();
        distributions.sort_by(|left, right| left.name.cmp(&right.name));
        let tool = Tool::this();
        Manifest { schema_version: SCHEMA_VERSION, tool, version, commit, programs, inputs, distributions }
    }

    /// Reads a manifest. `Err` says what is wrong with it.
    pub(crate) fn read(path: &Path) -> Result<Manifest, String> {
        /// What every version of the schema has.
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Versioned {
            schema_version: Option<serde_json::Value>,
        }
        let text = read_bounded(path).map_err(|error| error.to_string())?;
        let wrong = |error: serde_json::Error| format!("`{}` is not a release manifest: {error}", path.display());
        let versioned: Versioned = serde_json::from_slice(&text).map_err(wrong)?;
        match versioned.schema_version.and_then(|version| version.as_u64()) {
            Some(SCHEMA_VERSION) => {}
            Some(other) => {
                return Err(format!("`{}` has schema version {other}, of which nothing is known", path.display()));
            }
            None => return Err(format!("`{}` is not a release manifest: it has no schemaVersion", path.display())),
        }
        let manifest: Manifest = serde_json::from_slice(&text).map_err(wrong)?;
        if manifest.inputs.len() > INPUT_LIMIT {
            return Err(format!("`{}` has more than {INPUT_LIMIT} inputs", path.display()));
        }
        Ok(manifest)
    }

    /// Merges several manifests, each for part of one release. `Err` says what is wrong with them.
    pub(crate) fn read_all(paths: &[PathBuf]) -> Result<Manifest, String> {
        let mut origin = Origin::default();
        let mut distributions: Vec<ManifestFile> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for path in paths {
            let mut part = Manifest::read(path)?;
            origin.join(part.take_origin()).map_err(|reason| format!("`{}`: {reason}", path.display()))?;
            for file in part.distributions {
                match places.get(&file.name).and_then(|place| distributions.get(*place)) {
                    // The SDK is built on every runner, the same each time.
                    Some(known) if *known == file => {}
                    Some(_) => {
                        return Err(format!("`{}` and another manifest differ in {}", path.display(), file.name));
                    }
                    None => {
                        places.insert(file.name.clone(), distributions.len());
                        distributions.push(file);
                    }
                }
            }
            if origin.inputs.len() > INPUT_LIMIT {
                return Err(format!("the manifests have more than {INPUT_LIMIT} inputs together"));
            }
        }
        Ok(Manifest { distributions, ..Manifest::of(&[], origin) })
    }

    /// Where the release comes from, as the manifest says; it is left without.
    pub(super) fn take_origin(&mut self) -> Origin {
        Origin {
            commit: self.commit.take(),
            programs: std::mem::take(&mut self.programs),
            inputs: std::mem::take(&mut self.inputs),
        }
    }

    /// Writes `release.json` and `SHA256SUMS` beside the files of a replacement. The latter lists the distributions, what else is
    /// released with them, and `release.json` itself. The old ones go first and the new ones come last: at no moment is one next to
    /// files that it does not describe.
    pub(crate) fn write(
        &self,
        mut replacement: Replacement,
        beside: &BTreeMap<String, Sha256Digest>,
    ) -> Result<(), WriteError> {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        let mut all = beside.clone();
        all.extend(self.distributions.iter().map(|file| (file.name.clone(), file.sha256)));
        all.insert(MANIFEST_FILE.into(), Sha256Digest::of(json.as_bytes()));
        let mut sums = String::new();
        for (name, digest) in &all {
            sums.push_str(&format!("{digest}  {name}\n"));
        }
        for name in [MANIFEST_FILE, SUMS_FILE] {
            replacement.remove_first(name);
        }
        replacement.write(MANIFEST_FILE, |file| file.write_all(json.as_bytes()))?;
        replacement.write(SUMS_FILE, |file| file.write_all(sums.as_bytes()))?;
        replacement.commit()
    }
}

/// The manifests at these paths: files themselves, and for folders every `release.json` below them, of which there must be at least
/// one.
pub(crate) fn find_manifests(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut manifests = Vec::new();
    for path in paths {
        if !path.is_dir() {
            manifests.push(path.clone());
            continue;
        }
        let before = manifests.len();
        for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
            let entry = entry?;
            if entry.file_type().is_file() && entry.file_name() == MANIFEST_FILE {
                manifests.push(entry.into_path());
            }
        }
        if manifests.len() == before {
            // Reading it says that it is not there.
            manifests.push(path.join(MANIFEST_FILE));
        }
    }
    Ok(manifests)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Every runner builds the SDK; what is alike in all manifests is one distribution.
    #[test]
    fn manifests_of_several_runners_are_merged() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, byte: &str| json!({"name": name, "size": 1, "sha256": byte.repeat(64), "members": []});
        let read = |parts: &[&[Value]]| {
            let paths: Vec<PathBuf> =
                (0..parts.len()).map(|index| folder.path().join(format!("{index}.json"))).collect();
            for (path, files) in paths.iter().zip(parts) {
                let part =
                    json!({"schemaVersion": 1, "tool": {"name": "codex-pack", "version": "1"}, "distributions": files});
                std::fs::write(path, part.to_string()).unwrap();
            }
            let names =
                |manifest: Manifest| manifest.distributions.into_iter().map(|file| file.name).collect::<Vec<_>>();
            Manifest::read_all(&paths).map(names).map_err(|error| error.replace(&*folder.path().to_string_lossy(), ""))
        };
        let [sdk, linux, windows] = [file("sdk", "a"), file("linux", "b"), file("windows", "c")];
        let merged = read(&[&[sdk.clone(), linux.clone()], &[windows, sdk.clone()]]);
        assert_eq!(merged, Ok(["sdk", "linux", "windows"].map(str::to_owned).into()));
        let contradiction = read(&[&[sdk, linux], &[file("sdk", "d")]]);
        assert_eq!(contradiction, Err("`/1.json` and another manifest differ in sdk".into()));
    }
}
