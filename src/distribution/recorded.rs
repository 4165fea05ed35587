//! How a wheel was built, as properties of what its SBOM is about (`metadata.component.properties` of `CycloneDX`): enough to build it
//! again and get the same bytes. Staging writes what it decides, and writing the wheel adds the rest.

use std::io;

use serde_json::{Value, json};

use super::{Compression, PlatformName, Timestamp};
use crate::plan::Content;

/// How a wheel was built, as far as its SBOM says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Recorded {
    /// The version of codex-pack that staged it.
    pub codex_pack: Option<String>,
    /// The globs over paths in the package that were left out.
    pub excludes: Option<Vec<String>>,
    /// How it was compressed.
    pub compression: Option<Compression>,
}

const EXCLUDES: &str = "codex:excludes";
const EXCLUDE: &str = "codex:exclude";
const PLATFORM_TAG: &str = "codex:platform-tag";
const COMPRESSION: &str = "codex:compression";
const EPOCH: &str = "codex:source-date-epoch";

/// The properties that staging a runtime writes: what was left out.
pub(crate) fn staged_properties(excludes: &[String]) -> Vec<Value> {
    // It is also recorded that nothing was left out.
    let mut properties = vec![property(EXCLUDES, &excludes.len().to_string())];
    properties.extend(excludes.iter().map(|glob| property(EXCLUDE, glob)));
    properties
}

fn property(name: &str, value: &str) -> Value {
    json!({ "name": name, "value": value })
}

/// Adds to the SBOM how the wheel is written. One that is not in codex-pack's format is left unchanged.
pub(super) fn with_build(
    sbom: &Content,
    tags: &[PlatformName],
    compression: Compression,
    timestamp: Timestamp,
) -> io::Result<Content> {
    let bytes = sbom.read()?;
    let Ok(mut document) = serde_json::from_slice::<Value>(&bytes) else { return Ok(sbom.clone()) };
    let Some(subject) = document.pointer_mut("/metadata/component").and_then(Value::as_object_mut) else {
        return Ok(sbom.clone());
    };
    let properties = subject.entry("properties").or_insert_with(|| json!([]));
    let Some(properties) = properties.as_array_mut() else { return Ok(sbom.clone()) };
    properties.retain(|property| [PLATFORM_TAG, COMPRESSION, EPOCH].iter().all(|name| property["name"] != *name));
    properties.extend(tags.iter().map(|tag| property(PLATFORM_TAG, &tag.to_string())));
    properties.push(property(COMPRESSION, compression.name()));
    properties.push(property(EPOCH, &timestamp.seconds().to_string()));
    let mut text = serde_json::to_string_pretty(&document).map_err(io::Error::other)?;
    text.push('\n');
    Ok(Content::bytes(text))
}

impl Recorded {
    /// Reads the text of an SBOM; what it does not say is `None`.
    pub(crate) fn read(sbom: &[u8]) -> Recorded {
        let document: Value = serde_json::from_slice(sbom).unwrap_or_default();
        let list = |pointer: &str| document.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default();
        let properties = list("/metadata/component/properties");
        let named = |wanted: &str| -> Vec<String> {
            let value = |property: &Value| property.get("value")?.as_str().map(str::to_owned);
            properties.iter().filter(|property| property["name"] == wanted).filter_map(value).collect()
        };
        let excludes = named(EXCLUDE);
        let tools = list("/metadata/tools/components");
        let tool = tools.iter().find(|tool| tool["name"] == "codex-pack");
        Recorded {
            codex_pack: tool.and_then(|tool| tool["version"].as_str()).map(str::to_owned),
            compression: named(COMPRESSION).first().and_then(|name| Compression::named(name)),
            excludes: (named(EXCLUDES) == [excludes.len().to_string()]).then_some(excludes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_recorded_is_read_back() {
        let excludes = ["a/**".to_owned(), "b".to_owned()];
        let sbom = json!({ "metadata": {
            "tools": { "components": [{ "name": "codex-pack", "version": "9.8.7" }] },
            "component": { "properties": staged_properties(&excludes) },
        }});
        let sbom = Content::bytes(sbom.to_string());
        let once = with_build(&sbom, &[], Compression::Best, Timestamp::from_seconds(1_700_000_000)).unwrap();
        let twice = with_build(&once, &[], Compression::Fast, Timestamp::FIXED).unwrap();
        let expected =
            |compression| Recorded { codex_pack: Some("9.8.7".into()), excludes: Some(excludes.to_vec()), compression };
        assert_eq!(Recorded::read(&sbom.read().unwrap()), expected(None));
        assert_eq!(Recorded::read(&once.read().unwrap()), expected(Some(Compression::Best)));
        assert_eq!(Recorded::read(&twice.read().unwrap()), expected(Some(Compression::Fast)));
        // Another format is left alone.
        for text in ["", "[]", "{\"metadata\": {\"component\": 1}}"] {
            let other = Content::bytes(text);
            assert_eq!(
                with_build(&other, &[], Compression::Best, Timestamp::FIXED).unwrap().read().unwrap(),
                text.as_bytes()
            );
            assert_eq!(Recorded::read(text.as_bytes()), Recorded::default());
        }
    }
}
