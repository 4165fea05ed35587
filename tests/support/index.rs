//! Index servers on loopback: one of other people's, and one that fails when it is told to.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::python::tool;

/// pypiserver, with nothing behind it, until it is dropped.
pub struct IndexServer {
    process: Child,
    port: u16,
}

impl IndexServer {
    /// Serves a folder, which must exist, and takes uploads into it.
    pub fn start(folder: &Path) -> IndexServer {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let process = tool("pypi-server")
            .args(["run", "--interface", "127.0.0.1", "--port", &port.to_string()])
            .args(["--authenticate", ".", "--passwords", ".", "--disable-fallback"])
            .arg(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = IndexServer { process, port };
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(60), "pypiserver does not listen");
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    /// Where installers look.
    pub fn simple(&self) -> String {
        format!("http://127.0.0.1:{}/simple/", self.port)
    }

    /// Where distributions are uploaded.
    pub fn upload(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Has pip and uv look here and nowhere else.
    pub fn configure<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("PIP_INDEX_URL", self.simple())
            .env("PIP_CONFIG_FILE", "/dev/null")
            .env_remove("PIP_EXTRA_INDEX_URL")
            .env_remove("PIP_NO_INDEX")
            .env("UV_DEFAULT_INDEX", self.simple())
            .env("UV_NO_CONFIG", "1")
            .env("NO_PROXY", "127.0.0.1")
    }

    /// `twine upload`.
    pub fn twine(&self) -> Command {
        let mut command = tool("twine");
        command.args(["upload", "--non-interactive", "--disable-progress-bar", "--repository-url"]);
        command.arg(self.upload()).args(["--username", "any", "--password", "any"]);
        command
    }

    /// `uv publish`.
    pub fn uv(&self) -> Command {
        let mut command = tool("uv");
        command.args(["publish", "--no-progress", "--username", "any", "--password", "any", "--publish-url"]);
        command.arg(self.upload());
        command
    }
}

impl Drop for IndexServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The index that `index.py` stands in for, until it is dropped: JSON and HTML, yanks, provenance, and failures that are ordered.
pub struct LoopbackIndex {
    process: Child,
    port: u16,
    folder: PathBuf,
}

impl LoopbackIndex {
    /// Serves what is in `files` of a folder.
    pub fn start(folder: &Path) -> LoopbackIndex {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/index.py");
        let mut process = Command::new("python3")
            .arg(program)
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the test needs Python 3.11 or newer: install it");
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.trim().parse().expect("the index says its port");
        LoopbackIndex { process, port, folder: folder.into() }
    }

    /// Puts a file there without an upload.
    pub fn put(&self, file: &Path) {
        std::fs::copy(file, self.folder.join("files").join(file.file_name().unwrap())).unwrap();
    }

    /// What it has, by name.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.join("files")).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Changes what `state.json` says.
    pub fn change(&self, change: impl FnOnce(&mut Value)) {
        let path = self.folder.join("state.json");
        let mut state = match std::fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text).unwrap(),
            Err(_) => json!({}),
        };
        change(&mut state);
        std::fs::write(path, state.to_string()).unwrap();
    }

    /// Where installers look.
    pub fn simple(&self) -> String {
        format!("http://127.0.0.1:{}/simple/", self.port)
    }

    /// Where distributions are uploaded.
    pub fn upload(&self) -> String {
        format!("http://127.0.0.1:{}/legacy/", self.port)
    }

    /// Has pip and uv look here and nowhere else, and complain at once.
    pub fn configure<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("PIP_INDEX_URL", self.simple())
            .env("PIP_CONFIG_FILE", "/dev/null")
            .env("PIP_RETRIES", "0")
            .env_remove("PIP_EXTRA_INDEX_URL")
            .env_remove("PIP_NO_INDEX")
            .env("UV_DEFAULT_INDEX", self.simple())
            .env("UV_NO_CONFIG", "1")
            .env("NO_PROXY", "127.0.0.1")
    }
}

impl Drop for LoopbackIndex {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
