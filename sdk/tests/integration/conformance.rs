//! The scenarios of `tests/conformance`, which the Python SDK runs too. Their README describes the format.

use crate::support::Folders;
use codex_test_peers::app_server::FAULTS_VARIABLE;
use codex_test_peers::model::{ModelServer, Script};
use codex_test_peers::program::program;
use codex_test_peers::runtime;
use openai_codex::{
    ApprovalDecision, ApprovalError, ApprovalHandler, ApprovalMode, ApprovalRequest, Codex, CodexConfig, Error, Event,
    ExternalMessage, Input, InputItem, RetryPolicy, Sandbox, Thread, ThreadForkOptions, ThreadListOptions,
    ThreadResumeOptions, ThreadStartOptions, TurnHandle, TurnOptions, TurnResult, VersionPolicy, retry_on_overload,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    title: String,
    #[serde(default)]
    runtime: Value,
    #[serde(default)]
    model: Value,
    #[serde(default)]
    config: String,
    steps: Vec<Step>,
    #[serde(default)]
    then: Then,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Then {
    answers: Vec<Value>,
    model_requests: Option<Vec<Value>>,
    files: HashMap<String, Option<String>>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default)]
struct Step {
    #[serde(rename = "do")]
    operation: String,
    handler: Option<String>,
    stream_buffer: Option<usize>,
    longest_line: Option<usize>,
    times: usize,
    r#as: Option<String>,
    thread: Option<String>,
    turn: Option<String>,
    options: Map<String, Value>,
    input: Value,
    include_turns: bool,
    name: Option<String>,
    until: Option<String>,
    count: Option<usize>,
    method: Option<String>,
    params: Value,
    save: HashMap<String, String>,
    #[serde(rename = "step")]
    inner: Option<Box<Step>>,
    requests: usize,
    expect: Option<Value>,
    error: Option<Value>,
    sent: Option<Vec<Value>>,
}

macro_rules! scenarios {
    ($($name:ident)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                run(stringify!($name)).await;
            }
        )*

        /// A scenario that is not in the list above would be run by the other SDK only.
        #[test]
        fn every_scenario_is_run() {
            let listed = [$(stringify!($name)),*];
            let mut there: Vec<String> = std::fs::read_dir(folder())
                .expect("tests/conformance")
                .flatten()
                .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".json").map(str::to_owned))
                .collect();
            there.sort();
            assert_eq!(there, listed);
        }
    };
}

scenarios! {
    accept_for_session_asks_once
    approval_fork_preserves
    approval_override_persists
    approval_resume_preserves
    approval_start_default
    approval_turns_preserve
    ask_handler
    ask_handler_without_handler
    cancel_interrupts
    completed_not_understood
    elicitation_unknown_kind
    escalation_auto_review_allows
    escalation_auto_review_denies
    escalation_deny_all
    escalation_user_handler_accepts
    escalation_user_handler_declines
    escalation_user_handler_fails
    escalation_user_handler_hangs
    escalation_user_without_handler
    events_before_response
    every_approval_declined
    failing_turn
    final_response
    form_accepted_without_content
    handler_ends_with_interrupt
    handler_ends_with_its_turn
    inputs
    interleaved_turns
    interrupt
    interrupt_at_once
    joined_turn_learned_late
    joining_turn_settings
    lagged
    list_and_archive
    loaded_resume_deny_all
    loaded_resume_sandbox
    lost_messages
    malformed_lines
    managed_machine
    model_overloaded
    opened
    overload_in_data
    overload_retry
    overloaded_turn_retried
    resume_after_restart
    rpc_errors
    runtime_killed
    sandbox
    settings_not_applied
    steer
    steer_ended_turn
    streaming
    structured_output
    thread_by_id
    token_usage
    turn_workspace_write
    unknown_events
    unknown_server_request
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

async fn run(name: &str) {
    let path = folder().join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).expect("the scenario");
    let scenario: Scenario = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut runner = Runner::new(&scenario);
    if scenario.steps.first().is_none_or(|step| step.operation != "open") {
        runner.open(&Step::default()).await.expect("the runtime starts");
    }
    for (index, step) in scenario.steps.iter().enumerate() {
        runner.place = format!("{}: step {} ({})", scenario.title, index + 1, step.operation);
        runner.step(step).await;
    }
    runner.close().await;
    runner.place = format!("{}: afterwards", scenario.title);
    runner.then(&scenario.then);
}

struct Runner {
    folders: Folders,
    model: ModelServer,
    fake: Option<Value>,
    record: PathBuf,
    names: HashMap<String, String>,
    codex: Option<Codex>,
    threads: HashMap<String, Thread>,
    turns: HashMap<String, TurnHandle>,
    told: Arc<AtomicUsize>,
    /// Where the scenario is, for messages.
    place: String,
}

struct Handler {
    what: String,
    /// How many requests have ended before they were decided.
    told: Arc<AtomicUsize>,
}

/// Counts when the future that holds it is dropped.
struct Told(Arc<AtomicUsize>);

impl Drop for Told {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl ApprovalHandler for Handler {
    async fn decide(&self, _request: ApprovalRequest) -> Result<ApprovalDecision, ApprovalError> {
        match self.what.as_str() {
            "accept" => Ok(ApprovalDecision::Accept),
            "accept_for_session" => Ok(ApprovalDecision::AcceptForSession),
            "decline" => Ok(ApprovalDecision::Decline),
            "cancel" => Ok(ApprovalDecision::Cancel),
            "fail" => Err("the handler fails".into()),
            "hang" => std::future::pending().await,
            "wait" => {
                let _told = Told(Arc::clone(&self.told));
                std::future::pending().await
            }
            other => panic!("no handler {other}"),
        }
    }
}

impl Runner {
    fn new(scenario: &Scenario) -> Self {
        let folders = Folders::new();
        let text = |path: PathBuf| path.to_str().expect("a UTF-8 path").to_owned();
        let mut names: HashMap<String, String> =
            ["home", "workspace", "outside"].map(|name| (name.to_owned(), text(folders.path(name)))).into();
        names.insert("mcp_server".to_owned(), text(program("scripted-mcp-server")));
        let runner = Self {
            record: folders.path("record.jsonl"),
            model: ModelServer::start([]).expect("the model server"),
            fake: scenario.runtime.get("fake").cloned(),
            folders,
            names,
            codex: None,
            threads: HashMap::new(),
            turns: HashMap::new(),
            told: Arc::default(),
            place: scenario.title.clone(),
        };
        let replies = if scenario.model.is_null() { json!([]) } else { runner.fill(&scenario.model) };
        let script: Script = serde_json::from_value(json!({"replies": replies})).expect("the model's script");
        runner.model.push(script.replies);
        runner.folders.use_model(&runner.model.base_url());
        let path = runner.folders.path("home").join("config.toml");
        let config = std::fs::read_to_string(&path).expect("config.toml");
        std::fs::write(&path, config + &runner.filled(Some(&scenario.config))).expect("config.toml");
        runner
    }

    /// Replaces `${name}`.
    fn fill(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => {
                let filled =
                    self.names.iter().fold(text.clone(), |text, (name, id)| text.replace(&format!("${{{name}}}"), id));
                assert!(!filled.contains("${"), "{}: nothing is named as in {text}", self.place);
                Value::String(filled)
            }
            Value::Array(values) => values.iter().map(|value| self.fill(value)).collect(),
            Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), self.fill(value))).collect(),
            other => other.clone(),
        }
    }

    fn filled(&self, text: Option<&String>) -> String {
        let text = text.unwrap_or_else(|| panic!("{}: an argument is missing", self.place));
        self.fill(&json!(text)).as_str().expect("text stays text").to_owned()
    }

    async fn open(&mut self, step: &Step) -> Result<(), Error> {
        let runtime = if self.fake.is_some() { program("fake-app-server") } else { runtime::pinned() };
        let mut config = self
            .folders
            .config(&program("wire-tap"))
            .env("WIRE_TAP_RUNTIME", runtime)
            .env("WIRE_TAP_RECORD", &self.record);
        if let Some(script) = &self.fake {
            config = config.env(FAULTS_VARIABLE, script.to_string()).version_policy(VersionPolicy::Any);
        } else {
            config = config.version_policy(VersionPolicy::Exact);
        }
        if let Some(what) = step.handler.clone() {
            if what == "hang" {
                config = config.approval_timeout(Duration::from_millis(200));
            }
            config = config.approval_handler(Handler { what, told: Arc::clone(&self.told) });
        }
        config = step.stream_buffer.into_iter().fold(config, CodexConfig::stream_buffer);
        config = step.longest_line.into_iter().fold(config, CodexConfig::longest_line);
        self.codex = Some(Codex::start(config).await?);
        Ok(())
    }

    async fn close(&mut self) {
        self.threads.clear();
        self.turns.clear();
        if let Some(codex) = self.codex.take() {
            codex.close().await;
        }
    }

    fn codex(&self) -> &Codex {
        self.codex.as_ref().unwrap_or_else(|| panic!("{}: nothing is open", self.place))
    }

    fn thread(&self, step: &Step) -> Thread {
        let id = self.filled(step.thread.as_ref());
        self.threads.get(&id).unwrap_or_else(|| panic!("{}: no thread {id}", self.place)).clone()
    }

    fn turn(&self, step: &Step) -> &TurnHandle {
        let id = self.filled(step.turn.as_ref());
        self.turns.get(&id).unwrap_or_else(|| panic!("{}: no turn {id}", self.place))
    }

    /// The record's lines so far.
    fn recorded(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.record).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).expect("a line of the record")).collect()
    }

    async fn step(&mut self, step: &Step) {
        let before = self.recorded().len();
        let outcome = self.perform(step).await;
        let outcome = outcome.map_err(|error| (describe(&error), error));
        match (outcome, &step.error) {
            (Ok(result), None) => {
                if let Some(pattern) = &step.expect {
                    self.expect(pattern, &result);
                }
            }
            (Err((described, _)), Some(pattern)) => self.expect(pattern, &described),
            (Ok(result), Some(_)) => panic!("{}: an error was expected, not {result}", self.place),
            (Err((_, error)), None) => panic!("{}: {error}", self.place),
        }
        if let Some(patterns) = &step.sent {
            let recorded = self.recorded();
            let sent: Vec<&Value> = recorded[before..]
                .iter()
                .filter_map(|line| line.get("sent"))
                .filter(|message| message.get("method").is_some() && message.get("id").is_some())
                .collect();
            self.expect(&json!(patterns), &json!(sent));
        }
    }

    fn expect(&self, pattern: &Value, value: &Value) {
        let pattern = self.fill(pattern);
        if let Err(difference) = matches(&pattern, value) {
            panic!("{}: {difference}\nexpected {pattern:#}\nfound {value:#}", self.place);
        }
    }

    /// Names a thread and returns what a step that opened it results in.
    fn opened(&mut self, step: &Step, thread: Thread) -> Value {
        let id = thread.id().to_owned();
        if let Some(name) = &step.r#as {
            self.names.insert(name.clone(), id.clone());
        }
        let opened = thread.opened().map(|opened| {
            json!({
                "model": opened.model,
                "approvalPolicy": opened.approval_policy,
                "approvalsReviewer": opened.approvals_reviewer,
                "sandbox": opened.sandbox,
                "cwd": opened.cwd,
                "turns": opened.turns,
            })
        });
        self.threads.insert(id.clone(), thread);
        json!({"id": id, "opened": opened})
    }

    async fn perform(&mut self, step: &Step) -> Result<Value, Error> {
        let options = match self.fill(&Value::Object(step.options.clone())) {
            Value::Object(options) => options,
            _ => Map::new(),
        };
        match step.operation.as_str() {
            "open" => {
                self.open(step).await?;
                Ok(json!({"user_agent": self.codex().metadata().user_agent}))
            }
            "close" => {
                self.close().await;
                Ok(json!({}))
            }
            "restart" => {
                self.close().await;
                self.open(step).await?;
                Ok(json!({}))
            }
            "kill_runtime" => {
                let id = self.recorded().iter().rev().find_map(|line| line["runtime"].as_i64()).expect("a runtime");
                let killed = std::process::Command::new("kill").arg("-KILL").arg(id.to_string()).status();
                assert!(killed.expect("kill starts").success());
                Ok(json!({}))
            }
            "thread_start" => {
                let cwd = self.names["workspace"].clone();
                let options = thread_start_options(&options).cwd(cwd);
                let thread = self.codex().thread_start(options).await?;
                Ok(self.opened(step, thread))
            }
            "thread_resume" => {
                let id = self.filled(step.thread.as_ref());
                let thread = self.codex().thread_resume(id, thread_resume_options(&options)).await?;
                Ok(self.opened(step, thread))
            }
            "thread_fork" => {
                let id = self.filled(step.thread.as_ref());
                let thread = self.codex().thread_fork(id, thread_fork_options(&options)).await?;
                Ok(self.opened(step, thread))
            }
            "thread" => {
                let thread = self.codex().thread(self.filled(step.thread.as_ref()));
                Ok(self.opened(step, thread))
            }
            "thread_list" => Ok(json!(self.codex().thread_list(thread_list_options(&options)).await?)),
            "thread_archive" => {
                self.codex().thread_archive(self.filled(step.thread.as_ref())).await?;
                Ok(json!({}))
            }
            "thread_unarchive" => {
                let thread = self.codex().thread_unarchive(self.filled(step.thread.as_ref())).await?;
                Ok(self.opened(step, thread))
            }
            "thread_read" => Ok(json!(self.thread(step).read(step.include_turns).await?)),
            "thread_set_name" => {
                self.thread(step).set_name(self.filled(step.name.as_ref())).await?;
                Ok(json!({}))
            }
            "run" => {
                let thread = self.thread(step);
                Ok(result(&thread.run_with(input(&step.input), turn_options(&options)).await?))
            }
            "turn" => {
                let turn = self.thread(step).turn_with(input(&step.input), turn_options(&options)).await?;
                let id = turn.id().to_owned();
                if let Some(name) = &step.r#as {
                    self.names.insert(name.clone(), id.clone());
                }
                self.turns.insert(id.clone(), turn);
                Ok(json!({"id": id}))
            }
            "stream" => self.stream(step).await,
            "finish" => Ok(result(&self.turn(step).run().await?)),
            "steer" => {
                self.turn(step).steer(input(&step.input)).await?;
                Ok(json!({}))
            }
            "interrupt" => {
                self.turn(step).interrupt().await?;
                Ok(json!({}))
            }
            "models" => Ok(json!(self.codex().models(false).await?)),
            "account" => Ok(json!(self.codex().account(false).await?)),
            "request" => {
                let method = step.method.as_deref().expect("a method");
                let answer = self.codex().client().request_raw(method, self.fill(&step.params)).await?;
                for (name, pointer) in &step.save {
                    let id = answer.pointer(pointer).and_then(Value::as_str).expect("a string to save");
                    self.names.insert(name.clone(), id.to_owned());
                }
                Ok(answer)
            }
            "retry" => {
                let inner = step.inner.as_deref().expect("a step to retry").clone();
                let policy = RetryPolicy::new().first_delay(Duration::from_millis(1));
                let runner = Arc::new(tokio::sync::Mutex::new(self));
                retry_on_overload(policy, || {
                    let (runner, inner) = (Arc::clone(&runner), inner.clone());
                    async move { Box::pin(runner.lock().await.perform(&inner)).await }
                })
                .await
            }
            "wait_for_model" => {
                while self.model.requests().len() < step.requests {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            "wait_for_idle" => {
                let thread = self.filled(step.thread.as_ref());
                let idle = |line: &Value| {
                    let message = &line["received"];
                    message["method"] == "turn/completed" && message["params"]["threadId"] == *thread
                };
                let started = |line: &Value| {
                    line["sent"]["method"] == "turn/start" && line["sent"]["params"]["threadId"] == *thread
                };
                loop {
                    let lines = self.recorded();
                    let count = |what: &dyn Fn(&Value) -> bool| lines.iter().filter(|line| what(line)).count();
                    if count(&idle) >= count(&started) {
                        return Ok(json!({}));
                    }
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
            "wait_for_request" => {
                while self.asked().len() < step.requests {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            "wait_until_told" => {
                while self.told.load(Ordering::SeqCst) < step.times {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Ok(json!({}))
            }
            other => panic!("{}: no operation {other}", self.place),
        }
    }

    async fn stream(&self, step: &Step) -> Result<Value, Error> {
        let mut stream = self.turn(step).stream();
        let mut events: Vec<Event> = Vec::new();
        let mut left = step.count.unwrap_or(1);
        while let Some(event) = stream.next().await {
            let event = event?;
            if step.until.as_deref() == Some(event.method()) {
                left -= 1;
            }
            events.push(event);
            if left == 0 {
                break;
            }
        }
        let params: Vec<Value> = events.iter().map(|event| event.params().expect("JSON")).collect();
        let mut turn_ids: Vec<&str> = Vec::new();
        for params in &params {
            let id = params["turnId"].as_str().or_else(|| params["turn"]["id"].as_str());
            turn_ids.extend(id.filter(|id| !turn_ids.contains(id)));
        }
        let deltas: Vec<&Value> = events
            .iter()
            .zip(&params)
            .filter(|(event, _)| event.method() == "item/agentMessage/delta")
            .map(|(_, params)| &params["delta"])
            .collect();
        Ok(json!({
            "methods": events.iter().map(Event::method).collect::<Vec<_>>(),
            "deltas": deltas,
            "turn_ids": turn_ids,
            "events": events
                .iter()
                .zip(&params)
                .map(|(event, params)| json!({"method": event.method(), "params": params}))
                .collect::<Vec<_>>(),
        }))
    }

    /// The requests that the runtime has sent.
    fn asked(&self) -> Vec<Value> {
        let received = self.recorded().into_iter().filter_map(|mut line| Some(line.get_mut("received")?.take()));
        received.filter(|message| message.get("method").is_some() && message.get("id").is_some()).collect()
    }

    fn then(&self, then: &Then) {
        let recorded = self.recorded();
        let answers: Vec<Value> = self
            .asked()
            .iter()
            .map(|request| {
                let answer = recorded
                    .iter()
                    .filter_map(|line| line.get("sent"))
                    .find(|message| message.get("method").is_none() && message.get("id") == request.get("id"));
                let mut answer = answer.cloned().unwrap_or_default();
                answer["method"] = request["method"].clone();
                answer
            })
            .collect();
        self.expect(&json!(then.answers), &json!(answers));
        if let Some(patterns) = &then.model_requests {
            self.expect(&json!(patterns), &json!(self.model.requests()));
        }
        for (path, content) in &then.files {
            let path = self.filled(Some(path));
            let found = std::fs::read_to_string(&path).ok();
            assert_eq!(found.as_deref(), content.as_deref(), "{}: {path}", self.place);
        }
    }
}

/// A result in the names the scenarios use.
fn result(result: &TurnResult) -> Value {
    let seconds =
        |at: Option<SystemTime>| at.map(|at| at.duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs());
    json!({
        "id": result.id,
        "status": result.status,
        "final_response": result.final_response,
        "error": result.error,
        "items": result.items,
        "usage": result.usage,
        "started_at": seconds(result.started_at),
        "completed_at": seconds(result.completed_at),
        "duration_ms": result.duration.map(|duration| duration.as_millis()),
    })
}

fn describe(error: &Error) -> Value {
    let kind = match error {
        Error::Parse(_) => "parse",
        Error::InvalidRequest(_) => "invalid_request",
        Error::MethodNotFound(_) => "method_not_found",
        Error::InvalidParams(_) => "invalid_params",
        Error::Internal(_) => "internal",
        Error::ServerBusy(_) => "server_busy",
        Error::RetryLimit(_) => "retry_limit",
        Error::Rpc(_) => "rpc",
        Error::TurnFailed(_) => "turn_failed",
        Error::TransportClosed(_) => "transport_closed",
        Error::Timeout { .. } => "timeout",
        Error::Lagged { .. } => "lagged",
        Error::InvalidInput(_) => "invalid_input",
        Error::MessageLost(_) => "message_lost",
        Error::NoApprovalHandler => "no_approval_handler",
        Error::NotAllowed(_) => "not_allowed",
        Error::SettingsNotApplied(_) => "settings_not_applied",
        Error::TurnRunning { .. } => "turn_running",
        other => panic!("an error scenarios have no name for: {other}"),
    };
    let turn = if let Error::TurnFailed(turn) = error { self::result(turn) } else { Value::Null };
    json!({
        "kind": kind,
        "message": error.to_string(),
        "code": error.rpc().map(|rpc| rpc.code),
        "data": error.rpc().and_then(|rpc| rpc.data.clone()),
        "turn": turn,
    })
}

fn approval_mode(value: &Value) -> ApprovalMode {
    match value.as_str() {
        Some("auto_review") => ApprovalMode::AutoReview,
        Some("deny_all") => ApprovalMode::DenyAll,
        Some("ask_handler") => ApprovalMode::AskHandler,
        other => panic!("no approval mode {other:?}"),
    }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

fn sandbox_preset(value: &Value) -> Sandbox {
    match value.as_str() {
        Some("read_only") => Sandbox::ReadOnly,
        Some("workspace_write") => Sandbox::WorkspaceWrite,
        Some("full_access") => Sandbox::FullAccess,
        other => panic!("no sandbox {other:?}"),
    }
}

macro_rules! options {
    ($function:ident $type:ident { $($name:ident: $convert:expr,)* }) => {
        fn $function(options: &Map<String, Value>) -> $type {
            options.iter().fold($type::new(), |built, (name, value)| match name.as_str() {
                $(stringify!($name) => built.$name(($convert as fn(&Value) -> _)(value)),)*
                other => panic!("no option {other} for {}", stringify!($type)),
            })
        }
    };
}

options! { thread_start_options ThreadStartOptions { approval_mode: approval_mode, sandbox: sandbox_preset, config: object, } }
options! { thread_resume_options ThreadResumeOptions {
    approval_mode: approval_mode,
    sandbox: sandbox_preset,
    config: object,
    include_turns: |value| value.as_bool().expect("a boolean"),
} }
options! { thread_fork_options ThreadForkOptions { approval_mode: approval_mode, sandbox: sandbox_preset, config: object, } }
options! { thread_list_options ThreadListOptions {
    archived: |value| value.as_bool().expect("a boolean"),
    limit: |value| u32::try_from(value.as_u64().expect("a number")).expect("a small number"),
} }
options! { turn_options TurnOptions { approval_mode: approval_mode, sandbox: sandbox_preset, output_schema: Value::clone, } }

fn input(value: &Value) -> Input {
    if let Some(text) = value.as_str() {
        return text.into();
    }
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    if let Some(message) = value.get("external_message") {
        return ExternalMessage::new(text(&message["tool_name"]), text(&message["content"]))
            .namespace(message["namespace"].as_str().unwrap_or_default())
            .into();
    }
    let items: Vec<InputItem> = value
        .as_array()
        .expect("a list of items")
        .iter()
        .map(|item| {
            let (kind, value) = item.as_object().and_then(|item| item.iter().next()).expect("one member");
            match kind.as_str() {
                "text" => InputItem::Text(text(value)),
                "image" => InputItem::Image(text(value)),
                "local_image" => InputItem::LocalImage(text(value).into()),
                "skill" => InputItem::Skill { name: text(&value[0]), path: text(&value[1]).into() },
                "mention" => InputItem::Mention { name: text(&value[0]), path: text(&value[1]) },
                other => panic!("no input {other}"),
            }
        })
        .collect();
    items.into()
}

/// Whether a value is as the pattern says; the error tells the first difference.
fn matches(pattern: &Value, value: &Value) -> Result<(), String> {
    let special = pattern.as_object().filter(|members| members.len() == 1).and_then(|members| members.iter().next());
    if let Some((name, argument)) = special
        && name.starts_with('$')
    {
        let elements = || value.as_array().ok_or_else(|| format!("{value} is no array"));
        let holds = match name.as_str() {
            "$absent" => value.is_null(),
            "$any" => !value.is_null(),
            "$contains" => value.as_str().is_some_and(|text| text.contains(argument.as_str().unwrap_or_default())),
            "$has" => elements()?.iter().any(|element| matches(argument, element).is_ok()),
            "$lacks" => elements()?.iter().all(|element| matches(argument, element).is_err()),
            "$length" => Some(elements()?.len() as u64) == argument.as_u64(),
            "$not" => matches(argument, value).is_err(),
            other => panic!("no pattern {other}"),
        };
        return if holds { Ok(()) } else { Err(format!("{pattern} does not match {value}")) };
    }
    match (pattern, value) {
        (Value::Object(members), Value::Object(_) | Value::Null) => members.iter().try_for_each(|(name, pattern)| {
            let member = value.get(name).unwrap_or(&Value::Null);
            matches(pattern, member).map_err(|difference| format!("{name}: {difference}"))
        }),
        (Value::Array(patterns), Value::Array(values)) if patterns.len() == values.len() => {
            patterns.iter().zip(values).enumerate().try_for_each(|(index, (pattern, value))| {
                matches(pattern, value).map_err(|difference| format!("[{index}]: {difference}"))
            })
        }
        _ if pattern == value => Ok(()),
        _ => Err(format!("{pattern} does not match {value}")),
    }
}
