//! What a tool is.

use crate::handler::{Answering, HandlerError};
use crate::protocol::{DynamicToolCallOutputContentItem, DynamicToolSpec, FunctionDynamicToolSpec};
use crate::wire::Wire;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The default time limit of a tool.
const TIMEOUT: Duration = Duration::from_secs(2 * 60);

/// A function that the model can call: its name, description, argument schema and implementation.
///
/// Tools are given to a thread, [`ThreadStartOptions::tools`](crate::ThreadStartOptions::tools). A resumed thread still knows them,
/// but not the functions: pass them again. If the function returns an error, panics, exceeds its [`timeout`](Tool::timeout) or gets
/// invalid arguments, the call fails, the model gets the reason, and the turn continues. Calls run concurrently, up to
/// [`CodexConfig::concurrent_tools`](crate::CodexConfig::concurrent_tools).
///
/// With the feature `tools` the schema comes from the type of the arguments, by the crate `schemars`:
///
/// ```
/// # #[cfg(feature = "tools")] {
/// use openai_codex::{ThreadStartOptions, Tool};
/// use schemars::JsonSchema;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Deserialize, JsonSchema)]
/// struct Lookup {
///     city: String,
/// }
///
/// #[derive(Serialize)]
/// struct Forecast {
///     weather: String,
/// }
///
/// let lookup = Tool::new("lookup", "Weather forecast of a city.", |asked: Lookup| async move {
///     Ok(Forecast { weather: format!("Rain in {}.", asked.city) })
/// });
/// let options = ThreadStartOptions::new().tools([lookup]);
/// # let _ = options;
/// # }
/// ```
///
/// Without it, pass the schema; the arguments are JSON:
///
/// ```
/// use openai_codex::Tool;
/// use openai_codex::protocol::{DynamicToolCallOutputContentItem as Content, InputTextDynamicToolCallOutputContentItem as Text};
/// use serde_json::{Value, json};
/// use std::time::Duration;
///
/// let schema = json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]});
/// let lookup = Tool::with_schema("lookup", "Weather forecast of a city.", schema, |asked: Value| async move {
///     Ok(vec![Content::InputText(Text::new(format!("Rain in {}.", asked["city"])))])
/// })
/// .timeout(Duration::from_secs(10));
/// assert_eq!(lookup.name(), "lookup");
/// ```
#[derive(Clone)]
pub struct Tool {
    name: String,
    description: String,
    schema: Value,
    timeout: Duration,
    function: Arc<dyn Fn(Value) -> Answering<Vec<DynamicToolCallOutputContentItem>> + Send + Sync>,
}

impl Tool {
    /// A function whose arguments have a type with a schema, and whose answer the model gets as text: a string unchanged, anything
    /// else as JSON. Needs the feature `tools`.
    #[cfg(feature = "tools")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tools")))]
    pub fn new<A, O, F, D>(name: impl Into<String>, description: impl Into<String>, function: F) -> Self
    where
        A: DeserializeOwned + schemars::JsonSchema + Send + 'static,
        O: serde::Serialize,
        F: Fn(A) -> D + Send + Sync + 'static,
        D: Future<Output = Result<O, HandlerError>> + Send + 'static,
    {
        let schema = schemars::schema_for!(A).to_value();
        Self::made(name.into(), description.into(), schema, move |arguments| {
            let answer = function(arguments);
            async move {
                let text = match serde_json::to_value(answer.await?)? {
                    Value::String(text) => text,
                    other => other.to_string(),
                };
                Ok(vec![content(&text)])
            }
        })
    }

    /// A function whose arguments have a type with a schema, and whose answer consists of texts and images. Needs the feature
    /// `tools`.
    #[cfg(feature = "tools")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tools")))]
    pub fn with_content<A, F, D>(name: impl Into<String>, description: impl Into<String>, function: F) -> Self
    where
        A: DeserializeOwned + schemars::JsonSchema + Send + 'static,
        F: Fn(A) -> D + Send + Sync + 'static,
        D: Future<Output = Result<Vec<DynamicToolCallOutputContentItem>, HandlerError>> + Send + 'static,
    {
        Self::made(name.into(), description.into(), schemars::schema_for!(A).to_value(), function)
    }

    /// A function with the JSON schema of its arguments. They are read as `A`, which may be a `serde_json::Value`.
    pub fn with_schema<A, F, D>(
        name: impl Into<String>,
        description: impl Into<String>,
        schema: Value,
        function: F,
    ) -> Self
    where
        A: DeserializeOwned + Send + 'static,
        F: Fn(A) -> D + Send + Sync + 'static,
        D: Future<Output = Result<Vec<DynamicToolCallOutputContentItem>, HandlerError>> + Send + 'static,
    {
        Self::made(name.into(), description.into(), schema, function)
    }

    fn made<A, F, D>(name: String, description: String, schema: Value, function: F) -> Self
    where
        A: DeserializeOwned + Send + 'static,
        F: Fn(A) -> D + Send + Sync + 'static,
        D: Future<Output = Result<Vec<DynamicToolCallOutputContentItem>, HandlerError>> + Send + 'static,
    {
        let function = Arc::new(function);
        Self {
            name,
            description,
            schema,
            timeout: TIMEOUT,
            // Nothing of the caller's runs before the future does, which is where a panic is caught.
            function: Arc::new(move |arguments| {
                let function = Arc::clone(&function);
                Box::pin(async move {
                    let arguments = serde_json::from_value(arguments)
                        .map_err(|error| format!("The arguments do not fit: {error}"))?;
                    let answer = function(arguments);
                    answer.await
                })
            }),
        }
    }

    /// How long a call may take; 2 minutes by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The name by which the model calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn longest(&self) -> Duration {
        self.timeout
    }

    pub(crate) fn call(&self, arguments: Value) -> Answering<Vec<DynamicToolCallOutputContentItem>> {
        (self.function)(arguments)
    }

    /// Its description for the runtime.
    pub(crate) fn spec(&self) -> DynamicToolSpec {
        let spec = FunctionDynamicToolSpec::new(self.description.clone(), self.schema.clone(), self.name.clone());
        DynamicToolSpec::Function(spec)
    }
}

/// A text that the model gets.
pub(super) fn content(text: &str) -> DynamicToolCallOutputContentItem {
    DynamicToolCallOutputContentItem::read(json!({"type": "inputText", "text": text}))
        .unwrap_or(DynamicToolCallOutputContentItem::Unrecognized(Value::Null))
}

impl fmt::Debug for Tool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tool").field("name", &self.name).finish_non_exhaustive()
    }
}
