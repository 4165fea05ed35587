//! The scenarios of `tests/conformance`, which the Python SDK runs too. Their README describes the format.

mod handler;
mod patterns;
mod scenario;
mod steps;
mod tools;
mod values;

use crate::support::Folders;
use codex_test_peers::app_server::FAULTS_VARIABLE;
use codex_test_peers::model::{ModelServer, Script};
use codex_test_peers::program::program;
use codex_test_peers::runtime;
use handler::{Handler, answer_questions};
use openai_codex::protocol::McpServerElicitationRequestResponse;
use openai_codex::wire::Wire as _;
use openai_codex::{Codex, CodexConfig, Error, Thread, TurnHandle, VersionPolicy};
use patterns::matches;
use scenario::{Scenario, Step, Then};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;
use values::describe;

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
    form_answered_whole
    form_handler
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
    question_answered
    question_failed
    question_without_handler
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
    tools
    tools_resumed_thread
    tools_two_at_once
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
    /// How often the handler `wait` was asked, and told that its request is over.
    handler_asked: Arc<AtomicUsize>,
    told: Arc<AtomicUsize>,
    /// Where the scenario is, for messages.
    place: String,
}

impl Drop for Runner {
    /// A scenario that fails says which request it failed at.
    fn drop(&mut self) {
        if std::thread::panicking() {
            let requests = self.recorded().into_iter().rev().filter_map(|mut line| Some(line.get_mut("sent")?.take()));
            let last = requests.into_iter().find(|message| message["method"].is_string() && message["id"].is_number());
            eprintln!("last request: {}", last.map_or_else(|| "none".to_owned(), |last| last["method"].to_string()));
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
            handler_asked: Arc::default(),
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
            config =
                config.version_policy(if runtime::is_pinned() { VersionPolicy::Exact } else { VersionPolicy::Any });
        }
        if let Some(what) = step.handler.clone() {
            if what == "hang" {
                config = config.approval_timeout(Duration::from_millis(200));
            }
            config = config.approval_handler(Handler {
                what,
                answers: std::sync::Mutex::new(step.answers.clone().into()),
                asked: Arc::clone(&self.handler_asked),
                told: Arc::clone(&self.told),
            });
        }
        if let Some(what) = step.question.clone() {
            config = config.question_handler(move |asked| answer_questions(what == "fail", asked));
        }
        if let Some(answer) = step.form.clone() {
            config = config.form_handler(move |_form| {
                let answer = McpServerElicitationRequestResponse::read(answer.clone()).map_err(Into::into);
                async move { answer }
            });
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
