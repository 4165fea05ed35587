//! The sandbox presets of a thread.

use crate::protocol::{
    DangerFullAccessSandboxPolicy, ReadOnlySandboxPolicy, SandboxMode, SandboxPolicy, WorkspaceWriteSandboxPolicy,
};

/// What commands may do to the file system.
///
/// | preset | for a thread (`sandbox`) | for a turn (`sandboxPolicy`) |
/// |---|---|---|
/// | `ReadOnly` | `"read-only"` | `{"type": "readOnly", "networkAccess": false}` |
/// | `WorkspaceWrite` | `"workspace-write"` | `{"type": "workspaceWrite", "writableRoots": …, "networkAccess": …, "excludeSlashTmp": …, "excludeTmpdirEnvVar": …}` |
/// | `FullAccess` | `"danger-full-access"` | `{"type": "dangerFullAccess"}` |
///
/// For a thread, the runtime fills in `[sandbox_workspace_write]` from its configuration. For a turn, the members of
/// `WorkspaceWrite` come from the same source: from the response that opened the thread if it was opened with this preset, or else
/// from `config/read` for the turn's working directory and the configuration that the thread was opened with. So a preset given for
/// a turn grants exactly what the configured one does.
///
/// ```
/// use openai_codex::{Sandbox, ThreadStartOptions, TurnOptions};
///
/// let thread = ThreadStartOptions::new().sandbox(Sandbox::ReadOnly);
/// let one_turn = TurnOptions::new().sandbox(Sandbox::WorkspaceWrite);
/// # let _ = (thread, one_turn);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sandbox {
    /// They may read.
    ReadOnly,
    /// They may also write, in the workspace and in folders the configuration names.
    WorkspaceWrite,
    /// They may do everything.
    FullAccess,
}

impl Sandbox {
    /// As `thread/start`, `thread/resume` and `thread/fork` take it.
    pub(crate) fn mode(self) -> SandboxMode {
        match self {
            Self::ReadOnly => SandboxMode::ReadOnly,
            Self::WorkspaceWrite => SandboxMode::WorkspaceWrite,
            Self::FullAccess => SandboxMode::DangerFullAccess,
        }
    }

    /// As `turn/start` takes it. `WorkspaceWrite` has only the name here: its members are filled in before it is sent.
    pub(crate) fn policy(self) -> SandboxPolicy {
        match self {
            Self::ReadOnly => SandboxPolicy::ReadOnly(ReadOnlySandboxPolicy {
                network_access: Some(false),
                ..ReadOnlySandboxPolicy::default()
            }),
            Self::WorkspaceWrite => SandboxPolicy::WorkspaceWrite(WorkspaceWriteSandboxPolicy::default()),
            Self::FullAccess => SandboxPolicy::DangerFullAccess(DangerFullAccessSandboxPolicy::default()),
        }
    }

    /// The preset that a thread's setting comes from.
    pub(crate) fn of_mode(mode: &SandboxMode) -> Option<Self> {
        [Self::ReadOnly, Self::WorkspaceWrite, Self::FullAccess].into_iter().find(|preset| preset.mode() == *mode)
    }

    /// The preset that a turn's setting comes from.
    pub(crate) fn of_policy(policy: &SandboxPolicy) -> Option<Self> {
        [Self::ReadOnly, Self::WorkspaceWrite, Self::FullAccess].into_iter().find(|preset| preset.policy() == *policy)
    }
}
