//! What the model server says, as data.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The whole script: replies tried in order, the first unused one that matches answers a request.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The replies, in order of preference.
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// One scripted answer to one model request.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reply {
    /// Which requests this reply is for; without it, any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Matcher>,
    /// How many requests it answers: 1 unless given, 0 = without limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// Milliseconds to wait before the first byte.
    pub delay_ms: u64,
    /// HTTP status; anything but 200 is sent with `body` and nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The JSON body that goes with `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The output items of the response, in order.
    pub output: Vec<Output>,
    /// Ends the response with `response.failed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<Failure>,
    /// Stops sending at this point and keeps the connection open until the client leaves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hang: Option<Hang>,
    /// Closes the connection after the output, before `response.completed`.
    pub cut: bool,
    /// Token counts of `response.completed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<Usage>,
}

impl Reply {
    /// A reply of one assistant message.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { output: vec![Output::text(text)], ..Self::default() }
    }

    /// A reply in which the model asks to run `command` outside the sandbox.
    #[must_use]
    pub fn escalated(command: impl Into<String>) -> Self {
        Self {
            output: vec![Output { command: Some(command.into()), escalated: true, ..Output::default() }],
            ..Self::default()
        }
    }

    /// The same reply for requests whose body contains `text` only.
    #[must_use]
    pub fn when(mut self, text: impl Into<String>) -> Self {
        self.when = Some(Matcher { contains: Some(text.into()), ..Matcher::default() });
        self
    }

    /// The same reply for every request that matches, however many there are.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = Some(0);
        self
    }
}

/// Which requests a reply is for. All given conditions must hold.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Matcher {
    /// Text the request's last user message contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Text the request's body (its compact JSON) contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
    /// Text the request's body must not contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lacks: Option<String>,
}

/// One output item. Exactly one of `message`, `command`, `function_call`, `reasoning`, `echo`, `item` says what it is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Output {
    /// An assistant message. Without `deltas` its text is sent as one delta.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The pieces the message is streamed in; the message defaults to their concatenation.
    pub deltas: Vec<String>,
    /// Milliseconds between two deltas.
    pub delta_delay_ms: u64,
    /// The message's phase, for example `commentary` or `final_answer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// A shell command, sent as a call of the `exec_command` tool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The command asks to run outside the sandbox.
    pub escalated: bool,
    /// Why it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub justification: Option<String>,
    /// A call of any function: `{"name": …, "arguments": {…}}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_call: Option<Value>,
    /// A reasoning item with this summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning: Option<String>,
    /// A message that repeats a part of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo: Option<Echo>,
    /// Any output item, as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Value>,
}

impl Output {
    /// An assistant message.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { message: Some(text.into()), ..Self::default() }
    }
}

/// The part of a request an echoed message repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Echo {
    /// The text of the last user message.
    User,
    /// The JSON schema the request wants its output to follow.
    OutputSchema,
}

/// `response.failed`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The error's code, for example `server_error` or `context_length_exceeded`.
    pub code: String,
    /// The error's message.
    pub message: String,
}

/// Where a hanging reply stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hang {
    /// Before the HTTP headers.
    Headers,
    /// After `response.created`.
    Created,
    /// After the output, before `response.completed`.
    Output,
}

/// Token counts.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Usage {
    /// Input tokens, cached ones included.
    pub input: u64,
    /// Input tokens read from the cache.
    pub cached_input: u64,
    /// Output tokens, reasoning included.
    pub output: u64,
    /// Output tokens spent on reasoning.
    pub reasoning_output: u64,
}
