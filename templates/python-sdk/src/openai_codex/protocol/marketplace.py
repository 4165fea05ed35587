# Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
#     codex-pack generate-types

"""Models of the protocol's `marketplace` part."""

from .._model import Model
from .shared import AbsolutePathBuf


class MarketplaceAddParams(Model):
    """`MarketplaceAddParams` of the protocol."""

    ref_name: str | None = None
    source: str
    sparse_paths: list[str] | None = None


class MarketplaceAddResponse(Model):
    """`MarketplaceAddResponse` of the protocol."""

    already_added: bool
    installed_root: AbsolutePathBuf
    marketplace_name: str


class MarketplaceRemoveParams(Model):
    """`MarketplaceRemoveParams` of the protocol."""

    marketplace_name: str


class MarketplaceRemoveResponse(Model):
    """`MarketplaceRemoveResponse` of the protocol."""

    installed_root: AbsolutePathBuf | None = None
    marketplace_name: str


class MarketplaceUpgradeErrorInfo(Model):
    """`MarketplaceUpgradeErrorInfo` of the protocol."""

    marketplace_name: str
    message: str


class MarketplaceUpgradeParams(Model):
    """`MarketplaceUpgradeParams` of the protocol."""

    marketplace_name: str | None = None


class MarketplaceUpgradeResponse(Model):
    """`MarketplaceUpgradeResponse` of the protocol."""

    errors: list[MarketplaceUpgradeErrorInfo]
    selected_marketplaces: list[str]
    upgraded_roots: list[AbsolutePathBuf]
