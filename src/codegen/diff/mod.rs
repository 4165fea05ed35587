//! What changed in the protocol between two releases, and what that means for a client.

mod fields;
mod pair;
mod report;
mod safety;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::error::CodegenError;
use super::facts::Facts;
use super::model::{Direction, Message, Protocol, Type};
use super::schema::SchemaSet;
use super::{modules, reader};

/// A protocol, read so that it can be compared.
#[derive(Debug)]
pub struct Comparable {
    protocol: Protocol,
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
    safety: BTreeSet<String>,
}

/// One thing that came, went or changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// To what.
    pub item: Item,
    /// Its name: a method, `Type`, `Type.field`, or `Type: value`.
    pub name: String,
    /// What exactly changed, or how the new thing looks; may be empty.
    pub detail: String,
    /// What it means for a client that is not changed.
    pub effect: Effect,
    /// Whether it is about approvals, permissions or the sandbox.
    pub safety: bool,
    /// Whether only clients that asked for `experimentalApi` see it.
    pub experimental: bool,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Kind {
    Added,
    Removed,
    Changed,
}

/// What it happened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Item {
    Request,
    ServerRequest,
    Notification,
    ClientNotification,
    Type,
    Field,
    Value,
    Variant,
}

impl Item {
    /// The word for it in a report.
    pub fn word(self) -> &'static str {
        match self {
            Item::Request => "request",
            Item::ServerRequest => "request of the server",
            Item::Notification => "notification",
            Item::ClientNotification => "notification of the client",
            Item::Type => "type",
            Item::Field => "field",
            Item::Value => "value",
            Item::Variant => "variant",
        }
    }
}

/// What a change means for a client that was written for the older release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Something that it sends may be refused or mean something else, or something that it reads may be missing; or the server
    /// asks it something that it does not answer.
    Breaking,
    /// It goes on as before.
    Additive,
}

/// Everything that changed between two releases, sorted: by kind, then by name.
#[derive(Debug, Clone, Serialize)]
pub struct Comparison {
    /// How the older one is called.
    pub from: String,
    /// How the newer one is called.
    pub to: String,
    /// The changes.
    pub changes: Vec<Change>,
}

impl Comparable {
    /// Reads a release's schemas. The table of facts tells whose result a type is; what it does not tell is compared as if a
    /// client both sent and read it.
    pub fn read(schemas: &SchemaSet, facts: &Facts) -> Result<Comparable, CodegenError> {
        let mut protocol = reader::read(schemas)?;
        facts.complete_what_is_known(&mut protocol);
        let sent = owned(modules::sent(&protocol));
        let received = owned(modules::received(&protocol));
        let safety = safety::types(&protocol);
        Ok(Comparable { protocol, sent, received, safety })
    }

    /// Whether a client may send, and whether it may read, a type. One that no message leads to counts as both.
    fn ways(&self, name: &str) -> (bool, bool) {
        match (self.sent.contains(name), self.received.contains(name)) {
            (false, false) => (true, true),
            ways => ways,
        }
    }
}

fn owned(names: BTreeSet<&str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// Compares two releases.
pub fn compare(from: (&str, &Comparable), to: (&str, &Comparable)) -> Comparison {
    let mut changes = Vec::new();
    for direction in Direction::ALL {
        messages(direction, from.1, to.1, &mut changes);
    }
    types::compare(from.1, to.1, &mut changes);
    changes.sort();
    changes.dedup();
    Comparison { from: from.0.to_owned(), to: to.0.to_owned(), changes }
}

impl Comparison {
    /// How many changes are breaking.
    pub fn breaking(&self) -> usize {
        self.changes.iter().filter(|change| change.effect == Effect::Breaking).count()
    }

    /// How many are about approvals, permissions or the sandbox.
    pub fn safety(&self) -> usize {
        self.changes.iter().filter(|change| change.safety).count()
    }

    /// The breaking changes about approvals and permissions: for these a client of `from` should not drive `to` unasked.
    /// How a sandbox is set up on Windows is the runtime's own affair, and what is experimental nobody has been promised.
    pub fn breaking_approvals(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| {
            change.safety
                && change.effect == Effect::Breaking
                && !change.experimental
                && !safety::is_of_the_sandbox_alone(&change.name)
        })
    }

    /// Whether there are any.
    pub fn breaks_approvals(&self) -> bool {
        self.breaking_approvals().next().is_some()
    }
}

fn messages(direction: Direction, old: &Comparable, new: &Comparable, changes: &mut Vec<Change>) {
    let of = |side: &'_ Comparable| -> BTreeMap<String, Message> {
        let messages = side.protocol.message_set(direction).map(|set| set.messages.as_slice()).unwrap_or_default();
        messages.iter().map(|message| (message.method.clone(), message.clone())).collect()
    };
    let (before, after) = (of(old), of(new));
    let item = match direction {
        Direction::ClientRequest => Item::Request,
        Direction::ServerRequest => Item::ServerRequest,
        Direction::ServerNotification => Item::Notification,
        Direction::ClientNotification => Item::ClientNotification,
    };
    let change = |kind, message: &Message, detail: String, effect| Change {
        kind,
        item,
        name: message.method.clone(),
        detail,
        effect,
        safety: safety::is_named(&message.method),
        experimental: message.experimental,
    };
    for (method, message) in &after {
        let Some(earlier) = before.get(method) else {
            // A client that was not written for it refuses what it is asked.
            let effect = if direction == Direction::ServerRequest { Effect::Breaking } else { Effect::Additive };
            let detail = message.params.as_ref().map(spell).unwrap_or_default();
            changes.push(change(Kind::Added, message, detail, effect));
            continue;
        };
        if earlier.params != message.params {
            let detail = format!("parameters: {} → {}", spell_params(earlier), spell_params(message));
            let loosened = match (&earlier.params, &message.params) {
                (None, Some(Type::Nullable(_))) => true,
                (Some(old), Some(Type::Nullable(new))) => *old == **new,
                _ => false,
            };
            let effect =
                if loosened && direction == Direction::ClientRequest { Effect::Additive } else { Effect::Breaking };
            changes.push(change(Kind::Changed, message, detail, effect));
        }
        if let (Some(old), Some(new)) = (&earlier.result, &message.result)
            && old != new
        {
            changes.push(change(Kind::Changed, message, format!("result: {old} → {new}"), Effect::Breaking));
        }
        if let Some((detail, effect)) = moved(earlier.experimental, message.experimental) {
            changes.push(change(Kind::Changed, message, detail, effect));
        }
    }
    for (_, message) in before.iter().filter(|(method, _)| !after.contains_key(*method)) {
        changes.push(change(Kind::Removed, message, String::new(), Effect::Breaking));
    }
}

/// What it means that something is experimental now, or no longer is.
fn moved(before: bool, after: bool) -> Option<(String, Effect)> {
    match (before, after) {
        (true, false) => Some(("no longer experimental".to_owned(), Effect::Additive)),
        (false, true) => Some(("experimental now".to_owned(), Effect::Breaking)),
        _ => None,
    }
}

fn spell_params(message: &Message) -> String {
    message.params.as_ref().map_or_else(|| "none".to_owned(), spell)
}

/// A type as a report spells it.
fn spell(value: &Type) -> String {
    match value {
        Type::Any => "anything".to_owned(),
        Type::String => "string".to_owned(),
        Type::Literal(text) => format!("\"{text}\""),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(width) => width.rust().to_owned(),
        Type::Number => "number".to_owned(),
        Type::Null => "null".to_owned(),
        Type::List(inner) => format!("list of {}", spell(inner)),
        Type::Map(inner) => format!("map of {}", spell(inner)),
        Type::Nullable(inner) => format!("{} or null", spell(inner)),
        Type::Reference(name) => name.clone(),
    }
}
