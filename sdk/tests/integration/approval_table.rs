//! The table `tests/conformance/tables/approvals.json` against the real runtime: nothing happens that neither the handler nor the
//! reviewer of the mode that was asked for has allowed, however that mode was given.

use crate::support::Folders;
use codex_test_peers::model::{ModelServer, Script};
use codex_test_peers::program::program;
use codex_test_peers::runtime;
use openai_codex::{
    ApprovalDecision, ApprovalMode, Codex, Error, Thread, ThreadForkOptions, ThreadResumeOptions, ThreadStartOptions,
    TurnOptions,
};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

fn table() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/tables/approvals.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the table")).expect("JSON")
}

fn mode(name: &Value) -> ApprovalMode {
    match name.as_str() {
        Some("auto_review") => ApprovalMode::AutoReview,
        Some("deny_all") => ApprovalMode::DenyAll,
        Some("ask_handler") => ApprovalMode::AskHandler,
        other => panic!("no approval mode {other:?}"),
    }
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(|text| text.as_str().expect("text").to_owned()).collect()
}

/// The part of the table that one handler is in: its runtime, and what the table says.
struct Part {
    table: Value,
    handler: &'static str,
    folders: Folders,
    model: ModelServer,
}

impl Part {
    fn new(handler: &'static str) -> Self {
        let table = table();
        assert!(texts(&table["handlers"]).iter().any(|name| name == handler), "the table has no handler {handler}");
        let (folders, model) = (Folders::new(), ModelServer::start([]).expect("the model server"));
        folders.use_model(&model.base_url());
        let path = folders.path("home").join("config.toml");
        let server = program("scripted-mcp-server");
        let more = table["config"].as_str().expect("text").replace("${mcp_server}", server.to_str().expect("UTF-8"));
        std::fs::write(&path, std::fs::read_to_string(&path).expect("config.toml") + &more).expect("config.toml");
        let part = Self { table, handler, folders, model };
        part.replies(&json!([part.table["reviewer"]]));
        part
    }

    fn replies(&self, replies: &Value) {
        let script: Script = serde_json::from_value(json!({"replies": replies})).expect("replies");
        self.model.push(script.replies);
    }

    async fn open(&self) -> Codex {
        let config = self.folders.config(&runtime::pinned()).approval_timeout(Duration::from_millis(200));
        let config = match self.handler {
            "none" => config,
            "accept" => config.approval_handler(|_| async { Ok(ApprovalDecision::Accept) }),
            "decline" => config.approval_handler(|_| async { Ok(ApprovalDecision::Decline) }),
            "fail" => config.approval_handler(|_| async { Err("the handler fails".into()) }),
            "hang" => config.approval_handler(|_| std::future::pending()),
            other => panic!("no handler {other}"),
        };
        Codex::start(config).await.expect("the runtime starts")
    }

    /// A thread that has another mode, and is stored.
    async fn other(&self, codex: &Codex, asked: &Value) -> Thread {
        let thread = codex.thread_start(self.start(mode(self.had(asked)))).await.expect("a thread");
        self.replies(&json!([{"when": {"user": "Hello"}, "output": [{"message": "Hello."}]}]));
        thread.run("Hello").await.expect("a turn");
        thread
    }

    /// The mode of a thread before it is given another one.
    fn had<'a>(&self, asked: &'a Value) -> &'a Value {
        &asked[if self.handler == "none" { "had_without_handler" } else { "had" }]
    }

    fn start(&self, mode: ApprovalMode) -> ThreadStartOptions {
        let workspace = self.folders.path("workspace").to_str().expect("UTF-8").to_owned();
        ThreadStartOptions::new().approval_mode(mode).cwd(workspace)
    }

    fn refused(&self, asked: &Value) -> bool {
        let rows = self.table["refused"].as_array().expect("a list");
        rows.iter().any(|row| row["mode"] == asked["mode"] && row["handler"] == self.handler)
    }

    /// Gives a thread a mode in one of the ways, and asks for every kind of thing in it.
    async fn row(&self, given: &str, asked: &Value) {
        let wanted = mode(&asked["mode"]);
        let mut codex = self.open().await;
        let other = if given == "start" { None } else { Some(self.other(&codex, asked).await) };
        if given == "resume_stored" {
            codex.close().await;
            codex = self.open().await;
        }
        let id = other.as_ref().map_or("", Thread::id);
        let opened = match given {
            "start" => codex.thread_start(self.start(wanted)).await,
            "resume_stored" | "resume_loaded" => {
                codex.thread_resume(id, ThreadResumeOptions::new().approval_mode(wanted)).await
            }
            "fork" => codex.thread_fork(id, ThreadForkOptions::new().approval_mode(wanted)).await,
            "turn" => {
                self.replies(&json!([{"when": {"user": "Hello"}, "output": [{"message": "Hello."}]}]));
                let thread = codex.thread(id);
                thread.run_with("Hello", TurnOptions::new().approval_mode(wanted)).await.map(|_| thread)
            }
            other => panic!("no way {other}"),
        };
        if self.refused(asked) {
            assert!(matches!(opened, Err(Error::NoApprovalHandler)), "{given} {asked}");
        } else {
            let thread = opened.unwrap_or_else(|error| panic!("{given} {asked}: {error}"));
            for kind in self.table["kinds"].as_array().expect("a list") {
                self.cell(given, asked, kind, &thread).await;
            }
        }
        codex.close().await;
    }

    async fn cell(&self, given: &str, asked: &Value, kind: &Value, thread: &Thread) {
        let (asked, kind_name) = (asked["mode"].as_str().expect("text"), kind["name"].as_str().expect("text"));
        let cell = format!("{given}-{asked}-{}-{kind_name}", self.handler);
        let outside = self.folders.path("outside");
        let file = outside.join(&cell);
        let output = kind["output"].to_string().replace("${file}", file.to_str().expect("UTF-8"));
        let output: Value =
            serde_json::from_str(&output.replace("${outside}", outside.to_str().expect("UTF-8"))).expect("JSON");
        let items = output.as_array().expect("a list").iter().cloned().chain([json!({"message": "I am done."})]);
        let reply = |item: Value| json!({"when": {"user": cell}, "output": [item]});
        self.replies(&items.map(reply).collect::<Value>());
        thread.run(cell.as_str()).await.unwrap_or_else(|error| panic!("{cell}: {error}"));
        let expected = self.table["happens"].as_array().expect("a list").iter().any(|row| {
            row["mode"] == asked
                && row["handler"] == self.handler
                && texts(&row["kinds"]).contains(&kind["name"].as_str().expect("text").to_owned())
        });
        assert_eq!(file.exists(), expected, "{cell}");
    }

    /// A mode for a turn that joins is refused, whatever it would ask for, and the thread goes on with the mode that it has.
    async fn joining(&self, asked: &Value) {
        let codex = self.open().await;
        let had = self.had(asked);
        let thread = codex.thread_start(self.start(mode(had))).await.expect("a thread");
        self.replies(&json!([{"when": {"user": "Begin"}, "hang": "created"}]));
        let running = thread.turn("Begin").await.expect("a turn");
        let kinds = self.table["kinds"].as_array().expect("a list");
        for kind in kinds {
            let options = TurnOptions::new().approval_mode(mode(&asked["mode"]));
            let refused = thread.run_with(format!("Join with a {}", kind["name"]), options).await;
            let expected = if self.refused(asked) {
                matches!(refused, Err(Error::NoApprovalHandler))
            } else {
                matches!(refused, Err(Error::TurnRunning { joined: false, .. }))
            };
            assert!(expected, "{asked}: {refused:?}");
        }
        running.interrupt().await.expect("it is interrupted");
        running.run().await.expect("a result");
        let given = format!("joining-{}", asked["mode"].as_str().expect("text"));
        for kind in kinds {
            self.cell(&given, &json!({"mode": had}), kind, &thread).await;
        }
        codex.close().await;
    }
}

async fn part(handler: &'static str) {
    let part = Part::new(handler);
    for given in texts(&part.table["given"]) {
        for asked in part.table["asked"].as_array().expect("a list") {
            part.row(&given, asked).await;
        }
    }
    for asked in part.table["asked"].as_array().expect("a list") {
        part.joining(asked).await;
    }
}

macro_rules! parts {
    ($($name:ident $handler:literal)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                part($handler).await;
            }
        )*

        #[test]
        fn every_handler_of_the_table_has_its_test() {
            assert_eq!(texts(&table()["handlers"]), [$($handler),*]);
        }
    };
}

parts! {
    without_a_handler "none"
    with_a_handler_that_accepts "accept"
    with_a_handler_that_declines "decline"
    with_a_handler_that_fails "fail"
    with_a_handler_that_hangs "hang"
}
