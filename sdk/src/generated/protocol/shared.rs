// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that several parts of the protocol use.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{keyed_union, object, setters, string_enum, tagged_union, untagged_union};

/// A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or exist on
/// the filesystem).
///
/// IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using \[AbsolutePathBufGuard::new\]. If
/// no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
pub type AbsolutePathBuf = String;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPatchChangeKind {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AddPatchChangeKind ["type" "add"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalToolsResponseItem {
    pub id: Option<String>,
    pub role: String,
    pub tools: Vec<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AdditionalToolsResponseItem ["type" "additional_tools"] {
        optional id "id",
        required role "role",
        required tools "tools",
    }
}

impl AdditionalToolsResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(role: impl Into<String>, tools: Vec<Value>) -> Self {
        Self { id: None, role: role.into(), tools, rest: Map::new() }
    }
}

setters! {
    AdditionalToolsResponseItem {
        id: impl Into<String>,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentMessageDelivery {
    Async,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AgentMessageDelivery {
        Async "async",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum AgentMessageInputContent {
    InputText(InputTextAgentMessageInputContent),
    EncryptedContent(EncryptedContentAgentMessageInputContent),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    AgentMessageInputContent "type" {
        InputText "input_text",
        EncryptedContent "encrypted_content",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AgentMessageResponseItem {
    pub author: String,
    pub content: Vec<AgentMessageInputContent>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub recipient: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AgentMessageResponseItem ["type" "agent_message"] {
        required author "author",
        required content "content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required recipient "recipient",
    }
}

impl AgentMessageResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(
        author: impl Into<String>,
        content: Vec<AgentMessageInputContent>,
        recipient: impl Into<String>,
    ) -> Self {
        Self {
            author: author.into(),
            content,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            recipient: recipient.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    AgentMessageResponseItem {
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AgentMessageThreadItem {
    pub delivery: Option<AgentMessageDelivery>,
    pub id: String,
    pub memory_citation: Option<MemoryCitation>,
    pub phase: Option<MessagePhase>,
    pub questions: Option<Vec<AsyncUserInputQuestion>>,
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AgentMessageThreadItem ["type" "agentMessage"] {
        optional delivery "delivery",
        required id "id",
        optional memory_citation "memoryCitation",
        optional phase "phase",
        optional questions "questions",
        required text "text",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AllowDenyRequirement {
    Allow,
    Deny,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AllowDenyRequirement {
        Allow "allow",
        Deny "deny",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfig {
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub default_tools_approval_mode: Option<AppToolApproval>,
    pub default_tools_enabled: Option<bool>,
    pub destructive_enabled: Option<bool>,
    /// Absent, it means `true`.
    pub enabled: Option<bool>,
    /// Per-account approval settings keyed by link ID.
    pub links: Option<AppLinksConfig>,
    /// Additional model-facing surfaces omitted for this connector's tools.
    pub omit_tools_from: Option<Vec<ToolExposureSurface>>,
    pub open_world_enabled: Option<bool>,
    pub tools: Option<AppToolsConfig>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppConfig {
        optional approvals_reviewer "approvals_reviewer",
        optional default_tools_approval_mode "default_tools_approval_mode",
        optional default_tools_enabled "default_tools_enabled",
        optional destructive_enabled "destructive_enabled",
        optional enabled "enabled",
        optional links "links",
        optional omit_tools_from "omit_tools_from",
        optional open_world_enabled "open_world_enabled",
        optional tools "tools",
    }
}

/// Approval settings for a connected account within an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppLinkConfig {
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub default_tools_approval_mode: Option<AppToolApproval>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppLinkConfig {
        optional approvals_reviewer "approvals_reviewer",
        optional default_tools_approval_mode "default_tools_approval_mode",
    }
}

/// Account settings for a single app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppLinksConfig {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppLinksConfig {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppToolApproval {
    Auto,
    Prompt,
    Writes,
    Approve,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AppToolApproval {
        Auto "auto",
        Prompt "prompt",
        Writes "writes",
        Approve "approve",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppToolConfig {
    pub approval_mode: Option<AppToolApproval>,
    pub enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppToolConfig {
        optional approval_mode "approval_mode",
        optional enabled "enabled",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppToolsConfig {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AppToolsConfig {}
}

/// Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network access,
/// MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted subagent to
/// gather relevant context and apply a risk-based decision framework before approving or denying the request. The
/// legacy value `guardian_subagent` is accepted for compatibility.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalsReviewer {
    User,
    AutoReview,
    GuardianSubagent,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ApprovalsReviewer {
        User "user",
        AutoReview "auto_review",
        GuardianSubagent "guardian_subagent",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum AskForApproval {
    Untrusted,
    OnRequest,
    Never,
    Granular(AskForApprovalGranular),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    AskForApproval {
        Untrusted "untrusted",
        OnRequest "on-request",
        Never "never",
    } {
        Granular "granular",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AskForApprovalGranular {
    pub mcp_elicitations: bool,
    /// Absent, it means `false`.
    pub request_permissions: Option<bool>,
    pub rules: bool,
    pub sandbox_approval: bool,
    /// Absent, it means `false`.
    pub skill_approval: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AskForApprovalGranular {
        required mcp_elicitations "mcp_elicitations",
        optional request_permissions "request_permissions",
        required rules "rules",
        required sandbox_approval "sandbox_approval",
        optional skill_approval "skill_approval",
    }
}

impl AskForApprovalGranular {
    /// With the required fields; everything else is left out.
    pub fn new(mcp_elicitations: bool, rules: bool, sandbox_approval: bool) -> Self {
        Self {
            mcp_elicitations,
            request_permissions: None,
            rules,
            sandbox_approval,
            skill_approval: None,
            rest: Map::new(),
        }
    }
}

setters! {
    AskForApprovalGranular {
        request_permissions: bool,
        skill_approval: bool,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AsyncUserInputQuestion {
    pub options: Option<Vec<String>>,
    pub title: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AsyncUserInputQuestion {
        optional options "options",
        required title "title",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AudioUserInput {
    pub url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AudioUserInput ["type" "audio"] {
        required url "url",
    }
}

impl AudioUserInput {
    /// With the required fields; everything else is left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ByteRange {
    pub end: u64,
    pub start: u64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ByteRange {
        required end "end",
        required start "start",
    }
}

impl ByteRange {
    /// With the required fields; everything else is left out.
    pub fn new(end: u64, start: u64) -> Self {
        Self { end, start, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledUserVerificationErrorDetails {
    pub reason: UserVerificationCancellationReason,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CancelledUserVerificationErrorDetails ["type" "cancelled"] {
        required reason "reason",
    }
}

/// This translation layer make sure that we expose codex error code in camel case.
///
/// When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded in
/// `httpStatusCode` on the relevant `codexErrorInfo` variant.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodexErrorInfo {
    ContextWindowExceeded,
    SessionBudgetExceeded,
    UsageLimitExceeded,
    RateLimitExceeded,
    FlexUnavailable,
    ServerOverloaded,
    CyberPolicy,
    MisalignmentPolicyViolation,
    TooManyDenials,
    InternalServerError,
    Unauthorized,
    BadRequest,
    ThreadRollbackFailed,
    SandboxError,
    Other,
    HttpConnectionFailed(CodexErrorInfoHttpConnectionFailed),
    /// Failed to connect to the response SSE stream.
    ResponseStreamConnectionFailed(CodexErrorInfoResponseStreamConnectionFailed),
    /// The response SSE stream disconnected in the middle of a turn before completion.
    ResponseStreamDisconnected(CodexErrorInfoResponseStreamDisconnected),
    /// Reached the retry limit for responses.
    ResponseTooManyFailedAttempts(CodexErrorInfoResponseTooManyFailedAttempts),
    /// Returned when `turn/start` or `turn/steer` is submitted while the current active turn cannot accept same-turn
    /// steering, for example `/review` or manual `/compact`.
    ActiveTurnNotSteerable(CodexErrorInfoActiveTurnNotSteerable),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    CodexErrorInfo {
        ContextWindowExceeded "contextWindowExceeded",
        SessionBudgetExceeded "sessionBudgetExceeded",
        UsageLimitExceeded "usageLimitExceeded",
        RateLimitExceeded "rateLimitExceeded",
        FlexUnavailable "flexUnavailable",
        ServerOverloaded "serverOverloaded",
        CyberPolicy "cyberPolicy",
        MisalignmentPolicyViolation "misalignmentPolicyViolation",
        TooManyDenials "tooManyDenials",
        InternalServerError "internalServerError",
        Unauthorized "unauthorized",
        BadRequest "badRequest",
        ThreadRollbackFailed "threadRollbackFailed",
        SandboxError "sandboxError",
        Other "other",
    } {
        HttpConnectionFailed "httpConnectionFailed",
        ResponseStreamConnectionFailed "responseStreamConnectionFailed",
        ResponseStreamDisconnected "responseStreamDisconnected",
        ResponseTooManyFailedAttempts "responseTooManyFailedAttempts",
        ActiveTurnNotSteerable "activeTurnNotSteerable",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CodexErrorInfoActiveTurnNotSteerable {
    pub turn_kind: NonSteerableTurnKind,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CodexErrorInfoActiveTurnNotSteerable {
        required turn_kind "turnKind",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodexErrorInfoHttpConnectionFailed {
    pub http_status_code: Option<u16>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CodexErrorInfoHttpConnectionFailed {
        optional http_status_code "httpStatusCode",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodexErrorInfoResponseStreamConnectionFailed {
    pub http_status_code: Option<u16>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CodexErrorInfoResponseStreamConnectionFailed {
        optional http_status_code "httpStatusCode",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodexErrorInfoResponseStreamDisconnected {
    pub http_status_code: Option<u16>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CodexErrorInfoResponseStreamDisconnected {
        optional http_status_code "httpStatusCode",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodexErrorInfoResponseTooManyFailedAttempts {
    pub http_status_code: Option<u16>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CodexErrorInfoResponseTooManyFailedAttempts {
        optional http_status_code "httpStatusCode",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CollabAgentState {
    pub message: Option<String>,
    pub status: CollabAgentStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CollabAgentState {
        optional message "message",
        required status "status",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CollabAgentStatus {
    PendingInit,
    Running,
    Interrupted,
    Completed,
    Errored,
    Shutdown,
    NotFound,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CollabAgentStatus {
        PendingInit "pendingInit",
        Running "running",
        Interrupted "interrupted",
        Completed "completed",
        Errored "errored",
        Shutdown "shutdown",
        NotFound "notFound",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CollabAgentTool {
    SpawnAgent,
    SendInput,
    ResumeAgent,
    Wait,
    CloseAgent,
    SendMessage,
    FollowupTask,
    InterruptAgent,
    ListAgents,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CollabAgentTool {
        SpawnAgent "spawnAgent",
        SendInput "sendInput",
        ResumeAgent "resumeAgent",
        Wait "wait",
        CloseAgent "closeAgent",
        SendMessage "sendMessage",
        FollowupTask "followupTask",
        InterruptAgent "interruptAgent",
        ListAgents "listAgents",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CollabAgentToolCallStatus {
    InProgress,
    Completed,
    Failed,
    Interrupted,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CollabAgentToolCallStatus {
        InProgress "inProgress",
        Completed "completed",
        Failed "failed",
        Interrupted "interrupted",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CollabAgentToolCallThreadItem {
    /// Last known status of the target agents, when available.
    pub agents_states: BTreeMap<String, CollabAgentState>,
    /// Unique identifier for this collab tool call.
    pub id: String,
    /// Model requested for the spawned agent, when applicable.
    pub model: Option<String>,
    /// Prompt text sent as part of the collab tool call, when available.
    pub prompt: Option<String>,
    /// Reasoning effort requested for the spawned agent, when applicable.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly
    /// spawned agent.
    pub receiver_thread_ids: Vec<String>,
    /// Thread ID of the agent issuing the collab request.
    pub sender_thread_id: String,
    /// Current status of the collab tool call.
    pub status: CollabAgentToolCallStatus,
    /// Name of the collab tool that was invoked.
    pub tool: CollabAgentTool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CollabAgentToolCallThreadItem ["type" "collabAgentToolCall"] {
        required agents_states "agentsStates",
        required id "id",
        optional model "model",
        optional prompt "prompt",
        optional reasoning_effort "reasoningEffort",
        required receiver_thread_ids "receiverThreadIds",
        required sender_thread_id "senderThreadId",
        required status "status",
        required tool "tool",
    }
}

/// Collaboration mode for a Codex session.
#[derive(Clone)]
#[non_exhaustive]
pub struct CollaborationMode {
    pub mode: ModeKind,
    pub settings: Settings,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CollaborationMode {
        required mode "mode",
        required settings "settings",
    }
}

impl CollaborationMode {
    /// With the required fields; everything else is left out.
    pub fn new(mode: ModeKind, settings: Settings) -> Self {
        Self { mode, settings, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum CommandAction {
    Read(ReadCommandAction),
    ListFiles(ListFilesCommandAction),
    Search(SearchCommandAction),
    Unknown(UnknownCommandAction),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    CommandAction "type" {
        Read "read",
        ListFiles "listFiles",
        Search "search",
        Unknown "unknown",
    }
}

impl CommandAction {
    /// `command`, which every known variant has.
    pub fn command(&self) -> Option<&str> {
        match self {
            Self::Read(value) => Some(&value.command),
            Self::ListFiles(value) => Some(&value.command),
            Self::Search(value) => Some(&value.command),
            Self::Unknown(value) => Some(&value.command),
            Self::Unrecognized(_) => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommandExecutionSource {
    Agent,
    UserShell,
    UnifiedExecStartup,
    UnifiedExecInteraction,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CommandExecutionSource {
        Agent "agent",
        UserShell "userShell",
        UnifiedExecStartup "unifiedExecStartup",
        UnifiedExecInteraction "unifiedExecInteraction",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommandExecutionStatus {
    InProgress,
    Completed,
    Failed,
    Declined,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CommandExecutionStatus {
        InProgress "inProgress",
        Completed "completed",
        Failed "failed",
        Declined "declined",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecutionThreadItem {
    /// The command's output, aggregated from stdout and stderr.
    pub aggregated_output: Option<String>,
    /// The command to be executed.
    pub command: String,
    /// A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of
    /// CommandAction objects because a single shell command may be composed of many commands piped together.
    pub command_actions: Vec<CommandAction>,
    /// The command's working directory.
    pub cwd: LegacyAppPathString,
    /// The duration of the command execution in milliseconds.
    pub duration_ms: Option<i64>,
    /// The command's exit code.
    pub exit_code: Option<i32>,
    pub id: String,
    /// Trusted first-party plugin id when this command resolves to one plugin script.
    pub plugin_id: Option<String>,
    /// Identifier for the underlying PTY process (when available).
    pub process_id: Option<String>,
    /// Safe plugin-relative path when this command resolves to one plugin script.
    pub script_path: Option<String>,
    /// Absent, it means `"agent"`.
    pub source: Option<CommandExecutionSource>,
    pub status: CommandExecutionStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecutionThreadItem ["type" "commandExecution"] {
        optional aggregated_output "aggregatedOutput",
        required command "command",
        required command_actions "commandActions",
        required cwd "cwd",
        optional duration_ms "durationMs",
        optional exit_code "exitCode",
        required id "id",
        optional plugin_id "pluginId",
        optional process_id "processId",
        optional script_path "scriptPath",
        optional source "source",
        required status "status",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CompactionResponseItem {
    pub encrypted_content: String,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CompactionResponseItem ["type" "compaction"] {
        required encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
    }
}

impl CompactionResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
            rest: Map::new(),
        }
    }
}

setters! {
    CompactionResponseItem {
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompactionTriggerResponseItem {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CompactionTriggerResponseItem ["type" "compaction_trigger"] {}
}

/// Reasoning settings interpreted by the backend for the routed model.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationReasoning {
    pub effort: ReasoningEffort,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigurationReasoning {
        required effort "effort",
    }
}

impl ConfigurationReasoning {
    /// With the required fields; everything else is left out.
    pub fn new(effort: ReasoningEffort) -> Self {
        Self { effort, rest: Map::new() }
    }
}

/// A durable input control interpreted by the backend at its position in history.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationUpdateResponseItem {
    pub reasoning: ConfigurationReasoning,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigurationUpdateResponseItem ["type" "configuration_update"] {
        required reasoning "reasoning",
    }
}

impl ConfigurationUpdateResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(reasoning: ConfigurationReasoning) -> Self {
        Self { reasoning, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ContentItem {
    InputText(InputTextContentItem),
    InputImage(InputImageContentItem),
    InputAudio(InputAudioContentItem),
    OutputText(OutputTextContentItem),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ContentItem "type" {
        InputText "input_text",
        InputImage "input_image",
        InputAudio "input_audio",
        OutputText "output_text",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextCompactionResponseItem {
    pub encrypted_content: Option<String>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ContextCompactionResponseItem ["type" "context_compaction"] {
        optional encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
    }
}

setters! {
    ContextCompactionResponseItem {
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ContextCompactionThreadItem {
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ContextCompactionThreadItem ["type" "contextCompaction"] {
        required id "id",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CustomToolCallOutputResponseItem {
    pub call_id: String,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub name: Option<String>,
    pub output: FunctionCallOutputBody,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CustomToolCallOutputResponseItem ["type" "custom_tool_call_output"] {
        required call_id "call_id",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        optional name "name",
        required output "output",
    }
}

impl CustomToolCallOutputResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(call_id: impl Into<String>, output: FunctionCallOutputBody) -> Self {
        Self {
            call_id: call_id.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
            name: None,
            output,
            rest: Map::new(),
        }
    }
}

setters! {
    CustomToolCallOutputResponseItem {
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        name: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CustomToolCallResponseItem {
    pub call_id: String,
    pub encrypted_content: Option<String>,
    pub id: Option<String>,
    pub input: String,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub name: String,
    pub namespace: Option<String>,
    pub status: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CustomToolCallResponseItem ["type" "custom_tool_call"] {
        required call_id "call_id",
        optional encrypted_content "encrypted_content",
        optional id "id",
        required input "input",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required name "name",
        optional namespace "namespace",
        optional status "status",
    }
}

impl CustomToolCallResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(call_id: impl Into<String>, input: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            encrypted_content: None,
            id: None,
            input: input.into(),
            internal_chat_message_metadata_passthrough: None,
            name: name.into(),
            namespace: None,
            status: None,
            rest: Map::new(),
        }
    }
}

setters! {
    CustomToolCallResponseItem {
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        namespace: impl Into<String>,
        status: impl Into<String>,
    }
}

/// Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain server-owned.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CyberAccessProgram {
    Standard,
    DaybreakBlue,
    DaybreakRed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CyberAccessProgram {
        Standard "standard",
        DaybreakBlue "daybreakBlue",
        DaybreakRed "daybreakRed",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DangerFullAccessSandboxPolicy {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DangerFullAccessSandboxPolicy ["type" "dangerFullAccess"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePatchChangeKind {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DeletePatchChangeKind ["type" "delete"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub enum DynamicToolCallOutputContentItem {
    InputText(InputTextDynamicToolCallOutputContentItem),
    InputImage(InputImageDynamicToolCallOutputContentItem),
    InputAudio(InputAudioDynamicToolCallOutputContentItem),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    DynamicToolCallOutputContentItem "type" {
        InputText "inputText",
        InputImage "inputImage",
        InputAudio "inputAudio",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DynamicToolCallStatus {
    InProgress,
    Completed,
    Failed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    DynamicToolCallStatus {
        InProgress "inProgress",
        Completed "completed",
        Failed "failed",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct DynamicToolCallThreadItem {
    pub arguments: Value,
    pub content_items: Option<Vec<DynamicToolCallOutputContentItem>>,
    /// The duration of the dynamic tool call in milliseconds.
    pub duration_ms: Option<i64>,
    pub id: String,
    pub namespace: Option<String>,
    pub status: DynamicToolCallStatus,
    pub success: Option<bool>,
    pub tool: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DynamicToolCallThreadItem ["type" "dynamicToolCall"] {
        required arguments "arguments",
        optional content_items "contentItems",
        optional duration_ms "durationMs",
        required id "id",
        optional namespace "namespace",
        required status "status",
        optional success "success",
        required tool "tool",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedContentAgentMessageInputContent {
    pub encrypted_content: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EncryptedContentAgentMessageInputContent ["type" "encrypted_content"] {
        required encrypted_content "encrypted_content",
    }
}

impl EncryptedContentAgentMessageInputContent {
    /// With the required fields; everything else is left out.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self { encrypted_content: encrypted_content.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedContentFunctionCallOutputContentItem {
    pub encrypted_content: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EncryptedContentFunctionCallOutputContentItem ["type" "encrypted_content"] {
        required encrypted_content "encrypted_content",
    }
}

impl EncryptedContentFunctionCallOutputContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self { encrypted_content: encrypted_content.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct EnteredReviewModeThreadItem {
    pub id: String,
    pub review: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnteredReviewModeThreadItem ["type" "enteredReviewMode"] {
        required id "id",
        required review "review",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExecLocalShellAction {
    pub command: Vec<String>,
    pub env: Option<BTreeMap<String, String>>,
    pub timeout_ms: Option<u64>,
    pub user: Option<String>,
    pub working_directory: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExecLocalShellAction ["type" "exec"] {
        required command "command",
        optional env "env",
        optional timeout_ms "timeout_ms",
        optional user "user",
        optional working_directory "working_directory",
    }
}

impl ExecLocalShellAction {
    /// With the required fields; everything else is left out.
    pub fn new(command: Vec<String>) -> Self {
        Self { command, env: None, timeout_ms: None, user: None, working_directory: None, rest: Map::new() }
    }
}

setters! {
    ExecLocalShellAction {
        env: BTreeMap<String, String>,
        timeout_ms: u64,
        user: impl Into<String>,
        working_directory: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExitedReviewModeThreadItem {
    pub id: String,
    pub review: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExitedReviewModeThreadItem ["type" "exitedReviewMode"] {
        required id "id",
        required review "review",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSandboxSandboxPolicy {
    /// Absent, it means `"restricted"`.
    pub network_access: Option<NetworkAccess>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExternalSandboxSandboxPolicy ["type" "externalSandbox"] {
        optional network_access "networkAccess",
    }
}

setters! {
    ExternalSandboxSandboxPolicy {
        network_access: NetworkAccess,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FailedUserVerificationErrorDetails {
    pub reason: UserVerificationFailureReason,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FailedUserVerificationErrorDetails ["type" "failed"] {
        required reason "reason",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FileChangeThreadItem {
    pub changes: Vec<FileUpdateChange>,
    pub id: String,
    pub status: PatchApplyStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileChangeThreadItem ["type" "fileChange"] {
        required changes "changes",
        required id "id",
        required status "status",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FileUpdateChange {
    pub diff: String,
    pub kind: PatchChangeKind,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileUpdateChange {
        required diff "diff",
        required kind "kind",
        required path "path",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindInPageResponsesApiWebSearchAction {
    pub pattern: Option<String>,
    pub url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FindInPageResponsesApiWebSearchAction ["type" "find_in_page"] {
        optional pattern "pattern",
        optional url "url",
    }
}

setters! {
    FindInPageResponsesApiWebSearchAction {
        pattern: impl Into<String>,
        url: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindInPageWebSearchAction {
    pub pattern: Option<String>,
    pub url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FindInPageWebSearchAction ["type" "findInPage"] {
        optional pattern "pattern",
        optional url "url",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ForcedLoginMethod {
    Chatgpt,
    Api,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ForcedLoginMethod {
        Chatgpt "chatgpt",
        Api "api",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionCallOutputBody {
    String(String),
    List(Vec<FunctionCallOutputContentItem>),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    FunctionCallOutputBody {
        String [
            Kind "string",
        ],
        List [
            Kind "array",
        ],
    }
}

/// Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem with the
/// types we support as function call outputs.
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionCallOutputContentItem {
    InputText(InputTextFunctionCallOutputContentItem),
    InputImage(InputImageFunctionCallOutputContentItem),
    InputAudio(InputAudioFunctionCallOutputContentItem),
    EncryptedContent(EncryptedContentFunctionCallOutputContentItem),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    FunctionCallOutputContentItem "type" {
        InputText "input_text",
        InputImage "input_image",
        InputAudio "input_audio",
        EncryptedContent "encrypted_content",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FunctionCallOutputResponseItem {
    pub call_id: Option<String>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub output: FunctionCallOutputBody,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FunctionCallOutputResponseItem ["type" "function_call_output"] {
        optional call_id "call_id",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        optional name "name",
        optional namespace "namespace",
        required output "output",
    }
}

impl FunctionCallOutputResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(output: FunctionCallOutputBody) -> Self {
        Self {
            call_id: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            name: None,
            namespace: None,
            output,
            rest: Map::new(),
        }
    }
}

setters! {
    FunctionCallOutputResponseItem {
        call_id: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        name: impl Into<String>,
        namespace: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FunctionCallOutputThreadItem {
    pub id: String,
    pub name: String,
    pub namespace: Option<String>,
    pub output: FunctionCallOutputBody,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FunctionCallOutputThreadItem ["type" "functionCallOutput"] {
        required id "id",
        required name "name",
        optional namespace "namespace",
        required output "output",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FunctionCallResponseItem {
    pub arguments: String,
    pub call_id: String,
    pub encrypted_content: Option<String>,
    pub encrypted_function_args: Option<Vec<String>>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub name: String,
    pub namespace: Option<String>,
    pub status: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FunctionCallResponseItem ["type" "function_call"] {
        required arguments "arguments",
        required call_id "call_id",
        optional encrypted_content "encrypted_content",
        optional encrypted_function_args "encrypted_function_args",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required name "name",
        optional namespace "namespace",
        optional status "status",
    }
}

impl FunctionCallResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(arguments: impl Into<String>, call_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            encrypted_content: None,
            encrypted_function_args: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            name: name.into(),
            namespace: None,
            status: None,
            rest: Map::new(),
        }
    }
}

setters! {
    FunctionCallResponseItem {
        encrypted_content: impl Into<String>,
        encrypted_function_args: Vec<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        namespace: impl Into<String>,
        status: impl Into<String>,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FuzzyFileSearchMatchType {
    File,
    Directory,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    FuzzyFileSearchMatchType {
        File "file",
        Directory "directory",
    }
}

/// Superset of \[`codex_file_search::FileMatch`\]
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchResult {
    pub file_name: String,
    pub indices: Option<Vec<u32>>,
    pub match_type: FuzzyFileSearchMatchType,
    pub path: String,
    pub root: String,
    pub score: u32,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchResult {
        required file_name "file_name",
        optional indices "indices",
        required match_type "match_type",
        required path "path",
        required root "root",
        required score "score",
    }
}

/// Usage-read capabilities of the requesting client, never inferred from its experiment arm.
///
/// Parameters of [`account/rateLimits/read`](super::methods::AccountRateLimitsRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountRateLimitsParams {
    /// Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the
    /// available count; omitted/false preserves detailed reads.
    pub exclude_reset_credit_details: Option<bool>,
    /// The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record
    /// experiment exposure after ordinary usage is blocked.
    pub supports_luna_reserve: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetAccountRateLimitsParams {
        optional exclude_reset_credit_details "excludeResetCreditDetails",
        optional supports_luna_reserve "supportsLunaReserve",
    }
}

setters! {
    GetAccountRateLimitsParams {
        exclude_reset_credit_details: bool,
        supports_luna_reserve: bool,
    }
}

/// Parameters of [`account/usage/read`](super::methods::AccountUsageRead).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountTokenUsageParams {
    /// When present, read estimated usage for this thread instead of account-wide token activity.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GetAccountTokenUsageParams {
        optional thread_id "threadId",
    }
}

setters! {
    GetAccountTokenUsageParams {
        thread_id: impl Into<String>,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookEventName {
    PreToolUse,
    PermissionRequest,
    PostToolUse,
    PreCompact,
    PostCompact,
    SessionStart,
    SessionEnd,
    UserPromptSubmit,
    SubagentStart,
    SubagentStop,
    Stop,
    Interrupt,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    HookEventName {
        PreToolUse "preToolUse",
        PermissionRequest "permissionRequest",
        PostToolUse "postToolUse",
        PreCompact "preCompact",
        PostCompact "postCompact",
        SessionStart "sessionStart",
        SessionEnd "sessionEnd",
        UserPromptSubmit "userPromptSubmit",
        SubagentStart "subagentStart",
        SubagentStop "subagentStop",
        Stop "stop",
        Interrupt "interrupt",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct HookPromptFragment {
    pub hook_run_id: String,
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookPromptFragment {
        required hook_run_id "hookRunId",
        required text "text",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct HookPromptThreadItem {
    pub fragments: Vec<HookPromptFragment>,
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    HookPromptThreadItem ["type" "hookPrompt"] {
        required fragments "fragments",
        required id "id",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HookSource {
    System,
    User,
    Project,
    Mdm,
    SessionFlags,
    Plugin,
    CloudRequirements,
    CloudManagedConfig,
    LegacyManagedConfigFile,
    LegacyManagedConfigMdm,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    HookSource {
        System "system",
        User "user",
        Project "project",
        Mdm "mdm",
        SessionFlags "sessionFlags",
        Plugin "plugin",
        CloudRequirements "cloudRequirements",
        CloudManagedConfig "cloudManagedConfig",
        LegacyManagedConfigFile "legacyManagedConfigFile",
        LegacyManagedConfigMdm "legacyManagedConfigMdm",
        Unknown "unknown",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImageDetail {
    Auto,
    Low,
    High,
    Original,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ImageDetail {
        Auto "auto",
        Low "low",
        High "high",
        Original "original",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ImageGenerationCallResponseItem {
    pub encrypted_content: Option<String>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub result: String,
    pub revised_prompt: Option<String>,
    pub status: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ImageGenerationCallResponseItem ["type" "image_generation_call"] {
        optional encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required result "result",
        optional revised_prompt "revised_prompt",
        required status "status",
    }
}

impl ImageGenerationCallResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(result: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            result: result.into(),
            revised_prompt: None,
            status: status.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    ImageGenerationCallResponseItem {
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        revised_prompt: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationFailure {
    UsageLimitExceeded(UsageLimitExceededImageGenerationFailure),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ImageGenerationFailure "type" {
        UsageLimitExceeded "usageLimitExceeded",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ImageGenerationThreadItem {
    pub failure: Option<ImageGenerationFailure>,
    pub id: String,
    pub result: String,
    pub revised_prompt: Option<String>,
    pub saved_path: Option<AbsolutePathBuf>,
    pub status: String,
    pub transparent_background: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ImageGenerationThreadItem ["type" "imageGeneration"] {
        optional failure "failure",
        required id "id",
        required result "result",
        optional revised_prompt "revisedPrompt",
        optional saved_path "savedPath",
        required status "status",
        optional transparent_background "transparentBackground",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUserInput {
    pub detail: Option<ImageDetail>,
    pub url: Option<String>,
    pub file_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ImageUserInput ["type" "image"] {
        optional detail "detail",
        optional url "url",
        optional file_id "fileId",
    }
}

setters! {
    ImageUserInput {
        detail: ImageDetail,
        url: impl Into<String>,
        file_id: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ImageViewThreadItem {
    pub id: String,
    pub path: LegacyAppPathString,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ImageViewThreadItem ["type" "imageView"] {
        required id "id",
        required path "path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputAudioContentItem {
    pub audio_url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputAudioContentItem ["type" "input_audio"] {
        required audio_url "audio_url",
    }
}

impl InputAudioContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self { audio_url: audio_url.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputAudioDynamicToolCallOutputContentItem {
    pub audio_url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputAudioDynamicToolCallOutputContentItem ["type" "inputAudio"] {
        required audio_url "audioUrl",
    }
}

impl InputAudioDynamicToolCallOutputContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self { audio_url: audio_url.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputAudioFunctionCallOutputContentItem {
    pub audio_url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputAudioFunctionCallOutputContentItem ["type" "input_audio"] {
        required audio_url "audio_url",
    }
}

impl InputAudioFunctionCallOutputContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self { audio_url: audio_url.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputImageContentItem {
    pub detail: Option<ImageDetail>,
    pub image_url: Option<String>,
    pub file_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputImageContentItem ["type" "input_image"] {
        optional detail "detail",
        optional image_url "image_url",
        optional file_id "file_id",
    }
}

setters! {
    InputImageContentItem {
        detail: ImageDetail,
        image_url: impl Into<String>,
        file_id: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputImageDynamicToolCallOutputContentItem {
    pub image_url: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputImageDynamicToolCallOutputContentItem ["type" "inputImage"] {
        required image_url "imageUrl",
    }
}

impl InputImageDynamicToolCallOutputContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(image_url: impl Into<String>) -> Self {
        Self { image_url: image_url.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputImageFunctionCallOutputContentItem {
    pub detail: Option<ImageDetail>,
    pub image_url: Option<String>,
    pub file_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputImageFunctionCallOutputContentItem ["type" "input_image"] {
        optional detail "detail",
        optional image_url "image_url",
        optional file_id "file_id",
    }
}

setters! {
    InputImageFunctionCallOutputContentItem {
        detail: ImageDetail,
        image_url: impl Into<String>,
        file_id: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputTextAgentMessageInputContent {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputTextAgentMessageInputContent ["type" "input_text"] {
        required text "text",
    }
}

impl InputTextAgentMessageInputContent {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputTextContentItem {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputTextContentItem ["type" "input_text"] {
        required text "text",
    }
}

impl InputTextContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputTextDynamicToolCallOutputContentItem {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputTextDynamicToolCallOutputContentItem ["type" "inputText"] {
        required text "text",
    }
}

impl InputTextDynamicToolCallOutputContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InputTextFunctionCallOutputContentItem {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InputTextFunctionCallOutputContentItem ["type" "input_text"] {
        required text "text",
    }
}

impl InputTextFunctionCallOutputContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

/// Internal Responses API passthrough metadata copied into underlying chat messages.
///
/// Responses API strongly types this payload. Do not modify it without first getting API approval and making the
/// corresponding Responses API change.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalChatMessageMetadataPassthrough {
    pub turn_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InternalChatMessageMetadataPassthrough {
        optional turn_id "turn_id",
    }
}

setters! {
    InternalChatMessageMetadataPassthrough {
        turn_id: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidRequestUserVerificationErrorDetails {
    pub reason: UserVerificationInvalidRequestReason,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InvalidRequestUserVerificationErrorDetails ["type" "invalidRequest"] {
        required reason "reason",
    }
}

/// A response to a request that indicates an error occurred.
#[derive(Clone)]
#[non_exhaustive]
pub struct JSONRPCError {
    pub error: JSONRPCErrorError,
    pub id: RequestId,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    JSONRPCError {
        required error "error",
        required id "id",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct JSONRPCErrorError {
    pub code: i64,
    pub data: Option<Value>,
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    JSONRPCErrorError {
        required code "code",
        optional data "data",
        required message "message",
    }
}

/// Refers to any valid JSON-RPC object that can be decoded off the wire, or encoded to be sent.
#[derive(Clone)]
#[non_exhaustive]
pub enum JSONRPCMessage {
    Request(JSONRPCRequest),
    Notification(JSONRPCNotification),
    Response(JSONRPCResponse),
    Error(JSONRPCError),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    JSONRPCMessage {
        Request [
            Object { required: &["id", "method"], known: &["id", "method", "params", "trace"], constants: &[] },
        ],
        Notification [
            Object { required: &["method"], known: &["method", "params"], constants: &[] },
        ],
        Response [
            Object { required: &["id", "result"], known: &["id", "result"], constants: &[] },
        ],
        Error [
            Object { required: &["error", "id"], known: &["error", "id"], constants: &[] },
        ],
    }
}

/// A notification which does not expect a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct JSONRPCNotification {
    pub method: String,
    pub params: Option<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    JSONRPCNotification {
        required method "method",
        optional params "params",
    }
}

/// A request that expects a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct JSONRPCRequest {
    pub id: RequestId,
    pub method: String,
    pub params: Option<Value>,
    /// Optional W3C Trace Context for distributed tracing.
    pub trace: Option<W3cTraceContext>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    JSONRPCRequest {
        required id "id",
        required method "method",
        optional params "params",
        optional trace "trace",
    }
}

/// A successful (non-error) response to a request.
#[derive(Clone)]
#[non_exhaustive]
pub struct JSONRPCResponse {
    pub id: RequestId,
    pub result: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    JSONRPCResponse {
        required id "id",
        required result "result",
    }
}

pub type LegacyAppPathString = String;

#[derive(Clone)]
#[non_exhaustive]
pub struct ListFilesCommandAction {
    pub command: String,
    pub path: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ListFilesCommandAction ["type" "listFiles"] {
        required command "command",
        optional path "path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct LocalAudioUserInput {
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LocalAudioUserInput ["type" "localAudio"] {
        required path "path",
    }
}

impl LocalAudioUserInput {
    /// With the required fields; everything else is left out.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct LocalImageUserInput {
    pub detail: Option<ImageDetail>,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LocalImageUserInput ["type" "localImage"] {
        optional detail "detail",
        required path "path",
    }
}

impl LocalImageUserInput {
    /// With the required fields; everything else is left out.
    pub fn new(path: impl Into<String>) -> Self {
        Self { detail: None, path: path.into(), rest: Map::new() }
    }
}

setters! {
    LocalImageUserInput {
        detail: ImageDetail,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum LocalShellAction {
    Exec(ExecLocalShellAction),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    LocalShellAction "type" {
        Exec "exec",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct LocalShellCallResponseItem {
    pub action: LocalShellAction,
    /// Set when using the Responses API.
    pub call_id: Option<String>,
    pub encrypted_content: Option<String>,
    /// Legacy id field retained for compatibility with older payloads.
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub status: LocalShellStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    LocalShellCallResponseItem ["type" "local_shell_call"] {
        required action "action",
        optional call_id "call_id",
        optional encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required status "status",
    }
}

impl LocalShellCallResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(action: LocalShellAction, status: LocalShellStatus) -> Self {
        Self {
            action,
            call_id: None,
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            status,
            rest: Map::new(),
        }
    }
}

setters! {
    LocalShellCallResponseItem {
        call_id: impl Into<String>,
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LocalShellStatus {
    Completed,
    InProgress,
    Incomplete,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    LocalShellStatus {
        Completed "completed",
        InProgress "in_progress",
        Incomplete "incomplete",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpAppDisplayMode {
    Inline,
    Fullscreen,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpAppDisplayMode {
        Inline "inline",
        Fullscreen "fullscreen",
    }
}

/// UI resource and display preference for model invocations, captured from the tool descriptor.
#[derive(Clone)]
#[non_exhaustive]
pub struct McpAppUi {
    pub preferred_model_display_mode: McpAppDisplayMode,
    pub resource_uri: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpAppUi {
        required preferred_model_display_mode "preferredModelDisplayMode",
        required resource_uri "resourceUri",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolCallAppContext {
    pub action_name: Option<String>,
    pub app_name: Option<String>,
    pub connector_id: String,
    pub link_id: Option<String>,
    pub resource_uri: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolCallAppContext {
        optional action_name "actionName",
        optional app_name "appName",
        required connector_id "connectorId",
        optional link_id "linkId",
        optional resource_uri "resourceUri",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolCallError {
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolCallError {
        required message "message",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolCallResult {
    pub meta: Option<Value>,
    pub content: Vec<Value>,
    pub structured_content: Option<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolCallResult {
        optional meta "_meta",
        required content "content",
        optional structured_content "structuredContent",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpToolCallStatus {
    InProgress,
    Completed,
    Failed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    McpToolCallStatus {
        InProgress "inProgress",
        Completed "completed",
        Failed "failed",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolCallThreadItem {
    pub app_context: Option<McpToolCallAppContext>,
    pub arguments: Value,
    /// The duration of the MCP tool call in milliseconds.
    pub duration_ms: Option<i64>,
    pub error: Option<McpToolCallError>,
    pub id: String,
    /// Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available.
    pub mcp_app_resource_uri: Option<String>,
    /// Presentation captured from the invoked descriptor; absent in older history.
    pub mcp_app_ui: Option<McpAppUi>,
    pub plugin_id: Option<String>,
    pub read_only_hint: Option<bool>,
    pub result: Option<McpToolCallResult>,
    pub server: String,
    pub status: McpToolCallStatus,
    pub tool: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolCallThreadItem ["type" "mcpToolCall"] {
        optional app_context "appContext",
        required arguments "arguments",
        optional duration_ms "durationMs",
        optional error "error",
        required id "id",
        optional mcp_app_resource_uri "mcpAppResourceUri",
        optional mcp_app_ui "mcpAppUi",
        optional plugin_id "pluginId",
        optional read_only_hint "readOnlyHint",
        optional result "result",
        required server "server",
        required status "status",
        required tool "tool",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MemoryCitation {
    pub entries: Vec<MemoryCitationEntry>,
    pub thread_ids: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MemoryCitation {
        required entries "entries",
        required thread_ids "threadIds",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MemoryCitationEntry {
    pub line_end: u32,
    pub line_start: u32,
    pub note: String,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MemoryCitationEntry {
        required line_end "lineEnd",
        required line_start "lineStart",
        required note "note",
        required path "path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MentionUserInput {
    pub name: String,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MentionUserInput ["type" "mention"] {
        required name "name",
        required path "path",
    }
}

impl MentionUserInput {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self { name: name.into(), path: path.into(), rest: Map::new() }
    }
}

/// Classifies assistant text as commentary, a partial answer, or a terminal answer.
///
/// Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep compatibility
/// behavior for legacy models.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessagePhase {
    /// Mid-turn assistant text (for example preamble/progress narration).
    ///
    /// Additional tool calls or assistant output may follow before turn completion.
    Commentary,
    /// Stable answer text that may be followed by more assistant output or tools.
    PartialAnswer,
    /// The assistant's declared terminal answer text for the current turn.
    FinalAnswer,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    MessagePhase {
        Commentary "commentary",
        PartialAnswer "partial_answer",
        FinalAnswer "final_answer",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MessageResponseItem {
    pub content: Vec<ContentItem>,
    pub encrypted_content: Option<String>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub phase: Option<MessagePhase>,
    pub role: String,
    pub status: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MessageResponseItem ["type" "message"] {
        required content "content",
        optional encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        optional phase "phase",
        required role "role",
        optional status "status",
    }
}

impl MessageResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(content: Vec<ContentItem>, role: impl Into<String>) -> Self {
        Self {
            content,
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            phase: None,
            role: role.into(),
            status: None,
            rest: Map::new(),
        }
    }
}

setters! {
    MessageResponseItem {
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        phase: MessagePhase,
        status: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MisalignmentErrorDetails {
    /// A substantive localized explanation is required before offering continuation.
    pub detailed_explanation: Option<String>,
    /// Open-ended classification; clients must accept categories added by Responses.
    pub error_type: Option<String>,
    /// Opaque server-issued block target. Presence alone does not enable target-based continuation.
    pub review_target: Option<String>,
    /// Instruction to submit as the next turn's user input if continuation is confirmed.
    pub steer: Option<MisalignmentSteer>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MisalignmentErrorDetails {
        optional detailed_explanation "detailedExplanation",
        optional error_type "errorType",
        optional review_target "reviewTarget",
        optional steer "steer",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MisalignmentSteer {
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MisalignmentSteer {
        required message "message",
    }
}

/// Initial collaboration mode to use when the TUI starts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModeKind {
    Plan,
    Default,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ModeKind {
        Plan "plan",
        Default "default",
    }
}

/// Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint
/// defines the policy instead of a built-in policy.
#[derive(Clone)]
#[non_exhaustive]
pub enum MultiAgentMode {
    ExplicitRequestOnly,
    Proactive,
    Custom(String),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    MultiAgentMode {
        ExplicitRequestOnly "explicitRequestOnly",
        Proactive "proactive",
    } {
        Custom "custom",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkAccess {
    Restricted,
    Enabled,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    NetworkAccess {
        Restricted "restricted",
        Enabled "enabled",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkPolicyAmendment {
    pub action: NetworkPolicyRuleAction,
    pub host: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NetworkPolicyAmendment {
        required action "action",
        required host "host",
    }
}

impl NetworkPolicyAmendment {
    /// With the required fields; everything else is left out.
    pub fn new(action: NetworkPolicyRuleAction, host: impl Into<String>) -> Self {
        Self { action, host: host.into(), rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkPolicyRuleAction {
    Allow,
    Deny,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    NetworkPolicyRuleAction {
        Allow "allow",
        Deny "deny",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NonSteerableTurnKind {
    Review,
    Compact,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    NonSteerableTurnKind {
        Review "review",
        Compact "compact",
    }
}

pub type NullableGetAccountRateLimitsParams = Option<GetAccountRateLimitsParams>;

pub type NullableGetAccountTokenUsageParams = Option<GetAccountTokenUsageParams>;

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
pub type NullableRemoteControlDisableParams = Option<RemoteControlDisableParams>;

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
pub type NullableRemoteControlEnableParams = Option<RemoteControlEnableParams>;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPageResponsesApiWebSearchAction {
    pub url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OpenPageResponsesApiWebSearchAction ["type" "open_page"] {
        optional url "url",
    }
}

setters! {
    OpenPageResponsesApiWebSearchAction {
        url: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPageWebSearchAction {
    pub url: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OpenPageWebSearchAction ["type" "openPage"] {
        optional url "url",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherResponseItem {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OtherResponseItem ["type" "other"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherResponsesApiWebSearchAction {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OtherResponsesApiWebSearchAction ["type" "other"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherWebSearchAction {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OtherWebSearchAction ["type" "other"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct OutputTextContentItem {
    pub annotations: Option<Vec<Value>>,
    pub logprobs: Option<Vec<Value>>,
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    OutputTextContentItem ["type" "output_text"] {
        optional annotations "annotations",
        optional logprobs "logprobs",
        required text "text",
    }
}

impl OutputTextContentItem {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { annotations: None, logprobs: None, text: text.into(), rest: Map::new() }
    }
}

setters! {
    OutputTextContentItem {
        annotations: Vec<Value>,
        logprobs: Vec<Value>,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchApplyStatus {
    InProgress,
    Completed,
    Failed,
    Declined,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PatchApplyStatus {
        InProgress "inProgress",
        Completed "completed",
        Failed "failed",
        Declined "declined",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum PatchChangeKind {
    Add(AddPatchChangeKind),
    Delete(DeletePatchChangeKind),
    Update(UpdatePatchChangeKind),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    PatchChangeKind "type" {
        Add "add",
        Delete "delete",
        Update "update",
    }
}

/// Deprecated: `friendly` and `pragmatic` no longer select a style.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Personality {
    None,
    Friendly,
    Pragmatic,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    Personality {
        None "none",
        Friendly "friendly",
        Pragmatic "pragmatic",
    }
}

/// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the
/// concatenation of `PlanDelta` text.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanThreadItem {
    pub id: String,
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PlanThreadItem ["type" "plan"] {
        required id "id",
        required text "text",
    }
}

/// Internal-only notification containing the exact usage from one upstream Responses API completion.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponseCompletedNotification {
    pub response_id: String,
    pub thread_id: String,
    pub turn_id: String,
    pub usage: Option<TokenUsageBreakdown>,
    pub usage_metadata: Option<ResponseUsageMetadata>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RawResponseCompletedNotification {
        required response_id "responseId",
        required thread_id "threadId",
        required turn_id "turnId",
        optional usage "usage",
        optional usage_metadata "usageMetadata",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponseItemCompletedNotification {
    pub item: ResponseItem,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RawResponseItemCompletedNotification {
        required item "item",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReadCommandAction {
    pub command: String,
    pub name: String,
    pub path: LegacyAppPathString,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReadCommandAction ["type" "read"] {
        required command "command",
        required name "name",
        required path "path",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadOnlySandboxPolicy {
    /// Absent, it means `false`.
    pub network_access: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReadOnlySandboxPolicy ["type" "readOnly"] {
        optional network_access "networkAccess",
    }
}

setters! {
    ReadOnlySandboxPolicy {
        network_access: bool,
    }
}

/// A non-empty reasoning effort value advertised by the model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReasoningEffort {
    None,
    Minimal,
    Low,
    Medium,
    High,
    Xhigh,
    Max,
    Ultra,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ReasoningEffort {
        None "none",
        Minimal "minimal",
        Low "low",
        Medium "medium",
        High "high",
        Xhigh "xhigh",
        Max "max",
        Ultra "ultra",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ReasoningItemContent {
    ReasoningText(ReasoningTextReasoningItemContent),
    Text(TextReasoningItemContent),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ReasoningItemContent "type" {
        ReasoningText "reasoning_text",
        Text "text",
    }
}

impl ReasoningItemContent {
    /// `text`, which every known variant has.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::ReasoningText(value) => Some(&value.text),
            Self::Text(value) => Some(&value.text),
            Self::Unrecognized(_) => None,
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ReasoningItemReasoningSummary {
    SummaryText(SummaryTextReasoningItemReasoningSummary),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ReasoningItemReasoningSummary "type" {
        SummaryText "summary_text",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningResponseItem {
    pub content: Option<Vec<ReasoningItemContent>>,
    pub encrypted_content: Option<String>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub summary: Vec<ReasoningItemReasoningSummary>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningResponseItem ["type" "reasoning"] {
        optional content "content",
        optional encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required summary "summary",
    }
}

impl ReasoningResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(summary: Vec<ReasoningItemReasoningSummary>) -> Self {
        Self {
            content: None,
            encrypted_content: None,
            id: None,
            internal_chat_message_metadata_passthrough: None,
            summary,
            rest: Map::new(),
        }
    }
}

setters! {
    ReasoningResponseItem {
        content: Vec<ReasoningItemContent>,
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

/// A summary of the reasoning performed by the model. This can be useful for debugging and understanding the model's
/// reasoning process. See https://platform.openai.com/docs/guides/reasoning?api-mode=responses#reasoning-summaries
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReasoningSummary {
    Auto,
    Concise,
    Detailed,
    /// Option to disable reasoning summaries.
    None,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ReasoningSummary {
        Auto "auto",
        Concise "concise",
        Detailed "detailed",
        None "none",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningTextReasoningItemContent {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningTextReasoningItemContent ["type" "reasoning_text"] {
        required text "text",
    }
}

impl ReasoningTextReasoningItemContent {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningThreadItem {
    /// Absent, it means `[]`.
    pub content: Option<Vec<String>>,
    pub id: String,
    /// Absent, it means `[]`.
    pub summary: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningThreadItem ["type" "reasoning"] {
        optional content "content",
        required id "id",
        optional summary "summary",
    }
}

/// Parameters of [`remoteControl/disable`](super::methods::RemoteControlDisable).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteControlDisableParams {
    pub ephemeral: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlDisableParams {
        optional ephemeral "ephemeral",
    }
}

setters! {
    RemoteControlDisableParams {
        ephemeral: bool,
    }
}

/// Parameters of [`remoteControl/enable`](super::methods::RemoteControlEnable).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteControlEnableParams {
    pub ephemeral: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RemoteControlEnableParams {
        optional ephemeral "ephemeral",
    }
}

setters! {
    RemoteControlEnableParams {
        ephemeral: bool,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum RequestId {
    String(String),
    Integer(i64),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    RequestId {
        String [
            Kind "string",
        ],
        Integer [
            Kind "integer",
        ],
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseItem {
    AdditionalTools(AdditionalToolsResponseItem),
    Message(MessageResponseItem),
    AgentMessage(AgentMessageResponseItem),
    Reasoning(ReasoningResponseItem),
    LocalShellCall(LocalShellCallResponseItem),
    FunctionCall(FunctionCallResponseItem),
    ToolSearchCall(ToolSearchCallResponseItem),
    FunctionCallOutput(FunctionCallOutputResponseItem),
    CustomToolCall(CustomToolCallResponseItem),
    CustomToolCallOutput(CustomToolCallOutputResponseItem),
    ToolSearchOutput(ToolSearchOutputResponseItem),
    WebSearchCall(WebSearchCallResponseItem),
    ImageGenerationCall(ImageGenerationCallResponseItem),
    Compaction(CompactionResponseItem),
    /// A durable input control interpreted by the backend at its position in history.
    ConfigurationUpdate(ConfigurationUpdateResponseItem),
    CompactionTrigger(CompactionTriggerResponseItem),
    ContextCompaction(ContextCompactionResponseItem),
    Other(OtherResponseItem),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ResponseItem "type" {
        AdditionalTools "additional_tools",
        Message "message",
        AgentMessage "agent_message",
        Reasoning "reasoning",
        LocalShellCall "local_shell_call",
        FunctionCall "function_call",
        ToolSearchCall "tool_search_call",
        FunctionCallOutput "function_call_output",
        CustomToolCall "custom_tool_call",
        CustomToolCallOutput "custom_tool_call_output",
        ToolSearchOutput "tool_search_output",
        WebSearchCall "web_search_call",
        ImageGenerationCall "image_generation_call",
        Compaction "compaction",
        ConfigurationUpdate "configuration_update",
        CompactionTrigger "compaction_trigger",
        ContextCompaction "context_compaction",
        Other "other",
    }
}

/// Usage metadata reported for one upstream response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseUsageMetadata {
    pub amount: Option<String>,
    pub metadata: Option<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ResponseUsageMetadata {
        optional amount "amount",
        optional metadata "metadata",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ResponsesApiWebSearchAction {
    Search(SearchResponsesApiWebSearchAction),
    OpenPage(OpenPageResponsesApiWebSearchAction),
    FindInPage(FindInPageResponsesApiWebSearchAction),
    Other(OtherResponsesApiWebSearchAction),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ResponsesApiWebSearchAction "type" {
        Search "search",
        OpenPage "open_page",
        FindInPage "find_in_page",
        Other "other",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SandboxMode {
    ReadOnly,
    WorkspaceWrite,
    DangerFullAccess,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    SandboxMode {
        ReadOnly "read-only",
        WorkspaceWrite "workspace-write",
        DangerFullAccess "danger-full-access",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum SandboxPolicy {
    DangerFullAccess(DangerFullAccessSandboxPolicy),
    ReadOnly(ReadOnlySandboxPolicy),
    ExternalSandbox(ExternalSandboxSandboxPolicy),
    WorkspaceWrite(WorkspaceWriteSandboxPolicy),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    SandboxPolicy "type" {
        DangerFullAccess "dangerFullAccess",
        ReadOnly "readOnly",
        ExternalSandbox "externalSandbox",
        WorkspaceWrite "workspaceWrite",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SearchCommandAction {
    pub command: String,
    pub path: Option<String>,
    pub query: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SearchCommandAction ["type" "search"] {
        required command "command",
        optional path "path",
        optional query "query",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponsesApiWebSearchAction {
    pub queries: Option<Vec<String>>,
    pub query: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SearchResponsesApiWebSearchAction ["type" "search"] {
        optional queries "queries",
        optional query "query",
    }
}

setters! {
    SearchResponsesApiWebSearchAction {
        queries: Vec<String>,
        query: impl Into<String>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWebSearchAction {
    pub queries: Option<Vec<String>>,
    pub query: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SearchWebSearchAction ["type" "search"] {
        optional queries "queries",
        optional query "query",
    }
}

/// Settings for a collaboration mode.
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    pub developer_instructions: Option<String>,
    pub model: String,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Settings {
        optional developer_instructions "developer_instructions",
        required model "model",
        optional reasoning_effort "reasoning_effort",
    }
}

impl Settings {
    /// With the required fields; everything else is left out.
    pub fn new(model: impl Into<String>) -> Self {
        Self { developer_instructions: None, model: model.into(), reasoning_effort: None, rest: Map::new() }
    }
}

setters! {
    Settings {
        developer_instructions: impl Into<String>,
        reasoning_effort: ReasoningEffort,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillInterface {
    pub brand_color: Option<String>,
    pub default_prompt: Option<String>,
    pub display_name: Option<String>,
    pub icon_large: Option<AbsolutePathBuf>,
    /// Remote large icon URL from the plugin catalog.
    pub icon_large_url: Option<String>,
    pub icon_small: Option<AbsolutePathBuf>,
    /// Remote small icon URL from the plugin catalog.
    pub icon_small_url: Option<String>,
    pub short_description: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillInterface {
        optional brand_color "brandColor",
        optional default_prompt "defaultPrompt",
        optional display_name "displayName",
        optional icon_large "iconLarge",
        optional icon_large_url "iconLargeUrl",
        optional icon_small "iconSmall",
        optional icon_small_url "iconSmallUrl",
        optional short_description "shortDescription",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SkillUserInput {
    pub name: String,
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SkillUserInput ["type" "skill"] {
        required name "name",
        required path "path",
    }
}

impl SkillUserInput {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self { name: name.into(), path: path.into(), rest: Map::new() }
    }
}

/// Display item emitted by the interruptible `clock.sleep` tool.
#[derive(Clone)]
#[non_exhaustive]
pub struct SleepThreadItem {
    pub duration_ms: u64,
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SleepThreadItem ["type" "sleep"] {
        required duration_ms "durationMs",
        required id "id",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    Asc,
    Desc,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    SortDirection {
        Asc "asc",
        Desc "desc",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubAgentActivityKind {
    Started,
    Interacted,
    Interrupted,
    Completed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    SubAgentActivityKind {
        Started "started",
        Interacted "interacted",
        Interrupted "interrupted",
        Completed "completed",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SubAgentActivityThreadItem {
    pub agent_path: String,
    pub agent_thread_id: String,
    pub id: String,
    pub kind: SubAgentActivityKind,
    /// Resolved model at sub-agent creation; absent from older records and other activities.
    pub model: Option<String>,
    /// Resolved reasoning effort at sub-agent creation, when known.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SubAgentActivityThreadItem ["type" "subAgentActivity"] {
        required agent_path "agentPath",
        required agent_thread_id "agentThreadId",
        required id "id",
        required kind "kind",
        optional model "model",
        optional reasoning_effort "reasoningEffort",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SummaryTextReasoningItemReasoningSummary {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SummaryTextReasoningItemReasoningSummary ["type" "summary_text"] {
        required text "text",
    }
}

impl SummaryTextReasoningItemReasoningSummary {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextElement {
    /// Byte range in the parent `text` buffer that this element occupies.
    pub byte_range: ByteRange,
    /// Optional human-readable placeholder for the element, displayed in the UI.
    pub placeholder: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TextElement {
        required byte_range "byteRange",
        optional placeholder "placeholder",
    }
}

impl TextElement {
    /// With the required fields; everything else is left out.
    pub fn new(byte_range: ByteRange) -> Self {
        Self { byte_range, placeholder: None, rest: Map::new() }
    }
}

setters! {
    TextElement {
        placeholder: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextReasoningItemContent {
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TextReasoningItemContent ["type" "text"] {
        required text "text",
    }
}

impl TextReasoningItemContent {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextUserInput {
    pub text: String,
    /// UI-defined spans within `text` used to render or persist special elements.
    ///
    /// Absent, it means `[]`.
    pub text_elements: Option<Vec<TextElement>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TextUserInput ["type" "text"] {
        required text "text",
        optional text_elements "text_elements",
    }
}

impl TextUserInput {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), text_elements: None, rest: Map::new() }
    }
}

setters! {
    TextUserInput {
        text_elements: Vec<TextElement>,
    }
}

pub type ThreadId = String;

#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadItem {
    UserMessage(UserMessageThreadItem),
    HookPrompt(HookPromptThreadItem),
    AgentMessage(AgentMessageThreadItem),
    FunctionCallOutput(FunctionCallOutputThreadItem),
    /// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the
    /// concatenation of `PlanDelta` text.
    Plan(PlanThreadItem),
    Reasoning(ReasoningThreadItem),
    CommandExecution(CommandExecutionThreadItem),
    FileChange(FileChangeThreadItem),
    McpToolCall(McpToolCallThreadItem),
    DynamicToolCall(DynamicToolCallThreadItem),
    CollabAgentToolCall(CollabAgentToolCallThreadItem),
    SubAgentActivity(SubAgentActivityThreadItem),
    WebSearch(WebSearchThreadItem),
    ImageView(ImageViewThreadItem),
    /// Display item emitted by the interruptible `clock.sleep` tool.
    Sleep(SleepThreadItem),
    ImageGeneration(ImageGenerationThreadItem),
    EnteredReviewMode(EnteredReviewModeThreadItem),
    ExitedReviewMode(ExitedReviewModeThreadItem),
    ContextCompaction(ContextCompactionThreadItem),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadItem "type" {
        UserMessage "userMessage",
        HookPrompt "hookPrompt",
        AgentMessage "agentMessage",
        FunctionCallOutput "functionCallOutput",
        Plan "plan",
        Reasoning "reasoning",
        CommandExecution "commandExecution",
        FileChange "fileChange",
        McpToolCall "mcpToolCall",
        DynamicToolCall "dynamicToolCall",
        CollabAgentToolCall "collabAgentToolCall",
        SubAgentActivity "subAgentActivity",
        WebSearch "webSearch",
        ImageView "imageView",
        Sleep "sleep",
        ImageGeneration "imageGeneration",
        EnteredReviewMode "enteredReviewMode",
        ExitedReviewMode "exitedReviewMode",
        ContextCompaction "contextCompaction",
    }
}

impl ThreadItem {
    /// `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::UserMessage(value) => Some(&value.id),
            Self::HookPrompt(value) => Some(&value.id),
            Self::AgentMessage(value) => Some(&value.id),
            Self::FunctionCallOutput(value) => Some(&value.id),
            Self::Plan(value) => Some(&value.id),
            Self::Reasoning(value) => Some(&value.id),
            Self::CommandExecution(value) => Some(&value.id),
            Self::FileChange(value) => Some(&value.id),
            Self::McpToolCall(value) => Some(&value.id),
            Self::DynamicToolCall(value) => Some(&value.id),
            Self::CollabAgentToolCall(value) => Some(&value.id),
            Self::SubAgentActivity(value) => Some(&value.id),
            Self::WebSearch(value) => Some(&value.id),
            Self::ImageView(value) => Some(&value.id),
            Self::Sleep(value) => Some(&value.id),
            Self::ImageGeneration(value) => Some(&value.id),
            Self::EnteredReviewMode(value) => Some(&value.id),
            Self::ExitedReviewMode(value) => Some(&value.id),
            Self::ContextCompaction(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
}

/// An independently persisted, user-visible thread section.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSection {
    /// Optional appearance synchronized across clients.
    pub appearance: Option<ThreadSectionAppearance>,
    /// Opaque UUIDv7 identity that remains stable when the section is renamed.
    pub id: String,
    /// The current user-visible section name.
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSection {
        optional appearance "appearance",
        required id "id",
        required name "name",
    }
}

/// Extensible visual presentation for a custom thread section.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadSectionAppearance {
    pub color: Option<String>,
    pub icon: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionAppearance {
        optional color "color",
        optional icon "icon",
    }
}

setters! {
    ThreadSectionAppearance {
        color: impl Into<String>,
        icon: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TokenUsageBreakdown {
    /// Absent, it means `0`.
    pub cache_write_input_tokens: Option<i64>,
    pub cached_input_tokens: i64,
    pub input_tokens: i64,
    pub output_tokens: i64,
    pub reasoning_output_tokens: i64,
    pub total_tokens: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TokenUsageBreakdown {
        optional cache_write_input_tokens "cacheWriteInputTokens",
        required cached_input_tokens "cachedInputTokens",
        required input_tokens "inputTokens",
        required output_tokens "outputTokens",
        required reasoning_output_tokens "reasoningOutputTokens",
        required total_tokens "totalTokens",
    }
}

/// A model-facing surface on which a tool can be exposed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ToolExposureSurface {
    /// Nested tools available to Code Mode scripts.
    CodeMode,
    /// Tools discovered later through tool search.
    Deferred,
    /// Tools present in the model's initial tool list.
    Direct,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ToolExposureSurface {
        CodeMode "code_mode",
        Deferred "deferred",
        Direct "direct",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ToolSearchCallResponseItem {
    pub arguments: Value,
    pub call_id: Option<String>,
    pub encrypted_content: Option<String>,
    pub execution: String,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub status: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolSearchCallResponseItem ["type" "tool_search_call"] {
        required arguments "arguments",
        optional call_id "call_id",
        optional encrypted_content "encrypted_content",
        required execution "execution",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        optional status "status",
    }
}

impl ToolSearchCallResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(arguments: Value, execution: impl Into<String>) -> Self {
        Self {
            arguments,
            call_id: None,
            encrypted_content: None,
            execution: execution.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
            status: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ToolSearchCallResponseItem {
        call_id: impl Into<String>,
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        status: impl Into<String>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ToolSearchOutputResponseItem {
    pub call_id: Option<String>,
    pub execution: String,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub status: String,
    pub tools: Vec<Value>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolSearchOutputResponseItem ["type" "tool_search_output"] {
        optional call_id "call_id",
        required execution "execution",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        required status "status",
        required tools "tools",
    }
}

impl ToolSearchOutputResponseItem {
    /// With the required fields; everything else is left out.
    pub fn new(execution: impl Into<String>, status: impl Into<String>, tools: Vec<Value>) -> Self {
        Self {
            call_id: None,
            execution: execution.into(),
            id: None,
            internal_chat_message_metadata_passthrough: None,
            status: status.into(),
            tools,
            rest: Map::new(),
        }
    }
}

setters! {
    ToolSearchOutputResponseItem {
        call_id: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct Turn {
    /// Unix timestamp (in seconds) when the turn completed.
    pub completed_at: Option<i64>,
    /// Duration between turn start and completion in milliseconds, if known.
    pub duration_ms: Option<i64>,
    /// Error associated with a failed or interrupted turn.
    pub error: Option<TurnError>,
    /// Identifier for this turn. Codex-generated turn IDs are UUIDv7.
    pub id: String,
    /// Thread items currently included in this turn payload.
    pub items: Vec<ThreadItem>,
    /// Describes how much of `items` has been loaded for this turn.
    ///
    /// Absent, it means `"full"`.
    pub items_view: Option<TurnItemsView>,
    /// ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work on
    /// behalf of this turn. May be null in older history or a `review/start` response.
    pub root_turn_id: Option<String>,
    /// Unix timestamp (in seconds) when the turn started.
    pub started_at: Option<i64>,
    pub status: TurnStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Turn {
        optional completed_at "completedAt",
        optional duration_ms "durationMs",
        optional error "error",
        required id "id",
        required items "items",
        optional items_view "itemsView",
        optional root_turn_id "rootTurnId",
        optional started_at "startedAt",
        required status "status",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnEnvironmentParams {
    pub cwd: LegacyAppPathString,
    pub environment_id: String,
    /// Environment-native runtime workspace roots. Omitted defaults to `cwd`.
    pub runtime_workspace_roots: Option<Vec<LegacyAppPathString>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnEnvironmentParams {
        required cwd "cwd",
        required environment_id "environmentId",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
    }
}

impl TurnEnvironmentParams {
    /// With the required fields; everything else is left out.
    pub fn new(cwd: LegacyAppPathString, environment_id: impl Into<String>) -> Self {
        Self { cwd, environment_id: environment_id.into(), runtime_workspace_roots: None, rest: Map::new() }
    }
}

setters! {
    TurnEnvironmentParams {
        runtime_workspace_roots: Vec<LegacyAppPathString>,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnError {
    pub additional_details: Option<String>,
    pub codex_error_info: Option<CodexErrorInfo>,
    pub message: String,
    /// Optional public explanation and continuation instruction for a misalignment block.
    pub misalignment: Option<MisalignmentErrorDetails>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnError {
        optional additional_details "additionalDetails",
        optional codex_error_info "codexErrorInfo",
        required message "message",
        optional misalignment "misalignment",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TurnItemsView {
    /// `items` was not loaded for this turn. The field is intentionally empty.
    NotLoaded,
    /// `items` contains only a display summary for this turn.
    Summary,
    /// `items` contains every ThreadItem available from persisted app-server history for this turn.
    Full,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    TurnItemsView {
        NotLoaded "notLoaded",
        Summary "summary",
        Full "full",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TurnStatus {
    Completed,
    Interrupted,
    Failed,
    InProgress,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    TurnStatus {
        Completed "completed",
        Interrupted "interrupted",
        Failed "failed",
        InProgress "inProgress",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UnavailableUserVerificationErrorDetails {
    pub reason: UserVerificationUnavailableReason,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UnavailableUserVerificationErrorDetails ["type" "unavailable"] {
        required reason "reason",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UnknownCommandAction {
    pub command: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UnknownCommandAction ["type" "unknown"] {
        required command "command",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePatchChangeKind {
    pub move_path: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UpdatePatchChangeKind ["type" "update"] {
        optional move_path "move_path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UsageLimitExceededImageGenerationFailure {
    pub limit_id: String,
    pub resets_at: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UsageLimitExceededImageGenerationFailure ["type" "usageLimitExceeded"] {
        required limit_id "limitId",
        optional resets_at "resetsAt",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum UserInput {
    Text(TextUserInput),
    Image(ImageUserInput),
    LocalImage(LocalImageUserInput),
    Audio(AudioUserInput),
    LocalAudio(LocalAudioUserInput),
    Skill(SkillUserInput),
    Mention(MentionUserInput),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    UserInput "type" {
        Text "text",
        Image "image",
        LocalImage "localImage",
        Audio "audio",
        LocalAudio "localAudio",
        Skill "skill",
        Mention "mention",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UserMessageThreadItem {
    pub client_id: Option<String>,
    pub content: Vec<UserInput>,
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserMessageThreadItem ["type" "userMessage"] {
        optional client_id "clientId",
        required content "content",
        required id "id",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserVerificationCancellationReason {
    UserCancelled,
    Interrupted,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    UserVerificationCancellationReason {
        UserCancelled "userCancelled",
        Interrupted "interrupted",
    }
}

/// Closed error categories; native diagnostic payloads must not cross this boundary.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserVerificationErrorDetails {
    InvalidRequest(InvalidRequestUserVerificationErrorDetails),
    Unavailable(UnavailableUserVerificationErrorDetails),
    Cancelled(CancelledUserVerificationErrorDetails),
    Failed(FailedUserVerificationErrorDetails),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    UserVerificationErrorDetails "type" {
        InvalidRequest "invalidRequest",
        Unavailable "unavailable",
        Cancelled "cancelled",
        Failed "failed",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserVerificationFailureReason {
    AuthenticationFailed,
    Timeout,
    ProviderError,
    ServiceError,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    UserVerificationFailureReason {
        AuthenticationFailed "authenticationFailed",
        Timeout "timeout",
        ProviderError "providerError",
        ServiceError "serviceError",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserVerificationInvalidRequestReason {
    InvalidParams,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    UserVerificationInvalidRequestReason {
        InvalidParams "invalidParams",
    }
}

/// The error object inside the normal JSON-RPC envelope.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserVerificationRpcError {
    pub code: i64,
    pub data: UserVerificationErrorDetails,
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UserVerificationRpcError {
        required code "code",
        required data "data",
        required message "message",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserVerificationUnavailableReason {
    CredentialMissing,
    BiometricsUnavailable,
    ProviderUnavailable,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    UserVerificationUnavailableReason {
        CredentialMissing "credentialMissing",
        BiometricsUnavailable "biometricsUnavailable",
        ProviderUnavailable "providerUnavailable",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct W3cTraceContext {
    pub traceparent: Option<String>,
    pub tracestate: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    W3cTraceContext {
        optional traceparent "traceparent",
        optional tracestate "tracestate",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum WebSearchAction {
    Search(SearchWebSearchAction),
    OpenPage(OpenPageWebSearchAction),
    FindInPage(FindInPageWebSearchAction),
    Other(OtherWebSearchAction),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    WebSearchAction "type" {
        Search "search",
        OpenPage "openPage",
        FindInPage "findInPage",
        Other "other",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchCallResponseItem {
    pub action: Option<ResponsesApiWebSearchAction>,
    pub encrypted_content: Option<String>,
    pub id: Option<String>,
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub status: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WebSearchCallResponseItem ["type" "web_search_call"] {
        optional action "action",
        optional encrypted_content "encrypted_content",
        optional id "id",
        optional internal_chat_message_metadata_passthrough "internal_chat_message_metadata_passthrough",
        optional status "status",
    }
}

setters! {
    WebSearchCallResponseItem {
        action: ResponsesApiWebSearchAction,
        encrypted_content: impl Into<String>,
        id: impl Into<String>,
        internal_chat_message_metadata_passthrough: InternalChatMessageMetadataPassthrough,
        status: impl Into<String>,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebSearchMode {
    Disabled,
    Cached,
    Indexed,
    Live,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    WebSearchMode {
        Disabled "disabled",
        Cached "cached",
        Indexed "indexed",
        Live "live",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct WebSearchThreadItem {
    pub action: Option<WebSearchAction>,
    pub id: String,
    pub query: String,
    /// Structured search results returned out-of-band by standalone web search.
    ///
    /// These stay as opaque JSON at the extension/app-server boundary so new result fields and result types can pass
    /// through without a Codex release.
    pub results: Option<Vec<Value>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WebSearchThreadItem ["type" "webSearch"] {
        optional action "action",
        required id "id",
        required query "query",
        optional results "results",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceWriteSandboxPolicy {
    /// Absent, it means `false`.
    pub exclude_slash_tmp: Option<bool>,
    /// Absent, it means `false`.
    pub exclude_tmpdir_env_var: Option<bool>,
    /// Absent, it means `false`.
    pub network_access: Option<bool>,
    /// Absent, it means `[]`.
    pub writable_roots: Option<Vec<AbsolutePathBuf>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WorkspaceWriteSandboxPolicy ["type" "workspaceWrite"] {
        optional exclude_slash_tmp "excludeSlashTmp",
        optional exclude_tmpdir_env_var "excludeTmpdirEnvVar",
        optional network_access "networkAccess",
        optional writable_roots "writableRoots",
    }
}

setters! {
    WorkspaceWriteSandboxPolicy {
        exclude_slash_tmp: bool,
        exclude_tmpdir_env_var: bool,
        network_access: bool,
        writable_roots: Vec<AbsolutePathBuf>,
    }
}
