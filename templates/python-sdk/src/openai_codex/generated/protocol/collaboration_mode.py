# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `collaboration_mode` part."""

from typing import Annotated

from pydantic import Field

from ..._model import ProtocolModel
from .shared import ModeKind, ReasoningEffort


class CollaborationModeListParams(ProtocolModel):
    """EXPERIMENTAL - list collaboration mode presets.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Parameters of `collaborationMode/list`.
    """


class CollaborationModeMask(ProtocolModel):
    """EXPERIMENTAL - collaboration mode preset metadata for clients."""

    mode: ModeKind | None = None
    model: str | None = None
    name: str
    reasoning_effort: Annotated[ReasoningEffort | None, Field(alias="reasoning_effort")] = None


class CollaborationModeListResponse(ProtocolModel):
    """EXPERIMENTAL - collaboration mode presets response.

    Experimental: the runtime answers only clients that asked for `experimentalApi`.

    Result of `collaborationMode/list`.
    """

    data: list[CollaborationModeMask]
