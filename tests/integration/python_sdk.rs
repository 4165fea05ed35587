//! The Python SDK's own suite: against the pinned runtime, the scripted model server and the fake app-server.

use std::path::Path;

use codex_test_peers::program::program;
use codex_test_peers::runtime;

use crate::support::Sandbox;
use crate::support::python::tool;

#[test]
fn the_python_sdk_passes_its_suite() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pytest = tool("python");
    pytest
        .args(["-m", "pytest", "--quiet", "-p", "no:cacheprovider", "templates/python-sdk"])
        .current_dir(root)
        .env("CODEX_TEST_BIN", runtime::pinned())
        .env("CODEX_TEST_PEERS", program("fake-app-server").parent().unwrap());
    let run = Sandbox::new().finish(&mut pytest);
    assert_eq!(run.code, 0, "{}", run.text);
}
