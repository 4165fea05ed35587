// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `marketplace` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::{object, setters};

/// Parameters of [`marketplace/add`](super::methods::MarketplaceAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceAddParams {
    pub ref_name: Option<String>,
    pub source: String,
    pub sparse_paths: Option<Vec<String>>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceAddParams {
        optional ref_name "refName",
        required source "source",
        optional sparse_paths "sparsePaths",
    }
}

impl MarketplaceAddParams {
    /// With the required fields; everything else is left out.
    pub fn new(source: impl Into<String>) -> Self {
        Self { ref_name: None, source: source.into(), sparse_paths: None, rest: Map::new() }
    }
}

setters! {
    MarketplaceAddParams {
        ref_name: impl Into<String>,
        sparse_paths: Vec<String>,
    }
}

/// Result of [`marketplace/add`](super::methods::MarketplaceAdd).
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceAddResponse {
    pub already_added: bool,
    pub installed_root: AbsolutePathBuf,
    pub marketplace_name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceAddResponse {
        required already_added "alreadyAdded",
        required installed_root "installedRoot",
        required marketplace_name "marketplaceName",
    }
}

/// Parameters of [`marketplace/remove`](super::methods::MarketplaceRemove).
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceRemoveParams {
    pub marketplace_name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceRemoveParams {
        required marketplace_name "marketplaceName",
    }
}

impl MarketplaceRemoveParams {
    /// With the required fields; everything else is left out.
    pub fn new(marketplace_name: impl Into<String>) -> Self {
        Self { marketplace_name: marketplace_name.into(), rest: Map::new() }
    }
}

/// Result of [`marketplace/remove`](super::methods::MarketplaceRemove).
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceRemoveResponse {
    pub installed_root: Option<AbsolutePathBuf>,
    pub marketplace_name: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceRemoveResponse {
        optional installed_root "installedRoot",
        required marketplace_name "marketplaceName",
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceUpgradeErrorInfo {
    pub marketplace_name: String,
    pub message: String,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceUpgradeErrorInfo {
        required marketplace_name "marketplaceName",
        required message "message",
    }
}

/// Parameters of [`marketplace/upgrade`](super::methods::MarketplaceUpgrade).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceUpgradeParams {
    pub marketplace_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceUpgradeParams {
        optional marketplace_name "marketplaceName",
    }
}

setters! {
    MarketplaceUpgradeParams {
        marketplace_name: impl Into<String>,
    }
}

/// Result of [`marketplace/upgrade`](super::methods::MarketplaceUpgrade).
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceUpgradeResponse {
    pub errors: Vec<MarketplaceUpgradeErrorInfo>,
    pub selected_marketplaces: Vec<String>,
    pub upgraded_roots: Vec<AbsolutePathBuf>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceUpgradeResponse {
        required errors "errors",
        required selected_marketplaces "selectedMarketplaces",
        required upgraded_roots "upgradedRoots",
    }
}
