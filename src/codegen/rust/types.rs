//! The types of one area.

use std::fmt::Write as _;

use super::super::Header;
use super::super::model::{Alternative, Definition, Direction, Field, Null, Shape, Type, Variant};
use super::super::{names, roles};
use super::{Rust, document};

/// The module of an area.
pub(super) fn area(rust: &Rust<'_>, header: Header, area: &str) -> String {
    let mut body = String::new();
    for definition in rust.protocol.definitions.values().filter(|definition| definition.area == area) {
        body.push('\n');
        emit(rust, definition, &mut body);
    }
    let mut out = header.comment("//");
    let title = if area == super::super::modules::SHARED {
        "//! Types that several parts of the protocol use.\n".to_owned()
    } else {
        format!("//! Types that only `{area}` uses.\n")
    };
    out.push_str(&title);
    let mut imports = String::new();
    if uses(&body, "BTreeMap") {
        imports.push_str("use std::collections::BTreeMap;\n\n");
    }
    let names: Vec<&str> = ["Map", "Number", "Value"].into_iter().filter(|name| uses(&body, name)).collect();
    match names.as_slice() {
        [] => {}
        [name] => imports.push_str(&format!("use serde_json::{name};\n\n")),
        names => imports.push_str(&format!("use serde_json::{{{}}};\n\n", names.join(", "))),
    }
    if rust.needs_others(area) {
        imports.push_str("use super::*;\n");
    }
    let macros: Vec<&str> = ["keyed_union", "object", "setters", "string_enum", "tagged_union", "untagged_union"]
        .into_iter()
        .filter(|name| body.contains(&format!("\n{name}! {{")))
        .collect();
    match macros.as_slice() {
        [] => {}
        [name] => imports.push_str(&format!("use crate::wire::{name};\n")),
        names => imports.push_str(&format!("use crate::wire::{{{}}};\n", names.join(", "))),
    }
    if !imports.is_empty() {
        out.push('\n');
        out.push_str(&imports);
    }
    out.push_str(&body);
    out
}

/// Whether a name stands anywhere outside of comments and string literals.
fn uses(body: &str, name: &str) -> bool {
    body.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
        line.split('"')
            .step_by(2)
            .any(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name))
    })
}

impl Rust<'_> {
    /// Whether a type of the area mentions a type of another one.
    fn needs_others(&self, area: &str) -> bool {
        let mut found = false;
        for definition in self.protocol.definitions.values().filter(|definition| definition.area == area) {
            super::super::modules::references(&definition.shape, &mut |name| {
                found |= self.protocol.definitions.get(name).is_some_and(|other| other.area != area);
            });
        }
        found
    }
}

fn emit(rust: &Rust<'_>, definition: &Definition, out: &mut String) {
    let name = &definition.name;
    match &definition.shape {
        Shape::Object(fields) => object(rust, definition, fields, out),
        Shape::Enum(values) => {
            head(rust, definition, out);
            out.push_str("#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\n");
            let _ = writeln!(out, "pub enum {name} {{");
            for value in values {
                document(out, "    ", &value.description, value.experimental, &[]);
                let _ = writeln!(out, "    {},", value.name);
            }
            out.push_str(
                "    /// A value that this release does not know, kept unchanged.\n    Unrecognized(String),\n}\n\n",
            );
            let _ = writeln!(out, "string_enum! {{\n    {name} {{");
            for value in values {
                let _ = writeln!(out, "        {} {:?},", value.name, value.wire);
            }
            out.push_str("    }\n}\n");
        }
        Shape::Tagged { property, variants } => {
            head(rust, definition, out);
            union_head(name, out);
            for variant in variants {
                union_variant(rust, name, variant, out);
            }
            union_tail(out);
            let _ = writeln!(out, "tagged_union! {{\n    {name} {property:?} {{");
            for variant in variants {
                let _ = writeln!(out, "        {} {:?},", variant.name, variant.wire);
            }
            out.push_str("    }\n}\n");
            shared_fields(rust, name, variants, out);
        }
        Shape::Keyed { values, variants } => {
            head(rust, definition, out);
            union_head(name, out);
            for value in values {
                document(out, "    ", &value.description, value.experimental, &[]);
                let _ = writeln!(out, "    {},", value.name);
            }
            for variant in variants {
                union_variant(rust, name, variant, out);
            }
            union_tail(out);
            let _ = writeln!(out, "keyed_union! {{\n    {name} {{");
            for value in values {
                let _ = writeln!(out, "        {} {:?},", value.name, value.wire);
            }
            out.push_str("    } {\n");
            for variant in variants {
                let _ = writeln!(out, "        {} {:?},", variant.name, variant.wire);
            }
            out.push_str("    }\n}\n");
        }
        Shape::Untagged(alternatives) => untagged(rust, definition, alternatives, out),
        Shape::Alias(value) => {
            head(rust, definition, out);
            let _ = writeln!(out, "pub type {name} = {};", rust.spell(value, ""));
        }
    }
}

/// What the schema says of a type, and of which messages it is the parameters or the result.
fn head(rust: &Rust<'_>, definition: &Definition, out: &mut String) {
    let roles = rust.roles.get(definition.name.as_str()).map(Vec::as_slice).unwrap_or_default();
    let role = roles::sentence(roles, |direction, message| {
        let module = match direction {
            Direction::ClientRequest => "methods::",
            Direction::ServerRequest => "server_methods::",
            Direction::ServerNotification => "ServerNotification::",
            Direction::ClientNotification => "ClientNotification::",
        };
        format!("[`{}`](super::{module}{})", message.method, message.name)
    });
    document(out, "", &definition.description, definition.experimental, &[role]);
}

fn union_head(name: &str, out: &mut String) {
    let _ = writeln!(out, "#[derive(Clone)]\n#[non_exhaustive]\npub enum {name} {{");
}

fn union_variant(rust: &Rust<'_>, owner: &str, variant: &Variant, out: &mut String) {
    document(out, "    ", &variant.description, variant.experimental, &[]);
    let _ = writeln!(out, "    {}({}),", variant.name, rust.spell(&variant.value, owner));
}

fn union_tail(out: &mut String) {
    out.push_str("    /// A form this release does not know, kept as it came.\n    Unrecognized(Value),\n}\n\n");
}

fn object(rust: &Rust<'_>, definition: &Definition, fields: &[Field], out: &mut String) {
    let name = &definition.name;
    let (literals, fields): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| matches!(field.value, Type::Literal(_)));
    head(rust, definition, out);
    let has_default = fields.iter().all(|field| !(field.required && field.null == Null::Refused));
    let default = if has_default { ", Default" } else { "" };
    let _ = writeln!(out, "#[derive(Clone{default})]\n#[non_exhaustive]\npub struct {name} {{");
    for field in &fields {
        let more: Vec<String> = field.default.iter().map(|value| format!("Absent, it means `{value}`.")).collect();
        // A type that is experimental as a whole need not say so of each field.
        let experimental = field.experimental && !definition.experimental;
        document(out, "    ", &field.description, experimental, &more);
        let _ = writeln!(out, "    pub {}: {},", names::rust_field(&field.wire), rust.spell_field(field, name));
    }
    out.push_str("    /// What else the object held: fields without a name here, and explicit nulls.\n");
    out.push_str("    pub rest: Map<String, Value>,\n}\n\n");
    let _ = writeln!(out, "object! {{");
    let _ = write!(out, "    {name}");
    for literal in literals {
        if let Type::Literal(value) = &literal.value {
            let _ = write!(out, " [{:?} {:?}]", literal.wire, value);
        }
    }
    if fields.is_empty() {
        out.push_str(" {}\n}\n");
    } else {
        out.push_str(" {\n");
        for field in &fields {
            let presence = match (field.required, field.null) {
                (true, _) => "required",
                (false, Null::Distinct) => "nullable",
                (false, _) => "optional",
            };
            let _ = writeln!(out, "        {presence} {} {:?},", names::rust_field(&field.wire), field.wire);
        }
        out.push_str("    }\n}\n");
    }
    let required: Vec<&&Field> = fields.iter().filter(|field| field.required).collect();
    if rust.sent.contains(name.as_str()) && !required.is_empty() {
        constructor(rust, name, &fields, &required, out);
    }
    if rust.sent.contains(name.as_str()) {
        setters(rust, name, &fields, out);
    }
}

/// Methods that set the optional fields of something that is sent: outside of the crate it cannot be written as a literal.
fn setters(rust: &Rust<'_>, name: &str, fields: &[&Field], out: &mut String) {
    let optional: Vec<&&Field> = fields.iter().filter(|field| !field.required).collect();
    if optional.is_empty() {
        return;
    }
    let _ = writeln!(out, "\nsetters! {{\n    {name} {{");
    for field in optional {
        let value = match (rust.spell(&field.value, ""), field.null) {
            (value, Null::Distinct) => format!("Option<{value}>"),
            (value, _) if value == "String" => "impl Into<String>".to_owned(),
            (value, _) => value,
        };
        let _ = writeln!(out, "        {}: {value},", names::rust_field(&field.wire));
    }
    out.push_str("    }\n}\n");
}

fn constructor(rust: &Rust<'_>, name: &str, fields: &[&Field], required: &[&&Field], out: &mut String) {
    let arguments: Vec<String> = required
        .iter()
        .map(|field| {
            let spelled = rust.spell_field(field, name);
            let spelled = if spelled == "String" { "impl Into<String>".to_owned() } else { spelled };
            format!("{}: {spelled}", names::rust_field(&field.wire))
        })
        .collect();
    let _ = writeln!(out, "\nimpl {name} {{");
    out.push_str("    /// With the required fields; everything else is left out.\n");
    let line = format!("    pub fn new({}) -> Self {{\n", arguments.join(", "));
    if line.trim_end().chars().count() <= 120 {
        out.push_str(&line);
    } else {
        out.push_str("    pub fn new(\n");
        for argument in &arguments {
            let _ = writeln!(out, "        {argument},");
        }
        out.push_str("    ) -> Self {\n");
    }
    let values: Vec<String> = fields
        .iter()
        .map(|field| {
            let name_of = names::rust_field(&field.wire);
            if !field.required {
                format!("{name_of}: None")
            } else if rust.spell_field(field, name) == "String" {
                format!("{name_of}: {name_of}.into()")
            } else {
                name_of
            }
        })
        .chain(["rest: Map::new()".to_owned()])
        .collect();
    let line = format!("        Self {{ {} }}\n", values.join(", "));
    if line.trim_end().chars().count() <= 120 {
        out.push_str(&line);
    } else {
        out.push_str("        Self {\n");
        for value in &values {
            let _ = writeln!(out, "            {value},");
        }
        out.push_str("        }\n");
    }
    out.push_str("    }\n}\n");
}

/// Accessors of the fields that every variant of a union has with the same type: `item.id()` without a `match`.
fn shared_fields(rust: &Rust<'_>, name: &str, variants: &[Variant], out: &mut String) {
    let fields_of = |variant: &Variant| -> Vec<Field> {
        let Type::Reference(object) = &variant.value else { return Vec::new() };
        match rust.protocol.definitions.get(object).map(|definition| &definition.shape) {
            Some(Shape::Object(fields)) => fields.clone(),
            _ => Vec::new(),
        }
    };
    let Some((first, others)) = variants.split_first() else { return };
    let others: Vec<Vec<Field>> = others.iter().map(fields_of).collect();
    if others.is_empty() {
        return;
    }
    let shared: Vec<Field> = fields_of(first)
        .into_iter()
        .filter(|field| field.required && field.null == Null::Refused && !matches!(field.value, Type::Literal(_)))
        .filter(|field| {
            others.iter().all(|fields| {
                fields.iter().any(|other| {
                    other.wire == field.wire && other.value == field.value && other.required && other.null == field.null
                })
            })
        })
        .collect();
    if shared.is_empty() {
        return;
    }
    let _ = writeln!(out, "\nimpl {name} {{");
    for (index, field) in shared.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let accessor = names::rust_field(&field.wire);
        let spelled = rust.spell(&field.value, "");
        let result = match spelled.as_str() {
            "String" => "&str".to_owned(),
            other => format!("&{other}"),
        };
        document(out, "    ", &format!("`{}`, which every known variant has.", field.wire), false, &[]);
        let _ = writeln!(out, "    pub fn {accessor}(&self) -> Option<{result}> {{\n        match self {{");
        for variant in variants {
            let _ = writeln!(out, "            Self::{}(value) => Some(&value.{accessor}),", variant.name);
        }
        out.push_str("            Self::Unrecognized(_) => None,\n        }\n    }\n");
    }
    out.push_str("}\n");
}

fn untagged(rust: &Rust<'_>, definition: &Definition, alternatives: &[Alternative], out: &mut String) {
    let name = &definition.name;
    head(rust, definition, out);
    union_head(name, out);
    for alternative in alternatives {
        let spelled = rust.spell(&alternative.value, name);
        document(out, "    ", &alternative.description, false, &[]);
        let _ = writeln!(out, "    {}({spelled}),", alternative.name);
    }
    union_tail(out);
    let _ = writeln!(out, "untagged_union! {{\n    {name} {{");
    for alternative in alternatives {
        let forms: Vec<String> = super::super::discriminants::of(rust.protocol, &alternative.value)
            .iter()
            .map(|form| match form {
                super::super::discriminants::Form::Kind(kind) => format!("Kind {kind:?}"),
                super::super::discriminants::Form::Object { required, known, constants } => {
                    let constants: Vec<String> =
                        constants.iter().map(|(key, values)| format!("({key:?}, &{values:?})")).collect();
                    format!(
                        "Object {{ required: &{required:?}, known: &{known:?}, constants: &[{}] }}",
                        constants.join(", ")
                    )
                }
            })
            .collect();
        let _ = writeln!(out, "        {} [", alternative.name);
        for form in forms {
            let _ = writeln!(out, "            {form},");
        }
        out.push_str("        ],\n");
    }
    out.push_str("    }\n}\n");
}
