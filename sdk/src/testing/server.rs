//! The loop: one line in, what the script says out.

use super::answers::{Settings, plain, turn};
use super::{Step, Turn};
use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream};
use tokio::sync::{Notify, mpsc, oneshot};

/// The server's script and what it has received.
#[derive(Default)]
pub(super) struct Script {
    pub(super) turns: VecDeque<Turn>,
    pub(super) answers: HashMap<String, Result<Value, Value>>,
    pub(super) requests: Vec<(String, Value)>,
    pub(super) answered: Vec<Value>,
    threads: HashMap<String, Settings>,
    named: u64,
}

/// Serves one connection, on a thread of its own, until the client leaves.
pub(super) fn serve(stream: DuplexStream, script: Arc<Mutex<Script>>) {
    let spawned = std::thread::Builder::new().name("codex-testing".to_owned()).spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        let Ok(runtime) = runtime else { return };
        runtime.block_on(tokio::task::LocalSet::new().run_until(connection(stream, script)));
    });
    if let Err(error) = spawned {
        tracing::error!(%error, "cannot start a thread for the server of a test");
    }
}

async fn connection(stream: DuplexStream, script: Arc<Mutex<Script>>) {
    let (reader, mut writer) = tokio::io::split(stream);
    let (out, mut lines) = mpsc::unbounded_channel::<Value>();
    let writing = tokio::task::spawn_local(async move {
        while let Some(message) = lines.recv().await {
            if writer.write_all(format!("{message}\n").as_bytes()).await.is_err() {
                return;
            }
        }
    });
    let server = Rc::new(Server { script, out, open: Mutex::default(), running: Mutex::default() });
    let mut lines = BufReader::new(reader).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        if let Ok(message) = serde_json::from_str::<Value>(&line) {
            server.receive(&message);
        }
    }
    writing.abort();
}

/// One connection.
struct Server {
    script: Arc<Mutex<Script>>,
    out: mpsc::UnboundedSender<Value>,
    /// The waiters for the client's responses, by the id of the request.
    open: Mutex<HashMap<u64, oneshot::Sender<()>>>,
    /// The running turns, by their ids, and how to end each.
    running: Mutex<HashMap<String, Rc<Notify>>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    fn send(&self, message: Value) {
        let _ = self.out.send(message);
    }

    fn name(&self, kind: &str) -> String {
        let mut script = locked(&self.script);
        script.named += 1;
        format!("{kind}-{}", script.named)
    }

    fn receive(self: &Rc<Self>, message: &Value) {
        let Some(method) = message["method"].as_str() else { return self.answered(message) };
        let (id, params) = (&message["id"], &message["params"]);
        if id.is_null() {
            return;
        }
        locked(&self.script).requests.push((method.to_owned(), params.clone()));
        let scripted = locked(&self.script).answers.get(method).cloned();
        let is_scripted = scripted.is_some();
        let outcome = scripted.unwrap_or_else(|| self.result(method, params));
        let turn = outcome.as_ref().ok().and_then(|result| result["turn"]["id"].as_str()).map(str::to_owned);
        match outcome {
            Ok(result) => self.send(json!({"id": id, "result": result})),
            Err(error) => self.send(json!({"id": id, "error": error})),
        }
        if let (Some(turn), "turn/start", false) = (turn, method, is_scripted) {
            self.begin(turn, params);
        }
    }

    /// The client has answered a request of ours.
    fn answered(&self, message: &Value) {
        let member = if message.get("error").is_some() { "error" } else { "result" };
        locked(&self.script).answered.push(json!({member: message[member]}));
        let waiting = message["id"].as_u64().and_then(|id| locked(&self.open).remove(&id));
        if let Some(waiting) = waiting {
            let _ = waiting.send(());
        }
    }

    fn result(&self, method: &str, params: &Value) -> Result<Value, Value> {
        let given = params["threadId"].as_str().map(str::to_owned);
        match method {
            "thread/start" | "thread/fork" | "thread/resume" => {
                let new = method != "thread/resume";
                let id = given.filter(|_| !new).unwrap_or_else(|| self.name("thread"));
                let mut script = locked(&self.script);
                let known = script.threads.contains_key(&id);
                let settings = script.threads.entry(id.clone()).or_default();
                // A thread that is loaded keeps what it has.
                if !known {
                    settings.change(params);
                }
                Ok(settings.opened(&id, params))
            }
            "thread/settings/update" => {
                locked(&self.script).threads.entry(given.unwrap_or_default()).or_default().change(params);
                Ok(json!({}))
            }
            "turn/start" => {
                let id = self.name("turn");
                let thread = given.unwrap_or_default();
                locked(&self.script).threads.entry(thread).or_default().change(params);
                Ok(json!({"turn": turn(&id, "inProgress", None)}))
            }
            "turn/steer" => Ok(json!({"turnId": params["expectedTurnId"]})),
            "turn/interrupt" => {
                let running = params["turnId"].as_str().and_then(|turn| locked(&self.running).get(turn).cloned());
                match running {
                    Some(running) => {
                        running.notify_one();
                        Ok(json!({}))
                    }
                    None => Err(json!({"code": -32600, "message": "no active turn to interrupt"})),
                }
            }
            method => plain(method, params)
                .ok_or_else(|| json!({"code": -32601, "message": format!("the test has no answer to {method}")})),
        }
    }

    /// Runs a turn that was just answered.
    fn begin(self: &Rc<Self>, id: String, params: &Value) {
        let turn = locked(&self.script).turns.pop_front();
        let turn = turn.unwrap_or_else(|| Turn::new().fails("the test has no turn for this input"));
        let thread = params["threadId"].as_str().unwrap_or_default().to_owned();
        let end = Rc::new(Notify::new());
        locked(&self.running).insert(id.clone(), Rc::clone(&end));
        let server = Rc::clone(self);
        tokio::task::spawn_local(async move {
            server.notify("turn/started", json!({"threadId": thread, "turn": self::turn(&id, "inProgress", None)}));
            let (status, error) = tokio::select! {
                biased;
                () = end.notified() => ("interrupted", None),
                error = server.steps(turn, &thread, &id) => (if error.is_some() { "failed" } else { "completed" }, error),
            };
            locked(&server.running).remove(&id);
            let turn = self::turn(&id, status, error.as_deref());
            server.notify("turn/completed", json!({"threadId": thread, "turn": turn}));
        });
    }

    /// What happens in a turn; why it fails, if it does.
    async fn steps(&self, turn: Turn, thread: &str, id: &str) -> Option<String> {
        for (number, step) in turn.steps.into_iter().enumerate() {
            let item = format!("{id}-item-{number}");
            let place = |mut params: Value| {
                for (name, value) in [("threadId", thread), ("turnId", id), ("itemId", &item)] {
                    if let Some(params) = params.as_object_mut() {
                        params.entry(name).or_insert_with(|| json!(value));
                    }
                }
                params
            };
            match step {
                Step::Message(pieces) => {
                    for piece in &pieces {
                        self.notify("item/agentMessage/delta", place(json!({"delta": piece})));
                    }
                    let message = json!({"type": "agentMessage", "id": item, "text": pieces.concat()});
                    let params = json!({"threadId": thread, "turnId": id, "completedAtMs": 0, "item": message});
                    self.notify("item/completed", params);
                }
                Step::Notify(method, params) => self.notify(&method, place(params)),
                Step::Ask(method, params) => {
                    let (sender, answer) = oneshot::channel();
                    let request = {
                        let mut script = locked(&self.script);
                        script.named += 1;
                        script.named
                    };
                    locked(&self.open).insert(request, sender);
                    self.send(json!({"id": request, "method": method, "params": place(params)}));
                    // It fails when the client leaves.
                    let _ = answer.await;
                }
                Step::Fail(why) => return Some(why),
                Step::Wait => std::future::pending().await,
            }
        }
        None
    }

    fn notify(&self, method: &str, params: Value) {
        let mut message = json!({"method": method});
        message["params"] = params;
        self.send(message);
    }
}
