//! One type in two releases.

use super::super::model::{Protocol, Shape, Type};
use super::{Change, Effect, Item, Kind, safety};

/// One type in both releases, and what changes of its parts share.
#[expect(clippy::struct_excessive_bools, reason = "four questions about a type, each with its own answer")]
pub(super) struct Pair<'a> {
    pub(super) name: &'a str,
    /// Whether a client may send it.
    pub(super) sent: bool,
    /// Whether a client may read it.
    pub(super) received: bool,
    pub(super) safety: bool,
    pub(super) experimental: bool,
    pub(super) protocols: (&'a Protocol, &'a Protocol),
}

impl Pair<'_> {
    /// A change of a part of the type.
    pub(super) fn part(&self, kind: Kind, item: Item, part: &str, detail: String, effect: Effect) -> Change {
        let separator = if item == Item::Field { "." } else { ": " };
        Change {
            kind,
            item,
            name: format!("{}{separator}{part}", self.name),
            detail,
            effect,
            safety: self.safety || safety::is_named(part),
            experimental: self.experimental,
        }
    }

    /// What it means that a place held the one type and holds the other: nothing, where both look the same on the wire.
    pub(super) fn retyped(&self, old: &Type, new: &Type) -> Effect {
        let same = on_the_wire(self.protocols.0, old) == on_the_wire(self.protocols.1, new);
        if same { Effect::Additive } else { Effect::Breaking }
    }

    pub(super) fn whole(&self, detail: String) -> Change {
        Change {
            kind: Kind::Changed,
            item: Item::Type,
            name: self.name.to_owned(),
            detail,
            effect: Effect::Breaking,
            safety: self.safety,
            experimental: self.experimental,
        }
    }
}

/// A type without names that are only other ones for a type.
fn on_the_wire(protocol: &Protocol, value: &Type) -> Type {
    match value {
        Type::List(inner) => Type::List(Box::new(on_the_wire(protocol, inner))),
        Type::Map(inner) => Type::Map(Box::new(on_the_wire(protocol, inner))),
        Type::Nullable(inner) => Type::Nullable(Box::new(on_the_wire(protocol, inner))),
        Type::Reference(name) => match protocol.definitions.get(name).map(|definition| &definition.shape) {
            // An alias of itself would be a schema that describes nothing.
            Some(Shape::Alias(inner)) if inner != value => on_the_wire(protocol, inner),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}
