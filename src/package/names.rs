//! What the files of a codex package are called.

use crate::platform::{OperatingSystem, Target};

/// The file that says what a package is.
pub(crate) const METADATA_FILE: &str = "codex-package.json";
/// The program next to `codex` that runs code-mode cells.
pub(crate) const CODE_MODE_HOST: &str = "codex-code-mode-host";
/// The first release whose packages have a code-mode host.
pub(crate) const CODE_MODE_HOST_SINCE: &str = "0.143.0";

/// The paths that a package for `target` has besides its metadata and entrypoint, in today's layout.
pub(crate) fn companions(target: Target) -> Vec<String> {
    let suffix = target.operating_system().executable_suffix();
    let mut companions = vec![format!("bin/{CODE_MODE_HOST}{suffix}"), format!("codex-path/rg{suffix}")];
    match target.operating_system() {
        OperatingSystem::Linux => companions.push("codex-resources/bwrap".into()),
        OperatingSystem::Macos => {}
        OperatingSystem::Windows => {
            companions.push("codex-resources/codex-command-runner.exe".into());
            companions.push("codex-resources/codex-windows-sandbox-setup.exe".into());
        }
    }
    companions
}
