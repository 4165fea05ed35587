//! A notification from the runtime, parsed no further than needed.

use crate::error::Error;
use crate::protocol::{
    AgentMessageDeltaNotification, CommandExecutionOutputDeltaNotification, FileChangeOutputDeltaNotification,
    PlanDeltaNotification, ServerNotification,
};
use crate::wire::Messages;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Map;
use std::fmt;
use std::sync::Arc;

/// Something that happened in the runtime: a method and its parameters, as received.
///
/// An event is parsed on access: [`Event::method`] is free, [`Event::params`] parses the parameters as a type of
/// [`protocol`](crate::protocol). Methods this version does not know are events like any other.
///
/// ```no_run
/// # fn example(event: openai_codex::Event) -> Result<(), openai_codex::Error> {
/// use openai_codex::protocol::{ItemCompletedNotification, ServerNotification};
///
/// match event.notification()? {
///     ServerNotification::ItemAgentMessageDelta(delta) => print!("{}", delta.delta),
///     ServerNotification::Unknown { method, .. } => println!("{method}: {}", event.raw_params()),
///     _ => println!("{}", event.method()),
/// }
/// // Or one type alone:
/// if event.method() == "item/completed" {
///     println!("{:?}", event.params::<ItemCompletedNotification>()?.item);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    /// The method and, right after it, the JSON of the parameters: one allocation per event.
    text: Box<str>,
    method_length: usize,
}

impl Event {
    pub(crate) fn new(method: &str, params: &str) -> Self {
        let mut text = String::with_capacity(method.len() + params.len());
        text.push_str(method);
        text.push_str(params);
        Self { text: text.into_boxed_str(), method_length: method.len() }
    }

    /// Bytes of text.
    pub(crate) fn size(&self) -> usize {
        self.text.len()
    }

    /// The method, for example `item/agentMessage/delta`.
    pub fn method(&self) -> &str {
        self.text.split_at(self.method_length).0
    }

    /// The JSON text of the parameters; `null` where there are none.
    pub fn raw_params(&self) -> &str {
        self.text.split_at(self.method_length).1
    }

    /// Reads the event as one of the notifications of the protocol; methods this version does not know are
    /// [`ServerNotification::Unknown`].
    pub fn notification(&self) -> Result<ServerNotification, Error> {
        if let Some(delta) = self.delta() {
            return Ok(delta);
        }
        let params = Some(self.params()?).filter(|params: &serde_json::Value| !params.is_null());
        ServerNotification::from_parts(self.method(), params).map_err(|mismatch| Error::NotUnderstood {
            what: self.method().to_owned(),
            source: Arc::new(serde::de::Error::custom(mismatch)),
        })
    }

    /// Reads one of the deltas that make up most of a stream, without going through a `Value`, in a quarter of the time. Deltas
    /// with more than the four members take the general path, which keeps the others.
    fn delta(&self) -> Option<ServerNotification> {
        macro_rules! delta {
            ($variant:ident $type:ident) => {{
                let Delta { thread_id, turn_id, item_id, delta } = serde_json::from_str(self.raw_params()).ok()?;
                let rest = Map::new();
                ServerNotification::$variant($type { delta, item_id, thread_id, turn_id, rest })
            }};
        }
        Some(match self.method() {
            "item/agentMessage/delta" => delta!(ItemAgentMessageDelta AgentMessageDeltaNotification),
            "item/plan/delta" => delta!(ItemPlanDelta PlanDeltaNotification),
            "item/commandExecution/outputDelta" => {
                delta!(ItemCommandExecutionOutputDelta CommandExecutionOutputDeltaNotification)
            }
            "item/fileChange/outputDelta" => delta!(ItemFileChangeOutputDelta FileChangeOutputDeltaNotification),
            _ => return None,
        })
    }

    /// Reads the parameters as `T`, which may borrow nothing: any type of [`protocol`](crate::protocol), or
    /// `serde_json::Value`.
    pub fn params<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(self.raw_params())
            .map_err(|source| Error::NotUnderstood { what: self.method().to_owned(), source: Arc::new(source) })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the names of the protocol")]
struct Delta {
    thread_id: String,
    turn_id: String,
    item_id: String,
    delta: String,
}

impl fmt::Debug for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The parameters may contain secrets that do not belong in a log.
        formatter.debug_struct("Event").field("method", &self.method()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Event;
    use crate::protocol::ServerNotification;
    use crate::wire::Messages;
    use serde_json::Value;

    #[test]
    fn the_short_way_reads_what_the_common_way_reads() {
        for method in [
            "item/agentMessage/delta",
            "item/plan/delta",
            "item/commandExecution/outputDelta",
            "item/fileChange/outputDelta",
        ] {
            for params in [
                r#"{"threadId":"t","turnId":"u","itemId":"i","delta":"a\n\u00e9"}"#,
                r#"{"threadId":"t","turnId":"u","itemId":"i","delta":"a","later":{"x":[1]}}"#,
                r#"{"threadId":"t","turnId":"u","itemId":"i"}"#,
                r#"{"threadId":"t","turnId":"u","itemId":"i","delta":7}"#,
                "null",
            ] {
                let value: Value = serde_json::from_str(params).expect("JSON");
                let common = ServerNotification::from_parts(method, Some(value).filter(|value| !value.is_null()));
                assert_eq!(Event::new(method, params).notification().ok(), common.ok(), "{method} {params}");
            }
        }
    }
}
