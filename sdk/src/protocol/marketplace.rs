// Generated from the protocol schema of the pinned codex release. Do not edit; to renew it, run:
//     codex-pack generate-types

//! Types that only `marketplace` uses.

use serde_json::{Map, Value};

use super::*;
use crate::wire::object;

/// `MarketplaceAddParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceAddParams {
    /// `refName`.
    pub ref_name: Option<String>,
    /// `source`.
    pub source: String,
    /// `sparsePaths`.
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

/// `MarketplaceAddResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceAddResponse {
    /// `alreadyAdded`.
    pub already_added: bool,
    /// `installedRoot`.
    pub installed_root: AbsolutePathBuf,
    /// `marketplaceName`.
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

/// `MarketplaceRemoveParams` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceRemoveParams {
    /// `marketplaceName`.
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

/// `MarketplaceRemoveResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceRemoveResponse {
    /// `installedRoot`.
    pub installed_root: Option<AbsolutePathBuf>,
    /// `marketplaceName`.
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

/// `MarketplaceUpgradeErrorInfo` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceUpgradeErrorInfo {
    /// `marketplaceName`.
    pub marketplace_name: String,
    /// `message`.
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

/// `MarketplaceUpgradeParams` of the protocol.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MarketplaceUpgradeParams {
    /// `marketplaceName`.
    pub marketplace_name: Option<String>,
    /// What else the object held: fields without a name here, and explicit nulls.
    pub rest: Map<String, Value>,
}

object! {
    MarketplaceUpgradeParams {
        optional marketplace_name "marketplaceName",
    }
}

/// `MarketplaceUpgradeResponse` of the protocol.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceUpgradeResponse {
    /// `errors`.
    pub errors: Vec<MarketplaceUpgradeErrorInfo>,
    /// `selectedMarketplaces`.
    pub selected_marketplaces: Vec<String>,
    /// `upgradedRoots`.
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
