//! Answers the requests from the runtime.

use super::Executor;
use crate::approval::{APPROVAL_KIND, ApprovalRequest, Handler, Kind, Verdict};
use crate::handler::{HandlerError, RequestHandlers};
use crate::tools::{self, CALL, Tools};
use crate::transport::{Outgoing, Responder, Router, interruption};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Semaphore, mpsc, oneshot};

/// The JSON-RPC code for an unknown method.
const METHOD_NOT_FOUND: i64 = -32601;
/// The JSON-RPC code for a handler that failed.
const INTERNAL_ERROR: i64 = -32603;

/// The requests of the protocol that are refused unless the program has a handler for them, beside `item/tool/call`, which tools
/// answer.
#[cfg(test)]
pub(super) const REFUSED: [&str; 4] =
    ["account/chatgptAuthTokens/refresh", "attestation/generate", "currentTime/read", "item/tool/requestUserInput"];

type Answers = mpsc::WeakUnboundedSender<Outgoing>;

/// Answers the requests from the runtime.
#[derive(Debug)]
pub(crate) struct Requests {
    approvals: Option<Handler>,
    handlers: RequestHandlers,
    tools: Arc<Tools>,
    timeout: Duration,
    executor: Arc<Executor>,
    router: Arc<Router>,
    open: Arc<Open>,
}

/// The requests that are not answered yet, by the JSON text of their ids.
#[derive(Debug, Default)]
struct Open(Mutex<HashMap<String, Asked>>);

/// A request that is not answered yet.
#[derive(Debug)]
struct Asked {
    thread: Option<String>,
    turn: Option<String>,
    /// Dropping it tells the handler that its answer is no longer needed.
    _wanted: oneshot::Sender<()>,
}

impl Open {
    fn requests(&self) -> MutexGuard<'_, HashMap<String, Asked>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why a handler gave no answer.
enum Failure {
    Failed(HandlerError),
    Panicked,
    TooLong(Duration),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(error) => write!(formatter, "it failed: {error}"),
            Self::Panicked => formatter.write_str("it panicked, or its runtime has ended"),
            Self::TooLong(longest) => write!(formatter, "it took longer than {longest:?}"),
        }
    }
}

/// One request of the runtime.
struct Request {
    id: String,
    method: String,
    params: Value,
}

/// What is answered.
enum Reply {
    Result(Value),
    /// A result, followed by the interruption of the turn.
    Interrupting(Value),
    Error(i64, String),
}

impl Requests {
    pub(crate) fn new(
        approvals: Option<Handler>,
        handlers: RequestHandlers,
        tools: Arc<Tools>,
        timeout: Duration,
        executor: Executor,
        router: &Arc<Router>,
    ) -> Self {
        let (executor, router) = (Arc::new(executor), Arc::clone(router));
        Self { approvals, handlers, tools, timeout, executor, router, open: Arc::default() }
    }
}

impl Responder for Requests {
    fn answer(&self, id: &str, method: &str, params: &str, answers: &Answers) {
        let Ok(params) = serde_json::from_str::<Value>(params) else { return self.refuse(id, method, answers) };
        let request = Request { id: id.to_owned(), method: method.to_owned(), params };
        if let Some(kind) = Kind::of(method) {
            return self.approve(kind, request, answers);
        }
        if method == CALL && self.tools.has_some(&request.params) {
            return self.call_tool(request, answers);
        }
        let Some(handler) = self.handlers.of(method) else {
            tracing::info!(method, "refused: this client has no handler for it");
            return self.refuse(id, method, answers);
        };
        let answer = handler(request.params.clone());
        self.ask(request, self.timeout, None, answers, answer, |request, outcome| match outcome {
            Ok(result) => Reply::Result(result),
            Err(failure) => {
                tracing::warn!(method = request.method, %failure, "refused: the handler gave no answer");
                Reply::Error(INTERNAL_ERROR, format!("the client's handler of {} gave no answer", request.method))
            }
        });
    }

    fn refuse(&self, id: &str, method: &str, answers: &Answers) {
        let reply = match Kind::of(method) {
            Some(kind) => Reply::Result(kind.refusal()),
            None => Reply::Error(METHOD_NOT_FOUND, format!("this client does not answer {method}")),
        };
        send(id, &reply, answers);
    }

    fn notified(&self, method: &str, params: &str) {
        if !matches!(method, "serverRequest/resolved" | "turn/completed" | "thread/closed") {
            return;
        }
        let closes = method == "thread/closed";
        let mut open = self.open.requests();
        if open.is_empty() && !closes {
            return;
        }
        let Ok(params) = serde_json::from_str::<Value>(params) else { return };
        if method == "serverRequest/resolved" {
            open.remove(&params["requestId"].to_string());
            return;
        }
        let thread = params["threadId"].as_str();
        let turn = params["turn"]["id"].as_str();
        if let (true, Some(thread)) = (closes, thread) {
            self.tools.forget(thread);
        }
        open.retain(|_, asked| {
            let of_thread = asked.thread.as_deref() == thread;
            // A request without a turn, and a turn without an id, belong to the one turn that a thread can have.
            let of_turn = closes || asked.turn.is_none() || turn.is_none() || asked.turn.as_deref() == turn;
            !(of_thread && of_turn)
        });
    }
}

impl Requests {
    /// Answers an approval request: the handler cannot allow what it cannot be shown.
    fn approve(&self, kind: Kind, request: Request, answers: &Answers) {
        let method = request.method.as_str();
        let typed = match kind.read(&request.params) {
            Ok(typed) => typed,
            Err(error) => {
                tracing::warn!(method, %error, "declined: the request is not understood");
                return self.refuse(&request.id, method, answers);
            }
        };
        // A question whether a tool may be used looks like a form, but is not one.
        let is_approval = !request.params["_meta"][APPROVAL_KIND].is_null();
        let other = self.handlers.of(method).filter(|_| !is_approval);
        if let Some(handler) = other {
            let answer = handler(request.params.clone());
            return self.ask(request, self.timeout, None, answers, answer, move |request, outcome| {
                let decision = outcome.map(crate::ApprovalDecision::Answer);
                verdict(kind, request, decision)
            });
        }
        let Some(handler) = self.approvals.clone() else {
            tracing::info!(method, "declined: there is no approval handler");
            return self.refuse(&request.id, method, answers);
        };
        let decision = decide(handler, typed);
        self.ask(request, self.timeout, None, answers, decision, move |request, outcome| {
            verdict(kind, request, outcome)
        });
    }

    /// Runs a tool. The model gets an answer in every case.
    fn call_tool(&self, request: Request, answers: &Answers) {
        match self.tools.call(&request.params) {
            Ok((answer, timeout)) => {
                self.ask(request, timeout, Some(self.tools.limit()), answers, answer, |_, outcome| {
                    Reply::Result(match outcome {
                        Ok(content) => json!({"success": true, "contentItems": content}),
                        Err(failure) => tools::failure(&tool_failure(&failure)),
                    })
                });
            }
            Err(why) => send(&request.id, &Reply::Result(tools::failure(&why)), answers),
        }
    }

    /// Waits for an answer concurrently, and sends the reply, unless the request ends first.
    fn ask<T: Send + 'static>(
        &self,
        request: Request,
        timeout: Duration,
        limit: Option<Arc<Semaphore>>,
        answers: &Answers,
        answer: impl Future<Output = Result<T, HandlerError>> + Send + 'static,
        reply: impl FnOnce(&Request, Result<T, Failure>) -> Reply + Send + 'static,
    ) {
        let text = |name: &str| request.params[name].as_str().map(str::to_owned);
        let (thread, turn) = (text("threadId").or_else(|| text("conversationId")), text("turnId"));
        let (wanted, mut unwanted) = oneshot::channel();
        let asked = Asked { thread: thread.clone(), turn: turn.clone(), _wanted: wanted };
        self.open.requests().insert(request.id.clone(), asked);
        let (open, router, answers) = (Arc::clone(&self.open), Arc::clone(&self.router), answers.clone());
        let executor = Arc::clone(&self.executor);
        tokio::spawn(async move {
            let outcome = tokio::select! {
                biased;
                _ = &mut unwanted => {
                    tracing::info!(method = request.method, "not answered: the request is over before its handler has decided");
                    return;
                }
                outcome = async {
                    // The time counts from the start of the call. The semaphore is never closed.
                    let _turn = match limit {
                        Some(limit) => limit.acquire_owned().await.ok(),
                        None => None,
                    };
                    match tokio::time::timeout(timeout, executor.run(answer)).await {
                        Ok(Ok(outcome)) => outcome.map_err(Failure::Failed),
                        Ok(Err(_)) => Err(Failure::Panicked),
                        Err(_) => Err(Failure::TooLong(timeout)),
                    }
                } => outcome,
            };
            if open.requests().remove(&request.id).is_none() {
                return;
            }
            let reply = reply(&request, outcome);
            send(&request.id, &reply, &answers);
            if let Reply::Interrupting(_) = reply {
                let turn = turn.or_else(|| router.running(thread.as_deref()?));
                if let (Some(thread), Some(turn), Some(answers)) = (thread, turn, answers.upgrade()) {
                    let _ = answers.send(interruption(&router, &thread, &turn));
                } else {
                    tracing::error!(method = request.method, "cannot interrupt: the request names no turn");
                }
            }
        });
    }
}

/// Asks the approval handler.
async fn decide(handler: Handler, request: ApprovalRequest) -> Result<crate::ApprovalDecision, HandlerError> {
    handler.0.decide(request).await
}

/// The reply to a decision.
fn verdict(kind: Kind, request: &Request, decision: Result<crate::ApprovalDecision, Failure>) -> Reply {
    let method = request.method.as_str();
    let decision = decision.unwrap_or_else(|failure| {
        tracing::warn!(method, %failure, "declined: the handler gave no answer");
        crate::ApprovalDecision::Decline
    });
    let Verdict { result, interrupt, refused } = kind.verdict(decision, &request.params);
    if let Some(why) = refused {
        tracing::error!(method, why, "declined, though the handler accepted it");
    }
    if interrupt { Reply::Interrupting(result) } else { Reply::Result(result) }
}

/// What the model is told about a tool that did not answer.
fn tool_failure(failure: &Failure) -> String {
    match failure {
        Failure::Failed(error) => error.to_string(),
        Failure::Panicked => "The tool failed.".to_owned(),
        Failure::TooLong(longest) => format!("The tool did not answer within {longest:?}."),
    }
}

fn send(id: &str, reply: &Reply, answers: &Answers) {
    match reply {
        Reply::Result(result) | Reply::Interrupting(result) => write(id, "result", result, answers),
        Reply::Error(code, message) => write(id, "error", &json!({"code": code, "message": message}), answers),
    }
}

fn write(id: &str, member: &str, value: &impl Serialize, answers: &Answers) {
    // The id is JSON already, and a `Value` can always be written.
    if let (Some(answers), Ok(value)) = (answers.upgrade(), serde_json::to_string(value)) {
        let line = format!("{{\"id\":{id},\"{member}\":{value}}}\n").into_bytes();
        let _ = answers.send(Outgoing { request: None, line });
    }
}

#[cfg(test)]
mod tests {
    use super::{CALL, REFUSED};
    use crate::approval::Kind;
    use serde_json::Value;

    #[test]
    fn every_request_of_the_schema_is_answered_or_listed_as_refused() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("../tests/schemas/{}.json.gz", crate::RUNTIME_VERSION));
        let packed = std::fs::File::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let schema: Value = serde_json::from_reader(flate2::read::GzDecoder::new(packed)).expect("JSON");
        let mut found = Vec::new();
        requests(&schema, &mut found);
        assert!(found.len() > 5, "{found:?}");
        let known =
            |method: &String| method == CALL || Kind::of(method).is_some() || REFUSED.contains(&method.as_str());
        found.retain(|method| !known(method));
        assert!(found.is_empty(), "neither answered nor listed as refused: {found:?}");
    }

    /// The methods of every definition `ServerRequest`.
    fn requests(schema: &Value, found: &mut Vec<String>) {
        match schema {
            Value::Object(members) => {
                if let Some(variants) = members.get("ServerRequest").and_then(|request| request["oneOf"].as_array()) {
                    let methods = variants.iter().map(|variant| &variant["properties"]["method"]);
                    found.extend(methods.map(|method| {
                        let name = method["const"].as_str().or_else(|| method["enum"][0].as_str());
                        name.unwrap_or_else(|| panic!("a request without a method: {method}")).to_owned()
                    }));
                }
                members.values().for_each(|member| requests(member, found));
            }
            Value::Array(values) => values.iter().for_each(|value| requests(value, found)),
            _ => {}
        }
    }
}
