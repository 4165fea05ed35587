//! The functions with which a program answers the runtime.

use crate::wire::{RequestMethod, Wire};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

/// Why a handler or a tool could not answer. An approval is declined, another request is answered with an error, and the model gets
/// a tool's error.
///
/// ```
/// use openai_codex::HandlerError;
///
/// async fn ask_a_person() -> Result<String, HandlerError> {
///     Err("nobody is there".into())
/// }
/// ```
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// The pending answer of a handler.
pub(crate) type Answering<T> = Pin<Box<dyn Future<Output = Result<T, HandlerError>> + Send>>;

/// A handler of requests as they are on the wire.
pub(crate) type Function = Arc<dyn Fn(Value) -> Answering<Value> + Send + Sync>;

/// The handlers of requests other than approvals, by method.
#[derive(Clone, Default)]
pub(crate) struct RequestHandlers(BTreeMap<String, Function>);

impl RequestHandlers {
    /// Answers a request of the protocol.
    pub(crate) fn typed<M, F, D>(&mut self, handler: F)
    where
        M: RequestMethod,
        F: Fn(M::Params) -> D + Send + Sync + 'static,
        D: Future<Output = Result<M::Result, HandlerError>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        self.raw(M::METHOD, move |params| {
            let handler = Arc::clone(&handler);
            async move {
                let params = if params.is_null() { serde_json::json!({}) } else { params };
                let answer = handler(M::Params::read(params)?);
                Ok(answer.await?.write())
            }
        });
    }

    /// Answers any request.
    pub(crate) fn raw<F, D>(&mut self, method: &str, handler: F)
    where
        F: Fn(Value) -> D + Send + Sync + 'static,
        D: Future<Output = Result<Value, HandlerError>> + Send + 'static,
    {
        self.0.insert(method.to_owned(), Arc::new(move |params| Box::pin(handler(params))));
    }

    /// The handler of a method.
    pub(crate) fn of(&self, method: &str) -> Option<&Function> {
        self.0.get(method)
    }
}

impl fmt::Debug for RequestHandlers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.keys()).finish()
    }
}
