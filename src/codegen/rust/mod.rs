//! The model as Rust: one module an area, a table of methods, the low-level client.

mod apart;
mod client;
mod messages;
mod options;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::cycles::Cycles;
use super::error::CodegenError;
use super::high_level_calls::Options;
use super::model::{Field, Null, Protocol, Type};
use super::roles::Role;
use super::{Facts, Header, modules, names, roles, text};

/// Every generated file of the Rust SDK, by its path below `sdk/src/generated`.
pub(super) fn emit(
    protocol: &Protocol,
    facts: &Facts,
    header: Header,
    calls: &[Options<'_>],
) -> Result<BTreeMap<String, String>, CodegenError> {
    let renamed = apart::renamed(protocol)?;
    let protocol = &renamed;
    let rust = Rust::new(protocol, facts);
    let mut files = BTreeMap::new();
    let mut modules: BTreeSet<&str> = BTreeSet::new();
    for definition in protocol.definitions.values() {
        modules.insert(&definition.area);
    }
    let mut add = |path: String, content: String| files.insert(format!("protocol/{path}"), content);
    for area in &modules {
        add(format!("{}.rs", module(area)), types::area(&rust, header, area));
    }
    add("messages.rs".to_owned(), messages::messages(&rust, header));
    add("methods.rs".to_owned(), messages::methods(&rust, header, false));
    add("server_methods.rs".to_owned(), messages::methods(&rust, header, true));
    add("client.rs".to_owned(), client::emit(&rust, header));
    add("mod.rs".to_owned(), facade(header, &modules));
    files.insert("mod.rs".to_owned(), top(header));
    files.insert("secret_fields.rs".to_owned(), secrets(facts, header));
    files.insert("options.rs".to_owned(), options::emit(&rust, header, calls));
    Ok(files)
}

/// `mod.rs`: what is generated, and which of it the client alone needs.
fn top(header: Header) -> String {
    let mut out = header.comment("//");
    out.push_str(
        "\
//! Everything that `codex-pack generate-types` writes; the crate brings out what is public of it.

#[cfg(feature = \"client\")]
pub(crate) mod compatible;
#[cfg(feature = \"client\")]
#[allow(clippy::wildcard_imports, reason = \"generated\")]
pub(crate) mod options;
#[allow(rustdoc::bare_urls, reason = \"descriptions are the schema's own\")]
pub mod protocol;
pub(crate) mod secret_fields;
",
    );
    out
}

/// Every type by its name in the schema and its own, for the tests that hold each against the schema: an argument list for a macro of theirs.
pub(super) fn test_table(protocol: &Protocol, header: Header) -> String {
    let mut out = header.comment("//");
    out.push_str("types! {\n");
    for name in protocol.definitions.keys() {
        let apart = apart::NAMES.iter().find(|(schema, _)| schema == name).map_or(name.as_str(), |(_, rust)| rust);
        out.push_str(&format!("    {name} {apart},\n"));
    }
    out.push_str("}\n\nmessages! {\n");
    for set in &protocol.messages {
        out.push_str(&format!("    {},\n", set.direction.name()));
    }
    out.push_str("}\n");
    out
}

/// What the emitters look up.
struct Rust<'a> {
    protocol: &'a Protocol,
    /// Names of definitions that a client sends: those get a constructor.
    sent: BTreeSet<&'a str>,
    /// The messages that definitions belong to.
    roles: BTreeMap<&'a str, Vec<Role<'a>>>,
    cycles: Cycles<'a>,
    facts: &'a Facts,
}

impl<'a> Rust<'a> {
    fn new(protocol: &'a Protocol, facts: &'a Facts) -> Rust<'a> {
        Rust {
            protocol,
            sent: modules::sent(protocol),
            roles: roles::of(protocol),
            cycles: Cycles::of(protocol),
            facts,
        }
    }

    /// Whether the value of a field is never printed.
    fn is_secret(&self, wire: &str) -> bool {
        self.facts.secret.contains(wire) || self.facts.settings.contains(wire)
    }

    /// The derives of a struct: one with a secret field has a `Debug` that leaves it out, in place of the derived one.
    fn derives(&self, wires: &[&str], others: &str) -> String {
        let debug = if wires.iter().any(|wire| self.is_secret(wire)) { "" } else { "Debug, " };
        format!("#[derive({debug}{others})]\n")
    }

    /// The `Debug` of a struct with a secret field, given its fields by their wire's name and their own.
    fn secret_debug(&self, name: &str, fields: &[(&str, String)], out: &mut String) {
        if !fields.iter().any(|(wire, _)| self.is_secret(wire)) {
            return;
        }
        let mut calls = vec![format!(".debug_struct(\"{name}\")")];
        let shown = fields.iter().filter(|(wire, _)| !self.is_secret(wire));
        calls.extend(shown.map(|(_, field)| format!(".field(\"{field}\", &self.{field})")));
        calls.push(".finish_non_exhaustive()".into());
        // On one line where it fits, as rustfmt has it.
        let line = calls.concat();
        let chain = if line.len() + "        formatter".len() <= 120 {
            line
        } else {
            calls.iter().map(|call| format!("\n            {call}")).collect()
        };
        let _ = write!(
            out,
            "\n/// Omits possible secrets.\nimpl std::fmt::Debug for {name} {{\n    \
             fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        \
             formatter{chain}\n    }}\n}}\n"
        );
    }

    /// A type as it is written inside `owner`; boxed where the type would otherwise contain itself.
    fn spell(&self, value: &Type, owner: &str) -> String {
        match value {
            Type::Any => "Value".to_owned(),
            Type::String | Type::Literal(_) => "String".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer(width) => width.rust().to_owned(),
            Type::Number => "Number".to_owned(),
            Type::Null => "()".to_owned(),
            // The heap is in between: an owner that cannot be met needs no box.
            Type::List(inner) => format!("Vec<{}>", self.spell(inner, "")),
            Type::Map(inner) if **inner == Type::Any => "Map<String, Value>".to_owned(),
            Type::Map(inner) => format!("BTreeMap<String, {}>", self.spell(inner, "")),
            Type::Nullable(inner) => format!("Option<{}>", self.spell(inner, owner)),
            Type::Reference(name) if !owner.is_empty() && self.cycles.leads_back(name, owner) => format!("Box<{name}>"),
            Type::Reference(name) => name.clone(),
        }
    }

    fn spell_field(&self, field: &Field, owner: &str) -> String {
        let spelled = self.spell(&field.value, owner);
        match (field.required, field.null) {
            (true, Null::Refused) => spelled,
            (false, Null::Distinct) => format!("Option<Option<{spelled}>>"),
            _ => format!("Option<{spelled}>"),
        }
    }
}

/// `secret_fields.rs`: what a printed type does not show.
fn secrets(facts: &Facts, header: Header) -> String {
    let mut out = header.comment("//");
    out.push_str("//! The fields whose values a printed type does not show.\n");
    for (name, fields, says) in [
        ("SECRETS", &facts.secret, "Keys, tokens and codes."),
        (
            "SETTINGS",
            &facts.settings,
            "Configuration and environment, which may contain secrets: only the names of the entries are shown.",
        ),
    ] {
        let fields: Vec<String> = fields.iter().map(|field| format!("{field:?}")).collect();
        let _ = write!(out, "\n/// {says}\npub(crate) const {name}: &[&str] = ");
        let line = format!("pub(crate) const {name}: &[&str] = &[{}];", fields.join(", "));
        if line.chars().count() <= 120 {
            let _ = writeln!(out, "&[{}];", fields.join(", "));
        } else {
            let _ = writeln!(out, "&[\n    {},\n];", fields.join(",\n    "));
        }
    }
    out
}

/// The name of an area's module; a keyword becomes a raw identifier only where it is used as one.
fn module(area: &str) -> String {
    names::snake(area)
}

/// The words before the name of anything that only the experimental schema has.
const EXPERIMENTAL: &str = "**Experimental:** the runtime answers only clients that asked for `experimentalApi`.";

/// A doc comment at `indent`: what the schema says, and what is known beyond it. Where that is nothing there is none.
fn document(out: &mut String, indent: &str, description: &str, experimental: bool, more: &[String]) {
    let escape = |character: char| match character {
        '[' => Some("\\["),
        ']' => Some("\\]"),
        '<' => Some("\\<"),
        '>' => Some("\\>"),
        _ => None,
    };
    let mut paragraphs: Vec<String> = vec![text::outside_code(description, escape)];
    if experimental {
        paragraphs.push(EXPERIMENTAL.to_owned());
    }
    paragraphs.extend(more.iter().cloned());
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    for line in text::wrap(&paragraphs.join("\n\n"), 116 - indent.len()) {
        out.push_str(indent);
        out.push_str("///");
        if !line.is_empty() {
            out.push(' ');
            out.push_str(&line);
        }
        out.push('\n');
    }
}

fn facade(header: Header, modules: &BTreeSet<&str>) -> String {
    let mut out = header.comment("//");
    out.push_str(
        "\
//! The wire types of `codex app-server`: every object, request and notification of its protocol.
//!
//! Every type keeps what this release does not know: objects in their field `rest` (fields without a name here, and explicit
//! nulls), enums and unions in their variant `Unrecognized`. What was read is written back unchanged. An optional field is
//! `None` when it is absent or null; where the protocol gives `null` a meaning of its own, the field is an
//! `Option<Option<_>>` and `Some(None)` sends it.
//!
//! ```
//! use openai_codex::protocol::{ThreadItem, ThreadReadParams};
//! use serde_json::json;
//!
//! let mut params = ThreadReadParams::new(\"thread-1\");
//! params.include_turns = Some(true);
//! assert_eq!(serde_json::to_value(&params)?, json!({\"threadId\": \"thread-1\", \"includeTurns\": true}));
//!
//! let item: ThreadItem = serde_json::from_value(json!({\"type\": \"hologram\", \"id\": \"7\"}))?;
//! assert!(matches!(item, ThreadItem::Unrecognized(_)));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! All methods by area, each with its parameters, its result and the notifications that it causes, are in [`methods`]; what the
//! server asks a client is in [`server_methods`].

// Where the schema says nothing of an item, neither does its documentation.
#![allow(missing_docs)]
#![allow(
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::new_without_default,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::too_many_arguments,
    clippy::too_long_first_doc_paragraph,
    clippy::wildcard_imports
)]

",
    );
    let mut all: Vec<String> = modules.iter().map(|area| module(area)).collect();
    all.push("messages".to_owned());
    all.sort();
    for name in &all {
        out.push_str(&format!("mod {};\n", raw(name)));
    }
    out.push_str("\npub mod client;\npub mod methods;\npub mod server_methods;\n\n");
    for name in &all {
        out.push_str(&format!("pub use {}::*;\n", raw(name)));
    }
    out
}

fn raw(module: &str) -> String {
    names::rust_field(module)
}
