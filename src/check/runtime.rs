//! The rules on a runtime wheel: its codex package against its version and tags.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

use serde::Deserialize;

use super::contents::ReadMembers;
use super::finding::Findings;
use super::rule;
use crate::binary::{self, Binary};
use crate::digest::Sha256Digest;
use crate::distribution::{PlatformName, TagSet};
use crate::package::{CODE_MODE_HOST, CODE_MODE_HOST_SINCE, METADATA_FILE, companions};
use crate::plan::{Entry, EntryPath};
use crate::platform::{OperatingSystem, PlatformTag, Target};
use crate::version::CodexVersion;

/// The directory of the payload.
pub(super) const PAYLOAD: &str = "codex_cli_bin/";

/// The directory of the SBOMs below `.dist-info` (PEP 770).
const SBOMS: &str = "/sboms/";

/// What describes the payload.
pub(super) const PACKAGE_FILE: &str = "codex_cli_bin/codex-package.json";

/// The path inside the codex package of a member of a runtime wheel, if it is of the package: the modules of the Python package
/// beside it are not.
pub(super) fn in_payload(member: &str) -> Option<&str> {
    member.strip_prefix(PAYLOAD).filter(|inside| inside.contains('/') || *inside == METADATA_FILE)
}

/// `codex-package.json`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PackageFile {
    layout_version: u64,
    version: String,
    target: String,
    entrypoint: String,
    resources_dir: String,
    path_dir: String,
}

/// A file of a runtime wheel, as far as the rules look at it.
pub(super) struct File<'a> {
    /// The permissions it is installed with.
    mode: u32,
    /// The contents, if they are read as text.
    text: Cow<'a, [u8]>,
    /// Its headers, if it is an executable.
    pub(super) binary: Option<Cow<'a, Result<Binary, String>>>,
    /// SHA-256 of the contents; `None` before they are read to their end.
    sha256: Option<Sha256Digest>,
}

/// The files of a runtime wheel by their paths.
pub(super) type Files<'a> = BTreeMap<&'a str, File<'a>>;

/// The files of a wheel that has been read.
pub(super) fn read_files<'a>(read: &'a ReadMembers<'_>) -> Files<'a> {
    let mut files = Files::new();
    for (path, (member, contents)) in read {
        let file = File {
            mode: member.unix_mode().unwrap_or_default(),
            text: Cow::Borrowed(contents.text.as_deref().unwrap_or_default()),
            binary: contents.binary.as_ref().map(Cow::Borrowed),
            sha256: Some(contents.sha256),
        };
        files.insert(*path, file);
    }
    files
}

/// The files of a wheel that is not written yet.
pub(super) fn planned_files<'a>(entries: impl Iterator<Item = (&'a EntryPath, &'a Entry)>) -> io::Result<Files<'a>> {
    let mut files = Files::new();
    for (path, entry) in entries {
        let content = &entry.content;
        let binary = binary::inspect(&mut content.open()?, content.length()).map_err(|error| error.to_string());
        let is_text = path.as_str() == PACKAGE_FILE || path.as_str().contains(SBOMS);
        let file = File {
            mode: if entry.executable { 0o755 } else { 0o644 },
            text: if is_text { Cow::Owned(content.read()?) } else { Cow::Borrowed(&[]) },
            binary: binary.transpose().map(Cow::Owned),
            sha256: None,
        };
        files.insert(path.as_str(), file);
    }
    Ok(files)
}

/// Checks the rules specific to a runtime wheel with the tags in its file name, of which `tags` make promises. Returns the target
/// of the codex package in it.
pub(super) fn judge(
    version: &str,
    named: &TagSet,
    tags: &[PlatformTag],
    read: &Files<'_>,
    dist_info: Option<&str>,
    findings: &mut Findings,
) -> Option<Target> {
    if !named.is_py3_none() {
        findings.add(&rule::RUNTIME_TAG, format!("it is tagged {}, not py3-none", named.python_and_abi()));
    }
    if named.platform().contains(&PlatformName::Known(PlatformTag::Any)) {
        findings.add(&rule::RUNTIME_TAG, "it is tagged `any`");
    }
    judge_module(read, dist_info, findings);
    judge_modes(tags, read, findings);
    let Some(file) = read.get(PACKAGE_FILE) else {
        findings.add(&rule::RUNTIME_PACKAGE_FILE, format!("{PACKAGE_FILE} is missing"));
        return None;
    };
    let package: PackageFile = match serde_json::from_slice(&file.text) {
        Ok(package) => package,
        Err(error) => {
            let message = format!("{PACKAGE_FILE} is invalid: {error}");
            findings.add(&rule::RUNTIME_PACKAGE_FILE, message);
            return None;
        }
    };
    if package.layout_version != 1 {
        let message = format!("{PACKAGE_FILE} has the unknown layoutVersion {}", package.layout_version);
        findings.add(&rule::RUNTIME_PACKAGE_FILE, message);
        return None;
    }
    let package_version: Option<CodexVersion> = package.version.parse().ok();
    if package_version.as_ref().map(CodexVersion::pep440).as_deref() != Some(version) {
        let message = format!("{PACKAGE_FILE} says {}, the wheel {version}", package.version);
        findings.add(&rule::RUNTIME_PACKAGE_VERSION, message);
    }
    let target: Target = match package.target.parse() {
        Ok(target) => target,
        Err(error) => {
            findings.add(&rule::RUNTIME_PACKAGE_TARGET, format!("{PACKAGE_FILE}: {error}"));
            return None;
        }
    };
    for tag in tags {
        if tag.operating_system() != Some(target.operating_system()) || !tag.covers(target.architecture()) {
            let message = format!("{PACKAGE_FILE} says {target}, which does not fit {tag}");
            findings.add(&rule::RUNTIME_PACKAGE_TARGET, message);
        }
    }
    judge_payload(&package, target, package_version.as_ref(), read, findings);
    if let Some(dist_info) = dist_info {
        judge_sbom(dist_info, read, findings);
    }
    Some(target)
}

fn judge_module(read: &Files<'_>, dist_info: Option<&str>, findings: &mut Findings) {
    if !read.contains_key("codex_cli_bin/__init__.py") {
        findings.add(&rule::RUNTIME_MODULE, "codex_cli_bin/__init__.py is missing");
    }
    let own = dist_info.map(|directory| format!("{directory}/"));
    let is_known = |path: &str| path.starts_with(PAYLOAD) || own.as_ref().is_some_and(|own| path.starts_with(own));
    for path in read.keys().filter(|path| !is_known(path)) {
        findings.add_member(&rule::RUNTIME_MODULE, path, "it is installed outside codex_cli_bin");
    }
}

/// Programs need the execute bit wherever there is one.
fn judge_modes(tags: &[PlatformTag], read: &Files<'_>, findings: &mut Findings) {
    if tags.iter().all(|tag| tag.operating_system() == Some(OperatingSystem::Windows)) {
        return;
    }
    let is_program =
        |file: &File<'_>| matches!(file.binary.as_deref(), Some(Ok(binary)) if binary.kind == binary::Kind::Program);
    for (path, file) in read.iter().filter(|(_, file)| is_program(file) && file.mode & 0o111 == 0) {
        let message = format!("it is a program, but its mode {:o} is not executable", file.mode & 0o7777);
        findings.add_member(&rule::RUNTIME_PROGRAM, path, message);
    }
}

fn judge_payload(
    package: &PackageFile,
    target: Target,
    version: Option<&CodexVersion>,
    read: &Files<'_>,
    findings: &mut Findings,
) {
    let suffix = target.operating_system().executable_suffix();
    for (field, said, expected) in [
        ("entrypoint", &package.entrypoint, format!("bin/codex{suffix}")),
        ("resourcesDir", &package.resources_dir, "codex-resources".into()),
        ("pathDir", &package.path_dir, "codex-path".into()),
    ] {
        if *said != expected {
            let message = format!("{PACKAGE_FILE} says `{field}` is `{said}`, not `{expected}`");
            findings.add(&rule::RUNTIME_PACKAGE_FILE, message);
        }
    }
    let is_old =
        CODE_MODE_HOST_SINCE.parse::<CodexVersion>().is_ok_and(|since| version.is_some_and(|version| *version < since));
    let entrypoint = format!("bin/codex{suffix}");
    for path in std::iter::once(entrypoint).chain(companions(target)) {
        let full = format!("{PAYLOAD}{path}");
        match read.get(full.as_str()).map(|file| file.binary.as_deref()) {
            // Packages of that age came without these two.
            None if is_old && (path.contains(CODE_MODE_HOST) || path.ends_with("/bwrap")) => {}
            None => findings.add(&rule::RUNTIME_PAYLOAD, format!("{full} is missing")),
            Some(None) => findings.add_member(&rule::RUNTIME_PROGRAM, &full, "it is not an executable for any system"),
            Some(Some(Ok(binary))) if binary.kind != binary::Kind::Program => {
                findings.add_member(&rule::RUNTIME_PROGRAM, &full, format!("it is a {binary}, not a program"));
            }
            Some(Some(_)) => {}
        }
    }
}

/// The part of a `CycloneDX` document that is judged.
#[derive(Deserialize)]
struct Sbom {
    #[serde(default)]
    components: Vec<Component>,
}

#[derive(Deserialize)]
struct Component {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    hashes: Vec<Hash>,
}

#[derive(Deserialize)]
struct Hash {
    alg: String,
    content: String,
}

/// What an SBOM says about the payload: the digests of files by their paths in it.
fn digests_in(sbom: &[u8]) -> serde_json::Result<BTreeMap<String, Option<Sha256Digest>>> {
    let sbom: Sbom = serde_json::from_slice(sbom)?;
    let files = sbom.components.into_iter().filter(|component| component.kind == "file");
    let digest = |component: Component| {
        let hash = component.hashes.into_iter().find(|hash| hash.alg == "SHA-256");
        (component.name, hash.and_then(|hash| hash.content.parse().ok()))
    };
    Ok(files.map(digest).collect())
}

/// The SBOMs among the files.
fn sboms<'a>(dist_info: &str, read: &'a Files<'_>) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    let directory = format!("{dist_info}{SBOMS}");
    read.iter().filter(move |(path, _)| path.starts_with(&directory)).map(|(path, file)| (*path, &*file.text))
}

/// Holds every SBOM against the payload it names.
fn judge_sbom(dist_info: &str, read: &Files<'_>, findings: &mut Findings) {
    for (path, text) in sboms(dist_info, read) {
        let named = match digests_in(text) {
            Ok(named) => named,
            Err(error) => {
                findings.add_member(&rule::RUNTIME_SBOM, path, format!("it is not a CycloneDX document: {error}"));
                continue;
            }
        };
        let payload: BTreeMap<&str, &File<'_>> = read
            .iter()
            .filter_map(|(path, file)| Some((path.strip_prefix(PAYLOAD)?, file)))
            // The modules of the Python package are not part of the codex package.
            .filter(|(path, _)| path.contains('/') || *path == METADATA_FILE)
            .collect();
        for (name, file) in &payload {
            match named.get(*name) {
                None => findings.add_member(&rule::RUNTIME_SBOM, path, format!("it does not name {name}")),
                Some(said) if file.sha256.is_some() && *said != file.sha256 => {
                    findings.add_member(
                        &rule::RUNTIME_SBOM,
                        path,
                        format!("the digest of {name} does not match the file"),
                    );
                }
                Some(_) => {}
            }
        }
        for name in named.keys().filter(|name| !payload.contains_key(name.as_str())) {
            findings.add_member(&rule::RUNTIME_SBOM, path, format!("it names {name}, which does not exist"));
        }
    }
}

/// The digests that the files of the payload must have by the SBOMs, which have been judged.
pub(super) fn expected_digests(dist_info: &str, read: &Files<'_>) -> BTreeMap<String, Sha256Digest> {
    let named = sboms(dist_info, read).filter_map(|(_, text)| digests_in(text).ok()).flatten();
    named.filter_map(|(name, digest)| Some((format!("{PAYLOAD}{name}"), digest?))).collect()
}
