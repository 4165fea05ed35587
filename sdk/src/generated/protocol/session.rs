// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `session` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{keyed_union, object, setters, tagged_union};

#[derive(Clone)]
#[non_exhaustive]
pub struct AddFileChange {
    pub content: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AddFileChange ["type" "add"] {
        required content "content",
    }
}

/// Parameters of [`applyPatchApproval`](super::server_methods::ApplyPatchApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyPatchApprovalParams {
    /// Use to correlate this with \[codex_protocol::protocol::PatchApplyBeginEvent\] and
    /// \[codex_protocol::protocol::PatchApplyEndEvent\].
    pub call_id: String,
    pub conversation_id: ThreadId,
    pub file_changes: BTreeMap<String, FileChange>,
    /// When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear
    /// if this is honored today).
    pub grant_root: Option<String>,
    /// Optional explanatory reason (e.g. request for extra write access).
    pub reason: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApplyPatchApprovalParams {
        required call_id "callId",
        required conversation_id "conversationId",
        required file_changes "fileChanges",
        optional grant_root "grantRoot",
        optional reason "reason",
    }
}

/// Result of [`applyPatchApproval`](super::server_methods::ApplyPatchApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyPatchApprovalResponse {
    pub decision: ReviewDecision,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApplyPatchApprovalResponse {
        required decision "decision",
    }
}

impl ApplyPatchApprovalResponse {
    /// With the required fields; everything else is left out.
    pub fn new(decision: ReviewDecision) -> Self {
        Self { decision, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ClientInfo {
    pub name: String,
    pub title: Option<String>,
    pub version: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ClientInfo {
        required name "name",
        optional title "title",
        required version "version",
    }
}

impl ClientInfo {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self { name: name.into(), title: None, version: version.into(), rest: Map::new() }
    }
}

setters! {
    ClientInfo {
        title: impl Into<String>,
    }
}

/// Parameters of [`configWarning`](super::ServerNotification::ConfigWarning).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigWarningNotification {
    /// Optional extra guidance or error details.
    pub details: Option<String>,
    /// Optional path to the config file that triggered the warning.
    pub path: Option<String>,
    /// Optional range for the error location inside the config file.
    pub range: Option<TextRange>,
    /// Concise summary of the warning.
    pub summary: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ConfigWarningNotification {
        optional details "details",
        optional path "path",
        optional range "range",
        required summary "summary",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteFileChange {
    pub content: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DeleteFileChange ["type" "delete"] {
        required content "content",
    }
}

/// Parameters of [`deprecationNotice`](super::ServerNotification::DeprecationNotice).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeprecationNoticeNotification {
    /// Optional extra guidance, such as migration steps or rationale.
    pub details: Option<String>,
    /// Concise summary of what is deprecated.
    pub summary: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DeprecationNoticeNotification {
        optional details "details",
        required summary "summary",
    }
}

/// Parameters of [`error`](super::ServerNotification::Error).
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorNotification {
    pub error: TurnError,
    pub thread_id: String,
    pub turn_id: String,
    pub will_retry: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ErrorNotification {
        required error "error",
        required thread_id "threadId",
        required turn_id "turnId",
        required will_retry "willRetry",
    }
}

/// Parameters of [`execCommandApproval`](super::server_methods::ExecCommandApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExecCommandApprovalParams {
    /// Identifier for this specific approval callback.
    pub approval_id: Option<String>,
    /// Use to correlate this with \[codex_protocol::protocol::ExecCommandBeginEvent\] and
    /// \[codex_protocol::protocol::ExecCommandEndEvent\].
    pub call_id: String,
    pub command: Vec<String>,
    pub conversation_id: ThreadId,
    pub cwd: String,
    pub parsed_cmd: Vec<ParsedCommand>,
    pub reason: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExecCommandApprovalParams {
        optional approval_id "approvalId",
        required call_id "callId",
        required command "command",
        required conversation_id "conversationId",
        required cwd "cwd",
        required parsed_cmd "parsedCmd",
        optional reason "reason",
    }
}

/// Result of [`execCommandApproval`](super::server_methods::ExecCommandApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExecCommandApprovalResponse {
    pub decision: ReviewDecision,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExecCommandApprovalResponse {
        required decision "decision",
    }
}

impl ExecCommandApprovalResponse {
    /// With the required fields; everything else is left out.
    pub fn new(decision: ReviewDecision) -> Self {
        Self { decision, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum FileChange {
    Add(AddFileChange),
    Delete(DeleteFileChange),
    Update(UpdateFileChange),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    FileChange "type" {
        Add "add",
        Delete "delete",
        Update "update",
    }
}

/// Parameters of [`fuzzyFileSearch`](super::methods::FuzzyFileSearch).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchParams {
    pub cancellation_token: Option<String>,
    pub query: String,
    pub roots: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchParams {
        optional cancellation_token "cancellationToken",
        required query "query",
        required roots "roots",
    }
}

impl FuzzyFileSearchParams {
    /// With the required fields; everything else is left out.
    pub fn new(query: impl Into<String>, roots: Vec<String>) -> Self {
        Self { cancellation_token: None, query: query.into(), roots, rest: Map::new() }
    }
}

setters! {
    FuzzyFileSearchParams {
        cancellation_token: impl Into<String>,
    }
}

/// Result of [`fuzzyFileSearch`](super::methods::FuzzyFileSearch).
#[derive(Clone)]
#[non_exhaustive]
pub struct FuzzyFileSearchResponse {
    pub files: Vec<FuzzyFileSearchResult>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FuzzyFileSearchResponse {
        required files "files",
    }
}

/// Parameters of [`guardianWarning`](super::ServerNotification::GuardianWarning).
#[derive(Clone)]
#[non_exhaustive]
pub struct GuardianWarningNotification {
    /// Concise guardian warning message for the user.
    pub message: String,
    /// Thread target for the guardian warning.
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GuardianWarningNotification {
        required message "message",
        required thread_id "threadId",
    }
}

/// Client-declared capabilities negotiated during initialize.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeCapabilities {
    /// Opt into receiving experimental API methods and fields.
    ///
    /// Absent, it means `false`.
    pub experimental_api: Option<bool>,
    /// Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's
    /// gateway runtime; later connections cannot undo it.
    pub explicit_gateway_oauth: Option<bool>,
    /// MCP extension settings declared by the app-server client.
    pub extensions: Option<Map<String, Value>>,
    /// Legacy opt-in for the `openai/form` MCP extension.
    ///
    /// New clients should declare `openai/form` in \[`Self::extensions`\].
    pub mcp_server_openai_form_elicitation: Option<bool>,
    /// Exact notification method names that should be suppressed for this connection (for example `thread/started`).
    pub opt_out_notification_methods: Option<Vec<String>>,
    /// Opt into `attestation/generate` requests for upstream `x-oai-attestation`.
    ///
    /// Absent, it means `false`.
    pub request_attestation: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InitializeCapabilities {
        optional experimental_api "experimentalApi",
        optional explicit_gateway_oauth "explicitGatewayOauth",
        optional extensions "extensions",
        optional mcp_server_openai_form_elicitation "mcpServerOpenaiFormElicitation",
        optional opt_out_notification_methods "optOutNotificationMethods",
        optional request_attestation "requestAttestation",
    }
}

setters! {
    InitializeCapabilities {
        experimental_api: bool,
        explicit_gateway_oauth: bool,
        extensions: Map<String, Value>,
        mcp_server_openai_form_elicitation: bool,
        opt_out_notification_methods: Vec<String>,
        request_attestation: bool,
    }
}

/// Parameters of [`initialize`](super::methods::Initialize).
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeParams {
    pub capabilities: Option<InitializeCapabilities>,
    pub client_info: ClientInfo,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InitializeParams {
        optional capabilities "capabilities",
        required client_info "clientInfo",
    }
}

impl InitializeParams {
    /// With the required fields; everything else is left out.
    pub fn new(client_info: ClientInfo) -> Self {
        Self { capabilities: None, client_info, rest: Map::new() }
    }
}

setters! {
    InitializeParams {
        capabilities: InitializeCapabilities,
    }
}

/// Result of [`initialize`](super::methods::Initialize).
#[derive(Clone)]
#[non_exhaustive]
pub struct InitializeResponse {
    /// Absolute path to the server's $CODEX_HOME directory.
    pub codex_home: AbsolutePathBuf,
    /// Platform family for the running app-server target, for example `"unix"` or `"windows"`.
    pub platform_family: String,
    /// Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`.
    pub platform_os: String,
    pub user_agent: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InitializeResponse {
        required codex_home "codexHome",
        required platform_family "platformFamily",
        required platform_os "platformOs",
        required user_agent "userAgent",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ListFilesParsedCommand {
    pub cmd: String,
    pub path: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ListFilesParsedCommand ["type" "list_files"] {
        required cmd "cmd",
        optional path "path",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ParsedCommand {
    Read(ReadParsedCommand),
    ListFiles(ListFilesParsedCommand),
    Search(SearchParsedCommand),
    Unknown(UnknownParsedCommand),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ParsedCommand "type" {
        Read "read",
        ListFiles "list_files",
        Search "search",
        Unknown "unknown",
    }
}

impl ParsedCommand {
    /// `cmd`, which every known variant has.
    pub fn cmd(&self) -> Option<&str> {
        match self {
            Self::Read(value) => Some(&value.cmd),
            Self::ListFiles(value) => Some(&value.cmd),
            Self::Search(value) => Some(&value.cmd),
            Self::Unknown(value) => Some(&value.cmd),
            Self::Unrecognized(_) => None,
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReadParsedCommand {
    pub cmd: String,
    pub name: String,
    /// (Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when
    /// relative, it should be resolved against the `cwd`` that will be used to run the command to derive the absolute
    /// path.
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReadParsedCommand ["type" "read"] {
        required cmd "cmd",
        required name "name",
        required path "path",
    }
}

/// User's decision in response to an ExecApprovalRequest.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewDecision {
    /// User has approved this command and the agent should execute it.
    Approved,
    /// User has approved this request and wants future prompts in the same session-scoped approval cache to be
    /// automatically approved for the remainder of the session.
    ApprovedForSession,
    /// User has approved this MCP tool call and wants to amend its policy so matching future calls are automatically
    /// approved across sessions.
    ApprovedMcpPolicyAmendment,
    /// Automatic approval review timed out before reaching a decision.
    TimedOut,
    /// User has denied this command and the agent should not do anything until the user's next command.
    Abort,
    /// User has approved this command and wants to apply the proposed execpolicy amendment so future matching commands
    /// are permitted.
    ApprovedExecpolicyAmendment(ReviewDecisionApprovedExecpolicyAmendment),
    /// User chose to persist a network policy rule (allow/deny) for future requests to the same host.
    NetworkPolicyAmendment(ReviewDecisionNetworkPolicyAmendment),
    /// User has denied this command and the agent should not execute it, but it should continue the session and try
    /// something else.
    Denied(ReviewDecisionDenied),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    ReviewDecision {
        Approved "approved",
        ApprovedForSession "approved_for_session",
        ApprovedMcpPolicyAmendment "approved_mcp_policy_amendment",
        TimedOut "timed_out",
        Abort "abort",
    } {
        ApprovedExecpolicyAmendment "approved_execpolicy_amendment",
        NetworkPolicyAmendment "network_policy_amendment",
        Denied "denied",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewDecisionApprovedExecpolicyAmendment {
    pub proposed_execpolicy_amendment: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReviewDecisionApprovedExecpolicyAmendment {
        required proposed_execpolicy_amendment "proposed_execpolicy_amendment",
    }
}

impl ReviewDecisionApprovedExecpolicyAmendment {
    /// With the required fields; everything else is left out.
    pub fn new(proposed_execpolicy_amendment: Vec<String>) -> Self {
        Self { proposed_execpolicy_amendment, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewDecisionDenied {
    pub rejection: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReviewDecisionDenied {
        required rejection "rejection",
    }
}

impl ReviewDecisionDenied {
    /// With the required fields; everything else is left out.
    pub fn new(rejection: impl Into<String>) -> Self {
        Self { rejection: rejection.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewDecisionNetworkPolicyAmendment {
    pub network_policy_amendment: NetworkPolicyAmendment,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReviewDecisionNetworkPolicyAmendment {
        required network_policy_amendment "network_policy_amendment",
    }
}

impl ReviewDecisionNetworkPolicyAmendment {
    /// With the required fields; everything else is left out.
    pub fn new(network_policy_amendment: NetworkPolicyAmendment) -> Self {
        Self { network_policy_amendment, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SearchParsedCommand {
    pub cmd: String,
    pub path: Option<String>,
    pub query: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SearchParsedCommand ["type" "search"] {
        required cmd "cmd",
        optional path "path",
        optional query "query",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextPosition {
    /// 1-based column number (in Unicode scalar values).
    pub column: u64,
    /// 1-based line number.
    pub line: u64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TextPosition {
        required column "column",
        required line "line",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextRange {
    pub end: TextPosition,
    pub start: TextPosition,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TextRange {
        required end "end",
        required start "start",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UnknownParsedCommand {
    pub cmd: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UnknownParsedCommand ["type" "unknown"] {
        required cmd "cmd",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateFileChange {
    pub move_path: Option<String>,
    pub unified_diff: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UpdateFileChange ["type" "update"] {
        optional move_path "move_path",
        required unified_diff "unified_diff",
    }
}

/// Parameters of [`warning`](super::ServerNotification::Warning).
#[derive(Clone)]
#[non_exhaustive]
pub struct WarningNotification {
    /// Concise warning message for the user.
    pub message: String,
    /// Optional thread target when the warning applies to a specific thread.
    pub thread_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WarningNotification {
        required message "message",
        optional thread_id "threadId",
    }
}
