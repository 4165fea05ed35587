# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `model` part."""

from ..._model import OpenEnum, ProtocolModel
from .shared import CyberAccessProgram, ReasoningEffort


class InputModality(OpenEnum):
    """Canonical user-input modality tags advertised by a model."""

    text = "text"
    """Plain text turns and tool payloads."""
    image = "image"
    """Image attachments included in user turns."""
    audio = "audio"
    """Audio attachments included in user turns."""


class ModelAvailabilityNux(ProtocolModel):
    message: str


class ModelAccessPrograms(ProtocolModel):
    """Caller-specific explicit access programs advertised by model discovery."""

    cyber: list[CyberAccessProgram]
    """Accepted explicit selections."""


class MultiAgentVersion(OpenEnum):
    """Multi-agent runtime supported by a model."""

    disabled = "disabled"
    v1 = "v1"
    v2 = "v2"


class ModelServiceTier(ProtocolModel):
    description: str
    id: str
    name: str


class ReasoningEffortOption(ProtocolModel):
    description: str
    reasoning_effort: ReasoningEffort


class ModelUpgradeInfo(ProtocolModel):
    migration_markdown: str | None = None
    model: str
    model_link: str | None = None
    retirement_at: int | None = None
    """Informational Unix timestamp for this upgrade's scheduled retirement, if known."""
    upgrade_copy: str | None = None


class Model(ProtocolModel):
    additional_speed_tiers: list[str] | None = []
    """Deprecated: use `serviceTiers` instead."""
    availability_nux: ModelAvailabilityNux | None = None
    available_access_programs: ModelAccessPrograms | None = None
    """Null when the catalog does not provide access-program metadata."""
    default_reasoning_effort: ReasoningEffort
    default_service_tier: str | None = None
    """Catalog default service tier id for this model, when one is configured."""
    description: str
    display_name: str
    hidden: bool
    id: str
    input_modalities: list[InputModality] | None = [InputModality.text, InputModality.image]
    is_default: bool
    model: str
    model_specialty: str | None = None
    multi_agent_version: MultiAgentVersion | None = None
    """Multi-agent runtime declared by this model, when available."""
    service_tiers: list[ModelServiceTier] | None = []
    supported_reasoning_efforts: list[ReasoningEffortOption]
    supports_personality: bool | None = False
    """@deprecated Always false; models no longer support personality selection."""
    upgrade: str | None = None
    upgrade_info: ModelUpgradeInfo | None = None


class ModelListParams(ProtocolModel):
    """Parameters of `model/list`."""

    cursor: str | None = None
    """Opaque pagination cursor returned by a previous call."""
    include_hidden: bool | None = None
    """When true, include models that are hidden from the default picker list."""
    limit: int | None = None
    """Optional page size; defaults to a reasonable server-side value."""


class ModelListResponse(ProtocolModel):
    """Result of `model/list`."""

    data: list[Model]
    next_cursor: str | None = None
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to
    return.
    """


class ModelRerouteReason(OpenEnum):
    high_risk_cyber_activity = "highRiskCyberActivity"


class ModelReroutedNotification(ProtocolModel):
    """Parameters of `model/rerouted`."""

    from_model: str
    reason: ModelRerouteReason
    thread_id: str
    to_model: str
    turn_id: str


class ModelSafetyBufferingUpdatedNotification(ProtocolModel):
    """Parameters of `model/safetyBuffering/updated`."""

    faster_model: str | None = None
    model: str
    reasons: list[str]
    show_buffering_ui: bool
    thread_id: str
    turn_id: str
    use_cases: list[str]


class ModelVerification(OpenEnum):
    trusted_access_for_cyber = "trustedAccessForCyber"


class ModelVerificationNotification(ProtocolModel):
    """Parameters of `model/verification`."""

    thread_id: str
    turn_id: str
    verifications: list[ModelVerification]
