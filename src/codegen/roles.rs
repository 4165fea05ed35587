//! What the types of a protocol are for: of which messages they are the parameters or the result.

use std::collections::BTreeMap;

use super::model::{Direction, Message, Protocol, Type};

/// What a type is to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Parameters,
    Result,
}

/// A message that a type belongs to.
#[derive(Debug)]
pub(super) struct Role<'a> {
    part: Part,
    direction: Direction,
    message: &'a Message,
}

/// The messages of every type that belongs to any, in the order of the schema.
pub(super) fn of(protocol: &Protocol) -> BTreeMap<&str, Vec<Role<'_>>> {
    let mut roles: BTreeMap<&str, Vec<Role<'_>>> = BTreeMap::new();
    for set in &protocol.messages {
        for message in &set.messages {
            let mut add = |name, part| {
                roles.entry(name).or_default().push(Role { part, direction: set.direction, message });
            };
            match &message.params {
                Some(Type::Reference(name)) => add(name, Part::Parameters),
                Some(Type::Nullable(inner)) => inner.references(&mut |name| add(name, Part::Parameters)),
                _ => {}
            }
            if let Some(result) = &message.result {
                add(result, Part::Result);
            }
        }
    }
    roles.values_mut().for_each(|roles| roles.sort_by_key(|role| role.part));
    roles
}

/// Says so in a sentence, each message as `link` writes it; empty where there is nothing to say.
pub(super) fn sentence(roles: &[Role<'_>], link: impl Fn(Direction, &Message) -> String) -> String {
    let mut clauses: Vec<String> = Vec::new();
    for (part, words) in [(Part::Parameters, "parameters of"), (Part::Result, "result of")] {
        let links: Vec<String> =
            roles.iter().filter(|role| role.part == part).map(|role| link(role.direction, role.message)).collect();
        if !links.is_empty() {
            clauses.push(format!("{words} {}", listed(&links)));
        }
    }
    let mut sentence = clauses.join("; ");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
        sentence.push('.');
    }
    sentence
}

/// `one`, `one and two`, `one, two and three`.
pub(super) fn listed(items: &[String]) -> String {
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => items.concat(),
    }
}

/// The notifications that a request causes, as the protocol has them.
pub(super) fn caused<'a>(protocol: &'a Protocol, message: &Message) -> Vec<&'a Message> {
    let set = protocol.message_set(Direction::ServerNotification);
    let messages = set.map(|set| set.messages.as_slice()).unwrap_or_default();
    message.causes.iter().filter_map(|method| messages.iter().find(|other| other.method == *method)).collect()
}
