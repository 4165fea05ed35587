//! JSON Schema to the [model](super::model): every construct is either understood or refused with its JSON pointer.

mod bundle;
mod messages;
mod naming;
mod objects;
mod types;
mod unions;

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::error::CodegenError;
use super::model::{Definition, Direction, Protocol, Shape};
use super::names;
use super::schema::SchemaSet;
use bundle::{Bundle, escape};

/// Keywords that say nothing about the form of a value: annotations, and limits that the server checks itself.
const ANNOTATIONS: &[&str] = &[
    "$schema",
    "title",
    "description",
    "default",
    "deprecated",
    "examples",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "readOnly",
    "writeOnly",
];

/// The most types that a schema may have: eight times those of today. The time and memory of everything that is made of a schema are
/// proportional to it.
const MOST_TYPES: usize = 10_000;

/// The most alternatives that a union may have: five times those of today. Each is held against all others.
const MOST_ALTERNATIVES: usize = 1000;

/// Reads the schemas of a release into the model: what the schema says and nothing else.
pub fn read(schemas: &SchemaSet) -> Result<Protocol, CodegenError> {
    let document = schemas.experimental.as_ref().unwrap_or(&schemas.stable);
    let stable = Bundle::open(&schemas.stable)?;
    let bundle = Bundle::open(document)?;
    let mut reader =
        Reader { bundle: &bundle, stable: &stable, protocol: Protocol::default(), origins: HashMap::new() };
    let only_stable = || stable.definitions.iter().filter(|(name, _)| !bundle.definitions.contains_key(*name));
    for (name, (pointer, _)) in bundle.definitions.iter().chain(only_stable()) {
        reader.claim(name, pointer)?;
    }
    for (name, (pointer, node)) in &bundle.definitions {
        let in_stable = stable.definitions.get(name).map(|(_, node)| *node);
        reader.definition(name, node, pointer, in_stable)?;
    }
    // A definition that only the stable schema has would be a bug of the program that wrote both; it is kept all the same.
    reader.bundle = &stable;
    for (name, (pointer, node)) in only_stable() {
        reader.definition(name, node, pointer, Some(node))?;
    }
    reader.bundle = &bundle;
    for direction in Direction::ALL {
        reader.message_set(direction)?;
    }
    Ok(reader.protocol)
}

struct Reader<'a> {
    bundle: &'a Bundle<'a>,
    stable: &'a Bundle<'a>,
    protocol: Protocol,
    /// Which place of the schema every type name comes from.
    origins: HashMap<String, String>,
}

impl<'a> Reader<'a> {
    fn fail(&self, pointer: &str, reason: impl Into<String>) -> CodegenError {
        CodegenError::Schema {
            document: self.bundle.document.to_owned(),
            pointer: pointer.to_owned(),
            reason: reason.into(),
        }
    }

    fn claim(&mut self, name: &str, pointer: &str) -> Result<(), CodegenError> {
        match self.origins.get(name) {
            Some(first) if first != pointer => Err(CodegenError::Collision {
                what: "types",
                name: name.to_owned(),
                first: first.clone(),
                second: pointer.to_owned(),
            }),
            _ => {
                self.origins.insert(name.to_owned(), pointer.to_owned());
                Ok(())
            }
        }
    }

    fn object(&self, node: &'a Value, pointer: &str) -> Result<&'a Map<String, Value>, CodegenError> {
        node.as_object().ok_or_else(|| self.fail(pointer, format!("expected a schema object, found {}", kind(node))))
    }

    /// Refuses every keyword that is neither an annotation nor in `known`.
    fn only(&self, node: &Map<String, Value>, pointer: &str, known: &[&str]) -> Result<(), CodegenError> {
        match node.keys().find(|key| !ANNOTATIONS.contains(&key.as_str()) && !known.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => {
                Err(self.fail(&format!("{pointer}/{}", escape(key)), format!("keyword `{key}` is not understood here")))
            }
        }
    }

    fn definition(
        &mut self,
        name: &str,
        node: &'a Value,
        pointer: &str,
        stable: Option<&'a Value>,
    ) -> Result<(), CodegenError> {
        let shape = self.shape(name, node, pointer, stable)?;
        self.define(name, text_of(node), stable.is_none(), pointer, shape)
    }

    fn define(
        &mut self,
        name: &str,
        description: String,
        experimental: bool,
        pointer: &str,
        shape: Shape,
    ) -> Result<(), CodegenError> {
        if !naming::is_identifier(name) {
            return Err(self.fail(pointer, format!("`{name}` cannot be the name of a type")));
        }
        if names::is_taken(name) {
            return Err(self.fail(pointer, format!("`{name}` is a name that the generated code needs for itself")));
        }
        self.claim(name, pointer)?;
        if self.protocol.definitions.len() == MOST_TYPES {
            let reason = format!("it has more than the {MOST_TYPES} types that are read");
            return Err(CodegenError::TooLarge { file: self.bundle.document.into(), reason });
        }
        let definition = Definition {
            name: name.to_owned(),
            description,
            experimental,
            pointer: pointer.to_owned(),
            area: String::new(),
            shape,
        };
        self.protocol.definitions.insert(name.to_owned(), definition);
        Ok(())
    }

    fn alternatives(&self, node: &'a Value, pointer: &str) -> Result<Vec<(&'a Value, String)>, CodegenError> {
        match node.as_array() {
            Some(items) if items.len() > MOST_ALTERNATIVES => {
                let reason = format!("`{pointer}` has more than the {MOST_ALTERNATIVES} alternatives that are read");
                Err(CodegenError::TooLarge { file: self.bundle.document.into(), reason })
            }
            Some(items) if !items.is_empty() => {
                Ok(items.iter().enumerate().map(|(index, item)| (item, format!("{pointer}/{index}"))).collect())
            }
            _ => Err(self.fail(pointer, "expected a list of schemas")),
        }
    }
}

fn text_of(node: &Value) -> String {
    node.get("description").and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
