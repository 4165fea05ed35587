//! Every message of recorded sessions with a real runtime.

use std::collections::BTreeMap;

use openai_codex::protocol::{methods, server_methods};
use openai_codex::wire::RequestMethod;
use serde_json::Value;

use crate::protocol_documents::workspace;
use crate::round_trip::all;

fn check(type_name: &str, document: &Value) {
    let round_trip = all()[type_name];
    let (written, shown) =
        round_trip(document.clone()).unwrap_or_else(|error| panic!("{type_name}: {error}\n{document}"));
    assert_eq!(&written, document, "{type_name}");
    assert!(!shown.contains("Unrecognized(") && !shown.contains("Unknown {"), "{type_name}: {shown}");
}

/// The last part of a type's path: its name in the schema.
fn name_of<T>() -> &'static str {
    std::any::type_name::<T>().rsplit("::").next().unwrap_or_default()
}

#[test]
fn every_recorded_message_has_a_type_and_survives_it() {
    let results = results();
    let mut messages = 0;
    let mut files: Vec<_> = std::fs::read_dir(workspace().join("tests/recordings")).unwrap().flatten().collect();
    files.sort_by_key(std::fs::DirEntry::file_name);
    let files: Vec<_> = files.iter().filter(|file| file.path().extension().is_some_and(|it| it == "jsonl")).collect();
    assert!(files.len() >= 5, "recordings: {}", files.len());
    for file in files {
        let mut pending: BTreeMap<(bool, String), String> = BTreeMap::new();
        for line in std::fs::read_to_string(file.path()).unwrap().lines() {
            messages += 1;
            let line: Value = serde_json::from_str(line).unwrap();
            let from_client = line["from"] == "client";
            let message = &line["message"];
            let id = message["id"].to_string();
            match (message.get("method").and_then(Value::as_str), message.get("id")) {
                (Some(method), Some(_)) => {
                    pending.insert((from_client, id), method.to_owned());
                    check(if from_client { "ClientRequest" } else { "ServerRequest" }, message);
                }
                (Some(_), None) => {
                    check(if from_client { "ClientNotification" } else { "ServerNotification" }, message)
                }
                (None, _) if message.get("error").is_some() => check("JSONRPCError", message),
                (None, _) => {
                    check("JSONRPCResponse", message);
                    let method = &pending[&(!from_client, id)];
                    check(results[method.as_str()], &message["result"]);
                }
            }
        }
    }
    assert!(messages > 100, "{messages} messages");
}

/// The result types of the requests that the recordings make.
fn results() -> BTreeMap<&'static str, &'static str> {
    fn entry<R: RequestMethod>() -> (&'static str, &'static str) {
        (R::METHOD, name_of::<R::Result>())
    }
    BTreeMap::from([
        entry::<methods::Initialize>(),
        entry::<methods::ThreadStart>(),
        entry::<methods::ThreadList>(),
        entry::<methods::ThreadResume>(),
        entry::<methods::ThreadFork>(),
        entry::<methods::ThreadRead>(),
        entry::<methods::ThreadArchive>(),
        entry::<methods::ThreadUnarchive>(),
        entry::<methods::ThreadNameSet>(),
        entry::<methods::ThreadLoadedList>(),
        entry::<methods::TurnStart>(),
        entry::<methods::TurnSteer>(),
        entry::<methods::TurnInterrupt>(),
        entry::<methods::ModelList>(),
        entry::<methods::ConfigRead>(),
        entry::<methods::AccountRead>(),
        entry::<methods::SkillsList>(),
        entry::<server_methods::ItemCommandExecutionRequestApproval>(),
        entry::<server_methods::ItemFileChangeRequestApproval>(),
    ])
}
