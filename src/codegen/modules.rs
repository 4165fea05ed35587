//! Which part of the protocol a type belongs to.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Direction, Protocol, Shape, Type};

/// The area of types that several areas use.
pub(super) const SHARED: &str = "shared";

/// Gives every definition the area of the methods it is reachable from; [`SHARED`] when there are several or none, and to
/// whatever a shared one mentions. So no area ever needs another one, only `shared`, and `shared` needs none.
pub(super) fn assign(protocol: &mut Protocol) {
    let mut areas: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for set in &protocol.messages {
        for message in &set.messages {
            let mut roots: Vec<String> = message.result.iter().cloned().collect();
            if let Some(params) = &message.params {
                params.references(&mut |name| roots.push(name.to_owned()));
            }
            spread(protocol, roots, message.area(), &mut areas);
        }
        let mut roots = Vec::new();
        set.fields.iter().for_each(|field| field.value.references(&mut |name| roots.push(name.to_owned())));
        spread(protocol, roots, SHARED, &mut areas);
    }
    let unreached: Vec<String> =
        protocol.definitions.keys().filter(|name| !areas.contains_key(*name)).cloned().collect();
    spread(protocol, unreached, SHARED, &mut areas);
    for definition in protocol.definitions.values_mut() {
        let mut of = areas.remove(&definition.name).unwrap_or_default().into_iter();
        definition.area = match (of.next(), of.next()) {
            (Some(only), None) => only,
            _ => SHARED.to_owned(),
        };
    }
}

/// Adds `area` to everything that is reachable from `roots`.
fn spread(protocol: &Protocol, roots: Vec<String>, area: &str, areas: &mut BTreeMap<String, BTreeSet<String>>) {
    let mut pending = roots;
    while let Some(name) = pending.pop() {
        if !areas.entry(name.clone()).or_default().insert(area.to_owned()) {
            continue;
        }
        if let Some(definition) = protocol.definitions.get(&name) {
            references(&definition.shape, &mut |name| pending.push(name.to_owned()));
        }
    }
}

/// Calls `found` with the name of every definition that a shape mentions.
pub(super) fn references<'a>(shape: &'a Shape, found: &mut dyn FnMut(&'a str)) {
    match shape {
        Shape::Object(fields) => fields.iter().for_each(|field| field.value.references(found)),
        Shape::Enum(_) => {}
        Shape::Tagged { variants, .. } | Shape::Keyed { variants, .. } => {
            for variant in variants {
                variant.value.references(found);
            }
        }
        Shape::Untagged(alternatives) => {
            for alternative in alternatives {
                alternative.value.references(found);
            }
        }
        Shape::Alias(value) => value.references(found),
    }
}

/// Names of the definitions that a client sends: in the parameters of its requests and notifications, in its answers.
pub(super) fn sent(protocol: &Protocol) -> BTreeSet<&str> {
    use Direction::{ClientNotification, ClientRequest, ServerRequest};
    mentioned(protocol, &[ClientRequest, ClientNotification], ServerRequest)
}

/// Names of the definitions that a client reads: in the parameters of the server's requests and notifications, in results.
pub(super) fn received(protocol: &Protocol) -> BTreeSet<&str> {
    use Direction::{ClientRequest, ServerNotification, ServerRequest};
    mentioned(protocol, &[ServerRequest, ServerNotification], ClientRequest)
}

/// Whatever the parameters of some kinds of message hold, and the results of another.
fn mentioned<'a>(protocol: &'a Protocol, params_of: &[Direction], results_of: Direction) -> BTreeSet<&'a str> {
    let mut pending: Vec<&str> = Vec::new();
    for set in &protocol.messages {
        for message in &set.messages {
            if let Some(params) = message.params.as_ref().filter(|_| params_of.contains(&set.direction)) {
                params.references(&mut |name| pending.push(name));
            }
            if set.direction == results_of {
                pending.extend(message.result.as_deref());
            }
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if !found.insert(name) {
            continue;
        }
        if let Some(definition) = protocol.definitions.get(name) {
            references(&definition.shape, &mut |name| pending.push(name));
        }
    }
    found
}

/// The definition that a value holds without a list or a map in between.
pub(super) fn contains_directly(value: &Type) -> Option<&str> {
    match value {
        Type::Nullable(inner) => contains_directly(inner),
        Type::Reference(name) => Some(name),
        _ => None,
    }
}
