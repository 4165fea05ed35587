//! An error of the runtime, as it is on the wire.

use serde_json::Value;

/// An error response from the runtime.
///
/// ```no_run
/// # async fn example(thread: openai_codex::Thread) -> Result<(), openai_codex::Error> {
/// let outcome = thread.set_name("").await;
/// if let Some(refused) = outcome.err().as_ref().and_then(openai_codex::Error::rpc) {
///     println!("{}: {} ({}), {:?}", refused.method, refused.message, refused.code, refused.data);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("the runtime refuses {method}: {message} (code {code})")]
#[non_exhaustive]
pub struct RpcError {
    /// The method of the request.
    pub method: String,
    /// The JSON-RPC code.
    pub code: i64,
    /// The runtime's message.
    pub message: String,
    /// Additional data from the runtime.
    pub data: Option<Value>,
}

impl RpcError {
    /// Reads the `error` member of an answer. If it is malformed, its text is the message.
    pub(crate) fn read(method: &str, raw: &str) -> Self {
        let value: Value = serde_json::from_str(raw).unwrap_or(Value::Null);
        let message = value.get("message").and_then(Value::as_str).map_or_else(|| raw.to_owned(), str::to_owned);
        Self {
            method: method.to_owned(),
            code: value.get("code").and_then(Value::as_i64).unwrap_or(0),
            message,
            data: value.get("data").filter(|data| !data.is_null()).cloned(),
        }
    }
}
