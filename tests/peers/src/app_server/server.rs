//! The loop: one line in, the rule's actions out.

use super::defaults;
use super::script::{Action, Flood, RpcError, Rule, Script};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The environment variable that holds the script (JSON) or, after an `@`, the path of one.
pub const FAULTS_VARIABLE: &str = "FAKE_APP_SERVER_SCRIPT";

/// Runs until stdin closes or the script ends it.
pub fn run(script: Script) -> io::Result<ExitCode> {
    let server = Arc::new(Server::new(script));
    let nobody = Message::default();
    server.perform(&server.script.at_start, &nobody)?;
    let mut stdin = io::stdin().lock();
    let mut line = Vec::new();
    while !server.out().stop_reading {
        line.clear();
        if stdin.read_until(b'\n', &mut line)? == 0 {
            std::thread::sleep(Duration::from_millis(server.script.linger_ms));
            return Ok(ExitCode::SUCCESS);
        }
        server.record(&line)?;
        let Ok(value) = serde_json::from_slice::<Value>(&line) else { continue };
        server.receive(&value)?;
    }
    loop {
        std::thread::park();
    }
}

/// The ids and the request an action refers to.
#[derive(Debug, Clone, Default)]
struct Message {
    id: Option<Value>,
    method: String,
    params: Value,
    thread: String,
    turn: String,
}

struct Server {
    script: Script,
    out: Mutex<Out>,
    /// An answer has come.
    answered: Condvar,
}

struct Out {
    stdout: Option<io::Stdout>,
    silent: bool,
    stop_reading: bool,
    used: Vec<u64>,
    threads: u64,
    turns: u64,
    /// Requests to the client without an answer.
    open_requests: u64,
    /// What each thread has, by its id.
    settings: BTreeMap<String, Settings>,
}

/// What a thread has.
#[derive(Debug, Clone)]
struct Settings {
    approval_policy: Value,
    approvals_reviewer: Value,
    sandbox: Value,
}

impl Server {
    fn new(script: Script) -> Self {
        let used = vec![0; script.rules.len()];
        let out = Out {
            stdout: Some(io::stdout()),
            silent: false,
            stop_reading: false,
            used,
            threads: 0,
            turns: 0,
            open_requests: 0,
            settings: BTreeMap::new(),
        };
        Self { script, out: Mutex::new(out), answered: Condvar::new() }
    }

    fn out(&self) -> MutexGuard<'_, Out> {
        self.out.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let mut out = self.out();
        if out.silent {
            return Ok(());
        }
        let Some(stdout) = &mut out.stdout else { return Ok(()) };
        stdout.write_all(bytes)?;
        stdout.flush()
    }

    fn send(&self, message: &Value) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(message)?;
        bytes.push(b'\n');
        self.write(&bytes)
    }

    fn record(&self, line: &[u8]) -> io::Result<()> {
        let Some(path) = &self.script.record else { return Ok(()) };
        std::fs::OpenOptions::new().create(true).append(true).open(path)?.write_all(line)
    }

    /// The first rule for this message that is not used up.
    fn rule(&self, method: &str, text: &str) -> Option<&Rule> {
        let mut out = self.out();
        let index = self.script.rules.iter().enumerate().position(|(index, rule)| {
            let times = rule.times.unwrap_or(1);
            (rule.method == method || rule.method == "*")
                && (times == 0 || out.used[index] < times)
                && rule.contains.as_ref().is_none_or(|wanted| text.contains(wanted))
        })?;
        out.used[index] += 1;
        self.script.rules.get(index)
    }

    fn receive(self: &Arc<Self>, value: &Value) -> io::Result<()> {
        // An answer to one of our own requests has no method; it is in the record.
        let Some(method) = value["method"].as_str() else {
            let mut out = self.out();
            out.open_requests = out.open_requests.saturating_sub(1);
            self.answered.notify_all();
            return Ok(());
        };
        let message = self.message(value, method);
        let Some(rule) = self.rule(method, &value.to_string()) else { return self.answer(&message) };
        if rule.background {
            let (server, actions) = (Arc::clone(self), rule.actions.clone());
            std::thread::spawn(move || server.perform(&actions, &message));
            Ok(())
        } else {
            self.perform(&rule.actions, &message)
        }
    }

    /// Gives the message the ids its actions refer to: those it names, and new ones where it makes something.
    fn message(&self, value: &Value, method: &str) -> Message {
        let params = &value["params"];
        let mut out = self.out();
        if matches!(method, "thread/start" | "thread/fork") {
            out.threads += 1;
        }
        if method == "turn/start" {
            out.turns += 1;
        }
        let thread = match method {
            "thread/start" | "thread/fork" => format!("thread-{}", out.threads),
            _ => params["threadId"].as_str().unwrap_or("thread-1").to_owned(),
        };
        let turn = match params["turnId"].as_str().or_else(|| params["expectedTurnId"].as_str()) {
            Some(turn) => turn.to_owned(),
            None => format!("turn-{}", out.turns),
        };
        Message { id: value.get("id").cloned(), method: method.to_owned(), params: params.clone(), thread, turn }
    }

    /// The answer without a script.
    fn answer(&self, message: &Message) -> io::Result<()> {
        if message.id.is_none() {
            return Ok(());
        }
        match message.method.as_str() {
            "turn/start" => {
                self.respond(message)?;
                let item = format!("{}-item", message.turn);
                let text = message.params["input"][0]["text"].as_str().unwrap_or("done").to_owned();
                self.notify_turn("turn/started", message, "inProgress", &json!([]))?;
                self.send(&json!({"method": "item/agentMessage/delta", "params": {
                    "threadId": message.thread, "turnId": message.turn, "itemId": item, "delta": text}}))?;
                let items = json!([defaults::message(&item, &text)]);
                self.send(&json!({"method": "item/completed", "params": {
                    "threadId": message.thread, "turnId": message.turn, "completedAtMs": 0, "item": items[0]}}))?;
                self.notify_turn("turn/completed", message, "completed", &items)
            }
            _ => self.respond(message),
        }
    }

    /// What a thread has. Like codex, a thread that is loaded keeps what it has when it is resumed.
    fn settings(&self, message: &Message, change: bool) -> Settings {
        let params = &message.params;
        let mut out = self.out();
        let known = out.settings.get(&message.thread);
        let take = change || known.is_none();
        let mut settings = known.cloned().unwrap_or_else(|| Settings {
            approval_policy: json!("on-request"),
            approvals_reviewer: json!("user"),
            sandbox: json!({"type": "readOnly", "networkAccess": false}),
        });
        let given = |name: &str| params.get(name).filter(|value| take && !value.is_null()).cloned();
        settings.approval_policy = given("approvalPolicy").unwrap_or(settings.approval_policy);
        settings.approvals_reviewer = given("approvalsReviewer").unwrap_or(settings.approvals_reviewer);
        let mode = given("sandbox").map(|mode| defaults::sandbox(&mode));
        settings.sandbox = mode.or_else(|| given("sandboxPolicy")).unwrap_or(settings.sandbox);
        out.settings.insert(message.thread.clone(), settings.clone());
        settings
    }

    /// The answer to what opens a thread.
    fn opened(&self, message: &Message) -> Value {
        let settings = self.settings(message, message.method != "thread/resume");
        let mut opened = defaults::thread_opened(&message.thread);
        opened["approvalPolicy"] = settings.approval_policy;
        opened["approvalsReviewer"] = settings.approvals_reviewer;
        opened["sandbox"] = settings.sandbox;
        opened
    }

    fn notify_turn(&self, method: &str, message: &Message, status: &str, items: &Value) -> io::Result<()> {
        let turn = defaults::turn(&message.turn, status, items);
        self.send(&json!({"method": method, "params": {"threadId": message.thread, "turn": turn}}))
    }

    /// The response without a script, and nothing else.
    fn respond(&self, message: &Message) -> io::Result<()> {
        if matches!(message.method.as_str(), "turn/start" | "thread/settings/update") {
            self.settings(message, true);
        }
        let result = match message.method.as_str() {
            "initialize" => {
                let client = message.params["clientInfo"]["name"].as_str().unwrap_or("unknown");
                let user_agent = self.script.user_agent.clone().unwrap_or_else(|| format!("{client}/0.163.0 (fake)"));
                json!({"userAgent": user_agent, "codexHome": "/", "platformFamily": "unix", "platformOs": "linux"})
            }
            "thread/start" | "thread/resume" | "thread/fork" => self.opened(message),
            "thread/settings/update" => json!({}),
            "config/read" => json!({"config": {}, "origins": {}}),
            "configRequirements/read" => json!({"requirements": null}),
            "thread/unarchive" | "thread/read" => json!({"thread": defaults::thread(&message.thread)}),
            "thread/list" => json!({"data": [], "readStates": {}, "nextCursor": null, "backwardsCursor": null}),
            "turn/start" => json!({"turn": defaults::turn(&message.turn, "inProgress", &json!([]))}),
            "turn/steer" => json!({"turnId": message.turn}),
            "turn/interrupt" | "thread/archive" | "thread/name/set" | "thread/compact/start" | "account/logout" => {
                json!({})
            }
            "model/list" => json!({"data": [], "nextCursor": null}),
            "account/read" => json!({"account": null, "requiresOpenaiAuth": false}),
            other => {
                let error = RpcError { code: -32601, message: format!("the fake has no {other}"), data: None };
                return self.send(&json!({"id": message.id, "error": error}));
            }
        };
        self.send(&json!({"id": message.id, "result": result}))
    }

    fn perform(&self, actions: &[Action], message: &Message) -> io::Result<()> {
        actions.iter().try_for_each(|action| self.act(action, message))
    }

    fn act(&self, action: &Action, message: &Message) -> io::Result<()> {
        match action {
            Action::Respond(result) => self.send(&json!({"id": message.id, "result": fill(result, message)})),
            Action::RespondDefault => self.respond(message),
            Action::Error(error) => self.send(&json!({"id": message.id, "error": error})),
            Action::Notify(value) | Action::Send(value) => self.send(&fill(value, message)),
            Action::Request(value) => {
                self.out().open_requests += 1;
                self.send(&fill(value, message))
            }
            Action::AwaitAnswers => {
                let open = |out: &mut Out| out.open_requests > 0;
                drop(self.answered.wait_while(self.out(), open).unwrap_or_else(PoisonError::into_inner));
                Ok(())
            }
            Action::Line(text) => self.write(format!("{}\n", fill_text(text, message)).as_bytes()),
            Action::Partial(text) => self.write(fill_text(text, message).as_bytes()),
            Action::Bytes(bytes) => self.write(&[bytes, &b"\n"[..]].concat()),
            Action::Flood(flood) => self.flood(flood, message),
            Action::BigLine(size) => self.send(&delta(message, &"x".repeat(*size))),
            Action::Complete(status) => {
                let items = json!([defaults::message(&format!("{}-item", message.turn), "done")]);
                self.notify_turn("turn/completed", message, status, &items)
            }
            Action::SleepMs(milliseconds) => {
                std::thread::sleep(Duration::from_millis(*milliseconds));
                Ok(())
            }
            Action::AwaitFile(path) => {
                while !std::path::Path::new(path).exists() {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Ok(())
            }
            Action::Silence => {
                self.out().silent = true;
                Ok(())
            }
            Action::CloseStdout => close_stdout(&mut self.out()),
            Action::CloseStdin => {
                self.out().stop_reading = true;
                close_stdin()
            }
            Action::StopReading => {
                self.out().stop_reading = true;
                Ok(())
            }
            Action::Exit(code) => std::process::exit(*code),
            Action::Abort => std::process::abort(),
            Action::Stderr(text) => writeln!(io::stderr(), "{text}"),
            Action::StderrNoise(size) => io::stderr().write_all(&b"noise on stderr\n".repeat(size.div_ceil(16))),
        }
    }

    /// Writes the notifications in pieces of about 64 KiB: what a pipe holds.
    fn flood(&self, flood: &Flood, message: &Message) -> io::Result<()> {
        let mut frame = delta(message, "\u{0}");
        for (name, value) in &flood.params {
            frame["params"][name] = fill(value, message);
        }
        let frame = serde_json::to_string(&frame)?;
        let (before, after) = frame.split_once("\\u0000").unwrap_or((&frame, ""));
        let mut piece = Vec::with_capacity(80 * 1024);
        for number in 0..flood.deltas {
            piece.extend_from_slice(before.as_bytes());
            let start = piece.len();
            write!(piece, "{number} ")?;
            let end = start + flood.size.max(piece.len() - start);
            piece.resize(end, b'x');
            piece.extend_from_slice(after.as_bytes());
            piece.push(b'\n');
            if piece.len() >= 64 * 1024 {
                self.write(&piece)?;
                piece.clear();
            }
        }
        self.write(&piece)
    }
}

fn delta(message: &Message, text: &str) -> Value {
    json!({"method": "item/agentMessage/delta", "params": {
        "threadId": message.thread, "turnId": message.turn, "itemId": format!("{}-item", message.turn), "delta": text}})
}

/// The value with the placeholders in its strings replaced.
fn fill(value: &Value, message: &Message) -> Value {
    match value {
        Value::String(text) => match text.as_str() {
            "$message" => defaults::message(&format!("{}-item", message.turn), "done"),
            "$opened_thread" => defaults::thread(&message.thread),
            "$completed" => defaults::turn(&message.turn, "completed", &json!([])),
            _ => Value::String(fill_text(text, message)),
        },
        Value::Array(values) => values.iter().map(|value| fill(value, message)).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), fill(value, message))).collect(),
        other => other.clone(),
    }
}

fn fill_text(text: &str, message: &Message) -> String {
    text.replace("$thread", &message.thread)
        .replace("$id", &message.id.as_ref().map(Value::to_string).unwrap_or_default())
        .replace("$turn", &message.turn)
        .replace("$item", &format!("{}-item", message.turn))
}

/// Closes the pipe behind stdout while the process lives on. Dropping a `Stdout` does not do that; putting another file
/// in the descriptor's place does.
#[cfg(unix)]
fn close_stdout(out: &mut Out) -> io::Result<()> {
    out.stdout = None;
    let nowhere = std::fs::File::options().write(true).open("/dev/null")?;
    rustix::stdio::dup2_stdout(nowhere).map_err(io::Error::from)
}

/// Closes the pipe behind stdin while the process lives on.
#[cfg(unix)]
fn close_stdin() -> io::Result<()> {
    rustix::stdio::dup2_stdin(std::fs::File::open("/dev/null")?).map_err(io::Error::from)
}

/// Where there is no such call the process ends, which closes the pipe too.
#[cfg(not(unix))]
fn close_stdin() -> io::Result<()> {
    std::process::exit(0)
}

/// Where there is no such call the process ends, which closes the pipe too.
#[cfg(not(unix))]
fn close_stdout(_out: &mut Out) -> io::Result<()> {
    std::process::exit(0)
}
