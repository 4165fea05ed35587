//! The presets of what a thread may touch.

use crate::protocol::{
    DangerFullAccessSandboxPolicy, ReadOnlySandboxPolicy, SandboxMode, SandboxPolicy, WorkspaceWriteSandboxPolicy,
};

/// What commands may do to the file system.
///
/// ```
/// use openai_codex::{Sandbox, ThreadStartOptions, TurnOptions};
///
/// let thread = ThreadStartOptions::new().sandbox(Sandbox::ReadOnly);
/// let one_turn = TurnOptions::new().sandbox(Sandbox::WorkspaceWrite);
/// # let _ = (thread, one_turn);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

    /// As `turn/start` takes it.
    pub(crate) fn policy(self) -> SandboxPolicy {
        match self {
            Self::ReadOnly => SandboxPolicy::ReadOnly(ReadOnlySandboxPolicy::default()),
            Self::WorkspaceWrite => SandboxPolicy::WorkspaceWrite(WorkspaceWriteSandboxPolicy::default()),
            Self::FullAccess => SandboxPolicy::DangerFullAccess(DangerFullAccessSandboxPolicy::default()),
        }
    }
}
