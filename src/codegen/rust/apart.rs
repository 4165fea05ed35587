//! Types of the protocol that have the name of a type of the SDK, and what they are called instead: whoever imports both by `*` means
//! one of them only.

use std::collections::BTreeMap;

use super::super::error::CodegenError;
use super::super::model::{Protocol, Shape, Type};

/// The schema's name, and the one in Rust.
pub(super) const NAMES: [(&str, &str); 2] = [("Thread", "ThreadData"), ("Tool", "McpTool")];

/// The protocol with those names. A schema that has a type of the new name already is an error.
pub(super) fn renamed(protocol: &Protocol) -> Result<Protocol, CodegenError> {
    let names: BTreeMap<&str, &str> = NAMES.into_iter().collect();
    for (old, new) in &names {
        if let (Some(old), Some(new)) = (protocol.definitions.get(*old), protocol.definitions.get(*new)) {
            let (first, second) = (old.pointer.clone(), new.pointer.clone());
            return Err(CodegenError::Collision { what: "types", name: new.name.clone(), first, second });
        }
    }
    let rename = |name: &mut String| {
        if let Some(new) = names.get(name.as_str()) {
            *name = (*new).to_owned();
        }
    };
    let mut protocol = protocol.clone();
    protocol.definitions = std::mem::take(&mut protocol.definitions)
        .into_values()
        .map(|mut definition| {
            rename(&mut definition.name);
            each_type(&mut definition.shape, &mut |name| rename(name));
            (definition.name.clone(), definition)
        })
        .collect();
    for set in &mut protocol.messages {
        set.fields.iter_mut().for_each(|field| references(&mut field.value, &mut |name| rename(name)));
        for message in &mut set.messages {
            message.params.iter_mut().for_each(|params| references(params, &mut |name| rename(name)));
            message.result.iter_mut().for_each(rename);
        }
    }
    Ok(protocol)
}

fn each_type(shape: &mut Shape, found: &mut dyn FnMut(&mut String)) {
    match shape {
        Shape::Object(fields) => fields.iter_mut().for_each(|field| references(&mut field.value, found)),
        Shape::Enum(_) => {}
        Shape::Tagged { variants, .. } | Shape::Keyed { variants, .. } => {
            variants.iter_mut().for_each(|variant| references(&mut variant.value, found));
        }
        Shape::Untagged(alternatives) => {
            alternatives.iter_mut().for_each(|alternative| references(&mut alternative.value, found));
        }
        Shape::Alias(value) => references(value, found),
    }
}

fn references(value: &mut Type, found: &mut dyn FnMut(&mut String)) {
    match value {
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => references(inner, found),
        Type::Reference(name) => found(name),
        _ => {}
    }
}
