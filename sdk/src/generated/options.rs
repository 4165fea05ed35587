// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! What a call of the high-level client may be told beyond what it cannot do without.

#![allow(clippy::doc_lazy_continuation, clippy::doc_markdown, clippy::option_option)]
// Of some options the schema says nothing.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::protocol::*;
use crate::{ApprovalMode, Sandbox, Tool};

/// Options of `thread/start`: start a new thread.
///
/// ```
/// use openai_codex::{ApprovalMode, Sandbox, ThreadStartOptions};
///
/// let options = ThreadStartOptions::new().approval_mode(ApprovalMode::DenyAll).model("gpt-5").sandbox(Sandbox::ReadOnly);
/// # let _ = options;
/// ```
#[derive(Clone, Default)]
pub struct ThreadStartOptions {
    approval_mode: Option<ApprovalMode>,
    base_instructions: Option<String>,
    config: Option<Map<String, Value>>,
    cwd: Option<String>,
    developer_instructions: Option<String>,
    ephemeral: Option<bool>,
    model: Option<String>,
    model_provider: Option<String>,
    personality: Option<Personality>,
    sandbox: Option<Sandbox>,
    service_name: Option<String>,
    service_tier: Option<Option<String>>,
    session_start_source: Option<ThreadStartSource>,
    thread_source: Option<ThreadSource>,
    experimental: ThreadStartExperimental,
    pub(crate) tools: Vec<Tool>,
}

/// Omits possible secrets.
impl std::fmt::Debug for ThreadStartOptions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ThreadStartOptions")
            .field("approval_mode", &self.approval_mode)
            .field("base_instructions", &self.base_instructions)
            .field("cwd", &self.cwd)
            .field("developer_instructions", &self.developer_instructions)
            .field("ephemeral", &self.ephemeral)
            .field("model", &self.model)
            .field("model_provider", &self.model_provider)
            .field("personality", &self.personality)
            .field("sandbox", &self.sandbox)
            .field("service_name", &self.service_name)
            .field("service_tier", &self.service_tier)
            .field("session_start_source", &self.session_start_source)
            .field("thread_source", &self.thread_source)
            .field("experimental", &self.experimental)
            .field("tools", &self.tools)
            .finish_non_exhaustive()
    }
}

impl ThreadStartOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens when the model asks to do more than the sandbox allows. By default, an automatic
    /// reviewer decides.
    #[must_use]
    pub fn approval_mode(mut self, approval_mode: ApprovalMode) -> Self {
        self.approval_mode = Some(approval_mode);
        self
    }

    #[must_use]
    pub fn base_instructions(mut self, base_instructions: impl Into<String>) -> Self {
        self.base_instructions = Some(base_instructions.into());
        self
    }

    #[must_use]
    pub fn config(mut self, config: Map<String, Value>) -> Self {
        self.config = Some(config);
        self
    }

    #[must_use]
    pub fn cwd(mut self, cwd: impl AsRef<std::path::Path>) -> Self {
        self.cwd = Some(cwd.as_ref().to_string_lossy().into_owned());
        self
    }

    #[must_use]
    pub fn developer_instructions(mut self, developer_instructions: impl Into<String>) -> Self {
        self.developer_instructions = Some(developer_instructions.into());
        self
    }

    #[must_use]
    pub fn ephemeral(mut self, ephemeral: bool) -> Self {
        self.ephemeral = Some(ephemeral);
        self
    }

    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    #[must_use]
    pub fn model_provider(mut self, model_provider: impl Into<String>) -> Self {
        self.model_provider = Some(model_provider.into());
        self
    }

    /// @deprecated `friendly` and `pragmatic` no longer select a style.
    #[must_use]
    pub fn personality(mut self, personality: Personality) -> Self {
        self.personality = Some(personality);
        self
    }

    /// What commands may do to the file system.
    #[must_use]
    pub fn sandbox(mut self, sandbox: Sandbox) -> Self {
        self.sandbox = Some(sandbox);
        self
    }

    #[must_use]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    #[must_use]
    pub fn service_tier(mut self, service_tier: impl Into<String>) -> Self {
        self.service_tier = Some(Some(service_tier.into()));
        self
    }

    /// Sends `null` as `serviceTier`, which means something different from leaving it out.
    #[must_use]
    pub fn null_service_tier(mut self) -> Self {
        self.service_tier = Some(None);
        self
    }

    #[must_use]
    pub fn session_start_source(mut self, session_start_source: ThreadStartSource) -> Self {
        self.session_start_source = Some(session_start_source);
        self
    }

    /// Optional client-supplied analytics source classification for this thread.
    #[must_use]
    pub fn thread_source(mut self, thread_source: ThreadSource) -> Self {
        self.thread_source = Some(thread_source);
        self
    }

    /// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
    /// only from clients that request `experimentalApi`, as this one does by default.
    #[must_use]
    pub fn experimental(mut self, experimental: ThreadStartExperimental) -> Self {
        self.experimental = experimental;
        self
    }

    /// Functions that the model can call. A thread that was started with tools knows them when it is resumed or forked, and is given the
    /// functions again.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoIterator<Item = Tool>) -> Self {
        self.tools = tools.into_iter().collect();
        self
    }

    /// The parameters of the request.
    pub(crate) fn into_params(self) -> ThreadStartParams {
        let (approval_policy, approvals_reviewer) = self.approval_mode.unwrap_or_default().settings();
        let approval_policy = Some(approval_policy);
        ThreadStartParams {
            allow_provider_model_fallback: self.experimental.allow_provider_model_fallback,
            approval_policy,
            approvals_reviewer,
            base_instructions: self.base_instructions,
            config: self.config,
            cwd: self.cwd,
            daybreak_enabled: self.experimental.daybreak_enabled,
            developer_instructions: self.developer_instructions,
            dynamic_tools: None,
            environments: self.experimental.environments,
            ephemeral: self.ephemeral,
            experimental_raw_events: self.experimental.experimental_raw_events,
            history_mode: self.experimental.history_mode,
            model: self.model,
            model_provider: self.model_provider,
            multi_agent_mode: self.experimental.multi_agent_mode,
            permissions: self.experimental.permissions,
            personality: self.personality,
            project_id: self.experimental.project_id,
            runtime_workspace_roots: self.experimental.runtime_workspace_roots,
            sandbox: self.sandbox.map(Sandbox::mode),
            selected_capability_roots: self.experimental.selected_capability_roots,
            service_name: self.service_name,
            service_tier: self.service_tier,
            session_start_source: self.session_start_source,
            thread_source: self.thread_source,
            rest: Map::new(),
        }
    }
}

/// Options of `thread/start`, given to [`ThreadStartOptions::experimental`].
///
/// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
/// only from clients that request `experimentalApi`, as this one does by default.
///
/// ```
/// use openai_codex::{ThreadStartExperimental, ThreadStartOptions};
///
/// let options = ThreadStartOptions::new().experimental(ThreadStartExperimental::new());
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct ThreadStartExperimental {
    allow_provider_model_fallback: Option<bool>,
    daybreak_enabled: Option<bool>,
    environments: Option<Vec<TurnEnvironmentParams>>,
    experimental_raw_events: Option<bool>,
    history_mode: Option<ThreadHistoryMode>,
    multi_agent_mode: Option<MultiAgentMode>,
    permissions: Option<String>,
    project_id: Option<String>,
    runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    selected_capability_roots: Option<Vec<SelectedCapabilityRoot>>,
}

impl ThreadStartExperimental {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its
    /// default.
    #[must_use]
    pub fn allow_provider_model_fallback(mut self, allow_provider_model_fallback: bool) -> Self {
        self.allow_provider_model_fallback = Some(allow_provider_model_fallback);
        self
    }

    /// Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a
    /// turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
    #[must_use]
    pub fn daybreak_enabled(mut self, daybreak_enabled: bool) -> Self {
        self.daybreak_enabled = Some(daybreak_enabled);
        self
    }

    /// Optional sticky environments for this thread.
    ///
    /// Omitted selects the default environment when environment access is enabled. Empty disables environment access
    /// for turns that do not provide a turn override. Non-empty selects the first environment as the current turn
    /// environment.
    #[must_use]
    pub fn environments(mut self, environments: Vec<TurnEnvironmentParams>) -> Self {
        self.environments = Some(environments);
        self
    }

    /// If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g.
    /// Codex Cloud).
    #[must_use]
    pub fn experimental_raw_events(mut self, experimental_raw_events: bool) -> Self {
        self.experimental_raw_events = Some(experimental_raw_events);
        self
    }

    /// Persisted thread history contract to use for this new thread.
    #[must_use]
    pub fn history_mode(mut self, history_mode: ThreadHistoryMode) -> Self {
        self.history_mode = Some(history_mode);
        self
    }

    /// @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
    #[must_use]
    pub fn multi_agent_mode(mut self, multi_agent_mode: MultiAgentMode) -> Self {
        self.multi_agent_mode = Some(multi_agent_mode);
        self
    }

    /// Named profile id for this thread. Cannot be combined with `sandbox`.
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose
    /// it only in live responses.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    #[must_use]
    pub fn runtime_workspace_roots(mut self, runtime_workspace_roots: Vec<AbsolutePathBuf>) -> Self {
        self.runtime_workspace_roots = Some(runtime_workspace_roots);
        self
    }

    /// Capability roots selected for this thread by the hosting platform.
    #[must_use]
    pub fn selected_capability_roots(mut self, selected_capability_roots: Vec<SelectedCapabilityRoot>) -> Self {
        self.selected_capability_roots = Some(selected_capability_roots);
        self
    }
}

/// Options of `thread/list`: list stored threads, one page at a time.
///
/// ```
/// use openai_codex::ThreadListOptions;
///
/// let options = ThreadListOptions::new().limit(20).search_term("release");
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct ThreadListOptions {
    archived: Option<bool>,
    cursor: Option<String>,
    cwd: Option<ThreadListCwdFilter>,
    excluded_thread_ids: Option<Vec<String>>,
    limit: Option<u32>,
    model_providers: Option<Vec<String>>,
    originators: Option<Vec<String>>,
    search_term: Option<String>,
    section_id: Option<Option<String>>,
    sort_direction: Option<SortDirection>,
    sort_key: Option<ThreadSortKey>,
    source_kinds: Option<Vec<ThreadSourceKind>>,
    use_state_db_only: Option<bool>,
    experimental: ThreadListExperimental,
}

impl ThreadListOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only
    /// non-archived threads are returned.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Opaque pagination cursor returned by a previous call.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are
    /// returned.
    #[must_use]
    pub fn cwd(mut self, cwd: ThreadListCwdFilter) -> Self {
        self.cwd = Some(cwd);
        self
    }

    /// Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are
    /// rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
    #[must_use]
    pub fn excluded_thread_ids(mut self, excluded_thread_ids: Vec<String>) -> Self {
        self.excluded_thread_ids = Some(excluded_thread_ids);
        self
    }

    /// Optional page size; defaults to a reasonable server-side value.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Optional provider filter; when set, only sessions recorded under these providers are returned. When present but
    /// empty, includes all providers.
    #[must_use]
    pub fn model_providers(mut self, model_providers: Vec<String>) -> Self {
        self.model_providers = Some(model_providers);
        self
    }

    /// Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local
    /// app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
    #[must_use]
    pub fn originators(mut self, originators: Vec<String>) -> Self {
        self.originators = Some(originators);
        self
    }

    /// Optional substring filter for the extracted thread title.
    #[must_use]
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.search_term = Some(search_term.into());
        self
    }

    /// Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only
    /// threads in that section.
    #[must_use]
    pub fn section_id(mut self, section_id: impl Into<String>) -> Self {
        self.section_id = Some(Some(section_id.into()));
        self
    }

    /// Sends `null` as `sectionId`, which means something different from leaving it out.
    #[must_use]
    pub fn null_section_id(mut self) -> Self {
        self.section_id = Some(None);
        self
    }

    /// Optional sort direction; defaults to descending (newest first).
    #[must_use]
    pub fn sort_direction(mut self, sort_direction: SortDirection) -> Self {
        self.sort_direction = Some(sort_direction);
        self
    }

    /// Optional sort key; defaults to created_at.
    #[must_use]
    pub fn sort_key(mut self, sort_key: ThreadSortKey) -> Self {
        self.sort_key = Some(sort_key);
        self
    }

    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty,
    /// defaults to interactive sources.
    #[must_use]
    pub fn source_kinds(mut self, source_kinds: Vec<ThreadSourceKind>) -> Self {
        self.source_kinds = Some(source_kinds);
        self
    }

    /// If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false
    /// preserves scan-and-repair behavior.
    #[must_use]
    pub fn use_state_db_only(mut self, use_state_db_only: bool) -> Self {
        self.use_state_db_only = Some(use_state_db_only);
        self
    }

    /// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
    /// only from clients that request `experimentalApi`, as this one does by default.
    #[must_use]
    pub fn experimental(mut self, experimental: ThreadListExperimental) -> Self {
        self.experimental = experimental;
        self
    }

    /// The parameters of the request.
    pub(crate) fn into_params(self) -> ThreadListParams {
        ThreadListParams {
            ancestor_thread_id: self.experimental.ancestor_thread_id,
            archived: self.archived,
            cursor: self.cursor,
            cwd: self.cwd,
            excluded_thread_ids: self.excluded_thread_ids,
            limit: self.limit,
            model_providers: self.model_providers,
            originators: self.originators,
            parent_thread_id: self.experimental.parent_thread_id,
            project_id: self.experimental.project_id,
            search_term: self.search_term,
            section_id: self.section_id,
            sort_direction: self.sort_direction,
            sort_key: self.sort_key,
            source_kinds: self.source_kinds,
            use_state_db_only: self.use_state_db_only,
            rest: Map::new(),
        }
    }
}

/// Options of `thread/list`, given to [`ThreadListOptions::experimental`].
///
/// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
/// only from clients that request `experimentalApi`, as this one does by default.
///
/// ```
/// use openai_codex::{ThreadListExperimental, ThreadListOptions};
///
/// let options = ThreadListOptions::new().experimental(ThreadListExperimental::new());
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct ThreadListExperimental {
    ancestor_thread_id: Option<String>,
    parent_thread_id: Option<String>,
    project_id: Option<Option<String>>,
}

impl ThreadListExperimental {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself.
    /// Mutually exclusive with `parentThreadId`.
    #[must_use]
    pub fn ancestor_thread_id(mut self, ancestor_thread_id: impl Into<String>) -> Self {
        self.ancestor_thread_id = Some(ancestor_thread_id.into());
        self
    }

    /// Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
    #[must_use]
    pub fn parent_thread_id(mut self, parent_thread_id: impl Into<String>) -> Self {
        self.parent_thread_id = Some(parent_thread_id.into());
        self
    }

    /// Omit to include every project, set to null for unassigned threads, or provide a project ID to return only
    /// threads in that project.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(Some(project_id.into()));
        self
    }

    /// Sends `null` as `projectId`, which means something different from leaving it out.
    #[must_use]
    pub fn null_project_id(mut self) -> Self {
        self.project_id = Some(None);
        self
    }
}

/// Options of `thread/resume`: continue a stored thread.
///
/// ```
/// use openai_codex::{ApprovalMode, Sandbox, ThreadResumeOptions};
///
/// let options = ThreadResumeOptions::new().approval_mode(ApprovalMode::DenyAll).model("gpt-5").sandbox(Sandbox::ReadOnly);
/// # let _ = options;
/// ```
#[derive(Clone, Default)]
pub struct ThreadResumeOptions {
    approval_mode: Option<ApprovalMode>,
    base_instructions: Option<String>,
    config: Option<Map<String, Value>>,
    cwd: Option<String>,
    developer_instructions: Option<String>,
    include_turns: Option<bool>,
    model: Option<String>,
    model_provider: Option<String>,
    personality: Option<Personality>,
    sandbox: Option<Sandbox>,
    service_tier: Option<Option<String>>,
    experimental: ThreadResumeExperimental,
    pub(crate) tools: Vec<Tool>,
}

/// Omits possible secrets.
impl std::fmt::Debug for ThreadResumeOptions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ThreadResumeOptions")
            .field("approval_mode", &self.approval_mode)
            .field("base_instructions", &self.base_instructions)
            .field("cwd", &self.cwd)
            .field("developer_instructions", &self.developer_instructions)
            .field("include_turns", &self.include_turns)
            .field("model", &self.model)
            .field("model_provider", &self.model_provider)
            .field("personality", &self.personality)
            .field("sandbox", &self.sandbox)
            .field("service_tier", &self.service_tier)
            .field("experimental", &self.experimental)
            .field("tools", &self.tools)
            .finish_non_exhaustive()
    }
}

impl ThreadResumeOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens when the model asks to do more than the sandbox allows. By default, the thread keeps its
    /// mode.
    #[must_use]
    pub fn approval_mode(mut self, approval_mode: ApprovalMode) -> Self {
        self.approval_mode = Some(approval_mode);
        self
    }

    #[must_use]
    pub fn base_instructions(mut self, base_instructions: impl Into<String>) -> Self {
        self.base_instructions = Some(base_instructions.into());
        self
    }

    #[must_use]
    pub fn config(mut self, config: Map<String, Value>) -> Self {
        self.config = Some(config);
        self
    }

    #[must_use]
    pub fn cwd(mut self, cwd: impl AsRef<std::path::Path>) -> Self {
        self.cwd = Some(cwd.as_ref().to_string_lossy().into_owned());
        self
    }

    #[must_use]
    pub fn developer_instructions(mut self, developer_instructions: impl Into<String>) -> Self {
        self.developer_instructions = Some(developer_instructions.into());
        self
    }

    /// Whether the answer contains the thread's turns; the model sees them either way.
    #[must_use]
    pub fn include_turns(mut self, include_turns: bool) -> Self {
        self.include_turns = Some(include_turns);
        self
    }

    /// Configuration overrides for the resumed thread, if any.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    #[must_use]
    pub fn model_provider(mut self, model_provider: impl Into<String>) -> Self {
        self.model_provider = Some(model_provider.into());
        self
    }

    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    /// existing instructions.
    #[must_use]
    pub fn personality(mut self, personality: Personality) -> Self {
        self.personality = Some(personality);
        self
    }

    /// What commands may do to the file system.
    #[must_use]
    pub fn sandbox(mut self, sandbox: Sandbox) -> Self {
        self.sandbox = Some(sandbox);
        self
    }

    #[must_use]
    pub fn service_tier(mut self, service_tier: impl Into<String>) -> Self {
        self.service_tier = Some(Some(service_tier.into()));
        self
    }

    /// Sends `null` as `serviceTier`, which means something different from leaving it out.
    #[must_use]
    pub fn null_service_tier(mut self) -> Self {
        self.service_tier = Some(None);
        self
    }

    /// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
    /// only from clients that request `experimentalApi`, as this one does by default.
    #[must_use]
    pub fn experimental(mut self, experimental: ThreadResumeExperimental) -> Self {
        self.experimental = experimental;
        self
    }

    /// Functions that the model can call. A thread that was started with tools knows them when it is resumed or forked, and is given the
    /// functions again.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoIterator<Item = Tool>) -> Self {
        self.tools = tools.into_iter().collect();
        self
    }

    /// The parameters of the request.
    pub(crate) fn into_params(self, thread_id: String) -> ThreadResumeParams {
        let (approval_policy, approvals_reviewer) = self.approval_mode.map(ApprovalMode::settings).unzip();
        let approvals_reviewer = approvals_reviewer.flatten();
        ThreadResumeParams {
            approval_policy,
            approvals_reviewer,
            base_instructions: self.base_instructions,
            config: self.config,
            cwd: self.cwd,
            developer_instructions: self.developer_instructions,
            exclude_turns: self.include_turns.map(|included| !included),
            history: self.experimental.history,
            initial_turns_page: self.experimental.initial_turns_page,
            model: self.model,
            model_provider: self.model_provider,
            path: self.experimental.path,
            permissions: self.experimental.permissions,
            personality: self.personality,
            runtime_workspace_roots: self.experimental.runtime_workspace_roots,
            sandbox: self.sandbox.map(Sandbox::mode),
            service_tier: self.service_tier,
            thread_id,
            rest: Map::new(),
        }
    }
}

/// Options of `thread/resume`, given to [`ThreadResumeOptions::experimental`].
///
/// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
/// only from clients that request `experimentalApi`, as this one does by default.
///
/// ```
/// use openai_codex::{ThreadResumeExperimental, ThreadResumeOptions};
///
/// let options = ThreadResumeOptions::new().experimental(ThreadResumeExperimental::new());
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct ThreadResumeExperimental {
    history: Option<Vec<ResponseItem>>,
    initial_turns_page: Option<ThreadResumeInitialTurnsPageParams>,
    path: Option<String>,
    permissions: Option<String>,
    runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
}

impl ThreadResumeExperimental {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// \[UNSTABLE\] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history
    /// instead of loaded from disk.
    #[must_use]
    pub fn history(mut self, history: Vec<ResponseItem>) -> Self {
        self.history = Some(history);
        self
    }

    /// When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns
    /// without a second request.
    #[must_use]
    pub fn initial_turns_page(mut self, initial_turns_page: ThreadResumeInitialTurnsPageParams) -> Self {
        self.initial_turns_page = Some(initial_turns_page);
        self
    }

    /// \[UNSTABLE\] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param
    /// will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    #[must_use]
    pub fn runtime_workspace_roots(mut self, runtime_workspace_roots: Vec<AbsolutePathBuf>) -> Self {
        self.runtime_workspace_roots = Some(runtime_workspace_roots);
        self
    }
}

/// Options of `thread/fork`: start a new thread from the history of another one.
///
/// ```
/// use openai_codex::{ApprovalMode, Sandbox, ThreadForkOptions};
///
/// let options = ThreadForkOptions::new().approval_mode(ApprovalMode::DenyAll).model("gpt-5").sandbox(Sandbox::ReadOnly);
/// # let _ = options;
/// ```
#[derive(Clone, Default)]
pub struct ThreadForkOptions {
    approval_mode: Option<ApprovalMode>,
    base_instructions: Option<String>,
    config: Option<Map<String, Value>>,
    cwd: Option<String>,
    developer_instructions: Option<String>,
    ephemeral: Option<bool>,
    include_turns: Option<bool>,
    last_turn_id: Option<String>,
    model: Option<String>,
    model_provider: Option<String>,
    sandbox: Option<Sandbox>,
    service_tier: Option<Option<String>>,
    thread_source: Option<ThreadSource>,
    experimental: ThreadForkExperimental,
    pub(crate) tools: Vec<Tool>,
}

/// Omits possible secrets.
impl std::fmt::Debug for ThreadForkOptions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ThreadForkOptions")
            .field("approval_mode", &self.approval_mode)
            .field("base_instructions", &self.base_instructions)
            .field("cwd", &self.cwd)
            .field("developer_instructions", &self.developer_instructions)
            .field("ephemeral", &self.ephemeral)
            .field("include_turns", &self.include_turns)
            .field("last_turn_id", &self.last_turn_id)
            .field("model", &self.model)
            .field("model_provider", &self.model_provider)
            .field("sandbox", &self.sandbox)
            .field("service_tier", &self.service_tier)
            .field("thread_source", &self.thread_source)
            .field("experimental", &self.experimental)
            .field("tools", &self.tools)
            .finish_non_exhaustive()
    }
}

impl ThreadForkOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens when the model asks to do more than the sandbox allows. By default, the thread keeps its
    /// mode.
    #[must_use]
    pub fn approval_mode(mut self, approval_mode: ApprovalMode) -> Self {
        self.approval_mode = Some(approval_mode);
        self
    }

    #[must_use]
    pub fn base_instructions(mut self, base_instructions: impl Into<String>) -> Self {
        self.base_instructions = Some(base_instructions.into());
        self
    }

    #[must_use]
    pub fn config(mut self, config: Map<String, Value>) -> Self {
        self.config = Some(config);
        self
    }

    #[must_use]
    pub fn cwd(mut self, cwd: impl AsRef<std::path::Path>) -> Self {
        self.cwd = Some(cwd.as_ref().to_string_lossy().into_owned());
        self
    }

    #[must_use]
    pub fn developer_instructions(mut self, developer_instructions: impl Into<String>) -> Self {
        self.developer_instructions = Some(developer_instructions.into());
        self
    }

    #[must_use]
    pub fn ephemeral(mut self, ephemeral: bool) -> Self {
        self.ephemeral = Some(ephemeral);
        self
    }

    /// Whether the answer contains the thread's turns; the model sees them either way.
    #[must_use]
    pub fn include_turns(mut self, include_turns: bool) -> Self {
        self.include_turns = Some(include_turns);
        self
    }

    /// Optional last turn id to fork through, inclusive.
    ///
    /// When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    #[must_use]
    pub fn last_turn_id(mut self, last_turn_id: impl Into<String>) -> Self {
        self.last_turn_id = Some(last_turn_id.into());
        self
    }

    /// Configuration overrides for the forked thread, if any.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    #[must_use]
    pub fn model_provider(mut self, model_provider: impl Into<String>) -> Self {
        self.model_provider = Some(model_provider.into());
        self
    }

    /// What commands may do to the file system.
    #[must_use]
    pub fn sandbox(mut self, sandbox: Sandbox) -> Self {
        self.sandbox = Some(sandbox);
        self
    }

    #[must_use]
    pub fn service_tier(mut self, service_tier: impl Into<String>) -> Self {
        self.service_tier = Some(Some(service_tier.into()));
        self
    }

    /// Sends `null` as `serviceTier`, which means something different from leaving it out.
    #[must_use]
    pub fn null_service_tier(mut self) -> Self {
        self.service_tier = Some(None);
        self
    }

    /// Optional client-supplied analytics source classification for this forked thread.
    #[must_use]
    pub fn thread_source(mut self, thread_source: ThreadSource) -> Self {
        self.thread_source = Some(thread_source);
        self
    }

    /// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
    /// only from clients that request `experimentalApi`, as this one does by default.
    #[must_use]
    pub fn experimental(mut self, experimental: ThreadForkExperimental) -> Self {
        self.experimental = experimental;
        self
    }

    /// Functions that the model can call. A thread that was started with tools knows them when it is resumed or forked, and is given the
    /// functions again.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoIterator<Item = Tool>) -> Self {
        self.tools = tools.into_iter().collect();
        self
    }

    /// The parameters of the request.
    pub(crate) fn into_params(self, thread_id: String) -> ThreadForkParams {
        let (approval_policy, approvals_reviewer) = self.approval_mode.map(ApprovalMode::settings).unzip();
        let approvals_reviewer = approvals_reviewer.flatten();
        ThreadForkParams {
            approval_policy,
            approvals_reviewer,
            base_instructions: self.base_instructions,
            before_turn_id: self.experimental.before_turn_id,
            config: self.config,
            cwd: self.cwd,
            defer_goal_continuation: self.experimental.defer_goal_continuation,
            developer_instructions: self.developer_instructions,
            ephemeral: self.ephemeral,
            exclude_turns: self.include_turns.map(|included| !included),
            experimental_prediction_mode: self.experimental.experimental_prediction_mode,
            last_turn_id: self.last_turn_id,
            model: self.model,
            model_provider: self.model_provider,
            path: self.experimental.path,
            permissions: self.experimental.permissions,
            runtime_workspace_roots: self.experimental.runtime_workspace_roots,
            sandbox: self.sandbox.map(Sandbox::mode),
            service_tier: self.service_tier,
            thread_id,
            thread_source: self.thread_source,
            rest: Map::new(),
        }
    }
}

/// Options of `thread/fork`, given to [`ThreadForkOptions::experimental`].
///
/// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
/// only from clients that request `experimentalApi`, as this one does by default.
///
/// ```
/// use openai_codex::{ThreadForkExperimental, ThreadForkOptions};
///
/// let options = ThreadForkOptions::new().experimental(ThreadForkExperimental::new());
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct ThreadForkExperimental {
    before_turn_id: Option<String>,
    defer_goal_continuation: Option<bool>,
    experimental_prediction_mode: Option<bool>,
    path: Option<String>,
    permissions: Option<String>,
    runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
}

impl ThreadForkExperimental {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with
    /// `last_turn_id`.
    #[must_use]
    pub fn before_turn_id(mut self, before_turn_id: impl Into<String>) -> Self {
        self.before_turn_id = Some(before_turn_id.into());
        self
    }

    /// When true, carry the source thread's current goal into the fork without starting its initial automatic
    /// continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after
    /// it.
    #[must_use]
    pub fn defer_goal_continuation(mut self, defer_goal_continuation: bool) -> Self {
        self.defer_goal_continuation = Some(defer_goal_continuation);
        self
    }

    /// Start from the loaded parent's effective config, tools, environments, and persisted history to maximize
    /// prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables
    /// `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides, `path`,
    /// `lastTurnId`, or `beforeTurnId`.
    #[must_use]
    pub fn experimental_prediction_mode(mut self, experimental_prediction_mode: bool) -> Self {
        self.experimental_prediction_mode = Some(experimental_prediction_mode);
        self
    }

    /// \[UNSTABLE\] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Named profile id for the forked thread. Cannot be combined with `sandbox`.
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    #[must_use]
    pub fn runtime_workspace_roots(mut self, runtime_workspace_roots: Vec<AbsolutePathBuf>) -> Self {
        self.runtime_workspace_roots = Some(runtime_workspace_roots);
        self
    }
}

/// Options of `turn/start`: start a turn.
///
/// ```
/// use openai_codex::{ApprovalMode, Sandbox, TurnOptions};
///
/// let options = TurnOptions::new().approval_mode(ApprovalMode::DenyAll).model("gpt-5").sandbox(Sandbox::ReadOnly);
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct TurnOptions {
    approval_mode: Option<ApprovalMode>,
    cwd: Option<String>,
    disabled_plugin_ids: Option<Vec<String>>,
    effort: Option<ReasoningEffort>,
    model: Option<String>,
    output_schema: Option<Value>,
    personality: Option<Personality>,
    sandbox: Option<Sandbox>,
    service_tier: Option<Option<String>>,
    source: Option<String>,
    summary: Option<ReasoningSummary>,
    turn_service_tier: Option<String>,
    experimental: TurnExperimental,
    origin: TurnOrigin,
}

impl TurnOptions {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens when the model asks to do more than the sandbox allows. By default, the thread keeps its
    /// mode.
    #[must_use]
    pub fn approval_mode(mut self, approval_mode: ApprovalMode) -> Self {
        self.approval_mode = Some(approval_mode);
        self
    }

    /// Override the working directory for this turn and subsequent turns.
    #[must_use]
    pub fn cwd(mut self, cwd: impl AsRef<std::path::Path>) -> Self {
        self.cwd = Some(cwd.as_ref().to_string_lossy().into_owned());
        self
    }

    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; \[\] clears it.
    #[must_use]
    pub fn disabled_plugin_ids(mut self, disabled_plugin_ids: Vec<String>) -> Self {
        self.disabled_plugin_ids = Some(disabled_plugin_ids);
        self
    }

    /// Override the reasoning effort for this turn and subsequent turns.
    #[must_use]
    pub fn effort(mut self, effort: ReasoningEffort) -> Self {
        self.effort = Some(effort);
        self
    }

    /// Override the model for this turn and subsequent turns.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Optional JSON Schema used to constrain the final assistant message for this turn.
    #[must_use]
    pub fn output_schema(mut self, output_schema: Value) -> Self {
        self.output_schema = Some(output_schema);
        self
    }

    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    /// existing instructions.
    #[must_use]
    pub fn personality(mut self, personality: Personality) -> Self {
        self.personality = Some(personality);
        self
    }

    /// What commands may do to the file system.
    #[must_use]
    pub fn sandbox(mut self, sandbox: Sandbox) -> Self {
        self.sandbox = Some(sandbox);
        self
    }

    /// Override the service tier for this turn and subsequent turns.
    #[must_use]
    pub fn service_tier(mut self, service_tier: impl Into<String>) -> Self {
        self.service_tier = Some(Some(service_tier.into()));
        self
    }

    /// Sends `null` as `serviceTier`, which means something different from leaving it out.
    #[must_use]
    pub fn null_service_tier(mut self) -> Self {
        self.service_tier = Some(None);
        self
    }

    /// Optional source classification for the caller that starts this turn. Ignored when this request steers an
    /// already-active turn.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Override the reasoning summary for this turn and subsequent turns.
    #[must_use]
    pub fn summary(mut self, summary: ReasoningSummary) -> Self {
        self.summary = Some(summary);
        self
    }

    /// Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or
    /// null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    #[must_use]
    pub fn turn_service_tier(mut self, turn_service_tier: impl Into<String>) -> Self {
        self.turn_service_tier = Some(turn_service_tier.into());
        self
    }

    /// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
    /// only from clients that request `experimentalApi`, as this one does by default.
    #[must_use]
    pub fn experimental(mut self, experimental: TurnExperimental) -> Self {
        self.experimental = experimental;
        self
    }

    /// The origin of a turn, for tools that follow work across turns.
    #[must_use]
    pub fn origin(mut self, origin: TurnOrigin) -> Self {
        self.origin = origin;
        self
    }

    /// The parameters of the request.
    pub(crate) fn into_params(self, thread_id: String, input: Vec<UserInput>) -> TurnStartParams {
        let (approval_policy, approvals_reviewer) = self.approval_mode.map(ApprovalMode::settings).unzip();
        let approvals_reviewer = approvals_reviewer.flatten();
        TurnStartParams {
            additional_context: self.experimental.additional_context,
            approval_policy,
            approvals_reviewer,
            client_user_message_id: self.origin.client_user_message_id,
            collaboration_mode: self.experimental.collaboration_mode,
            cwd: self.cwd,
            cyber_access_program: self.experimental.cyber_access_program,
            disabled_plugin_ids: self.disabled_plugin_ids,
            effort: self.effort,
            environments: self.experimental.environments,
            input,
            model: self.model,
            multi_agent_mode: self.experimental.multi_agent_mode,
            output_schema: self.output_schema,
            parent_turn_id: self.origin.parent_turn_id,
            permissions: self.experimental.permissions,
            personality: self.personality,
            responsesapi_client_metadata: self.experimental.responsesapi_client_metadata,
            root_turn_id: self.origin.root_turn_id,
            runtime_workspace_roots: self.experimental.runtime_workspace_roots,
            sandbox_policy: self.sandbox.map(Sandbox::policy),
            service_tier: self.service_tier,
            service_tier_for_turn: self.turn_service_tier,
            summary: self.summary,
            thread_id,
            tool_output: None,
            turn_trigger: self.source,
            rest: Map::new(),
        }
    }
}

/// Options of `turn/start`, given to [`TurnOptions::experimental`].
///
/// Options of the experimental part of the protocol. They can change with any release, and the runtime accepts them
/// only from clients that request `experimentalApi`, as this one does by default.
///
/// ```
/// use openai_codex::{TurnExperimental, TurnOptions};
///
/// let options = TurnOptions::new().experimental(TurnExperimental::new());
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct TurnExperimental {
    additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    collaboration_mode: Option<CollaborationMode>,
    cyber_access_program: Option<CyberAccessProgram>,
    environments: Option<Vec<TurnEnvironmentParams>>,
    multi_agent_mode: Option<MultiAgentMode>,
    permissions: Option<String>,
    responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
}

impl TurnExperimental {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Optional client-provided context fragments keyed by an opaque source identifier.
    #[must_use]
    pub fn additional_context(mut self, additional_context: BTreeMap<String, AdditionalContextEntry>) -> Self {
        self.additional_context = Some(additional_context);
        self
    }

    /// EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer
    /// instructions if set.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the
    /// selected mode".
    #[must_use]
    pub fn collaboration_mode(mut self, collaboration_mode: CollaborationMode) -> Self {
        self.collaboration_mode = Some(collaboration_mode);
        self
    }

    /// EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This
    /// does not grant access.
    #[must_use]
    pub fn cyber_access_program(mut self, cyber_access_program: CyberAccessProgram) -> Self {
        self.cyber_access_program = Some(cyber_access_program);
        self
    }

    /// Optional environments for this turn and subsequent turns.
    ///
    /// Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects
    /// the first environment as the current turn environment for this turn.
    #[must_use]
    pub fn environments(mut self, environments: Vec<TurnEnvironmentParams>) -> Self {
        self.environments = Some(environments);
        self
    }

    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    #[must_use]
    pub fn multi_agent_mode(mut self, multi_agent_mode: MultiAgentMode) -> Self {
        self.multi_agent_mode = Some(multi_agent_mode);
        self
    }

    /// Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with
    /// `sandboxPolicy`.
    #[must_use]
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI
    /// HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`,
    /// `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    #[must_use]
    pub fn responsesapi_client_metadata(mut self, responsesapi_client_metadata: BTreeMap<String, String>) -> Self {
        self.responsesapi_client_metadata = Some(responsesapi_client_metadata);
        self
    }

    /// Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
    #[must_use]
    pub fn runtime_workspace_roots(mut self, runtime_workspace_roots: Vec<AbsolutePathBuf>) -> Self {
        self.runtime_workspace_roots = Some(runtime_workspace_roots);
        self
    }
}

/// Options of `turn/start`, given to [`TurnOptions::origin`].
///
/// The origin of a turn, for tools that follow work across turns.
///
/// ```
/// use openai_codex::{TurnOptions, TurnOrigin};
///
/// let options = TurnOptions::new().origin(TurnOrigin::new());
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct TurnOrigin {
    client_user_message_id: Option<String>,
    parent_turn_id: Option<String>,
    root_turn_id: Option<String>,
}

impl TurnOrigin {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn client_user_message_id(mut self, client_user_message_id: impl Into<String>) -> Self {
        self.client_user_message_id = Some(client_user_message_id.into());
        self
    }

    /// ID of the turn that caused this new turn to start.
    ///
    /// Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset
    /// for work started directly by the user. Ignored when this request adds input to an active turn.
    #[must_use]
    pub fn parent_turn_id(mut self, parent_turn_id: impl Into<String>) -> Self {
        self.parent_turn_id = Some(parent_turn_id.into());
        self
    }

    /// ID of the first turn in the chain of work that led to this new turn.
    ///
    /// When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
    /// attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds
    /// input to an active turn.
    #[must_use]
    pub fn root_turn_id(mut self, root_turn_id: impl Into<String>) -> Self {
        self.root_turn_id = Some(root_turn_id.into());
        self
    }
}
