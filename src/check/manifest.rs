//! The chain of digests: release.json and SHA256SUMS.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::{Deserialize, Serialize};

use super::document::{Input, MemberDigest, Tool};
use super::finding::Findings;
use super::report::{FileKind, FileReport};
use super::rule::{self, Severity};
use super::runtime::PAYLOAD;
use crate::digest::{Sha256Digest, parse_sums};
use crate::distribution::PlatformName;
use crate::explain::Explain;
use crate::package::METADATA_FILE;
use crate::whole::{self, WriteError};

/// The name of the release manifest in a distribution folder.
pub const MANIFEST_FILE: &str = "release.json";

/// The name of the list of digests in a distribution folder.
pub const SUMS_FILE: &str = "SHA256SUMS";

/// The version of the manifest's schema.
const SCHEMA_VERSION: u64 = 1;

/// The largest manifest or list of digests that is read: two hundred times what a release has.
const SIZE_LIMIT: u64 = 8 << 20;

/// The most inputs of a release: many times as many as there are platforms.
const INPUT_LIMIT: usize = 100;

/// What a release is made of and what became of it, digest by digest. Its schema is in `docs/check.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manifest {
    /// The version of this schema: 1.
    pub schema_version: u64,
    /// The program that wrote it.
    pub tool: Tool,
    /// The version of the release in PEP 440, if all distributions have one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub version: Option<String>,
    /// The codex packages the runtime wheels are made of, in the order of their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Input>,
    /// The distributions, in the order of their names.
    pub distributions: Vec<ManifestFile>,
}

/// A distribution of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManifestFile {
    /// Its file name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: Sha256Digest,
    /// The platform tags it promises; none for source distributions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<PlatformName>,
    /// Its files, by their paths in it.
    pub members: Vec<MemberDigest>,
}

impl Manifest {
    /// The manifest of these distributions.
    pub fn of(files: &[FileReport], inputs: Vec<Input>) -> Manifest {
        let mut versions: BTreeSet<&str> = files.iter().filter_map(|file| file.version.as_deref()).collect();
        let version = versions.pop_first().filter(|_| versions.is_empty()).map(str::to_owned);
        let mut distributions: Vec<ManifestFile> = files
            .iter()
            .map(|file| ManifestFile {
                name: file.name.clone(),
                size: file.size,
                sha256: file.sha256,
                tags: file.tags.clone(),
                members: file.members.clone(),
            })
            .collect();
        distributions.sort_by(|left, right| left.name.cmp(&right.name));
        let mut inputs = inputs;
        inputs.sort_by(|left, right| (&left.target, &left.name).cmp(&(&right.target, &right.name)));
        Manifest { schema_version: SCHEMA_VERSION, tool: Tool::this(), version, inputs, distributions }
    }

    /// Reads a manifest. `Err` says what is wrong with it.
    pub fn read(path: &Path) -> Result<Manifest, String> {
        /// What every version of the schema has.
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Versioned {
            schema_version: Option<serde_json::Value>,
        }
        let text = read_bounded(path).map_err(|error| error.to_string())?;
        let wrong = |error: serde_json::Error| format!("`{}` is no release manifest: {error}", path.display());
        let versioned: Versioned = serde_json::from_slice(&text).map_err(wrong)?;
        match versioned.schema_version.and_then(|version| version.as_u64()) {
            Some(SCHEMA_VERSION) => {}
            Some(other) => {
                return Err(format!("`{}` has schema version {other}, of which nothing is known", path.display()));
            }
            None => return Err(format!("`{}` is no release manifest: it has no schemaVersion", path.display())),
        }
        let manifest: Manifest = serde_json::from_slice(&text).map_err(wrong)?;
        if manifest.inputs.len() > INPUT_LIMIT {
            return Err(format!("`{}` has more than {INPUT_LIMIT} inputs", path.display()));
        }
        Ok(manifest)
    }

    /// Reads several manifests, each of a part of one release, as one. `Err` says what is wrong with them.
    pub fn read_all(paths: &[PathBuf]) -> Result<Manifest, String> {
        let mut all = Manifest::of(&[], Vec::new());
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for path in paths {
            let part = Manifest::read(path)?;
            for input in part.inputs {
                if !all.inputs.contains(&input) {
                    all.inputs.push(input);
                }
            }
            for file in part.distributions {
                match places.get(&file.name).and_then(|place| all.distributions.get(*place)) {
                    // The SDK is built on every runner, the same each time.
                    Some(known) if *known == file => {}
                    Some(_) => {
                        return Err(format!("`{}` and another manifest differ in {}", path.display(), file.name));
                    }
                    None => {
                        places.insert(file.name.clone(), all.distributions.len());
                        all.distributions.push(file);
                    }
                }
            }
            if all.inputs.len() > INPUT_LIMIT {
                return Err(format!("the manifests have more than {INPUT_LIMIT} inputs together"));
            }
        }
        Ok(all)
    }

    /// Writes `release.json` and `SHA256SUMS` into a folder. The latter lists the distributions, what else is released with them, and
    /// `release.json` itself.
    pub fn write(&self, folder: &Path, beside: &BTreeMap<String, Sha256Digest>) -> Result<(), WriteError> {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        let mut all = beside.clone();
        all.extend(self.distributions.iter().map(|file| (file.name.clone(), file.sha256)));
        all.insert(MANIFEST_FILE.into(), Sha256Digest::of(json.as_bytes()));
        let mut sums = String::new();
        for (name, digest) in &all {
            let _ = writeln!(sums, "{digest}  {name}");
        }
        whole::write_together(folder, &[(MANIFEST_FILE, json.as_bytes()), (SUMS_FILE, sums.as_bytes())])
    }

    /// Fails where `check` would refuse the manifest beside these distributions.
    pub fn verify(&self, files: &[FileReport]) -> Result<(), ManifestError> {
        let mut findings = Findings::about_the_set();
        self.judge(files, &mut findings);
        let errors = findings.finish().into_iter().filter(|finding| finding.severity == Severity::Error);
        let reasons: Vec<String> = errors.map(|finding| finding.message).collect();
        if reasons.is_empty() { Ok(()) } else { Err(ManifestError { reasons }) }
    }

    /// Holds distributions against the manifest.
    pub(super) fn judge(&self, files: &[FileReport], findings: &mut Findings) {
        let known: BTreeMap<&str, &ManifestFile> =
            self.distributions.iter().map(|file| (file.name.as_str(), file)).collect();
        for file in files {
            match known.get(file.name.as_str()) {
                None => findings.add(&rule::MANIFEST_FILES, format!("the manifest does not list {}", file.name)),
                Some(said) => {
                    let mut differs = |what: String| findings.add(&rule::MANIFEST_MISMATCH, what);
                    if said.sha256 != file.sha256 {
                        differs(format!(
                            "{}: the manifest says SHA-256 {}, it has {}",
                            file.name, said.sha256, file.sha256
                        ));
                    }
                    if said.size != file.size {
                        differs(format!("{}: the manifest says {} bytes, it has {}", file.name, said.size, file.size));
                    }
                    if said.tags != file.tags {
                        differs(format!("{}: the manifest gives it other platform tags", file.name));
                    }
                    // The digest of the whole says nothing of what the manifest says of the parts.
                    judge_members(&file.name, &said.members, &file.members, findings);
                }
            }
        }
        let present: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
        for name in known.keys().filter(|name| !present.contains(*name)) {
            findings.add(&rule::MANIFEST_FILES, format!("the manifest lists {name}, which is not there"));
        }
        self.judge_chain(files, findings);
    }

    /// The payload of every runtime wheel, as it is, has to be files of one input of its own platform.
    fn judge_chain(&self, files: &[FileReport], findings: &mut Findings) {
        for file in files.iter().filter(|file| file.kind == FileKind::RuntimeWheel) {
            if self.inputs.is_empty() {
                let message = format!("{}: the manifest has no inputs: what it was made of is not proven", file.name);
                findings.add(&rule::MANIFEST_CHAIN, message);
                continue;
            }
            let payload = file.members.iter().filter_map(|member| {
                let inside = member.path.strip_prefix(PAYLOAD)?;
                (inside.contains('/') || inside == METADATA_FILE).then_some((inside, member))
            });
            let payload: Vec<(&str, &MemberDigest)> = payload.collect();
            let missing = self.inputs.iter().map(|input| {
                let known: BTreeSet<(&str, u64, Sha256Digest)> =
                    input.members.iter().map(|member| (member.path.as_str(), member.size, member.sha256)).collect();
                let is_missing =
                    |(inside, member): &&(&str, &MemberDigest)| !known.contains(&(*inside, member.size, member.sha256));
                payload.iter().filter(is_missing).map(|(inside, _)| *inside).collect::<Vec<_>>()
            });
            // The input that it is of, or the one that comes nearest.
            let missing = missing.min_by_key(Vec::len).unwrap_or_default();
            for inside in missing {
                let message = format!("{}: no input of the manifest holds {inside} with this digest", file.name);
                findings.add(&rule::MANIFEST_MISMATCH, message);
            }
        }
    }
}

fn judge_members(file: &str, said: &[MemberDigest], found: &[MemberDigest], findings: &mut Findings) {
    let found: BTreeMap<&str, &MemberDigest> = found.iter().map(|member| (member.path.as_str(), member)).collect();
    let said: BTreeMap<&str, &MemberDigest> = said.iter().map(|member| (member.path.as_str(), member)).collect();
    for (path, said) in &said {
        let message = match found.get(path) {
            None => format!("{file}: {path} is gone"),
            Some(found) if found.sha256 != said.sha256 || found.size != said.size => {
                format!("{file}: {path} is not the file in the manifest")
            }
            Some(_) => continue,
        };
        findings.add(&rule::MANIFEST_MISMATCH, message);
    }
    for path in found.keys().filter(|path| !said.contains_key(*path)) {
        findings.add(&rule::MANIFEST_MISMATCH, format!("{file}: {path} was added"));
    }
}

/// The digests of files that are released beside the distributions: of files, and of what stands in folders.
pub fn digests_of(paths: &[PathBuf]) -> io::Result<BTreeMap<String, Sha256Digest>> {
    let mut digests = BTreeMap::new();
    for path in paths {
        for entry in walkdir::WalkDir::new(path).max_depth(1).sort_by_file_name() {
            let entry = entry?;
            if entry.file_type().is_file() {
                let digest = Sha256Digest::of_reader(fs::File::open(entry.path())?)?;
                let name = entry.file_name().to_string_lossy().into_owned();
                if digests.insert(name.clone(), digest).is_some_and(|other| other != digest) {
                    return Err(io::Error::other(format!("there are two files {name}")));
                }
            }
        }
    }
    Ok(digests)
}

/// Holds a folder's `SHA256SUMS` against its distributions, what is released beside them, and the digest that it must have itself.
pub(super) fn judge_sums(
    path: &Path,
    files: &[FileReport],
    beside: &BTreeMap<String, Sha256Digest>,
    expected: Option<Sha256Digest>,
    findings: &mut Findings,
) {
    let text = match read_bounded_text(path) {
        Ok(text) => text,
        Err(error) => return findings.add(&rule::SUMS_MISMATCH, error.to_string()),
    };
    let found = Sha256Digest::of(text.as_bytes());
    if let Some(expected) = expected.filter(|expected| *expected != found) {
        let message = format!("{SUMS_FILE} has SHA-256 {found}, expected {expected}");
        findings.add(&rule::SUMS_MISMATCH, message);
    }
    let sums = match parse_sums(&text) {
        Ok(sums) => sums,
        Err(reason) => return findings.add(&rule::SUMS_MISMATCH, format!("{SUMS_FILE}: {reason}")),
    };
    let manifest = path.with_file_name(MANIFEST_FILE);
    let mut known = beside.clone();
    known.extend(files.iter().map(|file| (file.name.clone(), file.sha256)));
    if manifest.is_file() {
        match fs::File::open(&manifest).and_then(Sha256Digest::of_reader) {
            Ok(digest) => known.extend([(MANIFEST_FILE.to_owned(), digest)]),
            Err(error) => findings.add(&rule::SUMS_MISMATCH, error.to_string()),
        }
    }
    for (name, found) in &known {
        match sums.get(name) {
            // Lists from before the manifest was in them.
            None if name == MANIFEST_FILE && expected.is_none() => {}
            None => findings.add(&rule::SUMS_MISMATCH, format!("{SUMS_FILE} does not list {name}")),
            Some(said) if said != found => {
                let message = format!("{name}: {SUMS_FILE} says {said}, it has {found}");
                findings.add(&rule::SUMS_MISMATCH, message);
            }
            Some(_) => {}
        }
    }
    for name in sums.keys().filter(|name| !known.contains_key(*name)) {
        findings.add(&rule::SUMS_MISMATCH, format!("{SUMS_FILE} lists {name}, which is not there"));
    }
}

/// A manifest that contradicts the distributions it is to stand beside.
#[derive(Debug, thiserror::Error)]
#[error("{MANIFEST_FILE} would be refused:\n{}", reasons.iter().map(|reason| format!("    {reason}")).collect::<Vec<_>>().join("\n"))]
pub struct ManifestError {
    reasons: Vec<String>,
}

impl Explain for ManifestError {
    fn help(&self) -> Option<String> {
        Some("give with --package and --manifest what these distributions were made of; nothing was written".into())
    }
}

/// A list of digests could not be read.
#[derive(Debug, thiserror::Error)]
#[error("`{}` is no list of SHA-256 digests: {reason}", path.display())]
pub struct SumsError {
    path: PathBuf,
    reason: String,
}

impl Explain for SumsError {
    fn help(&self) -> Option<String> {
        Some("give a file with lines as `sha256sum` writes them: digest, two spaces, file name".into())
    }
}

/// Reads a list of SHA-256 digests from a file, as [`parse_sums`] does.
pub fn read_sums(path: &Path) -> Result<BTreeMap<String, Sha256Digest>, SumsError> {
    let failed = |reason| SumsError { path: path.into(), reason };
    let text = read_bounded_text(path).map_err(|error| failed(error.to_string()))?;
    parse_sums(&text).map_err(failed)
}

/// What a file holds that is no larger than any that is meant.
fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other(format!("`{}` is no file", path.display())));
    }
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(fs::File::open(path)?, SIZE_LIMIT + 1), &mut bytes)?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(io::Error::other(format!(
            "`{}` has more than the {} MiB that are read",
            path.display(),
            SIZE_LIMIT >> 20
        )));
    }
    Ok(bytes)
}

fn read_bounded_text(path: &Path) -> io::Result<String> {
    let told = |_| io::Error::other(format!("`{}` is not UTF-8", path.display()));
    String::from_utf8(read_bounded(path)?).map_err(told)
}

/// The manifests meant: files as they are, of folders every `release.json` below them, of which there must be one.
pub fn find_manifests(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
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
