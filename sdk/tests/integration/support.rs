//! Folders and configurations for runtimes under test.

use codex_test_peers::app_server::FAULTS_VARIABLE;
use codex_test_peers::program::program;
use openai_codex::{Codex, CodexConfig, VersionPolicy};
use serde_json::Value;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Three empty folders: the runtime's home, a workspace, and what lies outside of both.
pub(crate) struct Folders {
    root: TempDir,
}

impl Folders {
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        for name in ["home", "workspace", "outside"] {
            std::fs::create_dir(root.path().join(name)).expect("a folder");
        }
        Self { root }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// Tells the runtime to ask the model server at `base_url`.
    pub(crate) fn use_model(&self, base_url: &str) {
        let config = format!(
            r#"model = "scripted"
model_provider = "scripted"
[model_providers.scripted]
name = "scripted"
base_url = "{base_url}"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0
"#
        );
        std::fs::write(self.path("home").join("config.toml"), config).expect("config.toml");
    }

    /// A configuration that starts `runtime` in these folders and lets nothing of this machine in.
    pub(crate) fn config(&self, runtime: &Path) -> CodexConfig {
        let foreign = std::env::vars_os().map(|(name, _)| name).filter(|name| {
            let name = name.to_string_lossy();
            name.starts_with("CODEX_") || name.starts_with("OPENAI_")
        });
        foreign
            .fold(CodexConfig::new(), CodexConfig::env_remove)
            .codex_bin(runtime)
            .env("CODEX_HOME", self.path("home"))
            .env("CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG", "1")
    }
}

/// The configuration of a fake runtime that follows `script`.
pub(crate) fn fake_config(folders: &Folders, script: &Value) -> CodexConfig {
    folders
        .config(&program("fake-app-server"))
        .env(FAULTS_VARIABLE, script.to_string())
        .version_policy(VersionPolicy::Any)
}

/// A fake runtime that follows `script`.
pub(crate) async fn fake(script: &Value) -> Codex {
    Codex::start(fake_config(&Folders::new(), script)).await.expect("the fake starts")
}

/// Whether a process is there, zombies included.
#[cfg(target_os = "linux")]
pub(crate) fn process_exists(id: u32) -> bool {
    Path::new(&format!("/proc/{id}")).exists()
}

/// The processes whose parent is this one.
#[cfg(target_os = "linux")]
pub(crate) fn children() -> Vec<u32> {
    let tasks = std::fs::read_dir("/proc/self/task").expect("the tasks of this process");
    tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok())
        .flat_map(|line| line.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>())
        .collect()
}
