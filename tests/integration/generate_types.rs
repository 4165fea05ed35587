//! `codex-pack generate-types`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use codex_pack::render;
use codex_pack_codegen::diff::Comparable;
use codex_pack_codegen::output::Files;
use codex_pack_codegen::{self as codegen, BUNDLE, Compatible, Facts, SchemaSet};
use serde_json::{Value, json};

use crate::generated::{RELEASE, RELEASES, document, generated, schema_set};
use crate::protocol_documents::{definitions, schemas, workspace};
use crate::support::{Run, Sandbox, checkout};

/// A project with nothing generated in it yet, and a schema folder of a release beside it.
fn project(version: &str) -> Sandbox {
    let folder = Sandbox::new();
    let (stable, experimental) = schemas(version);
    for (name, schema) in [("stable", stable), ("experimental", experimental)] {
        let target = folder.join("schema").join(name);
        fs::create_dir_all(&target).unwrap();
        fs::write(target.join(BUNDLE), schema.to_string()).unwrap();
    }
    for sources in [codegen::RUST_SOURCES, codegen::PYTHON_SOURCES] {
        fs::create_dir_all(folder.join("project").join(sources)).unwrap();
    }
    folder
}

fn generate(sandbox: &Sandbox, arguments: &[&str]) -> Run {
    let mut command = sandbox.command();
    command.args(["generate-types", "--schema-dir", "schema", "--project", "project", "--color", "never"]);
    sandbox.finish(command.args(arguments))
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

#[test]
fn what_is_committed_is_what_is_generated() {
    let differences = codegen::output::compare(&workspace(), &generated(RELEASE)).unwrap();
    let diffs: String = differences.iter().map(|difference| difference.diff.as_str()).collect();
    assert!(differences.is_empty(), "run `codex-pack generate-types` and commit what it writes:\n{diffs}");
}

/// Whoever opens a file knows by its path whether to edit it: everything that is generated is in a folder of that name, and nothing
/// else is.
#[test]
fn generated_folders_hold_what_is_generated_and_nothing_else() {
    let mut files: BTreeSet<String> = generated(RELEASE).into_keys().collect();
    let set = schema_set(RELEASE);
    let compatible = codex_pack::compatible(&workspace(), &RELEASE.parse().unwrap(), &set, &Facts::built_in()).unwrap();
    files.extend(compatible.into_keys());
    for file in &files {
        assert!(codegen::GENERATED.iter().any(|folder| file.starts_with(&format!("{folder}/"))), "{file}");
    }
    let sources: Vec<String> = ["benchmarks", "docs", "python-runtime", "sdk", "src", "templates", "tests"]
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(workspace().join(folder)))
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs" || ending == "py"))
        .map(|path| path.strip_prefix(workspace()).unwrap().to_str().unwrap().replace('\\', "/"))
        .collect();
    let is_below_generated = |path: &&String| path.rsplit('/').skip(1).any(|folder| folder == "generated");
    let below: BTreeSet<String> = sources.iter().filter(is_below_generated).cloned().collect();
    assert_eq!(below, files);
    // And no file elsewhere says that it is generated.
    let says_so = |path: &&String| says_generated(&fs::read_to_string(workspace().join(path)).unwrap());
    let elsewhere: Vec<&String> = sources.iter().filter(|path| !files.contains(*path)).filter(says_so).collect();
    assert_eq!(elsewhere, [""; 0]);
    assert!(files.iter().all(|path| says_so(&path)));
}

/// Whether the first line of a file is that of a generated one.
fn says_generated(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.starts_with("// Generated from ") || first.starts_with("# Generated from ")
}

/// What a generated folder holds beside the generated files goes, however deep it is, and what is no source stays.
#[test]
fn stale_files_are_removed_from_every_generated_folder() {
    let folder = project(RELEASE);
    let project = folder.join("project");
    generate(&folder, &[]).ok();
    let written = checkout::tree(&project);
    let stale: BTreeSet<String> = codegen::GENERATED
        .iter()
        .flat_map(|folder| [format!("{folder}/old.rs"), format!("{folder}/old/deep/old.py")])
        .collect();
    for path in &stale {
        fs::create_dir_all(project.join(path).parent().unwrap()).unwrap();
        fs::write(project.join(path), "of an earlier release\n").unwrap();
    }
    let found = generate(&folder, &["--check", "--format", "json"]);
    assert_eq!(found.code, 1, "{}", found.text);
    let report: Value = serde_json::from_str(&found.stdout).unwrap();
    let paths = report["differences"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap().to_owned());
    assert_eq!(paths.collect::<BTreeSet<_>>(), stale);
    // Which runtimes are compatible is known only where schemas are stored: those files are left alone here.
    let compatible = [(codegen::RUST_GENERATED, "compatible.rs"), (codegen::PYTHON_GENERATED, "_compatible.py")];
    let compatible = compatible.map(|(folder, name)| project.join(folder).join(name));
    for path in &compatible {
        fs::write(path, "stays\n").unwrap();
    }
    generate(&folder, &[]).ok();
    for path in compatible {
        assert_eq!(fs::read_to_string(&path).unwrap(), "stays\n");
        fs::remove_file(path).unwrap();
    }
    assert_eq!(checkout::tree(&project), written);
}

#[test]
fn what_is_committed_about_compatible_runtimes_is_what_the_stored_schemas_say() {
    let set = schema_set(RELEASE);
    let files = codex_pack::compatible(&workspace(), &RELEASE.parse().unwrap(), &set, &Facts::built_in());
    let files = files.unwrap();
    assert_eq!(files.len(), 2);
    for (path, content) in files {
        assert_eq!(fs::read_to_string(workspace().join(&path)).unwrap(), content, "{path}");
    }
}

/// Releases as the comparison reads them.
fn comparable(versions: &[&str]) -> Vec<(String, Comparable)> {
    let read =
        |version: &&str| ((*version).to_owned(), Comparable::read(&schema_set(version), &Facts::built_in()).unwrap());
    versions.iter().map(read).collect()
}

#[test]
fn compatible_runtimes_end_where_approvals_are_known_to_break() {
    let releases = comparable(&["0.144.4", "0.149.0", "0.155.1", "0.163.0", "0.169.0"]);
    let range = |pinned| {
        let Compatible { oldest, newest } = Compatible::of(&releases, pinned);
        (oldest, newest)
    };
    let some = |version: &str| Some(version.to_owned());
    // What an older runtime lacks of the approvals ends the range; what a newer one adds does not.
    assert_eq!(range(3), (some("0.155.1"), None));
    assert_eq!(range(4), (some("0.169.0"), None));
    assert_eq!(Compatible::of(&releases[3..4], 0), Compatible::default());
    // What a newer one takes away does.
    let mut releases = comparable(&["0.163.0"]);
    let (mut stable, mut experimental) = schemas(RELEASE);
    for schema in [&mut stable, &mut experimental] {
        let kind = &mut schema["definitions"]["CommandExecutionRequestApprovalParams"]["properties"];
        assert!(kind.as_object_mut().unwrap().remove("command").is_some());
    }
    let set = SchemaSet { stable: document(stable), experimental: Some(document(experimental)) };
    releases.push(("0.170.0".to_owned(), Comparable::read(&set, &Facts::built_in()).unwrap()));
    let Compatible { oldest, newest } = Compatible::of(&releases, 0);
    assert_eq!((oldest, newest), (None, some("0.163.0")));
}

#[test]
fn documentation_says_what_the_schema_says_and_never_the_name_again() {
    let files = generated(RELEASE);
    let is_name = |line: &str| {
        let text = line.trim().trim_end_matches('.');
        text.len() > 2 && text.starts_with('`') && text.ends_with('`') && text.matches('`').count() == 2
    };
    for (path, text) in &files {
        let mut before = "";
        for line in text.lines().map(str::trim) {
            let said = if is_rust(path) { line.strip_prefix("///") } else { line.strip_prefix("\"\"\"") };
            let said = said.unwrap_or_default().trim_end_matches("\"\"\"");
            // The middle of a paragraph may be anything.
            let starts = !before.starts_with("///");
            assert!(!starts || !is_name(said), "{path}: {line}");
            assert!(!said.ends_with("` of the protocol."), "{path}: {line}");
            before = line;
        }
    }
    let turn = &files[&format!("{}/protocol/turn.rs", codegen::RUST_GENERATED)];
    let params = turn.split("pub struct TurnInterruptParams {").next().unwrap().rsplit("\n\n").next().unwrap();
    insta::assert_snapshot!(params, @"
    /// Parameters of [`turn/interrupt`](super::methods::TurnInterrupt).
    #[derive(Clone)]
    #[non_exhaustive]
    ");
    let methods = &files[&format!("{}/protocol/methods.rs", codegen::RUST_GENERATED)];
    let rows: Vec<&str> = methods.lines().filter(|line| line.contains("[`turn/interrupt`]")).collect();
    insta::assert_snapshot!(rows.join("\n"), @"//! | [`turn/interrupt`](TurnInterrupt) | [`TurnInterruptParams`](super::TurnInterruptParams) | [`TurnInterruptResponse`](super::TurnInterruptResponse) | [`turn/completed`](super::ServerNotification::TurnCompleted) |");
    let table = &files[&format!("{}/protocol/methods.py", codegen::PYTHON_GENERATED)];
    let rows: Vec<&str> = table.lines().skip_while(|line| !line.contains("turn/interrupt(")).take(2).collect();
    assert_eq!(
        rows,
        ["    turn/interrupt(TurnInterruptParams) -> TurnInterruptResponse", "        causes turn/completed"]
    );
}

#[test]
fn what_requests_are_said_to_cause_are_notifications_and_the_recordings_show_them() {
    let facts = Facts::built_in();
    let methods = |version: &str, union: &str| -> BTreeSet<String> {
        let (_, schema) = schemas(version);
        let messages = schema["definitions"][union]["oneOf"].as_array().unwrap().clone();
        messages.iter().map(|it| it["properties"]["method"]["enum"][0].as_str().unwrap().to_owned()).collect()
    };
    let requests: BTreeSet<String> = RELEASES.iter().flat_map(|version| methods(version, "ClientRequest")).collect();
    let known: BTreeSet<String> = RELEASES.iter().flat_map(|version| methods(version, "ServerNotification")).collect();
    for (request, caused) in &facts.causes {
        assert!(requests.contains(request), "no release has the request {request}");
        assert!(caused.iter().all(|method| known.contains(method)), "{request} causes {caused:?}");
    }
    let mut shown = BTreeSet::new();
    for file in fs::read_dir(workspace().join("tests/recordings")).unwrap().flatten() {
        let text = fs::read_to_string(file.path()).unwrap();
        let methods: Vec<String> = text
            .lines()
            .filter_map(|line| {
                Some(serde_json::from_str::<Value>(line).ok()?["message"]["method"].as_str()?.to_owned())
            })
            .collect();
        for (at, request) in methods.iter().enumerate() {
            let after: BTreeSet<&String> = methods[at..].iter().collect();
            shown.extend(
                facts
                    .causes
                    .get(request)
                    .into_iter()
                    .flatten()
                    .filter(|it| after.contains(it))
                    .map(|it| (request.clone(), it.clone())),
            );
        }
    }
    for request in ["thread/start", "thread/fork", "thread/archive", "thread/unarchive", "turn/start", "turn/interrupt"]
    {
        for caused in &facts.causes[request] {
            assert!(
                shown.contains(&(request.to_owned(), caused.clone())),
                "no recording shows that {request} causes {caused}"
            );
        }
    }
}

#[test]
fn every_release_has_all_its_methods_and_definitions_in_both_languages() {
    for version in RELEASES {
        let files = generated(version);
        let (_, schema) = schemas(version);
        let rust: String = files.iter().filter(|(path, _)| is_rust(path)).map(|(_, text)| text.as_str()).collect();
        let python_table = &files[&format!("{}/protocol/methods.py", codegen::PYTHON_GENERATED)];
        let exports = &files[&format!("{}/protocol/__init__.py", codegen::PYTHON_GENERATED)];
        let mut missing = Vec::new();
        let test_only = Facts::built_in().test_only;
        for (name, _) in definitions(&schema) {
            // Two have another name, so that they do not clash with types of the SDK.
            let own = match name.as_str() {
                "Thread" => "ThreadData",
                "Tool" => "McpTool",
                other => other,
            };
            let declared = ["struct", "enum", "type"]
                .iter()
                .any(|word| [" {", " =", "<"].iter().any(|end| rust.contains(&format!("pub {word} {own}{end}"))));
            if !declared {
                missing.push(format!("Rust: {name}"));
            }
            if !exports.contains(&format!("    \"{name}\",\n")) {
                missing.push(format!("Python: {name}"));
            }
        }
        let mut methods = 0;
        for union in ["ClientRequest", "ServerRequest", "ServerNotification", "ClientNotification"] {
            for message in schema["definitions"][union]["oneOf"].as_array().unwrap() {
                let method = message["properties"]["method"]["enum"][0].as_str().unwrap();
                if test_only.contains(method) {
                    continue;
                }
                methods += 1;
                if !rust.contains(&format!(" {method:?},\n")) {
                    missing.push(format!("Rust: {union} {method}"));
                }
                if union.ends_with("Request") && !rust.contains(&format!(" {method:?} ")) {
                    missing.push(format!("Rust: method type of {method}"));
                }
                if !python_table.contains(&format!("{method:?}: ")) {
                    missing.push(format!("Python: {union} {method}"));
                }
            }
        }
        assert!(methods > 150, "{version}: {methods} methods");
        assert!(missing.is_empty(), "{version}: {missing:#?}");
    }
}

#[test]
fn every_result_type_of_a_release_belongs_to_a_request() {
    for version in RELEASES {
        let files = generated(version);
        let table = &files[&format!("{}/protocol/methods.py", codegen::PYTHON_GENERATED)];
        assert!(!table.contains(", None)"), "{version}: a request has no result");
        let (_, schema) = schemas(version);
        let free: Vec<String> = definitions(&schema)
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| name.ends_with("Response") && name != "JSONRPCResponse")
            .filter(|name| !table.contains(&format!("\"{name}\"")))
            .collect();
        assert!(free.is_empty(), "{version}: no request has {free:?}");
    }
}

#[test]
fn names_are_readable() {
    for version in RELEASES {
        let (_, schema) = schemas(version);
        let given: BTreeSet<String> = definitions(&schema).into_iter().map(|(name, _)| name).collect();
        for (path, content) in generated(version) {
            for line in content.lines() {
                let declared = ["pub struct ", "pub enum ", "class "].iter().find_map(|start| line.strip_prefix(start));
                let Some(name) = declared.and_then(|rest| rest.split([' ', '(', '<', ';', ':']).next()) else {
                    continue;
                };
                let numbered = name.ends_with(|last: char| last.is_ascii_digit());
                if given.contains(name) {
                    continue;
                }
                assert!(!numbered && !name.contains("Variant"), "{version}: {path}: {name}");
            }
        }
    }
}

#[test]
fn generating_twice_changes_nothing() {
    let folder = project(RELEASE);
    let first = generate(&folder, &[]);
    assert_eq!(first.code, 0, "{}", first.text);
    let project = folder.join("project");
    let written = checkout::tree(&project);
    assert_eq!(written.keys().cloned().collect::<BTreeSet<_>>(), generated(RELEASE).into_keys().collect());
    let stale = project.join(codegen::RUST_GENERATED).join("protocol/long_gone.rs");
    fs::write(&stale, "// Of an earlier release.\n").unwrap();
    let second = generate(&folder, &["--format", "json"]);
    assert_eq!(second.code, 0, "{}", second.text);
    assert_eq!(checkout::tree(&project), written);
    let report: Value = second.json();
    assert_eq!(report["differences"].as_array().unwrap().len(), 1);
    assert_eq!(report["differences"][0]["kind"], "stale");
}

#[test]
fn check_writes_nothing_and_shows_a_diff() {
    let folder = project(RELEASE);
    let project = folder.join("project");
    generate(&folder, &[]).ok();
    let fine = generate(&folder, &["--check"]);
    assert_eq!((fine.code, fine.stdout.as_str()), (0, ""));

    let changed = project.join(codegen::RUST_GENERATED).join("protocol/windows.rs");
    let content = fs::read_to_string(&changed).unwrap();
    fs::write(&changed, content.replace("pub extra_count: u64", "pub extra_count: u8")).unwrap();
    fs::remove_file(project.join(codegen::PYTHON_GENERATED).join("protocol/turn.py")).unwrap();
    let before = checkout::tree(&project);
    let found = generate(&folder, &["--check"]);
    assert_eq!(found.code, 1);
    assert_eq!(checkout::tree(&project), before);
    insta::assert_snapshot!(found.stderr, @"
    error: 2 generated files are out of date
      help: run `codex-pack generate-types` with the same options and commit what it writes
    ");
    let diff = found.stdout;
    let rust = diff.split("--- /dev/null").next().unwrap_or_default();
    insta::assert_snapshot!(rust, @"
    --- a/sdk/src/generated/protocol/windows.rs
    +++ b/sdk/src/generated/protocol/windows.rs
    @@ -11,7 +11,7 @@
     #[derive(Clone)]
     #[non_exhaustive]
     pub struct WindowsWorldWritableWarningNotification {
    -    pub extra_count: u8,
    +    pub extra_count: u64,
         pub failed_scan: bool,
         pub sample_paths: Vec<String>,
         /// What else the object held: fields without a name here, and explicit nulls.
    ");
    assert!(diff.contains("+++ b/templates/python-sdk/src/openai_codex/generated/protocol/turn.py"), "{diff}");
}

#[test]
fn two_releases_differ_in_little() {
    let (old, new) = (generated("0.163.0"), generated("0.169.0"));
    let mut changed = 0;
    let mut lines = 0;
    for (path, content) in &new {
        let before = old.get(path).map_or("", String::as_str);
        lines += content.lines().count();
        changed += similar::TextDiff::from_lines(before, content)
            .iter_all_changes()
            .filter(|change| change.tag() != similar::ChangeTag::Equal)
            .count();
    }
    assert!(changed * 5 < lines, "{changed} of {lines} lines");
}

#[test]
fn rustfmt_has_nothing_to_say() {
    for version in RELEASES {
        let folder = Sandbox::new();
        let mut paths = Vec::new();
        let files = generated(version).into_iter().chain(Compatible::default().files());
        for (path, content) in files.filter(|(path, _)| is_rust(path)) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, content).unwrap();
            paths.push(path);
        }
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--edition", "2024", "--check", "--config-path"]).arg(workspace().join("rustfmt.toml"));
        let checked = folder.finish(rustfmt.args(&paths));
        assert_eq!(checked.code, 0, "{version}: {}", checked.text);
    }
}

/// A schema that is just enough, with one definition of one's own.
fn with_definition(definition: Value) -> Value {
    let (mut schema, _) = schemas(RELEASE);
    schema["definitions"]["v2"]["Probe"] = definition;
    schema
}

fn refusal(root: Value) -> String {
    let set = SchemaSet { stable: document(root), experimental: None };
    render(&codegen::generate(&set, &Facts::built_in()).expect_err("the schema is broken"))
}

#[test]
fn a_construct_that_is_not_understood_is_refused_with_its_place() {
    let probes = [
        json!({"type": "object", "properties": {"a/b": {"$ref": "#/definitions/v2/Nowhere"}}}),
        json!({"type": "object", "properties": {"x": {"type": "string", "pattern": "^a"}}}),
        json!({"type": "object", "patternProperties": {"^x": true}}),
        json!({"allOf": [{"type": "string"}, {"type": "object"}]}),
        json!({"type": "array", "items": [{"type": "string"}, {"type": "integer"}]}),
        json!({"type": "decimal"}),
        json!({"type": "object", "properties": {"x": {"type": "integer", "format": "int128"}}}),
        json!({"enum": [1, 2]}),
        json!({"type": "object", "properties": {"x": {"type": "string", "enum": ["a", 1]}}}),
        json!({"type": "object", "properties": {}, "required": ["ghost"]}),
        json!({"type": "object", "properties": {"fooBar": true, "foo_bar": true}}),
        json!({"oneOf": []}),
        json!({"not": {"type": "string"}}),
        json!("a string"),
        json!(false),
    ];
    let refusals: String = probes.into_iter().map(|probe| refusal(with_definition(probe))).collect();
    insta::assert_snapshot!(refusals, @"
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/properties/a~1b/$ref`: `#/definitions/v2/Nowhere` leads nowhere
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/properties/x/pattern`: keyword `pattern` is not understood here
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/patternProperties`: keyword `patternProperties` is not understood here
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/allOf`: a combination of several schemas is not understood
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/items`: expected a schema object, found a list
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/type`: type `decimal` is not known
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/properties/x/format`: a width of integers that is not known
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/enum/0`: expected a string, found a number
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/properties/x/enum/1`: expected a string, found a number
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/required`: `ghost` is required but not described
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: two fields would be named `Probe.foo_bar`: `#/definitions/v2/Probe/properties/fooBar` and `#/definitions/v2/Probe/properties/foo_bar`
      help: rename one of the two in src/codegen/names.rs; names are never numbered
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/oneOf`: expected a list of schemas
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe/not`: keyword `not` is not understood here
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe`: expected a schema object, found a string
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    error: `codex_app_server_protocol.schemas.json#/definitions/v2/Probe`: a schema that no value satisfies
      help: if this is a schema that codex wrote, the reader in src/codegen/reader/ has to learn the construct;
            otherwise write the schema again with `codex app-server generate-json-schema`
    ");
}

#[test]
fn two_origins_of_one_name_are_refused() {
    let mut schema =
        with_definition(json!({"type": "object", "properties": {"x": {"type": "object", "properties": {}}}}));
    schema["definitions"]["v2"]["ProbeX"] = json!({"type": "string"});
    let inline = refusal(schema);
    let mut schema = with_definition(json!({"type": "string"}));
    schema["definitions"]["Probe"] = json!({"type": "integer"});
    let namespaces = refusal(schema);
    let taken = refusal(with_definition(json!({"oneOf": [
        {"type": "string", "enum": ["a-b"]}, {"type": "string", "enum": ["a b"]}, {"type": "string", "enum": ["a  b"]},
    ]})));
    insta::assert_snapshot!(format!("{inline}{namespaces}{taken}"), @"
    error: two types would be named `ProbeX`: `#/definitions/v2/ProbeX` and `#/definitions/v2/Probe/properties/x`
      help: rename one of the two in src/codegen/names.rs; names are never numbered
    error: two types would be named `Probe`: `#/definitions/v2/Probe` and `#/definitions/Probe`
      help: rename one of the two in src/codegen/names.rs; names are never numbered
    error: two values would be named `Probe::AB`: `#/definitions/v2/Probe/oneOf/1/enum/0` and `#/definitions/v2/Probe/oneOf/2/enum/0`
      help: rename one of the two in src/codegen/names.rs; names are never numbered
    ");
}

#[test]
fn a_refused_schema_leaves_everything_as_it_was() {
    let folder = project(RELEASE);
    generate(&folder, &[]).ok();
    let before = checkout::tree(&folder.join("project"));
    let bundle = folder.join("schema/stable").join(BUNDLE);
    for broken in ["{\"definitions\": {", "[]", "{\"definitions\": {\"v2\": []}}"] {
        fs::write(&bundle, broken).unwrap();
        let output = generate(&folder, &[]);
        assert_eq!(output.code, 1, "{broken}");
        assert_eq!(checkout::tree(&folder.join("project")), before);
        assert!(output.stderr.starts_with("error: "), "{}", output.stderr);
    }
    fs::remove_file(&bundle).unwrap();
    let output = generate(&folder, &[]);
    insta::assert_snapshot!(output.stderr, @"
    error: `schema/stable` contains no protocol schema: `codex_app_server_protocol.schemas.json` is not in it
      help: write one with `codex app-server generate-json-schema --out DIR` and pass that folder as --schema-dir
    ");
}

#[test]
fn a_program_that_writes_no_schema_is_refused() {
    let folder = project(RELEASE);
    let output = folder.pack("generate-types --project project --color never --codex-bin ./nowhere");
    assert_eq!(output.code, 1);
    insta::assert_snapshot!(output.stderr, @"
    error: `./nowhere` did not write its protocol schema: No such file or directory (os error 2)
      help: check that the program is a codex of this platform that knows `app-server generate-json-schema`
    ");
}

/// The schemas of a release with every description replaced.
fn reworded(version: &str, text: &str) -> SchemaSet {
    fn reword(node: &mut Value, text: &str) {
        match node {
            Value::Object(entries) => {
                for (key, value) in entries {
                    match value {
                        Value::String(description) if key == "description" => text.clone_into(description),
                        value => reword(value, text),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| reword(item, text)),
            _ => {}
        }
    }
    let (mut stable, mut experimental) = schemas(version);
    reword(&mut stable, text);
    reword(&mut experimental, text);
    SchemaSet { stable: document(stable), experimental: Some(document(experimental)) }
}

/// Generated code without its comments and docstrings.
fn code_of(files: &Files) -> BTreeMap<String, String> {
    let mut code = BTreeMap::new();
    for (path, content) in files {
        let mut kept = String::new();
        let mut docstring = false;
        for line in content.lines() {
            let quotes = line.matches("\"\"\"").count();
            let is_comment = line.trim_start().starts_with("//") || docstring || quotes > 0;
            docstring ^= !is_rust(path) && quotes == 1;
            if !is_comment && !line.trim().is_empty() {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        code.insert(path.clone(), kept);
    }
    code
}

#[test]
fn other_words_in_descriptions_make_the_same_code() {
    for version in RELEASES {
        let code = code_of(&generated(version));
        for text in ["Omit to keep it, `null` clears it.", "Omitted or null: unchanged.", "Anything else."] {
            let files = codegen::generate(&reworded(version, text), &Facts::built_in()).unwrap();
            let other = code_of(&files);
            let differing: Vec<&String> = code.keys().filter(|path| code[*path] != other[*path]).collect();
            assert!(differing.is_empty(), "{version}: {text} changes {differing:?}");
        }
    }
}

#[test]
fn what_neither_schema_nor_facts_decide_is_refused_and_proposed() {
    let folder = project(RELEASE);
    let file = folder.join("project").join(codegen::FACTS);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let mut facts = Facts::built_in();
    facts.results.remove("account/logout");
    facts.null_is_distinct.remove("ThreadSectionUpdateParams");
    facts.null_is_absent.get_mut("ThreadStartParams").unwrap().remove("cwd");
    facts.secret.remove("authUrl");
    fs::write(&file, facts.to_toml()).unwrap();
    let before = checkout::tree(&folder.join("project"));

    let refused = generate(&folder, &[]);
    assert_eq!(refused.code, 1);
    assert_eq!(checkout::tree(&folder.join("project")), before);
    insta::assert_snapshot!(refused.stderr, @r"
    error: neither the schema nor the table of facts says the result of `account/logout`, nor what null means in `ThreadSectionUpdateParams.appearance`, nor what null means in `ThreadStartParams.cwd`, nor 2 more
      help: run `codex-pack generate-types --propose` with the same options, and enter what is right of it in
            src/codegen/facts.toml
    ");

    let proposed = generate(&folder, &["--propose"]);
    assert_eq!(proposed.code, 0, "{}", proposed.text);
    let entries: Vec<String> = proposed.stdout.lines().filter(|line| line.contains('"')).map(str::to_owned).collect();
    assert_eq!(
        entries,
        [
            r#"secret = ["authUrl"]"#,
            r#""account/logout" = ["LogoutAccountResponse"]"#,
            r#"ThreadSectionUpdateParams = ["appearance"]"#,
            r#"ThreadStartParams = ["cwd"]"#
        ]
    );
    assert_eq!(checkout::tree(&folder.join("project")), before);

    fs::write(&file, "results = 1\n").unwrap();
    insta::assert_snapshot!(generate(&folder, &[]).stderr, @r"
    error: `project/src/codegen/facts.toml` is not a table of facts: invalid type: integer `1`, expected a map
      help: restore the file from the repository, and add the entries manually
    ");
}

#[test]
fn every_fact_is_of_a_release() {
    let mut facts = Facts::built_in();
    for version in RELEASES.iter().chain(&["0.128.0", "0.133.0", "0.139.0", "0.149.0", "0.162.0-alpha.15", "0.166.0"]) {
        let (stable, experimental) = schemas(version);
        let names: BTreeSet<String> = [&stable, &experimental]
            .into_iter()
            .flat_map(|bundle| definitions(bundle).into_iter().map(|(name, _)| name).collect::<Vec<_>>())
            .collect();
        let methods = experimental.to_string();
        facts.results.retain(|method, _| !methods.contains(&format!("\"{method}\"")));
        facts.values.retain(|name, _| !names.contains(name));
    }
    assert!(facts.results.is_empty(), "no release has {:?}", facts.results);
    assert!(facts.values.is_empty(), "no release has {:?}", facts.values);
}

#[test]
fn a_call_has_at_most_16_parameters_and_nothing_experimental_among_them() {
    for version in RELEASES {
        let files = generated(version);
        let wrappers = &files[&format!("{}/_high_level_calls.py", codegen::PYTHON_GENERATED)];
        let mut calls = 0;
        let mut parameters: Option<usize> = None;
        for line in wrappers.lines() {
            match parameters {
                None if line.starts_with("    def ") || line.starts_with("    async def ") => parameters = Some(0),
                Some(count) if line.starts_with("    ) -> ") => {
                    assert!(count <= 16, "{version}: {count} parameters of the call before\n{wrappers}");
                    calls += 1;
                    parameters = None;
                }
                Some(count) if line.contains(": ") => parameters = Some(count + 1),
                _ => {}
            }
        }
        assert!(calls >= 12, "{calls} calls");
        let options = &files[&format!("{}/options.rs", codegen::RUST_GENERATED)];
        let is_builder = |code: &&str| !code.starts_with("std::fmt::Debug for ");
        for builder in options.split("\nimpl ").skip(1).filter(is_builder) {
            let setters = builder.matches("    pub fn ").count() - builder.matches("    pub fn null_").count() - 1;
            assert!(setters <= 16, "{version}: {builder}");
        }
        let all: String = files.values().map(String::as_str).collect();
        assert!(!all.to_lowercase().replace('_', "").contains("mockexperimental"), "{version}");
        let (stable, experimental) = schemas(version);
        for (call, params) in [("ThreadStart", "ThreadStartParams"), ("Turn", "TurnStartParams")] {
            let fields = |bundle: &Value| -> BTreeSet<String> {
                bundle["definitions"]["v2"][params]["properties"].as_object().unwrap().keys().cloned().collect()
            };
            let only = &fields(&experimental) - &fields(&stable);
            let python = &files[&format!("{}/options.py", codegen::PYTHON_GENERATED)];
            let class = python.split("class ").find(|class| class.starts_with(&format!("{call}Experimental"))).unwrap();
            // The runtime's own test field, and tools, which the SDKs refuse to run.
            for field in
                only.iter().filter(|field| !["mockExperimentalField", "dynamicTools"].contains(&field.as_str()))
            {
                assert!(class.contains(&format!("\"{field}\": ")), "{version}: {call}Experimental lacks {field}");
                assert!(!wrappers.contains(&format!("            \"{field}\": ")), "{version}: {field} is a parameter");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_linked_directory() {
    let (rust, python) = (codegen::RUST_GENERATED, codegen::PYTHON_GENERATED);
    let protocols = [format!("{rust}/protocol"), format!("{python}/protocol")];
    for linked in [&protocols[0], rust, "sdk/src", "sdk", &protocols[1], python] {
        let sandbox = project(RELEASE);
        generate(&sandbox, &[]).ok();
        let directory = sandbox.join("project").join(linked);
        fs::rename(&directory, sandbox.join("elsewhere")).unwrap();
        std::os::unix::fs::symlink(sandbox.join("elsewhere"), &directory).unwrap();
        // Equal files are left alone, wherever they are.
        generate(&sandbox, &[]).ok();
        let (folder, ending) = if linked.starts_with("sdk") { (&protocols[0], "rs") } else { (&protocols[1], "py") };
        for file in ["stale", "turn"] {
            let file = format!("{folder}/{file}.{ending}");
            let file = sandbox.join("project").join(file);
            let before = fs::read(&file).ok();
            fs::write(&file, "of somebody else").unwrap();
            let run = generate(&sandbox, &[]);
            assert_eq!(run.code, 1, "{linked} {}", run.text);
            assert!(
                run.stderr.contains(&format!("{}` is a link; replace it with the directory", linked)),
                "{}",
                run.text
            );
            assert_eq!(fs::read_to_string(&file).unwrap(), "of somebody else", "{linked}");
            match before {
                Some(content) => fs::write(&file, content).unwrap(),
                None => fs::remove_file(&file).unwrap(),
            }
        }
    }
}

#[test]
fn a_schema_larger_than_any_is_refused() {
    let chain = |count: usize| -> serde_json::Map<String, Value> {
        let node = |number| json!({"type": "object", "properties": {"next": {"$ref": format!("#/definitions/T{}", (number + 1) % count)}}});
        (0..count).map(|number| (format!("T{number}"), node(number))).collect()
    };
    let many: Vec<u64> = (0..300_000).collect();
    let errors = [
        json!({"definitions": chain(60_000)}),
        json!({"definitions": chain(10_001)}),
        json!({"definitions": {"Many": {"enum": many}}}),
    ]
    .map(|schema| {
        let sandbox = project(RELEASE);
        sandbox.write(&format!("schema/stable/{BUNDLE}"), schema.to_string());
        sandbox.write(&format!("schema/experimental/{BUNDLE}"), schema.to_string());
        generate(&sandbox, &[]).stderr
    });
    insta::assert_snapshot!(errors.join("\n"), @r"
    error: `schema/stable/codex_app_server_protocol.schemas.json` is too large for a protocol schema: it has more than the 250000 values that are read
      help: write the schema again with `codex app-server generate-json-schema`

    error: `schema/experimental/codex_app_server_protocol.schemas.json` is too large for a protocol schema: it has more than the 10000 types that are read
      help: write the schema again with `codex app-server generate-json-schema`

    error: `schema/stable/codex_app_server_protocol.schemas.json` is too large for a protocol schema: it has more than the 250000 values that are read
      help: write the schema again with `codex app-server generate-json-schema`
    ");
}
