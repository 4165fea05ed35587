//! The software bill of materials of a runtime wheel: `CycloneDX` 1.6 (PEP 770 says where it stands), naming every payload file with
//! its digest. It holds no clock, host or random number, so that it is the same for the same payload.

use std::io;

use serde_json::json;

use crate::distribution::RUNTIME_PROJECT;
use crate::package::Package;
use crate::plan::Plan;

/// The text of the SBOM of these payload files of a package.
pub(super) fn cyclone_dx(package: &Package, payload: &Plan) -> io::Result<String> {
    let version = package.version.pep440();
    let mut components = Vec::new();
    for (path, entry) in payload.entries() {
        components.push(json!({
            "type": "file",
            "bom-ref": format!("file:{path}"),
            "name": path.as_str(),
            "hashes": [{ "alg": "SHA-256", "content": entry.content.sha256()? }],
        }));
    }
    let document = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "tools": {
                "components": [{ "type": "application", "name": "codex-pack", "version": env!("CARGO_PKG_VERSION") }],
            },
            "component": {
                "type": "application",
                "bom-ref": format!("pkg:pypi/{RUNTIME_PROJECT}@{version}"),
                "name": RUNTIME_PROJECT,
                "version": version,
                "purl": format!("pkg:pypi/{RUNTIME_PROJECT}@{version}"),
                "licenses": [{ "license": { "id": "Apache-2.0" } }],
                "properties": [{ "name": "codex:target", "value": package.target.triple() }],
            },
        },
        "components": components,
    });
    let mut text = serde_json::to_string_pretty(&document).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}
