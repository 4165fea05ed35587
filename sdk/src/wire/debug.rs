//! Printing what may hold secrets.

use std::fmt;

use serde_json::Value;

use crate::generated::secret_fields::{SECRETS, SETTINGS};

/// Prints a protocol value for a developer: its type and its document, without the values of fields that contain keys, tokens or
/// codes, and with only the names of settings.
pub(crate) fn debug(formatter: &mut fmt::Formatter<'_>, name: &str, document: Value) -> fmt::Result {
    write!(formatter, "{name} ")?;
    let document = shown(document);
    if formatter.alternate() { write!(formatter, "{document:#}") } else { write!(formatter, "{document}") }
}

/// What may be shown of a document.
fn shown(mut document: Value) -> Value {
    match &mut document {
        Value::Object(entries) => {
            for (key, value) in entries.iter_mut() {
                *value = match value.take() {
                    Value::Null => Value::Null,
                    _ if SECRETS.contains(&key.as_str()) => hidden(),
                    Value::Object(mut settings) if SETTINGS.contains(&key.as_str()) => {
                        settings.values_mut().for_each(|value| *value = hidden());
                        Value::Object(settings)
                    }
                    _ if SETTINGS.contains(&key.as_str()) => hidden(),
                    other => shown(other),
                };
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = shown(item.take())),
        _ => {}
    }
    document
}

fn hidden() -> Value {
    Value::from("***")
}
