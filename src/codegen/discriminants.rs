//! What tells the alternatives of an untagged union apart: the kind of JSON value, and of objects their fields and constants.

use super::model::{Field, Null, Protocol, Shape, Type};

/// One form that a value of a type can have.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Form {
    /// A JSON kind other than object: `null`, `boolean`, `integer`, `number`, `string`, `array`; or `any`, or any `object`.
    Kind(&'static str),
    /// An object with known fields.
    Object {
        /// Keys that have to be there.
        required: Vec<String>,
        /// All keys with a name.
        known: Vec<String>,
        /// Keys that have to be there, with the strings that may stand there.
        constants: Vec<(String, Vec<String>)>,
    },
}

/// The forms of a type, looking through references.
pub(super) fn of(protocol: &Protocol, value: &Type) -> Vec<Form> {
    let mut forms = Vec::new();
    collect(protocol, value, &mut Vec::new(), &mut forms);
    forms
}

fn collect<'a>(protocol: &'a Protocol, value: &'a Type, seen: &mut Vec<&'a str>, forms: &mut Vec<Form>) {
    match value {
        Type::Any => forms.push(Form::Kind("any")),
        Type::String | Type::Literal(_) => forms.push(Form::Kind("string")),
        Type::Boolean => forms.push(Form::Kind("boolean")),
        Type::Integer(_) => forms.push(Form::Kind("integer")),
        Type::Number => forms.push(Form::Kind("number")),
        Type::Null => forms.push(Form::Kind("null")),
        Type::List(_) => forms.push(Form::Kind("array")),
        Type::Map(_) => forms.push(Form::Kind("object")),
        Type::Nullable(inner) => {
            forms.push(Form::Kind("null"));
            collect(protocol, inner, seen, forms);
        }
        Type::Reference(name) => {
            if seen.contains(&name.as_str()) {
                return;
            }
            seen.push(name);
            let Some(definition) = protocol.definitions.get(name) else { return };
            match &definition.shape {
                Shape::Object(fields) => forms.push(Form::Object {
                    required: fields
                        .iter()
                        .filter(|field| has_to_be_there(field))
                        .map(|field| field.wire.clone())
                        .collect(),
                    known: fields.iter().map(|field| field.wire.clone()).collect(),
                    constants: fields
                        .iter()
                        .filter(|field| has_to_be_there(field))
                        .filter_map(|field| Some((field.wire.clone(), constants(protocol, &field.value)?)))
                        .collect(),
                }),
                Shape::Enum(_) => forms.push(Form::Kind("string")),
                Shape::Tagged { variants, .. } => {
                    for variant in variants {
                        collect(protocol, &variant.value, seen, forms);
                    }
                }
                Shape::Keyed { values, variants } => {
                    if !values.is_empty() {
                        forms.push(Form::Kind("string"));
                    }
                    forms.extend(variants.iter().map(|variant| Form::Object {
                        required: vec![variant.wire.clone()],
                        known: vec![variant.wire.clone()],
                        constants: Vec::new(),
                    }));
                }
                Shape::Untagged(alternatives) => {
                    for alternative in alternatives {
                        collect(protocol, &alternative.value, seen, forms);
                    }
                }
                Shape::Alias(value) => collect(protocol, value, seen, forms),
            }
        }
    }
}

/// Whether no value of the object is without the field: one that may be null is left out by runtimes that do not know it yet.
fn has_to_be_there(field: &Field) -> bool {
    field.required && field.null == Null::Refused
}

/// The strings a field can hold, when the schema lists them: a constant or an enum.
fn constants(protocol: &Protocol, value: &Type) -> Option<Vec<String>> {
    match value {
        Type::Literal(value) => Some(vec![value.clone()]),
        Type::Reference(name) => match &protocol.definitions.get(name)?.shape {
            Shape::Enum(values) => Some(values.iter().map(|value| value.wire.clone()).collect()),
            _ => None,
        },
        _ => None,
    }
}
