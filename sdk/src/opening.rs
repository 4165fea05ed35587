//! Starting, resuming and forking threads so that they have the requested settings.

use crate::client::Client;
use crate::error::Error;
use crate::protocol::{
    ApprovalsReviewer, AskForApproval, SandboxMode, SandboxPolicy, ThreadForkParams, ThreadResumeParams,
    ThreadSettingsUpdateParams, ThreadStartParams, ThreadStatus, methods,
};
use crate::sandbox::Sandbox;
use crate::settings::{Asked, NotAllowed, SettingsNotApplied, ThreadOpened, workspace_write};
use crate::thread::{Preset, Thread};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// What the preset `WorkspaceWrite` is configured to be.
struct Configured {
    wanted: SandboxPolicy,
    /// What it may turn out to be.
    most: SandboxPolicy,
}

/// The common part of the runtime's answers to the three requests.
struct Answer {
    id: String,
    opened: ThreadOpened,
    /// A turn runs.
    active: bool,
}

macro_rules! answer {
    ($response:expr) => {{
        let response = $response;
        Answer {
            active: matches!(response.thread.status, ThreadStatus::Active(_)),
            id: response.thread.id,
            opened: ThreadOpened {
                model: response.model,
                model_provider: response.model_provider,
                approval_policy: response.approval_policy,
                approvals_reviewer: response.approvals_reviewer,
                sandbox: response.sandbox,
                cwd: response.cwd,
                turns: response.thread.turns,
            },
        }
    }};
}

fn asked(policy: Option<&AskForApproval>, reviewer: Option<&ApprovalsReviewer>, mode: Option<&SandboxMode>) -> Asked {
    Asked::new(policy, reviewer, mode.and_then(Sandbox::of_mode))
}

impl Thread {
    pub(crate) async fn start(client: &Arc<Client>, params: ThreadStartParams) -> Result<Self, Error> {
        let asked = asked(params.approval_policy.as_ref(), params.approvals_reviewer.as_ref(), params.sandbox.as_ref());
        client.can_ask(asked)?;
        let overrides = params.config.clone();
        let response = client.explained(asked, client.request::<methods::ThreadStart>(params)).await?;
        let answer = client.made_so(asked, answer!(response), None).await?;
        Ok(answer.thread(client, true, overrides))
    }

    pub(crate) async fn resume(client: &Arc<Client>, params: ThreadResumeParams) -> Result<Self, Error> {
        let asked = asked(params.approval_policy.as_ref(), params.approvals_reviewer.as_ref(), params.sandbox.as_ref());
        client.can_ask(asked)?;
        if !asked.is_empty() {
            client.router().refuse_running(&params.thread_id)?;
        }
        let overrides = params.config.clone();
        let response = client.explained(asked, client.request::<methods::ThreadResume>(params)).await?;
        let mut roots = response.runtime_workspace_roots.clone().unwrap_or_default();
        let answer = answer!(response);
        // A loaded thread keeps its sandbox, which may allow more than the preset of that name.
        let preset = if asked.sandbox == Some(Sandbox::WorkspaceWrite) {
            let wanted = client.configured(Some(&answer.opened.cwd), overrides.as_ref()).await?;
            let mut most = wanted.clone();
            if let SandboxPolicy::WorkspaceWrite(most) = &mut most {
                // What the preset grants in any configuration.
                roots.push(answer.opened.cwd.clone());
                most.writable_roots.get_or_insert_default().append(&mut roots);
            }
            Some(Configured { wanted, most })
        } else {
            None
        };
        let answer = client.made_so(asked, answer, preset).await?;
        if !asked.is_empty() {
            client.router().refuse_running(&answer.id)?;
        }
        Ok(answer.thread(client, asked.sandbox.is_some(), overrides))
    }

    pub(crate) async fn fork(client: &Arc<Client>, params: ThreadForkParams) -> Result<Self, Error> {
        let asked = asked(params.approval_policy.as_ref(), params.approvals_reviewer.as_ref(), params.sandbox.as_ref());
        client.can_ask(asked)?;
        let overrides = params.config.clone();
        let response = client.explained(asked, client.request::<methods::ThreadFork>(params)).await?;
        let answer = client.made_so(asked, answer!(response), None).await?;
        Ok(answer.thread(client, asked.sandbox.is_some(), overrides))
    }
}

impl Answer {
    /// The handle. `as_configured` tells that the thread's sandbox is what the configuration makes of a preset.
    fn thread(self, client: &Arc<Client>, as_configured: bool, overrides: Option<Map<String, Value>>) -> Thread {
        let policy = matches!(self.opened.sandbox, SandboxPolicy::WorkspaceWrite(_)) && as_configured;
        let policy = policy.then(|| self.opened.sandbox.clone());
        Thread::opened_as(Arc::clone(client), self.id, self.opened, Preset { policy, overrides })
    }
}

impl Client {
    /// An error if there is no handler that could decide.
    pub(crate) fn can_ask(&self, asked: Asked) -> Result<(), Error> {
        let asks = asked.approval_mode == Some(crate::ApprovalMode::AskHandler);
        if asks && !self.has_handler() { Err(Error::NoApprovalHandler) } else { Ok(()) }
    }

    /// Explains why a request for a mode or a sandbox was refused, if the machine's requirements are the reason.
    pub(crate) async fn explained<T>(
        &self,
        asked: Asked,
        request: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        match request.await {
            Err(error @ (Error::InvalidRequest(_) | Error::InvalidParams(_))) if !asked.is_empty() => {
                Err(self.forbidden(asked).await.unwrap_or(error))
            }
            other => other,
        }
    }

    /// The error for settings that the machine's requirements do not allow.
    async fn forbidden(&self, asked: Asked) -> Option<Error> {
        let answer = self.request::<methods::ConfigRequirementsRead>(()).await.ok()?;
        NotAllowed::judge(asked, answer.requirements?).map(|error| Error::NotAllowed(Box::new(error)))
    }

    /// Makes sure that a thread has the requested settings before a turn of it can be started.
    async fn made_so(&self, asked: Asked, found: Answer, preset: Option<Configured>) -> Result<Answer, Error> {
        let most = preset.as_ref().map(|preset| &preset.most);
        if asked.is_empty() || asked.holds(&found.opened, most) {
            return Ok(found);
        }
        if let Some(error) = self.forbidden(asked).await {
            return Err(error);
        }
        if found.active {
            return Err(Error::TurnRunning { thread: found.id, turn: None, joined: false });
        }
        let mut params = ThreadSettingsUpdateParams::new(found.id.clone());
        (params.approval_policy, params.approvals_reviewer) =
            match asked.approval_mode.map(crate::ApprovalMode::settings) {
                Some((policy, reviewer)) => (Some(policy), reviewer),
                None => (None, None),
            };
        params.sandbox_policy = match asked.sandbox {
            Some(Sandbox::WorkspaceWrite) => Some(match &preset {
                Some(preset) => preset.wanted.clone(),
                None => self.configured(Some(&found.opened.cwd), None).await?,
            }),
            sandbox => sandbox.map(Sandbox::policy),
        };
        let refused = match self.request::<methods::ThreadSettingsUpdate>(params).await {
            Ok(_) => None,
            Err(error) => Some(error.rpc().cloned().ok_or(error)?),
        };
        // Only the runtime knows the present settings.
        let mut again = ThreadResumeParams::new(found.id.clone());
        again.exclude_turns = Some(true);
        let now = match self.request::<methods::ThreadResume>(again).await {
            Ok(response) => Some(answer!(response)),
            Err(error) if error.rpc().is_some() => None,
            Err(error) => return Err(error),
        };
        match now {
            Some(now) if asked.holds(&now.opened, most) => {
                if now.active {
                    return Err(Error::TurnRunning { thread: now.id, turn: None, joined: false });
                }
                Ok(Answer { opened: ThreadOpened { turns: found.opened.turns, ..now.opened }, ..now })
            }
            now => Err(Error::SettingsNotApplied(Box::new(SettingsNotApplied {
                thread: found.id,
                approval_mode: asked.approval_mode,
                sandbox: asked.sandbox,
                found: now.map_or(found.opened, |now| now.opened),
                refused,
            }))),
        }
    }

    /// What the preset `WorkspaceWrite` is configured to be for a working directory.
    pub(crate) async fn configured(
        &self,
        cwd: Option<&str>,
        overrides: Option<&Map<String, Value>>,
    ) -> Result<SandboxPolicy, Error> {
        let params = json!({"cwd": cwd});
        let answer = self.request_raw(<methods::ConfigRead as crate::wire::RequestMethod>::METHOD, params).await?;
        Ok(workspace_write(&answer["config"], overrides))
    }
}
