//! The definitions of a schema document, whichever namespace they are in.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::super::error::CodegenError;
use super::super::model::Direction;
use super::super::schema::Document;

/// The definitions of a bundle by their bare names, whichever namespace they are in.
pub(super) struct Bundle<'a> {
    pub(super) document: &'a str,
    pub(super) definitions: BTreeMap<String, (String, &'a Value)>,
    pub(super) messages: BTreeMap<&'static str, (String, &'a Value)>,
}

impl<'a> Bundle<'a> {
    pub(super) fn open(document: &'a Document) -> Result<Bundle<'a>, CodegenError> {
        let fail = |pointer: &str, reason: &str| CodegenError::Schema {
            document: document.name.clone(),
            pointer: pointer.to_owned(),
            reason: reason.to_owned(),
        };
        let root = document.root.get("definitions").and_then(Value::as_object);
        let root = root.ok_or_else(|| fail("/definitions", "expected an object of definitions"))?;
        let mut bundle = Bundle { document: &document.name, definitions: BTreeMap::new(), messages: BTreeMap::new() };
        for (name, node) in root {
            let pointer = format!("/definitions/{}", escape(name));
            // A namespace is an object of definitions; a definition is told by its keywords.
            let is_namespace = name.starts_with('v') && name[1..].parse::<u32>().is_ok();
            if !is_namespace {
                bundle.add(name, node, pointer)?;
                continue;
            }
            let inner = node.as_object().ok_or_else(|| fail(&pointer, "expected an object of definitions"))?;
            for (name, node) in inner {
                bundle.add(name, node, format!("{pointer}/{}", escape(name)))?;
            }
        }
        Ok(bundle)
    }

    fn add(&mut self, name: &str, node: &'a Value, pointer: String) -> Result<(), CodegenError> {
        if let Some(direction) = Direction::ALL.into_iter().find(|direction| direction.name() == name) {
            self.messages.insert(direction.name(), (pointer, node));
            return Ok(());
        }
        if let Some((first, existing)) = self.definitions.get(name) {
            // Both namespaces carry the same small definitions (`RequestId`); they are one type as long as they agree.
            if comparable(existing) == comparable(node) {
                return Ok(());
            }
            return Err(CodegenError::Collision {
                what: "types",
                name: name.to_owned(),
                first: first.clone(),
                second: pointer,
            });
        }
        self.definitions.insert(name.to_owned(), (pointer, node));
        Ok(())
    }
}

/// A definition without what may differ between two namespaces: prefixes of references, titles, descriptions.
fn comparable(node: &Value) -> Value {
    match node {
        Value::Object(object) => object
            .iter()
            .filter(|(key, value)| !(matches!(key.as_str(), "$schema" | "title" | "description") && value.is_string()))
            .map(|(key, value)| {
                let value = match value {
                    Value::String(reference) if key == "$ref" => {
                        Value::String(reference.rsplit('/').next().unwrap_or_default().to_owned())
                    }
                    other => comparable(other),
                };
                (key.clone(), value)
            })
            .collect::<BTreeMap<_, _>>()
            .into_iter()
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(comparable).collect(),
        other => other.clone(),
    }
}

/// Escapes one part of a JSON pointer (RFC 6901).
pub(super) fn escape(part: &str) -> String {
    part.replace('~', "~0").replace('/', "~1")
}
