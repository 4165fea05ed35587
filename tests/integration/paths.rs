//! One policy for names: what a plan accepts, the wheel of it is accepted with; what a plan refuses, a wheel made by other means is
//! refused for.

use std::path::Path;

use codex_pack::{Compression, CompressionPool, Project, Timestamp};
use codex_pack::{Content, Entry, EntryPath, Plan};
use proptest::prelude::*;

use crate::support::Sandbox;
use crate::support::zips::{Record, Zip};

const MANIFEST: &str = "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n\
                        [project]\nname = \"named\"\nversion = \"1.0.0\"\n\
                        [tool.hatch.build]\nignore-vcs = true\n[tool.hatch.build.targets.wheel]\npackages = [\"named\"]\n";

/// Names below a directory, most of them odd.
fn any_name() -> impl Strategy<Value = String> {
    const ODD: [&str; 58] = [
        "é",
        "e\u{301}",
        "É",
        "Σ",
        "σ",
        "ς",
        "ß",
        "SS",
        "İ",
        "ı",
        "\u{212a}",
        "K",
        "k",
        "ſ",
        "\u{ad}",
        "\u{200d}",
        "\u{202e}",
        "\u{2028}",
        "\u{85}",
        "\u{a0}",
        "\u{3000}",
        "\u{feff}",
        "\u{fe0f}",
        "\u{e000}",
        "\u{fdd0}",
        "\u{10ffff}",
        "\u{1f600}",
        "\u{7f}",
        "\t",
        "\n",
        "\0",
        " ",
        ".",
        "..",
        "/",
        "//",
        "/../",
        "\\",
        ":",
        "*",
        "\"",
        "<",
        "|",
        "/nul",
        "/COM1.x",
        "/lpt¹",
        "/conin$",
        "/aux",
        ",",
        ";",
        "'",
        "~",
        "$",
        "%",
        "#",
        "=",
        "/a",
        "/A",
    ];
    let part = prop_oneof![2 => prop::sample::select(&ODD[..]).prop_map(str::to_owned), 2 => "[a-zA-Z]{1,2}"];
    prop_oneof![
        8 => prop::collection::vec(part, 1..5).prop_map(|parts| parts.concat()),
        1 => (1_usize..300, prop::sample::select(vec!["x", "é", "d/"])).prop_map(|(count, text)| text.repeat(count) + "x"),
    ]
}

/// The rules that a wheel breaks, sorted.
fn broken(path: &Path) -> Vec<String> {
    let sandbox = Sandbox::new();
    let run = sandbox.run(["check", "--any", "--format", "json", path.to_str().unwrap()]);
    let report = run.json();
    let findings = report["findings"].as_array().unwrap().iter();
    let mut rules: Vec<String> = findings.map(|found| found["rule"].as_str().unwrap().into()).collect();
    rules.sort();
    rules.dedup();
    rules
}

/// The wheel of a plan with these names; `None` where the plan refuses one.
fn built(names: &[String], folder: &Path) -> Option<std::path::PathBuf> {
    let mut plan = Plan::new();
    plan.insert_bytes("pyproject.toml".parse().unwrap(), MANIFEST, "the test").unwrap();
    for name in names {
        let path: EntryPath = format!("named/{name}").parse().ok()?;
        let entry = Entry { content: Content::bytes(b"x"), executable: false, origin: "the test".into() };
        plan.insert(path, entry).ok()?;
    }
    let wheel = Project::from_plan("the test".into(), plan).unwrap().wheel().unwrap();
    let pool = CompressionPool::new(Compression::Fast, Some(1));
    Some(wheel.write(folder, &pool, Timestamp::from_seconds(315_532_800), &mut |_| ()).unwrap().path)
}

/// A wheel of another maker with these names, and RECORD right about them.
fn made(names: &[String], folder: &Path) -> std::path::PathBuf {
    let mut zip = Zip::default();
    let texts = [
        ("METADATA", "Metadata-Version: 2.4\nName: named\nVersion: 1.0.0\n"),
        ("WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n"),
        ("RECORD", ""),
    ];
    zip.records = names.iter().map(|name| Record::new(&format!("named/{name}"), b"x", 0o100_644)).collect();
    for (name, text) in texts {
        zip.records.push(Record::new(&format!("named-1.0.0.dist-info/{name}"), text.as_bytes(), 0o100_644));
    }
    zip.reseal();
    let path = folder.join("named-1.0.0-py3-none-any.whl");
    std::fs::write(&path, zip.bytes()).unwrap();
    path
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn plans_and_check_have_one_policy(names in prop::collection::vec(any_name(), 1..3)) {
        let folder = tempfile::tempdir().unwrap();
        if let Some(wheel) = built(&names, folder.path()) {
            let rules = broken(&wheel);
            prop_assert!(rules.is_empty(), "{names:?} are accepted by a plan, and break {rules:?}");
            return Ok(());
        }
        let rules = broken(&made(&names, folder.path()));
        let about_names = ["member-name", "member-name-case", "zip-duplicate", "member-kind"];
        prop_assert!(
            rules.iter().any(|rule| about_names.contains(&rule.as_str())),
            "{names:?} are refused by a plan, and break {rules:?} alone"
        );
    }
}
