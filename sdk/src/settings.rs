//! The requested and the actual settings of a thread.

use crate::approval_mode::ApprovalMode;
use crate::protocol::{
    AbsolutePathBuf, ApprovalsReviewer, AskForApproval, ConfigRequirements, SandboxMode, SandboxPolicy, Turn,
    WorkspaceWriteSandboxPolicy,
};
use crate::rpc_error::RpcError;
use crate::sandbox::Sandbox;
use crate::wire::Wire;
use serde_json::{Map, Value};
use std::fmt;

/// The settings of a thread when it was started, resumed or forked, as reported by the runtime: see
/// [`Thread::opened`](crate::Thread::opened).
///
/// ```no_run
/// # fn example(thread: openai_codex::Thread) {
/// if let Some(opened) = thread.opened() {
///     println!("{} ({}) in {}", opened.model, opened.model_provider, opened.cwd);
///     println!("{:?} by {:?} in {:?}", opened.approval_policy, opened.approvals_reviewer, opened.sandbox);
///     println!("{} turns so far", opened.turns.len());
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreadOpened {
    /// The model.
    pub model: String,
    /// Who provides it.
    pub model_provider: String,
    /// When the runtime asks for an approval.
    pub approval_policy: AskForApproval,
    /// Who decides about it.
    pub approvals_reviewer: ApprovalsReviewer,
    /// What commands may do without asking.
    pub sandbox: SandboxPolicy,
    /// The working directory.
    pub cwd: AbsolutePathBuf,
    /// The turns so far, if they were requested.
    pub turns: Vec<Turn>,
}

/// The requested settings of a thread; those that were not given are `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) approval_mode: Option<ApprovalMode>,
    pub(crate) sandbox: Option<Sandbox>,
}

impl Asked {
    /// What the protocol's settings come from.
    pub(crate) fn new(
        policy: Option<&AskForApproval>,
        reviewer: Option<&ApprovalsReviewer>,
        sandbox: Option<Sandbox>,
    ) -> Self {
        let modes = [ApprovalMode::AutoReview, ApprovalMode::DenyAll, ApprovalMode::AskHandler];
        let of = |mode: &ApprovalMode| {
            let (asked, by) = mode.settings();
            Some(&asked) == policy && by.as_ref() == reviewer
        };
        Self { approval_mode: modes.into_iter().find(of), sandbox }
    }

    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Whether a thread has the requested settings. `preset` is the configured meaning of the sandbox preset, if known.
    pub(crate) fn holds(self, found: &ThreadOpened, preset: Option<&SandboxPolicy>) -> bool {
        let mode = self.approval_mode.is_none_or(|mode| {
            let (policy, reviewer) = mode.settings();
            policy == found.approval_policy
                && reviewer.is_none_or(|reviewer| reviewer == by_its_name(&found.approvals_reviewer))
        });
        mode && self.sandbox.is_none_or(|sandbox| match (sandbox, &found.sandbox) {
            (Sandbox::FullAccess, SandboxPolicy::DangerFullAccess(_)) => true,
            (Sandbox::ReadOnly, SandboxPolicy::ReadOnly(found)) => found.network_access != Some(true),
            (Sandbox::WorkspaceWrite, SandboxPolicy::WorkspaceWrite(found)) => match preset {
                Some(SandboxPolicy::WorkspaceWrite(preset)) => grants_no_more(found, preset),
                _ => true,
            },
            _ => false,
        })
    }
}

/// A reviewer by its current name: the protocol also has a legacy name for the automatic one, which older runtimes use.
fn by_its_name(reviewer: &ApprovalsReviewer) -> ApprovalsReviewer {
    match reviewer {
        ApprovalsReviewer::GuardianSubagent => ApprovalsReviewer::AutoReview,
        other => other.clone(),
    }
}

/// Whether one sandbox allows nothing beyond the other one.
fn grants_no_more(found: &WorkspaceWriteSandboxPolicy, preset: &WorkspaceWriteSandboxPolicy) -> bool {
    let on = |flag: Option<bool>| flag == Some(true);
    let known = preset.writable_roots.as_deref().unwrap_or_default();
    (on(preset.network_access) || !on(found.network_access))
        && (on(found.exclude_slash_tmp) || !on(preset.exclude_slash_tmp))
        && (on(found.exclude_tmpdir_env_var) || !on(preset.exclude_tmpdir_env_var))
        && found.writable_roots.iter().flatten().all(|root| known.contains(root))
}

/// What the preset [`Sandbox::WorkspaceWrite`] is configured to be: `config` is what `config/read` answers, `overrides` are those a
/// thread was opened with.
pub(crate) fn workspace_write(config: &Value, overrides: Option<&Map<String, Value>>) -> SandboxPolicy {
    const TABLE: &str = "sandbox_workspace_write";
    let mut table = config[TABLE].as_object().cloned().unwrap_or_default();
    for (key, value) in overrides.into_iter().flatten() {
        if key == TABLE {
            table.extend(value.as_object().cloned().unwrap_or_default());
        } else if let Some(member) = key.strip_prefix(TABLE).and_then(|rest| rest.strip_prefix('.')) {
            table.insert(member.to_owned(), value.clone());
        }
    }
    let on = |name: &str| Some(table.get(name) == Some(&Value::Bool(true)));
    let roots = table.get("writable_roots").and_then(Value::as_array);
    SandboxPolicy::WorkspaceWrite(WorkspaceWriteSandboxPolicy {
        exclude_slash_tmp: on("exclude_slash_tmp"),
        exclude_tmpdir_env_var: on("exclude_tmpdir_env_var"),
        network_access: on("network_access"),
        writable_roots: Some(roots.into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()),
        rest: Map::new(),
    })
}

/// A thread that does not have the requested settings: see [`Error::SettingsNotApplied`](crate::Error::SettingsNotApplied).
///
/// ```no_run
/// # fn example(error: openai_codex::Error) {
/// if let openai_codex::Error::SettingsNotApplied(error) = error {
///     println!("thread {}: asked for {:?} and {:?}", error.thread, error.approval_mode, error.sandbox);
///     println!("found {:?} and {:?}", error.found.approval_policy, error.found.sandbox);
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SettingsNotApplied {
    /// The thread.
    pub thread: String,
    /// The requested approval mode.
    pub approval_mode: Option<ApprovalMode>,
    /// The requested sandbox.
    pub sandbox: Option<Sandbox>,
    /// What the thread has.
    pub found: ThreadOpened,
    /// The runtime's error if it refused to change that.
    pub refused: Option<RpcError>,
}

impl fmt::Display for SettingsNotApplied {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asked = Asked { approval_mode: self.approval_mode, sandbox: self.sandbox };
        let found = &self.found;
        write!(
            formatter,
            "thread {} does not have what was asked for: asked for {asked}, found approval policy {}, reviewer {} and sandbox {}",
            self.thread,
            name(&found.approval_policy),
            name(&found.approvals_reviewer),
            name(&found.sandbox)
        )?;
        match &self.refused {
            Some(refused) => write!(formatter, " ({refused}); no turn was started"),
            None => formatter.write_str("; no turn was started"),
        }
    }
}

impl std::error::Error for SettingsNotApplied {}

impl fmt::Display for Asked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(mode) = self.approval_mode {
            let (policy, reviewer) = mode.settings();
            write!(formatter, "approval mode {mode:?} (approval policy {}", name(&policy))?;
            if let Some(reviewer) = reviewer {
                write!(formatter, ", reviewer {}", name(&reviewer))?;
            }
            formatter.write_str(")")?;
        }
        if let Some(sandbox) = self.sandbox {
            let and = if self.approval_mode.is_some() { " and " } else { "" };
            write!(formatter, "{and}sandbox {}", name(&sandbox.mode()))?;
        }
        Ok(())
    }
}

/// The name of a setting: the wire's word for it, or the kind of it.
fn name(setting: &impl Wire) -> String {
    match setting.write() {
        Value::String(name) => name,
        other => other["type"].as_str().map_or_else(|| other.to_string(), str::to_owned),
    }
}

/// Settings that the requirements of a managed machine do not allow: see [`Error::NotAllowed`](crate::Error::NotAllowed).
///
/// ```no_run
/// # fn example(error: openai_codex::Error) {
/// if let openai_codex::Error::NotAllowed(error) = error {
///     println!("{:?} and {:?} are not both allowed", error.approval_mode, error.sandbox);
///     println!("{:?}", (error.allowed_policies, error.allowed_reviewers, error.allowed_sandboxes));
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotAllowed {
    /// The requested approval mode.
    pub approval_mode: Option<ApprovalMode>,
    /// The requested sandbox.
    pub sandbox: Option<Sandbox>,
    /// The approval policies that are allowed; `None` if all are.
    pub allowed_policies: Option<Vec<AskForApproval>>,
    /// The reviewers that are allowed; `None` if all are.
    pub allowed_reviewers: Option<Vec<ApprovalsReviewer>>,
    /// The sandboxes that are allowed; `None` if all are.
    pub allowed_sandboxes: Option<Vec<SandboxMode>>,
}

impl NotAllowed {
    /// An error if the requirements forbid any of the requested settings.
    pub(crate) fn judge(asked: Asked, requirements: ConfigRequirements) -> Option<Self> {
        let settings = asked.approval_mode.map(ApprovalMode::settings);
        let forbids = Self {
            approval_mode: asked.approval_mode,
            sandbox: asked.sandbox,
            allowed_policies: requirements.allowed_approval_policies,
            allowed_reviewers: requirements.allowed_approvals_reviewers,
            allowed_sandboxes: requirements.allowed_sandbox_modes,
        };
        let policy = settings.as_ref().is_some_and(|(policy, _)| lacks(forbids.allowed_policies.as_ref(), policy));
        let reviewer = settings.as_ref().and_then(|(_, reviewer)| reviewer.as_ref());
        let reviewer = reviewer.is_some_and(|reviewer| lacks(forbids.allowed_reviewers.as_ref(), reviewer));
        let sandbox = asked.sandbox.is_some_and(|sandbox| lacks(forbids.allowed_sandboxes.as_ref(), &sandbox.mode()));
        (policy || reviewer || sandbox).then_some(forbids)
    }
}

fn lacks<T: PartialEq>(allowed: Option<&Vec<T>>, wanted: &T) -> bool {
    allowed.is_some_and(|allowed| !allowed.contains(wanted))
}

impl fmt::Display for NotAllowed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list<T: Wire>(allowed: Option<&Vec<T>>) -> String {
            match allowed.map(Vec::as_slice) {
                None => "any".to_owned(),
                Some([]) => "none".to_owned(),
                Some(allowed) => allowed.iter().map(name).collect::<Vec<_>>().join(", "),
            }
        }
        let asked = Asked { approval_mode: self.approval_mode, sandbox: self.sandbox };
        write!(
            formatter,
            "the requirements that this machine is managed by do not allow {asked}; allowed are the approval policies: {}; the \
             reviewers: {}; the sandboxes: {}",
            list(self.allowed_policies.as_ref()),
            list(self.allowed_reviewers.as_ref()),
            list(self.allowed_sandboxes.as_ref())
        )
    }
}

impl std::error::Error for NotAllowed {}
