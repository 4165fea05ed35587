// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `model` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters, string_enum};

/// Canonical user-input modality tags advertised by a model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InputModality {
    /// Plain text turns and tool payloads.
    Text,
    /// Image attachments included in user turns.
    Image,
    /// Audio attachments included in user turns.
    Audio,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    InputModality {
        Text "text",
        Image "image",
        Audio "audio",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct Model {
    /// Deprecated: use `serviceTiers` instead.
    ///
    /// Absent, it means `[]`.
    pub additional_speed_tiers: Option<Vec<String>>,
    pub availability_nux: Option<ModelAvailabilityNux>,
    /// Null when the catalog does not provide access-program metadata.
    pub available_access_programs: Option<ModelAccessPrograms>,
    pub default_reasoning_effort: ReasoningEffort,
    /// Catalog default service tier id for this model, when one is configured.
    pub default_service_tier: Option<String>,
    pub description: String,
    pub display_name: String,
    pub hidden: bool,
    pub id: String,
    /// Absent, it means `["text","image"]`.
    pub input_modalities: Option<Vec<InputModality>>,
    pub is_default: bool,
    pub model: String,
    pub model_specialty: Option<String>,
    /// Multi-agent runtime declared by this model, when available.
    pub multi_agent_version: Option<MultiAgentVersion>,
    /// Absent, it means `[]`.
    pub service_tiers: Option<Vec<ModelServiceTier>>,
    pub supported_reasoning_efforts: Vec<ReasoningEffortOption>,
    /// @deprecated Always false; models no longer support personality selection.
    ///
    /// Absent, it means `false`.
    pub supports_personality: Option<bool>,
    pub upgrade: Option<String>,
    pub upgrade_info: Option<ModelUpgradeInfo>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    Model {
        optional additional_speed_tiers "additionalSpeedTiers",
        optional availability_nux "availabilityNux",
        optional available_access_programs "availableAccessPrograms",
        required default_reasoning_effort "defaultReasoningEffort",
        optional default_service_tier "defaultServiceTier",
        required description "description",
        required display_name "displayName",
        required hidden "hidden",
        required id "id",
        optional input_modalities "inputModalities",
        required is_default "isDefault",
        required model "model",
        optional model_specialty "modelSpecialty",
        optional multi_agent_version "multiAgentVersion",
        optional service_tiers "serviceTiers",
        required supported_reasoning_efforts "supportedReasoningEfforts",
        optional supports_personality "supportsPersonality",
        optional upgrade "upgrade",
        optional upgrade_info "upgradeInfo",
    }
}

/// Caller-specific explicit access programs advertised by model discovery.
#[derive(Clone)]
#[non_exhaustive]
pub struct ModelAccessPrograms {
    /// Accepted explicit selections.
    pub cyber: Vec<CyberAccessProgram>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelAccessPrograms {
        required cyber "cyber",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ModelAvailabilityNux {
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelAvailabilityNux {
        required message "message",
    }
}

/// Parameters of [`model/list`](super::methods::ModelList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelListParams {
    /// Opaque pagination cursor returned by a previous call.
    pub cursor: Option<String>,
    /// When true, include models that are hidden from the default picker list.
    pub include_hidden: Option<bool>,
    /// Optional page size; defaults to a reasonable server-side value.
    pub limit: Option<u32>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelListParams {
        optional cursor "cursor",
        optional include_hidden "includeHidden",
        optional limit "limit",
    }
}

setters! {
    ModelListParams {
        cursor: impl Into<String>,
        include_hidden: bool,
        limit: u32,
    }
}

/// Result of [`model/list`](super::methods::ModelList).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModelListResponse {
    pub data: Vec<Model>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    /// return.
    pub next_cursor: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelListResponse {
        required data "data",
        optional next_cursor "nextCursor",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelRerouteReason {
    HighRiskCyberActivity,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ModelRerouteReason {
        HighRiskCyberActivity "highRiskCyberActivity",
    }
}

/// Parameters of [`model/rerouted`](super::ServerNotification::ModelRerouted).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModelReroutedNotification {
    pub from_model: String,
    pub reason: ModelRerouteReason,
    pub thread_id: String,
    pub to_model: String,
    pub turn_id: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelReroutedNotification {
        required from_model "fromModel",
        required reason "reason",
        required thread_id "threadId",
        required to_model "toModel",
        required turn_id "turnId",
    }
}

/// Parameters of [`model/safetyBuffering/updated`](super::ServerNotification::ModelSafetyBufferingUpdated).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModelSafetyBufferingUpdatedNotification {
    pub faster_model: Option<String>,
    pub model: String,
    pub reasons: Vec<String>,
    pub show_buffering_ui: bool,
    pub thread_id: String,
    pub turn_id: String,
    pub use_cases: Vec<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelSafetyBufferingUpdatedNotification {
        optional faster_model "fasterModel",
        required model "model",
        required reasons "reasons",
        required show_buffering_ui "showBufferingUi",
        required thread_id "threadId",
        required turn_id "turnId",
        required use_cases "useCases",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ModelServiceTier {
    pub description: String,
    pub id: String,
    pub name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelServiceTier {
        required description "description",
        required id "id",
        required name "name",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ModelUpgradeInfo {
    pub migration_markdown: Option<String>,
    pub model: String,
    pub model_link: Option<String>,
    /// Informational Unix timestamp for this upgrade's scheduled retirement, if known.
    pub retirement_at: Option<i64>,
    pub upgrade_copy: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelUpgradeInfo {
        optional migration_markdown "migrationMarkdown",
        required model "model",
        optional model_link "modelLink",
        optional retirement_at "retirementAt",
        optional upgrade_copy "upgradeCopy",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelVerification {
    TrustedAccessForCyber,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    ModelVerification {
        TrustedAccessForCyber "trustedAccessForCyber",
    }
}

/// Parameters of [`model/verification`](super::ServerNotification::ModelVerification).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModelVerificationNotification {
    pub thread_id: String,
    pub turn_id: String,
    pub verifications: Vec<ModelVerification>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelVerificationNotification {
        required thread_id "threadId",
        required turn_id "turnId",
        required verifications "verifications",
    }
}

/// Multi-agent runtime supported by a model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MultiAgentVersion {
    Disabled,
    V1,
    V2,
    /// A value that this release does not know, kept unchanged.
    Unrecognized(String),
}

string_enum! {
    MultiAgentVersion {
        Disabled "disabled",
        V1 "v1",
        V2 "v2",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningEffortOption {
    pub description: String,
    pub reasoning_effort: ReasoningEffort,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ReasoningEffortOption {
        required description "description",
        required reasoning_effort "reasoningEffort",
    }
}
