// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `turn` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalContextEntry {
    pub kind: AdditionalContextKind,
    pub value: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    AdditionalContextEntry {
        required kind "kind",
        required value "value",
    }
}

impl AdditionalContextEntry {
    /// With the required fields; everything else is left out.
    pub fn new(kind: AdditionalContextKind, value: impl Into<String>) -> Self {
        Self { kind, value: value.into(), rest: Map::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdditionalContextKind {
    Untrusted,
    Application,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    AdditionalContextKind {
        Untrusted "untrusted",
        Application "application",
    }
}

/// Parameters of [`turn/completed`](super::ServerNotification::TurnCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnCompletedNotification {
    pub thread_id: String,
    pub turn: Turn,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnCompletedNotification {
        required thread_id "threadId",
        required turn "turn",
    }
}

/// Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file
/// changes in the turn.
///
/// Parameters of [`turn/diff/updated`](super::ServerNotification::TurnDiffUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnDiffUpdatedNotification {
    pub diff: String,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnDiffUpdatedNotification {
        required diff "diff",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Parameters of [`turn/interrupt`](super::methods::TurnInterrupt).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnInterruptParams {
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnInterruptParams {
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

impl TurnInterruptParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>, turn_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), turn_id: turn_id.into(), rest: Map::new() }
    }
}

/// Result of [`turn/interrupt`](super::methods::TurnInterrupt).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnInterruptResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnInterruptResponse {}
}

/// Parameters of [`turn/moderationMetadata`](super::ServerNotification::TurnModerationMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnModerationMetadataNotification {
    pub metadata: Value,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnModerationMetadataNotification {
        required metadata "metadata",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnPlanStep {
    pub status: TurnPlanStepStatus,
    pub step: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnPlanStep {
        required status "status",
        required step "step",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TurnPlanStepStatus {
    Pending,
    InProgress,
    Completed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    TurnPlanStepStatus {
        Pending "pending",
        InProgress "inProgress",
        Completed "completed",
    }
}

/// Parameters of [`turn/plan/updated`](super::ServerNotification::TurnPlanUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnPlanUpdatedNotification {
    pub explanation: Option<String>,
    pub plan: Vec<TurnPlanStep>,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnPlanUpdatedNotification {
        optional explanation "explanation",
        required plan "plan",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

/// Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather than
/// silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen initial settings
/// are unchanged.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`turn/settings/update`](super::methods::TurnSettingsUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSettingsUpdateParams {
    /// Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending
    /// approvals retain their original reviewer.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Omission or `null` leaves the effort unchanged.
    pub effort: Option<ReasoningEffort>,
    /// Omission or `null` leaves the model unchanged.
    pub model: Option<String>,
    /// `null` clears the requested tier; omission leaves it unchanged.
    pub service_tier: Option<Option<String>>,
    /// Omission or `null` leaves the summary preference unchanged.
    pub summary: Option<ReasoningSummary>,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnSettingsUpdateParams {
        optional approvals_reviewer "approvalsReviewer",
        optional effort "effort",
        optional model "model",
        nullable service_tier "serviceTier",
        optional summary "summary",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

impl TurnSettingsUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>, turn_id: impl Into<String>) -> Self {
        Self {
            approvals_reviewer: None,
            effort: None,
            model: None,
            service_tier: None,
            summary: None,
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    TurnSettingsUpdateParams {
        approvals_reviewer: ApprovalsReviewer,
        effort: ReasoningEffort,
        model: impl Into<String>,
        service_tier: Option<String>,
        summary: ReasoningSummary,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`turn/settings/update`](super::methods::TurnSettingsUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSettingsUpdateResponse {
    pub status: TurnSettingsUpdateStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnSettingsUpdateResponse {
        required status "status",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TurnSettingsUpdateStatus {
    /// Published for subsequent captures, even if the values were unchanged. Already captured steps are unchanged; a
    /// later inference is not guaranteed.
    Applied,
    /// No matching live task remained available for publication.
    TargetUnavailable,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    TurnSettingsUpdateStatus {
        Applied "applied",
        TargetUnavailable "targetUnavailable",
    }
}

/// Parameters of [`turn/start`](super::methods::TurnStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnStartParams {
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    /// Override the approval policy for this turn and subsequent turns.
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this turn and subsequent turns.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub client_user_message_id: Option<String>,
    /// EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer
    /// instructions if set.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the
    /// selected mode".
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub collaboration_mode: Option<CollaborationMode>,
    /// Override the working directory for this turn and subsequent turns.
    pub cwd: Option<String>,
    /// EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This
    /// does not grant access.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub cyber_access_program: Option<CyberAccessProgram>,
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; \[\] clears it.
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// Override the reasoning effort for this turn and subsequent turns.
    pub effort: Option<ReasoningEffort>,
    /// Optional environments for this turn and subsequent turns.
    ///
    /// Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects
    /// the first environment as the current turn environment for this turn.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    pub input: Vec<UserInput>,
    /// Override the model for this turn and subsequent turns.
    pub model: Option<String>,
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Optional JSON Schema used to constrain the final assistant message for this turn.
    pub output_schema: Option<Value>,
    /// ID of the turn that caused this new turn to start.
    ///
    /// Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset
    /// for work started directly by the user. Ignored when this request adds input to an active turn.
    pub parent_turn_id: Option<String>,
    /// Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with
    /// `sandboxPolicy`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    /// existing instructions.
    pub personality: Option<Personality>,
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI
    /// HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`,
    /// `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    /// ID of the first turn in the chain of work that led to this new turn.
    ///
    /// When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work
    /// attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds
    /// input to an active turn.
    pub root_turn_id: Option<String>,
    /// Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    /// Override the sandbox policy for this turn and subsequent turns.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Override the service tier for this turn and subsequent turns.
    pub service_tier: Option<Option<String>>,
    /// Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or
    /// null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    pub service_tier_for_turn: Option<String>,
    /// Override the reasoning summary for this turn and subsequent turns.
    pub summary: Option<ReasoningSummary>,
    pub thread_id: String,
    pub tool_output: Option<TurnToolOutput>,
    /// Optional source classification for the caller that starts this turn. Ignored when this request steers an
    /// already-active turn.
    pub turn_trigger: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnStartParams {
        optional additional_context "additionalContext",
        optional approval_policy "approvalPolicy",
        optional approvals_reviewer "approvalsReviewer",
        optional client_user_message_id "clientUserMessageId",
        optional collaboration_mode "collaborationMode",
        optional cwd "cwd",
        optional cyber_access_program "cyberAccessProgram",
        optional disabled_plugin_ids "disabledPluginIds",
        optional effort "effort",
        optional environments "environments",
        required input "input",
        optional model "model",
        optional multi_agent_mode "multiAgentMode",
        optional output_schema "outputSchema",
        optional parent_turn_id "parentTurnId",
        optional permissions "permissions",
        optional personality "personality",
        optional responsesapi_client_metadata "responsesapiClientMetadata",
        optional root_turn_id "rootTurnId",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        optional sandbox_policy "sandboxPolicy",
        nullable service_tier "serviceTier",
        optional service_tier_for_turn "serviceTierForTurn",
        optional summary "summary",
        required thread_id "threadId",
        optional tool_output "toolOutput",
        optional turn_trigger "turnTrigger",
    }
}

impl TurnStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(input: Vec<UserInput>, thread_id: impl Into<String>) -> Self {
        Self {
            additional_context: None,
            approval_policy: None,
            approvals_reviewer: None,
            client_user_message_id: None,
            collaboration_mode: None,
            cwd: None,
            cyber_access_program: None,
            disabled_plugin_ids: None,
            effort: None,
            environments: None,
            input,
            model: None,
            multi_agent_mode: None,
            output_schema: None,
            parent_turn_id: None,
            permissions: None,
            personality: None,
            responsesapi_client_metadata: None,
            root_turn_id: None,
            runtime_workspace_roots: None,
            sandbox_policy: None,
            service_tier: None,
            service_tier_for_turn: None,
            summary: None,
            thread_id: thread_id.into(),
            tool_output: None,
            turn_trigger: None,
            rest: Map::new(),
        }
    }
}

setters! {
    TurnStartParams {
        additional_context: BTreeMap<String, AdditionalContextEntry>,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        client_user_message_id: impl Into<String>,
        collaboration_mode: CollaborationMode,
        cwd: impl Into<String>,
        cyber_access_program: CyberAccessProgram,
        disabled_plugin_ids: Vec<String>,
        effort: ReasoningEffort,
        environments: Vec<TurnEnvironmentParams>,
        model: impl Into<String>,
        multi_agent_mode: MultiAgentMode,
        output_schema: Value,
        parent_turn_id: impl Into<String>,
        permissions: impl Into<String>,
        personality: Personality,
        responsesapi_client_metadata: BTreeMap<String, String>,
        root_turn_id: impl Into<String>,
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox_policy: SandboxPolicy,
        service_tier: Option<String>,
        service_tier_for_turn: impl Into<String>,
        summary: ReasoningSummary,
        tool_output: TurnToolOutput,
        turn_trigger: impl Into<String>,
    }
}

/// Result of [`turn/start`](super::methods::TurnStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnStartResponse {
    pub turn: Turn,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnStartResponse {
        required turn "turn",
    }
}

/// Parameters of [`turn/started`](super::ServerNotification::TurnStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnStartedNotification {
    pub thread_id: String,
    pub turn: Turn,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnStartedNotification {
        required thread_id "threadId",
        required turn "turn",
    }
}

/// Parameters of [`turn/steer`](super::methods::TurnSteer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSteerParams {
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    pub client_user_message_id: Option<String>,
    /// Required active turn id precondition. The request fails when it does not match the currently active turn.
    pub expected_turn_id: String,
    pub input: Vec<UserInput>,
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI
    /// HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`,
    /// `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnSteerParams {
        optional additional_context "additionalContext",
        optional client_user_message_id "clientUserMessageId",
        required expected_turn_id "expectedTurnId",
        required input "input",
        optional responsesapi_client_metadata "responsesapiClientMetadata",
        required thread_id "threadId",
    }
}

impl TurnSteerParams {
    /// With the required fields; everything else is left out.
    pub fn new(expected_turn_id: impl Into<String>, input: Vec<UserInput>, thread_id: impl Into<String>) -> Self {
        Self {
            additional_context: None,
            client_user_message_id: None,
            expected_turn_id: expected_turn_id.into(),
            input,
            responsesapi_client_metadata: None,
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    TurnSteerParams {
        additional_context: BTreeMap<String, AdditionalContextEntry>,
        client_user_message_id: impl Into<String>,
        responsesapi_client_metadata: BTreeMap<String, String>,
    }
}

/// Result of [`turn/steer`](super::methods::TurnSteer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnSteerResponse {
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnSteerResponse {
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnToolOutput {
    pub name: String,
    pub namespace: Option<String>,
    pub output: FunctionCallOutputBody,
    /// Requests retention of this output in the thread's model history.
    pub retain: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnToolOutput {
        required name "name",
        optional namespace "namespace",
        required output "output",
        optional retain "retain",
    }
}

impl TurnToolOutput {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>, output: FunctionCallOutputBody) -> Self {
        Self { name: name.into(), namespace: None, output, retain: None, rest: Map::new() }
    }
}

setters! {
    TurnToolOutput {
        namespace: impl Into<String>,
        retain: bool,
    }
}
