//! What programs that are written from the documents alone reach for: most of it is that this compiles.

// Both by `*`: no type of the protocol has the name of one of the SDK's.
use openai_codex::protocol::*;
use openai_codex::wire::Wire as _;
use openai_codex::*;

use crate::support::fake;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn is_both(thread: Thread, tool: Option<Tool>) -> (Thread, Option<Tool>) {
    (thread, tool)
}

#[test]
fn paths_are_taken_as_whatever_is_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    // A temporary folder is a path, and is not `Into<PathBuf>`.
    let _ = CodexConfig::new().cwd(&folder).codex_bin(folder.path().join("codex"));
    let _ = CodexConfig::new().cwd("/project").cwd(String::from("/project")).cwd(Path::new("/project"));
    let _ = ThreadStartOptions::new().cwd(&folder).cwd(PathBuf::from("/project"));
    let _ = TurnOptions::new().cwd(&folder);
}

#[test]
fn inputs_and_results_are_ordinary_values() {
    fn value<T: Clone + Send + Sync + 'static>() {}
    value::<Error>();
    value::<TurnResult>();
    let input: Input = vec!["One.", "Two."].into();
    assert_eq!(input, Input::from([InputItem::from("One."), InputItem::from("Two.")]));
}

#[tokio::test]
async fn a_result_is_json() {
    let codex = fake(&json!({})).await;
    let (thread, _) = is_both(codex.thread_start(ThreadStartOptions::new()).await.expect("a thread"), None);
    let result = thread.run("Hello").await.expect("a result");
    let document = serde_json::to_value(&result).expect("JSON");
    assert_eq!((&document["final_response"], &document["status"]), (&json!("Hello"), &json!("completed")));
}

#[test]
fn handlers_are_closures_without_types_and_boxes() {
    let by_the_mode = |careful: bool| -> Box<dyn DynApprovalHandler> {
        if careful {
            Box::new(|_request| async { Ok(ApprovalDecision::Decline) })
        } else {
            Box::new(|_request| async { Ok(ApprovalDecision::Accept) })
        }
    };
    let _ = CodexConfig::new().approval_handler(by_the_mode(true));
    let _ = CodexConfig::new().on_approval(|request| async move {
        println!("{} wants to {request}", request.thread_id());
        Ok(ApprovalDecision::Decline)
    });
}

#[test]
fn every_approval_names_its_thread_and_says_what_it_is() {
    let asked = json!({
        "threadId": "t", "turnId": "u", "itemId": "i", "startedAtMs": 0, "command": "date", "reason": "To know it.",
    });
    let command = CommandExecutionRequestApprovalParams::read(asked.clone()).expect("a command");
    let files = FileChangeRequestApprovalParams::read(asked).expect("a change");
    let requests = [ApprovalRequest::Command(command), ApprovalRequest::FileChange(files)];
    let said: Vec<String> = requests.iter().map(|request| format!("{}: {request}", request.thread_id())).collect();
    assert_eq!(said, ["t: run `date`: To know it.", "t: change files: To know it."]);
}

#[test]
fn parameters_of_requests_have_a_method_for_each_optional_field() {
    let params = ThreadStartParams::default()
        .model("gpt-5")
        .cwd(String::from("/project"))
        .ephemeral(true)
        .sandbox(SandboxMode::ReadOnly)
        .service_tier(None);
    let document = serde_json::to_value(params).expect("JSON");
    let expected = json!({
        "model": "gpt-5", "cwd": "/project", "ephemeral": true, "sandbox": "read-only", "serviceTier": null,
    });
    assert_eq!(document, expected);
    let params = ModelListParams::default().limit(5).cursor("next");
    assert_eq!(serde_json::to_value(params).expect("JSON"), json!({"limit": 5, "cursor": "next"}));
    let read = ThreadReadParams::new("thread").include_turns(true);
    assert_eq!(serde_json::to_value(read).expect("JSON"), json!({"threadId": "thread", "includeTurns": true}));
}

#[tokio::test]
async fn the_models_of_all_pages_are_one_list() {
    let model = |id: &str| {
        json!({
            "id": id, "model": id, "displayName": id, "description": "", "hidden": false, "isDefault": false,
            "supportedReasoningEfforts": [], "defaultReasoningEffort": "medium",
        })
    };
    let page = |asked: &str, id: &str, next: Option<&str>| {
        json!({
            "method": "model/list", "contains": asked, "do": [{"respond": {"data": [model(id)], "nextCursor": next}}],
        })
    };
    let rules = [
        page(r#""cursor":"second""#, "b", Some("third")),
        page(r#""cursor":"third""#, "c", Some("third")),
        page("model/list", "a", Some("second")),
    ];
    let codex = fake(&json!({"rules": rules})).await;
    let models = codex.models(false).await.expect("the list");
    let ids: Vec<&str> = models.data.iter().map(|model| model.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"], "a cursor that comes again ends it");
}

/// Of what the file holds, the names of public types, traits and constants.
fn names(text: &str) -> BTreeSet<String> {
    let file = syn::parse_file(text).expect("Rust");
    let named = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Type(item) => Some(item.ident.to_string()),
        syn::Item::Trait(item) => Some(item.ident.to_string()),
        _ => None,
    });
    named.collect()
}

#[test]
fn no_type_of_the_protocol_has_the_name_of_one_of_the_sdk() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let door = std::fs::read_to_string(source.join("lib.rs")).expect("lib.rs");
    let (_, exports) = door.split_once("pub use").expect("what is exported");
    let exported: BTreeSet<&str> = exports.split(|c: char| !c.is_alphanumeric()).collect();
    for file in std::fs::read_dir(source.join("generated/protocol")).expect("the protocol").flatten() {
        for name in names(&std::fs::read_to_string(file.path()).expect("a file")) {
            assert!(!exported.contains(name.as_str()), "{name} of {}", file.path().display());
        }
    }
}

/// The user's program keeps objects in the order that it chooses itself, and an older compiler will do.
#[test]
fn the_manifest_forces_nothing_on_the_program_that_uses_it() {
    let manifest =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("Cargo.toml");
    let (used, _) = manifest.split_once("[dev-dependencies]").expect("both kinds of dependencies");
    assert!(!used.contains("preserve_order") && !used.contains("arbitrary_precision"));
    assert!(manifest.contains("rust-version = \"1.85\""));
    let mut value: Value = serde_json::from_str(r#"{"a": 1}"#).expect("JSON");
    value["b"] = Value::Null;
}
