//! Wheels of other projects, of many kinds: each passes, or what is said of it is true.

use std::process::Command;

use fs_err as fs;

use crate::support::Sandbox;
use crate::support::python::tool;

/// The wheels: first the platforms and the Python that pip is to download for, then the projects with their versions.
const WHEELS: &str = include_str!("foreign.txt");

/// What is said of them that is true.
const TRUE: &[(&str, &str)] = &[
    // The file name stands for Python 2, too, of which WHEEL says nothing.
    ("py_spy-", "wheel-tag-different"),
];

/// Downloads the wheels once, below `target/`.
fn downloaded() -> Vec<std::path::PathBuf> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/published/foreign");
    let stamp = folder.join("foreign.txt");
    if !std::fs::read_to_string(&stamp).is_ok_and(|made_of| made_of == WHEELS) {
        let _ = std::fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for line in WHEELS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut words = line.split(' ');
            let (python, platforms) = (words.next().unwrap(), words.next().unwrap());
            let mut command: Command = tool("python");
            command
                .args(["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest"])
                .arg(&folder);
            command.args(["--implementation", "cp", "--python-version", python]);
            for platform in platforms.split(',') {
                command.args(["--platform", platform]);
            }
            let output = command.args(words).output().unwrap();
            assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        }
        fs::write(&stamp, WHEELS).unwrap();
    }
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "whl")).collect()
}

#[test]
fn wheels_of_other_projects_pass_without_an_untrue_word() {
    let wheels = downloaded();
    assert!(wheels.len() >= 120, "{} wheels", wheels.len());
    let sandbox = Sandbox::new();
    let mut arguments = vec!["check".to_owned(), "--any".into(), "--format".into(), "json".into()];
    arguments.extend(wheels.iter().map(|path| path.to_str().unwrap().to_owned()));
    let report = sandbox.run(&arguments).json();
    let findings = report["findings"].as_array().unwrap().iter();
    let said: Vec<String> = findings
        .filter(|found| found["severity"] != "note")
        .filter(|found| {
            let file = found["file"].as_str().unwrap_or_default();
            !TRUE.iter().any(|(name, rule)| file.starts_with(name) && found["rule"] == *rule)
        })
        .map(|found| format!("{} {}: {} {}", found["severity"], found["file"], found["rule"], found["message"]))
        .collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
