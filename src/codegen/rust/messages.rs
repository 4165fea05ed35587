//! The unions of messages and the tables of methods.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::model::{Direction, Message, Type};
use super::super::{Header, roles};
use super::{Rust, document};

/// `messages.rs`: one enum a kind of message, told apart by method.
pub(super) fn messages(rust: &Rust<'_>, header: Header) -> String {
    let mut out = header.comment("//");
    out.push_str("//! Requests and notifications by method.\n\nuse serde_json::Value;\n\nuse super::*;\nuse crate::wire::messages;\n");
    for set in &rust.protocol.messages {
        let name = set.direction.name();
        out.push('\n');
        document(&mut out, "", &set.description, false, &[]);
        out.push_str("#[derive(Clone)]\n#[non_exhaustive]\n");
        let _ = writeln!(out, "pub enum {name} {{");
        for message in &set.messages {
            document(&mut out, "    ", &message.description, message.experimental, &[]);
            match &message.params {
                None => {
                    let _ = writeln!(out, "    {},", message.name);
                }
                Some(params) => {
                    let _ = writeln!(out, "    {}({}),", message.name, rust.spell(params, ""));
                }
            }
        }
        out.push_str("    /// A method this release does not know, kept as it came.\n");
        out.push_str("    Unknown {\n        /// The method name.\n        method: String,\n");
        out.push_str("        /// The parameters, if there were any.\n        params: Option<Value>,\n    },\n}\n\n");
        let _ = writeln!(out, "messages! {{\n    {name} {{");
        for message in &set.messages {
            if message.params.is_none() {
                let _ = writeln!(out, "        {} {:?},", message.name, message.method);
            }
        }
        out.push_str("    } {\n");
        for message in &set.messages {
            if message.params.is_some() {
                let _ = writeln!(out, "        {} {:?},", message.name, message.method);
            }
        }
        out.push_str("    }\n}\n");
    }
    out
}

fn params(rust: &Rust<'_>, message: &Message) -> String {
    message.params.as_ref().map_or_else(|| "()".to_owned(), |params| rust.spell(params, ""))
}

/// `methods.rs` or `server_methods.rs`: one type a request, with its method, params and result.
pub(super) fn methods(rust: &Rust<'_>, header: Header, server: bool) -> String {
    let mut out = header.comment("//");
    let direction = if server { Direction::ServerRequest } else { Direction::ClientRequest };
    out.push_str(if server {
        "//! The requests that the server makes of a client, with their parameters and results.\n"
    } else {
        "//! The requests that a client makes, with their parameters, their results and the notifications that they cause.\n"
    });
    contents(rust, direction, &mut out);
    let mut body = String::new();
    for message in rust.protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default() {
        body.push('\n');
        let about = format!("Method `{}`.{}", message.method, causes(rust, message));
        document(&mut body, "", &message.description, message.experimental, &[about]);
        let _ = writeln!(body, "#[derive(Debug, Clone, Copy)]\npub struct {};\n", message.name);
        let (params, result) = (params(rust, message), message.result.as_deref().unwrap_or("Value"));
        let _ = writeln!(body, "request! {{");
        let _ = writeln!(
            body,
            "    {} {:?} {} => {}\n}}",
            message.name,
            message.method,
            qualified(&params),
            qualified(result)
        );
    }
    if body.contains(" => Value\n") {
        out.push_str("\nuse serde_json::Value;\n");
    }
    if !body.is_empty() {
        out.push_str("\nuse crate::wire::request;\n");
    }
    out.push_str(&body);
    out
}

/// A type as seen from `methods.rs`, where bare names are the methods' own.
fn qualified(spelled: &str) -> String {
    match spelled {
        "()" | "Value" => spelled.to_owned(),
        _ => match spelled.strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>')) {
            Some(inner) => format!("Option<{}>", qualified(inner)),
            None => format!("super::{spelled}"),
        },
    }
}

/// The table of contents of a module of methods: one table an area.
fn contents(rust: &Rust<'_>, direction: Direction, out: &mut String) {
    let mut areas: BTreeMap<&str, Vec<&Message>> = BTreeMap::new();
    for message in rust.protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default() {
        areas.entry(message.area()).or_default().push(message);
    }
    let requests = direction == Direction::ClientRequest;
    for (area, messages) in areas {
        let _ = writeln!(out, "//!\n//! ## {area}\n//!");
        out.push_str(if requests {
            "//! | method | parameters | result | causes |\n//! |---|---|---|---|\n"
        } else {
            "//! | method | parameters | result |\n//! |---|---|---|\n"
        });
        for message in messages {
            let _ = write!(out, "//! | [`{}`]({}) ", message.method, message.name);
            let params = message.params.as_ref().map(link).unwrap_or_default();
            let result = message.result.as_ref().map(|name| format!("[`{name}`](super::{name})")).unwrap_or_default();
            let _ = write!(out, "| {params} | {result} |");
            if requests {
                let _ = write!(out, " {} |", caused(rust, message).join(", "));
            }
            out.push('\n');
        }
    }
}

/// A type of parameters, linked.
fn link(value: &Type) -> String {
    match value {
        Type::Nullable(inner) => link(inner),
        Type::Reference(name) => format!("[`{name}`](super::{name})"),
        _ => String::new(),
    }
}

/// The notifications that a request causes, linked.
fn caused(rust: &Rust<'_>, message: &Message) -> Vec<String> {
    let caused = roles::caused(rust.protocol, message).into_iter();
    caused.map(|other| format!("[`{}`](super::ServerNotification::{})", other.method, other.name)).collect()
}

/// The sentence that says so, after a space; empty where it causes none.
pub(super) fn causes(rust: &Rust<'_>, message: &Message) -> String {
    let caused = caused(rust, message);
    if caused.is_empty() { String::new() } else { format!(" Causes {}.", roles::listed(&caused)) }
}

/// Whether a message needs parameters at all.
pub(super) fn takes_params(message: &Message) -> Option<&Type> {
    message.params.as_ref()
}
