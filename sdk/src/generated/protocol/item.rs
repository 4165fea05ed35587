// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `item` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{keyed_union, object, setters, string_enum, tagged_union};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalFileSystemPermissions {
    pub entries: Option<Vec<FileSystemSandboxEntry>>,
    pub glob_scan_max_depth: Option<u64>,
    /// This will be removed in favor of `entries`.
    pub read: Option<Vec<LegacyAppPathString>>,
    /// This will be removed in favor of `entries`.
    pub write: Option<Vec<LegacyAppPathString>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AdditionalFileSystemPermissions {
        optional entries "entries",
        optional glob_scan_max_depth "globScanMaxDepth",
        optional read "read",
        optional write "write",
    }
}

setters! {
    AdditionalFileSystemPermissions {
        entries: Vec<FileSystemSandboxEntry>,
        glob_scan_max_depth: u64,
        read: Vec<LegacyAppPathString>,
        write: Vec<LegacyAppPathString>,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalNetworkPermissions {
    pub enabled: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AdditionalNetworkPermissions {
        optional enabled "enabled",
    }
}

setters! {
    AdditionalNetworkPermissions {
        enabled: bool,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalPermissionProfile {
    pub file_system: Option<AdditionalFileSystemPermissions>,
    /// Partial overlay used for per-command permission requests.
    pub network: Option<AdditionalNetworkPermissions>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AdditionalPermissionProfile {
        optional file_system "fileSystem",
        optional network "network",
    }
}

/// Parameters of [`item/agentMessage/delta`](super::ServerNotification::ItemAgentMessageDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentMessageDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AgentMessageDeltaNotification {
        required delta "delta",
        required item_id "itemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyPatchGuardianApprovalReviewAction {
    pub cwd: LegacyAppPathString,
    pub files: Vec<LegacyAppPathString>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ApplyPatchGuardianApprovalReviewAction ["type" "applyPatch"] {
        required cwd "cwd",
        required files "files",
    }
}

/// \[UNSTABLE\] Source that produced a terminal approval auto-review decision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoReviewDecisionSource {
    Agent,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AutoReviewDecisionSource {
        Agent "agent",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum CommandExecutionApprovalDecision {
    /// User approved the command.
    Accept,
    /// User approved the command and future prompts in the same session-scoped approval cache should run without
    /// prompting.
    AcceptForSession,
    /// User denied the command. The agent will continue the turn.
    Decline,
    /// User denied the command. The turn will also be immediately interrupted.
    Cancel,
    /// User approved the command, and wants to apply the proposed execpolicy amendment so future matching commands can
    /// run without prompting.
    AcceptWithExecpolicyAmendment(CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment),
    /// User chose a persistent network policy rule (allow/deny) for this host.
    ApplyNetworkPolicyAmendment(CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    CommandExecutionApprovalDecision {
        Accept "accept",
        AcceptForSession "acceptForSession",
        Decline "decline",
        Cancel "cancel",
    } {
        AcceptWithExecpolicyAmendment "acceptWithExecpolicyAmendment",
        ApplyNetworkPolicyAmendment "applyNetworkPolicyAmendment",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment {
    pub execpolicy_amendment: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment {
        required execpolicy_amendment "execpolicy_amendment",
    }
}

impl CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment {
    /// With the required fields; everything else is left out.
    pub fn new(execpolicy_amendment: Vec<String>) -> Self {
        Self { execpolicy_amendment, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment {
    pub network_policy_amendment: NetworkPolicyAmendment,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment {
        required network_policy_amendment "network_policy_amendment",
    }
}

impl CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment {
    /// With the required fields; everything else is left out.
    pub fn new(network_policy_amendment: NetworkPolicyAmendment) -> Self {
        Self { network_policy_amendment, rest: Map::new() }
    }
}

/// Distinguishes a command approval from input sent to an existing terminal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommandExecutionApprovalKind {
    Command,
    WriteStdin,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CommandExecutionApprovalKind {
        Command "command",
        WriteStdin "writeStdin",
    }
}

/// Parameters of [`item/commandExecution/outputDelta`](super::ServerNotification::ItemCommandExecutionOutputDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecutionOutputDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecutionOutputDeltaNotification {
        required delta "delta",
        required item_id "itemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`item/commandExecution/requestApproval`](super::server_methods::ItemCommandExecutionRequestApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalParams {
    /// Optional additional permissions requested for this command.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub additional_permissions: Option<AdditionalPermissionProfile>,
    /// Unique identifier for this specific approval callback.
    ///
    /// For regular shell/unified_exec approvals, this is null.
    ///
    /// For zsh-exec-bridge subcommand approvals, multiple callbacks can belong to one parent `itemId`, so `approvalId`
    /// is a distinct opaque callback id (a UUID) used to disambiguate routing. Stdin approvals also use a distinct
    /// callback id; inspect `kind` to distinguish them.
    pub approval_id: Option<String>,
    /// Ordered list of decisions the client may present for this prompt.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub available_decisions: Option<Vec<CommandExecutionApprovalDecision>>,
    /// The command to be executed.
    pub command: Option<String>,
    /// Best-effort parsed command actions for friendly display.
    pub command_actions: Option<Vec<CommandAction>>,
    /// The command's working directory.
    pub cwd: Option<LegacyAppPathString>,
    /// Environment in which the command will run.
    pub environment_id: Option<String>,
    pub item_id: String,
    /// Kind of action under review. Defaults to `command` for older servers.
    ///
    /// Absent, it means `"command"`.
    pub kind: Option<CommandExecutionApprovalKind>,
    /// Optional context for a managed-network approval prompt.
    pub network_approval_context: Option<NetworkApprovalContext>,
    /// Optional proposed execpolicy amendment to allow similar commands without prompting.
    pub proposed_execpolicy_amendment: Option<Vec<String>>,
    /// Optional proposed network policy amendments (allow/deny host) for future requests.
    pub proposed_network_policy_amendments: Option<Vec<NetworkPolicyAmendment>>,
    /// Optional explanatory reason (e.g. request for network access).
    pub reason: Option<String>,
    /// Unix timestamp (in milliseconds) when this approval request started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecutionRequestApprovalParams {
        optional additional_permissions "additionalPermissions",
        optional approval_id "approvalId",
        optional available_decisions "availableDecisions",
        optional command "command",
        optional command_actions "commandActions",
        optional cwd "cwd",
        optional environment_id "environmentId",
        required item_id "itemId",
        optional kind "kind",
        optional network_approval_context "networkApprovalContext",
        optional proposed_execpolicy_amendment "proposedExecpolicyAmendment",
        optional proposed_network_policy_amendments "proposedNetworkPolicyAmendments",
        optional reason "reason",
        required started_at_ms "startedAtMs",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Result of [`item/commandExecution/requestApproval`](super::server_methods::ItemCommandExecutionRequestApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalResponse {
    pub decision: CommandExecutionApprovalDecision,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandExecutionRequestApprovalResponse {
        required decision "decision",
    }
}

impl CommandExecutionRequestApprovalResponse {
    /// With the required fields; everything else is left out.
    pub fn new(decision: CommandExecutionApprovalDecision) -> Self {
        Self { decision, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct CommandGuardianApprovalReviewAction {
    pub command: String,
    pub cwd: LegacyAppPathString,
    pub source: GuardianCommandSource,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CommandGuardianApprovalReviewAction ["type" "command"] {
        required command "command",
        required cwd "cwd",
        required source "source",
    }
}

/// Parameters of [`item/tool/call`](super::server_methods::ItemToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub struct DynamicToolCallParams {
    pub arguments: Value,
    pub call_id: String,
    pub namespace: Option<String>,
    pub thread_id: String,
    pub tool: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DynamicToolCallParams {
        required arguments "arguments",
        required call_id "callId",
        optional namespace "namespace",
        required thread_id "threadId",
        required tool "tool",
        required turn_id "turnId",
    }
}

/// Result of [`item/tool/call`](super::server_methods::ItemToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub struct DynamicToolCallResponse {
    pub content_items: Vec<DynamicToolCallOutputContentItem>,
    pub success: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    DynamicToolCallResponse {
        required content_items "contentItems",
        required success "success",
    }
}

impl DynamicToolCallResponse {
    /// With the required fields; everything else is left out.
    pub fn new(content_items: Vec<DynamicToolCallOutputContentItem>, success: bool) -> Self {
        Self { content_items, success, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExecveGuardianApprovalReviewAction {
    pub argv: Vec<String>,
    pub cwd: AbsolutePathBuf,
    pub program: String,
    pub source: GuardianCommandSource,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExecveGuardianApprovalReviewAction ["type" "execve"] {
        required argv "argv",
        required cwd "cwd",
        required program "program",
        required source "source",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileChangeApprovalDecision {
    /// User approved the file changes.
    Accept,
    /// User approved the file changes and future changes to the same files should run without prompting.
    AcceptForSession,
    /// User denied the file changes. The agent will continue the turn.
    Decline,
    /// User denied the file changes. The turn will also be immediately interrupted.
    Cancel,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    FileChangeApprovalDecision {
        Accept "accept",
        AcceptForSession "acceptForSession",
        Decline "decline",
        Cancel "cancel",
    }
}

/// Deprecated legacy notification for `apply_patch` textual output.
///
/// The server no longer emits this notification.
///
/// Parameters of [`item/fileChange/outputDelta`](super::ServerNotification::ItemFileChangeOutputDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct FileChangeOutputDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileChangeOutputDeltaNotification {
        required delta "delta",
        required item_id "itemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`item/fileChange/patchUpdated`](super::ServerNotification::ItemFileChangePatchUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct FileChangePatchUpdatedNotification {
    pub changes: Vec<FileUpdateChange>,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileChangePatchUpdatedNotification {
        required changes "changes",
        required item_id "itemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`item/fileChange/requestApproval`](super::server_methods::ItemFileChangeRequestApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct FileChangeRequestApprovalParams {
    /// \[UNSTABLE\] When set, the agent is asking the user to allow writes under this root for the remainder of the
    /// session (unclear if this is honored today).
    pub grant_root: Option<String>,
    pub item_id: String,
    /// Optional explanatory reason (e.g. request for extra write access).
    pub reason: Option<String>,
    /// Unix timestamp (in milliseconds) when this approval request started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileChangeRequestApprovalParams {
        optional grant_root "grantRoot",
        required item_id "itemId",
        optional reason "reason",
        required started_at_ms "startedAtMs",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Result of [`item/fileChange/requestApproval`](super::server_methods::ItemFileChangeRequestApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct FileChangeRequestApprovalResponse {
    pub decision: FileChangeApprovalDecision,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileChangeRequestApprovalResponse {
        required decision "decision",
    }
}

impl FileChangeRequestApprovalResponse {
    /// With the required fields; everything else is left out.
    pub fn new(decision: FileChangeApprovalDecision) -> Self {
        Self { decision, rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileSystemAccessMode {
    Read,
    Write,
    Deny,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    FileSystemAccessMode {
        Read "read",
        Write "write",
        Deny "deny",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum FileSystemPath {
    Path(PathFileSystemPath),
    GlobPattern(GlobPatternFileSystemPath),
    Special(SpecialFileSystemPath),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    FileSystemPath "type" {
        Path "path",
        GlobPattern "glob_pattern",
        Special "special",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FileSystemSandboxEntry {
    pub access: FileSystemAccessMode,
    pub path: FileSystemPath,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FileSystemSandboxEntry {
        required access "access",
        required path "path",
    }
}

impl FileSystemSandboxEntry {
    /// With the required fields; everything else is left out.
    pub fn new(access: FileSystemAccessMode, path: FileSystemPath) -> Self {
        Self { access, path, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum FileSystemSpecialPath {
    Root(RootFileSystemSpecialPath),
    Minimal(MinimalFileSystemSpecialPath),
    ProjectRoots(ProjectRootsFileSystemSpecialPath),
    Tmpdir(TmpdirFileSystemSpecialPath),
    SlashTmp(SlashTmpFileSystemSpecialPath),
    Unknown(UnknownFileSystemSpecialPath),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    FileSystemSpecialPath "kind" {
        Root "root",
        Minimal "minimal",
        ProjectRoots "project_roots",
        Tmpdir "tmpdir",
        SlashTmp "slash_tmp",
        Unknown "unknown",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct GlobPatternFileSystemPath {
    pub pattern: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GlobPatternFileSystemPath ["type" "glob_pattern"] {
        required pattern "pattern",
    }
}

impl GlobPatternFileSystemPath {
    /// With the required fields; everything else is left out.
    pub fn new(pattern: impl Into<String>) -> Self {
        Self { pattern: pattern.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedPermissionProfile {
    pub file_system: Option<AdditionalFileSystemPermissions>,
    pub network: Option<AdditionalNetworkPermissions>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GrantedPermissionProfile {
        optional file_system "fileSystem",
        optional network "network",
    }
}

setters! {
    GrantedPermissionProfile {
        file_system: AdditionalFileSystemPermissions,
        network: AdditionalNetworkPermissions,
    }
}

/// \[UNSTABLE\] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This shape is
/// expected to change soon.
#[derive(Clone)]
#[non_exhaustive]
pub struct GuardianApprovalReview {
    pub rationale: Option<String>,
    pub risk_level: Option<GuardianRiskLevel>,
    pub status: GuardianApprovalReviewStatus,
    pub user_authorization: Option<GuardianUserAuthorization>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GuardianApprovalReview {
        optional rationale "rationale",
        optional risk_level "riskLevel",
        required status "status",
        optional user_authorization "userAuthorization",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum GuardianApprovalReviewAction {
    Command(CommandGuardianApprovalReviewAction),
    Execve(ExecveGuardianApprovalReviewAction),
    /// A child approval for input to an existing command execution item.
    WriteStdin(WriteStdinGuardianApprovalReviewAction),
    ApplyPatch(ApplyPatchGuardianApprovalReviewAction),
    NetworkAccess(NetworkAccessGuardianApprovalReviewAction),
    McpToolCall(McpToolCallGuardianApprovalReviewAction),
    RequestPermissions(RequestPermissionsGuardianApprovalReviewAction),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    GuardianApprovalReviewAction "type" {
        Command "command",
        Execve "execve",
        WriteStdin "writeStdin",
        ApplyPatch "applyPatch",
        NetworkAccess "networkAccess",
        McpToolCall "mcpToolCall",
        RequestPermissions "requestPermissions",
    }
}

/// \[UNSTABLE\] Lifecycle state for an approval auto-review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuardianApprovalReviewStatus {
    InProgress,
    Approved,
    Denied,
    TimedOut,
    Aborted,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    GuardianApprovalReviewStatus {
        InProgress "inProgress",
        Approved "approved",
        Denied "denied",
        TimedOut "timedOut",
        Aborted "aborted",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuardianCommandSource {
    Shell,
    UnifiedExec,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    GuardianCommandSource {
        Shell "shell",
        UnifiedExec "unifiedExec",
    }
}

/// \[UNSTABLE\] Risk level assigned by approval auto-review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuardianRiskLevel {
    Low,
    Medium,
    High,
    Critical,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    GuardianRiskLevel {
        Low "low",
        Medium "medium",
        High "high",
        Critical "critical",
    }
}

/// \[UNSTABLE\] Authorization level assigned by approval auto-review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuardianUserAuthorization {
    Unknown,
    Low,
    Medium,
    High,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    GuardianUserAuthorization {
        Unknown "unknown",
        Low "low",
        Medium "medium",
        High "high",
    }
}

/// Parameters of [`item/completed`](super::ServerNotification::ItemCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemCompletedNotification {
    /// Unix timestamp (in milliseconds) when this item lifecycle completed.
    pub completed_at_ms: i64,
    pub item: ThreadItem,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ItemCompletedNotification {
        required completed_at_ms "completedAtMs",
        required item "item",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// \[UNSTABLE\] Temporary notification payload for approval auto-review. This shape is expected to change soon.
///
/// Parameters of [`item/autoApprovalReview/completed`](super::ServerNotification::ItemAutoApprovalReviewCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewCompletedNotification {
    pub action: GuardianApprovalReviewAction,
    /// Unix timestamp (in milliseconds) when this review completed.
    pub completed_at_ms: i64,
    pub decision_source: AutoReviewDecisionSource,
    pub review: GuardianApprovalReview,
    /// Stable identifier for this review.
    pub review_id: String,
    /// Unix timestamp (in milliseconds) when this review started.
    pub started_at_ms: i64,
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command
    /// may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin
    /// reviews, which refer to the existing parent command item and have a separate approval ID in the action payload -
    /// network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution
    /// item would be misleading because the review is about the network call, not the command execution. Therefore,
    /// target_item_id is set to None for network policy reviews.
    pub target_item_id: Option<String>,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ItemGuardianApprovalReviewCompletedNotification {
        required action "action",
        required completed_at_ms "completedAtMs",
        required decision_source "decisionSource",
        required review "review",
        required review_id "reviewId",
        required started_at_ms "startedAtMs",
        optional target_item_id "targetItemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// \[UNSTABLE\] Temporary notification payload for approval auto-review. This shape is expected to change soon.
///
/// Parameters of [`item/autoApprovalReview/started`](super::ServerNotification::ItemAutoApprovalReviewStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewStartedNotification {
    pub action: GuardianApprovalReviewAction,
    pub review: GuardianApprovalReview,
    /// Stable identifier for this review.
    pub review_id: String,
    /// Unix timestamp (in milliseconds) when this review started.
    pub started_at_ms: i64,
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command
    /// may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin
    /// reviews, which refer to the existing parent command item and have a separate approval ID in the action payload -
    /// network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution
    /// item would be misleading because the review is about the network call, not the command execution. Therefore,
    /// target_item_id is set to None for network policy reviews.
    pub target_item_id: Option<String>,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ItemGuardianApprovalReviewStartedNotification {
        required action "action",
        required review "review",
        required review_id "reviewId",
        required started_at_ms "startedAtMs",
        optional target_item_id "targetItemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`item/started`](super::ServerNotification::ItemStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemStartedNotification {
    pub item: ThreadItem,
    /// Unix timestamp (in milliseconds) when this item lifecycle started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ItemStartedNotification {
        required item "item",
        required started_at_ms "startedAtMs",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolCallGuardianApprovalReviewAction {
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub server: String,
    pub tool_name: String,
    pub tool_title: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolCallGuardianApprovalReviewAction ["type" "mcpToolCall"] {
        optional connector_id "connectorId",
        optional connector_name "connectorName",
        required server "server",
        required tool_name "toolName",
        optional tool_title "toolTitle",
    }
}

/// Parameters of [`item/mcpToolCall/progress`](super::ServerNotification::ItemMcpToolCallProgress).
#[derive(Clone)]
#[non_exhaustive]
pub struct McpToolCallProgressNotification {
    pub item_id: String,
    pub message: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    McpToolCallProgressNotification {
        required item_id "itemId",
        required message "message",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinimalFileSystemSpecialPath {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MinimalFileSystemSpecialPath ["kind" "minimal"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkAccessGuardianApprovalReviewAction {
    pub host: String,
    pub port: u16,
    pub protocol: NetworkApprovalProtocol,
    pub target: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NetworkAccessGuardianApprovalReviewAction ["type" "networkAccess"] {
        required host "host",
        required port "port",
        required protocol "protocol",
        required target "target",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkApprovalContext {
    pub host: String,
    pub protocol: NetworkApprovalProtocol,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NetworkApprovalContext {
        required host "host",
        required protocol "protocol",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkApprovalProtocol {
    Http,
    Https,
    Socks5Tcp,
    Socks5Udp,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    NetworkApprovalProtocol {
        Http "http",
        Https "https",
        Socks5Tcp "socks5Tcp",
        Socks5Udp "socks5Udp",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PathFileSystemPath {
    pub path: LegacyAppPathString,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PathFileSystemPath ["type" "path"] {
        required path "path",
    }
}

impl PathFileSystemPath {
    /// With the required fields; everything else is left out.
    pub fn new(path: LegacyAppPathString) -> Self {
        Self { path, rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PermissionGrantScope {
    Turn,
    Session,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    PermissionGrantScope {
        Turn "turn",
        Session "session",
    }
}

/// Parameters of [`item/permissions/requestApproval`](super::server_methods::ItemPermissionsRequestApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionsRequestApprovalParams {
    pub cwd: LegacyAppPathString,
    pub environment_id: Option<String>,
    pub item_id: String,
    pub permissions: RequestPermissionProfile,
    pub reason: Option<String>,
    /// Unix timestamp (in milliseconds) when this approval request started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PermissionsRequestApprovalParams {
        required cwd "cwd",
        optional environment_id "environmentId",
        required item_id "itemId",
        required permissions "permissions",
        optional reason "reason",
        required started_at_ms "startedAtMs",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Result of [`item/permissions/requestApproval`](super::server_methods::ItemPermissionsRequestApproval).
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionsRequestApprovalResponse {
    pub permissions: GrantedPermissionProfile,
    /// Absent, it means `"turn"`.
    pub scope: Option<PermissionGrantScope>,
    /// Review every subsequent command in this turn before normal sandboxed execution.
    pub strict_auto_review: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PermissionsRequestApprovalResponse {
        required permissions "permissions",
        optional scope "scope",
        optional strict_auto_review "strictAutoReview",
    }
}

impl PermissionsRequestApprovalResponse {
    /// With the required fields; everything else is left out.
    pub fn new(permissions: GrantedPermissionProfile) -> Self {
        Self { permissions, scope: None, strict_auto_review: None, rest: Map::new() }
    }
}

setters! {
    PermissionsRequestApprovalResponse {
        scope: PermissionGrantScope,
        strict_auto_review: bool,
    }
}

/// EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas match
/// the completed plan item content.
///
/// Parameters of [`item/plan/delta`](super::ServerNotification::ItemPlanDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    PlanDeltaNotification {
        required delta "delta",
        required item_id "itemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectRootsFileSystemSpecialPath {
    pub subpath: Option<LegacyAppPathString>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ProjectRootsFileSystemSpecialPath ["kind" "project_roots"] {
        optional subpath "subpath",
    }
}

setters! {
    ProjectRootsFileSystemSpecialPath {
        subpath: LegacyAppPathString,
    }
}

/// Parameters of [`item/reasoning/summaryPartAdded`](super::ServerNotification::ItemReasoningSummaryPartAdded).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningSummaryPartAddedNotification {
    pub item_id: String,
    pub summary_index: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningSummaryPartAddedNotification {
        required item_id "itemId",
        required summary_index "summaryIndex",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`item/reasoning/summaryTextDelta`](super::ServerNotification::ItemReasoningSummaryTextDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningSummaryTextDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub summary_index: i64,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningSummaryTextDeltaNotification {
        required delta "delta",
        required item_id "itemId",
        required summary_index "summaryIndex",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`item/reasoning/textDelta`](super::ServerNotification::ItemReasoningTextDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningTextDeltaNotification {
    pub content_index: i64,
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningTextDeltaNotification {
        required content_index "contentIndex",
        required delta "delta",
        required item_id "itemId",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestPermissionProfile {
    pub file_system: Option<AdditionalFileSystemPermissions>,
    pub network: Option<AdditionalNetworkPermissions>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RequestPermissionProfile {
        optional file_system "fileSystem",
        optional network "network",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RequestPermissionsGuardianApprovalReviewAction {
    pub permissions: RequestPermissionProfile,
    pub reason: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RequestPermissionsGuardianApprovalReviewAction ["type" "requestPermissions"] {
        required permissions "permissions",
        optional reason "reason",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RootFileSystemSpecialPath {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RootFileSystemSpecialPath ["kind" "root"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlashTmpFileSystemSpecialPath {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SlashTmpFileSystemSpecialPath ["kind" "slash_tmp"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SpecialFileSystemPath {
    pub value: FileSystemSpecialPath,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SpecialFileSystemPath ["type" "special"] {
        required value "value",
    }
}

impl SpecialFileSystemPath {
    /// With the required fields; everything else is left out.
    pub fn new(value: FileSystemSpecialPath) -> Self {
        Self { value, rest: Map::new() }
    }
}

/// Parameters of
/// [`item/commandExecution/terminalInteraction`](super::ServerNotification::ItemCommandExecutionTerminalInteraction).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalInteractionNotification {
    pub item_id: String,
    pub process_id: String,
    pub stdin: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TerminalInteractionNotification {
        required item_id "itemId",
        required process_id "processId",
        required stdin "stdin",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TmpdirFileSystemSpecialPath {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TmpdirFileSystemSpecialPath ["kind" "tmpdir"] {}
}

/// EXPERIMENTAL. Captures a user's answer to a request_user_input question.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolRequestUserInputAnswer {
    pub answers: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolRequestUserInputAnswer {
        required answers "answers",
    }
}

impl ToolRequestUserInputAnswer {
    /// With the required fields; everything else is left out.
    pub fn new(answers: Vec<String>) -> Self {
        Self { answers, rest: Map::new() }
    }
}

/// EXPERIMENTAL. Defines a single selectable option for request_user_input.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolRequestUserInputOption {
    pub description: String,
    pub label: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolRequestUserInputOption {
        required description "description",
        required label "label",
    }
}

/// EXPERIMENTAL. Params sent with a request_user_input event.
///
/// Parameters of [`item/tool/requestUserInput`](super::server_methods::ItemToolRequestUserInput).
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolRequestUserInputParams {
    /// @deprecated Use `isBlocking` to decide whether the request should block.
    pub auto_resolution_ms: Option<u64>,
    pub is_blocking: bool,
    pub item_id: String,
    pub questions: Vec<ToolRequestUserInputQuestion>,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolRequestUserInputParams {
        optional auto_resolution_ms "autoResolutionMs",
        required is_blocking "isBlocking",
        required item_id "itemId",
        required questions "questions",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// EXPERIMENTAL. Represents one request_user_input question and its required options.
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolRequestUserInputQuestion {
    pub header: String,
    pub id: String,
    /// Absent, it means `false`.
    pub is_other: Option<bool>,
    /// Absent, it means `false`.
    pub is_secret: Option<bool>,
    pub options: Option<Vec<ToolRequestUserInputOption>>,
    pub question: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolRequestUserInputQuestion {
        required header "header",
        required id "id",
        optional is_other "isOther",
        optional is_secret "isSecret",
        optional options "options",
        required question "question",
    }
}

/// EXPERIMENTAL. Response payload mapping question ids to answers.
///
/// Result of [`item/tool/requestUserInput`](super::server_methods::ItemToolRequestUserInput).
#[derive(Clone)]
#[non_exhaustive]
pub struct ToolRequestUserInputResponse {
    pub answers: BTreeMap<String, ToolRequestUserInputAnswer>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ToolRequestUserInputResponse {
        required answers "answers",
    }
}

impl ToolRequestUserInputResponse {
    /// With the required fields; everything else is left out.
    pub fn new(answers: BTreeMap<String, ToolRequestUserInputAnswer>) -> Self {
        Self { answers, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UnknownFileSystemSpecialPath {
    pub path: String,
    pub subpath: Option<LegacyAppPathString>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UnknownFileSystemSpecialPath ["kind" "unknown"] {
        required path "path",
        optional subpath "subpath",
    }
}

impl UnknownFileSystemSpecialPath {
    /// With the required fields; everything else is left out.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), subpath: None, rest: Map::new() }
    }
}

setters! {
    UnknownFileSystemSpecialPath {
        subpath: LegacyAppPathString,
    }
}

/// A child approval for input to an existing command execution item.
#[derive(Clone)]
#[non_exhaustive]
pub struct WriteStdinGuardianApprovalReviewAction {
    pub approval_id: String,
    pub cwd: LegacyAppPathString,
    pub process_id: String,
    pub stdin: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WriteStdinGuardianApprovalReviewAction ["type" "writeStdin"] {
        required approval_id "approvalId",
        required cwd "cwd",
        required process_id "processId",
        required stdin "stdin",
    }
}
