//! Answers the requests of the runtime.

use super::executor::Executor;
use super::kind::{Kind, REFUSED};
use super::{ApprovalDecision, Handler};
use crate::transport::{Outgoing, Router, interruption};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// The JSON-RPC code for a method that is not there.
const METHOD_NOT_FOUND: i64 = -32601;

type Answers = mpsc::WeakUnboundedSender<Outgoing>;

/// Answers the requests of the runtime.
#[derive(Debug)]
pub(crate) struct Approvals {
    handler: Option<Handler>,
    timeout: Duration,
    executor: Executor,
    router: Arc<Router>,
    open: Arc<Open>,
}

/// The requests that a handler has not decided, by the JSON text of their ids.
#[derive(Debug, Default)]
struct Open(Mutex<HashMap<String, Asked>>);

/// A request that a handler has not decided.
#[derive(Debug)]
struct Asked {
    thread: Option<String>,
    turn: Option<String>,
    /// Dropping it tells the handler that its decision is not wanted any more.
    _wanted: oneshot::Sender<()>,
}

impl Open {
    fn requests(&self) -> MutexGuard<'_, HashMap<String, Asked>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Approvals {
    pub(crate) fn new(handler: Option<Handler>, timeout: Duration, executor: Executor, router: &Arc<Router>) -> Self {
        Self { handler, timeout, executor, router: Arc::clone(router), open: Arc::default() }
    }

    /// Answers one request, now or when the handler has decided. `answers` is where its line goes.
    pub(crate) fn answer(&self, id: &str, method: &str, params: &str, answers: &Answers) {
        let Some(kind) = Kind::of(method) else {
            if REFUSED.contains(&method) {
                tracing::info!(method, "refused: this client does not serve it");
            } else {
                tracing::warn!(method, "refused: a request of the codex runtime that this version does not know");
            }
            return reply_error(id, method, answers);
        };
        let Some(handler) = &self.handler else {
            tracing::info!(method, "declined: there is no approval handler");
            return reply(id, &kind.refusal(), answers);
        };
        let read = serde_json::from_str::<Value>(params).and_then(|params| Ok((kind.read(&params)?, params)));
        let (request, params) = match read {
            Ok(read) => read,
            Err(error) => {
                // What cannot be shown to the handler cannot be allowed by it.
                tracing::warn!(method, %error, "declined: the request is not understood");
                return reply(id, &kind.refusal(), answers);
            }
        };
        let text = |name: &str| params[name].as_str().map(str::to_owned);
        let (thread, turn) = (text("threadId").or_else(|| text("conversationId")), text("turnId"));
        let (wanted, mut unwanted) = oneshot::channel();
        let asked = Asked { thread: thread.clone(), turn: turn.clone(), _wanted: wanted };
        self.open.requests().insert(id.to_owned(), asked);
        let decision = self.executor.decide(handler.clone(), request);
        let (id, method, timeout) = (id.to_owned(), method.to_owned(), self.timeout);
        let (open, router, answers) = (Arc::clone(&self.open), Arc::clone(&self.router), answers.clone());
        tokio::spawn(async move {
            let decision = tokio::select! {
                biased;
                _ = &mut unwanted => {
                    tracing::info!(method, "not answered: the request is over before its handler has decided");
                    return;
                }
                decided = tokio::time::timeout(timeout, decision) => match decided {
                    Ok(Ok(Ok(decision))) => decision,
                    Ok(Ok(Err(error))) => {
                        tracing::warn!(method, %error, "declined: the approval handler failed");
                        ApprovalDecision::Decline
                    }
                    Ok(Err(_)) => {
                        tracing::warn!(method, "declined: the approval handler panicked or its runtime has ended");
                        ApprovalDecision::Decline
                    }
                    Err(_) => {
                        tracing::warn!(method, ?timeout, "declined: the approval handler took too long");
                        ApprovalDecision::Decline
                    }
                },
            };
            if open.requests().remove(&id).is_none() {
                return;
            }
            let verdict = kind.verdict(decision, &params);
            if let Some(why) = &verdict.refused {
                tracing::error!(method, why, "declined, though the approval handler accepted it");
            }
            reply(&id, &verdict.result, &answers);
            if verdict.interrupt {
                let turn = turn.or_else(|| router.running(thread.as_deref()?));
                if let (Some(thread), Some(turn), Some(answers)) = (thread, turn, answers.upgrade()) {
                    let _ = answers.send(interruption(&router, &thread, &turn));
                } else {
                    tracing::error!(method, "cannot interrupt: the request names no turn");
                }
            }
        });
    }

    /// Answers a request whose parameters were lost: no.
    pub(crate) fn refuse(id: &str, method: &str, answers: &Answers) {
        match Kind::of(method) {
            Some(kind) => reply(id, &kind.refusal(), answers),
            None => reply_error(id, method, answers),
        }
    }

    /// Takes note of what ends requests that are not decided: their turn's end, and the runtime's word that they are over.
    pub(crate) fn notified(&self, method: &str, params: &str) {
        if !matches!(method, "serverRequest/resolved" | "turn/completed" | "thread/closed") {
            return;
        }
        let mut open = self.open.requests();
        if open.is_empty() {
            return;
        }
        let Ok(params) = serde_json::from_str::<Value>(params) else { return };
        if method == "serverRequest/resolved" {
            open.remove(&params["requestId"].to_string());
            return;
        }
        let thread = params["threadId"].as_str();
        let turn = params["turn"]["id"].as_str();
        open.retain(|_, asked| {
            let of_thread = asked.thread.as_deref() == thread;
            // A request without a turn, and a turn without an id, are of the one turn a thread can have.
            let of_turn =
                method == "thread/closed" || asked.turn.is_none() || turn.is_none() || asked.turn.as_deref() == turn;
            !(of_thread && of_turn)
        });
    }
}

fn reply(id: &str, result: &Value, answers: &Answers) {
    send(id, "result", result, answers);
}

fn reply_error(id: &str, method: &str, answers: &Answers) {
    let error = json!({"code": METHOD_NOT_FOUND, "message": format!("this client does not answer {method}")});
    send(id, "error", &error, answers);
}

fn send(id: &str, member: &str, value: &impl Serialize, answers: &Answers) {
    // The id is JSON already, and a `Value` can always be written.
    if let (Some(answers), Ok(value)) = (answers.upgrade(), serde_json::to_string(value)) {
        let line = format!("{{\"id\":{id},\"{member}\":{value}}}\n").into_bytes();
        let _ = answers.send(Outgoing { request: None, line });
    }
}
