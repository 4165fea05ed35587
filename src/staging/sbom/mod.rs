//! Software bills of materials: `CycloneDX` 1.6, which [`Document`] writes. They hold no clock, host or random number, so that they are
//! the same for the same input.

mod known;
mod runtime;

use std::io;

use serde_json::{Value, json};

pub(crate) use known::KnownPackages;
pub(super) use runtime::{notices, runtime};

/// A document about one thing that is released.
pub(super) struct Document {
    /// What it is about.
    pub(super) subject: Value,
    /// What that is made of, or needs, in the order of their `bom-ref`.
    pub(super) components: Vec<Value>,
}

impl Document {
    /// The text of the document.
    pub(super) fn text(mut self) -> io::Result<String> {
        let reference = |component: &Value| component["bom-ref"].as_str().unwrap_or_default().to_owned();
        self.components.sort_by_key(reference);
        // A crate may be required on every system and, with other features, on one of them.
        self.components.dedup_by(|second, first| reference(second) == reference(first));
        let needs: Vec<String> =
            self.components.iter().filter(|component| component["type"] != "file").map(reference).collect();
        let mut text = serde_json::to_string_pretty(&json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "tools": {
                    "components": [
                        { "type": "application", "name": "codex-pack", "version": env!("CARGO_PKG_VERSION") },
                    ],
                },
                "component": self.subject,
            },
            "dependencies": [{ "ref": reference(&self.subject), "dependsOn": needs }],
            "components": self.components,
        }))
        .map_err(io::Error::other)?;
        text.push('\n');
        Ok(text)
    }
}

/// Something of ours that is released: `kind` is its kind of package URL.
pub(super) fn subject(kind: &str, project: &str, version: &str) -> Value {
    let url = package_url(kind, project, version);
    json!({
        "type": if kind == "cargo" { "library" } else { "application" },
        "bom-ref": url,
        "name": project,
        "version": version,
        "purl": url,
        "licenses": [{ "license": { "id": "Apache-2.0" } }],
    })
}

/// Something that is required, in a range of versions or in exactly one.
pub(super) fn requirement(kind: &str, project: &str, exact: Option<&str>, range: &str) -> Value {
    let url = exact.map_or_else(|| format!("pkg:{kind}/{project}"), |version| package_url(kind, project, version));
    let mut component = json!({ "type": "library", "bom-ref": url, "name": project });
    if let Some(version) = exact {
        component["version"] = version.into();
    }
    component["purl"] = url.into();
    component["properties"] = json!([{ "name": "codex:requirement", "value": range }]);
    component
}

/// A package URL (purl-spec): special characters in a version are encoded.
fn package_url(kind: &str, name: &str, version: &str) -> String {
    let encode = |text: &str| -> String {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        text.bytes()
            .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
            .collect()
    };
    format!("pkg:{kind}/{}@{}", encode(name), encode(version))
}
