//! `codex-pack protocol-diff`.

use std::collections::BTreeSet;
use std::fs;

use codex_pack_codegen::BUNDLE;
use serde_json::{Value, json};

use crate::generated::RELEASE;
use crate::protocol_documents::{schemas, workspace};
use crate::support::{Run, Sandbox};

fn diff(sandbox: &Sandbox, arguments: &[&str]) -> Run {
    sandbox.finish(sandbox.command().arg("protocol-diff").args(arguments).args(["--color", "never"]))
}

/// Folders `old` and `new` with the pinned release's schemas, the second one changed.
fn changed(change: impl Fn(&mut Value)) -> Sandbox {
    let sandbox = Sandbox::new();
    let (stable, experimental) = schemas(RELEASE);
    for (name, changes) in [("old", false), ("new", true)] {
        for (kind, schema) in [("stable", &stable), ("experimental", &experimental)] {
            let mut schema = schema.clone();
            if changes {
                change(&mut schema);
            }
            let target = sandbox.join(name).join(kind);
            fs::create_dir_all(&target).unwrap();
            fs::write(target.join(BUNDLE), schema.to_string()).unwrap();
        }
    }
    sandbox
}

#[test]
fn other_words_are_no_change() {
    let sandbox = changed(|schema| {
        for definition in schema["definitions"]["v2"].as_object_mut().unwrap().values_mut() {
            definition["description"] = json!("Said in other words.");
        }
    });
    let output = diff(&sandbox, &["old", "new"]);
    assert_eq!(output.stdout, "old → new: 0 changes, 0 breaking, 0 about approvals, permissions or the sandbox\n");
}

#[test]
fn each_change_is_told_with_what_it_means_for_a_client() {
    let sandbox = changed(|schema| {
        let requests = schema["definitions"]["ClientRequest"]["oneOf"].as_array_mut().unwrap();
        requests.retain(|request| request["properties"]["method"]["enum"][0] != "account/logout");
        let asked = schema["definitions"]["ServerRequest"]["oneOf"].as_array_mut().unwrap();
        let mut question = asked[0].clone();
        question["properties"]["method"]["enum"][0] = json!("item/weather/requestForecast");
        asked.push(question);
        let types = schema["definitions"]["v2"].as_object_mut().unwrap();
        // Sent: what must be there breaks. Read: what need not be there any more breaks.
        types["ThreadArchiveParams"]["properties"]["reason"] = json!({"type": "string"});
        types["ThreadArchiveParams"]["required"].as_array_mut().unwrap().push(json!("reason"));
        types["ThreadListResponse"]["properties"]["total"] = json!({"type": "integer", "format": "uint32"});
        types["ThreadListResponse"]["required"].as_array_mut().unwrap().push(json!("total"));
        types["ModelListResponse"]["required"] = json!([]);
        types["ThreadArchiveParams"]["properties"]["threadId"] = json!({"type": ["string", "null"]});
        types["SandboxMode"]["enum"].as_array_mut().unwrap().retain(|value| value != "read-only");
        types["ThreadSortKey"]["enum"].as_array_mut().unwrap().push(json!("title"));
    });
    let output = diff(&sandbox, &["old", "new"]);
    assert_eq!(output.code, 0, "{}", output.text);
    insta::assert_snapshot!(output.stdout, @r"
    old → new: 8 changes, 5 breaking, 1 about approvals, permissions or the sandbox

    Touches approvals, permissions or the sandbox
      breaking: removed value SandboxMode: read-only

    Breaking for clients
      added request of the server item/weather/requestForecast  CommandExecutionRequestApprovalParams
      added field ThreadArchiveParams.reason  string
      removed request account/logout
      changed field ModelListResponse.data  list of Model → list of Model, optional

    Additive
      added field ThreadListResponse.total  u32
      added value ThreadSortKey: title
      changed field ThreadArchiveParams.threadId  string → string or null
    ");
    insta::assert_snapshot!(diff(&sandbox, &["old", "new", "--markdown"]).stdout, @r"
    ## Protocol: old → new

    8 changes, 5 breaking, 1 about approvals, permissions or the sandbox.

    ### Touches approvals, permissions or the sandbox

    - **Breaking:** removed value `SandboxMode: read-only`

    ### Breaking for clients

    - added request of the server `item/weather/requestForecast`: CommandExecutionRequestApprovalParams
    - added field `ThreadArchiveParams.reason`: string
    - removed request `account/logout`
    - changed field `ModelListResponse.data`: list of Model → list of Model, optional

    ### Additive

    - added field `ThreadListResponse.total`: u32
    - added value `ThreadSortKey: title`
    - changed field `ThreadArchiveParams.threadId`: string → string or null
    ");
}

#[test]
fn every_pair_of_stored_releases_is_compared_the_same_from_both_sides() {
    let (sandbox, folder) = (Sandbox::new(), workspace().join("tests/schemas"));
    let mut files: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".json.gz"))
        .collect();
    files.sort();
    let compared = |files: &[String]| -> Vec<Value> {
        let mut arguments: Vec<&str> = files.iter().map(String::as_str).collect();
        arguments.extend(["--format", "json"]);
        let output = sandbox.finish(
            sandbox.command().arg("protocol-diff").args(&arguments).args(["--color", "never"]).current_dir(&folder),
        );
        assert_eq!(output.code, 0, "{}", output.text);
        output.json().as_array().unwrap().clone()
    };
    let forth = compared(&files);
    assert_eq!(forth.len(), files.len() * (files.len() - 1) / 2);
    files.reverse();
    let back = compared(&files);
    let names = |comparison: &Value, kind: &str| -> BTreeSet<(String, String)> {
        let changes = comparison["changes"].as_array().unwrap().iter().filter(|change| change["kind"] == kind);
        changes.map(|change| (change["item"].to_string(), change["name"].to_string())).collect()
    };
    for comparison in &forth {
        let other = back.iter().find(|other| other["from"] == comparison["to"] && other["to"] == comparison["from"]);
        let other = other.unwrap();
        assert!(!comparison["changes"].as_array().unwrap().is_empty(), "{} {}", comparison["from"], comparison["to"]);
        assert_eq!(names(comparison, "added"), names(other, "removed"));
        assert_eq!(names(comparison, "changed"), names(other, "changed"));
    }
}

#[test]
fn what_names_no_release_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("torn.json.gz", [0x1f, 0x8b, 8, 0, 0]);
    sandbox.write("half.json", "{\"stable\": 1");
    sandbox.write("none.json", "{}");
    let stored = workspace().join("tests/schemas").join(format!("{RELEASE}.json.gz"));
    let mut refusals = String::new();
    for given in ["nowhere", "torn.json.gz", "half.json", "none.json"] {
        let output = diff(&sandbox, &[stored.to_str().unwrap(), given]);
        assert_eq!((output.code, output.stdout.as_str()), (1, ""));
        refusals += &output.stderr;
    }
    insta::assert_snapshot!(refusals, @r#"
    error: `nowhere` is neither a schema folder, a stored schema, a codex program nor a codex version: `nowhere` is not a codex version: it needs exactly three numbers, MAJOR.MINOR.PATCH
      help: name a release (0.155.1), a codex program, a folder that `codex app-server generate-json-schema` wrote, or a file of tests/schemas
    error: `torn.json.gz` is not a stored schema: unexpected end of file
      help: a stored schema is `{"stable": …, "experimental": …}`, plain or compressed with gzip
    error: `half.json` is not a stored schema: EOF while parsing an object at line 1 column 12
      help: a stored schema is `{"stable": …, "experimental": …}`, plain or compressed with gzip
    error: `none.json` is not a stored schema: it has no `stable`
      help: a stored schema is `{"stable": …, "experimental": …}`, plain or compressed with gzip
    "#);
    assert_eq!(diff(&sandbox, &["0.163.0"]).code, 2);
}
