//! Which tools a thread has.

use super::Tool;
use super::definition::content;
use crate::error::Error;
use crate::handler::Answering;
use crate::protocol::DynamicToolCallOutputContentItem;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// What a tool answers.
type Content = Vec<DynamicToolCallOutputContentItem>;

type Set = Arc<BTreeMap<String, Tool>>;

/// The tools of each thread, by its id.
#[derive(Debug)]
pub(crate) struct Tools {
    threads: Mutex<HashMap<String, Set>>,
    limit: Arc<Semaphore>,
}

impl Tools {
    pub(crate) fn new(limit: usize) -> Self {
        Self { threads: Mutex::default(), limit: Arc::new(Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS))) }
    }

    fn threads(&self) -> MutexGuard<'_, HashMap<String, Set>> {
        self.threads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the tools of a thread. Without new tools it keeps its own.
    pub(crate) fn give(&self, thread: &str, tools: BTreeMap<String, Tool>) {
        if !tools.is_empty() {
            self.threads().insert(thread.to_owned(), Arc::new(tools));
        }
    }

    /// Gives a thread the tools of another one.
    pub(crate) fn share(&self, from: &str, to: &str) {
        let mut threads = self.threads();
        if let Some(tools) = threads.get(from).cloned() {
            threads.insert(to.to_owned(), tools);
        }
    }

    /// Forgets the tools of a thread that the runtime has closed.
    pub(crate) fn forget(&self, thread: &str) {
        self.threads().remove(thread);
    }

    /// Whether the thread of a call has tools.
    pub(crate) fn has_some(&self, params: &Value) -> bool {
        params["threadId"].as_str().is_some_and(|thread| self.threads().contains_key(thread))
    }

    /// How many calls may run concurrently.
    pub(crate) fn limit(&self) -> Arc<Semaphore> {
        Arc::clone(&self.limit)
    }

    /// The call of a tool, and how long it may take; an error if the thread has no such tool.
    pub(crate) fn call(&self, params: &Value) -> Result<(Answering<Content>, Duration), String> {
        let name = params["tool"].as_str().unwrap_or_default();
        let tools = params["threadId"].as_str().and_then(|thread| self.threads().get(thread).cloned());
        let Some(tool) = tools.as_ref().and_then(|tools| tools.get(name)).filter(|_| params["namespace"].is_null())
        else {
            tracing::warn!(tool = name, "a call of a tool that the thread was not given");
            return Err(format!("There is no tool {name}."));
        };
        Ok((tool.call(params["arguments"].clone()), tool.longest()))
    }
}

/// The tools of a thread by their names, which have to differ.
pub(crate) fn by_name(tools: Vec<Tool>) -> Result<BTreeMap<String, Tool>, Error> {
    let mut named = BTreeMap::new();
    for tool in tools {
        if let Some(double) = named.insert(tool.name().to_owned(), tool) {
            return Err(Error::InvalidInput(format!("two tools are named {}", double.name())));
        }
    }
    Ok(named)
}

/// What the model is told about a tool that did not answer.
pub(crate) fn failure(why: &str) -> Value {
    json!({"success": false, "contentItems": [content(why)]})
}
