//! How typed values and JSON documents become one another.
//!
//! Every protocol type goes through [`Value`]: a message has to be looked at before its type is known anyway, objects keep
//! what has no field, and the code a type needs stays small enough that a thousand of them compile in seconds.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;

use serde::de::DeserializeOwned;
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number, Value};

/// A type of the protocol.
///
/// ```
/// use openai_codex::wire::Wire;
/// use serde_json::json;
///
/// assert_eq!(Option::<u8>::read(json!(7))?, Some(7));
/// assert_eq!(Some(7_u8).write(), json!(7));
/// assert_eq!((Option::<u8>::absent(), u8::absent()), (Some(None), None));
/// # Ok::<(), openai_codex::wire::Mismatch>(())
/// ```
pub trait Wire: Sized {
    /// Reads a document.
    fn read(value: Value) -> Result<Self, Mismatch>;
    /// Writes the document that [`read`](Wire::read) would read back as this value.
    fn write(&self) -> Value;

    /// What a required field that is not there stands for: nothing, unless null would do. Older runtimes leave such fields out.
    fn absent() -> Option<Self> {
        None
    }
}

/// A request of the protocol: its method name and the types that go with it.
///
/// ```
/// use openai_codex::protocol::methods::ThreadStart;
/// use openai_codex::wire::RequestMethod;
///
/// assert_eq!(ThreadStart::METHOD, "thread/start");
/// ```
pub trait RequestMethod {
    /// The method name on the wire, for example `thread/start`.
    const METHOD: &'static str;
    /// What is sent; `()` for a request without parameters.
    type Params: Wire + Serialize + Send;
    /// What comes back.
    type Result: Wire + DeserializeOwned + Send;
}

/// Something that can make requests: a connection to an app server, or what stands in for one in a test.
///
/// ```
/// use openai_codex::wire::{RequestMethod, Requester, Wire};
/// use serde_json::json;
///
/// /// Answers every request with an empty page.
/// struct Empty;
///
/// impl Requester for Empty {
///     type Error = openai_codex::wire::Mismatch;
///
///     async fn request<R: RequestMethod>(&self, _params: R::Params) -> Result<R::Result, Self::Error> {
///         R::Result::read(json!({"data": []}))
///     }
/// }
/// ```
pub trait Requester {
    /// Why a request failed.
    type Error;
    /// Makes one request and waits for its result.
    fn request<R: RequestMethod>(
        &self,
        params: R::Params,
    ) -> impl Future<Output = Result<R::Result, Self::Error>> + Send;
}

/// A document that does not have the form its type asks for.
///
/// ```
/// use openai_codex::wire::Wire;
///
/// let mismatch = Vec::<u8>::read(serde_json::json!([1, -1])).expect_err("-1 is no u8");
/// assert_eq!(mismatch.pointer(), "/1");
/// assert_eq!(mismatch.to_string(), "/1: expected a whole number from 0 to 255, found -1");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The place, innermost part first.
    path: Vec<String>,
    reason: String,
}

impl Mismatch {
    fn new(reason: impl Into<String>) -> Self {
        Self { path: Vec::new(), reason: reason.into() }
    }

    fn expected(expected: &str, found: &Value) -> Self {
        Self::new(format!("expected {expected}, found {}", kind(found)))
    }

    /// The same, one level further out.
    fn inside(mut self, part: impl Into<String>) -> Self {
        self.path.push(part.into());
        self
    }

    /// JSON pointer (RFC 6901) of the place; empty for the document itself.
    pub fn pointer(&self) -> String {
        self.path.iter().rev().map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1"))).collect()
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            formatter.write_str(&self.reason)
        } else {
            write!(formatter, "{}: {}", self.pointer(), self.reason)
        }
    }
}

impl std::error::Error for Mismatch {}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl Wire for Value {
    fn read(value: Value) -> Result<Self, Mismatch> {
        Ok(value)
    }

    fn write(&self) -> Value {
        self.clone()
    }
}

impl Wire for () {
    fn read(_: Value) -> Result<Self, Mismatch> {
        Ok(())
    }

    fn write(&self) -> Value {
        Value::Null
    }
}

impl Wire for String {
    fn read(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Mismatch::expected("a string", &other)),
        }
    }

    fn write(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Wire for bool {
    fn read(value: Value) -> Result<Self, Mismatch> {
        value.as_bool().ok_or_else(|| Mismatch::expected("a boolean", &value))
    }

    fn write(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Wire for Number {
    fn read(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Number(number) => Ok(number),
            other => Err(Mismatch::expected("a number", &other)),
        }
    }

    fn write(&self) -> Value {
        Value::Number(self.clone())
    }
}

macro_rules! integers {
    ($($name:ident $read:ident),*) => {$(
        impl Wire for $name {
            fn read(value: Value) -> Result<Self, Mismatch> {
                let Value::Number(number) = &value else {
                    return Err(Mismatch::expected("a whole number", &value));
                };
                let whole = number.$read().and_then(|whole| Self::try_from(whole).ok());
                whole.ok_or_else(|| {
                    Mismatch::new(format!("expected a whole number from {} to {}, found {number}", Self::MIN, Self::MAX))
                })
            }

            fn write(&self) -> Value {
                (*self).into()
            }
        }
    )*};
}

integers!(i8 as_i64, i16 as_i64, i32 as_i64, i64 as_i64, u8 as_u64, u16 as_u64, u32 as_u64, u64 as_u64);

impl<T: Wire> Wire for Option<T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }

    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::write)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        T::read(value).map(Box::new)
    }

    fn write(&self) -> Value {
        T::write(self)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        let Value::Array(items) = value else {
            return Err(Mismatch::expected("a list", &value));
        };
        let read = |(index, item)| T::read(item).map_err(|error| error.inside(format!("{index}")));
        items.into_iter().enumerate().map(read).collect()
    }

    fn write(&self) -> Value {
        self.iter().map(T::write).collect()
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        let entries = object_of(value)?;
        let read = |(key, value)| match T::read(value) {
            Ok(value) => Ok((key, value)),
            Err(error) => Err(error.inside(key)),
        };
        entries.into_iter().map(read).collect()
    }

    fn write(&self) -> Value {
        Value::Object(self.iter().map(|(key, value)| (key.clone(), value.write())).collect())
    }
}

impl Wire for Map<String, Value> {
    fn read(value: Value) -> Result<Self, Mismatch> {
        object_of(value)
    }

    fn write(&self) -> Value {
        Value::Object(self.clone())
    }
}

/// The entries of an object.
pub(crate) fn object_of(value: Value) -> Result<Map<String, Value>, Mismatch> {
    match value {
        Value::Object(entries) => Ok(entries),
        other => Err(Mismatch::expected("an object", &other)),
    }
}

/// A field that has to be there, unless it may be null.
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

/// A field that may be left out. Null reads as `None` and stays among the rest, so that it is written again.
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

/// One form that an alternative of an untagged union can have.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    Kind(&'static str),
    Object {
        required: &'static [&'static str],
        known: &'static [&'static str],
        constants: &'static [(&'static str, &'static [&'static str])],
    },
}

impl Form {
    /// How well a value has this form: none when it has not; otherwise the number of its fields that have a name here.
    fn fit(&self, value: &Value) -> Option<usize> {
        match self {
            Form::Kind(kind) => {
                let fits = match *kind {
                    "null" => value.is_null(),
                    "boolean" => value.is_boolean(),
                    "integer" => value.is_i64() || value.is_u64(),
                    "number" => value.is_number(),
                    "string" => value.is_string(),
                    "array" => value.is_array(),
                    "object" => value.is_object(),
                    _ => true,
                };
                fits.then_some(0)
            }
            Form::Object { required, known, constants } => {
                let entries = value.as_object()?;
                let has_all = required.iter().all(|key| entries.contains_key(*key));
                let is_constant = |(key, allowed): &(&str, &[&str])| match entries.get(*key) {
                    None => true,
                    Some(value) => value.as_str().is_some_and(|text| allowed.contains(&text)),
                };
                let fits = has_all && constants.iter().all(is_constant);
                fits.then(|| entries.keys().filter(|key| known.contains(&key.as_str())).count())
            }
        }
    }
}

/// The alternatives whose form a value has, best first; of equally good ones in their order.
pub(crate) fn fitting(alternatives: &[&[Form]], value: &Value) -> Vec<usize> {
    let mut fitting: Vec<(usize, usize)> = Vec::new();
    for (index, forms) in alternatives.iter().enumerate() {
        if let Some(fit) = forms.iter().filter_map(|form| form.fit(value)).max() {
            fitting.push((fit, index));
        }
    }
    fitting.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    fitting.into_iter().map(|(_, index)| index).collect()
}

/// A message with everything around its method and parameters: the `id` of a request, and whatever else came along.
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
pub trait Messages: Sized {
    /// Reads the parameters of a method; a method this release does not know is kept as it came.
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

/// Serde for a type that has [`Wire`].
macro_rules! through_value {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::wire::Wire::write(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $crate::wire::Wire::read(value).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// An object: its constant fields in brackets, then how, under which name and under which key each other field is kept.
macro_rules! object {
    ($name:ident $([$constant_key:literal $constant:literal])* { $($presence:ident $field:ident $key:literal,)* }) => {
        impl $crate::wire::Wire for $name {
            // An object without known fields changes nothing.
            #[allow(unused_mut)]
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                let mut rest = $crate::wire::object_of(value)?;
                $($crate::wire::read_constant(&mut rest, $constant_key, $constant)?;)*
                Ok(Self { $($field: $crate::wire::$presence::read(&mut rest, $key)?,)* rest })
            }

            fn write(&self) -> serde_json::Value {
                let mut entries = serde_json::Map::new();
                $(entries.insert($constant_key.to_owned(), serde_json::Value::from($constant));)*
                $($crate::wire::$presence::write(&mut entries, $key, &self.$field);)*
                $crate::wire::write_rest(&mut entries, &self.rest);
                serde_json::Value::Object(entries)
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// An enum of strings.
macro_rules! string_enum {
    ($name:ident { $($variant:ident $text:literal,)* }) => {
        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Unrecognized(text),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                <String as $crate::wire::Wire>::read(value).map(Self::from)
            }

            fn write(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// A union told apart by the constant value of one field.
macro_rules! tagged_union {
    ($name:ident $tag:literal { $($variant:ident $text:literal,)* }) => {
        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                match value.get($tag).and_then(serde_json::Value::as_str) {
                    $(Some($text) => $crate::wire::Wire::read(value).map(Self::$variant),)*
                    _ => Ok(Self::Unrecognized(value)),
                }
            }

            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant(value) => $crate::wire::Wire::write(value),)*
                    Self::Unrecognized(value) => value.clone(),
                }
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// A union of bare strings and objects with a single key.
macro_rules! keyed_union {
    ($name:ident { $($unit:ident $text:literal,)* } { $($variant:ident $key:literal,)* }) => {
        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                match value {
                    $(serde_json::Value::String(text) if text == $text => Ok(Self::$unit),)*
                    $(serde_json::Value::Object(mut entries) if entries.len() == 1 && entries.contains_key($key) => {
                        $crate::wire::required::read(&mut entries, $key).map(Self::$variant)
                    })*
                    other => Ok(Self::Unrecognized(other)),
                }
            }

            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$unit => serde_json::Value::from($text),)*
                    $(Self::$variant(value) => {
                        let mut entries = serde_json::Map::new();
                        $crate::wire::required::write(&mut entries, $key, value);
                        serde_json::Value::Object(entries)
                    })*
                    Self::Unrecognized(value) => value.clone(),
                }
            }
        }

        $crate::wire::through_value!($name);
    };
}

/// A union that only the form of a value tells apart.
macro_rules! untagged_union {
    ($name:ident { $($variant:ident [$($form:ident $content:tt,)*],)* }) => {
        impl $crate::wire::Wire for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::Mismatch> {
                use $crate::wire::Form;
                const FORMS: &[&[Form]] = &[$(&[$($crate::wire::form!($form $content)),*]),*];
                #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                enum Index { $($variant),* }
                let mut first_error = None;
                for index in $crate::wire::fitting(FORMS, &value) {
                    // What tells two alternatives apart may lie deeper than their own fields.
                    let read = match index {
                        $(index if index == Index::$variant as usize => {
                            $crate::wire::Wire::read(value.clone()).map(Self::$variant)
                        })*
                        _ => break,
                    };
                    match read {
                        Ok(read) => return Ok(read),
                        Err(error) => first_error = first_error.or(Some(error)),
                    }
                }
                first_error.map_or(Ok(Self::Unrecognized(value)), Err)
            }

            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant(value) => $crate::wire::Wire::write(value),)*
                    Self::Unrecognized(value) => value.clone(),
                }
            }
        }

        $crate::wire::through_value!($name);
    };
}

macro_rules! form {
    (Kind $kind:literal) => {
        Form::Kind($kind)
    };
    (Object $fields:tt) => {
        $crate::wire::object_form!($fields)
    };
}

macro_rules! object_form {
    ({ $($field:ident: $value:expr),* $(,)? }) => {
        Form::Object { $($field: $value),* }
    };
}

/// A union of messages told apart by their method: those without parameters, then those with.
macro_rules! messages {
    ($name:ident { $($bare:ident $bare_method:literal,)* } { $($variant:ident $method:literal,)* }) => {
        impl $crate::wire::Messages for $name {
            fn from_parts(method: &str, params: Option<serde_json::Value>) -> Result<Self, $crate::wire::Mismatch> {
                match method {
                    $($bare_method => Ok(Self::$bare),)*
                    $($method => $crate::wire::Wire::read(params.unwrap_or_default()).map(Self::$variant),)*
                    _ => Ok(Self::Unknown { method: method.to_owned(), params }),
                }
            }

            fn method(&self) -> &str {
                match self {
                    $(Self::$bare => $bare_method,)*
                    $(Self::$variant(_) => $method,)*
                    Self::Unknown { method, .. } => method,
                }
            }

            fn params(&self) -> Option<serde_json::Value> {
                match self {
                    $(Self::$bare => None,)*
                    $(Self::$variant(params) => {
                        Some($crate::wire::Wire::write(params)).filter(|params| !params.is_null())
                    })*
                    Self::Unknown { params, .. } => params.clone(),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize_message(self, serializer)
            }
        }
    };
}

pub(crate) use {
    form, keyed_union, messages, object, object_form, string_enum, tagged_union, through_value, untagged_union,
};
