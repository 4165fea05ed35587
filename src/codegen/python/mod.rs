//! The model as Python: pydantic models, one module an area, loaded when first touched.

mod high_level_calls;
mod layout;
mod models;
mod published;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use super::high_level_calls::Options;
use super::model::{Definition, Direction, Field, MessageSet, Null, Protocol, Shape, Type, Variant};
use super::roles::{self, Role};
use super::{Facts, Header, names};

/// The module of the four unions of messages.
const MESSAGES: &str = "messages";

/// Every generated file of the Python SDK, by its path below `openai_codex/generated`. A name with an underscore is of use to the
/// package alone; the others have a public name elsewhere, or are the place that other releases had.
pub(super) fn emit(
    protocol: &Protocol,
    facts: &Facts,
    header: Header,
    calls: &[Options<'_>],
) -> BTreeMap<String, String> {
    let python = Python::new(protocol);
    let mut files = BTreeMap::new();
    let modules: BTreeSet<&str> = python.modules.values().map(String::as_str).collect();
    for module in modules {
        files.insert(format!("protocol/{module}.py"), models::module(&python, header, module));
    }
    files.insert("protocol/__init__.py".to_owned(), tables::package(&python, header));
    files.insert("protocol/methods.py".to_owned(), tables::methods(protocol, header));
    files.insert("__init__.py".to_owned(), published::package(header));
    files.insert("notification_registry.py".to_owned(), published::notification_registry(header));
    files.insert("v2_all.py".to_owned(), published::models(&python, header));
    files.insert("_secret_fields.py".to_owned(), tables::secrets(facts, header));
    files.insert("_notification_types.py".to_owned(), published::payloads(protocol, header));
    files.insert("options.py".to_owned(), high_level_calls::options(&python, header, calls));
    files.insert("_high_level_calls.py".to_owned(), high_level_calls::emit(&python, header, calls));
    files
}

/// The signatures of the calls whose parameters come from the protocol, by their dotted names.
pub(super) fn signatures(protocol: &Protocol, calls: &[Options<'_>]) -> BTreeMap<String, String> {
    high_level_calls::signatures(&Python::new(protocol), calls)
}

/// What the emitters look up.
struct Python<'a> {
    protocol: &'a Protocol,
    /// Definitions and what Python needs beside them: classes for messages and for single-key objects.
    definitions: BTreeMap<String, Definition>,
    /// The module of every class.
    modules: BTreeMap<String, String>,
    /// The messages that definitions belong to.
    roles: BTreeMap<&'a str, Vec<Role<'a>>>,
}

impl<'a> Python<'a> {
    fn new(protocol: &'a Protocol) -> Python<'a> {
        let mut definitions = protocol.definitions.clone();
        for definition in protocol.definitions.values() {
            if let Shape::Keyed { variants, .. } = &definition.shape {
                for variant in variants {
                    if let Some(wrapper) = &variant.wrapper {
                        definitions.insert(wrapper.clone(), single_key(definition, variant, wrapper));
                    }
                }
            }
        }
        let mut modules: BTreeMap<String, String> = BTreeMap::new();
        for definition in definitions.values() {
            modules.insert(definition.name.clone(), names::python_module(&definition.area));
            if let Shape::Keyed { values, .. } = &definition.shape
                && !values.is_empty()
            {
                modules.insert(values_name(&definition.name), names::python_module(&definition.area));
            }
        }
        for set in &protocol.messages {
            for definition in message_definitions(set) {
                modules.insert(definition.name.clone(), MESSAGES.to_owned());
                definitions.insert(definition.name.clone(), definition);
            }
        }
        Python { protocol, definitions, modules, roles: roles::of(protocol) }
    }
}

/// A type as an annotation.
fn spell(value: &Type) -> String {
    match value {
        Type::Any => "Any".to_owned(),
        Type::String => "str".to_owned(),
        Type::Literal(text) => format!("Literal[{}]", layout::string(text)),
        Type::Boolean => "bool".to_owned(),
        Type::Integer(_) => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Null => "None".to_owned(),
        Type::List(inner) => format!("list[{}]", spell(inner)),
        Type::Map(inner) => format!("dict[str, {}]", spell(inner)),
        Type::Nullable(inner) => format!("{} | None", spell(inner)),
        Type::Reference(name) => name.clone(),
    }
}

/// The enum of the bare strings of a keyed union.
fn values_name(union: &str) -> String {
    format!("{union}Value")
}

fn single_key(union: &Definition, variant: &Variant, wrapper: &str) -> Definition {
    Definition {
        name: wrapper.to_owned(),
        description: variant.description.clone(),
        experimental: variant.experimental,
        pointer: union.pointer.clone(),
        area: union.area.clone(),
        shape: Shape::Object(vec![Field {
            wire: variant.wire.clone(),
            description: String::new(),
            experimental: false,
            pointer: union.pointer.clone(),
            required: true,
            null: Null::Refused,
            value: variant.value.clone(),
            default: None,
        }]),
    }
}

/// The union of a kind of message and the class of each message.
fn message_definitions(set: &MessageSet) -> Vec<Definition> {
    let union = set.direction.name();
    let mut variants = Vec::new();
    let mut definitions = Vec::new();
    let field = |wire: &str, required: bool, value: Type| {
        let (value, null) = match value {
            Type::Nullable(inner) => (*inner, Null::Absent),
            other => (other, Null::Refused),
        };
        Field {
            wire: wire.to_owned(),
            description: String::new(),
            experimental: false,
            pointer: String::new(),
            required,
            null,
            value,
            default: None,
        }
    };
    for message in &set.messages {
        let mut fields = set.fields.clone();
        fields.push(field("method", true, Type::Literal(message.method.clone())));
        if let Some(params) = &message.params {
            fields.push(field("params", !matches!(params, Type::Nullable(_)), params.clone()));
        }
        let name = format!("{}{union}", message.name);
        let definition = |name: &str, shape: Shape| Definition {
            name: name.to_owned(),
            description: message.description.clone(),
            experimental: message.experimental,
            pointer: message.pointer.clone(),
            area: MESSAGES.to_owned(),
            shape,
        };
        definitions.push(definition(&name, Shape::Object(fields)));
        variants.push(Variant {
            wire: message.method.clone(),
            name: message.name.clone(),
            description: String::new(),
            experimental: message.experimental,
            value: Type::Reference(name),
            wrapper: None,
        });
    }
    definitions.push(Definition {
        name: union.to_owned(),
        description: set.description.clone(),
        experimental: false,
        pointer: String::new(),
        area: MESSAGES.to_owned(),
        shape: Shape::Tagged { property: "method".to_owned(), variants },
    });
    definitions
}

/// Methods with the model of their parameters, or None.
fn params_name(params: Option<&Type>) -> Option<&str> {
    match params? {
        Type::Nullable(inner) => params_name(Some(inner)),
        Type::Reference(name) => Some(name),
        _ => None,
    }
}

/// Whether messages of this kind have a result.
fn has_result(direction: Direction) -> bool {
    direction.is_request()
}
