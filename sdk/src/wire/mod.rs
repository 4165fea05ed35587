//! Conversion between typed values and JSON documents.
//!
//! Every protocol type goes through [`Value`]: a message has to be looked at before its type is known anyway, objects keep
//! what has no field, and the code a type needs stays small enough that a thousand of them compile in seconds.

mod debug;
mod fields;
mod forms;
mod macros;
mod messages;
pub(crate) mod sealed;
mod values;

use std::fmt;
use std::future::Future;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) use debug::debug;
pub(crate) use fields::{nullable, object_of, optional, read_constant, required, write_rest};
pub(crate) use forms::{Form, fitting};
pub(crate) use macros::{
    form, keyed_union, messages, object, object_form, request, serde_through_value, setters, string_enum, tagged_union,
    through_value, untagged_union,
};
pub(crate) use messages::serialize_message;
pub use messages::{Envelope, Messages};

/// A type of the protocol, or a JSON primitive. The trait is sealed, so that it can grow.
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
pub trait Wire: Sized + sealed::Sealed {
    /// Reads a document.
    fn read(value: Value) -> Result<Self, Mismatch>;
    /// Writes the document that [`read`](Wire::read) would read back as this value.
    fn write(&self) -> Value;

    /// The value of a required field that is missing: none, unless null is allowed. Older runtimes leave such fields out.
    fn absent() -> Option<Self> {
        None
    }
}

/// A request of the protocol: its method name and its types. It cannot be implemented elsewhere: for a method that this release
/// does not know, use `Client::request_raw`.
///
/// ```
/// use openai_codex::protocol::methods::ThreadStart;
/// use openai_codex::wire::RequestMethod;
///
/// assert_eq!(ThreadStart::METHOD, "thread/start");
/// ```
pub trait RequestMethod: sealed::Sealed {
    /// The method name on the wire, for example `thread/start`.
    const METHOD: &'static str;
    /// What is sent; `()` for a request without parameters.
    type Params: Wire + Serialize + Send;
    /// What comes back.
    type Result: Wire + DeserializeOwned + Send;
}

/// Something that can send requests: a connection to an app-server, or its replacement in a test.
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

/// A document that does not fit its type.
///
/// ```
/// use openai_codex::wire::Wire;
///
/// let mismatch = Vec::<u8>::read(serde_json::json!([1, -1])).expect_err("-1 is not a u8");
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
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { path: Vec::new(), reason: reason.into() }
    }

    pub(super) fn expected(expected: &str, found: &Value) -> Self {
        Self::new(format!("expected {expected}, found {}", kind(found)))
    }

    /// The same, one level further out.
    pub(super) fn inside(mut self, part: impl Into<String>) -> Self {
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
