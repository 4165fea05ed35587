//! The generated Python package, by running it, and by what its linters and type checkers say of it.

#![allow(clippy::pedantic)]

#[path = "../support/generated.rs"]
#[allow(dead_code, unreachable_pub)]
mod generated;
#[path = "../support/protocol_documents.rs"]
#[allow(dead_code)]
mod protocol_documents;
#[path = "../support/mod.rs"]
#[allow(dead_code, unreachable_pub, clippy::pedantic)]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

use codex_pack_codegen as codegen;
use serde_json::{Value, json};

use crate::generated::{RELEASE, RELEASES, generated};
use crate::protocol_documents::{Documents, definitions, schemas, workspace};
use crate::support::python::tool;

const INSTALL: &str = "put a python3 of 3.10 or newer on the PATH, with `pip install pydantic ruff mypy pyright`";

/// The modules of the Python SDK that generated ones need, and those that bring out their names, by their paths in the package.
const HAND_WRITTEN: [&str; 3] = ["_model.py", "protocol/__init__.py", "protocol/methods.py"];

/// Runs Python with the package's sources, and `input` on its standard input.
fn python(sources: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = tool("python")
        .args(arguments)
        .env("PYTHONPATH", sources)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect(INSTALL);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    // A script that failed early did not read all of its input.
    let _ = writer.join().unwrap();
    output
}

fn assert_success(output: &Output, what: &str) {
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!said.contains("No module named"), "{INSTALL}\n{said}");
    assert!(output.status.success(), "{what}:\n{said}");
}

fn sources() -> std::path::PathBuf {
    workspace().join(codegen::PYTHON_SOURCES).parent().unwrap().to_path_buf()
}

/// The generated package of a release, with the hand-written modules that it stands on and that bring out its names.
fn package(version: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let prefix = format!("{}/", codegen::PYTHON_SOURCES);
    for (path, content) in generated(version) {
        let Some(path) = path.strip_prefix(&prefix) else { continue };
        let path = folder.path().join("openai_codex").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    fs::create_dir(folder.path().join("openai_codex/protocol")).unwrap();
    for module in HAND_WRITTEN {
        let from = workspace().join(codegen::PYTHON_SOURCES).join(module);
        fs::copy(from, folder.path().join("openai_codex").join(module)).unwrap();
    }
    folder
}

fn documents(version: &str, seeds: std::ops::Range<u64>, well_known: bool) -> String {
    let (_, bundle) = schemas(version);
    let mut lines = String::new();
    for (name, node) in definitions(&bundle) {
        for seed in seeds.clone() {
            let mut documents = Documents::new(&bundle, seed);
            documents.well_known = well_known;
            let document = documents.make(node, 5);
            let _ = writeln!(lines, "{}", json!({"type": name, "document": document, "wellKnown": well_known}));
        }
    }
    lines
}

fn script(name: &str) -> String {
    workspace().join("tests/support").join(name).to_string_lossy().into_owned()
}

#[test]
fn every_definition_reads_and_writes_what_the_schema_allows() {
    let output = python(&sources(), &[&script("round_trip.py")], &documents(RELEASE, 0..20, false));
    assert_success(&output, "round trip");
    let output = python(&sources(), &[&script("round_trip.py")], &documents(RELEASE, 20..30, true));
    assert_success(&output, "round trip of what is well known");
}

#[test]
fn other_releases_do_too() {
    for version in RELEASES.iter().filter(|version| **version != RELEASE) {
        let package = package(version);
        let output = python(package.path(), &[&script("round_trip.py")], &documents(version, 0..5, false));
        assert_success(&output, version);
    }
}

#[test]
fn every_recorded_message_has_a_model_and_survives_it() {
    let files = generated(RELEASE);
    let table = &files[&format!("{}/protocol/methods.py", codegen::PYTHON_GENERATED)];
    // `"thread/start": ("ThreadStartParams", "ThreadStartResponse"),` on one line or on three.
    let result_of = |method: &str| -> String {
        let entry = table.split_once(&format!("    {method:?}: (")).map(|(_, rest)| rest.split(')').next()).unwrap();
        entry.unwrap().split(',').nth(1).unwrap().trim().trim_matches('"').to_owned()
    };
    let mut lines = String::new();
    let mut count = 0;
    for file in fs::read_dir(workspace().join("tests/recordings")).unwrap().flatten() {
        if file.path().extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        let mut pending = std::collections::BTreeMap::new();
        for line in fs::read_to_string(file.path()).unwrap().lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let (from, message) = (line["from"].as_str().unwrap(), &line["message"]);
            let side = if from == "client" { "Client" } else { "Server" };
            let mut entries = Vec::new();
            match (message.get("method").and_then(Value::as_str), message.get("id")) {
                (Some(method), Some(id)) => {
                    pending.insert((side, id.to_string()), method.to_owned());
                    entries.push((format!("{side}Request"), message));
                }
                (Some(_), None) => entries.push((format!("{side}Notification"), message)),
                (None, _) if message.get("error").is_some() => entries.push(("JSONRPCError".into(), message)),
                (None, id) => {
                    let other = if from == "client" { "Server" } else { "Client" };
                    let method = &pending[&(other, id.map(ToString::to_string).unwrap_or_default())];
                    entries.push((result_of(method), &message["result"]));
                }
            }
            for (name, document) in entries {
                count += 1;
                let _ = writeln!(lines, "{}", json!({"type": name, "document": document, "wellKnown": true}));
            }
        }
    }
    assert!(count > 100, "{count} messages");
    assert_success(&python(&sources(), &[&script("round_trip.py")], &lines), "recordings");
}

#[test]
fn importing_the_models_loads_none_of_them() {
    let program = "
import sys
from openai_codex import protocol
from openai_codex.protocol import methods
methods.CLIENT_REQUESTS['thread/start']
areas = [name for name in sys.modules if name.startswith('openai_codex.generated.protocol.')]
assert areas == ['openai_codex.generated.protocol.methods'], areas
assert 'pydantic' not in sys.modules
client = [name for name in sys.modules if name in ('asyncio', 'subprocess') or name.startswith('openai_codex.')]
both = {f'openai_codex.{place}{name}' for place in ('', 'generated.') for name in ('protocol', 'protocol.methods')}
assert set(client) <= {'openai_codex._version', 'openai_codex.generated', *both}, client
protocol.WindowsSandboxReadinessResponse
areas = sorted(name for name in sys.modules if name.startswith('openai_codex.generated.protocol.'))
assert 'openai_codex.generated.protocol.thread' not in areas, areas
shared = 'openai_codex.generated.protocol.shared'
built = [name for name, it in vars(sys.modules[shared]).items()
         if getattr(it, '__pydantic_complete__', False) and it.__module__ == shared]
assert built == [], built
for name in protocol.__all__:
    assert getattr(protocol, name).__name__ == name
assert set(protocol.__all__) <= set(dir(protocol))
try:
    protocol.NoSuchModel
except AttributeError as error:
    assert 'NoSuchModel' in str(error)
else:
    raise AssertionError
";
    assert_success(&python(&sources(), &["-c", program], ""), "laziness");
}

#[test]
fn ruff_has_nothing_to_say() {
    for version in RELEASES {
        let package = package(version);
        for module in HAND_WRITTEN {
            fs::remove_file(package.path().join("openai_codex").join(module)).unwrap();
        }
        let folder = package.path().to_string_lossy().into_owned();
        for arguments in [
            &["-m", "ruff", "format", "--isolated", "--check", "--diff", "--line-length", "120", &folder][..],
            &["-m", "ruff", "check", "--isolated", "--line-length", "120", "--select", "E,F,I,B,UP,W", &folder],
        ] {
            let mut arguments = arguments.to_vec();
            arguments.extend(["--target-version", "py310"]);
            assert_success(&python(package.path(), &arguments, ""), version);
        }
    }
}

#[test]
fn a_sample_program_runs_and_type_checks() {
    let sample = script("protocol_sample.py");
    assert_success(&python(&sources(), &[&sample], ""), "the program runs");
    // A copy, so that the checkers judge the package alone and leave no cache in the checkout.
    let package = package(RELEASE);
    fs::write(package.path().join("openai_codex/__init__.py"), "").unwrap();
    fs::write(package.path().join("openai_codex/py.typed"), "").unwrap();
    fs::copy(sample, package.path().join("sample.py")).unwrap();
    // Not part of this: the wrappers and the former names stand on classes that are written by hand.
    let generated = package.path().join("openai_codex/generated");
    for module in ["_high_level_calls.py", "options.py", "notification_registry.py", "v2_all.py"] {
        fs::remove_file(generated.join(module)).unwrap();
    }
    fs::write(generated.join("__init__.py"), "").unwrap();
    let mut bad = fs::read_to_string(package.path().join("sample.py")).unwrap();
    bad.push_str("\nTurnStatus.no_such_status\nThreadStartParams(model=5)\nnotification.no_such_field\n");
    fs::write(package.path().join("wrong.py"), bad).unwrap();

    let check = |arguments: &[&str]| {
        tool("python")
            .args(arguments)
            .current_dir(package.path())
            .env("MYPY_CACHE_DIR", package.path().join("cache"))
            .output()
            .expect(INSTALL)
    };
    assert_success(
        &check(&["-m", "mypy", "--strict", "--python-version", "3.10", "sample.py", "openai_codex"]),
        "mypy",
    );
    let wrong = check(&["-m", "mypy", "--strict", "wrong.py"]);
    assert!(String::from_utf8_lossy(&wrong.stdout).contains("Found 3 errors"), "{wrong:?}");
    assert_success(&check(&["-m", "pyright", "sample.py", "openai_codex"]), "pyright");
    let wrong = check(&["-m", "pyright", "wrong.py"]);
    assert!(String::from_utf8_lossy(&wrong.stdout).contains("3 errors"), "{wrong:?}");
}

#[test]
fn all_python_passes_its_linters() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sandbox = support::Sandbox::new();
    for (name, arguments, folder) in [
        ("ruff", &["check"][..], ""),
        ("ruff", &["format", "--check"][..], ""),
        ("mypy", &["--strict"][..], "python-runtime"),
    ] {
        let mut command = tool(name);
        command.args(arguments).arg(".").current_dir(root.join(folder));
        sandbox.finish(&mut command).ok();
    }
}
