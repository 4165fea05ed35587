//! The unions of messages and the tables of methods.

use std::fmt::Write as _;

use super::super::Header;
use super::super::model::{Direction, Message, Type};
use super::{Rust, document};

/// `messages.rs`: one enum a kind of message, told apart by method.
pub(super) fn messages(rust: &Rust<'_>, header: Header) -> String {
    let mut out = header.comment("//");
    out.push_str("//! Requests and notifications by method.\n\nuse serde_json::Value;\n\nuse super::*;\nuse crate::wire::messages;\n");
    for set in &rust.protocol.messages {
        let name = set.direction.name();
        out.push('\n');
        document(&mut out, "", &set.description, &format!("`{name}` of the protocol."), false, &[]);
        out.push_str("#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\n");
        let _ = writeln!(out, "pub enum {name} {{");
        for message in &set.messages {
            document(
                &mut out,
                "    ",
                &message.description,
                &format!("`{}`.", message.method),
                message.experimental,
                &if message.description.is_empty() { vec![] } else { vec![format!("Method `{}`.", message.method)] },
            );
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
        "//! The requests that the server makes of a client: method name, type of the parameters, type of the result.\n"
    } else {
        "//! The requests that a client makes: method name, type of the parameters, type of the result.\n"
    });
    let mut body = String::new();
    for message in rust.protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default() {
        body.push('\n');
        document(
            &mut body,
            "",
            &message.description,
            &format!("`{}`.", message.method),
            message.experimental,
            &if message.description.is_empty() { vec![] } else { vec![format!("Method `{}`.", message.method)] },
        );
        let _ = writeln!(body, "#[derive(Debug, Clone, Copy)]\npub struct {};\n", message.name);
        let _ = writeln!(body, "impl RequestMethod for {} {{", message.name);
        let _ = writeln!(body, "    const METHOD: &'static str = {:?};", message.method);
        let _ = writeln!(body, "    type Params = {};", qualified(&params(rust, message)));
        let _ = writeln!(body, "    type Result = {};\n}}", qualified(message.result.as_deref().unwrap_or("Value")));
    }
    if body.contains(" Value;") {
        out.push_str("\nuse serde_json::Value;\n");
    }
    if !body.is_empty() {
        out.push_str("\nuse crate::wire::RequestMethod;\n");
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

/// Whether a message needs parameters at all.
pub(super) fn takes_params(message: &Message) -> Option<&Type> {
    message.params.as_ref()
}
