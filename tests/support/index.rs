//! An index server on loopback.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

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
