# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

# ruff: noqa: D205, D400, D401, D404, D415, RUF001, RUF002, RUF012, RUF100

"""Models of the protocol's `marketplace` part."""

from .._model import ProtocolModel
from .shared import AbsolutePathBuf


class MarketplaceAddParams(ProtocolModel):
    """`MarketplaceAddParams` of the protocol."""

    ref_name: str | None = None
    source: str
    sparse_paths: list[str] | None = None


class MarketplaceAddResponse(ProtocolModel):
    """`MarketplaceAddResponse` of the protocol."""

    already_added: bool
    installed_root: AbsolutePathBuf
    marketplace_name: str


class MarketplaceRemoveParams(ProtocolModel):
    """`MarketplaceRemoveParams` of the protocol."""

    marketplace_name: str


class MarketplaceRemoveResponse(ProtocolModel):
    """`MarketplaceRemoveResponse` of the protocol."""

    installed_root: AbsolutePathBuf | None = None
    marketplace_name: str


class MarketplaceUpgradeErrorInfo(ProtocolModel):
    """`MarketplaceUpgradeErrorInfo` of the protocol."""

    marketplace_name: str
    message: str


class MarketplaceUpgradeParams(ProtocolModel):
    """`MarketplaceUpgradeParams` of the protocol."""

    marketplace_name: str | None = None


class MarketplaceUpgradeResponse(ProtocolModel):
    """`MarketplaceUpgradeResponse` of the protocol."""

    errors: list[MarketplaceUpgradeErrorInfo]
    selected_marketplaces: list[str]
    upgraded_roots: list[AbsolutePathBuf]
