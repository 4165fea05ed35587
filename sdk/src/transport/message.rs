//! One line of the wire: the kind of message and its recipient, without parsing its contents.
//!
//! A client reads hundreds of thousands of lines a second and looks at few of them closely. So the envelope is read on arrival, and
//! the rest stays text until it is needed.

use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A message from the runtime.
#[derive(Debug)]
pub(crate) enum Incoming<'a> {
    /// The answer to a request of ours.
    Response { id: u64, outcome: Result<&'a str, &'a str> },
    /// A request from the runtime; its id is sent back unchanged.
    Request { id: &'a str, method: Cow<'a, str>, params: &'a str },
    /// Something that happened.
    Notification { method: Cow<'a, str>, params: &'a str },
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    method: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    params: Option<&'a RawValue>,
    #[serde(borrow, default)]
    result: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error: Option<&'a RawValue>,
}

impl<'a> Incoming<'a> {
    /// Reads the envelope of one line. The error says why the line is not a message.
    pub(crate) fn parse(line: &'a [u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8: {error}"))?;
        // serde would also read a list as the envelope's members in their order.
        if !text.trim_ascii_start().starts_with('{') {
            return Err("not a message: no object".to_owned());
        }
        let envelope: Envelope<'a> = serde_json::from_str(text).map_err(|error| format!("not a message: {error}"))?;
        let params = envelope.params.map_or("null", RawValue::get);
        match (envelope.method, envelope.id) {
            (Some(method), Some(id)) => Ok(Self::Request { id: id.get(), method, params }),
            (Some(method), None) => Ok(Self::Notification { method, params }),
            (None, Some(id)) => {
                let id =
                    id.get().parse().map_err(|_| format!("an answer to request {}, which is not ours", id.get()))?;
                let outcome = match envelope.error {
                    Some(error) => Err(error.get()),
                    None => Ok(envelope.result.map_or("null", RawValue::get)),
                };
                Ok(Self::Response { id, outcome })
            }
            (None, None) => Err("neither a method nor an id".to_owned()),
        }
    }
}

/// The ids by which a notification is routed. Members of another type than expected count as missing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Route<'a> {
    pub(crate) thread: Option<Cow<'a, str>>,
    pub(crate) turn: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Ids<'a> {
    #[serde(borrow, default, rename = "threadId")]
    thread: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "turnId")]
    turn: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "turn")]
    whole_turn: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Id<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
}

impl<'a> Route<'a> {
    /// Finds `threadId` and `turnId` (or `turn.id`) in a notification's params.
    pub(crate) fn find(params: &'a str) -> Self {
        let Some(ids) = object::<Ids<'a>>(params) else { return Self::default() };
        let turn = ids.turn.and_then(string).or_else(|| turn_id(ids.whole_turn?.get()));
        Self { thread: ids.thread.and_then(string), turn }
    }
}

/// The `id` of a turn object.
pub(crate) fn turn_id(turn: &str) -> Option<Cow<'_, str>> {
    object::<Id<'_>>(turn)?.id.and_then(string)
}

/// Reads an object; serde would also read a list as its members in their order.
fn object<'a, T: Deserialize<'a>>(raw: &'a str) -> Option<T> {
    if raw.starts_with('{') { serde_json::from_str(raw).ok() } else { None }
}

/// The text of a JSON string; borrowed where nothing in it is escaped.
fn string(raw: &RawValue) -> Option<Cow<'_, str>> {
    let text = raw.get();
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') { serde_json::from_str(text).ok().map(Cow::Owned) } else { Some(Cow::Borrowed(inner)) }
}

#[cfg(test)]
mod tests {
    use super::{Incoming, Route};

    #[test]
    fn lines_that_are_no_message_say_why() {
        for (line, why) in [
            (&b"Welcome!"[..], "not a message: no object"),
            (b"{\"id\":1", "not a message: EOF"),
            (b"\xff\xfe", "not UTF-8"),
            (b"[1]", "not a message"),
            (b"null", "not a message"),
            (b"{}", "neither a method nor an id"),
            (br#"{"id":"x","result":{}}"#, "an answer to request \"x\", which is not ours"),
            (br#"{"method":5}"#, "not a message"),
            (br#"{"method":"a","method":"b"}"#, "not a message: duplicate field"),
        ] {
            let error = Incoming::parse(line).expect_err("no message");
            assert!(error.starts_with(why), "{error}");
        }
    }

    #[test]
    fn an_answer_keeps_its_raw_text() {
        let Ok(Incoming::Response { id: 7, outcome: Ok(result) }) = Incoming::parse(br#" {"id":7,"result":{"a": 1}} "#)
        else {
            panic!("a response")
        };
        assert_eq!(result, r#"{"a": 1}"#);
    }

    #[test]
    fn ids_are_found_where_the_protocol_puts_them() {
        let route = Route::find(r#"{"threadId":"t","turnId":"u"}"#);
        assert_eq!((route.thread.as_deref(), route.turn.as_deref()), (Some("t"), Some("u")));
        let route = Route::find(r#"{"threadId":"t\u0031","turn":{"id":"u","items":17}}"#);
        assert_eq!((route.thread.as_deref(), route.turn.as_deref()), (Some("t1"), Some("u")));
        assert_eq!(Route::find(r#"{"threadId":1,"turnId":null,"turn":"u"}"#), Route::default());
        assert_eq!(Route::find(r#"["t", "u"]"#), Route::default());
    }
}
