//! Types that came, went or changed.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Alternative, Definition, EnumValue, Protocol, Shape, Type, Variant};
use super::{Change, Comparable, Effect, Item, Kind, fields, moved, safety, spell};

/// One type in both releases, and what changes of its parts share.
#[expect(clippy::struct_excessive_bools, reason = "four questions about a type, each with its own answer")]
pub(super) struct Pair<'a> {
    pub(super) name: &'a str,
    /// Whether a client may send it.
    pub(super) sent: bool,
    /// Whether a client may read it.
    pub(super) received: bool,
    safety: bool,
    experimental: bool,
    protocols: (&'a Protocol, &'a Protocol),
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

    fn whole(&self, detail: String) -> Change {
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

pub(super) fn compare(old: &Comparable, new: &Comparable, changes: &mut Vec<Change>) {
    let (before, after) = (&old.protocol.definitions, &new.protocol.definitions);
    for (name, definition) in after {
        let Some(earlier) = before.get(name) else {
            if is_named_by_schema(definition) {
                changes.push(whole(Kind::Added, definition, new.safety.contains(name), Effect::Additive));
            }
            continue;
        };
        let ((sent_before, received_before), (sent, received)) = (old.ways(name), new.ways(name));
        let pair = Pair {
            name,
            sent: sent || sent_before,
            received: received || received_before,
            safety: old.safety.contains(name) || new.safety.contains(name),
            experimental: earlier.experimental && definition.experimental,
            protocols: (&old.protocol, &new.protocol),
        };
        shapes(&pair, &earlier.shape, &definition.shape, changes);
        if is_named_by_schema(definition)
            && let Some((detail, effect)) = moved(earlier.experimental, definition.experimental)
        {
            changes.push(Change { effect, ..pair.whole(detail) });
        }
    }
    for (name, definition) in before {
        if !after.contains_key(name) && is_named_by_schema(definition) {
            changes.push(whole(Kind::Removed, definition, old.safety.contains(name), Effect::Breaking));
        }
    }
}

/// Whether the schema itself names the type: one that stands where it is used comes and goes with its place.
fn is_named_by_schema(definition: &Definition) -> bool {
    definition.pointer.rsplit('/').next() == Some(&definition.name)
}

fn whole(kind: Kind, definition: &Definition, safety: bool, effect: Effect) -> Change {
    Change {
        kind,
        item: Item::Type,
        name: definition.name.clone(),
        detail: String::new(),
        effect,
        safety,
        experimental: definition.experimental,
    }
}

fn shapes(pair: &Pair<'_>, old: &Shape, new: &Shape, changes: &mut Vec<Change>) {
    match (old, new) {
        (Shape::Object(old), Shape::Object(new)) => fields::compare(pair, old, new, changes),
        (Shape::Enum(old), Shape::Enum(new)) => {
            parts(pair, Item::Value, &wires(old), &wires(new), changes);
        }
        (Shape::Tagged { property: before, variants: old }, Shape::Tagged { property: after, variants: new }) => {
            if before != after {
                changes.push(pair.whole(format!("told apart by `{after}`, not `{before}`")));
            }
            variants(pair, old, new, changes);
        }
        (Shape::Keyed { values: old_values, variants: old }, Shape::Keyed { values: new_values, variants: new }) => {
            parts(pair, Item::Value, &wires(old_values), &wires(new_values), changes);
            variants(pair, old, new, changes);
        }
        (Shape::Untagged(old), Shape::Untagged(new)) => {
            let of = |alternatives: &[Alternative]| -> BTreeSet<String> {
                alternatives.iter().map(|one| spell(&one.value)).collect()
            };
            parts(pair, Item::Variant, &of(old), &of(new), changes);
        }
        (Shape::Alias(old), Shape::Alias(new)) if old == new => {}
        (Shape::Alias(old), Shape::Alias(new)) => {
            let detail = format!("{} → {}", spell(old), spell(new));
            changes.push(Change { effect: pair.retyped(old, new), ..pair.whole(detail) });
        }
        (old, new) => changes.push(pair.whole(format!("{} → {}", form(old), form(new)))),
    }
}

fn wires(values: &[EnumValue]) -> BTreeSet<String> {
    values.iter().map(|value| value.wire.clone()).collect()
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

fn form(shape: &Shape) -> String {
    match shape {
        Shape::Object(_) => "object".to_owned(),
        Shape::Enum(_) => "one of several strings".to_owned(),
        Shape::Tagged { property, .. } => format!("one of several objects, told apart by `{property}`"),
        Shape::Keyed { .. } => "a string or an object with one key".to_owned(),
        Shape::Untagged(_) => "one of several types".to_owned(),
        Shape::Alias(value) => spell(value),
    }
}

/// What came and went of a set of parts. What a client does not know it keeps as it came, so that a new part breaks nothing.
fn parts(pair: &Pair<'_>, item: Item, old: &BTreeSet<String>, new: &BTreeSet<String>, changes: &mut Vec<Change>) {
    for added in new.difference(old) {
        changes.push(pair.part(Kind::Added, item, added, String::new(), Effect::Additive));
    }
    for removed in old.difference(new) {
        changes.push(pair.part(Kind::Removed, item, removed, String::new(), Effect::Breaking));
    }
}

fn variants(pair: &Pair<'_>, old: &[Variant], new: &[Variant], changes: &mut Vec<Change>) {
    let of = |variants: &[Variant]| -> BTreeMap<String, Type> {
        variants.iter().map(|variant| (variant.wire.clone(), variant.value.clone())).collect()
    };
    let (old, new) = (of(old), of(new));
    let names = |of: &BTreeMap<String, Type>| -> BTreeSet<String> { of.keys().cloned().collect() };
    parts(pair, Item::Variant, &names(&old), &names(&new), changes);
    for (name, value) in &new {
        if let Some(before) = old.get(name)
            && before != value
        {
            let detail = format!("{} → {}", spell(before), spell(value));
            changes.push(pair.part(Kind::Changed, Item::Variant, name, detail, pair.retyped(before, value)));
        }
    }
}
