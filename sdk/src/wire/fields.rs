//! The fields of objects.

use serde_json::{Map, Value};

use super::{Mismatch, Wire};

/// The entries of an object.
pub(crate) fn object_of(value: Value) -> Result<Map<String, Value>, Mismatch> {
    match value {
        Value::Object(entries) => Ok(entries),
        other => Err(Mismatch::expected("an object", &other)),
    }
}

/// A field that must be present, unless it may be null.
pub(crate) mod required {
    use super::{Map, Mismatch, Value, Wire};

    pub(crate) fn read<T: Wire>(entries: &mut Map<String, Value>, key: &str) -> Result<T, Mismatch> {
        match entries.remove(key) {
            Some(value) => T::read(value).map_err(|error| error.inside(key)),
            None => T::absent().ok_or_else(|| Mismatch::new(format!("field `{key}` is missing"))),
        }
    }

    pub(crate) fn write<T: Wire>(entries: &mut Map<String, Value>, key: &str, value: &T) {
        entries.insert(key.to_owned(), value.write());
    }
}

/// A field that may be left out. Null is read as `None` and kept among the rest, so that it is written again.
pub(crate) mod optional {
    use super::{Map, Mismatch, Value, Wire};

    pub(crate) fn read<T: Wire>(entries: &mut Map<String, Value>, key: &str) -> Result<Option<T>, Mismatch> {
        match entries.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(_) => super::required::read(entries, key).map(Some),
        }
    }

    pub(crate) fn write<T: Wire>(entries: &mut Map<String, Value>, key: &str, value: &Option<T>) {
        if let Some(value) = value {
            entries.insert(key.to_owned(), value.write());
        }
    }
}

/// A field for which null and being left out are two things.
pub(crate) mod nullable {
    use super::{Map, Mismatch, Value, Wire};

    pub(crate) fn read<T: Wire>(entries: &mut Map<String, Value>, key: &str) -> Result<Option<Option<T>>, Mismatch> {
        if entries.contains_key(key) { super::required::read(entries, key).map(Some) } else { Ok(None) }
    }

    pub(crate) fn write<T: Wire>(entries: &mut Map<String, Value>, key: &str, value: &Option<Option<T>>) {
        if let Some(value) = value {
            entries.insert(key.to_owned(), value.write());
        }
    }
}

/// Takes a constant field out of an object.
pub(crate) fn read_constant(entries: &mut Map<String, Value>, key: &str, constant: &str) -> Result<(), Mismatch> {
    match entries.remove(key) {
        Some(Value::String(text)) if text == constant => Ok(()),
        Some(other) => Err(Mismatch::new(format!("expected `{constant}`, found {other}")).inside(key)),
        None => Err(Mismatch::new(format!("field `{key}` is missing"))),
    }
}

/// Adds what else an object held; a field that was set meanwhile wins.
pub(crate) fn write_rest(entries: &mut Map<String, Value>, rest: &Map<String, Value>) {
    for (key, value) in rest {
        if !entries.contains_key(key) {
            entries.insert(key.clone(), value.clone());
        }
    }
}
