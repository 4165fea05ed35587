//! The chain of digests: from the codex packages to what is in the wheels, each link recomputed from bytes as far as they are there.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{Input, MemberDigest};
use super::finding::Findings;
use super::manifest::{Manifest, ManifestFile};
use super::report::{FileKind, FileReport};
use super::rule;
use super::runtime::in_payload;

/// Compares distributions with a manifest, and the manifest with the packages that were given: what it says about those is not
/// believed.
pub(super) fn judge_manifest(manifest: &Manifest, files: &[FileReport], given: &[Input], findings: &mut Findings) {
    let known: BTreeMap<&str, &ManifestFile> =
        manifest.distributions.iter().map(|file| (file.name.as_str(), file)).collect();
    for file in files {
        match known.get(file.name.as_str()) {
            None => findings.add(&rule::MANIFEST_FILES, format!("the manifest does not list {}", file.name)),
            Some(said) => judge_file(said, file, &manifest.inputs, findings),
        }
    }
    for name in known.keys().filter(|name| !files.iter().any(|file| file.name == **name)) {
        findings.add(&rule::MANIFEST_FILES, format!("the manifest lists {name}, which does not exist"));
    }
    for package in given {
        match manifest.inputs.iter().find(|input| input.target == package.target) {
            None if manifest.inputs.is_empty() => {}
            None => {
                let message =
                    format!("the manifest has no input for {}, which {} is for", package.target, package.name);
                findings.add(&rule::MANIFEST_MISMATCH, message);
            }
            Some(input) if !input.is_same_package(package) => {
                let what = match (input.sha256, package.sha256) {
                    (Some(said), Some(found)) if said != found => {
                        format!("SHA-256 {said} of it, and {found} is that of")
                    }
                    _ => "other files of it than are in".into(),
                };
                let message = format!("{}: the manifest says {what} the package {}", input.name, package.name);
                findings.add(&rule::MANIFEST_MISMATCH, message);
            }
            Some(_) => {}
        }
    }
    for file in files.iter().filter(|file| file.kind == FileKind::RuntimeWheel) {
        if manifest.inputs.is_empty() {
            let message = format!("{}: the manifest has no inputs: what it was made of is not proven", file.name);
            findings.add(&rule::MANIFEST_CHAIN, message);
            continue;
        }
        let input = manifest.inputs.iter().find(|input| Some(&input.target) == file.target.as_ref());
        if let Some(input) = input {
            judge_payload(file, input, "the manifest", findings);
        } else {
            let target = file.target.as_deref().unwrap_or("its platform");
            findings.add(&rule::MANIFEST_MISMATCH, format!("{}: the manifest has no input for {target}", file.name));
        }
    }
}

/// Holds the runtime wheels against the packages of their platforms that were given, whatever a manifest says.
pub(super) fn judge_packages(files: &[FileReport], given: &[Input], findings: &mut Findings) {
    for file in files.iter().filter(|file| file.kind == FileKind::RuntimeWheel) {
        if let Some(package) = given.iter().find(|package| Some(&package.target) == file.target.as_ref()) {
            judge_payload(file, package, &package.name, findings);
        }
    }
}

/// The payload of a runtime wheel must consist of unchanged files from the package for its platform.
fn judge_payload(file: &FileReport, package: &Input, whose: &str, findings: &mut Findings) {
    let known: BTreeSet<(&str, u64, _)> =
        package.members.iter().map(|member| (member.path.as_str(), member.size, member.sha256)).collect();
    for member in &file.members {
        let Some(inside) = in_payload(&member.path) else { continue };
        if !known.contains(&(inside, member.size, member.sha256)) {
            let message = format!("{}: no input of {whose} holds {inside} with this digest", file.name);
            findings.add(&rule::MANIFEST_MISMATCH, message);
        }
    }
}

/// Compares a distribution with its entry in the manifest.
fn judge_file(said: &ManifestFile, file: &FileReport, inputs: &[Input], findings: &mut Findings) {
    let mut differs = |what: String| findings.add(&rule::MANIFEST_MISMATCH, format!("{}: {what}", file.name));
    if said.sha256 != file.sha256 {
        differs(format!("the manifest says SHA-256 {}, but it has {}", said.sha256, file.sha256));
    }
    if said.size != file.size {
        differs(format!("the manifest says {} bytes, but it has {}", said.size, file.size));
    }
    if said.tags != file.tags {
        differs("the manifest lists different platform tags for it".into());
    }
    if said.build.is_some() && said.build != file.build(inputs) {
        differs("the manifest contradicts what it records about its own build".into());
    }
    // The digest of the file does not cover what the manifest says about its members.
    judge_members(&file.name, &said.members, &file.members, findings);
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
