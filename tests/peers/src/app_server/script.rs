//! What the fake app-server does, as data.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The whole script: for each request the first unused rule of its method runs; without one, the default answer is given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Script {
    /// The rules, in order of preference.
    pub rules: Vec<Rule>,
    /// Runs before anything is read from stdin.
    pub at_start: Vec<Action>,
    /// What `initialize` says of itself; `{client}/0.163.0 (fake)` unless given.
    pub user_agent: Option<String>,
    /// Every line received is appended to this file.
    pub record: Option<String>,
    /// Goes on for this many milliseconds after stdin closed.
    pub linger_ms: u64,
}

/// What to do when a request or notification of `method` comes.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// The method, `*` for any.
    pub method: String,
    /// How many messages it is for: 1 unless given, 0 = without limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// Text the message's JSON contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
    /// Runs beside the messages that follow instead of before them.
    pub background: bool,
    /// The actions, in order.
    #[serde(rename = "do")]
    pub actions: Vec<Action>,
}

/// One thing to do. In every string of a value `$thread`, `$turn` and `$item` stand for the ids of the message at hand.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Answers the request with this result.
    Respond(Value),
    /// Answers the request as without a script.
    RespondDefault,
    /// Answers the request with an error.
    Error(RpcError),
    /// Sends a notification `{"method": …, "params": …}`.
    Notify(Value),
    /// Sends a request `{"id": …, "method": …, "params": …}` to the client.
    Request(Value),
    /// Sends one message as it is (placeholders replaced).
    Send(Value),
    /// Writes this text and a newline.
    Line(String),
    /// Writes this text without a newline.
    Partial(String),
    /// Writes these bytes and a newline.
    Bytes(Vec<u8>),
    /// Writes many delta notifications of the turn as fast as it can.
    Flood(Flood),
    /// Writes one delta notification whose line is at least this many bytes long.
    BigLine(usize),
    /// Sends `turn/completed` with this status.
    Complete(String),
    /// Waits this many milliseconds.
    SleepMs(u64),
    /// Waits until this file exists.
    AwaitFile(String),
    /// Waits until every request that was sent to the client is answered. Only in a rule that runs in the background.
    AwaitAnswers,
    /// Sends nothing any more; goes on reading.
    Silence,
    /// Closes stdout and goes on reading.
    CloseStdout,
    /// Closes stdin and lives on.
    CloseStdin,
    /// Stops reading stdin for good.
    StopReading,
    /// Ends the process with this exit code.
    Exit(i32),
    /// Ends the process as a crash does (SIGABRT where there are signals).
    Abort,
    /// Writes text to stderr.
    Stderr(String),
    /// Writes this many bytes of noise to stderr.
    StderrNoise(usize),
}

/// A JSON-RPC error.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RpcError {
    /// The code.
    pub code: i64,
    /// The message.
    pub message: String,
    /// The data, left out where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
}

/// A run of delta notifications.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flood {
    /// How many.
    pub deltas: u64,
    /// How long each one's text is; it starts with the notification's number.
    #[serde(default)]
    pub size: usize,
    /// Further members of every notification's params.
    #[serde(default)]
    pub params: BTreeMap<String, Value>,
}
