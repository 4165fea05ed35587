//! Fields that came, went or changed.

use std::collections::BTreeMap;

use super::super::model::{Field, Null, Type};
use super::pair::Pair;
use super::{Change, Effect, Item, Kind, moved, spell};

pub(super) fn compare(pair: &Pair<'_>, old: &[Field], new: &[Field], changes: &mut Vec<Change>) {
    let before: BTreeMap<&str, &Field> = old.iter().map(|field| (field.wire.as_str(), field)).collect();
    let after: BTreeMap<&str, &Field> = new.iter().map(|field| (field.wire.as_str(), field)).collect();
    let mut push = |kind, field: &Field, detail: String, effect| {
        let mut change = pair.part(kind, Item::Field, &field.wire, detail, effect);
        change.experimental |= field.experimental;
        changes.push(change);
    };
    for (wire, field) in &after {
        let Some(earlier) = before.get(wire) else {
            let must = field.required && field.null == Null::Refused;
            let effect = if must && pair.sent { Effect::Breaking } else { Effect::Additive };
            push(Kind::Added, field, described(field), effect);
            continue;
        };
        let retyped = earlier.value != field.value;
        if retyped || (earlier.required, earlier.null) != (field.required, field.null) {
            let detail = format!("{} → {}", described(earlier), described(field));
            let effect = presence(pair, earlier, field).min(pair.retyped(&earlier.value, &field.value));
            push(Kind::Changed, field, detail, effect);
        }
        if earlier.default != field.default {
            let said = |field: &Field| field.default.as_ref().map_or_else(|| "nothing".to_owned(), ToString::to_string);
            let detail = format!("absent, it means {}, not {}", said(field), said(earlier));
            let effect = if earlier.default.is_none() { Effect::Additive } else { Effect::Breaking };
            push(Kind::Changed, field, detail, effect);
        }
        if let Some((detail, effect)) = moved(earlier.experimental, field.experimental) {
            push(Kind::Changed, field, detail, effect);
        }
    }
    for (wire, field) in &before {
        if !after.contains_key(wire) {
            push(Kind::Removed, field, String::new(), Effect::Breaking);
        }
    }
}

/// What it means that a field must now be there, or need not be, or may be null.
fn presence(pair: &Pair<'_>, old: &Field, new: &Field) -> Effect {
    let freedom = |field: &Field| (!field.required, field.null != Null::Refused);
    let (old, new) = (freedom(old), freedom(new));
    let stricter = (old.0 && !new.0) || (old.1 && !new.1);
    let looser = (!old.0 && new.0) || (!old.1 && new.1);
    if (stricter && pair.sent) || (looser && pair.received) { Effect::Breaking } else { Effect::Additive }
}

fn described(field: &Field) -> String {
    let value = match (&field.value, field.null) {
        (value, Null::Refused) => spell(value),
        (value, _) => spell(&Type::Nullable(Box::new(value.clone()))),
    };
    if field.required { value } else { format!("{value}, optional") }
}
