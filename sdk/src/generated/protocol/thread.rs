// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `thread` uses.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::*;
use crate::wire::{keyed_union, object, setters, string_enum, tagged_union, untagged_union};

#[derive(Clone)]
#[non_exhaustive]
pub struct ActivePermissionProfile {
    /// Parent profile identifier from the selected permissions profile's `extends` setting, when present.
    pub extends: Option<String>,
    /// Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined
    /// `[permissions.<id>]` profile.
    pub id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ActivePermissionProfile {
        optional extends "extends",
        required id "id",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ActiveThreadStatus {
    pub active_flags: Vec<ThreadActiveFlag>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ActiveThreadStatus ["type" "active"] {
        required active_flags "activeFlags",
    }
}

pub type AgentPath = String;

#[derive(Clone)]
#[non_exhaustive]
pub struct BemItemPromotedThreadRealtimeItem {
    pub id: String,
    pub realtime_session_id: String,
    pub item_id: String,
    pub presentation: ThreadRealtimeBemItemPresentation,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    BemItemPromotedThreadRealtimeItem ["type" "bemItemPromoted"] {
        required id "id",
        required realtime_session_id "realtimeSessionId",
        required item_id "item_id",
        required presentation "presentation",
        required turn_id "turn_id",
    }
}

/// Location used to resolve a selected capability root.
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityRootLocation {
    /// A path owned by an execution environment.
    Environment(EnvironmentCapabilityRootLocation),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    CapabilityRootLocation "type" {
        Environment "environment",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CodexResponseHandoffMode {
    Thinking,
    Commentary,
    BemTags,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    CodexResponseHandoffMode {
        Thinking "thinking",
        Commentary "commentary",
        BemTags "bemTags",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletedThreadPredictionResult {
    pub text: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    CompletedThreadPredictionResult ["type" "completed"] {
        optional text "text",
    }
}

/// Deprecated: Use `ContextCompaction` item type instead.
///
/// Parameters of [`thread/compacted`](super::ServerNotification::ThreadCompacted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ContextCompactedNotification {
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ContextCompactedNotification {
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConversationTextRole {
    User,
    Developer,
    Assistant,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ConversationTextRole {
        User "user",
        Developer "developer",
        Assistant "assistant",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum DynamicToolNamespaceTool {
    Function(FunctionDynamicToolNamespaceTool),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    DynamicToolNamespaceTool "type" {
        Function "function",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum DynamicToolSpec {
    Function(FunctionDynamicToolSpec),
    Namespace(NamespaceDynamicToolSpec),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    DynamicToolSpec "type" {
        Function "function",
        Namespace "namespace",
    }
}

impl DynamicToolSpec {
    /// `description`, which every known variant has.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Function(value) => Some(&value.description),
            Self::Namespace(value) => Some(&value.description),
            Self::Unrecognized(_) => None,
        }
    }

    /// `name`, which every known variant has.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Function(value) => Some(&value.name),
            Self::Namespace(value) => Some(&value.name),
            Self::Unrecognized(_) => None,
        }
    }
}

/// A path owned by an execution environment.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentCapabilityRootLocation {
    pub environment_id: String,
    /// Absolute path for the root in the selected environment.
    pub path: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentCapabilityRootLocation ["type" "environment"] {
        required environment_id "environmentId",
        required path "path",
    }
}

impl EnvironmentCapabilityRootLocation {
    /// With the required fields; everything else is left out.
    pub fn new(environment_id: impl Into<String>, path: impl Into<String>) -> Self {
        Self { environment_id: environment_id.into(), path: path.into(), rest: Map::new() }
    }
}

/// Parameters of [`thread/environment/connected`](super::ServerNotification::ThreadEnvironmentConnected) and
/// [`thread/environment/disconnected`](super::ServerNotification::ThreadEnvironmentDisconnected).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentConnectionNotification {
    pub environment_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    EnvironmentConnectionNotification {
        required environment_id "environmentId",
        required thread_id "threadId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ExistingCallThreadRealtimeStartTransport {
    /// Identifier of a realtime call already created and negotiated by the client.
    pub call_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ExistingCallThreadRealtimeStartTransport ["type" "existingCall"] {
        required call_id "callId",
    }
}

impl ExistingCallThreadRealtimeStartTransport {
    /// With the required fields; everything else is left out.
    pub fn new(call_id: impl Into<String>) -> Self {
        Self { call_id: call_id.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedThreadPredictionResult {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FailedThreadPredictionResult ["type" "failed"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FunctionDynamicToolNamespaceTool {
    pub defer_loading: Option<bool>,
    pub description: String,
    pub input_schema: Value,
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FunctionDynamicToolNamespaceTool ["type" "function"] {
        optional defer_loading "deferLoading",
        required description "description",
        required input_schema "inputSchema",
        required name "name",
    }
}

impl FunctionDynamicToolNamespaceTool {
    /// With the required fields; everything else is left out.
    pub fn new(description: impl Into<String>, input_schema: Value, name: impl Into<String>) -> Self {
        Self { defer_loading: None, description: description.into(), input_schema, name: name.into(), rest: Map::new() }
    }
}

setters! {
    FunctionDynamicToolNamespaceTool {
        defer_loading: bool,
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct FunctionDynamicToolSpec {
    pub defer_loading: Option<bool>,
    pub description: String,
    pub input_schema: Value,
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    FunctionDynamicToolSpec ["type" "function"] {
        optional defer_loading "deferLoading",
        required description "description",
        required input_schema "inputSchema",
        required name "name",
    }
}

impl FunctionDynamicToolSpec {
    /// With the required fields; everything else is left out.
    pub fn new(description: impl Into<String>, input_schema: Value, name: impl Into<String>) -> Self {
        Self { defer_loading: None, description: description.into(), input_schema, name: name.into(), rest: Map::new() }
    }
}

setters! {
    FunctionDynamicToolSpec {
        defer_loading: bool,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitInfo {
    pub branch: Option<String>,
    pub origin_url: Option<String>,
    pub sha: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    GitInfo {
        optional branch "branch",
        optional origin_url "originUrl",
        optional sha "sha",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdleThreadStatus {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    IdleThreadStatus ["type" "idle"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineMarkdownThreadRealtimeBemItemPresentation {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InlineMarkdownThreadRealtimeBemItemPresentation ["type" "inlineMarkdown"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InlineVisualizationThreadRealtimeBemItemPresentation {
    pub index: u32,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    InlineVisualizationThreadRealtimeBemItemPresentation ["type" "inlineVisualization"] {
        required index "index",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ItemThreadItemsListAnchor {
    pub item_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ItemThreadItemsListAnchor ["type" "item"] {
        required item_id "itemId",
    }
}

impl ItemThreadItemsListAnchor {
    /// With the required fields; everything else is left out.
    pub fn new(item_id: impl Into<String>) -> Self {
        Self { item_id: item_id.into(), rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ItemThreadTimelineEntry {
    pub item: ThreadItem,
    pub position: u64,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ItemThreadTimelineEntry ["type" "item"] {
        required item "item",
        required position "position",
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct NamespaceDynamicToolSpec {
    pub description: String,
    pub name: String,
    pub tools: Vec<DynamicToolNamespaceTool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NamespaceDynamicToolSpec ["type" "namespace"] {
        required description "description",
        required name "name",
        required tools "tools",
    }
}

impl NamespaceDynamicToolSpec {
    /// With the required fields; everything else is left out.
    pub fn new(description: impl Into<String>, name: impl Into<String>, tools: Vec<DynamicToolNamespaceTool>) -> Self {
        Self { description: description.into(), name: name.into(), tools, rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotLoadedThreadStatus {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    NotLoadedThreadStatus ["type" "notLoaded"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct QueuedSubmission {
    pub client_user_message_id: String,
    pub id: String,
    pub input: Vec<UserInput>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    QueuedSubmission {
        required client_user_message_id "clientUserMessageId",
        required id "id",
        required input "input",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadThreadReadStateOperation {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReadThreadReadStateOperation ["type" "read"] {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RealtimeConversationVersion {
    V1,
    V2,
    V3,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RealtimeConversationVersion {
        V1 "v1",
        V2 "v2",
        V3 "v3",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RealtimeOutputModality {
    Text,
    Audio,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RealtimeOutputModality {
        Text "text",
        Audio "audio",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RealtimeSessionClosedThreadRealtimeItem {
    pub id: String,
    pub realtime_session_id: String,
    pub outcome: ThreadRealtimeSessionOutcome,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RealtimeSessionClosedThreadRealtimeItem ["type" "realtimeSessionClosed"] {
        required id "id",
        required realtime_session_id "realtimeSessionId",
        required outcome "outcome",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RealtimeSessionStartedThreadRealtimeItem {
    pub id: String,
    pub realtime_session_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RealtimeSessionStartedThreadRealtimeItem ["type" "realtimeSessionStarted"] {
        required id "id",
        required realtime_session_id "realtimeSessionId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RealtimeThreadTimelineEntry {
    pub item: ThreadRealtimeItem,
    pub position: u64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RealtimeThreadTimelineEntry ["type" "realtime"] {
        required item "item",
        required position "position",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RealtimeVoice {
    Alloy,
    Arbor,
    Ash,
    Aube,
    Ballad,
    Breeze,
    Bubbie,
    Cedar,
    Coral,
    Cove,
    Echo,
    Ember,
    Haetsal,
    Hanul,
    Himari,
    Juniper,
    Leher,
    Maple,
    Marin,
    Miko,
    Neer,
    Porto,
    Rindo,
    Rio,
    Rivage,
    Sage,
    Selva,
    Shimmer,
    Sol,
    Sonna,
    Spruce,
    Tinta,
    Vale,
    Verse,
    Viola,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    RealtimeVoice {
        Alloy "alloy",
        Arbor "arbor",
        Ash "ash",
        Aube "aube",
        Ballad "ballad",
        Breeze "breeze",
        Bubbie "bubbie",
        Cedar "cedar",
        Coral "coral",
        Cove "cove",
        Echo "echo",
        Ember "ember",
        Haetsal "haetsal",
        Hanul "hanul",
        Himari "himari",
        Juniper "juniper",
        Leher "leher",
        Maple "maple",
        Marin "marin",
        Miko "miko",
        Neer "neer",
        Porto "porto",
        Rindo "rindo",
        Rio "rio",
        Rivage "rivage",
        Sage "sage",
        Selva "selva",
        Shimmer "shimmer",
        Sol "sol",
        Sonna "sonna",
        Spruce "spruce",
        Tinta "tinta",
        Vale "vale",
        Verse "verse",
        Viola "viola",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RealtimeVoicesList {
    pub default_v1: RealtimeVoice,
    pub default_v2: RealtimeVoice,
    pub v1: Vec<RealtimeVoice>,
    pub v2: Vec<RealtimeVoice>,
    /// Absent, it means `[]`.
    pub v3: Option<Vec<RealtimeVoice>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    RealtimeVoicesList {
        required default_v1 "defaultV1",
        required default_v2 "defaultV2",
        required v1 "v1",
        required v2 "v2",
        optional v3 "v3",
    }
}

/// A user-selected root that can expose one or more runtime capabilities.
#[derive(Clone)]
#[non_exhaustive]
pub struct SelectedCapabilityRoot {
    /// Stable identifier supplied by the capability selection platform.
    pub id: String,
    /// Where the selected root can be resolved.
    pub location: CapabilityRootLocation,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SelectedCapabilityRoot {
        required id "id",
        required location "location",
    }
}

impl SelectedCapabilityRoot {
    /// With the required fields; everything else is left out.
    pub fn new(id: impl Into<String>, location: CapabilityRootLocation) -> Self {
        Self { id: id.into(), location, rest: Map::new() }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum SessionSource {
    Cli,
    Vscode,
    Exec,
    AppServer,
    Unknown,
    Custom(String),
    SubAgent(SubAgentSource),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    SessionSource {
        Cli "cli",
        Vscode "vscode",
        Exec "exec",
        AppServer "appServer",
        Unknown "unknown",
    } {
        Custom "custom",
        SubAgent "subAgent",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum SubAgentSource {
    Review,
    Compact,
    MemoryConsolidation,
    ThreadSpawn(SubAgentSourceThreadSpawn),
    Other(String),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

keyed_union! {
    SubAgentSource {
        Review "review",
        Compact "compact",
        MemoryConsolidation "memory_consolidation",
    } {
        ThreadSpawn "thread_spawn",
        Other "other",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct SubAgentSourceThreadSpawn {
    pub agent_nickname: Option<String>,
    pub agent_path: Option<AgentPath>,
    pub agent_role: Option<String>,
    pub depth: i32,
    pub parent_thread_id: ThreadId,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SubAgentSourceThreadSpawn {
        optional agent_nickname "agent_nickname",
        optional agent_path "agent_path",
        optional agent_role "agent_role",
        required depth "depth",
        required parent_thread_id "parent_thread_id",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemErrorThreadStatus {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    SystemErrorThreadStatus ["type" "systemError"] {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadActiveFlag {
    WaitingOnApproval,
    WaitingOnUserInput,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadActiveFlag {
        WaitingOnApproval "waitingOnApproval",
        WaitingOnUserInput "waitingOnUserInput",
    }
}

/// Parameters of [`thread/approveGuardianDeniedAction`](super::methods::ThreadApproveGuardianDeniedAction).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionParams {
    /// Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
    pub event: Value,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadApproveGuardianDeniedActionParams {
        required event "event",
        required thread_id "threadId",
    }
}

impl ThreadApproveGuardianDeniedActionParams {
    /// With the required fields; everything else is left out.
    pub fn new(event: Value, thread_id: impl Into<String>) -> Self {
        Self { event, thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/approveGuardianDeniedAction`](super::methods::ThreadApproveGuardianDeniedAction).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadApproveGuardianDeniedActionResponse {}
}

/// Parameters of [`thread/archive`](super::methods::ThreadArchive).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadArchiveParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadArchiveParams {
        required thread_id "threadId",
    }
}

impl ThreadArchiveParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/archive`](super::methods::ThreadArchive).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadArchiveResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadArchiveResponse {}
}

/// Parameters of [`thread/archived`](super::ServerNotification::ThreadArchived).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadArchivedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadArchivedNotification {
        required thread_id "threadId",
    }
}

/// An independently persisted attachment associated with a thread.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachment {
    pub attachment_type: String,
    pub created_at: i64,
    pub id: String,
    pub identity_key: String,
    pub payload: Value,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachment {
        required attachment_type "attachmentType",
        required created_at "createdAt",
        required id "id",
        required identity_key "identityKey",
        required payload "payload",
    }
}

/// Result of attempting to associate an attachment with a thread.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadAttachmentAddOutcome {
    Created,
    Existing,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadAttachmentAddOutcome {
        Created "created",
        Existing "existing",
    }
}

/// Parameters for creating or locating an attachment on its owning thread.
///
/// Parameters of [`thread/attachment/add`](super::methods::ThreadAttachmentAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentAddParams {
    pub attachment_type: String,
    pub identity_key: String,
    pub payload: Value,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentAddParams {
        required attachment_type "attachmentType",
        required identity_key "identityKey",
        required payload "payload",
        required thread_id "threadId",
    }
}

impl ThreadAttachmentAddParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        attachment_type: impl Into<String>,
        identity_key: impl Into<String>,
        payload: Value,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
            payload,
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

/// The created or existing attachment.
///
/// Result of [`thread/attachment/add`](super::methods::ThreadAttachmentAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentAddResponse {
    pub attachment: ThreadAttachment,
    pub outcome: ThreadAttachmentAddOutcome,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentAddResponse {
        required attachment "attachment",
        required outcome "outcome",
    }
}

/// Parameters for listing attachments from one thread.
///
/// Parameters of [`thread/attachment/list`](super::methods::ThreadAttachmentList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentListParams {
    pub cursor: Option<String>,
    pub limit: Option<u32>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentListParams {
        optional cursor "cursor",
        optional limit "limit",
        required thread_id "threadId",
    }
}

impl ThreadAttachmentListParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: None, limit: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadAttachmentListParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// One page of attachments associated with the requested thread.
///
/// Result of [`thread/attachment/list`](super::methods::ThreadAttachmentList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentListResponse {
    pub data: Vec<ThreadAttachment>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// The persisted attachment change represented by a notification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadAttachmentOperation {
    Created,
    Deleted,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadAttachmentOperation {
        Created "created",
        Deleted "deleted",
    }
}

/// A thread that currently owns an attachment with the requested identity.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentOwner {
    /// Whether the owning thread is archived, not whether it is currently executing a turn.
    pub archived: bool,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentOwner {
        required archived "archived",
        required thread_id "threadId",
    }
}

/// Parameters for reverse lookup by attachment identity within this server's store.
///
/// Parameters of [`thread/attachmentOwner/list`](super::methods::ThreadAttachmentOwnerList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListParams {
    /// Omitted or null returns all matches; false returns non-archived threads only.
    pub archived: Option<bool>,
    pub attachment_type: String,
    pub cursor: Option<String>,
    pub identity_key: String,
    pub limit: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentOwnerListParams {
        optional archived "archived",
        required attachment_type "attachmentType",
        optional cursor "cursor",
        required identity_key "identityKey",
        optional limit "limit",
    }
}

impl ThreadAttachmentOwnerListParams {
    /// With the required fields; everything else is left out.
    pub fn new(attachment_type: impl Into<String>, identity_key: impl Into<String>) -> Self {
        Self {
            archived: None,
            attachment_type: attachment_type.into(),
            cursor: None,
            identity_key: identity_key.into(),
            limit: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadAttachmentOwnerListParams {
        archived: bool,
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// One page of matching owners, including threads without their own user messages.
///
/// Result of [`thread/attachmentOwner/list`](super::methods::ThreadAttachmentOwnerList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListResponse {
    pub data: Vec<ThreadAttachmentOwner>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentOwnerListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// Parameters for deleting an attachment by its stable thread-local identity.
///
/// Parameters of [`thread/attachment/remove`](super::methods::ThreadAttachmentRemove).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentRemoveParams {
    pub attachment_type: String,
    pub identity_key: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentRemoveParams {
        required attachment_type "attachmentType",
        required identity_key "identityKey",
        required thread_id "threadId",
    }
}

impl ThreadAttachmentRemoveParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        attachment_type: impl Into<String>,
        identity_key: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            attachment_type: attachment_type.into(),
            identity_key: identity_key.into(),
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

/// Successful deletion does not return additional attachment data.
///
/// Result of [`thread/attachment/remove`](super::methods::ThreadAttachmentRemove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadAttachmentRemoveResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentRemoveResponse {}
}

/// Notification published after a thread attachment is created or deleted.
///
/// Parameters of [`thread/attachment/updated`](super::ServerNotification::ThreadAttachmentUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadAttachmentUpdatedNotification {
    pub attachment_id: String,
    pub attachment_type: String,
    pub identity_key: String,
    pub operation: ThreadAttachmentOperation,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadAttachmentUpdatedNotification {
        required attachment_id "attachmentId",
        required attachment_type "attachmentType",
        required identity_key "identityKey",
        required operation "operation",
        required thread_id "threadId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminal {
    pub command: String,
    pub cpu_percent: Option<Number>,
    pub cwd: LegacyAppPathString,
    pub item_id: String,
    pub os_pid: Option<u32>,
    pub process_id: String,
    pub rss_kb: Option<u64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminal {
        required command "command",
        optional cpu_percent "cpuPercent",
        required cwd "cwd",
        required item_id "itemId",
        optional os_pid "osPid",
        required process_id "processId",
        optional rss_kb "rssKb",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/backgroundTerminals/clean`](super::methods::ThreadBackgroundTerminalsClean).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminalsCleanParams {
        required thread_id "threadId",
    }
}

impl ThreadBackgroundTerminalsCleanParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/backgroundTerminals/clean`](super::methods::ThreadBackgroundTerminalsClean).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminalsCleanResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/backgroundTerminals/list`](super::methods::ThreadBackgroundTerminalsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional page size.
    pub limit: Option<u32>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminalsListParams {
        optional cursor "cursor",
        optional limit "limit",
        required thread_id "threadId",
    }
}

impl ThreadBackgroundTerminalsListParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: None, limit: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadBackgroundTerminalsListParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/backgroundTerminals/list`](super::methods::ThreadBackgroundTerminalsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListResponse {
    pub data: Vec<ThreadBackgroundTerminal>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminalsListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/backgroundTerminals/terminate`](super::methods::ThreadBackgroundTerminalsTerminate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateParams {
    pub process_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminalsTerminateParams {
        required process_id "processId",
        required thread_id "threadId",
    }
}

impl ThreadBackgroundTerminalsTerminateParams {
    /// With the required fields; everything else is left out.
    pub fn new(process_id: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { process_id: process_id.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/backgroundTerminals/terminate`](super::methods::ThreadBackgroundTerminalsTerminate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateResponse {
    pub terminated: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadBackgroundTerminalsTerminateResponse {
        required terminated "terminated",
    }
}

/// Parameters of [`thread/closed`](super::ServerNotification::ThreadClosed).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadClosedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadClosedNotification {
        required thread_id "threadId",
    }
}

/// Parameters of [`thread/compact/start`](super::methods::ThreadCompactStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadCompactStartParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadCompactStartParams {
        required thread_id "threadId",
    }
}

impl ThreadCompactStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/compact/start`](super::methods::ThreadCompactStart).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadCompactStartResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadCompactStartResponse {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadData {
    /// Optional random unique nickname assigned to an AgentControl-spawned sub-agent.
    pub agent_nickname: Option<String>,
    /// Optional role (agent_role) assigned to an AgentControl-spawned sub-agent.
    pub agent_role: Option<String>,
    /// Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is
    /// unavailable, such as for an unloaded stored thread.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub can_accept_direct_input: Option<bool>,
    /// Version of the CLI that created the thread.
    pub cli_version: String,
    /// Unix timestamp (in seconds) when the thread was created.
    pub created_at: i64,
    /// Working directory captured for the thread.
    pub cwd: AbsolutePathBuf,
    /// Saved Daybreak choice, independent of turn execution. Null if unset.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub daybreak_enabled: Option<bool>,
    /// Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not
    /// loaded or the server does not expose its selection. An empty list means no environments are selected. This does
    /// not report connection status.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub environments: Option<Vec<ThreadEnvironment>>,
    /// Whether the thread is ephemeral and should not be materialized on disk.
    pub ephemeral: bool,
    /// Optional implementation-specific thread data.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub extra: Option<ThreadExtra>,
    /// Source thread id when this thread was created by forking another thread.
    pub forked_from_id: Option<String>,
    /// Optional Git metadata captured when the thread was created.
    pub git_info: Option<GitInfo>,
    /// Persisted thread history contract selected when this thread was created.
    ///
    /// Absent, it means `"legacy"`.
    pub history_mode: Option<ThreadHistoryMode>,
    /// Identifier for this thread. Codex-generated thread IDs are UUIDv7.
    pub id: String,
    /// Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not
    /// per-turn execution telemetry.
    pub model: Option<String>,
    /// Model provider used for this thread (for example, 'openai').
    pub model_provider: String,
    /// Optional user-facing thread title.
    pub name: Option<String>,
    /// Originator recorded when the thread was created, independent of its current client or executor. Null when the
    /// recorded originator is unavailable.
    pub originator: Option<String>,
    /// The ID of the parent thread. This will only be set if this thread is a subagent.
    pub parent_thread_id: Option<String>,
    /// \[UNSTABLE\] Path to the thread on disk.
    pub path: Option<String>,
    /// Usually the first user message in the thread, if available.
    pub preview: String,
    /// Canonical project assignment owned by app-server, if any.
    pub project_id: Option<String>,
    /// Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or
    /// unavailable. This is not per-turn execution telemetry.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Unix timestamp (in seconds) used for thread recency ordering.
    pub recency_at: Option<i64>,
    /// The independently persisted section selected for this thread, if any.
    pub section: Option<ThreadSection>,
    /// Unix timestamp in seconds when the thread entered its current section.
    pub section_entered_at: Option<i64>,
    /// Session id shared by threads that belong to the same session tree.
    pub session_id: String,
    /// Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.).
    pub source: SessionSource,
    /// Current runtime status for the thread.
    pub status: ThreadStatus,
    /// Optional analytics source classification for this thread.
    pub thread_source: Option<ThreadSource>,
    /// Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses. For
    /// all other responses and notifications returning a Thread, the turns field will be an empty list.
    pub turns: Vec<Turn>,
    /// Unix timestamp (in seconds) when the thread was last updated.
    pub updated_at: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadData {
        optional agent_nickname "agentNickname",
        optional agent_role "agentRole",
        optional can_accept_direct_input "canAcceptDirectInput",
        required cli_version "cliVersion",
        required created_at "createdAt",
        required cwd "cwd",
        optional daybreak_enabled "daybreakEnabled",
        optional environments "environments",
        required ephemeral "ephemeral",
        optional extra "extra",
        optional forked_from_id "forkedFromId",
        optional git_info "gitInfo",
        optional history_mode "historyMode",
        required id "id",
        optional model "model",
        required model_provider "modelProvider",
        optional name "name",
        optional originator "originator",
        optional parent_thread_id "parentThreadId",
        optional path "path",
        required preview "preview",
        required project_id "projectId",
        optional reasoning_effort "reasoningEffort",
        optional recency_at "recencyAt",
        optional section "section",
        optional section_entered_at "sectionEnteredAt",
        required session_id "sessionId",
        required source "source",
        required status "status",
        optional thread_source "threadSource",
        required turns "turns",
        required updated_at "updatedAt",
    }
}

/// Parameters for `thread/decrement_elicitation`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/decrement_elicitation`](super::methods::ThreadDecrementElicitation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadDecrementElicitationParams {
    /// Thread whose out-of-band elicitation counter should be decremented.
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadDecrementElicitationParams {
        required thread_id "threadId",
    }
}

impl ThreadDecrementElicitationParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Response for `thread/decrement_elicitation`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/decrement_elicitation`](super::methods::ThreadDecrementElicitation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadDecrementElicitationResponse {
    /// Current out-of-band elicitation count after the decrement.
    pub count: i64,
    /// Whether timeout accounting remains paused after applying the decrement.
    pub paused: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadDecrementElicitationResponse {
        required count "count",
        required paused "paused",
    }
}

/// Parameters of [`thread/delete`](super::methods::ThreadDelete).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadDeleteParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadDeleteParams {
        required thread_id "threadId",
    }
}

impl ThreadDeleteParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/delete`](super::methods::ThreadDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadDeleteResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadDeleteResponse {}
}

/// Parameters of [`thread/deleted`](super::ServerNotification::ThreadDeleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadDeletedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadDeletedNotification {
        required thread_id "threadId",
    }
}

/// An environment selected by a loaded thread, independent of connection status.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadEnvironment {
    pub cwd: LegacyAppPathString,
    pub environment_id: String,
    pub runtime_workspace_roots: Vec<LegacyAppPathString>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadEnvironment {
        required cwd "cwd",
        required environment_id "environmentId",
        required runtime_workspace_roots "runtimeWorkspaceRoots",
    }
}

/// Extra app-server data for a thread.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadExtra {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadExtra {}
}

/// There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into a new
/// thread. 2. By path: load the thread from disk by path and fork it into a new thread.
///
/// If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
///
/// Parameters of [`thread/fork`](super::methods::ThreadFork).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadForkParams {
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub base_instructions: Option<String>,
    /// Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with
    /// `last_turn_id`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub before_turn_id: Option<String>,
    pub config: Option<Map<String, Value>>,
    pub cwd: Option<String>,
    /// When true, carry the source thread's current goal into the fork without starting its initial automatic
    /// continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after
    /// it.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub defer_goal_continuation: Option<bool>,
    pub developer_instructions: Option<String>,
    pub ephemeral: Option<bool>,
    /// When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful
    /// when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is
    /// deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    pub exclude_turns: Option<bool>,
    /// Start from the loaded parent's effective config, tools, environments, and persisted history to maximize
    /// prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables
    /// `features.reasoning_effort_override` on the fork. Cannot be combined with configuration overrides, `path`,
    /// `lastTurnId`, or `beforeTurnId`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub experimental_prediction_mode: Option<bool>,
    /// Optional last turn id to fork through, inclusive.
    ///
    /// When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    pub last_turn_id: Option<String>,
    /// Configuration overrides for the forked thread, if any.
    pub model: Option<String>,
    pub model_provider: Option<String>,
    /// \[UNSTABLE\] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub path: Option<String>,
    /// Named profile id for the forked thread. Cannot be combined with `sandbox`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub permissions: Option<String>,
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    pub sandbox: Option<SandboxMode>,
    pub service_tier: Option<Option<String>>,
    pub thread_id: String,
    /// Optional client-supplied analytics source classification for this forked thread.
    pub thread_source: Option<ThreadSource>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadForkParams {
        optional approval_policy "approvalPolicy",
        optional approvals_reviewer "approvalsReviewer",
        optional base_instructions "baseInstructions",
        optional before_turn_id "beforeTurnId",
        optional config "config",
        optional cwd "cwd",
        optional defer_goal_continuation "deferGoalContinuation",
        optional developer_instructions "developerInstructions",
        optional ephemeral "ephemeral",
        optional exclude_turns "excludeTurns",
        optional experimental_prediction_mode "experimentalPredictionMode",
        optional last_turn_id "lastTurnId",
        optional model "model",
        optional model_provider "modelProvider",
        optional path "path",
        optional permissions "permissions",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        optional sandbox "sandbox",
        nullable service_tier "serviceTier",
        required thread_id "threadId",
        optional thread_source "threadSource",
    }
}

impl ThreadForkParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            approval_policy: None,
            approvals_reviewer: None,
            base_instructions: None,
            before_turn_id: None,
            config: None,
            cwd: None,
            defer_goal_continuation: None,
            developer_instructions: None,
            ephemeral: None,
            exclude_turns: None,
            experimental_prediction_mode: None,
            last_turn_id: None,
            model: None,
            model_provider: None,
            path: None,
            permissions: None,
            runtime_workspace_roots: None,
            sandbox: None,
            service_tier: None,
            thread_id: thread_id.into(),
            thread_source: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadForkParams {
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        base_instructions: impl Into<String>,
        before_turn_id: impl Into<String>,
        config: Map<String, Value>,
        cwd: impl Into<String>,
        defer_goal_continuation: bool,
        developer_instructions: impl Into<String>,
        ephemeral: bool,
        exclude_turns: bool,
        experimental_prediction_mode: bool,
        last_turn_id: impl Into<String>,
        model: impl Into<String>,
        model_provider: impl Into<String>,
        path: impl Into<String>,
        permissions: impl Into<String>,
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox: SandboxMode,
        service_tier: Option<String>,
        thread_source: ThreadSource,
    }
}

/// Result of [`thread/fork`](super::methods::ThreadFork).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadForkResponse {
    /// Named or implicit built-in profile that produced the active permissions, when known.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    /// Reviewer currently used for approval requests on this thread.
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    ///
    /// Absent, it means `[]`.
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// Environment-native paths to instruction source files currently loaded for this thread.
    ///
    /// Absent, it means `[]`.
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `"explicitRequestOnly"`.
    pub multi_agent_mode: Option<MultiAgentMode>,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `[]`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile`
    /// for profile provenance.
    pub sandbox: SandboxPolicy,
    pub service_tier: Option<String>,
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadForkResponse {
        optional active_permission_profile "activePermissionProfile",
        required approval_policy "approvalPolicy",
        required approvals_reviewer "approvalsReviewer",
        required cwd "cwd",
        optional disabled_plugin_ids "disabledPluginIds",
        optional instruction_sources "instructionSources",
        required model "model",
        required model_provider "modelProvider",
        optional multi_agent_mode "multiAgentMode",
        optional reasoning_effort "reasoningEffort",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        required sandbox "sandbox",
        optional service_tier "serviceTier",
        required thread "thread",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoal {
    pub created_at: i64,
    pub objective: String,
    pub status: ThreadGoalStatus,
    pub thread_id: String,
    pub time_used_seconds: i64,
    pub token_budget: Option<i64>,
    pub tokens_used: i64,
    pub updated_at: i64,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoal {
        required created_at "createdAt",
        required objective "objective",
        required status "status",
        required thread_id "threadId",
        required time_used_seconds "timeUsedSeconds",
        optional token_budget "tokenBudget",
        required tokens_used "tokensUsed",
        required updated_at "updatedAt",
    }
}

/// Parameters of [`thread/goal/clear`](super::methods::ThreadGoalClear).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalClearParams {
    /// Missing provenance does not supply user authorization.
    pub origin: Option<ThreadGoalMutationOrigin>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalClearParams {
        optional origin "origin",
        required thread_id "threadId",
    }
}

impl ThreadGoalClearParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { origin: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadGoalClearParams {
        origin: ThreadGoalMutationOrigin,
    }
}

/// Result of [`thread/goal/clear`](super::methods::ThreadGoalClear).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalClearResponse {
    pub cleared: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalClearResponse {
        required cleared "cleared",
    }
}

/// Parameters of [`thread/goal/cleared`](super::ServerNotification::ThreadGoalCleared).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalClearedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalClearedNotification {
        required thread_id "threadId",
    }
}

/// Parameters of [`thread/goal/get`](super::methods::ThreadGoalGet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalGetParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalGetParams {
        required thread_id "threadId",
    }
}

impl ThreadGoalGetParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/goal/get`](super::methods::ThreadGoalGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadGoalGetResponse {
    pub goal: Option<ThreadGoal>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalGetResponse {
        optional goal "goal",
    }
}

/// Distinguishes explicit user actions from automatic goal lifecycle mutations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadGoalMutationOrigin {
    User,
    Automatic,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadGoalMutationOrigin {
        User "user",
        Automatic "automatic",
    }
}

/// Parameters of [`thread/goal/set`](super::methods::ThreadGoalSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalSetParams {
    pub objective: Option<String>,
    /// Missing provenance does not supply user authorization.
    pub origin: Option<ThreadGoalMutationOrigin>,
    pub status: Option<ThreadGoalStatus>,
    pub thread_id: String,
    pub token_budget: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalSetParams {
        optional objective "objective",
        optional origin "origin",
        optional status "status",
        required thread_id "threadId",
        optional token_budget "tokenBudget",
    }
}

impl ThreadGoalSetParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            objective: None,
            origin: None,
            status: None,
            thread_id: thread_id.into(),
            token_budget: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadGoalSetParams {
        objective: impl Into<String>,
        origin: ThreadGoalMutationOrigin,
        status: ThreadGoalStatus,
        token_budget: i64,
    }
}

/// Result of [`thread/goal/set`](super::methods::ThreadGoalSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalSetResponse {
    pub goal: ThreadGoal,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalSetResponse {
        required goal "goal",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadGoalStatus {
    Active,
    Paused,
    Blocked,
    UsageLimited,
    BudgetLimited,
    Complete,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadGoalStatus {
        Active "active",
        Paused "paused",
        Blocked "blocked",
        UsageLimited "usageLimited",
        BudgetLimited "budgetLimited",
        Complete "complete",
    }
}

/// Parameters of [`thread/goal/updated`](super::ServerNotification::ThreadGoalUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadGoalUpdatedNotification {
    pub goal: ThreadGoal,
    pub thread_id: String,
    pub turn_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadGoalUpdatedNotification {
        required goal "goal",
        required thread_id "threadId",
        optional turn_id "turnId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadHistoryMode {
    Legacy,
    Paginated,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadHistoryMode {
        Legacy "legacy",
        Paginated "paginated",
    }
}

/// Parameters for `thread/increment_elicitation`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/increment_elicitation`](super::methods::ThreadIncrementElicitation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadIncrementElicitationParams {
    /// Thread whose out-of-band elicitation counter should be incremented.
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadIncrementElicitationParams {
        required thread_id "threadId",
    }
}

impl ThreadIncrementElicitationParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Response for `thread/increment_elicitation`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/increment_elicitation`](super::methods::ThreadIncrementElicitation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadIncrementElicitationResponse {
    /// Current out-of-band elicitation count after the increment.
    pub count: i64,
    /// Whether timeout accounting is paused after applying the increment.
    pub paused: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadIncrementElicitationResponse {
        required count "count",
        required paused "paused",
    }
}

/// Parameters of [`thread/inject_items`](super::methods::ThreadInjectItems).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadInjectItemsParams {
    /// Raw Responses API items to append to the thread's model-visible history.
    pub items: Vec<Value>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadInjectItemsParams {
        required items "items",
        required thread_id "threadId",
    }
}

impl ThreadInjectItemsParams {
    /// With the required fields; everything else is left out.
    pub fn new(items: Vec<Value>, thread_id: impl Into<String>) -> Self {
        Self { items, thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/inject_items`](super::methods::ThreadInjectItems).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadInjectItemsResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadInjectItemsResponse {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadItemEntry {
    /// Unix timestamp (milliseconds) when the item completed, if recorded by the producer.
    pub completed_at_ms: Option<i64>,
    pub item: ThreadItem,
    /// Unix timestamp (milliseconds) when the item started, if recorded by the producer.
    pub started_at_ms: Option<i64>,
    /// Turn containing this item.
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadItemEntry {
        optional completed_at_ms "completedAtMs",
        required item "item",
        optional started_at_ms "startedAtMs",
        required turn_id "turnId",
    }
}

/// An exclusive item position within the requested visible turn.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadItemsListAnchor {
    Item(ItemThreadItemsListAnchor),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadItemsListAnchor "type" {
        Item "item",
    }
}

/// Starting position for an item-history page.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadItemsListCursor {
    String(String),
    Anchor(ThreadItemsListAnchor),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    ThreadItemsListCursor {
        String [
            Kind "string",
        ],
        Anchor [
            Object { required: &["itemId", "type"], known: &["itemId", "type"], constants: &[("type", &["item"])] },
        ],
    }
}

/// Parameters of [`thread/items/list`](super::methods::ThreadItemsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadItemsListParams {
    /// Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a
    /// non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it.
    /// Continue with the returned string cursor.
    pub cursor: Option<ThreadItemsListCursor>,
    /// Optional item page size.
    pub limit: Option<u32>,
    /// Optional item pagination direction; defaults to ascending.
    pub sort_direction: Option<SortDirection>,
    pub thread_id: String,
    /// Optional turn id to filter by. When omitted, returns items across the thread.
    pub turn_id: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadItemsListParams {
        optional cursor "cursor",
        optional limit "limit",
        optional sort_direction "sortDirection",
        required thread_id "threadId",
        optional turn_id "turnId",
    }
}

impl ThreadItemsListParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            cursor: None,
            limit: None,
            sort_direction: None,
            thread_id: thread_id.into(),
            turn_id: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadItemsListParams {
        cursor: ThreadItemsListCursor,
        limit: u32,
        sort_direction: SortDirection,
        turn_id: impl Into<String>,
    }
}

/// Result of [`thread/items/list`](super::methods::ThreadItemsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadItemsListResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains
    /// at least one item.
    pub backwards_cursor: Option<String>,
    pub data: Vec<ThreadItemEntry>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadItemsListResponse {
        optional backwards_cursor "backwardsCursor",
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// EXPERIMENTAL - retrieve a bounded set of persisted items from one turn.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/items/read`](super::methods::ThreadItemsRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadItemsReadParams {
    /// Item IDs to retrieve. Supply 1 to 100 IDs.
    pub item_ids: Vec<String>,
    pub thread_id: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadItemsReadParams {
        required item_ids "itemIds",
        required thread_id "threadId",
        required turn_id "turnId",
    }
}

impl ThreadItemsReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(item_ids: Vec<String>, thread_id: impl Into<String>, turn_id: impl Into<String>) -> Self {
        Self { item_ids, thread_id: thread_id.into(), turn_id: turn_id.into(), rest: Map::new() }
    }
}

/// EXPERIMENTAL - persisted items returned in canonical stored order.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/items/read`](super::methods::ThreadItemsRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadItemsReadResponse {
    pub data: Vec<ThreadItemEntry>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadItemsReadResponse {
        required data "data",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadListCwdFilter {
    String(String),
    List(Vec<String>),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

untagged_union! {
    ThreadListCwdFilter {
        String [
            Kind "string",
        ],
        List [
            Kind "array",
        ],
    }
}

/// Parameters of [`thread/list`](super::methods::ThreadList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadListParams {
    /// Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself.
    /// Mutually exclusive with `parentThreadId`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub ancestor_thread_id: Option<String>,
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only
    /// non-archived threads are returned.
    pub archived: Option<bool>,
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are
    /// returned.
    pub cwd: Option<ThreadListCwdFilter>,
    /// Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are
    /// rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
    pub excluded_thread_ids: Option<Vec<String>>,
    /// Optional page size; defaults to a reasonable server-side value.
    pub limit: Option<u32>,
    /// Optional provider filter; when set, only sessions recorded under these providers are returned. When present but
    /// empty, includes all providers.
    pub model_providers: Option<Vec<String>>,
    /// Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local
    /// app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
    pub originators: Option<Vec<String>>,
    /// Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub parent_thread_id: Option<String>,
    /// Omit to include every project, set to null for unassigned threads, or provide a project ID to return only
    /// threads in that project.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub project_id: Option<Option<String>>,
    /// Optional substring filter for the extracted thread title.
    pub search_term: Option<String>,
    /// Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only
    /// threads in that section.
    pub section_id: Option<Option<String>>,
    /// Optional sort direction; defaults to descending (newest first).
    pub sort_direction: Option<SortDirection>,
    /// Optional sort key; defaults to created_at.
    pub sort_key: Option<ThreadSortKey>,
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty,
    /// defaults to interactive sources.
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
    /// If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false
    /// preserves scan-and-repair behavior.
    pub use_state_db_only: Option<bool>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadListParams {
        optional ancestor_thread_id "ancestorThreadId",
        optional archived "archived",
        optional cursor "cursor",
        optional cwd "cwd",
        optional excluded_thread_ids "excludedThreadIds",
        optional limit "limit",
        optional model_providers "modelProviders",
        optional originators "originators",
        optional parent_thread_id "parentThreadId",
        nullable project_id "projectId",
        optional search_term "searchTerm",
        nullable section_id "sectionId",
        optional sort_direction "sortDirection",
        optional sort_key "sortKey",
        optional source_kinds "sourceKinds",
        optional use_state_db_only "useStateDbOnly",
    }
}

setters! {
    ThreadListParams {
        ancestor_thread_id: impl Into<String>,
        archived: bool,
        cursor: impl Into<String>,
        cwd: ThreadListCwdFilter,
        excluded_thread_ids: Vec<String>,
        limit: u32,
        model_providers: Vec<String>,
        originators: Vec<String>,
        parent_thread_id: impl Into<String>,
        project_id: Option<String>,
        search_term: impl Into<String>,
        section_id: Option<String>,
        sort_direction: SortDirection,
        sort_key: ThreadSortKey,
        source_kinds: Vec<ThreadSourceKind>,
        use_state_db_only: bool,
    }
}

/// Result of [`thread/list`](super::methods::ThreadList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadListResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains
    /// at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of
    /// the page timestamp so same-second updates are not skipped.
    pub backwards_cursor: Option<String>,
    pub data: Vec<ThreadData>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is
    /// unavailable; an absent key means that row is ineligible.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub read_states: Option<BTreeMap<String, ThreadReadState>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadListResponse {
        optional backwards_cursor "backwardsCursor",
        required data "data",
        optional next_cursor "nextCursor",
        optional read_states "readStates",
    }
}

/// Parameters of [`thread/loaded/list`](super::methods::ThreadLoadedList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadLoadedListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional page size; defaults to no limit.
    pub limit: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadLoadedListParams {
        optional cursor "cursor",
        optional limit "limit",
    }
}

setters! {
    ThreadLoadedListParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// Result of [`thread/loaded/list`](super::methods::ThreadLoadedList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadLoadedListResponse {
    /// Thread ids for sessions currently loaded in memory.
    pub data: Vec<String>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadLoadedListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadMemoryMode {
    Enabled,
    Disabled,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadMemoryMode {
        Enabled "enabled",
        Disabled "disabled",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/memoryMode/set`](super::methods::ThreadMemoryModeSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadMemoryModeSetParams {
    pub mode: ThreadMemoryMode,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadMemoryModeSetParams {
        required mode "mode",
        required thread_id "threadId",
    }
}

impl ThreadMemoryModeSetParams {
    /// With the required fields; everything else is left out.
    pub fn new(mode: ThreadMemoryMode, thread_id: impl Into<String>) -> Self {
        Self { mode, thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/memoryMode/set`](super::methods::ThreadMemoryModeSet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMemoryModeSetResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadMemoryModeSetResponse {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadMetadataGitInfoUpdateParams {
    /// Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace
    /// it.
    pub branch: Option<Option<String>>,
    /// Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to
    /// replace it.
    pub origin_url: Option<Option<String>>,
    /// Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace
    /// it.
    pub sha: Option<Option<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadMetadataGitInfoUpdateParams {
        nullable branch "branch",
        nullable origin_url "originUrl",
        nullable sha "sha",
    }
}

setters! {
    ThreadMetadataGitInfoUpdateParams {
        branch: Option<String>,
        origin_url: Option<String>,
        sha: Option<String>,
    }
}

/// Parameters of [`thread/metadata/update`](super::methods::ThreadMetadataUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadMetadataUpdateParams {
    /// Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not
    /// select a turn's `cyberAccessProgram` or grant access.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub daybreak_enabled: Option<bool>,
    /// Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it,
    /// or provide a string to replace the stored value.
    pub git_info: Option<ThreadMetadataGitInfoUpdateParams>,
    /// Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to
    /// assign it.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub project_id: Option<String>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadMetadataUpdateParams {
        optional daybreak_enabled "daybreakEnabled",
        optional git_info "gitInfo",
        optional project_id "projectId",
        required thread_id "threadId",
    }
}

impl ThreadMetadataUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { daybreak_enabled: None, git_info: None, project_id: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadMetadataUpdateParams {
        daybreak_enabled: bool,
        git_info: ThreadMetadataGitInfoUpdateParams,
        project_id: impl Into<String>,
    }
}

/// Result of [`thread/metadata/update`](super::methods::ThreadMetadataUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadMetadataUpdateResponse {
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadMetadataUpdateResponse {
        required thread "thread",
    }
}

/// Parameters of [`thread/name/updated`](super::ServerNotification::ThreadNameUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadNameUpdatedNotification {
    pub thread_id: String,
    pub thread_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadNameUpdatedNotification {
        required thread_id "threadId",
        optional thread_name "threadName",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/prediction/request`](super::methods::ThreadPredictionRequest).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadPredictionRequestParams {
    pub source_turn_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadPredictionRequestParams {
        required source_turn_id "sourceTurnId",
        required thread_id "threadId",
    }
}

impl ThreadPredictionRequestParams {
    /// With the required fields; everything else is left out.
    pub fn new(source_turn_id: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { source_turn_id: source_turn_id.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/prediction/request`](super::methods::ThreadPredictionRequest).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadPredictionRequestResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadPredictionRequestResponse {}
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadPredictionResult {
    Completed(CompletedThreadPredictionResult),
    Failed(FailedThreadPredictionResult),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadPredictionResult "type" {
        Completed "completed",
        Failed "failed",
    }
}

/// Parameters of [`thread/prediction/updated`](super::ServerNotification::ThreadPredictionUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadPredictionUpdatedNotification {
    pub result: ThreadPredictionResult,
    pub source_turn_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadPredictionUpdatedNotification {
        required result "result",
        required source_turn_id "sourceTurnId",
        required thread_id "threadId",
    }
}

/// Parameters of [`thread/project/updated`](super::ServerNotification::ThreadProjectUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadProjectUpdatedNotification {
    pub project_id: Option<String>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadProjectUpdatedNotification {
        required project_id "projectId",
        required thread_id "threadId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/queue/add`](super::methods::ThreadQueueAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueAddParams {
    pub client_user_message_id: String,
    pub input: Vec<UserInput>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueAddParams {
        required client_user_message_id "clientUserMessageId",
        required input "input",
        required thread_id "threadId",
    }
}

impl ThreadQueueAddParams {
    /// With the required fields; everything else is left out.
    pub fn new(client_user_message_id: impl Into<String>, input: Vec<UserInput>, thread_id: impl Into<String>) -> Self {
        Self {
            client_user_message_id: client_user_message_id.into(),
            input,
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/queue/add`](super::methods::ThreadQueueAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueAddResponse {
    pub queued_submission: QueuedSubmission,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueAddResponse {
        required queued_submission "queuedSubmission",
    }
}

/// Parameters of [`thread/queue/changed`](super::ServerNotification::ThreadQueueChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueChangedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueChangedNotification {
        required thread_id "threadId",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/queue/delete`](super::methods::ThreadQueueDelete).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueDeleteParams {
    pub queued_submission_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueDeleteParams {
        required queued_submission_id "queuedSubmissionId",
        required thread_id "threadId",
    }
}

impl ThreadQueueDeleteParams {
    /// With the required fields; everything else is left out.
    pub fn new(queued_submission_id: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { queued_submission_id: queued_submission_id.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/queue/delete`](super::methods::ThreadQueueDelete).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueDeleteResponse {
    pub deleted: bool,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueDeleteResponse {
        required deleted "deleted",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/queue/list`](super::methods::ThreadQueueList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional page size; defaults to the standard thread-list page size.
    pub limit: Option<u32>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueListParams {
        optional cursor "cursor",
        optional limit "limit",
        required thread_id "threadId",
    }
}

impl ThreadQueueListParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: None, limit: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadQueueListParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/queue/list`](super::methods::ThreadQueueList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueListResponse {
    pub data: Vec<QueuedSubmission>,
    /// Opaque cursor for the next page, or `null` when no submissions remain.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/queue/reorder`](super::methods::ThreadQueueReorder).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueReorderParams {
    pub queued_submission_ids: Vec<String>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueReorderParams {
        required queued_submission_ids "queuedSubmissionIds",
        required thread_id "threadId",
    }
}

impl ThreadQueueReorderParams {
    /// With the required fields; everything else is left out.
    pub fn new(queued_submission_ids: Vec<String>, thread_id: impl Into<String>) -> Self {
        Self { queued_submission_ids, thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/queue/reorder`](super::methods::ThreadQueueReorder).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadQueueReorderResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueReorderResponse {}
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/queue/start`](super::methods::ThreadQueueStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueStartParams {
    pub queued_submission_id: Option<String>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueStartParams {
        optional queued_submission_id "queuedSubmissionId",
        required thread_id "threadId",
    }
}

impl ThreadQueueStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { queued_submission_id: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadQueueStartParams {
        queued_submission_id: impl Into<String>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/queue/start`](super::methods::ThreadQueueStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueStartResponse {
    pub turn: Turn,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueStartResponse {
        required turn "turn",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/queue/update`](super::methods::ThreadQueueUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueUpdateParams {
    pub input: Vec<UserInput>,
    pub queued_submission_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueUpdateParams {
        required input "input",
        required queued_submission_id "queuedSubmissionId",
        required thread_id "threadId",
    }
}

impl ThreadQueueUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(input: Vec<UserInput>, queued_submission_id: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { input, queued_submission_id: queued_submission_id.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/queue/update`](super::methods::ThreadQueueUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadQueueUpdateResponse {
    pub queued_submission: QueuedSubmission,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadQueueUpdateResponse {
        required queued_submission "queuedSubmission",
    }
}

/// Parameters of [`thread/read`](super::methods::ThreadRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadReadParams {
    /// When true, include turns and their items from rollout history. Full-history hydration is deprecated for
    /// paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
    pub include_turns: Option<bool>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadReadParams {
        optional include_turns "includeTurns",
        required thread_id "threadId",
    }
}

impl ThreadReadParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { include_turns: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadReadParams {
        include_turns: bool,
    }
}

/// Result of [`thread/read`](super::methods::ThreadRead).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadReadResponse {
    /// Local receipt. Null means this thread's durable read state is unavailable.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub read_state: Option<ThreadReadState>,
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadReadResponse {
        optional read_state "readState",
        required thread "thread",
    }
}

/// The first unread position in a durable local thread. A null position means read. The opaque revision guards edits
/// against activity or marks the caller has not seen.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadReadState {
    pub first_unread: Option<ThreadUnreadPosition>,
    pub revision: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadReadState {
        optional first_unread "firstUnread",
        required revision "revision",
    }
}

/// Parameters of [`thread/readState/changed`](super::ServerNotification::ThreadReadStateChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadReadStateChangedNotification {
    pub read_state: ThreadReadState,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadReadStateChangedNotification {
        required read_state "readState",
        required thread_id "threadId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadReadStateOperation {
    Read(ReadThreadReadStateOperation),
    Unread(UnreadThreadReadStateOperation),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadReadStateOperation "type" {
        Read "read",
        Unread "unread",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/readState/update`](super::methods::ThreadReadStateUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadReadStateUpdateParams {
    /// Revision of the row or transcript actually seen. Conflicts require a fresh user action.
    pub expected_revision: String,
    pub operation: ThreadReadStateOperation,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadReadStateUpdateParams {
        required expected_revision "expectedRevision",
        required operation "operation",
        required thread_id "threadId",
    }
}

impl ThreadReadStateUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(
        expected_revision: impl Into<String>,
        operation: ThreadReadStateOperation,
        thread_id: impl Into<String>,
    ) -> Self {
        Self { expected_revision: expected_revision.into(), operation, thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/readState/update`](super::methods::ThreadReadStateUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadReadStateUpdateResponse {
    pub read_state: ThreadReadState,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadReadStateUpdateResponse {
        required read_state "readState",
    }
}

/// EXPERIMENTAL - append audio input to thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/realtime/appendAudio`](super::methods::ThreadRealtimeAppendAudio).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendAudioParams {
    pub audio: ThreadRealtimeAudioChunk,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAppendAudioParams {
        required audio "audio",
        required thread_id "threadId",
    }
}

impl ThreadRealtimeAppendAudioParams {
    /// With the required fields; everything else is left out.
    pub fn new(audio: ThreadRealtimeAudioChunk, thread_id: impl Into<String>) -> Self {
        Self { audio, thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// EXPERIMENTAL - response for appending realtime audio input.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/realtime/appendAudio`](super::methods::ThreadRealtimeAppendAudio).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendAudioResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAppendAudioResponse {}
}

/// EXPERIMENTAL - append speakable text to thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/realtime/appendSpeech`](super::methods::ThreadRealtimeAppendSpeech).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendSpeechParams {
    pub text: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAppendSpeechParams {
        required text "text",
        required thread_id "threadId",
    }
}

impl ThreadRealtimeAppendSpeechParams {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { text: text.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// EXPERIMENTAL - response for appending realtime speech.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/realtime/appendSpeech`](super::methods::ThreadRealtimeAppendSpeech).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendSpeechResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAppendSpeechResponse {}
}

/// EXPERIMENTAL - append text input to thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/realtime/appendText`](super::methods::ThreadRealtimeAppendText).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendTextParams {
    /// Absent, it means `"user"`.
    pub role: Option<ConversationTextRole>,
    pub text: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAppendTextParams {
        optional role "role",
        required text "text",
        required thread_id "threadId",
    }
}

impl ThreadRealtimeAppendTextParams {
    /// With the required fields; everything else is left out.
    pub fn new(text: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { role: None, text: text.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadRealtimeAppendTextParams {
        role: ConversationTextRole,
    }
}

/// EXPERIMENTAL - response for appending realtime text input.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/realtime/appendText`](super::methods::ThreadRealtimeAppendText).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendTextResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAppendTextResponse {}
}

/// EXPERIMENTAL - thread realtime audio chunk.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeAudioChunk {
    pub data: String,
    pub item_id: Option<String>,
    pub num_channels: u16,
    pub sample_rate: u32,
    pub samples_per_channel: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeAudioChunk {
        required data "data",
        optional item_id "itemId",
        required num_channels "numChannels",
        required sample_rate "sampleRate",
        optional samples_per_channel "samplesPerChannel",
    }
}

impl ThreadRealtimeAudioChunk {
    /// With the required fields; everything else is left out.
    pub fn new(data: impl Into<String>, num_channels: u16, sample_rate: u32) -> Self {
        Self {
            data: data.into(),
            item_id: None,
            num_channels,
            sample_rate,
            samples_per_channel: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadRealtimeAudioChunk {
        item_id: impl Into<String>,
        samples_per_channel: u32,
    }
}

/// EXPERIMENTAL - how an existing agent item appears in a realtime conversation.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadRealtimeBemItemPresentation {
    WholeItem(WholeItemThreadRealtimeBemItemPresentation),
    InlineMarkdown(InlineMarkdownThreadRealtimeBemItemPresentation),
    InlineVisualization(InlineVisualizationThreadRealtimeBemItemPresentation),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadRealtimeBemItemPresentation "type" {
        WholeItem "wholeItem",
        InlineMarkdown "inlineMarkdown",
        InlineVisualization "inlineVisualization",
    }
}

/// EXPERIMENTAL - emitted when thread realtime transport closes.
///
/// Parameters of [`thread/realtime/closed`](super::ServerNotification::ThreadRealtimeClosed).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeClosedNotification {
    pub reason: Option<String>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeClosedNotification {
        optional reason "reason",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - emitted when thread realtime encounters an error.
///
/// Parameters of [`thread/realtime/error`](super::ServerNotification::ThreadRealtimeError).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeErrorNotification {
    pub message: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeErrorNotification {
        required message "message",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeInitialItem {
    pub role: ConversationTextRole,
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeInitialItem {
        required role "role",
        required text "text",
    }
}

impl ThreadRealtimeInitialItem {
    /// With the required fields; everything else is left out.
    pub fn new(role: ConversationTextRole, text: impl Into<String>) -> Self {
        Self { role, text: text.into(), rest: Map::new() }
    }
}

/// EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadRealtimeItem {
    RealtimeSessionStarted(RealtimeSessionStartedThreadRealtimeItem),
    TranscriptSegment(TranscriptSegmentThreadRealtimeItem),
    BemItemPromoted(BemItemPromotedThreadRealtimeItem),
    RealtimeSessionClosed(RealtimeSessionClosedThreadRealtimeItem),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadRealtimeItem "type" {
        RealtimeSessionStarted "realtimeSessionStarted",
        TranscriptSegment "transcriptSegment",
        BemItemPromoted "bemItemPromoted",
        RealtimeSessionClosed "realtimeSessionClosed",
    }
}

impl ThreadRealtimeItem {
    /// `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::RealtimeSessionStarted(value) => Some(&value.id),
            Self::TranscriptSegment(value) => Some(&value.id),
            Self::BemItemPromoted(value) => Some(&value.id),
            Self::RealtimeSessionClosed(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }

    /// `realtimeSessionId`, which every known variant has.
    pub fn realtime_session_id(&self) -> Option<&str> {
        match self {
            Self::RealtimeSessionStarted(value) => Some(&value.realtime_session_id),
            Self::TranscriptSegment(value) => Some(&value.realtime_session_id),
            Self::BemItemPromoted(value) => Some(&value.realtime_session_id),
            Self::RealtimeSessionClosed(value) => Some(&value.realtime_session_id),
            Self::Unrecognized(_) => None,
        }
    }
}

/// EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend.
///
/// Parameters of [`thread/realtime/itemAdded`](super::ServerNotification::ThreadRealtimeItemAdded).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeItemAddedNotification {
    pub item: Value,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeItemAddedNotification {
        required item "item",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - a realtime timeline item published after canonical commit.
///
/// Parameters of [`thread/realtime/item/completed`](super::ServerNotification::ThreadRealtimeItemCompleted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeItemCompletedNotification {
    pub item: ThreadRealtimeItem,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeItemCompletedNotification {
        required item "item",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - a realtime timeline item started before its content streams.
///
/// Parameters of [`thread/realtime/item/started`](super::ServerNotification::ThreadRealtimeItemStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeItemStartedNotification {
    pub item: ThreadRealtimeItem,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeItemStartedNotification {
        required item "item",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - text appended to an active realtime transcript item.
///
/// Parameters of
/// [`thread/realtime/item/transcript/delta`](super::ServerNotification::ThreadRealtimeItemTranscriptDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeItemTranscriptDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeItemTranscriptDeltaNotification {
        required delta "delta",
        required item_id "itemId",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - list voices supported by thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/realtime/listVoices`](super::methods::ThreadRealtimeListVoices).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRealtimeListVoicesParams {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeListVoicesParams {}
}

/// EXPERIMENTAL - response for listing supported realtime voices.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/realtime/listVoices`](super::methods::ThreadRealtimeListVoices).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeListVoicesResponse {
    pub voices: RealtimeVoicesList,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeListVoicesResponse {
        required voices "voices",
    }
}

/// EXPERIMENTAL - streamed output audio emitted by thread realtime.
///
/// Parameters of [`thread/realtime/outputAudio/delta`](super::ServerNotification::ThreadRealtimeOutputAudioDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeOutputAudioDeltaNotification {
    pub audio: ThreadRealtimeAudioChunk,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeOutputAudioDeltaNotification {
        required audio "audio",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session.
///
/// Parameters of [`thread/realtime/sdp`](super::ServerNotification::ThreadRealtimeSdp).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeSdpNotification {
    pub sdp: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeSdpNotification {
        required sdp "sdp",
        required thread_id "threadId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadRealtimeSessionOutcome {
    Ended,
    Failed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadRealtimeSessionOutcome {
        Ended "ended",
        Failed "failed",
    }
}

/// EXPERIMENTAL - start a thread-scoped realtime session.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/realtime/start`](super::methods::ThreadRealtimeStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeStartParams {
    /// Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
    pub backend_reasoning_status: Option<bool>,
    /// Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically.
    /// Defaults to false.
    pub client_managed_handoffs: Option<bool>,
    /// Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default
    /// uppercase bracketed prefixes.
    pub codex_response_handoff_channel_prefixes: Option<BTreeMap<String, Vec<String>>>,
    /// Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to
    /// `thinking`. Realtime V1 and V2 ignore this setting.
    pub codex_response_handoff_mode: Option<CodexResponseHandoffMode>,
    /// Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
    pub codex_response_item_prefix: Option<String>,
    /// Sends automatic Codex responses as realtime conversation items instead of handoff appends.
    pub codex_responses_as_items: Option<bool>,
    /// Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the
    /// Realtime API's default behavior.
    pub delegation_ack_filler: Option<bool>,
    /// Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout
    /// knob once transcript-tail flushing is always enabled.
    pub flush_transcript_tail_on_session_end: Option<bool>,
    /// Set to false to start without Codex's startup context. Omitted or null includes it.
    pub include_startup_context: Option<bool>,
    /// Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by
    /// realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text
    /// tokens in total.
    pub initial_items: Option<Vec<ThreadRealtimeInitialItem>>,
    /// Overrides the configured realtime model for this session only.
    pub model: Option<String>,
    /// Selects text or audio output for the realtime session. Transport and voice stay independent so clients can
    /// choose how they connect separately from what the model emits.
    pub output_modality: RealtimeOutputModality,
    pub prompt: Option<Option<String>>,
    /// Developer instructions given to the backing Codex model when this realtime session ends.
    pub realtime_end_instructions: Option<String>,
    pub realtime_session_id: Option<String>,
    /// Developer instructions given to the backing Codex model when this realtime session starts.
    pub realtime_start_instructions: Option<String>,
    pub thread_id: String,
    pub transport: Option<ThreadRealtimeStartTransport>,
    /// Overrides the configured realtime protocol version for this session only.
    pub version: Option<RealtimeConversationVersion>,
    pub voice: Option<RealtimeVoice>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeStartParams {
        optional backend_reasoning_status "backendReasoningStatus",
        optional client_managed_handoffs "clientManagedHandoffs",
        optional codex_response_handoff_channel_prefixes "codexResponseHandoffChannelPrefixes",
        optional codex_response_handoff_mode "codexResponseHandoffMode",
        optional codex_response_item_prefix "codexResponseItemPrefix",
        optional codex_responses_as_items "codexResponsesAsItems",
        optional delegation_ack_filler "delegationAckFiller",
        optional flush_transcript_tail_on_session_end "flushTranscriptTailOnSessionEnd",
        optional include_startup_context "includeStartupContext",
        optional initial_items "initialItems",
        optional model "model",
        required output_modality "outputModality",
        nullable prompt "prompt",
        optional realtime_end_instructions "realtimeEndInstructions",
        optional realtime_session_id "realtimeSessionId",
        optional realtime_start_instructions "realtimeStartInstructions",
        required thread_id "threadId",
        optional transport "transport",
        optional version "version",
        optional voice "voice",
    }
}

impl ThreadRealtimeStartParams {
    /// With the required fields; everything else is left out.
    pub fn new(output_modality: RealtimeOutputModality, thread_id: impl Into<String>) -> Self {
        Self {
            backend_reasoning_status: None,
            client_managed_handoffs: None,
            codex_response_handoff_channel_prefixes: None,
            codex_response_handoff_mode: None,
            codex_response_item_prefix: None,
            codex_responses_as_items: None,
            delegation_ack_filler: None,
            flush_transcript_tail_on_session_end: None,
            include_startup_context: None,
            initial_items: None,
            model: None,
            output_modality,
            prompt: None,
            realtime_end_instructions: None,
            realtime_session_id: None,
            realtime_start_instructions: None,
            thread_id: thread_id.into(),
            transport: None,
            version: None,
            voice: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadRealtimeStartParams {
        backend_reasoning_status: bool,
        client_managed_handoffs: bool,
        codex_response_handoff_channel_prefixes: BTreeMap<String, Vec<String>>,
        codex_response_handoff_mode: CodexResponseHandoffMode,
        codex_response_item_prefix: impl Into<String>,
        codex_responses_as_items: bool,
        delegation_ack_filler: bool,
        flush_transcript_tail_on_session_end: bool,
        include_startup_context: bool,
        initial_items: Vec<ThreadRealtimeInitialItem>,
        model: impl Into<String>,
        prompt: Option<String>,
        realtime_end_instructions: impl Into<String>,
        realtime_session_id: impl Into<String>,
        realtime_start_instructions: impl Into<String>,
        transport: ThreadRealtimeStartTransport,
        version: RealtimeConversationVersion,
        voice: RealtimeVoice,
    }
}

/// EXPERIMENTAL - response for starting thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/realtime/start`](super::methods::ThreadRealtimeStart).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRealtimeStartResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeStartResponse {}
}

/// EXPERIMENTAL - transport used by thread realtime.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadRealtimeStartTransport {
    Websocket(WebsocketThreadRealtimeStartTransport),
    Webrtc(WebrtcThreadRealtimeStartTransport),
    ExistingCall(ExistingCallThreadRealtimeStartTransport),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadRealtimeStartTransport "type" {
        Websocket "websocket",
        Webrtc "webrtc",
        ExistingCall "existingCall",
    }
}

/// EXPERIMENTAL - emitted when thread realtime startup is accepted.
///
/// Parameters of [`thread/realtime/started`](super::ServerNotification::ThreadRealtimeStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeStartedNotification {
    pub realtime_session_id: Option<String>,
    pub thread_id: String,
    pub version: RealtimeConversationVersion,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeStartedNotification {
        optional realtime_session_id "realtimeSessionId",
        required thread_id "threadId",
        required version "version",
    }
}

/// EXPERIMENTAL - stop thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/realtime/stop`](super::methods::ThreadRealtimeStop).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeStopParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeStopParams {
        required thread_id "threadId",
    }
}

impl ThreadRealtimeStopParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// EXPERIMENTAL - response for stopping thread realtime.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/realtime/stop`](super::methods::ThreadRealtimeStop).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadRealtimeStopResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeStopResponse {}
}

/// EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes.
///
/// Parameters of [`thread/realtime/transcript/delta`](super::ServerNotification::ThreadRealtimeTranscriptDelta).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeTranscriptDeltaNotification {
    /// Live transcript delta from the realtime event.
    pub delta: String,
    pub role: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeTranscriptDeltaNotification {
        required delta "delta",
        required role "role",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part.
///
/// Parameters of [`thread/realtime/transcript/done`](super::ServerNotification::ThreadRealtimeTranscriptDone).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRealtimeTranscriptDoneNotification {
    pub role: String,
    /// Final complete text for the transcript part.
    pub text: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRealtimeTranscriptDoneNotification {
        required role "role",
        required text "text",
        required thread_id "threadId",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadRealtimeTranscriptRole {
    User,
    Assistant,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadRealtimeTranscriptRole {
        User "user",
        Assistant "assistant",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadResumeInitialTurnsPageParams {
    /// How much item detail to include for each returned turn; defaults to summary.
    pub items_view: Option<TurnItemsView>,
    /// Optional turn page size.
    pub limit: Option<u32>,
    /// Optional turn pagination direction; defaults to descending.
    pub sort_direction: Option<SortDirection>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadResumeInitialTurnsPageParams {
        optional items_view "itemsView",
        optional limit "limit",
        optional sort_direction "sortDirection",
    }
}

setters! {
    ThreadResumeInitialTurnsPageParams {
        items_view: TurnItemsView,
        limit: u32,
        sort_direction: SortDirection,
    }
}

/// There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume it. 2.
/// By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by path and
/// resume it.
///
/// For non-running threads, the precedence is: history \> non-empty path \> thread_id. If using history or a non-empty
/// path for a non-running thread, the thread_id param will be ignored.
///
/// If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a
/// consistency check against the active rollout path. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
///
/// Parameters of [`thread/resume`](super::methods::ThreadResume).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadResumeParams {
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub base_instructions: Option<String>,
    pub config: Option<Map<String, Value>>,
    pub cwd: Option<String>,
    pub developer_instructions: Option<String>,
    /// When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful
    /// when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is
    /// deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    pub exclude_turns: Option<bool>,
    /// \[UNSTABLE\] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history
    /// instead of loaded from disk.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub history: Option<Vec<ResponseItem>>,
    /// When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns
    /// without a second request.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub initial_turns_page: Option<ThreadResumeInitialTurnsPageParams>,
    /// Configuration overrides for the resumed thread, if any.
    pub model: Option<String>,
    pub model_provider: Option<String>,
    /// \[UNSTABLE\] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param
    /// will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub path: Option<String>,
    /// Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    /// existing instructions.
    pub personality: Option<Personality>,
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    pub sandbox: Option<SandboxMode>,
    pub service_tier: Option<Option<String>>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadResumeParams {
        optional approval_policy "approvalPolicy",
        optional approvals_reviewer "approvalsReviewer",
        optional base_instructions "baseInstructions",
        optional config "config",
        optional cwd "cwd",
        optional developer_instructions "developerInstructions",
        optional exclude_turns "excludeTurns",
        optional history "history",
        optional initial_turns_page "initialTurnsPage",
        optional model "model",
        optional model_provider "modelProvider",
        optional path "path",
        optional permissions "permissions",
        optional personality "personality",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        optional sandbox "sandbox",
        nullable service_tier "serviceTier",
        required thread_id "threadId",
    }
}

impl ThreadResumeParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            approval_policy: None,
            approvals_reviewer: None,
            base_instructions: None,
            config: None,
            cwd: None,
            developer_instructions: None,
            exclude_turns: None,
            history: None,
            initial_turns_page: None,
            model: None,
            model_provider: None,
            path: None,
            permissions: None,
            personality: None,
            runtime_workspace_roots: None,
            sandbox: None,
            service_tier: None,
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadResumeParams {
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        base_instructions: impl Into<String>,
        config: Map<String, Value>,
        cwd: impl Into<String>,
        developer_instructions: impl Into<String>,
        exclude_turns: bool,
        history: Vec<ResponseItem>,
        initial_turns_page: ThreadResumeInitialTurnsPageParams,
        model: impl Into<String>,
        model_provider: impl Into<String>,
        path: impl Into<String>,
        permissions: impl Into<String>,
        personality: Personality,
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox: SandboxMode,
        service_tier: Option<String>,
    }
}

/// Result of [`thread/resume`](super::methods::ThreadResume).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadResumeResponse {
    /// Named or implicit built-in profile that produced the active permissions, when known.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    /// Reviewer currently used for approval requests on this thread.
    pub approvals_reviewer: ApprovalsReviewer,
    /// Effective collaboration mode. Absent when resuming from an older server.
    pub collaboration_mode: Option<CollaborationMode>,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    ///
    /// Absent, it means `[]`.
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// `thread/turns/list` page returned when requested by `initialTurnsPage`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub initial_turns_page: Option<TurnsPage>,
    /// Environment-native paths to instruction source files currently loaded for this thread.
    ///
    /// Absent, it means `[]`.
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item
    /// identified by the cursor.
    pub items_backwards_cursor: Option<String>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `"explicitRequestOnly"`.
    pub multi_agent_mode: Option<MultiAgentMode>,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `[]`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile`
    /// for profile provenance.
    pub sandbox: SandboxPolicy,
    pub service_tier: Option<String>,
    pub thread: ThreadData,
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn
    /// identified by the cursor.
    pub turns_backwards_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadResumeResponse {
        optional active_permission_profile "activePermissionProfile",
        required approval_policy "approvalPolicy",
        required approvals_reviewer "approvalsReviewer",
        optional collaboration_mode "collaborationMode",
        required cwd "cwd",
        optional disabled_plugin_ids "disabledPluginIds",
        optional initial_turns_page "initialTurnsPage",
        optional instruction_sources "instructionSources",
        optional items_backwards_cursor "itemsBackwardsCursor",
        required model "model",
        required model_provider "modelProvider",
        optional multi_agent_mode "multiAgentMode",
        optional reasoning_effort "reasoningEffort",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        required sandbox "sandbox",
        optional service_tier "serviceTier",
        required thread "thread",
        optional turns_backwards_cursor "turnsBackwardsCursor",
    }
}

/// Replace a paginated thread's durable history with the prefix before one turn.
///
/// This only changes persisted conversation history. It does not revert local file changes.
///
/// Parameters of [`thread/revert`](super::methods::ThreadRevert).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRevertParams {
    /// Turn excluded from the replacement history, together with every later turn.
    pub before_turn_id: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRevertParams {
        required before_turn_id "beforeTurnId",
        required thread_id "threadId",
    }
}

impl ThreadRevertParams {
    /// With the required fields; everything else is left out.
    pub fn new(before_turn_id: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { before_turn_id: before_turn_id.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/revert`](super::methods::ThreadRevert).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRevertResponse {
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item
    /// identified by the cursor.
    pub items_backwards_cursor: Option<String>,
    /// Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`.
    pub thread: ThreadData,
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn
    /// identified by the cursor.
    pub turns_backwards_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRevertResponse {
        optional items_backwards_cursor "itemsBackwardsCursor",
        required thread "thread",
        optional turns_backwards_cursor "turnsBackwardsCursor",
    }
}

/// Parameters of [`thread/reverted`](super::ServerNotification::ThreadReverted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadRevertedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadRevertedNotification {
        required thread_id "threadId",
    }
}

/// One visible message occurrence returned by \[`ThreadSearchOccurrencesResponse`\].
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchOccurrence {
    pub item_id: String,
    pub snippet: String,
    /// Match range within `snippet`, in UTF-16 code units.
    pub snippet_match_range: ThreadSearchTextRange,
    /// Opaque inclusive cursor accepted by `thread/turns/list` for this turn.
    pub turn_cursor: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchOccurrence {
        required item_id "itemId",
        required snippet "snippet",
        required snippet_match_range "snippetMatchRange",
        required turn_cursor "turnCursor",
        required turn_id "turnId",
    }
}

/// Parameters for searching visible message occurrences within one paginated thread.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/searchOccurrences`](super::methods::ThreadSearchOccurrences).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesParams {
    /// Opaque cursor returned by a previous call for the same thread and search term.
    pub cursor: Option<String>,
    /// Optional occurrence page size.
    pub limit: Option<u32>,
    /// Case-insensitive literal substring to find in visible user messages and both partial and final assistant
    /// answers.
    pub search_term: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchOccurrencesParams {
        optional cursor "cursor",
        optional limit "limit",
        required search_term "searchTerm",
        required thread_id "threadId",
    }
}

impl ThreadSearchOccurrencesParams {
    /// With the required fields; everything else is left out.
    pub fn new(search_term: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self {
            cursor: None,
            limit: None,
            search_term: search_term.into(),
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadSearchOccurrencesParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/searchOccurrences`](super::methods::ThreadSearchOccurrences).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesResponse {
    /// Occurrences in chronological message order.
    pub data: Vec<ThreadSearchOccurrence>,
    /// Opaque cursor to continue after the last returned occurrence.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchOccurrencesResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/search`](super::methods::ThreadSearch).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchParams {
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only
    /// non-archived threads are returned.
    pub archived: Option<bool>,
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// Optional page size; defaults to a reasonable server-side value.
    pub limit: Option<u32>,
    /// Required substring/full-text query for thread search.
    pub search_term: String,
    /// Optional sort direction; defaults to descending (newest first).
    pub sort_direction: Option<SortDirection>,
    /// Optional sort key; defaults to created_at.
    pub sort_key: Option<ThreadSearchSortKey>,
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty,
    /// defaults to interactive sources.
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchParams {
        optional archived "archived",
        optional cursor "cursor",
        optional limit "limit",
        required search_term "searchTerm",
        optional sort_direction "sortDirection",
        optional sort_key "sortKey",
        optional source_kinds "sourceKinds",
    }
}

impl ThreadSearchParams {
    /// With the required fields; everything else is left out.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            archived: None,
            cursor: None,
            limit: None,
            search_term: search_term.into(),
            sort_direction: None,
            sort_key: None,
            source_kinds: None,
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadSearchParams {
        archived: bool,
        cursor: impl Into<String>,
        limit: u32,
        sort_direction: SortDirection,
        sort_key: ThreadSearchSortKey,
        source_kinds: Vec<ThreadSourceKind>,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/search`](super::methods::ThreadSearch).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains
    /// at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of
    /// the page timestamp so same-second updates are not skipped.
    pub backwards_cursor: Option<String>,
    pub data: Vec<ThreadSearchResult>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchResponse {
        optional backwards_cursor "backwardsCursor",
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchResult {
    pub snippet: String,
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchResult {
        required snippet "snippet",
        required thread "thread",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadSearchSortKey {
    CreatedAt,
    UpdatedAt,
    RecencyAt,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadSearchSortKey {
        CreatedAt "created_at",
        UpdatedAt "updated_at",
        RecencyAt "recency_at",
    }
}

/// UTF-16 code-unit range within `snippet`.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSearchTextRange {
    /// Exclusive UTF-16 code-unit offset.
    pub end: u32,
    /// Inclusive UTF-16 code-unit offset.
    pub start: u32,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSearchTextRange {
        required end "end",
        required start "start",
    }
}

/// Parameters for moving a thread within a server-owned section ordering.
///
/// Parameters of [`thread/section/move`](super::methods::ThreadSectionMove).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSectionMoveParams {
    /// Existing thread to insert before; omission or null appends to the section.
    pub before_thread_id: Option<String>,
    /// Destination section, or `null` to remove the thread from its section.
    pub section_id: Option<String>,
    /// Thread to move into, within, or out of a section.
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionMoveParams {
        optional before_thread_id "beforeThreadId",
        required section_id "sectionId",
        required thread_id "threadId",
    }
}

impl ThreadSectionMoveParams {
    /// With the required fields; everything else is left out.
    pub fn new(section_id: Option<String>, thread_id: impl Into<String>) -> Self {
        Self { before_thread_id: None, section_id, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadSectionMoveParams {
        before_thread_id: impl Into<String>,
    }
}

/// Result of [`thread/section/move`](super::methods::ThreadSectionMove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadSectionMoveResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSectionMoveResponse {}
}

/// Parameters of [`thread/name/set`](super::methods::ThreadNameSet).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSetNameParams {
    pub name: String,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSetNameParams {
        required name "name",
        required thread_id "threadId",
    }
}

impl ThreadSetNameParams {
    /// With the required fields; everything else is left out.
    pub fn new(name: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { name: name.into(), thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/name/set`](super::methods::ThreadNameSet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadSetNameResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSetNameResponse {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSettings {
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub collaboration_mode: CollaborationMode,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    ///
    /// Absent, it means `[]`.
    pub disabled_plugin_ids: Option<Vec<String>>,
    pub effort: Option<ReasoningEffort>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `"explicitRequestOnly"`.
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// @deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style.
    pub personality: Option<Personality>,
    pub sandbox_policy: SandboxPolicy,
    pub service_tier: Option<String>,
    pub summary: Option<ReasoningSummary>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSettings {
        optional active_permission_profile "activePermissionProfile",
        required approval_policy "approvalPolicy",
        required approvals_reviewer "approvalsReviewer",
        required collaboration_mode "collaborationMode",
        required cwd "cwd",
        optional disabled_plugin_ids "disabledPluginIds",
        optional effort "effort",
        required model "model",
        required model_provider "modelProvider",
        optional multi_agent_mode "multiAgentMode",
        optional personality "personality",
        required sandbox_policy "sandboxPolicy",
        optional service_tier "serviceTier",
        optional summary "summary",
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/settings/update`](super::methods::ThreadSettingsUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSettingsUpdateParams {
    /// Override the approval policy for subsequent turns.
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for subsequent turns.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the
    /// selected mode".
    pub collaboration_mode: Option<CollaborationMode>,
    /// Override the working directory for subsequent turns.
    pub cwd: Option<String>,
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; \[\] clears it.
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// Override the reasoning effort for subsequent turns.
    pub effort: Option<ReasoningEffort>,
    /// Override the model for subsequent turns.
    pub model: Option<String>,
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's
    /// existing instructions.
    pub personality: Option<Personality>,
    /// Override the sandbox policy for subsequent turns.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it
    /// unchanged.
    pub service_tier: Option<Option<String>>,
    /// Override the reasoning summary for subsequent turns.
    pub summary: Option<ReasoningSummary>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSettingsUpdateParams {
        optional approval_policy "approvalPolicy",
        optional approvals_reviewer "approvalsReviewer",
        optional collaboration_mode "collaborationMode",
        optional cwd "cwd",
        optional disabled_plugin_ids "disabledPluginIds",
        optional effort "effort",
        optional model "model",
        optional multi_agent_mode "multiAgentMode",
        optional permissions "permissions",
        optional personality "personality",
        optional sandbox_policy "sandboxPolicy",
        nullable service_tier "serviceTier",
        optional summary "summary",
        required thread_id "threadId",
    }
}

impl ThreadSettingsUpdateParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            approval_policy: None,
            approvals_reviewer: None,
            collaboration_mode: None,
            cwd: None,
            disabled_plugin_ids: None,
            effort: None,
            model: None,
            multi_agent_mode: None,
            permissions: None,
            personality: None,
            sandbox_policy: None,
            service_tier: None,
            summary: None,
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadSettingsUpdateParams {
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        collaboration_mode: CollaborationMode,
        cwd: impl Into<String>,
        disabled_plugin_ids: Vec<String>,
        effort: ReasoningEffort,
        model: impl Into<String>,
        multi_agent_mode: MultiAgentMode,
        permissions: impl Into<String>,
        personality: Personality,
        sandbox_policy: SandboxPolicy,
        service_tier: Option<String>,
        summary: ReasoningSummary,
    }
}

/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/settings/update`](super::methods::ThreadSettingsUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadSettingsUpdateResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSettingsUpdateResponse {}
}

/// Parameters of [`thread/settings/updated`](super::ServerNotification::ThreadSettingsUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSettingsUpdatedNotification {
    pub thread_id: String,
    pub thread_settings: ThreadSettings,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadSettingsUpdatedNotification {
        required thread_id "threadId",
        required thread_settings "threadSettings",
    }
}

/// Parameters of [`thread/shellCommand`](super::methods::ThreadShellCommand).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadShellCommandParams {
    /// Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally
    /// preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than
    /// inheriting the thread sandbox policy.
    pub command: String,
    pub thread_id: String,
    /// Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero
    /// requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
    pub timeout_ms: Option<i64>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadShellCommandParams {
        required command "command",
        required thread_id "threadId",
        optional timeout_ms "timeoutMs",
    }
}

impl ThreadShellCommandParams {
    /// With the required fields; everything else is left out.
    pub fn new(command: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { command: command.into(), thread_id: thread_id.into(), timeout_ms: None, rest: Map::new() }
    }
}

setters! {
    ThreadShellCommandParams {
        timeout_ms: i64,
    }
}

/// Result of [`thread/shellCommand`](super::methods::ThreadShellCommand).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadShellCommandResponse {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadShellCommandResponse {}
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadSortKey {
    CreatedAt,
    UpdatedAt,
    RecencyAt,
    SectionPosition,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadSortKey {
        CreatedAt "created_at",
        UpdatedAt "updated_at",
        RecencyAt "recency_at",
        SectionPosition "section_position",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadSource {
    User,
    Subagent,
    MemoryConsolidation,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadSource {
        User "user",
        Subagent "subagent",
        MemoryConsolidation "memory_consolidation",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadSourceKind {
    Cli,
    Vscode,
    Exec,
    AppServer,
    SubAgent,
    SubAgentReview,
    SubAgentCompact,
    SubAgentThreadSpawn,
    SubAgentOther,
    Unknown,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadSourceKind {
        Cli "cli",
        Vscode "vscode",
        Exec "exec",
        AppServer "appServer",
        SubAgent "subAgent",
        SubAgentReview "subAgentReview",
        SubAgentCompact "subAgentCompact",
        SubAgentThreadSpawn "subAgentThreadSpawn",
        SubAgentOther "subAgentOther",
        Unknown "unknown",
    }
}

/// Parameters of [`thread/start`](super::methods::ThreadStart).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadStartParams {
    /// Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its
    /// default.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub allow_provider_model_fallback: Option<bool>,
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub base_instructions: Option<String>,
    pub config: Option<Map<String, Value>>,
    pub cwd: Option<String>,
    /// Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a
    /// turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub daybreak_enabled: Option<bool>,
    pub developer_instructions: Option<String>,
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub dynamic_tools: Option<Vec<DynamicToolSpec>>,
    /// Optional sticky environments for this thread.
    ///
    /// Omitted selects the default environment when environment access is enabled. Empty disables environment access
    /// for turns that do not provide a turn override. Non-empty selects the first environment as the current turn
    /// environment.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    pub ephemeral: Option<bool>,
    /// If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g.
    /// Codex Cloud).
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub experimental_raw_events: Option<bool>,
    /// Persisted thread history contract to use for this new thread.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub history_mode: Option<ThreadHistoryMode>,
    pub model: Option<String>,
    pub model_provider: Option<String>,
    /// @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Named profile id for this thread. Cannot be combined with `sandbox`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style.
    pub personality: Option<Personality>,
    /// Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose
    /// it only in live responses.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub project_id: Option<String>,
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    pub sandbox: Option<SandboxMode>,
    /// Capability roots selected for this thread by the hosting platform.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub selected_capability_roots: Option<Vec<SelectedCapabilityRoot>>,
    pub service_name: Option<String>,
    pub service_tier: Option<Option<String>>,
    pub session_start_source: Option<ThreadStartSource>,
    /// Optional client-supplied analytics source classification for this thread.
    pub thread_source: Option<ThreadSource>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadStartParams {
        optional allow_provider_model_fallback "allowProviderModelFallback",
        optional approval_policy "approvalPolicy",
        optional approvals_reviewer "approvalsReviewer",
        optional base_instructions "baseInstructions",
        optional config "config",
        optional cwd "cwd",
        optional daybreak_enabled "daybreakEnabled",
        optional developer_instructions "developerInstructions",
        optional dynamic_tools "dynamicTools",
        optional environments "environments",
        optional ephemeral "ephemeral",
        optional experimental_raw_events "experimentalRawEvents",
        optional history_mode "historyMode",
        optional model "model",
        optional model_provider "modelProvider",
        optional multi_agent_mode "multiAgentMode",
        optional permissions "permissions",
        optional personality "personality",
        optional project_id "projectId",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        optional sandbox "sandbox",
        optional selected_capability_roots "selectedCapabilityRoots",
        optional service_name "serviceName",
        nullable service_tier "serviceTier",
        optional session_start_source "sessionStartSource",
        optional thread_source "threadSource",
    }
}

setters! {
    ThreadStartParams {
        allow_provider_model_fallback: bool,
        approval_policy: AskForApproval,
        approvals_reviewer: ApprovalsReviewer,
        base_instructions: impl Into<String>,
        config: Map<String, Value>,
        cwd: impl Into<String>,
        daybreak_enabled: bool,
        developer_instructions: impl Into<String>,
        dynamic_tools: Vec<DynamicToolSpec>,
        environments: Vec<TurnEnvironmentParams>,
        ephemeral: bool,
        experimental_raw_events: bool,
        history_mode: ThreadHistoryMode,
        model: impl Into<String>,
        model_provider: impl Into<String>,
        multi_agent_mode: MultiAgentMode,
        permissions: impl Into<String>,
        personality: Personality,
        project_id: impl Into<String>,
        runtime_workspace_roots: Vec<AbsolutePathBuf>,
        sandbox: SandboxMode,
        selected_capability_roots: Vec<SelectedCapabilityRoot>,
        service_name: impl Into<String>,
        service_tier: Option<String>,
        session_start_source: ThreadStartSource,
        thread_source: ThreadSource,
    }
}

/// Result of [`thread/start`](super::methods::ThreadStart).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadStartResponse {
    /// Named or implicit built-in profile that produced the active permissions, when known.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    /// Reviewer currently used for approval requests on this thread.
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    ///
    /// Absent, it means `[]`.
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// Environment-native paths to instruction source files currently loaded for this thread.
    ///
    /// Absent, it means `[]`.
    pub instruction_sources: Option<Vec<LegacyAppPathString>>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `"explicitRequestOnly"`.
    pub multi_agent_mode: Option<MultiAgentMode>,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    ///
    /// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
    ///
    /// Absent, it means `[]`.
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile`
    /// for profile provenance.
    pub sandbox: SandboxPolicy,
    pub service_tier: Option<String>,
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadStartResponse {
        optional active_permission_profile "activePermissionProfile",
        required approval_policy "approvalPolicy",
        required approvals_reviewer "approvalsReviewer",
        required cwd "cwd",
        optional disabled_plugin_ids "disabledPluginIds",
        optional instruction_sources "instructionSources",
        required model "model",
        required model_provider "modelProvider",
        optional multi_agent_mode "multiAgentMode",
        optional reasoning_effort "reasoningEffort",
        optional runtime_workspace_roots "runtimeWorkspaceRoots",
        required sandbox "sandbox",
        optional service_tier "serviceTier",
        required thread "thread",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadStartSource {
    Startup,
    Clear,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadStartSource {
        Startup "startup",
        Clear "clear",
    }
}

/// Explicitly marked unread, including when the thread has no turns.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadStartThreadUnreadPosition {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadStartThreadUnreadPosition ["type" "threadStart"] {}
}

/// Parameters of [`thread/started`](super::ServerNotification::ThreadStarted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadStartedNotification {
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadStartedNotification {
        required thread "thread",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadStatus {
    NotLoaded(NotLoadedThreadStatus),
    Idle(IdleThreadStatus),
    SystemError(SystemErrorThreadStatus),
    Active(ActiveThreadStatus),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadStatus "type" {
        NotLoaded "notLoaded",
        Idle "idle",
        SystemError "systemError",
        Active "active",
    }
}

/// Parameters of [`thread/status/changed`](super::ServerNotification::ThreadStatusChanged).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadStatusChangedNotification {
    pub status: ThreadStatus,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadStatusChangedNotification {
        required status "status",
        required thread_id "threadId",
    }
}

/// EXPERIMENTAL - one item or turn boundary in canonical rollout order.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadTimelineEntry {
    Item(ItemThreadTimelineEntry),
    Realtime(RealtimeThreadTimelineEntry),
    TurnStarted(TurnStartedThreadTimelineEntry),
    TurnCompleted(TurnCompletedThreadTimelineEntry),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadTimelineEntry "type" {
        Item "item",
        Realtime "realtime",
        TurnStarted "turnStarted",
        TurnCompleted "turnCompleted",
    }
}

impl ThreadTimelineEntry {
    /// `position`, which every known variant has.
    pub fn position(&self) -> Option<&u64> {
        match self {
            Self::Item(value) => Some(&value.position),
            Self::Realtime(value) => Some(&value.position),
            Self::TurnStarted(value) => Some(&value.position),
            Self::TurnCompleted(value) => Some(&value.position),
            Self::Unrecognized(_) => None,
        }
    }
}

/// EXPERIMENTAL - list ordinary and realtime thread history in rollout order.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Parameters of [`thread/timeline/list`](super::methods::ThreadTimelineList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadTimelineListParams {
    pub cursor: Option<String>,
    pub limit: Option<u32>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadTimelineListParams {
        optional cursor "cursor",
        optional limit "limit",
        required thread_id "threadId",
    }
}

impl ThreadTimelineListParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: None, limit: None, thread_id: thread_id.into(), rest: Map::new() }
    }
}

setters! {
    ThreadTimelineListParams {
        cursor: impl Into<String>,
        limit: u32,
    }
}

/// EXPERIMENTAL - a bounded timeline page with its resolved opening voice state.
///
/// **Experimental:** the runtime answers only clients that asked for `experimentalApi`.
///
/// Result of [`thread/timeline/list`](super::methods::ThreadTimelineList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadTimelineListResponse {
    pub active_realtime_session_at_page_start: Option<String>,
    pub data: Vec<ThreadTimelineEntry>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadTimelineListResponse {
        optional active_realtime_session_at_page_start "activeRealtimeSessionAtPageStart",
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadTokenUsage {
    pub last: TokenUsageBreakdown,
    pub model_context_window: Option<i64>,
    pub total: TokenUsageBreakdown,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadTokenUsage {
        required last "last",
        optional model_context_window "modelContextWindow",
        required total "total",
    }
}

/// Parameters of [`thread/tokenUsage/updated`](super::ServerNotification::ThreadTokenUsageUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadTokenUsageUpdatedNotification {
    pub thread_id: String,
    pub token_usage: ThreadTokenUsage,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadTokenUsageUpdatedNotification {
        required thread_id "threadId",
        required token_usage "tokenUsage",
        required turn_id "turnId",
    }
}

/// Parameters of [`thread/turns/list`](super::methods::ThreadTurnsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadTurnsListParams {
    /// Opaque cursor to pass to the next call to continue after the last turn.
    pub cursor: Option<String>,
    /// How much item detail to include for each returned turn; defaults to summary.
    pub items_view: Option<TurnItemsView>,
    /// Optional turn page size.
    pub limit: Option<u32>,
    /// Optional turn pagination direction; defaults to descending.
    pub sort_direction: Option<SortDirection>,
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadTurnsListParams {
        optional cursor "cursor",
        optional items_view "itemsView",
        optional limit "limit",
        optional sort_direction "sortDirection",
        required thread_id "threadId",
    }
}

impl ThreadTurnsListParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            cursor: None,
            items_view: None,
            limit: None,
            sort_direction: None,
            thread_id: thread_id.into(),
            rest: Map::new(),
        }
    }
}

setters! {
    ThreadTurnsListParams {
        cursor: impl Into<String>,
        items_view: TurnItemsView,
        limit: u32,
        sort_direction: SortDirection,
    }
}

/// Result of [`thread/turns/list`](super::methods::ThreadTurnsList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadTurnsListResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains
    /// at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and catch updates
    /// to that turn.
    pub backwards_cursor: Option<String>,
    pub data: Vec<Turn>,
    /// Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadTurnsListResponse {
        optional backwards_cursor "backwardsCursor",
        required data "data",
        optional next_cursor "nextCursor",
    }
}

/// Parameters of [`thread/unarchive`](super::methods::ThreadUnarchive).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUnarchiveParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUnarchiveParams {
        required thread_id "threadId",
    }
}

impl ThreadUnarchiveParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/unarchive`](super::methods::ThreadUnarchive).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUnarchiveResponse {
    pub thread: ThreadData,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUnarchiveResponse {
        required thread "thread",
    }
}

/// Parameters of [`thread/unarchived`](super::ServerNotification::ThreadUnarchived).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUnarchivedNotification {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUnarchivedNotification {
        required thread_id "threadId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum ThreadUnreadPosition {
    /// Explicitly marked unread, including when the thread has no turns.
    ThreadStart(ThreadStartThreadUnreadPosition),
    /// The earliest completed result needing attention.
    Turn(TurnThreadUnreadPosition),
    /// A form this release does not know, kept as it came.
    Unrecognized(Value),
}

tagged_union! {
    ThreadUnreadPosition "type" {
        ThreadStart "threadStart",
        Turn "turn",
    }
}

/// Parameters of [`thread/unsubscribe`](super::methods::ThreadUnsubscribe).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUnsubscribeParams {
    pub thread_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUnsubscribeParams {
        required thread_id "threadId",
    }
}

impl ThreadUnsubscribeParams {
    /// With the required fields; everything else is left out.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { thread_id: thread_id.into(), rest: Map::new() }
    }
}

/// Result of [`thread/unsubscribe`](super::methods::ThreadUnsubscribe).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadUnsubscribeResponse {
    pub status: ThreadUnsubscribeStatus,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ThreadUnsubscribeResponse {
        required status "status",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThreadUnsubscribeStatus {
    NotLoaded,
    NotSubscribed,
    Unsubscribed,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ThreadUnsubscribeStatus {
        NotLoaded "notLoaded",
        NotSubscribed "notSubscribed",
        Unsubscribed "unsubscribed",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TranscriptSegmentThreadRealtimeItem {
    pub id: String,
    pub realtime_session_id: String,
    pub role: ThreadRealtimeTranscriptRole,
    pub text: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TranscriptSegmentThreadRealtimeItem ["type" "transcriptSegment"] {
        required id "id",
        required realtime_session_id "realtimeSessionId",
        required role "role",
        required text "text",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnCompletedThreadTimelineEntry {
    pub completed_at: Option<i64>,
    pub duration_ms: Option<i64>,
    pub error: Option<TurnError>,
    pub position: u64,
    pub started_at: Option<i64>,
    pub status: TurnStatus,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnCompletedThreadTimelineEntry ["type" "turnCompleted"] {
        optional completed_at "completed_at",
        optional duration_ms "duration_ms",
        optional error "error",
        required position "position",
        optional started_at "started_at",
        required status "status",
        required turn_id "turn_id",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnStartedThreadTimelineEntry {
    pub position: u64,
    pub started_at: Option<i64>,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnStartedThreadTimelineEntry ["type" "turnStarted"] {
        required position "position",
        optional started_at "started_at",
        required turn_id "turn_id",
    }
}

/// The earliest completed result needing attention.
#[derive(Clone)]
#[non_exhaustive]
pub struct TurnThreadUnreadPosition {
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnThreadUnreadPosition ["type" "turn"] {
        required turn_id "turnId",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TurnsPage {
    pub backwards_cursor: Option<String>,
    pub data: Vec<Turn>,
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    TurnsPage {
        optional backwards_cursor "backwardsCursor",
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnreadThreadReadStateOperation {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    UnreadThreadReadStateOperation ["type" "unread"] {}
}

#[derive(Clone)]
#[non_exhaustive]
pub struct WebrtcThreadRealtimeStartTransport {
    /// SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data channel.
    pub sdp: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WebrtcThreadRealtimeStartTransport ["type" "webrtc"] {
        required sdp "sdp",
    }
}

impl WebrtcThreadRealtimeStartTransport {
    /// With the required fields; everything else is left out.
    pub fn new(sdp: impl Into<String>) -> Self {
        Self { sdp: sdp.into(), rest: Map::new() }
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsocketThreadRealtimeStartTransport {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WebsocketThreadRealtimeStartTransport ["type" "websocket"] {}
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WholeItemThreadRealtimeBemItemPresentation {
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    WholeItemThreadRealtimeBemItemPresentation ["type" "wholeItem"] {}
}
