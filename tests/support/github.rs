//! Stand-ins for gh and GitHub.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::Sandbox;

/// A repository on GitHub, in a folder, and a `gh` that reaches it.
pub struct GitHub {
    folder: PathBuf,
    programs: PathBuf,
}

impl GitHub {
    /// An empty repository, `OWNER/NAME`.
    pub fn new(sandbox: &Sandbox, repository: &str) -> GitHub {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/github.py");
        let gh = sandbox.write("bin/gh", format!("#!/bin/sh\nexec python3 '{}' \"$@\"\n", program.display()));
        #[cfg(unix)]
        std::fs::set_permissions(gh, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let state = json!({"repository": repository, "tags": {}, "releases": []});
        sandbox.write("github/state.json", state.to_string());
        GitHub { folder: sandbox.join("github"), programs: sandbox.join("bin") }
    }

    /// What `state.json` says.
    pub fn state(&self) -> Value {
        serde_json::from_str(&std::fs::read_to_string(self.folder.join("state.json")).unwrap()).unwrap()
    }

    /// Changes what it says.
    pub fn change(&self, change: impl FnOnce(&mut Value)) {
        let mut state = self.state();
        change(&mut state);
        std::fs::write(self.folder.join("state.json"), state.to_string()).unwrap();
    }

    /// Has a command find this gh before any other.
    pub fn configure<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(self.programs.clone()).chain(std::env::split_paths(&path)));
        command.env("PATH", path.unwrap()).env("GH_STAND_IN_FOLDER", &self.folder).env_remove("GH_REPO")
    }
}
