//! What a file of `tests/conformance` says.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::HashMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    pub(super) title: String,
    #[serde(default)]
    pub(super) runtime: Value,
    #[serde(default)]
    pub(super) model: Value,
    #[serde(default)]
    pub(super) config: String,
    pub(super) steps: Vec<Step>,
    #[serde(default)]
    pub(super) then: Then,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Then {
    pub(super) answers: Vec<Value>,
    pub(super) model_requests: Option<Vec<Value>>,
    pub(super) files: HashMap<String, Option<String>>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Step {
    #[serde(rename = "do")]
    pub(super) operation: String,
    pub(super) handler: Option<String>,
    pub(super) answers: Vec<Value>,
    pub(super) question: Option<String>,
    pub(super) form: Option<Value>,
    pub(super) tools: Vec<String>,
    pub(super) stream_buffer: Option<usize>,
    pub(super) longest_line: Option<usize>,
    pub(super) times: usize,
    pub(super) r#as: Option<String>,
    pub(super) thread: Option<String>,
    pub(super) turn: Option<String>,
    pub(super) options: Map<String, Value>,
    pub(super) input: Value,
    pub(super) include_turns: bool,
    pub(super) name: Option<String>,
    pub(super) until: Option<String>,
    pub(super) count: Option<usize>,
    pub(super) method: Option<String>,
    pub(super) params: Value,
    pub(super) save: HashMap<String, String>,
    #[serde(rename = "step")]
    pub(super) inner: Option<Box<Step>>,
    pub(super) requests: usize,
    pub(super) expect: Option<Value>,
    pub(super) error: Option<Value>,
    pub(super) sent: Option<Vec<Value>>,
}
