//! Every example runs, against the real runtime and a scripted model.

use crate::support::Folders;
use codex_test_peers::model::{Hang, ModelServer, Output, Reply};
use codex_test_peers::program::example;
use codex_test_peers::runtime;
use serde_json::{Value, json};
use std::process::{Command, Stdio};

/// Runs an example and returns what it wrote.
fn run(name: &str, replies: impl IntoIterator<Item = Reply>) -> String {
    let folders = Folders::new();
    let model = ModelServer::start(replies).expect("the model server");
    folders.use_model(&model.base_url());
    let output = Command::new(example(name))
        .current_dir(folders.path("workspace"))
        .env("CODEX_BIN", runtime::pinned())
        .env("CODEX_HOME", folders.path("home"))
        .env("CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG", "1")
        .stdin(Stdio::null())
        .output()
        .expect("the example starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {}\n{errors}\n{:#?}", output.status, model.requests().len());
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn quickstart() {
    assert_eq!(run("quickstart", [Reply::text("Hello!")]), "Hello!\n2 items\n");
}

#[test]
fn streaming() {
    let mut reply = Reply::text("Roses are red");
    reply.usage = Some(codex_test_peers::model::Usage { input: 4, output: 3, ..Default::default() });
    assert_eq!(run("streaming", [reply]), "Roses are red\n7 tokens\n");
}

#[test]
fn approvals() {
    assert_eq!(run("approvals", [Reply::text("There are none.")]), "There are none.\n");
}

#[test]
fn steer_and_interrupt() {
    let count = Output { deltas: vec!["1, ".into(), "2".into()], delta_delay_ms: 500, ..Output::default() };
    let begin = Reply { output: vec![count], ..Reply::default() }.when("slowly");
    let stop = Reply::text("1 to 10");
    let endless = Reply { hang: Some(Hang::Created), ..Reply::default() };
    assert_eq!(run("steer_and_interrupt", [begin, stop, endless]), "1 to 10\ninterrupted\n");
}

#[test]
fn resume_and_fork() {
    let replies =
        [Reply::text("adA").when("backwards"), Reply::text("Ada").when("What is my name?"), Reply::text("Hello Ada")];
    let said = run("resume_and_fork", replies);
    let mut lines = said.lines();
    assert_eq!(lines.next(), Some("Some(\"Ada\")"));
    assert_eq!(lines.next(), Some("Some(\"adA\")"));
    assert!(lines.any(|line| line.ends_with(" Introductions")), "{said}");
}

#[test]
fn structured_output() {
    assert_eq!(run("structured_output", [Reply::text("{\"sum\": 4}")]), "4\n");
}

/// A model that calls a function and is done.
fn calls(name: &str, arguments: &Value) -> [Reply; 2] {
    let call = Output { function_call: Some(json!({"name": name, "arguments": arguments})), ..Output::default() };
    [Reply { output: vec![call], ..Reply::default() }, Reply::text("Done.")]
}

#[cfg(feature = "tools")]
#[test]
fn tools() {
    assert_eq!(run("tools", calls("lookup", &json!({"city": "Oslo"}))), "Done.\n");
}

#[test]
fn ask_the_user() {
    let options = json!([{"label": "Blue", "description": "b"}, {"label": "Red", "description": "r"}]);
    let question = json!({"id": "colour", "header": "Colour", "question": "Which colour?", "options": options});
    let asked = calls("request_user_input", &json!({"questions": [question]}));
    assert_eq!(run("ask_the_user", asked), "Which colour?\n-> Blue\nDone.\n");
}

#[cfg(feature = "schemars")]
#[test]
fn typed_output() {
    let answer = Reply::text("{\"city\": \"Paris\", \"country\": \"France\"}");
    assert_eq!(run("typed_output", [answer]), "Paris in France\n");
    let misfit = Reply::text("{\"city\": 5}");
    assert!(run("typed_output", [misfit]).starts_with("invalid type: integer `5`, expected a string"));
}

#[cfg(feature = "testing")]
#[test]
fn testing() {
    assert_eq!(run("testing", []), "asked to run `rm -rf target` in /work\ndeclined\n");
}

#[cfg(feature = "blocking")]
#[test]
fn blocking() {
    assert_eq!(run("blocking", [Reply::text("Hello."), Reply::text("Hello again.")]), "Hello.\nHello again.\n");
}
