//! The rules on a runtime wheel: its codex package against its version and tags.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::contents::{Contents, ReadMembers};
use super::finding::Findings;
use super::rule;
use crate::archive::zip::Member;
use crate::binary;
use crate::digest::Sha256Digest;
use crate::distribution::{PlatformName, TagSet};
use crate::package::{CODE_MODE_HOST, CODE_MODE_HOST_SINCE, companions};
use crate::platform::{OperatingSystem, PlatformTag, Target};
use crate::version::CodexVersion;

/// Where the payload stands.
pub(super) const PAYLOAD: &str = "codex_cli_bin/";

/// What describes the payload.
pub(super) const PACKAGE_FILE: &str = "codex_cli_bin/codex-package.json";

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

/// Judges what is particular to a runtime wheel with the tags that its file name has, of which `tags` make promises. `read` holds its
/// members by name. Returns the target of the codex package in it.
pub(super) fn judge(
    version: &str,
    named: &TagSet,
    tags: &[PlatformTag],
    read: &ReadMembers<'_>,
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
    let Some((_, contents)) = read.get(PACKAGE_FILE) else {
        findings.add(&rule::RUNTIME_PACKAGE_FILE, format!("{PACKAGE_FILE} is missing"));
        return None;
    };
    let package: PackageFile = match serde_json::from_slice(contents.text.as_deref().unwrap_or_default()) {
        Ok(package) => package,
        Err(error) => {
            let message = format!("{PACKAGE_FILE} is not as expected: {error}");
            findings.add(&rule::RUNTIME_PACKAGE_FILE, message);
            return None;
        }
    };
    if package.layout_version != 1 {
        let message = format!("{PACKAGE_FILE} has layoutVersion {}, of which nothing is known", package.layout_version);
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
            let message = format!("{PACKAGE_FILE} says {target}, which is not what {tag} promises");
            findings.add(&rule::RUNTIME_PACKAGE_TARGET, message);
        }
    }
    judge_payload(&package, target, package_version.as_ref(), read, findings);
    if let Some(dist_info) = dist_info {
        judge_sbom(dist_info, read, findings);
    }
    Some(target)
}

fn judge_module(read: &ReadMembers<'_>, dist_info: Option<&str>, findings: &mut Findings) {
    if !read.contains_key("codex_cli_bin/__init__.py") {
        findings.add(&rule::RUNTIME_MODULE, "codex_cli_bin/__init__.py is missing");
    }
    let own = dist_info.map(|directory| format!("{directory}/"));
    let is_known = |path: &str| path.starts_with(PAYLOAD) || own.as_ref().is_some_and(|own| path.starts_with(own));
    let mut strays: Vec<&str> = read.keys().copied().filter(|path| !is_known(path)).collect();
    strays.sort_unstable();
    for path in strays {
        findings.add_member(&rule::RUNTIME_MODULE, path, "it is installed outside of codex_cli_bin");
    }
}

/// Programs need the execute bit wherever there is one.
fn judge_modes(tags: &[PlatformTag], read: &ReadMembers<'_>, findings: &mut Findings) {
    if tags.iter().all(|tag| tag.operating_system() == Some(OperatingSystem::Windows)) {
        return;
    }
    let mut programs: Vec<(&str, &Member)> = read
        .iter()
        .filter_map(|(path, (member, contents))| match contents.binary.as_ref()? {
            Ok(binary) if binary.kind == binary::Kind::Program => Some((*path, *member)),
            _ => None,
        })
        .collect();
    programs.sort_unstable_by_key(|(path, _)| *path);
    for (path, member) in programs {
        let mode = member.unix_mode().unwrap_or_default();
        if mode & 0o111 == 0 {
            let message = format!("it is a program, but its mode {:o} does not let it run", mode & 0o7777);
            findings.add_member(&rule::RUNTIME_PROGRAM, path, message);
        }
    }
}

fn judge_payload(
    package: &PackageFile,
    target: Target,
    version: Option<&CodexVersion>,
    read: &ReadMembers<'_>,
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
        match read.get(full.as_str()).map(|(_, contents)| contents.binary.as_ref()) {
            // Packages of that age came without these two.
            None if is_old && (path.contains(CODE_MODE_HOST) || path.ends_with("/bwrap")) => {}
            None => findings.add(&rule::RUNTIME_PAYLOAD, format!("{full} is missing")),
            Some(None) => findings.add_member(&rule::RUNTIME_PROGRAM, &full, "it is no executable of any system"),
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

/// Holds every SBOM against the payload it names.
fn judge_sbom(dist_info: &str, read: &ReadMembers<'_>, findings: &mut Findings) {
    let directory = format!("{dist_info}/sboms/");
    let mut documents: Vec<&str> = read.keys().copied().filter(|path| path.starts_with(&directory)).collect();
    documents.sort_unstable();
    for path in documents {
        let text = read.get(path).and_then(|(_, contents)| contents.text.as_deref()).unwrap_or_default();
        let sbom: Sbom = match serde_json::from_slice(text) {
            Ok(sbom) => sbom,
            Err(error) => {
                findings.add_member(&rule::RUNTIME_SBOM, path, format!("it is no CycloneDX document: {error}"));
                continue;
            }
        };
        let named: BTreeMap<&str, Option<Sha256Digest>> = sbom
            .components
            .iter()
            .filter(|component| component.kind == "file")
            .map(|component| {
                let hash = component.hashes.iter().find(|hash| hash.alg == "SHA-256");
                (component.name.as_str(), hash.and_then(|hash| hash.content.parse().ok()))
            })
            .collect();
        let payload: BTreeMap<&str, &Contents> = read
            .iter()
            .filter_map(|(path, (_, contents))| Some((path.strip_prefix(PAYLOAD)?, contents)))
            // The modules of the Python package are not part of the codex package.
            .filter(|(path, _)| path.contains('/') || *path == crate::package::METADATA_FILE)
            .collect();
        for (file, contents) in &payload {
            match named.get(file) {
                None => findings.add_member(&rule::RUNTIME_SBOM, path, format!("it does not name {file}")),
                Some(said) if *said != Some(contents.sha256) => {
                    findings.add_member(&rule::RUNTIME_SBOM, path, format!("the digest of {file} is not the file's"));
                }
                Some(_) => {}
            }
        }
        for file in named.keys().filter(|file| !payload.contains_key(*file)) {
            findings.add_member(&rule::RUNTIME_SBOM, path, format!("it names {file}, which is not there"));
        }
    }
}
