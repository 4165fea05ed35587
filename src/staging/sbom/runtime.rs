//! The bill of materials of a runtime wheel: every payload file with its digest, and every package that its programs were built
//! from, as far as they tell.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::known::KnownPackages;
use super::{Document, package_url, subject};
use crate::binary::{Components, Crate, Evidence, Origin, find_components};
use crate::distribution::staged_properties;
use crate::package::{Package, Role};
use crate::plan::Plan;
use crate::staging::error::StagingError;

/// What a program was built from, with its path and role.
struct InspectedProgram<'a> {
    path: &'a str,
    role: Role,
    inside: Components,
}

/// The text of the SBOM of these payload files of a package, as the project has them, and the licences that are known.
pub(in crate::staging) fn runtime(
    project: &str,
    package: &Package,
    payload: &Plan,
    known: &KnownPackages,
    excludes: &[String],
) -> Result<(String, BTreeMap<String, String>), StagingError> {
    let looked = look(package, payload)?;
    let mut components = Vec::new();
    for (path, entry) in payload.entries() {
        components.push(json!({
            "type": "file",
            "bom-ref": format!("file:{path}"),
            "name": path.as_str(),
            "hashes": [{ "alg": "SHA-256", "content": entry.content.sha256()? }],
        }));
    }
    let mut found: BTreeMap<&Crate, (Evidence, BTreeSet<&str>)> = BTreeMap::new();
    for program in &looked {
        for (name, evidence) in &program.inside.crates {
            if is_unknown(name, *evidence, program.role, known) {
                let (name, version, path) = (name.name.clone(), name.version.clone(), program.path.to_owned());
                return Err(StagingError::NotLocked { name, version, path });
            }
            let (best, paths) = found.entry(name).or_insert((*evidence, BTreeSet::new()));
            *best = (*best).min(*evidence);
            paths.insert(program.path);
        }
    }
    let mut licenses = BTreeMap::new();
    for (name, (evidence, paths)) in &found {
        let component = of_crate(name, *evidence, paths, known);
        if let Some(license) = known.get(&name.name, &name.version).and_then(|known| known.license.clone()) {
            licenses.insert(format!("{} {}", name.name, name.version), license);
        }
        components.push(component);
    }
    for program in &looked {
        let file = program.path.rsplit('/').next().unwrap_or_default();
        if let Some(version) = &program.inside.v8 {
            let how = "the version that it says of itself";
            components.push(bundled("v8", Some(version), program.path, how));
        }
        if is_ripgrep(file) {
            let how = "its file name, and the version that it says of itself";
            components.push(bundled("ripgrep", program.inside.ripgrep.as_deref(), program.path, how));
        }
        if file == "bwrap" {
            // It is built for codex and says no version.
            components.push(bundled("bubblewrap", None, program.path, "its file name"));
        }
    }
    let mut subject = subject("pypi", project, &package.version.pep440());
    let mut properties = vec![json!({ "name": "codex:target", "value": package.target.triple() })];
    properties.extend(staged_properties(excludes));
    subject["properties"] = properties.into();
    Ok((Document { subject, components }.text()?, licenses))
}

/// The text of THIRD-PARTY-NOTICES.
pub(in crate::staging) fn notices(licenses: &BTreeMap<String, String>) -> String {
    let mut text = String::from("The programs in this package were built from these packages, among others:\n\n");
    for (name, license) in licenses {
        text.push_str(&format!("{name}: {license}\n"));
    }
    text
}

/// Looks into the programs of the payload.
fn look<'a>(package: &'a Package, payload: &Plan) -> Result<Vec<InspectedProgram<'a>>, StagingError> {
    let mut looked = Vec::new();
    for program in &package.programs {
        let Some(entry) = payload.get(program.path.as_str()) else { continue };
        let path = program.path.as_str();
        let length = entry.content.length();
        let is_ripgrep = is_ripgrep(program.path.file_name());
        let inside = find_components(&mut entry.content.open()?, length, is_ripgrep)
            .map_err(|source| StagingError::Components { path: path.into(), source })?;
        looked.push(InspectedProgram { path, role: program.role, inside });
    }
    Ok(looked)
}

fn is_ripgrep(file_name: &str) -> bool {
    matches!(file_name, "rg" | "rg.exe")
}

/// Whether a lock file was given and does not have a crate of codex itself. Other programs have their own lock files.
fn is_unknown(found: &Crate, evidence: Evidence, role: Role, known: &KnownPackages) -> bool {
    role == Role::Main
        && evidence != Evidence::StandardLibrary
        && found.origin == Origin::Registry
        && !known.is_empty()
        && known.get(&found.name, &found.version).is_none()
}

fn of_crate(found: &Crate, evidence: Evidence, paths: &BTreeSet<&str>, known: &KnownPackages) -> Value {
    let url = match found.origin {
        Origin::Registry => Some(package_url("cargo", &found.name, &found.version)),
        Origin::Git => Some(package_url("generic", &found.name, &found.version)),
        // Its origin is unknown.
        Origin::OtherRegistry | Origin::Workspace => None,
    };
    let reference = url.clone().unwrap_or_else(|| format!("crate:{}@{}", found.name, found.version));
    let mut component = json!({
        "type": "library",
        "bom-ref": reference,
        "name": found.name,
        "version": found.version,
    });
    let known = known.get(&found.name, &found.version);
    if let Some(checksum) = known.and_then(|known| known.checksum.as_ref()) {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(license) = known.and_then(|known| known.license.as_ref()) {
        component["licenses"] = json!([{ "expression": license }]);
    }
    if let Some(url) = url {
        component["purl"] = url.into();
    }
    let technique = if evidence == Evidence::Listed { "manifest-analysis" } else { "binary-analysis" };
    let confidence = if evidence == Evidence::Listed { 1.0 } else { 0.9 };
    component["evidence"] = evidence_of(technique, confidence, evidence.describe(), paths);
    component
}

/// A program or library that is bundled and not a crate.
fn bundled(name: &str, version: Option<&str>, path: &str, how: &str) -> Value {
    let url = version.map_or_else(|| format!("pkg:generic/{name}"), |version| package_url("generic", name, version));
    let mut component = json!({
        "type": if name == "v8" { "library" } else { "application" },
        "bom-ref": url,
        "name": name,
    });
    if let Some(version) = version {
        component["version"] = version.into();
    }
    component["purl"] = url.into();
    component["evidence"] = evidence_of("binary-analysis", 0.9, how, &BTreeSet::from([path]));
    component
}

fn evidence_of(technique: &str, confidence: f64, how: &str, paths: &BTreeSet<&str>) -> Value {
    json!({
        "identity": [{
            "field": "version",
            "confidence": confidence,
            "methods": [{ "technique": technique, "confidence": confidence, "value": how }],
        }],
        "occurrences": paths.iter().map(|path| json!({ "location": path })).collect::<Vec<_>>(),
    })
}
