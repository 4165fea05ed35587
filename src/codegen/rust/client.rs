//! The low-level client: one method a request, grouped as the protocol groups them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::model::{Direction, Message};
use super::super::{Header, names};
use super::messages::{causes, takes_params};
use super::{Rust, document};

/// `client.rs`.
pub(super) fn emit(rust: &Rust<'_>, header: Header) -> String {
    let mut groups: BTreeMap<&str, Vec<&Message>> = BTreeMap::new();
    if let Some(set) = rust.protocol.message_set(Direction::ClientRequest) {
        for message in &set.messages {
            groups.entry(message.area()).or_default().push(message);
        }
    }
    let mut out = header.comment("//");
    out.push_str(
        "\
//! One method a request of the protocol, grouped as the protocol groups them: `thread/start` is
//! [`requests.thread().start(params)`](ThreadRequests::start).

use super::methods;
use crate::wire::Requester;

/// Every request of the protocol over one connection.
#[derive(Debug)]
pub struct Requests<'a, C> {
    requester: &'a C,
}

impl<'a, C: Requester> Requests<'a, C> {
    /// Over this connection.
    pub fn new(requester: &'a C) -> Self {
        Self { requester }
    }
",
    );
    for area in groups.keys() {
        let _ = writeln!(out, "\n    /// {}", group_title(area));
        let _ =
            writeln!(out, "    pub fn {}(&self) -> {}Requests<'a, C> {{", names::rust_field(area), names::pascal(area));
        let _ = writeln!(out, "        {}Requests {{ requester: self.requester }}\n    }}", names::pascal(area));
    }
    out.push_str("}\n");
    for (area, messages) in &groups {
        let group = format!("{}Requests", names::pascal(area));
        let _ = writeln!(out, "\n/// {}", group_title(area));
        let _ = writeln!(out, "#[derive(Debug)]\npub struct {group}<'a, C> {{\n    requester: &'a C,\n}}\n");
        let _ = writeln!(out, "impl<C: Requester> {group}<'_, C> {{");
        for (index, message) in messages.iter().enumerate() {
            if index > 0 {
                out.push('\n');
            }
            let link = format!("[`{}`](super::methods::{})", message.method, message.name);
            let about = format!("Method {link}.{}", causes(rust, message));
            document(&mut out, "    ", &message.description, message.experimental, &[about]);
            let name =
                names::rust_field(message.method.split_once('/').map_or(message.method.as_str(), |(_, rest)| rest));
            let (argument, value) = match takes_params(message) {
                None => (String::new(), "()"),
                Some(params) => {
                    let spelled = rust.spell(params, "");
                    let spelled = match spelled.strip_prefix("Option<") {
                        Some(inner) => format!("Option<super::{inner}"),
                        None => format!("super::{spelled}"),
                    };
                    (format!(", params: {spelled}"), "params")
                }
            };
            let result =
                message.result.as_ref().map_or("serde_json::Value".to_owned(), |result| format!("super::{result}"));
            let one_line = format!("    pub async fn {name}(&self{argument}) -> Result<{result}, C::Error> {{");
            if one_line.chars().count() <= 120 {
                let _ = writeln!(out, "{one_line}");
            } else {
                let _ = writeln!(out, "    pub async fn {name}(");
                let _ = writeln!(out, "        &self,");
                if let Some(argument) = argument.strip_prefix(", ") {
                    let _ = writeln!(out, "        {argument},");
                }
                let _ = writeln!(out, "    ) -> Result<{result}, C::Error> {{");
            }
            let _ = writeln!(out, "        self.requester.request::<methods::{}>({value}).await\n    }}", message.name);
        }
        out.push_str("}\n");
    }
    out
}

fn group_title(area: &str) -> String {
    if area == "session" { "Requests without a group.".to_owned() } else { format!("Requests of the group `{area}`.") }
}
