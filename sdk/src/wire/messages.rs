//! Messages: unions that are told apart by their method.

use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Mismatch, Wire, object_of, optional, required, write_rest};

/// A message with everything around its method and parameters: the `id` of a request, and any other members.
///
/// ```
/// use openai_codex::protocol::ServerNotification;
/// use openai_codex::wire::{Envelope, Messages};
///
/// let line = r#"{"method": "moon/rose", "params": {"phase": 1}, "emittedAtMs": 5}"#;
/// let read: Envelope<ServerNotification> = serde_json::from_str(line)?;
/// assert_eq!(read.message.method(), "moon/rose");
/// assert_eq!(read.rest["emittedAtMs"], 5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Envelope<M> {
    /// The message itself.
    pub message: M,
    /// Every other field of the document.
    pub rest: Map<String, Value>,
}

/// A union of messages that are told apart by their method.
///
/// ```
/// use openai_codex::protocol::ServerNotification;
/// use openai_codex::wire::Messages;
///
/// let params = serde_json::json!({"phase": 1});
/// let message = ServerNotification::from_parts("moon/rose", Some(params.clone()))?;
/// assert_eq!((message.method(), message.params()), ("moon/rose", Some(params)));
/// # Ok::<(), openai_codex::wire::Mismatch>(())
/// ```
pub trait Messages: Sized + super::sealed::Sealed {
    /// Reads the parameters of a method; a method that this release does not know is kept unchanged.
    fn from_parts(method: &str, params: Option<Value>) -> Result<Self, Mismatch>;
    /// The method name.
    fn method(&self) -> &str;
    /// The parameters, if there are any.
    fn params(&self) -> Option<Value>;
}

impl<M: Messages> Wire for Envelope<M> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        let mut rest = object_of(value)?;
        let method: String = required::read(&mut rest, "method")?;
        // Null stays among the rest, as with every optional field.
        let params = optional::read(&mut rest, "params")?;
        let message = M::from_parts(&method, params).map_err(|error| error.inside("params"))?;
        Ok(Self { message, rest })
    }

    fn write(&self) -> Value {
        let mut entries = Map::new();
        entries.insert("method".to_owned(), Value::String(self.message.method().to_owned()));
        if let Some(params) = self.message.params() {
            entries.insert("params".to_owned(), params);
        }
        write_rest(&mut entries, &self.rest);
        Value::Object(entries)
    }
}

impl<M: Messages> Serialize for Envelope<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write().serialize(serializer)
    }
}

impl<'de, M: Messages> Deserialize<'de> for Envelope<M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// Writes a message as an object of its method and parameters.
pub(crate) fn serialize_message<S: Serializer>(message: &impl Messages, serializer: S) -> Result<S::Ok, S::Error> {
    let params = message.params();
    let mut map = serializer.serialize_map(Some(1 + usize::from(params.is_some())))?;
    map.serialize_entry("method", message.method())?;
    if let Some(params) = &params {
        map.serialize_entry("params", params)?;
    }
    map.end()
}
