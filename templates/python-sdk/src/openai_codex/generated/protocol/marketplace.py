# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D101, D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `marketplace` part."""

from ..._model import ProtocolModel
from .shared import AbsolutePathBuf


class MarketplaceAddParams(ProtocolModel):
    """Parameters of `marketplace/add`."""

    ref_name: str | None = None
    source: str
    sparse_paths: list[str] | None = None


class MarketplaceAddResponse(ProtocolModel):
    """Result of `marketplace/add`."""

    already_added: bool
    installed_root: AbsolutePathBuf
    marketplace_name: str


class MarketplaceRemoveParams(ProtocolModel):
    """Parameters of `marketplace/remove`."""

    marketplace_name: str


class MarketplaceRemoveResponse(ProtocolModel):
    """Result of `marketplace/remove`."""

    installed_root: AbsolutePathBuf | None = None
    marketplace_name: str


class MarketplaceUpgradeErrorInfo(ProtocolModel):
    marketplace_name: str
    message: str


class MarketplaceUpgradeParams(ProtocolModel):
    """Parameters of `marketplace/upgrade`."""

    marketplace_name: str | None = None


class MarketplaceUpgradeResponse(ProtocolModel):
    """Result of `marketplace/upgrade`."""

    errors: list[MarketplaceUpgradeErrorInfo]
    selected_marketplaces: list[str]
    upgraded_roots: list[AbsolutePathBuf]
