//! The other readers: one Python process that runs all of them.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};

use super::cases::Case;
use super::judged::Accepted;
use crate::support::python::tool;

/// A process that is asked about one batch after the other.
pub struct Peers {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Peers {
    /// Starts it.
    pub fn start() -> Peers {
        let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/differential/readers.py");
        let mut command = tool("python");
        command.arg("-B").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the tier needs Python 3.11 or newer");
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Peers { child, input, output }
    }

    /// Has the accepted cases read. Each disagreement: the number of the case, who reads it otherwise, and what.
    pub fn read(&mut self, accepted: &[(&Case, Accepted)], folder: &Path) -> Vec<(usize, String, String)> {
        let cases: Vec<Value> = accepted
            .iter()
            .map(|(case, said)| {
                let files: serde_json::Map<String, Value> = said
                    .files
                    .iter()
                    .map(|(path, (size, sha256))| (path.clone(), json!([size, sha256.to_string()])))
                    .collect();
                json!({
                    "number": case.number,
                    "kind": case.kind.name(),
                    "path": case.path(folder),
                    "project": said.project.as_ref().map(|(project, _)| project),
                    "version": said.project.as_ref().map(|(_, version)| version),
                    "files": files,
                })
            })
            .collect();
        writeln!(self.input, "{}", Value::from(cases)).expect("the readers have ended");
        self.input.flush().unwrap();
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        let found: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let found = found.as_array().unwrap().iter();
        found.map(|one| (usize::try_from(one[0].as_u64().unwrap()).unwrap(), text(&one[1]), text(&one[2]))).collect()
    }
}

impl Drop for Peers {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
