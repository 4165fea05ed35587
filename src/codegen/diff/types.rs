//! Types that came, went or changed.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Alternative, Definition, EnumValue, Shape, Type, Variant};
use super::pair::Pair;
use super::{Change, Comparable, Effect, Item, Kind, fields, moved, spell};

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
