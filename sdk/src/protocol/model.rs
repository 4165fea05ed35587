// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `model` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, string_enum};

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
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    InputModality {
        Text "text",
        Image "image",
        Audio "audio",
    }
}

/// `Model` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// Deprecated: use `serviceTiers` instead.
    ///
    /// Absent, it means `[]`.
    pub additional_speed_tiers: Option<Vec<String>>,
    /// `availabilityNux`.
    pub availability_nux: Option<ModelAvailabilityNux>,
    /// Null when the catalog does not provide access-program metadata.
    pub available_access_programs: Option<ModelAccessPrograms>,
    /// `defaultReasoningEffort`.
    pub default_reasoning_effort: ReasoningEffort,
    /// Catalog default service tier id for this model, when one is configured.
    pub default_service_tier: Option<String>,
    /// `description`.
    pub description: String,
    /// `displayName`.
    pub display_name: String,
    /// `hidden`.
    pub hidden: bool,
    /// `id`.
    pub id: String,
    /// `inputModalities`.
    ///
    /// Absent, it means `["text","image"]`.
    pub input_modalities: Option<Vec<InputModality>>,
    /// `isDefault`.
    pub is_default: bool,
    /// `model`.
    pub model: String,
    /// `modelSpecialty`.
    pub model_specialty: Option<String>,
    /// Multi-agent runtime declared by this model, when available.
    pub multi_agent_version: Option<MultiAgentVersion>,
    /// `serviceTiers`.
    ///
    /// Absent, it means `[]`.
    pub service_tiers: Option<Vec<ModelServiceTier>>,
    /// `supportedReasoningEfforts`.
    pub supported_reasoning_efforts: Vec<ReasoningEffortOption>,
    /// @deprecated Always false; models no longer support personality selection.
    ///
    /// Absent, it means `false`.
    pub supports_personality: Option<bool>,
    /// `upgrade`.
    pub upgrade: Option<String>,
    /// `upgradeInfo`.
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
#[derive(Debug, Clone, PartialEq)]
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

/// `ModelAvailabilityNux` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelAvailabilityNux {
    /// `message`.
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    ModelAvailabilityNux {
        required message "message",
    }
}

/// `ModelListParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
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

/// `ModelListResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelListResponse {
    /// `data`.
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

/// `ModelRerouteReason` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelRerouteReason {
    /// `highRiskCyberActivity`.
    HighRiskCyberActivity,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ModelRerouteReason {
        HighRiskCyberActivity "highRiskCyberActivity",
    }
}

/// `ModelReroutedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelReroutedNotification {
    /// `fromModel`.
    pub from_model: String,
    /// `reason`.
    pub reason: ModelRerouteReason,
    /// `threadId`.
    pub thread_id: String,
    /// `toModel`.
    pub to_model: String,
    /// `turnId`.
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

/// `ModelSafetyBufferingUpdatedNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelSafetyBufferingUpdatedNotification {
    /// `fasterModel`.
    pub faster_model: Option<String>,
    /// `model`.
    pub model: String,
    /// `reasons`.
    pub reasons: Vec<String>,
    /// `showBufferingUi`.
    pub show_buffering_ui: bool,
    /// `threadId`.
    pub thread_id: String,
    /// `turnId`.
    pub turn_id: String,
    /// `useCases`.
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

/// `ModelServiceTier` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelServiceTier {
    /// `description`.
    pub description: String,
    /// `id`.
    pub id: String,
    /// `name`.
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

/// `ModelUpgradeInfo` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelUpgradeInfo {
    /// `migrationMarkdown`.
    pub migration_markdown: Option<String>,
    /// `model`.
    pub model: String,
    /// `modelLink`.
    pub model_link: Option<String>,
    /// Informational Unix timestamp for this upgrade's scheduled retirement, if known.
    pub retirement_at: Option<i64>,
    /// `upgradeCopy`.
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

/// `ModelVerification` of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModelVerification {
    /// `trustedAccessForCyber`.
    TrustedAccessForCyber,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    ModelVerification {
        TrustedAccessForCyber "trustedAccessForCyber",
    }
}

/// `ModelVerificationNotification` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModelVerificationNotification {
    /// `threadId`.
    pub thread_id: String,
    /// `turnId`.
    pub turn_id: String,
    /// `verifications`.
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
    /// `disabled`.
    Disabled,
    /// `v1`.
    V1,
    /// `v2`.
    V2,
    /// A value this release does not know, kept as it came.
    Unrecognized(String),
}

string_enum! {
    MultiAgentVersion {
        Disabled "disabled",
        V1 "v1",
        V2 "v2",
    }
}

/// `ReasoningEffortOption` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReasoningEffortOption {
    /// `description`.
    pub description: String,
    /// `reasoningEffort`.
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
